"""Endless training lines of plates drawn by code, of all countries and of none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np

from lpr_desktop.drawing.lettering import TUNIS, Face, StrokeFace, varied
from lpr_desktop.drawing.styles import STYLES, dressed, random_style, random_text
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.training.plate_lines import Line, Picture, drawn_lines, scrambled

_SCRAMBLED = 0.75
_MIXED = 0.25
_NO_COUNTRY = 0.3
TUNISIAN = 0.1


class Faces(Protocol):
    """Chooses the letters of a plate."""

    def face(self, own: StrokeFace, text: str, rng: np.random.Generator) -> Face:
        """A face for ``text``; ``own`` is the one of the plate's layout."""


class OwnFaces:
    """The project's own alphabet, its shapes a little different each time."""

    def face(self, own: StrokeFace, text: str, rng: np.random.Generator) -> Face:
        """See :class:`Faces`."""
        face = varied(own, rng)
        return own if TUNIS in text else face


def drawn_plate_lines(
    rng: np.random.Generator,
    faces: Faces,
    network: PlateNetwork,
    backgrounds: Sequence[Picture] = (),
    tunisian: float = TUNISIAN,
) -> Iterator[Line]:
    """Lines without end; a function of ``rng``.

    Args:
        rng: Where all chance comes from.
        faces: The letters.
        network: Says where the rows are.
        backgrounds: RGB pictures that show around the plates; without any it is plain paint.
        tunisian: Part of the plates that are Tunisian. Other countries' Arabic words are not read:
            this one needs more examples than one country's.
    """
    styles = sorted(STYLES.values(), key=lambda style: style.code)
    with_word = [style for style in styles if any(TUNIS in text for text in style.patterns)]
    while True:
        chance = rng.random()
        if chance < tunisian:
            style = dressed(with_word[int(rng.integers(len(with_word)))], rng)
        elif chance < tunisian + _NO_COUNTRY:
            style = random_style(rng)
        else:
            style = dressed(styles[int(rng.integers(len(styles)))], rng)
        text = random_text(style, rng)
        if rng.random() < _SCRAMBLED:
            text = scrambled(text, rng, _MIXED if rng.random() < 0.35 else 0.0)
        face = faces.face(style.face, text, rng)
        difficulty = float(rng.random() ** 0.8)
        try:
            lines = drawn_lines(text, style, face, backgrounds, difficulty, rng, network)
        except ValueError:  # a font without one of the signs
            continue
        yield from lines
