#include "weights.h"

// C23's #embed keeps the file as it is, with no table of numbers to generate and compile.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
// A page is the unit in which the system loads the file; 64 bytes is what the kernels need.
_Alignas(4096) const uint8_t sentence_encoder_weights[] = {
#embed "weights.bin"
};
#pragma clang diagnostic pop

const size_t sentence_encoder_weights_size = sizeof sentence_encoder_weights;

_Static_assert(sizeof(weights_header) == 256, "the header is 256 bytes");
_Static_assert(sizeof(linear_weights) == 5 * sizeof(void *), "no member is forgotten");

// The numbers are read in place, so the machine's byte order must be that of the file.
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "big-endian machines are not supported");

const weights_header *weights_get_header(void) {
  return (const weights_header *)sentence_encoder_weights;
}

const void *weights_section(weights_section_index section) {
  return sentence_encoder_weights + weights_get_header()->offsets[section];
}

static const void *take(const uint8_t **cursor, size_t bytes) {
  const void *start = *cursor;
  *cursor += bytes;
  return start;
}

static linear_weights take_linear(const uint8_t **cursor, size_t rows, size_t depth) {
  linear_weights linear;
  linear.rows = take(cursor, rows * depth);
  linear.scales = take(cursor, rows * sizeof(float));
  linear.bias = take(cursor, rows * sizeof(float));
  linear.sums = take(cursor, rows * sizeof(int32_t));
  linear.input_factors = take(cursor, depth * sizeof(float));
  return linear;
}

static norm_weights take_norm(const uint8_t **cursor) {
  norm_weights norm;
  norm.gain = take(cursor, WIDTH * sizeof(float));
  norm.shift = take(cursor, WIDTH * sizeof(float));
  return norm;
}

norm_weights weights_embedding_norm(void) {
  const uint8_t *cursor = weights_section(section_embedding_norm);
  return take_norm(&cursor);
}

void weights_get_layers(layer_weights layers[LAYERS]) {
  const uint8_t *cursor = weights_section(section_layers);
  for (size_t i = 0; i < LAYERS; i++) {
    layers[i].projection = take_linear(&cursor, 3 * WIDTH, WIDTH);
    layers[i].attention = take_linear(&cursor, WIDTH, WIDTH);
    layers[i].attention_norm = take_norm(&cursor);
    layers[i].inner = take_linear(&cursor, INNER_WIDTH, WIDTH);
    layers[i].outer = take_linear(&cursor, WIDTH, INNER_WIDTH);
    layers[i].outer_norm = take_norm(&cursor);
  }
}

bool sentence_encoder_weights_fit(void) {
  const weights_header *header = weights_get_header();
  return sentence_encoder_weights_size >= sizeof *header
      && __builtin_memcmp(header->magic, "SBNKENC", 8) == 0
      && header->version == 1
      && header->section_count == section_count
      && header->file_size == sentence_encoder_weights_size
      && header->vocabulary == VOCABULARY
      && header->width == WIDTH
      && header->layers == LAYERS
      && header->heads == HEADS
      && header->inner_width == INNER_WIDTH
      && header->token_limit == TOKEN_LIMIT
      && header->name[sizeof header->name - 1] == 0;
}

const char *sentence_encoder_model_name(void) { return weights_get_header()->name; }

const uint8_t *sentence_encoder_stated_digest(void) { return weights_get_header()->digest; }
