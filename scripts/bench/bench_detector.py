#!/usr/bin/env python3
"""Measure a detector on annotated pictures: what it finds, by the plates' height, and its CPU time.

    .venv/bin/python scripts/bench/bench_detector.py --data DATA SET[:PART]… [--detector D]

A SET is a folder of DATA in Pascal VOC form, PART a part in DATA/splits.csv (for `world` in
scripts/models/default_detector_split.csv). Prints a table. Recall is at IoU 0.5 and 0.3, from the
score on at which the detector counts; by height of the true box in pixels it is at IoU 0.5, with
the number of plates; CPU milliseconds are the detection's alone, one thread, median over the
pictures. With --tight the boxes of `world` are those of scripts/models/default_detector_boxes.csv.
With --far W every picture is shrunk until its widest plate has W pixels and set into a frame of
1280 × 720 pixels, whose ground is the same picture enlarged with its plates covered: plates as dash
cameras see them.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.detection.detector import Detection, PlateDetector, network_file  # noqa: E402
from lpr_desktop.detection.metrics import average_precision, match  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.inference.network import decide_at_once  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402

FRAME = (1280, 720)
HEIGHTS = ((0.0, 16.0), (16.0, 32.0), (32.0, float("inf")))
OWN_SPLIT = ROOT / "scripts" / "models" / "default_detector_split.csv"
TIGHT = ROOT / "scripts" / "models" / "default_detector_boxes.csv"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="+", metavar="SET[:PART]")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--detector", default="default", help="name or folder")
    parser.add_argument("--min-score", type=float, nargs="*", help="instead of the detector's own")
    parser.add_argument("--tight", action="store_true")
    parser.add_argument("--far", type=int, metavar="W", help="plates of W pixels in large frames")
    options = parser.parse_args()
    folder = find_detector(options.detector)
    decide_at_once()
    detector = PlateDetector(folder)
    detector.detect(np.zeros((64, 64, 3), np.uint8))  # what runs it is settled, and not measured
    size = network_file(folder).stat().st_size
    print(f"{folder.name}: {size / 1e6:.2f} MB, {detector.input_size} px, {detector.runtime}\n")
    print(
        "| set | plates | score | AP50 | AP75 | recall | R30 | false/picture | < 16 px | 16–32 px "
        "| > 32 px | CPU ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    )
    for name in options.sets:
        found, truths, seconds = detect(detector, options.data, name, options.tight, options.far)
        for score in options.min_score or [detector.threshold]:
            print(row(name, found, truths, score, seconds), flush=True)
    return 0


def detect(
    detector: PlateDetector, data: Path, argument: str, tight: bool, far: int | None
) -> tuple[list[list[Detection]], list[list[Box]], float]:
    """Detections from a score of 0.05 on and true boxes of every picture, and the median time."""
    name, _, part = argument.partition(":")
    split = (OWN_SPLIT if name in {"world", "cars"} else data / "splits.csv", part)
    mended = tight_boxes() if tight and name == "world" else {}
    found: list[list[Detection]] = []
    truths: list[list[Box]] = []
    times: list[float] = []
    for case in load_cases(data / name, split if part else None).cases:
        image = open_image(case.image)
        boxes = [plate.box for plate in case.asked if plate.box]
        boxes = mended.get(case.image.name, boxes)
        if far and not boxes:
            continue
        if far:
            image, boxes = far_away(image, boxes, far, len(truths))
        begin = time.thread_time()
        found.append(detector.detect(image, 0.05))
        times.append(time.thread_time() - begin)
        truths.append(boxes)
    return found, truths, float(np.median(times))


def far_away(
    image: NDArray[np.uint8], boxes: list[Box], width: int, seed: int
) -> tuple[NDArray[np.uint8], list[Box]]:
    """A frame of 1280 × 720 with the picture somewhere in it, its widest plate ``width`` wide."""
    rng = np.random.default_rng(seed)
    covered = image.copy()
    for box in boxes:
        x0, y0, x1, y1 = (
            int(edge) for edge in box.grown(0.1).clipped(*image.shape[1::-1]).as_tuple()
        )
        covered[y0 : y1 + 1, x0 : x1 + 1] = covered[y0 : y1 + 1, x0 : x1 + 1].mean(axis=(0, 1))
    frame = cv2.resize(covered, FRAME, interpolation=cv2.INTER_LINEAR)
    scale = min(
        width / max(box.width for box in boxes),
        *(side / part for side, part in zip(FRAME, image.shape[1::-1], strict=True)),
    )
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    rows, columns = small.shape[:2]
    x, y = (int(v) for v in rng.integers(0, (FRAME[0] - columns + 1, FRAME[1] - rows + 1)))
    frame[y : y + rows, x : x + columns] = small
    sx, sy = columns / image.shape[1], rows / image.shape[0]
    return frame, [box.scaled(sx, sy).shifted(x, y) for box in boxes]


def tight_boxes() -> dict[str, list[Box]]:
    boxes: dict[str, list[Box]] = {}
    with TIGHT.open(encoding="utf-8", newline="") as stream:
        for line in csv.DictReader(stream):
            sides = [float(line[key]) for key in ("x0", "y0", "x1", "y1")]
            boxes.setdefault(line["image"], []).append(Box(*sides))
    return boxes


def row(
    name: str,
    found: list[list[Detection]],
    truths: list[list[Box]],
    score: float,
    seconds: float,
) -> str:
    kept = [[d for d in each if d.score >= score] for each in found]
    pairs = [match(each, boxes, 0.5) for each, boxes in zip(kept, truths, strict=True)]
    near = sum(len(match(each, boxes, 0.3)) for each, boxes in zip(kept, truths, strict=True))
    plates = sum(map(len, truths))
    hits = sum(map(len, pairs))
    false = sum(map(len, kept)) - hits
    heights = np.array([box.height for boxes in truths for box in boxes])
    hit = np.array(
        [
            index in {plate for _, plate in each}
            for each, boxes in zip(pairs, truths, strict=True)
            for index in range(len(boxes))
        ]
    )
    by_height = []
    for low, high in HEIGHTS:
        inside = (heights >= low) & (heights < high)
        by_height.append(f"{hit[inside].mean():.3f} ({inside.sum()})" if inside.any() else "–")
    cells = [
        name,
        str(plates),
        f"{score:.2f}",
        f"{average_precision(found, truths, 0.5):.3f}",
        f"{average_precision(found, truths, 0.75):.3f}",
        f"{hits / plates:.3f}",
        f"{near / plates:.3f}",
        f"{false / len(truths):.2f}",
        *by_height,
        f"{seconds * 1000:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())
