"""Turns what the trainer does into events, history, previews and event files of a run."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from lpr_desktop.runs.events import Checkpointed, EpochDone, Previews, Progress, Stage
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.history import EpochRow, add_row
from lpr_desktop.runs.settings import FORWARD_SHARE, Plan
from lpr_desktop.training.batches import TrainingPicture
from lpr_desktop.training.channel import Channel
from lpr_desktop.training.fit_watcher import FitWatcher
from lpr_desktop.training.previews import EpochPreviews
from lpr_desktop.training.tensorboard import TensorBoardWriter
from lpr_desktop.training.validate import Validation

CHECKPOINT_SECONDS = 600
"""Within an epoch a checkpoint is written so often."""

_BOARD_SECONDS = 2.0
"""Steps are drawn in TensorBoard at most so often."""


class StepWatcher(FitWatcher):
    """Reports the steps to the supervisor, and hears from it when to stop.

    It is all that others than the first of several machines do.
    """

    def __init__(self, plan: Plan, channel: Channel) -> None:
        self._plan = plan
        self._channel = channel
        self._stepped_at: float | None = None
        self._pace = Pace(plan)
        self._validation_seconds = 0.0

    def stop_wanted(self) -> bool:
        return self._channel.stop_reason is not None

    def batch_done(self, epoch: int, done: int, loss: float, iou: float, rate: float) -> None:
        self._channel.busy()
        now = time.monotonic()
        if self._stepped_at is not None:
            # The first step of a start traces the network and says nothing about the others.
            self._pace.note(epoch, now - self._stepped_at)
        self._stepped_at = now
        plan = self._plan
        left = self._pace.left(epoch, done) + (plan.epochs - epoch) * self._validation_seconds
        step_seconds = self._pace.seconds(epoch)
        self._channel.say(
            Progress(
                epoch + 1,
                plan.epochs,
                done,
                plan.steps,
                loss,
                iou,
                rate,
                plan.batch_size / step_seconds if step_seconds else math.nan,
                left,
            )
        )

    def close(self) -> None:
        """Nothing more is reported."""


class RunWatcher(StepWatcher):
    """Reports a training to the run's folder and to its supervisor."""

    def __init__(
        self,
        run: RunFolder,
        plan: Plan,
        channel: Channel,
        validation: Sequence[TrainingPicture],
    ) -> None:
        super().__init__(plan, channel)
        self._run = run
        self._previews = EpochPreviews(run.previews_folder, validation)
        self._tensorboard = TensorBoardWriter(run.tensorboard_folder)
        self._tensorboard.add_settings(asdict(plan))
        self._saved_at = time.monotonic()
        self._validation_begin = 0.0
        self._drawn_at = -math.inf

    def close(self) -> None:
        self._tensorboard.close()

    def batch_done(self, epoch: int, done: int, loss: float, iou: float, rate: float) -> None:
        super().batch_done(epoch, done, loss, iou, rate)
        now = time.monotonic()
        if now - self._drawn_at >= _BOARD_SECONDS:
            self._drawn_at = now
            figures = {"steps/loss": loss, "steps/iou": iou, "steps/learning_rate": rate}
            self._tensorboard.add(epoch * self._plan.steps + done, figures)

    def checkpoint_due(self) -> bool:
        return time.monotonic() - self._saved_at > CHECKPOINT_SECONDS

    def saved(self, epoch: int, done: int) -> None:
        self._saved_at = time.monotonic()
        self._stepped_at = None
        self._channel.say(Checkpointed(epoch, done))
        self._channel.at_rest()

    def validating(self, done: int, total: int) -> None:
        if done == 0:
            self._validation_begin = time.monotonic()
        self._channel.say(Stage("Validating", done, total))

    def validated(self, epoch: int, result: Validation) -> None:
        self._validation_seconds = time.monotonic() - self._validation_begin
        folder = self._previews.write(epoch, result.found)
        self._channel.say(Previews(epoch, str(folder.relative_to(self._run.path))))
        self._tensorboard.add_pictures(epoch, folder)

    def epoch_done(self, row: dict[str, Any], *, best: bool) -> None:
        figures = {("iou" if name == "mean_iou" else name): v for name, v in row.items()}
        entry = EpochRow(**figures, best=best)
        add_row(self._run.history_file, entry)
        best_so_far = max(r.ap50 for r in self._run.history())
        self._run.change(epoch=entry.epoch, ap50=best_so_far)
        self._tensorboard.add(
            entry.epoch,
            {
                "loss/training": entry.loss,
                "loss/validation": entry.val_loss,
                "iou/training": entry.iou,
                "iou/validation": entry.val_iou,
                "precision/ap50": entry.ap50,
                "precision/ap75": entry.ap75,
                "learning_rate": entry.learning_rate,
            },
        )
        self._channel.say(EpochDone(asdict(entry)))
        self._stepped_at = None
        if entry.epoch < self._plan.epochs:
            self._channel.say(Stage("Training"))


_NEW = 0.1
"""Share of the latest step in the running average."""


class Pace:
    """Seconds a step, for each kind of epoch: of the head alone, on kept features, of everything.

    Args:
        plan: Of the training.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._seconds: dict[str, float] = {}

    def note(self, epoch: int, seconds: float) -> None:
        """A step of an epoch (from 0) took so long."""
        kind = self._kind(epoch)
        old = self._seconds.get(kind, seconds)
        self._seconds[kind] = (1 - _NEW) * old + _NEW * seconds

    def seconds(self, epoch: int) -> float:
        """A step of an epoch; NaN: not known.

        While only the head learns, the way back through the network ends there: a step is a third
        of what one of everything will be.
        """
        known = self._seconds
        kind = self._kind(epoch)
        if kind in known:
            return known[kind]
        head = known.get("head", math.nan)
        return head / FORWARD_SHARE if kind == "all" else head

    def left(self, epoch: int, done: int) -> float:
        """Seconds for the steps that are left after ``done`` of an epoch (from 0); NaN: not known.

        Epochs of one kind that are still to come are of one length.
        """
        plan = self._plan
        total = (plan.steps - done) * self.seconds(epoch) if done < plan.steps else 0.0
        return total + sum(plan.steps * self.seconds(e) for e in range(epoch + 1, plan.epochs))

    def _kind(self, epoch: int) -> str:
        if epoch >= self._plan.head_epochs:
            return "all"
        return "kept" if self._plan.keep_features and epoch > 0 else "head"
