"""Train the network that looks closely at what a detector found (see make_candidates.py).

    python scripts/models/train_refinement.py train --views FOLDER --out FOLDER --minutes 40
    python scripts/models/train_refinement.py train … --start scripts/models/refinement_weights.npz
    python scripts/models/train_refinement.py export --views FOLDER --out FOLDER --to FILE.tflite

FOLDER of the views holds the files that make_candidates.py wrote. Training goes on from the last
checkpoint. The last twenty-fifth of the candidates is kept for checking. The file is in int8.
`data.refinement` in the shipped model.json says what it learned from: detectors that people train
hand it on.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from make_candidates import NO_PLATE, PLATE  # noqa: E402

from averaged_training import (  # noqa: E402
    AveragedTraining,
    averaged,
    command_line,
    conv,
    residual,
    train_if_asked,
)
from lpr_desktop.detection.refinement import HEIGHT, WIDTH  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.training.export import quantize  # noqa: E402

PLATES, NONE, BETWEEN = 40, 48, 8
"""Candidates of a batch: plates, what is none, and what overlaps a plate a little."""
RATE = 1.5e-3
EMA = 0.998
SEED = 6
STEP = 0.1
"""Of the network's outputs for the edges, in parts of the window's width."""
WEIGHT, SHIFT, MOVED = 0.4, -0.33, 0.7
"""The exported network's first output is what it says itself times the one and plus the other: this
is added to the detector's log-odds, fitted on the held-out and `dev` parts for the same threshold.
Edges move by a part of the way; all of it is worse where a set's own boxes are loose."""
PICTURES = 300


def build() -> keras.Model:
    """The network: RGB 0 to 255 (N, HEIGHT, WIDTH, 3) to (N, 1) and (N, 4).

    A logit that it is a plate, and how far the left, upper, right and lower edge are to be moved,
    in ``STEP`` of the window's width. Each has its own range of numbers in int8.
    """
    image = keras.Input((HEIGHT, WIDTH, 3), name="window")
    x = keras.layers.Rescaling(1 / 127.5, -1)(image)
    x = conv(x, 16, 3, 2)
    for channels in (32, 64, 96):
        x = residual(conv(x, channels, 3, 2))
    x = conv(x, 48, 1)
    # All places at once: a layer of full connections.
    x = conv(x, 128, x.shape[1:3], padding="valid")
    x = keras.layers.Dropout(0.2)(x)
    heads = [
        keras.layers.Reshape((count,), dtype="float32")(
            keras.layers.Conv2D(count, 1, dtype="float32", name=name)(x)
        )
        for name, count in (("plate", 1), ("edges", 4))
    ]
    return keras.Model(image, heads)


def augmented(chosen: Any, rng: np.random.Generator) -> tuple[Any, Any, Any, Any]:
    """Windows changed, float32 0 to 255, with their boxes, plates and the IoU of both."""
    n = len(chosen)
    x = chosen["window"].astype(np.float32)
    mirrored = rng.random(n) < 0.5
    x[mirrored] = x[mirrored, :, ::-1]
    edges = []
    for name in ("box", "plate"):
        each = chosen[name].copy()
        each[mirrored] = np.array([1, 0, 1, 0]) - each[mirrored][:, [2, 1, 0, 3]] * [1, -1, 1, -1]
        edges.append(each)
    gain = np.exp(rng.normal(0, 0.15, (n, 1, 1, 1)) + rng.normal(0, 0.05, (n, 1, 1, 3)))
    x = (x - 128) * gain + 128 + rng.normal(0, 12, (n, 1, 1, 1))
    x = np.clip(x, 0, 255).astype(np.float32)
    return x, edges[0], *otherwise_found(x, edges[0], edges[1], chosen["iou"], rng)


def otherwise_found(
    x: Any, boxes: Any, plates: Any, iou: Any, rng: np.random.Generator
) -> tuple[Any, Any]:
    """Windows as if the detector's boxes were others: larger, smaller, beside, less sharp.

    The windows are changed in place; the plates' new edges and IoU with the boxes are given.
    """
    plates = plates.copy()
    for index, scale in enumerate(np.exp(rng.normal(0, 0.06, len(x)))):
        shift = rng.normal(0, 0.02, 2) + (1 - scale) * np.array([0.5, 0.5 * HEIGHT / WIDTH])
        matrix = np.array([[scale, 0, shift[0] * WIDTH], [0, scale, shift[1] * WIDTH]])
        view = cv2.warpAffine(x[index], matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE)
        if rng.random() < 0.2:
            view = cv2.GaussianBlur(view, (0, 0), float(rng.uniform(0.4, 1.5)))
        x[index] = view
        plates[index] = plates[index] * scale + np.tile(shift, 2)
    low, top = np.maximum(boxes[:, :2], plates[:, :2]), np.minimum(boxes[:, 2:], plates[:, 2:])
    both = np.maximum(top - low, 0).prod(1)
    areas = [(each[:, 2:] - each[:, :2]).prod(1) for each in (boxes, plates)]
    new = both / np.maximum(areas[0] + areas[1] - both, 1e-9)
    return plates, np.where(iou > 0.2, new, iou).astype(np.float32)  # else no plate is named


def train(model: keras.Model, options: argparse.Namespace) -> None:
    training = AveragedTraining(model, options, RATE, weight_decay=3e-3, average=EMA)

    @tf.function
    def run(windows: Any, boxes: Any, plates: Any, iou: Any) -> Any:
        with tf.GradientTape() as tape:
            plate, moved = model(windows, training=True)
            logits = plate[:, 0]
            is_plate = tf.cast(iou >= PLATE, tf.float32)
            counts = tf.cast((iou < NO_PLATE) | (iou >= PLATE), tf.float32)
            cross = tf.nn.sigmoid_cross_entropy_with_logits(is_plate * 0.98 + 0.01, logits)
            wrong = tf.abs(is_plate - tf.sigmoid(logits))
            score = tf.reduce_mean(counts * cross * (0.25 + wrong))
            # In parts of the plate's own sides, its height counting twice.
            sides = tf.stack(
                [plates[:, 2] - plates[:, 0], 2 * (plates[:, 3] - plates[:, 1])] * 2, 1
            )
            off = tf.abs(moved * STEP + boxes - plates) / tf.maximum(sides, 0.03)
            huber = tf.where(off < 0.04, off * off / 0.08, off - 0.02)
            meets = tf.cast(iou > NO_PLATE, tf.float32)
            edges = tf.reduce_sum(meets[:, None] * huber) / (tf.reduce_sum(meets) + 1)
            total = 1.5 * score + edges
        training.learn(tape, total)
        return tf.stack([score, edges])

    data = load(options.views)
    held = np.arange(len(data)) > 0.96 * len(data)
    iou = data["iou"]
    kinds = [
        (np.flatnonzero(~held & (iou >= PLATE)), PLATES),
        (np.flatnonzero(~held & (iou < NO_PLATE)), NONE),
        (np.flatnonzero(~held & (iou >= NO_PLATE) & (iou < PLATE)), BETWEEN),
    ]
    checker = build()
    sums, every = np.zeros(2), 250
    for number in training.steps(save_every=500):
        rng = np.random.default_rng((SEED, number))
        chosen = data[np.concatenate([rng.choice(kind, count) for kind, count in kinds])]
        sums += run(*map(tf.constant, augmented(chosen, rng))).numpy()
        if (number + 1) % every == 0:
            score, edges = sums / every
            print(
                f"{number + 1} {training.minutes_spent:.1f} min | {score:.3f} {edges:.3f}",
                flush=True,
            )
            sums[:] = 0
        if (number + 1) % (6 * every) == 0:
            for weight, average in zip(checker.weights, training.averages, strict=True):
                weight.assign(average)
            shown = data["window"][held].astype(np.float32)
            plate = checker.predict(shown, 256, verbose=0)[0][:, 0]
            limit = np.quantile(plate[iou[held] >= PLATE], 0.05)
            false = np.mean(plate[iou[held] < NO_PLATE] > limit)
            print(f"{false:.3f} false where 95 % of the plates are kept", flush=True)


def load(folder: Path) -> Any:
    return np.concatenate([np.load(path) for path in sorted(folder.glob("*.npy"))])


def export(options: argparse.Namespace) -> None:
    """Write the averaged weights in int8, scaled so that the first output adds to log-odds."""
    model = averaged(build(), options.out)
    for name, factor, shift in (("plate", WEIGHT, SHIFT), ("edges", STEP * MOVED, 0.0)):
        kernel, bias = model.get_layer(name).get_weights()
        model.get_layer(name).set_weights([kernel * factor, bias * factor + shift])
    data = load(options.views)
    chosen = np.random.default_rng(SEED).choice(len(data), PICTURES, replace=False)
    content = quantize(model, data["window"][chosen])
    write_atomic(options.to or options.out / "refinement.tflite", content)
    print(len(content), "bytes")


def main() -> int:
    options = command_line(__doc__ or "", minutes=40)
    train_if_asked(options, build, train, SEED)
    export(options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
