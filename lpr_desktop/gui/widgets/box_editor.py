"""The boxes of a picture while a person edits them: choice, drags and nudges, in picture pixels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from lpr_desktop.geometry import Box, corners_of_box, ordered_corners
from lpr_desktop.gui.widgets.boxes import Edges, ViewBox, corner_number, dragged, is_too_small


@dataclass
class _Drag:
    """Boxes that are in the hand, where they were and where they are."""

    before: dict[int, ViewBox]
    edges: Edges
    held: dict[int, ViewBox]

    @property
    def has_moved(self) -> bool:
        return self.held != self.before

    @property
    def boxes(self) -> dict[int, Box]:
        return {id: box.box for id, box in self.held.items()}


class BoxEditor(QObject):
    """Keeps the boxes, which of them are chosen, and what the hand is doing to them.

    Several boxes may be chosen; the one that was chosen last is :attr:`selected`.

    Attributes:
        width, height: Of the picture in pixels; boxes stay inside.

    Signals:
        chosen: The id of the chosen box or None; whenever the choice changes, by whomever.
        edited: The new :class:`Box` of each id, once at the end of a drag or nudge, and whether it
            was a nudge.
        reshaped: The id of a box and the new corners of its plate.
        touched: Something has to be painted again.
    """

    chosen = Signal(object)
    edited = Signal(object, bool)
    reshaped = Signal(object, object)
    touched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 0
        self.height = 0
        self._boxes: list[ViewBox] = []
        self._chosen: list[int] = []
        self._drag: _Drag | None = None
        self._nudged: set[int] = set()

    @property
    def boxes(self) -> list[ViewBox]:
        """The boxes as they are, without a drag that is under way."""
        return self._boxes

    @property
    def selected(self) -> ViewBox | None:
        """The box that was chosen last."""
        return self.find(self._chosen[-1]) if self._chosen else None

    @property
    def selection(self) -> list[ViewBox]:
        """All chosen boxes, in the order of the picture."""
        chosen = set(self._chosen)
        return [box for box in self._boxes if box.id in chosen]

    @property
    def dragged_box(self) -> Box | None:
        """The box in the hand, where it is now; None if it has not been moved."""
        drag, selected = self._drag, self.selected
        if drag is None or selected is None or not drag.has_moved:
            return None
        held = drag.held.get(selected.id)
        return None if held is None else held.box

    @property
    def is_dragging(self) -> bool:
        return self._drag is not None

    def find(self, box_id: int | None) -> ViewBox | None:
        return next((box for box in self._boxes if box.id == box_id), None)

    def is_chosen(self, box_id: int) -> bool:
        return box_id in self._chosen

    def shown(self) -> list[ViewBox]:
        """The boxes as they are to be painted: the chosen ones last, those in the hand moved."""
        held = {} if self._drag is None else self._drag.held
        boxes = [held.get(box.id, box) for box in self._boxes]
        place = {box_id: number for number, box_id in enumerate(self._chosen, start=1)}
        return sorted(boxes, key=lambda box: place.get(box.id, 0))

    def set_boxes(self, boxes: Iterable[ViewBox]) -> None:
        """Take these boxes. Choice and drag stay as far as their boxes are among them."""
        self._boxes = list(boxes)
        known = {box.id for box in self._boxes}
        if self._drag is not None and not self._drag.before.keys() <= known:
            self._drag = None
        self._nudged &= known
        if not known.issuperset(self._chosen):
            self.choose_all([box_id for box_id in self._chosen if box_id in known])
        self.touched.emit()

    def choose(self, box_id: int | None) -> None:
        """Choose a box alone, or none."""
        self.choose_all([] if box_id is None else [box_id])

    def choose_all(self, box_ids: Iterable[int]) -> None:
        """Choose these boxes; the last one is :attr:`selected`."""
        known = {box.id for box in self._boxes}
        wanted = [box_id for box_id in box_ids if box_id in known]
        if wanted != self._chosen:
            self.finish_nudge()
            self._chosen = wanted
            self.touched.emit()
            self.chosen.emit(wanted[-1] if wanted else None)

    def toggle(self, box_id: int) -> None:
        """Add a box to the choice, or take it out."""
        others = [other for other in self._chosen if other != box_id]
        self.choose_all(others if box_id in self._chosen else [*others, box_id])

    def neighbour(self, forward: bool) -> int | None:
        """The id of the box after or before the chosen one; None past the last or first."""
        ids = [box.id for box in self._boxes]
        selected = self.selected
        if selected is not None:
            row = ids.index(selected.id) + (1 if forward else -1)
        else:
            row = 0 if forward else len(ids) - 1
        return ids[row] if 0 <= row < len(ids) else None

    def start_drag(self, box: ViewBox, edges: Edges) -> None:
        """Take a box into the hand, and with it all others that are chosen if it is one of them.

        Edges are those of this box alone. A box that was not chosen is chosen now.
        """
        if box.id in self._chosen:
            # The one under the hand is the one whose size is shown.
            self.choose_all([other for other in self._chosen if other != box.id] + [box.id])
        else:
            self.choose(box.id)
        self.finish_nudge()
        held = self.selection if edges == Edges.ALL else [box]
        before = {one.id: one for one in held}
        self._drag = _Drag(before, edges, dict(before))

    def drag_by(self, dx: float, dy: float) -> None:
        """Bring what is in the hand to a place relative to where it was taken up."""
        drag = self._drag
        if drag is None:
            return
        corner = corner_number(drag.edges)
        if corner is not None:
            drag.held = {
                id: self._with_corner(box, corner, dx, dy) for id, box in drag.before.items()
            }
        else:
            places = {id: box.box for id, box in drag.before.items()}
            moved = self._moved(places, drag.edges, dx, dy)
            drag.held = {id: box.moved_to(moved[id]) for id, box in drag.before.items()}
        self.touched.emit()

    def _with_corner(self, box: ViewBox, corner: int, dx: float, dy: float) -> ViewBox:
        """The box with one corner of its plate moved, on tenths of a pixel."""
        corners = list(box.corners or corners_of_box(box.box))
        x, y = corners[corner]
        corners[corner] = (
            round(min(max(x + dx, 0.0), self.width), 1),
            round(min(max(y + dy, 0.0), self.height), 1),
        )
        ordered = ordered_corners(corners)
        return replace(box, box=Box.around(ordered), corners=ordered)

    def cancel_drag(self) -> None:
        """Let go; the boxes are where they were."""
        self._drag = None
        self.touched.emit()

    def finish_drag(self) -> None:
        """Let go; the boxes stay where they are now, unless one was made too small."""
        drag, self._drag = self._drag, None
        self.touched.emit()
        if drag is None or not drag.has_moved or any(map(is_too_small, drag.boxes.values())):
            return
        self._boxes = [drag.held.get(box.id, box) for box in self._boxes]
        if corner_number(drag.edges) is None:
            self.edited.emit(drag.boxes, False)
        else:
            for id, box in drag.held.items():
                self.reshaped.emit(id, box.corners)

    def take_drag(self) -> dict[int, Box]:
        """Let go; the boxes are where they were. Returns where they would be."""
        drag = self._drag
        self.cancel_drag()
        return {} if drag is None or not drag.has_moved else drag.boxes

    def nudge(self, dx: int, dy: int, edges: Edges) -> Box | None:
        """Move edges of the chosen boxes by pixels; returns the new box if that was possible.

        ``edited`` waits for :meth:`finish_nudge`, so that a key that is held down makes one edit.
        """
        selected = self.selected
        if selected is None:
            return None
        before = {box.id: box.box for box in self.selection}
        moved = self._moved(before, edges, dx, dy)
        if moved == before or any(map(is_too_small, moved.values())):
            return None
        self._boxes = [
            box.moved_to(moved[box.id]) if box.id in moved else box for box in self._boxes
        ]
        self._nudged |= moved.keys()
        self.touched.emit()
        return moved[selected.id]

    def finish_nudge(self) -> None:
        """The key was let go: what was nudged is an edit now."""
        nudged, self._nudged = self._nudged, set()
        if nudged:
            self.edited.emit({box.id: box.box for box in self._boxes if box.id in nudged}, True)

    def _moved(self, before: dict[int, Box], edges: Edges, dx: float, dy: float) -> dict[int, Box]:
        if edges == Edges.ALL and len(before) > 1:
            # The picture's edge stops them all together: their arrangement stays as it is.
            boxes = before.values()
            dx = min(
                max(round(dx), -min(box.x0 for box in boxes)),
                self.width - max(box.x1 for box in boxes),
            )
            dy = min(
                max(round(dy), -min(box.y0 for box in boxes)),
                self.height - max(box.y1 for box in boxes),
            )
            return {box_id: box.shifted(dx, dy) for box_id, box in before.items()}
        return {
            box_id: dragged(box, edges, dx, dy, self.width, self.height)
            for box_id, box in before.items()
        }
