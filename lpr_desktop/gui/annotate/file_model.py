"""The list of pictures as Qt sees it: nothing is made for a row before it is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from lpr_desktop.annotation.index import DatasetIndex, PictureState
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.picture.list_model import PictureRow, PictureRows
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.marks import Mark


class Filter(Enum):
    """The chips over the list; the value is what they say.

    ``BOXES`` are pictures with boxes, checked or not; ``SUGGESTED`` those with suggestions, and
    those whose boxes came from reading.
    """

    ALL = tr_noop("All")
    TO_DO = tr_noop("To do")
    BOXES = tr_noop("Boxes")
    CHECKED = tr_noop("Checked")
    SUGGESTED = tr_noop("Suggested")
    PROBLEM = tr_noop("Problem")


_STATES = {
    Filter.TO_DO: (PictureState.NOTHING,),
    Filter.BOXES: (PictureState.BOXES, PictureState.CHECKED),
    Filter.CHECKED: (PictureState.CHECKED,),
    Filter.PROBLEM: (PictureState.PROBLEM,),
}


def state_mark(state: PictureState, is_suggested: bool) -> tuple[str, Mark | None]:
    """The icon of a picture's state and the mark that colours it (None: as secondary text)."""
    if state is PictureState.PROBLEM:
        return "error", Mark.FAILED
    if is_suggested or state is PictureState.FROM_READING:
        return "detector", Mark.UNCERTAIN
    if state is PictureState.CHECKED:
        return "check", Mark.CORRECTED
    if state is PictureState.BOXES:
        return "plate", Mark.SURE
    if state is PictureState.UNREAD:
        return "clock", None
    return "circle", None


class FileModel(PictureRows):
    """Rows of a :class:`DatasetIndex` that pass the filter, as an array of their numbers.

    Filtering happens in a worker. A row that does not pass the filter any more stays until the
    filter is applied anew, so that the list does not jump away under the hand.

    Signals:
        filtered: The list shows what the filter asks for.
    """

    filtered = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.index_: DatasetIndex | None = None
        self.suggested: set[int] = set()
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
    def rows(self) -> Sequence[int]:
        """The rows of the index that are listed now, in order."""
        return self._shown

    def set_index(self, index: DatasetIndex | None) -> None:
        """Show another folder, whole."""
        self.index_ = index
        self.suggested = set()
        self._filter, self._search = Filter.ALL, ""
        self._stop()
        self._show(range(self.total))
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
        only_boxes = self._filter is Filter.BOXES
        only_suggested = self._filter is Filter.SUGGESTED

        def find(_task: Task) -> list[int]:
            rows = index.filtered(search, states)
            if only_suggested:
                from_reading = index.states[rows] == PictureState.FROM_READING
                rows = rows[from_reading | np.isin(rows, suggested)]
            elif only_boxes:
                rows = rows[index.counts[rows] > 0]
            return rows.tolist()

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
        is_bare = (index.states == PictureState.CHECKED) & (index.counts == 0)
        counts[Filter.BOXES] -= int(is_bare.sum())
        from_reading = index.states == PictureState.FROM_READING
        from_reading[list(self.suggested)] = True
        counts[Filter.SUGGESTED] = int(from_reading.sum())
        return {kind: counts[kind] for kind in Filter}

    def picture(self, number: int) -> Path:
        assert self.index_ is not None
        return self.index_.picture(number)

    def number_of(self, path: Path) -> int | None:
        dataset = self.index_
        if dataset is None or not path.is_relative_to(dataset.layout.pictures):
            return None  # of the folder before this one
        return dataset.row_of(path.relative_to(dataset.layout.pictures).as_posix())

    def picture_row(self, number: int) -> PictureRow:
        assert self.index_ is not None
        state = PictureState(self.index_.states[number])
        mark = state_mark(state, number in self.suggested)
        words = [self.summary(number), *self.index_.tags.get(number, ())]
        return PictureRow(show_name(self.index_.names[number]), " · ".join(words), *mark)

    def tip(self, number: int) -> str:
        assert self.index_ is not None
        return self.index_.problems.get(number) or show_name(self.index_.names[number])

    def touch(self, rows: Iterable[int]) -> None:
        """The states of these rows are others now."""
        places = [place for row in rows if (place := self.place_of(row)) is not None]
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))
        self.counts_changed.emit()

    def summary(self, row: int) -> str:
        """The state of a picture in words."""
        dataset = self.index_
        if dataset is None:
            return ""
        state, count = PictureState(dataset.states[row]), int(dataset.counts[row])
        boxes = tr("%Ln box(es)", "", count)
        if state is PictureState.PROBLEM:
            return tr("problem")
        if state is PictureState.UNREAD:
            return "…"
        if state is PictureState.CHECKED:
            return tr("checked, {boxes}", boxes=boxes) if count else tr("checked, no plate")
        if state is PictureState.FROM_READING:
            words = tr("{boxes} read, to check", boxes=boxes)
        else:
            words = boxes if state is PictureState.BOXES else tr("to do")
        return tr("{words}, suggestion", words=words) if row in self.suggested else words

    def tags(self) -> list[str]:
        """The tags of the folder, the commonest first."""
        dataset = self.index_
        found = Counter(tag for tags in dataset.tags.values() for tag in tags) if dataset else {}
        return sorted(found, key=lambda tag: (-found[tag], tag))

    def close(self) -> None:
        self._stop()
        super().close()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _on_filtered(self, job: Job, rows: list[int]) -> None:
        if job is not self._job:
            return  # somebody has typed on meanwhile
        self._job = None
        self._show(rows)
        self.filtered.emit()
