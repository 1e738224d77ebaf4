#!/usr/bin/env python3
"""Compare the speed of the encoder with that of sentence-transformers, both on one thread.

    python3 Scripts/encoder/compare_speed.py [--model DIR]

Run it on a machine that has little else to do. Each text is encoded 15 times by each side, in
turns, and the best time counts. Needs sentence-transformers.
"""

import argparse
import os
import pathlib
import subprocess
import time

os.environ["OMP_NUM_THREADS"] = "1"

import torch
from sentence_transformers import SentenceTransformer

from quantise import HERE, MAX_TOKENS, packaged_model

ROUNDS = 3
STORY = (
    "A family arrived at half past one in the morning with a booking for the following night, and "
    "we were full. The father was shouting and the children slept on the luggage. I made tea, rang "
    "the places within walking distance, and found two rooms above the bakery. "
)
TEXTS = [
    "Tell me about a time you dealt with an irate customer.",
    STORY.strip(),
    (STORY * 2).strip(),
    (STORY * 6).strip(),
]


def reference(model):
    times = []
    for text in TEXTS:
        best = float("inf")
        for _ in range(15):
            start = time.perf_counter()
            model.encode(text, show_progress_bar=False)
            best = min(best, time.perf_counter() - start)
        times.append(best * 1000)
    return times


def ours():
    program = HERE.parent.parent / ".build/release/EncoderSpeed"
    output = subprocess.run(
        [program], input="\n".join(TEXTS), capture_output=True, text=True, check=True
    ).stdout
    rows = [line.split() for line in output.splitlines()]
    return [int(row[0]) for row in rows], [float(row[1]) for row in rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=pathlib.Path, help="directory of a Hugging Face model")
    arguments = parser.parse_args()
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "EncoderSpeed"],
        cwd=HERE.parent.parent, check=True, capture_output=True,
    )
    torch.set_num_threads(1)
    model = SentenceTransformer(str(arguments.model or packaged_model()), device="cpu")
    model.max_seq_length = MAX_TOKENS
    theirs, own = [], []
    for _ in range(ROUNDS):
        theirs.append(reference(model))
        tokens, times = ours()
        own.append(times)
    print("tokens  torch ms  ours ms  torch tokens/s  ours tokens/s  ratio")
    for index, count in enumerate(tokens):
        a, b = (min(times[index] for times in side) for side in (theirs, own))
        rates = f"{count / a * 1000:14.0f}  {count / b * 1000:13.0f}"
        print(f"{count:6}  {a:8.2f}  {b:7.2f}  {rates}  {a / b:5.2f}")


if __name__ == "__main__":
    main()
