"""Of how many plates is the country told rightly, nothing being chosen?

    python scripts/experiments/measure_countries.py DATA [SET…] [--part dev] [--drawn N]

Real plates are read on their true boxes; a set is of one country, or its ``labels.csv`` has a
column region. With --drawn also N plates of every country that is drawn, photographed.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "models")]

from true_boxes import read_true_boxes  # noqa: E402

from lpr_desktop.drawing.styles import STYLES, dressed  # noqa: E402
from lpr_desktop.ocr.engine import PlateText  # noqa: E402
from lpr_desktop.ocr.reader import PlateOcr  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from plate_views.art import draw_art  # noqa: E402
from plate_views.photograph import photographed  # noqa: E402
from plate_views.record import COUNTRIES  # noqa: E402

COUNTRY = {"poland": "pl", "tunisia": "tn", "vietnam": "vn"}
SETS = (*COUNTRY, "us-crops", "brazil-crops", "europe-two-line")
HEIGHT, DIFFICULTY, SEED = 32.0, 0.3, 77


def real(data: Path, name: str, part: str, ocr: PlateOcr) -> Iterator[tuple[PlateText, str]]:
    """Each plate of a set as it is read, and its country."""
    regions = {}
    if name not in COUNTRY:
        with (data / name / "labels.csv").open(encoding="utf-8", newline="") as stream:
            regions = {row["image"]: row["region"] for row in csv.DictReader(stream)}
    for read, _, picture in read_true_boxes(data, name, part, ocr):
        yield read, regions[picture] if regions else COUNTRY[name]


def drawn(number: int, ocr: PlateOcr) -> Iterator[tuple[PlateText, str]]:
    """So many plates of every country, drawn as in training, from other seeds.

    Their rows are those of their layouts: one stacked anew is a plate of no country.
    """
    for place, country in enumerate(COUNTRIES):
        styles = [style for style in STYLES.values() if style.country == country]
        shares = np.array([style.share for style in styles])
        rng, made = np.random.default_rng((SEED, place)), 0
        while made < number:
            style = styles[int(rng.choice(len(styles), p=shares / shares.sum()))]
            look = dressed(style, rng)
            art = draw_art(rng, HEIGHT, scrambling=0, stacking=0, style=look)
            photo = photographed(art, HEIGHT, DIFFICULTY, rng, [], [])
            if photo is not None:
                made += 1
                yield ocr.read(photo.image, photo.box), country.lower()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--drawn", type=int, default=0)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    ocr = PlateOcr(create_engine())
    print("| set | plates | country right | taken for |\n|---|---:|---:|---|")
    for name in [*options.sets, *(["drawn"] if options.drawn else [])]:
        right, wrong = 0, Counter[str]()
        plates = (
            drawn(options.drawn, ocr)
            if name == "drawn"
            else real(options.data, name, options.part, ocr)
        )
        for read, country in plates:
            # A state counts as its country.
            if (read.country or "").split("-")[0] == country.split("-")[0]:
                right += 1
            else:
                wrong[read.country or "–"] += 1
        count = right + wrong.total()
        most = ", ".join(f"{code} {number}" for code, number in wrong.most_common(5))
        print(f"| {name} | {count} | {right / max(1, count):.1%} | {most} |", flush=True)


if __name__ == "__main__":
    main()
