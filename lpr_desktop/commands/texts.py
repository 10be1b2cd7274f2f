"""Readings as text for a person."""

from __future__ import annotations

from collections.abc import Iterable

from lpr_desktop.files import show_name
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.reader import PictureResult, Reading


def texts(readings: Iterable[Reading]) -> str:
    """``AB123CD (97%), A12345 (49%, partly read), (not readable) (2%)``."""
    return ", ".join(
        f"{reading.text or '(not readable)'} ({reading.confidence:.0%}{part_words(reading)})"
        for reading in readings
    )


def part_words(reading: Reading) -> str:
    """``, partly read`` for a reading that is a part of a plate's text."""
    return ", partly read" if reading.is_partial else ""


def print_text(result: PictureResult) -> None:
    """Print a picture's name and texts; nothing if it could not be read."""
    if result.error is None:
        print(f"{show_name(result.path)}: {texts(result.readings) or 'no plate'}", flush=True)


def wanted_words(text: str, match: HotlistMatch) -> str:
    """``Wanted: WA1234 is perhaps WA12345 (stolen)``."""
    sure = "" if match.is_sure else "perhaps "
    note = f" ({match.plate.note})" if match.plate.note else ""
    return f"Wanted: {text} is {sure}{match.plate.text}{note}"
