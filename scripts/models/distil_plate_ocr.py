"""Train the folded plate network to say what an unfolded one says (docs/experiments/ocr.md).

    git show dbed224:resources/tessdata/plate.float.npz > teacher.npz
    python scripts/models/distil_plate_ocr.py teacher.npz first.npz --stop-at 2500
    python scripts/models/distil_plate_ocr.py teacher.npz second.npz --export
        --start first.npz --steps 1300 --rate 9e-4 --seed 11     (together 55 minutes on a core)
    python scripts/models/distil_plate_ocr.py teacher.npz third.npz --export
        --start second.npz --steps 3000 --rate 1e-3 --draws 1 --seed 23      (70 minutes, busy)

It learns the mean of what the teacher says under some draws of the border's noise, on the lines of
make_plate_lines.py: the cut ones, 8 shards drawn with --tunisian 0.06 and, where it goes on, 4 more
from number 200 on with --tunisian 0.6. At first its maps are drawn to the teacher's, too. It starts
from the teacher's later layers. Seeded; needs the `train` extra.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.training.plate_export import write_model  # noqa: E402
from lpr_desktop.training.plate_fit import PlateSettings, PlateTrainer, ahead  # noqa: E402
from lpr_desktop.training.plate_lines_store import LineSet, training_batches  # noqa: E402
from lpr_desktop.training.plate_network import (  # noqa: E402
    FOLDED,
    NOISY_ROWS,
    PlateNetworkShape,
)

BATCH, AVERAGE = 128, 0.998
WARM_UP, LATER_WARM_UP = 200, 60
MAPS, MAPS_UNTIL = 3.0, 0.3  # weight of the maps at first; the share of steps after which it is 0
SHARES = {"drawn": 0.45, "world-train": 0.43, "china": 0.12}
LATER_SHARES = {"drawn": 0.36, "tunisian": 0.14, "world-train": 0.4, "china": 0.1}
FIRST_TUNISIAN = 200

Weights = dict[str, NDArray[np.float32]]


def first_weights(teacher: Weights, shape: PlateNetworkShape) -> Weights:
    """The teacher's weights for the layers that the folded network has as well."""
    kernel, inner = teacher["conv_3/kernel"], shape.height // 8 - 2 * NOISY_ROWS
    _, width, inputs, outputs = kernel.shape
    columns = np.zeros((width, inner, inputs, inner, outputs), np.float32)
    for row in range(inner):
        for above, source in enumerate((row - 1, row, row + 1)):
            if 0 <= source < inner:
                columns[:, source, :, row] = kernel[above]
    found = {name: value for name, value in teacher.items() if not name.startswith("conv_")}
    found |= {f"conv_1/{part}": teacher[f"conv_2/{part}"] for part in ("kernel", "bias")}
    found["conv_columns/kernel"] = columns.reshape(width, inner * inputs, inner * outputs)
    found["conv_columns/bias"] = np.tile(teacher["conv_3/bias"], inner)
    for way in ("forward", "backward"):
        name = f"lstm_0/{way}_lstm/lstm_cell/kernel"
        found[name] = teacher[name][NOISY_ROWS * outputs : -NOISY_ROWS * outputs]
    return found


def distil(
    teacher: PlateTrainer, student: PlateTrainer, start: Weights | None, options: argparse.Namespace
) -> Weights:
    """The weights that a folded network has learned, averaged, by the names of its variables."""
    old, new, steps = teacher.model, student.model, options.steps
    names, variables = list(student.averaged_weights()), new.trainable_variables
    is_first = start is None
    if start is None:
        start = first_weights(teacher.averaged_weights(), student.shape)
    for name, variable in zip(names, variables, strict=True):
        if name in start:
            variable.assign(start[name])
    shown = keras.Model(old.input, [old.get_layer("pool_2").output, old.output])
    learner = keras.Model(new.input, [new.get_layer("without_noise").output, new.output])
    optimizer = keras.optimizers.AdamW(options.rate, weight_decay=1e-4, clipnorm=5.0)
    optimizer.build(variables)

    def update(lines: tf.Tensor, weight: tf.Tensor) -> tf.Tensor:
        seen = said = 0.0
        for _ in range(options.draws):
            maps, logits = shown(lines, training=False)
            seen += tf.cast(maps[:, NOISY_ROWS:-NOISY_ROWS], tf.float32) / options.draws
            said += tf.nn.softmax(logits) / options.draws
        with tf.GradientTape() as tape:
            maps, logits = learner(lines, training=True)
            apart = said * (tf.math.log(said + 1e-9) - tf.nn.log_softmax(logits))
            divergence = tf.reduce_mean(tf.reduce_sum(apart, -1))
            off = tf.reduce_mean(tf.square(tf.cast(maps, tf.float32) - seen))
            loss = 10 * (divergence + weight * off)
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        return divergence

    shapes = (tf.TensorSpec((None, FOLDED.height, None, 1)), tf.TensorSpec(()))
    learn = tf.function(update, input_signature=shapes)
    shares, warm_up = (SHARES, WARM_UP) if is_first else (LATER_SHARES, LATER_WARM_UP)
    drawn = sorted(options.lines.glob("drawn-*.npz"))
    later = [path for path in drawn if int(path.stem[6:]) >= FIRST_TUNISIAN]
    files = {"drawn": [path for path in drawn if path not in later], "tunisian": later}
    sets = [
        (LineSet.load(files.get(name, [options.lines / f"{name}.npz"])), share)
        for name, share in shares.items()
    ]
    averages = [variable.numpy() for variable in variables]
    apart: list[float] = []
    with closing(ahead(training_batches(sets, BATCH, options.seed, 0))) as batches:
        for step, batch in zip(range(options.stop_at or steps), batches, strict=False):
            falling = 0.01 + 0.99 * 0.5 * (1 + np.cos(np.pi * step / steps))
            optimizer.learning_rate = options.rate * min(1.0, (step + 1) / warm_up) * falling
            weight = MAPS * max(0.0, 1 - step / (steps * MAPS_UNTIL)) if is_first else 0.0
            apart.append(float(learn(batch.images, np.float32(weight))))
            keep = min(AVERAGE, (1 + step) / (10 + step))
            for average, variable in zip(averages, variables, strict=True):
                average *= keep
                average += (1 - keep) * variable.numpy()
            if (step + 1) % 100 == 0:
                print(f"step {step + 1}: {np.mean(apart):.4f} from the teacher", flush=True)
                apart.clear()
    return dict(zip(names, averages, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("teacher", type=Path, help="plate.float.npz of an unfolded network")
    parser.add_argument("out", type=Path, help="where the weights go")
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--lines", type=Path, default=ROOT / "scratch/plate-ocr/lines")
    parser.add_argument("--steps", type=int, default=3500)
    parser.add_argument("--stop-at", type=int, help="stop earlier than the schedule ends")
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--draws", type=int, default=2, help="of the border's noise")
    parser.add_argument("--export", action="store_true", help="write resources/tessdata, too")
    chosen = parser.parse_args()
    keras.mixed_precision.set_global_policy("mixed_bfloat16")
    nowhere = chosen.lines.parent / "distilled"
    teacher, student = (
        PlateTrainer(nowhere, PlateSettings(), shape) for shape in (PlateNetworkShape(), FOLDED)
    )
    teacher.start_from(chosen.teacher)
    start = None
    if chosen.start:
        student.start_from(chosen.start)
        start = student.averaged_weights()
    weights = distil(teacher, student, start, chosen)
    arrays: dict[str, Any] = {f"average/{name}": value for name, value in weights.items()}
    stream = io.BytesIO()
    np.savez_compressed(stream, step=chosen.steps, shape=json.dumps(asdict(FOLDED)), **arrays)
    write_atomic(chosen.out, stream.getvalue())
    if chosen.export:
        shipped = ROOT / "resources" / "tessdata" / "plate.traineddata"
        write_model(weights, FOLDED, shipped)
        write_atomic(shipped.with_suffix(".float.npz"), stream.getvalue())


if __name__ == "__main__":
    main()
