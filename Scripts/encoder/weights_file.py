"""The container: a header of 256 bytes, then the sections, each aligned to 64 bytes.

Header, little-endian:
    0   magic "SBNKENC\\0"
    8   u32 format version
    12  u32 number of sections
    16  u64 size of the file
    24  u32 x 6: vocabulary, width, layers, heads, inner width, token limit
    48  32 bytes: SHA-256 of the whole file with these 32 bytes zero
    80  48 bytes: model id, UTF-8, padded with zeros
    128 u64 x 16: offset of each section, in the order of SECTIONS
"""

import hashlib
import struct

import numpy

MAGIC = b"SBNKENC\0"
VERSION = 1
HEADER = 256
ALIGNMENT = 64
SECTIONS = [
    "word_offsets", "word_bytes", "word_slots",
    "character_blocks", "character_classes", "expansion_offsets", "expansion_scalars",
    "word_rows", "word_scales", "positions", "embedding_norm", "layers",
]


def little_endian(array):
    array = numpy.ascontiguousarray(array)
    if array.dtype == numpy.float64:
        array = array.astype(numpy.float32)
    return array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()


def write(path, model_id, shapes, sections):
    """Write the file; returns its digest in hexadecimal and its size."""
    assert list(sections) == SECTIONS, "sections must come in the order the header lists them"
    body, offsets = bytearray(), []
    for name in SECTIONS:
        body.extend(b"\0" * (-len(body) % ALIGNMENT))
        offsets.append(HEADER + len(body))
        for array in sections[name]:
            body.extend(little_endian(array))
    body.extend(b"\0" * (-len(body) % ALIGNMENT))
    identity = model_id.encode("utf-8")
    assert len(identity) < 48, "the model id has room for 47 bytes"

    def header(digest):
        packed = struct.pack("<8sIIQ6I32s48s", MAGIC, VERSION, len(SECTIONS), HEADER + len(body),
                             *shapes, digest, identity)
        packed += struct.pack(f"<{len(offsets)}Q", *offsets)
        return packed.ljust(HEADER, b"\0")

    digest = hashlib.sha256(header(bytes(32)) + body).digest()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header(digest) + body)
    return digest.hex(), HEADER + len(body)
