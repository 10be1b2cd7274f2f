"""Fitting a detector network: schedule, checkpoints, resuming, BatchNorm recalibration."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.decode import decode, suppress
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox, open_image
from lpr_desktop.training.augment import AugmentSettings
from lpr_desktop.training.batches import PlateChange, TrainingBatches, TrainingPicture
from lpr_desktop.training.targets import mean_iou, plate_loss


@dataclass(frozen=True, slots=True)
class FitSettings:
    """Schedule of a training.

    Attributes:
        epochs: Number of epochs.
        views: Training views in an epoch.
        batch_size: Views in a batch.
        input_sizes: (first epoch, side of the input) pairs in rising order.
        learning_rate: Peak; rises over ``warmup`` steps, then falls as a half cosine to 1 %.
        warmup: Steps.
        weight_decay: Of AdamW (Loshchilov & Hutter, 2019).
        ema: Momentum of the running average of the weights that is evaluated and kept.
        seed: Of weights, order and augmentation.
    """

    epochs: int = 20
    views: int = 3000
    batch_size: int = 8
    input_sizes: tuple[tuple[int, int], ...] = ((0, 299),)
    learning_rate: float = 1e-3
    warmup: int = 300
    weight_decay: float = 1e-2
    ema: float = 0.998
    seed: int = 1

    def input_size(self, epoch: int) -> int:
        return [size for first, size in self.input_sizes if first <= epoch][-1]


def learning_rate(settings: FitSettings, step: int) -> float:
    """Learning rate at a step counted from the start of the training."""
    total = settings.epochs * max(1, settings.views // settings.batch_size)
    if step < settings.warmup:
        return settings.learning_rate * (step + 1) / settings.warmup
    part = min(1.0, (step - settings.warmup) / max(1, total - settings.warmup))
    return settings.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * part)))


class _Schedule(keras.callbacks.Callback):
    """Sets the learning rate before every step, from the step's number alone."""

    def __init__(self, settings: FitSettings, first_step: int) -> None:
        super().__init__()
        self._settings = settings
        self._first_step = first_step

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self.model.optimizer.learning_rate.assign(
            learning_rate(self._settings, self._first_step + batch)
        )


class Trainer:
    """Trains a network epoch by epoch and keeps checkpoints that it can go on from.

    Args:
        build: Makes the network for an input size; called anew whenever the size changes.
        pictures: What to learn from.
        validation: What to measure on after each epoch.
        settings: The schedule.
        augment: Gives the augmentation for an input size.
        folder: Where checkpoints and the log go; made if missing.
        say: Takes a line of progress.
        swap: Changes the plates of the pictures, or None.
    """

    def __init__(
        self,
        build: Callable[[int], keras.Model],
        pictures: Sequence[TrainingPicture],
        validation: Sequence[TrainingPicture],
        settings: FitSettings,
        augment: Callable[[int], AugmentSettings],
        folder: Path,
        say: Callable[[str], None] = print,
        swap: PlateChange | None = None,
    ) -> None:
        self._build = build
        self._pictures = pictures
        self._validation = validation
        self._settings = settings
        self._augment = augment
        self._folder = folder
        self._say = say
        self._swap = swap
        self._size = 0
        self.model: keras.Model = None

    def run(self) -> None:
        """Train to the end, going on from the folder's checkpoint if there is one.

        Raises:
            DetectorError: The checkpoint was made with other settings.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        keras.utils.set_random_seed(self._settings.seed)
        first = self.resume()
        steps = max(1, self._settings.views // self._settings.batch_size)
        for epoch in range(first, self._settings.epochs):
            self._use_size(self._settings.input_size(epoch))
            batches = self._batches(epoch)
            # The batches are shuffled already; Keras would shuffle them by a state of its own.
            history = self.model.fit(
                batches,
                epochs=1,
                verbose=0,
                shuffle=False,
                callbacks=[_Schedule(self._settings, epoch * steps)],
            )
            row = {key: float(values[-1]) for key, values in history.history.items()}
            self._save(epoch + 1)
            row |= self.evaluate()
            line = {"epoch": epoch + 1, "input_size": self._size, **row}
            with (self._folder / "log.jsonl").open("a", encoding="utf-8") as log:
                log.write(json.dumps(line) + "\n")
            self._say(json.dumps(line))

    def averaged_weights(self) -> list[NDArray[np.float32]]:
        """The running average of the weights, in the order of ``model.get_weights()``."""
        trainable = self.model.trainable_variables
        averages = getattr(self.model.optimizer, "_model_variables_moving_average", [])
        replaced = {
            id(variable): average for variable, average in zip(trainable, averages, strict=True)
        }
        return [replaced.get(id(v), v).numpy() for v in self.model.weights]

    def evaluate(self) -> dict[str, float]:
        """AP50 and AP75 of the averaged weights on the validation pictures."""
        kept = self.model.get_weights()
        self.model.set_weights(self.averaged_weights())
        try:
            found, truths = [], []
            for start in range(0, len(self._validation), 16):
                chunk = self._validation[start : start + 16]
                pairs = [letterbox(open_image(p.path), self._size, 13) for p in chunk]
                outputs = self.model.predict_on_batch(
                    np.stack([image for image, _ in pairs]).astype(np.float32)
                )
                for picture, output, (_, frame) in zip(chunk, outputs, pairs, strict=True):
                    boxes, scores = decode(output, 0.05)
                    found.append(
                        [
                            Detection(
                                frame.to_picture(Box(*map(float, boxes[i]))), float(scores[i])
                            )
                            for i in suppress(boxes, scores)
                        ]
                    )
                    truths.append([Box(*map(float, box)) for box in picture.boxes])
        finally:
            self.model.set_weights(kept)
        return {
            "ap50": average_precision(found, truths, 0.5),
            "ap75": average_precision(found, truths, 0.75),
        }

    def _batches(self, epoch: int) -> TrainingBatches:
        return TrainingBatches(
            self._pictures,
            input_size=self._size,
            batch_size=self._settings.batch_size,
            views=self._settings.views,
            seed=self._settings.seed,
            epoch=epoch,
            settings=self._augment(self._size),
            swap=self._swap,
        )

    def _use_size(self, size: int) -> None:
        """Have the network in ``size``, with the weights and the optimizer's state of before."""
        if size == self._size:
            return
        state = self._state() if self.model is not None else None
        self.model = self._build(size)
        optimizer = keras.optimizers.AdamW(
            self._settings.learning_rate,
            weight_decay=self._settings.weight_decay,
            global_clipnorm=5.0,
            use_ema=True,
            ema_momentum=self._settings.ema,
        )
        optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
        # XLA gains 5 % here and costs a minute at every start: off.
        self.model.compile(
            optimizer=optimizer, loss=plate_loss, metrics=[mean_iou], jit_compile=False
        )
        optimizer.build(self.model.trainable_variables)
        self._size = size
        if state is not None:
            self._set_state(state)

    def _state(self) -> dict[str, Any]:
        state = {f"w{i}": v.numpy() for i, v in enumerate(self.model.weights)}
        state |= {f"o{i}": v.numpy() for i, v in enumerate(self.model.optimizer.variables)}
        return state

    def _set_state(self, state: dict[str, NDArray[Any]]) -> None:
        for prefix, variables in (("w", self.model.weights), ("o", self.model.optimizer.variables)):
            for index, variable in enumerate(variables):
                variable.assign(state[f"{prefix}{index}"])

    def _save(self, epochs_done: int) -> None:
        buffer = io.BytesIO()
        note = json.dumps({"epochs": epochs_done, "settings": asdict(self._settings)})
        np.savez(buffer, note=np.frombuffer(note.encode(), np.uint8), **self._state())
        write_atomic(self._folder / "checkpoint.npz", buffer.getvalue())

    def resume(self) -> int:
        """Take up the folder's checkpoint, if any; returns how many epochs are done.

        Raises:
            DetectorError: The checkpoint was made with other settings.
        """
        file = self._folder / "checkpoint.npz"
        if not file.exists():
            return 0
        with np.load(file, allow_pickle=False) as stored:
            state = {key: stored[key] for key in stored.files}
        note = json.loads(state.pop("note").tobytes())
        wanted = json.loads(json.dumps(asdict(self._settings)))
        different = [key for key in wanted if note["settings"].get(key) != wanted[key]]
        if different:
            raise DetectorError(
                f"{show_name(file)}: made with other settings ({', '.join(different)}). Use the "
                "settings it was made with, or another folder."
            )
        epochs = int(note["epochs"])
        self._use_size(self._settings.input_size(max(0, epochs - 1)))
        self._set_state(state)
        self._say(f"Going on after epoch {epochs}.")
        return epochs


def recalibrate(network: keras.Model, batches: Iterable[NDArray[np.float32]]) -> None:
    """Set BatchNorm's averages to the plain mean over ``batches`` of pictures.

    Keras's moving averages lag behind after a short fit, and belong to the last weights rather
    than to the averaged ones.

    Args:
        network: Any network; changed in place.
        batches: Each (B, S, S, 3) float32 in 0–255.
    """
    norms = [
        layer
        for layer in network._flatten_layers()
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    kept = [layer.momentum for layer in norms]
    try:
        for number, batch in enumerate(batches):
            for layer in norms:
                layer.momentum = number / (number + 1)
            network(batch, training=True)
    finally:
        for layer, momentum in zip(norms, kept, strict=True):
            layer.momentum = momentum
