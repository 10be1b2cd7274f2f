"""Plate grammars: which characters a country allows where.

A grammar is a data file, ``resources/countries/CODE.json``: positional character classes, no
regular expressions. In a pattern ``A`` stands for a letter, ``0`` for a digit, ``*`` for either, a
lower case letter for a class of the file's own ``classes``: one of its characters, or where it is a
list one of its codes, such as those of districts. Blanks show where the plate has a gap.
"""

from __future__ import annotations

import json
import logging
import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.ocr import own_patterns

_Kind = TypeVar("_Kind")
_log = logging.getLogger(__name__)
_CODE = re.compile(r"[a-z]{2}(-[a-z0-9]{1,3})?")

Place = str | tuple[str, ...]
"""The characters that one position allows, or the codes of one length that several allow."""
Pattern = tuple[Place, ...]

USUAL_VEHICLES = 260
"""For 1,000 people, where nothing is known: the median of the countries."""
UNLISTED = 0.1
"""Share of the plates whose code is missing in its list: lists have gaps, and codes are added."""

_SHARE_BY_TEXTS = 0.5
"""Where shares are not known, a pattern has as many plates as this power of its texts: what was
made for a million plates is met more often than what was made for a hundred."""


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
        patterns: Of each kind of plate.
        shares: Of the country's plates that each pattern has; they add up to 1.
        vehicles: That are registered in the country; 0 for a part of one.
        words: Signs that stand for a word of another script, which engines may pass over.
        has_other_script: Whether the number has signs of another script, which are not read.
    """

    code: str
    name: str
    patterns: tuple[Pattern, ...]
    shares: tuple[float, ...]
    vehicles: float = 0
    words: str = ""
    has_other_script: bool = False

    @staticmethod
    def load(code: str) -> Grammar:
        """The grammar of a country, or the user's own patterns (``own``).

        Raises ``OcrError`` if there is none or its file is broken.
        """
        if code.lower() != own_patterns.CODE:
            return _load(code.lower())
        own = _own()
        if own.patterns:
            return own
        raise own_patterns.first_problem() or OcrError(
            "{file}: there are no patterns of your own yet. Write some there first.",
            file=own_patterns.patterns_file(),
        )

    def accepts(self, text: str) -> bool:
        """Whether a text (A–Z, 0–9, no separators) is a plate of this country."""
        return any(_fits(text, pattern) for pattern in self.patterns)


def grammars() -> list[Grammar]:
    """Every grammar, by name; the user's own patterns first if there are any.

    A damaged file of these is left out and noted in the log: it is no fault of a picture. Who
    reads is told before (``own_patterns.first_problem``). Raises ``OcrError`` if a grammar that is
    installed is damaged.
    """
    found = [_load(path.stem) for path in _folder().glob("*.json")]
    found.sort(key=lambda grammar: grammar.name)
    try:
        own = _own()
    except OcrError as error:
        _log.warning("%s", error)
        return found
    return [own, *found] if own.patterns else found


def countries() -> list[Country]:
    """Every country that has a grammar, in the order of :func:`grammars`."""
    return [Country(grammar.code, grammar.name) for grammar in grammars()]


def country_codes(countries: str | None) -> tuple[str, ...]:
    """The codes of a list such as ``nl,de``, lower case, each once; none for None.

    Raises ``OcrError`` if there is no grammar for one of them.
    """
    return tuple(Grammar.load(code).code for code in listed_codes(countries))


def listed_codes(countries: str | None) -> tuple[str, ...]:
    """What a list such as ``nl,de`` names, lower case, each once, whether there is such a code."""
    codes = dict.fromkeys(code.strip().lower() for code in (countries or "").split(","))
    return tuple(code for code in codes if code)


def without_own(countries: str | None) -> str | None:
    """A list such as ``own,de`` without the user's own patterns; None if nothing is left."""
    others = [code for code in listed_codes(countries) if code != own_patterns.CODE]
    return ",".join(others) or None


def pattern_length(pattern: Pattern) -> int:
    """How many characters a plate of the pattern has."""
    return sum(_width(place) for place in pattern)


def _width(place: Place) -> int:
    return 1 if isinstance(place, str) else len(place[0])


def _fits(text: str, pattern: Pattern) -> bool:
    if len(text) != pattern_length(pattern):
        return False
    for place in pattern:
        if text[: _width(place)] not in place:
            return False
        text = text[_width(place) :]
    return True


def _usual_share(pattern: Pattern) -> float:
    return math.prod(len(place) for place in pattern) ** _SHARE_BY_TEXTS


def _unlisted(pattern: Pattern) -> Pattern:
    """The pattern with any letters or digits in the place of codes."""
    return tuple(
        single
        for place in pattern
        for single in (
            [place]
            if isinstance(place, str)
            else [own_patterns.CLASSES["0" if place[0].isdigit() else "A"]] * len(place[0])
        )
    )


def _of_kind(kind: type[_Kind], value: object) -> _Kind:
    """The value, which has to be of a kind; else it raises ``TypeError``."""
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _folder() -> Path:
    return resources_folder() / "countries"


def _own() -> Grammar:
    found = own_patterns.load_patterns().patterns
    shares = [_usual_share(pattern) for pattern in found]
    total = sum(shares)
    return Grammar(
        own_patterns.CODE, own_patterns.NAME, found, tuple(share / total for share in shares)
    )


@cache
def _load(code: str) -> Grammar:
    path = _folder() / f"{code}.json"
    if _CODE.fullmatch(code) is None or not path.is_file():
        raise OcrError(
            "There is no grammar for the country “{code}”. Choose one of the list.", code=code
        )
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        classes = own_patterns.CLASSES | {
            name: allowed if isinstance(allowed, str) else tuple(allowed)
            for name, allowed in content.get("classes", {}).items()
        }
        if not all(classes.values()):
            raise ValueError("a class allows nothing")
        shares: dict[Pattern, float] = {}
        listed = content["patterns"]
        for text in listed:
            pattern = tuple(classes[sign] for sign in text if sign != " ")
            share = listed[text] if isinstance(listed, dict) else _usual_share(pattern)
            any_code = _unlisted(pattern)
            if any_code != pattern:
                shares[any_code] = shares.get(any_code, 0.0) + UNLISTED * share
                share *= 1 - UNLISTED
            shares[pattern] = shares.get(pattern, 0.0) + share
        total = sum(shares.values())
        return Grammar(
            code,
            content["name"],
            tuple(shares),
            tuple(share / total for share in shares.values()),
            content.get("population", 0) * content.get("vehicles", USUAL_VEHICLES) / 1000,
            _of_kind(str, content.get("words", "")),
            _of_kind(bool, content.get("other_script", False)),
        )
    except (ValueError, LookupError, ArithmeticError, TypeError, AttributeError) as error:
        raise OcrError(
            "The grammar {path} is damaged: {error}. Install it again.", path=path, error=error
        ) from error
