"""DOTA: ``x1 y1 x2 y2 x3 y3 x4 y4 class difficult`` in pixels, a text file for each picture.

After https://captain-whu.github.io/DOTA/dataset.html; two lines (``imagesource:``, ``gsd:``) may
stand in front.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from lpr_desktop.annotation.layouts.found import (
    Found,
    Marked,
    fault_in_line,
    is_number,
    labels_of,
    numbers,
    polygon,
)
from lpr_desktop.annotation.layouts.listing import Listing, file_bytes, sampled
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.sentence import Sentence

_MOST_BYTES = 2_000_000
_SAMPLE = 50
_HEADS = ("imagesource:", "gsd:")


def find(listing: Listing) -> Iterator[Found]:
    """DOTA labels of the pictures."""
    files = listing.labels(".txt")
    if any(_is_dota(listing.head(name)) for name in sampled(list(files.values()), _SAMPLE)):
        yield Found(labels_of("DOTA"), files.keys(), partial(_read, listing.root, files))


def _is_dota(text: str) -> bool:
    rows = [line for line in text.splitlines() if line.strip() and not line.startswith(_HEADS)]
    try:
        return bool(rows) and bool(_row(rows[0]))
    except ValueError:
        return False


def _row(line: str) -> AnnotatedBox:
    words = line.split()
    if len(words) not in (9, 10):
        raise ValueError(Sentence("eight numbers and a class are needed"))
    values = numbers(words[:8])
    if is_number(words[8]):
        raise ValueError(Sentence("a class is needed behind eight numbers"))
    points = list(zip(values[::2], values[1::2], strict=True))
    return polygon(points, words[8], difficult=words[9:] == ["1"])


def _read(root: Path, files: dict[str, str], picture: str) -> Marked:
    file = root / files[picture]
    boxes, faults = [], []
    text = file_bytes(file, _MOST_BYTES).decode("utf-8-sig", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith(_HEADS):
            continue
        try:
            boxes.append(_row(line))
        except ValueError as error:
            faults.append(fault_in_line(file, number, error))
    return Marked(tuple(boxes), None, not boxes and not faults, tuple(faults))
