"""Plates that the annotations of the training sets leave out: candidates to look at.

    python scripts/models/find_missing_boxes.py DATA OUT [--least-score S]

Writes to OUT what the shipped detector is sure of in `world` and `cars` where no box is, nor one
that was mended already, surest first: ``candidates.csv`` (number, score, set, image, edges) and
sheets of the numbered places as PNG. Those that a person saw to be plates stand in
scripts/models/default_detector_missing.csv, which train_default_detector.py adds to the
annotations: 104 of the first 224 (score 0.49 and more, looked at with the detector of 2026-11-24);
the others were lettering, lamps, watermarks and what could not be told.
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

from train_default_detector import MISSING_BOXES, read_places  # noqa: E402

from lpr_desktop.detection.detector import PlateDetector  # noqa: E402
from lpr_desktop.detection.store import find_detector  # noqa: E402
from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402

CELL = (135, 215)
COLUMNS, ROWS = 7, 8
HEADER = ["number", "score", "set", "image", "x0", "y0", "x1", "y1"]

Candidate = tuple[float, str, Path, Box]


def candidates(data: Path, least: float) -> list[Candidate]:
    detector = PlateDetector(find_detector("default"))
    found: list[Candidate] = []
    mended = read_places(MISSING_BOXES)
    for name in ("world", "cars"):
        for case in load_cases(data / name).cases:
            known = [plate.box for plate in case.plates if plate.box]
            known += [Box(*edges) for edges in mended.get((name, case.image.name), [])]
            for detection in detector.detect(open_image(case.image), least):
                if not any(_overlaps(detection.box, box) for box in known):
                    found.append((detection.score, name, case.image, detection.box))
    return sorted(found, key=lambda candidate: -candidate[0])


def _overlaps(box: Box, other: Box) -> bool:
    width = min(box.x1, other.x1) - max(box.x0, other.x0)
    height = min(box.y1, other.y1) - max(box.y0, other.y0)
    return max(0.0, width) * max(0.0, height) > 0.1 * box.width * box.height


def cell(number: int, candidate: Candidate) -> NDArray[np.uint8]:
    score, _, path, box = candidate
    image = open_image(path)
    margin = 0.6 * max(box.width, box.height) + 4
    place = Box(box.x0 - margin, box.y0 - margin, box.x1 + margin, box.y1 + margin)
    place = place.clipped(image.shape[1], image.shape[0])
    x0, y0 = int(place.x0), int(place.y0)
    part = image[y0 : int(place.y1), x0 : int(place.x1)]
    height, width = CELL
    scale = min(width / part.shape[1], (height - 14) / part.shape[0])
    part = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    edges = np.round((np.array(box.as_tuple()) - [x0, y0, x0, y0]) * scale).astype(int).tolist()
    cv2.rectangle(part, edges[:2], edges[2:], (255, 0, 0), 1)
    drawn = np.full((height, width, 3), 60, np.uint8)
    part = part[: height - 14, :width]
    drawn[14 : 14 + part.shape[0], : part.shape[1]] = part
    title = f"{number}  {score:.2f}"
    cv2.putText(drawn, title, (2, 11), cv2.FONT_HERSHEY_SIMPLEX, 0.4, (255, 255, 0), 1)
    return drawn


def write_sheets(found: list[Candidate], out: Path) -> None:
    """``candidates.csv`` and sheets of the numbered places, in a folder that is made."""
    out.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    for number, (score, name, path, box) in enumerate(found):
        edges = [f"{edge:.1f}" for edge in box.as_tuple()]
        writer.writerow([number, f"{score:.3f}", name, path.name, *edges])
    write_atomic(out / "candidates.csv", text.getvalue().encode())
    size = COLUMNS * ROWS
    for start in range(0, len(found), size):
        cells = [cell(start + i, each) for i, each in enumerate(found[start : start + size])]
        cells += [np.zeros((*CELL, 3), np.uint8)] * (size - len(cells))
        rows = [np.hstack(cells[i : i + COLUMNS]) for i in range(0, size, COLUMNS)]
        sheet = cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR)
        cv2.imwrite(str(out / f"sheet-{start // size:02d}.png"), sheet)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--least-score", type=float, default=0.4)
    chosen = parser.parse_args()
    found = candidates(chosen.data, chosen.least_score)
    write_sheets(found, chosen.out)
    print(len(found), "candidates")


if __name__ == "__main__":
    main()
