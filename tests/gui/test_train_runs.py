"""Trainings watched from the window: real child processes, a tiny network, clicks."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from train_window import TrainWindow, answer, train_settings
from training_sets import draw_set, tiny_settings

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.detection.store import find_detector
from lpr_desktop.gui.train.run_page import REPORT
from lpr_desktop.reading.readers import open_reader
from lpr_desktop.runs.folder import RunFolder, RunState, list_runs
from lpr_desktop.runs.settings import RunSettings

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 12)


@pytest.fixture
def open_train(qtbot, open_window):
    """``open_train()``: a window in the Train view; again: another start of the program."""

    windows = []

    def open_one(*folders, **values):
        windows.append(TrainWindow(qtbot, open_window(train_settings(*folders), **values).main))
        return windows[-1]

    yield open_one
    # After a failure a training may still run: closing would ask about it, and nobody answers.
    for window in windows:
        for one in window.controller.trainings.running:
            one.leave()
    for run in list_runs():
        holder = run.holder()
        if holder is not None:
            os.kill(holder.pid, signal.SIGKILL)


def set_up(window, pictures, **changes):
    """Fill the page in as a person would who wants a tiny network."""
    window.setup.take_over(tiny_settings(pictures, **{"views": 12, **changes}))
    window.wait_until_checked()


def started(window):
    """Press the button, and wait until the run is shown."""
    window.click(window.setup.start)
    window.wait(lambda: window.run.entry is not None and window.view.page is window.run)
    return window.run.entry.folder


def training(window, run):
    found = window.controller.trainings.get(f"run {run.path}")
    assert found is not None
    return found


def test_start_stop_another_day_resume_finish_early_use(open_train, pictures):
    first = open_train(reader=open_reader)
    set_up(first, pictures, epochs=50, views=8)
    run = started(first)
    one = training(first, run)
    assert not first.is_enabled("train_resume")
    first.wait(lambda: one.progress.epoch)
    assert first.run.stage.text().startswith("Epoch 1 of 50")
    first.wait(lambda: one.progress.rows)
    first.trigger("train_stop")
    assert "Stopping" in first.run.stage.text()
    first.wait(lambda: not one.is_running)
    first.wait(lambda: "Resume goes on" in first.run.note.text)
    assert run.status().state is RunState.STOPPED
    assert [bool(first.is_enabled(id)) for id in ("train_stop", "train_resume")] == [False, True]
    done = run.status().epoch
    first.main.close()

    window = open_train(reader=open_reader)
    window.wait_until_listed("Tiny")
    window.choose("Tiny", "run")
    rows = window.run.curves.cards[0]
    window.wait(lambda: len(rows.rows) == done)
    window.trigger("train_resume")
    window.wait(lambda: len(rows.rows) >= done + 1)
    window.wait(lambda: window.run.previews.grid.count())
    assert window.main.windowTitle().startswith("Tiny: ")
    window.controller.show_setup()
    window.trigger("train_new")
    window.wait(lambda: f"Epoch {done + 2}" in window.main.windowTitle())
    window.choose("Tiny", "run")
    window.trigger("train_stop")
    one = training(window, run)
    window.wait(lambda: not one.is_running)
    window.wait(lambda: window.is_enabled("train_finish"))
    assert "Tiny" not in window.main.windowTitle()
    epochs = run.status().epoch
    window.trigger("train_finish")
    window.wait(lambda: run.status().state is RunState.FINISHED and not one.is_running)
    window.wait(lambda: window.run.tabs.currentIndex() == REPORT)
    window.wait(lambda: window.run.report.card.toPlainText().startswith("Tiny"))
    assert [row.epoch for row in one.progress.rows] == list(range(1, epochs + 1))
    assert run.status().epoch == epochs < 50
    assert not run.finish_file.exists()
    window.wait(lambda: not window.is_enabled("train_finish"))
    assert find_detector("Tiny").is_dir()
    window.trigger("train_use")
    assert window.main.workspace.pipeline.detector == "Tiny"
    detectors = window.main.read.view.options_panel.detector
    window.wait(lambda: detectors.currentText() == "Tiny")
    # It finds what it can in a picture at once.
    window.main.actions_["view_read"].trigger()
    window.main.open_paths([pictures / "car 1.png"])
    items = window.main.session.model
    window.wait(lambda: items.total == 1 and not window.main.session.queue.is_running)


def test_left_running_it_is_found_again(open_train, pictures):
    first = open_train()
    set_up(first, pictures, epochs=60)
    run = started(first)
    first.wait(lambda: training(first, run).progress.stage == "Loading TensorFlow")
    # Who wants to stay, stays.
    press = answer("close-training", "Cancel")
    QTimer.singleShot(0, lambda: first.wait(press))
    first.main.close()
    assert first.main.isVisible()
    press = answer("close-training", "Leave it running")
    QTimer.singleShot(0, lambda: first.wait(press))
    first.main.close()
    assert not first.main.isVisible()
    holder = run.holder()
    assert holder is not None
    assert holder.is_alive
    second = open_train()
    second.wait(lambda: second.controller.trainings.get(f"run {run.path}") is not None)
    second.choose("Tiny", "run")
    one = training(second, run)
    second.wait(lambda: one.progress.epoch)
    press = answer("close-training", "Stop the training")
    QTimer.singleShot(0, lambda: second.wait(press))
    second.main.close()
    assert not second.main.isVisible()
    second.wait(lambda: run.holder() is None)
    assert run.status().state is RunState.STOPPED


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_killed_training_says_so_and_is_offered_again(open_train, pictures):
    window = open_train()
    set_up(window, pictures)
    run = started(window)
    one = training(window, run)
    window.wait(lambda: one.progress.stage == "Loading TensorFlow")
    holder = run.holder()
    assert holder is not None
    os.kill(holder.pid, signal.SIGKILL)
    window.wait(lambda: not one.is_running)
    window.wait(lambda: "ended it; the usual reason is too little memory" in window.run.note.text)
    assert window.is_enabled("train_resume")
    assert window.is_enabled("train_trash")


def test_examples_are_drawn(open_train, pictures):
    window = open_train()
    set_up(window, pictures, input_size=139)
    window.click(window.setup.data.show_examples)
    window.wait(lambda: window.setup.data.examples.count() == 12)


def test_a_run_that_cannot_start_is_told(open_train, pictures, monkeypatch):
    from lpr_desktop.runs import process

    run = RunFolder.create(tiny_settings(pictures))
    window = open_train()
    window.wait_until_listed("Tiny")
    window.choose("Tiny", "run")
    monkeypatch.setattr(process, "training_command", lambda *_: ["/no/such/program"])
    window.trigger("train_resume")
    window.wait(
        lambda: "cannot be started" in window.main.workspace.notices.texts().get("problem", "")
    )
    assert run.status().state is RunState.NEW


def test_what_an_earlier_training_began_with_comes_back(open_train, pictures):
    window = open_train()
    form = window.setup.form
    form.start.setCurrentIndex(form.start.findData("none"))
    mine = RunSettings("Mine", (str(pictures),), split=str(pictures / "splits.csv"))
    window.setup.take_over(mine)
    assert window.setup.settings() == mine
    assert form.split.text() == mine.split
    # What no field shows does not go along to another kind of network.
    window.setup.take_over(tiny_settings(pictures))
    assert window.setup.settings().network
    window.setup.choices.choose("inception-resnet-v2")
    assert window.setup.settings().network == {}
    window.wait_until_checked()


def test_the_head_has_no_more_epochs_than_there_are(open_train, pictures):
    window = open_train(pictures)
    form = window.setup.form
    form.head.setValue(8)
    form.epochs.setValue(3)
    assert form.head.value() == 3
    window.setup.data.check()
    window.wait_until_checked()
    assert window.setup.can_start
    form.epochs.setValue(0)
    form.head.setValue(8)
    assert form.head.value() == 8


def test_a_class_that_may_mean_plates_is_asked_about(open_train, tmp_path):
    home = tmp_path / "cars"
    draw_set(home, 12, "tafel")
    draw_set(home / "more", 1, "car")
    for suffix in (".png", ".xml"):
        (home / "more" / f"car 0{suffix}").rename(home / f"extra{suffix}")
    window = open_train(home)
    data = window.setup.data
    window.wait(lambda: data.questions.isVisible())
    assert data.trouble.isVisible()
    assert "--plate-class" not in data.trouble.text(), "it is asked, not told of the command line"
    yes = data.questions.findChild(QPushButton)
    assert yes.accessibleName().startswith("Yes: Does “tafel” mean plates?")
    yes.click()
    window.wait(lambda: window.setup.can_start)
    assert data.found.data.plates == 12
