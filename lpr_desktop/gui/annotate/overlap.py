"""In which order boxes are stepped through: those that lie over each other one after another."""

from __future__ import annotations

from collections.abc import Sequence

from lpr_desktop.geometry import Box


def reading_order(boxes: Sequence[tuple[int, Box]]) -> list[int]:
    """Ids of the boxes: as they are given, but overlapping ones follow each other directly."""
    left = list(boxes)
    order: list[int] = []
    while left:
        waiting = [left.pop(0)]
        while waiting:
            id, box = waiting.pop(0)
            order.append(id)
            touching = [other for other in left if _overlap(box, other[1])]
            waiting += touching
            left = [other for other in left if other not in touching]
    return order


def _overlap(a: Box, b: Box) -> bool:
    return min(a.x1, b.x1) > max(a.x0, b.x0) and min(a.y1, b.y1) > max(a.y0, b.y0)
