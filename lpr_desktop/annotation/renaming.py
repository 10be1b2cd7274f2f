"""Classes of a whole data set: counted, and renamed with a way back."""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.classes import map_classes
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.voc_bytes import load, read_bytes, render
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence


@dataclass(frozen=True, slots=True)
class _Renamed:
    """One file: what it was, packed, and how to know what was made of it."""

    path: Path
    before: bytes
    after: bytes


@dataclass(slots=True)
class Renaming:
    """What :func:`rename_classes` has done so far; whole also when it was stopped.

    Attributes:
        boxes: That have another class now.
        skipped: A sentence for each file that was left as it was, with its name.
    """

    boxes: int = 0
    skipped: list[str] = field(default_factory=list)
    _files: list[_Renamed] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many were written."""
        return len(self._files)

    def take_back(self, progress: Progress | None = None) -> list[str]:
        """Make every file what it was, to the byte; for a worker thread.

        Returns:
            A sentence for each file that was left alone, since it was changed meanwhile.
        """
        left: list[str] = []
        total = len(self._files)
        while self._files:
            one = self._files[-1]
            if progress:
                progress(total - len(self._files) + 1, total)
            name = show_name(one.path.name)
            try:
                now = read_bytes(one.path)
                if now is None or _digest(now) != one.after:
                    left.append(
                        Sentence("{name}: it was changed meanwhile, and left alone.", name=name)
                    )
                else:
                    AnnotationFile(one.path, now).put(zlib.decompress(one.before))
            except AnnotationError as error:
                left.append(error.sentence)
            self._files.pop()
        return left


def count_classes(index: DatasetIndex, progress: Progress | None = None) -> Counter[str]:
    """The boxes of each class; files that cannot be read are passed over. For a worker thread."""
    counts: Counter[str] = Counter()
    for path in _paths(index, progress):
        try:
            counts.update(box.class_name for box in load(path).boxes)
        except AnnotationError:
            continue  # Listed among the problems of the data set.
    return counts


def rename_classes(
    index: DatasetIndex,
    mapping: Mapping[str, str],
    renaming: Renaming,
    progress: Progress | None = None,
) -> None:
    """Give other names to classes in all annotation files. For a worker thread.

    Args:
        index: The data set.
        mapping: Old and new name; other classes stay.
        renaming: Is told of each file as soon as that is written.
        progress: Called with files done and of all; may raise to stop.
    """
    for path in _paths(index, progress):
        try:
            file, annotation = AnnotationFile.open(path)
            if annotation is None or file.known is None:
                continue
            before, mapped = file.known, map_classes(annotation, mapping)
            after = render(mapped)
            if mapped is annotation or after is None:
                continue
            file.put(after)
        except AnnotationError as error:
            renaming.skipped.append(str(error))
            continue
        renaming._files.append(_Renamed(path, zlib.compress(before, 1), _digest(after)))
        renaming.boxes += sum(
            old.class_name != new.class_name
            for old, new in zip(annotation.boxes, mapped.boxes, strict=True)
        )


def _paths(index: DatasetIndex, progress: Progress | None) -> Iterator[Path]:
    for row in range(len(index)):
        if progress:
            progress(row + 1, len(index))
        path = index.annotation_path(row)
        if path is not None and path.exists():
            yield path


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
