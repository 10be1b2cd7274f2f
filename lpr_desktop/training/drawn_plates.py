"""Endless training lines of plates drawn by code, of all countries and of none."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lpr_desktop.drawing.lettering import TUNIS, varied
from lpr_desktop.drawing.styles import STYLES, dressed, random_style, random_text
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.training.plate_lines import Line, drawn_lines, scrambled

_SCRAMBLED = 0.75
_MIXED = 0.25
_NO_COUNTRY = 0.3
TUNISIAN = 0.1
"""Part of the plates that are Tunisian.

Other countries' Arabic words are not read: this one needs more examples than one country's.
"""


def drawn_plate_lines(rng: np.random.Generator, network: PlateNetwork) -> Iterator[Line]:
    """Lines without end, in the project's own alphabet; a function of ``rng``.

    Args:
        rng: Where all chance comes from.
        network: Says where the rows are.
    """
    styles = sorted(STYLES.values(), key=lambda style: style.code)
    with_word = [style for style in styles if any(TUNIS in text for text in style.patterns)]
    while True:
        chance = rng.random()
        if chance < TUNISIAN:
            style = dressed(with_word[int(rng.integers(len(with_word)))], rng)
        elif chance < TUNISIAN + _NO_COUNTRY:
            style = random_style(rng)
        else:
            style = dressed(styles[int(rng.integers(len(styles)))], rng)
        text = random_text(style, rng)
        if rng.random() < _SCRAMBLED:
            text = scrambled(text, rng, _MIXED if rng.random() < 0.35 else 0.0)
        face = style.face if TUNIS in text else varied(style.face, rng)
        difficulty = float(rng.random() ** 0.8)
        yield from drawn_lines(text, style, face, difficulty, rng, network)
