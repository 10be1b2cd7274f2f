"""What is known of a picture's annotation without opening it in a view."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from lxml import etree

from lpr_desktop.annotation.model import FROM_READING, ImageAnnotation
from lpr_desktop.annotation.voc_bytes import parse, read_bytes
from lpr_desktop.annotation.voc_values import EDGES, LARGEST, is_true
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import show_name


class PictureState(IntEnum):
    """How far a picture is."""

    NOTHING = 0
    """Not looked at yet."""
    BOXES = 1
    CHECKED = 2
    """Verified by a person; without boxes: no plate in it."""
    PROBLEM = 3
    """Its annotation cannot be read, or it shares it with another picture."""
    UNREAD = 4
    """It has an annotation file that has not been read yet."""
    FROM_READING = 5
    """Its boxes and texts came from reading, and nobody has checked them yet."""


def state_of(annotation: ImageAnnotation | None) -> tuple[PictureState, int]:
    """State and number of boxes."""
    if annotation is None:
        return PictureState.NOTHING, 0
    return _state(len(annotation.boxes), annotation.verified, annotation.database)


def read_state(path: Path) -> tuple[PictureState, int, str | None]:
    """State, number of boxes and, where the file cannot be used, a sentence that says why.

    Agrees with ``voc.load``, but takes a fraction of its time; raises nothing.
    """
    try:
        data = read_bytes(path)
        if data is None:
            return PictureState.NOTHING, 0, None
        quick = _quick(data)
        if quick is not None:
            return *_state(*quick), None
        return *state_of(parse(data, show_name(path))), None
    except AnnotationError as error:
        return PictureState.PROBLEM, 0, str(error)


def _state(boxes: int, verified: bool, database: str) -> tuple[PictureState, int]:
    if verified:
        return PictureState.CHECKED, boxes
    if not boxes:
        return PictureState.NOTHING, boxes
    return (PictureState.FROM_READING if database == FROM_READING else PictureState.BOXES), boxes


def _quick(data: bytes) -> tuple[int, bool, str] | None:
    """Boxes, whether verified, and the database; None where a closer look is needed."""
    if len(data) > 100_000 or b"<!" in data or b"encoding" in data or b"\0" in data:
        return None
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
        if root.tag != "annotation":
            return None
        boxes = root.findall("object")
        for box in boxes:
            bounding = box.find("bndbox")
            if bounding is None:
                return None
            for edge in EDGES:
                if not abs(float(bounding.findtext(edge) or "")) < LARGEST:
                    return None
    except (etree.XMLSyntaxError, ValueError):
        return None
    database = root.findtext("source/database") or ""
    return len(boxes), is_true(root.get("verified") or ""), database.strip()
