"""The boxes of a picture while a person edits them: choice, drags and nudges, in picture pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.boxes import Edges, ViewBox, dragged, is_too_small


@dataclass
class _Drag:
    """Edges of a box that are being dragged from where they were."""

    before: ViewBox
    edges: Edges
    box: Box


class BoxEditor(QObject):
    """Keeps the boxes, which of them is chosen, and what the hand is doing to it.

    Attributes:
        width, height: Of the picture in pixels; boxes stay inside.

    Signals:
        chosen: The id of the chosen box or None; whenever that changes, by whomever.
        edited: The id of a box and its new :class:`Box`, once at the end of a drag or nudge.
        touched: Something has to be painted again.
    """

    chosen = Signal(object)
    edited = Signal(int, object)
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 0
        self.height = 0
        self._boxes: list[ViewBox] = []
        self._selected: int | None = None
        self._drag: _Drag | None = None
        self._nudged: int | None = None

    @property
    def boxes(self) -> list[ViewBox]:
        """The boxes as they are, without a drag that is under way."""
        return self._boxes

    @property
    def selected(self) -> ViewBox | None:
        return self.find(self._selected)

    @property
    def dragged_box(self) -> Box | None:
        """The box in the hand, where it is now; None if it has not been moved."""
        drag = self._drag
        return None if drag is None or drag.box == drag.before.box else drag.box

    @property
    def is_dragging(self) -> bool:
        return self._drag is not None

    def find(self, box_id: int | None) -> ViewBox | None:
        return next((box for box in self._boxes if box.id == box_id), None)

    def shown(self) -> list[ViewBox]:
        """The boxes as they are to be painted: the chosen one last, one in the hand where it is."""
        drag = self._drag
        boxes = [
            replace(box, box=drag.box) if drag is not None and box.id == drag.before.id else box
            for box in self._boxes
        ]
        return sorted(boxes, key=lambda box: box.id == self._selected)

    def set_boxes(self, boxes: Iterable[ViewBox]) -> None:
        """Take these boxes. Choice and drag stay if their box is among them."""
        self._boxes = list(boxes)
        if self._drag is not None and self.find(self._drag.before.id) is None:
            self._drag = None
        if self.find(self._nudged) is None:
            self._nudged = None
        if self._selected is not None and self.selected is None:
            self.choose(None)
        self.touched.emit()

    def choose(self, box_id: int | None) -> None:
        """Choose a box, or none."""
        if self.find(box_id) is None:
            box_id = None
        if box_id != self._selected:
            self.finish_nudge()
            self._selected = box_id
            self.touched.emit()
            self.chosen.emit(box_id)

    def neighbour(self, forward: bool) -> int | None:
        """The id of the box after or before the chosen one; None past the last or first."""
        ids = [box.id for box in self._boxes]
        if self._selected in ids:
            row = ids.index(self._selected) + (1 if forward else -1)
        else:
            row = 0 if forward else len(ids) - 1
        return ids[row] if 0 <= row < len(ids) else None

    def start_drag(self, box: ViewBox, edges: Edges) -> None:
        """Choose a box and take it into the hand."""
        self.choose(box.id)
        self.finish_nudge()
        self._drag = _Drag(box, edges, box.box)

    def drag_by(self, dx: float, dy: float) -> None:
        """Bring what is in the hand to a place relative to where it was taken up."""
        if self._drag is not None:
            drag = self._drag
            drag.box = dragged(drag.before.box, drag.edges, dx, dy, self.width, self.height)
            self.touched.emit()

    def cancel_drag(self) -> None:
        """Let go; the box is where it was."""
        self._drag = None
        self.touched.emit()

    def finish_drag(self) -> None:
        """Let go; the box stays where it is now, unless it was made too small."""
        drag, self._drag = self._drag, None
        self.touched.emit()
        if drag is not None and drag.box != drag.before.box and not is_too_small(drag.box):
            self._place(drag.before.id, drag.box)
            self.edited.emit(drag.before.id, drag.box)

    def nudge(self, dx: int, dy: int, edges: Edges) -> Box | None:
        """Move edges of the chosen box by pixels; returns the new box if that was possible.

        ``edited`` waits for :meth:`finish_nudge`, so that a key that is held down makes one edit.
        """
        box = self.selected
        if box is None:
            return None
        moved = dragged(box.box, edges, dx, dy, self.width, self.height)
        if moved == box.box or is_too_small(moved):
            return None
        self._place(box.id, moved)
        self._nudged = box.id
        self.touched.emit()
        return moved

    def finish_nudge(self) -> None:
        """The key was let go: what was nudged is an edit now."""
        box, self._nudged = self.find(self._nudged), None
        if box is not None:
            self.edited.emit(box.id, box.box)

    def _place(self, box_id: int, box: Box) -> None:
        self._boxes = [
            replace(known, box=box) if known.id == box_id else known for known in self._boxes
        ]
