"""What is said of a box and of the picture: flags, text, class."""

from __future__ import annotations

import pytest
from annotate_window import annotate
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.label_popup import LabelPopup

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


def test_flags_and_checked(window):
    window.choose(0)
    window.keys("Q", "T", "Space")
    content = window.items[0].content
    assert (content.difficult, content.truncated) == (True, True)
    assert window.document.marks.verified
    assert window.main.actions_["mark_verified"].isChecked()
    window.wait_until_saved()
    saved = window.on_disk()
    assert saved.verified
    assert (saved.boxes[0].difficult, saved.boxes[0].truncated) == (True, True)
    assert (saved.boxes[1].difficult, saved.boxes[1].truncated) == (False, False)
    for _ in range(3):
        window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert not window.on_disk().verified
    assert not window.on_disk().boxes[0].difficult


def test_text_is_typed_in_the_list_shown_over_the_box_and_undone(window, qtbot):
    window.choose(0)
    window.key("Return")
    assert window.panel.text.hasFocus()
    qtbot.keyClicks(window.panel.text, "ab 12-cd")
    assert window.items[0].content.text == "AB12CD"
    assert window.canvas.boxes()[0].label == "AB12CD"
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Return)
    assert window.canvas.hasFocus()
    window.wait_until_saved()
    assert window.on_disk().boxes[0].text == "AB12CD"
    window.shortcut("Ctrl+Z")
    assert window.items[0].content.text is None, "typing is one step"


def test_escape_brings_the_text_back(window, qtbot):
    window.choose(0)
    window.key("Return")
    qtbot.keyClicks(window.panel.text, "XY1")
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Escape)
    assert not window.items[0].content.text
    assert window.canvas.hasFocus()


def test_a_text_with_separators_stays_as_it_is_until_somebody_types(open_annotate, cars, qtbot):
    path = annotate(cars / "car 1.png", FIRST, SECOND)
    data = path.read_text(encoding="utf-8")
    attribute = (
        "<attributes><attribute><name>text</name><value>AB-12 x</value></attribute></attributes>"
    )
    path.write_text(data.replace("</bndbox>", f"</bndbox>{attribute}", 1), encoding="utf-8")
    before = path.read_bytes()
    window = open_annotate(cars)
    window.choose(0)
    window.key("Return")
    assert window.panel.text.text() == "AB-12 x"
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Return)
    window.choose(1)
    window.trigger("mark_save")
    window.wait_until_settled()
    assert path.read_bytes() == before


def test_letters_do_nothing_to_boxes_while_something_is_typed(window, qtbot):
    window.choose(0)
    window.key("Return")
    qtbot.keyClicks(window.panel.text, "wadqtni1 ")
    assert window.items[0].content.text == "WADQTNI1"
    assert window.name == "car 1.png"
    assert not window.canvas.is_adding
    assert not window.items[0].content.difficult
    assert not window.document.marks.verified
    qtbot.keyClicks(window.view.chips.search, "wd")
    assert window.view.chips.search.text() == "wd"
    assert not window.canvas.is_adding


def test_ctrl_e_edits_class_and_text(window, qtbot):
    window.choose(1)
    window.shortcut("Ctrl+E")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LabelPopup)
    assert popup.text.hasFocus(), "with one class there is only the text"
    qtbot.keyClicks(popup.text, "zz 9")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return)
    assert window.items[1].content.text == "ZZ9"
    window.shortcut("Ctrl+Z")
    assert window.items[1].content.text is None
