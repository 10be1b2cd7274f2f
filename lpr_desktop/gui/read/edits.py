"""What a person changes in the readings of a picture; every change can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Executor, Task
from lpr_desktop.gui.journal.writer import JournalWriter
from lpr_desktop.gui.picture.item import PictureItem, ShownReading
from lpr_desktop.gui.picture.opener import PictureOpener
from lpr_desktop.gui.read.pictures import PictureListModel
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.reader import Reading

_MOVE_ID = 1
_ONE_MOVE_SECONDS = 1.0
"""Moves of the same box that follow each other so quickly (arrow keys) are undone as one."""


class PlateEdits(QObject):
    """Adds, moves, removes and corrects plates.

    A box that is new or was moved is shown at once and read in a worker; its text follows.

    Attributes:
        undo_stack: Every change, of all pictures, in order; their removal from the list too.

    Signals:
        changed: The path of a picture and the id of the reading that is different, new or gone.
        revisited: Likewise, when an undo or redo has changed it: the person wants to see it.
        failed: The exception that came from reading a box, or from keeping an edit.
    """

    changed = Signal(object, object)
    revisited = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        model: PictureListModel,
        workspace: Workspace,
        writer: JournalWriter,
        opener: PictureOpener,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._model = model
        self._workspace = workspace
        self._writer = writer
        self._opener = opener
        self._unread: list[ShownReading] = []
        self._unkept: dict[int, tuple[Path, ShownReading | None]] = {}

    def add(self, path: Path, box: Box) -> int:
        """Add a box that a person drew; returns the id of its reading."""
        new = ShownReading(self._writer.new_id(), self._unread_reading(box), by_hand=True)
        self._unread.append(new)
        self.undo_stack.push(_Edit(self, tr("Add plate"), path, None, new))
        return new.id

    def move(self, path: Path, id: int, box: Box) -> None:
        """Move or resize a box; a correction of its text stays."""
        before = self._find(path, id)
        if before is None or before.reading.box == box:
            return
        after = ShownReading(id, self._unread_reading(box), before.corrected, by_hand=True)
        self._unread.append(after)
        self.undo_stack.push(_Edit(self, tr("Move plate"), path, before, after))

    def remove(self, path: Path, id: int) -> None:
        """Remove a plate."""
        before = self._find(path, id)
        if before is not None:
            self.undo_stack.push(_Edit(self, tr("Remove plate"), path, before, None))

    def correct(self, path: Path, id: int, text: str | None) -> None:
        """Set what a plate says; None goes back to the machine's reading.

        The machine's own text may be set too: a person has confirmed it.
        """
        before = self._find(path, id)
        if before is None or text == before.corrected:
            return
        after = replace(before, corrected=text)
        title = tr("Correct text") if text is not None else tr("Back to the machine's text")
        self.undo_stack.push(_Edit(self, title, path, before, after))

    def is_being_read(self, shown: ShownReading) -> bool:
        """Whether the text of a new or moved box is still to come."""
        return any(other is shown for other in self._unread)

    def with_edits(self, path: Path, readings: list[ShownReading]) -> list[ShownReading]:
        """Readings that came from a worker, with the edits that it could not know of yet."""
        item = self._model.item_of(path)
        now = {id: state for id, (other, state) in self._unkept.items() if other == path}
        for shown in [] if item is None else item.readings:
            if self.is_being_read(shown):
                now[shown.id] = shown
        kept = [shown for shown in readings if shown.id not in now]
        return _in_order(kept + [state for state in now.values() if state is not None])

    def forget(self, ids: set[int]) -> None:
        """These readings were deleted for good: no undo may bring them back.

        A command in the middle of the stack cannot be taken out of it, so all of them go.
        """
        if not ids.isdisjoint(self.undone_ids()):
            self.undo_stack.clear()

    def undone_ids(self) -> set[int]:
        """The readings that an undo or redo would show."""
        commands = map(self.undo_stack.command, range(self.undo_stack.count()))
        edits = (command for command in commands if isinstance(command, _Edit | Removal))
        return {id for command in edits for id in command.reading_ids}

    def show(self, path: Path, id: int, state: ShownReading | None) -> None:
        """Put a reading into its picture, or take it out; for the commands."""
        item = self._model.item_of(path)
        if item is None:
            return
        readings = [shown for shown in item.readings if shown.id != id]
        if state is not None:
            readings.append(state)
        self._model.update(path, readings=_in_order(readings))
        # Also before its text is there: the box itself must survive whatever comes.
        self._keep(path, id, state)
        if state is not None and self.is_being_read(state):
            self._read(path, state)
        self.changed.emit(path, id)

    def _find(self, path: Path, id: int) -> ShownReading | None:
        item = self._model.item_of(path)
        readings = [] if item is None else item.readings
        return next((shown for shown in readings if shown.id == id), None)

    @staticmethod
    def _unread_reading(box: Box) -> Reading:
        from lpr_desktop.reading.reader import Reading

        return Reading(box, 1.0, "", 0.0)

    def _read(self, path: Path, shown: ShownReading) -> None:
        pipeline = self._workspace.pipeline
        opened = self._opener.get(path)
        box = shown.reading.box

        def read(_task: Task) -> Reading:
            from lpr_desktop.imaging import open_image

            pixels = open_image(path) if opened is None else opened.levels[0]
            with self._workspace.readers.pool(pipeline).borrow() as reader:
                return reader.read_box(pixels, box, pipeline.settings)

        self._workspace.jobs.start(
            read,
            on_success=lambda reading: self._on_read(path, shown, reading),
            on_failure=lambda error: self._on_unreadable(path, shown, error),
        )

    def _on_read(self, path: Path, shown: ShownReading, reading: Reading) -> None:
        self._unread = [other for other in self._unread if other is not shown]
        # In place: the commands on the stack hold this object.
        shown.reading = replace(reading, box=shown.reading.box)
        if self._find(path, shown.id) is shown:
            self._model.update(path)
            self._keep(path, shown.id, shown)
            self.changed.emit(path, shown.id)

    def _on_unreadable(self, path: Path, shown: ShownReading, error: BaseException) -> None:
        self._on_read(path, shown, shown.reading)
        self.failed.emit(error)

    def _keep(self, path: Path, id: int, state: ShownReading | None) -> None:
        reading = None if state is None else state.reading.without_crop()
        corrected = None if state is None else state.corrected
        edit = self._unkept[id] = (path, state)
        job = self._workspace.jobs.start(
            lambda _task: self._writer.keep(path, id, reading, corrected),
            on_failure=self.failed.emit,
            executor=Executor.SERIAL,
        )
        job.finished.connect(lambda: self._on_kept(id, edit))

    def _on_kept(self, id: int, edit: tuple[Path, ShownReading | None]) -> None:
        if self._unkept.get(id) is edit:
            del self._unkept[id]


def _in_order(readings: list[ShownReading]) -> list[ShownReading]:
    """Passages of a video by their time; plates of a picture as the journal gives them back."""
    return sorted(readings, key=_order)


def _order(shown: ShownReading) -> tuple[float, int]:
    seen = shown.reading.seen
    return (-shown.reading.score if seen is None else seen.first), shown.id


class _Edit(QUndoCommand):
    """One change of one reading."""

    def __init__(
        self,
        edits: PlateEdits,
        title: str,
        path: Path,
        before: ShownReading | None,
        after: ShownReading | None,
    ) -> None:
        super().__init__(title)
        self._edits = edits
        self._path = path
        self._before = before
        self._after = after
        self._time = time.monotonic()
        self._was_done = False
        known = before or after
        assert known is not None
        self._id = known.id

    @property
    def reading_ids(self) -> set[int]:
        return {self._id}

    def redo(self) -> None:
        self._edits.show(self._path, self._id, self._after)
        if self._was_done:
            self._edits.revisited.emit(self._path, self._id)
        self._was_done = True

    def undo(self) -> None:
        self._edits.show(self._path, self._id, self._before)
        self._edits.revisited.emit(self._path, self._id)

    def id(self) -> int:
        return _MOVE_ID if self._before is not None and self._after is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or not self._is_followed_by(other):
            return False
        self._after = other._after
        self._time = other._time
        return True

    def _is_followed_by(self, other: _Edit) -> bool:
        return (
            (self._path, self._id) == (other._path, other._id)
            and self._is_move()
            and other._is_move()
            and other._time - self._time < _ONE_MOVE_SECONDS
        )

    def _is_move(self) -> bool:
        if self._before is None or self._after is None:
            return False
        return self._before.reading.box != self._after.reading.box


class Removal(QUndoCommand):
    """Pictures go off the list, with what was read in them, and come back to its end.

    It stands among the edits: one of a picture that was taken off is undone when the picture is
    there again.
    """

    def __init__(
        self,
        items: Iterable[PictureItem],
        take_off: Callable[[list[Path]], None],
        put_back: Callable[[list[PictureItem]], None],
    ) -> None:
        self._items = list(items)
        super().__init__(tr("Remove %Ln picture(s) from the list", "", len(self._items)))
        self._take_off = take_off
        self._put_back = put_back

    @property
    def reading_ids(self) -> set[int]:
        """The readings that undoing it would show."""
        return {shown.id for item in self._items for shown in item.readings}

    def redo(self) -> None:
        self._take_off([item.path for item in self._items])

    def undo(self) -> None:
        self._put_back(self._items)
