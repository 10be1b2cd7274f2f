"""The plate network: one look at a plate says where its rows and corners are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.country_network import CountryNetwork
from lpr_desktop.ocr.plate_layout import (
    LEAST_PLATE,
    PLATE_CHANNELS,
    ROW_CHANNELS,
    PlateLayout,
    layout_of,
)
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH, view
from lpr_desktop.ocr.trained_network import countries_of, open_trained, shipped

_INPUT = (1, HEIGHT, WIDTH, 3)
_ROWS = (1, HEIGHT // 4, WIDTH // 4, ROW_CHANNELS)
_PLATE = (1, HEIGHT // 8, WIDTH // 8, PLATE_CHANNELS)


class PlateNetwork:
    """Looks at plates; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_plate_network.py`` makes it; None: the one
            that ships.
        countries: Says which country a plate looks like; None: the one that ships.

    Raises:
        OcrError: A file is missing, damaged, or another network's.

    Example:
        >>> layout = PlateNetwork().look(image, Box(120, 80, 260, 120))
        >>> [round(row.score, 1) for row in layout.rows]
        [1.0]
    """

    def __init__(self, file: Path | None = None, countries: CountryNetwork | None = None) -> None:
        file = file or shipped("plate_network.tflite")
        wanted = [_ROWS, _PLATE, (1, 1, 1, 2 + len(countries_of(file)))]
        self._network = open_trained(file, _INPUT, wanted)
        self._order = [self._network.output_shapes.index(shape) for shape in wanted]
        self._countries = countries or CountryNetwork()

    def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
        """What is to be seen of the plate in a box of an RGB uint8 (H, W, 3) picture.

        Args:
            image: The upright picture.
            box: The plate, not empty, inside the picture; what is around it is looked at too.
        """
        seen = view(image, box)
        found = self._network.run(seen.image[None])
        rows, plate, whole = (found[index][0] for index in self._order)
        layout = layout_of(rows, plate, whole.reshape(-1), seen)
        if layout.score < LEAST_PLATE:
            return layout
        corners = seen.from_picture(np.array(layout.corners))
        return replace(layout, countries=self._countries.look(seen.image, corners))
