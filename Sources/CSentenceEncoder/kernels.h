// What each kind of processor provides. The files kernels_*.c define one table each.
#ifndef KERNELS_H
#define KERNELS_H

#include "weights.h"

typedef struct {
  bool (*encode)(const int32_t *ids, size_t count, float *vector);
  void (*scan)(
      const int16_t *query, float query_scale, const uint8_t *packed, size_t count,
      float *cosines);
  void (*block)(
      const int8_t *weights, size_t depth, const int8_t *activations, size_t tokens,
      int32_t *products);
} kernel_table;

extern const kernel_table kernels_portable;
#if defined(__x86_64__)
extern const kernel_table kernels_avx2;
extern const kernel_table kernels_avx512vnni;
#elif defined(__aarch64__)
extern const kernel_table kernels_neon;
extern const kernel_table kernels_neon_dotprod;
#endif

#endif
