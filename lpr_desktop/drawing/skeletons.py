"""The plate alphabet as centre lines, and other shapes that some countries give a sign.

The shapes stand in ``resources/letters.json``. They were drawn for this project after how letters
on plates look in general; they are no copy of a font. Of centre lines, "x,y" are points in a cell
of 1 by 1, "~" marks a corner to be rounded, "z" closes the line.
"""

from __future__ import annotations

import json

from lpr_desktop.assets import resources_folder

TUNIS = "ت"
"""Stands for the word *Tunis* in Arabic, as it is written in the middle of Tunisian plates."""

_SHAPES = json.loads((resources_folder() / "letters.json").read_text(encoding="utf-8"))

SKELETONS: dict[str, tuple[str, ...]] = {
    sign: tuple(lines) for sign, lines in _SHAPES["skeletons"].items()
}

# Width of a sign's cell against that of a plain letter.
WIDTHS = {"1": 0.66, "I": 0.0, "M": 1.16, "W": 1.3, "-": 0.5, ".": 0.0, ":": 0.0, TUNIS: 2.3}
WIDTHS |= {"J": 0.88, "E": 0.92, "F": 0.9, "L": 0.9}
WIDTHS |= dict.fromkeys("·',!", 0.0) | {"/": 0.5, "+": 0.7}

# Other shapes: the sign, its centre lines, and its width where that differs from the usual one.
VARIANTS: dict[str, tuple[str, tuple[str, ...], float | None]] = {
    name: (sign, tuple(lines), width) for name, (sign, lines, width) in _SHAPES["variants"].items()
}
