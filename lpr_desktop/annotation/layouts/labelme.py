"""labelme and X-AnyLabeling: a JSON file of shapes for each picture.

After https://github.com/wkentaro/labelme (examples) and https://github.com/CVHub520/X-AnyLabeling;
the text of a plate stands in ``description``, in ``attributes``, or in the flags.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.layouts.found import (
    MOST_BOXES_A_PICTURE,
    Found,
    Marked,
    flag,
    labels_of,
    numbers,
    plate_text,
    points_of,
    polygon,
    said_in,
    set_flags,
    shown,
    text_in,
)
from lpr_desktop.annotation.layouts.listing import Listing, read_json, sampled
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.errors import DatasetError
from lpr_desktop.sentence import Sentence

_MOST_BYTES = 100_000_000
"""The picture itself may stand in the file."""
_SAMPLE = 5


def find(listing: Listing) -> Iterator[Found]:
    """Such files of the pictures."""
    files = listing.labels(".json")
    heads = [_whole(listing, name) for name in sampled(list(files.values()), _SAMPLE)]
    found = [whole for whole in heads if whole is not None]
    if found:
        is_other = any(
            isinstance(shape, dict) and {"difficult", "kie_linking"} & shape.keys()
            for whole in found
            for shape in whole["shapes"]
        )
        what = labels_of("X-AnyLabeling" if is_other else "labelme")
        yield Found(what, files.keys(), partial(_read, listing.root, files))


def _whole(listing: Listing, name: str) -> Mapping[str, Any] | None:
    try:
        whole = read_json(listing.path(name), _MOST_BYTES)
    except DatasetError:
        return None
    return whole if isinstance(whole, dict) and isinstance(whole.get("shapes"), list) else None


def _read(root: Path, files: Mapping[str, str], picture: str) -> Marked:
    file = root / files[picture]
    whole = read_json(file, _MOST_BYTES)
    if not isinstance(whole, dict) or not isinstance(whole.get("shapes"), list):
        raise DatasetError("{file}: not a file of labelme (it has no shapes).", file=file)
    boxes: list[AnnotatedBox] = []
    faults: list[str] = []
    # One more than may be is enough to know that there are too many.
    for number, shape in enumerate(whole["shapes"][: MOST_BOXES_A_PICTURE + 1], 1):
        try:
            boxes.append(_box(shape))
        except ValueError as error:
            faults.append(
                Sentence(
                    "{file}, shape {number}: {error}.",
                    file=file,
                    number=number,
                    error=error.args[0],
                )
            )
    try:
        width, height = numbers([whole.get("imageWidth"), whole.get("imageHeight")])
        size = (width, height) if width > 0 and height > 0 else None
    except ValueError:
        size = None
    return Marked(
        tuple(boxes), size, flag(whole, "checked"), tuple(faults), set_flags(whole.get("flags"))
    )


def _box(shape: object) -> AnnotatedBox:
    if not isinstance(shape, dict):
        raise ValueError(Sentence("no shape"))
    kind = str(shape.get("shape_type") or "polygon")
    if kind not in ("rectangle", "polygon", "rotation", "quadrilateral"):
        raise ValueError(Sentence("a {shape} is no plate", shape=shown(kind)))
    points = shape.get("points")
    if not isinstance(points, list) or not all(isinstance(point, list) for point in points):
        raise ValueError(Sentence("a shape without points"))
    text = (
        plate_text(shape.get("description"))
        or text_in(shape.get("attributes"))
        or text_in(shape.get("flags"))
        or text_in(shape)
    )
    return polygon(
        points_of(points),
        str(shape.get("label") or ""),
        text,
        difficult=flag(shape, "difficult"),
        attributes=(
            *said_in(shape.get("attributes"), text),
            *((name, "true") for name in set_flags(shape.get("flags"))),
        ),
    )
