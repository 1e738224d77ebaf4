#include <string.h>

#include "weights.h"

enum { SLOTS = 1 << 16, EMPTY = 0xFFFF, LONGEST_WORD = 64 };

// FNV-1a: it grows byte by byte, so one pass over a word gives the hash of each of its prefixes.
static uint32_t add_byte(uint32_t hash, uint8_t byte) { return (hash ^ byte) * 0x01000193u; }

static int32_t find(uint32_t hash, const uint8_t *bytes, size_t count, bool continues) {
  const uint32_t *offsets = weights_section(section_word_offsets);
  const uint8_t *words = weights_section(section_word_bytes);
  const uint16_t *slots = weights_section(section_word_slots);
  const size_t mark = continues ? 2 : 0;
  for (uint32_t slot = (hash ^ (hash >> 16)) & (SLOTS - 1);; slot = (slot + 1) & (SLOTS - 1)) {
    const uint16_t id = slots[slot];
    if (id == EMPTY) return -1;
    const uint8_t *word = words + offsets[id];
    if (offsets[id + 1] - offsets[id] == count + mark && memcmp(word, "##", mark) == 0
        && memcmp(word + mark, bytes, count) == 0)
      return id;
  }
}

int32_t sentence_encoder_longest_word(
    const uint8_t *bytes, size_t count, bool continues, size_t *matched) {
  uint32_t hashes[LONGEST_WORD + 1];
  uint32_t hash = 0x811C9DC5u;
  if (continues) hash = add_byte(add_byte(hash, '#'), '#');
  const size_t longest = count < LONGEST_WORD ? count : LONGEST_WORD;
  for (size_t i = 0; i < longest; i++) {
    hash = add_byte(hash, bytes[i]);
    hashes[i + 1] = hash;
  }
  // A prefix that ends inside a character matches nothing, because every word is valid UTF-8.
  for (size_t length = longest; length > 0; length--) {
    const int32_t id = find(hashes[length], bytes, length, continues);
    if (id >= 0) {
      *matched = length;
      return id;
    }
  }
  *matched = 0;
  return -1;
}

uint16_t sentence_encoder_character_class(uint32_t scalar) {
  if (scalar > 0x10FFFF) return sentence_encoder_class_drop;
  const uint16_t *blocks = weights_section(section_character_blocks);
  const uint16_t *classes = weights_section(section_character_classes);
  return classes[(size_t)blocks[scalar >> 8] * 256 + (scalar & 255)];
}

size_t sentence_encoder_expansion_count(uint16_t character_class) {
  const uint16_t *offsets = weights_section(section_expansion_offsets);
  const size_t index = character_class - sentence_encoder_class_first_expansion;
  return (size_t)(offsets[index + 1] - offsets[index]);
}

uint32_t sentence_encoder_expansion(uint16_t character_class, size_t index) {
  const uint16_t *offsets = weights_section(section_expansion_offsets);
  const uint32_t *scalars = weights_section(section_expansion_scalars);
  return scalars[offsets[character_class - sentence_encoder_class_first_expansion] + index];
}
