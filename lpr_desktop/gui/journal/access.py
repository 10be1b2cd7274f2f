"""The way of all views to the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import LprError
from lpr_desktop.gui.jobs import Executor, Job, Operation, Task
from lpr_desktop.gui.journal.writer import JournalWriter
from lpr_desktop.gui.translation import error_text
from lpr_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal


class JournalAccess(QObject):
    """Does things with the journal in a worker, one after the other.

    Attributes:
        writer: Keeps what is read and edited.

    Signals:
        changed: Another journal is used.
        deleted: All that was remembered is deleted.
        readings_deleted: Some readings were deleted from it.
    """

    changed = Signal()
    deleted = Signal()
    readings_deleted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.writer = JournalWriter()

    def do(
        self,
        operation: Callable[[Journal, Task], Any],
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Do something with the journal, after every edit that was made before."""
        return self.start(
            lambda task: operation(self.writer.journal(), task), on_success, on_failure
        )

    def start(
        self,
        operation: Operation,
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """The same for something that goes through the writer."""
        return self._workspace.jobs.start(
            operation,
            on_success=on_success,
            on_failure=on_failure or self.tell_failure,
            executor=Executor.SERIAL,
        )

    def look_up(self) -> tuple[Journal, bool]:
        """See :meth:`JournalWriter.look_up_journal`; for workers."""
        return self.writer.look_up_journal()

    @contextmanager
    def looked_up(self) -> Iterator[Journal]:
        """As :meth:`look_up`; closed afterwards if it was opened for this."""
        journal, is_own = self.look_up()
        try:
            yield journal
        finally:
            if is_own:
                journal.close()

    def tell_failure(self, error: BaseException) -> None:
        """What cannot be kept is told once, not for each of 5,000 pictures."""
        if isinstance(error, LprError | OSError):
            self._workspace.tell_once(error_text(error))
        else:
            self._workspace.failed.emit(error)
