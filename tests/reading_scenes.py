"""Pictures with drawn plates on green ground, and a detector that finds them by colour.

Run as a program it is the command line with that detector: for tests of the real process with real
Tesseract, whatever the shipped detector finds in drawings.
"""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from lpr_desktop.detection.detector import Detection
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.reading.reader import PlateReader

PROGRAM = [sys.executable, str(Path(__file__).resolve())]
"""The command line with the detector below: ``[*PROGRAM, "read", ...]``."""

GREEN = (0, 160, 70)
PLATE_SIZE = (300, 64)


class ColourDetector:
    """Whatever is not green is a plate; its score is 0.9, or 0.2 where it is small.

    A first pixel that is pure red makes it fail as a broken library would; pure blue makes it slow.
    """

    name = "colour"
    threshold = 0.5

    def detect(
        self,
        image: NDArray[np.uint8],
        min_score: float | None = None,
        *,
        is_thorough: bool = False,
    ) -> list[Detection]:
        if tuple(image[0, 0]) == (255, 0, 0):
            raise ZeroDivisionError("drawn to fail")
        if tuple(image[0, 0]) == (0, 0, 255):
            time.sleep(0.4)  # it stands for a slow detector
        green = np.abs(image.astype(int) - GREEN).max(axis=2) < 40
        mask = cv2.morphologyEx(
            (~green).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)
        )
        found = []
        for x, y, width, height, area in cv2.connectedComponentsWithStats(mask)[2][1:].tolist():
            score = 0.9 if area > 5000 else 0.2
            found.append(Detection(Box(x, y, x + width, y + height), score))
        lowest = self.threshold if min_score is None else min_score
        return sorted((one for one in found if one.score >= lowest), key=lambda one: -one.score)


def open_reader(*_: Any) -> PlateReader:
    return PlateReader(ColourDetector(), PlateOcr(create_engine()))


def draw_picture(
    *plates: tuple[str, int, int],
    size: tuple[int, int] = (640, 360),
    corner: tuple[int, int, int] | None = None,
) -> Image.Image:
    """White plates ``(text, x, y)`` on green; ``corner`` is the colour of the first pixel."""
    picture = Image.new("RGB", size, GREEN)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(size=52)
    for text, x, y in plates:
        box = (x, y, x + PLATE_SIZE[0] - 1, y + PLATE_SIZE[1] - 1)
        draw.rectangle(box, fill="white", outline="black", width=2)
        draw.text((x + PLATE_SIZE[0] / 2, y + 32), text, fill="black", font=font, anchor="mm")
    if corner:
        picture.putpixel((0, 0), corner)
    return picture


def plate_box(x: int, y: int) -> Box:
    return Box(x, y, x + PLATE_SIZE[0], y + PLATE_SIZE[1])


def save(folder: Path, name: str, *plates: tuple[str, int, int], **options: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    draw_picture(*plates, **options).save(path)
    return path


if __name__ == "__main__":
    from lpr_desktop import cli
    from lpr_desktop.commands import reader_options

    PlateReader.open = open_reader  # type: ignore[assignment,method-assign]
    reader_options.default_detector = lambda: Path("colour")
    if sys.argv[1:2] == ["watch"]:
        from lpr_desktop.commands import watch

        # Pictures of tests are whole at once: nobody waits two seconds for the rest of each.
        watch.WatchSettings = partial(  # type: ignore[assignment,misc]
            watch.WatchSettings, interval=0.1, settle=0.3
        )
    sys.exit(cli.main())
