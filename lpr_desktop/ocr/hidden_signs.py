"""Whether a line shows all its signs: mud, a bolt or worn paint may hide one of them."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.trained_network import open_trained, shipped

WIDTH = 320
"""Pixels of a line that the network sees; a longer one is made narrower."""

COLUMNS = WIDTH // 4
_BESIDE = 200  # grey beside a line that is shorter


class HiddenSigns:
    """Looks for hidden signs in lines; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_hidden_signs.py`` makes it; None: the one
            that ships.

    Raises:
        OcrError: The file is missing, damaged, or another network's.
    """

    def __init__(self, file: Path | None = None) -> None:
        takes, gives = (1, LINE_HEIGHT, WIDTH, 1), (1, 1, COLUMNS, 1)
        self._network = open_trained(file or shipped("hidden_signs.tflite"), takes, [gives])

    def look(self, line: GrayImage) -> float:
        """How sure the network is that something hides a sign, 0 to 1.

        Args:
            line: Grey uint8 (``LINE_HEIGHT``, W), as ``line.draw_line`` makes it.
        """
        columns = self._network.run(padded(line)[None, :, :, None])[0]
        return float(1 / (1 + np.exp(-min(max(float(columns.max()), -30.0), 30.0))))


def padded(line: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A line (``LINE_HEIGHT``, W) as wide as the network's input: (``LINE_HEIGHT``, WIDTH)."""
    if line.shape[1] > WIDTH:
        line = cast(GrayImage, cv2.resize(line, (WIDTH, LINE_HEIGHT), interpolation=cv2.INTER_AREA))
    whole = np.full((LINE_HEIGHT, WIDTH), _BESIDE, np.uint8)
    whole[:, : line.shape[1]] = line
    return whole
