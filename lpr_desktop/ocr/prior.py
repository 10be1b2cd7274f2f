"""Which plates exist: how likely a text is before anybody has looked at the picture.

The prior is a mixture over the grammars of all countries (``grammar.py``). A country weighs as many
vehicles as are registered there (population of GeoNames, vehicles for 1,000 people of the WHO; in
the grammar files); what the networks of countries see and what the user chose shift the weights.
The share that a pattern has of its country's plates is spread evenly over its texts, and a part
stays for texts of no pattern, so that nothing is impossible.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr import own_patterns
from lpr_desktop.ocr.engine import ALPHABET, places_of
from lpr_desktop.ocr.free_text import free_ratios
from lpr_desktop.ocr.grammar import Grammar, Pattern, grammars, listed_codes, pattern_length

FloatArray = NDArray[np.float64]

# Chosen on the dev halves (docs/experiments/ocr.md).
ANY_TEXT = 0.3
"""Share of the texts that follow no pattern (``free_text.py``)."""
CHOSEN = 0.9
"""Share of the countries that the user chose: a strong hint, never a rule."""
OWN = 0.2
"""Share of the user's own patterns, where there are any."""
SEEN_FLOOR = 5e-5
"""Added to what the networks of countries say: they may be wrong."""
UNSEEN = 0.1
"""Share of the signs of other scripts that are not seen (docs/experiments/plate_network.md: of
China's 984 of 1,000 are, of others from a font 14 of 20 and more)."""

_PLACES = {sign: place for place, sign in enumerate(ALPHABET)}
_UNIFORM = math.log(len(ALPHABET))
_OTHER = "other"


class TextPrior:
    """The mixture over all grammars.

    Attributes:
        codes: Of the grammars, in the order of the weights.
    """

    def __init__(self, grammars: Sequence[Grammar]) -> None:
        self.codes = tuple(grammar.code for grammar in grammars)
        self._grammars = {grammar.code: grammar for grammar in grammars}
        self._place = {code: place for place, code in enumerate(self.codes)}
        self._has_other_script = np.array([grammar.has_other_script for grammar in grammars])
        # A part of a country is in its country already; it counts only when it is chosen.
        vehicles = [0 if "-" in grammar.code else grammar.vehicles for grammar in grammars]
        self._usual = _shares(np.array(vehicles, np.float64))
        if own_patterns.CODE in self._place:
            self._usual *= 1 - OWN
            self._usual[self._place[own_patterns.CODE]] = OWN
        rows: dict[int, list[tuple[int, float, Pattern]]] = {}
        for place, grammar in enumerate(grammars):
            for pattern, share in zip(grammar.patterns, grammar.shares, strict=True):
                rows.setdefault(pattern_length(pattern), []).append((place, share, pattern))
        self._tables = {length: _Table(length, found) for length, found in rows.items()}
        self._wordless = _wordless(grammars)

    def weights(
        self, chosen: Iterable[str] = (), seen: Mapping[str, float] | None = None
    ) -> FloatArray:
        """The share of each of ``codes``; they add up to 1.

        Args:
            chosen: Codes that the user chose; none: any country.
            seen: Code → probability by the looks alone, as if all countries were equally
                frequent; None: not known. What ``other`` has of it stays with the usual shares.
        """
        shares = self._usual
        if seen is not None:
            likely = np.full(len(self.codes), SEEN_FLOOR)
            for code, probability in seen.items():
                if code in self._place:
                    likely[self._place[code]] += probability
            none_of_them = seen.get(_OTHER, 0.0)
            if own_patterns.CODE in self._place:  # what they look like is not known
                likely[self._place[own_patterns.CODE]] = likely.mean()
            shares = (1 - none_of_them) * _shares(shares * likely) + none_of_them * shares
        wanted = np.zeros(len(self.codes))
        for code in chosen:
            place = self._place[code]
            wanted[place] = max(float(shares[place]), 1e-6)
        return CHOSEN * _shares(wanted) + (1 - CHOSEN) * shares if wanted.any() else shares

    def chosen(self, countries: str | None) -> tuple[str, ...]:
        """The codes of a list such as ``nl,de``, lower case, each once; none for None.

        The user's own patterns are passed over where there are none: the list may be of another
        computer, or they were removed. Raises ``OcrError`` if there is no grammar for a code.
        """
        codes = listed_codes(countries)
        return tuple(
            code if code in self._place else Grammar.load(code).code
            for code in codes
            if code in self._place or code != own_patterns.CODE
        )

    def log_ratios(self, texts: Sequence[str], weights: FloatArray) -> FloatArray:
        """How much likelier each text (A–Z, 0–9) is than among evenly drawn ones of its length.

        Natural logarithms, (len(texts),). The length itself says nothing: whether a character is
        one at all is for what was seen to say.
        """
        lengths = np.array([len(text) for text in texts])
        shares = np.empty(len(texts))
        for length in set(lengths.tolist()):
            same = np.flatnonzero(lengths == length)
            signs = places_of([texts[index] for index in same.tolist()])
            shares[same] = ANY_TEXT * free_ratios(signs)
            table = self._tables.get(length)
            if table is not None:
                values = np.exp(table.log_ratios(signs))
                shares[same] += (1 - ANY_TEXT) * values @ weights[table.places]
        return np.log(shares)

    def passed_over(self, text: str, weights: FloatArray) -> list[tuple[int, str, float]]:
        """Words that may stand in a text, none of whose signs was read (``Grammar.words``).

        Returns:
            Before which sign the word stands, the sign that is written for it, and how much
            likelier ``text`` is as such a plate without its word than among evenly drawn ones.
        """
        found, signs = [], places_of([text])
        for place, sign, table in self._wordless.get(len(text), ()):
            share = float(np.exp(table.log_ratios(signs)[0]) @ weights[table.places])
            if share > 0:
                found.append((place, sign, math.log((1 - ANY_TEXT) * share)))
        return found

    def missed(self, text: str, weights: FloatArray) -> float:
        """How much likelier a text is with one sign more, any one, where that helps most.

        The natural logarithm of the ratio; see :meth:`log_ratios`.
        """
        places, signs = range(len(text) + 1), len(ALPHABET)
        longer = [text[:place] + sign + text[place:] for place in places for sign in ALPHABET]
        ratios = np.exp(self.log_ratios(longer, weights)).reshape(-1, signs).mean(1)
        (as_it_is,) = self.log_ratios([text], weights) if text else (0.0,)
        return float(np.log(ratios.max()) - as_it_is)

    def countries(self, text: str, weights: FloatArray) -> list[tuple[str, float]]:
        """The countries by the probability that a plate with ``text`` is theirs, best first.

        The texts of no pattern are shared by the weights, so the probabilities add up to 1.
        """
        signs = places_of([text])
        shares = weights * ANY_TEXT * free_ratios(signs)
        table = self._tables.get(len(text))
        if table is not None:
            values = np.exp(table.log_ratios(signs)[0])
            shares = shares + (1 - ANY_TEXT) * weights * np.bincount(
                table.places, values, len(self.codes)
            )
        shares = _shares(shares)
        order = np.argsort(-shares, kind="stable")[: np.count_nonzero(shares)].tolist()
        likely = shares.tolist()
        return [(self.codes[place], likely[place]) for place in order]

    def unread_share(
        self, text: str, countries: Iterable[tuple[str, float]], chosen: Sequence[str] = ()
    ) -> float:
        """How probable it is that the number has a sign of another script beside the text.

        Args:
            text: What was read.
            countries: What :meth:`countries` gives for it.
            chosen: Codes that the user chose: without its sign a text may fit others better.
        """
        signs = places_of([text])
        of_words = {
            self.codes[place]
            for _, _, table in self._wordless.get(len(text), ())
            for place in table.places[np.isfinite(table.log_ratios(signs)[0])].tolist()
        }
        share = sum(
            likely
            for code, likely in countries
            if code in of_words or self._grammars[code].has_other_script
        )
        if chosen and all(self._grammars[code].has_other_script for code in chosen):
            return max(share, CHOSEN)
        return share

    def without_other_script(self, weights: FloatArray, chosen: Iterable[str] = ()) -> FloatArray:
        """The weights where no sign of another script is seen beside the text.

        Countries that the user chose (codes) keep theirs.
        """
        is_unlikely = self._has_other_script.copy()
        is_unlikely[[self._place[code] for code in chosen]] = False
        return _shares(weights * np.where(is_unlikely, UNSEEN, 1.0))

    def other_script_share(self, seen: Mapping[str, float]) -> float:
        """How probable it is that the number has a sign of another script, by the looks alone.

        Args:
            seen: Code → probability by the looks alone.
        """
        return sum(
            likely
            for code, likely in seen.items()
            if code in self._grammars and self._grammars[code].has_other_script
        )


def _wordless(grammars: Sequence[Grammar]) -> dict[int, list[tuple[int, str, _Table]]]:
    """Of each length the patterns without the sign of a word: its place, the sign, the patterns."""
    rows: dict[tuple[int, int, str], list[tuple[int, float, Pattern]]] = {}
    for number, grammar in enumerate(grammars):
        for pattern, share in zip(grammar.patterns, grammar.shares, strict=True):
            for index, allowed in enumerate(pattern):
                if isinstance(allowed, str) and len(allowed) == 1 and allowed in grammar.words:
                    rest = pattern[:index] + pattern[index + 1 :]
                    key = pattern_length(rest), pattern_length(pattern[:index]), allowed
                    rows.setdefault(key, []).append((number, share, rest))
    found: dict[int, list[tuple[int, str, _Table]]] = {}
    for (length, place, sign), of_key in rows.items():
        found.setdefault(length, []).append((place, sign, _Table(length, of_key)))
    return found


class _Table:
    """The patterns of one length.

    Attributes:
        places: The grammar of each pattern, (P,).
    """

    def __init__(self, length: int, rows: Sequence[tuple[int, float, Pattern]]) -> None:
        self.places = np.array([place for place, _, _ in rows])
        self._shares = np.log([share for _, share, _ in rows])
        self._signs = np.full((length, len(ALPHABET), len(rows)), -np.inf)
        # For codes: from which sign on, how many signs; the rows with each list of codes.
        lists: dict[tuple[int, int], dict[tuple[str, ...], list[int]]] = {}
        for row, (_, _, pattern) in enumerate(rows):
            start = 0
            for allowed in pattern:
                if isinstance(allowed, str):
                    for sign in allowed:
                        self._signs[start, _PLACES[sign], row] = _UNIFORM - math.log(len(allowed))
                    start += 1
                else:
                    width = len(allowed[0])
                    self._signs[start : start + width, :, row] = 0.0
                    lists.setdefault((start, width), {}).setdefault(allowed, []).append(row)
                    start += width
        self._codes = [(start, *_code_table(width, rows)) for (start, width), rows in lists.items()]

    def log_ratios(self, signs: NDArray[np.int64]) -> FloatArray:
        """Of each pattern: its share, spread over its texts, against evenly drawn ones, (N, P)."""
        ratios = self._signs[0][signs[:, 0]]
        for place in range(1, len(self._signs)):
            ratios += self._signs[place][signs[:, place]]
        ratios += self._shares
        for start, table, rows, list_of_row in self._codes:
            width = table.ndim - 1
            codes = tuple(signs[:, start : start + width].T)
            ratios[:, rows] += table[codes][:, list_of_row]
        return ratios


def _code_table(
    width: int, lists: Mapping[tuple[str, ...], Sequence[int]]
) -> tuple[FloatArray, list[int], list[int]]:
    """How much likelier codes are than evenly drawn signs.

    Args:
        width: Of the codes.
        lists: Lists of codes, each with the rows that have it.

    Returns:
        By the places of its signs each code's ratio in each list, (36, …, lists); the rows; the
        list of each row.
    """
    table = np.full((len(ALPHABET),) * width + (len(lists),), -np.inf)
    for index, codes in enumerate(lists):
        for code in codes:
            place = tuple(_PLACES[sign] for sign in code)
            table[(*place, index)] = width * _UNIFORM - math.log(len(codes))
    rows = [row for of_list in lists.values() for row in of_list]
    return table, rows, [i for i, of_list in enumerate(lists.values()) for _ in of_list]


def text_prior() -> TextPrior:
    """The prior of all grammars that are installed, and of the user's own patterns.

    Raises OcrError if one that is installed is damaged.
    """
    return _text_prior(own_patterns.patterns_file(), own_patterns.file_state())


@lru_cache(maxsize=1)
def _text_prior(_file: Path, _own: tuple[int, int] | None) -> TextPrior:
    return TextPrior(grammars())


def _shares(values: FloatArray) -> FloatArray:
    total = values.sum()
    return values / total if total > 0 else values
