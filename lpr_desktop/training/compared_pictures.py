"""Pictures with the boxes of two detectors side by side, to look at in the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detection
from lpr_desktop.errors import ImageError
from lpr_desktop.files import write_atomic
from lpr_desktop.imaging import read_header
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.measure import Measurement, Outcome, true_boxes
from lpr_desktop.runs.report import SideBySide
from lpr_desktop.sentence import Sentence, in_a_row
from lpr_desktop.training.previews import drawn

COUNT = 12
_SIDE = 340
_GAP = 6

Found = Sequence[Sequence[Detection]]


def write_pairs(
    run: Path,
    pictures: Sequence[RunPicture],
    before: tuple[Measurement, Found],
    now: tuple[Measurement, Found],
) -> tuple[SideBySide, ...]:
    """Write pictures of before and now, those first in which most is other.

    Args:
        run: Folder of the run; they go to ``beside/`` in it.
        pictures: What was measured on.
        before, now: What each detector comes to, and what it has found.

    Raises:
        OSError: A file cannot be written.
    """
    folder = run / "beside"
    folder.mkdir(exist_ok=True)
    pairs = list(zip(before[0].outcomes, now[0].outcomes, strict=True))
    order = sorted(range(len(pictures)), key=lambda place: -_difference(*pairs[place]))
    truths, _ = true_boxes(pictures)
    written: list[SideBySide] = []
    for place in order[:COUNT]:
        picture = pictures[place]
        try:
            header = read_header(picture.path)
            halves = []
            for measured, found in (before, now):
                shown = [d for d in found[place] if d.score >= measured.threshold]
                size = header.width, header.height
                halves.append(drawn(Path(picture.path), truths[place], shown, size, _SIDE))
        except ImageError:  # gone since it was measured on
            continue
        name = f"{len(written)}.jpg"
        _, data = cv2.imencode(".jpg", _joined(*halves)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 85])
        write_atomic(folder / name, data.tobytes())
        written.append(SideBySide(f"beside/{name}", picture.path, _words(*pairs[place])))
    return tuple(written)


def _difference(before: Outcome, now: Outcome) -> float:
    """How much is other: plates and false boxes, then how the boxes fit."""
    plates = len(before.overlaps.keys() ^ now.overlaps.keys())
    both = before.overlaps.keys() & now.overlaps.keys()
    fit = sum(abs(before.overlaps[plate] - now.overlaps[plate]) for plate in both)
    return plates + abs(before.false - now.false) + min(0.9, fit)


def _words(before: Outcome, now: Outcome) -> Sentence:
    def count(outcome: Outcome) -> Sentence:
        found, plates, false = len(outcome.overlaps), outcome.plates, outcome.false
        if not false:
            return Sentence("{found} of {plates}", found=found, plates=plates)
        return Sentence(
            "{found} of {plates}, {false} false", found=found, plates=plates, false=false
        )

    return in_a_row(" \N{RIGHTWARDS ARROW} ", [count(before), count(now)])


def _joined(left: NDArray[np.uint8], right: NDArray[np.uint8]) -> NDArray[np.uint8]:
    gap = np.full((left.shape[0], _GAP, 3), 128, np.uint8)
    return np.concatenate([left, gap, right], axis=1)
