"""Train the plate network on views (see make_plate_views.py).

    python scripts/models/train_plate_network.py train --views FOLDER --out FOLDER --minutes 45
    python scripts/models/train_plate_network.py export --out FOLDER --to FILE.tflite

Training goes on from the last checkpoint in the folder. Shards that are added meanwhile are used
from the next pass on. The last shard is kept for the validation.
"""

from __future__ import annotations

import argparse
import json
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

from lpr_desktop.training.layout_network import build, loss  # noqa: E402
from plate_views.record import COUNTRIES, OTHER  # noqa: E402
from plate_views.targets import targets  # noqa: E402

BATCH = 32
REAL = 0.2
"""Part of a batch that are real crops."""
RATE = 2e-3
EMA = 0.998
SEED = 7


class Views:
    """Shards on disk, mapped."""

    def __init__(self, folder: Path) -> None:
        self.real = (
            np.load(folder / "real.npy", mmap_mode="r") if (folder / "real.npy").exists() else None
        )
        paths = sorted(folder.glob("drawn-*.npy"))
        self.validation = np.load(paths[0], mmap_mode="r")
        self.drawn = [np.load(path, mmap_mode="r") for path in paths[1:]]

    def __len__(self) -> int:
        return sum(len(shard) for shard in self.drawn)

    def batch(self, rng: np.random.Generator) -> Any:
        real = round(BATCH * REAL) if self.real is not None else 0
        picked = []
        for _ in range(BATCH - real):
            shard = self.drawn[int(rng.integers(len(self.drawn)))]
            picked.append(shard[int(rng.integers(len(shard)))])
        for _ in range(real):
            assert self.real is not None
            picked.append(self.real[int(rng.integers(len(self.real)))])
        return np.array(picked, picked[0].dtype)

    def log_prior(self) -> Any:
        counts = np.full(OTHER + 1, 2.0)
        for shard in self.drawn:
            country = shard["country"]
            counts += np.bincount(country[country >= 0], minlength=OTHER + 1)
        return np.log(counts / counts.sum()).astype(np.float32)


def lit(images: Any, rng: np.random.Generator) -> Any:
    """Views in another light: float32, 0 to 255."""
    n = len(images)
    x = images.astype(np.float32)
    grey = rng.random(n) < 0.15
    x[grey] = x[grey].mean(-1, keepdims=True)
    gain = np.exp(
        rng.normal(0, 0.15, (n, 1, 1, 3)) * [[[[0.3, 0.3, 0.3]]]]
        + rng.normal(0, 0.15, (n, 1, 1, 1))
    )
    shift = rng.normal(0, 10, (n, 1, 1, 1))
    return np.clip(x * gain.astype(np.float32) + shift.astype(np.float32), 0, 255)


def train(options: argparse.Namespace) -> int:
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    cv2.setNumThreads(1)
    keras.utils.set_random_seed(SEED)
    if options.bfloat16:
        keras.mixed_precision.set_global_policy("mixed_bfloat16")
    model = build(OTHER + 1)
    print(model.count_params(), "parameters", flush=True)
    views = Views(options.views)
    prior = tf.constant(views.log_prior())
    rate = tf.Variable(RATE, trainable=False)
    optimizer = keras.optimizers.AdamW(RATE, weight_decay=2e-3, global_clipnorm=5.0)
    optimizer.build(model.trainable_variables)
    averages = [tf.Variable(w, trainable=False) for w in model.weights]
    step = tf.Variable(0, dtype=tf.int64)
    spent = tf.Variable(0.0)
    state = tf.train.Checkpoint(
        model=model, optimizer=optimizer, averages=averages, step=step, spent=spent
    )
    saver = tf.train.CheckpointManager(state, str(options.out), max_to_keep=2)
    if saver.latest_checkpoint:
        state.restore(saver.latest_checkpoint).assert_existing_objects_matched()
        print("goes on from step", int(step), flush=True)

    @tf.function
    def run(images: Any, truth: Any) -> Any:
        with tf.GradientTape() as tape:
            parts = loss(model(images, training=True), truth, prior)
            total = tf.add_n(list(parts.values()))
        gradients = tape.gradient(total, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        keep = tf.minimum(EMA, tf.cast(step + 1, tf.float32) / tf.cast(step + 10, tf.float32))
        for average, weight in zip(averages, model.weights, strict=True):
            average.assign(keep * average + (1 - keep) * tf.cast(weight, tf.float32))
        step.assign_add(1)
        return parts

    del rate
    began, last = time.monotonic(), time.monotonic()
    sums: dict[str, float] = {}
    every = 100
    while float(spent) < options.minutes * 60:
        number = int(step)
        if number % 400 == 0:
            views = Views(options.views)
        rng = np.random.default_rng((SEED, number))
        done = float(spent) / (options.minutes * 60)
        warm = min(1.0, (number + 1) / 200)
        optimizer.learning_rate.assign(RATE * warm * (0.5 + 0.5 * np.cos(np.pi * done)) + 1e-5)
        records = views.batch(rng)
        parts = run(
            tf.constant(lit(records["image"], rng)),
            {k: tf.constant(v) for k, v in targets(records).items()},
        )
        for name, value in parts.items():
            sums[name] = sums.get(name, 0.0) + float(value) / every
        now = time.monotonic()
        spent.assign_add(now - last)
        last = now
        if (number + 1) % every == 0:
            words = " ".join(f"{name} {value:.3f}" for name, value in sums.items())
            pace = every * BATCH / (now - began)
            print(
                f"{number + 1} {float(spent) / 60:.1f} min {pace:.0f}/s {len(views)} | {words}",
                flush=True,
            )
            sums, began = {}, now
        if (number + 1) % 500 == 0:
            saver.save()
    saver.save()
    return export(options.out, options.out / "plate_network.tflite")


def export(folder: Path, to: Path) -> int:
    """Write the averaged weights of the last checkpoint as a LiteRT model with float16 weights."""
    keras.mixed_precision.set_global_policy("float32")
    model = build(OTHER + 1)
    averages = [tf.Variable(w, trainable=False) for w in model.weights]
    state = tf.train.Checkpoint(averages=averages)
    state.restore(tf.train.latest_checkpoint(str(folder))).expect_partial()
    for weight, average in zip(model.weights, averages, strict=True):
        weight.assign(average)

    write(model, to)
    return 0


def write(model: keras.Model, to: Path) -> None:
    """Write the network and, beside it, the names of its countries."""
    # A fixed batch, so that LiteRT knows every shape before it runs.
    inputs = keras.Input(batch_shape=(1, *model.input_shape[1:]), name="view")
    single = keras.Model(inputs, model(inputs))
    converter = tf.lite.TFLiteConverter.from_keras_model(single)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    content = converter.convert()
    part = to.with_suffix(".part")
    part.write_bytes(content)
    os.replace(part, to)  # noqa: PTH105 - atomic also on Windows
    (to.with_suffix(".json")).write_text(
        json.dumps({"countries": [*(c.lower() for c in COUNTRIES), "other"]}) + "\n"
    )
    print(to, len(content), "bytes", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["train", "export"])
    parser.add_argument("--views", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--to", type=Path)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--bfloat16", action="store_true")
    options = parser.parse_args()
    if options.what == "export":
        return export(options.out, options.to)
    return train(options)


if __name__ == "__main__":
    sys.exit(main())
