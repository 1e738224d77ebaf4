// x86-64 with AVX2. Bytes are widened to 16 bits, where products of pairs cannot saturate.
#if defined(__x86_64__)

#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

#include "lanes.h"

typedef int16_t activation;
enum { activation_offset = 0, TILE_TOKENS = 6 };

static inline __m256i widened(const int8_t *from) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)from));
}

// Eight rows at a time: a register holds four rows, as two partial sums for each.
static inline __attribute__((always_inline)) void multiply_tokens(
    const int8_t *rows, size_t depth, const activation *inputs, const size_t tokens,
    int32_t *products) {
  __m256i totals[TILE_TOKENS][2];
  for (size_t t = 0; t < tokens; t++) totals[t][0] = totals[t][1] = _mm256_setzero_si256();
  for (size_t k = 0; k < depth; k += BLOCK_DEPTH) {
    const __m256i low = widened(rows + k * BLOCK_ROWS);
    const __m256i high = widened(rows + k * BLOCK_ROWS + 16);
#pragma clang loop unroll(full)
    for (size_t t = 0; t < tokens; t++) {
      long long four;
      memcpy(&four, inputs + t * depth + k, sizeof four);
      const __m256i a = _mm256_set1_epi64x(four);
      totals[t][0] = _mm256_add_epi32(totals[t][0], _mm256_madd_epi16(low, a));
      totals[t][1] = _mm256_add_epi32(totals[t][1], _mm256_madd_epi16(high, a));
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    const __m256i pairs = _mm256_hadd_epi32(totals[t][0], totals[t][1]);
    _mm256_storeu_si256(
        (__m256i *)(products + t * BLOCK_ROWS), _mm256_permute4x64_epi64(pairs, 0xD8));
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
      case 4: multiply_tokens(rows, depth, inputs, 4, products); break;
      case 5: multiply_tokens(rows, depth, inputs, 5, products); break;
      default: multiply_tokens(rows, depth, inputs, 6, products); break;
    }
  }
}

static int32_t dot(const int16_t *query, const int8_t *components) {
  __m256i totals = _mm256_setzero_si256();
  for (size_t i = 0; i < WIDTH; i += 16) {
    const __m256i q = _mm256_loadu_si256((const __m256i *)(query + i));
    totals = _mm256_add_epi32(totals, _mm256_madd_epi16(q, widened(components + i)));
  }
  __m128i four =
      _mm_add_epi32(_mm256_castsi256_si128(totals), _mm256_extracti128_si256(totals, 1));
  four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4E));
  return _mm_cvtsi128_si32(_mm_add_epi32(four, _mm_shuffle_epi32(four, 0xB1)));
}

#include "encode.h"

#pragma clang attribute pop

const kernel_table kernels_avx2 = {encode, scan, block};

#endif
