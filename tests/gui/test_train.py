"""The Train view without a training: those that there are already, and detectors."""

from __future__ import annotations

import csv
import io
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)
from seen import buttons, words
from train_window import finished_run
from training_sets import draw_set

from lpr_desktop.detection.store import (
    add_detector,
    default_detector,
    list_detectors,
    rename_detector,
    user_detectors_folder,
)
from lpr_desktop.gui.action_specs import View
from lpr_desktop.runs.folder import RunFolder, RunState
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.trash import trash_size


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return draw_set(tmp_path_factory.mktemp("sets") / "cars", 12)


def type_into_dialog(window, text):
    window.wait(lambda: window.view.findChild(QInputDialog) is not None)
    dialog = window.view.findChild(QInputDialog)
    dialog.setTextValue(text)
    dialog.accept()


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
    assert "0.8" in words(window.run.curves.cards[2])
    window.run.curves.cards[0].hovered.emit(1.0)
    _title, readout = words(window.run.curves.cards[2]).splitlines()
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
    window.wait(lambda: "One" in words(window.run.curves.cards[2]))
    actions[0].setChecked(False)
    assert "One" not in words(window.run.curves.cards[2])
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
    assert "Interpreter('detector.tflite')" in (tmp_path / "copy" / "MODEL_CARD.md").read_text()
    window.controller.commands.copy_to(entry, tmp_path / "copy")
    window.wait(lambda: "there already" in window.main.workspace.notices.texts().get("problem", ""))
    window.trigger("train_trash")
    window.wait(lambda: len(list_detectors()) == 1)
    window.wait(lambda: window.main.workspace.pipeline.detector == "")
    window.wait(lambda: "in the trash" in window.main.workspace.notices.texts().get("done", ""))
    window.click(buttons(window.main.banners)["Put it back"])
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
