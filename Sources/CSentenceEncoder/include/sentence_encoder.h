/// The C side of the sentence encoder: embedded weights, lookups in place, and integer kernels.
///
/// Every function is pure and safe to call from several threads at once.
#ifndef SENTENCE_ENCODER_H
#define SENTENCE_ENCODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  /// Components of a sentence vector.
  SENTENCE_ENCODER_WIDTH = 384,
  /// Tokens that one text may have, the opening and closing ones included.
  SENTENCE_ENCODER_TOKEN_LIMIT = 256,
  /// Bytes of a packed vector: 384 int8 components, then a little-endian float32 scale.
  SENTENCE_ENCODER_PACKED_SIZE = SENTENCE_ENCODER_WIDTH + 4,
};

/// The ways to multiply; all of them give the same bits.
typedef enum {
  sentence_encoder_kernel_portable = 0,
  sentence_encoder_kernel_avx2 = 1,
  sentence_encoder_kernel_avx512vnni = 2,
  sentence_encoder_kernel_neon = 3,
  sentence_encoder_kernel_neon_dotprod = 4,
} sentence_encoder_kernel;

/// Whether the processor the program runs on can use the kernel.
bool sentence_encoder_can_use(sentence_encoder_kernel kernel);

/// The fastest kernel that the processor can use.
sentence_encoder_kernel sentence_encoder_best_kernel(void);

/// The name of the model in the embedded weights, UTF-8.
const char *_Nonnull sentence_encoder_model_name(void);

/// SHA-256 of the weights as their header states it, 32 bytes.
const uint8_t *_Nonnull sentence_encoder_stated_digest(void);

/// SHA-256 of the weights as they are; reads all of them.
void sentence_encoder_actual_digest(uint8_t *_Nonnull digest);

/// Whether the header of the weights describes what this program was built for.
bool sentence_encoder_weights_fit(void);

/// What the tokenizer does with a character; see the classes below.
uint16_t sentence_encoder_character_class(uint32_t scalar);

enum {
  sentence_encoder_class_keep = 0,
  sentence_encoder_class_drop = 1,
  sentence_encoder_class_space = 2,
  sentence_encoder_class_alone = 3,
  sentence_encoder_class_hangul = 4,
  sentence_encoder_class_first_expansion = 16,
};

/// How many characters an expanding character becomes.
size_t sentence_encoder_expansion_count(uint16_t character_class);

/// One of them: the scalar in the low 24 bits, its class above.
uint32_t sentence_encoder_expansion(uint16_t character_class, size_t index);

/// The longest vocabulary word that starts the bytes; the id, or -1 where there is none.
int32_t sentence_encoder_longest_word(
    const uint8_t *_Nonnull bytes, size_t count, bool continues, size_t *_Nonnull matched);

/// Encode tokens to a vector of unit length. At most the token limit, each id in the vocabulary.
///
/// Returns false where ids are out of range, memory is short, or the kernel cannot be used.
bool sentence_encoder_encode(
    sentence_encoder_kernel kernel, const int32_t *_Nonnull ids, size_t count,
    float *_Nonnull vector);

/// Cosines of one query with packed vectors that lie one after the other.
///
/// The query is `query_scale` times the int16 components.
bool sentence_encoder_scan(
    sentence_encoder_kernel kernel, const int16_t *_Nonnull query, float query_scale,
    const uint8_t *_Nonnull packed, size_t count, float *_Nonnull cosines);

/// One block of integer products, as the kernels compute it; for tests.
///
/// `weights` holds 16 rows of `depth` inputs in the order of the weights file, `depth` a multiple
/// of 4 and at most 1536; `products` receives 16 sums for each token.
bool sentence_encoder_block(
    sentence_encoder_kernel kernel, const int8_t *_Nonnull weights, size_t depth,
    const int8_t *_Nonnull activations, size_t tokens, int32_t *_Nonnull products);

#endif
