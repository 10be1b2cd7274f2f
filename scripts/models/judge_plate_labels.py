"""Settle the texts of the real crops that the plate model is trained on: plate_labels.csv here.

    python scripts/models/judge_plate_labels.py DATA MODEL.traineddata

PP-OCRv6 (Apache-2.0) reads about one crop in five wrongly. A plate model trained on drawn plates
and Chinese crops alone (train_plate_ocr.py train --drawn-only) makes other mistakes: where both
read the same, the text is taken; where they differ by a character that only the teacher or only
the judge is sure of, the sure one is. The rest is left out.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_lines import mended, world_plate  # noqa: E402

from lpr_desktop.files import write_atomic  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr.model import open_model  # noqa: E402
from lpr_desktop.ocr.plate import prepare  # noqa: E402
from lpr_desktop.ocr.tesseract import InProcessEngine  # noqa: E402

LABELS = ROOT / "scripts" / "models" / "plate_labels.csv"
SURE, UNSURE = 0.6, 0.3
"""Least distance of every character's choice from the next for the judge to be sure, or not."""

_BANDS = "ABDEFHKLSV"


def settled(teacher: str, agree: int, lines: list[str], least: float) -> str | None:
    """The text of a crop with ``/`` between two lines, None if it stays open.

    Args:
        teacher: PP-OCRv6's text.
        agree: How many of its three views gave it.
        lines: The judge's texts, line by line.
        least: The judge's confidence in its least sure character.
    """
    judge = "".join(lines)
    if not 2 <= len(judge) <= 10:
        return None
    if len(lines) != 1:
        return "/".join(lines) if judge == teacher else None
    judge, teacher = mended(judge), mended(teacher)
    if judge == teacher:
        return judge
    # The small letter of a country band read along.
    if least > SURE and len(judge) >= 5 and judge == teacher[1:] and teacher[0] in _BANDS:
        return judge
    if len(judge) == len(teacher) and sum(a != b for a, b in zip(judge, teacher, strict=True)) == 1:
        if agree == 3 and least < UNSURE:
            return teacher
        if agree < 3 and least > SURE:
            return judge
    return None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    chosen = parser.parse_args()
    folder = chosen.data / "world-crops"
    engine = InProcessEngine(open_model(chosen.model))
    with (folder / "labels-ppocr.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["image", "text"])
    counts: Counter[str] = Counter()
    for row in rows:
        image = open_image(folder / "images" / row["image"])
        read = [engine.recognize(line) for line in prepare(image, world_plate(image)).lines]
        least = min((c.confidence for line in read for c in line.characters), default=0.0)
        lines = [line.text for line in read if line.text]
        label = settled(row["text"], int(row["agree"]), lines, least)
        same = "".join(lines) == row["text"]
        counts["same" if same else "settled" if label else "left out"] += 1
        if label:
            writer.writerow([row["image"], label])
    engine.close()
    write_atomic(LABELS, text.getvalue().encode())
    print(dict(counts))


if __name__ == "__main__":
    main()
