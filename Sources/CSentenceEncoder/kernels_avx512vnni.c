// x86-64 with AVX-512 VNNI: one instruction adds four products of bytes to each of 16 rows.
#if defined(__x86_64__)

#include <immintrin.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni"))), apply_to = function)

#include "lanes.h"

// The instruction takes one side unsigned: 128 is added to the inputs, and 128 times the sum of
// the row's weights taken off at the start.
typedef uint8_t activation;
enum { activation_offset = 128, TILE_TOKENS = 12 };

static inline __attribute__((always_inline)) void multiply_tokens(
    const int8_t *rows, const int32_t *sums, size_t depth, const activation *inputs,
    const size_t tokens, int32_t *products) {
  const __m512i start = _mm512_mullo_epi32(_mm512_loadu_si512(sums), _mm512_set1_epi32(-128));
  __m512i totals[TILE_TOKENS];
  for (size_t t = 0; t < tokens; t++) totals[t] = start;
  for (size_t k = 0; k < depth; k += BLOCK_DEPTH) {
    const __m512i w = _mm512_loadu_si512(rows + k * BLOCK_ROWS);
#pragma clang loop unroll(full)
    for (size_t t = 0; t < tokens; t++) {
      int four;
      memcpy(&four, inputs + t * depth + k, sizeof four);
      totals[t] = _mm512_dpbusd_epi32(totals[t], _mm512_set1_epi32(four), w);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_si512(products + t * BLOCK_ROWS, totals[t]);
}

static void multiply(
    const int8_t *rows, const int32_t *sums, size_t depth, const activation *inputs,
    size_t tokens, int32_t *products) {
  switch (tokens) {
    case 1: multiply_tokens(rows, sums, depth, inputs, 1, products); break;
    case 2: multiply_tokens(rows, sums, depth, inputs, 2, products); break;
    case 3: multiply_tokens(rows, sums, depth, inputs, 3, products); break;
    case 4: multiply_tokens(rows, sums, depth, inputs, 4, products); break;
    case 5: multiply_tokens(rows, sums, depth, inputs, 5, products); break;
    case 6: multiply_tokens(rows, sums, depth, inputs, 6, products); break;
    case 7: multiply_tokens(rows, sums, depth, inputs, 7, products); break;
    case 8: multiply_tokens(rows, sums, depth, inputs, 8, products); break;
    case 9: multiply_tokens(rows, sums, depth, inputs, 9, products); break;
    case 10: multiply_tokens(rows, sums, depth, inputs, 10, products); break;
    case 11: multiply_tokens(rows, sums, depth, inputs, 11, products); break;
    default: multiply_tokens(rows, sums, depth, inputs, 12, products); break;
  }
}

static int32_t dot(const int16_t *query, const int8_t *components) {
  __m512i totals = _mm512_setzero_si512();
  for (size_t i = 0; i < WIDTH; i += 32) {
    const __m256i bytes = _mm256_loadu_si256((const __m256i *)(components + i));
    totals = _mm512_dpwssd_epi32(
        totals, _mm512_loadu_si512(query + i), _mm512_cvtepi8_epi16(bytes));
  }
  return _mm512_reduce_add_epi32(totals);
}

#include "encode.h"

#pragma clang attribute pop

const kernel_table kernels_avx512vnni = {encode, scan, block};

#endif
