"""To and from other tools' formats: what they share, labelImg's classes; YOLO, COCO."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lpr_desktop.annotation.checks import convert_orientation, is_unrotated, stored_orientation
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import (
    DEFAULT_CLASS,
    AnnotatedBox,
    ImageAnnotation,
    one_line,
)
from lpr_desktop.errors import AnnotationError, DatasetError, ImageError
from lpr_desktop.files import open_file, show_name, write_atomic
from lpr_desktop.imaging import ImageHeader, read_header
from lpr_desktop.sentence import Sentence

_MAX_CLASS_BYTES = 1_000_000
_MOST_NAMED = 3


@dataclass(slots=True)
class Transfer:
    """What an import or export did.

    Attributes:
        written: Files that were written.
        skipped: A sentence for each thing that was left out, with its name.
        notes: What else a person should know, such as boxes that had to be scaled.
        unlooked: Pictures that nobody has annotated; they are left out without a sentence each.
    """

    written: list[Path] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unlooked: int = 0


@dataclass(frozen=True, slots=True)
class Annotated:
    """A picture with its annotation, ready to be written in another format.

    Attributes:
        row: Of the index.
        header: With the size of the upright picture.
        annotation: Its boxes are pixels of that size; each has the name of a class.
    """

    row: int
    header: ImageHeader
    annotation: ImageAnnotation


def annotated_pictures(
    index: DatasetIndex, transfer: Transfer, progress: Progress | None = None
) -> Iterator[Annotated]:
    """The pictures that have boxes or were checked; what cannot be read goes to ``skipped``.

    Where the annotation was made for a larger or smaller copy of the picture its boxes are scaled,
    and where they were drawn on a picture as the camera stored it they are turned; ``notes`` then
    say so. Boxes without a class are plates, as in training.
    """
    scaled: list[str] = []
    turned: list[str] = []
    for row, annotation in _annotations(index, transfer, progress):
        if annotation.is_blank:
            transfer.unlooked += 1
            continue
        try:
            header = read_header(index.picture(row))
            stated, size = (annotation.width, annotation.height), (header.width, header.height)
            if all(stated) and stated != size:
                orientation = stored_orientation(index.picture(row))
                if is_unrotated(stated, size, orientation):
                    turned.append(index.names[row])
                    annotation = convert_orientation(annotation, orientation)
                else:
                    scaled.append(index.names[row])
                    annotation = _scaled(annotation, *size)
        except ImageError as error:
            transfer.skipped.append(error.sentence)
            continue
        boxes = [replace(box, class_name=_class_of(box)) for box in annotation.boxes]
        yield Annotated(row, header, annotation.with_boxes(boxes))
    if scaled:
        transfer.notes.append(were_scaled(scaled))
    if turned:
        transfer.notes.append(were_turned(turned))


def _annotations(
    index: DatasetIndex, transfer: Transfer, progress: Progress | None
) -> Iterator[tuple[int, ImageAnnotation]]:
    """What the files say; a picture without file is blank."""
    for row in range(len(index)):
        if progress:
            progress(row + 1, len(index))
        try:
            yield row, index.annotation(row)
        except AnnotationError as error:
            transfer.skipped.append(error.sentence)


def _scaled(annotation: ImageAnnotation, width: int, height: int) -> ImageAnnotation:
    scale = (width / annotation.width, height / annotation.height)
    boxes = [one.mapped(lambda x, y: (x * scale[0], y * scale[1])) for one in annotation.boxes]
    return replace(annotation, boxes=boxes, width=width, height=height)


def _class_of(box: AnnotatedBox) -> str:
    return box.class_name or DEFAULT_CLASS


def were_scaled(names: Sequence[str]) -> Sentence:
    """Says of which pictures the boxes had to be scaled."""
    return Sentence(
        "Boxes of %Ln picture(s) were scaled, as they were made for another size: {names}",
        "",
        len(names),
        names=_some(names),
    )


def were_turned(names: Sequence[str]) -> Sentence:
    """Says of which pictures the boxes had to be turned."""
    return Sentence(
        "Boxes of %Ln picture(s) were turned, as they were drawn on the picture as the camera "
        "stored it: {names}",
        "",
        len(names),
        names=_some(names),
    )


def _some(names: Sequence[str]) -> str:
    return ", ".join(map(show_name, names[:_MOST_NAMED])) + (
        " …" if len(names) > _MOST_NAMED else "."
    )


def write_new(file: Path, data: bytes, transfer: Transfer, overwrite: bool) -> None:
    """Write a file; one that is there and differs is kept unless ``overwrite`` is set."""
    try:
        if file.exists() and not overwrite:
            with open_file(file) as stream:
                is_same = stream.read(len(data) + 1) == data
            if not is_same:
                transfer.skipped.append(
                    Sentence("{file}: it is there already and was kept.", file=file)
                )
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, data)
    except OSError as error:
        transfer.skipped.append(
            Sentence(
                "{file}: could not be written ({strerror}).", file=file, strerror=error.strerror
            )
        )
        return
    transfer.written.append(file)


def class_names(index: DatasetIndex, progress: Progress | None = None) -> list[str]:
    """All classes of a data set, in the order of the alphabet; unreadable files are left out."""
    annotations = _annotations(index, Transfer(), progress)
    return sorted({_class_of(box) for _, annotation in annotations for box in annotation.boxes})


def read_classes(file: Path) -> list[str]:
    """The classes of a file with one on each line, such as labelImg's ``predefined_classes.txt``.

    Empty lines are left out, and names that come twice; where the numbers of the classes matter,
    it is ``yolo_classes.read_names`` that counts them.

    Raises:
        DatasetError: It cannot be read, is over 1 MB, or is not UTF-8.
    """
    return list(dict.fromkeys(name for line in text_lines(file) if (name := one_line(line))))


def text_lines(file: Path) -> list[str]:
    """The lines of a small UTF-8 file. Raises ``DatasetError`` as ``read_classes``."""
    try:
        with open_file(file) as stream:
            data = stream.read(_MAX_CLASS_BYTES + 1)
        if len(data) > _MAX_CLASS_BYTES:
            raise DatasetError("{file}: over 1 MB; this is no list of classes.", file=file)
        return data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise DatasetError("{file}: not UTF-8. Save it as UTF-8.", file=file) from error
    except OSError as error:
        raise DatasetError(
            "{file}: could not be read ({strerror}).", file=file, strerror=error.strerror
        ) from error


def class_lines(classes: Iterable[str]) -> bytes:
    """One class on each line."""
    return "".join(f"{one_line(name)}\n" for name in classes).encode()
