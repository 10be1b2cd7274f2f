"""How level and how even the lines are that the OCR gets, on true boxes.

    python scripts/experiments/measure_lines.py DATA SET[:PART]…

For each set: plates; the share in which rows of characters were found, and two of them; then over
the lines, in which the characters are looked for again, the median and the 90th percentile of how
far their height is from what it should be (26 px), how far their middle is from the line's (px),
and how far the line is from level (degrees).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr.layout import find_rows  # noqa: E402
from lpr_desktop.ocr.line import CHARACTER_HEIGHT, LINE_HEIGHT, draw_line  # noqa: E402
from lpr_desktop.ocr.plate import look  # noqa: E402
from lpr_desktop.reading.cases import load_cases  # noqa: E402


def measured(line: NDArray[np.uint8]) -> tuple[float, float, float] | None:
    """Height error (px), offset of the middle (px), slope (degrees); None without characters."""
    layout = find_rows(line, LINE_HEIGHT)
    if not layout.rows:
        return None
    row = max(layout.rows, key=lambda row: len(row.shapes))
    slope = (row.top[0] + row.bottom[0]) / 2
    return (
        abs(row.height - CHARACTER_HEIGHT),
        abs(row.center[1] - LINE_HEIGHT / 2),
        abs(float(np.degrees(np.arctan(slope)))),
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="+")
    chosen = parser.parse_args()
    print("| set | plates | rows found | two rows | height | middle | level |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for argument in chosen.sets:
        name, _, part = argument.partition(":")
        split = (chosen.data / "splits.csv", part) if part else None
        plates, found, two = 0, 0, 0
        errors = []
        for case in load_cases(chosen.data / name, split).cases:
            image = open_image(case.image)
            size = image.shape[1], image.shape[0]
            for plate in case.plates:
                box = (plate.box or Box(0, 0, *size)).clipped(*size)
                if box.area <= 0:
                    continue
                view = look(image, box)
                rows = view.layout.rows
                plates, found, two = plates + 1, found + bool(rows), two + (len(rows) == 2)
                for row in rows:
                    layout = view.layout
                    line = draw_line(view.gray, row, layout.shear, layout.light_on_dark)
                    errors.append(measured(line))
        known = np.array([error for error in errors if error is not None])
        cells = [f"{np.median(column):.1f} / {np.percentile(column, 90):.1f}" for column in known.T]
        shares = f"{found / plates:.1%} | {two / plates:.1%}"
        print(f"| {argument} | {plates} | {shares} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
