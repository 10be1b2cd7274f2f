"""The report at the end of a run: figures, curve, worst pictures, and others beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from lpr_desktop.runs.beside import Beside
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.measure import Measurement
from lpr_desktop.runs.records import build, read_json, write_json

WORST = 24
_CURVE_POINTS = 200


@dataclass(frozen=True, slots=True)
class WorstPicture:
    """A picture in which the detector errs: plates missed, boxes on none, IoU of those found."""

    image: str
    missed: int
    false: int
    mean_iou: float | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A picture with the boxes of before and of now, side by side.

    Attributes:
        file: In the folder of the run.
        image: The picture itself.
        words: What is other now.
    """

    file: str
    image: str
    words: str


@dataclass(frozen=True, slots=True)
class Report:
    """How good the finished detector is.

    Attributes:
        part: On which part of the pictures: ``test`` if there is one, else ``validation``.
        images, plates: How many.
        threshold: Score from which a box counts; chosen on the validation part so that precision
            and recall balance, with no more false boxes than the detector of before has.
        metrics: ``precision``, ``recall``, ``recall30``, ``false_per_image``, ``ap50``, ``ap75``,
            ``ap50_95`` (mean over IoU 0.5, 0.55 … 0.95), ``mean_iou``, ``cpu_seconds`` (processor
            time of finding the plates of a picture). None: not to be measured.
        curve: ``score``, ``precision``, ``recall``: lists of equal length, scores falling.
        worst: The worst pictures first; none without an error.
        speed: In which numbers the detector computes, whether it has a refinement, and what these
            are worth, as sentences.
        right, false: Boxes on plates, and on none.
        beside: The detector that it started from, and the one that ships, on the same pictures.
        comparisons: A sentence for each of them.
        remarks: What a person should know besides, in sentences.
        pictures: Pictures with the boxes of before and of now.
    """

    part: str
    images: int
    plates: int
    threshold: float
    metrics: Mapping[str, float | None]
    curve: Mapping[str, tuple[float, ...]]
    worst: tuple[WorstPicture, ...] = ()
    speed: str = ""
    right: int = 0
    false: int = 0
    beside: tuple[Beside, ...] = ()
    comparisons: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    pictures: tuple[SideBySide, ...] = ()


def make_report(pictures: Sequence[RunPicture], measured: Measurement, part: str) -> Report:
    """The report on ``pictures`` of a part, with nothing beside it."""
    worst = [
        WorstPicture(
            picture.path,
            outcome.missed,
            outcome.false,
            float(np.mean(list(outcome.overlaps.values()))) if outcome.overlaps else None,
        )
        for picture, outcome in zip(pictures, measured.outcomes, strict=True)
        if outcome.missed or outcome.false
    ]
    worst.sort(key=lambda w: (-(w.missed + w.false), w.mean_iou or 0.0))
    count = len(measured.curve["score"])
    places = np.unique(np.linspace(0, max(0, count - 1), min(_CURVE_POINTS, count)).astype(int))
    curve = {
        name: tuple(np.round(values[places], 4).tolist()) for name, values in measured.curve.items()
    }
    return Report(
        part,
        len(pictures),
        measured.plates,
        measured.threshold,
        measured.metrics,
        curve,
        tuple(worst[:WORST]),
        right=measured.right,
        false=measured.false,
    )


def save_report(file: Path, report: Report) -> None:
    """Write a report. Raises ``OSError``."""
    write_json(file, asdict(report))


def load_report(file: Path) -> Report:
    """Read a report. Raises ``RunError``."""
    values = read_json(file)
    try:
        rows: dict[str, tuple[object, ...]] = {
            name: tuple(build(kind, entry) for entry in values.get(name, ()))
            for name, kind in _ROWS.items()
        }
        return build(Report, {**values, **rows})
    except (ValueError, TypeError) as error:
        raise RunError("{file}: broken ({error}).", file=file, error=error) from error


_ROWS: Mapping[str, type] = {"worst": WorstPicture, "beside": Beside, "pictures": SideBySide}
