#!/usr/bin/env python3
"""Measure a detector on annotated pictures: what it finds, by the plates' height, and its CPU time.

    .venv/bin/python scripts/bench/bench_detector.py --data DATA SET[:PART]… [--detector D]

A SET is a folder of DATA in Pascal VOC form, PART a part in DATA/splits.csv (for `world` in
scripts/models/default_detector_split.csv). Prints two tables. The first has recall at IoU 0.5 and
0.3, from the score on at which the detector counts, and at IoU 0.5 that of plates of at least 24
pixels' width; CPU milliseconds are the detection's alone, one thread, mean over the pictures. The
second has recall at IoU 0.5, AP50 and AP75 by the height of the true box, and by its sides: boxes
under twice as wide as high are plates of two lines, or steep ones. With --tight the boxes of
`world` are those of scripts/models/default_detector_boxes.csv. With --far W every picture is shrunk
until its widest plate has W pixels and set into a frame of 1280 × 720 pixels, whose ground is the
same picture enlarged with its plates covered: plates as dash cameras see them. With --thorough the
pictures are searched tile by tile. With --sheet DIR the boxes that count as false are drawn.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.detection.detector import Detection, PlateDetector, network_file  # noqa: E402
from lpr_desktop.detection.metrics import average_precision, match  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.errors import LprError  # noqa: E402
from lpr_desktop.geometry import Box, iou_matrix  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.inference.network import decide_at_once  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402

FRAME = (1280, 720)
GROUPS: dict[str, Callable[[Box], bool]] = {
    "< 8 px": lambda box: box.height < 8,
    "8–16 px": lambda box: 8 <= box.height < 16,
    "16–32 px": lambda box: 16 <= box.height < 32,
    "> 32 px": lambda box: box.height >= 32,
    "sides < 2": lambda box: box.width < 2 * box.height,
    "sides 2–3.5": lambda box: 2 * box.height <= box.width < 3.5 * box.height,
    "sides > 3.5": lambda box: box.width >= 3.5 * box.height,
}
WIDE = 24.0
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
    parser.add_argument("--thorough", action="store_true")
    parser.add_argument("--sheet", type=Path, metavar="DIR")
    options = parser.parse_args()
    folder = find_detector(options.detector)
    decide_at_once()
    detector = PlateDetector(folder)
    detector.detect(np.full((64, 128, 3), 128, np.uint8))  # getting ready is no picture's time
    size = network_file(folder).stat().st_size
    print(f"{folder.name}: {size / 1e6:.2f} MB, {detector.input_size} px\n")
    print(
        "| set | plates | score | AP50 | AP75 | recall | R30 | ≥ 24 px wide | false/picture "
        "| CPU ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    )
    groups = [f"\n| set | {' | '.join(GROUPS)} |", f"|---|{'---|' * len(GROUPS)}"]
    for name in options.sets:
        images, found, truths, seconds = detect(detector, name, options)
        for score in options.min_score or [detector.threshold]:
            print(row(name, found, truths, score, seconds), flush=True)
        groups.append(grouped(name, found, truths, (options.min_score or [detector.threshold])[0]))
        if options.sheet:
            draw_false(options.sheet / f"{name.replace(':', '-')}.png", images, found, truths)
    print("\n".join(groups))
    print(f"\nRun by {detector.runtime}.")
    return 0


def detect(
    detector: PlateDetector, argument: str, options: argparse.Namespace
) -> tuple[list[Path], list[list[Detection]], list[list[Box]], float]:
    """Pictures, detections from a score of 0.05 on, true boxes of each, and the mean time."""
    name, _, part = argument.partition(":")
    data, far = options.data, options.far
    split = (OWN_SPLIT if name in {"world", "cars"} else data / "splits.csv", part)
    mended = tight_boxes() if options.tight and name == "world" else {}
    images: list[Path] = []
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
        found.append(detector.detect(image, 0.05, is_thorough=options.thorough))
        times.append(time.thread_time() - begin)
        truths.append(boxes)
        images.append(case.image)
    return images, found, truths, float(np.mean(times))


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
            if line["set"] == "world":
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
    hits = sum(len(match(each, boxes, 0.5)) for each, boxes in zip(kept, truths, strict=True))
    near = sum(len(match(each, boxes, 0.3)) for each, boxes in zip(kept, truths, strict=True))
    plates = sum(map(len, truths))
    false = sum(map(len, kept)) - hits
    cells = [
        name,
        str(plates),
        f"{score:.2f}",
        f"{average_precision(found, truths, 0.5):.3f}",
        f"{average_precision(found, truths, 0.75):.3f}",
        f"{hits / plates:.3f}",
        f"{near / plates:.3f}",
        recall(kept, truths, lambda box: box.width >= WIDE),
        f"{false / len(truths):.2f}",
        f"{seconds * 1000:.0f}",
    ]
    return f"| {' | '.join(cells)} |"


def recall(
    kept: list[list[Detection]], truths: list[list[Box]], belongs: Callable[[Box], bool]
) -> str:
    """Part of the plates of a group that are found at IoU 0.5, and how many there are."""
    hit = [
        index in {plate for _, plate in match(each, boxes, 0.5)}
        for each, boxes in zip(kept, truths, strict=True)
        for index, box in enumerate(boxes)
        if belongs(box)
    ]
    return f"{np.mean(hit):.3f} ({len(hit)})" if hit else "–"


def grouped(name: str, found: list[list[Detection]], truths: list[list[Box]], score: float) -> str:
    """Recall, AP50 and AP75 of each group of plates; those of others count neither way."""
    kept = [[d for d in each if d.score >= score] for each in found]
    cells = [name]
    for belongs in GROUPS.values():
        inside = [[box for box in boxes if belongs(box)] for boxes in truths]
        others = [[box for box in boxes if not belongs(box)] for boxes in truths]
        if any(inside):
            # A loose box of another group's plate is no false one of this group's.
            alone = [
                [d for d in each if not any(_meets(d.box, box) for box in rest)]
                for each, rest in zip(found, others, strict=True)
            ]
            ap = [average_precision(alone, inside, iou) for iou in (0.5, 0.75)]
            cells.append(f"{recall(kept, truths, belongs)} {ap[0]:.2f} / {ap[1]:.2f}")
        else:
            cells.append("–")
    return f"| {' | '.join(cells)} |"


def _meets(one: Box, other: Box) -> bool:
    return bool(iou_matrix([one], [other])[0, 0] > 0.3)


def draw_false(
    file: Path, images: list[Path], found: list[list[Detection]], truths: list[list[Box]]
) -> None:
    """The 70 surest false boxes with what is around them, the true ones in green."""
    cells = []
    for path, each, boxes in zip(images, found, truths, strict=True):
        met = {index for index, _ in match(each, boxes, 0.5)}
        cells += [(d.score, path, d.box, boxes) for i, d in enumerate(each) if i not in met]
    cells = sorted(cells, key=lambda cell: -cell[0])[:70]
    drawn = []
    for score, path, box, boxes in cells:
        image = open_image(path).copy()
        for one, colour in [(one, (0, 255, 0)) for one in boxes] + [(box, (255, 0, 0))]:
            x0, y0, x1, y1 = (round(edge) for edge in one.as_tuple())
            cv2.rectangle(image, (x0 - 1, y0 - 1), (x1, y1), colour, 1)
        margin = 0.8 * max(box.width, box.height) + 6
        place = Box(box.x0 - margin, box.y0 - margin, box.x1 + margin, box.y1 + margin)
        x0, y0, x1, y1 = (int(v) for v in place.clipped(*image.shape[1::-1]).as_tuple())
        part = image[y0:y1, x0:x1]
        scale = min(170 / part.shape[1], 120 / part.shape[0])
        part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)[:120, :170]
        cell = np.full((134, 170, 3), 60, np.uint8)
        cell[14 : 14 + part.shape[0], : part.shape[1]] = part
        cv2.putText(cell, f"{score:.2f}", (2, 11), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (255, 255, 0), 1)
        drawn.append(cell)
    drawn += [np.zeros((134, 170, 3), np.uint8)] * (70 - len(drawn))
    sheet = np.vstack([np.hstack(drawn[i : i + 10]) for i in range(0, 70, 10)])
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), cv2.cvtColor(sheet, cv2.COLOR_RGB2BGR))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except LprError as error:
        sys.exit(str(error))
