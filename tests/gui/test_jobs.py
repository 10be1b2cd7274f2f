"""Jobs: order of the signals, throttling, cancelling, closing."""

from __future__ import annotations

import threading
import time
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread

from lpr_desktop.errors import ImageError
from lpr_desktop.gui.jobs import REPORT_INTERVAL, Executor, Jobs


@pytest.fixture
def jobs(qtbot):
    jobs = Jobs(parallel=2)
    yield jobs
    jobs.close()


def test_the_result_comes_on_the_main_thread_after_all_reports(jobs, qtbot):
    seen = []

    def operation(task):
        assert QThread.currentThread() is not main
        for number in range(5):
            task.report(number)
        return "done"

    main = QThread.currentThread()
    job = jobs.start(
        operation,
        on_success=lambda result: seen.append((result, QThread.currentThread() is main)),
        on_report=lambda reports: seen.extend(reports),
    )
    qtbot.waitSignal(job.finished).wait()
    assert seen == [0, 1, 2, 3, 4, ("done", True)]


def test_reports_are_gathered(jobs, qtbot):
    batches = []

    def operation(task):
        end = time.monotonic() + 5 * REPORT_INTERVAL
        while time.monotonic() < end:
            task.report(1)
            time.sleep(0.001)  # else there would be millions

    job = jobs.start(operation, on_report=batches.append)
    qtbot.waitSignal(job.finished).wait()
    assert sum(map(len, batches)) > 50
    assert len(batches) <= 8


def test_an_exception_goes_to_its_handler_or_to_everyone(jobs, qtbot):
    def operation(task):
        raise ImageError("a.jpg: broken")

    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start(operation)
    assert str(failed.args[0]) == "a.jpg: broken"
    errors = []
    job = jobs.start(operation, on_failure=errors.append)
    with qtbot.assertNotEmitted(jobs.failed):
        qtbot.waitSignal(job.finished).wait()
    assert [str(error) for error in errors] == ["a.jpg: broken"]


def test_a_stopped_job_says_so_and_is_no_failure(jobs, qtbot):
    started = threading.Event()

    def operation(task):
        started.set()
        task.cancel.wait(20)
        task.check()

    job = jobs.start(operation)
    assert started.wait(5)
    with qtbot.waitSignal(job.cancelled), qtbot.assertNotEmitted(jobs.failed):
        job.stop()


def test_serial_jobs_run_one_after_the_other_in_order(jobs, qtbot):
    running, order = [], []
    all_started = threading.Event()

    def work(number):
        def operation(task):
            running.append(number)
            assert len(running) == 1
            assert all_started.wait(20)
            running.remove(number)
            order.append(number)

        return operation

    started = [jobs.start(work(number), executor=Executor.SERIAL) for number in range(8)]
    with qtbot.waitSignal(started[-1].finished):
        all_started.set()
    assert order == list(range(8))


def test_closing_finishes_what_writes_and_stops_the_rest(jobs, qtbot):
    written, silent = [], []
    begun, closing = threading.Event(), threading.Event()

    def write(task):
        assert closing.wait(20)
        written.append(1)

    def endless(task):
        begun.set()
        task.cancel.wait(20)
        closing.set()
        task.check()

    jobs.start(endless, on_failure=silent.append)
    assert begun.wait(20)
    for _ in range(3):
        jobs.start(write, executor=Executor.SERIAL, on_success=silent.append)
    begin = time.monotonic()
    assert jobs.close()
    assert time.monotonic() - begin < 2
    assert written == [1, 1, 1]
    QCoreApplication.processEvents()
    assert silent == [], "nothing is delivered to a window that is closed"


def test_closing_does_not_wait_for_a_library_call_for_ever(jobs):
    release = threading.Event()
    jobs.start(lambda _task: release.wait(30))
    begin = time.monotonic()
    assert not jobs.close(seconds=0.1)
    assert time.monotonic() - begin < 2
    release.set()


def test_a_job_after_closing_does_not_run(jobs, qtbot):
    jobs.close()
    ran = []
    job = jobs.start(lambda _task: ran.append(1))
    QCoreApplication.processEvents()
    assert job.task.cancel.is_set()
    assert ran == []


def test_an_ended_job_does_not_keep_what_started_it(qtbot):
    """Freed with the job, later, it would take the job with it a second time: a crash."""
    jobs = Jobs()
    job = jobs.start(lambda task: None)
    qtbot.waitSignal(job.finished).wait()
    jobs.close()
    there = weakref.ref(jobs)
    del jobs, job
    assert there() is None


def test_a_callback_may_hold_the_last_that_holds_the_jobs(qtbot):
    """It is let go of within the destructor of the job, which they would delete once more."""
    jobs, ended = Jobs(), []

    def take(_result, jobs=jobs):
        ended.append(True)

    jobs.start(lambda _task: None, on_success=take)
    del take
    while not ended:
        QCoreApplication.processEvents()
    jobs.close()
    there = weakref.ref(jobs)
    del jobs
    assert there() is not None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert there() is None
