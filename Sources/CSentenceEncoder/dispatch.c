// Chooses kernels at run time, so that one binary runs on every processor of its architecture.
#include "kernels.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

// What the C library found out of the processor is there to be read. The compiler's own way would ask the
// processor again at every start of the program, which a virtual machine answers slowly.
#if defined(__x86_64__) && __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#define HAS_AVX2 CPU_FEATURE_ACTIVE(AVX2)
#define HAS_AVX512VNNI \
  (CPU_FEATURE_ACTIVE(AVX512_VNNI) && CPU_FEATURE_ACTIVE(AVX512BW) && CPU_FEATURE_ACTIVE(AVX512VL))
#elif defined(__x86_64__)
#define HAS_AVX2 __builtin_cpu_supports("avx2")
#define HAS_AVX512VNNI \
  (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") \
   && __builtin_cpu_supports("avx512vl"))
#endif

static const kernel_table *table(sentence_encoder_kernel kernel) {
  switch (kernel) {
    case sentence_encoder_kernel_portable:
      return &kernels_portable;
#if defined(__x86_64__)
    case sentence_encoder_kernel_avx2:
      return HAS_AVX2 ? &kernels_avx2 : NULL;
    case sentence_encoder_kernel_avx512vnni:
      return HAS_AVX512VNNI ? &kernels_avx512vnni : NULL;
#elif defined(__aarch64__)
    case sentence_encoder_kernel_neon:
      return &kernels_neon;
    case sentence_encoder_kernel_neon_dotprod:
#if defined(__APPLE__)
      // Every Apple processor that runs a 64-bit desktop system has the instruction.
      return &kernels_neon_dotprod;
#elif defined(__linux__)
      // HWCAP_ASIMDDP of the kernel's own header, which is not installed everywhere.
      return getauxval(AT_HWCAP) & (1ul << 20) ? &kernels_neon_dotprod : NULL;
#endif
#endif
    default:
      return NULL;
  }
}

bool sentence_encoder_can_use(sentence_encoder_kernel kernel) { return table(kernel) != NULL; }

sentence_encoder_kernel sentence_encoder_best_kernel(void) {
  for (int kernel = sentence_encoder_kernel_neon_dotprod; kernel > 0; kernel--)
    if (table((sentence_encoder_kernel)kernel)) return (sentence_encoder_kernel)kernel;
  return sentence_encoder_kernel_portable;
}

bool sentence_encoder_encode(
    sentence_encoder_kernel kernel, const int32_t *ids, size_t count, float *vector) {
  const kernel_table *kernels = table(kernel);
  if (!kernels || count == 0 || count > TOKEN_LIMIT) return false;
  for (size_t i = 0; i < count; i++)
    if (ids[i] < 0 || ids[i] >= VOCABULARY) return false;
  return kernels->encode(ids, count, vector);
}

bool sentence_encoder_scan(
    sentence_encoder_kernel kernel, const int16_t *query, float query_scale,
    const uint8_t *packed, size_t count, float *cosines) {
  const kernel_table *kernels = table(kernel);
  if (!kernels) return false;
  kernels->scan(query, query_scale, packed, count, cosines);
  return true;
}

bool sentence_encoder_block(
    sentence_encoder_kernel kernel, const int8_t *weights, size_t depth,
    const int8_t *activations, size_t tokens, int32_t *products) {
  const kernel_table *kernels = table(kernel);
  if (!kernels || depth % BLOCK_DEPTH != 0 || depth > INNER_WIDTH) return false;
  kernels->block(weights, depth, activations, tokens, products);
  return true;
}
