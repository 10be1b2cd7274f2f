"""The list of pictures as Qt sees it: nothing is made for a row before it is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lpr_desktop.annotation.index import DatasetIndex, PictureState
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.widgets.thumbnails import Thumbnails
from lpr_desktop.gui.words import plain_tip

Rows = NDArray[np.int32]


class Filter(Enum):
    """The chips over the list; the value is what they say.

    ``SUGGESTED`` are pictures with suggestions, and those whose boxes came from reading.
    """

    ALL = "All"
    TO_DO = "To do"
    BOXES = "Boxes"
    CHECKED = "Checked"
    SUGGESTED = "Suggested"
    PROBLEM = "Problem"


_STATES = {
    Filter.TO_DO: (PictureState.NOTHING,),
    Filter.BOXES: (PictureState.BOXES,),
    Filter.CHECKED: (PictureState.CHECKED,),
    Filter.PROBLEM: (PictureState.PROBLEM,),
}


class FileModel(QAbstractListModel):
    """Rows of a :class:`DatasetIndex` that pass the filter, as an array of their numbers.

    Filtering happens in a worker. A row that does not pass the filter any more stays until the
    filter is applied anew, so that the list does not jump away under the hand.

    Signals:
        counts_changed: The numbers of :meth:`counts` may be others.
        filtered: The list shows what the filter asks for.
    """

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1
    counts_changed = Signal()
    filtered = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.index_: DatasetIndex | None = None
        self.suggested: set[int] = set()
        self.thumbnails = Thumbnails(self)
        self.thumbnails.ready.connect(self._on_thumbnail)
        self._rows: Rows = np.empty(0, np.int32)
        self._places: Rows | None = None
        self._filter = Filter.ALL
        self._search = ""

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def search(self) -> str:
        return self._search

    @property
    def total(self) -> int:
        """Pictures of the folder, whether they are listed or not."""
        return 0 if self.index_ is None else len(self.index_)

    @property
    def rows(self) -> Rows:
        """The rows of the index that are listed now, in order."""
        return self._rows

    def set_index(self, index: DatasetIndex | None) -> None:
        """Show another folder, whole."""
        self.index_ = index
        self.suggested = set()
        self._filter, self._search = Filter.ALL, ""
        self._stop()
        self._show(np.arange(self.total, dtype=np.int32))
        self.counts_changed.emit()

    def set_filter(self, kind: Filter, search: str) -> None:
        """List only some pictures, soon."""
        self._filter, self._search = kind, search
        self.refilter()

    def refilter(self) -> None:
        """Apply the filter to what the states are now."""
        index = self.index_
        if index is None:
            return
        self._stop()
        states, search = _STATES.get(self._filter), self._search
        suggested = np.array(sorted(self.suggested), np.int32)
        only_suggested = self._filter is Filter.SUGGESTED

        def find(_task: Task) -> Rows:
            rows = index.filtered(search, states)
            if not only_suggested:
                return rows
            from_reading = index.states[rows] == PictureState.FROM_READING
            return rows[from_reading | np.isin(rows, suggested)]

        job = self._jobs.start(find)
        job.succeeded.connect(lambda rows: self._on_filtered(job, rows))
        self._job = job

    def counts(self) -> dict[Enum, int]:
        """How many pictures each filter would list, without regard to the search."""
        index = self.index_
        if index is None:
            return {kind: 0 for kind in Filter}  # noqa: C420 - typed by its keys otherwise
        by_state = np.bincount(index.states, minlength=len(PictureState))
        counts = {
            kind: sum(int(by_state[state]) for state in states) for kind, states in _STATES.items()
        }
        counts[Filter.ALL] = len(index)
        from_reading = index.states == PictureState.FROM_READING
        from_reading[list(self.suggested)] = True
        counts[Filter.SUGGESTED] = int(from_reading.sum())
        return {kind: counts[kind] for kind in Filter}

    def place_of(self, row: int) -> int | None:
        """Where a row of the index stands in the list; None if it is not listed."""
        if self._places is None:
            self._places = np.full(self.total, -1, np.int32)
            self._places[self._rows] = np.arange(len(self._rows), dtype=np.int32)
        place = int(self._places[row]) if 0 <= row < self.total else -1
        return None if place < 0 else place

    def row_at(self, place: int) -> int:
        """The row of the index at a place in the list."""
        return int(self._rows[place])

    def touch(self, rows: Iterable[int]) -> None:
        """The states of these rows are others now."""
        places = [place for row in rows if (place := self.place_of(row)) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
        self.counts_changed.emit()

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        dataset = self.index_
        if dataset is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        row = int(self._rows[index.row()])
        if role == self.ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return show_name(dataset.names[row])
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(dataset.picture(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(dataset.problems.get(row) or show_name(dataset.names[row]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{show_name(dataset.names[row])}, {self.summary(row)}"
        return None

    def summary(self, row: int) -> str:
        """The state of a picture in words."""
        dataset = self.index_
        if dataset is None:
            return ""
        state, count = PictureState(dataset.states[row]), int(dataset.counts[row])
        boxes = "1 box" if count == 1 else f"{count} boxes"
        if state is PictureState.PROBLEM:
            return "problem"
        if state is PictureState.UNREAD:
            return "…"
        if state is PictureState.CHECKED:
            return f"checked, {boxes}" if count else "checked, no plate"
        if state is PictureState.FROM_READING:
            words = f"{boxes} read, to check"
        else:
            words = boxes if state is PictureState.BOXES else "to do"
        return f"{words}, suggestion" if row in self.suggested else words

    def close(self) -> None:
        """Make no more thumbnails."""
        self._stop()
        self.thumbnails.close()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_filtered(self, job: Job, rows: Rows) -> None:
        if job is not self._job:
            return  # somebody has typed on meanwhile
        self._job = None
        self._show(rows)
        self.filtered.emit()

    def _show(self, rows: Rows) -> None:
        self.beginResetModel()
        self._rows = rows
        self._places = None
        self.endResetModel()

    def _on_thumbnail(self, path: Path) -> None:
        dataset = self.index_
        if dataset is None:
            return
        try:
            name = path.relative_to(dataset.layout.pictures).as_posix()
        except ValueError:
            return  # of the folder before this one
        row = dataset.row_of(name)
        place = None if row is None else self.place_of(row)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))
