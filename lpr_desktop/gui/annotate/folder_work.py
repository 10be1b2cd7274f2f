"""Long work on the whole folder: one at a time, with progress, to be stopped at any moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import LprError
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.status_line import StatusLine
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Operation, Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace


class FolderWork(QObject):
    """Runs one operation after another in a worker, and shows how far it is.

    Signals:
        busy_changed: ``is_busy``.
    """

    busy_changed = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        status: StatusLine,
        is_other_running: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._status = status
        self._is_other_running = is_other_running
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def cancel(self) -> None:
        """Stop what runs; what it has done stays."""
        if self._job is not None:
            self._job.stop()

    def start(
        self,
        title: str,
        operation: Operation,
        done: Callable[[Any], None],
        on_report: Callable[[list[Any]], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Start something, if nothing runs; it ends in a message.

        Args:
            title: What is shown beside the bar.
            operation: Reports pairs of steps done and of all, unless ``on_report`` is given.
            done: Gets the result.
            on_report: Gets what was reported.
            on_cancelled: Called if a person has stopped it.
        """
        if self._job is not None or self._is_other_running():
            self._workspace.tell(
                tr("Something else is still running. Wait for it, or stop it first."),
                view=View.ANNOTATE,
            )
            return

        def show(reports: list[tuple[int, int]]) -> None:
            self._status.show_work(title, *reports[-1])

        job = self._jobs.start(
            operation,
            on_success=done,
            on_failure=self._on_failed,
            on_report=on_report or show,
            executor=Executor.BACKGROUND,
        )
        job.cancelled.connect(lambda: self._status.end_work(tr("Stopped")))
        if on_cancelled is not None:
            job.cancelled.connect(on_cancelled)
        job.finished.connect(self._on_finished)
        self._job = job
        self._status.show_work(title)
        self.busy_changed.emit(True)

    def _on_finished(self) -> None:
        self._job = None
        self.busy_changed.emit(False)

    def _on_failed(self, error: BaseException) -> None:
        self._status.end_work()
        if isinstance(error, OSError) and not isinstance(error, LprError):
            self._workspace.tell(
                tr("It could not be written ({strerror}).", strerror=error.strerror or error),
                view=View.ANNOTATE,
            )
        else:
            self._workspace.report(error)


def progress_of(task: Task) -> Callable[[int, int], None]:
    """For functions that tell their progress: passes it on, and ends them when they are stopped."""

    def tell(done: int, total: int) -> None:
        task.check()
        task.report((done, total))

    return tell
