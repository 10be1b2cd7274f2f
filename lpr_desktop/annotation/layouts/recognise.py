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
from lpr_desktop.sentence import Sentence, in_a_row

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
_LOOKED_INTO = 20
_UNREAD = {
    ".tfrecord": Sentence("TFRecord files of TensorFlow"),
    ".record": Sentence("TFRecord files of TensorFlow"),
    ".mat": Sentence("MATLAB files"),
    ".parquet": Sentence("Parquet tables"),
    ".pkl": Sentence("pickled Python objects, which are never opened"),
    ".mdb": Sentence("an LMDB or Access database"),
    ".lmdb": Sentence("an LMDB database"),
    ".h5": Sentence("HDF5 files"),
    ".hdf5": Sentence("HDF5 files"),
    ".xlsx": Sentence("Excel tables"),
    ".zip": Sentence("archives, which must be unpacked first"),
    ".rar": Sentence("archives, which must be unpacked first"),
    ".7z": Sentence("archives, which must be unpacked first"),
    ".gz": Sentence("archives, which must be unpacked first"),
    ".tar": Sentence("archives, which must be unpacked first"),
    ".json": Sentence("JSON of a form that is not known"),
    ".csv": Sentence("tables whose columns are not known"),
    ".tsv": Sentence("tables whose columns are not known"),
    ".xml": Sentence("XML that belongs to no picture here"),
    ".txt": Sentence("text files"),
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
        Sentence(
            "{kind} (%Ln file(s), such as {name})",
            "",
            len(files),
            kind=_UNREAD.get(suffix) or Sentence("files of the kind {suffix}", suffix=suffix),
            name=_shown(listing, files),
        )
        for suffix, files in sorted(names.items(), key=lambda item: -len(item[1]))[:3]
    ]
    return in_a_row(", ", kinds) if kinds else ""


def _shown(listing: Listing, names: Sequence[str]) -> str:
    """The name of a file, and how it begins, for somebody who knows what it is."""
    if PurePosixPath(names[0]).suffix.lower() not in (".txt", ".csv", ".tsv", ".json"):
        return show_name(names[0])
    for name in names[:_LOOKED_INTO]:  # empty ones say nothing
        if words := " ".join(listing.head(name, 200).split())[:60]:
            return Sentence(
                "{name}, which begins {words!r}", name=show_name(name), words=show_name(words)
            )
    return show_name(names[0])
