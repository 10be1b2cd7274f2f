"""Where Python's cyclic garbage is collected while the window is there, and calls from pools."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QThreadPool

from lpr_desktop.gui.jobs import Jobs, MainThread, main_thread
from lpr_desktop.gui.memory import GarbageCollection


class Cycle(QObject):
    """Reachable from itself alone once it is let go; notes where it is collected."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture
def collection(qapp):
    collection = GarbageCollection(qapp)
    yield collection
    collection.close()
    collection.deleteLater()


def make_much(task=None):
    """So many objects that Python would collect several times, also the older ones."""
    for _ in range(40):
        keep = [[number] for number in range(5000)]
        del keep


def test_a_worker_does_not_collect_what_belongs_to_the_window(collection, qtbot):
    ended: list[threading.Thread] = []
    jobs = Jobs(1)

    def operation(task):
        Cycle(ended)
        make_much()
        return len(ended)

    results: list[int] = []
    job = jobs.start(operation, on_success=results.append)
    qtbot.waitSignal(job.finished).wait()
    assert results == [0]
    kept = [[number] for number in range(1000)]  # so many that Python would collect by now
    qtbot.waitUntil(lambda: bool(ended))
    assert len(kept) == 1000
    assert ended == [threading.main_thread()]
    jobs.close()


def test_without_it_a_worker_would(qtbot):
    """What the test above proves is no accident of where Python happens to collect."""
    ended: list[threading.Thread] = []
    gc.enable()

    def work():
        Cycle(ended)
        make_much()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ended == [worker]


def test_a_full_collection_comes_seldom_but_comes(collection, monkeypatch):
    generations = []
    monkeypatch.setattr(gc, "get_count", lambda: (701, 11, 11))
    monkeypatch.setattr(gc, "collect", lambda generation=2: generations.append(generation))
    times = iter([100.0, 101.0, 120.0, 151.5, 151.6])
    monkeypatch.setattr("lpr_desktop.gui.memory.time.monotonic", lambda: next(times))
    for _ in range(3):
        collection.collect()
    assert generations == [2, 1, 2]


def test_it_gives_the_collection_back(qapp):
    collection = GarbageCollection(qapp)
    assert not gc.isenabled()
    collection.close()
    assert gc.isenabled()
    gc.disable()  # as it was in this test
    collection.deleteLater()


def test_what_a_job_held_ends_on_the_main_thread(qtbot):
    """The worker lets go of a job last; the widgets of its operation are gone by then."""
    ended: list[threading.Thread] = []
    jobs = Jobs(1)
    for _ in range(50):
        held = QObject()
        weakref.finalize(held, lambda: ended.append(threading.current_thread()))
        job = jobs.start(lambda task, held=held: held)
        del held
        qtbot.waitSignal(job.finished).wait()
        del job
    qtbot.waitUntil(lambda: len(ended) == 50)
    assert set(ended) == {threading.main_thread()}
    jobs.close()


class Taker(QObject):
    """Takes what pools send."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[tuple[int, threading.Thread]] = []

    def take(self, value: int) -> None:
        self.taken.append((value, threading.current_thread()))


def post_from_a_pool(thread: MainThread, taker: Taker, value: int) -> None:
    take = weakref.WeakMethod(taker.take)
    pool = QThreadPool()
    pool.start(lambda: thread.post(take, value))
    assert pool.waitForDone()


def test_a_pool_calls_a_method_on_the_main_thread(qtbot):
    taker = Taker()
    post_from_a_pool(main_thread(), taker, 3)
    assert not taker.taken
    qtbot.waitUntil(lambda: bool(taker.taken))
    assert taker.taken == [(3, threading.main_thread())]
    assert main_thread() is main_thread()


def test_who_is_gone_is_not_called(qtbot):
    gone, dead, taker = Taker(), Taker(), Taker()
    for value, one in enumerate((gone, dead, taker)):
        post_from_a_pool(main_thread(), one, value)
    taken = dead.taken
    del gone, one
    import shiboken6

    shiboken6.delete(dead)
    qtbot.waitUntil(lambda: bool(taker.taken))
    assert not taken
