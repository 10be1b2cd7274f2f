"""Plate grammars: which characters a country allows where, and the choice of the text by them.

A grammar is a data file, ``resources/grammars/CODE.json``: positional character classes, no
regular expressions. In a pattern ``A`` stands for a letter, ``0`` for a digit, ``*`` for either, a
lower case letter for a class of the file's own ``classes``; blanks show where the plate has a gap.
"""

from __future__ import annotations

import heapq
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.engine import Character

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
_CLASSES = {"A": LETTERS, "0": DIGITS, "*": LETTERS + DIGITS}

# Characters that look alike on plates, and how likely one is read for the other when the engine
# itself names no alternative. Only the order of magnitude matters: it lets the grammar choose.
_CONFUSIONS = {
    "0O": 0.3, "0D": 0.1, "0Q": 0.1, "OD": 0.1, "OQ": 0.1, "DQ": 0.03,
    "1I": 0.3, "1L": 0.1, "1T": 0.05, "1J": 0.05, "IL": 0.1, "IT": 0.05, "17": 0.05, "7T": 0.08,
    "8B": 0.2, "83": 0.03, "80": 0.02, "3B": 0.03, "8S": 0.03, "6B": 0.03,
    "5S": 0.25, "2Z": 0.25, "7Z": 0.08, "6G": 0.2, "CG": 0.08, "6C": 0.03, "0C": 0.03, "0G": 0.03,
    "4A": 0.15, "UV": 0.08, "VY": 0.05, "MN": 0.03, "EF": 0.05, "PR": 0.05, "HN": 0.03, "MW": 0.03,
    "7Y": 0.03, "4L": 0.02, "9P": 0.02, "9G": 0.03, "0U": 0.03, "JU": 0.03, "KX": 0.03,
}  # fmt: skip
_FLOOR = 1e-4
# Costs are logarithms of odds: (at confidence 0, more at confidence 1) to leave a character out.
_SKIP_EDGE = 1.0, 3.5
_SKIP_INNER = 2.0, 5.0
_LEAST = 0.3
_FIT_COST = 7.0
_ANYTHING = 0.1

_Reading = tuple[float, tuple[Character, ...]]


@dataclass(frozen=True, slots=True)
class Country:
    """A country (or state) that has a grammar: ISO 3166 code in lower case, English name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Grammar:
    """The plates of one country.

    Attributes:
        code: ISO 3166-1 alpha-2 code in lower case, with ``-state`` for a part of a country.
        name: English name.
        patterns: For each kind of plate the allowed characters of each position.
    """

    code: str
    name: str
    patterns: tuple[tuple[str, ...], ...]

    @staticmethod
    def load(code: str) -> Grammar:
        """The grammar of a country. Raises ``OcrError`` if there is none or its file is broken."""
        return _load(code.lower())

    def accepts(self, text: str) -> bool:
        """Whether a text (A–Z, 0–9, no separators) is a plate of this country."""
        return any(_fits(text, pattern) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible text.

    Attributes:
        text: A–Z and 0–9.
        characters: One for each character of ``text``.
        confidence: 0 to 1, of the whole text.
        fits: Whether the grammar accepts it; False without a grammar.
    """

    text: str
    characters: tuple[Character, ...]
    confidence: float
    fits: bool = False


def countries() -> list[Country]:
    """Every country that has a grammar, by name."""
    found = [Grammar.load(path.stem) for path in _folder().glob("*.json")]
    return sorted((Country(g.code, g.name) for g in found), key=lambda country: country.name)


@cache
def guesses(text: str, limit: int = 3) -> tuple[Country, ...]:
    """The countries whose plates look like ``text``, those with the fewest such plates first.

    Countries that allow nearly anything are left out: a guess that always fits says nothing. It is
    only an offer; no character is changed for it.
    """
    found = []
    for country in countries():
        patterns = [p for p in Grammar.load(country.code).patterns if _fits(text, p)]
        share = min((math.prod(map(len, p)) for p in patterns), default=math.inf) / 36 ** len(text)
        if share < _ANYTHING:
            found.append((share, country))
    return tuple(country for _, country in sorted(found, key=lambda item: item[0])[:limit])


def candidates(
    characters: tuple[Character, ...], grammar: Grammar | None, limit: int
) -> list[Candidate]:
    """The possible texts of what an engine read, best first; at least one, at most ``limit``.

    With a grammar, the text that fits it best comes first, unless it is too far from what was read;
    then the text stays as read. Nothing is added that the engine has not seen a character for.
    """
    texts: dict[str, Candidate] = {}
    as_read = _candidate(characters)
    if grammar is not None:
        fitting = _fitting(characters, grammar)
        texts.update((fit.text, fit) for cost, fit in fitting if cost <= _FIT_COST)
    texts.setdefault(as_read.text, as_read)
    for choice in _likely(characters, limit):
        texts.setdefault(choice.text, choice)
    return list(texts.values())[:limit]


def _fits(text: str, pattern: tuple[str, ...]) -> bool:
    return len(text) == len(pattern) and all(
        character in allowed for character, allowed in zip(text, pattern, strict=True)
    )


def _fitting(characters: tuple[Character, ...], grammar: Grammar) -> list[tuple[float, Candidate]]:
    """For each pattern the cheapest way to read it, with what that costs; the cheapest first."""
    found = []
    for pattern in grammar.patterns:
        cost, chosen = _align(characters, pattern)
        if chosen:
            found.append((cost, _candidate(chosen, len(characters), fits=True)))
    return sorted(found, key=lambda item: item[0])


def _align(characters: tuple[Character, ...], pattern: tuple[str, ...]) -> _Reading:
    """The cheapest reading of ``characters`` as ``pattern``: some may be left out, none is added.

    Reading them as they are costs nothing. Where there is no way, the characters are empty.
    """
    rows: list[_Reading | None] = [(0.0, ())] + [None] * len(pattern)
    for character in characters:
        following: list[_Reading | None] = [None] * len(rows)
        for position, state in enumerate(rows):
            if state is None:
                continue
            cost, chosen = state
            base, rise = _SKIP_EDGE if position in (0, len(pattern)) else _SKIP_INNER
            _keep(following, position, cost + base + rise * character.confidence, chosen)
            if position < len(pattern):
                taken = _best_in(character, pattern[position])
                _keep(following, position + 1, cost + _price(character, taken), (*chosen, taken))
        rows = following
    return rows[-1] or (math.inf, ())


def _price(read: Character, taken: Character) -> float:
    """What it costs to take another character than was read: the logarithm of the odds."""
    if taken.text == read.text:
        return 0.0
    return max(_LEAST, math.log(max(read.confidence, _FLOOR) / max(taken.confidence, _FLOOR)))


def _keep(
    rows: list[_Reading | None],
    position: int,
    cost: float,
    chosen: tuple[Character, ...],
) -> None:
    known = rows[position]
    if known is None or cost < known[0]:
        rows[position] = (cost, chosen)


def _best_in(character: Character, allowed: str) -> Character:
    """The likeliest character of a class where ``character`` was read."""
    if character.text in allowed:
        return character
    likelihood = _likelihoods(character)
    best = max(allowed, key=lambda text: likelihood.get(text, _FLOOR))
    return _settled(character, best, likelihood.get(best, _FLOOR))


def _likelihoods(character: Character) -> dict[str, float]:
    """How likely each other character is, by the engine's alternatives and by what looks alike."""
    found = {text: max(confidence, _FLOOR) for text, confidence in character.alternatives}
    for pair, likelihood in _CONFUSIONS.items():
        if character.text in pair:
            other = pair.replace(character.text, "", 1)
            found[other] = max(found.get(other, 0.0), likelihood * character.confidence)
    return found


def _settled(character: Character, text: str, confidence: float) -> Character:
    others = [(character.text, character.confidence)]
    others += [choice for choice in character.alternatives if choice[0] != text]
    return Character(text, confidence, tuple(others))


def _likely(characters: tuple[Character, ...], limit: int) -> Iterator[Candidate]:
    """Texts with characters exchanged for the engine's alternatives, the likeliest first."""
    choices = []
    for c in characters:
        others = [_settled(c, text, share) for text, share in c.alternatives if share > _FLOOR]
        choices.append([c, *sorted(others, key=lambda other: -other.confidence)])
    costs = [[0.0, *(_price(options[0], other) for other in options[1:])] for options in choices]
    start = (0,) * len(choices)
    heap = [(0.0, start)]
    seen = {start}
    while heap and limit:
        _, picked = heapq.heappop(heap)
        yield _candidate(tuple(options[i] for options, i in zip(choices, picked, strict=True)))
        limit -= 1
        for place, index in enumerate(picked):
            if index + 1 < len(choices[place]):
                further = (*picked[:place], index + 1, *picked[place + 1 :])
                if further not in seen:
                    seen.add(further)
                    total = sum(prices[i] for prices, i in zip(costs, further, strict=True))
                    heapq.heappush(heap, (total, further))


def _candidate(
    characters: tuple[Character, ...], read: int | None = None, fits: bool = False
) -> Candidate:
    """A candidate of some of the ``read`` characters; those left out count as unsure."""
    count = max(len(characters), read or 0, 1)
    confidence = sum(c.confidence for c in characters) / count
    return Candidate("".join(c.text for c in characters), characters, confidence, fits)


def _folder() -> Path:
    return resources_folder() / "grammars"


@cache
def _load(code: str) -> Grammar:
    path = _folder() / f"{code}.json"
    if not code.replace("-", "").isalnum() or not path.is_file():
        raise OcrError(f"There is no grammar for the country “{code}”. Choose one of the list.")
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        classes = _CLASSES | content.get("classes", {})
        patterns = tuple(
            tuple(classes[sign] for sign in pattern if sign != " ")
            for pattern in content["patterns"]
        )
        return Grammar(code, content["name"], patterns)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise OcrError(f"The grammar {path} is damaged: {error}. Install it again.") from error
