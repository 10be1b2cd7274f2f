"""Errands of the training's program as jobs of the window."""

from __future__ import annotations

from collections.abc import Callable

from lpr_desktop.gui.jobs import Operation, Task
from lpr_desktop.runs.subprocess_tasks import SubprocessTask

_SECONDS = 0.1


def errand_operation(start: Callable[[], SubprocessTask]) -> Operation:
    """An operation that starts an errand, reports its events and gives it back when it is done.

    It raises ``RunError`` if the errand failed and ``Cancelled`` if it was stopped.
    """

    def run(task: Task) -> SubprocessTask:
        errand = start()
        is_cancelled = False
        while not errand.wait(_SECONDS):
            for event in errand.events():
                task.report(event)
            if task.cancel.is_set() and not is_cancelled:
                is_cancelled = True
                errand.cancel()
        errand.check()
        task.check()
        return errand

    return run
