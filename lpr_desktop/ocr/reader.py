"""PlateOcr: the text of one plate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character, OcrEngine, PlateText
from lpr_desktop.ocr.grammar import Grammar, candidates
from lpr_desktop.ocr.plate import PreparedPlate, prepare, prepare_crop

MAX_CANDIDATES = 6
ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


class PlateOcr:
    """Reads plates: preparation, engine, grammar.

    Like its engine, an object belongs to one thread at a time.

    Args:
        engine: Reads the prepared lines; closed by whoever made it.

    Example:
        >>> ocr = PlateOcr(create_engine())
        >>> ocr.read(image, Box(120, 80, 260, 120), country="pl").text
        'SK8843W'
    """

    def __init__(self, engine: OcrEngine) -> None:
        self.engine = engine

    def read(self, image: NDArray[np.uint8], box: Box, country: str | None = None) -> PlateText:
        """Read the plate in ``box`` of an RGB uint8 (H, W, 3) picture.

        Args:
            image: The upright picture.
            box: The plate, float pixel edges; may reach over the border or be empty.
            country: Code of the grammar to settle doubtful characters with; None = as read.

        Raises:
            OcrError: There is no such country, or the engine failed.
        """
        return self._read(prepare(image, box), country)

    def read_crop(self, crop: NDArray[np.uint8], country: str | None = None) -> PlateText:
        """Read a picture that is already the cut-out of one plate; see :meth:`read`."""
        return self._read(prepare_crop(crop), country)

    def _read(self, prepared: PreparedPlate, country: str | None) -> PlateText:
        grammar = Grammar.load(country) if country else None
        characters: list[Character] = []
        for line in prepared.lines:
            for character in self.engine.recognize(line).characters:
                if kept := _normalized(character):
                    characters.append(kept)
        ranked = candidates(tuple(characters), grammar, MAX_CANDIDATES)
        best = ranked[0]
        return PlateText(
            text=best.text,
            confidence=best.confidence,
            characters=best.characters,
            candidates=tuple(other.text for other in ranked[1:]),
            country=grammar.code if grammar and best.fits else None,
            corners=prepared.corners,
            crop=prepared.crop,
            lines=prepared.lines,
        )


def _normalized(character: Character) -> Character | None:
    """A character in the plate's alphabet (upper case), or None for a separator or a symbol."""
    text = character.text.upper()
    if text not in ALPHABET:
        return None
    others: dict[str, float] = {}
    for other, confidence in character.alternatives:
        upper = other.upper()
        if upper in ALPHABET and upper != text:
            others[upper] = max(others.get(upper, 0.0), confidence)
    return Character(text, character.confidence, tuple(others.items()))
