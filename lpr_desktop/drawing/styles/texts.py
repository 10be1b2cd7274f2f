"""Texts that fit a style's patterns, and what a reader makes of them."""

from __future__ import annotations

import numpy as np

from lpr_desktop.drawing.skeletons import TUNIS
from lpr_desktop.drawing.styles.model import PlateStyle


def random_text(style: PlateStyle, rng: np.random.Generator) -> str:
    """A text that fits one of the style's patterns, as it stands on the plate."""
    pattern = style.patterns[int(rng.integers(len(style.patterns)))]
    signs = []
    for sign in pattern:
        if sign == "L":
            signs.append(style.letters[int(rng.integers(len(style.letters)))])
        elif sign == "#":
            signs.append(str(int(rng.integers(10))))
        elif sign == "l":
            signs.append("L")
        else:
            signs.append(sign)
    return "".join(signs)


def plain_text(text: str) -> str:
    """What a reader should return: A–Z and 0–9 only, the Arabic word as T."""
    return "".join(c for c in text.replace(TUNIS, "T") if c.isascii() and c.isalnum())
