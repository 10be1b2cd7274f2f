"""Readers that are made once for a choice of pipeline and shared by all, and what can be chosen."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.reading.pipeline import PipelineChoice, read_settings

if TYPE_CHECKING:
    from lpr_desktop.detection.store import DetectorInfo
    from lpr_desktop.reading.batch import ReaderPool
    from lpr_desktop.reading.reader import PlateReader


OpenReader = Callable[[PipelineChoice], "PlateReader"]


def open_reader(choice: PipelineChoice) -> PlateReader:
    """Open the reader of a choice, with a stand-in for a part that is missing."""
    from lpr_desktop.reading.reader import PlateReader

    return PlateReader.open(choice, stand_ins=True)


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

    def pool(self, choice: PipelineChoice) -> ReaderPool:
        """The pool for a choice; readers of another choice are closed as soon as they are idle."""
        from lpr_desktop.reading.batch import ReaderPool

        key = choice.parts
        with self._lock:
            old = None
            if self._pool is None or self._key != key:
                old = self._pool
                self._pool = ReaderPool(lambda: self._open_reader(choice))
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
class Catalog:
    """What there is to choose from on this computer."""

    detectors: tuple[Choice, ...] = ()
    engines: tuple[Choice, ...] = ()
    countries: tuple[Choice, ...] = ()
    text_models: tuple[Choice, ...] = ()
    """The user's own; there is always the detector's."""
    problem: OcrError | None = None
    """What is wrong with the user's own patterns; what is left of them counts."""


def load_catalog() -> Catalog:
    """Look at what is installed. Starts the Tesseract program: call it in a worker."""
    from lpr_desktop.detection.store import DEFAULT_NAME, list_detectors
    from lpr_desktop.ocr import own_patterns
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

    return Catalog(
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
        own_patterns.first_problem(),
    )


def _country(found: DetectorInfo) -> str:
    try:
        return read_settings(found.folder).country or ""
    except DetectorError:
        return ""  # choosing it says what is wrong
