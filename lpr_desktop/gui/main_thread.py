"""Calls from a worker thread of Qt's pools to the main thread."""

from __future__ import annotations

import weakref
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal


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
