// ARM with what every 64-bit processor has: products of bytes, added up in pairs.
#if defined(__aarch64__)

#include <arm_neon.h>

// The wide vectors never cross a real call, so how a call would pass them does not matter.
#pragma clang diagnostic ignored "-Wpsabi"

#include "lanes.h"

typedef int8_t activation;
enum { activation_offset = 0, TILE_TOKENS = 4 };

static inline __attribute__((always_inline)) void multiply_tokens(
    const int8_t *rows, size_t depth, const activation *inputs, const size_t tokens,
    int32_t *products) {
  // A register holds two rows, as two partial sums for each. 127 * 127 fits 16 bits.
  int32x4_t totals[TILE_TOKENS][4];
  for (size_t t = 0; t < tokens; t++)
    for (size_t r = 0; r < 4; r++) totals[t][r] = vdupq_n_s32(0);
  for (size_t k = 0; k < depth; k += BLOCK_DEPTH) {
    const int8_t *w = rows + k * BLOCK_ROWS;
#pragma clang loop unroll(full)
    for (size_t t = 0; t < tokens; t++) {
      int32_t four;
      memcpy(&four, inputs + t * depth + k, sizeof four);
      const int8x8_t a = vreinterpret_s8_s32(vdup_n_s32(four));
#pragma clang loop unroll(full)
      for (size_t r = 0; r < 4; r++)
        totals[t][r] = vpadalq_s16(totals[t][r], vmull_s8(vld1_s8(w + 8 * r), a));
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    int32_t *out = products + t * BLOCK_ROWS;
    vst1q_s32(out, vpaddq_s32(totals[t][0], totals[t][1]));
    vst1q_s32(out + 4, vpaddq_s32(totals[t][2], totals[t][3]));
  }
}

static void multiply(
    const int8_t *rows, const int32_t *sums, size_t depth, const activation *inputs,
    size_t tokens, int32_t *products) {
  (void)sums;
  for (size_t half = 0; half < 2; half++, rows += 32, products += 8) {
    switch (tokens) {
      case 1: multiply_tokens(rows, depth, inputs, 1, products); break;
      case 2: multiply_tokens(rows, depth, inputs, 2, products); break;
      case 3: multiply_tokens(rows, depth, inputs, 3, products); break;
      default: multiply_tokens(rows, depth, inputs, 4, products); break;
    }
  }
}

#include "dot_neon.h"
#include "encode.h"

const kernel_table kernels_neon = {encode, scan, block};

#endif
