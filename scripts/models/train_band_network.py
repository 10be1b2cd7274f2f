"""Train the network that reads a country's letters in a plate's band (see make_band_views.py).

    python scripts/models/train_band_network.py train --views FOLDER --out FOLDER --minutes 20
    python scripts/models/train_band_network.py export --out FOLDER --to FILE.tflite

Training goes on from the last checkpoint in the folder. The first shard and a tenth of the real
plates are kept for checking. Its logits are as if every class were equally frequent.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from make_band_views import BANDED, CLEAR, OTHER, WITH_LETTERS  # noqa: E402

from averaged_training import AveragedTraining, conv, main  # noqa: E402
from lpr_desktop.ocr.country_band import HEIGHT, WIDTH  # noqa: E402

DRAWN, ENDS, REAL = 28, 30, 6
"""Plates of a batch: photographed ones, ends drawn alone, and real ones."""
CLEAR_STEPS = 4000
"""So long ends are learned from that are clear."""
RATE = 2e-3
EMA = 0.998
SEED = 13
SMOOTHING = 0.03
BESIDE = {"countries": [*BANDED, "other"], "with_letters": WITH_LETTERS}


def build(widths: tuple[int, ...] = (16, 32, 64, 96), kept: int = 32) -> keras.Model:
    """The network: RGB 0 to 255 (N, HEIGHT, WIDTH, 3) to logits (N, OTHER + 1)."""
    image = keras.Input((HEIGHT, WIDTH, 3), name="end")
    x = keras.layers.Rescaling(1 / 127.5, -1)(image)
    for width in widths:
        x = conv(x, width, 3, 2)
    x = conv(x, kept, 1)
    x = keras.layers.Dropout(0.2)(x)
    x = conv(x, 96, x.shape[1:3], padding="valid")  # all places at once
    x = keras.layers.Conv2D(OTHER + 1, 1, dtype="float32", name="countries")(x)
    return keras.Model(image, keras.layers.Reshape((OTHER + 1,), dtype="float32")(x))


def lit(images: Any, rng: np.random.Generator) -> Any:
    """Ends cut and lit a little otherwise, float32 0 to 255."""
    n = len(images)
    x = images.astype(np.float32)
    for at in np.arange(n):
        turn = np.eye(2) + rng.normal(0, 0.03, (2, 2))
        middle = np.array([WIDTH, HEIGHT]) / 2
        off = middle - turn @ middle + rng.normal(0, 1.5, 2)
        move = np.column_stack([turn, off])
        x[at] = cv2.warpAffine(x[at], move, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REPLICATE)
    for at in np.flatnonzero(rng.random(n) < 0.2):
        x[at] = cv2.GaussianBlur(x[at], (0, 0), float(rng.uniform(0.3, 1.3)))
    grey = rng.random(n) < 0.08
    x[grey] = x[grey].mean(-1, keepdims=True)
    cast = np.exp(rng.normal(0, 0.06, (n, 1, 1, 3)) + rng.normal(0, 0.2, (n, 1, 1, 1)))
    x = x * cast.astype(np.float32) + rng.normal(0, 12, (n, 1, 1, 1)).astype(np.float32)
    x += 3 * rng.standard_normal(x.shape, np.float32)
    return np.clip(x, 0, 255)


def train(model: keras.Model, options: argparse.Namespace) -> None:
    training = AveragedTraining(model, options, RATE, weight_decay=5e-3, average=EMA)

    @tf.function
    def run(images: Any, truth: Any, log_prior: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = model(images, training=True) + log_prior
            one_hot = tf.one_hot(truth, OTHER + 1) * (1 - SMOOTHING) + SMOOTHING / (OTHER + 1)
            total = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(one_hot, logits))
        training.learn(tape, total)
        right = tf.equal(tf.argmax(logits, -1), tf.cast(truth, tf.int64))
        return total, tf.reduce_mean(tf.cast(right, tf.float32))

    paths = sorted(options.views.glob("drawn-*.npy"))
    check = np.load(paths[0])
    drawn = np.concatenate([np.load(path) for path in paths[1:]])
    shards = [np.load(path) for path in sorted(options.views.glob("ends-*.npy"))]
    clear, ends = np.concatenate(shards[:CLEAR]), np.concatenate(shards)
    real, kept = np.split(np.load(options.views / "real.npy"), [-200])
    check = np.concatenate([check, kept])
    counts = np.zeros(OTHER + 1)
    for kind, each in ((drawn, DRAWN), (ends, ENDS), (real, REAL)):
        counts += np.bincount(kind["country"], minlength=OTHER + 1) * each / len(kind)
    prior = tf.constant(np.log(counts / counts.sum() + 1e-6).astype(np.float32))
    checker = build()
    began, sums, every = time.monotonic(), np.zeros(2), 200
    for number in training.steps(save_every=1000):
        rng = np.random.default_rng((SEED, number))
        clearly = number < CLEAR_STEPS
        shown = (
            (clear, DRAWN + ENDS) if clearly else (drawn, DRAWN),
            (ends, 0 if clearly else ENDS),
            (real, REAL),
        )
        chosen = np.concatenate([rng.choice(kind, each) for kind, each in shown])
        images, truth = lit(chosen["image"], rng), chosen["country"].astype(np.int64)
        sums += [float(v) for v in run(tf.constant(images), tf.constant(truth), prior)]
        if (number + 1) % every == 0:
            for weight, average in zip(checker.weights, training.averages, strict=True):
                weight.assign(average)
            found = checker.predict(check["image"].astype(np.float32), 256, verbose=0)
            best = (found + prior.numpy()).argmax(-1) == check["country"]
            banded = check["country"] != OTHER
            pace = every * (DRAWN + ENDS + REAL) / (time.monotonic() - began)
            print(
                f"{number + 1} {training.minutes_spent:.1f} min {pace:.0f}/s | loss "
                f"{sums[0] / every:.3f} right {sums[1] / every:.3f} held out, with letters and "
                f"without: {best[banded].mean():.3f} {best[~banded].mean():.3f}",
                flush=True,
            )
            sums, began = np.zeros(2), time.monotonic()


if __name__ == "__main__":
    sys.exit(main(__doc__ or "", build, train, "band_network.tflite", 20, SEED, BESIDE))
