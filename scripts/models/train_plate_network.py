"""Train the plate network on views (see make_plate_views.py).

    python scripts/models/train_plate_network.py train --views FOLDER --out FOLDER --minutes 45
    python scripts/models/train_plate_network.py export --out FOLDER --to FILE.tflite

Training goes on from the last checkpoint in the folder. Shards that are added meanwhile are used
from the next pass on. The last shard is kept for the validation.
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

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

from averaged_training import AveragedTraining, main  # noqa: E402
from lpr_desktop.training.layout_network import build, loss  # noqa: E402
from plate_views.record import OTHER  # noqa: E402
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


def train(model: keras.Model, options: argparse.Namespace) -> None:
    training = AveragedTraining(model, options, RATE, weight_decay=2e-3, average=EMA)
    views = Views(options.views)
    prior = tf.constant(views.log_prior())

    @tf.function
    def run(images: Any, truth: Any) -> Any:
        with tf.GradientTape() as tape:
            parts = loss(model(images, training=True), truth, prior)
            total = tf.add_n(list(parts.values()))
        training.learn(tape, total)
        return parts

    began, every = time.monotonic(), 100
    sums: dict[str, float] = {}
    for number in training.steps(save_every=500):
        if number % 400 == 0:
            views = Views(options.views)
        rng = np.random.default_rng((SEED, number))
        records = views.batch(rng)
        parts = run(
            tf.constant(lit(records["image"], rng)),
            {k: tf.constant(v) for k, v in targets(records).items()},
        )
        for name, value in parts.items():
            sums[name] = sums.get(name, 0.0) + float(value) / every
        if (number + 1) % every == 0:
            words = " ".join(f"{name} {value:.3f}" for name, value in sums.items())
            pace = every * BATCH / (time.monotonic() - began)
            print(
                f"{number + 1} {training.minutes_spent:.1f} min {pace:.0f}/s {len(views)}"
                f" | {words}",
                flush=True,
            )
            sums, began = {}, time.monotonic()


if __name__ == "__main__":
    sys.exit(main(__doc__ or "", lambda: build(OTHER + 1), train, "plate_network.tflite", 45, SEED))
