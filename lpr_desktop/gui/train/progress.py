"""Where a training stands, put together from what its process says."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from lpr_desktop.gui.translation import said, tr
from lpr_desktop.runs.events import (
    Baseline,
    Checkpointed,
    Ended,
    EpochDone,
    Event,
    Planned,
    Previews,
    Progress,
    Quantised,
    Refined,
    Stage,
    Started,
    Stopping,
    Warned,
)
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.records import build

_WITHIN = ("Training", "Validating")
"""Stages between the first step and the last one."""

_MOST_STEPS = 4000
"""Points of the curves within epochs; with more, every other one is left out."""


@dataclass(frozen=True, slots=True)
class StepPoint:
    """A point of the curves within an epoch.

    Attributes:
        epoch: Epochs done, with the part of the present one.
        loss, iou: Means over the epoch so far.
        learning_rate: At this step.
    """

    epoch: float
    loss: float
    iou: float
    learning_rate: float


@dataclass(slots=True)
class TrainingProgress:
    """What the window shows of a run; knows nothing of windows.

    Attributes:
        stage: What is being done, in words.
        part: How much of the stage is done, 0 to 1; NaN: not known.
        total: How much of the training is done, 0 to 1; NaN: not known, as while it is saved.
        epoch, epochs: The epoch under way, from 1, and of how many; 0: not known yet.
        seconds_left: To the end of the training as planned; NaN: not known.
        views_per_second: Training views in a second; NaN: not known.
        rows: Figures of the epochs done.
        baselines: What other detectors find, measured before the first step.
        steps: Curves within epochs.
        messages: What a person should know, oldest first.
        previews: Epochs whose pictures can be looked at, with their folders within the run.
        is_stopping: A stop was asked for and heard.
        train, validation: Pictures that are learned from and measured on; 0: not known yet.
    """

    stage: str = ""
    is_in_epoch: bool = False
    part: float = math.nan
    total: float = math.nan
    epoch: int = 0
    epochs: int = 0
    seconds_left: float = math.nan
    views_per_second: float = math.nan
    rows: list[EpochRow] = field(default_factory=list)
    baselines: list[Baseline] = field(default_factory=list)
    steps: list[StepPoint] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    previews: dict[int, str] = field(default_factory=dict)
    is_stopping: bool = False
    train: int = 0
    validation: int = 0

    def begin(self) -> None:
        """A process is being started."""
        self.stage, self.part, self.is_stopping = tr("Starting"), math.nan, False
        self.is_in_epoch = False
        self.seconds_left = self.views_per_second = math.nan
        self.messages.clear()

    def take(self, events: Iterable[Event]) -> None:
        """Take in what the process has said."""
        for event in events:
            self._take(event)

    def _take(self, event: Event) -> None:
        match event:
            case Started(resumed=resumed):
                self.messages.clear()
                self.is_stopping, self.total = False, math.nan
                self.stage = tr("Going on from the last checkpoint") if resumed else tr("Starting")
            case Stage(words, done, total):
                self.stage, self.is_in_epoch = said(words), False
                self.part = done / total if total else math.nan
                if words not in _WITHIN:
                    # Before the first step and after the last one nobody knows how much is left.
                    self.total = self.seconds_left = self.views_per_second = math.nan
            case Planned(plan=plan, train=train, validation=validation):
                self.epochs = int(plan.get("epochs", 0))
                self.train, self.validation = train, validation
            case Progress():
                self._take_step(event)
            case EpochDone(row=values):
                self._take_row(values)
            case Baseline():
                others = [one for one in self.baselines if one.role != event.role]
                self.baselines = [*others, event]
            case Previews(epoch, folder):
                self.previews[epoch] = folder
            case Warned(message):
                self.messages.append(said(message))
            case Quantised() | Refined():
                self.messages.append(said(event.words))
            case Stopping():
                self.is_stopping = True
            case Ended(message=message):
                self.messages.append(said(message))
            case Checkpointed():
                pass

    def _take_step(self, event: Progress) -> None:
        self.is_in_epoch = True
        self.stage = tr("Epoch {epoch} of {epochs}", epoch=event.epoch, epochs=event.epochs)
        self.epoch, self.epochs = event.epoch, event.epochs
        self.part = event.step / event.steps if event.steps else math.nan
        done = event.epoch - 1 + (0.0 if math.isnan(self.part) else self.part)
        self.total = done / event.epochs if event.epochs else math.nan
        self.seconds_left = event.seconds_left
        self.views_per_second = event.views_per_second
        if self.steps and self.steps[-1].epoch >= done:
            # Going on from a checkpoint that lies further back.
            self.steps = [point for point in self.steps if point.epoch < done]
        self.steps.append(StepPoint(done, event.loss, event.iou, event.learning_rate))
        if len(self.steps) > _MOST_STEPS:
            del self.steps[1:-1:2]

    def _take_row(self, values: object) -> None:
        assert isinstance(values, dict)
        try:
            row = build(EpochRow, values)
        except ValueError:
            return
        self.rows = [old for old in self.rows if old.epoch < row.epoch] + [row]
        if self.epochs:
            self.total = row.epoch / self.epochs
