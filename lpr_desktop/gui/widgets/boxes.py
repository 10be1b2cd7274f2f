"""Boxes as a picture view shows them: which edge is under the cursor, and dragging edges."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntFlag

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPolygonF, QTransform

from lpr_desktop.geometry import Box, Corners, stretched_corners
from lpr_desktop.gui.widgets.marks import Mark, bright_color

MIN_SIDE = 2.0
"""A box with a shorter side, in picture pixels, is a slip of the hand."""

_REACH_OUT = 11.0
_REACH_IN = 7.0
"""How far outside and inside of an edge, in view coordinates, the edge can be gripped."""


@dataclass(frozen=True, slots=True)
class ViewBox:
    """A box to show.

    Attributes:
        id: Names it in signals; unique in the picture.
        box: Float pixel edges of the picture.
        label: The text of the plate, "" if there is none.
        score: 0 to 1, shown as a percentage beside the text, or None.
        uncertain: A person should look at it.
        corrected: A person typed its text.
        tint: The colour of its class; None for the colour of its mark.
        corners: Of the plate in the box, where they are known.
    """

    id: int
    box: Box
    label: str = ""
    score: float | None = None
    uncertain: bool = False
    corrected: bool = False
    tint: QColor | None = None
    corners: Corners | None = None

    def moved_to(self, box: Box) -> ViewBox:
        """The same at another place, its corners with it."""
        corners = self.corners and stretched_corners(self.corners, self.box, box)
        return replace(self, box=box, corners=corners)

    @property
    def color(self) -> QColor:
        """The colour in which it is drawn."""
        return bright_color(self.mark) if self.tint is None else self.tint

    @property
    def mark(self) -> Mark:
        if self.corrected:
            return Mark.CORRECTED
        return Mark.UNCERTAIN if self.uncertain else Mark.SURE


class Edges(IntFlag):
    """The edges of a box that a drag moves; all four move the box as it is.

    A corner of the plate is dragged by itself: ``CORNER`` for the first, then the next bits.
    """

    NONE = 0
    LEFT = 1
    TOP = 2
    RIGHT = 4
    BOTTOM = 8
    ALL = 15
    CORNER = 16


HANDLES = (
    Edges.LEFT | Edges.TOP,
    Edges.TOP,
    Edges.TOP | Edges.RIGHT,
    Edges.RIGHT,
    Edges.RIGHT | Edges.BOTTOM,
    Edges.BOTTOM,
    Edges.BOTTOM | Edges.LEFT,
    Edges.LEFT,
)
"""The handles of a chosen box, clockwise from the top left corner."""


def in_view(box: Box, to_view: QTransform) -> QRectF:
    """A box in view coordinates."""
    return to_view.mapRect(QRectF(box.x0, box.y0, box.width, box.height))


def outline(box: ViewBox, to_view: QTransform) -> QPolygonF:
    """What is drawn of a box, in view coordinates: the plate's four corners, or its edges."""
    if box.corners is None:
        return QPolygonF(in_view(box.box, to_view))
    points = [to_view.map(QPointF(x, y)) for x, y in box.corners]
    return QPolygonF([*points, points[0]])


def corner_at(box: ViewBox, to_view: QTransform, point: QPointF) -> Edges:
    """The corner of the plate that a press grips; ``NONE`` for none."""
    if box.corners is not None:
        for number, spot in enumerate(outline(box, to_view).toList()[:4]):
            if (spot - point).manhattanLength() <= _REACH_OUT:
                return Edges(Edges.CORNER << number)
    return Edges.NONE


def corner_number(edges: Edges) -> int | None:
    """Which corner of the plate that is, clockwise from top left; None: these are edges."""
    return None if edges < Edges.CORNER else (edges // Edges.CORNER).bit_length() - 1


def handle_point(rect: QRectF, handle: Edges) -> QPointF:
    """Where the handle of a rectangle sits: on a corner, or in the middle of an edge."""
    x = rect.left() if handle & Edges.LEFT else rect.right()
    y = rect.top() if handle & Edges.TOP else rect.bottom()
    if not handle & (Edges.LEFT | Edges.RIGHT):
        x = rect.center().x()
    if not handle & (Edges.TOP | Edges.BOTTOM):
        y = rect.center().y()
    return QPointF(x, y)


def edges_at(rect: QRectF, point: QPointF) -> Edges:
    """The edges of a chosen box that a press at ``point`` grips; ``ALL`` inside, ``NONE`` outside.

    The grip reaches further out than in, so that the smallest box can still be moved by its middle.
    """
    x, y = point.x(), point.y()
    if not rect.adjusted(-_REACH_OUT, -_REACH_OUT, _REACH_OUT, _REACH_OUT).contains(point):
        return Edges.NONE
    across, down = min(_REACH_IN, rect.width() / 4), min(_REACH_IN, rect.height() / 4)
    edges = Edges.NONE
    if x < rect.left() + across:
        edges |= Edges.LEFT
    elif x > rect.right() - across:
        edges |= Edges.RIGHT
    if y < rect.top() + down:
        edges |= Edges.TOP
    elif y > rect.bottom() - down:
        edges |= Edges.BOTTOM
    return edges or Edges.ALL


def cursor_for(edges: Edges) -> Qt.CursorShape:
    """The cursor that says what a press here would drag."""
    if edges == Edges.ALL:
        return Qt.CursorShape.SizeAllCursor
    if corner_number(edges) is not None:
        return Qt.CursorShape.PointingHandCursor
    if edges in (Edges.LEFT | Edges.TOP, Edges.RIGHT | Edges.BOTTOM):
        return Qt.CursorShape.SizeFDiagCursor
    if edges in (Edges.RIGHT | Edges.TOP, Edges.LEFT | Edges.BOTTOM):
        return Qt.CursorShape.SizeBDiagCursor
    if edges in (Edges.LEFT, Edges.RIGHT):
        return Qt.CursorShape.SizeHorCursor
    return Qt.CursorShape.SizeVerCursor


def dragged(box: Box, edges: Edges, dx: float, dy: float, width: int, height: int) -> Box:
    """A box after a drag of some of its edges, kept in a picture of ``width`` × ``height`` pixels.

    What moves lands on whole pixels. All four edges keep the size of the box; a single edge that is
    dragged across its opposite turns the box over.
    """
    if edges == Edges.ALL:
        # The picture's edge stops the box, it does not shrink it.
        dx = min(max(round(dx), -box.x0), width - box.x1)
        dy = min(max(round(dy), -box.y0), height - box.y1)
        return box.shifted(dx, dy)
    x0 = round(box.x0 + dx) if edges & Edges.LEFT else box.x0
    x1 = round(box.x1 + dx) if edges & Edges.RIGHT else box.x1
    y0 = round(box.y0 + dy) if edges & Edges.TOP else box.y0
    y1 = round(box.y1 + dy) if edges & Edges.BOTTOM else box.y1
    return Box.from_points(x0, y0, x1, y1).clipped(width, height)


def is_too_small(box: Box) -> bool:
    """Whether a drawn or dragged box is a slip of the hand."""
    return min(box.width, box.height) < MIN_SIDE


def box_at(
    boxes: list[ViewBox], selected: int | None, to_view: QTransform, point: QPointF
) -> tuple[ViewBox, Edges] | None:
    """The box under a point of the view and the edges that a press there grips.

    The handles of the chosen box come first, then the smallest box that holds the point, so that a
    box inside another can be reached.
    """
    holding: list[tuple[float, ViewBox]] = []
    for box in boxes:
        rect = in_view(box.box, to_view)
        if box.id == selected:
            edges = corner_at(box, to_view, point) or edges_at(rect, point)
            if edges not in (Edges.NONE, Edges.ALL):
                return box, edges
        if rect.adjusted(-2, -2, 2, 2).contains(point):
            holding.append((rect.width() * rect.height(), box))
    if not holding:
        return None
    return min(holding, key=lambda pair: pair[0])[1], Edges.ALL
