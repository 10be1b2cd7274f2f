"""COCO: one JSON file for a whole data set; boxes are ``[x, y, width, height]`` in pixels."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.formats import (
    Transfer,
    annotated_pictures,
    write_new,
)
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.files import unicode_text

_MAX_BYTES = 500_000_000


def export_coco(
    index: DatasetIndex,
    file: Path,
    *,
    parts: Mapping[str, str] | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Transfer:
    """Write a data set as one COCO file.

    Texts, flags and free attributes stand in ``attributes`` of a box, as CVAT has them;
    ``verified`` and ``tags`` at a picture.
    Boxes are pixels of the upright picture, also where the annotation was made for another size or
    for the unturned picture (``notes`` of the result).

    Args:
        index: The data set.
        file: The JSON file.
        parts: Division, name of a picture → part: stands as ``split`` at each picture.
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
        if part := (parts or {}).get(index.names[item.row]):
            images[-1]["split"] = part
        if item.annotation.tags:
            images[-1]["tags"] = list(item.annotation.tags)
        for marked in item.annotation.boxes:
            box = marked.box
            attributes: dict[str, Any] = {
                **dict(marked.attributes),
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
                    "segmentation": [
                        [v for point in corners for v in point]
                        for corners in [marked.corners]
                        if corners
                    ],
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
