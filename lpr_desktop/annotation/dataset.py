"""A folder of pictures with annotations."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from lpr_desktop.errors import DatasetError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.imaging import list_images, open_image


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture and its annotation file (None: not annotated)."""

    image: Path
    annotation: Path | None


def samples(folder: Path) -> list[Sample]:
    """Pictures of a data set with their annotations, matched by stem.

    Pictures lie in ``folder`` or ``folder/images``; annotations beside them, or in
    ``folder/annotations`` (``Annotations``, as VOC2012 has it, too). Natural order.

    Raises:
        DatasetError: There is no such folder, or no picture in it.
    """
    if not folder.is_dir():
        raise DatasetError(f"{show_name(folder)}: no such folder.")
    pictures = folder
    for inner in ("images", "JPEGImages"):
        if (folder / inner).is_dir():
            pictures = folder / inner
    places = [pictures, folder / "annotations", folder / "Annotations"]
    found = []
    for image in list_images([pictures]):
        candidates = [place / f"{image.stem}.xml" for place in [image.parent, *places]]
        annotation = next((path for path in candidates if path.is_file()), None)
        found.append(Sample(image, annotation))
    if not found:
        raise DatasetError(f"{show_name(folder)}: no pictures in it.")
    return found


def read_split(file: Path, set_name: str, part: str) -> set[str]:
    """File names of one part of a data set, from a CSV file with columns set, image, part.

    Raises:
        DatasetError: The file cannot be read, lacks a column, or names no such set or part.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
    except (OSError, UnicodeDecodeError) as error:
        raise DatasetError(f"{show_name(file)}: could not be read ({error}).") from error
    if not rows or not {"set", "image", "part"} <= set(rows[0]):
        raise DatasetError(f"{show_name(file)}: needs the columns set, image, part.")
    names = {row["image"] for row in rows if row["set"] == set_name and row["part"] == part}
    if not names:
        raise DatasetError(f"{show_name(file)}: no pictures of set {set_name!r} in part {part!r}.")
    return names


def difference_hash(path: Path) -> int:
    """A 128-bit hash that hardly changes when a picture is resized or recompressed.

    Neighbouring grey values of a 9×9 reduction compared along rows and along columns
    (Krawetz, "Kind of Like That", 2013).
    """
    grey = cv2.cvtColor(open_image(path), cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (9, 9), interpolation=cv2.INTER_AREA).astype(np.int16)
    bits = np.concatenate(
        [(small[:8, 1:] > small[:8, :-1]).ravel(), (small[1:, :8] > small[:-1, :8]).ravel()]
    )
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def near_copies(paths: Sequence[Path], max_distance: int = 10) -> list[int]:
    """A group number for each picture; near-copies of one another share it.

    Pictures are near-copies when at most ``max_distance`` of their 128 hash bits differ, or when
    a chain of such pairs joins them. A picture that cannot be read stands alone.
    """
    hashes: list[int | None] = []
    for path in paths:
        try:
            hashes.append(difference_hash(path))
        except ImageError:
            hashes.append(None)
    parent = list(range(len(paths)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for a, b in _close_pairs(hashes, max_distance):
        parent[root(b)] = root(a)
    return [root(index) for index in range(len(paths))]


def _close_pairs(hashes: Sequence[int | None], max_distance: int) -> Iterable[tuple[int, int]]:
    known = [index for index, value in enumerate(hashes) if value is not None]
    words = np.array(
        [[(hashes[i] or 0) >> 64, (hashes[i] or 0) & (2**64 - 1)] for i in known], np.uint64
    ).reshape(-1, 2)
    for position, index in enumerate(known):
        different = np.bitwise_count(words[position + 1 :] ^ words[position]).sum(axis=1)
        for other in np.nonzero(different <= max_distance)[0]:
            yield index, known[position + 1 + int(other)]
