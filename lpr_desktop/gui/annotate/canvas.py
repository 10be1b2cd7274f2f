"""The picture while it is annotated: many boxes may be chosen at a time, and keys do things."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import Place
from lpr_desktop.gui.annotate.corner_view import CornerView
from lpr_desktop.gui.keymap import Keymap
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets import box_painter
from lpr_desktop.gui.widgets.boxes import Edges, ViewBox, box_at, in_view
from lpr_desktop.gui.widgets.tone import Tone

_SLIP = 4.0
_STEP = 1.15
_ADDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Canvas(CornerView):
    """Shows one picture with boxes, several of which may be chosen.

    Beside what :class:`CornerView` does: Ctrl or Shift and a click add to the choice, Shift and a
    drag from an empty place choose what is inside, Ctrl while drawing makes a square, a drag with
    the right button asks whether to copy or to move, Ctrl+Shift+wheel changes the brightness. What
    a key means is in the table of actions.

    Signals:
        command: The id of an action whose key was pressed, and which of its keys it was.
        selection_changed: The ids of the chosen boxes, the last chosen one last.
        boxes_dropped: New boxes by id, and where on the screen: copy or move them?
        menu_requested: Where on the screen the menu of the choice is to be.
        label_requested: Class and text of the chosen box are to be edited.
        tone_changed: The new brightness, contrast and whether it is equalised.
    """

    command = Signal(str, int)
    selection_changed = Signal(list)
    boxes_dropped = Signal(object, QPoint)
    menu_requested = Signal(QPoint)
    label_requested = Signal()
    tone_changed = Signal(object)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Picture to annotate"))
        self._keymap = keymap
        self._all_boxes: list[ViewBox] = []
        self._hidden: set[int] = set()
        self._shows_labels = True
        self._frame_from: QPointF | None = None
        self._frame_adds: list[int] = []
        self._drags_right = False
        self._draws_square = False
        self._proposal: Box | None = None
        self._editor.chosen.connect(self._on_choice)

    @property
    def selection(self) -> list[int]:
        """The ids of the chosen boxes, the one that was chosen last at the end."""
        chosen = [box.id for box in self._editor.selection]
        last = self.selected
        return [*(id for id in chosen if id != last), *([] if last is None else [last])]

    @property
    def shows_labels(self) -> bool:
        return self._shows_labels

    @property
    def screen_position(self) -> QPoint:
        """Where the cursor is, or the chosen box if the cursor is elsewhere."""
        view = self.viewport()
        at = self._cursor_at
        box = self._editor.selected
        if at is None and box is not None:
            at = in_view(box.box, self.to_view()).bottomLeft()
        inside = QRectF(view.rect()).center() if at is None else at
        return view.mapToGlobal(inside.toPoint())

    def set_boxes(self, boxes: Iterable[ViewBox]) -> None:
        self._all_boxes = list(boxes)
        super().set_boxes([box for box in self._all_boxes if box.id not in self._hidden])

    def choose(self, ids: Iterable[int]) -> None:
        """Choose boxes; the last one is brought into sight. Hidden boxes are shown for it."""
        wanted = list(ids)
        if self._hidden & set(wanted):
            self._hidden -= set(wanted)
            self.set_boxes(self._all_boxes)
        self._editor.choose_all(wanted)
        box = self._editor.selected
        if box is not None:
            self.reveal(box.box)

    def choose_all(self) -> None:
        """Choose every box that is shown."""
        self._editor.choose_all([box.id for box in self._editor.boxes])

    def hide_boxes(self) -> None:
        """Show the picture without the boxes that are there now; new ones are shown."""
        self._hidden = {box.id for box in self._all_boxes}
        self.set_boxes(self._all_boxes)

    def show_all_boxes(self) -> None:
        """Show every box again."""
        self._hidden.clear()
        self.set_boxes(self._all_boxes)

    def set_labels_shown(self, are_shown: bool) -> None:
        """Show class, text and score over each box, or only the boxes."""
        self._shows_labels = are_shown
        self.viewport().update()

    def set_tone(self, tone: Tone) -> None:
        super().set_tone(tone)
        self.tone_changed.emit(self.tone)

    def brighten(self, steps: float) -> None:
        """Show the picture brighter by some steps, darker if they are negative."""
        self.set_tone(replace(self.tone, brightness=_stepped(self.tone.brightness, steps)))

    def add_contrast(self, steps: float) -> None:
        """Show the picture with more contrast by some steps, with less if they are negative."""
        self.set_tone(replace(self.tone, contrast=_stepped(self.tone.contrast, steps)))

    def set_equalised(self, is_equalised: bool) -> None:
        """Even out the lightness of what is in sight, or not."""
        self.set_tone(replace(self.tone, is_equalised=is_equalised))

    def step_box(self, forward: bool) -> None:
        """Choose the next or previous box; those that overlap the chosen one come first."""
        order = reading_order([(box.id, box.box) for box in self._editor.boxes])
        if order:
            if self.selected in order:
                place = order.index(self.selected) + (1 if forward else -1)
            else:
                place = 0 if forward else -1
            self.choose([order[place % len(order)]])

    def nudge(self, direction: str, pixels: int, *, resizes: bool) -> None:
        """Move the chosen boxes, or their right and lower edges, by pixels."""
        dx, dy = _MOVES[direction]
        edges = Edges.RIGHT | Edges.BOTTOM if resizes else Edges.ALL
        moved = self._editor.nudge(dx * pixels, dy * pixels, edges)
        if moved is not None:
            self.reveal(moved)

    def show_proposal(self, box: Box | None) -> None:
        """Frame where the detector sees a plate, and bring it into sight; None: no more."""
        if box is not None and box != self._proposal:
            self.reveal(box)
        self._proposal = box
        self.viewport().update()

    def finish_edit(self) -> None:
        """What is under way is an edit now: before the picture is left or saved."""
        self._editor.finish_nudge()

    def cancel(self) -> None:
        """Undo the innermost thing under way: a drag, a drawing, the choice."""
        if self._frame_from is not None:
            self._frame_from = None
            self.viewport().update()
        else:
            self._drags_right = False
            self._cancel()

    def _on_choice(self) -> None:
        self.selection_changed.emit(self.selection)

    def _band(self) -> Box | None:
        if self._draws_square and self._first_corner is not None and self._cursor_at is not None:
            first, second = self._first_corner, self.to_picture(self._cursor_at)
            across, down = second.x() - first.x(), second.y() - first.y()
            width, height = self.picture_size
            room_x = width - first.x() if across > 0 else first.x()
            room_y = height - first.y() if down > 0 else first.y()
            side = int(min(max(abs(across), abs(down)), room_x, room_y))
            x, y = round(first.x()), round(first.y())
            return Box.from_points(
                x, y, x + math.copysign(side, across), y + math.copysign(side, down)
            ).clipped(width, height)
        return super()._band()

    def _frame(self) -> QRectF | None:
        """The frame that is drawn to choose what is inside, in the view."""
        if self._frame_from is None or self._cursor_at is None:
            return None
        return QRectF(self.to_view().map(self._frame_from), self._cursor_at).normalized()

    def _choose_framed(self, frame: QRectF) -> None:
        to_view = self.to_view()
        inside = [box.id for box in self._editor.boxes if frame.contains(in_view(box.box, to_view))]
        self._editor.choose_all(dict.fromkeys([*self._frame_adds, *inside]))

    def _paint_labels(self, painter: QPainter, shown: list[ViewBox], view: QRectF) -> None:
        if self._shows_labels:
            super()._paint_labels(painter, shown, view)
        if self._proposal is not None:
            box_painter.paint_frame(painter, in_view(self._proposal, self.to_view()))
        frame = self._frame()
        if frame is not None:
            box_painter.paint_frame(painter, frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._draws_square = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._drags_right = False
        has_picture = self._picture is not None and not self.is_adding
        left = event.button() is Qt.MouseButton.LeftButton
        point = event.position()
        if has_picture and left and event.modifiers() & _ADDS:
            self._pressed_at = self._cursor_at = point
            found = box_at(self._editor.boxes, self.selected, self.to_view(), point)
            if found is not None:
                self._editor.toggle(found[0].id)
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._frame_from = self.to_picture(point)
                self._frame_adds = self.selection
            else:
                super().mousePressEvent(event)
            return
        if has_picture and event.button() is Qt.MouseButton.RightButton:
            self._pressed_at = self._cursor_at = point
            found = box_at(self._editor.boxes, self.selected, self.to_view(), point)
            if found is None:
                self._editor.choose(None)
            else:
                self._editor.start_drag(found[0], Edges.ALL)
                self._drags_right = True
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._draws_square = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().mouseMoveEvent(event)
        if self._frame_from is not None:
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._draws_square = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        frame, self._frame_from = self._frame(), None
        if frame is not None:
            self._cursor_at = event.position()
            if frame.width() + frame.height() >= _SLIP:
                self._choose_framed(frame)
        if self._drags_right and event.button() is Qt.MouseButton.RightButton:
            self._drags_right = False
            moved = self._editor.take_drag()
            at = event.globalPosition().toPoint()
            if moved:
                self.boxes_dropped.emit(moved, at)
            else:
                self.menu_requested.emit(at)
        elif event.button() is Qt.MouseButton.RightButton and not self.is_adding:
            self.menu_requested.emit(event.globalPosition().toPoint())
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = box_at(self._editor.boxes, self.selected, self.to_view(), event.position())
        if found is not None and not self.is_adding and not event.modifiers() & _ADDS:
            self._editor.choose(found[0].id)
            self.label_requested.emit()
        elif found is None and not self.is_adding:
            self.fit()
        else:
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The mouse has asked already, when its button was let go; this is the menu key.
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.screen_position)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _ADDS == _ADDS:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self.brighten(turned / 120.0)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        found = self._keymap.find(Place.CANVAS, "Tab" if forward else "Shift+Tab")
        if found is None:
            return QWidget.focusNextPrevChild(self, forward)
        self.command.emit(*found)
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # Whichever key it was that moved the boxes.
        if not event.isAutoRepeat():
            self._editor.finish_nudge()
        QWidget.keyReleaseEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._keymap.find_event(Place.CANVAS, event)
        if found is None:
            event.ignore()
        else:
            self.command.emit(*found)


def _stepped(factor: float, steps: float) -> float:
    """A factor some steps on; through all of them a person comes back to exactly 1."""
    changed = factor * _STEP**steps
    return 1.0 if abs(changed - 1) < 0.02 else changed


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
