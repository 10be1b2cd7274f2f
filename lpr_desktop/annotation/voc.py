"""Pascal VOC XML: what people wrote about a picture.

Coordinates are labelImg's: unshifted canvas pixels, taken as they stand.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box

MAX_BYTES = 20_000_000
"""A larger annotation file is refused unread."""


@dataclass(slots=True)
class AnnotatedBox:
    """A plate as a person marked it; ``text`` is None where it was not written down."""

    box: Box
    class_name: str = "plate"
    text: str | None = None
    difficult: bool = False
    truncated: bool = False


@dataclass(slots=True)
class ImageAnnotation:
    """What a person said about a picture; ``width`` and ``height`` are 0 where not stated."""

    filename: str = ""
    width: int = 0
    height: int = 0
    boxes: list[AnnotatedBox] = field(default_factory=list)


def load(path: str | os.PathLike[str]) -> ImageAnnotation:
    """Read a Pascal VOC file, as labelImg and others write it.

    Raises:
        AnnotationError: The file is missing, too large, not XML, not an annotation, declares a
            document type or entities, or holds a box without four numbers.
    """
    name = show_name(path)
    try:
        if Path(path).stat().st_size > MAX_BYTES:
            raise AnnotationError(f"{name}: over 20 MB; this is no annotation file.")
        data = Path(path).read_bytes()
    except OSError as error:
        raise AnnotationError(f"{name}: could not be read ({error.strerror}).") from error
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise AnnotationError(
            f"{name}: not readable as XML ({error}). Mend it or move it away."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise AnnotationError(f"{name}: declares a document type, which is refused for safety.")
    if root.tag != "annotation":
        raise AnnotationError(f"{name}: not a Pascal VOC annotation (its root is <{root.tag}>).")
    annotation = ImageAnnotation(
        filename=(root.findtext("filename") or "").strip(),
        width=_whole(root.findtext("size/width")),
        height=_whole(root.findtext("size/height")),
    )
    for element in root.iterfind("object"):
        annotation.boxes.append(_box(element, name))
    return annotation


def _box(element: etree._Element, name: str) -> AnnotatedBox:
    try:
        xmin, ymin, xmax, ymax = (
            float(element.findtext(f"bndbox/{key}") or "")
            for key in ("xmin", "ymin", "xmax", "ymax")
        )
    except ValueError as error:
        raise AnnotationError(
            f"{name}, line {element.sourceline}: a box without four numbers."
        ) from error
    text = None
    for attribute in element.iterfind("attributes/attribute"):
        if (attribute.findtext("name") or "").strip() == "text":
            text = attribute.findtext("value") or ""
    return AnnotatedBox(
        box=Box.from_points(xmin, ymin, xmax, ymax),
        class_name=(element.findtext("name") or "").strip(),
        text=text,
        difficult=_flag(element.findtext("difficult")),
        truncated=_flag(element.findtext("truncated")),
    )


def _whole(text: str | None) -> int:
    try:
        return max(0, int(float(text or 0)))
    except (ValueError, OverflowError):
        return 0


def _flag(text: str | None) -> bool:
    return (text or "").strip().lower() in {"1", "true", "yes"}
