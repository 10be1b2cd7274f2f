"""JSON files for many pictures: VIA, VoTT, CreateML and Label Studio.

After their own examples: https://www.robots.ox.ac.uk/~vgg/software/via/,
https://github.com/microsoft/VoTT, https://developer.apple.com/documentation/createml/
building-an-object-detector-data-source, https://labelstud.io/guide/export.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from lpr_desktop.annotation.layouts.found import (
    PERCENT,
    TEXT_KEYS,
    Found,
    Gathering,
    fault,
    labels_of,
    numbers,
    plate_text,
    points_of,
    polygon,
    said_in,
    shown,
    text_in,
    turned,
)
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.annotation.layouts.parts import by_files
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

Entry = tuple[str, list[AnnotatedBox], tuple[float, float] | None, list[str]]
"""Name of a picture, its boxes, what they count in (None: pixels), what was refused."""

_CLASS_KEYS = ("class", "label", "name", "type", "category", "object")


def find(listing: Listing) -> Iterator[Found]:
    """Files of these formats about the pictures."""
    gatherings: dict[str, tuple[Gathering, dict[str, list[str]]]] = {}
    for name, whole in listing.json_tables(".json", ".vott"):
        for what, entries_of in _FORMATS.items():
            entries = entries_of(whole)
            if entries is None:
                continue
            gathering, files = gatherings.setdefault(what, (Gathering(), {}))
            for said, boxes, size, faults in entries:
                picture = listing.pictures.find(said, name)
                if picture is None:
                    gathering.miss(said)
                elif boxes or faults:
                    files.setdefault(name, []).append(picture)
                    gathering.add(picture, boxes, size, faults=faults)
            break
    for what, (gathering, files) in gatherings.items():
        yield gathering.found(labels_of(what), parts=by_files(files))


def via_box(shape: Any, attributes: Any) -> AnnotatedBox:
    """A region of VIA. Raises ``ValueError``."""
    if not isinstance(shape, Mapping):
        raise ValueError(Sentence("a region without shape"))
    text = text_in(attributes)
    said = said_in(attributes, text)
    name = _class_in(attributes)
    if not name and len(said) == 1:  # whatever the owner called the one attribute
        [(_, name)], said = said, ()
    match shape.get("name"):
        case "rect":
            x, y, width, height = numbers([shape.get(k) for k in ("x", "y", "width", "height")])
            box = Box.from_points(x, y, x + width, y + height)
            return AnnotatedBox(box, name, text, attributes=said)
        case "polygon" | "polyline":
            xs, ys = shape.get("all_points_x"), shape.get("all_points_y")
            if isinstance(xs, list) and isinstance(ys, list) and len(xs) == len(ys):
                points = list(zip(numbers(xs), numbers(ys), strict=True))
                return polygon(points, name, text, attributes=said)
    raise ValueError(Sentence("a {shape} is no plate", shape=shown(shape.get("name"))))


def _via(whole: Any) -> Iterable[Entry] | None:
    if isinstance(whole, dict) and isinstance(whole.get("_via_img_metadata"), dict):
        whole = whole["_via_img_metadata"]
    if not isinstance(whole, dict) or not whole:
        return None
    images = list(whole.values())
    if not all(isinstance(i, dict) and "filename" in i and "regions" in i for i in images):
        return None
    return [_via_entry(image) for image in images]


def _via_entry(image: Mapping[str, Any]) -> Entry:
    regions = image["regions"]
    regions = list(regions.values()) if isinstance(regions, dict) else regions
    said = str(image["filename"])
    return _entry(
        said,
        regions,
        lambda region: [via_box(region.get("shape_attributes"), region.get("region_attributes"))],
    )


def _vott(whole: Any) -> Iterable[Entry] | None:
    if not isinstance(whole, dict):
        return None
    assets = whole.get("assets")
    if isinstance(whole.get("asset"), dict) and isinstance(whole.get("regions"), list):
        assets = {"": whole}
    if not isinstance(assets, dict):
        return None
    found = [
        asset
        for asset in assets.values()
        if isinstance(asset, dict) and isinstance(asset.get("asset"), dict) and "regions" in asset
    ]
    if not found:
        return None
    return [
        _entry(str(asset["asset"].get("name")), asset["regions"], _vott_boxes) for asset in found
    ]


def _vott_boxes(region: Mapping[str, Any]) -> list[AnnotatedBox]:
    tags = [str(tag) for tag in region.get("tags") or [""]]
    points = region.get("points")
    if region.get("type") == "POLYGON" and isinstance(points, list):
        outline = polygon(points_of([[point.get("x"), point.get("y")] for point in points]), "")
        return [replace(outline, class_name=tag) for tag in tags]
    box = region.get("boundingBox")
    if not isinstance(box, dict):
        raise ValueError(Sentence("a region without box"))
    x, y, width, height = numbers([box.get(key) for key in ("left", "top", "width", "height")])
    return [AnnotatedBox(Box.from_points(x, y, x + width, y + height), tag) for tag in tags]


def _createml(whole: Any) -> Iterable[Entry] | None:
    if not isinstance(whole, list) or not whole:
        return None
    if not all(
        isinstance(item, dict) and ("image" in item or "imagefilename" in item) for item in whole
    ):
        return None
    key = "annotations" if "annotations" in whole[0] else "annotation"
    if not all(
        isinstance(item.get(key), list)
        and all(isinstance(one, dict) and "coordinates" in one for one in item[key])
        for item in whole
    ):
        return None
    return [
        _entry(str(item.get("image") or item.get("imagefilename")), item[key], _createml_boxes)
        for item in whole
    ]


def _createml_boxes(entry: Mapping[str, Any]) -> list[AnnotatedBox]:
    place = entry["coordinates"]
    if not isinstance(place, dict):
        raise ValueError(Sentence("a box needs 4 numbers"))
    x, y, width, height = numbers([place.get(key) for key in ("x", "y", "width", "height")])
    box = Box.from_points(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    return [AnnotatedBox(box, str(entry.get("label") or ""), text_in(entry))]


def _label_studio(whole: Any) -> Iterable[Entry] | None:
    if isinstance(whole, dict):
        whole = [whole]
    if not isinstance(whole, list) or not whole or not all(isinstance(t, dict) for t in whole):
        return None
    found: list[Entry] = []
    for task in whole:
        data = task["data"] if isinstance(task.get("data"), dict) else task
        said = next((v for k, v in data.items() if _is_image(k, v)), None)
        results = task.get("annotations", task.get("completions"))
        if isinstance(results, list):
            if not all(isinstance(r, dict) and isinstance(r.get("result"), list) for r in results):
                return None
            regions = [region for one in results[:1] for region in one["result"]]
        else:  # the shorter form, JSON-MIN
            lists = [v for v in task.values() if isinstance(v, list) and _are_regions(v)]
            if not lists and "annotator" not in task and "annotation_id" not in task:
                return None
            regions = lists[0] if lists else []
        if said is None:
            return None
        is_short = not isinstance(results, list)
        found.append(
            _studio_short(said, regions, task) if is_short else _studio_entry(said, regions)
        )
    return found


def _is_image(key: str, value: Any) -> bool:
    return isinstance(value, str) and (
        key in ("image", "img", "picture", "photo", "ocr", "captioning")
        or value.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".bmp"))
    )


def _are_regions(value: Sequence[Any]) -> bool:
    return bool(value) and all(isinstance(v, dict) and "original_width" in v for v in value)


def _studio_short(said: str, regions: Sequence[Any], task: Mapping[str, Any]) -> Entry:
    """The form that lists the texts beside the boxes, and not of which box each is."""
    texts = next((v if isinstance(v, list) else [v] for v in map(task.get, TEXT_KEYS) if v), [])
    if len(texts) == len(regions):
        regions = [{**one, "text": text} for one, text in zip(regions, texts, strict=True)]
        texts = []
    said, boxes, size, faults = _studio_entry(said, regions)
    faults += [
        Sentence(
            "{file}: it is not said of which box {text} is the text.",
            file=shown(said),
            text=shown(text),
        )
        for text in texts
    ]
    return said, boxes, size, faults


_SIZES = ("original_width", "original_height")


def _studio_entry(said: str, regions: Sequence[Any]) -> Entry:
    texts: dict[Any, str] = {}
    shapes: dict[Any, dict[str, Any]] = {}
    for number, region in enumerate(regions):
        if not isinstance(region, dict):
            continue
        value = region.get("value", region)
        if not isinstance(value, dict):
            continue
        key = region.get("id", number)
        key = key if isinstance(key, str | int) else number
        if (text := plate_text(value.get("text"))) is not None:
            texts[key] = text
        if "x" in value or "points" in value:
            # One shape may come again for each of its labels and texts.
            sizes = {size: region[size] for size in _SIZES if size in region}
            shapes.setdefault(key, {}).update(sizes | value)
    ordered = [{**shape, "plate text": texts.get(key)} for key, shape in shapes.items()]
    boxes: list[AnnotatedBox] = []
    faults: list[str] = []
    for shape in ordered:
        try:
            boxes.append(_studio_box(shape))
        except ValueError as error:
            faults.append(fault(said, error))
    return said, boxes, PERCENT, faults


def _studio_box(shape: Mapping[str, Any]) -> AnnotatedBox:
    labels: list[Any] = next(
        (
            shape[key]
            for key in ("rectanglelabels", "polygonlabels", "labels")
            if isinstance(shape.get(key), list)
        ),
        [],
    )
    name = str(labels[0]) if labels else ""
    text = shape["plate text"]
    if isinstance(shape.get("points"), list):
        points = points_of([point for point in shape["points"] if isinstance(point, list)])
        return polygon(points, name, text)
    keys = ("x", "y", "width", "height")
    x, y, width, height = numbers([shape.get(key) for key in keys])
    [rotation] = numbers([shape.get("rotation") or 0])
    if rotation % 360 == 0:
        return AnnotatedBox(Box.from_points(x, y, x + width, y + height), name, text)
    # Turned around the top left corner, in pixels: shares of width and height are no square grid.
    wide, high = numbers([shape.get(size) for size in _SIZES])
    if wide <= 0 or high <= 0:
        raise ValueError(Sentence("a turned box without the size of its picture"))
    width, height = width * wide / 100, height * high / 100
    corner = (x * wide / 100, y * high / 100)
    around = turned((0.0, 0.0), width, height, rotation)
    dx, dy = corner[0] - around[0][0], corner[1] - around[0][1]
    return polygon(
        [((px + dx) * 100 / wide, (py + dy) * 100 / high) for px, py in around], name, text
    )


def _class_in(attributes: Any) -> str:
    if not isinstance(attributes, Mapping):
        return ""
    for key, value in attributes.items():
        if str(key).strip().lower() in _CLASS_KEYS:
            if isinstance(value, Mapping):  # a choice of several
                value = next((name for name, chosen in value.items() if chosen), "")
            return str(value)
    return ""


def _entry(
    said: str, items: Any, boxes_of: Callable[[Mapping[str, Any]], list[AnnotatedBox]]
) -> Entry:
    boxes: list[AnnotatedBox] = []
    faults: list[str] = []
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        try:
            if not isinstance(item, Mapping):
                raise ValueError(Sentence("no region"))
            boxes += boxes_of(item)
        except (ValueError, AttributeError) as error:
            faults.append(
                Sentence(
                    "{file}, region {number}: {error}.",
                    file=shown(said),
                    number=number,
                    error=error.args[0],
                )
            )
    return said, boxes, None, faults


def attributes_in(text: str) -> Any:
    """The JSON object in a field of VIA's CSV; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


_FORMATS: Mapping[str, Callable[[Any], Iterable[Entry] | None]] = {
    "VIA": _via,
    "VoTT": _vott,
    "CreateML": _createml,
    "Label Studio": _label_studio,
}
