"""PlateReader: detector and OCR as one object, and what it finds."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detector
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.engine import Character, GrayImage, PlateText
from lpr_desktop.ocr.reader import PlateOcr


@dataclass(frozen=True, slots=True)
class Reading:
    """One plate of a picture: where it is and what it says.

    Attributes:
        box: Float pixel edges in the upright picture.
        score: 0 to 1, how sure the detector is; 1.0 for a box that a person drew.
        text: A–Z and 0–9 (or the country's letters) without separators; "" if nothing was read.
        confidence: 0 to 1, of the whole text.
        characters: One for each character of ``text``.
        candidates: Other possible texts, best first, without ``text``.
        country: Code of the grammar that ``text`` fits (lower case), else None.
        corners: The plate's corners, clockwise from top left, or None if they were not found.
        crop: RGB uint8 (H, W, 3), the cut-out and straightened plate. Not compared; None when it
            was not kept (:meth:`without_crop`, or remembered by the journal).
        lines: What the OCR engine saw, top line first, grey uint8 (H, W). Not compared.
    """

    box: Box
    score: float
    text: str
    confidence: float
    characters: tuple[Character, ...] = ()
    candidates: tuple[str, ...] = ()
    country: str | None = None
    corners: Corners | None = None
    crop: NDArray[np.uint8] | None = field(default=None, repr=False, compare=False)
    lines: tuple[GrayImage, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def of(cls, box: Box, score: float, plate: PlateText) -> Reading:
        """Join a detected box and the text that was read in it."""
        return cls(
            box=box,
            score=score,
            text=plate.text,
            confidence=plate.confidence,
            characters=plate.characters,
            candidates=plate.candidates,
            country=plate.country,
            corners=plate.corners,
            crop=plate.crop,
            lines=plate.lines,
        )

    def without_crop(self) -> Reading:
        """The same reading without its pictures: a few hundred bytes, not up to a megabyte."""
        return replace(self, crop=None, lines=())


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Which state of a file was read: size in bytes and time of change in nanoseconds."""

    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> FileStamp | None:
        """The file's state now, or None if there is no such file."""
        try:
            status = Path(path).stat()
        except (OSError, ValueError):
            return None
        return cls(status.st_size, status.st_mtime_ns)


@dataclass(frozen=True, slots=True)
class PictureResult:
    """Everything that was read in one picture file.

    Attributes:
        path: The file; its name may hold surrogate escapes (a name that is not UTF-8).
        width: Of the upright picture in pixels; 0 when it could not be opened.
        height: Likewise.
        seconds: Wall time from opening the file to the last text.
        readings: Best score first.
        notes: Sentences for a person about the file (for instance that it is cut short).
        error: Why the picture could not be read, for a person; None when it was.
        stamp: State of the file before it was opened; None when there was none.
    """

    path: Path
    width: int
    height: int
    seconds: float
    readings: tuple[Reading, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    stamp: FileStamp | None = None


class PlateReader:
    """Finds the plates of a picture and reads them.

    A reader belongs to one thread at a time; ``batch.ReaderPool`` shares several among threads.

    Attributes:
        detector: Finds the boxes.
        ocr: Reads the text in a box.

    Example:
        >>> with PlateReader.open() as reader:
        ...     texts = [reading.text for reading in reader.read(open_image("car.jpg"))]
    """

    def __init__(self, detector: Detector, ocr: PlateOcr) -> None:
        self.detector = detector
        self.ocr = ocr

    @classmethod
    def open(cls, detector: Path | None = None, engine: str | None = None) -> PlateReader:
        """Load a detector folder and start an OCR engine.

        ``detector`` None is the one that ships, ``engine`` None the best that is installed
        ("tesserocr" or "pytesseract"). Raises DetectorError and OcrError.
        """
        from lpr_desktop.detection.detector import PlateDetector
        from lpr_desktop.detection.store import default_detector
        from lpr_desktop.ocr.tesseract import create_engine

        found = PlateDetector(default_detector() if detector is None else detector)
        return cls(found, PlateOcr(create_engine(engine)))

    def read(
        self,
        image: NDArray[np.uint8],
        country: str | None = None,
        min_score: float | None = None,
    ) -> list[Reading]:
        """Read every plate of an RGB uint8 (H, W, 3) picture, best score first.

        ``min_score`` (0 to 1) overrides the detector's own threshold; ``country`` is a code of
        ``ocr.grammar.countries()``, None when it is not known. Raises OcrError.
        """
        return [
            self.read_box(image, detection.box, country, detection.score)
            for detection in self.detector.detect(image, min_score)
        ]

    def read_box(
        self,
        image: NDArray[np.uint8],
        box: Box,
        country: str | None = None,
        score: float = 1.0,
    ) -> Reading:
        """Read the plate in a box that is already known, for instance one that a person drew."""
        return Reading.of(box, score, self.ocr.read(image, box, country))

    def close(self) -> None:
        """Free the OCR engine; the reader is not used afterwards."""
        self.ocr.engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
