"""Tighten the loose boxes of `world` for the training: scripts/models/default_detector_boxes.csv.

    python scripts/models/tighten_boxes.py DATA

The boxes of `world` lie outside the plates by about an eighth of their height above and below and
a twenty-fifth of their width at the sides (looked at: 56 of them). A detector that learns them
gives boxes that are too tall. Each side is moved to where the picture's brightness changes most
along it, but not far from where sides usually are.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.annotation import dataset, voc  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402

OUT = ROOT / "scripts" / "models" / "default_detector_boxes.csv"
# How far inside the box the plate's sides are, as parts of its width and height: mean, deviation.
USUAL = {"x": (0.04, 0.025), "y": (0.13, 0.05)}
_LENGTH = 160  # pixels to which the longer side of a box is brought


def tightened(image: NDArray[np.uint8], box: Box) -> Box:
    """The box with its four sides on the plate's."""
    region = box.grown(0.1, 0.1).clipped(image.shape[1], image.shape[0])
    x0, y0 = int(region.x0), int(region.y0)
    crop = image[y0 : int(np.ceil(region.y1)), x0 : int(np.ceil(region.x1))]
    scale = _LENGTH / max(box.width, box.height)
    size = max(8, round(crop.shape[1] * scale)), max(8, round(crop.shape[0] * scale))
    small = cv2.resize(crop, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    small = cv2.GaussianBlur(small, (0, 0), 1.2).astype(np.float32)
    fx, fy = size[0] / crop.shape[1], size[1] / crop.shape[0]
    inner = (box.x0 - x0) * fx, (box.y0 - y0) * fy, (box.x1 - x0) * fx, (box.y1 - y0) * fy
    middle_x = _middle(inner[0], inner[2])
    middle_y = _middle(inner[1], inner[3])
    # Colour, not brightness alone: a white plate on a silver car still differs in it.
    across = np.abs(cv2.Sobel(small, cv2.CV_32F, 1, 0)).max(axis=2)[middle_y].mean(axis=0)
    down = np.abs(cv2.Sobel(small, cv2.CV_32F, 0, 1)).max(axis=2)[:, middle_x].mean(axis=1)
    left, right = _sides(across, inner[0], inner[2], *USUAL["x"])
    top, bottom = _sides(down, inner[1], inner[3], *USUAL["y"])
    return Box(x0 + left / fx, y0 + top / fy, x0 + right / fx, y0 + bottom / fy)


def _middle(low: float, high: float) -> slice:
    edge = 0.22 * (high - low)
    return slice(round(low + edge), max(round(low + edge) + 1, round(high - edge)))


def _sides(
    change: NDArray[np.float32], low: float, high: float, mean: float, deviation: float
) -> tuple[float, float]:
    """Where along an axis the plate begins and ends."""
    extent = high - low
    # Sobel is centred on pixels, sides are edges.
    at = np.arange(len(change)) + 0.5
    found = []
    for side, direction in ((low, 1.0), (high, -1.0)):
        inside = direction * (at - side) / extent
        likely = np.exp(-0.5 * ((inside - mean) / deviation) ** 2)
        score = (change + 0.15 * float(change.max())) * likely
        found.append(float(at[int(score.argmax())]))
    return found[0], found[1]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    chosen = parser.parse_args()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["set", "image", "box", "x0", "y0", "x1", "y1"])
    for sample in dataset.samples(chosen.data / "world"):
        if sample.annotation is None:
            continue
        image = open_image(sample.image)
        for index, plate in enumerate(voc.load(sample.annotation).boxes):
            box = plate.box.clipped(image.shape[1], image.shape[0])
            if min(box.width, box.height) < 4:
                continue
            sides = tightened(image, box).as_tuple()
            writer.writerow(["world", sample.image.name, index, *(f"{v:.1f}" for v in sides)])
    write_atomic(OUT, text.getvalue().encode())
    print(text.getvalue().count("\n") - 1, "boxes")


if __name__ == "__main__":
    main()
