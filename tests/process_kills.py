"""Killing a process at every step of what it does, to see what is left on the disk."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable, Collection
from types import FrameType
from typing import Any

MOST_STEPS = 400
# From Python 3.13 on pathlib is a folder.
_CALLERS = "lpr_desktop", f"{os.sep}pathlib", "tempfile.py"


def killed_at_every_call(work: Callable[[int], None], names: Collection[str]) -> int:
    """Run ``work(step)`` in forked processes, the first killed before its first call of a built-in
    function of one of these names (by our files, ``pathlib`` or ``tempfile``), the next before its
    second, and so on, until one comes to its end. Returns how many were killed.
    """

    def start(step: int) -> None:
        left = step

        def profile(frame: FrameType, event: str, called: Any) -> None:
            nonlocal left
            if event != "c_call" or called.__name__ not in names:
                return
            if any(part in frame.f_code.co_filename for part in _CALLERS):
                if not left:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1

        sys.setprofile(profile)
        work(step)
        sys.setprofile(None)

    return _killed(start)


def killed_at_every_statement(
    connect: Callable[[int, Callable[[sqlite3.Connection], None]], None],
) -> int:
    """Likewise, killed before each SQL statement: ``connect(step, watch)`` calls ``watch`` with the
    connection whose statements count.
    """

    def start(step: int) -> None:
        left = step

        def trace(_: str) -> None:
            nonlocal left
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
            left -= 1

        connect(step, lambda connection: connection.set_trace_callback(trace))

    return _killed(start)


def _killed(start: Callable[[int], None]) -> int:
    for step in range(MOST_STEPS):
        child = os.fork()
        if not child:
            try:
                start(step)
            except BaseException:  # noqa: BLE001 - a fork must never go on with the tests
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0, "the work failed; see above"
            return step
    raise AssertionError("the work never came to its end")
