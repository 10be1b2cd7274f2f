"""What the samples of other people's layouts are made of."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dataset_samples import HEIGHT, WIDTH, add_picture

from lpr_desktop.geometry import Box

BOX = Box(24, 20, 72, 60)
TURNED = ((24, 30), (60, 20), (72, 50), (36, 60))
"""Corners, clockwise from top left; ``BOX`` encloses them."""
TEXTS = {"a": "AB123CD", "b": "EF456GH"}
ROW = "0.5 0.5 0.5 0.5"
OBB = " ".join(f"{x / WIDTH:.6f} {y / HEIGHT:.6f}" for x, y in TURNED)

Maker = Callable[[Path], None]


def pictures(folder: Path, *names: str) -> None:
    for seed, name in enumerate(names or ("a.jpg", "b.jpg")):
        add_picture(folder / name, seed)


def write_text(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def write_json(file: Path, value: Any) -> None:
    write_text(file, json.dumps(value))


def write_csv(file: Path, *rows: list[Any]) -> None:
    with file.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)
