"""Pictures of a run: what the network finds after each epoch, and the detectors side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detection
from lpr_desktop.errors import ImageError
from lpr_desktop.files import write_atomic
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import read_header, thumbnail
from lpr_desktop.runs.data import RunPicture
from lpr_desktop.runs.measure import Measurement, Outcome, true_boxes
from lpr_desktop.runs.records import write_json
from lpr_desktop.runs.report import SideBySide
from lpr_desktop.sentence import Sentence, in_a_row
from lpr_desktop.training.batches import TrainingPicture

COUNT = 8
SIDE = 480
MIN_SCORE = 0.2
"""Boxes below are not shown."""

_TRUE = (60, 200, 90)
_FOUND = (255, 140, 20)


def chosen(pictures: Sequence[TrainingPicture], count: int = COUNT) -> list[int]:
    """Which pictures are shown: spread evenly, the same after every epoch; with plates first."""
    candidates = [i for i, picture in enumerate(pictures) if len(picture.boxes)]
    candidates = candidates or list(range(len(pictures)))
    places = np.linspace(0, len(candidates) - 1, min(count, len(candidates)))
    return [candidates[int(place)] for place in places]


class EpochPreviews:
    """The validation pictures that are shown after every epoch.

    Args:
        folder: Of the previews of a run.
        validation: All validation pictures.
    """

    def __init__(self, folder: Path, validation: Sequence[TrainingPicture]) -> None:
        self._folder = folder
        self._places = chosen(validation)
        self._pictures = [validation[place] for place in self._places]
        headers = [read_header(picture.path) for picture in self._pictures]
        self._sizes = [(header.width, header.height) for header in headers]

    def write(self, epoch: int, found: Sequence[Sequence[Detection]]) -> Path:
        """Write what was found in all validation pictures after an epoch; gives the folder."""
        folder = self._folder / f"epoch-{epoch:04d}"
        here = [found[place] for place in self._places]
        write_previews(folder, self._pictures, here, self._sizes)
        return folder


def write_previews(
    folder: Path,
    pictures: Sequence[TrainingPicture],
    found: Sequence[Sequence[Detection]],
    sizes: Sequence[tuple[int, int]],
) -> None:
    """Write ``0.jpg`` … and ``previews.json`` with the boxes.

    Args:
        folder: Made if missing.
        pictures: Those to show.
        found: For each what was found, boxes in pixels of the picture.
        sizes: Width and height of each upright picture. One that cannot be opened is left out.

    Raises:
        OSError: A file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for number, (picture, detections, size) in enumerate(zip(pictures, found, sizes, strict=True)):
        shown = [d for d in detections if d.score >= MIN_SCORE]
        try:
            truths = [Box(*map(float, edges)) for edges in picture.boxes]
            image = drawn(picture.path, truths, shown, size)
        except ImageError:  # the training has told of it
            continue
        _, data = cv2.imencode(".jpg", image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 85])
        write_atomic(folder / f"{number}.jpg", data.tobytes())
        rows.append(
            {
                "file": f"{number}.jpg",
                "image": str(picture.path),
                "width": size[0],
                "height": size[1],
                "truths": picture.boxes.tolist(),
                "found": [[*d.box.as_tuple(), d.score] for d in shown],
            }
        )
    write_json(folder / "previews.json", {"pictures": rows})


def drawn(
    file: Path,
    truths: Sequence[Box],
    found: Sequence[Detection],
    size: tuple[int, int],
    side: int = SIDE,
) -> NDArray[np.uint8]:
    """A picture, small, with annotated and found boxes, RGB.

    Args:
        file: The picture.
        truths: Annotated boxes, in its pixels.
        found: What was found.
        size: Its width and height.
        side: Longer side of what is drawn.

    Raises:
        ImageError: It cannot be opened.
    """
    image = np.ascontiguousarray(thumbnail(file, side))
    scale = image.shape[1] / size[0]
    for box in truths:
        _rectangle(image, box.scaled(scale), _TRUE)
    for detection in found:
        box = detection.box.scaled(scale)
        _rectangle(image, box, _FOUND)
        place = (max(0, int(box.x0)), max(12, int(box.y0) - 4))
        text = f"{detection.score:.2f}"
        # A dark rim keeps it readable on any ground.
        for colour, width in (((0, 0, 0), 3), (_FOUND, 1)):
            cv2.putText(
                image, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.45, colour, width, cv2.LINE_AA
            )
    return image


def _rectangle(image: NDArray[np.uint8], box: Box, colour: tuple[int, int, int]) -> None:
    corners = (round(box.x0), round(box.y0)), (round(box.x1) - 1, round(box.y1) - 1)
    cv2.rectangle(image, *corners, colour, 2, cv2.LINE_AA)


PAIRS = 12
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
    for place in order[:PAIRS]:
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
