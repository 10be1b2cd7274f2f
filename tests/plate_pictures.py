"""Small pictures for tests: one clean plate on a plain picture, drawn in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.plates import draw_plate_art
from lpr_desktop.drawing.styles import STYLES, plain_text
from lpr_desktop.geometry import Box, Corners


@dataclass(frozen=True, slots=True)
class PlatePicture:
    """``image`` RGB uint8 (H, W, 3); the plate's ``box`` and ``corners`` in it; its ``text``
    without separators.
    """

    image: NDArray[np.uint8]
    box: Box
    corners: Corners
    text: str


def plate_picture(
    text: str = "WA 84442",
    style: str = "PL",
    *,
    size: tuple[int, int] = (640, 480),
    plate_width: int = 260,
    angle: float = 0.0,
    seed: int = 0,
) -> PlatePicture:
    """One plate in the middle of a dark bumper on a plain grey picture.

    Args:
        text: as it stands on the plate; a line break for the styles of two lines.
        style: a key of :data:`~lpr_desktop.drawing.styles.STYLES`.
        size: width and height of the picture in pixels.
        plate_width: width of the plate in pixels.
        angle: the plate turned by so many degrees, counter-clockwise.
        seed: the same arguments and seed give the same picture.
    """
    rng = np.random.default_rng(seed)
    look = STYLES[style]
    width, height = size
    art = draw_plate_art(text, look, rng, pixels_per_mm=plate_width / look.size[0])
    rows, columns = art.coverage.shape
    rise = np.linspace(178, 148, height, dtype=np.float32)[:, None, None]
    image = np.repeat(np.repeat(rise, width, axis=1), 3, axis=2)
    cv2.rectangle(
        image,
        (round(width / 2 - columns), round(height / 2 - rows * 1.2)),
        (round(width / 2 + columns), round(height / 2 + rows * 1.2)),
        (52, 54, 58),
        -1,
    )
    # Pixel centres lie at half numbers of the edge coordinates that boxes are given in.
    turn = cv2.getRotationMatrix2D((columns / 2 - 0.5, rows / 2 - 0.5), angle, 1.0)
    turn[:, 2] += (width - columns) / 2, (height - rows) / 2
    alpha = cv2.warpAffine(art.coverage, turn, size, flags=cv2.INTER_LINEAR)[..., None] / 255
    color = cv2.warpAffine(
        art.image, turn, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    image += alpha * (color - image)
    image += rng.normal(0, 1.5, image.shape[:2])[..., None]
    ends = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)]) - 0.5
    placed = ends @ turn[:, :2].T + turn[:, 2] + 0.5
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = placed.tolist()
    box = Box(*placed.min(axis=0).tolist(), *placed.max(axis=0).tolist()).clipped(width, height)
    return PlatePicture(
        np.clip(image, 0, 255).round().astype(np.uint8),
        box,
        ((ax, ay), (bx, by), (cx, cy), (dx, dy)),
        plain_text(text),
    )
