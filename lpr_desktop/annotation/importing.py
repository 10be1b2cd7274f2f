"""Labels of other programs made into Pascal VOC files; what is there is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.answers import answers_of
from lpr_desktop.annotation.formats import Transfer, were_scaled, were_turned
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.layout import Layout
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.opening import Labels, Recognised
from lpr_desktop.annotation.split import SPLIT_NAME, holds_split, write_split
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence


def import_labels(
    index: DatasetIndex,
    labels: Labels,
    *,
    classes: Mapping[str, str] | None = None,
    rows: Iterable[int] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Make annotations of labels.

    A picture of which nothing is said is left alone; so is one of which a box was refused and none
    is left. One without boxes becomes checked where the labels say that it shows no plate, or a
    person said it of all whose labels mark nothing.

    Args:
        index: The data set.
        labels: What another program says of its pictures.
        classes: Class in the labels → the one to write.
        rows: Of the pictures; default: all.
        overwrite: Replace the boxes of pictures that have an annotation; otherwise it is kept.
        progress: Called for each picture.
    """
    transfer = Transfer()
    labels = replace(labels, classes=dict(classes or {}), faults={}, scaled=[], turned=[])
    chosen = list(range(len(index)) if rows is None else rows)
    shows_none = answers_of(index.layout.pictures).background
    for number, row in enumerate(chosen, 1):
        if progress:
            progress(number, len(chosen))
        try:
            annotation = labels.annotation(index.names[row], index.picture(row))
        except AnnotationError as error:
            transfer.skipped.append(error.sentence)
            continue
        if annotation is not None and annotation.is_blank and shows_none:
            annotation = replace(annotation, verified=True)
        if annotation is None or (annotation.is_blank and not annotation.tags):
            transfer.unlooked += 1
        else:
            _write(index, row, annotation, transfer, overwrite)
    told = set(transfer.skipped)
    transfer.skipped += [fault for fault in labels.faults if fault not in told]
    transfer.skipped += labels.found.notes
    if labels.scaled:
        transfer.notes.append(were_scaled(labels.scaled))
    if labels.turned:
        transfer.notes.append(were_turned(labels.turned))
    return transfer


def import_set(
    opened: Recognised,
    *,
    classes: Mapping[str, str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Make annotations of the labels of a data set, and keep its owner's division.

    Annotations come into ``annotations`` beside the pictures unless the set has a place for them;
    the division is written to ``splits.csv`` unless there is one.
    """
    if opened.labels is None:
        return Transfer()
    index = opened.index
    if index.layout.annotations is None and not opened.files:
        index.layout = Layout(index.layout.pictures, opened.folder / "annotations")
    rows = None if overwrite else opened.rows_to_import()
    transfer = import_labels(
        index, opened.labels, classes=classes, rows=rows, overwrite=overwrite, progress=progress
    )
    if opened.parts:
        _keep_division(opened, transfer)
    return transfer


def _keep_division(opened: Recognised, transfer: Transfer) -> None:
    file = opened.folder / SPLIT_NAME
    name = opened.folder.absolute().name
    index = opened.index
    rows = [row for row, one in enumerate(index.names) if one in opened.parts]
    try:
        if not holds_split(file, name):
            pictures = [index.picture(row) for row in rows]
            write_split(file, name, pictures, [opened.parts[index.names[row]] for row in rows])
            transfer.written.append(file)
    except DatasetError as error:
        transfer.skipped.append(error.sentence)


def _write(
    index: DatasetIndex,
    row: int,
    wanted: ImageAnnotation,
    transfer: Transfer,
    overwrite: bool,
) -> None:
    path = index.annotation_path(row)
    if path is None:
        transfer.skipped.append(index.problems[row])
        return
    try:
        file, there = AnnotationFile.open(path, index.layout.folders_below)
        if there and not there.is_blank and not overwrite:
            transfer.skipped.append(
                Sentence(
                    "{file}: it has an annotation already, which was kept.",
                    file=show_name(index.names[row]),
                )
            )
            return
        size = (wanted.width, wanted.height)
        # A file that was made for another size must not keep it: these boxes are for this one.
        annotation = replace(
            there or wanted,
            verified=wanted.verified,
            tags=(*(there.tags if there else ()), *wanted.tags),
            width=size[0],
            height=size[1],
            picture_size=size,
        )
        if file.save(annotation.with_boxes(_whole(wanted.boxes, *size))):
            transfer.written.append(path)
    except AnnotationError as error:
        transfer.skipped.append(error.sentence)


def _whole(boxes: Sequence[AnnotatedBox], width: int, height: int) -> list[AnnotatedBox]:
    return [box.written(width, height) for box in boxes]
