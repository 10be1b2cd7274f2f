"""XML that is no Pascal VOC: CVAT's for images, and MIT LabelMe's polygons.

After https://docs.cvat.ai/docs/manual/advanced/xml_format/ and
http://labelme.csail.mit.edu/Release3.0/ (``<polygon><pt><x>…``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from lxml import etree

from lpr_desktop.annotation.layout import is_labelme
from lpr_desktop.annotation.layouts.found import (
    Found,
    Gathering,
    Marked,
    fault,
    flag,
    labels_of,
    numbers,
    points_of,
    polygon,
    said_in,
    text_in,
    turned,
)
from lpr_desktop.annotation.layouts.listing import (
    MOST_BYTES,
    MOST_MEMORY,
    Listing,
    file_bytes,
    sampled,
)
from lpr_desktop.annotation.layouts.parts import by_files
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

_MOST_BYTES = 20_000_000
_SAMPLE = 5


def find(listing: Listing) -> Iterator[Found]:
    """Such files about the pictures."""
    gathering = Gathering()
    parts: dict[str, list[str]] | None = None
    for name in listing.tables(".xml"):
        if "<annotations" in listing.head(name):
            parts = parts or {}
            _cvat(name, listing, gathering, parts)
    if parts is not None:
        yield gathering.found(labels_of("CVAT"), parts=by_files(parts))
    files = listing.labels(".xml")
    if any(is_labelme(listing.path(name)) for name in sampled(list(files.values()), _SAMPLE)):
        yield Found(labels_of("LabelMe (MIT)"), files.keys(), partial(_mit, listing.root, files))


def _cvat(name: str, listing: Listing, gathering: Gathering, parts: dict[str, list[str]]) -> None:
    """Gather a file; CVAT names the part with each picture, Datumaro the file after it."""
    root = _parsed(listing.path(name), MOST_BYTES)
    for image in root.iter("image"):
        said = image.get("name") or ""
        picture = listing.pictures.find(said, name)
        boxes: list[AnnotatedBox] = []
        faults: list[str] = []
        for shape in image:
            try:
                box = _cvat_box(shape)
                boxes += [] if box is None else [box]
            except ValueError as error:
                faults.append(fault(said, error))
        if picture is None:
            gathering.miss(said)
            continue
        parts.setdefault(image.get("subset") or name, []).append(picture)
        tags = [tag.get("label") or "" for tag in image.iterfind("tag")]
        if boxes or faults or tags:
            size = _size(image.get("width"), image.get("height"))
            gathering.add(picture, boxes, size, faults=faults, tags=tags)


def _cvat_box(shape: etree._Element) -> AnnotatedBox | None:
    name = shape.get("label") or ""
    attributes = {a.get("name") or "": (a.text or "").strip() for a in shape.iter("attribute")}
    text = text_in(attributes)
    more: dict[str, Any] = {
        "difficult": flag(attributes, "difficult"),
        "truncated": flag(attributes, "truncated"),
        "attributes": said_in(attributes, text),
    }
    match shape.tag:
        case "box":
            keys = ("xtl", "ytl", "xbr", "ybr")
            box = Box.from_points(*numbers([shape.get(key) for key in keys]))
            [rotation] = numbers([shape.get("rotation") or 0])
            if rotation % 360:
                return polygon(
                    turned(box.center, box.width, box.height, rotation), name, text, **more
                )
            return AnnotatedBox(box, name, text, **more)
        case "polygon":
            points = [point.split(",") for point in (shape.get("points") or "").split(";")]
            return polygon(points_of(points), name, text, **more)
    return None  # points, lines and tags of the picture


def _mit(root: Path, files: dict[str, str], picture: str) -> Marked:
    file = root / files[picture]
    top = _parsed(file, _MOST_BYTES)
    boxes, faults = [], []
    for number, one in enumerate(top.iter("object"), 1):
        if (one.findtext("deleted") or "").strip() == "1":
            continue
        try:
            points = points_of(
                [
                    [(point.findtext(axis) or "").strip() for axis in ("x", "y")]
                    for point in one.iterfind("polygon/pt")
                ]
            )
            name = (one.findtext("name") or "").strip()
            attributes = _mit_attributes((one.findtext("attributes") or "").strip())
            text = text_in(attributes)
            difficult, truncated = (flag(attributes, key) for key in ("difficult", "truncated"))
            said = said_in(attributes, text)
            boxes.append(
                polygon(
                    *(points, name, text),
                    difficult=difficult,
                    truncated=truncated,
                    attributes=said,
                )
            )
        except ValueError as error:
            faults.append(
                Sentence(
                    "{file}, object {number}: {error}.",
                    file=file,
                    number=number,
                    error=error.args[0],
                )
            )
    size = _size(top.findtext("imagesize/ncols"), top.findtext("imagesize/nrows"))
    return Marked(tuple(boxes), size, False, tuple(faults))


def _mit_attributes(said: str) -> dict[str, str | bool]:
    """What stands there for a person, or names and values, as CVAT and Datumaro write them."""
    pairs = [pair.partition("=") for pair in said.split(",")]
    if not all(is_said for _, is_said, _ in pairs):
        return {"text": said}
    flags = {"true": True, "false": False}
    values = ((name.strip(), value.strip()) for name, _, value in pairs)
    return {name: flags.get(value.lower(), value) for name, value in values}


def _size(width: str | None, height: str | None) -> tuple[float, float] | None:
    try:
        wide, high = numbers([width, height])
    except ValueError:
        return None
    return (wide, high) if wide > 0 and high > 0 else None


def _parsed(file: Path, most: int) -> etree._Element:
    """The root of a file; a document type, entities and deep nesting are refused."""
    data = file_bytes(file, most)
    # libxml2 has 120 bytes and more for a node and for each of its attributes.
    if (need := 2 * len(data) + 160 * data.count(b"<") + 200 * data.count(b"=")) > MOST_MEMORY:
        raise DatasetError(
            "{file}: would take {need:.1f} GB of memory, which is more than can be "
            "read. Divide the file.",
            file=file,
            need=need / 1000000000.0,
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise DatasetError(
            "{file}: not readable as XML ({error}).", file=file, error=error
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise DatasetError("{file}: declares a document type, which is refused.", file=file)
    return root
