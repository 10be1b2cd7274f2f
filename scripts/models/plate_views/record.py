"""One view and what is known about it."""

from __future__ import annotations

from typing import Any

import numpy as np

from lpr_desktop.drawing.styles import STYLES
from lpr_desktop.ocr.plate_layout import SCRIPTS
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH

MOST_ROWS = 6
"""Rows of one plate that are kept, those of other scripts included."""

COUNTRIES = tuple(sorted({style.country for style in STYLES.values()}))
OTHER = len(COUNTRIES)
"""Class of a plate of no country."""

UNKNOWN = -1
NUMBER, FOREIGN = 0, 1


RECORD = np.dtype(
    [
        ("image", np.uint8, (HEIGHT, WIDTH, 3)),
        ("corners", np.float32, (4, 2)),  # pixels of the view; NaN if not known
        ("rows", np.float32, (MOST_ROWS, 4, 2)),  # clockwise from top left, in reading order
        ("kind", np.int8, MOST_ROWS),  # NUMBER, FOREIGN or UNKNOWN for no row
        ("count", np.float32, MOST_ROWS),  # characters of a row
        ("scripts", np.uint8, (MOST_ROWS, len(SCRIPTS))),
        ("cover", np.float32, (2, 4, 2)),  # what hides a character; NaN if nothing does
        ("light", np.int8),  # whether the characters are lighter than the plate
        ("country", np.int16),
        ("cut", np.int8),
        ("covered", np.int8),
    ]
)
"""One view. UNKNOWN in the last four means that the truth is not known."""


def empty_record() -> Any:
    """A record that shows no plate."""
    record = np.zeros((), RECORD)
    for name in ("corners", "rows", "cover"):
        record[name] = np.nan
    record["kind"] = UNKNOWN
    for name in ("light", "country", "cut", "covered"):
        record[name] = UNKNOWN
    return record
