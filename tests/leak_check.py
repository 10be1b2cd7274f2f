"""The leak check: a test fails when it leaves threads, timers or windows behind.

Leftovers of one test make a later one fail by chance, and in the program they are the crash at
exit ("QThread: Destroyed while thread is still running") or the callback into a closed view.
Loaded by conftest.py; tests/test_house.py proves that it catches each kind.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

GRACE = 10.0
"""Seconds that a leftover gets to end by itself: a worker that was just told to stop, on a busy
machine. A test that leaves nothing does not wait."""

# Made by Qt for itself, and ended by itself.
_QT_OWN_WINDOWS = {"QTipLabel"}
_FAILED = pytest.StashKey[bool]()
_MANY = 50_000
_last_file: Path | None = None


def pytest_collection_finish() -> None:
    """Leave what the imports made out of every later search and collection: most of the heap."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Likewise, before each file, what earlier ones left for good: TensorFlow's caches."""
    global _last_file
    if item.path != _last_file and len(gc.get_objects()) > _MANY:
        gc.collect()
        gc.freeze()
    _last_file = item.path


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[Any]:
    report = yield
    if report.when in ("setup", "call") and report.failed:
        # The traceback keeps the test's objects alive: what is left over then tells nothing.
        item.stash[_FAILED] = True
    return report


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python threads after every test; with a Qt application also QThreads, timers, windows."""
    uses_qt = "qapp" in request.fixturenames
    before = {id(thing) for thing, _ in _leftovers(uses_qt)}
    if uses_qt:
        # Python would collect widgets in whichever thread makes an object, see gui/garbage.py.
        gc.disable()
    yield
    if uses_qt:
        # What was closed goes first, or all would be collected and searched twice.
        _process_events(uses_qt)
        gc.collect()
        gc.enable()
    if request.node.stash.get(_FAILED, False):
        return
    deadline = time.monotonic() + GRACE
    left = _news(uses_qt, before)
    while left and time.monotonic() < deadline:
        gc.collect()
        _process_events(uses_qt)
        time.sleep(0.01)  # a thread that ends tells nobody
        left = _news(uses_qt, before)
    if left:
        names = sorted(name for _, name in left)
        _end([thing for thing, _ in left])
        pytest.fail("The test left behind:\n  " + "\n  ".join(names), pytrace=False)


def _news(uses_qt: bool, before: set[int]) -> list[tuple[Any, str]]:
    return [(thing, name) for thing, name in _leftovers(uses_qt) if id(thing) not in before]


def _leftovers(uses_qt: bool) -> Iterator[tuple[Any, str]]:
    for thread in threading.enumerate():
        # A dummy stands for a thread that is not Python's, and stays when that has ended.
        if not isinstance(thread, threading._DummyThread):
            yield thread, f"Python thread {thread.name!r}"
    if uses_qt:
        yield from _qt_leftovers()


def _qt_leftovers() -> Iterator[tuple[Any, str]]:
    import shiboken6
    from PySide6.QtCore import QThread, QThreadPool, QTimer

    kinds = (QThread, QThreadPool, QTimer)
    things = gc.get_objects()
    # type() and not isinstance(): that would ask lazy proxies of other libraries.
    wanted = {one for one in set(map(type, things)) if issubclass(one, kinds)}
    found = [thing for thing in things if type(thing) in wanted]
    pools = [thing for thing in found if isinstance(thing, QThreadPool)]
    for thing in [*found, QThreadPool.globalInstance()] if not pools else found:
        if not shiboken6.isValid(thing):
            continue
        if isinstance(thing, QTimer) and thing.isActive():
            yield thing, f"active QTimer of {thing.interval()} ms{_described(thing)}"
        elif isinstance(thing, QThreadPool) and thing.activeThreadCount():
            yield thing, f"QThreadPool with {thing.activeThreadCount()} running{_described(thing)}"
        elif isinstance(thing, QThread) and thing.isRunning() and not _is_main(thing):
            yield thing, f"running {type(thing).__name__}{_described(thing)}"
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        for widget in QApplication.topLevelWidgets():
            if not shiboken6.isValid(widget):
                continue
            class_name = widget.metaObject().className()
            if widget.parent() is None and class_name not in _QT_OWN_WINDOWS:
                yield widget, f"window {class_name}{_described(widget)}"


def _is_main(thread: Any) -> bool:
    from PySide6.QtCore import QCoreApplication

    application = QCoreApplication.instance()
    return application is not None and thread == application.thread()


def _described(thing: Any) -> str:
    """Whose it is, as far as names tell."""
    name = f" {thing.objectName()!r}" if thing.objectName() else ""
    parent = thing.parent()
    return name + (f" in {type(parent).__name__} {parent.objectName()!r}" if parent else "")


def _process_events(uses_qt: bool) -> None:
    if uses_qt:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _end(leftovers: list[Any]) -> None:
    """End what can be ended, so that the next tests start clean and the interpreter can exit."""
    for thing in leftovers:
        if isinstance(thing, threading.Thread):
            continue
        import shiboken6
        from PySide6.QtCore import QThread, QThreadPool, QTimer

        if not shiboken6.isValid(thing):
            continue  # it went with the one before
        if isinstance(thing, QTimer):
            thing.stop()
        elif isinstance(thing, QThread):
            thing.requestInterruption()
            thing.quit()
            thing.wait(5000)
        elif isinstance(thing, QThreadPool):
            thing.clear()
            thing.waitForDone(5000)
        else:
            # A plot that was closed raises when it is closed again.
            with contextlib.suppress(RuntimeError, AttributeError):
                thing.close()
            thing.deleteLater()
    _process_events("PySide6.QtCore" in sys.modules)
