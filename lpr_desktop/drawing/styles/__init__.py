"""Layouts of number plates, as data.

Sizes are millimetres of the real plate, colours sRGB 0 to 255. In a pattern ``L`` stands for a
letter, ``l`` for the letter L itself, ``#`` for a digit, ``•`` for a seal, ``◇`` for the style's
picture, a line break for the second line; round brackets hold signs that are smaller, braces signs
one above the other, pointed brackets signs in a box of their own; all else stands for itself.
Sizes and patterns were written down from general knowledge and not checked against each country's
regulations; emblems are simplified.
"""

from __future__ import annotations

from lpr_desktop.drawing.styles.africa_oceania import AFRICA_OCEANIA
from lpr_desktop.drawing.styles.asia import FAR_EAST
from lpr_desktop.drawing.styles.asia_west import INDIA_TO_ARABIA
from lpr_desktop.drawing.styles.canada import PROVINCES
from lpr_desktop.drawing.styles.chance import (
    dressed,
    random_colors,
    random_face,
    random_frame,
    random_style,
)
from lpr_desktop.drawing.styles.europe import EUROPEAN_UNION
from lpr_desktop.drawing.styles.europe_east import EUROPE_BEYOND
from lpr_desktop.drawing.styles.latin_america import LATIN_AMERICA
from lpr_desktop.drawing.styles.model import (
    BLACK,
    EU_BLUE,
    SEAL,
    SYMBOL,
    WHITE,
    YELLOW,
    Band,
    Caption,
    Color,
    Emblem,
    Frame,
    Mark,
    PlateStyle,
    Sticker,
)
from lpr_desktop.drawing.styles.texts import plain_text, random_text
from lpr_desktop.drawing.styles.usa import STATES

STYLES: dict[str, PlateStyle] = {
    style.code: style
    for style in (
        *EUROPEAN_UNION,
        *EUROPE_BEYOND,
        *STATES,
        *PROVINCES,
        *LATIN_AMERICA,
        *FAR_EAST,
        *INDIA_TO_ARABIA,
        *AFRICA_OCEANIA,
    )
}


def styles_of(country: str) -> tuple[PlateStyle, ...]:
    """The styles of a country by its code of two letters; none when there is none."""
    return tuple(style for style in STYLES.values() if style.country == country)


__all__ = [
    "BLACK",
    "EU_BLUE",
    "SEAL",
    "STYLES",
    "SYMBOL",
    "WHITE",
    "YELLOW",
    "Band",
    "Caption",
    "Color",
    "Emblem",
    "Frame",
    "Mark",
    "PlateStyle",
    "Sticker",
    "dressed",
    "plain_text",
    "random_colors",
    "random_face",
    "random_frame",
    "random_style",
    "random_text",
    "styles_of",
]
