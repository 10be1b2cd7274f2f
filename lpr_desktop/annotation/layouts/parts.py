"""The owner's division of a data set: by folders, by lists of names."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import PurePosixPath

from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.errors import DatasetError

_MOST_NAMES = 2_000_000
TRAIN, VALIDATION, TEST = "train", "validation", "test"

WORDS: Mapping[str, str] = {
    **dict.fromkeys(("train", "training", "trainset", "train2017", "train2014"), TRAIN),
    **dict.fromkeys(("val", "valid", "validation", "val2017", "val2014"), VALIDATION),
    **dict.fromkeys(("test", "testing", "testset", "test2017"), TEST),
}
"""What people call the parts."""


def by_folders(pictures: Iterable[str]) -> dict[str, str]:
    """The parts that the folders of the pictures are named after.

    Args:
        pictures: Names with ``/`` from the top of the data set.
    """
    found: dict[str, str] = {}
    for name in pictures:
        for folder in name.split("/")[:-1]:
            if (part := WORDS.get(folder.lower())) is not None:
                found[name] = part
                break
    return found if len(set(found.values())) > 1 else {}


def by_lists(listing: Listing) -> dict[str, str]:
    """The parts that lists of names say: VOC's ``ImageSets/Main``, darknet's ``train.txt``."""
    found: dict[str, str] = {}
    for name in listing.ending(".txt"):
        path = PurePosixPath(name)
        part = WORDS.get(path.stem.lower())
        # A label may have such a name too; it is then beside its picture.
        if part is None or len(path.parts) > 3 or listing.pictures.of_label(name):
            continue
        with contextlib.suppress(DatasetError):
            for line in islice(listing.lines(name), _MOST_NAMES):
                # VOC's lists by class have " 1" or "-1" behind the name.
                said = line.strip()
                if not said:
                    continue
                picture = listing.pictures.find(said) or listing.pictures.find(said.split(" ")[0])
                if picture is not None:
                    found.setdefault(picture, part)
    return found if len(set(found.values())) > 1 else {}


def by_files(labels: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The parts that files of labels are named after: file → its pictures."""
    found: dict[str, str] = {}
    for file, pictures in labels.items():
        path = PurePosixPath(file.lower())
        words = [*path.parts[:-1], *path.stem.replace("-", "_").replace(".", "_").split("_")]
        part = next((WORDS[word] for word in words if word in WORDS), None)
        if part is not None:
            found |= dict.fromkeys(pictures, part)
    return found if len(set(found.values())) > 1 else {}
