"""Better than before? And what the Train view shows when it is opened."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from seen import words
from train_window import TrainWindow, finished_run, train_settings
from training_sets import draw_set

from lpr_desktop.detection.card import read_card, write_card
from lpr_desktop.detection.store import find_detector
from lpr_desktop.gui.improve.dialog import ImproveDialog
from lpr_desktop.runs.beside import Beside
from lpr_desktop.runs.folder import RunFolder, RunState, list_runs
from lpr_desktop.runs.report import SideBySide, load_report, save_report
from lpr_desktop.runs.settings import RunSettings


@pytest.fixture
def open_train(qtbot, open_window):
    """``open_train(folder, …)``: a window in the Train view."""

    def open_one(*folders, **values):
        return TrainWindow(qtbot, open_window(train_settings(*folders, **values)).main)

    return open_one


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 12)


def test_the_report_says_whether_it_is_better_than_before(open_train, pictures):
    run = finished_run(pictures)
    metrics = {"ap50": 0.5, "cpu_seconds": 0.03}
    beside = Beside("the <b>old</b> one", "starting", 395, 0.42, metrics, 3, 4, 2, 0, 0.1)
    (run.path / "beside").mkdir()
    shutil.copy(pictures / "car 3.png", run.path / "beside" / "0.jpg")
    report = replace(
        load_report(run.report_file),
        beside=(beside,),
        comparisons=("Beside the <b>old</b> one it finds 2 more of 6 plates.",),
        remarks=("Only 5 pictures with 6 plates to measure on.",),
        pictures=(SideBySide("beside/0.jpg", str(pictures / "car 3.png"), "0 of 1, now 1 of 1"),),
    )
    save_report(run.report_file, report)
    made = find_detector("Street")
    card = read_card(made)
    figures = {**report.metrics, "images": 5, "beside": {beside.title: metrics}}
    write_card(made, replace(card, metrics={"validation pictures of Street": figures}))
    window = open_train()
    window.wait_until_listed("Street", "Street")
    window.choose("Street", "run")
    shown = window.run.report.comparison
    window.wait(lambda: shown.pictures.count() == 1)
    assert shown.text == "\n".join([*report.comparisons, *report.remarks])
    assert shown.pictures.item(0).text() == "car 3.png: 0 of 1, now 1 of 1"
    texts = [label.text() for label in shown.findChildren(QLabel)]
    assert "30 ms" in texts
    assert beside.title in texts
    window.run.report.curve.tabs.setCurrentIndex(1)
    assert "F1 is high" in words(window.run.report.curve)
    window.trigger("train_compare")
    table = window.view.compare.table
    rows = [[table.item(row, at).text() for at in (0, 1, 2)] for row in range(table.rowCount())]
    where = rows.index([beside.title, "beside Street", "validation pictures of Street"])
    assert [rows[where - 1][at] for at in (0, 2)] == ["Street", "validation pictures of Street"]


def test_the_window_opens_at_the_training_that_was_stopped_last(open_train, pictures):
    finished_run(pictures)
    stopped = RunFolder.create(RunSettings("Halted", (str(pictures),)))
    stopped.change(RunState.RUNNING)
    stopped.change(RunState.STOPPED, message="Stopped.")
    window = open_train()
    window.wait(lambda: window.run.title.text() == "Halted")
    assert window.view.page is window.run
    # Who asks for a new one gets that.
    window.trigger("train_new")
    window.controller.reload()
    window.wait_until_listed("Halted", "Street", "Street")
    assert window.view.page is window.setup


def test_reading_is_improved_from_here_too(open_train, pictures):
    window = open_train()
    assert not window.is_enabled("train_improve")
    window.setup.data.set_folders([pictures])
    window.trigger("train_improve")
    window.wait(lambda: window.view.findChild(ImproveDialog) is not None)
    dialog = window.view.findChild(ImproveDialog)
    window.wait(lambda: any("“cars” has" in label.text() for label in dialog.findChildren(QLabel)))
    dialog.close()


def test_no_time_is_told_before_the_pictures_are_counted(open_train, pictures):
    window = open_train()

    def times() -> list[str]:
        lines = words(window.setup.choices).splitlines()
        return [line for line in lines if line.endswith("on this computer")]

    assert times() == []
    window.setup.data.set_folders([pictures])
    window.wait_until_checked()
    assert times()
    window.wait(lambda: "Trains on the processor" in window.setup.hardware.text())
    assert "to measure on: one plate more or less" in words(window.setup.data)


def test_what_it_starts_from_may_be_gone(open_train, pictures):
    window = open_train(pictures)
    window.wait_until_checked()
    window.setup.take_over(RunSettings("x", (str(pictures),), weights="gone"))
    window.wait_until_checked()
    window.trigger("train_start")
    window.wait(
        lambda: (
            "no detector of this name" in window.main.workspace.notices.texts().get("problem", "")
        )
    )
    assert list_runs() == []
