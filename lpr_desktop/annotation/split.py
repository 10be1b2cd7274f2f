"""Training, validation and test pictures by a seeded rule, written down for people to read."""

from __future__ import annotations

import csv
import hashlib
import io
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from lpr_desktop.annotation.copies import near_copies
from lpr_desktop.annotation.index import Progress
from lpr_desktop.csv_table import read_table
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import write_atomic

FRACTIONS = (("train", 0.8), ("validation", 0.1), ("test", 0.1))
"""Names of the parts and their shares, where nobody asks for others."""

SPLIT_NAME = "splits.csv"
"""What ``lpr-desktop dataset split`` writes into a data set."""

_MOST_FOLDERS = 4
_COLUMNS = ("set", "image", "part")


def make_split(
    pictures: Sequence[Path],
    *,
    seed: int = 0,
    fractions: Sequence[tuple[str, float]] = FRACTIONS,
    groups: Sequence[int] | None = None,
    texts: Sequence[Collection[str]] = (),
    progress: Progress | None = None,
) -> list[str]:
    """The part of each picture.

    The same pictures and seed give the same parts on every machine, in whatever order they come.
    Pictures of one group, of one plate text, and with one file name, are in one part.

    Args:
        pictures: The pictures; only names matter where ``groups`` is given.
        seed: Another number gives another split.
        fractions: Names of the parts and their shares, which need not sum up to 1.
        groups: A number for each picture; default: near-copies of one another share one.
        texts: What the plates of each picture say, where it is known.
        progress: Called while near-copies are looked for.

    Raises:
        DatasetError: No part has a share above 0.
    """
    shares = [(name, share) for name, share in fractions if share > 0]
    if not shares:
        raise DatasetError("A split needs at least one part with a share above 0.")
    if groups is None:
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            if progress:
                progress(done, len(pictures))

        groups = near_copies(pictures, progress=step)
    bundles = _bundles(pictures, groups, texts)
    keys = {
        first: _random_key(seed, min(pictures[place].name for place in places))
        for first, places in bundles.items()
    }
    whole = sum(share for _, share in shares)
    wanted = {name: share / whole * len(pictures) for name, share in shares}
    chosen: dict[str, list[list[int]]] = {name: [] for name in wanted}
    # Large bundles first, so that small ones even out what they leave.
    for key in sorted(bundles, key=lambda key: (-len(bundles[key]), keys[key])):
        part = max(wanted, key=lambda name: wanted[name])
        wanted[part] -= len(bundles[key])
        chosen[part].append(bundles[key])
    # In a small set a part can go empty that people will ask for.
    for part in (name for name, places in chosen.items() if not places):
        giver = max(chosen.values(), key=len)
        if len(giver) > 1:
            chosen[part].append(giver.pop())
    parts = [""] * len(pictures)
    for part, lists in chosen.items():
        for place in (place for places in lists for place in places):
            parts[place] = part
    return parts


def write_split(file: Path, set_name: str, pictures: Sequence[Path], parts: Sequence[str]) -> None:
    """Write a CSV file with the columns set, image, part; rows of other sets in it are kept.

    Raises:
        DatasetError: The file is there and is no such table, or it cannot be written.
    """
    rows = [row for row in _rows(file) if row[0] != set_name]
    again = Counter(picture.name for picture in pictures)
    written = dict.fromkeys(
        (set_name, picture.name if again[picture.name] == 1 else _ending(picture), part)
        for picture, part in zip(pictures, parts, strict=True)
    )
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows([*rows, *written])
    with DatasetError.for_os_error("{file}: could not be written ({strerror}).", file=file):
        write_atomic(file, text.getvalue().encode("utf-8", "surrogateescape"))


def part_in(rows: Mapping[str, str], picture: Path) -> str | None:
    """The part of a picture in a table that has its name, or the end of its path."""
    tail = picture.parts[-_MOST_FOLDERS:]
    paths = ("/".join(tail[start:]) for start in range(len(tail)))
    return next((rows[path] for path in paths if path in rows), None)


def _ending(picture: Path) -> str:
    """The end of a path that tells pictures of one name apart."""
    return "/".join(part for part in picture.parts[-_MOST_FOLDERS:] if part != picture.anchor)


def own_division(file: Path, set_name: str) -> dict[str, str]:
    """Image → part of a set in a table, which may be under another name if it is the only one.

    Raises:
        DatasetError: As ``write_split``.
    """
    rows = _rows(file)
    names = {row[0] for row in rows}
    wanted = set_name if set_name in names or len(names) != 1 else next(iter(names))
    return {image: part for name, image, part in rows if name == wanted}


def holds_split(file: Path, set_name: str) -> bool:
    """Whether a file divides a set already. Raises ``DatasetError`` as ``write_split``."""
    return any(row[0] == set_name for row in _rows(file))


def _rows(file: Path) -> list[tuple[str, str, str]]:
    if not file.exists():
        return []
    return [(row["set"], row["image"], row["part"]) for _, row in read_table(file, _COLUMNS)]


def _bundles(
    pictures: Sequence[Path], groups: Sequence[int], texts: Sequence[Collection[str]]
) -> dict[int, list[int]]:
    """Places that must stay together: one group, file name or text, or a chain of them."""
    parent: dict[object, object] = {}

    def root(key: object) -> object:
        while parent.setdefault(key, key) != key:
            key = parent[key]
        return key

    for picture, group in zip(pictures, groups, strict=True):
        parent[root(("group", group))] = root(picture.name)
    for picture, said in zip(pictures, texts, strict=False):
        for text in said:
            parent[root(("text", plain_text(text)))] = root(picture.name)
    bundles: dict[object, list[int]] = {}
    for place, picture in enumerate(pictures):
        bundles.setdefault(root(picture.name), []).append(place)
    return {places[0]: places for places in bundles.values()}


def plain_text(text: str) -> str:
    """A plate text without what is written in several ways: case, spaces, marks."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _random_key(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}/{name}".encode("utf-8", "surrogateescape")).digest()
