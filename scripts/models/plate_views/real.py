"""Views of real crops: where the rows found from shapes read a known text, they are the truth."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.engine import ALPHABET, OcrEngine
from lpr_desktop.ocr.plate import PlateView, look, prepare
from lpr_desktop.ocr.plate_layout import SCRIPTS
from lpr_desktop.ocr.plate_view import view
from lpr_desktop.training.plate_lines import Picture, Points, Rng, mapped, spoil
from plate_views.record import COUNTRIES, NUMBER, UNKNOWN, empty_record

VARIANTS = 5
"""Views of one crop."""

LABELS = Path(__file__).resolve().parents[1] / "plate_labels.csv"


@dataclass(frozen=True, slots=True, eq=False)
class RealCrop:
    """A real plate whose text is known.

    Attributes:
        name: Of its file.
        image: RGB uint8 (H, W, 3).
        box: Where the plate is.
        texts: Of its rows.
        country: Its number in ``record.COUNTRIES``, or UNKNOWN.
    """

    name: str
    image: Picture
    box: Box
    texts: list[str]
    country: int


def real_crops(data: Path) -> Iterator[RealCrop]:
    """The crops of the sets marked `train` whose texts are settled."""
    with LABELS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with (data / "world-crops" / "labels-ppocr.csv").open(encoding="utf-8", newline="") as stream:
        sure = {row["image"] for row in csv.DictReader(stream) if int(row["agree"]) == 3}
    for row in rows:
        if row["image"] not in sure:
            continue
        image = open_image(data / "world-crops" / "images" / row["image"])
        height, width = image.shape[:2]
        box = Box(0.12 * width, 0.12 * height, 0.88 * width, 0.88 * height)
        yield RealCrop(row["image"], image, box, row["text"].split("/"), UNKNOWN)
    folder = data / "china-crops"
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        text = "".join(sign for sign in row["text"] if sign.isascii())
        image = open_image(folder / "images" / row["image"])
        box = Box(0, 0, image.shape[1], image.shape[0])
        yield RealCrop(row["image"], image, box, [text], COUNTRIES.index("CN"))


def real_views(crop: RealCrop, engine: OcrEngine, rng: Rng) -> Iterator[Any]:
    """Views of a real crop whose text is known and is what rows found from shapes read."""
    seen = read_rows(crop, engine)
    if seen is None:
        return
    texts, country = crop.texts, crop.country
    quads = []
    for row in seen.layout.rows:
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
        picture, place, moved = changed(crop.image, crop.box, corners, rng, index)
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


def read_rows(crop: RealCrop, engine: OcrEngine) -> PlateView | None:
    """The rows found from shapes, if what they read is the known text."""
    image = crop.image
    read = "".join(engine.recognize(line).text for line in prepare(image, crop.box).lines)
    if "".join(sign for sign in read if sign in ALPHABET) != "".join(crop.texts):
        return None
    seen = look(image, crop.box.clipped(image.shape[1], image.shape[0]))
    return seen if len(seen.layout.rows) == len(crop.texts) else None


def changed(
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
    moved = np.array([mapped(matrix, quad) for quad in quads]).reshape(-1, 4, 2)
    if rng.random() < 0.3:  # nothing around the plate
        x0, y0, x1, y1 = (round(v) for v in place.as_tuple())
        small = np.ascontiguousarray(small[y0:y1, x0:x1])
        place, moved = Box(0, 0, x1 - x0, y1 - y0), moved - [x0, y0]
    if rng.random() < 0.6:
        small = spoil(small.astype(np.float32), 0.5 * place.height, 0.6 * rng.random(), rng)
    return small, place, moved
