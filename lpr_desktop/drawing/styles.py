"""Layouts of number plates, as data.

Sizes are millimetres of the real plate, colours sRGB 0 to 255. In a pattern ``L`` stands for a
letter, ``#`` for a digit, ``•`` for a seal, a line break for the second line; all else stands for
itself. Sizes and patterns were written down from general knowledge and not checked against each
country's regulations; emblems are simplified.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from lpr_desktop.drawing.lettering import TUNIS, StrokeFace

Color = tuple[int, int, int]
Emblem = Literal["stars", "cross", "none"] | tuple[Color, ...]
"""A ring of stars, a cross, or a flag as its stripes from top to bottom."""

SEAL = "•"

WHITE: Color = (240, 241, 238)
BLACK: Color = (22, 22, 24)
YELLOW: Color = (247, 197, 28)
EU_BLUE: Color = (0, 51, 153)


@dataclass(frozen=True, slots=True)
class Band:
    """A coloured strip along one side with the country's letters and an emblem."""

    side: Literal["left", "right", "top"]
    size: float
    color: Color = EU_BLUE
    letters: str = ""
    emblem: Emblem = "none"
    ink: Color = WHITE


@dataclass(frozen=True, slots=True)
class Caption:
    """A line of small letters, such as a state's name; ``y`` is its middle in millimetres."""

    text: str
    y: float
    height: float
    ink: Color


@dataclass(frozen=True, slots=True)
class PlateStyle:
    """How the plates of one country, state or vehicle class look."""

    code: str
    country: str
    patterns: tuple[str, ...]
    size: tuple[float, float] = (520, 112)
    background: Color = WHITE
    lower_background: Color | None = None
    ink: Color = BLACK
    face: StrokeFace = field(default_factory=StrokeFace)
    letter_height: float = 76
    line_middles: tuple[float, ...] = (56,)
    bands: tuple[Band, ...] = ()
    captions: tuple[Caption, ...] = ()
    border: float = 3
    border_color: Color = BLACK
    corner_radius: float = 10
    screws: tuple[tuple[float, float], ...] = ()
    letters: str = "ABCDEFGHJKLMNPRSTUVWXYZ"

    @property
    def lines(self) -> int:
        """Number of lines of text: 1 or 2."""
        return len(self.line_middles)


_DIN = StrokeFace(0.58, 0.135, 0.27, 0.12, digit_width=0.92)
_POLISH = StrokeFace(0.56, 0.13, 0.2, 0.13)
_ROUND = StrokeFace(0.56, 0.13, 0.3, 0.13)
_BRITISH = StrokeFace(0.63, 0.175, 0.13, 0.13)
_MERCOSUR = StrokeFace(0.62, 0.15, 0.24, 0.13, digit_width=0.88)
_AMERICAN = StrokeFace(0.48, 0.125, 0.2, 0.17)
_INDIAN = StrokeFace(0.6, 0.15, 0.16, 0.15)
_WIDE = StrokeFace(0.66, 0.15, 0.25, 0.16)

_US_SIZE = (305.0, 152.0)
_US_SCREWS = ((0.2, 0.085), (0.8, 0.085), (0.2, 0.915), (0.8, 0.915))


_BRAZIL: tuple[Color, ...] = ((20, 140, 70), (250, 214, 40), (20, 140, 70))
_ARGENTINA: tuple[Color, ...] = ((110, 180, 230), WHITE, (110, 180, 230))


def _eu(code: str, country: str, mark: str, *patterns: str) -> PlateStyle:
    """The common European form: white, a blue band with stars at the left."""
    band = Band("left", 42, letters=mark, emblem="stars")
    return PlateStyle(code, country, patterns, face=_ROUND, bands=(band,))


def _state(
    code: str, name: str, pattern: str, ink: Color, name_ink: Color, footer: str = ""
) -> PlateStyle:
    """A US state: its name on top, often a slogan below, four screws."""
    captions = [Caption(name, 21, 17, name_ink)]
    if footer:
        captions.append(Caption(footer, 136, 10, name_ink))
    return PlateStyle(
        f"US-{code}",
        "US",
        (pattern,),
        _US_SIZE,
        ink=ink,
        face=_AMERICAN,
        letter_height=70,
        line_middles=(78,),
        captions=tuple(captions),
        border=0,
        corner_radius=14,
        screws=_US_SCREWS,
    )


def _mercosur(
    code: str, country: str, name: str, flag: tuple[Color, ...], *patterns: str
) -> PlateStyle:
    """The common form of Mercosur: a blue band with the country's name on top."""
    return PlateStyle(
        code,
        country,
        patterns,
        (400, 130),
        face=_MERCOSUR,
        letter_height=65,
        line_middles=(81,),
        bands=(Band("top", 30, (14, 60, 150), name, flag),),
        letters="ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    )


_BRITISH_PLATE = replace(
    _eu("GB-front", "GB", "UK", "LL## LLL"),
    face=_BRITISH,
    border=0,
    letter_height=79,
    bands=(Band("left", 40, (10, 60, 140), "UK", "cross"),),
)

_EUROPE = (
    replace(
        _eu(
            "D",
            "DE",
            "D",
            f"B{SEAL}LL ####",
            f"M{SEAL}LL ###",
            f"HH{SEAL}L ####",
            f"KA{SEAL}LL ###",
        ),
        face=_DIN,
    ),
    replace(_eu("PL", "PL", "PL", "WA #####", "KR ###LL", "GD ####L", "PO #L###"), face=_POLISH),
    replace(
        _eu("F", "FR", "F", "LL-###-LL"),
        bands=(Band("left", 42, letters="F", emblem="stars"), Band("right", 42)),
        letters="ABCDEFGHJKLMNPQRSTVWXYZ",
    ),
    replace(
        _eu("I", "IT", "I", "LL ###LL"),
        bands=(Band("left", 42, letters="I", emblem="stars"), Band("right", 42)),
    ),
    replace(_eu("E", "ES", "E", "#### LLL"), letters="BCDFGHJKLMNPRSTVWXYZ"),
    replace(
        _eu("NL", "NL", "NL", "LL-###-L", "##-LL-LL", "L-###-LL"),
        background=YELLOW,
        letters="BDFGHJKLNPRSTVXZ",
    ),
    _eu("CZ", "CZ", "CZ", "#L# ####", "#L ####"),
    replace(
        _eu("A", "AT", "A", f"W{SEAL}#####L", f"GU{SEAL}###LL"),
        border=4,
        border_color=(190, 30, 40),
    ),
    _BRITISH_PLATE,
    replace(_BRITISH_PLATE, code="GB-rear", background=YELLOW),
    replace(
        _eu("TR", "TR", "TR", "34 LLL ##", "06 LL ###", "35 LL ####"),
        bands=(Band("left", 40, letters="TR"),),
    ),
    replace(
        _eu("UA", "UA", "UA", "LL #### LL"),
        letters="ABEIKMHOPCTX",
        bands=(Band("left", 40, (20, 80, 190), "UA", ((40, 110, 210), (250, 214, 40))),),
    ),
)

_AMERICA = (
    _state("CA", "CALIFORNIA", "#LLL###", (30, 45, 110), (190, 30, 45), "DMV.CA.GOV"),
    _state("TX", "TEXAS", "LLL-####", (25, 25, 30), (25, 25, 30), "THE LONE STAR STATE"),
    replace(
        _state("NY", "NEW YORK", "LLL-####", (22, 40, 95), (22, 40, 95), "EXCELSIOR"),
        lower_background=(238, 205, 120),
    ),
    replace(
        _state("FL", "FLORIDA", "LLL L##", (20, 110, 70), (20, 110, 70), "SUNSHINE STATE"),
        lower_background=(246, 226, 190),
    ),
    replace(
        _state("OH", "OHIO", "LLL ####", (25, 35, 80), (190, 30, 45), "BIRTHPLACE OF AVIATION"),
        background=(214, 228, 240),
        lower_background=WHITE,
    ),
    replace(
        _state("AZ", "ARIZONA", "LLL####", (25, 65, 80), (90, 50, 110), "GRAND CANYON STATE"),
        background=(214, 190, 215),
        lower_background=(244, 214, 170),
    ),
    _mercosur("BR", "BR", "BRASIL", _BRAZIL, "LLL#L##"),
    replace(_mercosur("AR", "AR", "REPUBLICA ARGENTINA", _ARGENTINA, "LL###LL"), border=2),
    replace(
        _mercosur("BR-moto", "BR", "BRASIL", _BRAZIL, "LLL\n#L##"),
        size=(200, 170),
        letter_height=53,
        line_middles=(68, 131),
    ),
)

_ELSEWHERE = (
    PlateStyle(
        "IN",
        "IN",
        ("MH ## LL ####", "DL #C LL ####", "KA ## L ####", "TN ## LL ####"),
        (500, 120),
        face=_INDIAN,
        letter_height=68,
        line_middles=(60,),
        bands=(Band("left", 28, WHITE, "IND", ink=(20, 60, 150)),),
        letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
    ),
    PlateStyle(
        "IN-two",
        "IN",
        ("GJ ##\nLL ####", "UP ##\nLL ####", "HR ##\nL ####"),
        (285, 200),
        face=_INDIAN,
        letter_height=66,
        line_middles=(58, 142),
        letters="ABCDEFGHJKLMNPQRSTUVWXYZ",
    ),
    PlateStyle(
        "TN",
        "TN",
        (f"### {TUNIS} ####", f"## {TUNIS} ####"),
        background=(24, 24, 26),
        ink=WHITE,
        face=StrokeFace(0.5, 0.115, 0.25, 0.13),
        letter_height=74,
        border=4,
        border_color=WHITE,
    ),
    PlateStyle(
        "VN-moto",
        "VN",
        ("59-L#\n###.##", "29-L#\n####", "51-L#\n###.##", "43-L#\n###.##"),
        (190, 140),
        face=_ROUND,
        letter_height=53,
        line_middles=(38, 102),
        corner_radius=8,
        letters="ABCDEFGHKLMNPSTUVXYZ",
    ),
    PlateStyle(
        "VN",
        "VN",
        ("51L-###.##", "30L-###.##", "61L-###.##"),
        (470, 110),
        face=_ROUND,
        letter_height=70,
        line_middles=(55,),
        letters="ABCDEFGHKLMNPSTUVXYZ",
    ),
    PlateStyle(
        "PK",
        "PK",
        ("LLL\n####", "LLL\n###"),
        (300, 160),
        face=_WIDE,
        letter_height=56,
        line_middles=(45, 115),
        background=(236, 238, 232),
        bands=(Band("left", 34, (18, 110, 62)),),
    ),
    PlateStyle(
        "AE",
        "AE",
        ("L #####",),
        (520, 110),
        face=_WIDE,
        letter_height=66,
        line_middles=(62,),
        captions=(Caption("DUBAI", 16, 12, (160, 30, 40)),),
    ),
    PlateStyle(
        "AU",
        "AU",
        ("LLL-##L", "L##-LLL"),
        (372, 134),
        face=_AMERICAN,
        letter_height=70,
        line_middles=(62,),
        ink=(18, 60, 120),
        border=2,
        border_color=(18, 60, 120),
        captions=(Caption("NEW SOUTH WALES", 117, 11, (18, 60, 120)),),
    ),
    PlateStyle(
        "ZA",
        "ZA",
        ("LL ## LL GP", "CA ### ###"),
        face=_POLISH,
        ink=(20, 40, 110),
        letters="BCDFGHJKLMNPRSTVWXYZ",
        border=2,
        border_color=(20, 40, 110),
    ),
)

STYLES: dict[str, PlateStyle] = {s.code: s for s in (*_EUROPE, *_AMERICA, *_ELSEWHERE)}


def random_text(style: PlateStyle, rng: np.random.Generator) -> str:
    """A text that fits one of the style's patterns, as it stands on the plate."""
    pattern = style.patterns[int(rng.integers(len(style.patterns)))]
    signs = []
    for sign in pattern:
        if sign == "L":
            signs.append(style.letters[int(rng.integers(len(style.letters)))])
        elif sign == "#":
            signs.append(str(int(rng.integers(10))))
        else:
            signs.append(sign)
    return "".join(signs)


def plain_text(text: str) -> str:
    """What a reader should return: A–Z and 0–9 only, the Arabic word as T."""
    return "".join(c for c in text.replace(TUNIS, "T") if c.isascii() and c.isalnum())
