// The embedded weights file as C sees it. Scripts/encoder/weights_file.py states the format.
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include "sentence_encoder.h"

enum {
  VOCABULARY = 30522,
  WIDTH = SENTENCE_ENCODER_WIDTH,
  LAYERS = 6,
  HEADS = 12,
  HEAD_WIDTH = WIDTH / HEADS,
  INNER_WIDTH = 1536,
  TOKEN_LIMIT = SENTENCE_ENCODER_TOKEN_LIMIT,
  // Rows that lie together in the file, and inputs of each that lie together within them.
  BLOCK_ROWS = 16,
  BLOCK_DEPTH = 4,
};

typedef enum {
  section_word_offsets,
  section_word_bytes,
  section_word_slots,
  section_character_blocks,
  section_character_classes,
  section_expansion_offsets,
  section_expansion_scalars,
  section_word_rows,
  section_word_scales,
  section_positions,
  section_embedding_norm,
  section_layers,
  section_count,
} weights_section_index;

typedef struct {
  char magic[8];
  uint32_t version;
  uint32_t section_count;
  uint64_t file_size;
  uint32_t vocabulary, width, layers, heads, inner_width, token_limit;
  uint8_t digest[32];
  char name[48];
  uint64_t offsets[16];
} weights_header;

// One linear layer: output = rows x (input * input_factors) * scales + bias.
typedef struct {
  const int8_t *rows;
  const float *scales;
  const float *bias;
  const int32_t *sums;
  const float *input_factors;
} linear_weights;

typedef struct {
  const float *gain;
  const float *shift;
} norm_weights;

typedef struct {
  linear_weights projection, attention;
  norm_weights attention_norm;
  linear_weights inner, outer;
  norm_weights outer_norm;
} layer_weights;

extern const uint8_t sentence_encoder_weights[];
extern const size_t sentence_encoder_weights_size;

const weights_header *weights_get_header(void);
const void *weights_section(weights_section_index section);
norm_weights weights_embedding_norm(void);
void weights_get_layers(layer_weights layers[LAYERS]);

#endif
