"""COCO: one JSON file for many pictures (https://cocodataset.org/#format-data).

Boxes are ``[x, y, width, height]`` in pixels; a segmentation of four points gives the corners.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lpr_desktop.annotation.layouts.found import (
    MOST_BOXES_A_PICTURE,
    Found,
    Gathering,
    flag,
    labels_of,
    numbers,
    plate_text,
    polygon,
    said_in,
    shown,
    text_in,
)
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.annotation.layouts.parts import by_files
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

_LISTS = ("images", "annotations", "categories")


def find(listing: Listing) -> Iterator[Found]:
    """COCO files of the pictures; several, such as one for each part, count as one set."""
    gathering = Gathering()
    classes: dict[str, None] = {}
    labels: dict[str, list[str]] = {}
    for name, whole in listing.json_tables(".json"):
        if is_coco(whole):
            labels[name] = _gather(whole, name, listing, gathering)
            classes |= dict.fromkeys(_names(whole["categories"]))
    if labels:
        what = (
            labels_of("COCO")
            if len(labels) == 1
            else Sentence("COCO labels in {files} files", files=len(labels))
        )
        yield gathering.found(what, tuple(classes), by_files(labels))


def _names(categories: Sequence[Mapping[str, Any]]) -> list[str]:
    """Names of the classes; Roboflow's first category is the project, a group of the others."""
    groups = {str(entry.get("supercategory")) for entry in categories}
    return [
        str(entry["name"])
        for entry in categories
        if entry.get("name")
        and not (entry.get("supercategory") == "none" and str(entry["name"]) in groups)
    ]


def is_coco(whole: object) -> bool:
    """Whether a JSON file has the three lists."""
    return isinstance(whole, dict) and all(
        isinstance(whole.get(key), list) and all(isinstance(item, dict) for item in whole[key])
        for key in _LISTS
    )


def _gather(
    whole: Mapping[str, Any], file: str, listing: Listing, gathering: Gathering
) -> list[str]:
    names = {
        entry.get("id"): str(entry.get("name"))
        for entry in whole["categories"]
        if _is_key(entry.get("id")) and entry.get("name")
    }
    by_image: dict[Any, list[Mapping[str, Any]]] = {}
    lost = 0
    for entry in whole["annotations"]:
        key = entry.get("image_id")
        if _is_key(key):
            by_image.setdefault(key, []).append(entry)
        else:
            lost += 1
    if lost:
        gathering.notes.append(
            Sentence(
                "{file}: %Ln annotation(s) of it (names|name) no picture.",
                "",
                lost,
                file=shown(file),
            )
        )
    pictures = []
    for image in whole["images"]:
        said, key = image.get("file_name"), image.get("id")
        picture = listing.pictures.find(said, file) if isinstance(said, str) else None
        if picture is None:
            gathering.miss(str(said))
            continue
        pictures.append(picture)
        # Once: a file may name one picture a million times.
        entries = by_image.pop(key, []) if _is_key(key) else []
        boxes, faults = _boxes(str(said), entries[: MOST_BOXES_A_PICTURE + 1], names)
        if known := gathering.boxes(picture):  # Datumaro has a file for each task
            boxes = [box for box in boxes if box not in known]
        gathering.add(
            picture,
            boxes,
            _size(image),
            is_checked=image.get("verified") is True and not faults,
            faults=faults,
            tags=_tags(image.get("tags")),
        )
    return pictures


def _boxes(
    said: str, entries: Sequence[Mapping[str, Any]], names: Mapping[Any, str]
) -> tuple[list[AnnotatedBox], list[str]]:
    boxes: list[AnnotatedBox] = []
    faults: list[str] = []
    for entry in entries:
        try:
            boxes.append(_box(entry, names))
        except ValueError as error:
            faults.append(
                Sentence(
                    "{file}, annotation {number}: {error}.",
                    file=shown(said),
                    number=shown(entry.get("id")),
                    error=error.args[0],
                )
            )
    return boxes, faults


def _box(entry: Mapping[str, Any], names: Mapping[Any, str]) -> AnnotatedBox:
    key = entry.get("category_id")
    if not _is_key(key) or key not in names:
        raise ValueError(Sentence("there is no category {key}", key=shown(key)))
    attributes = entry.get("attributes")
    text = text_in(attributes) or plate_text(entry.get("text")) or plate_text(entry.get("caption"))
    more: dict[str, Any] = {name: flag(attributes, name) for name in ("difficult", "truncated")}
    more["attributes"] = said_in(attributes, text)
    outline = _outline(entry.get("segmentation"), names[key], text, more)
    bbox = entry.get("bbox")
    if not bbox and outline is not None:
        return outline
    if not isinstance(bbox, list) or len(bbox) != 4:
        raise ValueError(Sentence("a box needs 4 numbers"))
    x, y, width, height = numbers(bbox)
    box = Box.from_points(x, y, x + width, y + height)
    corners = outline.corners if outline and outline.box.iou(box) > 0.5 else None
    return AnnotatedBox(box, names[key], text, corners=corners, **more)


def _outline(
    segmentation: object, name: str, text: str | None, more: Mapping[str, Any]
) -> AnnotatedBox | None:
    """A polygon of one piece; masks are left to their box."""
    if not isinstance(segmentation, list) or len(segmentation) != 1:
        return None
    points = segmentation[0]
    if not isinstance(points, list) or len(points) < 6 or len(points) % 2:
        return None
    try:
        values = numbers(points)
    except ValueError:
        return None
    return polygon(list(zip(values[::2], values[1::2], strict=True)), name, text, **more)


def _tags(tags: object) -> list[str]:
    return [tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []


def _size(image: Mapping[str, Any]) -> tuple[float, float] | None:
    try:
        width, height = numbers([image.get("width"), image.get("height")])
    except ValueError:
        return None
    return (width, height) if width > 0 and height > 0 else None


def _is_key(value: object) -> bool:
    return isinstance(value, int | str)
