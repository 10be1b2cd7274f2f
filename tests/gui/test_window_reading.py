"""Pictures come in, are read, filtered, copied and exported."""

from __future__ import annotations

import csv
import json
import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from reading_scenes import save
from seen import buttons

from lpr_desktop.gui.picture.item import PictureState


def drop(window, *paths: Path) -> None:
    """What Qt sends when files are dropped on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    send_drop(window, data)


def drag_enter(data: QMimeData) -> QDragEnterEvent:
    rest = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    try:
        return QDragEnterEvent(QPoint(400, 400), *rest)
    except (TypeError, DeprecationWarning):  # Qt 6.12 changed the type of the point
        return QDragEnterEvent(QPointF(400, 400), *rest)


def send_drop(window, data: QMimeData) -> None:
    enter = drag_enter(data)
    QGuiApplication.sendEvent(window.main, enter)
    assert enter.isAccepted()
    event = QDropEvent(
        QPointF(400, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QGuiApplication.sendEvent(window.main, event)
    assert event.isAccepted()


def test_dropped_files_and_folders_are_read(open_window, pictures, tmp_path):
    inner = save(tmp_path / "folder" / "inner", "e deep.png", ("HK5678P", 50, 50))
    window = open_window()
    assert window.view.welcome.isVisible()
    drop(window, *pictures, tmp_path / "folder")
    window.wait_until_read(5)
    assert [item.path for item in window.items] == [*pictures, inner]
    assert window.item(pictures[0]).texts == ["AB123CD"]
    assert sorted(window.item(pictures[1]).texts) == ["KRA4711", "XY9876Z"]
    assert window.item(pictures[2]).readings == []
    assert window.item(pictures[3]).state is PictureState.FAILED
    assert window.item(inner).texts == ["HK5678P"]
    assert not window.view.welcome.isVisible()


def test_the_first_dropped_picture_is_shown_with_its_plate(open_window, pictures):
    window = open_window()
    drop(window, *pictures)
    window.wait_until_read(4)
    window.wait_until_shown(pictures[0])
    assert [box.label for box in window.picture_view.boxes()] == ["AB123CD"]
    window.wait(lambda: window.panel.reading and window.panel.reading.reading.crop is not None)
    assert window.panel.reading.text == "AB123CD"
    assert window.panel.reading.reading.lines


def test_the_list_holds_no_crops(open_window, pictures):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    assert all(shown.reading.crop is None for item in window.items for shown in item.readings)


def test_a_picture_dropped_twice_is_in_the_list_once(open_window, pictures):
    window = open_window(paths=pictures[:2])
    window.wait_until_read(2)
    drop(window, pictures[1])
    window.wait_until_shown(pictures[1])
    assert len(window.items) == 2


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always Unicode")
def test_names_that_are_not_utf8_survive_the_drop(open_window, tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 %41.png")
    Path(name).write_bytes(save(tmp_path, "x.png", ("AB123CD", 100, 80)).read_bytes())
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl("file://" + str(tmp_path) + "/caf%E9 %2541.png")])
    send_drop(window, data)
    window.wait_until_read(1)
    assert window.items[0].path == Path(name)
    assert window.items[0].texts == ["AB123CD"]


def test_a_folder_without_pictures_is_said(open_window, tmp_path):
    (tmp_path / "empty").mkdir()
    window = open_window()
    drop(window, tmp_path / "empty")
    window.wait(lambda: "nothing" in window.main.workspace.notices.texts())
    assert "empty" in window.main.workspace.notices.texts()["nothing"]


def test_web_addresses_are_not_taken(open_window):
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/car.jpg")])
    event = drag_enter(data)
    event.ignore()
    QGuiApplication.sendEvent(window.main, event)
    assert not event.isAccepted()


def test_pasted_pixels_are_kept_and_read(open_window, pictures, user_folder):
    window = open_window()
    QGuiApplication.clipboard().setImage(QImage(str(pictures[0])))
    window.trigger("paste")
    window.wait_until_read(1)
    item = window.items[0]
    assert item.path.parent == user_folder / "pasted"
    assert item.path.is_file()
    assert item.texts == ["AB123CD"]


def test_pasted_files_are_read(open_window, pictures):
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures[0]))])
    QGuiApplication.clipboard().setMimeData(data)
    window.trigger("paste")
    window.wait_until_read(1)
    assert window.items[0].path == pictures[0]


def test_pasting_text_says_what_is_missing(open_window):
    window = open_window()
    QGuiApplication.clipboard().setText("no picture")
    window.trigger("paste")
    assert "no picture on the clipboard" in window.main.workspace.notices.texts()["problem"]


def test_filters_and_search(open_window, pictures):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    shown = {}
    for id in ("all", "with_plate", "without", "failed"):
        window.trigger(f"filter_{id}")
        model = window.session.model
        shown[id] = [model.item(row).name[0] for row in range(model.rowCount())]
    assert shown == {
        "all": ["a", "b", "c", "d"],
        "with_plate": ["a", "b"],
        "without": ["c"],
        "failed": ["d"],
    }
    window.trigger("filter_all")
    window.trigger("search")
    assert window.view.filter_bar.search.hasFocus()
    window.qtbot.keyClicks(window.view.filter_bar.search, "xy-98")
    window.wait(lambda: window.session.model.rowCount() == 1)
    assert window.session.model.item(0).path == pictures[1]
    window.qtbot.keyClick(window.view.filter_bar.search, Qt.Key.Key_Escape)
    window.wait(lambda: window.session.model.rowCount() == 4)


def test_chips_show_counts(open_window, pictures):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    counts = {"All  4", "With plate  2", "Failed  1"}
    window.wait(lambda: counts <= buttons(window.view.filter_bar).keys())


def test_a_picture_that_cannot_be_opened_shows_why_in_its_place(open_window, pictures):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    window.view.pictures.choose(pictures[3])
    window.wait(lambda: "d broken.jpg" in window.view.page.message.text())
    assert window.view.page.message.isVisible()
    assert not window.main.actions_["add_box"].isEnabled()


def test_notes_are_shown_over_the_picture(open_window, tmp_path):
    whole = save(tmp_path, "whole.jpg", ("AB123CD", 100, 80), size=(1200, 900))
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[:-3000])
    window = open_window(paths=[cut])
    window.wait_until_shown(cut)
    window.wait(lambda: window.view.page.note.text())
    assert window.view.page.note.isVisible()
    window.wait_until_read(1)


def test_copying_one_and_all(open_window, pictures):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    window.wait(lambda: window.panel.reading is not None)
    clipboard = QGuiApplication.clipboard()
    window.qtbot.keyClick(window.view.pictures, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "AB123CD"
    window.trigger("copy_all")
    lines = clipboard.text().split("\n")
    assert lines[0] == "a one.png\tAB123CD"
    assert sorted(lines[1].split("\t")) == ["KRA4711", "XY9876Z", "b two.png"]
    assert len(lines) == 2


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_export(open_window, pictures, tmp_path, monkeypatch, kind):
    window = open_window(paths=pictures)
    window.wait_until_read(4)
    window.session.edits.correct(pictures[0], window.item(pictures[0]).readings[0].id, "AB123CE")
    target = tmp_path / "plates"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.trigger(f"export_{kind}")
    window.wait(target.with_suffix(f".{kind}").exists)
    text = target.with_suffix(f".{kind}").read_text(encoding="utf-8-sig")
    if kind == "csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert [row["text"] for row in rows][:1] == ["AB123CE"]
        assert rows[0]["read_text"] == "AB123CD"
        assert len(rows) == 5  # one, two, none, failed
    else:
        objects = json.loads(text)
        assert len(objects) == 4
        assert objects[0]["plates"][0]["text"] == "AB123CE"
        assert "error" in objects[3]


def test_an_export_under_a_name_without_ending_asks_before_it_replaces(
    open_window, pictures, tmp_path, monkeypatch, answer
):
    window = open_window(paths=pictures[:1])
    window.wait_until_read(1)
    target = tmp_path / "plates.csv"
    target.write_text("mine")
    name = str(tmp_path / "plates")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    asked = answer("Cancel")
    window.trigger("export_csv")
    assert asked == ["plates.csv is there already. Replace it?"]
    assert target.read_text() == "mine"
    answer("Replace")
    window.trigger("export_csv")
    window.wait(lambda: "AB123CD" in target.read_text("utf-8-sig"))


def test_an_export_that_fails_says_so(open_window, pictures, tmp_path, monkeypatch):
    window = open_window(paths=pictures[:1])
    window.wait_until_read(1)
    target = tmp_path / "no such folder" / "plates.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.trigger("export_csv")
    window.wait(
        lambda: "could not be written" in window.main.workspace.notices.texts().get("problem", "")
    )


def test_a_cancelled_dialog_changes_nothing(open_window, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.trigger("open_files")
    window.trigger("open_folder")
    assert window.items == []
    assert not window.session.is_searching


def test_open_files_and_folder(open_window, pictures, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(pictures[0])], ""))
    window.trigger("open_files")
    window.wait_until_read(1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(pictures[0].parent))
    window.trigger("open_folder")
    window.wait_until_read(4)


def test_many_pictures_can_be_cancelled_and_read_later(open_window, tmp_path):
    one = save(tmp_path / "many", "p0.png", ("AB123CD", 100, 80), corner=(0, 0, 255)).read_bytes()
    for number in range(1, 300):
        (tmp_path / "many" / f"p{number}.png").write_bytes(one)
    window = open_window(paths=[tmp_path / "many"])
    window.wait(lambda: any(item.state is PictureState.READ for item in window.items))
    assert "Reading picture" in window.view.status_strip.text
    assert window.view.status_strip.button.isVisible()
    window.trigger("cancel")
    window.wait(lambda: not window.session.queue.is_running)
    states = [item.state for item in window.items]
    assert states.count(PictureState.READ) < 40
    assert set(states) == {PictureState.READ, PictureState.WAITING}
    window.wait(lambda: "not read" in window.view.status_strip.text)
    assert window.view.status_strip.read_button.isVisible()
    assert set(window.session.unread) == {
        item.path for item in window.items if item.state is PictureState.WAITING
    }


def test_the_picture_that_is_looked_at_is_read_first(open_window, tmp_path):
    paths = [
        save(tmp_path, f"p{number:02}.png", ("AB123CD", 100, 80), corner=(0, 0, 255))
        for number in range(40)
    ]
    window = open_window(paths=paths)
    window.wait(lambda: len(window.items) == 40)
    window.view.pictures.choose(paths[-1])
    window.wait(lambda: window.item(paths[-1]).state is PictureState.READ)
    assert window.item(paths[-2]).state is PictureState.WAITING


def test_closing_while_reading_leaves_nothing_behind(open_window, tmp_path):
    paths = [
        save(tmp_path, f"p{number:02}.png", ("AB123CD", 100, 80), corner=(0, 0, 255))
        for number in range(60)
    ]
    window = open_window(paths=paths)
    window.wait(lambda: any(item.state is PictureState.READ for item in window.items))
    window.close()
    names = {thread.name for thread in threading.enumerate()}
    assert not any(name.startswith(("lpr-", "read")) for name in names), names
