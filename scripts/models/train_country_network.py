"""Train the network that says which country a plate looks like (see make_country_views.py).

    python scripts/models/train_country_network.py train --views FOLDER --out FOLDER --minutes 60
    … --start scripts/models/country_weights.npz
    python scripts/models/train_country_network.py export --out FOLDER --to FILE.tflite

It sees the plate between its corners as ``ocr.plate_network.flat`` makes it level. Training goes
on from the last checkpoint in the folder; shards that are added meanwhile are used from the next
thousand steps on. The first shard is kept for the validation. A part of each batch are real plates
whose country was told by eye, but the last tenth of them.

On processors without VNNI ``TF_ENABLE_ONEDNN_OPTS=1`` makes it twice as fast.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

from averaged_training import AveragedTraining, conv, main, residual  # noqa: E402
from lpr_desktop.ocr.plate_network import FLAT_HEIGHT, FLAT_WIDTH  # noqa: E402
from plate_views.record import OTHER  # noqa: E402

BATCH = 64
RATE = 1.5e-3
EMA = 0.998
SEED = 11
SMOOTHING = 0.05
REAL = 24
"""Real plates in a batch."""


def build(widths: tuple[int, ...] = (16, 32, 64, 96, 112), kept: int = 40) -> keras.Model:
    """The network: RGB 0 to 255 (N, FLAT_HEIGHT, FLAT_WIDTH, 3) to logits (N, countries)."""
    image = keras.Input((FLAT_HEIGHT, FLAT_WIDTH, 3), name="flat")
    x = keras.layers.Rescaling(1 / 127.5, -1)(image)
    for index, width in enumerate(widths):
        x = conv(x, width, 3, 2)
        if index:
            x = residual(x)
    x = conv(x, kept, 1)
    x = keras.layers.Dropout(0.3)(x)
    # All places at once: a layer of full connections, as an operator that other networks have.
    x = keras.layers.Conv2D(OTHER + 1, x.shape[1:3], dtype="float32", name="countries")(x)
    return keras.Model(image, keras.layers.Reshape((OTHER + 1,))(x))


def learned_from(records: list[Any], rng: np.random.Generator) -> tuple[Any, Any]:
    """What is learned from views: pictures that are a little off, in other light, and countries."""
    images = np.stack([moved(record["image"], rng) for record in records])
    return lit(images.astype(np.float32), rng), np.array([int(r["country"]) for r in records])


def moved(image: Any, rng: np.random.Generator) -> Any:
    """A view, a little closer or further, shifted and leaning."""
    along = np.eye(2) + rng.normal(0, 1, (2, 2)) * [[0.03, 0.02], [0.01, 0.03]]
    middle = np.array([FLAT_WIDTH, FLAT_HEIGHT]) / 2
    shift = middle - along @ middle + rng.normal(0, 1.5, 2)
    matrix = np.column_stack([along, shift])
    size = FLAT_WIDTH, FLAT_HEIGHT
    return cv2.warpAffine(image, matrix, size, borderMode=cv2.BORDER_REPLICATE)


def lit(images: Any, rng: np.random.Generator) -> Any:
    """Plates in another light, of other cameras: float32, 0 to 255.

    The views have colour casts already; much more of them and colours would tell nothing.
    """
    n = len(images)
    one = np.flatnonzero(rng.random(n) < 0.15)  # of one colour: lamps of cameras, old sensors
    tints = np.exp(rng.normal(0, 0.45, (len(one), 1, 1, 3)))
    images[one] = np.clip(images[one].mean(-1, keepdims=True) * tints, 0, 255)
    grey = rng.random(n) < 0.05
    images[grey] = images[grey].mean(-1, keepdims=True)
    cast = np.exp(rng.normal(0, 0.03, (n, 1, 1, 3)) + rng.normal(0, 0.2, (n, 1, 1, 1)))
    x = images * cast.astype(np.float32) + rng.normal(0, 12, (n, 1, 1, 1)).astype(np.float32)
    for index in np.flatnonzero(rng.random(n) < 0.25):
        x[index] = cv2.GaussianBlur(x[index], (0, 0), float(rng.uniform(0.6, 2.4)))
    for index in np.flatnonzero(rng.random(n) < 0.35):  # fog, a dirty pane, light from ahead
        if rng.random() < 0.5:
            x[index] = cv2.GaussianBlur(x[index], (0, 0), float(rng.uniform(1.2, 3.9)))
        veil, light = rng.uniform(0.1, 0.65), rng.uniform(70, 230) * np.exp(rng.normal(0, 0.05, 3))
        x[index] = x[index] * (1 - veil) + veil * light
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

    named = np.load(options.views / "named.npy", mmap_mode="r")
    real, kept = np.split(named, [len(named) * 9 // 10])
    held = np.load(min(options.views.glob("drawn-*.npy")), mmap_mode="r")
    # Of a country with many plates each is taken less often.
    counts = np.bincount(real["country"], minlength=OTHER + 1)
    chances = counts[real["country"]] ** -0.5 / np.sqrt(counts).sum()
    shards: list[Any] = []
    prior = tf.zeros((BATCH, OTHER + 1))

    def batch(number: int) -> tuple[Any, Any]:
        rng = np.random.default_rng((SEED, number))
        chosen = [real[int(i)] for i in rng.choice(len(real), REAL, p=chances)]
        for place in rng.integers(len(shards), size=BATCH - REAL).tolist():
            chosen.append(shards[place][int(rng.integers(len(shards[place])))])
        return learned_from(chosen, rng)

    checker = build()
    began, sums, every = time.monotonic(), np.zeros(2), 500
    with ThreadPoolExecutor(1) as pool:
        ready: Any = None
        for number in training.steps(save_every=500):
            if number % 1000 == 0 or not shards:
                paths = sorted(options.views.glob("drawn-*.npy"))[1:]
                shards[:] = [np.load(path, mmap_mode="r") for path in paths]
                countries = np.concatenate([shard["country"] for shard in shards])
                drawn = np.bincount(countries, minlength=OTHER + 1)
                # Every country is to be equally likely in what is learned, among real plates and
                # among drawn ones: that a plate is real shall not speak for the countries that are.
                priors = [np.log(many / many.sum()) for many in (np.sqrt(counts) + 0.1, drawn + 2)]
                repeated = np.repeat(priors, [REAL, BATCH - REAL], axis=0)
                prior = tf.constant(repeated.astype(np.float32))
            images, truth = (ready or pool.submit(batch, number)).result()
            ready = pool.submit(batch, number + 1)
            sums += [float(v) for v in run(tf.constant(images), tf.constant(truth), prior)]
            if (number + 1) % every == 0:
                for weight, average in zip(checker.weights, training.averages, strict=True):
                    weight.assign(average)
                right = [_right(checker, records) for records in (held[::3], kept[::3])]
                pace = every * BATCH / (time.monotonic() - began)
                print(
                    f"{number + 1} {training.minutes_spent:.1f} min {pace:.0f}/s {len(shards)} | "
                    f"loss {sums[0] / every:.3f} right {sums[1] / every:.3f} held out, drawn and "
                    f"real: {right[0]:.3f} {right[1]:.3f}",
                    flush=True,
                )
                sums, began = np.zeros(2), time.monotonic()


def _right(model: keras.Model, records: Any) -> float:
    """Which share of the views a network names rightly."""
    found = model.predict(records["image"].astype(np.float32), 64, verbose=0).argmax(-1)
    return float((found == records["country"]).mean())


if __name__ == "__main__":
    sys.exit(main(__doc__ or "", build, train, "country_network.tflite", 30, SEED))
