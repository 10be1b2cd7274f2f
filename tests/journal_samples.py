"""Readings and pictures for the tests of the journal."""

from __future__ import annotations

import os
from pathlib import Path

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.reader import FileStamp, PictureResult, Reading

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
BOX = Box(10.5, 20, 110, 45.25)
AWAY = Box(300, 20, 400, 45)
NUDGED = Box(14, 21, 115, 46)


def reading(text: str = "WA84442", box: Box = BOX, score: float = 0.9) -> Reading:
    return Reading(
        box=box,
        score=score,
        text=text,
        confidence=0.75,
        characters=tuple(Character(c, 0.5, (("O", 0.25),)) for c in text),
        candidates=("WAB4442",),
        country="pl",
        corners=((10, 20), (110, 20), (110, 45), (10, 45.5)),
    )


def picture(folder: Path, name: str = "car.jpg", content: str = "x") -> Path:
    path = folder / name
    path.write_text(content)
    return path


def result(path: Path, *readings: Reading, error: str | None = None) -> PictureResult:
    return PictureResult(path, 640, 480, 0.25, readings, ("cut short",), error, FileStamp.of(path))
