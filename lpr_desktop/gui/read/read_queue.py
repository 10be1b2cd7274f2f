"""Pictures that wait to be read, and the job that reads them."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import DetectorError
from lpr_desktop.gui.jobs import Executor, Job, Task
from lpr_desktop.gui.journal.writer import JournalWriter, Kept
from lpr_desktop.gui.watch.tripwires import tripwire_of
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.stand_ins import MissingDetector

if TYPE_CHECKING:
    from lpr_desktop.reading.reader import PictureResult

_MEMORY = 0.9
"""Share of the old pace that is kept at each report; evens out pictures of different size."""


@dataclass(frozen=True, slots=True)
class ReadProgress:
    """How far the reading is.

    Attributes:
        done: Pictures read since the queue was last empty.
        total: ``done`` and those that still wait.
        seconds_left: Estimate, None while there is nothing to estimate from.
    """

    done: int
    total: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class PartlyRead:
    """What is known of a video up to ``seconds``; it is still being read."""

    kept: Kept
    seconds: float


class ReadQueue(QObject):
    """Reads pictures in the background, in order, the one the person looks at first.

    Signals:
        begun: Paths that are being read now.
        read: A list of ``Kept``, at most ten lists a second.
        partly_read: A list of :class:`PartlyRead`.
        progress_changed: A :class:`ReadProgress`.
        stopped: The paths that were not read, because of :meth:`cancel` or a failure.
        idle: Everything was read, or the reading was stopped; nothing runs any more.
    """

    begun = Signal(list)
    read = Signal(list)
    partly_read = Signal(list)
    progress_changed = Signal(object)
    stopped = Signal(list)
    idle = Signal()

    def __init__(
        self, workspace: Workspace, writer: JournalWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._writer = writer
        self._lock = threading.Lock()
        self._waiting: deque[Path] = deque()
        self._known: set[Path] = set()  # waiting or taken
        self._taken: dict[Path, None] = {}  # in the order in which they were taken
        self._job: Job | None = None
        self._must_drain = False
        self._done = 0
        self._pace: float | None = None
        self._last_report = 0.0
        workspace.pipeline_changed.connect(self.begin_anew)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def add(self, paths: Iterable[Path], *, first: bool = False) -> None:
        """Queue pictures; those that already wait are left where they are."""
        with self._lock:
            new = [path for path in dict.fromkeys(paths) if path not in self._known]
            self._known.update(new)
            if first:
                self._waiting.extendleft(reversed(new))
            else:
                self._waiting.extend(new)
        if new:
            self._start()
            self._report_progress()

    def prefer(self, path: Path) -> None:
        """Read a picture that waits before all others: the person looks at it."""
        with self._lock:
            if path in self._known and path not in self._taken:
                self._waiting.remove(path)
                self._waiting.appendleft(path)

    def discard(self, paths: Iterable[Path]) -> None:
        """Take pictures out that are no longer wanted."""
        gone = set(paths)
        with self._lock:
            self._waiting = deque(path for path in self._waiting if path not in gone)
            self._known = {*self._waiting, *self._taken}
        if self._job is not None:
            self._report_progress()

    def begin_anew(self) -> None:
        """Read everything from here on with what is chosen now, also what already waits."""
        if self._job is not None:
            self._job.stop()  # _on_finished starts anew with what was not read

    def cancel(self) -> None:
        """Stop within one picture; what was read stays."""
        self._must_drain = True
        if self._job is not None:
            self._job.stop()

    def _start(self) -> None:
        if self._job is not None:
            return
        self._must_drain = False
        pipeline = self._workspace.pipeline
        line_of = partial(tripwire_of, self._workspace.settings)

        def read(task: Task) -> None:
            from lpr_desktop.passages.read_file import read_file
            from lpr_desktop.reading.batch import read_pictures

            pool = self._workspace.readers.pool(pipeline)
            with pool.borrow() as reader:
                if isinstance(reader.detector, MissingDetector):
                    raise reader.detector.error
                detector = reader.detector.name

            def tell(part: PictureResult, seconds: float) -> None:
                kept = self._writer.record(part, detector, is_more=True)
                task.report(PartlyRead(kept, seconds))

            results = read_pictures(
                self._take_all(task),
                pool,
                pipeline.settings,
                cancel=task.cancel,
                keep_crops=False,
                ordered=False,
                read=partial(read_file, tell=tell, line_of=line_of),
            )
            for result in results:
                task.report(self._writer.record(result, detector))
            task.check()

        self._last_report = time.monotonic()
        self._job = self._workspace.jobs.start(
            read,
            on_failure=self._on_failed,
            on_report=self._on_reports,
            executor=Executor.BACKGROUND,
        )
        self._job.finished.connect(self._on_finished)

    def _take_all(self, task: Task) -> Iterator[Path]:
        """The waiting pictures; runs in the worker and sees what is added meanwhile."""
        while True:
            with self._lock:
                if not self._waiting:
                    return
                path = self._waiting.popleft()
                self._taken[path] = None
            task.report(path)
            yield path

    def _on_reports(self, reports: list[Path | Kept | PartlyRead]) -> None:
        begun = [report for report in reports if isinstance(report, Path)]
        kept = [report for report in reports if isinstance(report, Kept)]
        over = {report.result.path for report in kept}
        with self._lock:
            for path in over:
                self._taken.pop(path, None)
                self._known.discard(path)
        begun = [path for path in begun if path not in over]
        if begun:
            self.begun.emit(begun)
        parts = [report for report in reports if isinstance(report, PartlyRead)]
        if parts:
            self.partly_read.emit(parts)
        if kept:
            self._measure(len(kept))
            self.read.emit(kept)
        self._report_progress()

    def _measure(self, count: int) -> None:
        now = time.monotonic()
        pace = max(now - self._last_report, 1e-6) / count
        memory = _MEMORY**count
        self._pace = pace if self._pace is None else memory * self._pace + (1 - memory) * pace
        self._last_report = now
        self._done += count

    def _report_progress(self) -> None:
        with self._lock:
            left = len(self._known)
        seconds = None if self._pace is None else self._pace * left
        self.progress_changed.emit(ReadProgress(self._done, self._done + left, seconds))

    def _on_failed(self, error: BaseException) -> None:
        self._must_drain = True
        if isinstance(error, DetectorError):
            self._workspace.tell_missing([error])
        else:
            self._workspace.report(error)

    def _on_finished(self) -> None:
        self._job = None
        with self._lock:
            # Taken and never delivered: the reading was stopped in between.
            self._waiting.extendleft(reversed(self._taken))
            self._taken.clear()
            unread = list(self._waiting)
            if self._must_drain:
                self._waiting.clear()
                self._known.clear()
        if self._must_drain:
            self.stopped.emit(unread)
        elif unread:
            self._start()
            return
        self._must_drain = False
        self._done = 0
        self._pace = None
        self.idle.emit()
