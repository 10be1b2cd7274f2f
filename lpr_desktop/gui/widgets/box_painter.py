"""Drawing boxes, their labels and the rubber band over a picture, readable on any ground."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.boxes import HANDLES, Edges, ViewBox, handle_point, in_view, outline
from lpr_desktop.gui.widgets.marks import Mark, bright_color

HANDLE = 9.0
"""Side of a handle in view coordinates, whatever the zoom."""

_INK = QColor("#10151c")
_PAPER = QColor("#ffffff")
_HALO = QColor(0, 0, 0, 150)
_GAP = 5.0
_PAD = 7.0
_GLYPH = 12.0
_CROWD = 40
"""With more boxes in sight, looking for the best places of their labels would take too long."""

_SINGLE = (Edges.LEFT, Edges.TOP, Edges.RIGHT, Edges.BOTTOM)
_SMALL = 40.0
"""A shorter side than this on the screen has its handles outside."""

_HANDLES_NEED = 30.0
"""A side shorter than this on the screen has no handle in its middle: it would fill the side."""


class Label:
    """The chip of one box: a glyph for its mark, its text, its score.

    Attributes:
        box: The box it belongs to.
        place: Its rectangle in view coordinates, or None if its box is out of sight.
    """

    def __init__(self, box: ViewBox, font: QFont) -> None:
        self.box = box
        self.place: QRectF | None = None
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.Bold)
        self._plain = font
        self._text = box.label
        self._score = "" if box.score is None else f"{round(100 * box.score)} %"
        self._text_width = QFontMetricsF(self._bold).horizontalAdvance(self._text)
        score_width = QFontMetricsF(font).horizontalAdvance(self._score)
        self._has_glyph = box.mark is not Mark.SURE
        parts = [
            _GLYPH if self._has_glyph else 0.0,
            self._text_width,
            score_width,
        ]
        filled = [part for part in parts if part]
        self.is_empty = not filled
        self.width = sum(filled) + _GAP * max(0, len(filled) - 1) + 2 * _PAD
        self.height = math.ceil(QFontMetricsF(font).height()) + 6.0

    def paint(self, painter: QPainter) -> None:
        """Paint the chip at its place."""
        if self.place is None:
            return
        painter.setPen(QPen(_HALO, 1.0))
        painter.setBrush(self.box.color)
        painter.drawRoundedRect(self.place, 6, 6)
        painter.setPen(_INK)
        x = self.place.left() + _PAD
        if self._has_glyph:
            glyph = QRectF(x, self.place.center().y() - _GLYPH / 2, _GLYPH, _GLYPH)
            _paint_glyph(painter, self.box.mark, glyph)
            x += _GLYPH + _GAP
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # a plate's letters
        line = left | Qt.AlignmentFlag.AlignVCenter
        rest = QRectF(x, self.place.top(), self.place.right() - x, self.place.height())
        if self._text:
            painter.setFont(self._bold)
            painter.drawText(rest, line, self._text)
            rest.setLeft(rest.left() + self._text_width + _GAP)
        painter.setFont(self._plain)
        painter.drawText(rest, line, self._score)


def place_labels(labels: Sequence[Label], to_view: QTransform, view: QRectF) -> None:
    """Give each label a place: above its box, else below, beside or shifted, never over a box.

    Where there is no free place at all (a box that fills the view) it goes into the view's corner
    nearest to the box's top left. In a crowd there is no time to look for the best place, nor much
    room: there each goes right above its box.
    """
    rects = {label.box.id: in_view(label.box.box, to_view) for label in labels}
    taken: list[QRectF] = []
    seen = [label for label in labels if rects[label.box.id].intersects(view)]
    for label in labels:
        label.place = None
    for label in seen:
        rect = rects[label.box.id]
        if label.is_empty:
            continue
        if len(seen) > _CROWD:
            label.place = QRectF(
                rect.left() - 1, rect.top() - _GAP - label.height, label.width, label.height
            )
            continue
        # Grown by what handles stand out.
        reach = HANDLE / 2 + 1
        others = [
            other.adjusted(-reach, -reach, reach, reach)
            for key, other in rects.items()
            if key != label.box.id
        ]
        spots = _spots(rect, label.width, label.height, view)
        free = [spot for spot in spots if not _hits(spot, taken) and not _hits(spot, [rect])]
        clear = [spot for spot in free if not _hits(spot, others)]
        label.place = next(iter(clear or free or spots[:1]))
        taken.append(label.place)


def _spots(rect: QRectF, width: float, height: float, view: QRectF) -> list[QRectF]:
    inner = view.adjusted(4, 4, -4, -4)
    above, below = rect.top() - _GAP - height, rect.bottom() + _GAP
    left, right = rect.left() - 1, rect.right() + 1 - width
    places = [
        (left, above),
        (left, below),
        (right, above),
        (right, below),
        (rect.right() + _GAP + 2, rect.center().y() - height / 2),
        (rect.left() - _GAP - 2 - width, rect.center().y() - height / 2),
        (left, above - height - 2),
        (left, below + height + 2),
    ]
    spots = []
    for x, y in places:
        # Along the box a label may be pushed back into the view, but never across its edge.
        if abs(y - rect.center().y()) > height / 2 + 1:
            x = min(max(x, inner.left()), inner.right() - width)
        spot = QRectF(x, y, width, height)
        if inner.contains(spot):
            spots.append(spot)
    corner = QRectF(
        min(max(left, inner.left()), inner.right() - width),
        min(max(rect.top() + _GAP, inner.top()), inner.bottom() - height),
        width,
        height,
    )
    return [*spots, corner]


def _hits(spot: QRectF, others: Sequence[QRectF]) -> bool:
    return any(spot.intersects(other) for other in others)


def paint_box(
    painter: QPainter,
    box: ViewBox,
    to_view: QTransform,
    *,
    is_selected: bool,
    is_hovered: bool,
    has_handles: bool = True,
) -> None:
    """Paint the outline of a box (dashed if uncertain) and, if it is chosen, its handles."""
    color, shape, rect = box.color, outline(box, to_view), in_view(box.box, to_view)
    width = 2.5 if is_selected or is_hovered else 1.75
    painter.setBrush(
        QColor(255, 255, 255, 36) if is_hovered and not is_selected else Qt.GlobalColor.transparent
    )
    painter.setPen(_pen(_PAPER if is_selected else _HALO, width + (3.5 if is_selected else 2.5)))
    painter.drawPolygon(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if is_selected:
        painter.setPen(_pen(_INK, width + 1.0))
        painter.drawPolygon(shape)
    pen = _pen(color, width)
    if box.mark is Mark.UNCERTAIN:
        pen.setDashPattern([4.0, 2.5])
    painter.setPen(pen)
    painter.drawPolygon(shape)
    if is_selected and has_handles:
        if box.corners is not None:
            paint_frame(painter, rect, ground=False)
        painter.setPen(QPen(_INK, 1.25))
        painter.setBrush(_PAPER)
        for spot, is_corner in handle_spots(box, shape, rect):
            square = QRectF(0, 0, HANDLE, HANDLE)
            square.moveCenter(spot)
            painter.drawRoundedRect(square, *((HANDLE, HANDLE) if is_corner else (2, 2)))


def handle_spots(box: ViewBox, shape: QPolygonF, rect: QRectF) -> list[tuple[QPointF, bool]]:
    """Where the handles of a box are, and which are corners of its plate.

    Those of a small box lie outside of it: they would hide a plate of 40 × 13 pixels.
    """
    out = HANDLE / 2 + 2 if min(rect.width(), rect.height()) < _SMALL else 0.0
    around = rect.adjusted(-out, -out, out, out)
    if box.corners is None:
        return [(handle_point(around, handle), False) for handle in visible_handles(rect)]
    middles = [handle for handle in visible_handles(rect) if handle in _SINGLE]
    corners = []
    for point in shape.toList()[:4]:
        away = QLineF(rect.center(), point)
        away.setLength(away.length() + out)
        corners.append((away.p2(), True))
    return [*((handle_point(around, handle), False) for handle in middles), *corners]


def visible_handles(rect: QRectF) -> list[Edges]:
    """The handles that a box of this size on the screen has room for."""
    middle = set()
    if rect.width() < _HANDLES_NEED:
        middle |= {Edges.TOP, Edges.BOTTOM}
    if rect.height() < _HANDLES_NEED:
        middle |= {Edges.LEFT, Edges.RIGHT}
    return [handle for handle in HANDLES if handle not in middle]


def paint_rubber_band(painter: QPainter, rect: QRectF) -> None:
    """Paint a box that is being drawn."""
    painter.setBrush(QColor(255, 255, 255, 30))
    painter.setPen(_pen(_HALO, 4.0))
    painter.drawRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(bright_color(Mark.SURE), 2.0))
    painter.drawRect(rect)


def paint_points(painter: QPainter, points: Sequence[QPointF], cursor: QPointF | None) -> None:
    """Paint the corners that were clicked so far, and the line to the cursor."""
    line = QPolygonF([*points, cursor] if cursor is not None else points)
    for pen in (_pen(_HALO, 4.0), _pen(bright_color(Mark.SURE), 2.0)):
        painter.setPen(pen)
        painter.drawPolyline(line)
    painter.setPen(QPen(_INK, 1.25))
    painter.setBrush(_PAPER)
    for point in points:
        painter.drawEllipse(point, HANDLE / 2, HANDLE / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_frame(painter: QPainter, rect: QRectF, *, ground: bool = True) -> None:
    """Paint a dashed frame: that with which boxes are chosen, or the box around four corners."""
    painter.setBrush(QColor(255, 255, 255, 30) if ground else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, 1.0))
    painter.drawRect(rect)
    pen = QPen(_PAPER, 1.0)
    pen.setDashPattern([4.0, 4.0])
    painter.setPen(pen)
    painter.drawRect(rect)


def paint_crosshair(painter: QPainter, point: QPointF, view: QRectF) -> None:
    """Paint lines through the cursor over the whole view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    lines = [
        QLineF(view.left(), point.y(), view.right(), point.y()),
        QLineF(point.x(), view.top(), point.x(), view.bottom()),
    ]
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1.0))
    painter.drawLines(lines)
    light = QPen(QColor(255, 255, 255, 230), 1.0)
    light.setDashPattern([5.0, 5.0])
    painter.setPen(light)
    painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def paint_size(painter: QPainter, box: Box, rect: QRectF, view: QRectF, font: QFont) -> None:
    """Paint "W × H" in picture pixels at the lower right corner of a box in the making."""
    text = f"{round(box.width)} × {round(box.height)}"
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 2 * _PAD, metrics.height() + 4
    x = min(max(rect.right() - width, view.left() + 4), view.right() - width - 4)
    y = rect.bottom() + 12
    if y + height > view.bottom():
        y = max(view.top() + 4, rect.bottom() - height - 12)
    chip = QRectF(x, y, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(16, 21, 28, 220))
    painter.drawRoundedRect(chip, 6, 6)
    painter.setPen(_PAPER)
    painter.setFont(font)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _paint_glyph(painter: QPainter, mark: Mark, place: QRectF) -> None:
    """A question mark in a triangle's stead, or a check: the mark for those who see no colour."""
    if mark is Mark.UNCERTAIN:
        path = QPainterPath()
        path.addEllipse(place)
        painter.fillPath(path, _INK)
        font = QFont(painter.font())
        font.setPixelSize(round(place.height() - 2))
        font.setWeight(QFont.Weight.Bold)
        painter.save()
        painter.setFont(font)
        painter.setPen(bright_color(mark))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")
        painter.restore()
        return
    painter.save()
    pen = QPen(_INK, 2.25)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    w, h = place.width(), place.height()
    points = [QPointF(0.12 * w, 0.55 * h), QPointF(0.4 * w, 0.82 * h), QPointF(0.9 * w, 0.2 * h)]
    painter.drawPolyline(QPolygonF([place.topLeft() + point for point in points]))
    painter.restore()
