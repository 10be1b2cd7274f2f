"""Work outside the main thread: one shape for every long job.

A job is a function ``operation(task) -> result`` that runs in a worker thread. What it reports and
what comes of it arrives on the main thread, in order: reports (gathered, at most ten times a
second), then exactly one of success, failure or cancellation.

There are three executors. The *serial* one runs one job after another and is for shared state (the
journal); the *background* one likewise, for what takes minutes and must leave the processor to the
window; the *parallel* one is for the rest, which somebody waits for.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum, auto
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from lpr_desktop.errors import Cancelled, LprError
from lpr_desktop.gui.translation import tr
from lpr_desktop.picture_process import end_decoding

_log = logging.getLogger(__name__)

REPORT_INTERVAL = 0.1
"""Seconds between two deliveries of reports to the main thread."""

Operation = Callable[["Task"], Any]


class Executor(Enum):
    """Where a job runs."""

    SERIAL = auto()
    PARALLEL = auto()
    BACKGROUND = auto()


class Task:
    """What an operation sees of its job; used from the worker thread.

    Attributes:
        cancel: Set when the person asks to stop; may be handed to code that polls an event.
    """

    def __init__(self, deliver: Callable[[Any], None]) -> None:
        self.cancel = threading.Event()
        self._deliver = deliver

    def report(self, value: Any) -> None:
        """Send something to the main thread; cheap enough to be called for every picture."""
        self._deliver(value)

    def check(self) -> None:
        """Raise ``Cancelled`` if the person asked to stop."""
        if self.cancel.is_set():
            raise Cancelled(tr("Stopped."))


class Job(QObject):
    """One running job, seen from the main thread.

    Attributes:
        has_ended: Whether its outcome has come to the main thread.

    Signals:
        reported: A list of what the operation reported since the last time, oldest first.
        succeeded: The result of the operation.
        failed: The exception that ended it.
        cancelled: It stopped because it was asked to.
        finished: It is over, in whichever way; always the last signal.
    """

    reported = Signal(list)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _woken = Signal()
    _ended = Signal()

    def __init__(self, operation: Operation, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task = Task(self._take_report)
        self._operation = operation
        self._lock = threading.Lock()
        self._reports: list[Any] = []
        self._is_woken = False
        self._last_delivery = 0.0
        self._outcome: tuple[Any, BaseException | None] = (None, None)
        self._is_silenced = False
        self.has_ended = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._deliver)
        # Emitted in the worker, received on the main thread.
        self._woken.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Ask the operation to stop. It is over only when ``finished`` has been emitted."""
        self.task.cancel.set()

    def silence(self) -> None:
        """Stop, and emit nothing any more: the program is closing."""
        with self._lock:
            self._is_silenced = True
        self.stop()
        self._timer.stop()

    def run(self) -> None:
        """The body of the job, in the worker thread."""
        try:
            self.task.check()
            self._outcome = (self._operation(self.task), None)
        except BaseException as error:  # noqa: BLE001 - the main thread gets it and shows it
            self._outcome = (None, error)
        with self._lock:
            if not self._is_silenced:
                self._ended.emit()

    def _take_report(self, value: Any) -> None:
        with self._lock:
            if self._is_silenced:
                return
            self._reports.append(value)
            if not self._is_woken:
                self._is_woken = True
                self._woken.emit()

    def _schedule(self) -> None:
        if self._is_silenced:
            return
        left = self._last_delivery + REPORT_INTERVAL - time.monotonic()
        self._timer.start(max(0, round(left * 1000)))

    def _deliver(self) -> None:
        with self._lock:
            reports, self._reports = self._reports, []
            self._is_woken = False
        self._last_delivery = time.monotonic()
        if reports:
            self.reported.emit(reports)

    def _end(self) -> None:
        if self._is_silenced:
            return
        self._timer.stop()
        self._deliver()
        # What they refer to may be widgets, which must not end in the worker: it lets go of this
        # job last. And the operation's closure may hold a large picture.
        (result, error), self._outcome = self._outcome, (None, None)
        self._operation = _nothing
        self.has_ended = True
        if error is None:
            self.succeeded.emit(result)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            # One of ours is told to the person who asked for it; what it says may be theirs.
            is_ours = isinstance(error, LprError)
            _log.log(
                logging.INFO if is_ours else logging.ERROR,
                "A job ended with %s",
                type(error).__qualname__,
                exc_info=None if is_ours else error,
            )
            self.failed.emit(error)
        self.finished.emit()


class Jobs(QObject):
    """Starts jobs and sees to it that none is left when the program ends.

    Signals:
        failed: The exception of a job for which no ``on_failure`` was given.
    """

    failed = Signal(object)

    def __init__(self, parallel: int = 2, parent: QObject | None = None) -> None:
        """``parallel`` is the number of jobs outside the serial executor that run at a time."""
        super().__init__(parent)
        self._executors = {
            Executor.SERIAL: ThreadPoolExecutor(1, thread_name_prefix="lpr-serial"),
            Executor.PARALLEL: ThreadPoolExecutor(parallel, thread_name_prefix="lpr-parallel"),
            Executor.BACKGROUND: ThreadPoolExecutor(
                1, thread_name_prefix="lpr-background", initializer=_lower_priority
            ),
        }
        self._running: dict[Job, tuple[Executor, Future[None]]] = {}
        self._is_closed = False

    def start(
        self,
        operation: Operation,
        *,
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[BaseException], None] | None = None,
        on_report: Callable[[list[Any]], None] | None = None,
        executor: Executor = Executor.PARALLEL,
    ) -> Job:
        """Start ``operation(task)`` in a worker; the callbacks run on the main thread.

        An exception goes to ``on_failure`` or, without one, to the signal ``failed``: none is lost.
        """
        job = Job(operation, self)
        if on_success is not None:
            job.succeeded.connect(on_success)
        job.failed.connect(self.failed if on_failure is None else on_failure)
        if on_report is not None:
            job.reported.connect(on_report)
        # No function of its own that holds this object, which would live as long as the job.
        job.finished.connect(self._forget_ended)
        if self._is_closed:
            job.silence()
            return job
        self._running[job] = (executor, self._executors[executor].submit(job.run))
        return job

    def close(self, seconds: float = 2.0) -> bool:
        """Stop everything; nothing is emitted afterwards.

        Jobs of the serial executor write what a person made: they are carried out, not dropped
        (each is short). Returns whether all was over within ``seconds``; a worker that is still in
        a library's call ends by itself right after it.
        """
        self._is_closed = True
        for job, (executor, _) in self._running.items():
            if executor is not Executor.SERIAL:
                job.silence()
        for kind, pool in self._executors.items():
            pool.shutdown(wait=False, cancel_futures=kind is not Executor.SERIAL)
        if seconds:
            # A worker may wait for a picture. Who waits for none closes a dialog: there others may.
            end_decoding()
        late = wait([future for _, future in self._running.values()], timeout=seconds).not_done
        for job in self._running:
            job.silence()
        self._running.clear()
        return not late

    def _forget_ended(self) -> None:
        for job in [job for job in self._running if job.has_ended]:
            del self._running[job]
            # With its callbacks may go the last that holds this object, which would then delete the
            # job, its child, once more.
            job.setParent(QCoreApplication.instance())
            job.deleteLater()


def _lower_priority() -> None:
    """Be nice to the window; on Linux threads have a priority of their own, and hand it down.

    With all cores busy reading, 1 % of the window's answers took 50 ms instead of 20.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)


def _nothing(_task: Task) -> None:
    return None


class MainThread(QObject):
    """Calls methods on the main thread. There is one, and it ends with the application.

    One for every task would end in the worker, which lets go of it last, while what it has sent is
    still on its way.
    """

    _posted = Signal(object, tuple)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, method: weakref.WeakMethod[Any], *arguments: Any) -> None:
        """Have a method of a QObject called by the event loop, if it is there yet; from any thread.

        Weak, because a worker may be the last to hold what it was given.
        """
        self._posted.emit(method, arguments)

    def _run(self, method: weakref.WeakMethod[Any], arguments: tuple[Any, ...]) -> None:
        call = method()
        if call is not None and shiboken6.isValid(call.__self__):
            call(*arguments)


_main_thread: MainThread | None = None


def main_thread() -> MainThread:
    """The one of this application; to be asked for on the main thread."""
    global _main_thread
    if _main_thread is None or not shiboken6.isValid(_main_thread):
        _main_thread = MainThread(QCoreApplication.instance())
    return _main_thread
