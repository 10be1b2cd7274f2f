"""The lists of classes beside YOLO labels: ``classes.txt``, and ``names`` in ``data.yaml``.

The labels hold numbers, so the place of a class in its list must never change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from lpr_desktop.annotation.formats import class_lines, text_lines
from lpr_desktop.annotation.model import one_line
from lpr_desktop.annotation.yaml_entry import YamlEntry, read_entry
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name

_LINES = "classes.txt"
_YAML = "data.yaml"
_LIST_FILES = (_LINES, _YAML, "data.yml")
_MOST_POINTS = 1000


def list_files(folders: Iterable[Path]) -> list[Path]:
    """The lists of classes in some folders, those that are asked first in front."""
    files = (folder / name for folder in folders for name in _LIST_FILES)
    return [file for file in files if file.is_file()]


def read_names(file: Path) -> list[str]:
    """The classes in the order of their numbers; a number without name has ``class3``.

    In ``classes.txt`` the line is the number, also behind an empty line or a name that came before;
    only empty lines at the end are none.

    Raises:
        DatasetError: It cannot be read, is over 1 MB, is not UTF-8, or has no such list.
    """
    lines = text_lines(file)
    if not _has_lines(file):
        return _parse(file, lines)[0]
    return _filled(dict(enumerate(one_line(line) for line in _without_end(lines))))


def _has_lines(file: Path) -> bool:
    """One class on each line: ``classes.txt``, darknet's ``obj.names``."""
    return file.suffix.lower() in (".txt", ".names")


def agreed_names(files: Iterable[Path]) -> list[str]:
    """The classes that several lists have, of which one may be longer than another.

    Raises:
        DatasetError: As ``read_names``, or one number means two classes.
    """
    names: list[str] = []
    first: Path | None = None
    for file in files:
        found = read_names(file)
        if first and any(one != other for one, other in zip(names, found, strict=False)):
            raise DatasetError(
                "{first} and {file} give one number to different classes.", first=first, file=file
            )
        if first is None or len(found) > len(names):
            names, first = found, file
    return names


def new_lists(
    target: Path, lists: Sequence[Path], names: Sequence[str], head: str, *, overwrite: bool
) -> dict[Path, bytes]:
    """The lists that an export must write, and what is to stand in them.

    Of a ``data.yaml`` that lacks classes the entry ``names`` is written anew and ``nc`` set; all
    else in it stays.

    Args:
        target: Where ``classes.txt`` and ``data.yaml`` must be afterwards.
        lists: Those that are there.
        names: All classes; they begin with those of each list, unless it is overwritten.
        head: What stands in a new ``data.yaml`` before the names.
        overwrite: Write the lists that are there anew; otherwise what they lack comes to their end.

    Raises:
        DatasetError: As ``read_names``.
    """
    lines, yaml = class_lines(names), f"{head}{_yaml_names(names)}".encode()
    new: dict[Path, bytes] = {}
    for file in lists:
        data = lines if file.name == _LINES else yaml
        if overwrite or len(read_names(file)) < len(names):
            new[file] = data if overwrite else _lengthened(file, names)
    if target / _LINES not in lists:
        new[target / _LINES] = lines
    if not any(file.parent == target and file.name != _LINES for file in lists):
        new[target / _YAML] = yaml
    return new


def keypoint_shape(files: Iterable[Path]) -> tuple[int, int] | None:
    """How many key points a row has and how many numbers each, by ``kpt_shape`` in ``data.yaml``.

    Raises:
        DatasetError: A file cannot be read, or the entry is not understood.
    """
    for file in files:
        entry = None if _has_lines(file) else _entry(file, text_lines(file), "kpt_shape")
        if entry is None:
            continue
        shape = [int(item) for item in entry.value if item.isdecimal() and len(item) <= 4]
        if len(shape) != 2 or not 1 <= shape[0] <= _MOST_POINTS or shape[1] not in (2, 3):
            raise DatasetError(
                "{file}: its kpt_shape is not understood; it should look like [4, 2].", file=file
            )
        return shape[0], shape[1]
    return None


def _lengthened(file: Path, names: Sequence[str]) -> bytes:
    lines = text_lines(file)
    if file.name == _LINES:
        lines = _without_end(lines)
        old = "".join(f"{line}\n" for line in lines)
        return old.encode() + class_lines(names[len(lines) :])
    _, start, end = _parse(file, lines)
    lines[start:end] = _yaml_names(names).splitlines()
    text = "".join(f"{line}\n" for line in lines)
    return re.sub(r"(?m)^nc:\s*\d+", f"nc: {len(names)}", text).encode()


def _yaml_names(names: Sequence[str]) -> str:
    quoted = (name.replace("'", "''") for name in names)
    return "names:\n" + "".join(f"  {number}: '{name}'\n" for number, name in enumerate(quoted))


def _parse(file: Path, lines: list[str]) -> tuple[list[str], int, int]:
    """The ``names`` of a ``data.yaml``, and the lines where they begin and end."""
    entry = _entry(file, lines, "names")
    if entry is None:
        raise DatasetError("{file}: has no names of classes in it.", file=file)
    match entry.value:
        case "":
            names: dict[int, str] = {}
        case list(items):
            names = dict(enumerate(items))
        case dict(items):
            for number in items:
                if not (number.isdecimal() and len(number) <= 5):
                    raise DatasetError(
                        "{file}: {number!r} is no number of a class.",
                        file=file,
                        number=show_name(number[:40]),
                    )
            names = {int(number): name for number, name in items.items()}
        case text:
            raise DatasetError(
                "{file}: {text!r} is no list of classes.", file=file, text=show_name(text[:40])
            )
    named = {number: one_line(name) for number, name in names.items()}
    return _filled(named), entry.start, entry.end


def _entry(file: Path, lines: list[str], key: str) -> YamlEntry | None:
    try:
        return read_entry("\n".join(lines), key)
    except ValueError as error:
        raise DatasetError("{file}: {error}.", file=file, error=error.args[0]) from error


def _filled(names: dict[int, str]) -> list[str]:
    """By number, the gaps named."""
    return [names.get(at) or f"class{at}" for at in range(max(names, default=-1) + 1)]


def _without_end(lines: list[str]) -> list[str]:
    """Without empty lines at the end: they are no classes."""
    length = max((at for at, line in enumerate(lines, 1) if one_line(line)), default=0)
    return lines[:length]
