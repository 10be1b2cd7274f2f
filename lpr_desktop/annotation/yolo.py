"""YOLO: a text file for each picture, a line ``class x y width height`` for each box.

``x`` and ``y`` are the centre; all four are shares of the picture's width and height.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path

from lpr_desktop.annotation.formats import (
    Annotated,
    Transfer,
    annotated_pictures,
    class_lines,
    class_names,
    import_boxes,
    read_classes,
    text_lines,
    write_new,
)
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import DEFAULT_CLASS, AnnotatedBox, one_line
from lpr_desktop.errors import DatasetError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import read_header

_MAX_BYTES = 2_000_000
_OUTSIDE = 0.01  # rounding; beyond it the numbers are no shares of this picture
_NAME_ITEM = re.compile(r"^\s*(?:(\d{1,5})\s*:|-)\s*(.+?)\s*$")


def export_yolo(
    index: DatasetIndex,
    target: Path,
    *,
    classes: Sequence[str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Write ``labels/*.txt`` (subfolders as the pictures have), ``classes.txt``, ``data.yaml``.

    A checked picture without plates gets an empty file. Texts and flags have no place in YOLO.

    Args:
        index: The data set; pictures are not copied.
        target: Folder to write to; made if it is missing. With the data set's own folder, the one
            that holds ``images``, the result can be trained on at once.
        classes: Classes in the order of their numbers; default: those of the data set.
        overwrite: Replace files that are there; otherwise they are kept and named.
        progress: Called for each picture.
    """
    transfer = Transfer()
    names = class_names(index) if classes is None else [one_line(name) for name in classes]
    numbers = {name: number for number, name in enumerate(names)}
    for item in annotated_pictures(index, transfer, progress):
        file = (target / "labels" / index.names[item.row]).with_suffix(".txt")
        write_new(file, _lines(index, item, numbers, transfer), transfer, overwrite)
    write_new(target / "classes.txt", class_lines(names), transfer, overwrite)
    yaml = "".join(f"  {number}: {_quoted(name)}\n" for number, name in enumerate(names))
    if index.layout.pictures == target / "images":
        yaml = f"train: images\nval: images\nnames:\n{yaml}"
    else:
        yaml = f"names:\n{yaml}"
    write_new(target / "data.yaml", yaml.encode(), transfer, overwrite)
    return transfer


def import_yolo(
    index: DatasetIndex,
    labels: Path,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Make annotations of YOLO files.

    Of a picture ``sub/a.jpg`` the file is ``sub/a.txt`` or ``a.txt`` in ``labels``. Names of the
    classes come from ``classes.txt``, ``data.yaml`` or ``data.yml`` there or one folder up;
    without them class 0 is ``plate``. Polygons become the boxes around them. An empty file says
    that there is no plate.

    Args:
        index: The data set.
        labels: Folder of the text files.
        overwrite: Replace the boxes of pictures that have an annotation; otherwise it is kept.
        progress: Called for each picture.

    Raises:
        DatasetError: There is no such folder, or the list of classes cannot be read.
    """
    if not labels.is_dir():
        raise DatasetError(f"{show_name(labels)}: no such folder.")
    names = _class_names(labels)
    transfer = Transfer()
    for row, name in enumerate(index.names):
        if progress:
            progress(row + 1, len(index))
        relative = Path(name).with_suffix(".txt")
        places = (labels / relative, labels / relative.name)
        file = next((place for place in places if place.is_file()), None)
        if file is None:
            transfer.unlooked += 1
            continue
        try:
            header = read_header(index.picture(row))
        except ImageError as error:
            transfer.skipped.append(str(error))
            continue
        boxes = _read(file, names, header.width, header.height, transfer)
        if boxes is not None:
            import_boxes(
                index, row, boxes, header, transfer, verified=not boxes, overwrite=overwrite
            )
    return transfer


def _lines(
    index: DatasetIndex, item: Annotated, numbers: dict[str, int], transfer: Transfer
) -> bytes:
    width, height = item.header.width, item.header.height
    lines = []
    for place, marked in enumerate(item.annotation.boxes, 1):
        box = marked.box.clipped(width, height)
        what = f"{show_name(index.names[item.row])}, box {place}"
        if marked.class_name not in numbers:
            transfer.skipped.append(f"{what}: its class {marked.class_name!r} is not in the list.")
        elif box.area == 0:
            transfer.skipped.append(f"{what}: nothing of it lies in the picture.")
        else:
            x, y = box.center
            shares = (x / width, y / height, box.width / width, box.height / height)
            numbers_text = " ".join(f"{share:.6f}" for share in shares)
            lines.append(f"{numbers[marked.class_name]} {numbers_text}\n")
    return "".join(lines).encode()


def _read(
    file: Path, names: list[str], width: int, height: int, transfer: Transfer
) -> list[AnnotatedBox] | None:
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise ValueError("over 2 MB")
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        transfer.skipped.append(f"{show_name(file)}: could not be read ({error}).")
        return None
    boxes = []
    faults = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            boxes.append(_box(line, names, width, height))
        except ValueError as error:
            faults += 1
            transfer.skipped.append(f"{show_name(file)}, line {number}: {error}.")
    # With nothing but faults it must not look as if there were no plate.
    return boxes if boxes or not faults else None


def _box(line: str, names: list[str], width: int, height: int) -> AnnotatedBox:
    number, *rest = line.split()
    if not (number.isascii() and number.isdigit() and len(number) <= 5):
        raise ValueError(f"{show_name(number[:20])} is no number of a class")
    try:
        values = [float(text) for text in rest]
    except ValueError:
        raise ValueError("not all are numbers") from None
    if len(values) in (4, 5):  # the fifth is a score
        x, y, w, h = values[:4]
        edges = Box.from_points(x - w / 2, y - h / 2, x + w / 2, y + h / 2)
    elif len(values) >= 6 and len(values) % 2 == 0:
        edges = Box(min(values[::2]), min(values[1::2]), max(values[::2]), max(values[1::2]))
    else:
        raise ValueError(f"a class and 4 numbers are needed, not {len(values)}")
    if not all(math.isfinite(v) and -_OUTSIDE <= v <= 1 + _OUTSIDE for v in edges.as_tuple()):
        raise ValueError("numbers beyond 0 and 1")
    place = int(number)
    unnamed = DEFAULT_CLASS if place == 0 and not names else f"class{place}"
    name = names[place] if place < len(names) else unnamed
    return AnnotatedBox(edges.scaled(width, height).clipped(width, height), name)


def _class_names(labels: Path) -> list[str]:
    for folder in (labels, labels.parent):
        if (folder / "classes.txt").is_file():
            return read_classes(folder / "classes.txt")
        for name in ("data.yaml", "data.yml"):
            if (folder / name).is_file():
                return _yaml_names(folder / name)
    return []


def _yaml_names(file: Path) -> list[str]:
    """The ``names`` of a ``data.yaml``: a list in one line or in several, or numbers with names.

    Only this much of YAML is understood.
    """
    lines = text_lines(file)
    start = next((at for at, line in enumerate(lines) if line.startswith("names:")), None)
    if start is None:
        raise DatasetError(f"{show_name(file)}: has no names of classes in it.")
    inline = _plain(lines[start].removeprefix("names:"))
    if inline.startswith(("[", "{")):
        while not inline.endswith(("]", "}")) and start + 1 < len(lines):
            start += 1
            inline += " " + _plain(lines[start])
        items = [item for item in inline[1:-1].split(",") if item.strip()]
        items = [item if inline[0] == "{" else f"- {item}" for item in items]
    else:
        items = []
        for line in lines[start + 1 :]:
            if line.strip() and not line.startswith((" ", "\t", "-", "#")):
                break
            if _plain(line):
                items.append(_plain(line))
    names: dict[int, str] = {}
    for item in items:
        match = _NAME_ITEM.match(item)
        if match is None:
            raise DatasetError(f"{show_name(file)}: {show_name(item[:40])!r} is no class.")
        number = len(names) if match[1] is None else int(match[1])
        names[number] = one_line(match[2].strip().strip("'\""))
    return [names.get(number, f"class{number}") for number in range(max(names, default=-1) + 1)]


def _plain(line: str) -> str:
    """A line without comment."""
    return re.sub(r"(^|\s)#.*", "", line).strip()


def _quoted(name: str) -> str:
    """A name as YAML's string in single quotes."""
    return "'" + name.replace("'", "''") + "'"
