#!/usr/bin/env python3
"""Measure which way a detector's boxes err: each edge's offset from the true one.

    python scripts/experiments/measure_box_errors.py DATA/poland --split DATA/splits.csv:dev

Found boxes are matched with the true ones at IoU ≥ 0.2. Left and right edges are given in parts of
the true width, upper and lower edges in parts of the true height; a positive number is to the
right or downwards.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.detection.detector import PlateDetector  # noqa: E402
from lpr_desktop.detection.metrics import match  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("dataset", type=Path, help="a Pascal VOC folder")
    parser.add_argument("--split", metavar="FILE:PART")
    parser.add_argument("--detector", default="default", help="name or folder")
    options = parser.parse_args()
    split = None
    if options.split:
        file, _, part = options.split.rpartition(":")
        split = (Path(file), part)
    detector = PlateDetector(find_detector(options.detector))
    errors = []
    for case in load_cases(options.dataset, split).cases:
        truths = [plate.box for plate in case.asked if plate.box]
        found = detector.detect(open_image(case.image))
        for index, plate in match(found, truths, 0.2):
            box, true = found[index].box, truths[plate]
            offsets = np.subtract(box.as_tuple(), true.as_tuple())
            errors.append(offsets / [true.width, true.height, true.width, true.height])
    if not errors:
        print("No found box lies on a true one.")
        return 1
    for name, values in zip(("left", "upper", "right", "lower"), np.array(errors).T, strict=True):
        print(f"{name:6} mean {values.mean():+.3f}  median {np.median(values):+.3f}", end="  ")
        print(f"standard deviation {values.std():.3f}")
    print(f"{len(errors)} plates")
    return 0


if __name__ == "__main__":
    sys.exit(main())
