"""One anonymised copy on a worker."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.errors import LprError
from lpr_desktop.passages.anonymise import AnonymousCopies
from lpr_desktop.reading.reader import PlateReader

Made = int | str | None
"""How many plates were hidden in a copy, or why there is none; None for one that was there."""


@dataclass(frozen=True, slots=True)
class Hiding:
    """How plates are hidden; see ``anonymise.AnonymousCopies``."""

    way: str
    keeps_metadata: bool
    min_score: float | None
    is_thorough: bool

    def maker(self, reader: PlateReader) -> AnonymousCopies:
        """What makes copies with a reader's detector."""
        return AnonymousCopies(
            reader.detector, self.way, self.keeps_metadata, self.min_score, self.is_thorough
        )


def make_copy(maker: AnonymousCopies, source: Path, target: Path) -> Made:
    """Make a copy unless it is there: copies are written whole, maybe by a worker that ended."""
    try:
        return None if target.exists() else maker.make(source, target)
    except LprError as error:
        return str(error)
