"""The curves of a training as numbers: smoothed, and as a table."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.gui.translation import tr_noop
from lpr_desktop.runs.history import EpochRow

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CurveSpec:
    """A curve of a plot: the field of ``EpochRow`` it shows, and its name for a person."""

    field: str
    title: str


@dataclass(frozen=True, slots=True)
class PlotSpec:
    """A plot: its title, its curves, what they mean, and whether values lie between 0 and 1."""

    title: str
    curves: tuple[CurveSpec, ...]
    meaning: str
    is_share: bool = False


PLOTS = (
    PlotSpec(
        tr_noop("Loss"),
        (CurveSpec("loss", tr_noop("training")), CurveSpec("val_loss", tr_noop("validation"))),
        tr_noop(
            "How wrong it is: should fall. If it falls on the pictures it learns from "
            "and rises on the validation pictures, it learns yours by heart: more "
            "pictures help."
        ),
    ),
    PlotSpec(
        "IoU",
        (CurveSpec("iou", tr_noop("training")), CurveSpec("val_iou", tr_noop("validation"))),
        tr_noop("How well the boxes fit the plates: 1 is exact, 0 beside them."),
        True,
    ),
    PlotSpec(
        tr_noop("Average precision"),
        (CurveSpec("ap50", "AP50"), CurveSpec("ap75", "AP75")),
        tr_noop(
            "How well it finds plates in the validation pictures, all in one figure: 1 "
            "is every plate and nothing else. AP50 counts a box that overlaps by half, "
            "AP75 one that fits tightly."
        ),
        True,
    ),
    PlotSpec(
        tr_noop("Learning rate"),
        (CurveSpec("learning_rate", tr_noop("learning rate")),),
        tr_noop(
            "How far each step goes: it rises at the start and falls towards the end, as planned."
        ),
    ),
)
"""The plots of a training."""


def curve(rows: Sequence[EpochRow], name: str) -> tuple[Values, Values]:
    """Epochs and values of one figure, without those that were not measured."""
    pairs = [(row.epoch, getattr(row, name)) for row in rows]
    pairs = [(epoch, value) for epoch, value in pairs if math.isfinite(value)]
    points = np.array(pairs, np.float64).reshape(-1, 2)
    return points[:, 0], points[:, 1]


def smoothed(values: Values, weight: float) -> Values:
    """The running average of a curve, corrected for its start (Kingma and Ba 2015, section 3).

    Args:
        values: Shape (n,).
        weight: From 0 (as it is) to below 1 (hardly moving).
    """
    if weight <= 0 or len(values) == 0:
        return values
    result = np.empty_like(values)
    average = 0.0
    for place, value in enumerate(values):
        average = weight * average + (1 - weight) * float(value)
        result[place] = average / (1 - weight ** (place + 1))
    return result


def table(runs: Sequence[tuple[str, Sequence[EpochRow]]]) -> bytes:
    """The figures of one or more runs as a CSV table, with the run's name in the first column."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [field.name for field in fields(EpochRow)]
    writer.writerow(["run", *names])
    for name, rows in runs:
        # A name that begins like a formula must not become one in a spreadsheet.
        safe = f"'{name}" if name[:1] in "=+-@\t\r" else name
        for row in rows:
            values = [getattr(row, field) for field in names]
            writer.writerow([safe, *("" if value != value else value for value in values)])
    return text.getvalue().encode("utf-8")
