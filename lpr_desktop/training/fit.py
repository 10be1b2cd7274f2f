"""Fitting a detector network: schedule, checkpoints, resuming, BatchNorm recalibration."""

from __future__ import annotations

import contextlib
import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import DetectorError
from lpr_desktop.files import write_atomic
from lpr_desktop.runs.errors import RunError
from lpr_desktop.training.augment import AugmentSettings
from lpr_desktop.training.batches import PlateChange, TrainingBatches, TrainingPicture
from lpr_desktop.training.channel import TrainingStopped
from lpr_desktop.training.checkpoint import (
    note_evaluation,
    noted_evaluation,
    opened_checkpoint,
    save_checkpoint,
)
from lpr_desktop.training.export import write_weights
from lpr_desktop.training.features import KeptFeatures, feature_room
from lpr_desktop.training.fit_watcher import FitWatcher
from lpr_desktop.training.learner import Learner, Scope
from lpr_desktop.training.machines import Machines
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.schedule import Best, FitSettings, learning_rate
from lpr_desktop.training.validate import recalibrate, validate

__all__ = [
    "FitSettings",
    "FitWatcher",
    "Trainer",
    "TrainingStopped",
    "learning_rate",
    "recalibrate",
]


def _diverged(epoch: int, step: int) -> RunError:
    return RunError(
        "The loss became NaN in epoch {epoch}, step {step}: the steps are too large, or the "
        "numbers too short. Set up a new training like this one with a third of the learning rate "
        "(--learning-rate), or in 32 bit (--precision float32). If an epoch was good before, "
        "Finish now (--finish) makes the detector of it.",
        epoch=epoch,
        step=step,
    )


class _Steps(keras.callbacks.Callback):
    """Sets the learning rate before every step, from the step's number alone, and reports."""

    def __init__(self, trainer: Trainer, epoch: int, first: int) -> None:
        super().__init__()
        self._trainer = trainer
        self._epoch = epoch
        self._first = first

    def on_train_batch_begin(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        step = self._epoch * self._trainer.settings.steps + self._first + batch
        rate = learning_rate(self._trainer.settings, step)
        self.model.optimizer.learning_rate.assign(rate)

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        self._trainer.batch_done(self._epoch, self._first, batch + 1, logs or {})


class Trainer:
    """Trains a network epoch by epoch and keeps checkpoints that it can go on from.

    Args:
        build: Makes the network for an input size; called anew whenever the size changes, and
            once more for the copy that is measured.
        pictures: What to learn from.
        validation: What to measure on after each epoch.
        settings: The schedule.
        augment: Gives the augmentation for an input size.
        folder: Where checkpoints and the log go; made if missing.
        say: Takes a line of progress.
        swap: Changes the plates of the pictures, or None.
        watcher: Is told about it; with one, the best weights are kept in ``best.npz``, and the
            log is left to the watcher.
        scope: Entered while the network is made: the scope of a ``tf.distribute`` strategy.
        machines: This machine among several that train together, or None.
        workers: Threads that make views.
        eager: Run the network step by step, without tracing it first.
        reader: Opens the pictures.
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
        *,
        watcher: FitWatcher | None = None,
        scope: Scope = contextlib.nullcontext,
        machines: Machines | None = None,
        workers: int = 2,
        eager: bool = False,
        reader: PictureReader | None = None,
    ) -> None:
        self._pictures = pictures
        self._reader = reader or PictureReader()
        self._validation = validation
        self._settings = settings
        self._augment = augment
        self._folder = folder
        self._say = say
        self._swap = swap
        self._logs = watcher is None
        self._watcher = watcher or FitWatcher()
        self._machines = machines
        self._writes = machines is None or machines.is_first
        self._workers = workers
        self._eager = eager
        self._learner = Learner(build, settings, scope, eager=eager)
        self._features: KeptFeatures | None = None
        self._done = (0, 0)  # epochs with their evaluation, batches of the next
        self._sums = [0.0, 0.0]  # loss and IoU over those batches
        self._best = Best()

    @property
    def settings(self) -> FitSettings:
        return self._settings

    @property
    def model(self) -> keras.Model:
        """The network, once it is made."""
        return self._learner.network

    def averaged_weights(self) -> list[NDArray[np.float32]]:
        """The running average of the weights, in the order of ``model.get_weights()``."""
        return self._learner.averaged_weights()

    def run(self) -> None:
        """Train to the end, going on from the folder's checkpoint if there is one.

        Raises:
            DetectorError: The checkpoint was made with other settings, or is broken.
            RunError: The pictures cannot be opened any more; a checkpoint is there.
            TrainingStopped: The watcher wanted so; a checkpoint is there.
            OSError: A file could not be written, for a full disk most likely.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        keras.utils.set_random_seed(self._settings.seed)
        first = self.resume()
        for epoch in range(first, self._settings.epochs):
            if self._agreed(self._writes and self._out_of_patience()):
                break
            begin = time.monotonic()
            if self._done[1] < self._settings.steps:
                self._fit_or_fail(epoch)
                self._save()
            if self._machines and self._machines.agree(self._watcher.stop_wanted()):
                raise TrainingStopped  # the evaluation is left to the next start
            if self._writes:
                self._measure_epoch(epoch, begin)
            self._done, self._sums = (epoch + 1, 0), [0.0, 0.0]

    def _fit_or_fail(self, epoch: int) -> None:
        try:
            self.fit_epoch(epoch)
        except Exception as error:
            if self._reader.failure is None:
                raise
            if not self._machines and self._done[0] == epoch and self._done[1]:
                self._save()
            raise self._reader.failure from error

    def _agreed(self, wish: bool) -> bool:
        """What this machine wishes, or any of several."""
        return self._machines.agree(wish) if self._machines else wish

    def _measure_epoch(self, epoch: int, begin: float) -> None:
        mean = [total / self._settings.steps for total in self._sums]
        row = {"loss": mean[0], "mean_iou": mean[1], **self.evaluate()}
        rate = learning_rate(self._settings, (epoch + 1) * self._settings.steps - 1)
        line = {
            "epoch": epoch + 1,
            "stage": "head" if self._learner.head_only else "all",
            "input_size": self._learner.size,
            "learning_rate": rate,
            **row,
            "seconds": time.monotonic() - begin,
        }
        self._log(line)
        if not math.isfinite(row["val_loss"]):
            raise _diverged(epoch + 1, self._settings.steps)
        note_evaluation(self._folder, epoch + 1, astuple(self._best))

    def fit_epoch(self, epoch: int) -> None:
        """Learn from the views of an epoch that are still to come. See ``run``."""
        self._use(epoch)
        first = self._done[1] if self._done[0] == epoch else 0
        batches = self.batches(epoch, first)
        steps = _Steps(self, epoch, first)
        if self._machines:
            stopped = self._machines.fit(
                self.model,
                batches,
                steps,
                self._watcher.stop_wanted,
                self._workers,
                eager=self._eager,
            )
            if stopped:
                self._save()
                raise TrainingStopped
        elif self._features:
            self._fit_head(batches, steps)
        else:
            # The batches are shuffled already; Keras would shuffle them by a state of its own.
            self.model.fit(batches, epochs=1, verbose=0, shuffle=False, callbacks=[steps])

    def _fit_head(self, batches: TrainingBatches, steps: _Steps) -> None:
        """An epoch of the head alone, on features that are kept from one epoch to the next."""
        assert self._features
        head = self._learner.fitted
        head.reset_metrics()
        steps.set_model(head)
        for number, (features, targets) in enumerate(
            self._features.batches(batches, self._workers)
        ):
            steps.on_train_batch_begin(number)
            logs = head.train_on_batch(list(features), targets, return_dict=True)
            steps.on_train_batch_end(number, logs)

    def batch_done(self, epoch: int, first: int, count: int, logs: dict[str, Any]) -> None:
        """Called after a batch: ``count`` are done since ``first``; ``logs`` are means of those.

        Raises:
            TrainingStopped: The watcher wanted so.
        """
        if count == 1:
            self._sums_before = list(self._sums)
        means = float(logs.get("loss", math.nan)), float(logs.get("mean_iou", math.nan))
        self._sums = [b + m * count for b, m in zip(self._sums_before, means, strict=True)]
        done = first + count
        self._done = (epoch, done)
        rate = learning_rate(self._settings, epoch * self._settings.steps + done - 1)
        loss, iou = (total / done for total in self._sums)
        # In float16 single steps overflow, and are passed over.
        if not math.isfinite(loss) and keras.config.dtype_policy().name != "mixed_float16":
            raise _diverged(epoch + 1, done)
        self._watcher.batch_done(epoch, done, loss, iou, rate)
        if done >= self._settings.steps:
            return  # the epoch's end saves
        if not self._machines and self._watcher.stop_wanted():
            self._save()
            raise TrainingStopped
        if self._watcher.checkpoint_due():
            self._save()

    def evaluate(self) -> dict[str, float]:
        """Loss, IoU, AP50 and AP75 of the averaged weights on the validation pictures.

        BatchNorm is recalibrated first. The best weights are written where a watcher asks for it.

        Raises:
            TrainingStopped: The watcher wanted so; the checkpoint of before is there.
        """
        self._may_stop(0, len(self._validation))
        epoch = self._done[0]
        network = self._learner.measured()
        if self._settings.recalibration:
            batches = self.batches(min(epoch, self._settings.epochs - 1))
            count = min(self._settings.recalibration, len(batches))
            recalibrate(network, (batches[index][0] for index in range(count)))
        result = validate(
            network, self._validation, self._learner.size, self._may_stop, self._reader
        )
        if self._best.is_beaten(result.ap50, result.loss):
            if not self._logs:
                write_weights(network, self._folder / "best.npz")
            self._best = self._best.beaten(epoch + 1, result.ap50, result.loss)
        self._watcher.validated(epoch + 1, result)
        return {
            "val_loss": result.loss,
            "val_iou": result.iou,
            "ap50": result.ap50,
            "ap75": result.ap75,
        }

    def _may_stop(self, done: int, total: int) -> None:
        if self._watcher.stop_wanted():
            raise TrainingStopped
        self._watcher.validating(done, total)

    def _out_of_patience(self) -> bool:
        """Whether there was no gain for long. The head's epochs, the warm-up, do not count."""
        waited = self._done[0] - max(self._best.gained, self._settings.head_epochs)
        return 0 < self._settings.patience <= waited

    def _log(self, line: dict[str, Any]) -> None:
        self._watcher.epoch_done(line, best=self._best.epoch == line["epoch"])
        self._say(json.dumps(line))
        if self._logs:
            file = self._folder / "log.jsonl"
            old = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
            rows = [text for text in old if json.loads(text)["epoch"] < line["epoch"]]
            write_atomic(file, "".join(f"{row}\n" for row in [*rows, json.dumps(line)]).encode())

    def batches(self, epoch: int, first: int = 0) -> TrainingBatches:
        """The views of an epoch, from batch ``first`` on."""
        machines = self._machines
        return TrainingBatches(
            self._pictures,
            input_size=self._learner.size,
            batch_size=self._settings.batch_size,
            views=self._settings.views,
            seed=self._settings.seed,
            epoch=self._settings.shown_epoch(epoch),
            settings=self._augment(self._learner.size),
            swap=self._swap,
            workers=self._workers,
            first=first,
            share=(machines.index, machines.count) if machines else (0, 1),
            reader=self._reader,
        )

    def _use(self, epoch: int) -> None:
        """Have the network as an epoch needs it."""
        head_only = epoch < self._settings.head_epochs
        if not self._learner.use(self._settings.input_size(epoch), head_only=head_only):
            return
        backbone = self._learner.backbone
        self._features = (
            KeptFeatures(backbone, feature_room(), eager=self._eager) if backbone else None
        )

    def _save(self) -> None:
        if not self._writes:
            return
        epochs, batches = self._done
        note = {
            "epochs": epochs,
            "batches": batches,
            "sums": self._sums,
            "best": astuple(self._best),
            "settings": asdict(self._settings),
        }
        save_checkpoint(self._folder / "checkpoint.npz", note, self._learner.variables())
        self._watcher.saved(epochs, batches)

    def resume(self) -> int:
        """Take up the folder's checkpoint, if any; returns how many epochs are done.

        Raises:
            DetectorError: The checkpoint was made with other settings, or is broken.
        """
        file = self._folder / "checkpoint.npz"
        if not file.exists():
            return 0
        with opened_checkpoint(file) as (note, state):
            self._check_settings(file, note["settings"])
            epochs, batches = int(note["epochs"]), int(note.get("batches", 0))
            # The epoch of the last step.
            self._use(epochs if batches else max(0, epochs - 1))
            self._learner.set_state(state)
            self._done = (epochs, batches)
            self._sums = [float(value) for value in note.get("sums", (0.0, 0.0))]
            self._best = Best(*note.get("best", ()))
        evaluated = noted_evaluation(self._folder)
        if evaluated and batches >= self._settings.steps and evaluated[0] == epochs + 1:
            self._done, self._sums = (epochs + 1, 0), [0.0, 0.0]
            self._best = Best(*evaluated[1])
        self._say(f"Going on after epoch {self._done[0]}.")
        return self._done[0]

    def _check_settings(self, file: Path, stored: dict[str, Any]) -> None:
        wanted = json.loads(json.dumps(asdict(self._settings)))
        # What an older checkpoint does not know was then as it is by default.
        made = {**json.loads(json.dumps(asdict(FitSettings()))), **stored}
        different = [key for key in wanted if made[key] != wanted[key]]
        if different:
            raise DetectorError(
                "{file}: made with other settings ({different}). Use the settings it was "
                "made with, or another folder.",
                file=file,
                different=", ".join(different),
            )
