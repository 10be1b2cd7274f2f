"""The country network: which country a plate looks like, by its level picture."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.plate_view import OUTSIDE
from lpr_desktop.ocr.trained_network import countries_of, open_trained, shipped

FLAT_WIDTH, FLAT_HEIGHT = 128, 64
"""Size in pixels of the picture that the network sees."""

_STRETCH = 1.5
"""How much taller plates become: more of a wide plate is seen."""
_AROUND = 0.04
"""How much is seen around the corners, in parts of the plate's width and height."""


class CountryNetwork:
    """Tells countries apart by how their plates look; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_country_network.py`` makes it, a JSON file
            with the countries beside it; None: the one that ships.

    Raises:
        OcrError: The file is missing, damaged, or another network's.
    """

    def __init__(self, file: Path | None = None) -> None:
        file = file or shipped("country_network.tflite")
        self._countries = countries_of(file)
        takes, gives = (1, FLAT_HEIGHT, FLAT_WIDTH, 3), (1, len(self._countries))
        self._network = open_trained(file, takes, [gives])

    def look(self, view: NDArray[np.uint8], corners: NDArray[np.float64]) -> dict[str, float]:
        """Probability of every country that is drawn, by its code, and of "other".

        They are as if all countries were equally frequent.

        Args:
            view: RGB uint8 (H, W, 3), see ``plate_view.view``.
            corners: The plate's in the view, (4, 2), clockwise from the top left.
        """
        found = self._network.run(flat(view, corners)[None])[0].reshape(-1).astype(np.float64)
        shares = np.exp(found - found.max())
        return dict(zip(self._countries, (shares / shares.sum()).tolist(), strict=True))


def flat(view: NDArray[np.uint8], corners: NDArray[np.float64]) -> NDArray[np.uint8]:
    """The plate between its corners made level, in the middle of ``FLAT_WIDTH × FLAT_HEIGHT``.

    Its aspect is kept, but that it is taller by ``_STRETCH``.

    Args:
        view: RGB uint8 (H, W, 3), see ``plate_view.view``.
        corners: The plate's in the view, (4, 2) pixel edges, clockwise from the top left.
    """
    wide = float(np.linalg.norm(corners[1] - corners[0]) + np.linalg.norm(corners[2] - corners[3]))
    high = float(np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1]))
    scale = min(FLAT_WIDTH / max(wide, 1e-3), FLAT_HEIGHT / max(high * _STRETCH, 1e-3))
    scale /= 1 + 2 * _AROUND
    half = np.array([wide, high * _STRETCH]) * scale / 2
    middle = np.array([FLAT_WIDTH, FLAT_HEIGHT]) / 2
    target = middle + half * [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    # Corners are pixel edges, cv2 counts from pixel centres.
    matrix = cv2.getPerspectiveTransform(
        corners.astype(np.float32) - 0.5, target.astype(np.float32) - 0.5
    )
    return cast(
        NDArray[np.uint8],
        cv2.warpPerspective(
            view,
            matrix,
            (FLAT_WIDTH, FLAT_HEIGHT),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(OUTSIDE,) * 3,
        ),
    )
