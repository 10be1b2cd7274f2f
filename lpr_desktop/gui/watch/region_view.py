"""The areas of a camera's picture in which plates are read, to draw and to change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
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
from lpr_desktop.passages.region import Polygon

_REACH = 9.0
_DOT = 4.5
_INSIDE, _OUTSIDE = Mark.CORRECTED, Mark.FAILED


class RegionView(QWidget):
    """Shows a picture with areas; a click sets a corner of the area that is drawn.

    A click on its first corner, a double click or Enter closes it, Escape drops it. Corners are
    dragged; Delete removes the area whose corner or inside was clicked last.

    Signals:
        changed: Another area is there, or is drawn, or is chosen.
    """

    changed = Signal()

    def __init__(self, inside: Iterable[Polygon], outside: Iterable[Polygon]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Areas of the picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._areas: list[tuple[bool, list[QPointF]]] = [
            (is_inside, [QPointF(x, y) for x, y in polygon])
            for is_inside, polygons in ((True, inside), (False, outside))
            for polygon in polygons
        ]
        self._pixmap = QPixmap()
        self._drawn: tuple[bool, list[QPointF]] | None = None
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
        """Whether an area is chosen, or is being drawn."""
        return self._chosen is not None or self._drawn is not None

    @property
    def is_drawing(self) -> bool:
        """Whether an area is being drawn."""
        return self._drawn is not None

    def polygons(self, *, inside: bool) -> tuple[Polygon, ...]:
        """The areas of a kind."""
        return tuple(
            tuple((round(point.x(), 4), round(point.y(), 4)) for point in points)
            for is_inside, points in self._areas
            if is_inside == inside
        )

    def set_picture(self, image: NDArray[np.uint8]) -> None:
        """Draw on another picture, RGB uint8 (H, W, 3)."""
        self._pixmap = pixmap_from(image)
        self._tell()

    def draw(self, *, inside: bool) -> None:
        """Begin another area."""
        self._drawn, self._chosen = (inside, []), None
        self.setFocus()
        self._tell()

    def remove(self) -> None:
        """Remove the chosen area, or drop the one that is drawn."""
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
            _, points = self._drawn
            if len(points) >= 3 and self._is_near(points[0], place):
                self._close()
            else:
                points.append(self._part(place))
            self._tell()
            return
        self._chosen = self._dragged = None
        for number, (_, points) in reversed(list(enumerate(self._areas))):
            near = [i for i, point in enumerate(points) if self._is_near(point, place)]
            if near or self._polygon(points).containsPoint(place, Qt.FillRule.OddEvenFill):
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
        if any(is_inside for is_inside, _ in self._areas):
            # What lies outside is not looked at.
            dark = QPainterPath()
            dark.addRect(place)
            for is_inside, points in self._areas:
                if is_inside:
                    area = QPainterPath()
                    area.addPolygon(self._polygon(points))
                    dark -= area
            painter.fillPath(dark, QColor(0, 0, 0, 120))
        for number, (is_inside, points) in enumerate(self._areas):
            self._paint(painter, is_inside, points, is_chosen=number == self._chosen)
        if self._drawn is not None:
            is_inside, points = self._drawn
            self._paint(painter, is_inside, [*points, self._part(self._mouse)], is_chosen=True)

    def _paint(
        self, painter: QPainter, is_inside: bool, points: list[QPointF], *, is_chosen: bool
    ) -> None:
        color = bright_color(_INSIDE if is_inside else _OUTSIDE)
        polygon = self._polygon(points)
        fill = QColor(color)
        fill.setAlphaF(0.10 if is_inside else 0.30)
        style = Qt.BrushStyle.SolidPattern if is_inside else Qt.BrushStyle.BDiagPattern
        path = QPainterPath()
        path.addPolygon(polygon)
        painter.fillPath(path, fill)
        if style is Qt.BrushStyle.BDiagPattern:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            brush = painter.brush()
            brush.setStyle(style)
            painter.setBrush(brush)
            painter.drawPolygon(polygon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 160), 4.0), QPen(color, 2.0)):
            painter.setPen(pen)
            painter.drawPolygon(polygon)
        if is_chosen:
            painter.setPen(QPen(QColor(0, 0, 0, 160), 1.0))
            painter.setBrush(color)
            for point in points:
                painter.drawEllipse(self._shown(point), _DOT, _DOT)

    def _close(self) -> None:
        if self._drawn is None:
            return
        is_inside, points = self._drawn
        # A double click sets the last corner twice.
        while len(points) > 1 and points[-1] == points[-2]:
            points.pop()
        self._drawn = None
        if len(points) >= 3:
            self._areas.append((is_inside, points))
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
