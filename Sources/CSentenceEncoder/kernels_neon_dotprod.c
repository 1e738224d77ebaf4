// ARM with dot-product instructions: one adds four products of bytes to each of four rows.
#if defined(__aarch64__)

#include <arm_neon.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

// The wide vectors never cross a real call, so how a call would pass them does not matter.
#pragma clang diagnostic ignored "-Wpsabi"
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)

#include "lanes.h"

typedef int8_t activation;
enum { activation_offset = 0, TILE_TOKENS = 5 };

static inline __attribute__((always_inline)) void multiply_tokens(
    const int8_t *rows, size_t depth, const activation *inputs, const size_t tokens,
    int32_t *products) {
  int32x4_t totals[TILE_TOKENS][4];
  for (size_t t = 0; t < tokens; t++)
    for (size_t r = 0; r < 4; r++) totals[t][r] = vdupq_n_s32(0);
  for (size_t k = 0; k < depth; k += BLOCK_DEPTH) {
    const int8_t *w = rows + k * BLOCK_ROWS;
    const int8x16_t first = vld1q_s8(w), second = vld1q_s8(w + 16);
    const int8x16_t third = vld1q_s8(w + 32), fourth = vld1q_s8(w + 48);
#pragma clang loop unroll(full)
    for (size_t t = 0; t < tokens; t++) {
      int32_t four;
      memcpy(&four, inputs + t * depth + k, sizeof four);
      const int8x16_t a = vreinterpretq_s8_s32(vdupq_n_s32(four));
      totals[t][0] = vdotq_s32(totals[t][0], first, a);
      totals[t][1] = vdotq_s32(totals[t][1], second, a);
      totals[t][2] = vdotq_s32(totals[t][2], third, a);
      totals[t][3] = vdotq_s32(totals[t][3], fourth, a);
    }
  }
  for (size_t t = 0; t < tokens; t++)
    for (size_t r = 0; r < 4; r++) vst1q_s32(products + t * BLOCK_ROWS + 4 * r, totals[t][r]);
}

static void multiply(
    const int8_t *rows, const int32_t *sums, size_t depth, const activation *inputs,
    size_t tokens, int32_t *products) {
  (void)sums;
  switch (tokens) {
    case 1: multiply_tokens(rows, depth, inputs, 1, products); break;
    case 2: multiply_tokens(rows, depth, inputs, 2, products); break;
    case 3: multiply_tokens(rows, depth, inputs, 3, products); break;
    case 4: multiply_tokens(rows, depth, inputs, 4, products); break;
    default: multiply_tokens(rows, depth, inputs, 5, products); break;
  }
}

#include "dot_neon.h"
#include "encode.h"

#pragma clang attribute pop

const kernel_table kernels_neon_dotprod = {encode, scan, block};

#endif
