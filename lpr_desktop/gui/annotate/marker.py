"""What a person does to the boxes of the picture that is shown: each is one step of its history."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from lpr_desktop.annotation.model import AnnotatedBox, as_edited, as_written
from lpr_desktop.geometry import Box, Corners
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.marks_state import Item, Marks
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.boxes import is_too_small

_SAME_BOX = 0.4
"""From this IoU on, corners around a plate belong to the box that is there."""

_BESIDE = 10
"""How far a copy lies from its original, in pixels."""


class Marker(QObject):
    """Edits of the marks of an :class:`AnnotateSession`.

    Methods that take ids do nothing where none is given.

    Signals:
        choice_wanted: The ids of boxes that are new, or are to be looked at now.
        told: A sentence about what was done, or why it was not.
    """

    choice_wanted = Signal(list)
    told = Signal(str)

    def __init__(self, session: AnnotateSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def marks(self) -> Marks:
        document = self._session.document
        return Marks() if document is None else document.marks

    @property
    def size(self) -> tuple[int, int]:
        document = self._session.document
        return (0, 0) if document is None else document.size

    def draw(self, box: Box) -> int | None:
        """Add a box that was drawn, of the class that was used last; returns its id."""
        classes = self._session.classes
        content = AnnotatedBox(as_written(box, *self.size), classes.last)
        items = self._add([Item.new(content)], tr("Draw box"))
        return items[0].id if items else None

    def add(self, contents: Sequence[AnnotatedBox], title: str, *, beside: bool = False) -> int:
        """Add copies of boxes, as far as they lie in the picture; returns how many did."""
        width, height = self.size
        shift = _BESIDE if beside else 0
        items = []
        for content in contents:
            dx = shift if content.box.x1 + shift <= width else -shift
            dy = shift if content.box.y1 + shift <= height else -shift
            box = content.box.shifted(dx, dy).clipped(width, height)
            if not is_too_small(box):
                box = as_written(box, width, height) if beside else box
                items.append(Item.new(content.copied().reshaped(box)))
        return len(self._add(items, title))

    def move(self, places: dict[int, Box], is_nudge: bool = False) -> None:
        """Boxes were moved or got another size; nudges in a row are one step."""
        self._change(
            self.marks.moved(places, *self.size),
            tr("Move boxes") if len(places) > 1 else tr("Move box"),
            f"nudge {sorted(places)}" if is_nudge else "",
        )

    def draw_corners(self, corners: Corners) -> int | None:
        """Add a plate of which four corners were clicked, or give them to the box that is there.

        Returns the id of a new box.
        """
        hull = Box.around(corners)
        near = max(self.marks.items, key=lambda item: item.content.box.iou(hull), default=None)
        if near is not None and near.content.box.iou(hull) >= _SAME_BOX:
            self.set_corners({near.id: corners})
            self.choice_wanted.emit([near.id])
            return None
        content = AnnotatedBox.with_corners(corners, self._session.classes.last)
        items = self._add([Item.new(content.written(*self.size))], tr("Draw four corners"))
        return items[0].id if items else None

    def set_corners(self, places: Mapping[int, Corners | None]) -> None:
        """Give boxes the four corners of their plates, or take them away (None)."""
        size = self.size

        def change(item: Item) -> Item:
            corners, before = places[item.id], item.content.box
            box = before if corners is None else as_edited(Box.around(corners), before, *size)
            return item.changed(box=box, corners=corners)

        title = tr("Four corners") if any(places.values()) else tr("Upright box")
        self._change(self.marks.mapped(places, change), title)

    def replace_box(
        self, id: int | None, proposal: AnnotatedBox | None, label: AnnotatedBox | None
    ) -> bool:
        """Take what detector and reader propose for a box: another one, or none (None).

        Without a ``label`` the proposal is a box of its own. Returns whether it could be done.
        """
        size = self.size
        if label is None:
            box = None if proposal is None else proposal.written(*size)
            named = box and replace(box, class_name=self._session.classes.last)
            return named is not None and bool(self._add([Item.new(named)], tr("Take the find")))
        if id is None:
            return False
        if proposal is None:
            return self._change(self.marks.without([id]), tr("Delete box"))
        box_now = as_edited(proposal.box, label.box, *size)
        fields = {"box": box_now, "text": proposal.text, "corners": proposal.corners}
        changed = self.marks.mapped([id], lambda item: item.changed(**fields))
        return self._change(changed, tr("Take the detector's box"))

    def copy_to(self, places: dict[int, Box]) -> None:
        """Copy boxes to other places."""
        copies = []
        for id, place in places.items():
            item = self.marks.find(id)
            if item is not None:
                box = as_written(place, *self.size)
                copies.append(Item.new(item.content.copied().reshaped(box)))
        self._add(copies, tr("Copy boxes here"))

    def remove(self, ids: Collection[int]) -> None:
        """Delete boxes; suggestions are refused by that."""
        items = self._items(ids)
        if items:
            refused = all(item.is_suggestion for item in items)
            if refused:
                title = tr("Refuse %Ln suggestion(s)", "", len(items))
            else:
                title = tr("Delete %Ln box(es)", "", len(items))
            marks, next_id = self.marks.without(ids), self._after(ids)
            if self._change(marks, title) and next_id is not None:
                # On to the next suggestion: refusing a row of them is one key again and again.
                self.choice_wanted.emit([next_id])

    def duplicate(self, ids: Collection[int]) -> None:
        """Copy boxes, a little beside."""
        items = self._items(ids)
        if items:
            self.add(
                [item.content for item in items],
                tr("Duplicate %Ln box(es)", "", len(items)),
                beside=True,
            )

    def set_class(self, ids: Collection[int], name: str) -> None:
        """Give boxes another class; it is also that of the next one."""
        self._session.classes.last = name
        self._change(
            self.marks.mapped(ids, lambda item: item.changed(class_name=name)),
            tr("Class “{name}”", name=name),
        )

    def set_text(self, id: int, text: str | None, *, typing: bool = False) -> None:
        """Write down what a plate says. While somebody types, the letters are one step."""
        item = self.marks.find(id)
        if item is not None and (item.content.text or "") != (text or ""):
            self._change(
                self.marks.mapped([id], lambda item: item.changed(text=text or None)),
                tr("Text of the plate"),
                f"text {id}" if typing else "",
            )

    def set_attributes(self, ids: Collection[int], changes: Mapping[str, str | None]) -> None:
        """Give boxes attributes, or take them away (None); others that they have stay."""

        def change(item: Item) -> Item:
            said = dict(item.content.attributes) | dict(changes)
            left = [(name, value) for name, value in said.items() if value is not None]
            return item.changed(attributes=left)

        self._change(self.marks.mapped(ids, change), tr("Attributes"))

    def set_tags(self, tags: Collection[str]) -> None:
        """Give the picture tags in place of those that it has."""
        self._change(replace(self.marks, tags=tuple(sorted(tags))), tr("Tags"))

    def toggle_difficult(self, ids: Collection[int]) -> None:
        """Mark boxes as difficult, or take that back if all of them are."""
        self._toggle(ids, "difficult", lambda item: item.content.difficult)

    def toggle_truncated(self, ids: Collection[int]) -> None:
        """Mark boxes as truncated, or take that back if all of them are."""
        self._toggle(ids, "truncated", lambda item: item.content.truncated)

    def toggle_verified(self) -> None:
        """The picture was checked, or is to be checked again."""
        is_verified = not self.marks.verified
        title = tr("Picture is checked") if is_verified else tr("Picture is not checked")
        self._change(replace(self.marks, verified=is_verified), title)

    def accept(self, ids: Collection[int]) -> bool:
        """Make boxes of suggestions; False if there is none among them."""
        chosen = [item.id for item in self._items(ids) if item.is_suggestion]
        if not chosen:
            return False
        next_id = self._after(chosen)
        size = self.size

        def accepted(item: Item) -> Item:
            return replace(item, content=item.content.written(*size), score=None)

        items = self._items(chosen)
        title = tr("Accept %Ln suggestion(s)", "", len(items))
        if self._change(self.marks.mapped(chosen, accepted), title) and next_id is not None:
            self.choice_wanted.emit([next_id])
        return True

    def accept_all(self) -> None:
        """Make boxes of all suggestions."""
        ids = [item.id for item in self.marks.suggestions]
        if not self.accept(ids):
            self.told.emit(tr("There is no suggestion in this picture"))

    def append_previous(self) -> None:
        """Add the boxes of the picture that was shown before this one."""
        previous = self._session.previous_document
        boxes = () if previous is None else previous.marks.boxes
        if not boxes:
            self.told.emit(tr("There are no boxes in the picture that was shown before"))
            return
        added = self.add([item.content for item in boxes], tr("Add the previous picture's boxes"))
        if added < len(boxes):
            self.told.emit(tr("%Ln box(es) would lie outside", "", len(boxes) - added))

    def _items(self, ids: Collection[int]) -> list[Item]:
        return [item for item in self.marks.items if item.id in ids]

    def _after(self, ids: Collection[int]) -> int | None:
        """The suggestion to go to when these are settled: the next one, else the first left."""
        items = self.marks.items
        places = [place for place, item in enumerate(items) if item.id in ids]
        if not places or not any(items[place].is_suggestion for place in places):
            return None
        left = [item for item in items if item.is_suggestion and item.id not in ids]
        after = [item.id for item in items[places[-1] + 1 :] if item in left]
        return next(iter(after), left[0].id if left else None)

    def _toggle(self, ids: Collection[int], name: str, is_on: Callable[[Item], bool]) -> None:
        items = self._items(ids)
        if items:
            value = not all(map(is_on, items))
            words = tr("difficult") if name == "difficult" else tr("truncated")
            title = tr("Mark as {name}") if value else tr("Mark as not {name}")
            title = title.replace("{name}", words)
            self._change(self.marks.mapped(ids, lambda item: item.changed(**{name: value})), title)

    def _add(self, items: list[Item], title: str) -> list[Item]:
        if not items or not self._change(self.marks.added(items), title):
            return []
        self.choice_wanted.emit([item.id for item in items])
        return items

    def _change(self, marks: Marks, title: str, merge: str = "") -> bool:
        document = self._session.document
        if document is not None and not document.is_editable:
            self.told.emit(tr("Nothing can be changed here: the annotation file cannot be read"))
            return False
        before = self.marks
        if marks.verified and before.verified and not marks.same_boxes(before):
            # Who checked it saw other boxes.
            marks = replace(marks, verified=False)
            self.told.emit(tr("The picture was changed, so it counts as not checked"))
        return self._session.change(marks, title, merge)
