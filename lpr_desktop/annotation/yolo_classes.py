"""The lists of classes beside YOLO labels: ``classes.txt``, and ``names`` in ``data.yaml``.

The labels hold numbers, so the place of a class in its list must never change.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from lpr_desktop.annotation.formats import class_lines, text_lines
from lpr_desktop.annotation.model import one_line
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name

_LINES = "classes.txt"
_YAML = "data.yaml"
_LIST_FILES = (_LINES, _YAML, "data.yml")
_MOST_POINTS = 1000
_QUOTED = r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*\""""
_NUMBER = r"""(?:(\d{1,5})|'(\d{1,5})'|"(\d{1,5})")\s*:"""
_BLOCK_ITEM = re.compile(rf"\s*(?:-|{_NUMBER})\s*({_QUOTED}|[^\s'\"#].*?)\s*(?:\s#.*)?$")
_FLOW_NUMBER = re.compile(rf"{_NUMBER}\s*")
_FLOW_ITEM = re.compile(rf"{_QUOTED}|[^\s,\[\]{{}}'\"#](?:[^,\[\]{{}}\s]|[^\S\n]+(?![#\s]))*")
_BETWEEN = re.compile(r"(?:\s|(?<!\S)#.*)*")  # white space and comments
_KEYPOINTS = re.compile(r"^kpt_shape:(?:[\s\[-]*(\d+)[\s,-]+(\d+))?", re.MULTILINE)


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
    if file.name != _LINES:
        return _parse(file, lines)[0]
    return _filled(dict(enumerate(one_line(line) for line in _without_end(lines))))


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
                f"{show_name(first)} and {show_name(file)} give one number to different classes."
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
        if file.name == _LINES:
            continue
        match = _KEYPOINTS.search("\n".join(text_lines(file)))
        if match is None:
            continue
        points, numbers = int(match[1] or 0), int(match[2] or 0)
        if not 1 <= points <= _MOST_POINTS or numbers not in (2, 3):
            raise DatasetError(
                f"{show_name(file)}: its kpt_shape is not understood; it should look like [4, 2]."
            )
        return points, numbers
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
    """The ``names`` of a ``data.yaml``, and the lines where they begin and end.

    A list in one line or in several, or numbers with names: only this much of YAML is understood.
    """
    start = next((at for at, line in enumerate(lines) if line.startswith("names:")), None)
    if start is None:
        raise DatasetError(f"{show_name(file)}: has no names of classes in it.")
    text = "\n".join(lines[start:])
    begin = _skip(text, len("names:"))
    if text[begin : begin + 1] in ("[", "{"):
        names, length = _flow(file, text, begin)
    elif "\n" in text[:begin] or begin == len(text):
        names, length = _block(file, lines[start + 1 :])
    else:
        raise _no_class(file, text[begin:])
    return _filled(names), start, start + length


def _flow(file: Path, text: str, at: int) -> tuple[dict[int, str], int]:
    """A list in brackets; and how many lines it takes."""
    names: dict[int, str] = {}
    numbered, closing = text[at] == "{", "}" if text[at] == "{" else "]"
    at = _skip(text, at + 1)
    while text[at : at + 1] != closing:
        number = _FLOW_NUMBER.match(text, at) if numbered else None
        item = _FLOW_ITEM.match(text, number.end() if number else at)
        if item is None or (numbered and number is None):
            raise _no_class(file, text[at:])
        place = int(number[1] or number[2] or number[3]) if number else len(names)
        names[place] = _unquoted(item[0])
        at = _skip(text, item.end())
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != closing:
            raise _no_class(file, text[item.start() :])
    return names, text.count("\n", 0, at) + 1


def _block(file: Path, lines: list[str]) -> tuple[dict[int, str], int]:
    """A line for each class; and how many lines it takes, with that of ``names:``."""
    names: dict[int, str] = {}
    length = 1
    for place, line in enumerate(lines, 2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line.startswith((" ", "\t", "-")):
            break
        item = _BLOCK_ITEM.match(line)
        if item is None:
            raise _no_class(file, line)
        number = item[1] or item[2] or item[3]
        names[len(names) if number is None else int(number)] = _unquoted(item[4])
        length = place
    return names, length


def _no_class(file: Path, text: str) -> DatasetError:
    shown = show_name(text.strip().partition("\n")[0][:40])
    return DatasetError(f"{show_name(file)}: {shown!r} is no class.")


def _skip(text: str, at: int) -> int:
    match = _BETWEEN.match(text, at)
    return match.end() if match else at


def _unquoted(text: str) -> str:
    if text.startswith("'"):
        text = text[1:-1].replace("''", "'")
    elif text.startswith('"'):
        try:
            text = str(json.loads(text))  # what YAML has beyond JSON's escapes stays as it is
        except ValueError:
            text = text[1:-1]
    return one_line(text)


def _filled(names: dict[int, str]) -> list[str]:
    """By number, the gaps named."""
    return [names.get(at) or f"class{at}" for at in range(max(names, default=-1) + 1)]


def _without_end(lines: list[str]) -> list[str]:
    """Without empty lines at the end: they are no classes."""
    length = max((at for at, line in enumerate(lines, 1) if one_line(line)), default=0)
    return lines[:length]
