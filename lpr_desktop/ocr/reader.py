"""PlateOcr: the text of one plate."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.choice import agreed, choose
from lpr_desktop.ocr.confidence import HOPELESS, PARTIAL, READ_AGAIN, plate_confidence
from lpr_desktop.ocr.engine import ALPHABET, Character, GrayImage, OcrEngine, PlateText
from lpr_desktop.ocr.line import other_views
from lpr_desktop.ocr.plate import PreparedPlate, prepare, prepare_crop
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.prior import FloatArray, TextPrior, text_prior

MAX_CANDIDATES = 6
DOUBTFUL = 0.6
"""Below this merit the lines are cut in other ways (chosen on the dev halves; an eighth)."""

_HIDDEN, _MISSED = 1.6, 0.75
"""A sign is taken as hidden where the log-odds that the line says so and, times the second, how
much likelier the text would be with one sign more exceed the first. Chosen on the dev halves:
scripts/experiments/measure_covered.py."""

_FOREIGN = 0.3
"""From this probability on a sign of another script is taken to be missing in the number."""

_SURELY, _BY_LOOKS = 0.8, 0.4
"""So it is, seen or not, where text and looks together, and the looks alone, say with at least
these probabilities that every such plate has one. Chosen on the dev halves and ``openimages``."""

_LEAST_MISSED, _MOST_MISSED = -2.0, 4.0
"""Of how much one sign more helps no less and no more is believed: plates exist of no pattern."""

_MISCOUNTED = 1.0
"""Where the plate network counts by so many signs more than are read of all rows together, each is
read by itself, too, to see whether one says nothing."""

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
        chosen = prior.chosen(country)
        weights = prior.weights(chosen, prepared.countries)
        seen = prior.weights((), prepared.countries) if chosen else weights
        lines, characters = prepared.lines, self._characters(prepared.lines)
        if _merit(characters) < DOUBTFUL:
            for other in prepared.others:
                read = self._characters(other)
                if _merit(read) > _merit(characters):
                    lines, characters = other, read
                    if _merit(characters) >= DOUBTFUL:
                        break
        lacks_row = False
        if len(lines) > 1 and len(characters) <= prepared.signs - _MISCOUNTED:
            apart = [self._characters([line]) for line in lines]
            # One that is read beside the others may say nothing by itself.
            lacks_row = not all(apart) and sum(map(len, apart)) >= len(characters)
        ranked = choose(characters, prior, weights, MAX_CANDIDATES, seen)
        sure = plate_confidence(characters, ranked[0])
        if characters and HOPELESS <= sure < READ_AGAIN:
            readings = [ranked]
            for view in zip(*map(other_views, lines), strict=True):
                again = self._characters(view)
                readings.append(choose(again, prior, weights, MAX_CANDIDATES, seen))
                if len(readings) == 2 and readings[1][0].text == ranked[0].text:
                    break  # further views change no text more
            ranked = agreed(readings, MAX_CANDIDATES)
            sure = plate_confidence(characters, ranked[0], again=True)
        best = ranked[0]
        countries = prior.countries(best.text, weights) if best.text else []
        unread = prior.unread_share(best.text, countries, chosen)
        by_looks = prior.other_script_share(prepared.countries or {})
        has_other_script = self._has_other_script(lines, unread, by_looks)
        if unread >= _FOREIGN and not has_other_script:
            unlikely = prior.without_other_script(weights, chosen)
            countries = prior.countries(best.text, unlikely)
        code, likely = countries[0] if countries else (None, 0.0)
        missing = None
        if prepared.is_cut:
            missing = "edge" if prepared.at_edge else "covered"
        elif has_other_script:
            missing = "other script"
        elif best.text and lacks_row:
            missing = "row"
        elif _is_hidden(prepared.hidden, best.text, prior, weights):
            missing = "covered"
        return PlateText(
            text=best.text,
            confidence=sure if missing is None else sure * PARTIAL,
            characters=best.characters,
            candidates=tuple(other.text for other in ranked[1:]),
            country=code,
            country_probability=likely,
            is_partial=missing is not None,
            missing=missing,
            corners=prepared.corners,
            crop=prepared.crop,
            lines=lines,
        )

    def _has_other_script(
        self, lines: tuple[GrayImage, ...], share: float, by_looks: float
    ) -> bool:
        """Whether a line has a sign of another script that belongs to the number.

        ``share`` is how probable it is that such plates have one, ``by_looks`` the same whatever
        was read.
        """
        if share >= _SURELY and by_looks >= _BY_LOOKS:
            return True
        # Hardly any plate needs to be looked at.
        return share >= _FOREIGN and any(
            share * self.network.unread_signs.foreign(line) >= _FOREIGN for line in lines
        )

    def _characters(self, lines: Sequence[GrayImage]) -> tuple[Character, ...]:
        """The characters of all lines, put side by side: by itself a short one is read badly."""
        if not lines:
            return ()
        read = self.engine.recognize(np.hstack(lines)).characters
        return tuple(kept for c in read if (kept := _normalized(c)))


def _is_hidden(odds: float, text: str, prior: TextPrior, weights: FloatArray) -> bool:
    """Whether a sign is hidden, by what the lines look like (log-odds) and what plates exist."""
    wanted = (_HIDDEN - odds) / _MISSED
    if wanted <= _LEAST_MISSED or wanted > _MOST_MISSED:
        return wanted <= _LEAST_MISSED
    return wanted <= prior.missed(text, weights)


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
