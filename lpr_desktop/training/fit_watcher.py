"""How a training tells what it does, and is told to stop."""

from __future__ import annotations

from typing import Any

from lpr_desktop.training.validate import Validation


class FitWatcher:
    """Is told how a training goes, and may stop it. This one takes no notice."""

    def stop_wanted(self) -> bool:
        """Whether to stop; asked after every batch and between validation pictures."""
        return False

    def checkpoint_due(self) -> bool:
        """Whether to write a checkpoint within an epoch; asked after every batch."""
        return False

    def batch_done(self, epoch: int, done: int, loss: float, iou: float, rate: float) -> None:
        """``done`` batches of epoch ``epoch`` (from 0); figures are means over the epoch."""

    def saved(self, epoch: int, done: int) -> None:
        """A checkpoint was written after so many epochs and batches."""

    def validating(self, done: int, total: int) -> None:
        """So many validation pictures are measured."""

    def validated(self, epoch: int, result: Validation) -> None:
        """What the averaged weights find after ``epoch`` (from 1)."""

    def epoch_done(self, row: dict[str, Any], *, best: bool) -> None:
        """The figures of an epoch, and whether its AP50 is the best so far."""
