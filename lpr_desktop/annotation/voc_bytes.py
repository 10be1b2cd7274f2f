"""From the bytes of an annotation file to what they mean, and back."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_edited, as_written
from lpr_desktop.annotation.voc_source import NotUnderstood, read_source
from lpr_desktop.annotation.voc_splice import sorted_boxes, spliced
from lpr_desktop.annotation.voc_values import annotation_of
from lpr_desktop.annotation.voc_write import bounds, new_file, written_corners
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import AnyPath, show_name
from lpr_desktop.geometry import Box, ordered_corners
from lpr_desktop.sentence import Sentence

MAX_BYTES = 20_000_000
"""A larger annotation file is refused unread."""


def load(path: AnyPath) -> ImageAnnotation:
    """Read a Pascal VOC file, as labelImg and others write it.

    Raises:
        AnnotationError: The file is missing, too large, not XML, not an annotation, in another
            encoding than it says, declares a document type or entities, is nested as no
            annotation is, or holds a box without four numbers.
    """
    data = read_bytes(path)
    if data is None:
        raise AnnotationError("{file}: the file is not there (any more).", file=show_name(path))
    return parse(data, show_name(path))


def parse(data: bytes, name: str) -> ImageAnnotation:
    """The annotation in the bytes of a file; ``name`` is for messages. Raises as ``load``."""
    try:
        if len(data) > MAX_BYTES:
            raise NotUnderstood(Sentence("over 20 MB; this is no annotation file"))
        return annotation_of(read_source(data))
    except NotUnderstood as error:
        raise AnnotationError(
            "{name}: {error}. It is left as it is; mend it or move it away.", name=name, error=error
        ) from error


def render(annotation: ImageAnnotation) -> bytes | None:
    """The bytes that belong on the disk, or None if there should be no file.

    The source's with the edits spliced in, or a new file in labelImg's layout. A blank annotation
    that was never in a file needs none. Always from the source as it was loaded: an annotation
    with every edit undone gives the very bytes that it came from.

    Raises:
        AnnotationError: The result would not read back as what was meant. Nothing but a mistake
            of this program leads there.
    """
    source = annotation.source
    if source is None:
        if annotation.is_blank and not annotation.tags:
            return None
        loaded = ImageAnnotation()
        data = new_file(annotation, annotation.boxes)
    else:
        loaded = annotation_of(source)
        data = spliced(annotation, source, loaded)
        if data is source.data:
            return data
    _prove(data, annotation, loaded)
    return data


def read_bytes(path: AnyPath) -> bytes | None:
    """The bytes of a file; None where there is none.

    Raises:
        AnnotationError: It cannot be read, is no file, or is too large.
    """
    name = show_name(path)
    try:
        status = Path(path).stat()
        if not stat.S_ISREG(status.st_mode):
            raise AnnotationError("{name}: this is no file. Move it away.", name=name)
        if status.st_size > MAX_BYTES:
            raise AnnotationError("{name}: over 20 MB; this is no annotation file.", name=name)
        with Path(path).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise AnnotationError("{file}: could not be read ({error}).", file=name, error=error) from (
            error
        )


def _prove(data: bytes, annotation: ImageAnnotation, loaded: ImageAnnotation) -> None:
    """Read back what is to be written, before it replaces what a person made."""
    size = bounds(annotation)
    kept, new = sorted_boxes(annotation, loaded.source)
    before = {id(box.origin): box for box in loaded.boxes}
    boxes = [
        _written(box, as_edited(box.box, before[id(element)].box, *size), before[id(element)])
        for element, box in kept
    ]
    boxes += [_written(box, as_written(box.box, *size)) for box in new]
    wanted = replace(annotation, boxes=tuple(boxes))
    try:
        found = annotation_of(read_source(data))
    except NotUnderstood as error:
        raise AnnotationError(
            "The annotation could not be put into its file ({error}).", error=error
        ) from error
    if found != wanted:
        raise AnnotationError(
            "The annotation could not be put into its file as it is. Nothing was written."
        )


def _written(box: AnnotatedBox, edges: Box, before: AnnotatedBox | None = None) -> AnnotatedBox:
    """A box as the file will hold it; corners that were not touched stay as they were loaded."""
    corners = box.corners
    if corners is not None and (before is None or corners != before.corners):
        corners = ordered_corners(written_corners(corners))
    return replace(box, box=edges, corners=corners)
