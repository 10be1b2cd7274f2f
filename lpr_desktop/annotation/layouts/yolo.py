"""YOLO: a text file for each picture, a row of shares for each box.

Known layouts: ``images`` + ``labels`` beside each other in the set or in its parts (Roboflow,
https://docs.ultralytics.com/datasets/detect/ and /obb/), ``data.yaml`` there or above, and
darknet's rows beside the pictures with ``obj.names`` (https://github.com/AlexeyAB/darknet).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath

from lpr_desktop.annotation.layouts.found import (
    SHARES,
    Found,
    Marked,
    fault_in_line,
    is_number,
    labels_of,
)
from lpr_desktop.annotation.layouts.listing import Listing, file_bytes, sampled
from lpr_desktop.annotation.yolo_classes import keypoint_shape, list_files, read_names
from lpr_desktop.annotation.yolo_rows import read_row
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence

_MOST_BYTES = 2_000_000
_SAMPLE = 50
_NAMES = (".names",)


def find(listing: Listing) -> Iterator[Found]:
    """YOLO labels of the pictures."""
    files = {
        picture: name
        for picture, name in listing.labels(".txt").items()
        if PurePosixPath(name).name != "classes.txt"
    }
    if not files or not _are_rows(listing, list(files.values())):
        return
    lists = _lists(listing, next(iter(files.values())))
    names = read_names(lists[0]) if lists else None
    keypoints = keypoint_shape(lists)
    read = partial(_read, listing.root, files, tuple(names or ()), keypoints)
    yield Found(labels_of("YOLO"), files.keys(), read, names, notes=_doubts(listing))


def _are_rows(listing: Listing, names: list[str]) -> bool:
    """Whether the files hold rows of numbers; empty ones say nothing."""
    rows = others = 0
    for name in sampled(names, _SAMPLE):
        for line in listing.head(name).splitlines()[:1]:
            words = line.split()
            is_row = len(words) >= 4 and is_number(words[0])
            is_row = is_row and 2 * sum(map(is_number, words)) > len(words)
            rows, others = rows + is_row, others + (not is_row)
    return rows > others or (rows == others == 0 and _lie_apart(names))


def _lie_apart(names: list[str]) -> bool:
    """Empty files are labels where the layout says so."""
    return any("labels" in PurePosixPath(name).parts for name in names)


def _lists(listing: Listing, label: str) -> list[Path]:
    """The lists of classes: beside the labels, above them, up to the top, and one above that."""
    folder = listing.path(label).parent
    places = [folder]
    while folder != listing.root:
        folder = folder.parent
        places.append(folder)
    if listing.root.name.lower() in ("labels", "train", "valid", "val", "test"):
        places += [listing.root.parent, listing.root.parent.parent]
    else:
        places.append(listing.root.parent)
    found = list_files(places)
    # Roboflow and darknet keep them elsewhere too.
    found += [listing.path(n) for n in listing.named("classes.txt", "obj.names", "data.yaml")]
    found += [listing.path(name) for name in listing.ending(*_NAMES)]
    return list(dict.fromkeys(found)) or _other_yaml(listing)


def _other_yaml(listing: Listing) -> list[Path]:
    """YAML of any name with a list of classes, such as ``plates.yaml``; none where they differ."""
    lists: dict[Path, list[str]] = {}
    for name in listing.tables(".yaml", ".yml"):
        # There may be others, such as the settings of a training.
        with contextlib.suppress(DatasetError):
            lists[listing.path(name)] = read_names(listing.path(name))
    return list(lists) if len(set(map(tuple, lists.values()))) == 1 else []


def _doubts(listing: Listing) -> tuple[str, ...]:
    return tuple(
        Sentence(
            "{file} may belong to several pictures: {names}. It is left out; move it to the "
            "subfolder of the one that it is meant for.",
            file=show_name(name),
            names=", ".join(map(show_name, doubtful[:3])),
        )
        for name in listing.ending(".txt")
        if (doubtful := listing.pictures.doubtful(name))
    )


def _read(
    root: Path,
    files: dict[str, str],
    names: tuple[str, ...],
    keypoints: tuple[int, int] | None,
    picture: str,
) -> Marked:
    file = root / files[picture]
    try:
        lines = file_bytes(file, _MOST_BYTES).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise DatasetError(
            "{file}: could not be read ({error}).", file=file, error=error
        ) from error
    boxes, faults = [], []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            boxes.append(box := read_row(line, names, keypoints))
            if names and box.class_name not in names:
                faults.append(
                    Sentence(
                        "{file}, line {line}: its class is beyond the list of {count}; it is "
                        "called {name}.",
                        file=file,
                        line=number,
                        count=len(names),
                        name=box.class_name,
                    )
                )
        except ValueError as error:
            faults.append(fault_in_line(file, number, error))
    # With nothing but faults it must not look as if there were no plate.
    return Marked(tuple(boxes), SHARES, not boxes and not faults, tuple(faults))
