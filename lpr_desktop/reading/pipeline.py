"""A pipeline: detector, text model, engine, country and score; how it is chosen and opened.

On disk it is a detector folder that may bring its own text model and settings.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.files import AnyPath, parse_json, read_file, show_name
from lpr_desktop.reading.bundle import SUFFIX
from lpr_desktop.sentence import Sentence

if TYPE_CHECKING:
    from lpr_desktop.ocr.engine import OcrEngine

TEXT_MODEL, SETTINGS = "plate.traineddata", "settings.json"
_FORMAT = 1
_MOST_BYTES = 64 << 10


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """How pictures are read: what a pipeline says of itself, or a caller of one call.

    Attributes:
        country: Codes of ``ocr.grammar.countries()``, joined by commas, that the plates are likely
            of; None: any country.
        min_score: 0 to 1, from which a box counts as a plate; None: the detector's own threshold.
        is_thorough: Search pictures tile by tile; see ``Detector.detect``. A caller says so, never
            a pipeline.
    """

    country: str | None = None
    min_score: float | None = None
    is_thorough: bool = False

    def or_else(self, other: PipelineSettings) -> PipelineSettings:
        """These, and where they say nothing those of ``other``."""
        return PipelineSettings(
            self.country or other.country,
            other.min_score if self.min_score is None else self.min_score,
            self.is_thorough or other.is_thorough,
        )

    def to_json(self) -> bytes:
        """The contents of ``settings.json``."""
        kept = {"format": _FORMAT, "country": self.country, "min_score": self.min_score}
        return (json.dumps(kept, indent=2) + "\n").encode()


@dataclass(frozen=True, slots=True)
class PipelineChoice:
    """What a person has chosen to read with.

    Attributes:
        detector: Name or folder of a detector, or a bundle's file; "" is the one that ships.
        engine: Key of an OCR engine; "" is the best that is installed.
        text_model: Name or file of a text model; "" is the detector's own, or the one that ships.
        settings: What is told to a reader with every picture; the rest is what it is made of.
    """

    detector: str = ""
    engine: str = ""
    text_model: str = ""
    settings: PipelineSettings = field(default_factory=PipelineSettings)

    @classmethod
    def of(cls, detector: AnyPath | None) -> PipelineChoice:
        """A detector, or a bundle, with all that is its own; None is the one that ships."""
        return cls("" if detector is None else str(detector))

    @property
    def parts(self) -> tuple[str, str, str]:
        """What a reader is made of."""
        return self.detector, self.engine, self.text_model

    def find_detector(self) -> Path:
        """The detector's folder, or the bundle's file. Raises DetectorError."""
        from lpr_desktop.detection.store import default_detector, find_detector

        if not self.detector:
            return default_detector()
        file = Path(self.detector)
        is_bundle = file.suffix.lower() == SUFFIX and file.is_file()
        return file if is_bundle else find_detector(self.detector)

    def find_text_model(self) -> Path | None:
        """The file of the text model that is chosen. Raises OcrError."""
        from lpr_desktop.ocr.store import find_text_model

        return find_text_model(self.text_model) if self.text_model else None


def read_settings(folder: Path) -> PipelineSettings:
    """The settings in ``folder/settings.json``; without the file those of every detector.

    Raises:
        DetectorError: The file is broken, of a newer version, or names a country without grammar.
    """
    from lpr_desktop.ocr.grammar import country_codes, without_own

    file = folder / SETTINGS
    name = show_name(folder)
    try:
        values: Any = parse_json(read_file(file, _MOST_BYTES))
        if not isinstance(values, dict):
            raise ValueError(Sentence("it holds no object"))
        if values.get("format") != _FORMAT:
            raise DetectorError(
                "{name}: its settings were made by another version of the program. Update it.",
                name=name,
            )
        country, min_score = values.get("country"), values.get("min_score")
        if country is not None and not isinstance(country, str):
            raise ValueError(Sentence("country must be a code"))
        if min_score is not None and (
            isinstance(min_score, bool)
            or not isinstance(min_score, int | float)
            or not 0 <= min_score <= 1
        ):
            raise ValueError(Sentence("min_score must lie between 0 and 1"))
    except FileNotFoundError:
        return PipelineSettings()
    except OSError as error:
        raise DetectorError(
            "{name}: its {settings} could not be read ({strerror}).",
            name=name,
            settings=SETTINGS,
            strerror=error.strerror,
        ) from error
    except ValueError as error:
        raise DetectorError(
            "{name}: its {settings} is broken ({error}). Choose another detector.",
            name=name,
            settings=SETTINGS,
            error=error,
        ) from error
    try:
        # Whose patterns, if not those of this computer, which count in any case?
        country = ",".join(country_codes(without_own(country))) or None
    except OcrError as error:
        raise DetectorError(
            "{name}: it reads plates of “{country}”, which this version does not know. "
            "Update the program.",
            name=name,
            country=show_name(str(country))[:40],
        ) from error
    return PipelineSettings(country, min_score)


def open_engine(folder: Path, name: str | None = None, text_model: Path | None = None) -> OcrEngine:
    """An OCR engine with a text model.

    Args:
        folder: Of the detector; its own text model is taken if it has one.
        name: One of ``ocr.tesseract.ENGINES``; None for the best one here.
        text_model: A ``*.traineddata`` file to read with instead.

    Raises:
        OcrError: The engine or the model cannot be used.
    """
    from lpr_desktop.ocr.model import open_model
    from lpr_desktop.ocr.tesseract import ENGINES, available_engines, create_engine

    data = text_model or folder / TEXT_MODEL
    if text_model is None and not data.exists():
        return create_engine(name)
    model = open_model(data)
    if name is None:
        name = next((state.key for state in available_engines() if state.available), None)
    if name not in ENGINES:
        return create_engine(name)  # says what is wrong
    return ENGINES[name](model)
