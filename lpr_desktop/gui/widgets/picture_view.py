"""A picture with boxes over it, which can be chosen, added, moved and removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from lpr_desktop.geometry import Box
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets import box_painter
from lpr_desktop.gui.widgets.box_editor import BoxEditor
from lpr_desktop.gui.widgets.boxes import (
    Edges,
    ViewBox,
    box_at,
    cursor_for,
    in_view,
    is_too_small,
)
from lpr_desktop.gui.widgets.tiles import Pixels
from lpr_desktop.gui.widgets.zoom_view import ZoomView

__all__ = ["PictureView", "ViewBox"]

_SLIP = 4.0
"""A press that moves less than this, in view coordinates, is a click and no drag."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PLATE_SHAPE = 4.0
"""Width to height of a box that is added without a mouse; most plates are about this long."""


class PictureView(ZoomView):
    """Shows one picture with boxes and lets a person change them.

    The view asks, the owner decides: every wish is a signal, and ``set_boxes`` shows the outcome. A
    box that was dragged or nudged is already shown in its new place when ``box_changed`` is sent.

    Keys, with the focus: Tab and Shift+Tab go from box to box (and on, after the last), Del
    removes, arrows move by 1 pixel (Shift: 10), Ctrl+arrows resize, W starts adding (Enter then
    adds a box in the middle), Esc cancels, + - 0 1 zoom in, out, fit and to actual size.

    Signals:
        box_selected: The id of the chosen box or None; whenever that changes, by whomever.
        box_added: A :class:`Box` was drawn. The view shows it when it comes with ``set_boxes``.
        box_changed: The id of a box and its new :class:`Box`, once at the end of a drag or nudge.
        boxes_changed: The same for all boxes at once, new boxes by id, and whether it was a nudge.
        box_removed: The id of a box that is to go; it stays until ``set_boxes`` leaves it out.
        adding_changed: Whether the next drag draws a box.
    """

    box_selected = Signal(object)
    box_added = Signal(object)
    box_changed = Signal(object, object)
    boxes_changed = Signal(object, bool)
    box_removed = Signal(object)
    adding_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Picture"))
        self._editor = BoxEditor(self)
        self._editor.chosen.connect(self._on_chosen)
        self._editor.edited.connect(self._on_edited)
        self._editor.touched.connect(self.viewport().update)
        self._pressed_at: QPointF | None = None
        self._cursor_at: QPointF | None = None
        self._hovered: int | None = None
        self._is_adding = False
        self._first_corner: QPointF | None = None
        self._describe()

    @property
    def selected(self) -> int | None:
        """The id of the chosen box, or None."""
        box = self._editor.selected
        return None if box is None else box.id

    @property
    def is_adding(self) -> bool:
        """Whether the next drag draws a box."""
        return self._is_adding

    def boxes(self) -> list[ViewBox]:
        """The boxes as shown now, without a drag that is under way."""
        return list(self._editor.boxes)

    def set_picture(
        self,
        pixels: Pixels | None,
        levels: Sequence[Pixels] | None = None,
        *,
        keeps_place: bool = False,
    ) -> None:
        """Show another picture, without boxes (see :meth:`ZoomView.set_picture`)."""
        self.stop_adding()
        self.set_boxes([])
        super().set_picture(pixels, levels, keeps_place=keeps_place)
        self._editor.width, self._editor.height = self.picture_size

    def set_boxes(self, boxes: Iterable[ViewBox]) -> None:
        """Show these boxes. The choice stays if its box is among them."""
        self._editor.set_boxes(boxes)
        if self._editor.find(self._hovered) is None:
            self._hovered = None
        self._describe()

    def select(self, box_id: int | None) -> None:
        """Choose a box and bring it into sight, or choose none."""
        self._editor.choose(box_id)
        box = self._editor.selected
        if box is not None:
            self.reveal(box.box)

    def remove_selected(self) -> None:
        """Ask for the removal of the chosen box."""
        box = self._editor.selected
        if box is not None:
            self._editor.finish_nudge()
            self.box_removed.emit(box.id)

    def start_adding(self) -> None:
        """Let the next drag (or two clicks) draw a box."""
        if self._picture is not None and not self._is_adding:
            self._set_adding(True)

    def stop_adding(self) -> None:
        """Draw no box after all."""
        if self._is_adding:
            self._set_adding(False)

    def _set_adding(self, is_adding: bool) -> None:
        self._is_adding = is_adding
        self._first_corner = None
        self._hovered = None
        self._update_cursor()
        self.viewport().update()
        self.adding_changed.emit(is_adding)

    def _on_chosen(self, box_id: int | None) -> None:
        self._describe()
        self.box_selected.emit(box_id)

    def _on_edited(self, boxes: dict[int, Box], is_nudge: bool) -> None:
        for box_id, box in boxes.items():
            self.box_changed.emit(box_id, box)
        self.boxes_changed.emit(boxes, is_nudge)

    def _describe(self) -> None:
        """Tell a screen reader what is chosen."""
        boxes, box = self._editor.boxes, self._editor.selected
        if box is not None:
            words = tr(
                "Plate {index} of {boxes}: {label}",
                index=boxes.index(box) + 1,
                boxes=len(boxes),
                label=box.label or tr("no text"),
            )
            words += tr(", uncertain") if box.uncertain and not box.corrected else ""
        elif boxes:
            words = tr("1 plate") if len(boxes) == 1 else tr("%Ln plate(s)", "", len(boxes))
        else:
            words = tr("No plates")
        self.setAccessibleDescription(words)

    def _cancel(self) -> bool:
        """Undo the innermost thing under way; False if there is none."""
        if self._editor.is_dragging:
            self._editor.cancel_drag()
        elif self._first_corner is not None:
            self._first_corner = None
            self.viewport().update()
        elif self._is_adding:
            self.stop_adding()
        elif self.selected is not None:
            self._editor.choose(None)
        else:
            return False
        return True

    def _band(self) -> Box | None:
        """The box that is being drawn, on whole pixels."""
        if self._first_corner is None or self._cursor_at is None:
            return None
        first, second = self._first_corner, self.to_picture(self._cursor_at)
        sides = (first.x(), first.y(), second.x(), second.y())
        return Box.from_points(*map(round, sides)).clipped(*self.picture_size)

    def _add(self, box: Box) -> None:
        self.stop_adding()
        self.box_added.emit(box)

    def add_in_middle(self) -> None:
        """Add a box in the middle of what is seen, for those who work without a mouse."""
        view = QRectF(self.viewport().rect())
        first, last = self.to_picture(view.topLeft()), self.to_picture(view.bottomRight())
        seen = Box(first.x(), first.y(), last.x(), last.y()).clipped(*self.picture_size)
        x, y = seen.center
        across = seen.width / 8
        down = across / _PLATE_SHAPE
        sides = (x - across, y - down, x + across, y + down)
        box = Box.from_points(*map(round, sides)).clipped(*self.picture_size)
        if not is_too_small(box):
            self._add(box)

    def _update_cursor(self) -> None:
        """Light up what a press would take, and show it with the cursor."""
        found = None
        if self._cursor_at is not None and not self._is_adding:
            boxes = self._editor.boxes
            found = box_at(boxes, self.selected, self.to_view(), self._cursor_at)
        hovered = None if found is None else found[0].id
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        if self._is_adding:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif found is not None:
            self.viewport().setCursor(cursor_for(found[1]))
        elif self.can_pan():
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._picture is not None:
            painter.save()
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_boxes(painter, QRectF(self.viewport().rect()))
            painter.restore()
        super().drawForeground(painter, rect)

    def _paint_boxes(self, painter: QPainter, view: QRectF) -> None:
        to_view = self.to_view()
        shown = self._editor.shown()
        margin = box_painter.HANDLE
        seen = view.adjusted(-margin, -margin, margin, margin)
        for box in shown:
            rect = in_view(box.box, to_view)
            if not rect.intersects(seen):
                continue
            box_painter.paint_box(
                painter,
                box,
                to_view,
                is_selected=self._editor.is_chosen(box.id),
                is_hovered=box.id == self._hovered,
                has_handles=box.id == self.selected,
            )
        if self._is_adding:
            # Labels would hide what is to be framed.
            self._paint_adding(painter, view)
            return
        self._paint_labels(painter, shown, view)
        held = self._editor.dragged_box
        if held is not None:
            box_painter.paint_size(painter, held, in_view(held, to_view), view, self.font())

    def _paint_labels(self, painter: QPainter, shown: list[ViewBox], view: QRectF) -> None:
        # The chosen box has the first say in where its label goes.
        labels = [box_painter.Label(box, self.font()) for box in reversed(shown)]
        box_painter.place_labels(labels, self.to_view(), view)
        for label in reversed(labels):
            label.paint(painter)

    def _paint_adding(self, painter: QPainter, view: QRectF) -> None:
        band = self._band()
        if band is not None:
            place = in_view(band, self.to_view())
            box_painter.paint_rubber_band(painter, place)
            box_painter.paint_size(painter, band, place, view, self.font())
        elif self._cursor_at is not None:
            box_painter.paint_crosshair(painter, self._cursor_at, view)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._pressed_at = self._cursor_at = event.position()
        left = event.button() is Qt.MouseButton.LeftButton
        if self._picture is None or event.button() is Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)
            return
        if self._is_adding and left:
            self._first_corner = self._first_corner or self.to_picture(point)
            return
        self.stop_adding()
        found = box_at(self._editor.boxes, self.selected, self.to_view(), point)
        if left and found is not None:
            self._editor.start_drag(*found)
        else:
            self._editor.choose(None if found is None else found[0].id)
        if left and found is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor_at = event.position()
        if self._editor.is_dragging and self._pressed_at is not None:
            moved = event.position() - self._pressed_at
            if self._editor.dragged_box is not None or moved.manhattanLength() >= _SLIP:
                by = moved / self.to_view().m11()
                self._editor.drag_by(by.x(), by.y())
        elif self._is_adding:
            self.viewport().update()
        elif not self.is_panning:
            self._update_cursor()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._cursor_at = event.position()
        self._editor.finish_drag()
        band = self._band()
        if band is not None and not is_too_small(band):
            self._add(band)
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = box_at(self._editor.boxes, self.selected, self.to_view(), event.position())
        if self._is_adding:
            self.mousePressEvent(event)
        elif found is not None:
            self.zoom_to(found[0].box)
        else:
            super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._cursor_at = None
        self._update_cursor()
        self.viewport().update()
        super().leaveEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        neighbour = self._editor.neighbour(forward)
        if neighbour is None:
            return super().focusNextPrevChild(forward)
        self.select(neighbour)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._editor.finish_nudge()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._edit_with(event) or self._zoom_with(event)):
            event.ignore()

    def _edit_with(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _ARROWS and self.selected is not None:
            dx, dy = _ARROWS[Qt.Key(key)]
            far = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            resizes = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            edges = Edges.RIGHT | Edges.BOTTOM if resizes else Edges.ALL
            moved = self._editor.nudge(dx * far, dy * far, edges)
            if moved is not None:
                self.reveal(moved)
        elif key == Qt.Key.Key_Escape:
            return self._cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_adding:
            self.add_in_middle()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selected is not None:
            self.remove_selected()
        elif key == Qt.Key.Key_W and modifiers == Qt.KeyboardModifier.NoModifier:
            self.start_adding()
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS and not event.isAutoRepeat():
            self._editor.finish_nudge()
        super().keyReleaseEvent(event)
