"""The colours that say how far a reading can be trusted.

The hues are those of Okabe and Ito's palette, which people with any kind of colour blindness can
tell apart; a shape (dashes, a question mark, a check) always says the same.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QPalette

SURE_CONFIDENCE = 0.6
"""A character that is read with less confidence than this is shown as uncertain."""


class Mark(Enum):
    """How far a reading can be trusted."""

    SURE = "sure"
    UNCERTAIN = "uncertain"
    CORRECTED = "corrected"
    FAILED = "failed"


# Bright on a picture and in a dark theme; dark enough for text (4.5:1) in a light one.
_BRIGHT = {
    Mark.SURE: QColor("#56b4e9"),
    Mark.UNCERTAIN: QColor("#ffb92e"),
    Mark.CORRECTED: QColor("#2fd0a2"),
    Mark.FAILED: QColor("#ff8080"),
}
_DEEP = {
    Mark.SURE: QColor("#0b66a0"),
    Mark.UNCERTAIN: QColor("#8f5a00"),
    Mark.CORRECTED: QColor("#00735a"),
    Mark.FAILED: QColor("#c02626"),
}


def bright_color(mark: Mark) -> QColor:
    """The colour on a picture, between dark lines and under dark text."""
    return QColor(_BRIGHT[mark])


def mark_color(mark: Mark, palette: QPalette) -> QColor:
    """The colour on the palette's base, readable as text."""
    is_dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return QColor((_BRIGHT if is_dark else _DEEP)[mark])
