"""Plates drawn for the OCR tests, and turned, inverted or put into a picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from lpr_desktop.geometry import Box

FONT = "DejaVuSans-Bold.ttf"
GROUND, INK, AROUND = (240, 240, 235), (25, 25, 30), (96, 100, 92)


def draw(*lines: str, light_on_dark: bool = False, height: int = 46) -> NDArray[np.uint8]:
    """A framed plate with one or two lines, characters ``height`` pixels tall, RGB."""
    try:
        font = ImageFont.truetype(FONT, round(height / 0.73))
    except OSError:
        pytest.skip(f"the font {FONT} is not installed")
    ground, ink = (INK, GROUND) if light_on_dark else (GROUND, INK)
    widths = [font.getlength(line) for line in lines]
    gap = round(0.35 * height)
    size = round(max(widths)) + 2 * gap, len(lines) * (height + gap) + gap
    plate = Image.new("RGB", size, ground)
    pen = ImageDraw.Draw(plate)
    pen.rectangle((1, 1, size[0] - 2, size[1] - 2), outline=ink, width=2)
    for index, (line, width) in enumerate(zip(lines, widths, strict=True)):
        foot = gap + height + index * (height + gap)
        pen.text(((size[0] - width) / 2, foot), line, font=font, fill=ink, anchor="ls")
    return np.asarray(plate).copy()


def in_picture(
    plate: NDArray[np.uint8], degrees: float = 0.0, shear: float = 0.0
) -> tuple[NDArray[np.uint8], Box, NDArray[np.float64]]:
    """The plate turned and sheared in a larger picture: picture, box, corners (4, 2)."""
    height, width = plate.shape[:2]
    turn = np.deg2rad(degrees)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix = matrix @ np.array([[1, shear], [0, 1]])
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)]) @ matrix.T
    offset = np.array([60, 50]) - corners.min(axis=0)
    corners = corners + offset
    size = np.ceil(corners.max(axis=0) + 60).astype(int)
    picture = np.full((size[1], size[0], 3), AROUND, np.uint8)
    cv2.warpAffine(
        plate,
        np.column_stack([matrix, offset]),
        tuple(size.tolist()),
        picture,
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_TRANSPARENT,
    )
    box = Box(*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist())
    return picture, box, corners
