"""The History view: deleting, and how long readings are kept."""

from __future__ import annotations

import pytest
from history_window import HistoryWindow
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QInputDialog
from reading_scenes import save

from lpr_desktop.errors import Cancelled, JournalError
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.journal.choice import ENDLESS_DAYS
from lpr_desktop.gui.settings import DECLARED, Settings, load_settings
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_history import History

DAY = 86_400.0


def test_chosen_readings_are_deleted_for_good(history, filled, answer):
    history.choose("WA12345", "PO 98765")
    answer("Cancel")
    history.trigger("history_delete")
    assert len(history.texts) == 5
    answer("Delete for good")
    history.trigger("history_delete")
    history.wait(lambda: history.texts == ["WA12346", "KR0I111", "GD77777"])
    assert history.view.detail.entry is None
    for file in filled.parent.glob("journal.sqlite*"):
        content = file.read_bytes()
        assert b"98765" not in content, file.name
        assert b"WA12345" not in content, file.name


def test_old_ones_and_all_that_is_shown_are_deleted(history, answer, monkeypatch):
    answer("Delete for good")
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_: (30, True))
    history.trigger("history_delete_old")
    history.wait(lambda: history.texts == ["WA12345", "WA12346", "KR0I111", "PO 98765"])
    history.search("WA1*")
    history.trigger("history_delete_found")
    history.wait(lambda: history.texts == [])
    history.trigger("history_all")
    history.settle()
    assert history.texts == ["KR0I111", "PO 98765"]
    history.trigger("history_delete_all")
    history.wait(lambda: history.texts == [] and history.model.total == 0)


def test_what_is_deleted_is_gone_from_the_read_view(open_window, tmp_path, answer):
    paths = [
        save(tmp_path / "p", "one.png", ("KRA4711", 60, 40)),
        save(tmp_path / "p", "two.png", ("XY9876Z", 60, 40)),
        save(tmp_path / "p", "none.png"),
    ]
    window = open_window(paths=paths)
    window.wait_until_read(3)
    history = HistoryWindow(window)
    answer("Delete for good")
    history.choose("KRA4711")
    history.trigger("history_delete")
    window.wait(lambda: [item.path.name for item in window.items] == ["two.png", "none.png"])
    history.wait(lambda: history.texts == ["XY9876Z"])
    history.trigger("history_delete_found")
    window.wait(lambda: [item.path.name for item in window.items] == ["none.png"])


def test_one_of_two_plates_is_deleted_and_the_picture_stays(open_window, tmp_path, answer):
    path = save(tmp_path / "p", "two.png", ("KRA4711", 60, 40), ("XY9876Z", 280, 220))
    other = save(tmp_path / "p", "other.png", ("AB123CD", 60, 40))
    window = open_window(paths=[path, other])
    window.wait_until_read(2)
    (gone,) = [shown for shown in window.item(path).readings if shown.text == "XY9876Z"]
    window.session.edits.correct(other, window.item(other).readings[0].id, "AB123CE")
    history = HistoryWindow(window)
    answer("Delete for good")
    history.choose("KRA4711")
    history.trigger("history_delete")
    window.wait(lambda: window.item(path).texts == ["XY9876Z"])
    assert window.item(path).readings == [gone]
    assert window.session.edits.undo_stack.canUndo(), "an edit of another plate can be undone"
    history.wait(lambda: history.texts == ["AB123CE", "XY9876Z"])
    history.choose("AB123CE")
    history.trigger("history_delete")
    window.wait(lambda: [item.path for item in window.items] == [path])
    assert not window.session.edits.undo_stack.canUndo(), "it would show what is deleted"


def test_a_picture_off_the_list_does_not_come_back_when_it_is_deleted(
    open_window, tmp_path, answer
):
    window = open_window(paths=[save(tmp_path / "p", "one.png", ("KRA4711", 60, 40))])
    window.wait_until_read(1)
    window.trigger("clear_list")
    assert window.session.edits.undo_stack.canUndo()
    history = HistoryWindow(window)
    answer("Delete for good")
    history.choose("KRA4711")
    history.trigger("history_delete")
    window.wait(lambda: not window.session.edits.undo_stack.canUndo())


@pytest.mark.parametrize("error", [JournalError("The journal is locked."), Cancelled("Stopped.")])
def test_a_deletion_that_fails_takes_nothing_off_the_list(
    open_window, tmp_path, answer, monkeypatch, error
):
    path = save(tmp_path / "p", "one.png", ("KRA4711", 60, 40))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    window.session.edits.correct(path, window.item(path).readings[0].id, "KRA4712")
    history = HistoryWindow(window)

    def fail(*_):
        raise error

    monkeypatch.setattr(History, "delete", fail)
    answer("Delete for good")
    history.choose("KRA4712")
    with window.qtbot.waitSignal(history.controller.commands.forgotten):
        history.trigger("history_delete")
    history.settle()
    with window.qtbot.waitSignal(window.main.access.do(lambda _journal, _task: None).finished):
        pass
    assert window.item(path).texts == ["KRA4712"]
    assert window.session.edits.undo_stack.canUndo()


def test_the_retention_is_chosen_here_too(history, filled):
    days = history.view.filters.days
    assert days.currentData() == 30
    days.setCurrentIndex(1)
    days.activated.emit(1)
    assert history.main.workspace.settings[DECLARED["journal_days"]] == 365
    assert history.main.actions_["journal_365"].isChecked()

    def kept():
        journal = Journal(filled)
        try:
            return journal.keep_days
        finally:
            journal.close()

    history.wait(lambda: kept() == 365)


def test_the_wheel_does_not_change_how_long_readings_are_kept(history):
    days = history.view.filters.days
    days.setFocus()
    for angle in (-120, -120, -120, 120):
        place = QPointF(days.rect().center())
        turned = QWheelEvent(
            place,
            QPointF(days.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(days, turned)
    assert days.currentData() == 30
    assert history.main.workspace.settings[DECLARED["journal_days"]] == 30


def choose_days(history, days):
    combo = history.view.filters.days
    combo.setCurrentIndex(combo.findData(days))
    combo.activated.emit(combo.currentIndex())


def test_a_journal_is_not_given_up_unasked(history, filled, answer):
    asked = answer("Cancel")
    choose_days(history, 0)
    history.wait(lambda: asked)
    history.wait(lambda: history.view.filters.days.currentData() == 30)
    assert history.main.workspace.settings[DECLARED["journal_days"]] == 30
    assert history.main.actions_["journal_30"].isChecked()
    history.main.views.show_view(View.READ)
    history.trigger("journal_off")
    history.wait(lambda: len(asked) == 2)
    history.wait(lambda: history.main.actions_["journal_30"].isChecked())
    history.main.views.show_view(View.HISTORY)
    history.settle()
    assert len(history.texts) == 5
    asked = answer("Delete for good")
    choose_days(history, 0)
    history.wait(lambda: history.main.workspace.settings[DECLARED["journal_days"]] == 0)
    assert asked == ["Keep no journal, and delete what is remembered?"]
    history.wait(lambda: history.texts == [] and history.model.total == 0)
    assert b"WA12345" not in filled.read_bytes()
    choose_days(history, 30)
    choose_days(history, 0)
    history.wait(lambda: history.main.workspace.settings[DECLARED["journal_days"]] == 0)
    assert len(asked) == 1, "nothing is lost with an empty one"


def test_readings_may_be_kept_without_end(filled, open_window):
    journal = Journal(filled)
    with journal.transaction() as execute:
        execute("UPDATE pictures SET touched_at = touched_at - 3000 * 86400.0")
    journal.close()
    window = open_window(settings=Settings(theme="light", journal_days=ENDLESS_DAYS))
    assert window.main.actions_["journal_endless"].isChecked()
    history = HistoryWindow(window)
    assert len(history.texts) == 5
    assert history.view.filters.days.currentText() == "without end"
    window.close()
    settings, problem = load_settings(window.main.workspace.settings.path)
    assert (settings[DECLARED["journal_days"]], problem) == (ENDLESS_DAYS, None)


def test_without_a_journal_it_lasts_until_the_end(open_window, tmp_path, user_folder):
    window = open_window(settings=Settings(theme="light", journal_days=0))
    history = HistoryWindow(window)
    assert history.texts == []
    window.main.open_paths([save(tmp_path / "p", "one.png", ("KRA4711", 60, 40))])
    window.wait_until_read(1)
    assert history.search("kra") == ["KRA4711"]
    assert not (user_folder / "journal.sqlite").exists()
    window.main.hotlist.add("KRA4711")
    window.main.journal.choose(30)
    history.wait(lambda: (user_folder / "journal.sqlite").exists())
    history.wait(lambda: history.texts == ["KRA4711"])
    history.wait(lambda: history.view.wanted.model.rowCount() == 1)
    history.wait(lambda: any(history.model.wanted_match(entry) for entry in history.model.entries))
