"""What is wrong in a data set, as a list to go through."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Self

import numpy as np

from lpr_desktop.annotation import copies
from lpr_desktop.annotation.answers import Answers, answers_of
from lpr_desktop.annotation.classes import canonical_class, choose_classes
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, xml_text
from lpr_desktop.errors import AnnotationError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import iou_matrix
from lpr_desktop.imaging import read_header
from lpr_desktop.sentence import Sentence

MIN_SIDE = 2
"""Pixels; a box narrower or lower than this is a slip of the mouse."""
MAX_IOU = 0.5
"""Two boxes of one class that overlap more are one plate marked twice: plates never overlap so."""

_TOGETHER = 128
"""Boxes that are compared with all others at once."""


class Kind(StrEnum):
    """Of what stands in a list; ``heading`` stands over those of one kind."""

    heading: str

    def __new__(cls, value: str, heading: str) -> Self:
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.heading = heading
        return kind


class ProblemKind(Kind):
    """What is wrong."""

    UNREADABLE = "unreadable", "Picture cannot be opened"
    CORRUPT = "corrupt", "Annotation file cannot be read"
    ONE_STEM = "one-stem", "Two pictures would share one annotation file"
    NO_ANNOTATION = "no-annotation", "Not annotated yet"
    UNKNOWN_CLASS = "unknown-class", "Class that may mean plates"
    UNROTATED = "unrotated", "Boxes drawn on the unturned picture"
    WRONG_SIZE = "wrong-size", "Wrong size of the picture"
    FILE_NAME = "file-name", "File name does not fit"
    OUTSIDE = "outside", "Box outside the picture"
    TINY = "tiny", "Box under 2 pixels"
    OVERLAP = "overlap", "Two boxes on one plate"
    DUPLICATE = "duplicate", "The same picture twice"
    NEAR_COPY = "near-copy", "Nearly the same picture twice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        picture: Where.
        kind: What.
        message: A sentence for a person, with the name of the picture.
        box: Place of the box among the annotation's boxes, if it is about one.
        other: The other picture, if it is about two.
        class_name: The class, if it is about one.
    """

    picture: Path
    kind: ProblemKind
    message: str
    box: int | None = None
    other: Path | None = None
    class_name: str = ""


def check_annotation(
    picture: Path, annotation: ImageAnnotation, width: int, height: int, orientation: int = 1
) -> list[Problem]:
    """What is wrong with the annotation of one picture.

    Args:
        picture: The picture; it is not opened.
        annotation: What the XML says or the window shows.
        width: Pixels of the upright picture.
        height: Likewise.
        orientation: EXIF orientation, 1 to 8, of the picture as it is stored.
    """
    name = show_name(picture.name)
    found: list[Problem] = []

    def add(kind: ProblemKind, message: str, box: int | None = None) -> None:
        whole = Sentence("{name}: {message}", name=name, message=message)
        found.append(Problem(picture, kind, whole, box))

    if annotation.is_blank:
        add(ProblemKind.NO_ANNOTATION, Sentence("nobody has marked plates in it or checked it."))
        return found
    stated = (annotation.width, annotation.height)
    if is_unrotated(stated, (width, height), orientation):
        add(
            ProblemKind.UNROTATED,
            Sentence(
                "its boxes were drawn on the picture as the camera stored it, not upright. "
                "Convert them."
            ),
        )
        return found
    if stated != (width, height):
        sizes = {"width": width, "height": height}
        add(
            ProblemKind.WRONG_SIZE,
            Sentence(
                "the picture has {width} × {height} pixels, its annotation says {stated_width} × "
                "{stated_height}.",
                **sizes,
                stated_width=stated[0],
                stated_height=stated[1],
            )
            if any(stated)
            else Sentence(
                "the picture has {width} × {height} pixels, its annotation does not say its size.",
                **sizes,
            ),
        )
    other_name = annotation.filename.replace("\\", "/").rpartition("/")[2]
    if other_name and other_name != xml_text(picture.name).strip():
        add(
            ProblemKind.FILE_NAME,
            Sentence("its annotation was made for {name}.", name=show_name(other_name)),
        )
    for number, marked in enumerate(annotation.boxes):
        box = marked.box
        if box.x0 < 0 or box.y0 < 0 or box.x1 > width or box.y1 > height:
            reaches = Sentence("box {number} reaches out of the picture.", number=number + 1)
            add(ProblemKind.OUTSIDE, reaches, number)
        if box.width < MIN_SIDE or box.height < MIN_SIDE:
            add(
                ProblemKind.TINY,
                Sentence(
                    "box {number} is only {width:g} × {height:g} pixels.",
                    number=number + 1,
                    width=box.width,
                    height=box.height,
                ),
                number,
            )
    for first, second in _twins(annotation.boxes):
        add(
            ProblemKind.OVERLAP,
            Sentence(
                "boxes {first} and {second} lie on one another.",
                first=first + 1,
                second=second + 1,
            ),
            second,
        )
    return found


def _twins(boxes: Sequence[AnnotatedBox]) -> Iterator[tuple[int, int]]:
    """Each box that lies on an earlier one of its class, with the first of these: (first, it)."""
    names = np.array([canonical_class(box.class_name) for box in boxes])
    for start in range(0, len(boxes), _TOGETHER):
        part, until = boxes[start : start + _TOGETHER], boxes[: start + _TOGETHER]
        overlaps = iou_matrix([box.box for box in part], [box.box for box in until]) > MAX_IOU
        for second, row in enumerate(overlaps, start):
            lies_on = row[:second] & (names[:second] == names[second])
            if lies_on.any():
                yield int(lies_on.argmax()), second


def is_unrotated(stated: tuple[int, int], size: tuple[int, int], orientation: int) -> bool:
    """Whether the boxes of an annotation were drawn on the picture as the camera stored it.

    Args:
        stated: Width and height that the annotation says.
        size: Those of the upright picture. A square one tells nothing.
        orientation: EXIF orientation, 1 to 8, of the picture as it is stored.
    """
    return orientation >= 5 and stated == (size[1], size[0]) and stated != size


def check_dataset(
    index: DatasetIndex,
    *,
    duplicates: bool = True,
    near_copies: bool = False,
    progress: Progress | None = None,
) -> Iterator[Problem]:
    """Look through a data set; problems come as they are found. For a worker thread.

    Args:
        index: The data set.
        duplicates: Also look for equal files.
        near_copies: Also look for near-copies; every picture must be decoded for that.
        progress: Called with steps done and of all.
    """
    total = len(index) * (1 + duplicates + near_copies)
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if progress:
            progress(done, total)

    classes: dict[str, _Class] = {}
    answers = answers_of(index.layout.pictures)
    for row in range(len(index)):
        step()
        yield from _check_row(index, row, classes, answers)
    yield from _unknown_classes(classes, answers)
    pictures = [index.picture(row) for row in range(len(index))]
    groups: list[list[int]] = []
    if duplicates:
        groups = list(copies.exact_copies(pictures, step))
        yield from _copies(index, groups, ProblemKind.DUPLICATE, _same)
    if near_copies:
        same = {row: group[0] for group in groups for row in group[1:]}
        numbers = copies.near_copies(pictures, progress=step)
        by_number: dict[int, list[int]] = {}
        for row, number in enumerate(numbers):
            if row not in same:
                by_number.setdefault(number, []).append(row)
        yield from _copies(index, by_number.values(), ProblemKind.NEAR_COPY, _nearly_same)


def stored_orientation(picture: Path) -> int:
    """EXIF orientation, 1 to 8, that is applied when a picture is opened.

    Raises:
        ImageError: The picture cannot be opened.
    """
    return read_header(picture).orientation


def convert_orientation(annotation: ImageAnnotation, orientation: int) -> ImageAnnotation:
    """Boxes that were drawn on the stored pixels, moved to where they are in the upright picture.

    Args:
        annotation: Its ``width`` and ``height`` are those of the stored pixels.
        orientation: EXIF orientation, 1 to 8 (EXIF 2.32, 4.6.4).
    """
    w, h = annotation.width, annotation.height
    turn: Callable[[float, float], tuple[float, float]] = {
        1: lambda x, y: (x, y),
        2: lambda x, y: (w - x, y),
        3: lambda x, y: (w - x, h - y),
        4: lambda x, y: (x, h - y),
        5: lambda x, y: (y, x),
        6: lambda x, y: (h - y, x),
        7: lambda x, y: (h - y, w - x),
        8: lambda x, y: (y, w - x),
    }[orientation]
    boxes = [marked.mapped(turn) for marked in annotation.boxes]
    size = (h, w) if orientation >= 5 else (w, h)
    return replace(annotation, boxes=tuple(boxes), width=size[0], height=size[1], picture_size=size)


@dataclass(slots=True)
class _Class:
    """Boxes of a class: how many, in how many pictures, and where the first is."""

    picture: Path
    box: int
    boxes: int = 0
    pictures: int = 0


def _unknown_classes(classes: Mapping[str, _Class], answers: Answers) -> Iterator[Problem]:
    """The classes of which nobody has said whether they mean plates; each once."""
    counts = {name: one.boxes for name, one in classes.items()}
    for name in choose_classes(counts, answers.classes).unasked:
        one = classes[name]
        message = Sentence(
            "{boxes} in {pictures} (is|are) of the class {name!r}, first in {picture}. Does it "
            "mean plates? Until you say so, such boxes are left out of a training.",
            "",
            one.boxes,
            boxes=Sentence("%Ln box(es)", "", one.boxes),
            pictures=Sentence("%Ln picture(s)", "", one.pictures),
            name=show_name(name),
            picture=show_name(one.picture.name),
        )
        kind = ProblemKind.UNKNOWN_CLASS
        yield Problem(one.picture, kind, message, one.box, class_name=name)


def _check_row(
    index: DatasetIndex, row: int, classes: dict[str, _Class], answers: Answers
) -> Iterator[Problem]:
    """What is wrong with one picture; its classes are counted in ``classes``."""
    picture = index.picture(row)
    try:
        header = read_header(picture)
    except ImageError as error:
        yield Problem(picture, ProblemKind.UNREADABLE, error.sentence)
        return
    path = index.annotation_path(row)
    if path is None:
        owner = index.picture(index.owners[row])
        yield Problem(picture, ProblemKind.ONE_STEM, index.problems[row], None, owner)
        return
    try:
        annotation = index.annotation(row)
    except AnnotationError as error:
        yield Problem(picture, ProblemKind.CORRUPT, error.sentence)
        return
    if annotation.is_blank and answers.background and index.has_labels(row):
        return
    for number, box in enumerate(annotation.boxes):
        classes.setdefault(box.class_name, _Class(picture, number)).boxes += 1
    for name in {box.class_name for box in annotation.boxes}:
        classes[name].pictures += 1
    size = header.width, header.height
    orientation = 1
    if (annotation.height, annotation.width) == size and not annotation.is_blank:
        orientation = stored_orientation(picture)
    yield from check_annotation(picture, annotation, *size, orientation)


def _copies(
    index: DatasetIndex,
    groups: Iterable[list[int]],
    kind: ProblemKind,
    words: Callable[[str, str], Sentence],
) -> Iterator[Problem]:
    for first, *others in groups:
        for row in others:
            message = words(show_name(index.names[row]), show_name(index.names[first]))
            yield Problem(index.picture(row), kind, message, None, index.picture(first))


def _same(name: str, other: str) -> Sentence:
    return Sentence("{name} is the same picture as {other}.", name=name, other=other)


def _nearly_same(name: str, other: str) -> Sentence:
    return Sentence("{name} is nearly the same picture as {other}.", name=name, other=other)
