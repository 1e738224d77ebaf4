// The transformer, for one text. A kernels_*.c file includes this after it has defined
//   activation           the type in which it wants quantised inputs,
//   activation_offset    what is added to them, and
//   multiply()           the integer products of 16 rows with some tokens.
#include <stdlib.h>

#include "attention.h"
#include "lanes.h"

typedef struct {
  float *states;       // tokens x WIDTH
  float *wide;         // tokens x INNER_WIDTH; also queries, keys and values, 3 x WIDTH
  float *context;      // tokens x WIDTH
  activation *inputs;  // tokens x INNER_WIDTH
  float *scales;       // tokens
  float *attention;    // see attention.h
} workspace;

// Each token's inputs become integers in -127...127 with a scale of their own.
static void quantise(
    const workspace *work, const float *values, const float *factors, size_t tokens,
    size_t depth) {
  for (size_t t = 0; t < tokens; t++) {
    const float *row = values + t * depth;
    activation *out = work->inputs + t * depth;
    floats top = spread(0);
    for (size_t i = 0; i < depth; i += LANES)
      top = larger(magnitude(load(row + i) * load(factors + i)), top);
    const float peak = largest(top);
    const float inverse = peak > 1e-30f ? 127.0f / peak : 0;
    work->scales[t] = peak > 1e-30f ? peak / 127.0f : 0;
    for (size_t i = 0; i < depth; i += LANES) {
      const ints whole = nearest(load(row + i) * load(factors + i) * inverse) + activation_offset;
      typedef activation few __attribute__((vector_size(LANES * sizeof(activation))));
      const few narrow = __builtin_convertvector(whole, few);
      memcpy(out + i, &narrow, sizeof narrow);
    }
  }
}

typedef enum { into, through_gelu_into, added_to } destination;

// outputs <- rows x inputs, where the inputs were quantised before.
static inline __attribute__((always_inline)) void multiply_all(
    const workspace *work, const linear_weights *linear, size_t tokens, size_t depth,
    size_t width, const destination how, float *outputs) {
  int32_t products[TILE_TOKENS * BLOCK_ROWS];
  for (size_t n = 0; n < width; n += BLOCK_ROWS) {
    for (size_t first = 0; first < tokens; first += TILE_TOKENS) {
      const size_t some = tokens - first < TILE_TOKENS ? tokens - first : TILE_TOKENS;
      multiply(
          linear->rows + n * depth, linear->sums + n, depth, work->inputs + first * depth, some,
          products);
      for (size_t t = 0; t < some; t++) {
        for (size_t i = 0; i < BLOCK_ROWS; i += LANES) {
          ints whole;
          memcpy(&whole, products + t * BLOCK_ROWS + i, sizeof whole);
          floats y = __builtin_convertvector(whole, floats) * work->scales[first + t]
                  * load(linear->scales + n + i)
              + load(linear->bias + n + i);
          float *out = outputs + (first + t) * width + n + i;
          if (how == through_gelu_into) y = gelu(y);
          if (how == added_to) y = y + load(out);
          store(out, y);
        }
      }
    }
  }
}

static void normalise(float *states, size_t tokens, norm_weights norm) {
  for (size_t t = 0; t < tokens; t++) {
    float *row = states + t * WIDTH;
    floats total = spread(0), squares = spread(0);
    for (size_t i = 0; i < WIDTH; i += LANES) total = total + load(row + i);
    const float mean = sum(total) / WIDTH;
    for (size_t i = 0; i < WIDTH; i += LANES) {
      const floats apart = load(row + i) - mean;
      squares = squares + apart * apart;
    }
    const float factor = 1.0f / root(sum(squares) / WIDTH + 1e-12f);
    for (size_t i = 0; i < WIDTH; i += LANES)
      store(row + i, (load(row + i) - mean) * factor * load(norm.gain + i) + load(norm.shift + i));
  }
}

static void look_up(const int32_t *ids, size_t tokens, float *states) {
  const int8_t *rows = weights_section(section_word_rows);
  const float *scales = weights_section(section_word_scales);
  const float *positions = weights_section(section_positions);
  for (size_t t = 0; t < tokens; t++) {
    const int8_t *row = rows + (size_t)ids[t] * WIDTH;
    const float scale = scales[ids[t]];
    for (size_t i = 0; i < WIDTH; i++)
      states[t * WIDTH + i] = (float)row[i] * scale + positions[t * WIDTH + i];
  }
  normalise(states, tokens, weights_embedding_norm());
}

static void apply(const layer_weights *layer, const workspace *work, size_t tokens) {
  float *states = work->states;
  quantise(work, states, layer->projection.input_factors, tokens, WIDTH);
  multiply_all(work, &layer->projection, tokens, WIDTH, 3 * WIDTH, into, work->wide);
  attend(work->wide, tokens, work->attention, work->context);
  quantise(work, work->context, layer->attention.input_factors, tokens, WIDTH);
  multiply_all(work, &layer->attention, tokens, WIDTH, WIDTH, added_to, states);
  normalise(states, tokens, layer->attention_norm);
  quantise(work, states, layer->inner.input_factors, tokens, WIDTH);
  multiply_all(work, &layer->inner, tokens, WIDTH, INNER_WIDTH, through_gelu_into, work->wide);
  quantise(work, work->wide, layer->outer.input_factors, tokens, INNER_WIDTH);
  multiply_all(work, &layer->outer, tokens, INNER_WIDTH, WIDTH, added_to, states);
  normalise(states, tokens, layer->outer_norm);
}

// The mean of the tokens, brought to unit length.
static void pool(const float *states, size_t tokens, float *vector) {
  floats squares = spread(0);
  for (size_t i = 0; i < WIDTH; i += LANES) {
    floats total = spread(0);
    for (size_t t = 0; t < tokens; t++) total = total + load(states + t * WIDTH + i);
    store(vector + i, total);
    squares = squares + total * total;
  }
  const float length = root(sum(squares));
  const float factor = length > 1e-12f ? 1.0f / length : 0;
  for (size_t i = 0; i < WIDTH; i += LANES) store(vector + i, load(vector + i) * factor);
}

static bool encode(const int32_t *ids, size_t count, float *vector) {
  const size_t floats_needed =
      count * (WIDTH + INNER_WIDTH + WIDTH + 1) + attention_floats(count);
  float *memory = malloc(floats_needed * sizeof(float) + count * INNER_WIDTH * sizeof(activation));
  if (!memory) return false;
  workspace work = {.states = memory};
  work.wide = work.states + count * WIDTH;
  work.context = work.wide + count * INNER_WIDTH;
  work.scales = work.context + count * WIDTH;
  work.attention = work.scales + count;
  work.inputs = (activation *)(memory + floats_needed);

  layer_weights layers[LAYERS];
  weights_get_layers(layers);
  look_up(ids, count, work.states);
  for (size_t i = 0; i < LAYERS; i++) apply(&layers[i], &work, count);
  pool(work.states, count, vector);
  free(memory);
  return true;
}

static void scan(
    const int16_t *query, float query_scale, const uint8_t *packed, size_t count,
    float *cosines) {
  for (size_t i = 0; i < count; i++) {
    const uint8_t *record = packed + i * SENTENCE_ENCODER_PACKED_SIZE;
    float scale;
    memcpy(&scale, record + WIDTH, sizeof scale);
    cosines[i] = (float)dot(query, (const int8_t *)record) * query_scale * scale;
  }
}

static void block(
    const int8_t *weights, size_t depth, const int8_t *activations, size_t tokens,
    int32_t *products) {
  int32_t sums[BLOCK_ROWS] = {0};
  for (size_t i = 0; i < BLOCK_ROWS * depth; i++) sums[i / BLOCK_DEPTH % BLOCK_ROWS] += weights[i];
  activation inputs[TILE_TOKENS * INNER_WIDTH];
  for (size_t first = 0; first < tokens; first += TILE_TOKENS) {
    const size_t some = tokens - first < TILE_TOKENS ? tokens - first : TILE_TOKENS;
    for (size_t i = 0; i < some * depth; i++)
      inputs[i] = (activation)(activations[first * depth + i] + activation_offset);
    multiply(weights, sums, depth, inputs, some, products + first * BLOCK_ROWS);
  }
}
