#!/usr/bin/env python3
"""Read the same pictures with two checkouts, turn by turn: what a picture and a start cost.

    .venv/bin/python scripts/bench/bench_against.py --data DATA --against CHECKOUT SET[:PART]…

Each checkout reads in a process of its own, with its own shipped models and one thread. CPU
milliseconds a picture: all of it from opening the file to the text, and the detector's part. The
mean is over all pictures, so whatever a runtime does to get ready on the way counts; the median is
what a long run costs. A start is measured apart, five times each: wall and CPU seconds from nothing
to the first picture's text. A busy machine changes ratios less than times.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.errors import LprError  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402

SPLIT = ROOT / "scripts" / "models" / "default_detector_split.csv"
STARTS = 5
READER = """
import json, sys, time
from lpr_desktop.imaging import open_image
from lpr_desktop.reading.reader import PlateReader
with PlateReader.open() as reader:
    detector, spent = reader.detector, 0.0
    class Timed:
        def __getattr__(self, name):
            return getattr(detector, name)
        def detect(self, *arguments, **options):
            global spent
            begin = time.process_time()
            found = detector.detect(*arguments, **options)
            spent += time.process_time() - begin
            return found
    reader.detector = Timed()
    for line in sys.stdin:
        spent, begin = 0.0, time.process_time()
        plates = reader.read(open_image(line.rstrip("\\n")))
        took = time.process_time() - begin
        print(json.dumps([took, spent, time.process_time(), len(plates)]), flush=True)
"""


class Reader:
    """A checkout's reader in a process of its own."""

    def __init__(self, checkout: Path) -> None:
        environment = {**os.environ, "PYTHONPATH": str(checkout), "OMP_THREAD_LIMIT": "1"}
        self._child = subprocess.Popen(
            [sys.executable, "-P", "-c", READER],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def read(self, image: Path) -> Any:
        """CPU seconds of the picture, of its detection, of the process so far; plates."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        print(image, file=self._child.stdin, flush=True)
        return json.loads(self._child.stdout.readline())

    def close(self) -> None:
        self._child.communicate()


def start(checkout: Path, image: Path) -> tuple[float, float]:
    """Wall and CPU seconds from nothing to the first text."""
    begin = time.perf_counter()
    reader = Reader(checkout)
    cpu = reader.read(image)[2]
    wall = time.perf_counter() - begin
    reader.close()
    return wall, cpu


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sets", nargs="+", metavar="SET[:PART]")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--against", type=Path, required=True, metavar="CHECKOUT")
    options = parser.parse_args()
    checkouts = (options.against.resolve(), ROOT)
    readers = [Reader(checkout) for checkout in checkouts]
    print("| set | pictures | | mean: all | detector | rest | median: all | detector | rest |")
    print(f"|---|---:|---|{'---:|' * 6}", flush=True)
    image = Path()
    for text in options.sets:
        name, _, part = text.partition(":")
        split = SPLIT if name in {"world", "cars"} else options.data / "splits.csv"
        cases = load_cases(options.data / name, (split, part) if part else None).cases
        taken: list[list[tuple[float, float]]] = [[], []]
        for case in cases:
            image = case.image
            for each, reader in zip(taken, readers, strict=True):
                each.append(tuple(reader.read(image)[:2]))
        rows = []
        for each in taken:
            array = 1000 * np.array(each)
            whole, detector = array[:, 0], array[:, 1]
            columns = (whole, detector, whole - detector)
            rows.append(np.array([f(c) for f in (np.mean, np.median) for c in columns]))
        for title, row in zip(("before", "now"), rows, strict=True):
            print(_row(text, len(cases), title, row, 1))
        print(_row(text, len(cases), "ratio", rows[1] / rows[0], 2), flush=True)
    for reader in readers:
        reader.close()
    for title, checkout in zip(("before", "now"), checkouts, strict=True):
        wall, cpu = np.median([start(checkout, image) for _ in range(STARTS)], axis=0)
        print(f"first text after a start, {title}: {wall:.2f} s, of which CPU {cpu:.2f} s")
    return 0


def _row(text: str, pictures: int, title: str, values: np.ndarray, digits: int) -> str:
    cells = [text, str(pictures), title, *(f"{value:.{digits}f}" for value in values)]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except LprError as error:
        sys.exit(str(error))
