#!/usr/bin/env python3
"""Trains what the matcher learns on top of the sentence encoder, and writes its weights.

usage: Scripts/train/train_matcher.py --model DIR --held k2,k3:0=DIR --held k1,k4:1=DIR [--data-tool PATH]

DIR is a sentence encoder in Hugging Face form. The heads are trained on --model, which has seen all of the
training text. What must be learned on text that the encoder has not seen (the ranker, the fit, how far to
trust a probability, from when a passage is evidence) is learned with encoders fine-tuned without the banks
that are named before them and without the fifth of the passages that the number names.
PATH is the program TrainingData, which reads words as the matcher does (`swift build --product TrainingData`).
Needs torch and transformers. Deterministic: double precision, full batches.
"""
import argparse
import hashlib
import json
import os
import struct
import subprocess

import numpy as np
import torch

from training_text import (DIMENSIONS, FIELDS, HERE, SIGNALS, UNKNOWN_FIELD, Encoder, bank,
                           bank_names, dimension_target, fold, passages, questions, signal_target)

# Gamma of the Gaussian kernel and the weight of the squared norm in the loss, per example.
WIDTH = {"question": 1.0, "passage": 1.0}
PENALTY = {"dimensions": 2e-5, "question signals": 2e-5, "passage signals": 2e-5, "story dimensions": 5e-3}
# How much the logarithms of the signals and the vector count for a story's dimensions; as in the matcher.
SIGNAL_SCALE, SIGNAL_FLOOR, MEANING_SCALE = 0.3, 0.02, 3.0
SUGGESTED_SHARE = 0.4
RANKER_PENALTY = 0.05
FEATURES = ["dimensions", "primaryDimension", "estimatedDimensions", "wholeMeaning",
            "bestPassage", "threePassages", "words", "labelWords", "signals", "bestSignal", "length", "numbers",
            "vague", "we", "i", "askedParts"]
PLACES = [1.0, 0.6, 0.4]
ASKED_PARTS = [("reflection", "reflection"), ("customer-response", "customer_response"),
               ("empathic-motive", "motivation"), ("resolution", "result")]


def minimise(parameters, loss, steps=200):
    optimiser = torch.optim.LBFGS(parameters, max_iter=steps, history_size=20, line_search_fn="strong_wolfe",
                                  tolerance_grad=1e-8)

    def closure():
        optimiser.zero_grad()
        value = loss()
        value.backward()
        return value

    optimiser.step(closure)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    shares = np.exp(x - x.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


class KernelLogistic:
    """Logistic regression with a Gaussian kernel; one of the outcomes is true, or each may be."""

    def __init__(self, distances, targets, width, penalty, is_one_of):
        self.width = width
        kernel = np.exp(-width * distances)
        values, vectors = np.linalg.eigh(kernel)
        values = np.maximum(values, 1e-9)
        inputs = torch.tensor(vectors * np.sqrt(values))
        targets = torch.tensor(targets)
        weights = torch.zeros(len(distances), targets.shape[1], dtype=torch.float64, requires_grad=True)
        bias = torch.zeros(targets.shape[1], dtype=torch.float64, requires_grad=True)

        def loss():
            logits = inputs @ weights + bias
            if is_one_of:
                fit = -(targets * torch.log_softmax(logits, 1)).sum(1).mean()
            else:
                fit = torch.nn.functional.binary_cross_entropy_with_logits(
                    logits, targets, reduction="none").sum(1).mean()
            return fit + penalty * (weights ** 2).sum()

        minimise([weights, bias], loss, 100)
        self.weights = (vectors / np.sqrt(values)) @ weights.detach().numpy()
        self.bias = bias.detach().numpy()

    def logits(self, distances):
        return np.exp(-self.width * distances) @ self.weights + self.bias


def squared(a, b):
    return np.maximum(0, 2 - 2 * a @ b.T)


def field_codes(fields):
    return np.array([FIELDS.index(f) if f in FIELDS else UNKNOWN_FIELD for f in fields])


def field_distances(a, b):
    """As the parts were unit vectors of half the length, an unknown one the null vector."""
    unknown = (a[:, None] == UNKNOWN_FIELD) | (b[None] == UNKNOWN_FIELD)
    return np.where(a[:, None] == b[None], 0, np.where(unknown, 0.25, 0.5))


class Heads:
    """The three trained heads on the vectors of an encoder."""

    def __init__(self, encoder, asked, shown):
        self.encoder = encoder
        self.asked, self.shown = asked, shown
        self.questions = encoder([q["text"] for q in asked])
        near = squared(self.questions, self.questions)
        self.dimensions = KernelLogistic(near, np.stack([dimension_target(q) for q in asked]), WIDTH["question"],
                                         PENALTY["dimensions"], True)
        self.wants = KernelLogistic(near, np.stack([signal_target(q) for q in asked]), WIDTH["question"],
                                    PENALTY["question signals"], False)
        self.passages = encoder([p["text"] for p in shown])
        self.fields = field_codes([p["field"] for p in shown])
        distances = squared(self.passages, self.passages) + field_distances(self.fields, self.fields)
        self.shows = KernelLogistic(distances, np.stack([signal_target(p) for p in shown]), WIDTH["passage"],
                                    PENALTY["passage signals"], False)
        self.temperature = 1.0

    def hear(self, texts):
        distances = squared(self.encoder(texts), self.questions)
        return (softmax(self.dimensions.logits(distances) / self.temperature), sigmoid(self.wants.logits(distances)))

    def see(self, fields, texts):
        distances = squared(self.encoder(texts), self.passages) + field_distances(field_codes(fields), self.fields)
        return sigmoid(self.shows.logits(distances))


class Story:
    def __init__(self, story, cut, heads):
        self.story = story
        texts = [p["text"] for p in cut]
        self.vectors = heads.encoder(texts)
        mean = self.vectors.sum(0)
        self.whole = mean / np.linalg.norm(mean)
        fields = [p["field"] for p in cut]
        is_divided = len(set(fields) - {"title"}) > 1
        seen = heads.see([f if is_divided else "" for f in fields], texts)
        self.signals = np.round(np.where(np.array([f == "title" for f in fields])[:, None], 0, seen) * 255) / 255
        self.best = self.signals.max(0)
        self.suggested = np.zeros(6)

    def inputs(self):
        """What a story's dimensions are judged by: the signals it shows, and what it means as a whole."""
        return np.r_[SIGNAL_SCALE * np.log(self.best + SIGNAL_FLOOR), MEANING_SCALE * self.whole]


class StoryDimensions:
    """Which dimensions the text of a story speaks for: logistic regression."""

    def __init__(self, stories):
        stories = [s for s in stories if s.story["dims"]]
        inputs = np.stack([s.inputs() for s in stories])
        self.mean = inputs.mean(0)
        centred = torch.tensor(inputs - self.mean)
        targets = torch.tensor(np.stack([story_dimension_target(s.story) for s in stories]))
        weights = torch.zeros(inputs.shape[1], 6, dtype=torch.float64, requires_grad=True)
        bias = torch.zeros(6, dtype=torch.float64, requires_grad=True)
        minimise([weights, bias], lambda: -(targets * torch.log_softmax(centred @ weights + bias, 1)).sum(1).mean()
                 + PENALTY["story dimensions"] * (weights ** 2).sum())
        self.weights, self.bias = weights.detach().numpy(), bias.detach().numpy()

    def judge(self, stories):
        inputs = np.stack([s.inputs() for s in stories])
        for story, shares in zip(stories, softmax((inputs - self.mean) @ self.weights + self.bias)):
            story.suggested = shares

    def tables(self):
        """The weights with the scales in them, so that they apply to what the matcher has."""
        scales = np.r_[np.full(len(SIGNALS), SIGNAL_SCALE), np.full(len(self.mean) - len(SIGNALS), MEANING_SCALE)]
        return self.weights * scales[:, None], self.bias - self.mean @ self.weights


def story_dimension_target(story):
    target = np.zeros(6)
    for dimension, weight in zip(story["dims"], (1, 0.5, 0.3)):
        target[DIMENSIONS.index(dimension)] += weight
    return target / target.sum()


def suggestion_figures(stories):
    stories = [s for s in stories if s.story["dims"]]
    said = [(s, d) for s in stories for d in np.argsort(-s.suggested)[:2] if s.suggested[d] >= SUGGESTED_SHARE]
    return {"primary": round(float(np.mean([DIMENSIONS[s.suggested.argmax()] == s.story["dims"][0] for s in stories])), 3),
            "one of its own": round(float(np.mean([DIMENSIONS[s.suggested.argmax()] in s.story["dims"] for s in stories])), 3),
            "suggestions": len(said),
            "right": round(float(np.mean([DIMENSIONS[d] in s.story["dims"] for s, d in said])), 3)}


def features(story, tagged, question_vector, heard, wanted, words):
    row = dict(zip(["words", "labelWords", "length", "numbers", "vague", "we", "i"], words))
    share = heard[:6] / max(1e-9, heard[:6].sum())
    dims = story.story["dims"] if tagged else []
    row["dimensions"] = sum(share[DIMENSIONS.index(d)] * PLACES[min(i, 2)] for i, d in enumerate(dims))
    row["primaryDimension"] = share[DIMENSIONS.index(dims[0])] if dims else 0
    row["estimatedDimensions"] = 0 if dims else story.suggested @ share
    row["wholeMeaning"] = story.whole @ question_vector
    cosines = np.sort(story.vectors @ question_vector)[::-1]
    row["bestPassage"], row["threePassages"] = cosines[0], cosines[:3].mean()
    row["signals"] = (story.best * wanted).sum() / max(0.3, wanted.sum())
    row["bestSignal"] = (story.best * wanted).max()
    row["askedParts"] = sum(wanted[SIGNALS.index(s)] for s, f in ASKED_PARTS if story.story.get(f))
    return [row[name] for name in FEATURES]


class Bank:
    """The features of a bank's stories for its questions, with the grades."""

    def __init__(self, name, heads, tool):
        stories, asked, grades = bank(name)
        keys = ["title", "role"] + FIELDS
        given = {"stories": [{k: s.get(k) or "" for k in keys} for s in stories],
                 "tags": [s.get("tags", []) for s in stories], "questions": [q["text"] for q in asked]}
        words = json.loads(subprocess.run([tool], input=json.dumps(given), capture_output=True, text=True,
                                          check=True).stdout)
        self.questions = asked
        self.heard, self.wanted = heads.hear([q["text"] for q in asked])
        vectors = heads.encoder([q["text"] for q in asked])
        self.stories = [Story(s, cut, heads) for s, cut in zip(stories, words["passages"])]
        self.grades = [np.array([grades[q["id"]].get(s["id"], 0) for s in stories]) for q in asked]
        self.vectors, self.words = vectors, words["features"]

    def make_features(self):
        # Half of the stories tagged: what is learned must hold where a journal has both kinds.
        versions = [lambda i: True, lambda i: False, lambda i: i % 2 == 0]
        self.features = [[np.array([features(s, tagged(i), v, h, w, self.words[n][i])
                                    for i, s in enumerate(self.stories)])
                          for n, (v, h, w) in enumerate(zip(self.vectors, self.heard, self.wanted))]
                         for tagged in versions]


def train_ranker(groups):
    """A linear ranker: the softmax of the scores of a question's stories near the share of their gains."""
    groups = [(f, g) for f, g in groups if g.max() >= 2]
    everything = np.concatenate([f for f, _ in groups])
    mean, spread = everything.mean(0), np.concatenate([f - f.mean(0) for f, _ in groups]).std(0) + 1e-6
    most = max(len(g) for _, g in groups)
    inputs, gains = np.zeros((len(groups), most, len(FEATURES))), np.zeros((len(groups), most))
    mask = np.full((len(groups), most), -1e9)
    for i, (f, g) in enumerate(groups):
        inputs[i, :len(g)] = (f - mean) / spread
        gains[i, :len(g)] = (2.0 ** g - 1) / sum(2.0 ** g - 1)
        mask[i, :len(g)] = 0
    inputs, gains, mask = torch.tensor(inputs), torch.tensor(gains), torch.tensor(mask)
    weights = torch.zeros(len(FEATURES), dtype=torch.float64, requires_grad=True)
    minimise([weights], lambda: -(gains * torch.log_softmax(inputs @ weights + mask, 1)).sum() / len(groups)
             + RANKER_PENALTY * (weights ** 2).sum())
    return weights.detach().numpy() / spread, spread


def expected_features(tables):
    """What each feature is on average: a constant, and what it gains where the dimensions are those asked for."""
    rows = np.concatenate(tables)
    inputs = np.c_[np.ones(len(rows)), rows[:, FEATURES.index("dimensions")]]
    return np.linalg.lstsq(inputs, rows, rcond=None)[0]


def ndcg(scores, grades, depth=5):
    order = np.argsort(-np.round(scores, 6), kind="stable")
    gain = lambda g: sum((2.0 ** x - 1) / np.log2(i + 2) for i, x in enumerate(g[:depth]))
    return gain(grades[order]) / gain(np.sort(grades)[::-1]), float(grades[order[0]] >= 2)


def train_fit(rows):
    """Three logistic models of (score, certainty): a judge calls the story usable, good, ideal."""
    rows = np.array(rows)
    inputs = torch.tensor(np.c_[rows[:, :2], np.ones(len(rows))])
    # Untagged and half tagged versions count as much as the tagged one.
    table = []
    for grade in (1, 2, 3):
        target = torch.tensor((rows[:, 2] >= grade).astype(float))
        weights = torch.zeros(3, dtype=torch.float64, requires_grad=True)
        minimise([weights], lambda: torch.nn.functional.binary_cross_entropy_with_logits(inputs @ weights, target)
                 + 1e-4 * (weights ** 2).sum())
        table.append(weights.detach().numpy())
    return np.array(table)


def calibration_error(confidence, correct):
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        members = (confidence > low) & (confidence <= low + 0.1)
        if members.any():
            error += members.mean() * abs(confidence[members].mean() - correct[members].mean())
    return error


def best_temperature(logits, targets):
    grid = np.arange(0.6, 2.01, 0.05)
    loss = [-(targets * np.log(softmax(logits / t) + 1e-12)).sum(1).mean() for t in grid]
    return float(grid[int(np.argmin(loss))])


def question_figures(heard, asked):
    is_none = np.array([not q["dims"] for q in asked])
    says_none = heard[:, 6] >= heard[:, :6].max(1)
    right = np.mean([DIMENSIONS[heard[i, :6].argmax()] in q["dims"] for i, q in enumerate(asked) if q["dims"]])
    top = heard.argmax(1)
    correct = np.array([t == 6 if not q["dims"] else t < 6 and DIMENSIONS[t] in q["dims"]
                        for t, q in zip(top, asked)], dtype=float)
    return {"dimension": round(float(right), 3),
            "none": round(float((says_none[is_none].mean() + (~says_none[~is_none]).mean()) / 2), 3),
            "calibration error": round(float(calibration_error(heard.max(1), correct)), 3)}


def micro(probabilities, targets, threshold):
    said = probabilities >= threshold
    true = (said & (targets > 0)).sum()
    return {"precision": round(float(true / max(1, said.sum())), 3),
            "recall": round(float(true / targets.sum()), 3),
            "F1": round(float(2 * true / max(1, said.sum() + targets.sum())), 3)}


def evidence_threshold(probabilities, targets):
    """The least probability from which four in five are right, with a little to spare."""
    for threshold in np.arange(0.2, 0.95, 0.01):
        said = probabilities >= threshold
        if said.sum() and (said & (targets > 0)).sum() / said.sum() >= 0.82:
            return float(threshold)
    return 0.95


def packed(vectors):
    """Vectors as the encoder packs them: 384 signed bytes and a float that scales them to unit length."""
    out = bytearray()
    for vector in vectors.astype(np.float32):
        whole = np.round(vector * (np.float32(127) / np.abs(vector).max())).astype(np.int8)
        scale = np.float32(1) / np.sqrt(np.float32((whole.astype(np.int64) ** 2).sum()))
        out += whole.tobytes() + struct.pack("<f", scale)
    return bytes(out)


def checksum(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def write(path, tables):
    data = b"SBMW" + struct.pack("<II", 1, len(tables))
    for name, (rows, columns, content) in tables.items():
        size = 1 if isinstance(content, (bytes, bytearray)) else 4
        raw = bytes(content) if size == 1 else np.asarray(content, dtype="<f4").tobytes()
        assert len(raw) == rows * columns * size, name
        data += struct.pack("<B", len(name)) + name.encode() + struct.pack("<BII", size, rows, columns) + raw
    data += struct.pack("<Q", checksum(data))
    with open(path, "wb") as out:
        out.write(data)
    print(f"wrote {len(data)} bytes")


def floats(array):
    array = np.atleast_2d(array)
    return (*array.shape, array)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--held", action="append", default=[], metavar="BANKS:FOLD=DIR")
    parser.add_argument("--data-tool", default=os.path.join(HERE, "../../.build/debug/TrainingData"))
    parser.add_argument("--output", default=os.path.join(HERE, "../../Sources/CMatcherWeights/weights.bin"))
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    asked, shown = questions(), passages()
    words = subprocess.run([arguments.data_tool], input='{"stories":[],"tags":[],"questions":[]}',
                           capture_output=True, text=True, check=True).stdout
    own_bank = [dict(q, source="bank") for q in json.loads(words)["bank"]]
    asked += own_bank
    # Half of the time a journal does not say which part a passage stands in.
    both = lambda items: items + [dict(p, field="") for p in items[::2]]

    banks, temperatures, seen, targets = {}, [], [], []
    for held in arguments.held:
        (names, kept_out), folder = held.split("=", 1)[0].split(":"), held.split("=", 1)[1]
        kept_out, encoder = int(kept_out), Encoder(folder)
        apart = [p for p in shown if fold(p["text"]) == kept_out]
        heads = Heads(encoder, asked, both([p for p in shown if fold(p["text"]) != kept_out]))
        held_questions = [q for name in names.split(",") for q in bank(name)[1]]
        logits = heads.dimensions.logits(squared(encoder([q["text"] for q in held_questions]), heads.questions))
        temperatures.append(best_temperature(logits, np.stack([dimension_target(q) for q in held_questions])))
        heads.temperature = temperatures[-1]
        print(f"{names}, questions that the encoder has not seen:", question_figures(
            heads.hear([q["text"] for q in held_questions])[0], held_questions), f"temperature {temperatures[-1]:.2f}")
        wanted = heads.hear([q["text"] for q in held_questions])[1]
        print("  signals of these questions:", micro(wanted, np.stack([signal_target(q) for q in held_questions]), 0.35))
        seen.append(heads.see([p["field"] for p in apart], [p["text"] for p in apart]))
        targets.append(np.stack([signal_target(p) for p in apart]))
        print(f"  signals of {len(apart)} passages kept apart:", micro(seen[-1], targets[-1], 0.3), "without their field:",
              micro(heads.see(["" for _ in apart], [p["text"] for p in apart]), targets[-1], 0.3))
        for name in names.split(","):
            banks[name] = Bank(name, heads, arguments.data_tool)

    for name in banks:
        StoryDimensions([s for n in banks if n != name for s in banks[n].stories]).judge(banks[name].stories)
        banks[name].make_features()
    print("dimensions suggested for stories by what the other banks taught:",
          suggestion_figures([s for b in banks.values() for s in b.stories]))
    story_dimensions = StoryDimensions([s for b in banks.values() for s in b.stories]).tables()

    seen, targets = np.concatenate(seen), np.concatenate(targets)
    print("passages kept apart, all:", max((micro(seen, targets, t) | {"at": round(float(t), 2)}
                                            for t in np.arange(0.1, 0.6, 0.02)), key=lambda m: m["F1"]))
    threshold = evidence_threshold(seen, targets)
    print("evidence from", round(threshold, 2), micro(seen, targets, threshold))

    def groups(names, version):
        return [(f, g) for n in names for f, g in zip(banks[n].features[version], banks[n].grades)]

    rows = []
    for name in banks:
        others = [n for n in banks if n != name]
        weights, _ = train_ranker([x for v in range(3) for x in groups(others, v)])
        results = []
        for version in range(3):
            judged = [(f, g) for f, g in groups([name], version) if g.max() >= 2]
            results.append(np.mean([ndcg(f @ weights, g) for f, g in judged], 0).round(3).tolist())
            for n, (f, g) in enumerate(groups([name], version)):
                certainty = 1 - banks[name].heard[n][6]
                rows += [(s, certainty, grade) for s, grade in zip(f @ weights, g)]
        print(f"{name} ranked by what the other banks taught: nDCG@5 and hit@1 tagged, untagged, half:", results)
    weights, spread = train_ranker([x for v in range(3) for x in groups(banks, v)])
    print("weights by deviation:", {n: round(float(w * s), 2) for n, w, s in zip(FEATURES, weights, spread)})
    fit = train_fit(rows)
    scores = np.array(rows)
    for grade, row in zip(("usable", "good", "ideal"), fit):
        said = sigmoid(scores[:, 0] * row[0] + scores[:, 1] * row[1] + row[2])
        print(f"fit, {grade}:", row.round(2).tolist(), "calibration error",
              round(float(calibration_error(said, scores[:, 2] >= ("usable", "good", "ideal").index(grade) + 1)), 3))

    heads = Heads(Encoder(arguments.model), asked, both(shown))
    heat = float(np.mean(temperatures))
    heads.temperature = heat
    heard_bank = heads.hear([q["text"] for q in own_bank])
    shown_table = packed(heads.passages), heads.shows.weights.astype("<f4").tobytes()
    digest = hashlib.sha256(b"".join(shown_table)).digest()[:8]
    write(arguments.output, {
        "question.examples": (len(heads.questions), 388, packed(heads.questions)),
        "question.width": floats(WIDTH["question"]),
        "question.dimensions": floats(heads.dimensions.weights / heat),
        "question.dimensions.bias": floats(heads.dimensions.bias / heat),
        "question.signals": floats(heads.wants.weights),
        "question.signals.bias": floats(heads.wants.bias),
        "passage.examples": (len(heads.passages), 388, packed(heads.passages)),
        "passage.fields": (len(heads.fields), 1, heads.fields.astype(np.uint8).tobytes()),
        "passage.width": floats(WIDTH["passage"]),
        "passage.signals": floats(heads.shows.weights),
        "passage.signals.bias": floats(heads.shows.bias),
        "passage.digest": (1, 8, digest),
        "bank.texts": (len(own_bank), 8, b"".join(struct.pack("<Q", checksum(q["text"].encode())) for q in own_bank)),
        "bank.vectors": (len(own_bank), 388, packed(heads.encoder([q["text"] for q in own_bank]))),
        "bank.heard": floats(np.c_[heard_bank[0][:, :6], heard_bank[1]]),
        "story.dimensions": floats(story_dimensions[0]),
        "story.dimensions.bias": floats(story_dimensions[1]),
        "evidence.thresholds": floats(np.full(len(SIGNALS), threshold)),
        "ranker": floats(weights),
        "ranker.expected": floats(expected_features([f for n in banks for f in banks[n].features[0]])),
        "fit": floats(fit),
    })


if __name__ == "__main__":
    main()
