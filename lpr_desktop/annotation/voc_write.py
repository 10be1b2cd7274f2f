"""New elements of an annotation file, and whole new files, in labelImg's layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lpr_desktop.annotation.model import TEXT, AnnotatedBox, ImageAnnotation, as_written
from lpr_desktop.annotation.voc_values import CORNERS, EDGES, TAG
from lpr_desktop.geometry import Corners

Lines = list[tuple[int, str]]
"""Depth, counted from the element's own, and what stands there."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a file is indented.

    Attributes:
        newline: Line end and indentation of the element that is written; "" for one long line.
        unit: One step of indentation.
    """

    newline: str = "\n\t"
    unit: str = "\t"

    def joined(self, lines: Lines) -> str:
        """Lines of which the first is at its place already."""
        return "".join(
            (self.newline + self.unit * depth if index else "") + line
            for index, (depth, line) in enumerate(lines)
        )


def escaped(text: str) -> str:
    """Text as XML character data."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def leaf(tag: str, text: object) -> str:
    """``<tag>text</tag>``, or ``<tag/>``, as labelImg writes it."""
    inner = escaped(str(text))
    return f"<{tag}>{inner}</{tag}>" if inner else f"<{tag}/>"


def object_lines(box: AnnotatedBox, size: tuple[int, int]) -> Lines:
    """An ``<object>``; ``size`` is the picture's width and height, 0 where not known."""
    edges = as_written(box.box, *size).as_tuple()
    lines: Lines = [
        (0, "<object>"),
        (1, leaf("name", box.class_name)),
        (1, leaf("pose", "Unspecified")),
        (1, leaf("truncated", int(box.truncated))),
        (1, leaf("difficult", int(box.difficult))),
        (1, "<bndbox>"),
        *((2, leaf(tag, value)) for tag, value in zip(EDGES, edges, strict=True)),
        (1, "</bndbox>"),
    ]
    if box.corners is not None:
        lines += [(depth + 1, line) for depth, line in polygon_lines(box.corners)]
    if said := said_of(box):
        lines += [(depth + 1, line) for depth, line in attributes_lines(said)]
    return [*lines, (0, "</object>")]


def polygon_lines(corners: Corners) -> Lines:
    """``<polygon>``, as X-AnyLabeling and Roboflow write four corners."""
    values = [value for point in written_corners(corners) for value in point]
    inner = [(1, leaf(tag, number(v))) for tag, v in zip(CORNERS, values, strict=True)]
    return [(0, "<polygon>"), *inner, (0, "</polygon>")]


def written_corners(corners: Corners) -> Corners:
    """The corners as a file holds them: hundredths of a pixel."""
    a, b, c, d = ((round(x, 2), round(y, 2)) for x, y in corners)
    return a, b, c, d


def number(value: float) -> str:
    """A number as short as can be."""
    return str(int(value)) if value == int(value) else repr(value)


def said_of(box: AnnotatedBox) -> list[tuple[str, str]]:
    """Names and values of the attributes that a file holds of a box: its text is one."""
    return [*([] if box.text is None else [(TEXT, box.text)]), *box.attributes]


def tags_of(annotation: ImageAnnotation) -> list[tuple[str, str]]:
    """Names and values of the attributes that a file holds of the whole picture."""
    return [(TAG, tag) for tag in annotation.tags]


def attributes_lines(said: Sequence[tuple[str, str]]) -> Lines:
    """``<attributes>``, as CVAT writes them."""
    inner = [(depth + 1, line) for one in said for depth, line in attribute_lines(*one)]
    return [(0, "<attributes>"), *inner, (0, "</attributes>")]


def attribute_lines(name: str, value: str) -> Lines:
    """One ``<attribute>``."""
    return [
        (0, "<attribute>"),
        (1, leaf("name", name)),
        (1, leaf("value", value)),
        (0, "</attribute>"),
    ]


def size_lines(annotation: ImageAnnotation) -> Lines:
    """``<size>``."""
    return [
        (0, "<size>"),
        (1, leaf("width", annotation.width)),
        (1, leaf("height", annotation.height)),
        (1, leaf("depth", annotation.depth)),
        (0, "</size>"),
    ]


def new_file(annotation: ImageAnnotation, boxes: Sequence[AnnotatedBox]) -> bytes:
    """A whole file, byte for byte as labelImg 1.8.6 lays it out."""
    lines: Lines = [
        (0, '<annotation verified="yes">' if annotation.verified else "<annotation>"),
        (1, leaf("folder", annotation.folder)),
        (1, leaf("filename", annotation.filename)),
        (1, leaf("path", annotation.path)),
        (1, "<source>"),
        (2, leaf("database", annotation.database)),
        (1, "</source>"),
        *((depth + 1, line) for depth, line in size_lines(annotation)),
        (1, leaf("segmented", 0)),
    ]
    if tags := tags_of(annotation):
        lines += [(depth + 1, line) for depth, line in attributes_lines(tags)]
    for box in boxes:
        lines += [(depth + 1, line) for depth, line in object_lines(box, bounds(annotation))]
    lines.append((0, "</annotation>"))
    return (Style("\n", "\t").joined(lines) + "\n").encode()


def bounds(annotation: ImageAnnotation) -> tuple[int, int]:
    """Width and height that bound what is written, 0 where not known."""
    return annotation.picture_size or (annotation.width, annotation.height)
