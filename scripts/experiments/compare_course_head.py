#!/usr/bin/env python3
"""Compare the plate course's head with the dense head: same backbone, pictures, processor time.

    .venv/bin/python scripts/experiments/compare_course_head.py DATASET … --out FOLDER --minutes 120
    .venv/bin/python scripts/experiments/compare_course_head.py DATASET … --out FOLDER --minutes 4
        --architecture compact --input-size 139                                   (a quick look)

The course's network puts Flatten, Dense(500), Dense(250) and Dense(4) on InceptionResNetV2 and
learns the four edges of one plate, as parts of the picture's sides, by the mean squared error
(Adam, 1e-4, pictures squeezed into a square, no augmentation). The dense head is the project's own,
with its loss and augmentation. The two take turns; each gets --minutes of processor time in its
training steps (tracing, at every start, and measuring do not count). After each turn both are
measured on the pictures that were held out: the IoU of the one box, or of the best-scored box,
with the plate of the picture that it fits best. Both are measured with averages of batch
normalisation that fit their weights; with Keras's own the course's head does worse.

Everything is kept in FOLDER after every turn: the same command goes on where it was. `rounds.csv`
has the figures.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import cv2  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.runs.data import TRAIN, VALIDATION, gather  # noqa: E402
from lpr_desktop.runs.settings import RunSettings, make_plan  # noqa: E402
from lpr_desktop.runs.starting import choose_start  # noqa: E402
from lpr_desktop.training import hardware  # noqa: E402
from lpr_desktop.training.augment import augmentation  # noqa: E402
from lpr_desktop.training.batches import TrainingBatches, TrainingPicture  # noqa: E402
from lpr_desktop.training.checkpoint import opened_checkpoint, save_checkpoint  # noqa: E402
from lpr_desktop.training.learner import Learner  # noqa: E402
from lpr_desktop.training.run_training import training_pictures  # noqa: E402
from lpr_desktop.training.schedule import FitSettings  # noqa: E402
from lpr_desktop.training.starting import network_builder  # noqa: E402
from lpr_desktop.training.validate import recalibrate, validate  # noqa: E402

MOST_VIEWS = 40_000
"""In one turn."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("datasets", nargs="+", type=Path, metavar="DATASET")
    parser.add_argument("--out", type=Path, required=True, help="folder of the comparison")
    parser.add_argument("--minutes", type=float, default=60, help="processor time for each head")
    parser.add_argument("--rounds", type=int, default=8, help="turns in that time")
    parser.add_argument("--architecture", default="inception-resnet-v2")
    parser.add_argument("--weights", default="none", help="none, imagenet or a file")
    parser.add_argument("--input-size", type=int, default=235, help="side in pixels, 32 k + 43")
    parser.add_argument("--batch-size", type=int, default=8)
    options = parser.parse_args()
    settings = RunSettings(
        "comparison",
        tuple(str(folder.absolute()) for folder in options.datasets),
        architecture=options.architecture,
        weights=options.weights,
        input_size=options.input_size,
        batch_size=options.batch_size,
    )
    options.out.mkdir(parents=True, exist_ok=True)
    computer = hardware.use_hardware(0)
    data = gather(settings)
    learned, held_out = (
        [p for p in training_pictures(data.part(part)) if len(p.boxes)]
        for part in (TRAIN, VALIDATION)
    )
    start = choose_start(settings)
    plan = make_plan(settings, len(learned), start.kind, computer)
    hardware.use_precision(plan.precision)
    print(
        f"{len(learned)} pictures to learn from, {len(held_out)} held out; {plan.architecture}, "
        f"{plan.input_size} px, batch {plan.batch_size}, {plan.precision}"
    )
    build = network_builder(plan.architecture, start)
    contests = [
        CourseHead(learned, held_out, build(plan.input_size), plan.batch_size),
        DenseHead(learned, held_out, build, plan.input_size, plan.batch_size),
    ]
    for contest in contests:
        contest.resume(options.out)
    for turn in range(1, options.rounds + 1):
        for contest in contests:
            goal = options.minutes * 60 * turn / options.rounds
            if contest.seconds < goal:
                contest.learn(goal, turn)
                contest.save(options.out)
                record(options.out / "rounds.csv", contest)
    return 0


class Clock(keras.callbacks.Callback):
    """Processor time of the steps; ends the fit when there is enough.

    The first step of a start traces the network and does not count.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = 0.0
        self.steps = 0
        self._wanted = seconds
        self._at: float | None = None

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        now = time.process_time()
        self.steps += 1
        if self._at is not None:
            self.seconds += now - self._at
        self._at = now
        if self.seconds >= self._wanted:
            self.model.stop_training = True


@dataclass
class Contest:
    """A network that learns for a while and is then measured."""

    learned: Sequence[TrainingPicture]
    held_out: Sequence[TrainingPicture]
    seconds: float = field(default=0.0, init=False)
    views: int = field(default=0, init=False)
    figures: dict[str, float] = field(default_factory=dict, init=False)

    name = ""

    def learn(self, goal: float, turn: int) -> None:
        """Learn until so many seconds of processor time are spent, then measure."""
        clock = Clock(goal - self.seconds)
        self.fit(turn, clock)
        self.seconds += clock.seconds
        self.views += clock.steps * self.batch_size
        pairs = zip(self.found(), self.held_out, strict=True)
        overlaps = np.array([best_overlap(box, picture) for box, picture in pairs])
        self.figures = {
            "mean_iou": float(overlaps.mean()),
            "iou50": float((overlaps >= 0.5).mean()),
        }

    @property
    def batch_size(self) -> int:
        raise NotImplementedError

    def fit(self, turn: int, clock: Clock) -> None:
        """Fit until the clock ends it."""
        raise NotImplementedError

    def found(self) -> list[Box | None]:
        """For each picture that was held out the one box, in its pixels."""
        raise NotImplementedError

    def variables(self) -> dict[str, Any]:
        """All that is learned, by name."""
        raise NotImplementedError

    def save(self, folder: Path) -> None:
        """Write everything down."""
        note = {"seconds": self.seconds, "views": self.views}
        save_checkpoint(folder / f"{self.name}.npz", note, self.variables())

    def resume(self, folder: Path) -> None:
        """Go on with what was written down, if anything was."""
        file = folder / f"{self.name}.npz"
        if not file.exists():
            return
        with opened_checkpoint(file) as (note, state):
            for name, variable in self.variables().items():
                variable.assign(state[name])
        self.seconds, self.views = float(note["seconds"]), int(note["views"])


class CourseHead(Contest):
    """Flatten, 500, 250, 4 on the last features of the backbone."""

    name = "course"

    def __init__(
        self,
        learned: Sequence[TrainingPicture],
        held_out: Sequence[TrainingPicture],
        network: keras.Model,
        batch_size: int,
    ) -> None:
        super().__init__(learned, held_out)
        self._batch_size = batch_size
        self._size = network.input_shape[1]
        x = keras.layers.Flatten()(network.get_layer("lateral32_conv").input)
        x = keras.layers.Dense(500, activation="relu")(x)
        x = keras.layers.Dense(250, activation="relu")(x)
        x = keras.layers.Dense(4, activation="sigmoid", dtype="float32")(x)
        self._network = keras.Model(network.input, x)
        self._network.compile(keras.optimizers.Adam(1e-4), "mse", jit_compile=False)
        self._network.optimizer.build(self._network.trainable_variables)

    @property
    def batch_size(self) -> int:
        return self._batch_size

    def fit(self, turn: int, clock: Clock) -> None:
        pictures = SqueezedPictures(self.learned, self._size, self._batch_size, turn)
        self._network.fit(pictures, shuffle=False, verbose=0, callbacks=[clock])

    def found(self) -> list[Box | None]:
        kept = self._network.get_weights()
        pictures = SqueezedPictures(self.learned, self._size, self._batch_size, 0)
        recalibrate(self._network, (pictures[index][0] for index in range(16)))
        boxes: list[Box | None] = []
        for picture in self.held_out:
            image = open_image(picture.path)
            height, width = image.shape[:2]
            output = self._network.predict_on_batch(squeezed(image, self._size)[None])
            x0, y0, x1, y1 = (float(v) for v in output[0])
            boxes.append(Box(x0 * width, y0 * height, x1 * width, y1 * height))
        self._network.set_weights(kept)
        return boxes

    def variables(self) -> dict[str, Any]:
        named = {f"w{i}": v for i, v in enumerate(self._network.weights)}
        return named | {f"o{i}": v for i, v in enumerate(self._network.optimizer.variables)}


class SqueezedPictures(keras.utils.PyDataset):
    """Pictures squeezed into a square and the edges of their largest plate, round after round."""

    def __init__(
        self, pictures: Sequence[TrainingPicture], size: int, batch_size: int, seed: int
    ) -> None:
        super().__init__(workers=2)
        self._pictures = pictures
        self._size = size
        self._batch_size = batch_size
        self._seed = seed

    def __len__(self) -> int:
        return MOST_VIEWS // self._batch_size

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        images, edges = [], []
        for place in range(index * self._batch_size, (index + 1) * self._batch_size):
            number, position = divmod(place, len(self._pictures))
            order = np.random.default_rng([self._seed, number]).permutation(len(self._pictures))
            picture = self._pictures[order[position]]
            image = open_image(picture.path)
            height, width = image.shape[:2]
            areas = (picture.boxes[:, 2:] - picture.boxes[:, :2]).prod(axis=1)
            images.append(squeezed(image, self._size))
            edges.append(picture.boxes[int(areas.argmax())] / (width, height, width, height))
        return np.stack(images), np.stack(edges).astype(np.float32)


class DenseHead(Contest):
    """The project's own head, with its loss and its augmentation."""

    name = "dense"

    def __init__(
        self,
        learned: Sequence[TrainingPicture],
        held_out: Sequence[TrainingPicture],
        build: Callable[[int], keras.Model],
        size: int,
        batch_size: int,
    ) -> None:
        super().__init__(learned, held_out)
        # A constant rate, as the course has it: the end is not known beforehand.
        self._settings = FitSettings(
            batch_size=batch_size, learning_rate=3e-4, ema=0.99, restart_from_average=False
        )
        self._learner = Learner(build, self._settings)
        self._learner.use(size, head_only=False)

    @property
    def batch_size(self) -> int:
        return self._settings.batch_size

    def fit(self, turn: int, clock: Clock) -> None:
        batches = self._batches(turn, MOST_VIEWS)
        self._learner.fitted.fit(batches, shuffle=False, verbose=0, callbacks=[clock])

    def found(self) -> list[Box | None]:
        network = self._learner.measured()
        batches = self._batches(0, 16 * self.batch_size)
        recalibrate(network, (batches[index][0] for index in range(len(batches))))
        result = validate(network, self.held_out, self._learner.size)
        return [max(d, key=lambda one: one.score).box if d else None for d in result.found]

    def variables(self) -> dict[str, Any]:
        return self._learner.variables()

    def _batches(self, epoch: int, views: int) -> TrainingBatches:
        return TrainingBatches(
            self.learned,
            input_size=self._learner.size,
            batch_size=self.batch_size,
            views=views,
            seed=1,
            epoch=epoch,
            settings=augmentation("normal", self._learner.size),
        )


def squeezed(image: NDArray[np.uint8], size: int) -> NDArray[np.float32]:
    """A picture brought to a square whatever its shape, as the course does."""
    return cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32)


def best_overlap(box: Box | None, picture: TrainingPicture) -> float:
    """IoU of a box with the plate that it fits best; 0 without a box."""
    if box is None or box.width <= 0 or box.height <= 0:
        return 0.0
    return max(box.iou(Box(*map(float, edges))) for edges in picture.boxes)


def record(file: Path, contest: Contest) -> None:
    """Print the figures of a turn and add them to a table."""
    values = {
        "head": contest.name,
        "cpu_minutes": round(contest.seconds / 60, 2),
        "views": contest.views,
        **{name: round(value, 4) for name, value in contest.figures.items()},
    }
    print(json.dumps(values), flush=True)
    old = file.read_text(encoding="utf-8") if file.exists() else ",".join(values) + "\n"
    row = ",".join(str(value) for value in values.values())
    write_atomic(file, f"{old}{row}\n".encode())


if __name__ == "__main__":
    sys.exit(main())
