"""One process at a time trains a run: a lock of the operating system on a file of the run.

The system lets go of the lock when its holder dies, however it dies. The file says who holds it:
process id and start time, since ids are used again.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.files import read_file
from lpr_desktop.runs.errors import RunError, RunLocked

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        # A byte far behind the content, which others may then still read.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}
_TRIES = 5
_SECONDS_BETWEEN = 0.05


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that trains a run.

    Attributes:
        pid: Its id.
        started: Its start time in units of the system; empty where it cannot be told.
    """

    pid: int
    started: str = ""

    @property
    def is_alive(self) -> bool:
        """Whether this very process still runs."""
        return self.pid > 0 and _exists(self.pid) and start_time(self.pid) == self.started


@contextlib.contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold the lock.

    Raises:
        RunLocked: Another process holds it.
        RunError: The file cannot be opened.
    """
    with RunError.for_os_error("The run's folder cannot be written ({strerror})."):
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        # Somebody who only asks holds it for an instant.
        for attempt in range(_TRIES):
            try:
                _take(handle)
                break
            except OSError as error:
                if error.errno not in _HELD:
                    break  # a network disk without locks: better unlocked than not at all
                if attempt == _TRIES - 1:
                    raise RunLocked(
                        "This training runs already (process {pid}). Stop it first, or wait for "
                        "it.",
                        pid=_said(file).pid,
                    ) from error
                time.sleep(_SECONDS_BETWEEN)
        note = json.dumps({"pid": os.getpid(), "started": start_time(os.getpid())}).encode()
        with contextlib.suppress(OSError):  # on a full disk the lock holds without its note
            os.lseek(handle, 0, os.SEEK_SET)
            os.truncate(handle, 0)
            os.write(handle, note)
        yield
    finally:
        os.close(handle)


def holder(file: Path) -> Holder | None:
    """Who holds the lock; None if nobody does."""
    try:
        handle = os.open(file, os.O_RDWR)
    except OSError:
        return None
    try:
        _take(handle)
    except OSError as error:
        return _said(file) if error.errno in _HELD else None
    finally:
        os.close(handle)
    return None


def start_time(pid: int) -> str:
    """When a process started, to tell it from a later one with its id; empty if not known."""
    try:
        # Field 22 of proc(5); the name before it may hold blanks and brackets.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


def _said(file: Path) -> Holder:
    try:
        values = json.loads(read_file(file, 1000))
        return Holder(int(values["pid"]), str(values["started"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder(0)


def _exists(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # there a signal of 0 would end it
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
