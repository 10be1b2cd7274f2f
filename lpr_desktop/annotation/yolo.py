"""To YOLO: a text file for each picture, a line ``class x y width height`` for each box.

``x`` and ``y`` are the centre; all four are shares of the picture's width and height. Where corners
are known the lines of a picture are oriented boxes instead, ``class x1 y1 … x4 y4``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from lpr_desktop.annotation.formats import (
    Annotated,
    Transfer,
    annotated_pictures,
    class_names,
    write_new,
)
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.layouts.parts import TEST, TRAIN, VALIDATION
from lpr_desktop.annotation.model import ImageAnnotation, one_line
from lpr_desktop.annotation.yolo_classes import (
    agreed_names,
    list_files,
    new_lists,
)
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence, in_a_row

_LABELS = "labels"
_YAML_PARTS = {TRAIN: "train", VALIDATION: "val", TEST: "test"}
"""Our words for the parts, and those of ``data.yaml``."""


def export_yolo(
    index: DatasetIndex,
    target: Path,
    *,
    classes: Sequence[str] | None = None,
    parts: Mapping[str, str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Write ``labels/*.txt`` (subfolders as the pictures have), ``classes.txt``, ``data.yaml``.

    A checked picture without plates gets an empty file. Texts, flags, attributes and tags have no
    place in YOLO; how many were left out stands in the ``notes`` of the result.
    Boxes are shares of the upright picture, also where the annotation was made for another size or
    for the unturned picture (``notes`` of the result).

    Labels that are there already have the numbers of the list of classes that is there. So that
    list is followed, and classes that it lacks are written at its end: that changes the meaning of
    nothing, and is done without ``overwrite`` too.

    Args:
        index: The data set; pictures are not copied.
        target: Folder to write to; made if it is missing. With the data set's own folder, the one
            that holds ``images``, the result can be trained on at once.
        classes: Classes that are written, in the order of their numbers behind those of a list
            that is there (with ``overwrite`` in its place); default: those of the data set, in the
            order of the alphabet.
        parts: Division, name of a picture → part: written as lists (``train.txt`` …), which a new
            ``data.yaml`` names.
        overwrite: Replace files that are there, also a list of classes that cannot be read;
            otherwise they are kept and named.
        progress: Called for each picture, twice where the classes must be looked for first.

    Raises:
        DatasetError: The list of classes that is there cannot be read, or there are two that
            contradict each other, and ``overwrite`` is not set. Nothing was written.
    """
    transfer = Transfer()
    lists = list_files((target / _LABELS, target))
    names: list[str] = []
    try:
        # Followed even with ``overwrite``: labels of other pictures may be there and stay.
        names = [] if overwrite and classes is not None else agreed_names(lists)
    except DatasetError as error:
        if not overwrite:
            raise DatasetError(
                "{error} Nothing was written: the numbers in the labels would not fit the "
                "list of classes. Mend or remove the list, or choose another folder.",
                error=error,
            ) from error
    passes = 2 if classes is None else 1
    chosen = class_names(index, _part(progress, 0, passes)) if classes is None else classes
    wanted = dict.fromkeys(line for name in chosen if (line := one_line(name)))
    names += [name for name in wanted if name not in names]
    lists_of = _part_lists(index, target, parts or {})
    head = "".join(f"{_YAML_PARTS[part]}: {part}.txt\n" for part in lists_of)
    if not head and index.layout.pictures == target / "images":
        head = "train: images\nval: images\n"
    # Before the labels: those mean nothing without them.
    for file, data in new_lists(target, lists, names, head, overwrite=overwrite).items():
        write_new(file, data, transfer, overwrite=True)
    if transfer.skipped:
        transfer.skipped.append(
            Sentence("No labels were written: they mean nothing without that list.")
        )
        return transfer
    for part, lines in lists_of.items():
        write_new(target / f"{part}.txt", lines, transfer, overwrite)
    numbers = {name: names.index(name) for name in wanted}
    lost: Counter[str] = Counter()
    for item in annotated_pictures(index, transfer, _part(progress, passes - 1, passes)):
        file = (target / _LABELS / index.names[item.row]).with_suffix(".txt")
        write_new(file, _lines(index, item, numbers, transfer), transfer, overwrite)
        lost += _without_place(item.annotation)
    if lost:
        transfer.notes.append(_left_out(lost))
    return transfer


def _without_place(annotation: ImageAnnotation) -> Counter[str]:
    """How much an annotation holds that YOLO's numbers cannot say."""
    boxes = annotation.boxes
    return Counter(
        texts=sum(box.text is not None for box in boxes),
        flags=sum(box.difficult + box.truncated for box in boxes),
        attributes=sum(len(box.attributes) for box in boxes),
        tags=len(annotation.tags),
    )


def _left_out(lost: Counter[str]) -> Sentence:
    said = {
        "texts": Sentence("%Ln text(s)", "", lost["texts"]),
        "flags": Sentence("%Ln flag(s) of a box", "", lost["flags"]),
        "attributes": Sentence("%Ln attribute(s)", "", lost["attributes"]),
        "tags": Sentence("%Ln tag(s)", "", lost["tags"]),
    }
    kinds = in_a_row(", ", [said[kind] for kind in lost])
    return Sentence("YOLO has no place for {kinds}; COCO has. They were left out.", kinds=kinds)


def _part_lists(index: DatasetIndex, target: Path, parts: Mapping[str, str]) -> dict[str, bytes]:
    """The pictures of each part, from where the list is if they are below it."""
    found: dict[str, list[str]] = {}
    for row, name in enumerate(index.names):
        if (part := parts.get(name, "")) in _YAML_PARTS:
            picture = index.picture(row).absolute()
            below = picture.is_relative_to(target.absolute())
            path = f"./{picture.relative_to(target.absolute()).as_posix()}" if below else picture
            found.setdefault(part, []).append(f"{path}\n")
    order = [part for part in _YAML_PARTS if part in found]
    return {part: "".join(found[part]).encode("utf-8", "surrogateescape") for part in order}


def _part(progress: Progress | None, part: int, parts: int) -> Progress | None:
    """The progress of one of several passes over the pictures."""
    if progress is None:
        return None
    return lambda done, total: progress(part * total + done, parts * total)


def _lines(
    index: DatasetIndex, item: Annotated, numbers: Mapping[str, int], transfer: Transfer
) -> bytes:
    size = width, height = item.header.width, item.header.height
    # Readers take the rows of a file for one kind.
    is_oriented = any(marked.corners for marked in item.annotation.boxes)
    lines = []
    for place, marked in enumerate(item.annotation.boxes, 1):
        box = marked.box.clipped(width, height)
        file = show_name(index.names[item.row])
        if marked.class_name not in numbers:
            transfer.skipped.append(
                Sentence(
                    "{file}, box {place}: its class {name!r} is not in the list.",
                    file=file,
                    place=place,
                    name=marked.class_name,
                )
            )
        elif box.area == 0:
            transfer.skipped.append(
                Sentence(
                    "{file}, box {place}: nothing of it lies in the picture.",
                    file=file,
                    place=place,
                )
            )
        else:
            x, y = box.center
            shares = [x / width, y / height, box.width / width, box.height / height]
            if is_oriented:
                edges = ((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1))
                points = marked.corners or edges
                shares = [
                    min(max(v / s, 0), 1) for p in points for v, s in zip(p, size, strict=True)
                ]
            numbers_text = " ".join(f"{share:.6f}" for share in shares)
            lines.append(f"{numbers[marked.class_name]} {numbers_text}\n")
    return "".join(lines).encode()
