"""Is a reading still called sure when a character is covered, or the plate cut by the edge?

    python scripts/experiments/measure_covered.py DATA [SET…] [--plates N] [--seed S]

Of plates of the dev halves that are read rightly and surely: one inner character of the longest row
is covered by a patch (the plate's own colour, mud, black, white), or the picture ends within the
first or last character. Printed: how many are still at least 80 % sure and not called partly read,
how many of those give the whole text after all, and how many are called partly read as they were.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr.confidence import PARTIAL, SURE_PLATE  # noqa: E402
from lpr_desktop.ocr.engine import PlateText  # noqa: E402
from lpr_desktop.ocr.layout import row_of_shapes  # noqa: E402
from lpr_desktop.ocr.plate_layout import PlateRow  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.ocr.reader import PlateOcr  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402
from lpr_desktop.reading.evaluation import normalized  # noqa: E402

SETS = ("us-crops", "europe-crops", "europe-two-line", "brazil-crops", "poland", "tunisia")
RgbImage = NDArray[np.uint8]
_HEIGHT, _AROUND = 52, 26
_COLOURS = {"mud": (110, 95, 75), "black": (20, 20, 22), "white": (235, 235, 235)}


def characters(image: RgbImage, row: PlateRow) -> NDArray[np.float32] | None:
    """Quadrilaterals (N, 4, 2) of a row's characters in the picture, from left to right."""
    quad = np.array(row.corners, np.float32)
    high = float(np.linalg.norm(quad[3] - quad[0]) + np.linalg.norm(quad[2] - quad[1])) / 2
    width = round(_HEIGHT * float(np.linalg.norm(quad[1] - quad[0])) / max(high, 1.0))
    left, right, bottom = _AROUND, _AROUND + width, _AROUND + _HEIGHT
    level = np.array(
        [(left, _AROUND), (right, _AROUND), (right, bottom), (left, bottom)], np.float32
    )
    matrix = cv2.getPerspectiveTransform(quad, level)
    size = (right + _AROUND, bottom + _AROUND)
    strip = cv2.warpPerspective(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), matrix, size)
    rect = (float(left), float(_AROUND), float(right), float(bottom))
    found, _ = row_of_shapes(np.asarray(strip, np.uint8), rect, row.count, row.light_on_dark > 0.5)
    shapes = found.shapes[np.argsort(found.shapes[:, 0])] + (-1.5, -2, 1.5, 2)
    if len(shapes) < 4:
        return None
    corners = shapes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 1, 2).astype(np.float32)
    back = cv2.perspectiveTransform(corners, np.linalg.inv(matrix))
    return np.asarray(back.reshape(-1, 4, 2), np.float32)


def covered(
    image: RgbImage, signs: NDArray[np.float32], light: bool, chance: np.random.Generator
) -> RgbImage:
    """A copy in which an inner one of the characters is covered."""
    x, y, width, height = cv2.boundingRect(signs.reshape(-1, 2))
    plate = image[max(0, y) : y + height, max(0, x) : x + width].reshape(-1, 3)
    level = plate.mean(1)
    own = level <= np.quantile(level, 0.4) if light else level >= np.quantile(level, 0.6)
    colours = [tuple(np.median(plate[own], axis=0)), *_COLOURS.values()]
    copy = image.copy()
    patch = np.round(signs[chance.integers(1, len(signs) - 1)]).astype(np.int32)
    cv2.fillConvexPoly(copy, patch, [float(v) for v in colours[chance.integers(len(colours))]])
    return copy


def cut(
    image: RgbImage, box: Box, signs: NDArray[np.float32], chance: np.random.Generator
) -> tuple[RgbImage, Box]:
    """The part of the picture that ends in the middle of the first or the last character."""
    if chance.integers(2):
        edge = int(signs[0, :, 0].mean())
        return np.ascontiguousarray(image[:, edge:]), box.shifted(-edge, 0)
    return np.ascontiguousarray(image[:, : max(1, int(signs[-1, :, 0].mean()))]), box


def is_sure(read: PlateText) -> bool:
    return read.confidence >= SURE_PLATE and not read.is_partial


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--plates", type=int, default=60, help="of a set, at most")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = np.random.default_rng(options.seed)
    ocr, network = PlateOcr(create_engine()), PlateNetwork()
    totals = np.zeros(6, int)
    print("| set | plates | partly read as they were | covered: sure | whole | cut: sure | whole |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name in options.sets:
        row_of_set = np.zeros(6, int)
        for case in load_cases(options.data / name, (options.data / "splits.csv", "dev")).cases:
            if row_of_set[0] == options.plates:
                break
            image = open_image(case.image)
            for plate in case.plates[:1]:
                box = plate.box or Box(0, 0, image.shape[1], image.shape[0])
                read = ocr.read(image, box)
                if read.text != normalized(plate.text or "") or read.confidence < SURE_PLATE * (
                    PARTIAL if read.is_partial else 1
                ):
                    continue
                rows = [row for row in network.look(image, box).rows if row.count > 3]
                longest = max(rows, key=lambda row: row.count, default=None)
                signs = characters(image, longest) if longest else None
                if longest is None or signs is None:
                    continue
                hidden = ocr.read(covered(image, signs, longest.light_on_dark > 0.5, chance), box)
                ended = ocr.read(*cut(image, box, signs, chance))
                row_of_set += (
                    *(1, read.is_partial, is_sure(hidden)),
                    is_sure(hidden) and hidden.text == read.text,
                    *(is_sure(ended), is_sure(ended) and ended.text == read.text),
                )
        totals += row_of_set
        print(f"| {name} |", " | ".join(map(str, row_of_set)), "|", flush=True)
    print("| all |", " | ".join(map(str, totals)), "|")


if __name__ == "__main__":
    main()
