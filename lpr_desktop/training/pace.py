"""How long the steps of a training take, and so how long the rest of it will."""

from __future__ import annotations

import math

from lpr_desktop.runs.settings import FORWARD_SHARE, Plan

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
