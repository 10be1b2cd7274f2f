"""Measures how fast this computer trains, in a child process."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from lpr_desktop.gui.jobs import Job, Jobs, Operation, Task
from lpr_desktop.gui.train.estimate import PROBE_BATCH, PROBE_SIZES
from lpr_desktop.gui.translation import tr
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Estimated
from lpr_desktop.runs.subprocess_tasks import SubprocessTask, probe


class SpeedProbe(QObject):
    """Measures both architectures, one after the other; takes about a minute.

    Signals:
        measured: Architecture → seconds of a view, seconds to start, side of the input; as
            ``Settings.train_speeds`` keeps it.
        changed: Whether it runs.
        failed: The exception that ended it.
    """

    measured = Signal(dict)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def start(self) -> None:
        """Measure, if it does not do so already."""
        if self._job is None:
            self._job = self._jobs.start(
                _measure, on_success=self.measured.emit, on_failure=self.failed.emit
            )
            self._job.finished.connect(self._on_finished)
            self.changed.emit()

    def stop(self) -> None:
        """Measure no more: the processor is needed."""
        if self._job is not None:
            self._job.stop()

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()


def _measure(task: Task) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for architecture, size in PROBE_SIZES.items():

        def start(architecture: str = architecture, size: int = size) -> SubprocessTask:
            return probe(architecture, size, PROBE_BATCH)

        estimate = subprocess_operation(start)(task).estimate
        if not isinstance(estimate, Estimated):
            raise RunError(tr("The speed of this computer could not be measured."))
        found[architecture] = [estimate.seconds_per_view, estimate.start_seconds, float(size)]
    return found


_SECONDS = 0.1


def subprocess_operation(start: Callable[[], SubprocessTask]) -> Operation:
    """An operation that starts a subprocess task, reports its events and gives it back at its end.

    It raises ``RunError`` if it failed and ``Cancelled`` if it was stopped.
    """

    def run(task: Task) -> SubprocessTask:
        task_process = start()
        is_cancelled = False
        while not task_process.wait(_SECONDS):
            for event in task_process.events():
                task.report(event)
            if task.cancel.is_set() and not is_cancelled:
                is_cancelled = True
                task_process.cancel()
        task_process.check()
        task.check()
        return task_process

    return run
