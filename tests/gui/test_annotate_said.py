"""Tags of a picture and attributes of a box: asked for with a key, undone, found in the lists."""

from __future__ import annotations

import pytest
from annotate_window import annotate
from PySide6.QtWidgets import QApplication, QDialog
from seen import buttons, words

from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.box_list import facts
from lpr_desktop.gui.annotate.clipboard import copied_boxes
from lpr_desktop.gui.annotate.said_dialogs import AttributeDialog, TagDialog

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


def dialog(window, kind: type[QDialog]):
    return next(one for one in window.view.findChildren(kind) if one.isVisible())


def test_attributes_are_given_to_a_box_and_undone(window):
    before = window.xml().read_bytes()
    window.choose(0)
    window.key("E")
    asked = dialog(window, AttributeDialog)
    asked.table.item(0, 0).setText("text")
    assert "field of its own" in words(asked)
    assert asked.table.item(0, 0).text() == ""
    asked.table.item(0, 0).setText("colour")
    assert "field of its own" not in words(asked)
    asked.table.item(0, 1).setText(" blue ")
    asked.accept()
    assert facts(window.items[0]).endswith("· colour: blue")
    assert "colour: blue" in words(window.panel).splitlines()
    window.wait_until_saved()
    assert [box.attributes for box in window.on_disk().boxes] == [(("colour", "blue"),), ()]
    window.shortcut("Ctrl+C")
    assert copied_boxes()[0].attributes == (("colour", "blue"),)
    window.panel.list.boxes.set_filter(window.view.panel.chips.kind, "BLUE")
    assert window.panel.list.boxes.rowCount() == 1
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert window.xml().read_bytes() == before


def test_several_boxes_show_what_they_share_and_keep_the_rest(window):
    marker = window.controller.marker
    ids = [item.id for item in window.items]
    marker.set_attributes(ids, {"lane": "2"})
    marker.set_attributes(ids[:1], {"colour": "blue"})
    window.shortcut("Ctrl+A")
    window.key("E")
    asked = dialog(window, AttributeDialog)
    assert [asked.table.item(row, 0).text() for row in range(2)] == ["lane", ""]
    asked.table.item(0, 0).setText("")
    asked.offer("colour")
    asked.table.item(asked.table.currentRow(), 1).setText("red")
    asked.accept()
    assert [item.content.attributes for item in window.items] == [(("colour", "red"),)] * 2


def test_tags_are_given_found_and_offered(window):
    window.key("G")
    asked = dialog(window, TagDialog)
    asked.text.setText("night,  rain , night")
    asked.accept()
    assert window.document.marks.tags == ("night", "rain")
    model = window.session.folder.model
    assert model.index(0).data() == "car 1.png"
    assert model.picture_row(0).summary == "2 boxes · night · rain"
    window.wait_until_saved()
    assert window.on_disk().tags == ("night", "rain")
    window.view.chips.search.setText("#rain")
    window.wait(lambda: model.rowCount() == 1)
    window.view.chips.search.clear()
    window.wait(lambda: model.rowCount() == 3)

    window.key("D")
    window.wait_until_shown("car 2.png")
    window.key("G")
    asked = dialog(window, TagDialog)
    assert list(buttons(asked))[:2] == ["night", "rain"]
    buttons(asked)["rain"].click()
    asked.accept()
    window.wait_until_saved()
    assert window.on_disk().tags == ("rain",)
    assert model.summary(1) == "to do", "nobody has looked for plates"
    window.shortcut("Ctrl+Z")
    assert window.document.marks.tags == ()


def test_escape_changes_nothing(window):
    window.choose(0)
    for key in "EG":
        window.key(key)
        top = QApplication.activeModalWidget()
        assert isinstance(top, AttributeDialog | TagDialog)
        top.reject()
    assert not window.document.is_dirty


def test_the_line_below_says_what_lies_in_a_folder_of_pascal_voc(window):
    window.wait(lambda: "Pascal VOC" in window.view.status.text)
    assert window.view.status.text == "1 Pascal VOC file, class plate."
