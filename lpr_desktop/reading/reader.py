"""PlateReader: detector and OCR as one object, and what it finds."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.detection.detector import Detector
from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.files import AnyPath, FileStamp
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.confidence import PARTIAL
from lpr_desktop.ocr.engine import Character, GrayImage, OcrEngine, PlateText
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.reading.bundle import SUFFIX, told_as
from lpr_desktop.reading.pipeline import (
    PipelineChoice,
    PipelineSettings,
    open_engine,
    read_settings,
)
from lpr_desktop.reading.seen import Seen
from lpr_desktop.reading.stand_ins import MissingDetector, MissingEngine
from lpr_desktop.reading.thumbnail import crop_jpeg

_NEAR_EDGE = 0.04
_TOUCHES = 1.0
"""Pixels from the picture's top or bottom edge."""


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
        country: Code of the likeliest country (lower case); None if nothing was read.
        country_probability: 0 to 1, that the plate is of that country.
        corners: The plate's corners, clockwise from top left, or None if they were not found.
        crop: RGB uint8 (H, W, 3), the cut-out and straightened plate. Not compared; None when it
            was not kept (:meth:`without_crop`, or remembered by the journal).
        lines: What the OCR engine saw side by side, top line first, grey uint8 (H, W). Not
            compared.
        thumbnail: A small JPEG of ``crop``, kept when that is not. Not compared.
        is_partial: Whether characters of the number are known to be missing from ``text``.
        missing: What is missing: ``edge`` (the picture's edge cuts the plate off), ``covered``,
            ``row`` or ``other script``; None if nothing is, or it is not known what.
        seen: In a video, the passage whose text this is; the box is that of its best frame.
    """

    box: Box
    score: float
    text: str
    confidence: float
    characters: tuple[Character, ...] = ()
    candidates: tuple[str, ...] = ()
    country: str | None = None
    country_probability: float = 0.0
    is_partial: bool = False
    missing: str | None = None
    corners: Corners | None = None
    crop: NDArray[np.uint8] | None = field(default=None, repr=False, compare=False)
    lines: tuple[GrayImage, ...] = field(default=(), repr=False, compare=False)
    thumbnail: bytes | None = field(default=None, repr=False, compare=False)
    seen: Seen | None = field(default=None, repr=False)

    @classmethod
    def of(cls, box: Box, score: float, plate: PlateText, *, is_cut: bool = False) -> Reading:
        """Join a detected box and the text that was read in it.

        The engine is sure of the characters it sees, not that a cut plate has no more of them:
        so no text of a partial plate is sure.
        """
        is_cut = is_cut and not plate.is_partial
        return cls(
            box=box,
            score=score,
            text=plate.text,
            confidence=plate.confidence * (PARTIAL if is_cut else 1.0),
            is_partial=is_cut or plate.is_partial,
            missing="edge" if is_cut else plate.missing,
            characters=plate.characters,
            candidates=plate.candidates,
            country=plate.country,
            country_probability=plate.country_probability,
            corners=plate.corners,
            crop=plate.crop,
            lines=plate.lines,
        )

    def without_crop(self) -> Reading:
        """The same reading with a thumbnail instead of its pictures: kilobytes, not a megabyte."""
        if self.crop is None:
            return replace(self, lines=())
        return replace(self, crop=None, lines=(), thumbnail=crop_jpeg(self.crop))


def _is_cut(box: Box, width: int, height: int) -> bool:
    """Whether a plate in a picture of that size goes on behind the picture's edge.

    At the sides close to the edge counts, as detectors put a cut plate's side a pixel inside. At
    the top and bottom a box must touch it: that of a line whose other line is cut off did in the
    samples cut at will, and a plate with nothing missing but its rim is still read whole. A picture
    that the plate all but fills is a cut-out of it, not a scene.
    """
    near = max(1.0, _NEAR_EDGE * box.height)
    return (
        width > 1.5 * box.width
        and height > 1.5 * box.height
        and (
            box.x0 < near
            or box.x1 > width - near
            or box.y0 < _TOUCHES
            or box.y1 > height - _TOUCHES
        )
    )


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
        taken_at: Unix time at which the picture was taken, as its EXIF says; None if it does not.
        duration: Of a video, in seconds; None for a picture. The readings of a video are its
            passages, in order of their beginning.
    """

    path: Path
    width: int
    height: int
    seconds: float
    readings: tuple[Reading, ...] = ()
    notes: tuple[str, ...] = ()
    error: str | None = None
    stamp: FileStamp | None = None
    taken_at: float | None = None
    duration: float | None = None


class PlateReader:
    """Finds the plates of a picture and reads them.

    A reader belongs to one thread at a time; ``batch.ReaderPool`` shares several among threads.

    Attributes:
        detector: Finds the boxes.
        ocr: Reads the text in a box.
        settings: The country and the score that are taken where a call names none.

    Example:
        >>> with PlateReader.open("gate.lprz") as reader:
        ...     texts = [reading.text for reading in reader.read(open_image("car.jpg"))]
    """

    def __init__(
        self, detector: Detector, ocr: PlateOcr, settings: PipelineSettings | None = None
    ) -> None:
        self.detector = detector
        self.ocr = ocr
        self.settings = settings or PipelineSettings()
        self._unpacked: tempfile.TemporaryDirectory[str] | None = None

    @classmethod
    def open(
        cls, pipeline: PipelineChoice | AnyPath | None = None, *, stand_ins: bool = False
    ) -> PlateReader:
        """Open a pipeline: the one place where detector, text model and engine become a reader.

        Imports LiteRT, OpenCV and Tesseract. A bundle is unpacked and tried out in a child process
        first, which takes a second or two.

        Args:
            pipeline: What was chosen; or name or folder of a detector, or a bundle (``.lprz``),
                read with its own text model. None: all that ships.
            stand_ins: A detector or an engine that cannot be used is replaced by one that finds or
                reads nothing, and says why (``stand_ins.missing_parts``).

        Raises BundleError, and without ``stand_ins`` DetectorError and OcrError.
        """
        from lpr_desktop.detection.detector import PlateDetector
        from lpr_desktop.detection.store import default_detector

        choice = pipeline if isinstance(pipeline, PipelineChoice) else PipelineChoice.of(pipeline)
        unpacked: tempfile.TemporaryDirectory[str] | None = None
        detector: Detector
        engine: OcrEngine
        settings = PipelineSettings()
        try:
            try:
                place = folder = choice.find_detector()
                if folder.suffix.lower() == SUFFIX and not folder.is_dir():
                    unpacked = tempfile.TemporaryDirectory(
                        prefix="lpr-", ignore_cleanup_errors=True
                    )
                    folder = _unpack(folder, Path(unpacked.name))
                with told_as(place, folder):
                    settings = read_settings(folder)
                    detector = PlateDetector(folder)
            except DetectorError as error:
                if not stand_ins:
                    raise
                place = folder = default_detector()
                detector = MissingDetector(error)
            try:
                with told_as(place, folder):
                    engine = open_engine(folder, choice.engine or None, choice.find_text_model())
            except OcrError as error:
                if not stand_ins:
                    raise
                engine = MissingEngine(error)
        except BaseException:
            if unpacked is not None:
                unpacked.cleanup()
            raise
        reader = cls(detector, PlateOcr(engine), settings)
        # Tesseract as a program reads its data at every call.
        reader._unpacked = unpacked
        return reader

    def threshold(self, settings: PipelineSettings | None = None) -> float:
        """From which score on a box counts as a plate, where a call says ``settings``."""
        least = self._all(settings).min_score
        return self.detector.threshold if least is None else least

    def read(
        self, image: NDArray[np.uint8], settings: PipelineSettings | None = None
    ) -> list[Reading]:
        """Read every plate of an RGB uint8 (H, W, 3) picture, best score first.

        ``settings`` come before those of the pipeline. Raises OcrError.
        """
        found = self.detector.detect(
            image, self.threshold(settings), is_thorough=self._all(settings).is_thorough
        )
        return [self.read_box(image, each.box, settings, each.score) for each in found]

    def read_box(
        self,
        image: NDArray[np.uint8],
        box: Box,
        settings: PipelineSettings | None = None,
        score: float = 1.0,
        corners: Corners | None = None,
    ) -> Reading:
        """Read the plate in a box that is already known, for instance one that a person drew.

        ``corners`` are the plate's, where a person marked them.
        """
        read = self.ocr.read(image, box, self._all(settings).country, corners)
        return Reading.of(box, score, read, is_cut=_is_cut(box, *image.shape[1::-1]))

    def find_corners(self, image: NDArray[np.uint8], box: Box) -> Corners | None:
        """The corners of the plate in a box, clockwise from top left, without reading it."""
        return prepare(image, box, self.ocr.network).corners

    def read_crop(
        self, image: NDArray[np.uint8], settings: PipelineSettings | None = None
    ) -> PlateText:
        """Read a picture that is itself the cut-out of one plate; see :meth:`read`."""
        return self.ocr.read_crop(image, self._all(settings).country)

    def _all(self, settings: PipelineSettings | None) -> PipelineSettings:
        return self.settings if settings is None else settings.or_else(self.settings)

    def close(self) -> None:
        """Free the OCR engine; the reader is not used afterwards."""
        self.ocr.engine.close()
        if self._unpacked is not None:
            self._unpacked.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _unpack(bundle: Path, place: Path) -> Path:
    from lpr_desktop.reading.sharing import open_bundle, proposed_name

    folder = place / proposed_name(bundle)
    folder.mkdir()
    open_bundle(bundle, folder)
    return folder
