"""Pictures come onto the list, go off it, and are away for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from read_window import reading_at, texts
from reading_scenes import plate_box, save

from lpr_desktop.gui.picture.item import PictureState
from lpr_desktop.gui.read.pictures import Filter
from lpr_desktop.gui.settings import Settings


def test_pictures_taken_off_the_list_do_not_come_back(two, open_window, tmp_path):
    window, path = two
    other = save(tmp_path, "other.png", ("AB123CD", 100, 80))
    window.main.open_paths([other])
    window.wait_until_read(2)
    window.choose(path)
    window.view.pictures.setFocus()
    window.qtbot.keyClick(window.view.pictures, Qt.Key.Key_Delete)
    window.wait_until_shown(other)
    assert [item.path for item in window.items] == [other]
    window.close()
    again = open_window()
    again.wait(lambda: len(again.items) == 1)
    assert again.items[0].path == other


def test_emptying_the_list_shows_the_welcome_again(two):
    window, path = two
    window.trigger("clear_list")
    assert window.items == []
    assert window.view.welcome.isVisible()
    assert path.exists()


def test_what_was_taken_off_the_list_comes_back_with_its_edits(two, open_window, tmp_path):
    window, path = two
    other = save(tmp_path, "other.png", ("AB123CD", 100, 80))
    window.main.open_paths([other])
    window.wait_until_read(2)
    window.session.edits.correct(path, window.item(path).readings[0].id, "AA1111A")
    corrected = texts(window, path)
    window.choose(path)
    window.trigger("remove_pictures")
    assert [item.path for item in window.items] == [other]
    window.trigger("clear_list")
    assert window.items == []
    assert window.main.actions_["undo"].text() == "&Undo: Remove 1 picture from the list"
    window.trigger("undo")
    window.trigger("undo")
    assert [item.path for item in window.items] == [other, path]
    assert texts(window, path) == corrected
    window.wait_until_shown(path)
    window.trigger("redo")
    assert [item.path for item in window.items] == [other]
    window.trigger("undo")
    window.trigger("undo")
    assert texts(window, path) == ["KRA4711", "XY9876Z"]
    window.trigger("redo")
    window.close()
    again = open_window()
    again.wait(lambda: len(again.items) == 2)
    assert texts(again, path) == corrected


def test_pictures_that_come_back_unread_are_read(two, tmp_path):
    window, _ = two
    paths = [
        save(tmp_path / "slow", f"p{number}.png", ("AB123CD", 100, 80), corner=(0, 0, 255))
        for number in range(4)
    ]
    window.main.open_paths(paths)
    window.wait(lambda: len(window.items) == 5)
    window.session.remove(paths)
    assert len(window.items) == 1
    window.trigger("undo")
    window.wait_until_read(5)
    assert [texts(window, path) for path in paths] == [["AB123CD"]] * 4


def test_a_picture_whose_file_is_gone_still_shows_what_was_read(two, open_window):
    window, path = two
    window.close()
    path.unlink()
    again = open_window()
    again.wait(lambda: again.view.page.is_error)
    again.wait(lambda: again.panel.reading is not None)
    assert again.panel.reading.text in ("KRA4711", "XY9876Z")
    again.panel.text_corrected.emit("AA1111A")
    assert "AA1111A" in texts(again, path)


def test_a_picture_that_is_away_when_it_is_read_again_keeps_what_was_read(
    two, tmp_path, monkeypatch
):
    window, path = two
    window.session.edits.correct(path, reading_at(window, path, plate_box(60, 40)).id, "AA1111A")
    away = path.rename(tmp_path / "away.png")
    window.trigger("read_picture")
    window.wait_until_read(1)
    item = window.item(path)
    assert item.state is PictureState.FAILED
    assert texts(window, path) == ["AA1111A", "XY9876Z"]
    assert (item.width, item.height) == (640, 360)
    window.trigger("filter_with_plate")
    window.trigger("copy_all")
    assert "AA1111A" in QGuiApplication.clipboard().text()
    target = tmp_path / "plates.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.trigger("export_csv")
    window.wait(target.exists)
    assert "AA1111A,KRA4711," in target.read_text("utf-8-sig")
    away.rename(path)
    window.trigger("read_picture")
    window.wait(lambda: window.item(path).state is PictureState.READ)
    assert texts(window, path) == ["AA1111A", "XY9876Z"]


def test_what_was_read_before_a_failure_goes_into_another_journal(open_window, tmp_path):
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    window = open_window(Settings(theme="light", journal_days=0), paths=[path])
    window.wait_until_read(1)
    window.session.edits.correct(path, window.item(path).readings[0].id, "AA1111A")
    path.write_bytes(b"damaged")
    window.trigger("read_picture")
    window.wait(lambda: window.item(path).state is PictureState.FAILED)
    window.trigger("journal_30")
    window.close()
    again = open_window()
    again.wait(lambda: len(again.items) == 1)
    assert texts(again, path) == ["AA1111A"]


def test_a_changed_file_is_shown_anew_when_it_is_read_again(two, tmp_path):
    window, path = two
    save(tmp_path, "two.png", ("AB123CD", 100, 80), size=(800, 400))
    window.trigger("read_picture")
    window.wait(lambda: texts(window, path) == ["AB123CD"])
    window.wait(lambda: window.picture_view.picture_size == (800, 400))
    window.wait(lambda: [box.label for box in window.picture_view.boxes()] == ["AB123CD"])


def test_a_file_that_was_broken_is_shown_when_it_is_whole(open_window, tmp_path):
    path = tmp_path / "late.png"
    path.write_bytes(b"half")
    window = open_window(paths=[path])
    window.wait_until_read(1)
    window.wait(lambda: window.view.page.is_error)
    save(tmp_path, "late.png", ("AB123CD", 100, 80))
    window.trigger("read_picture")
    window.wait(lambda: texts(window, path) == ["AB123CD"])
    window.wait_until_shown(path)
    assert not window.view.page.is_error


def test_what_is_dropped_is_shown_even_if_a_filter_hides_it(two, tmp_path):
    window, _ = two
    other = save(tmp_path, "other.png", ("AB123CD", 100, 80))
    window.trigger("filter_failed")
    window.main.open_paths([other])
    window.wait_until_shown(other)
    assert window.session.model.filter is Filter.ALL
