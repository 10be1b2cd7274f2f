"""The folder that is annotated: its list of pictures, and their states, read little by little."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from lpr_desktop.annotation.index import DatasetIndex, PictureState, StateRow, read_states
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.scan import scan
from lpr_desktop.errors import LprError
from lpr_desktop.gui.annotate.file_model import FileModel
from lpr_desktop.gui.annotate.unsaved import Unsaved
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Task
from lpr_desktop.gui.translation import error_text, tr

_BATCH = 200


class Folder(QObject):
    """Scans a folder and keeps its list.

    Attributes:
        model: The list.
        layout: Where pictures and annotations are; None before a folder is opened.

    Signals:
        opened: The list is there; the picture (a ``Path``) that is to be shown first, or None.
        failed: The folder could not be opened: a sentence for a person.
        loading_changed: Whether a folder is being scanned.
        settled: How many annotations were saved now that an earlier start could not save, and how
            many still wait.
        states_read: All states are known.
    """

    opened = Signal(object)
    failed = Signal(str)
    loading_changed = Signal(bool)
    settled = Signal(int, int)
    states_read = Signal()

    def __init__(self, jobs: Jobs, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._unsaved = unsaved
        self.model = FileModel(jobs, self)
        self.layout: Layout | None = None
        self._scan: Job | None = None
        self._states: Job | None = None
        self._seen: Job | None = None

    @property
    def index(self) -> DatasetIndex | None:
        return self.model.index_

    @property
    def is_loading(self) -> bool:
        return self._scan is not None

    @property
    def is_reading_states(self) -> bool:
        """Whether the state of some picture is not known yet."""
        return self._states is not None

    def open(
        self,
        path: Path,
        annotations: Path | None = None,
        first: str = "",
        layout: Layout | None = None,
    ) -> None:
        """Open a folder, or the folder of a picture.

        Args:
            path: A folder or a picture.
            annotations: Where the annotation files are; None to look for them.
            first: Name of the picture to show first, relative to the folder; "" for the first.
            layout: All of that, if it is known; ``path`` and ``annotations`` are not looked at.
        """
        known = layout
        if self._scan is not None:
            self._scan.stop()

        def find(task: Task) -> tuple[Layout, DatasetIndex, Path | None, int, int]:
            is_picture = known is None and path.is_file()
            layout = known or _layout_of(path, annotations)
            saved, waiting = self._unsaved.settle(layout.annotations or layout.pictures)
            index = scan(layout, progress=lambda _done, _total: task.check())
            shown = path if is_picture else layout.pictures / first if first else None
            return layout, index, shown, len(saved), len(waiting)

        job = self._jobs.start(find, on_failure=self._on_failed)
        job.succeeded.connect(lambda result: self._on_found(job, *result))
        job.finished.connect(lambda: self._on_scanned(job))
        self._scan = job
        self.loading_changed.emit(True)

    def cancel(self) -> None:
        """Look for no more pictures; the folder that was open stays open."""
        if self._scan is not None:
            self._scan.stop()

    def replace(self, index: DatasetIndex) -> None:
        """Show another index of the same folder."""
        self._stop_reading()
        suggested = {self.index.names[row] for row in self.model.suggested} if self.index else set()
        self.model.set_index(index)
        rows = (index.row_of(name) for name in suggested)
        self.model.suggested = {row for row in rows if row is not None}
        self._read_all(index)

    def close(self) -> None:
        """Read nothing more."""
        self._stop_reading()
        self.model.close()

    def row_of(self, path: Path) -> int | None:
        """The row of a picture in the index."""
        if self.index is None or self.layout is None:
            return None
        try:
            name = path.relative_to(self.layout.pictures).as_posix()
        except ValueError:
            return None
        return self.index.row_of(name)

    def set_state(
        self,
        row: int,
        state: PictureState,
        count: int,
        problem: str | None = None,
        tags: Sequence[str] = (),
    ) -> None:
        """A picture was annotated, or found to be in trouble."""
        if self.index is not None:
            self.index.set_state(row, state, count, problem, tags)
            self.model.touch([row])

    def read_seen(self, rows: Iterable[int]) -> None:
        """These rows are in sight: read what is not known of them before all others."""
        index = self.index
        if index is None or self._states is None:
            return
        wanted = [row for row in rows if index.states[row] == PictureState.UNREAD]
        if wanted and (self._seen is None or self._seen.task.cancel.is_set()):
            job = self._jobs.start(
                lambda _task: list(read_states(index, wanted)),
                on_success=lambda found: self._on_states(index, found),
            )
            job.finished.connect(self._on_seen)
            self._seen = job

    def _read_all(self, index: DatasetIndex) -> None:
        def read(task: Task) -> None:
            batch: list[StateRow] = []
            for state in read_states(index, index.unread_rows().tolist()):
                task.check()
                batch.append(state)
                if len(batch) == _BATCH:
                    task.report(batch)
                    batch = []
            task.report(batch)

        job = self._jobs.start(
            read,
            on_report=lambda reports: self._on_states(index, [s for r in reports for s in r]),
            executor=Executor.BACKGROUND,
        )
        job.finished.connect(lambda: self._on_all_read(job))
        self._states = job

    def _stop_reading(self) -> None:
        for job in (self._states, self._seen):
            if job is not None:
                job.stop()
        self._states = self._seen = None

    def _on_found(
        self,
        job: Job,
        layout: Layout,
        index: DatasetIndex,
        shown: Path | None,
        saved: int,
        waiting: int,
    ) -> None:
        if job is not self._scan:
            return
        self._stop_reading()
        self.layout = layout
        self.model.set_index(index)
        self._read_all(index)
        if saved or waiting:
            self.settled.emit(saved, waiting)
        self.opened.emit(shown)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, LprError):
            self.failed.emit(error_text(error))
        elif isinstance(error, OSError):
            self.failed.emit(
                tr(
                    "The folder cannot be opened ({strerror}).",
                    strerror=os.strerror(error.errno or 0),
                )
            )
        else:
            self._jobs.failed.emit(error)

    def _on_scanned(self, job: Job) -> None:
        if job is self._scan:
            self._scan = None
            self.loading_changed.emit(False)

    def _on_states(self, index: DatasetIndex, found: list[StateRow]) -> None:
        if index is not self.index:
            return
        rows = []
        for row, state, count, problem, tags in found:
            # What was edited meanwhile is newer than what was read.
            if index.states[row] == PictureState.UNREAD:
                index.set_state(row, state, count, problem, tags)
                rows.append(row)
        if rows:
            self.model.touch(np.asarray(rows).tolist())

    def _on_seen(self) -> None:
        self._seen = None

    def _on_all_read(self, job: Job) -> None:
        if job is self._states:
            self._states = None
            self.states_read.emit()


def _layout_of(path: Path, annotations: Path | None) -> Layout:
    folder = path.parent if path.is_file() else path
    found = find_layout(folder)
    if path.is_file():
        # The folder of the picture, even if another one would be taken for the data set.
        found = Layout(folder, found.annotations)
    return found if annotations is None else Layout(found.pictures, annotations)
