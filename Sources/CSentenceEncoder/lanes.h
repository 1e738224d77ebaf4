// Arithmetic on eight floats at a time, written so that every processor gives the same bits.
//
// The compiler turns these types into whatever registers there are. Each lane is plain IEEE
// arithmetic in a stated order: no fused multiply-add, no library function, no reassociation.
#ifndef LANES_H
#define LANES_H

#include <float.h>
#include <string.h>

#include "kernels.h"

#pragma STDC FP_CONTRACT OFF

enum { LANES = 8 };

typedef float floats __attribute__((vector_size(4 * LANES)));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));

static inline floats load(const float *from) {
  floats v;
  memcpy(&v, from, sizeof v);
  return v;
}

static inline void store(float *to, floats v) { memcpy(to, &v, sizeof v); }

static inline floats spread(float x) { return (floats){x, x, x, x, x, x, x, x}; }

static inline floats choose(ints mask, floats yes, floats no) {
  return (floats)((mask & (ints)yes) | (~mask & (ints)no));
}

static inline floats larger(floats a, floats b) { return choose(a > b, a, b); }

static inline floats magnitude(floats v) { return (floats)((ints)v & 0x7FFFFFFF); }

static inline float sum(floats v) {
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

static inline float largest(floats v) {
  float top = v[0];
  for (int i = 1; i < LANES; i++) top = v[i] > top ? v[i] : top;
  return top;
}

// The processor's own instruction, correctly rounded; sqrtf() would need a library.
static inline float root(float x) { return __builtin_elementwise_sqrt(spread(x))[0]; }

// Adding 1.5 * 2^23 leaves the nearest whole number, ties to even, in the low bits.
static inline ints nearest(floats v) { return (ints)(v + 12582912.0f) - 0x4B400000; }

// e^x for x <= 0; the largest relative error is 3e-7. Below -87 the result is that of -87, 1e-38.
static inline floats exponential(floats x) {
  x = larger(x, spread(-87.0f));
  const ints whole = nearest(x * 1.44269504f);
  const floats n = __builtin_convertvector(whole, floats);
  // ln 2 in two parts, so that the remainder loses nothing to rounding.
  const floats r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  // Chebyshev fit of e^r on |r| <= ln 2 / 2.
  floats p = r * 0.00138293020f + 0.00837485399f;
  p = p * r + 0.0416683666f;
  p = p * r + 0.166664198f;
  p = p * r + 0.499999911f;
  p = p * r + 1.0f;
  p = p * r + 1.0f;
  return p * (floats)((whole + 127) << 23);
}

// x * (1 + erf(x / sqrt 2)) / 2, with erf by formula 7.1.26 of Abramowitz and Stegun (1.5e-7).
static inline floats gelu(floats x) {
  const floats z = magnitude(x) * 0.707106781f;
  const floats t = 1.0f / (z * 0.3275911f + 1.0f);
  floats p = t * 1.061405429f - 1.453152027f;
  p = p * t + 1.421413741f;
  p = p * t - 0.284496736f;
  p = p * t + 0.254829592f;
  const floats tail = p * t * exponential(-(z * z)) * 0.5f;
  return x * choose(x > 0.0f, 1.0f - tail, tail);
}

#endif
