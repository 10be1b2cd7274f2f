"""Make the views that the plate network is trained on (see train_plate_network.py).

    python scripts/models/make_plate_views.py draw DATA --out FOLDER    drawn plates, shard by shard
    python scripts/models/make_plate_views.py cut DATA --out FOLDER     real crops

DATA is the folder with the sets marked `train`. A shard that is there is not made again, so the
script goes on where it stopped. Shard n is a function of the seed and n alone.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
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
from lpr_desktop.ocr.tesseract import create_engine  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Rng  # noqa: E402
from plate_views.photograph import background_view, drawn_views  # noqa: E402
from plate_views.real import real_crops, real_views  # noqa: E402
from plate_views.record import RECORD  # noqa: E402

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


def told_by_eye(
    data: Path, labels: Path = COUNTRY_LABELS
) -> Iterator[tuple[str, str, Picture, Box]]:
    """Plates whose country was told by eye: name of the picture, country, picture, and its box.

    They are crops of ``world-crops``, and boxes of ``openimages``, in an order of chance.
    """
    with labels.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for place in np.random.default_rng(SEED).permutation(len(rows)).tolist():
        row = rows[place]
        if row.get("x0"):
            image = open_image(data / "openimages" / "images" / row["image"])
            box = Box(*(float(row[edge]) for edge in ("x0", "y0", "x1", "y1")))
        else:
            image = open_image(data / "world-crops" / "images" / row["image"])
            box = Box(*(CROPPED * np.tile(image.shape[1::-1], 2)).tolist())
        yield row["image"], row["country"], image, box


def rng_of(name: str) -> Rng:
    """Where all chance of a crop comes from."""
    digest = hashlib.sha256(name.encode()).digest()
    return np.random.default_rng((SEED, int.from_bytes(digest[:8], "big")))


Shards = Callable[[Path], Callable[[int], Any]]
"""Given DATA: what makes the records of a shard by its number."""
Whole = Callable[[Path], Iterator[Any]]
"""Given DATA: all records."""


def make_views(
    description: str,
    record: np.dtype[Any],
    shards: Mapping[str, tuple[str, Shards]],
    whole: Mapping[str, tuple[str, Whole]],
) -> int:
    """A program that makes views: shard by shard, or all at once.

    Args:
        description: Of the program.
        record: What its files are made of.
        shards: By the word of the command line, how their files' names begin, and the shards.
        whole: By the word of the command line, the name of the one file, and its records.
    """
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=[*shards, *whole])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--shards", type=int, default=50)
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    if chosen.what in whole:
        name, records = whole[chosen.what]
        try:
            found = list(records(chosen.data))
        except LprError as error:
            print(error, file=sys.stderr)
            return 1
        save(chosen.out / f"{name}.npy", np.array(found, record))
        print(name, len(found), flush=True)
        return 0
    name, make = shards[chosen.what]
    shard = make(chosen.data)
    for number in range(chosen.first, chosen.first + chosen.shards):
        path = chosen.out / f"{name}-{number:04d}.npy"
        if not path.exists():
            save(path, shard(number))
            print(path.name, flush=True)
    return 0


def in_front(draw: Callable[..., Any]) -> Shards:
    """Shards that are drawn in front of pictures of DATA."""

    def shards(data: Path) -> Callable[[int], Any]:
        backgrounds, places = load_backgrounds(data)
        return lambda number: draw(number, backgrounds, places)

    return shards


def save(path: Path, records: Any) -> None:
    part = path.with_suffix(".part")
    with part.open("wb") as stream:
        np.save(stream, records)
    os.replace(part, path)  # noqa: PTH105 - atomic also on Windows


if __name__ == "__main__":
    sys.exit(
        make_views(
            __doc__ or "",
            RECORD,
            {"draw": ("drawn", in_front(draw_shard))},
            {"cut": ("real", cut_views)},
        )
    )
