"""The lines of YOLO labels: boxes, polygons, and boxes with key points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from lpr_desktop.annotation.layouts.found import polygon
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.sentence import Sentence

_OUTSIDE = 0.01  # rounding; beyond it the numbers are no shares of this picture
_LEAST_POINTS = 3  # fewer are rather a polygon of four corners
_VISIBILITIES = (0, 1, 2)  # not there, hidden, seen: as in COCO
# Corners of a plate fill its box; how far they may reach out of it (a share of the box, and one of
# the picture for rounding), and how little of it they may fill.
_REACH = 0.05
_ROUNDING = 0.002
_LEAST_FILL = 0.7


def read_row(
    line: str, names: Sequence[str], keypoints: tuple[int, int] | None = None
) -> AnnotatedBox:
    """The box of one line, in shares of the picture.

    ``class x y width height`` with or without a score; the same with key points; or a polygon,
    ``class x y x y x y …``, which becomes the box around it and keeps its corners if it has four.
    Where ``data.yaml`` does not say that there are key points they are known by their visibility
    (0, 1 or 2), and by this: they fill the box that the first four numbers make. In a polygon those
    are two corners, and what follows cannot fill such a box.

    Args:
        line: With numbers that are shares of width and height.
        names: Classes by number; one beyond them is called ``class7``.
        keypoints: How many key points each line has, and of how many numbers.

    Raises:
        ValueError: It is no such line; the message says what is wrong with it.
    """
    number, *rest = line.split()
    try:
        values = [float(text) for text in rest]
    except ValueError:
        raise ValueError(Sentence("not all are numbers")) from None
    if not all(map(math.isfinite, values)):
        raise ValueError(Sentence("numbers beyond 0 and 1"))
    place = _place(number)
    name = names[place] if place < len(names) else f"class{place}"
    box = _shape(values, name, keypoints)
    if not _is_inside(box.box):
        raise ValueError(Sentence("numbers beyond 0 and 1"))
    return replace(box, box=box.box.clipped(1, 1))


def _place(text: str) -> int:
    """The number of a class; some programs write ``1.0`` or ``1.0000``."""
    whole, _, share = text.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 5) or share.strip("0"):
        raise ValueError(Sentence("{number} is no number of a class", number=show_name(text[:20])))
    return int(whole)


def _shape(values: Sequence[float], name: str, keypoints: tuple[int, int] | None) -> AnnotatedBox:
    is_polygon = len(values) >= 6 and len(values) % 2 == 0
    if not is_polygon or keypoints or _has_keypoints(values):
        return AnnotatedBox(_edges(values, keypoints), name)
    return polygon(list(zip(values[::2], values[1::2], strict=True)), name)


def _edges(values: Sequence[float], keypoints: tuple[int, int] | None) -> Box:
    count = len(values)
    if count in (4, 5):  # the fifth is a score
        return _centred(values)
    if keypoints:
        points, each = keypoints
        if count - 4 - points * each in (0, 1):
            return _centred(values)
        raise ValueError(
            Sentence(
                "a class, 4 numbers and {points} key points of {each} numbers are needed "
                "(kpt_shape), not {count} numbers",
                points=points,
                each=each,
                count=count,
            )
        )
    if _has_keypoints(values):
        return _centred(values)
    raise ValueError(Sentence("a class and 4 numbers are needed, not {count}", count=count))


def _has_keypoints(values: Sequence[float]) -> bool:
    box, rest = (_centred(values), values[4:]) if len(values) > 4 else (None, ())
    if box is None or not _is_inside(box):
        return False
    if len(rest) % 3 == 0 and len(rest) >= 3 * _LEAST_POINTS:
        points = list(zip(rest[::3], rest[1::3], rest[2::3], strict=True))
        seen = [(x, y) for x, y, visibility in points if visibility]
        if all(visibility in _VISIBILITIES for *_, visibility in points):
            return _surrounds(box, seen)
        if all(0 <= share <= 1 for *_, share in points) and _fill(box, seen):
            return True  # a detector's result, with how sure it is of each point
    if len(rest) % 2 == 0 and len(rest) >= 2 * _LEAST_POINTS:
        pairs = zip(rest[::2], rest[1::2], strict=True)
        # What is not there is 0 0 or negative.
        seen = [(x, y) for x, y in pairs if (x, y) != (0, 0) and min(x, y) >= 0]
        return not seen or _fill(box, seen)
    return False


def _surrounds(box: Box, points: Sequence[tuple[float, float]]) -> bool:
    reach = box.grown(_REACH)
    return all(
        reach.x0 - _ROUNDING <= x <= reach.x1 + _ROUNDING
        and reach.y0 - _ROUNDING <= y <= reach.y1 + _ROUNDING
        for x, y in points
    )


def _fill(box: Box, points: Sequence[tuple[float, float]]) -> bool:
    if not points or not _surrounds(box, points):
        return False
    around = Box.around(points)
    return (
        around.width >= _LEAST_FILL * box.width > 0
        and around.height >= _LEAST_FILL * box.height > 0
    )


def _centred(values: Sequence[float]) -> Box:
    x, y, width, height = values[:4]
    return Box.from_points(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _is_inside(box: Box) -> bool:
    return all(-_OUTSIDE <= v <= 1 + _OUTSIDE for v in box.as_tuple())
