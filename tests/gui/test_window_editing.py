"""Boxes and texts are changed by hand, undone, and survive a restart."""

from __future__ import annotations

import gc
import shutil

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from read_window import reading_at, texts, type_text
from reading_scenes import plate_box, save

from lpr_desktop.geometry import Box
from lpr_desktop.gui.picture.item import PictureState
from lpr_desktop.gui.read.pictures import Filter
from lpr_desktop.gui.settings import DECLARED, Settings


def test_a_box_drawn_with_the_mouse_is_read_at_once_and_can_be_undone(open_window, tmp_path):
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80), size=(640, 360))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    window.wait_until_shown(path)
    window.wait(lambda: window.picture_view.selected is not None)
    window.trigger("remove_box")
    assert window.item(path).readings == []
    window.trigger("add_box")
    window.drag((96, 76), (404, 148))
    window.wait(lambda: texts(window, path) == ["AB123CD"])
    drawn = window.item(path).readings[0]
    assert drawn.reading.box.iou(Box(96, 76, 404, 148)) > 0.95
    assert window.picture_view.selected == drawn.id
    window.wait(lambda: window.panel.reading and window.panel.reading.text == "AB123CD")
    gc.collect()  # the undo stack alone holds the commands
    window.trigger("undo")
    assert window.item(path).readings == []
    window.trigger("undo")
    assert texts(window, path) == ["AB123CD"]
    window.trigger("redo")
    window.trigger("redo")
    assert window.item(path).readings == [drawn]


def test_a_moved_box_is_read_again_and_keeps_its_correction(two):
    window, path = two
    first = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(first.id)
    type_text(window, "KRA4712")
    assert texts(window, path) == ["KRA4712", "XY9876Z"]
    # Over to the other plate: what the machine reads there is another text.
    x, y = first.reading.box.center
    window.drag((x, y), (x + 220, y + 180))
    moved = reading_at(window, path, plate_box(280, 220))
    window.wait(lambda: not window.session.edits.is_being_read(window.item(path).readings[0]))
    moved = next(shown for shown in window.item(path).readings if shown.id == first.id)
    assert moved.reading.box.iou(plate_box(280, 220)) > 0.8
    assert moved.reading.text == "XY9876Z"
    assert moved.text == "KRA4712"
    window.trigger("undo")
    back = next(shown for shown in window.item(path).readings if shown.id == first.id)
    assert back.reading == first.reading
    assert back.text == "KRA4712"


def test_steps_with_the_arrow_keys_are_undone_together(two):
    window, path = two
    first = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(first.id)
    window.picture_view.setFocus()
    for _ in range(3):
        window.qtbot.keyClick(window.picture_view, Qt.Key.Key_Right)
    window.wait(lambda: reading_at(window, path, plate_box(60, 40)).reading.box.x0 > 62.5)
    window.trigger("undo")
    assert reading_at(window, path, plate_box(60, 40)).reading.box == first.reading.box
    assert not window.main.actions_["undo"].isEnabled()


def test_delete_removes_the_chosen_plate(two):
    window, path = two
    gone = reading_at(window, path, plate_box(280, 220))
    window.picture_view.select(gone.id)
    window.picture_view.setFocus()
    window.qtbot.keyClick(window.picture_view, Qt.Key.Key_Delete)
    assert texts(window, path) == ["KRA4711"]
    window.trigger("undo")
    assert texts(window, path) == ["KRA4711", "XY9876Z"]


def test_a_correction_is_shown_everywhere_and_can_be_taken_back(two):
    window, path = two
    shown = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(shown.id)
    type_text(window, "kra 47-12")
    assert "KRA4712" in texts(window, path)
    assert "KRA4712" in [box.label for box in window.picture_view.boxes()]
    window.panel.correction_reset.emit()
    assert texts(window, path) == ["KRA4711", "XY9876Z"]
    window.trigger("undo")
    assert "KRA4712" in texts(window, path)


def test_a_text_half_typed_belongs_to_its_own_plate(two, tmp_path):
    window, path = two
    other = save(tmp_path, "other.png", ("AB123CD", 100, 80))
    window.main.open_paths([other])
    window.wait_until_read(2)
    window.choose(path)
    window.wait(lambda: window.picture_view.selected is not None)
    shown = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(shown.id)
    window.trigger("correct_text")
    field = window.panel.findChild(QLineEdit)
    field.selectAll()
    window.qtbot.keyClicks(field, "KRA9999")
    window.choose(other)
    assert "KRA9999" in texts(window, path)
    assert texts(window, other) == ["AB123CD"]


def test_undo_goes_to_the_picture_that_it_changes(two, tmp_path):
    window, path = two
    other = save(tmp_path, "other.png", ("AB123CD", 100, 80))
    window.main.open_paths([other])
    window.wait_until_read(2)
    window.choose(path)
    window.wait(lambda: window.picture_view.selected is not None)
    window.trigger("remove_box")
    window.choose(other)
    window.trigger("undo")
    window.wait_until_shown(path)
    assert len(window.item(path).readings) == 2


def test_everything_is_there_again_after_a_restart(two, open_window, tmp_path):
    window, path = two
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"nothing")
    window.main.open_paths([broken])
    window.wait_until_read(2)
    window.choose(path)
    window.wait(lambda: len(window.picture_view.boxes()) == 2)
    first = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(first.id)
    type_text(window, "KRA4712")
    window.trigger("add_box")
    window.drag((500, 20), (630, 90))
    window.wait(lambda: len(window.item(path).readings) == 3)
    gone = reading_at(window, path, plate_box(280, 220))
    window.picture_view.select(gone.id)
    window.trigger("remove_box")
    window.close()

    again = open_window()
    again.wait(lambda: len(again.items) == 2)
    assert [item.path for item in again.items] == [path, broken]
    assert again.item(broken).state is PictureState.FAILED
    item = again.item(path)
    assert item.state is PictureState.READ
    assert len(item.readings) == 2
    back = reading_at(again, path, plate_box(60, 40))
    assert (back.reading.text, back.corrected) == ("KRA4711", "KRA4712")
    assert back.reading.characters == first.reading.characters
    assert (
        reading_at(again, path, Box(500, 20, 630, 90)).reading.box.iou(Box(500, 20, 630, 90)) > 0.9
    )
    # The list shows the first picture with its cut-outs, as before.
    again.wait_until_shown(path)
    again.wait(lambda: again.panel.reading and again.panel.reading.reading.crop is not None)


def test_reading_again_keeps_what_a_person_did(two):
    window, path = two
    first = reading_at(window, path, plate_box(60, 40))
    window.picture_view.select(first.id)
    type_text(window, "KRA4712")
    window.trigger("add_box")
    window.drag((500, 20), (630, 90))
    window.wait(lambda: len(window.item(path).readings) == 3)
    window.wait(
        lambda: not any(map(window.session.edits.is_being_read, window.item(path).readings))
    )
    window.trigger("read_all")
    window.wait_until_read(1)
    assert len(window.item(path).readings) == 3
    kept = reading_at(window, path, plate_box(60, 40))
    assert kept.corrected == "KRA4712"
    window.trigger("undo")
    window.trigger("undo")
    assert reading_at(window, path, plate_box(60, 40)).corrected is None


def test_a_corrected_picture_stays_in_sight_when_it_no_longer_fits_the_filter(two):
    window, path = two
    shown = window.item(path).readings[0]
    object.__setattr__(shown.reading, "confidence", 0.1)
    window.session.model.update(path)
    window.trigger("filter_uncertain")
    QApplication.processEvents()
    assert window.session.model.rowCount() == 1
    window.picture_view.select(shown.id)
    type_text(window, "AA1111A")
    assert window.session.model.counts()[Filter.UNCERTAIN] == 0
    assert window.session.model.rowCount() == 1
    assert window.view.shown.path == path


def test_without_a_journal_nothing_is_written(open_window, tmp_path, user_folder):
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    off = Settings(theme="light", journal_days=0)
    window = open_window(off, paths=[path])
    window.wait_until_read(1)
    window.session.edits.correct(path, window.item(path).readings[0].id, "AB123CE")
    window.close()
    assert not (user_folder / "journal.sqlite").exists()
    again = open_window(Settings(theme="light", journal_days=0))
    assert again.items == []


def test_consent_is_asked_once_and_no_deletes_what_was_kept(
    open_window, tmp_path, user_folder, answer
):
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    settings = Settings(theme="light", journal_days=None)
    window = open_window(settings, paths=[path])
    assert "journal" in window.main.workspace.notices.texts()
    window.wait_until_read(1)
    window.session.edits.correct(path, window.item(path).readings[0].id, "AB123CE")
    answer("Delete for good")
    window.trigger("journal_off")
    window.wait(lambda: settings[DECLARED["journal_days"]] == 0)
    assert "journal" not in window.main.workspace.notices.texts()
    # The session goes on, edits too.
    window.trigger("undo")
    window.trigger("redo")
    assert window.item(path).texts == ["AB123CE"]
    window.close()
    assert not window.main.workspace.notices.texts()
    assert b"AB123C" not in (user_folder / "journal.sqlite").read_bytes()


def test_a_journal_that_is_turned_on_keeps_what_is_there(open_window, tmp_path):
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    window = open_window(Settings(theme="light", journal_days=0), paths=[path])
    window.wait_until_read(1)
    window.wait_until_shown(path)
    window.session.edits.correct(path, window.item(path).readings[0].id, "AB123CE")
    window.trigger("journal_30")
    window.trigger("add_box")
    window.drag((500, 200), (630, 300))
    window.wait(lambda: len(window.item(path).readings) == 2)
    window.close()
    again = open_window()
    again.wait(lambda: len(again.items) == 1)
    assert len(again.item(path).readings) == 2
    assert "AB123CE" in again.item(path).texts


def test_clearing_the_journal_deletes_it_and_the_pasted_pictures(
    two, open_window, answer, user_folder
):
    window, path = two
    pasted = user_folder / "pasted" / "pasted 2020-01-01 10.00.00.png"
    pasted.parent.mkdir()
    shutil.copy(path, pasted)
    window.main.open_paths([pasted])
    window.wait_until_read(2)
    answer("Delete for good")
    window.trigger("clear_journal")
    assert window.items == []
    window.close()
    assert not pasted.exists()
    assert path.exists()
    for file in user_folder.glob("journal.sqlite*"):
        assert b"KRA4711" not in file.read_bytes()
        assert b"two.png" not in file.read_bytes()
    assert open_window().items == []


def test_a_damaged_journal_is_said_and_does_not_stop_the_program(
    open_window, user_folder, tmp_path
):
    user_folder.mkdir(parents=True)
    (user_folder / "journal.sqlite").write_bytes(b"this is no database" * 100)
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    assert "problem" in window.main.workspace.notices.texts()
    assert window.item(path).texts == ["AB123CD"]


def test_a_journal_that_cannot_be_made_leaves_the_reading_alone(open_window, user_folder, tmp_path):
    user_folder.parent.mkdir(parents=True, exist_ok=True)
    user_folder.write_bytes(b"a file where the folder should be")
    path = save(tmp_path, "one.png", ("AB123CD", 100, 80))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    assert window.item(path).texts == ["AB123CD"]
    assert "problem" in window.main.workspace.notices.texts()


def test_after_enter_letters_are_commands_again(two, tmp_path):
    window, path = two
    other = save(tmp_path, "z other.png", ("AB123CD", 100, 80))
    window.main.open_paths([other])
    window.wait_until_read(2)
    window.choose(path)
    window.wait(lambda: window.panel.reading is not None)
    window.main.activateWindow()
    type_text(window, "AA1111A")
    window.wait(window.view.pictures.hasFocus)
    window.qtbot.keyClick(window.view.pictures, Qt.Key.Key_D)
    window.wait_until_shown(other)


def test_undo_and_copy_reach_the_window_from_an_untouched_field(two):
    window, path = two
    window.wait(lambda: window.panel.reading is not None)
    window.main.activateWindow()
    shown = window.panel.reading
    window.session.edits.correct(path, shown.id, "AA1111A")
    window.trigger("correct_text")
    field = window.panel.findChild(QLineEdit)
    window.qtbot.keyClick(field, Qt.Key.Key_End)
    window.qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "AA1111A"
    window.qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "AA1111A" not in texts(window, path)


def test_a_typed_text_has_no_percentage(two):
    window, path = two
    first, second = window.item(path).readings
    window.session.edits.correct(path, first.id, "AA1111A")
    window.wait(lambda: "AA1111A" in [box.label for box in window.picture_view.boxes()])
    scores = {box.id: box.score for box in window.picture_view.boxes()}
    assert scores[first.id] is None
    assert scores[second.id] == second.reading.confidence
