"""Killing a process at every step of what it does, to see what is left on the disk."""

from __future__ import annotations

import io
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


Call = Callable[[str, Any], bool]
"""Whether a call of a built-in function counts, by its name and what it belongs to."""

_WRITES = frozenset(("write", "flush", "fsync", "replace", "rename", "mkdir", "open", "link"))


def any_call(name: str, owner: Any) -> bool:
    """Each may allocate memory."""
    return True


def writing_call(name: str, owner: Any) -> bool:
    """Those that a full disk refuses."""
    if isinstance(owner, sqlite3.Connection):
        return name in ("execute", "executemany")
    is_file = isinstance(owner, io.IOBase) or getattr(owner, "__name__", "") in ("posix", "nt")
    return is_file and name in _WRITES


def count_calls(work: Callable[[], None], counts: Call) -> int:
    """How many calls of our files (and of ``pathlib`` and ``tempfile``) count in some work."""
    number = 0

    def count(_: Any) -> None:
        nonlocal number
        number += 1

    _watched(work, counts, count)
    return number


def kill_at(work: Callable[[], None], step: int) -> bool:
    """Do the work in a forked process that is killed before a call; whether it came so far."""
    child = os.fork()
    if not child:
        try:
            at_call(work, any_call, step, lambda _: os.kill(os.getpid(), signal.SIGKILL))
        except BaseException:  # noqa: BLE001 - a fork must never go on with the tests
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the work failed; see above"
    return os.WIFSIGNALED(status)


def at_call(
    work: Callable[[], None], counts: Call, step: int, happens: Callable[[Any], None]
) -> None:
    """Do the work, and let something happen instead of one of its calls: what it raises, the call
    raises. It is given what the function belongs to.
    """
    left = step

    def strike(owner: Any) -> None:
        nonlocal left
        left -= 1
        if left == -1:
            happens(owner)

    _watched(work, counts, strike)


def _watched(work: Callable[[], None], counts: Call, tell: Callable[[Any], None]) -> None:
    def profile(frame: FrameType, event: str, called: Any) -> None:
        if event != "c_call" or not any(p in frame.f_code.co_filename for p in _CALLERS):
            return
        owner = getattr(called, "__self__", None)
        if counts(called.__name__, owner):
            tell(owner)

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
