"""The Train view before a training: the data set, the settings, what is asked."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMessageBox,
)
from train_window import TrainWindow, answer, finished_run, train_settings
from training_sets import draw_set

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.settings import DECLARED
from lpr_desktop.gui.train import setup_page
from lpr_desktop.installation import command_to_add
from lpr_desktop.runs import imagenet, subprocess_tasks
from lpr_desktop.runs.folder import list_runs
from lpr_desktop.runs.settings import RunSettings

ESTIMATE = """
import json, sys
for event in (
    {"event": "stage", "words": "Measuring"},
    {"event": "estimate", "architecture": "x", "seconds_per_view": 0.5, "start_seconds": 9.0},
    {"event": "ended", "state": "finished", "message": "Finished."},
):
    print(json.dumps({"lpr": 1, **event}), flush=True)
"""
WAITS = """
import json, sys
sys.stdin.readline()
print(json.dumps({"lpr": 1, "event": "ended", "state": "stopped", "message": "Stopped."}))
"""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 12)


def test_a_data_set_is_counted_and_divided(open_train, pictures):
    window = open_train(pictures)
    window.wait_until_checked()
    shown = window.setup.data.figures.accessibleName()
    assert "pictures 12" in shown
    assert "to learn from 10" in shown
    assert "to measure on 2" in shown
    assert window.is_enabled("train_start")
    assert "12 pictures, 12 plates" in window.setup.summary.text()
    assert window.setup.form.name.placeholderText() == "cars"


def test_problems_are_listed_and_open_in_annotate(open_train, tmp_path):
    folder = draw_set(tmp_path / "cars", 8)
    (folder / "car 2.xml").write_text("<annotation>")
    file = folder / "car 5.xml"
    file.write_text(file.read_text().replace("<xmax>", "<xmax>9"))
    window = open_train(folder)
    window.wait_until_checked()
    data = window.setup.data
    window.click(data.show_problems)
    texts = [data.problems.item(row).text() for row in range(data.problems.count())]
    assert any("car 2" in text for text in texts)
    assert any("car 5.png: box 1 reaches out" in text for text in texts)
    assert "left out 1" in data.figures.accessibleName()
    row = next(row for row, text in enumerate(texts) if "reaches out" in text)
    data.problems.setCurrentRow(row)
    window.qtbot.keyClick(data.problems, Qt.Key.Key_Return)
    assert window.main.views.shown is View.ANNOTATE
    session = window.main.views.made(View.ANNOTATE).session
    window.wait(lambda: session.path == folder / "car 5.png" and session.document is not None)
    # Back again, it is looked at anew.
    session.leave()
    file.unlink()
    window.main.actions_["view_train"].trigger()
    window.wait(lambda: "not annotated 1" in data.figures.accessibleName())


def test_looking_at_the_pictures_can_be_cancelled(open_train, pictures):
    window = open_train(pictures)
    data = window.setup.data
    data.stop()
    window.wait(lambda: not data.is_busy)
    if data.found is None:  # a quick computer was done already
        assert "not looked at to the end" in window.setup.summary.text()
        assert not window.is_enabled("train_start")
        window.click(data.again)
    window.wait_until_checked()
    assert window.is_enabled("train_start")


def test_without_annotations_it_says_what_to_do_and_does_not_start(open_train, tmp_path):
    folder = draw_set(tmp_path / "cars", 3)
    for file in folder.glob("*.xml"):
        file.unlink()
    window = open_train(folder)
    window.wait_until_checked()
    assert "Mark plates first" in window.setup.data.trouble.text()
    assert not window.is_enabled("train_start")
    window.click(window.setup.data.annotate)
    assert window.main.views.shown is View.ANNOTATE


def test_f5_goes_from_annotate_to_train_with_its_folder(qtbot, open_window, pictures):
    window = open_window(train_settings(view="read"))
    window.main.annotate(pictures)
    session = window.main.views.made(View.ANNOTATE).session
    window.wait(lambda: session.document is not None)
    window.main.activateWindow()
    qtbot.keyClick(window.main, Qt.Key.Key_F5)
    train = TrainWindow(qtbot, window.main)
    train.wait_until_checked()
    assert train.setup.data.folders == [pictures]


def test_the_time_is_told_and_follows_the_settings(open_train, pictures):
    window = open_train(pictures)
    window.wait_until_checked()
    before = window.setup.summary.text()
    assert "on this computer" in before
    window.setup.form.epochs.setValue(2)
    after = window.setup.summary.text()
    assert after != before
    window.setup.choices.choose("inception-resnet-v2")
    assert window.setup.summary.text() != after
    assert window.main.workspace.settings[DECLARED["train_architecture"]] == "inception-resnet-v2"
    assert window.setup.settings().weights == "imagenet"
    window.setup.choices.choose("compact")
    assert window.setup.settings().weights == ""


def test_this_computer_is_measured_once_and_that_can_be_cancelled(
    open_train, pictures, monkeypatch
):
    # A process that says what the training's program would, without the minute of work.
    program = [sys.executable, "-c", WAITS]
    monkeypatch.setattr(subprocess_tasks, "training_command", lambda *_: program)
    monkeypatch.setattr(subprocess_tasks, "tensorflow_installed", lambda: True)
    monkeypatch.setattr(setup_page, "tensorflow_installed", lambda: True)
    window = open_train(pictures, train_speeds={})
    probe = window.setup.probe
    window.wait(lambda: probe.is_running)
    assert window.setup.measure.text() == "Cancel"
    window.click(window.setup.measure)
    window.wait(lambda: not probe.is_running)
    assert "problem" not in window.main.workspace.notices.texts()
    program[2] = ESTIMATE
    window.click(window.setup.measure)
    window.wait(lambda: not probe.is_running)
    speeds = window.main.workspace.settings[DECLARED["train_speeds"]]
    assert speeds == {
        "compact": [0.5, 9.0, 427.0],
        "inception-resnet-v2": [0.5, 9.0, 299.0],
    }
    assert window.setup.measure.text() == "Measure again"
    assert "min on this computer" in window.setup.summary.text()


def test_scrolling_over_a_number_does_not_change_it(open_train, pictures):
    window = open_train(pictures)
    window.setup.form.more.setChecked(True)
    spin = window.setup.form.batch
    window.view.entries.setFocus()
    place = QPointF(spin.rect().center())
    wheel = QWheelEvent(
        place, spin.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(spin, wheel)
    assert spin.value() == 0


def test_settings_come_back_from_an_earlier_training(open_train, pictures):
    settings = RunSettings(
        "Mine", (str(pictures),), "inception-resnet-v2", "none", input_size=331, epochs=7,
        head_epochs=1, batch_size=3, views=30, learning_rate=2e-4, patience=0, seed=9,
        augmentation="strong", precision="float32", spare_cores=0, eager=True,
    )  # fmt: skip
    window = open_train()
    window.setup.take_over(settings)
    assert window.setup.settings() == settings
    window.wait_until_checked()


def test_without_tensorflow_it_says_how_to_install_it(open_train, pictures, monkeypatch):
    monkeypatch.setattr(setup_page, "tensorflow_installed", lambda: False)
    finished_run(pictures)
    window = open_train(pictures)
    window.wait_until_listed("Street", "Street")
    window.wait_until_checked()
    assert window.setup.missing.isVisibleTo(window.setup)
    (field,) = window.setup.missing.findChildren(QLineEdit)
    assert field.text() == command_to_add("train")
    assert not window.is_enabled("train_start")
    window.choose("Street", "detector")
    assert not window.is_enabled("train_export_keras")
    assert window.is_enabled("train_export_folder")
    window.trigger("train_use")
    assert window.main.workspace.pipeline.detector == "Street"


@pytest.mark.parametrize("button", ["Download 219 MB", "Cancel", "Start from nothing"])
def test_the_download_is_asked_for(open_train, pictures, monkeypatch, button):
    monkeypatch.setattr(imagenet.Path, "home", lambda: pictures)
    window = open_train(pictures, train_architecture="inception-resnet-v2")
    window.wait_until_checked()
    made = []
    window.controller.starter.made.disconnect()
    window.controller.starter.made.connect(made.append)
    window.trigger("train_start")
    window.wait(answer("download-weights", button))
    window.wait(lambda: not window.controller.starter.is_busy)
    window.wait(lambda: not window.main.findChildren(QMessageBox))
    if button == "Cancel":
        assert list_runs() == []
        return
    window.wait(lambda: made)
    settings = made[0].settings()
    assert (settings.weights, settings.allow_download) == (
        ("imagenet", True) if "Download" in button else ("none", False)
    )
