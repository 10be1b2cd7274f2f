"""The plate network: one look at a plate says where its rows and corners are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import OcrError
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.country_band import BandNetwork
from lpr_desktop.ocr.level import level, sides
from lpr_desktop.ocr.plate_layout import (
    LEAST_PLATE,
    PLATE_CHANNELS,
    ROW_CHANNELS,
    PlateLayout,
    layout_of,
)
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH, view
from lpr_desktop.ocr.trained_network import answer, countries_of, open_trained, shipped
from lpr_desktop.ocr.unread_signs import UnreadSigns

_INPUT = (1, HEIGHT, WIDTH, 3)
_ROWS = (1, HEIGHT // 4, WIDTH // 4, ROW_CHANNELS)
_PLATE = (1, HEIGHT // 8, WIDTH // 8, PLATE_CHANNELS)


class PlateNetwork:
    """Looks at plates; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_plate_network.py`` makes it; None: the one
            that ships.
        countries: Says which country a plate looks like; None: the one that ships.
        band: Reads the country's letters; None: the one that ships.

    Attributes:
        unread_signs: Says whether a sign of a line is hidden, or of another script.

    Raises:
        OcrError: A file is missing, damaged, or another network's.

    Example:
        >>> layout = PlateNetwork().look(image, Box(120, 80, 260, 120))
        >>> [round(row.score, 1) for row in layout.rows]
        [1.0]
    """

    def __init__(
        self,
        file: Path | None = None,
        countries: CountryNetwork | None = None,
        band: BandNetwork | None = None,
    ) -> None:
        file = file or shipped("plate_network.tflite")
        wanted = [_ROWS, _PLATE, (1, 1, 1, 2 + len(countries_of(file)))]
        self._network = open_trained(file, _INPUT, wanted)
        self._order = [self._network.output_shapes.index(shape) for shape in wanted]
        self._countries = countries or CountryNetwork()
        self._band = band or BandNetwork()
        self.unread_signs = UnreadSigns()

    def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
        """What is to be seen of the plate in a box of an RGB uint8 (H, W, 3) picture.

        Args:
            image: The upright picture.
            box: The plate, not empty, inside the picture; what is around it is looked at too.
        """
        seen = view(image, box)
        found = answer(self._network, seen.image)
        rows, plate, whole = (found[index][0] for index in self._order)
        layout = layout_of(rows, plate, whole.reshape(-1), seen)
        if layout.score < LEAST_PLATE:
            return layout
        countries = self._countries.look(image, layout.corners)
        if layout.rows:
            rows = len(layout.rows)
            countries = self._band.weigh(countries, image, layout.corners, rows)
        return replace(layout, countries=countries)


FLAT_WIDTH, FLAT_HEIGHT = 192, 96
"""Size in pixels of the picture that the finer country network sees."""
COARSE_WIDTH, COARSE_HEIGHT = 128, 64
"""Size in pixels of the picture that the coarser one sees, which is the same, smaller."""

_STRETCH = 1.5
"""How much taller plates become: more of a wide plate is seen."""
_AROUND = 0.04
"""How much is seen around the corners, in parts of the plate's width and height."""
_POWER = 0.6
"""What the two say is multiplied, each to this power: together they are surer than either, but not
as sure as if they saw different things. Chosen on the dev halves, as is ``prior.SEEN_FLOOR``."""


class CountryNetwork:
    """Tells countries apart by how their plates look; belongs to one thread at a time.

    Two networks, one of which sees more and the other less of what is small: they err on
    different plates (docs/experiments/plate_network.md).

    Args:
        fine: A LiteRT file as ``scripts/models/train_country_network.py`` makes it, a JSON file
            with the countries beside it; None: the one that ships.
        coarse: The other one; None: the one that ships.

    Raises:
        OcrError: A file is missing, damaged, or another network's.
    """

    def __init__(self, fine: Path | None = None, coarse: Path | None = None) -> None:
        fine = fine or shipped("country_network.tflite")
        coarse = coarse or shipped("country_network_coarse.tflite")
        self._countries = countries_of(fine)
        if countries_of(coarse) != self._countries:
            raise OcrError("{file}: another network. Install LPR Desktop again.", file=coarse)
        gives = [(1, len(self._countries))]
        self._fine = open_trained(fine, (1, FLAT_HEIGHT, FLAT_WIDTH, 3), gives)
        self._coarse = open_trained(coarse, (1, COARSE_HEIGHT, COARSE_WIDTH, 3), gives)

    def look(self, image: NDArray[np.uint8], corners: Corners) -> dict[str, float]:
        """Probability of every country that is drawn, by its code, and of "other".

        They are as if all countries were equally frequent.

        Args:
            image: RGB uint8 (H, W, 3).
            corners: The plate's in it, pixel edges, clockwise from the top left.
        """
        seen = flat(image, corners)
        less = cv2.resize(seen, (COARSE_WIDTH, COARSE_HEIGHT), interpolation=cv2.INTER_AREA)
        looks = (self._fine, seen), (self._coarse, cast(NDArray[np.uint8], less))
        logits = np.zeros(len(self._countries))
        for network, shown in looks:
            logits += answer(network, shown)[0].reshape(-1)
        shares = np.exp(_POWER * (logits - logits.max()))
        return dict(zip(self._countries, (shares / shares.sum()).tolist(), strict=True))


def flat(image: NDArray[np.uint8], corners: Corners) -> NDArray[np.uint8]:
    """The plate between its corners made level, in the middle of ``FLAT_WIDTH × FLAT_HEIGHT``.

    Its aspect is kept, but that it is taller by ``_STRETCH``.

    Args:
        image: RGB uint8 (H, W, 3).
        corners: The plate's in it, pixel edges, clockwise from the top left.
    """
    wide, high = sides(corners)
    scale = min(FLAT_WIDTH / wide, FLAT_HEIGHT / (high * _STRETCH)) / (1 + 2 * _AROUND)
    half = np.array([wide, high * _STRETCH]) * scale / 2
    middle = np.array([FLAT_WIDTH, FLAT_HEIGHT]) / 2
    target = middle + half * [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    return level(image, corners, target, (FLAT_WIDTH, FLAT_HEIGHT))
