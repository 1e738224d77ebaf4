// Plain C, for processors that have nothing better and as what the others are tested against.

// The wide vectors never cross a real call, so how a call would pass them does not matter.
#pragma clang diagnostic ignored "-Wpsabi"

#include "lanes.h"

typedef int16_t activation;
enum { activation_offset = 0, TILE_TOKENS = 4 };

typedef int8_t bytes __attribute__((vector_size(16)));
typedef int16_t shorts __attribute__((vector_size(32)));

// A register holds four rows, as two partial sums for each. 127 * 127 fits 16 bits.
static void multiply(
    const int8_t *rows, const int32_t *sums, size_t depth, const activation *inputs,
    size_t tokens, int32_t *products) {
  (void)sums;
  for (size_t part = 0; part < BLOCK_ROWS; part += 4, rows += 16) {
    ints totals[TILE_TOKENS] = {0};
    for (size_t k = 0; k < depth; k += BLOCK_DEPTH) {
      bytes four;
      memcpy(&four, rows + k * BLOCK_ROWS, sizeof four);
      const shorts w = __builtin_convertvector(four, shorts);
      for (size_t t = 0; t < tokens; t++) {
        uint64_t same;
        memcpy(&same, inputs + t * depth + k, sizeof same);
        typedef uint64_t longs __attribute__((vector_size(32)));
        const ints pairs = (ints)(w * (shorts)(longs){same, same, same, same});
        totals[t] = totals[t] + ((pairs << 16) >> 16) + (pairs >> 16);
      }
    }
    for (size_t t = 0; t < tokens; t++)
      for (size_t r = 0; r < 4; r++)
        products[t * BLOCK_ROWS + part + r] = totals[t][2 * r] + totals[t][2 * r + 1];
  }
}

static int32_t dot(const int16_t *query, const int8_t *components) {
  int32_t total = 0;
  for (size_t i = 0; i < WIDTH; i++) total += query[i] * components[i];
  return total;
}

#include "encode.h"

const kernel_table kernels_portable = {encode, scan, block};
