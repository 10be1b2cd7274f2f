"""A colour for each class: always the same one for the same name, on every computer."""

from __future__ import annotations

import zlib

from PySide6.QtGui import QColor

# Okabe and Ito's hues and some between, all light enough for dark text on them.
_COLORS = (
    "#56b4e9",
    "#2fd0a2",
    "#e69f00",
    "#e58fc0",
    "#f0e442",
    "#b59bff",
    "#ff8a65",
    "#9ccc65",
    "#4dd0e1",
    "#f48fb1",
)


def class_color(name: str) -> QColor:
    """The colour of a class; ``plate`` has the one that boxes have in the Read view."""
    if name == "plate":
        return QColor(_COLORS[0])
    return QColor(_COLORS[1 + zlib.crc32(name.encode("utf-8")) % (len(_COLORS) - 1)])
