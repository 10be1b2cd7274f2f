"""Clips of drawn plates for tests."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import cv2
import numpy as np
from reading_scenes import PLATE_SIZE, draw_picture

SIZE = (960, 540)


def write_clip(path: Path, *cars: str, rate: float = 10.0, backwards: Collection[str] = ()) -> Path:
    """Each car crosses the view in a second, and half a second of empty road follows.

    They go to the right, those of ``backwards`` to the left.
    """
    code = "mp4v" if path.suffix == ".mp4" else "MJPG"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*code), rate, SIZE)
    for text in cars:
        ends = (0.95, 0.05) if text in backwards else (0.05, 0.95)
        for part in np.linspace(*ends, int(rate)):
            x = int(part * (SIZE[0] - PLATE_SIZE[0]))
            frame = np.asarray(draw_picture((text, x, 200 + int(60 * part)), size=SIZE))
            writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
        empty = cv2.cvtColor(np.asarray(draw_picture(size=SIZE)), cv2.COLOR_RGB2BGR)
        for _ in range(int(rate / 2)):
            writer.write(empty)
    writer.release()
    return path
