"""Reads the training text of `data/` and encodes it."""
import collections
import glob
import hashlib
import json
import os

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
FRAMEWORK = {
    "listening": ["clarifying-questions", "understood-first", "pain-point", "fitting-solution", "feedback-used"],
    "difficult-situations": ["recognised-emotion", "composure", "compassion", "resolution", "reflection"],
    "above-and-beyond": ["extra-effort", "empathic-motive", "customer-response"],
    "balancing": ["prioritised", "customer-and-business", "long-term", "managed-expectations"],
    "anticipating": ["unspoken-need", "foresight", "unasked-solution", "innovation"],
    "improving-experience": ["initiative", "evaluated-experience", "sought-input", "broad-effect"],
}
DIMENSIONS = list(FRAMEWORK)
SIGNALS = [signal for signals in FRAMEWORK.values() for signal in signals]
DIMENSION_OF_SIGNAL = [DIMENSIONS.index(d) for d, signals in FRAMEWORK.items() for _ in signals]
FIELDS = ["situation", "task", "action", "result", "customer_feeling", "motivation", "customer_response",
          "reflection"]
UNKNOWN_FIELD = 255
# What each dimension of a question counts for, by how many it has.
SHARES = {1: [1.0], 2: [0.7, 0.3], 3: [0.6, 0.25, 0.15]}


def read(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def names(pattern):
    folder = os.path.join(HERE, "data")
    return sorted(os.path.relpath(path, folder) for path in glob.glob(os.path.join(folder, pattern)))


def questions():
    """Every question outside the banks, with `source`, the author's letter."""
    return [dict(q, source=name[10]) for name in names("questions-?.jsonl") for q in read(name)]


def passages():
    """Every labelled passage outside the banks, with `source`, the author's letter."""
    corrected = {p["id"]: p["signals"] for name in names("signals-?.fixes.jsonl") for p in read(name)}
    return [dict(p, signals=corrected.get(p["id"], p["signals"]), source=name[8])
            for name in names("signals-?.jsonl") for p in read(name)]


def bank_names():
    return [name[6:-14] for name in names("banks/*.stories.jsonl")]


def bank(name):
    """Stories, questions, and the grades of the stories for each question."""
    grades = collections.defaultdict(dict)
    with open(os.path.join(HERE, "data", "banks", f"{name}.qrels.tsv"), encoding="utf-8") as lines:
        for line in lines:
            question, story, grade = line.split()[:3]
            grades[question][story] = int(grade)
    return read(f"banks/{name}.stories.jsonl"), read(f"banks/{name}.questions.jsonl"), grades


def fold(text):
    """A number from 0 to 4 that a text always has, to keep texts apart."""
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % 5


def dimension_target(question):
    target = np.zeros(7)
    if not question["dims"]:
        target[6] = 1
    for slug, share in zip(question["dims"], SHARES[min(3, max(1, len(question["dims"])))]):
        target[DIMENSIONS.index(slug)] = share
    return target


def signal_target(item):
    return np.array([signal in item["signals"] for signal in SIGNALS], dtype=float)


def whole_text(story):
    return "\n".join([story["title"]] + [story[f] for f in FIELDS if story.get(f)])


class Encoder:
    """The sentence encoder in Hugging Face form, with what it has encoded."""

    def __init__(self, path):
        from transformers import AutoModel, AutoTokenizer
        self.tokenizer = AutoTokenizer.from_pretrained(path)
        self.model = AutoModel.from_pretrained(path).eval()
        self.known = {}

    def __call__(self, texts):
        missing = sorted({t for t in texts if t not in self.known}, key=lambda t: (len(t), t))
        with torch.no_grad():
            for start in range(0, len(missing), 64):
                batch = missing[start:start + 64]
                tokens = self.tokenizer(batch, padding=True, truncation=True, max_length=256, return_tensors="pt")
                hidden = self.model(**tokens).last_hidden_state
                mask = tokens["attention_mask"][..., None].float()
                vectors = torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=-1)
                self.known.update(zip(batch, vectors.double().numpy()))
        return np.stack([self.known[t] for t in texts]) if texts else np.zeros((0, 384))
