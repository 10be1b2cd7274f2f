"""Videos of passing cars, drawn by code: what passes in them is known.

A rendered scene moves through the view: the camera pans and zooms over it, so that the car comes in
at one side and leaves at the other, stops on the way, is hidden for a moment, or is blurred by its
motion. Between two cars the road is empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from rendering.scenes import draw_scene

SIZE = (1280, 720)
KINDS = ("passing", "stopping", "hidden", "two", "night", "fast")

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class TruePassage:
    """A car in a clip: its text and the seconds between which its plate is wholly in view."""

    text: str
    first: float
    last: float


def write_clip(
    path: Path, rng: np.random.Generator, cars: int = 6, rate: float = 25.0, kind: str = ""
) -> list[TruePassage]:
    """Write a clip (MPEG-4 in an MP4 file) with ``cars`` scenes; what passes in it.

    Args:
        path: The file.
        rng: The same state gives the same clip.
        cars: Number of scenes; one of kind ``two`` has two cars.
        rate: Frames a second, 15 to 60.
        kind: One of ``KINDS``; random for each car without one.
    """
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), rate, SIZE)
    truth: list[TruePassage] = []
    time = 0.0
    try:
        for _ in range(cars):
            chosen = kind or KINDS[int(rng.integers(len(KINDS)))]
            for frame in _pass(rng, chosen, rate, time, truth):
                writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
                time += 1 / rate
    finally:
        writer.release()
    return truth


def _pass(
    rng: np.random.Generator, kind: str, rate: float, begin: float, truth: list[TruePassage]
) -> Iterator[Pixels]:
    scene = draw_scene(
        rng,
        SIZE,
        plates=2 if kind == "two" else 1,
        daytime="night" if kind == "night" else None,
    )
    seconds = rng.uniform(0.8, 1.2) if kind == "fast" else rng.uniform(1.6, 3.2)
    frames = int(seconds * rate)
    side = 1 if rng.random() < 0.5 else -1
    zoom = rng.uniform(0.75, 1.0), rng.uniform(1.0, 1.25)
    wide = 1.1 * SIZE[0]
    seen: dict[int, list[float]] = {}
    for number in range(frames):
        part = number / max(1, frames - 1)
        # Slower in the middle, at a stop still.
        way = part + (0.16 * np.sin(2 * np.pi * part) if kind == "stopping" else 0.0)
        shift = side * wide * (0.5 - way)
        scale = zoom[0] + (zoom[1] - zoom[0]) * part
        matrix = np.array(
            [
                [scale, 0, SIZE[0] / 2 * (1 - scale) + shift],
                [0, scale, SIZE[1] / 2 * (1 - scale) + 4 * np.sin(9 * part)],
            ]
        )
        frame = cv2.warpAffine(scene.image, matrix, SIZE, borderMode=cv2.BORDER_REPLICATE)
        speed = wide / frames * (1.0 if kind != "stopping" else 0.6)
        frame = _moved(frame, speed * (0.35 if kind == "fast" else 0.15))
        if kind == "hidden" and 0.45 < part < 0.6:
            middle = int(SIZE[0] * (0.3 + 0.4 * part))
            frame[:, middle - 260 : middle + 260] = (70, 74, 70)
        for place, corners in enumerate(scene.corners):
            points = np.array(corners) @ matrix[:, :2].T + matrix[:, 2]
            if (points > 0).all() and (points < np.array(SIZE)).all():
                seen.setdefault(place, []).append(begin + number / rate)
        noise = rng.normal(0, rng.uniform(1, 4), frame.shape[:2])[..., None]
        yield np.clip(frame + noise, 0, 255).astype(np.uint8)
    truth += [TruePassage(scene.texts[place], times[0], times[-1]) for place, times in seen.items()]
    empty = cv2.GaussianBlur(cv2.flip(scene.image, 1), (0, 0), 40)
    for _ in range(int(rng.uniform(0.4, 1.2) * rate)):
        yield empty


def _moved(frame: Pixels, length: float) -> Pixels:
    size = int(length)
    if size < 2:
        return frame
    return cv2.blur(frame, (size, 1))
