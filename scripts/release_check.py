"""What is too long for the tests: commands of the guide that train or need TensorFlow.

    .venv/bin/python scripts/release_check.py [PAGE …]

Runs the blocks that are marked ``release`` (scripts/guide/guide_blocks.py) in a folder of its own,
with a user folder of its own, and ends with 1 at the first that fails.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts" / "guide")]

from guide_blocks import PAGES, blocks  # noqa: E402
from lpr_desktop.drawing.plates import draw_plate  # noqa: E402
from lpr_desktop.drawing.styles import STYLES, plain_text, random_text  # noqa: E402

_TEXTS = 60


def main(names: list[str]) -> int:
    """Run the blocks of all pages, or of those whose file names are given."""
    with tempfile.TemporaryDirectory(prefix="lpr-release-") as place:
        folder = Path(place)
        _prepare(folder)
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "LPR_DESKTOP_DATA": str(folder / "user"),
        }
        for page in PAGES:
            if names and page.name not in names:
                continue
            for block in blocks(page):
                for command in block.commands() if block.when == "release" else ():
                    print(f"== {page.name}:{block.line}: {' '.join(command.arguments)}", flush=True)
                    status = subprocess.run(
                        [sys.executable, "-m", "lpr_desktop", *command.arguments],
                        cwd=folder,
                        env=environment,
                    ).returncode
                    if status not in block.statuses:
                        print(f"Failed with status {status}.", file=sys.stderr)
                        return 1
    return 0


def _prepare(folder: Path) -> None:
    """Draw what the commands are about: a data set, pictures, known texts."""
    samples = ROOT / "resources" / "samples"
    shutil.copytree(samples, folder / "dataset")
    shutil.copytree(samples, folder / "photos")
    picture = cv2.imread(str(samples / "car-germany.webp"))
    assert picture is not None
    cv2.imwrite(str(folder / "photo.jpg"), picture)
    pictures = folder / "texts" / "images"
    pictures.mkdir(parents=True)
    rng = np.random.default_rng(0)
    style = STYLES["D"]
    with (folder / "texts" / "labels.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["image", "text"])
        for number in range(_TEXTS):
            text = random_text(style, rng)
            drawn = draw_plate(text, style, rng)
            cv2.imwrite(str(pictures / f"{number}.png"), drawn[..., ::-1])
            rows.writerow([f"{number}.png", plain_text(text)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
