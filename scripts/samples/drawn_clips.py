"""Videos of passing cars, drawn by code: what passes in them is known.

A few scenes are rendered once. For each passage one of them gets a new plate, and the view pans
and zooms over it, so that the car comes in at one side and leaves at the other, stops on the way,
is hidden for a moment, or is blurred by its motion. Between two cars the road is empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.plates import draw_plate_art
from lpr_desktop.drawing.styles import STYLES, plain_text, random_text
from rendering.scenes import Scene, random_spec, render_scene

SIZE = (1280, 720)
KINDS = ("passing", "stopping", "hidden", "two", "night", "fast")

LAYOUTS = (
    *("A", "B", "BG", "BR", "CH-front", "CZ", "D", "DK", "E", "EST", "F", "FIN", "GB-front"),
    *("GB-rear", "GR", "H", "HR", "I", "LT", "N", "NL", "PL", "RO", "S", "SK", "SRB"),
    *("TR", "UA", "US-CA", "US-NY", "US-TX", "ZA-GP"),
)
"""Of one row in Latin letters: the texts of single frames are to be right often enough to vote."""

_RENDERED = (960, 540)
_SCENES = ((1, "D"), (1, "PL"), (1, "US-CA"), (2, "F"))
"""Number of cars, and the layout whose size their plates have."""

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
    try:
        for _, frame in clip_frames(rng, cars, rate, truth, kind):
            writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
    finally:
        writer.release()
    return truth


def clip_frames(
    rng: np.random.Generator, cars: int, rate: float, truth: list[TruePassage], kind: str = ""
) -> Iterator[tuple[float, Pixels]]:
    """The frames of such a clip with their seconds; ``truth`` is filled on the way."""
    time = 0.0
    for _ in range(cars):
        chosen = kind or KINDS[int(rng.integers(len(KINDS)))]
        for frame in _pass(rng, chosen, rate, time, truth):
            yield time, frame
            time += 1 / rate


@cache
def _rendered(number: int) -> Scene:
    cars, layout = _SCENES[number]
    rng = np.random.default_rng((20261128, number))
    spec = random_spec(rng, cars, "overcast", None, [layout])
    return render_scene(spec, _RENDERED, rng)


def _scene(rng: np.random.Generator, cars: int) -> Scene:
    """A rendered scene with other plates: image of ``SIZE``, corners in it, texts."""
    numbers = [number for number, (many, _) in enumerate(_SCENES) if many == cars]
    chosen = numbers[int(rng.integers(len(numbers)))]
    scene = _rendered(chosen)
    size = STYLES[_SCENES[chosen][1]].size
    shape = size[0] / size[1]
    fitting = [
        name
        for name in LAYOUTS
        if name in STYLES and 0.8 < STYLES[name].size[0] / STYLES[name].size[1] / shape < 1.25
    ]
    scale = SIZE[0] / _RENDERED[0]
    image = cv2.resize(scene.image, SIZE, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    texts, all_corners = [], []
    for corners in scene.corners:
        style = STYLES[fitting[int(rng.integers(len(fitting)))]]
        text = random_text(style, rng)
        art = draw_plate_art(text, style, rng, pixels_per_mm=1.0)
        points = np.array(corners, np.float32) * scale
        _mount(image, art.image.astype(np.float32), art.coverage, points)
        texts.append(plain_text(text))
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points.tolist()
        all_corners.append(((ax, ay), (bx, by), (cx, cy), (dx, dy)))
    pixels = np.clip(image, 0, 255).astype(np.uint8)
    return Scene(pixels, scene.boxes, tuple(all_corners), tuple(texts))


def _mount(
    image: NDArray[np.float32],
    art: NDArray[np.float32],
    coverage: NDArray[np.uint8],
    corners: NDArray[np.float32],
) -> None:
    """Put a plate where another one is, as bright as that was."""
    height, width = art.shape[:2]
    ends = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turn = cv2.getPerspectiveTransform(ends, corners)
    small = cv2.INTER_AREA
    plate = cv2.warpPerspective(art, turn, SIZE, flags=small)
    full = np.full((height, width), 255, np.uint8)
    there = cv2.warpPerspective(full, turn, SIZE, flags=small).astype(np.float32)[..., None] / 255
    inside = there[..., 0] > 0.9
    light = np.percentile(image[inside], 85) / max(1.0, np.percentile(art, 85))
    shape = cv2.warpPerspective(coverage, turn, SIZE, flags=small)
    part = np.maximum(there, shape.astype(np.float32)[..., None] / 255)
    image[:] = image * (1 - part) + cv2.GaussianBlur(plate * light, (0, 0), 0.7) * part


def _pass(
    rng: np.random.Generator, kind: str, rate: float, begin: float, truth: list[TruePassage]
) -> Iterator[Pixels]:
    scene = _scene(rng, 2 if kind == "two" else 1)
    seconds = rng.uniform(0.8, 1.2) if kind == "fast" else rng.uniform(1.6, 3.2)
    frames = int(seconds * rate)
    side = 1 if rng.random() < 0.5 else -1
    zoom = rng.uniform(0.75, 1.0), rng.uniform(1.0, 1.25)
    wide = 1.1 * SIZE[0]
    noise = rng.normal(0, rng.uniform(6, 12) if kind == "night" else rng.uniform(1, 4), SIZE[::-1])
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
        open_for = 1 / 120 if kind == "night" else 1 / 200  # seconds
        frame = _moved(frame, wide / seconds * open_for * (0.3 if kind == "stopping" else 1.0))
        if kind == "night":
            frame = (frame * np.array([0.3, 0.32, 0.4])).astype(np.uint8)
        if kind == "hidden" and 0.45 < part < 0.6:
            middle = int(SIZE[0] * (0.3 + 0.4 * part))
            frame[:, middle - 260 : middle + 260] = (70, 74, 70)
        for place, corners in enumerate(scene.corners):
            points = np.array(corners) @ matrix[:, :2].T + matrix[:, 2]
            if (points > 0).all() and (points < np.array(SIZE)).all():
                seen.setdefault(place, []).append(begin + number / rate)
        rolled = np.roll(noise, tuple(rng.integers(0, 500, 2)), (0, 1))[..., None]
        yield np.clip(frame + rolled, 0, 255).astype(np.uint8)
    truth += [TruePassage(scene.texts[place], times[0], times[-1]) for place, times in seen.items()]
    empty = cv2.GaussianBlur(cv2.flip(scene.image, 1), (0, 0), 40)
    for _ in range(int(rng.uniform(0.4, 1.2) * rate)):
        yield empty


def _moved(frame: Pixels, length: float) -> Pixels:
    size = int(length)
    if size < 2:
        return frame
    return np.asarray(cv2.blur(frame, (size, 1)), np.uint8)
