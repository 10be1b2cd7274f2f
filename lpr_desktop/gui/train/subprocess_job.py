"""Subprocess tasks of the training's program as jobs of the window."""

from __future__ import annotations

from collections.abc import Callable

from lpr_desktop.gui.jobs import Operation, Task
from lpr_desktop.runs.subprocess_tasks import SubprocessTask

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
