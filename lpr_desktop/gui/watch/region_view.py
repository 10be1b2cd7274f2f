"""The areas of a picture in which plates are read, and the line for directions, to draw."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum, auto
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.marks import Mark, bright_color
from lpr_desktop.gui.widgets.tiles import pixmap_from
from lpr_desktop.passages.tripwire import SIDES, Tripwire

if TYPE_CHECKING:
    from lpr_desktop.passages.region import Polygon

_REACH = 9.0
_DOT = 4.5
_ARROW, _HEAD = 30.0, 9.0
_GAP = 6.0


class Shape(Enum):
    """What is drawn: an area in which plates count, one in which they do not, a line."""

    INSIDE = auto()
    OUTSIDE = auto()
    LINE = auto()

    @property
    def least(self) -> int:
        """So many points it has at the least."""
        return 2 if self is Shape.LINE else 3


_MARKS = {Shape.INSIDE: Mark.CORRECTED, Shape.OUTSIDE: Mark.FAILED, Shape.LINE: Mark.UNCERTAIN}


class RegionView(QWidget):
    """Shows a picture with areas and a line; a click sets a corner of what is drawn.

    A click on its first corner, a double click or Enter closes an area, the second click a line;
    Escape drops it. Corners are dragged; Delete removes what was clicked last.

    Attributes:
        sides: What the directions are called; the first is that of the arrow.

    Signals:
        changed: Another area or line is there, or is drawn, or is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        inside: Iterable[Polygon] = (),
        outside: Iterable[Polygon] = (),
        tripwire: Tripwire | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Areas of the picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        lines = [] if tripwire is None else [(tripwire.begin, tripwire.end)]
        self.sides = SIDES if tripwire is None else tripwire.sides
        self._areas: list[tuple[Shape, list[QPointF]]] = [
            (shape, [QPointF(x, y) for x, y in points])
            for shape, found in zip(Shape, (inside, outside, lines), strict=True)
            for points in found
        ]
        self._pixmap = QPixmap()
        self._drawn: tuple[Shape, list[QPointF]] | None = None
        self._chosen: int | None = None
        self._dragged: int | None = None
        self._mouse = QPointF()

    def sizeHint(self) -> QSize:
        return QSize(520, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)

    @property
    def has_picture(self) -> bool:
        """Whether there is something to draw on."""
        return not self._pixmap.isNull()

    @property
    def has_chosen(self) -> bool:
        """Whether something is chosen, or is being drawn."""
        return self._chosen is not None or self._drawn is not None

    @property
    def drawn(self) -> Shape | None:
        """What is being drawn."""
        return None if self._drawn is None else self._drawn[0]

    def polygons(self, shape: Shape) -> tuple[Polygon, ...]:
        """What there is of a kind."""
        return tuple(
            tuple((round(point.x(), 4), round(point.y(), 4)) for point in points)
            for kind, points in self._areas
            if kind is shape
        )

    @property
    def tripwire(self) -> Tripwire | None:
        """The line, if there is one."""
        for begin, end in self.polygons(Shape.LINE):
            return Tripwire(begin, end, self.sides)
        return None

    def turn(self) -> None:
        """Let the arrow of the line point the other way."""
        for shape, points in self._areas:
            if shape is Shape.LINE:
                points.reverse()
        self._tell()

    def set_picture(self, image: NDArray[np.uint8]) -> None:
        """Draw on another picture, RGB uint8 (H, W, 3)."""
        self._pixmap = pixmap_from(image)
        self._tell()

    def remove_line(self) -> None:
        """Remove the line, whatever is chosen."""
        self._areas = [one for one in self._areas if one[0] is not Shape.LINE]
        self._drawn = self._chosen = None
        self._tell()

    def draw(self, shape: Shape) -> None:
        """Begin another area, or the line anew."""
        self._drawn, self._chosen = (shape, []), None
        self.setFocus()
        self._tell()

    def remove(self) -> None:
        """Remove what is chosen, or drop what is drawn."""
        if self._drawn is not None:
            self._drawn = None
        elif self._chosen is not None:
            del self._areas[self._chosen]
            self._chosen = None
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.has_picture or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = self._mouse = event.position()
        if self._drawn is not None:
            shape, points = self._drawn
            if len(points) >= 3 and self._is_near(points[0], place):
                self._close()
            else:
                points.append(self._part(place))
                if shape is Shape.LINE and len(points) == shape.least:
                    self._close()
            self._tell()
            return
        self._chosen = self._dragged = None
        for number, (shape, points) in reversed(list(enumerate(self._areas))):
            near = [i for i, point in enumerate(points) if self._is_near(point, place)]
            if near or self._is_on(shape, points, place):
                self._chosen, self._dragged = number, near[0] if near else None
                break
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        if self._dragged is not None and self._chosen is not None:
            self._areas[self._chosen][1][self._dragged] = self._part(self._mouse)
            self._tell()
        elif self._drawn is not None:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click of the two has set the last corner.
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._drawn is not None:
            self._close()
        elif (key == Qt.Key.Key_Escape and self._drawn is not None) or (
            key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.has_chosen
        ):
            self.remove()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_all(painter)
        painter.end()

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        ground = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ground.setAlphaF(0.16)
        painter.fillRect(self.rect(), ground)
        if not self.has_picture:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                QRectF(self.rect()).adjusted(24, 0, -24, 0),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                tr("Take a picture from the camera to draw areas on it."),
            )
            return
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        if self.polygons(Shape.INSIDE):
            # What lies outside is not looked at.
            dark = QPainterPath()
            dark.addRect(place)
            for shape, points in self._areas:
                if shape is Shape.INSIDE:
                    area = QPainterPath()
                    area.addPolygon(self._polygon(points))
                    dark -= area
            painter.fillPath(dark, QColor(0, 0, 0, 120))
        for number, (shape, points) in enumerate(self._areas):
            self._paint(painter, shape, points, is_chosen=number == self._chosen)
        if self._drawn is not None:
            shape, points = self._drawn
            self._paint(painter, shape, [*points, self._part(self._mouse)], is_chosen=True)

    def _paint(
        self, painter: QPainter, shape: Shape, points: list[QPointF], *, is_chosen: bool
    ) -> None:
        color = bright_color(_MARKS[shape])
        polygon = self._polygon(points)
        if shape is not Shape.LINE:
            fill = QColor(color)
            fill.setAlphaF(0.10 if shape is Shape.INSIDE else 0.30)
            path = QPainterPath()
            path.addPolygon(polygon)
            painter.fillPath(path, fill)
        if shape is Shape.OUTSIDE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            brush = painter.brush()
            brush.setStyle(Qt.BrushStyle.BDiagPattern)
            painter.setBrush(brush)
            painter.drawPolygon(polygon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 160), 4.0), QPen(color, 2.0)):
            painter.setPen(pen)
            painter.drawPolyline(polygon) if shape is Shape.LINE else painter.drawPolygon(polygon)
        if shape is Shape.LINE and len(points) == shape.least:
            begin, end = map(self._shown, points)
            self._paint_arrow(painter, begin, end, color)
        if is_chosen:
            painter.setPen(QPen(QColor(0, 0, 0, 160), 1.0))
            painter.setBrush(color)
            for point in points:
                painter.drawEllipse(self._shown(point), _DOT, _DOT)

    def _paint_arrow(self, painter: QPainter, begin: QPointF, end: QPointF, color: QColor) -> None:
        """Across the line, with what crossing it is called at both ends."""
        along = end - begin
        length = math.hypot(along.x(), along.y())
        if length < 1:
            return
        # From left to right for one who looks along the line; y points down.
        across = QPointF(-along.y(), along.x()) / length
        middle = (begin + end) / 2
        tail, head = middle - across * _ARROW, middle + across * _ARROW
        wing = along / length * _HEAD / 2
        tip = QPolygonF([head - across * _HEAD - wing, head, head - across * _HEAD + wing])
        for pen in (QPen(QColor(0, 0, 0, 160), 4.0), QPen(color, 2.0)):
            painter.setPen(pen)
            painter.drawLine(tail, head)
            painter.drawPolyline(tip)
        for point, way, words in ((head, across, self.sides[0]), (tail, -across, self.sides[1])):
            room = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-5, -2, 5, 2)
            room.moveCenter(
                point
                + QPointF(way.x() * (room.width() / 2 + _GAP), way.y() * (room.height() / 2 + _GAP))
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 170))
            painter.drawRoundedRect(room, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _close(self) -> None:
        if self._drawn is None:
            return
        shape, points = self._drawn
        # A double click sets the last corner twice.
        while len(points) > 1 and points[-1] == points[-2]:
            points.pop()
        self._drawn = None
        if len(points) >= shape.least:
            if shape is Shape.LINE:
                self._areas = [one for one in self._areas if one[0] is not shape]  # there is one
            self._areas.append((shape, points))
            self._chosen = len(self._areas) - 1
        self._tell()

    def _tell(self) -> None:
        self.setCursor(
            Qt.CursorShape.CrossCursor if self._drawn is not None else Qt.CursorShape.ArrowCursor
        )
        self.update()
        self.changed.emit()

    def _place(self) -> QRectF:
        """Where the picture stands."""
        if not self.has_picture:
            return QRectF(self.rect())
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        return place

    def _is_on(self, shape: Shape, points: list[QPointF], place: QPointF) -> bool:
        polygon = self._polygon(points)
        if shape is not Shape.LINE:
            return polygon.containsPoint(place, Qt.FillRule.OddEvenFill)
        path = QPainterPath()
        path.addPolygon(polygon)
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _REACH)
        return stroker.createStroke(path).contains(place)

    def _polygon(self, points: Iterable[QPointF]) -> QPolygonF:
        return QPolygonF([self._shown(point) for point in points])

    def _shown(self, point: QPointF) -> QPointF:
        place = self._place()
        return place.topLeft() + QPointF(point.x() * place.width(), point.y() * place.height())

    def _part(self, place: QPointF) -> QPointF:
        shown = self._place()
        x = (place.x() - shown.left()) / max(1.0, shown.width())
        y = (place.y() - shown.top()) / max(1.0, shown.height())
        return QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _is_near(self, point: QPointF, place: QPointF) -> bool:
        away = self._shown(point) - place
        return abs(away.x()) <= _REACH and abs(away.y()) <= _REACH
