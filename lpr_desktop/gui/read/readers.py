"""The readers of the window: made once for a choice of detector and engine, shared by all jobs.

A missing detector or a missing Tesseract does not stop the other: without a detector a person can
still draw boxes and have them read, without Tesseract plates are still found and can be typed.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import DetectorError, LprError, OcrError

if TYPE_CHECKING:
    from lpr_desktop.detection.detector import Detection, Detector
    from lpr_desktop.detection.store import DetectorInfo
    from lpr_desktop.ocr.engine import GrayImage, LineText, OcrEngine
    from lpr_desktop.reading.batch import ReaderPool
    from lpr_desktop.reading.reader import PlateReader


@dataclass(frozen=True, slots=True)
class ReadChoices:
    """How pictures are read; the choosers of the Read view.

    Attributes:
        detector: Name of a detector; "" is the one that ships.
        engine: Key of an OCR engine; "" is the best that is installed.
        country: Code of the country, None if it is not known.
        min_score: 0 to 1, None for the detector's own threshold.
        text_model: Name of a text model of the user's; "" is the detector's own, or the one that
            ships.
    """

    detector: str = ""
    engine: str = ""
    country: str | None = None
    min_score: float | None = None
    text_model: str = ""

    @property
    def reader_key(self) -> tuple[str, str, str]:
        """What a reader is made of; the rest is told to it with every picture."""
        return self.detector, self.engine, self.text_model


OpenReader = Callable[[ReadChoices], "PlateReader"]


class MissingDetector:
    """Stands in for a detector that cannot be loaded: finds nothing, and says why."""

    name = ""
    threshold = 1.0

    def __init__(self, error: DetectorError) -> None:
        self.error = error

    def detect(self, image: NDArray[np.uint8], min_score: float | None = None) -> list[Detection]:
        """Raises the ``DetectorError`` that loading raised."""
        raise self.error


class MissingEngine:
    """Stands in for an engine that cannot be started: plates are cut out, their text is empty."""

    name = ""

    def __init__(self, error: OcrError) -> None:
        self.error = error

    def recognize(self, line: GrayImage) -> LineText:
        """No characters."""
        from lpr_desktop.ocr.engine import LineText

        return LineText(())

    def close(self) -> None:
        """Nothing to free."""


def open_reader(choices: ReadChoices) -> PlateReader:
    """Open the reader of a choice, with a stand-in for the part that is missing.

    Imports LiteRT, OpenCV and Tesseract: call it in a worker.
    """
    from lpr_desktop.detection.detector import PlateDetector
    from lpr_desktop.detection.store import default_detector, find_detector
    from lpr_desktop.ocr.reader import PlateOcr
    from lpr_desktop.ocr.store import find_text_model
    from lpr_desktop.reading.pipeline import PipelineSettings, open_engine, read_settings
    from lpr_desktop.reading.reader import PlateReader

    detector: Detector
    engine: OcrEngine
    settings, folder = PipelineSettings(), default_detector()
    try:
        if choices.detector:
            folder = find_detector(choices.detector)
        settings = read_settings(folder)
        detector = PlateDetector(folder)
    except DetectorError as error:
        detector = MissingDetector(error)
    try:
        text_model = find_text_model(choices.text_model) if choices.text_model else None
        engine = open_engine(folder, choices.engine or None, text_model)
    except OcrError as error:
        engine = MissingEngine(error)
    return PlateReader(detector, PlateOcr(engine), settings)


def missing_parts(reader: PlateReader) -> list[LprError]:
    """Why parts of a reader are stand-ins; empty if it is whole."""
    return [
        part.error
        for part in (reader.detector, reader.ocr.engine)
        if isinstance(part, MissingDetector | MissingEngine)
    ]


class Readers:
    """One pool of readers for each choice of detector and engine; only the latest is kept.

    May be called from any thread.
    """

    def __init__(self, open_reader: OpenReader) -> None:
        self._open_reader = open_reader
        self._lock = threading.Lock()
        self._key: tuple[str, str, str] | None = None
        self._pool: ReaderPool | None = None
        self._is_closed = False

    def pool(self, choices: ReadChoices) -> ReaderPool:
        """The pool for a choice; readers of another choice are closed as soon as they are idle."""
        from lpr_desktop.reading.batch import ReaderPool

        key = choices.reader_key
        with self._lock:
            old = None
            if self._pool is None or self._key != key:
                old = self._pool
                self._pool = ReaderPool(lambda: self._open_reader(choices))
                self._key = key
                if self._is_closed:
                    self._pool.close()
            pool = self._pool
        if old is not None:
            old.close()
        return pool

    def renew(self) -> None:
        """Make new readers from here on: what they are made of has changed on the disk."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def close(self) -> None:
        """Close the idle readers now and the others when they come back."""
        with self._lock:
            self._is_closed = True
            pool = self._pool
        if pool is not None:
            pool.close()


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a chooser.

    Attributes:
        key: Name for the program.
        title: What the person reads.
        hint: A sentence more, "" if there is none.
        is_available: Whether it can be chosen.
        country: For a detector: the country whose plates it reads unless another is chosen; "" for
            any.
    """

    key: str
    title: str
    hint: str = ""
    is_available: bool = True
    country: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from on this computer."""

    detectors: tuple[Choice, ...] = ()
    engines: tuple[Choice, ...] = ()
    countries: tuple[Choice, ...] = ()
    text_models: tuple[Choice, ...] = ()
    """The user's own; there is always the detector's."""


def load_offer() -> Offer:
    """Look at what is installed. Starts the Tesseract program: call it in a worker."""
    from lpr_desktop.detection.store import DEFAULT_NAME, list_detectors
    from lpr_desktop.ocr.grammar import countries
    from lpr_desktop.ocr.store import DEFAULT_NAME as SHIPPED
    from lpr_desktop.ocr.store import list_text_models
    from lpr_desktop.ocr.tesseract import available_engines

    detectors = list_detectors()
    titles = Counter(found.title for found in detectors)

    def choice(found: DetectorInfo) -> Choice:
        # Two may have one title, as an imported one and the one that it was made of.
        twice = titles[found.title] > 1 and found.name != DEFAULT_NAME
        return Choice(
            "" if found.name == DEFAULT_NAME else found.name,
            f"{found.title} ({found.name})" if twice else found.title,
            found.description,
            country=_country(found),
        )

    return Offer(
        tuple(map(choice, detectors)),
        tuple(
            Choice(engine.key, engine.title, engine.hint or engine.version, engine.available)
            for engine in available_engines()
        ),
        tuple(Choice(country.code, country.name) for country in countries()),
        tuple(
            Choice(model.name, model.title, model.description)
            for model in list_text_models()
            if model.name != SHIPPED
        ),
    )


def _country(found: DetectorInfo) -> str:
    from lpr_desktop.reading.pipeline import read_settings

    try:
        return read_settings(found.folder).country or ""
    except DetectorError:
        return ""  # choosing it says what is wrong
