"""Views of real crops: where the rows found from shapes read a known text, they are the truth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import ALPHABET, OcrEngine
from lpr_desktop.ocr.plate import look, prepare
from lpr_desktop.ocr.plate_layout import SCRIPTS
from lpr_desktop.ocr.plate_view import view
from lpr_desktop.training.plate_lines import Picture, Points, Rng, mapped, spoil
from plate_views.record import NUMBER, UNKNOWN, empty_record

VARIANTS = 5
"""Views of one crop."""


def real_views(
    image: Picture, box: Box, texts: list[str], country: int, engine: OcrEngine, rng: Rng
) -> Iterator[Any]:
    """Views of a real crop whose text is known and is what rows found from shapes read."""
    read = "".join(engine.recognize(line).text for line in prepare(image, box).lines)
    if "".join(sign for sign in read if sign in ALPHABET) != "".join(texts):
        return
    seen = look(image, box.clipped(image.shape[1], image.shape[0]))
    rows = seen.layout.rows
    if len(rows) != len(texts):
        return
    quads = []
    for row in rows:
        half = seen.layout.shear * row.height / 2
        quads.append([
            (x + side * half, line[0] * (x + side * half) + line[1])
            for x, side, line in (
                (row.left, -1, row.top), (row.right, -1, row.top),
                (row.right, 1, row.bottom), (row.left, 1, row.bottom),
            )
        ])  # fmt: skip
    corners = np.array(quads, np.float64) / seen.scale + seen.origin
    for index in range(VARIANTS):
        picture, place, moved = _changed(image, box, corners, rng, index)
        shown = view(picture, place)
        record = empty_record()
        record["image"] = shown.image
        record["country"], record["light"] = country, seen.layout.light_on_dark
        record["cut"] = record["covered"] = 0
        for at, (quad, text) in enumerate(zip(moved, texts, strict=True)):
            record["rows"][at] = shown.from_picture(quad)
            record["kind"][at], record["count"][at] = NUMBER, len(text)
            record["scripts"][at] = [script == "latin" for script in SCRIPTS]
            if country != UNKNOWN:
                record["scripts"][at][SCRIPTS.index("han")] = 1
        yield record


def _changed(
    image: Picture, box: Box, quads: Points, rng: Rng, index: int
) -> tuple[Picture, Box, Points]:
    """A crop as it is, then turned, leaning, smaller, spoilt, the box a little off."""
    off = rng.normal(0, 0.035, 4) * (box.width, 2 * box.height, box.width, 2 * box.height)
    if not index:
        return image, Box(*(np.array(box.as_tuple()) + off)).clipped(*image.shape[1::-1]), quads
    height, width = image.shape[:2]
    scale = float(np.exp(rng.uniform(np.log(0.3), np.log(1.2))))
    scale = min(max(scale, 12 / box.height), 420 / width)
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    bend = rng.normal(0, 0.03, (4, 2)) + rng.normal(0, 0.07, (1, 2)) * [
        [-1, 1],
        [1, 1],
        [1, -1],
        [-1, -1],
    ] * rng.integers(0, 2)
    turn = np.radians(rng.normal(0, 5))
    x, y = source.T - [[width / 2], [height / 2]]
    turned = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], 1)
    target = (turned + [width / 2, height / 2] + bend * [width, height]) * scale
    size = max(8, round(width * scale)), max(8, round(height * scale))
    matrix = cv2.getPerspectiveTransform(source, target.astype(np.float32))
    small = cv2.warpPerspective(
        image, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE
    )
    corners = np.array(
        [(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)], np.float64
    )
    found = mapped(matrix, corners)
    around = np.concatenate([found.min(0), found.max(0)]) + off * scale
    place = Box(*around).clipped(*size)
    moved = np.stack([mapped(matrix, quad) for quad in quads])
    if rng.random() < 0.3:  # nothing around the plate
        x0, y0, x1, y1 = (round(v) for v in place.as_tuple())
        small = np.ascontiguousarray(small[y0:y1, x0:x1])
        place, moved = Box(0, 0, x1 - x0, y1 - y0), moved - [x0, y0]
    if rng.random() < 0.6:
        small = spoil(small.astype(np.float32), 0.5 * place.height, 0.6 * rng.random(), rng)
    return small, place, moved
