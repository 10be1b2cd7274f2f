"""COCO: one JSON file for a whole data set; boxes are ``[x, y, width, height]`` in pixels."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.formats import (
    Transfer,
    annotated_pictures,
    import_boxes,
    write_new,
)
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.annotation.voc_values import LARGEST
from lpr_desktop.errors import DatasetError, ImageError
from lpr_desktop.files import show_name, unicode_text
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import read_header

_MAX_BYTES = 500_000_000


def export_coco(
    index: DatasetIndex,
    file: Path,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Write a data set as one COCO file.

    Texts and flags stand in ``attributes`` of a box, as CVAT has them; ``verified`` at a picture.
    Boxes are pixels of the upright picture, also where the annotation was made for another size or
    for the unturned picture (``notes`` of the result).

    Args:
        index: The data set.
        file: The JSON file.
        overwrite: Replace it if it is there; otherwise nothing is written.
        progress: Called for each picture.
    """
    transfer = Transfer()
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    classes: list[str] = []
    for item in annotated_pictures(index, transfer, progress):
        images.append(
            {
                "id": len(images) + 1,
                "file_name": unicode_text(index.names[item.row]),
                "width": item.header.width,
                "height": item.header.height,
                "verified": item.annotation.verified,
            }
        )
        for marked in item.annotation.boxes:
            box = marked.box
            attributes: dict[str, Any] = {
                "difficult": marked.difficult,
                "truncated": marked.truncated,
            }
            if marked.text is not None:
                attributes["text"] = marked.text
            classes.append(marked.class_name)
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": len(images),
                    "category_id": 0,  # as soon as all classes are known
                    "bbox": [box.x0, box.y0, box.width, box.height],
                    "area": box.area,
                    "iscrowd": 0,
                    "segmentation": [],
                    "attributes": attributes,
                }
            )
    numbers = {name: number for number, name in enumerate(sorted(set(classes)), 1)}
    for entry, name in zip(annotations, classes, strict=True):
        entry["category_id"] = numbers[name]
    categories = [{"id": number, "name": name} for name, number in numbers.items()]
    whole = {"images": images, "annotations": annotations, "categories": categories}
    text = json.dumps(whole, ensure_ascii=False, indent=1)
    write_new(file, text.encode(), transfer, overwrite)
    return transfer


def import_coco(
    index: DatasetIndex,
    file: Path,
    *,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Make annotations of a COCO file.

    Pictures are found by their path below the data set or, where that is unique, by their name. A
    picture without boxes is left alone unless it is marked as ``verified``; one of which a box was
    refused does not become verified, for what a person has checked is not there as a whole.

    Args:
        index: The data set.
        file: The JSON file.
        overwrite: Replace the boxes of pictures that have an annotation; otherwise it is kept.
        progress: Called for each picture of the file.

    Raises:
        DatasetError: It cannot be read or is no COCO file.
    """
    images, boxes, categories = _read(file)
    transfer = Transfer()
    names = {
        entry.get("id"): str(entry.get("name"))
        for entry in categories
        if _is_key(entry.get("id")) and entry.get("name")
    }
    by_image: dict[Any, list[Mapping[str, Any]]] = {}
    for entry in boxes:
        key = entry.get("image_id")
        if _is_key(key):
            by_image.setdefault(key, []).append(entry)
        else:
            transfer.skipped.append(f"Annotation {_shown(entry.get('id'))}: it has no picture.")
    rows = _Rows(index)
    for number, image in enumerate(images, 1):
        if progress:
            progress(number, len(images))
        key = image.get("id")
        entries = by_image.get(key, []) if _is_key(key) else []
        _import_image(index, rows, image, entries, names, transfer, overwrite)
    return transfer


@dataclass(init=False, slots=True)
class _Rows:
    """Finds the rows that a COCO file means."""

    index: DatasetIndex
    by_name: dict[str, int | None]

    def __init__(self, index: DatasetIndex) -> None:
        self.index = index
        self.by_name = {}
        for row, path in enumerate(index.names):
            name = unicode_text(path.rpartition("/")[2])
            self.by_name[name] = None if name in self.by_name else row

    def find(self, file_name: str) -> int | None:
        path = file_name.replace("\\", "/")
        row = self.index.row_of(path)
        return self.by_name.get(path.rpartition("/")[2]) if row is None else row


def _import_image(
    index: DatasetIndex,
    rows: _Rows,
    image: Mapping[str, Any],
    entries: list[Mapping[str, Any]],
    names: Mapping[Any, str],
    transfer: Transfer,
    overwrite: bool,
) -> None:
    file_name = str(image.get("file_name", ""))
    row = rows.find(file_name)
    if row is None:
        transfer.skipped.append(f"{_shown(file_name)}: no such picture, or several, in the folder.")
        return
    verified = image.get("verified") is True
    if not entries and not verified:
        transfer.unlooked += 1
        return
    try:
        header = read_header(index.picture(row))
    except ImageError as error:
        transfer.skipped.append(str(error))
        return
    stated = (image.get("width"), image.get("height"))
    if stated != (None, None) and stated != (header.width, header.height):
        transfer.skipped.append(
            f"{_shown(file_name)}: the file is for {_shown(stated[0])} × {_shown(stated[1])} "
            f"pixels, but the picture has {header.width} × {header.height}."
        )
        return
    boxes = []
    for entry in entries:
        try:
            boxes.append(_box(entry, names))
        except ValueError as error:
            what = f"{_shown(file_name)}, annotation {_shown(entry.get('id'))}"
            transfer.skipped.append(f"{what}: {error}.")
    verified = verified and len(boxes) == len(entries)
    if boxes or verified:
        import_boxes(index, row, boxes, header, transfer, verified=verified, overwrite=overwrite)


def _box(entry: Mapping[str, Any], names: Mapping[Any, str]) -> AnnotatedBox:
    bbox = entry.get("bbox")
    if not isinstance(bbox, list) or len(bbox) != 4:
        raise ValueError("a box needs 4 numbers")
    if not all(
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and abs(value) < LARGEST  # not NaN either
        for value in bbox
    ):
        raise ValueError("a box with something else than numbers of pixels")
    key = entry.get("category_id")
    if not _is_key(key) or key not in names:
        raise ValueError(f"there is no category {_shown(key)}")
    attributes = entry.get("attributes")
    attributes = attributes if isinstance(attributes, dict) else {}
    text = attributes.get("text")
    x, y, width, height = bbox
    return AnnotatedBox(
        Box.from_points(x, y, x + width, y + height),
        names[key],
        text if isinstance(text, str) else None,
        difficult=attributes.get("difficult") is True,
        truncated=attributes.get("truncated") is True,
    )


def _read(file: Path) -> tuple[list[Mapping[str, Any]], ...]:
    """The lists ``images``, ``annotations`` and ``categories``."""
    name = show_name(file)
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise DatasetError(f"{name}: over 500 MB, which is more than can be read.")
        whole = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise DatasetError(f"{name}: could not be read ({error.strerror}).") from error
    except (ValueError, RecursionError) as error:
        raise DatasetError(f"{name}: not readable as JSON ({error}).") from error
    lists = []
    for key in ("images", "annotations", "categories"):
        entries = whole.get(key) if isinstance(whole, dict) else None
        if not isinstance(entries, list) or not all(isinstance(item, dict) for item in entries):
            raise DatasetError(f"{name}: no COCO file (it has no list of {key}).")
        lists.append(entries)
    return tuple(lists)


def _is_key(value: object) -> bool:
    return isinstance(value, int | str)


def _shown(value: object) -> str:
    return show_name(str(value)[:80])
