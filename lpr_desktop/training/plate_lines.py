"""Lines for the plate model: plates drawn by code, spoilt as cameras do, cut as when reading.

Everything is a function of a NumPy generator. A *line* is what ``ocr.plate.prepare`` makes of a
plate: grey uint8 (``LINE_HEIGHT``, W), dark on light.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.lettering import Face
from lpr_desktop.drawing.plates import PlateArt, draw_plate_art
from lpr_desktop.drawing.styles import PlateStyle, plain_text
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.plate import PreparedPlate, prepare, whole
from lpr_desktop.ocr.plate_network import PlateNetwork

Picture = NDArray[np.uint8]
Points = NDArray[np.float64]
Rng = np.random.Generator

PIXELS_PER_MM = 1.0
LEAST_HEIGHT, MOST_HEIGHT = 9.0, 70.0
"""Range of the height of characters in drawn pictures, in pixels; lower ones teach nothing."""

WHOLE_SHARE = 0.07
"""Part of the plates of one row that are taken as a line as they are."""

_SLACK = 0.3
_LEAST_REACH = 0.8
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A training line: ``image`` grey uint8 (``LINE_HEIGHT``, W) and its text, A–Z and 0–9."""

    image: GrayImage
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class _Photo:
    image: Picture
    box: Box
    matrix: NDArray[np.float64]  # from pixels of the drawn plate to pixels of the picture


def scrambled(text: str, rng: Rng, mixed: float = 0.0) -> str:
    """A text with its letters and digits drawn anew, so that the model reads and does not guess.

    Args:
        text: As it stands on a plate; separators stay.
        rng: Where all chance comes from.
        mixed: Chance of each sign to change from letter to digit or back. What is left teaches
            where letters and where digits stand, which alone tells O from 0 in many faces.
    """
    signs = []
    for sign in text:
        if not (sign.isascii() and sign.isalnum()):
            signs.append(sign)
            continue
        pool = _LETTERS if sign.isalpha() != (rng.random() < mixed) else "0123456789"
        signs.append(pool[int(rng.integers(len(pool)))])
    return "".join(signs)


def line_text(line: str) -> str:
    """What is to be read of one line of a plate's text.

    Letters stacked at half height (in braces) are not: what plates with them are called differs
    from state to state, and so small they cannot be read from afar.
    """
    return plain_text(re.sub(r"\{[^}]*\}", "", line))


def drawn_lines(
    text: str,
    style: PlateStyle,
    face: Face,
    difficulty: float,
    rng: Rng,
    network: PlateNetwork,
    *,
    views: int = 2,
) -> list[Line]:
    """Lines of one drawn plate, photographed ``views`` times.

    Args:
        text: As it stands on the plate (see ``draw_plate``).
        style: Its layout.
        face: Its letters.
        difficulty: 0 (clean and large) to 1 (as bad as can be read).
        rng: Where all chance comes from.
        network: Says where the rows are, as in reading.
        views: How many photographs.

    Returns:
        The lines whose characters were found where they are; others are left out, since their
        text would be wrong.

    Raises:
        ValueError: The face cannot draw a sign of the text.
    """
    art = draw_plate_art(text, style, rng, pixels_per_mm=PIXELS_PER_MM, face=face)
    heights = style.line_heights or (style.letter_height,) * style.lines
    # A frame around the plate comes before its own left and upper edge.
    x, y = _frame_offset(style)
    rows = [
        (
            np.array([
                (left + x, middle - height / 2 + y), (right + x, middle - height / 2 + y),
                (right + x, middle + height / 2 + y), (left + x, middle + height / 2 + y),
            ]) * PIXELS_PER_MM,
            line_text(line),
        )
        for line, (left, right), middle, height in zip(
            text.split("\n"), art.spans, style.line_middles, heights, strict=True
        )
        if right > left
    ]  # fmt: skip
    lines: list[Line] = []
    for _ in range(views):
        photo = _photograph(art, style, difficulty, rng)
        if len(rows) == 1 and rng.random() < WHOLE_SHARE:
            lines += (Line(line, rows[0][1]) for line in whole(photo.image, photo.box))
            continue
        true = [(mapped(photo.matrix, quad), plain) for quad, plain in rows]
        lines += matched_lines(prepare(photo.image, photo.box, network), true)
    return lines


def matched_lines(prepared: PreparedPlate, rows: Sequence[tuple[Points, str]]) -> list[Line]:
    """The lines of a prepared plate with the texts of the rows that they show.

    Args:
        prepared: As ``prepare`` makes it with a plate network.
        rows: The true rows: corners (4, 2) around their signs in the picture, clockwise from the
            top left, and their texts.

    Returns:
        The lines of rows that the network found where they are.
    """
    found = []
    for quad, line in zip(prepared.row_quads, prepared.lines, strict=False):
        for true, text in rows:
            if text and _shows(np.array(quad, np.float64), true):
                found.append(Line(line, text))
                break
    return found


def _shows(quad: Points, true: Points) -> bool:
    """Whether a row that was found is the true one, and its line holds all of its signs."""
    square = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    x, y = mapped(
        np.asarray(cv2.getPerspectiveTransform(true.astype(np.float32), square), np.float64), quad
    ).T
    wide = float(np.linalg.norm(true[1] - true[0] + true[2] - true[3]))
    high = float(np.linalg.norm(true[3] - true[0] + true[2] - true[1]))
    # A line that misses a character would teach to make it up; it goes on beyond the row's ends.
    reach = _LEAST_REACH * high / max(wide, 1e-6)
    level = np.abs(y - [0, 0, 1, 1]).max() < _SLACK
    return bool(level and max(x[0], x[3]) < reach and min(x[1], x[2]) > 1 - reach)


def _frame_offset(style: PlateStyle) -> tuple[float, float]:
    frame = style.frame
    if frame is None:
        return 0.0, 0.0
    return max(0.0, frame.side - frame.over), max(0.0, frame.top - frame.over)


def mapped(matrix: Points, points: Points) -> Points:
    """Points (N, 2) behind a perspective map (3, 3)."""
    return np.asarray(cv2.perspectiveTransform(points[None], matrix)[0], np.float64)


def _photograph(art: PlateArt, style: PlateStyle, difficulty: float, rng: Rng) -> _Photo:
    """The plate in front of some paint, turned, lit, blurred, with the noise of a camera."""
    low = LEAST_HEIGHT + (1 - difficulty) * 18
    characters = float(np.exp(rng.uniform(np.log(low), np.log(MOST_HEIGHT))))
    scale = characters / (style.letter_height * PIXELS_PER_MM)
    height, width = art.coverage.shape
    drawn = np.dstack([art.image, art.coverage])
    if scale < 1:
        small = max(8, round(width * scale)), max(4, round(height * scale))
        drawn = cv2.resize(drawn, small, interpolation=cv2.INTER_AREA)
    flat = drawn.shape[1] / width, drawn.shape[0] / height
    rest = scale / flat[0] if scale >= 1 else 1.0
    place = _placed(drawn.shape[1] * rest, drawn.shape[0] * rest, difficulty, rng)
    size, corners = place
    source = np.array(
        [(0, 0), (drawn.shape[1], 0), (drawn.shape[1], drawn.shape[0]), (0, drawn.shape[0])],
        np.float32,
    )
    # Corners are pixel edges, cv2 counts from pixel centres.
    matrix = cv2.getPerspectiveTransform(source - 0.5, corners.astype(np.float32) - 0.5)
    warped = cv2.warpPerspective(
        drawn, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0
    ).astype(np.float32)
    alpha = warped[..., 3:] / 255
    behind = painted(size, rng)
    # Premultiplied only at the rim, where the border colour is black: the rim is darker, as a
    # real plate's edge is.
    image = warped[..., :3] * alpha + behind * (1 - alpha)
    spoilt = spoil(image, characters, difficulty, rng)
    to_small = np.diag([flat[0], flat[1], 1.0])
    full = np.asarray(
        cv2.getPerspectiveTransform(source, corners.astype(np.float32)) @ to_small, np.float64
    )
    return _Photo(spoilt, _box_around(corners, size, rng), full)


def _placed(
    width: float, height: float, difficulty: float, rng: Rng
) -> tuple[tuple[int, int], Points]:
    """Size of the picture and the plate's corners in it."""
    turn = np.radians(rng.normal(0, 1.5 + 4.5 * difficulty))
    squeeze = 1 - abs(rng.normal(0, 0.12)) * (0.3 + difficulty)
    lean = rng.normal(0, 0.05 + 0.09 * difficulty)
    x = np.array([-0.5, 0.5, 0.5, -0.5]) * width * max(0.55, squeeze)
    y = np.array([-0.5, -0.5, 0.5, 0.5]) * height * (1 - abs(rng.normal(0, 0.05)))
    # Perspective: one side is further away.
    y *= 1 + np.sign(x) * rng.normal(0, 0.04) * (0.3 + difficulty)
    x = x + lean * y
    points = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 1)
    low, high = points.min(0), points.max(0)
    extent = high - low
    margin = np.array([0.16, 0.4]) * extent + 2
    size = int(np.ceil(extent[0] + 2 * margin[0])), int(np.ceil(extent[1] + 2 * margin[1]))
    return size, points - low + margin


def _box_around(corners: Points, size: tuple[int, int], rng: Rng) -> Box:
    """The plate's box as a detector gives it: a little off on every side."""
    low, high = corners.min(0), corners.max(0)
    extent = high - low
    off = rng.normal(0, 0.025, 4) * np.tile(extent, 2)
    # Detectors like boxes that are too tall.
    tall = abs(rng.normal(0, 0.07)) * extent[1]
    return Box(
        low[0] + off[0], low[1] + off[1] - tall, high[0] + off[2], high[1] + off[3] + tall
    ).clipped(*size)


def painted(size: tuple[int, int], rng: Rng) -> NDArray[np.float32]:
    """A plain paint, RGB (H, W, 3), 0 to 255, of a width and height."""
    top, bottom = rng.uniform(5, 245, 3), rng.normal(0, 25, 3)
    fade = np.linspace(0, 1, size[1], dtype=np.float32)[:, None, None]
    paint = np.clip(top + fade * bottom, 0, 255)
    return np.broadcast_to(paint, (size[1], size[0], 3)).astype(np.float32)


def spoil(
    image: NDArray[np.float32],
    characters: float,
    difficulty: float,
    rng: Rng,
    *,
    casts: float = 0.15,
) -> Picture:
    """Light, dirt, blur, noise and JPEG on an RGB picture (H, W, 3), 0 to 255.

    Args:
        image: The clean picture.
        characters: Height of the plate's characters in it, in pixels.
        difficulty: 0 to 1.
        rng: Where all chance comes from.
        casts: Part of the pictures with a strong colour cast, which a reader of text must bear.
    """

    def often(share: float) -> bool:
        return bool(rng.random() < share * (0.25 + 0.75 * difficulty))

    steps: list[tuple[float, Callable[[], NDArray[np.float32]]]] = [
        (0.5, lambda: _stained(image, rng)),
        (0.6, lambda: _shaded(image, rng)),
        (0.25, lambda: _shadowed(image, rng)),
        (0.25, lambda: _glared(image, rng)),
        (0.15, lambda: _infrared(image, rng)),
    ]
    for share, step in steps:
        if often(share):
            image = step()
    image = _exposed(image, difficulty, casts, rng)
    sigma = characters * abs(rng.normal(0, 0.045)) * (0.35 + difficulty)
    sigma = min(max(sigma, 0.3), 0.1 * characters)
    image = cv2.GaussianBlur(image, (0, 0), sigma).astype(np.float32)
    if often(0.3):
        length = characters * rng.uniform(0.08, 0.28) * difficulty
        image = _smeared(image, length, rng)
    noise = abs(rng.normal(0, 7)) * (0.3 + difficulty)
    grain = rng.normal(0, 1, image.shape[:2]).astype(np.float32)[..., None] * noise
    if rng.random() < 0.4:
        grain = cv2.GaussianBlur(grain, (0, 0), 0.8)[..., None] * 1.8
    image = image + grain
    picture = np.clip(image, 0, 255).round().astype(np.uint8)
    if rng.random() < 0.75:
        quality = int(rng.uniform(92 - 62 * difficulty, 97))
        coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        picture = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)
    return picture


def _field(shape: tuple[int, int], cells: float, rng: Rng) -> NDArray[np.float32]:
    """Smooth noise, mean 0, deviation about 1."""
    rows = max(2, round(cells))
    columns = max(2, round(cells * shape[1] / shape[0]))
    noise = rng.normal(0, 1, (rows, columns)).astype(np.float32)
    return np.asarray(
        cv2.resize(noise, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), np.float32
    )


def _stained(image: NDArray[np.float32], rng: Rng) -> NDArray[np.float32]:
    """Dirt: brown clouds, and sometimes chips of missing paint."""
    cloud = _field(image.shape[:2], rng.uniform(3, 14), rng)
    amount = np.clip(cloud - rng.uniform(0.2, 1.4), 0, 1.5)[..., None] * rng.uniform(0.1, 0.5)
    color = np.array([95, 82, 66], np.float32) * rng.uniform(0.4, 1.6)
    return np.asarray(image + np.minimum(amount, 0.75) * (color - image), np.float32)


def _shaded(image: NDArray[np.float32], rng: Rng) -> NDArray[np.float32]:
    field = _field(image.shape[:2], rng.uniform(1, 3), rng)[..., None]
    return np.asarray(image * np.clip(1 + rng.uniform(0.05, 0.3) * field, 0.25, 1.9), np.float32)


def _shadowed(image: NDArray[np.float32], rng: Rng) -> NDArray[np.float32]:
    """A shadow with a straight edge."""
    height, width = image.shape[:2]
    angle = rng.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    side = x * np.cos(angle) + y * np.sin(angle) - rng.uniform(-0.6, 0.6)
    dark = 1 / (1 + np.exp(-side / rng.uniform(0.01, 0.2)))
    return np.asarray(image * (1 - dark[..., None] * rng.uniform(0.2, 0.65)), np.float32)


def _glared(image: NDArray[np.float32], rng: Rng) -> NDArray[np.float32]:
    height, width = image.shape[:2]
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    center, reach = rng.uniform(0, 1, 2), rng.uniform(0.05, 0.35, 2)
    spot = np.exp(-(((x - center[0]) / reach[0]) ** 2) - ((y - center[1]) / reach[1]) ** 2)
    return np.asarray(image + spot[..., None] * rng.uniform(40, 190), np.float32)


def _infrared(image: NDArray[np.float32], rng: Rng) -> NDArray[np.float32]:
    """Infrared cameras: grey, the plate far brighter than the car."""
    grey = image.mean(2, keepdims=True)
    bright = 255 * np.clip(grey / 255, 0, 1) ** rng.uniform(0.9, 2.2) * rng.uniform(0.5, 1.3)
    return np.asarray(np.broadcast_to(bright, image.shape), np.float32).copy()


def _exposed(
    image: NDArray[np.float32], difficulty: float, casts: float, rng: Rng
) -> NDArray[np.float32]:
    """Exposure, contrast, tone and colour cast."""
    cast = 1 + rng.normal(0, 0.06, 3)
    if rng.random() < casts:
        cast = 1 + rng.normal(0, 0.25, 3)
    gain = np.exp(rng.normal(-0.1, 0.15 + 0.3 * difficulty))
    gamma = np.exp(rng.normal(0, 0.1 + 0.2 * difficulty))
    lit = 255 * np.clip(image * cast / 255, 0, None) ** gamma * gain
    haze = abs(rng.normal(0, 0.18)) * difficulty
    return np.asarray(lit * (1 - min(haze, 0.7)) + rng.uniform(0, 200) * min(haze, 0.7), np.float32)


def _smeared(image: NDArray[np.float32], length: float, rng: Rng) -> NDArray[np.float32]:
    """Motion blur, mostly along the road."""
    size = max(3, int(np.ceil(length)) | 1)
    angle = rng.normal(0, 0.4)
    kernel = np.zeros((size, size), np.float32)
    middle = (size - 1) / 2
    reach = length / 2 * np.array([np.cos(angle), np.sin(angle)])
    ends = [np.round((middle + side * reach) * 16).astype(int).tolist() for side in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA, 4)
    if kernel.sum() <= 0:
        return image
    return np.asarray(cv2.filter2D(image, -1, kernel / kernel.sum()), np.float32)
