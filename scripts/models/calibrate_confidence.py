"""Fit the figures of lpr_desktop/ocr/confidence.py, or check them.

    python scripts/models/calibrate_confidence.py fit DATA     dev halves and the held-out crops
    python scripts/models/calibrate_confidence.py check DATA   final halves: a table for the log

With --plot FILE.svg a diagram is drawn, too. Plates are read on their true boxes, no country
chosen. Held-out crops of `world-crops` count only where all three views of PP-OCRv6 agree: its text
is no truth.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_lines import held_out, mended, world_plate  # noqa: E402
from true_boxes import read_true_boxes  # noqa: E402

from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr import reader  # noqa: E402
from lpr_desktop.ocr.choice import Candidate  # noqa: E402
from lpr_desktop.ocr.confidence import SURE_PLATE, features, plate_confidence  # noqa: E402
from lpr_desktop.ocr.engine import Character, PlateText  # noqa: E402
from lpr_desktop.ocr.reader import PlateOcr  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.reading.evaluation import normalized  # noqa: E402

SETS = (
    "us-crops", "poland", "vietnam", "tunisia", "europe-crops", "europe-two-line", "brazil-crops",
)  # fmt: skip
ZERO_FOR_O = "us-crops"
"""Its labels write 0 for O in words (C0UGAR), and O elsewhere: either counts as right."""
BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)


def plates(data: Path, part: str, ocr: PlateOcr) -> Iterator[tuple[PlateText, str]]:
    """Every plate as read, with its true text."""
    for name in SETS:
        for read, text, _ in read_true_boxes(data, name, part, ocr):
            true = normalized(text)
            if name == ZERO_FOR_O and read.text.replace("O", "0") == true.replace("O", "0"):
                true = read.text
            yield read, true
    if part == "dev":
        yield from held_out_plates(data, ocr)


def held_out_plates(data: Path, ocr: PlateOcr) -> Iterator[tuple[PlateText, str]]:
    folder = data / "world-crops"
    with (folder / "labels-ppocr.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            text = mended(row["text"])
            if held_out(text) and row["agree"] == "3":
                image = open_image(folder / "images" / row["image"])
                yield ocr.read(image, world_plate(image)), text


def fitted(features: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logistic regression by Newton's method, with a little shrinkage."""
    inputs = np.column_stack([np.ones(len(features)), features])
    weights = np.zeros(inputs.shape[1])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (likely - right) + 1e-3 * weights
        curve = (inputs.T * (likely * (1 - likely))) @ inputs + 1e-3 * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def likely(weights: NDArray[np.float64], features: NDArray[np.float64]) -> NDArray[np.float64]:
    """What these weights say of plates with such features."""
    return np.asarray(1 / (1 + np.exp(-(weights[0] + features @ weights[1:]))))


def diagram(rows: list[tuple[float, float, int]]) -> str:
    """An SVG picture of how often readings are right against how sure they were said to be.

    ``rows`` are (mean said, right, plates); the area of a disc follows the number of plates.
    """
    side, edge = 400, 76

    def x(value: float) -> float:
        return edge + value * side

    def y(value: float) -> float:
        return edge / 2 + (1 - value) * side

    most = max(count for *_, count in rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side + 1.5 * edge}" '
        f'height="{side + 1.5 * edge}" font-family="sans-serif" font-size="13">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<line x1="{x(0)}" y1="{y(0)}" x2="{x(1)}" y2="{y(1)}" stroke="#888" '
        'stroke-dasharray="5 4"/>',
    ]
    for tick in (0, 0.25, 0.5, 0.75, 1):
        parts += [
            f'<line x1="{x(0)}" y1="{y(tick)}" x2="{x(1)}" y2="{y(tick)}" stroke="#ddd"/>',
            f'<line x1="{x(tick)}" y1="{y(0)}" x2="{x(tick)}" y2="{y(1)}" stroke="#ddd"/>',
            f'<text x="{x(0) - 8}" y="{y(tick) + 4}" text-anchor="end">{tick:.0%}</text>',
            f'<text x="{x(tick)}" y="{y(0) + 18}" text-anchor="middle">{tick:.0%}</text>',
        ]
    points = " ".join(f"{x(said):.1f},{y(right):.1f}" for said, right, _ in rows)
    parts.append(f'<polyline points="{points}" fill="none" stroke="#2a6fdb" stroke-width="2"/>')
    for said, right, count in rows:
        radius = 4 + 12 * (count / most) ** 0.5
        parts.append(
            f'<circle cx="{x(said):.1f}" cy="{y(right):.1f}" r="{radius:.1f}" fill="#2a6fdb" '
            f'fill-opacity="0.55"><title>{count} plates</title></circle>'
        )
    parts += [
        f'<text x="{x(0.5)}" y="{y(0) + 38}" text-anchor="middle">said to be right</text>',
        f'<text transform="translate(14 {y(0.5)}) rotate(-90)" text-anchor="middle">is right'
        "</text>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["fit", "check"])
    parser.add_argument("data", type=Path)
    parser.add_argument("--plot", type=Path, metavar="FILE", help="an SVG picture of the table")
    chosen = parser.parse_args()
    ocr = PlateOcr(create_engine())
    seen: list[tuple[float, float, float]] = []
    texts: list[str] = []
    firsts: list[tuple[tuple[float, float, float], bool]] = []
    lasts: list[tuple[float, float, float]] = []
    twice: list[bool] = []
    read = []

    def recorded(read: Sequence[Character], chosen: Candidate, again: bool = False) -> float:
        seen.append(features(read, chosen))
        texts.append(chosen.text)
        return plate_confidence(read, chosen, again)

    setattr(reader, "plate_confidence", recorded)  # noqa: B010 - what it sees is asked for
    for plate, text in plates(chosen.data, "dev" if chosen.what == "fit" else "final", ocr):
        if texts[0]:
            firsts.append((seen[0], texts[0] == text))
        if plate.text:
            read.append((plate, text))
            lasts.append(seen[-1])
            twice.append(len(seen) == 2)
        seen.clear()
        texts.clear()
    ocr.engine.close()
    right = np.array([plate.text == text for plate, text in read], float)
    said = np.array([plate.confidence for plate, _ in read])
    if chosen.what == "fit":
        again, found = np.array(twice), np.array(lasts)
        weights = fitted(
            np.array([row for row, _ in firsts]), np.array([same for _, same in firsts], float)
        )
        print("WEIGHTS =", tuple(weights.round(2).tolist()))
        said[~again] = likely(weights, found[~again])
        weights = fitted(found[again], right[again])
        print("WEIGHTS_AGAIN =", tuple(weights.round(2).tolist()))
        said[again] = likely(weights, found[again])
        print(f"read again: {again.mean():.1%}")
    sure = said >= SURE_PLATE
    print(f"sure: {sure.mean():.1%} of {len(read)}, of these wrong {1 - right[sure].mean():.1%}")
    print("| said | plates | mean said | right |\n|---|---:|---:|---:|")
    rows = []
    for low, high in pairwise(BINS):
        inside = (said >= low) & (said < high)
        if inside.any():
            rows.append(
                (float(said[inside].mean()), float(right[inside].mean()), int(inside.sum()))
            )
            print(
                f"| {low:.2f}–{high:.2f} | {inside.sum()} "
                f"| {said[inside].mean():.3f} | {right[inside].mean():.3f} |"
            )
    if chosen.plot:
        write_atomic(chosen.plot, diagram(rows).encode())


if __name__ == "__main__":
    main()
