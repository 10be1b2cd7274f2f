"""Lines for the plate model cut from real pictures whose texts a person has said."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import cv2
import numpy as np

from lpr_desktop.geometry import Box, Corners
from lpr_desktop.ocr.engine import ALPHABET, OcrEngine
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.reading.evaluation import edit_distance
from lpr_desktop.training.plate_lines import Line, Picture, Rng, spoil

_FITS = 0.5
"""Share of a text's characters that may be read otherwise; with more, the cut shows another."""


View = tuple[Picture, Box, Corners | None]
"""A picture, and where the plate lies in it: its box, and its corners where they are known."""


def views(
    image: Picture, box: Box, count: int, rng: Rng, corners: Corners | None = None
) -> Iterator[View]:
    """A plate's picture and place as they are, then ``count - 1`` changed ones."""
    yield image, box, corners
    for _ in range(count - 1):
        yield _changed(image, box, corners, rng)


def matching_line(view: View, text: str, engine: OcrEngine, network: PlateNetwork) -> Line | None:
    """The line of a plate, its rows side by side, with its text.

    The engine reads what was cut, so that rows that are not of the plate, or half of them, do
    not get the text of the whole: that would teach to make characters up.

    Args:
        view: The plate; the picture is RGB uint8 (H, W, 3).
        text: All it says, of ``ALPHABET``.
        engine: Reads plates about as well as the model that is to learn.
        network: Says where the rows are, as in reading.

    Returns:
        None if no cut shows a text like this one.
    """
    image, box, corners = view
    prepared = prepare(image, box, network, corners)
    least, best = int(len(text) * _FITS) + 1, None
    for lines in itertools.chain([prepared.lines], prepared.others):
        if not lines:
            continue
        line = np.hstack(lines)
        read = "".join(sign for sign in engine.recognize(line).text if sign in ALPHABET)
        errors = edit_distance(read, text)
        if errors < least:
            least, best = errors, Line(line, text)
        if not errors:
            break
    return best


def _changed(image: Picture, box: Box, corners: Corners | None, rng: Rng) -> View:
    """Another view of a plate: turned, of other size and light, box and corners a little off."""
    height, width = image.shape[:2]
    scale = float(np.exp(rng.uniform(np.log(0.35), np.log(1.2))))
    scale = max(scale, 14 / box.height)
    # Around the plate, which then still lies in its box.
    x, y = box.center
    matrix = cv2.getRotationMatrix2D((x, y), float(rng.normal(0, 3)), 1)
    slant = rng.normal(0, 0.06)
    matrix[0] += 0, slant, -slant * y
    turned = cv2.warpAffine(image, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE)
    size = max(4, round(width * scale)), max(4, round(height * scale))
    small = cv2.resize(turned, size, interpolation=cv2.INTER_AREA)
    fx, fy = size[0] / width, size[1] / height
    off = rng.normal(0, 0.025, 4) * (box.width, box.height, box.width, box.height)
    place = Box(
        (box.x0 + off[0]) * fx,
        (box.y0 + off[1]) * fy,
        (box.x1 + off[2]) * fx,
        (box.y1 + off[3]) * fy,
    ).clipped(*size)
    if corners is not None:
        turned_corners = cv2.transform(np.array([corners]), matrix)[0]
        shifts = rng.normal(0, 0.02, (4, 2)) * (box.width, box.height)
        moved = (turned_corners + shifts) * (fx, fy)
        a, b, c, d = ((float(x), float(y)) for x, y in moved)
        corners = (a, b, c, d)
    if rng.random() < 0.6:
        small = spoil(small.astype(np.float32), 0.55 * place.height, 0.5 * rng.random(), rng)
    return small, place, corners
