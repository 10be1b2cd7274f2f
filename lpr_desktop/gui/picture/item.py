"""A picture of the Read view and its readings, as plain data."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from lpr_desktop.files import show_name
from lpr_desktop.gui.translation import tr
from lpr_desktop.ocr.confidence import SURE_PLATE

if TYPE_CHECKING:
    from lpr_desktop.reading.reader import Reading


class PictureState(Enum):
    """How far the reading of a picture is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    FAILED = "failed"


@dataclass
class ShownReading:
    """A reading as the window shows it.

    Attributes:
        id: With which it was born; that of the journal too.
        reading: What the machine read; never changed by a correction.
        corrected: The text a person typed instead, or None.
        by_hand: A person drew or moved its box.
    """

    id: int
    reading: Reading
    corrected: str | None = None
    by_hand: bool = False

    @property
    def text(self) -> str:
        """The correction where there is one, else the machine's text."""
        return self.reading.text if self.corrected is None else self.corrected

    @property
    def is_uncertain(self) -> bool:
        """Whether a person should look: no text or little confidence, and not corrected."""
        if self.corrected is not None:
            return False
        return not self.reading.text or self.reading.confidence < SURE_PLATE


@dataclass
class PictureItem:
    """One picture of the list. Sizes are upright pixels, ``seconds`` wall time of the reading.

    ``wanted`` says which wanted plate is on it; "" for none. Of a video ``duration`` and
    ``read_to`` are seconds, and its readings are passages.
    """

    path: Path
    state: PictureState = PictureState.WAITING
    readings: list[ShownReading] = field(default_factory=list)
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    error: str | None = None
    wanted: str = ""
    duration: float | None = None
    read_to: float | None = None

    @property
    def name(self) -> str:
        """The file name, fit to show even if it is not UTF-8."""
        return show_name(self.path.name)

    @property
    def texts(self) -> list[str]:
        """The texts of its plates that have one."""
        return [reading.text for reading in self.readings if reading.text]

    @property
    def is_uncertain(self) -> bool:
        return any(reading.is_uncertain for reading in self.readings)

    @property
    def summary(self) -> str:
        """Its state in a few words: "2 plates", "No plate", "Waiting" …"""
        if self.wanted:
            return self.wanted
        if self.state is PictureState.WAITING:
            return tr("Waiting")
        if self.state is PictureState.READING:
            if self.duration and self.read_to:
                return tr("Reading… {part} %", part=round(100 * self.read_to / self.duration))
            return tr("Reading…")
        if self.state is PictureState.FAILED:
            return tr("Could not be read")
        if not self.readings:
            return tr("No plate")
        words = (
            tr("%Ln plate(s)", "", len(self.readings))
            if self.duration is None
            else tr("%Ln passage(s)", "", len(self.readings))
        )
        if self.is_uncertain:
            return tr("{words}, uncertain", words=words)
        if any(reading.corrected is not None for reading in self.readings):
            return tr("{words}, corrected", words=words)
        return words


class PictureFields(TypedDict, total=False):
    """The fields of a :class:`PictureItem` that :meth:`PictureListModel.update` may set."""

    state: PictureState
    readings: list[ShownReading]
    width: int
    height: int
    seconds: float
    notes: tuple[str, ...]
    error: str | None
    wanted: str
    duration: float | None
    read_to: float | None
