"""Text files of plate-reading benchmarks: UFPR-ALPR's, RodoSol's, OpenALPR's.

- UFPR-ALPR (https://web.inf.ufpr.br/vri/databases/ufpr-alpr/): ``plate: AZJ-6991`` and either
  ``position_plate: x y w h`` or ``corners: x,y x,y x,y x,y``, with more lines around them.
- OpenALPR (https://github.com/openalpr/benchmarks, ``endtoend``): name, x, y, width, height and
  text, parted by tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from lpr_desktop.annotation.layouts.found import (
    Found,
    Marked,
    fault,
    labels_of,
    numbers,
    plate_text,
    polygon,
)
from lpr_desktop.annotation.layouts.listing import Listing, file_bytes, sampled
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

_MOST_BYTES = 1_000_000
_SAMPLE = 50
_KEYS = ("plate", "position_plate", "corners")
_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?")


def find(listing: Listing) -> Iterator[Found]:
    """Such files of the pictures."""
    files = listing.labels(".txt")
    heads = [listing.head(name) for name in sampled(list(files.values()), _SAMPLE)]
    for what, is_one, read in (
        ("UFPR-ALPR", _is_ufpr, _ufpr),
        ("OpenALPR", _is_openalpr, _openalpr),
    ):
        if any(map(is_one, heads)):
            yield Found(labels_of(what), files.keys(), partial(_read, listing.root, files, read))


def _is_ufpr(text: str) -> bool:
    keys = {key for key, _ in _entries(text)}
    return "plate" in keys and len(keys) > 1


def _is_openalpr(text: str) -> bool:
    try:
        return bool(_openalpr(text))
    except ValueError:
        return False


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Key and value of each line that has one of the keys."""
    for line in text.splitlines():
        key, _, said = line.partition(":")
        if key.strip() in _KEYS and said.strip():
            yield key.strip(), said.strip()


def _ufpr(text: str) -> list[AnnotatedBox]:
    boxes: list[AnnotatedBox] = []
    plate: str | None = None
    for key, said in _entries(text):
        if key == "plate":
            plate = plate_text(said)
            continue
        values = numbers(_NUMBERS.findall(said)[:8])
        if key == "corners" and len(values) == 8:
            points = list(zip(values[::2], values[1::2], strict=True))
            boxes.append(polygon(points, "plate", plate))
        elif key == "position_plate" and len(values) == 4:
            x, y, width, height = values
            boxes.append(AnnotatedBox(Box.from_points(x, y, x + width, y + height), "plate", plate))
        else:
            raise ValueError(Sentence("{key} without its numbers", key=key))
    return boxes


def _openalpr(text: str) -> list[AnnotatedBox]:
    boxes = []
    for line in text.splitlines():
        if not line.strip():
            continue
        fields = line.rstrip("\r\n").split("\t")
        if len(fields) < 6:
            raise ValueError(Sentence("name, four numbers and a text are needed"))
        x, y, width, height = numbers(fields[1:5])
        box = Box.from_points(x, y, x + width, y + height)
        boxes.append(AnnotatedBox(box, "plate", plate_text(fields[5])))
    return boxes


def _read(root: Path, files: dict[str, str], read: object, picture: str) -> Marked:
    assert callable(read)
    file = root / files[picture]
    text = file_bytes(file, _MOST_BYTES).decode("utf-8-sig", "replace")
    try:
        return Marked(tuple(read(text)))
    except ValueError as error:
        return Marked(faults=(fault(file, error),))
