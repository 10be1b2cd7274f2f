"""Layouts of number plates.

Sizes are millimetres of the real plate, colours sRGB 0 to 255. The countries' layouts are data:
``resources/countries``, where the form of a pattern is described, too.
"""

from __future__ import annotations

from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.styles.chance import dressed, random_style
from lpr_desktop.drawing.styles.layouts import load_layouts
from lpr_desktop.drawing.styles.model import (
    SEAL,
    SYMBOL,
    WHITE,
    Band,
    Caption,
    Color,
    Frame,
    Mark,
    PlateStyle,
    Sticker,
)
from lpr_desktop.drawing.styles.texts import plain_text, random_text

STYLES: dict[str, PlateStyle] = load_layouts(resources_folder() / "countries")
"""The layouts of every country by their codes."""

__all__ = [
    "SEAL",
    "STYLES",
    "SYMBOL",
    "WHITE",
    "Band",
    "Caption",
    "Color",
    "Frame",
    "Mark",
    "PlateStyle",
    "Sticker",
    "dressed",
    "plain_text",
    "random_style",
    "random_text",
]
