"""The History view: searching, filters, notes, export, wanted plates, deleting."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
from history_window import HistoryWindow
from journal_samples import picture, put, reading, result
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QSystemTrayIcon
from reading_scenes import save
from seen import buttons, facts

from lpr_desktop.gui import hotlist
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.history.history_view import Side
from lpr_desktop.gui.history.model import Column
from lpr_desktop.gui.history.source import HistorySource
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery

DAY = 86_400.0


def test_search_as_you_type_with_wildcards_and_by_likeness(history):
    assert history.texts == ["WA12345", "WA12346", "KR0I111", "PO 98765", "GD77777"]
    assert history.view.status == "5 readings"
    assert history.search("wa 12345") == ["WA12345", "WA12346"], "one letter wrong still finds it"
    assert "one character differs" in history.model.index(1, Column.TEXT).data(
        Qt.ItemDataRole.ToolTipRole
    )
    history.view.filters.alike.setChecked(False)
    history.settle()
    assert history.texts == ["WA12345"]
    assert history.search("kroi") == ["KR0I111"], "O is 0"
    assert history.search("?A1*6") == ["WA12346"]
    assert history.search("98") == ["PO 98765"], "a correction is found"
    assert history.search("ZZ") == []
    assert history.view.status == "0 readings"
    history.view.grab()  # the hint of an empty table is painted
    history.trigger("history_all")
    history.settle()
    assert len(history.texts) == 5


def test_the_narrowest_window_shows_when_a_plate_was_seen(history):
    history.view.window().resize(1024, 640)
    history.settle()
    table = history.view.table
    end = table.columnViewportPosition(Column.TIME) + table.columnWidth(Column.TIME)
    assert history.view.window().width() <= 1024
    assert end <= table.viewport().width()


def test_filters_and_sorting(history):
    filters = history.view.filters
    filters.times.setCurrentIndex(2)
    history.settle()
    assert history.texts == ["WA12345", "WA12346", "KR0I111"]
    filters.times.setCurrentIndex(4)
    assert filters.first.isVisible()
    filters.last.setDate(QDate.currentDate().addDays(-19))
    filters.first.setDate(QDate.currentDate().addDays(-21))
    history.settle()
    assert history.texts == ["PO 98765"]
    filters.clear()
    history.wait(lambda: filters.folder.count() == 4)
    filters.folder.setCurrentIndex(filters.folder.findText("yard (2)"))
    history.settle()
    assert history.texts == ["PO 98765", "GD77777"]
    filters.clear()
    filters.most.setValue(60)
    filters.least.setValue(40)
    history.settle()
    assert history.texts == ["WA12346"]
    filters.clear()
    filters.corrected.setChecked(True)
    history.settle()
    assert history.texts == ["PO 98765"]
    filters.clear()
    history.view.table.sort_by(Column.TEXT, False)
    history.settle()
    assert history.texts == ["GD77777", "KR0I111", "PO 98765", "WA12345", "WA12346"]
    header = history.view.table.horizontalHeader()
    header.sectionClicked.emit(Column.CONFIDENCE)
    history.settle()
    assert history.texts[0] == "PO 98765", "the least sure first"
    header.sectionClicked.emit(Column.NOTE)
    assert history.view.table.order == (HistoryOrder.CONFIDENCE, False)


def test_a_note_is_kept_as_it_is_typed(history, filled, open_window):
    history.choose("WA12346")
    history.window.qtbot.keyClicks(history.view.detail.note, "seen twice")
    history.choose("WA12345")
    assert history.view.detail.note.toPlainText() == ""
    history.wait(lambda: history.model.index(1, Column.NOTE).data() == "seen twice")
    history.view.detail.note.setPlainText("typed last")
    history.window.close()
    again = HistoryWindow(open_window())
    again.view.filters.noted.setChecked(True)
    again.settle()
    assert [entry.note for entry in again.model.entries] == ["typed last", "seen twice"]


def test_thousands_of_rows_come_as_they_are_scrolled_to(open_window, user_folder):
    journal = Journal(user_folder / "journal.sqlite")
    for number in range(450):
        put(journal, f"AB{number:05}", taken=1000.0 + 60 * number)
    journal.close()
    history = HistoryWindow(open_window())
    assert len(history.texts) == 200
    assert history.view.status == "450 readings"
    while len(history.texts) < 450:
        history.view.table.scrollToBottom()
        history.wait(lambda: not history.controller.source.is_busy)
    assert history.texts == [f"AB{number:05}" for number in reversed(range(450))]
    assert not history.model.has_more


def test_the_newest_query_wins(qtbot):
    """However long an earlier one takes."""
    journal = Journal(None)
    for number in range(3):
        put(journal, f"AB{number}")
    jobs = Jobs()
    gate, began = threading.Event(), threading.Event()
    source = HistorySource(jobs, lambda: (journal, False))
    found = []
    source.page_found.connect(lambda query, _offset, page: found.append((query.text, page)))
    search = journal.history.search

    def slow(query, *rest):
        if query.text == "A":
            began.set()
            gate.wait(5)
        return search(query, *rest)

    journal.history.search = slow
    source.search(HistoryQuery("A"))
    qtbot.waitUntil(began.is_set)
    for text in ("AB", "AB1", "AB2"):
        source.search(HistoryQuery(text))
    gate.set()
    qtbot.waitUntil(lambda: not source.is_busy)
    assert [text for text, _ in found] == ["AB2"]
    source.close()
    jobs.close()
    journal.close()


def test_the_picture_opens_in_read_with_the_plate_chosen(open_window, tmp_path):
    path = save(tmp_path / "p", "two.png", ("KRA4711", 60, 40), ("XY9876Z", 280, 220))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    history = HistoryWindow(window)
    for text in ("XY9876Z", "KRA4711", "XY9876Z"):
        history.main.views.show_view(View.HISTORY)
        history.choose(text)
        history.trigger("history_open")
        assert history.main.views.shown is View.READ
        window.wait(lambda text=text: window.view.shown.chosen_reading().text == text)
    window.trigger("clear_list")
    history.main.views.show_view(View.HISTORY)
    history.choose("XY9876Z")
    history.view.table.open_requested.emit()
    window.wait_until_read(1)
    window.wait(lambda: window.view.shown.chosen_reading() is not None)
    window.wait(lambda: window.view.shown.chosen_reading().text == "XY9876Z")
    path.unlink()
    history.main.views.show_view(View.HISTORY)
    history.choose("KRA4711")
    history.trigger("history_open")
    assert history.main.views.shown is View.HISTORY
    assert "not there any more" in history.main.workspace.notices.texts()["gone"]


def test_the_country_is_told_by_its_name(open_window, user_folder, tmp_path):
    journal = Journal(user_folder / "journal.sqlite")
    journal.record(result(picture(tmp_path), reading("WA84442")), "d")
    journal.close()
    history = HistoryWindow(open_window())
    history.wait(lambda: history.view.detail.country_names)
    history.choose("WA84442")
    assert facts(history.view.detail)["Country"] == "Poland"


def test_the_thumbnail_is_shown(open_window, tmp_path):
    window = open_window(paths=[save(tmp_path / "p", "one.png", ("KRA4711", 60, 40))])
    window.wait_until_read(1)
    history = HistoryWindow(window)
    history.choose("KRA4711")
    place = history.model.index(0, Column.PLATE)
    history.wait(lambda: place.data(Qt.ItemDataRole.DecorationRole) is not None)
    history.wait(lambda: history.view.detail._crop.isVisible())
    history.view.grab()


def test_what_is_shown_is_exported(history, tmp_path, monkeypatch):
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    history.choose("WA12345")
    history.view.detail.note.setPlainText("=1+1")
    history.view.detail.commit()
    history.search("WA1*")
    history.trigger("history_export_csv")
    history.wait(lambda: history.view.status.startswith("Exported 2 readings"))
    rows = list(csv.DictReader(target.read_text("utf-8-sig").splitlines()))
    assert [row["text"] for row in rows] == ["WA12345", "WA12346"]
    assert rows[0]["note"] == "'=1+1", "no formula"
    (tmp_path / "folder.json").mkdir()
    name = str(tmp_path / "folder.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    history.trigger("history_export_json")
    history.wait(
        lambda: "could not be written" in history.main.workspace.notices.texts().get("problem", "")
    )


def test_an_export_under_a_name_without_ending_asks_before_it_replaces(
    history, tmp_path, monkeypatch, answer
):
    name = str(tmp_path / "readings")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    target = tmp_path / "readings.csv"
    target.write_text("mine")
    asked = answer("Cancel")
    history.trigger("history_export_csv")
    assert asked == ["readings.csv is there already. Replace it?"]
    assert target.read_text() == "mine"
    answer("Replace")
    history.trigger("history_export_csv")
    history.wait(lambda: history.view.status.startswith("Exported 5 readings"))
    assert "WA12345" in target.read_text("utf-8-sig")


def test_from_the_search_to_the_table_with_the_keyboard(history):
    history.search("WA")
    history.window.qtbot.keyClick(history.view.filters.search, Qt.Key.Key_Down)
    assert history.view.table.chosen_rows() == [0]
    assert history.view.detail.entry.text == "WA12345"
    history.window.qtbot.keyClick(history.view.table, Qt.Key.Key_Return)
    assert "not there any more" in history.main.workspace.notices.texts()["gone"]


def test_copying_and_wanting(history):
    assert not history.main.actions_["history_copy"].isEnabled()
    history.choose("WA12345", "KR0I111")
    history.trigger("history_copy")
    assert QGuiApplication.clipboard().text() == "WA12345\nKR0I111"
    history.trigger("history_want")
    history.wait(lambda: history.view.wanted.model.rowCount() == 2)
    history.trigger("history_want")
    history.wait(lambda: history.model.wanted_match(history.model.entry(0)) is not None)
    history.view.filters.wanted.setChecked(True)
    history.settle()
    assert history.texts == ["WA12345", "WA12346", "KR0I111"]
    assert not history.model.wanted_match(history.model.entry(1)).is_sure
    history.view.grab()
    history.view.show_side(Side.WANTED)
    history.view.wanted.list.setCurrentIndex(history.view.wanted.model.index(0))
    buttons(history.view.wanted)["Remove"].click()
    history.wait(lambda: history.view.wanted.model.rowCount() == 1)
    history.wait(lambda: history.texts == ["KR0I111"])


@pytest.fixture
def alarms(monkeypatch):
    """What beeped, and what the tray was told."""
    heard = []

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _tray, title, *_more: heard.append(title)
    )
    monkeypatch.setattr(hotlist.QApplication, "beep", lambda: heard.append("beep"))
    return heard


def test_a_wanted_plate_lights_up_when_it_is_read(open_window, tmp_path, alarms, monkeypatch):
    window = open_window()
    history = HistoryWindow(window)
    panel = history.view.wanted
    assert not panel.add.isEnabled()
    panel.text.setText("KRA 4712")
    panel.note.setText("stolen")
    sightings = []
    window.main.hotlist.sighted.connect(sightings.append)
    panel.add.click()
    history.wait(lambda: panel.model.rowCount() == 1)
    path = save(tmp_path / "p", "one.png", ("KRA4711", 60, 40))
    window.main.open_paths([path])
    window.wait_until_read(1)
    told = window.main.workspace.notices.texts()["wanted"]
    assert told == "Perhaps wanted: KRA 4712 (stolen), read as KRA4711, read in one.png"
    words = "Perhaps wanted: KRA 4712 (stolen), read as KRA4711"
    assert alarms == ["beep", words]
    panel.beeps.click()
    panel.messages.click()
    monkeypatch.setattr(hotlist, "_PAUSE_SECONDS", -1e9)
    window.main.hotlist.sighted.emit(sightings[-1])
    assert alarms == ["beep", words], "both can be turned off"
    assert window.item(path).summary == "Perhaps wanted: KRA 4712 (stolen), read as KRA4711"
    window.session.edits.correct(path, window.item(path).readings[0].id, "KRA4712")
    told = window.main.workspace.notices.texts()["wanted"]
    assert told.startswith("Wanted: KRA4712 (stolen), read in one.png; and 1 other reading")
    buttons = window.main.banners.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Show it" and one.isVisible()).click()
    assert window.main.views.shown is View.READ
    assert "wanted" not in window.main.workspace.notices.texts()
    window.session.read_again([path])
    window.wait_until_read(1)
    assert "wanted" not in window.main.workspace.notices.texts(), "told once"
    window.main.hotlist.remove([1])
    window.wait(lambda: not window.item(path).wanted)


def test_folders_of_any_name(open_window, tmp_path):
    folder = Path(str(tmp_path) + "/Daten – 東京")
    window = open_window(paths=[save(folder, "Škoda.png", ("KRA4711", 60, 40))])
    window.wait_until_read(1)
    history = HistoryWindow(window)
    history.wait(lambda: history.view.filters.folder.count() == 2)
    assert history.model.index(0, Column.PICTURE).data() == "Škoda.png"
    history.view.filters.folder.setCurrentIndex(1)
    history.settle()
    assert history.texts == ["KRA4711"]
