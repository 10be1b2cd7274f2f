"""The figures of a training, epoch by epoch, as a table that spreadsheets open."""

from __future__ import annotations

import contextlib
import csv
import io
import math
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from lpr_desktop.files import read_file, write_atomic
from lpr_desktop.runs.errors import RunError


@dataclass(frozen=True, slots=True)
class EpochRow:
    """What an epoch came to; figures that were not measured are NaN.

    Attributes:
        epoch: From 1.
        stage: ``head`` (only the head learned) or ``all``.
        input_size: Side of the input in pixels.
        learning_rate: At the end of the epoch.
        loss, iou: On the training views; IoU at the cells that learn edges.
        val_loss, val_iou: The same on the validation pictures, with the averaged weights.
        ap50, ap75: Average precision on the validation pictures at IoU 0.5 and 0.75.
        seconds: Wall time of the epoch with its validation.
        best: The highest AP50 so far.
    """

    epoch: int
    stage: str = "all"
    input_size: int = 0
    learning_rate: float = math.nan
    loss: float = math.nan
    iou: float = math.nan
    val_loss: float = math.nan
    val_iou: float = math.nan
    ap50: float = math.nan
    ap75: float = math.nan
    seconds: float = math.nan
    best: bool = False


_MOST_BYTES = 16 << 20
_COLUMNS = [field.name for field in fields(EpochRow)]


def read_history(file: Path) -> list[EpochRow]:
    """The rows of a history, in order; none if there is no file yet. Torn lines are left out.

    Raises:
        RunError: It cannot be read.
    """
    try:
        text = read_file(file, _MOST_BYTES).decode("utf-8", "replace")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise RunError(
            "{file}: could not be read ({strerror}).", file=file, strerror=error.strerror
        ) from error
    rows = []
    names, *lines = [line.split(",") for line in text.splitlines()] or [[]]
    for values in lines:  # none of ours is quoted
        with contextlib.suppress(ValueError, TypeError):
            rows.append(_row(dict(zip(names, values, strict=False))))
    return rows


def add_row(file: Path, row: EpochRow) -> None:
    """Write the history with one more row; later ones, of before a resume, go. ``OSError``."""
    rows = [old for old in read_history(file) if old.epoch < row.epoch]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows([_shown(getattr(r, name)) for name in _COLUMNS] for r in [*rows, row])
    write_atomic(file, text.getvalue().encode())


def _row(values: dict[str, Any]) -> EpochRow:
    given: dict[str, Any] = {}
    for name, kind in EpochRow.__annotations__.items():
        text = values.get(name)
        if text is None:
            continue
        if kind == "float":
            given[name] = float(text) if text else math.nan
        elif kind == "bool":
            given[name] = text == "yes"
        else:
            given[name] = int(text) if kind == "int" else text
    return EpochRow(**given)


def _shown(value: object) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:.6g}"
    return value
