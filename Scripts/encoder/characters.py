"""What the reference tokenizer does with each character, as a table.

The table is made by asking the reference tokenizer about every code point, so it agrees with the
reference whatever version of Unicode either was built for, and needs no Unicode library later.
"""

import numpy

BLOCK = 256
KEEP, DROP, SPACE, ALONE, HANGUL = 0, 1, 2, 3, 4
FIRST_EXPANSION = 16  # classes from here on are places in the list of expansions


def sections(tokenizer):
    normalise = tokenizer.normalizer.normalize_str
    split = tokenizer.pre_tokenizer.pre_tokenize_str

    def role(character):
        """How the reference splits words at a character that normalisation has left."""
        words = [word for word, _ in split("a" + character + "a")]
        if len(words) == 1:
            return KEEP
        return SPACE if len(words) == 2 else ALONE

    expansions = {}

    def classify(code):
        if 0xD800 <= code <= 0xDFFF:
            return DROP
        if 0xAC00 <= code <= 0xD7A3:
            return HANGUL
        character = chr(code)
        normal = normalise(character)
        if normal == "":
            return DROP
        if normal == character:
            return role(character)
        if normal == " ":
            return SPACE
        if normal == f" {character} ":
            return ALONE
        key = tuple((role(part) << 24) | ord(part) for part in normal)
        return FIRST_EXPANSION + expansions.setdefault(key, len(expansions))

    blocks, contents = [], {}
    for start in range(0, 0x110000, BLOCK):
        content = tuple(classify(code) for code in range(start, start + BLOCK))
        blocks.append(contents.setdefault(content, len(contents)))
    assert normalise("\uac01") == "\u1100\u1161\u11a8", "Hangul is decomposed by rule"
    scalars = [scalar for key in expansions for scalar in key]
    offsets = numpy.cumsum([0] + [len(key) for key in expansions])
    assert offsets[-1] < 1 << 16
    return {
        "character_blocks": [numpy.array(blocks, dtype=numpy.uint16)],
        "character_classes": [numpy.array(list(contents), dtype=numpy.uint16)],
        "expansion_offsets": [offsets.astype(numpy.uint16)],
        "expansion_scalars": [numpy.array(scalars, dtype=numpy.uint32)],
    }
