"""The vocabulary as a hash table that is read in place, so that nothing is built at start-up."""

import numpy

SLOTS = 1 << 16
EMPTY = 0xFFFF
LONGEST = 64


def fnv1a(data):
    """FNV-1a, 32 bits: it grows byte by byte, so one pass gives the hash of every prefix."""
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def slot(value):
    return (value ^ (value >> 16)) & (SLOTS - 1)


def sections(tokenizer):
    ids = tokenizer.get_vocab(with_added_tokens=True)
    words = [word.encode("utf-8") for word, _ in sorted(ids.items(), key=lambda item: item[1])]
    assert sorted(ids.values()) == list(range(len(words))), "ids must have no gaps"
    assert len(words) < EMPTY, "ids must fit 16 bits"
    assert max(map(len, words)) <= LONGEST, "the look-up tries no longer prefix"
    slots = numpy.full(SLOTS, EMPTY, dtype=numpy.uint16)
    for index, word in enumerate(words):
        place = slot(fnv1a(word))
        while slots[place] != EMPTY:
            place = (place + 1) % SLOTS
        slots[place] = index
    offsets = numpy.cumsum([0] + [len(word) for word in words]).astype(numpy.uint32)
    return {
        "word_offsets": [offsets],
        "word_bytes": [numpy.frombuffer(b"".join(words), dtype=numpy.uint8)],
        "word_slots": [slots],
    }
