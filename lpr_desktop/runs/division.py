"""Which part of a run each picture is in: as a table says, or divided here."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.annotation.split import make_split
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name

TRAIN, VALIDATION, TEST = "train", "validation", "test"
SHARES = ((TRAIN, 0.85), (VALIDATION, 0.15))
"""Parts and their shares where nobody has divided the pictures."""

SPLIT_NAME = "splits.csv"
"""What ``lpr-desktop dataset split`` writes into a data set."""

Say = Callable[[str, int, int], None]
"""Takes what is being done, how much of it, and of how much (0: not known)."""

# What other programs write.
_SYNONYMS = {"training": TRAIN, "val": VALIDATION, "valid": VALIDATION, "testing": TEST}
_COLUMNS = ("set", "image", "part")

_Table = Mapping[str, Mapping[str, str]]
"""Part by data set and image."""


def divide(
    pictures: Sequence[tuple[str, Path]],
    folders: Mapping[str, Path],
    split: str,
    seed: int,
    notes: list[str],
    say: Say,
) -> list[str]:
    """The part of each picture: from the given split, the set's own, or divided here.

    Args:
        pictures: Data set and path of each.
        folders: Folder of each data set.
        split: A table with the columns set, image, part; "": each set's own ``splits.csv``,
            where there is one.
        seed: Of what is divided here.
        notes: Gets what a person should know.
        say: Told while near-copies are looked for; what it raises ends the work.

    Raises:
        DatasetError: A table cannot be read, or a given one has none of the sets.
    """
    given: dict[str, Mapping[str, str]] = {}
    for name, folder in folders.items():
        file = Path(split) if split else _own_table(folder)
        if file is None:
            continue
        images = {path.name for set_name, path in pictures if set_name == name}
        rows = _rows_of(file, _read(file), folder.name, images, notes)
        if rows is not None:
            given[name] = rows
    if split and not given:
        sets = ", ".join(map(repr, _read(Path(split))))
        raise DatasetError(
            f"{show_name(Path(split))}: has none of these data sets. Its column set has "
            f"{sets or 'nothing'}; it must have the name of the data set's folder."
        )
    undivided = [path for name, path in pictures if name not in given]
    made = _made(undivided, seed, say)
    if split and undivided:
        names = {name for name, _ in pictures if name not in given}
        notes.append(
            f"{show_name(Path(split))}: does not have {', '.join(map(show_name, sorted(names)))}, "
            "whose pictures were divided anew."
        )
    # Pictures that came after a set was divided are learned from, never measured on.
    parts = [
        given[name].get(path.name, TRAIN) if name in given else made[path]
        for name, path in pictures
    ]
    others = Counter(part for part in parts if part not in (TRAIN, VALIDATION, TEST))
    notes += [
        f"{count} pictures are in the part {part!r}, which is not used; parts that are: "
        f"{TRAIN}, {VALIDATION}, {TEST}."
        for part, count in others.items()
    ]
    return parts


def _own_table(folder: Path) -> Path | None:
    """In the folder, or where its pictures or annotations were opened instead of it."""
    layout = find_layout(folder)
    places = folder, layout.pictures, layout.home
    return next((p / SPLIT_NAME for p in places if (p / SPLIT_NAME).exists()), None)


def _made(paths: Sequence[Path], seed: int, say: Say) -> dict[Path, str]:
    if not paths:
        return {}
    parts = make_split(
        paths,
        seed=seed,
        fractions=SHARES,
        progress=lambda done, total: say("Looking for near-copies", done, total),
    )
    return dict(zip(paths, parts, strict=True))


def _rows_of(
    file: Path, table: _Table, name: str, images: set[str], notes: list[str]
) -> Mapping[str, str] | None:
    """Part by image of a data set; None where the table does not have it."""
    if name in table:
        return table[name]
    if len(table) == 1:
        ((other, rows),) = table.items()
        # The folder was renamed or copied.
        if images & rows.keys():
            notes.append(f"{show_name(file)}: its set {other!r} is taken for {show_name(name)}.")
            return rows
    if table and file.name == SPLIT_NAME:
        notes.append(
            f"{show_name(file)}: is not of {show_name(name)} but of "
            f"{', '.join(map(repr, table))}. It is not used."
        )
    return None


def _read(file: Path) -> _Table:
    try:
        with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            reader = csv.DictReader(stream)
            if reader.fieldnames and not {*_COLUMNS} <= {*reader.fieldnames}:
                raise DatasetError(f"{show_name(file)}: needs the columns set, image, part.")
            table: dict[str, dict[str, str]] = {}
            for row in reader:
                name, image, part = (
                    str(row[key] or "").strip() for key in ("set", "image", "part")
                )
                if not part:
                    raise DatasetError(
                        f"{show_name(file)}: line {reader.line_num} names no part. It must be "
                        f"{TRAIN}, {VALIDATION} or {TEST}."
                    )
                part = _SYNONYMS.get(part.lower(), part)
                table.setdefault(name, {})[image] = part
    except (OSError, csv.Error) as error:
        raise DatasetError(f"{show_name(file)}: could not be read ({error}).") from error
    return table
