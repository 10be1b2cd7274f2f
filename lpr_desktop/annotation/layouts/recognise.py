"""What lies in a folder, and in words for a person."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath

from lpr_desktop.annotation.layouts import (
    alpr_text,
    ccpd,
    coco,
    dota,
    json_files,
    labelme,
    parts,
    table,
    xml_files,
    yolo,
)
from lpr_desktop.annotation.layouts.found import Found
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name

_Find = Callable[[Listing], Iterator[Found]]

FORMATS: Sequence[Sequence[_Find]] = (
    (alpr_text.find, dota.find, yolo.find),
    (labelme.find,),
    (coco.find,),
    (json_files.find,),
    (xml_files.find,),
    (table.find,),
    (ccpd.find,),
)
"""Of those that stand together only the first that fits is taken: they are text files alike."""

_SAMPLE = 2000
_UNREAD = {
    ".tfrecord": "TFRecord files of TensorFlow",
    ".record": "TFRecord files of TensorFlow",
    ".mat": "MATLAB files",
    ".parquet": "Parquet tables",
    ".pkl": "pickled Python objects, which are never opened",
    ".mdb": "an LMDB or Access database",
    ".lmdb": "an LMDB database",
    ".h5": "HDF5 files",
    ".hdf5": "HDF5 files",
    ".xlsx": "Excel tables",
    ".zip": "archives, which must be unpacked first",
    ".rar": "archives, which must be unpacked first",
    ".7z": "archives, which must be unpacked first",
    ".gz": "archives, which must be unpacked first",
    ".tar": "archives, which must be unpacked first",
    ".json": "JSON of a form that is not known",
    ".csv": "tables whose columns are not known",
    ".tsv": "tables whose columns are not known",
    ".xml": "XML that belongs to no picture here",
    ".txt": "text files",
}
_NO_LABELS = {".md", ".pdf", ".py", ".ipynb", ".html", ".css", ".js", ".yaml", ".yml", ".sh", ""}


@dataclass(frozen=True, slots=True)
class Sample:
    """What the labels of some pictures say.

    Attributes:
        classes: Boxes of each class, most frequent first.
        texts: Boxes with a text.
        is_whole: These are all the pictures.
    """

    classes: Counter[str]
    texts: int
    is_whole: bool


def find_labels(listing: Listing) -> tuple[list[Found], list[str]]:
    """Labels of other programs, those of most pictures first, and what stands in the way."""
    found: list[Found] = []
    for group in FORMATS:
        for find in group:
            before = len(found)
            try:
                found += find(listing)
            except DatasetError as error:
                listing.troubles.append(str(error))
            if len(found) > before:
                break
    return sorted(found, key=lambda one: -len(one.pictures)), listing.troubles


def divisions(listing: Listing, found: Sequence[Found]) -> dict[str, str]:
    """The owner's division: what lists say, else folders, else names of the labels' files."""
    names = [listing.pictures.below(name) for name in listing.pictures.names]
    own = dict(zip(names, listing.pictures.names, strict=True))
    said = parts.by_lists(listing)
    if said:
        return said
    by_folders = {own[name]: part for name, part in parts.by_folders(names).items()}
    return by_folders or next((dict(one.parts) for one in found if one.parts), {})


def sample(found: Found) -> Sample:
    """What the labels of some pictures say."""
    boxes: list[AnnotatedBox] = []
    for picture in islice(found.pictures, _SAMPLE):
        with contextlib.suppress(DatasetError):
            boxes += found.read(picture).boxes
    return sample_of(boxes, len(found.pictures) <= _SAMPLE)


def sample_of(boxes: Iterable[AnnotatedBox], is_whole: bool) -> Sample:
    """The sample that some boxes are."""
    boxes = list(boxes)
    classes = Counter(box.class_name for box in boxes)
    texts = sum(box.text is not None for box in boxes)
    return Sample(Counter(dict(classes.most_common())), texts, is_whole)


def unknown(listing: Listing) -> str:
    """What lies there of which nothing could be made; "" where there is nothing."""
    names: dict[str, list[str]] = {}
    for name in listing.files:
        suffix = PurePosixPath(name).suffix.lower()
        if suffix not in _NO_LABELS:
            names.setdefault(suffix, []).append(name)
    kinds = [
        f"{len(files):,} {_UNREAD.get(suffix, f'{suffix} files')} "
        f"(such as {show_name(files[0])}{_first_words(listing, files[0])})"
        for suffix, files in sorted(names.items(), key=lambda item: -len(item[1]))[:3]
    ]
    return ", ".join(kinds)


def _first_words(listing: Listing, name: str) -> str:
    """How a file begins, for somebody who knows what it is."""
    if PurePosixPath(name).suffix.lower() not in (".txt", ".csv", ".tsv", ".json"):
        return ""
    text = " ".join(listing.head(name, 200).split())[:60]
    return f", which begins {show_name(text)!r}" if text else ""
