"""Which signs of a line are not read: mud or worn paint hides one, another is no A–Z or 0–9."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.inference.network import Network
from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.trained_network import answer, open_trained, shipped

WIDTH = 320
"""Pixels of a line that the network sees; a longer one is made narrower."""

COLUMNS = WIDTH // 4
_BESIDE = 200  # grey beside a line that is shorter
_CLEARLY_WHOLE, _NARROWER = -1.5, 0.94
"""Above these log-odds a line is looked at in other ways, too (chosen on the dev halves: a sixth),
once made so many times as wide. The mean errs less than one look."""


class UnreadSigns:
    """Looks for signs in lines that are not read; belongs to one thread at a time.

    Args:
        hidden: A LiteRT file as ``scripts/models/train_unread_signs.py`` makes it, for signs that
            something hides; None: the one that ships.
        foreign: The same for signs of other scripts than Latin.

    Raises:
        OcrError: A file is missing, damaged, or another network's.
    """

    def __init__(self, hidden: Path | None = None, foreign: Path | None = None) -> None:
        takes, gives = (1, LINE_HEIGHT, WIDTH, 1), (1, 1, COLUMNS, 1)
        self._hidden = open_trained(hidden or shipped("hidden_signs.tflite"), takes, [gives])
        self._foreign = open_trained(foreign or shipped("foreign_signs.tflite"), takes, [gives])

    def hidden(self, line: GrayImage) -> float:
        """How sure the network is that something hides a sign, as log-odds.

        Args:
            line: Grey uint8 (``LINE_HEIGHT``, W), as ``line.draw_line`` makes it.
        """
        odds = _most(self._hidden, line)
        if odds > _CLEARLY_WHOLE:
            looks = [odds, *(_most(self._hidden, other) for other in _otherwise(line))]
            odds = sum(looks) / len(looks)
        return odds

    def foreign(self, line: GrayImage) -> float:
        """How probable it is, 0 to 1, that one sign is of another script; see :meth:`hidden`."""
        odds = _most(self._foreign, line)
        return 1 / (1 + math.exp(-min(max(odds, -30.0), 30.0)))


def _most(network: Network, line: GrayImage) -> float:
    """The highest log-odds along a line."""
    return float(answer(network, padded(line)[:, :, None])[0].max())


def _otherwise(line: GrayImage) -> Iterator[GrayImage]:
    """The same line half a column further right, in the mirror, and narrower."""
    yield np.pad(line, ((0, 0), (WIDTH // COLUMNS // 2, 0)), "edge")
    yield np.ascontiguousarray(line[:, ::-1])
    size = max(1, round(_NARROWER * line.shape[1])), LINE_HEIGHT
    yield cast(GrayImage, cv2.resize(line, size, interpolation=cv2.INTER_AREA))


def padded(line: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A line (``LINE_HEIGHT``, W) as wide as the network's input: (``LINE_HEIGHT``, WIDTH)."""
    if line.shape[1] > WIDTH:
        line = cast(GrayImage, cv2.resize(line, (WIDTH, LINE_HEIGHT), interpolation=cv2.INTER_AREA))
    whole = np.full((LINE_HEIGHT, WIDTH), _BESIDE, np.uint8)
    whole[:, : line.shape[1]] = line
    return whole
