"""Listing the pictures of a data set and finding the annotation file of each."""

from __future__ import annotations

import heapq
import os
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from lpr_desktop.annotation.index import DatasetIndex, PictureState, Progress
from lpr_desktop.annotation.layout import VOC_FOLDER, Layout
from lpr_desktop.annotation.layouts.pictures import Pictures
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.files import remove_abandoned, show_name
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.sentence import Sentence

_CHUNK = 2048
_DIGITS = re.compile("([0-9]+)")
_NO_MARKS = {1: "\2\1", 2: "\2\2"}


def scan(layout: Layout, progress: Progress | None = None) -> DatasetIndex:
    """List the pictures of a data set. For a worker thread; never holds others up for long.

    Temporary files that a killed program of ours has left on the way are removed.

    Args:
        layout: Where they lie.
        progress: Called with the number of pictures.

    Raises:
        DatasetError: There is no such folder, or it may not be listed.
    """
    names: list[str] = []
    has_file: list[bool] = []
    elsewhere: dict[int, Path] = {}
    groups: list[list[int]] = []
    flat = _xml_stems(layout.annotations) if layout.annotations else set()
    orphans: list[Path] = []
    unlisted: list[Path] = []
    for prefix, files, xml_stems, shouted in _folders(layout.pictures, unlisted):
        stems = {name.rpartition(".")[0] for name in files}
        others = xml_stems if layout.annotations else xml_stems - stems
        orphans += [layout.pictures / prefix / f"{stem}.xml" for stem in others]
        orphans += [layout.pictures / prefix / name for name in shouted]
        if layout.annotations:
            xml_stems = _xml_stems(layout.annotations / prefix)
        rows_by_stem: dict[str, list[int]] = {}
        for name in _sorted(files):
            row, stem = len(names), name.rpartition(".")[0]
            names.append(prefix + name)
            has_file.append(stem in xml_stems)
            rows_by_stem.setdefault(os.path.normcase(stem), []).append(row)
            if prefix and layout.annotations and stem in flat and stem not in xml_stems:
                elsewhere[row] = layout.annotations / f"{stem}.xml"
            if progress and row % _CHUNK == 0:
                progress(row, 0)
        groups += [rows for rows in rows_by_stem.values() if len(rows) > 1]
    _drop_shared(names, elsewhere)
    if layout.annotations:
        orphans += _below(layout.annotations)
    if layout.annotations is None or layout.annotations.name != VOC_FOLDER:
        _find_homes(layout, names, has_file, orphans, elsewhere)
    states = np.where(has_file, PictureState.UNREAD, PictureState.NOTHING).astype(np.uint8)
    states[list(elsewhere)] = PictureState.UNREAD
    index = DatasetIndex(layout, names, states, np.zeros(len(names), np.int32), unlisted=unlisted)
    index.elsewhere = elsewhere
    for group in groups:
        _settle(index, group)
    return index


def natural_text(name: str) -> str:
    """A text that sorts as ``files.natural_key`` does, and much faster than its tuples."""
    text = name.casefold()
    if "\1" in text or "\2" in text:
        # In a name they must not be taken for the marks below.
        text = text.translate(_NO_MARKS)
    parts = _DIGITS.split(text)
    # Marks in the order of the key: end, number, text. A number is its length and its digits.
    for place in range(1, len(parts), 2):
        digits = parts[place].lstrip("0")
        parts[place] = f"\1{chr(len(digits) + 1)}{digits}"
    for place in range(0, len(parts), 2):
        if parts[place]:
            parts[place] = "\2" + parts[place]
    return "".join(parts) + "\0" + name


def _folders(
    top: Path, unlisted: list[Path]
) -> Iterator[tuple[str, list[str], set[str], list[str]]]:
    """Folders below ``top`` in natural order: prefix, names of pictures, stems of XML files.

    At last the names of files that end in ``.XML``: they are other people's, and never made here.
    Folders that cannot be looked into are added to ``unlisted``.
    """
    seen: set[str] = set()
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        folder = top / prefix
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        folders: list[str] = []
        pictures: list[str] = []
        stems: set[str] = set()
        shouted: list[str] = []
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    name = entry.name
                    if name.startswith("."):
                        remove_abandoned(entry)
                        continue
                    stem, _, suffix = name.rpartition(".")
                    # A folder may be called xml: without a name before it that is no ending.
                    if stem and suffix == "xml":
                        stems.add(stem)
                    elif stem and suffix.lower() == "xml":
                        shouted.append(name)
                    elif stem and f".{suffix.lower()}" in IMAGE_SUFFIXES:
                        pictures.append(name)
                    elif _is_folder(entry):
                        folders.append(name)
        except OSError as error:
            if not prefix:
                raise DatasetError(
                    "{folder}: the folder cannot be opened ({strerror}).",
                    folder=folder,
                    strerror=error.strerror,
                ) from error
            unlisted.append(folder)
            continue
        yield prefix, pictures, stems, shouted
        waiting += [f"{prefix}{name}/" for name in reversed(_sorted(folders))]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _xml_stems(folder: Path) -> set[str]:
    try:
        with os.scandir(folder) as listing:
            entries = list(listing)
    except OSError:
        return set()
    for entry in entries:
        remove_abandoned(entry)
    return {entry.name[:-4] for entry in entries if entry.name.endswith(".xml")}


def _sorted(names: list[str]) -> list[str]:
    """Natural order; in pieces, for a long sort keeps every other thread waiting."""
    keys = [
        sorted([natural_text(name) for name in names[start : start + _CHUNK]])
        for start in range(0, len(names), _CHUNK)
    ]
    # A key ends with the name, and no name holds a zero.
    return [key.rpartition("\0")[2] for key in (keys[0] if len(keys) == 1 else heapq.merge(*keys))]


def _below(folder: Path) -> list[Path]:
    """The XML files of a folder of annotations, with its subfolders."""
    try:
        return [
            folder / prefix / name
            for prefix, _, stems, shouted in _folders(folder, [])
            for name in (*(f"{stem}.xml" for stem in stems), *shouted)
        ]
    except DatasetError:
        return []


def _find_homes(
    layout: Layout,
    names: list[str],
    has_file: list[bool],
    orphans: list[Path],
    elsewhere: dict[int, Path],
) -> None:
    """Give files that lie elsewhere to the pictures of their name: ``train/xml`` for ``train/img``.

    Args:
        layout: Of the data set.
        names: Of the pictures.
        has_file: Whether the file of a picture is where the layout has it.
        orphans: Files that may belong to others.
        elsewhere: Row → such a file; more come in.
    """
    if all(has_file) or not orphans:
        return
    rows = {name: row for row, name in enumerate(names)}
    pictures = Pictures(names)
    top = layout.pictures
    for path in sorted(orphans):
        label = os.path.relpath(path, top).replace(os.sep, "/")
        row = rows.get(pictures.of_label(label) or "")
        if row is not None and not has_file[row] and row not in elsewhere:
            elsewhere[row] = path


def _drop_shared(names: list[str], elsewhere: dict[int, Path]) -> None:
    """A file of a flat folder belongs to a picture only if no other has that stem."""
    stems: dict[str, int] = {}
    if elsewhere:
        for name in names:
            stem = Path(name).stem
            stems[stem] = stems.get(stem, 0) + 1
    for row, path in list(elsewhere.items()):
        if stems[path.stem] > 1:
            del elsewhere[row]


def _settle(index: DatasetIndex, rows: list[int]) -> None:
    """Of pictures with one stem, one has the annotation file: whom it names, or the first."""
    owner = rows[0]
    path = index.annotation_path(owner)
    if path is not None and path.is_file():
        try:
            filename = load(path).filename
        except AnnotationError:
            filename = ""
        owner = next((row for row in rows if Path(index.names[row]).name == filename), owner)
    for row in rows:
        if row != owner:
            index.owners[row] = owner
            index.states[row] = PictureState.PROBLEM
            index.problems[row] = Sentence(
                "{file} and {owner} would share one annotation file, {shared}. It belongs to "
                "{owner}; rename the other picture.",
                file=show_name(index.names[row]),
                owner=show_name(index.names[owner]),
                shared=show_name(path.name if path else ""),
            )
