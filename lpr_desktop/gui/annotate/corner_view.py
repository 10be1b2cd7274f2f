"""A picture in which the four corners of a plate can be clicked, or pulled out of its box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from lpr_desktop.geometry import Box, ordered_corners
from lpr_desktop.gui.widgets import box_painter
from lpr_desktop.gui.widgets.boxes import (
    HANDLES,
    Edges,
    ViewBox,
    edges_at,
    in_view,
    is_too_small,
)
from lpr_desktop.gui.widgets.picture_view import PictureView


class CornerView(PictureView):
    """Shows one picture with boxes, whose plates may have four corners.

    Beside what :class:`PictureView` does: after ``start_corners`` four clicks make a plate, and Alt
    and a drag of a box's corner make a corner of the plate of it.

    Signals:
        corners_changed: The id of a box and the new corners of its plate.
        corners_clicked: Four corners around a plate.
    """

    corners_changed = Signal(object, object)
    corners_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corners: list[QPointF] | None = None
        self._editor.reshaped.connect(self.corners_changed)

    def start_corners(self) -> None:
        """Let the next four clicks be the corners of a plate."""
        self.stop_adding()
        self.start_adding()
        self._corners = [] if self.is_adding else None

    def _set_adding(self, is_adding: bool) -> None:
        self._corners = None
        super()._set_adding(is_adding)

    def _cancel(self) -> bool:
        if not self._corners:
            return super()._cancel()
        self._corners.pop()
        self.viewport().update()
        return True

    def _click_corner(self, corners: list[QPointF], point: QPointF) -> None:
        width, height = self.picture_size
        at = self.to_picture(point)
        x, y = min(max(at.x(), 0.0), width), min(max(at.y(), 0.0), height)
        corners.append(QPointF(round(x, 1), round(y, 1)))
        self.viewport().update()
        if len(corners) == 4:
            ordered = ordered_corners([(one.x(), one.y()) for one in corners])
            self.stop_adding()
            if not is_too_small(Box.around(ordered)):
                self.corners_clicked.emit(ordered)

    def _corner_of_edges(self, box: ViewBox, point: QPointF) -> Edges | None:
        """The corner of the plate where two edges of its box meet under the cursor."""
        edges = edges_at(in_view(box.box, self.to_view()), point)
        found = [number for number, handle in enumerate(HANDLES[::2]) if handle == edges]
        return Edges(Edges.CORNER << found[0]) if found and box.corners is None else None

    def _paint_adding(self, painter: QPainter, view: QRectF) -> None:
        super()._paint_adding(painter, view)
        if self._corners:
            points = [self.to_view().map(point) for point in self._corners]
            box_painter.paint_points(painter, points, self._cursor_at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, left = event.position(), event.button() is Qt.MouseButton.LeftButton
        if left and self._corners is not None:
            self._cursor_at = point
            self._click_corner(self._corners, point)
            return
        selected, with_alt = self._editor.selected, Qt.KeyboardModifier.AltModifier
        if left and event.modifiers() & with_alt and selected is not None and not self.is_adding:
            grip = self._corner_of_edges(selected, point)
            if grip is not None:
                self._pressed_at = self._cursor_at = point
                self._editor.start_drag(selected, grip)
                return
        super().mousePressEvent(event)
