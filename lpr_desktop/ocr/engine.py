"""What an OCR engine gives back, and what it must be able to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Corners

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The characters of plates, in the order of the plate model's classes."""

_PLACE_OF = np.full(128, len(ALPHABET))  # by a sign's code point; others are out of bounds
_PLACE_OF[[ord(sign) for sign in ALPHABET]] = range(len(ALPHABET))

GrayImage = NDArray[np.uint8]
"""One line of text: grey uint8 (H, W), dark characters on light ground."""


def places_of(texts: Sequence[str]) -> NDArray[np.int64]:
    """The places in ``ALPHABET`` of the signs of texts of one length, (N, length)."""
    points = np.frombuffer("".join(texts).encode("ascii"), np.uint8)
    return _PLACE_OF[points].reshape(len(texts), -1)


@dataclass(frozen=True, slots=True)
class Character:
    """One character as read.

    Attributes:
        text: The character the engine is surest of.
        confidence: 0 to 1.
        alternatives: Other possible characters with their confidence, best first.
    """

    text: str
    confidence: float
    alternatives: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class LineText:
    """One line as an engine read it: characters in reading order, nothing filtered."""

    characters: tuple[Character, ...]

    @property
    def text(self) -> str:
        return "".join(character.text for character in self.characters)


class OcrEngine(Protocol):
    """Reads prepared lines. An engine object belongs to one thread at a time."""

    name: str

    def recognize(self, line: GrayImage) -> LineText:
        """Read a line, or those of a plate side by side.

        Raises ``OcrError`` if the engine is missing or fails.
        """

    def close(self) -> None:
        """Free what the engine holds; the object is not used afterwards."""


@dataclass(frozen=True, slots=True, eq=False)
class PlateText:
    """The text of one plate.

    Attributes:
        text: A–Z and 0–9 (or the country's letters) without separators; "" if nothing was read.
        confidence: 0 to 1, of the whole text.
        characters: One for each character of ``text``.
        candidates: Other possible texts, best first, without ``text``.
        country: ISO 3166-1 alpha-2 code (lower case) of the likeliest country (or the part of one
            that was chosen); None if nothing was read.
        country_probability: 0 to 1, that the plate is of that country.
        is_partial: Whether characters of the number are known to be missing from ``text``.
        missing: What is missing: ``edge`` (cut off), ``covered``, ``row`` or ``other script``;
            None if nothing is, or it is not known what.
        corners: The plate's corners in the picture, clockwise from top left, or None if not found.
        crop: RGB uint8 (H, W, 3), the cut-out (and straightened) plate.
        lines: What the engine saw side by side, top line first.
    """

    text: str
    confidence: float
    characters: tuple[Character, ...] = ()
    candidates: tuple[str, ...] = ()
    country: str | None = None
    country_probability: float = 0.0
    is_partial: bool = False
    missing: str | None = None
    corners: Corners | None = None
    crop: NDArray[np.uint8] | None = field(default=None, repr=False)
    lines: tuple[GrayImage, ...] = field(default=(), repr=False)
