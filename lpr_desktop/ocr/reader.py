"""PlateOcr: the text of one plate."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.choice import agreed, choose
from lpr_desktop.ocr.confidence import PARTIAL, READ_AGAIN, plate_confidence
from lpr_desktop.ocr.engine import ALPHABET, Character, GrayImage, OcrEngine, PlateText
from lpr_desktop.ocr.grammar import country_codes
from lpr_desktop.ocr.line import other_views
from lpr_desktop.ocr.plate import PreparedPlate, prepare, prepare_crop
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.prior import text_prior

MAX_CANDIDATES = 6
DOUBTFUL = 0.6
"""Below this merit the lines are cut in other ways (chosen on the dev halves; an eighth)."""

_USUAL_LENGTH = 5
_KNOWN = frozenset(ALPHABET)


class PlateOcr:
    """Reads plates: preparation, engine, and the choice of the text by what plates exist.

    Like its engine, an object belongs to one thread at a time.

    Args:
        engine: Reads the prepared lines; closed by whoever made it.
        network: Says where the rows are; None: the one that ships.

    Example:
        >>> ocr = PlateOcr(create_engine())
        >>> ocr.read(image, Box(120, 80, 260, 120), country="pl").text
        'SK8843W'
    """

    def __init__(self, engine: OcrEngine, network: PlateNetwork | None = None) -> None:
        self.engine = engine
        self.network = network or PlateNetwork()

    def read(
        self,
        image: NDArray[np.uint8],
        box: Box,
        country: str | None = None,
        corners: Corners | None = None,
    ) -> PlateText:
        """Read the plate in ``box`` of an RGB uint8 (H, W, 3) picture.

        Args:
            image: The upright picture.
            box: The plate, float pixel edges; may reach over the border or be empty.
            country: Codes of ``grammar.countries()``, joined by commas: where the plate is likely
                from. A strong hint, never a rule. None: any country.
            corners: Of the plate, where a person marked them.

        Raises:
            OcrError: There is no such country, or the engine failed.
        """
        return self._read(prepare(image, box, self.network, corners), country)

    def read_crop(self, crop: NDArray[np.uint8], country: str | None = None) -> PlateText:
        """Read a picture that is already the cut-out of one plate; see :meth:`read`."""
        return self._read(prepare_crop(crop, self.network), country)

    def _read(self, prepared: PreparedPlate, country: str | None) -> PlateText:
        prior = text_prior()
        weights = prior.weights(country_codes(country), prepared.countries)
        lines, characters = prepared.lines, self._characters(prepared.lines)
        if _merit(characters) < DOUBTFUL:
            for other in prepared.others:
                read = self._characters(other)
                if _merit(read) > _merit(characters):
                    lines, characters = other, read
                    if _merit(characters) >= DOUBTFUL:
                        break
        ranked = choose(characters, prior, weights, MAX_CANDIDATES)
        sure = plate_confidence(characters, ranked[0])
        if characters and sure < READ_AGAIN:
            readings = [ranked]
            for view in zip(*map(other_views, lines), strict=True):
                readings.append(choose(self._characters(view), prior, weights, MAX_CANDIDATES))
                if len(readings) == 2 and readings[1][0].text == ranked[0].text:
                    break  # further views change no text more
            ranked = agreed(readings, MAX_CANDIDATES)
            sure = plate_confidence(characters, ranked[0], again=True)
        best = ranked[0]
        code, likely = prior.countries(best.text, weights)[0] if best.text else (None, 0.0)
        return PlateText(
            text=best.text,
            confidence=sure if prepared.missing is None else sure * PARTIAL,
            characters=best.characters,
            candidates=tuple(other.text for other in ranked[1:]),
            country=code,
            country_probability=likely,
            is_partial=prepared.missing is not None,
            missing=prepared.missing,
            corners=prepared.corners,
            crop=prepared.crop,
            lines=lines,
        )

    def _characters(self, lines: tuple[GrayImage, ...]) -> tuple[Character, ...]:
        read = (c for line in lines for c in self.engine.recognize(line).characters)
        return tuple(kept for c in read if (kept := _normalized(c)))


def _merit(characters: tuple[Character, ...]) -> float:
    """How well a plate seems to be read, 0 to 1: sure characters, and enough of them."""
    if not characters:
        return 0.0
    sure = sum(character.confidence for character in characters) / len(characters)
    return sure * min(1.0, len(characters) / _USUAL_LENGTH)


def _normalized(character: Character) -> Character | None:
    """A character in the plate's alphabet (upper case), or None for a separator or a symbol."""
    text = character.text.upper()
    if text not in _KNOWN:
        return None
    others: dict[str, float] = {}
    for other, confidence in character.alternatives:
        upper = other.upper()
        if upper in _KNOWN and upper != text:
            others[upper] = max(others.get(upper, 0.0), confidence)
    return Character(text, character.confidence, tuple(others.items()))
