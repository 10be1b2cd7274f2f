"""The plate network: one look at a plate says where its rows and corners are."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import NetworkError, OcrError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.inference.network import open_network, read_network
from lpr_desktop.ocr.plate_layout import PLATE_CHANNELS, ROW_CHANNELS, PlateLayout, layout_of
from lpr_desktop.ocr.plate_view import HEIGHT, WIDTH, view

_INPUT = (1, HEIGHT, WIDTH, 3)
_ROWS = (1, HEIGHT // 4, WIDTH // 4, ROW_CHANNELS)
_PLATE = (1, HEIGHT // 8, WIDTH // 8, PLATE_CHANNELS)


def shipped_network() -> Path:
    """The network that ships; a JSON file beside it names its countries."""
    return resources_folder() / "plate_network" / "plate_network.tflite"


class PlateNetwork:
    """Looks at plates; belongs to one thread at a time.

    Args:
        file: A LiteRT file as ``scripts/models/train_plate_network.py`` makes it.

    Raises:
        OcrError: The file is missing, damaged, or another network's.

    Example:
        >>> layout = PlateNetwork().look(image, Box(120, 80, 260, 120))
        >>> [round(row.score, 1) for row in layout.rows]
        [1.0]
    """

    def __init__(self, file: Path | None = None) -> None:
        file = file or shipped_network()
        try:
            content, self._countries = _read(file)
            self._network = open_network(content, file)
        except NetworkError as error:
            raise OcrError("{error} Install LPR Desktop again.", error=error) from error
        shapes = self._network.output_shapes
        whole = (1, 1, 1, 2 + len(self._countries))
        wanted = [_ROWS, _PLATE, whole]
        if self._network.input_shape != _INPUT or sorted(shapes) != sorted(wanted):
            raise OcrError(
                "{file}: no plate network. Install LPR Desktop again.", file=show_name(file)
            )
        self._order = [shapes.index(shape) for shape in wanted]

    def look(self, image: NDArray[np.uint8], box: Box) -> PlateLayout:
        """What is to be seen of the plate in a box of an RGB uint8 (H, W, 3) picture.

        Args:
            image: The upright picture.
            box: The plate, not empty, inside the picture; what is around it is looked at too.
        """
        seen = view(image, box)
        found = self._network.run(seen.image[None])
        rows, plate, whole = (found[index][0] for index in self._order)
        return layout_of(rows, plate, whole.reshape(-1), self._countries, seen)


@cache
def _read(file: Path) -> tuple[bytes, tuple[str, ...]]:
    """The file's contents, found to be harmless, and the countries in its order."""
    content = read_network(file)
    names = file.with_suffix(".json")
    try:
        countries = json.loads(names.read_text("utf-8"))["countries"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NetworkError(
            "{names}: could not be read ({error}).", names=show_name(names), error=error
        ) from error
    if not isinstance(countries, list) or not all(isinstance(name, str) for name in countries):
        raise NetworkError("{names}: names no countries.", names=show_name(names))
    return content, tuple(countries)
