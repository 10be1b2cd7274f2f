"""A training of some minutes, whose averaged weights become a LiteRT file.

It goes on from the last checkpoint in its folder. The rate rises over 200 steps and falls to
nothing as the minutes are spent.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import keras
import numpy as np
import tensorflow as tf

from lpr_desktop.training.export import converter, read_weights
from plate_views.record import COUNTRIES

_WARM_STEPS = 200
_LEAST_RATE = 1e-5


def conv(
    x: Any, channels: int, kernel: Any, stride: Any = 1, *, relu: bool = True, padding: str = "same"
) -> Any:
    """A convolution with BatchNormalization."""
    x = keras.layers.Conv2D(channels, kernel, stride, padding=padding, use_bias=False)(x)
    x = keras.layers.BatchNormalization(momentum=0.97)(x)
    return keras.layers.ReLU()(x) if relu else x


def residual(x: Any, kernel: Any = 3) -> Any:
    """What is given, and two convolutions of it, added."""
    channels = x.shape[-1]
    other = conv(conv(x, channels, kernel), channels, kernel, relu=False)
    return keras.layers.ReLU()(keras.layers.Add()([x, other]))


class AveragedTraining:
    """The state of a training.

    Attributes:
        averages: Of the model's weights, in their order.
        minutes_spent: So far, those of earlier runs among them.

    Args:
        model: What is trained.
        options: Of :func:`main`.
        rate: The highest.
        weight_decay: Of AdamW.
        average: The share of the old average at each step.
    """

    def __init__(
        self,
        model: keras.Model,
        options: argparse.Namespace,
        rate: float,
        weight_decay: float,
        average: float,
    ) -> None:
        self.model = model
        if options.start:
            read_weights(model, options.start)
        self._minutes: float = options.minutes
        self._rate = rate
        self._share = average
        self._optimizer = keras.optimizers.AdamW(
            rate, weight_decay=weight_decay, global_clipnorm=5.0
        )
        self._optimizer.build(model.trainable_variables)
        weights = (tf.cast(weight, tf.float32) for weight in model.weights)
        self.averages = [tf.Variable(weight, trainable=False) for weight in weights]
        self._step = tf.Variable(0, dtype=tf.int64)
        self._spent = tf.Variable(0.0)
        state = tf.train.Checkpoint(
            model=model,
            optimizer=self._optimizer,
            averages=self.averages,
            step=self._step,
            spent=self._spent,
        )
        self._saver = tf.train.CheckpointManager(state, str(options.out), max_to_keep=2)
        print(model.count_params(), "parameters", flush=True)
        if self._saver.latest_checkpoint:
            state.restore(self._saver.latest_checkpoint).assert_existing_objects_matched()
            print("goes on from step", int(self._step), flush=True)

    @property
    def minutes_spent(self) -> float:
        return float(self._spent) / 60

    def learn(self, tape: tf.GradientTape, total: Any) -> None:
        """One step down a loss; for a ``tf.function``."""
        gradients = tape.gradient(total, self.model.trainable_variables)
        self._optimizer.apply_gradients(zip(gradients, self.model.trainable_variables, strict=True))
        done = tf.cast(self._step, tf.float32)
        keep = tf.minimum(self._share, (done + 1) / (done + 10))
        for average, weight in zip(self.averages, self.model.weights, strict=True):
            average.assign(keep * average + (1 - keep) * tf.cast(weight, tf.float32))
        self._step.assign_add(1)

    def steps(self, save_every: int) -> Iterator[int]:
        """The numbers of the steps, until the minutes are spent; each is to learn once."""
        last = time.monotonic()
        while self.minutes_spent < self._minutes:
            number = int(self._step)
            done = self.minutes_spent / self._minutes
            warm = min(1.0, (number + 1) / _WARM_STEPS)
            fall = 0.5 + 0.5 * np.cos(np.pi * done)
            self._optimizer.learning_rate.assign(self._rate * warm * fall + _LEAST_RATE)
            yield number
            now = time.monotonic()
            self._spent.assign_add(now - last)
            last = now
            if (number + 1) % save_every == 0:
                self._saver.save()
        self._saver.save()


def averaged(model: keras.Model, folder: Path) -> keras.Model:
    """The model with the averaged weights of the last checkpoint in ``folder``."""
    averages = [tf.Variable(w, trainable=False) for w in model.weights]
    state = tf.train.Checkpoint(averages=averages)
    state.restore(tf.train.latest_checkpoint(str(folder))).expect_partial()
    for weight, average in zip(model.weights, averages, strict=True):
        weight.assign(average)
    return model


ALL_COUNTRIES = {"countries": [*(code.lower() for code in COUNTRIES), "other"]}
"""What stands beside networks that tell all drawn countries apart."""


def write(model: keras.Model, to: Path, beside: Mapping[str, Any] | None = None) -> None:
    """Write a network with float16 weights and, beside it, what is told of it, if anything."""
    # A fixed batch, so that LiteRT knows every shape before it runs.
    with converter(model, batch=1) as ready:
        ready.optimizations = [tf.lite.Optimize.DEFAULT]
        ready.target_spec.supported_types = [tf.float16]
        content = ready.convert()
    part = to.with_suffix(".part")
    part.write_bytes(content)
    os.replace(part, to)  # noqa: PTH105 - atomic also on Windows
    if beside:
        to.with_suffix(".json").write_text(json.dumps(beside) + "\n")
    print(to, len(content), "bytes", flush=True)


def main(
    description: str,
    build: Callable[[], keras.Model],
    train: Callable[[keras.Model, argparse.Namespace], None],
    name: str,
    minutes: float,
    seed: int,
    beside: Mapping[str, Any] = ALL_COUNTRIES,
) -> int:
    """``train`` and ``export`` on the command line.

    Args:
        description: Of the program.
        build: Makes the network.
        train: Trains it, as the options say.
        name: Of the network's file.
        minutes: The training takes if nothing is said.
        seed: Where all chance begins.
        beside: What is told of it in a JSON file: its countries, in order.
    """
    options = command_line(description, minutes)
    train_if_asked(options, build, train, seed)
    write(averaged(build(), options.out), options.to or options.out / name, beside)
    return 0


def command_line(description: str, minutes: float) -> argparse.Namespace:
    """The options of a training that takes so many minutes if nothing is said."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["train", "export"])
    parser.add_argument("--views", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--to", type=Path)
    parser.add_argument("--start", type=Path, help="weights.npz to begin with")
    parser.add_argument("--minutes", type=float, default=minutes)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--bfloat16", action="store_true")
    return parser.parse_args()


def train_if_asked(
    options: argparse.Namespace,
    build: Callable[[], keras.Model],
    train: Callable[[keras.Model, argparse.Namespace], None],
    seed: int,
) -> None:
    """Train as the options say, if they do; see :func:`main`."""
    if options.what == "train":
        _prepare(options, seed)
        train(build(), options)
        keras.mixed_precision.set_global_policy("float32")


def _prepare(options: argparse.Namespace, seed: int) -> None:
    """Before a training: threads, seed and number format, as the options say."""
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    cv2.setNumThreads(1)
    keras.utils.set_random_seed(seed)
    if options.bfloat16:
        keras.mixed_precision.set_global_policy("mixed_bfloat16")
