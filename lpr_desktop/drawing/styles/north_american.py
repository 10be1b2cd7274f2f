"""The common form of North American plates: name, slogan, pictures, stickers, four screws.

Colours, patterns and pictures are from general knowledge and were not checked against the states'
rules; pictures are much simplified, and each state has many more plates than these.
"""

from __future__ import annotations

from typing import Any

from lpr_desktop.drawing.lettering import StrokeFace
from lpr_desktop.drawing.styles.faces import (
    AMERICAN,
    STATE,
)
from lpr_desktop.drawing.styles.model import (
    BLACK,
    RED,
    Caption,
    Color,
    Mark,
    PlateStyle,
    Sticker,
)

US_SIZE = (305.0, 152.0)
US_SCREWS = ((0.2, 0.085), (0.8, 0.085), (0.2, 0.915), (0.8, 0.915))
# Corners where stickers of the month and year stand.
TL, TR = Sticker(30, 18), Sticker(275, 18)
BL, BR = Sticker(30, 134), Sticker(275, 134)
TITLE = StrokeFace(0.66, 0.14, 0.34, 0.2)
TITLE_BOLD = StrokeFace(0.72, 0.2, 0.24, 0.2)
TITLE_WIDE = StrokeFace(0.86, 0.15, 0.3, 0.3)


def first_state(
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
        US_SIZE,
        ink=ink,
        face=AMERICAN,
        letter_height=70,
        line_middles=(78,),
        captions=tuple(captions),
        border=0,
        corner_radius=14,
        screws=US_SCREWS,
    )


def state(
    code: str,
    name: str,
    footer: str,
    patterns: str,
    ink: Color,
    name_ink: Color,
    *,
    country: str = "US",
    swap: bool = False,
    title: StrokeFace = TITLE,
    **more: Any,
) -> PlateStyle:
    """A plate of North American size; ``swap`` puts the name below and the slogan on top.

    ``patterns`` are separated by ``|``.
    """
    top, bottom = (footer, name) if swap else (name, footer)
    high, low = (11, 17) if swap else (17, 11)
    captions = []
    if top:
        captions.append(Caption(top, 19, high, name_ink, x=152.5, room=158, face=title))
    if bottom:
        captions.append(Caption(bottom, 134, low, name_ink, x=152.5, room=158, face=title))
    common: dict[str, Any] = {
        "face": STATE,
        "letter_height": 72,
        "line_middles": (76,),
        "border": 0,
        "corner_radius": 14,
        "screws": US_SCREWS,
        "letters": "ABCDEFGHJKLMNPRSTUVWXYZ",
        "gap": 0.24,
        "margins": (7, 7),
        "captions": (*captions, *more.pop("extra", ())),
    }
    return PlateStyle(
        f"{country}-{code}", country, tuple(patterns.split("|")), US_SIZE, ink=ink,
        **(common | more),
    )  # fmt: skip


def strip(color: Color, top: float, bottom: float) -> Mark:
    """A level strip over the whole width of a North American plate."""
    return Mark("box", 152.5, (top + bottom) / 2, 305, bottom - top, color)


def scene(shape: str, color: Color, top: float, bottom: float, strength: float = 1.0) -> Mark:
    """A picture over the whole width."""
    return Mark(shape, 152.5, (top + bottom) / 2, 305, bottom - top, color, strength)


SKY: Color = (188, 214, 236)
PALE: Color = (214, 226, 240)
ORANGE: Color = (240, 140, 40)
SAND: Color = (240, 214, 170)
GOLD: Color = (244, 190, 50)
LIGHT_GREEN: Color = (190, 220, 190)
GREY: Color = (70, 74, 82)


def one(shape: str, size: float, color: Color, tall: float = 1.0) -> tuple[Mark, ...]:
    return (Mark(shape, 0, 0, size, size * tall, color),)


ORANGES = (
    Mark("disc", -7, 6, 24, 24, ORANGE),
    Mark("disc", 8, 10, 22, 22, (232, 120, 30)),
    Mark("leaf", 4, -14, 26, 18, (60, 150, 70)),
)
PEACH = (
    Mark("disc", 0, 3, 32, 32, (244, 160, 110)),
    Mark("leaf", 6, -18, 16, 12, (60, 140, 70)),
)
DC_BARS = (
    *(Mark("star", x, -13, 9, 9, RED) for x in (-12, 0, 12)),
    Mark("box", 0, 0, 36, 7, RED),
    Mark("box", 0, 12, 36, 7, RED),
)
CREST = (
    Mark("shield", 0, 0, 28, 34, (200, 160, 40)),
    Mark("diamond", 0, -2, 16, 20, BLACK),
)
ANCHOR = (Mark("bell", 24, 20, 20, 24, (120, 140, 170)),)
RIDER = (Mark("rider", 74, 76, 46, 78, (60, 40, 30)),)
RAINBOW = tuple(
    Mark("bow", 152.5, 84 + 4 * i, 290 - 16 * i, 128 - 8 * i, color, 0.4)
    for i, color in enumerate(((230, 80, 90), (240, 200, 80), (90, 190, 110), (80, 130, 220)))
)
