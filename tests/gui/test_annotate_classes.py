"""Classes: chosen by digits and in a window, listed, and renamed in a picture or in the folder."""

from __future__ import annotations

import pytest
from annotate_window import CTRL, annotate
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from reading_scenes import save

from lpr_desktop.annotation import voc
from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.class_dialog import ClassDialog, RenameDialog
from lpr_desktop.gui.annotate.label_popup import LabelPopup
from lpr_desktop.gui.settings import DECLARED, Settings

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


def with_classes() -> Settings:
    return Settings(theme="light", journal_days=30, classes=["plate", "car", "truck"])


def test_with_one_class_no_window_asks(window):
    window.draw(400, 20, 460, 50)
    assert QApplication.activePopupWidget() is None


def test_with_more_classes_a_window_asks_at_the_cursor(open_annotate, cars, qtbot):
    window = open_annotate(cars, settings=with_classes())
    window.draw(100, 80, 200, 120)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LabelPopup)
    assert popup.text.hasFocus()
    qtbot.keyClick(popup.text, Qt.Key.Key_3, CTRL)
    qtbot.keyClick(popup.text, Qt.Key.Key_Up)
    qtbot.keyClicks(popup.text, "kra 1")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return)
    window.wait(lambda: window.canvas.hasFocus())
    content = window.items[0].content
    assert (content.class_name, content.text) == ("car", "KRA1")
    window.draw(300, 80, 400, 120)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LabelPopup)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert window.items[1].content.class_name == "car", "the last class is chosen"
    window.draw(10, 10, 50, 40)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LabelPopup)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert len(window.items) == 2, "Escape: it was a slip"


def test_what_is_typed_after_drawing_is_the_text_and_no_class(open_annotate, cars, qtbot):
    window = open_annotate(cars, settings=with_classes())
    window.draw(100, 80, 200, 120)
    popup = QApplication.activePopupWidget()
    qtbot.keyClicks(QApplication.focusWidget(), "TR 123 C")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return)
    content = window.items[0].content
    assert (content.class_name, content.text) == ("plate", "TR123C")


def test_each_folder_keeps_its_classes(open_annotate, cars, tmp_path):
    other = tmp_path / "others"
    save(other, "a.png")
    window = open_annotate(cars)
    window.controller.classes._take(["car", "plate"])
    window.main.annotate(other)
    window.wait_until_shown("a.png")
    window.controller.classes._take(["truck"])
    window.main.annotate(cars)
    window.wait_until_shown("car 1.png")
    assert window.session.classes.names == ["car", "plate"]
    window.main.annotate(other)
    window.wait_until_shown("a.png")
    assert window.session.classes.names == ["truck"]


def test_digits_give_classes_with_stable_colours(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars, settings=with_classes())
    before = window.canvas.boxes()[0].color
    window.choose(0)
    window.key("3")
    assert window.items[0].content.class_name == "truck"
    colors = {box.label: box.color.name() for box in window.canvas.boxes()}
    assert colors["truck"] != colors["plate"] == before.name()
    window.key("9")
    assert window.items[0].content.class_name == "truck"
    assert "no class 9" in window.view.status.text
    window.wait_until_saved()
    assert [one.class_name for one in window.on_disk().boxes] == ["truck", "plate"]


def test_classes_are_changed_and_loaded_from_labelimgs_file(open_annotate, cars, tmp_path):
    file = tmp_path / "predefined_classes.txt"
    file.write_text("plate\ncar\n\ncar\n", encoding="utf-8")
    window = open_annotate(cars)
    window.trigger("mark_classes")
    dialog = window.main.findChild(ClassDialog)
    dialog.load(tmp_path / "missing.txt")
    assert dialog.names == ["plate"]
    dialog.load(file)
    dialog.accept()
    assert window.session.classes.names == ["plate", "car"]
    assert window.main.workspace.settings[DECLARED["classes"]] == ["plate", "car"]


@pytest.fixture
def foreign(cars):
    """Two files that call a plate otherwise; gives what is in them."""
    for number, name in ((1, b"number_plate"), (2, b"licence")):
        path = annotate(cars / f"car {number}.png", FIRST, SECOND)
        data = path.read_bytes().replace(b">plate<", b">%s<" % name, 1).replace(b"\n", b"\r\n")
        path.write_bytes(data)
    return contents(cars)


def contents(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.xml"))}


def offer(window) -> str:
    return window.main.workspace.notices.texts().get("classes", "")


def press(window, title: str) -> None:
    buttons = window.main.banners.findChildren(QPushButton)
    next(one for one in buttons if one.text() == title and one.isVisible()).click()


def rename_dialog(window) -> RenameDialog:
    window.wait(lambda: window.main.findChild(RenameDialog))
    return window.main.findChild(RenameDialog)


def test_other_words_for_a_plate_are_told_and_renamed_in_the_picture(open_annotate, cars, foreign):
    window = open_annotate(cars)
    assert "number_plate" in offer(window)
    press(window, "In this picture")
    assert [item.content.class_name for item in window.items] == ["plate", "plate"]
    window.wait_until_saved()
    first = foreign["car 1.xml"].replace(b">number_plate<", b">plate<")
    assert contents(cars) == {**foreign, "car 1.xml": first}, "only the name, only here"
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert contents(cars) == foreign
    window.key("D")
    window.wait_until_shown("car 2.png")
    assert "licence" in offer(window), "asked again: the folder was not meant"
    window.main.workspace.notices.hide("classes")
    window.key("A")
    window.wait_until_shown("car 1.png")
    assert not offer(window), "who does not want it is not asked at every picture"


def test_classes_of_the_folder_are_renamed_and_taken_back(open_annotate, cars, foreign):
    window = open_annotate(cars)
    press(window, "In the whole folder…")
    dialog = rename_dialog(window)
    assert dialog.mapping == {"number_plate": "plate", "licence": "plate"}
    dialog.fields["plate"].setEditText(" ")
    assert not dialog.button.isEnabled()
    dialog.fields["plate"].setEditText("plate")
    dialog.button.click()
    window.wait(lambda: "renamed" in window.main.workspace.notices.texts())
    window.wait_until_shown("car 1.png")
    assert {one.class_name for path in cars.glob("*.xml") for one in voc.load(path).boxes} == {
        "plate"
    }
    assert window.session.classes.is_single, "names that are gone are not offered any more"
    window.draw(10, 10, 60, 40)
    window.wait_until_saved()
    drawn = window.xml().read_bytes()
    press(window, "Take it back")
    window.wait(lambda: contents(cars)["car 2.xml"] == foreign["car 2.xml"])
    window.wait(lambda: "left alone" in window.main.workspace.notices.texts().get("problem", ""))
    assert window.xml().read_bytes() == drawn, "newer work stays"


def test_a_folder_without_boxes_has_no_classes(open_annotate, cars):
    window = open_annotate(cars)
    window.trigger("mark_rename_classes")
    window.wait(lambda: "no box" in window.main.workspace.notices.texts().get("problem", ""))
    assert window.main.findChild(RenameDialog) is None
