"""Make the views that the plate network is trained on (see train_plate_network.py).

    python scripts/models/make_plate_views.py draw DATA --out FOLDER    drawn plates, shard by shard
    python scripts/models/make_plate_views.py cut DATA --out FOLDER     real crops
    python scripts/models/make_plate_views.py countries DATA --out FOLDER    and whose they are

DATA is the folder with the sets marked `train`. A shard that is there is not made again, so the
script goes on where it stopped. Shard n is a function of the seed and n alone.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.annotation import dataset, voc  # noqa: E402
from lpr_desktop.errors import LprError  # noqa: E402
from lpr_desktop.geometry import Box  # noqa: E402
from lpr_desktop.imaging import open_image  # noqa: E402
from lpr_desktop.ocr.plate_layout import LEAST_PLATE  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.ocr.plate_view import view  # noqa: E402
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Rng  # noqa: E402
from plate_views.photograph import background_view, drawn_views  # noqa: E402
from plate_views.real import real_crops, real_views  # noqa: E402
from plate_views.record import COUNTRIES, OTHER, RECORD, empty_record  # noqa: E402

SEED = 20261128
SHARD = 1000
COUNTRY_LABELS = ROOT / "scripts" / "models" / "plate_countries.csv"
CROPPED = np.array([0.12, 0.12, 0.88, 0.88])
"""Where the plate lies in a crop of ``world-crops``, in parts of its sides."""
WITHOUT = 0.03
"""Part of the views that show no plate."""


def load_backgrounds(data: Path, most: int = 700) -> tuple[list[Picture], list[list[Box]]]:
    """Scenes of the sets marked `train`, and their plates."""
    pictures: list[Picture] = []
    places: list[list[Box]] = []
    for name in ("openimages", "world", "cars"):
        held: set[str] = set()
        if name == "openimages":
            held = dataset.read_split(data / "splits.csv", name, "held-out")
        samples = [s for s in dataset.samples(data / name) if s.image.name not in held]
        for sample in samples[:: max(1, len(samples) // (most // 3))]:
            if sample.annotation is None:
                continue
            pictures.append(open_image(sample.image))
            boxes = [marked.box for marked in voc.load(sample.annotation).boxes]
            places.append([box for box in boxes if box.width > 20 and box.height > 8])
    return pictures, places


def draw_shard(
    number: int, backgrounds: list[Picture], places: list[list[Box]], size: int = SHARD
) -> Any:
    """So many views of drawn plates; a few without one, where there are backgrounds."""
    rng = np.random.default_rng((SEED, number))
    found: list[Any] = []
    while len(found) < size:
        if backgrounds and rng.random() < WITHOUT / 2:
            found.append(background_view(rng, backgrounds, places))
            continue
        try:
            found += drawn_views(rng, backgrounds, places)
        except ValueError:  # a font without one of the signs
            continue
    shard = np.zeros(size, RECORD)
    for index, record in enumerate(found[:size]):
        shard[index] = record
    return shard


def cut_views(data: Path) -> Iterator[Any]:
    """Views of real crops whose settled text is read in rows found from shapes too."""
    engine = create_engine()
    for crop in real_crops(data):
        yield from real_views(crop, engine, rng_of(crop.name))


def views_with_countries(data: Path, labels: Path = COUNTRY_LABELS) -> Iterator[Any]:
    """Views of the crops of ``world-crops`` whose country was told by eye, two of each.

    The corners are those that the plate network finds.
    """
    network = PlateNetwork()
    numbers = {code.lower(): number for number, code in enumerate(COUNTRIES)}
    with labels.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        image = open_image(data / "world-crops" / "images" / row["image"])
        rng, size = rng_of(row["image"]), np.tile(image.shape[1::-1], 2)
        for off in (np.zeros(4), rng.normal(0, 0.02, 4)):
            box = Box(*((CROPPED + off) * size).tolist())
            layout = network.look(image, box)
            if layout.score >= LEAST_PLATE:
                seen, record = view(image, box), empty_record()
                record["image"] = seen.image
                record["corners"] = seen.from_picture(np.array(layout.corners))
                record["country"] = numbers.get(row["country"], OTHER)
                yield record


def rng_of(name: str) -> Rng:
    """Where all chance of a crop comes from."""
    digest = hashlib.sha256(name.encode()).digest()
    return np.random.default_rng((SEED, int.from_bytes(digest[:8], "big")))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["draw", "cut", "countries"])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--shards", type=int, default=50)
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.what != "draw":
        name, views = (
            ("real", cut_views) if chosen.what == "cut" else ("named", views_with_countries)
        )
        try:
            found = list(views(chosen.data))
        except LprError as error:
            print(error, file=sys.stderr)
            return 1
        save(chosen.out / f"{name}.npy", np.array(found, RECORD))
        print(name, len(found), flush=True)
        return 0
    backgrounds, places = load_backgrounds(chosen.data)
    for number in range(chosen.first, chosen.first + chosen.shards):
        path = chosen.out / f"drawn-{number:04d}.npy"
        if not path.exists():
            save(path, draw_shard(number, backgrounds, places))
            print(path.name, flush=True)
    return 0


def save(path: Path, records: Any) -> None:
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        np.save(stream, records)
    os.replace(part, path)  # noqa: PTH105 - atomic also on Windows


if __name__ == "__main__":
    sys.exit(main())
