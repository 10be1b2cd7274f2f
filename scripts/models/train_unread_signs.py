"""Train the network that says which signs of a line are not read (see make_unread_signs.py).

    python scripts/models/train_unread_signs.py train --views FOLDER --out FOLDER --minutes 42

FOLDER of the views holds the files that make_unread_signs.py wrote. Training goes on from the last
checkpoint, and writes a file for hidden signs and one for those of other scripts. A twentieth of
the real crops and a fiftieth of the drawn lines are kept for checking.
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

from averaged_training import (  # noqa: E402
    AveragedTraining,
    averaged,
    command_line,
    conv,
    residual,
    train_if_asked,
    write,
)
from lpr_desktop.ocr.line import LINE_HEIGHT  # noqa: E402
from lpr_desktop.ocr.unread_signs import COLUMNS, WIDTH  # noqa: E402

EACH = 16
"""Lines of a batch of each kind: drawn and real ones, whole and with something hidden."""
RATE = 2e-3
EMA = 0.998
SEED = 5


def build() -> keras.Model:
    """The network: grey 0 to 255 (N, LINE_HEIGHT, WIDTH, 1) to logits (N, 1, COLUMNS, 2).

    Of each column: a sign is hidden; one of another script stands there.
    """
    line = keras.Input((LINE_HEIGHT, WIDTH, 1), name="line")
    x = keras.layers.Rescaling(1 / 127.5, -1)(line)
    x = conv(x, 16, 3, 2)
    x = residual(conv(x, 24, 3, 2), 3)
    x = conv(x, 40, 3, (2, 1))
    x = conv(x, 48, (5, 1), padding="valid")  # from here on only along the line
    for width in (5, 7, 7):
        x = residual(x, (1, width))
    x = keras.layers.Dropout(0.1)(x)
    # Hardly any place is one of these.
    rare = keras.initializers.Constant(-3.0)
    x = keras.layers.Conv2D(2, 1, dtype="float32", bias_initializer=rare)(x)
    return keras.Model(line, x)


def lit(lines: Any, masks: Any, rng: np.random.Generator) -> tuple[Any, Any]:
    """Lines cut and lit a little otherwise, float32 0 to 255, and their columns.

    ``masks`` (N, WIDTH, 2) says where signs are hidden and of another script; the columns
    (N, COLUMNS, 2) do.
    """
    n = len(lines)
    gain = np.exp(rng.normal(0, 0.12, (n, 1, 1)))
    x = (lines.astype(np.float32) - 128) * gain + 128 + rng.normal(0, 10, (n, 1, 1))
    masks = masks.astype(np.float32)
    for at in np.flatnonzero(rng.random(n) < 0.3):
        x[at] = cv2.GaussianBlur(x[at], (0, 0), float(rng.uniform(0.3, 1.3)))
    for at in np.flatnonzero(rng.random(n) < 0.6):
        wider, taller = 1 + rng.normal(0, 0.06), 1 + rng.normal(0, 0.04)
        lean, lower = rng.normal(0, 0.04), rng.normal(0, 1)
        middle = LINE_HEIGHT / 2
        move = [[wider, lean, -lean * middle], [0, taller, lower + middle * (1 - taller)]]
        size = WIDTH, LINE_HEIGHT
        x[at] = cv2.warpAffine(x[at], np.array(move), size, borderMode=cv2.BORDER_REPLICATE)
        along = np.array([[wider, 0, 0], [0, 1, 0]])
        masks[at] = cv2.warpAffine(masks[at][None], along, (WIDTH, 1))[0]
    x += rng.normal(0, 1, x.shape) * rng.uniform(0, 8, (n, 1, 1))
    columns = masks.reshape(n, COLUMNS, WIDTH // COLUMNS, 2).mean(2) > 0.5
    return np.clip(x, 0, 255)[..., None].astype(np.float32), columns.astype(np.float32)


def train(model: keras.Model, options: argparse.Namespace) -> None:
    training = AveragedTraining(model, options, RATE, weight_decay=2e-3, average=EMA)

    @tf.function
    def run(lines: Any, columns: Any) -> Any:
        with tf.GradientTape() as tape:
            logits = model(lines, training=True)[:, 0]
            sure = tf.sigmoid(logits)
            missed = columns * (1 - sure) + (1 - columns) * sure
            cross = tf.nn.sigmoid_cross_entropy_with_logits(columns, logits)
            each = tf.reduce_mean(tf.reduce_sum(cross * (0.1 + missed * missed), 1), 0) / 4
            most, any_unread = tf.reduce_max(logits, 1), tf.reduce_max(columns, 1)
            whole = tf.nn.sigmoid_cross_entropy_with_logits(any_unread, most)
            total = tf.reduce_sum(each + tf.reduce_mean(whole, 0))
        training.learn(tape, total)
        return total

    data = np.concatenate([np.load(path) for path in sorted(options.views.glob("*.npy"))])
    masks = np.stack([data["hidden"], data["foreign"]], 2)
    real: Any = data["crop"] >= 0
    unread: Any = masks.any(1)
    held = np.where(real, data["crop"] % 20 == 0, np.arange(len(data)) % 50 == 0)
    kinds = [
        np.flatnonzero(~held & (real == r) & (unread[:, 0] == h)) for r in (0, 1) for h in (0, 1)
    ]
    checker = build()
    loss, every = 0.0, 200
    for number in training.steps(save_every=500):
        rng = np.random.default_rng((SEED, number))
        chosen = np.concatenate([rng.choice(kind, EACH) for kind in kinds])
        lines, columns = lit(data["line"][chosen], masks[chosen], rng)
        loss += float(run(tf.constant(lines), tf.constant(columns))) / every
        if (number + 1) % every == 0:
            print(f"{number + 1} {training.minutes_spent:.1f} min | loss {loss:.3f}", flush=True)
            loss = 0.0
        if (number + 1) % (5 * every) == 0:
            for weight, average in zip(checker.weights, training.averages, strict=True):
                weight.assign(average)
            lines = data["line"][held][..., None].astype(np.float32)
            most = checker.predict(lines, batch_size=256, verbose=0).max((1, 2))
            for name, kind in (("drawn", ~real[held]), ("real", real[held])):
                for channel, what in enumerate(("hidden", "foreign")):
                    truth = unread[held][kind, channel]
                    limit = np.quantile(most[kind, channel][~truth], 0.97)
                    found = np.mean(most[kind, channel][truth] > limit)
                    print(f"{name}, {what}: {found:.3f} found, 3 % false", flush=True)


def one_of(model: keras.Model, channel: int) -> keras.Model:
    """The network that gives one of the two answers alone."""
    last = model.layers[-1]
    kernel, bias = last.get_weights()
    alone = keras.layers.Conv2D(1, 1, dtype="float32")
    answer = alone(last.input)
    alone.set_weights([kernel[..., channel : channel + 1], bias[channel : channel + 1]])
    return keras.Model(model.input, answer)


def main() -> int:
    options = command_line(__doc__ or "", minutes=42)
    train_if_asked(options, build, train, SEED)
    model = averaged(build(), options.out)
    for channel, name in enumerate(("hidden_signs.tflite", "foreign_signs.tflite")):
        write(one_of(model, channel), options.out / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
