"""What the elements of an annotation file mean."""

from __future__ import annotations

import math
from collections.abc import Iterator

from lpr_desktop.annotation.model import TEXT, AnnotatedBox, ImageAnnotation, one_line
from lpr_desktop.annotation.voc_source import Element, NotUnderstood, VocSource
from lpr_desktop.geometry import Box, Corners, ordered_corners
from lpr_desktop.sentence import Sentence

EDGES = ("xmin", "ymin", "xmax", "ymax")

CORNERS = ("x1", "y1", "x2", "y2", "x3", "y3", "x4", "y4")
"""Elements of a ``<polygon>`` of four corners, as X-AnyLabeling and Roboflow write it."""

TAG = "tag"
"""Name of an ``<attribute>`` of the whole picture that holds one of its tags."""

LARGEST = 1e7
"""Pixels; beyond it a number is no place in a picture."""


def annotation_of(source: VocSource) -> ImageAnnotation:
    """The annotation that a file holds.

    Raises:
        NotUnderstood: A box lacks one of its four numbers.
    """
    root = source.root
    return ImageAnnotation(
        filename=root.find_text("filename"),
        folder=root.find_text("folder"),
        path=root.find_text("path"),
        width=_whole(root.find_text("size/width"), 0),
        height=_whole(root.find_text("size/height"), 0),
        depth=_whole(root.find_text("size/depth"), 3),
        boxes=[box_of(element) for element in root.all("object")],
        verified=is_true(root.attributes.get("verified", "")),
        tags=[value for name, value, _ in attributes_of(root) if name == TAG],
        database=root.find_text("source/database"),
        source=source,
    )


def box_of(element: Element) -> AnnotatedBox:
    """The box of an ``<object>``. Raises ``NotUnderstood`` as ``annotation_of``."""
    try:
        xmin, ymin, xmax, ymax = (float(element.find_text(f"bndbox/{edge}")) for edge in EDGES)
    except ValueError:
        raise NotUnderstood(
            Sentence("line {line}: a box without four numbers", line=element.line)
        ) from None
    if not all(abs(value) < LARGEST for value in (xmin, ymin, xmax, ymax)):  # NaN too
        raise NotUnderstood(
            Sentence("line {line}: a box with numbers beyond any picture", line=element.line)
        )
    texts = [value for name, value, _ in attributes_of(element) if name == TEXT]
    return AnnotatedBox(
        box=Box.from_points(xmin, ymin, xmax, ymax),
        class_name=element.find_text("name"),
        text=texts[0] if texts else None,
        difficult=is_true(element.find_text("difficult")),
        truncated=is_true(element.find_text("truncated")),
        corners=corners_of(element),
        attributes=[(name, value) for name, value, _ in attributes_of(element)],
        origin=element,
    )


def corners_of(element: Element) -> Corners | None:
    """The four corners in the ``<polygon>`` of an ``<object>``; None where it has another one."""
    polygon = element.find("polygon")
    if polygon is None or {child.tag for child in polygon.children} != {*CORNERS}:
        return None
    try:
        values = [float(polygon.find_text(tag)) for tag in CORNERS]
    except ValueError:
        return None
    if not all(abs(value) < LARGEST for value in values):
        return None
    return ordered_corners(list(zip(values[::2], values[1::2], strict=True)))


def attributes_of(element: Element) -> Iterator[tuple[str, str, Element]]:
    """Name, value and ``<attribute>`` of what an element says of itself, as CVAT writes it."""
    for group in element.all("attributes"):
        for attribute in group.all("attribute"):
            name, value = one_line(attribute.find_text("name")), attribute.find("value")
            if name and value is not None:
                yield name, one_line(value.text), attribute


def _whole(text: str, default: int) -> int:
    try:
        value = float(text)
    except ValueError:
        return default
    return int(value) if math.isfinite(value) and 0 <= value < LARGEST else default


def is_true(text: str) -> bool:
    """Whether a flag of a file is set."""
    return text.strip().lower() in {"1", "true", "yes"}
