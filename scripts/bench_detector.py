#!/usr/bin/env python3
"""Measure a detector on annotated pictures: what it finds, by the plates' height, and its CPU time.

    .venv/bin/python scripts/bench_detector.py --data DATA SET[:PART]… [--detector D]

A SET is a folder of DATA in Pascal VOC form, PART a part in DATA/splits.csv (for `world` in
scripts/default_detector_split.csv). Prints a table. Recall is at IoU 0.5 and 0.3, at the score from
which the detector counts; by height of the true box in pixels it is at IoU 0.5, with the number of
plates; CPU milliseconds are the detection's alone, one thread, median over the pictures. With
--tight the boxes of `world` are those of scripts/default_detector_boxes.csv.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from lpr_desktop.detection.detector import Detection, PlateDetector  # noqa: E402
from lpr_desktop.detection.metrics import average_precision, match  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402

HEIGHTS = ((0.0, 16.0), (16.0, 32.0), (32.0, float("inf")))
OWN_SPLIT = ROOT / "scripts" / "default_detector_split.csv"
TIGHT = ROOT / "scripts" / "default_detector_boxes.csv"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="+", metavar="SET[:PART]")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--detector", default="default", help="name or folder")
    parser.add_argument("--min-score", type=float, nargs="*", help="instead of the detector's own")
    parser.add_argument("--tight", action="store_true")
    options = parser.parse_args()
    folder = find_detector(options.detector)
    detector = PlateDetector(folder)
    size = (folder / "detector.tflite").stat().st_size
    print(f"{folder.name}: {size / 1e6:.2f} MB, {detector.input_size} px\n")
    print(
        "| set | plates | score | AP50 | AP75 | recall | R30 | false/picture | < 16 px | 16–32 px "
        "| > 32 px | CPU ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    )
    for name in options.sets:
        found, truths, seconds = detect(detector, options.data, name, options.tight)
        for score in options.min_score or [detector.threshold]:
            print(row(name, found, truths, score, seconds), flush=True)
    return 0


def detect(
    detector: PlateDetector, data: Path, argument: str, tight: bool
) -> tuple[list[list[Detection]], list[list[Box]], float]:
    """Detections from a score of 0.05 on and true boxes of every picture, and the median time."""
    name, _, part = argument.partition(":")
    split = (OWN_SPLIT if name in {"world", "cars"} else data / "splits.csv", part)
    mended = tight_boxes() if tight and name == "world" else {}
    found, truths, times = [], [], []
    for case in load_cases(data / name, split if part else None).cases:
        image = open_image(case.image)
        begin = time.thread_time()
        found.append(detector.detect(image, 0.05))
        times.append(time.thread_time() - begin)
        boxes = [plate.box for plate in case.asked if plate.box]
        truths.append(mended.get(case.image.name, boxes))
    return found, truths, float(np.median(times))


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
