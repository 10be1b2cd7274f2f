"""Pending boxes: suggestions for a picture whose annotation is somebody's work already.

They are kept in the user's folder, one small file a picture, until a person has taken or refused
them in the Annotate view: the annotation itself is not touched.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.assets import kept_about, user_data_folder
from lpr_desktop.files import parse_json, read_file, write_atomic
from lpr_desktop.geometry import Box, iou_matrix, ordered_corners

SAME_PLATE_IOU = 0.5
"""A box that overlaps another so much is the same plate."""

_KIND = "offers"
_MOST_BYTES = 1_000_000
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class PendingBoxes:
    """Boxes for a picture of a data set.

    ``scores`` are the detector's, by box; of those that a person has sent there are none.
    """

    picture: Path
    boxes: tuple[AnnotatedBox, ...]
    scores: Mapping[Box, float] = field(default_factory=dict)


def missing_boxes(
    boxes: Iterable[AnnotatedBox], known: Sequence[AnnotatedBox]
) -> tuple[AnnotatedBox, ...]:
    """The boxes that mark a plate which no known one marks."""
    wanted = tuple(boxes)
    if not known:
        return wanted
    overlaps = iou_matrix([one.box for one in wanted], [one.box for one in known])
    return tuple(
        one for one, row in zip(wanted, overlaps, strict=True) if row.max() < SAME_PLATE_IOU
    )


def add_pending(picture: Path, boxes: Sequence[AnnotatedBox], scores: Sequence[float] = ()) -> int:
    """Keep boxes beside those that are offered already; gives how many are new. ``OSError``."""
    file = kept_about(_KIND, picture)
    earlier = _read(file)
    known = earlier.boxes if earlier else ()
    new = missing_boxes(boxes, known)
    if not new:
        return 0
    all_scores = dict(earlier.scores) if earlier else {}
    all_scores |= {one.box: score for one, score in zip(boxes, scores, strict=False)}
    file.parent.mkdir(parents=True, exist_ok=True)
    record = {
        "format": _FORMAT,
        "picture": os.fspath(picture),
        "boxes": [[*one.box.as_tuple(), one.class_name, one.text] for one in (*known, *new)],
        # Earlier versions read the boxes alone.
        "corners": [one.corners for one in (*known, *new)],
        "scores": [all_scores.get(one.box) for one in (*known, *new)],
    }
    # A name that is not UTF-8 survives as ASCII.
    write_atomic(file, json.dumps(record).encode("ascii"))
    return len(new)


def drop_pending(picture: Path) -> None:
    """A person has answered. Raises ``OSError``."""
    kept_about(_KIND, picture).unlink(missing_ok=True)


def pending_in(folder: Path) -> list[PendingBoxes]:
    """What is offered for pictures in a folder and below it; files that are broken are left out."""
    try:
        files = sorted((user_data_folder() / _KIND).iterdir())
    except OSError:
        return []
    found = (_read(file) for file in files if file.suffix == ".json")
    below = Path(os.path.abspath(folder))  # noqa: PTH100 - links stay as they are
    return [pending for pending in found if pending and pending.picture.is_relative_to(below)]


def _read(file: Path) -> PendingBoxes | None:
    try:
        record: Any = parse_json(read_file(file, _MOST_BYTES))
        if record["format"] != _FORMAT:
            return None
        rows = record["boxes"]
        nothing = [None] * len(rows)
        boxes = tuple(
            AnnotatedBox(
                Box.from_points(float(x0), float(y0), float(x1), float(y1)),
                str(class_name),
                None if text is None else str(text),
                corners=corners and ordered_corners([(float(x), float(y)) for x, y in corners]),
            )
            for (x0, y0, x1, y1, class_name, text), corners in zip(
                rows, record.get("corners", nothing), strict=True
            )
        )
        found = zip(boxes, record.get("scores", nothing), strict=True)
        scores = {one.box: float(score) for one, score in found if score is not None}
        return PendingBoxes(Path(str(record["picture"])), boxes, scores)
    except (OSError, ValueError, KeyError, TypeError):
        return None
