"""The Train view without a training: setting up, what there is already, detectors."""

from __future__ import annotations

import csv
import io
import re
import sys

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from train_window import TrainWindow, answer, finished_run, train_settings
from training_sets import draw_set

from lpr_desktop.detection.store import (
    add_detector,
    default_detector,
    list_detectors,
    rename_detector,
    user_detectors_folder,
)
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.settings import DECLARED
from lpr_desktop.gui.train import setup_page
from lpr_desktop.runs import imagenet, subprocess_tasks
from lpr_desktop.runs.folder import RunFolder, RunState, list_runs
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.trash import trash_size

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


@pytest.fixture
def open_train(qtbot, open_window):
    """``open_train(folder, …)``: a window in the Train view."""

    def open_one(*folders, **values):
        return TrainWindow(qtbot, open_window(train_settings(*folders, **values)).main)

    return open_one


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 12)


def type_into_dialog(window, text):
    window.wait(lambda: window.view.findChild(QInputDialog) is not None)
    dialog = window.view.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()


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
    assert "lpr-desktop[train]" in setup_page.INSTALL_COMMAND
    assert not window.is_enabled("train_start")
    window.choose("Street", "detector")
    assert not window.is_enabled("train_export_keras")
    assert window.is_enabled("train_export_folder")
    window.trigger("train_use")
    assert window.main.workspace.pipeline.detector == "Street"


def test_a_finished_training_is_shown_with_its_report(open_train, pictures, tmp_path):
    finished_run(pictures)
    window = open_train()
    window.wait_until_listed("Street", "Street")
    window.choose("Street", "run")
    report = window.run.report
    window.wait(lambda: report.worst.count() == 1)
    assert "AP50 0.800" in report.figures.accessibleName()
    assert report.words.startswith("Of 100 plates it finds 75; of 100 boxes that it draws 90 are ")
    window.wait(lambda: window.run.curves.save.isEnabled())
    assert "0.8" in window.run.curves.cards[2]._readout.text()
    window.run.curves.cards[0].hovered.emit(1.0)
    readout = window.run.curves.cards[2]._readout.text()
    assert readout.startswith("epoch 1")
    assert "0.267" in readout
    for name in ("figures.csv", "figures.png"):
        window.run.curves.save_to(tmp_path / name)
        window.wait((tmp_path / name).exists)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "figures.csv").read_text())))
    assert [row["epoch"] for row in rows] == ["1", "2", "3"]
    assert (tmp_path / "figures.png").read_bytes().startswith(b"\x89PNG")
    report.worst.itemClicked.emit(report.worst.item(0))
    assert window.main.views.shown is View.ANNOTATE
    session = window.main.views.made(View.ANNOTATE).session
    window.wait(lambda: session.path == pictures / "car 3.png" and session.document is not None)


def test_runs_are_compared(open_train, pictures):
    finished_run(pictures, "One")
    finished_run(pictures, "Two", 0.6)
    window = open_train()
    window.wait_until_listed("Two", "One", "One", "Two")
    window.choose("Two", "run")
    actions = window.run.curves.compare.menu().actions()
    assert [action.text() for action in actions] == ["One (Finished · AP50 0.80)"]
    actions[0].setChecked(True)
    window.wait(lambda: "One" in window.run.curves.cards[2]._readout.text())
    actions[0].setChecked(False)
    assert "One" not in window.run.curves.cards[2]._readout.text()
    window.trigger("train_compare")
    names = {window.view.compare.table.item(row, 0).text()
             for row in range(window.view.compare.table.rowCount())}  # fmt: skip
    assert names == {"Compact", "One", "Two"}
    window.main.actions_["theme_dark"].trigger()
    window.main.actions_["theme_light"].trigger()


def test_the_fifth_comparison_takes_the_place_of_the_first(open_train, pictures):
    names = ["One", "Two", "Three", "Four", "Five", "Mine"]
    for name in names:
        finished_run(pictures, name)
    window = open_train()
    window.wait(lambda: len(window.entries) == 1 + 2 * len(names))
    window.choose("Mine", "run")
    curves = window.run.curves
    actions = {action.text().split(" ")[0]: action for action in curves.compare.menu().actions()}
    for count, name in enumerate(names[:5], 1):
        actions[name].setChecked(True)
        shown = min(count, 4)
        window.wait(lambda name=name, shown=shown: [*curves.others][-1:] == [name]
                    and len(curves.others) == shown)  # fmt: skip
    assert {name for name, action in actions.items() if action.isChecked()} == {*names[1:5]}
    assert curves.others == ["Two", "Three", "Four", "Five"]


def test_a_stopped_or_failed_training_says_why_and_can_be_resumed(open_train, pictures):
    stopped = RunFolder.create(RunSettings("Halted", (str(pictures),)))
    stopped.change(RunState.RUNNING)
    stopped.change(RunState.STOPPED, message="The disk is full. Make room there, then resume.")
    killed = RunFolder.create(RunSettings("Killed", (str(pictures),)))
    killed.change(RunState.RUNNING, epoch=2, epochs=9)
    window = open_train()
    window.wait_until_listed("Killed", "Halted")
    window.choose("Halted", "run")
    assert "The disk is full" in window.run.note.text
    assert window.is_enabled("train_resume")
    window.choose("Killed", "run")
    assert "It was interrupted" in window.run.note.text
    assert window.run.stage.text() == "Stopped after epoch 2 of 9"
    assert window.is_enabled("train_resume")
    window.trigger("train_rename")
    type_into_dialog(window, "Night run")
    window.wait_until_listed("Night run", "Halted")
    assert window.run.title.text() == "Night run"
    assert window.run.entry.folder.settings().name == "Night run"
    window.trigger("train_trash")
    window.wait_until_listed("Halted")


def test_detectors_are_renamed_described_and_thrown_away(open_train, pictures, tmp_path):
    finished_run(pictures)
    window = open_train()
    window.wait_until_listed("Street", "Street")
    detectors = window.main.read.view.options_panel.detector
    window.choose("Street", "detector")
    window.trigger("train_use")
    assert window.main.workspace.pipeline.detector == "Street"
    window.wait(lambda: window.detector.in_use.isVisible())
    window.trigger("train_rename")
    type_into_dialog(window, "Night plates")
    window.wait(lambda: (user_detectors_folder() / "Night plates").is_dir())
    window.wait(lambda: window.main.workspace.pipeline.detector == "Night plates")
    window.wait(lambda: detectors.findData("Street") < 0)
    window.wait(lambda: window.detector.title.text() == "Night plates")
    # The training still knows its detector.
    window.choose("Street", "run")
    window.wait(lambda: window.run.report.card.toPlainText())
    assert not window.is_enabled("train_use"), "it is in use"
    window.choose("Night plates", "detector")
    window.trigger("train_describe")
    type_into_dialog(window, "For the gate.")
    window.wait(lambda: window.detector.description.text() == "For the gate.")
    entry = window.detector.entry
    window.controller.commands.copy_to(entry, tmp_path / "copy")
    window.wait((tmp_path / "copy" / "detector.tflite").exists)
    window.controller.commands.copy_to(entry, tmp_path / "copy")
    window.wait(lambda: "there already" in window.main.workspace.notices.texts().get("problem", ""))
    window.trigger("train_trash")
    window.wait(lambda: len(list_detectors()) == 1)
    window.wait(lambda: window.main.workspace.pipeline.detector == "")
    window.wait(lambda: "in the trash" in window.main.workspace.notices.texts().get("done", ""))
    banner = window.main.banners._banners["done"]
    back = next(b for b in banner.findChildren(QAbstractButton) if b.text() == "Put it back")
    window.click(back)
    window.wait(lambda: len(list_detectors()) == 2)


def test_the_trash_is_emptied_when_a_person_says_so(open_train):
    rename_detector(add_detector(default_detector(), "One"), "Night plates")
    window = open_train()
    action = window.main.actions_["train_empty_trash"]
    window.wait(lambda: any(one.title == "Night plates" for one in window.entries))
    window.wait(lambda: not action.isEnabled())
    window.choose("Night plates", "detector")
    window.trigger("train_trash")
    window.wait(action.isEnabled)
    assert re.fullmatch(r"Empt&y the trash \(\d+\.\d MB\)…", action.text())
    for button, left in (("Cancel", 1), ("Delete for good", 0)):
        window.trigger("train_empty_trash")
        window.wait(lambda: window.controller.view.findChild(QMessageBox))
        box = window.controller.view.findChild(QMessageBox)
        assert box.text() == "Delete 1 training or detector for good?"
        window.click(next(b for b in box.buttons() if b.text().replace("&", "") == button))
        window.wait(lambda: window.controller.view.findChild(QMessageBox) is None)
        window.wait(lambda left=left: action.isEnabled() == bool(left))
        assert trash_size()[0] == left


def test_the_detector_that_ships_is_not_changed(open_train):
    window = open_train()
    window.wait(lambda: window.entries)
    window.choose("Compact", "detector")
    for id in ("train_rename", "train_describe", "train_trash", "train_use"):
        assert not window.is_enabled(id), id
    assert window.is_enabled("train_export_folder")
    window.wait(lambda: window.detector.report.card.toPlainText())


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


def test_everything_that_takes_the_keyboard_has_a_name(open_train, pictures):
    finished_run(pictures)
    window = open_train(pictures)
    window.wait_until_listed("Street", "Street")
    window.wait_until_checked()
    window.setup.form.more.setChecked(True)
    nameless = []
    for choose in (
        lambda: window.controller.show_setup(),
        lambda: window.choose("Street", "run"),
        lambda: window.choose("Street", "detector"),
        lambda: window.trigger("train_compare"),
    ):
        choose()
        nameless += [
            widget
            for widget in window.view.findChildren(QWidget)
            if widget.isVisibleTo(window.view)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
            and not isinstance(widget, QMenu)
            and widget.focusProxy() is None
            and not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1024, 640), (1600, 1000)])
def test_it_fits_small_and_large_windows(open_train, pictures, size):
    finished_run(pictures)
    window = open_train(pictures)
    window.wait_until_listed("Street", "Street")
    for choose in (
        lambda: window.controller.show_setup(),
        lambda: window.choose("Street", "run"),
        lambda: window.choose("Street", "detector"),
    ):
        choose()
        window.main.resize(*size)
        least = window.main.minimumSizeHint()
        assert least.width() <= 1024
        assert least.height() <= 640
