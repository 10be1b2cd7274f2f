"""Searching the journal in a worker: at most one search runs, and the newest wins."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Union

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import Cancelled, JournalError
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.translation import rank, tr

if TYPE_CHECKING:
    from lpr_desktop.cluster.archive import Archive
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_search import HistoryQuery

PAGE = 200
"""Readings that are fetched at a time."""

Searchable = Union["Journal", "Archive"]

OpenJournal = Callable[[], tuple[Searchable, bool]]
"""Gives a journal (or results) to look things up in, and whether it is for that alone; called in a
worker."""

_Step = Callable[[Any], Any]


class HistorySource(QObject):
    """Finds the readings of a query, page by page, and how many there are.

    A search that a later letter has overtaken is interrupted. It has its own connection to the
    journal's file: writing waits for no search, and no search for writing.

    Signals:
        page_found: The query, the place of the page's first reading, and the ``HistoryPage``.
        counted: The query, and how many fit (``MOST_COUNTED`` means that many or more).
        failed: A JournalError.
    """

    page_found = Signal(object, int, object)
    counted = Signal(object, int)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, open_journal: OpenJournal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._open_journal = open_journal
        self._lock = threading.Lock()
        self._journal: Searchable | None = None
        self._is_own = False
        self._query: HistoryQuery | None = None
        self._steps: list[tuple[int | None, _Step]] = []
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be found."""
        return self._job is not None or bool(self._steps)

    def search(self, query: HistoryQuery) -> None:
        """Find the first page, then count; what was asked for before is dropped."""
        self._query = query
        self._steps = [
            (0, lambda journal: journal.history.search(query, PAGE)),
            (None, lambda journal: journal.history.count(query)),
        ]
        if self._job is not None:
            self._job.stop()
            self._interrupt()
        self._run()

    def more(self, offset: int) -> None:
        """Find the page that begins at ``offset`` for the query that was asked for last."""
        query = self._query
        if query is not None and all(place != offset for place, _ in self._steps):
            # Before counting, which nobody scrolls for.
            self._steps.insert(
                0, (offset, lambda journal: journal.history.search(query, PAGE, offset))
            )
            self._run()

    def look_up(self, step: _Step, on_success: Callable[[Any], None]) -> None:
        """Ask the journal something small, in a worker."""
        self._jobs.start(
            lambda task: self._ask(task, step), on_success=on_success, on_failure=self.failed.emit
        )

    def release(self) -> None:
        """Close the connection; the next search opens another. Any thread.

        While it is open, what is deleted stays in the file's log.
        """
        with self._lock:
            journal, self._journal = self._journal, None
            if journal is not None and self._is_own:
                journal.interrupt()
                journal.close()

    def close(self) -> None:
        """Find nothing more."""
        self._steps = []
        if self._job is not None:
            self._job.stop()
            self._interrupt()

    def _interrupt(self) -> None:
        journal = self._journal
        if journal is not None and self._is_own:
            journal.interrupt()

    def _run(self) -> None:
        if self._job is not None or not self._steps:
            return
        query = self._query
        offset, step = self._steps.pop(0)
        job = self._jobs.start(
            lambda task: self._ask(task, step),
            on_success=lambda found: self._on_found(query, offset, found),
            on_failure=self._on_failed,
        )
        job.finished.connect(self._on_finished)
        self._job = job

    def _ask(self, task: Task, step: _Step) -> Any:
        journal = None
        try:
            with self._lock:
                if self._journal is None:
                    self._journal, self._is_own = self._open_journal()
                journal = self._journal
            return step(journal)
        except JournalError as error:
            if task.cancel.is_set() or journal is not self._journal or _was_interrupted(error):
                raise Cancelled("Overtaken.") from error
            raise

    def _on_found(self, query: HistoryQuery | None, offset: int | None, found: Any) -> None:
        if query is not self._query:
            return
        if offset is None:
            self.counted.emit(query, found)
        else:
            self.page_found.emit(query, offset, found)

    def _on_failed(self, error: BaseException) -> None:
        self._steps = []
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._job = None
        self._run()


def _was_interrupted(error: JournalError) -> bool:
    code = getattr(error.__cause__, "sqlite_errorcode", 0)
    return bool(code & 0xFF == sqlite3.SQLITE_INTERRUPT)


def country_names(codes: Iterable[str]) -> dict[str, str]:
    """Code to name of countries in the language of the window, by name; for a worker."""
    from lpr_desktop.ocr.grammar import countries

    known = {country.code: tr(country.name) for country in countries()}
    found = {code: known.get(code, code.upper()) for code in codes}
    return dict(sorted(found.items(), key=lambda item: rank(item[1])))
