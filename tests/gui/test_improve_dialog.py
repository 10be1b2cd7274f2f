"""*Improve reading* in the window; the child process is real in tests/test_improve.py."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from corrected_sets import draw_corrected_set
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from seen import labels, words

from lpr_desktop.gui.improve import dialog as dialog_module
from lpr_desktop.gui.improve.dialog import ImproveDialog
from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.theme import Theme
from lpr_desktop.reading.known_texts import KnownPlate, KnownTexts, known_texts
from lpr_desktop.runs.events import Progress, Stage, Warned
from lpr_desktop.runs.folder import RunState
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.text_model_run import (
    HeldOut,
    ImproveData,
    ImproveFolder,
    ImproveReport,
    ImproveSettings,
    Score,
    list_improvements,
)

BEFORE, AFTER, DRAWN = Score(12, 8, 6, 84), Score(12, 11, 1, 84), Score(600, 510, 99, 3300)


class FakeThread(QObject):
    """Says what the test wants said, in the place of the thread that follows a child."""

    told = Signal(list)
    ended = Signal(object)
    refused = Signal(object)
    latest: FakeThread

    def __init__(self, run_folder: ImproveFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run_folder = run_folder
        self.calls: list[str] = []
        FakeThread.latest = self

    def __getattribute__(self, name: str) -> Any:
        if name in ("start", "stop", "detach", "wait"):
            return lambda: self.calls.append(name)
        return super().__getattribute__(name)


@pytest.fixture
def dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ImproveDialog]:
    monkeypatch.setattr(dialog_module, "TrainingThread", FakeThread)
    made = ImproveDialog((tmp_path / "My cars",), (), "")
    made.show()
    yield made
    with contextlib.suppress(RuntimeError):  # closed by the test
        made.close()


def figures(dialog: ImproveDialog, column: str) -> list[str]:
    """A column of the table of figures."""
    return [one.text() for one in labels(dialog) if one.accessibleName().endswith(f", {column}")]


def known(texts: int) -> KnownTexts:
    return KnownTexts(
        tuple(KnownPlate(Path("a.jpg"), None, f"AB{n}") for n in range(texts)), unreadable=2
    )


def test_too_few_texts(dialog: ImproveDialog) -> None:
    assert not dialog.start_button.isEnabled()
    dialog.show_texts(known(12))
    assert "12 different plate texts" in words(dialog)
    assert "18 more" in words(dialog)
    assert not dialog.start_button.isEnabled()
    dialog.show_texts(known(30))
    assert "“My cars” has 30 plates with 30 different texts." in words(dialog)
    assert "2 texts with signs" in words(dialog)
    assert dialog.start_button.isEnabled()
    dialog.form.name.setText(" ")
    assert not dialog.start_button.isEnabled()


def test_without_tensorflow(dialog: ImproveDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialog_module, "tensorflow_installed", lambda: False)
    dialog.show_texts(known(30))
    assert not dialog.start_button.isEnabled()
    assert "scripts/run.py" in words(dialog)


def test_from_start_to_the_new_model(dialog: ImproveDialog, qtbot: QtBot) -> None:
    dialog.show_texts(known(40))
    dialog.form.minutes.setValue(5)
    dialog.start_button.click()
    thread = FakeThread.latest
    run = thread.run_folder
    assert thread.calls == ["start"]
    assert run.settings().minutes == 5
    assert run.settings().name == "My cars"
    assert not dialog.start_button.isVisible()
    thread.told.emit([Stage("Cutting lines", 3, 32), Warned("a.jpg: cannot be read.")])
    assert "Cutting lines… 3 of 32" in words(dialog)
    assert "a.jpg" in words(dialog)
    held = (HeldOut("a.jpg", None, "AB1"),)
    run.keep(run.data_file, ImproveData(32, held, before=BEFORE, drawn_before=DRAWN))
    thread.told.emit([Stage("Training"), Progress(1, 1, 7, 300, seconds_left=200.0)])
    assert "Training: step 7 of 300 · about 3 minutes left" in words(dialog)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (7, 300)
    assert figures(dialog, "Before") == ["8 of 12", "6 of 84", "85.0%"]
    report = ImproveReport(32, 300, BEFORE, AFTER, DRAWN, DRAWN, "/models/My cars")
    run.keep(run.report_file, report)
    with qtbot.waitSignal(dialog.made) as made:
        thread.ended.emit(Outcome(Ending.FINISHED, "Finished.", can_resume=False))
    assert made.args == ["My cars"]
    assert figures(dialog, "After") == ["11 of 12", "1 of 84", "85.0%"]
    assert "The new model is better" in dialog.verdict.text()
    assert dialog.keep_button.isVisible()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.use_button.click()
    assert chosen.args == ["My cars"]


def test_the_old_one_stays(dialog: ImproveDialog) -> None:
    dialog.show_texts(known(40))
    dialog.start_button.click()
    thread = FakeThread.latest
    report = ImproveReport(32, 300, BEFORE, BEFORE, DRAWN, DRAWN)
    thread.run_folder.keep(thread.run_folder.report_file, report)
    thread.ended.emit(Outcome(Ending.FINISHED, "Finished.", can_resume=False))
    assert "The old model stays" in dialog.verdict.text()
    assert not dialog.use_button.isVisible()
    assert dialog.close_button.isVisible()
    assert dialog.start_button.text() == "Try again…"
    dialog.start_button.click()
    assert dialog.form.isVisible()
    assert not dialog.verdict.text()
    dialog.form.minutes.setValue(60)
    dialog.start_button.click()
    assert FakeThread.latest.run_folder.settings().minutes == 60
    assert len(list_improvements()) == 2


def test_stopped_and_on_again(dialog: ImproveDialog) -> None:
    dialog.show_texts(known(40))
    dialog.start_button.click()
    first = FakeThread.latest
    dialog.stop_button.click()
    assert "stop" in first.calls
    first.ended.emit(Outcome(Ending.STOPPED, "Stopped. Resume goes on.", can_resume=True))
    assert dialog.start_button.text() == "Go on"
    dialog.start_button.click()
    assert FakeThread.latest is not first
    assert FakeThread.latest.run_folder == first.run_folder
    assert len(list_improvements()) == 1
    second = FakeThread.latest
    dialog.close()
    assert second.calls == ["start", "stop", "detach", "wait"]


def test_a_failure_lets_the_settings_be_changed(dialog: ImproveDialog) -> None:
    dialog.show_texts(known(40))
    dialog.start_button.click()
    message = "The model reads all 12 held-out plates already."
    FakeThread.latest.ended.emit(Outcome(Ending.FAILED, message, can_resume=True))
    assert dialog.verdict.text() == message
    assert dialog.start_button.text() == "Start"
    assert dialog.form.isVisible()


def test_from_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    """The action counts the texts of the folder, and offers to go on with what was stopped."""
    folder = draw_corrected_set(tmp_path / "set", 30, verified=29)
    stopped = ImproveFolder.create(ImproveSettings("set", (str(folder),)))
    stopped.change(RunState.RUNNING)
    stopped.change(RunState.STOPPED)
    other = ImproveFolder.create(ImproveSettings("other", ("/elsewhere",)))
    other.change(RunState.RUNNING)
    window = MainWindow(
        Settings(tmp_path / "settings.json", journal_days=0),
        tmp_path / "journal.sqlite3",
        Theme(),
        annotate=folder,
    )
    qtbot.addWidget(window)
    window.show()
    action = window.actions_["mark_improve"]
    qtbot.waitUntil(action.isEnabled, timeout=60_000)
    action.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImproveDialog)), timeout=60_000)
    (shown,) = window.findChildren(ImproveDialog)
    qtbot.waitUntil(lambda: "30 different texts" in words(shown), timeout=60_000)
    assert shown.start_button.text() == "Go on"
    action.trigger()
    assert window.findChildren(ImproveDialog) == [shown], "one at a time"
    shown.form.checked_only.setChecked(True)
    qtbot.waitUntil(lambda: "1 more" in words(shown), timeout=60_000)
    shown.chosen.emit("set")
    assert window.workspace.pipeline.text_model == "set"
    shown.close()
    qtbot.waitUntil(lambda: not window.findChildren(ImproveDialog), timeout=60_000)
    assert known_texts([folder]).texts == 30
    window.close()
