"""The files of a folder by name, read only as far as a format asks."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from lpr_desktop.annotation.layouts.pictures import Pictures
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import open_file
from lpr_desktop.imaging import IMAGE_SUFFIXES

MOST_BYTES = 500_000_000
"""A larger file of labels is refused unread."""
MOST_MEMORY = 1_400_000_000
"""What is read from a file of labels may take so many bytes."""
_MOST_FILES = 2_000_000
_MOST_DEPTH = 16
_MOST_TABLES = 64
_LONGEST_LINE = 1_000_000


@dataclass(slots=True)
class Listing:
    """What lies in a folder.

    Attributes:
        root: The folder.
        files: All files but pictures and hidden ones, relative to it with ``/``; in order.
        pictures: The pictures that labels may be about.
        troubles: Sentences about files that could not be read.
    """

    root: Path
    files: tuple[str, ...]
    pictures: Pictures
    troubles: list[str] = field(default_factory=list)
    _read: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, place: Path, pictures: Sequence[str], top: Path) -> Listing:
        """The listing of a folder, or of one file alone.

        Args:
            place: A folder, or a file.
            pictures: Names of the pictures, relative to ``top`` with ``/``.
            top: The folder of the pictures.
        """
        root = place if place.is_dir() else place.parent
        files = tuple(_files(place)) if place.is_dir() else (place.name,)
        return cls(root, files, Pictures(pictures, _between(root, top)))

    def ending(self, *suffixes: str) -> list[str]:
        """The files with one of the endings, in lower case with the dot."""
        return [name for name in self.files if PurePosixPath(name).suffix.lower() in suffixes]

    def named(self, *names: str) -> list[str]:
        """The files with one of the names, in any folder; those nearest the top first."""
        found = [name for name in self.files if name.rpartition("/")[2] in names]
        return sorted(found, key=lambda name: (name.count("/"), name))

    def tables(self, *suffixes: str) -> list[str]:
        """Files that may hold the labels of many pictures; the first 64."""
        return self.ending(*suffixes)[:_MOST_TABLES]

    def path(self, name: str) -> Path:
        """A file of the listing."""
        return self.root / name

    def data(self, name: str, most: int = MOST_BYTES) -> bytes:
        """The bytes of a file. Raises ``DatasetError``: it cannot be read, or is too large."""
        return file_bytes(self.path(name), most)

    def lines(self, name: str) -> Iterator[str]:
        """The lines of a table, never all of them in memory; each with a line feed behind it.

        Raises ``DatasetError``: it cannot be read, is too large, or a line is over a million
        characters.
        """
        file = self.path(name)
        with _opened(file, MOST_BYTES) as stream, _reading(file):
            text = io.TextIOWrapper(stream, "utf-8-sig", "replace")
            while line := text.readline(_LONGEST_LINE):
                if len(line) == _LONGEST_LINE:
                    raise DatasetError("{file}: a line is over a million characters.", file=file)
                yield line

    def head(self, name: str, most: int = 4096) -> str:
        """The beginning of a file as text; "" if it cannot be read."""
        try:
            with _opened(self.path(name)) as stream:
                return stream.read(most).decode("utf-8-sig", "replace")
        except (DatasetError, OSError):
            return ""

    def json_tables(self, *suffixes: str) -> Iterator[tuple[str, Any]]:
        """Names and contents of JSON files that may hold the labels of many pictures.

        Each is parsed once; what cannot be read goes to ``troubles``.
        """
        for name in self.tables(*suffixes):
            if name not in self._read:
                try:
                    self._read[name] = read_json(self.path(name), MOST_BYTES)
                except DatasetError as error:
                    self._read[name] = None
                    self.troubles.append(str(error))
            yield name, self._read[name]

    def labels(self, *suffixes: str) -> dict[str, str]:
        """Picture → the file that is for it by its name."""
        found: dict[str, str] = {}
        for name in self.ending(*suffixes):
            picture = self.pictures.of_label(name)
            if picture is not None:
                found.setdefault(picture, name)
        return found


def read_json(file: Path, most: int) -> Any:
    """What a JSON file holds. Raises ``DatasetError``."""
    data = file_bytes(file, most)
    if (need := _json_memory(data)) > MOST_MEMORY:
        raise DatasetError(
            "{file}: would take {need:.1f} GB of memory, which is more than can be "
            "read. Leave the outlines of shapes out, or divide the file.",
            file=file,
            need=need / 1000000000.0,
        )
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise DatasetError(
            "{file}: not readable as JSON ({error}).", file=file, error=error
        ) from error


def _json_memory(data: bytes) -> int:
    """Bytes that the objects of a JSON file take at most in CPython, by what they begin with."""
    objects = data.count(b"{") * 240 + data.count(b"[") * 80 + data.count(b",") * 40
    return 2 * len(data) + objects + data.count(b'"') * 30


def file_bytes(file: Path, most: int) -> bytes:
    """The bytes of a file. Raises ``DatasetError``: it cannot be read, or is too large."""
    with _opened(file, most) as stream, _reading(file):
        return stream.read(most + 1)


def _opened(file: Path, most: int | None = None) -> BinaryIO:
    with _reading(file):
        stream = open_file(file)
    if most is not None and os.fstat(stream.fileno()).st_size > most:
        stream.close()
        raise DatasetError(
            "{file}: over {most} MB, which is more than can be read.",
            file=file,
            most=most // 1000000,
        )
    return stream


def _reading(file: Path) -> AbstractContextManager[None]:
    return DatasetError.for_os_error("{file}: could not be read ({strerror}).", file=file)


def sampled(names: Sequence[str], most: int) -> Iterable[str]:
    """Some of the names, evenly spread."""
    return names[:: max(1, len(names) // most)][:most]


def _files(top: Path) -> Iterator[str]:
    number = 0
    for folder, folders, names in os.walk(top):
        below = Path(folder).relative_to(top)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if len(below.parts) >= _MOST_DEPTH:
            folders.clear()
        for name in sorted(names):
            if name.startswith(".") or PurePosixPath(name).suffix.lower() in IMAGE_SUFFIXES:
                continue
            number += 1
            if number > _MOST_FILES:
                return
            yield (below / name).as_posix()


def _between(root: Path, top: Path) -> str:
    """What stands before a name below ``top`` to make it one below ``root``; "" elsewhere."""
    try:
        between = top.relative_to(root).as_posix()
    except ValueError:
        return ""
    return "" if between == "." else f"{between}/"
