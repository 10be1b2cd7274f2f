"""A line across a camera's picture: which way a plate crosses it is a passage's direction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Point = tuple[float, float]

SIDES = ("in", "out")
"""What the two directions are called unless a person names them."""

MOST_LETTERS = 30
"""So long a name may be."""


@dataclass(frozen=True, slots=True)
class Tripwire:
    """A line that a person draws.

    Attributes:
        begin, end: Its ends as parts of the picture's width and height, 0 to 1.
        sides: What it is called when somebody crosses it from left to right, as seen by one who
            looks from ``begin`` to ``end``; and from right to left.
    """

    begin: Point
    end: Point
    sides: tuple[str, str] = SIDES

    def to_list(self) -> list[list[Any]]:
        """As JSON can hold it."""
        return [list(self.begin), list(self.end), list(self.sides)]

    @classmethod
    def from_list(cls, values: Any) -> Tripwire:
        """What :meth:`to_list` gave. Raises ValueError or TypeError for anything else."""
        begin, end, (one, other) = values
        (x0, y0), (x1, y1) = begin, end
        first, last = (float(x0), float(y0)), (float(x1), float(y1))
        if not all(0 <= part <= 1 for part in (*first, *last)) or first == last:
            raise ValueError("ends")
        if not isinstance(one, str) or not isinstance(other, str):
            raise TypeError("sides")
        if not is_side(one) or not is_side(other) or one == other:
            raise ValueError("sides")
        return cls(first, last, (one, other))

    def direction(self, path: Iterable[Point]) -> str | None:
        """Which way the points of a path, as parts of the picture, cross the line.

        One of ``sides``; None if they do not cross it, or come back over it.
        """
        # On the line it is not over it yet. To and fro add up to nothing.
        aside = [point for point in path if _side(self.begin, self.end, point) != 0]
        net = sum(self._crossing(*step) for step in pairwise(aside))
        return None if net == 0 else self.sides[net < 0]

    def _crossing(self, a: Point, b: Point) -> int:
        """1 from left to right, -1 from right to left, 0 if the step does not cross."""
        before, after = _side(self.begin, self.end, a) > 0, _side(self.begin, self.end, b) > 0
        if before == after or (_side(a, b, self.begin) > 0) == (_side(a, b, self.end) > 0):
            return 0
        return 1 if after else -1


def is_side(text: str) -> bool:
    """Whether a direction may be called that."""
    return bool(text.strip()) and text.isprintable() and len(text) <= MOST_LETTERS


def _side(begin: Point, end: Point, point: Point) -> float:
    """Above 0 for a point at the right of a line that is looked along, 0 on it; y points down."""
    along_x, along_y = end[0] - begin[0], end[1] - begin[1]
    return along_x * (point[1] - begin[1]) - along_y * (point[0] - begin[0])
