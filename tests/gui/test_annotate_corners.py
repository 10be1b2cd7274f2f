"""The four corners of a plate: clicked, dragged, moved with their box, undone, and in the file."""

from __future__ import annotations

import pytest
from annotate_window import annotate
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTransform

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.geometry import Box, corners_of_box
from lpr_desktop.gui.annotate.suggester import corners_in
from lpr_desktop.gui.widgets.box_painter import HANDLE, handle_spots
from lpr_desktop.gui.widgets.boxes import ViewBox, in_view, outline

ASKEW = ((110, 80), (200, 100), (190, 140), (100, 120))
ALT = Qt.KeyboardModifier.AltModifier


def close(corners, wanted):
    pairs = zip(corners, wanted, strict=True)
    return all(abs(a[0] - b[0]) <= 1.5 and abs(a[1] - b[1]) <= 1.5 for a, b in pairs)


def click(window, corners):
    window.key("P")
    for x, y in corners:
        window.hand.click(x, y)


def content(window, number=0):
    return window.items[number].content


def test_four_clicks_in_any_order_make_a_plate(open_annotate, cars):
    window = open_annotate(cars)
    click(window, [ASKEW[2], ASKEW[0], ASKEW[3], ASKEW[1]])
    assert not window.canvas.is_adding
    assert close(content(window).corners, ASKEW)
    assert close(corners_of_box(content(window).box), corners_of_box(Box(100, 80, 200, 140)))
    window.wait_until_saved()
    saved = window.xml().read_text()
    assert saved.index("<bndbox>") < saved.index("<polygon>"), "others read the box"
    assert close(window.on_disk().boxes[0].corners, ASKEW)
    window.shortcut("Ctrl+Z")
    assert not window.items


def test_escape_takes_a_click_back_and_then_ends_it(open_annotate, cars):
    window = open_annotate(cars)
    window.key("P")
    window.hand.click(100, 100)
    window.key("Esc")
    assert window.canvas.is_adding
    window.key("Esc")
    assert not window.canvas.is_adding
    assert not window.items


def test_corners_around_a_box_are_given_to_it(open_annotate, cars):
    annotate(cars / "car 1.png", Box(98, 78, 203, 142))
    window = open_annotate(cars)
    click(window, ASKEW)
    assert len(window.items) == 1
    assert close(content(window).corners, ASKEW)
    window.shortcut("Ctrl+Z")
    assert content(window).corners is None
    assert content(window).box == Box(98, 78, 203, 142)


def test_alt_and_a_drag_of_a_corner_make_four_corners_of_a_box(open_annotate, cars):
    annotate(cars / "car 1.png", Box(100, 80, 200, 120))
    window = open_annotate(cars)
    window.choose(0)
    window.mouse((200, 80), (190, 60), modifiers=ALT)
    assert close(content(window).corners, ((100, 80), (190, 60), (200, 120), (100, 120)))
    assert close(corners_of_box(content(window).box), corners_of_box(Box(100, 60, 200, 120)))


@pytest.fixture
def askew(open_annotate, cars):
    path = cars / "car 1.png"
    plate = AnnotatedBox.with_corners(ASKEW, text="AB1")
    voc.save(ImageAnnotation.for_picture(path, 640, 360).with_boxes([plate]), cars / "car 1.xml")
    window = open_annotate(cars)
    window.canvas.choose([window.items[0].id])
    return window


def test_a_corner_is_dragged_alone_and_the_box_follows(askew):
    askew.hand.drag(ASKEW[0], (90, 60))
    assert close(content(askew).corners, ((90, 60), *ASKEW[1:]))
    assert content(askew).box.x0 == pytest.approx(90, abs=1.5)
    askew.wait_until_saved()
    assert close(askew.on_disk().boxes[0].corners, ((90, 60), *ASKEW[1:]))
    askew.shortcut("Ctrl+Z")
    assert content(askew).corners == ASKEW


def test_corners_move_and_stretch_with_their_box(askew):
    askew.key("Right")
    askew.canvas.finish_edit()
    assert close(content(askew).corners, [(x + 1, y) for x, y in ASKEW])
    askew.shortcut("Ctrl+Z")
    shown = askew.canvas.boxes()[0]
    assert shown.moved_to(Box(200, 80, 400, 140)).corners == (
        (220, 80), (400, 100), (380, 140), (200, 120),
    )  # fmt: skip


def test_c_takes_corners_away_and_finds_them(askew):
    askew.key("C")
    assert content(askew).corners is None
    assert content(askew).text == "AB1"
    askew.key("C")
    askew.wait(lambda: content(askew).corners is not None)
    askew.wait_until_saved()
    assert "<polygon>" in askew.xml().read_text()


def test_only_corners_that_fill_the_box_are_taken():
    box = Box(100, 80, 200, 140)
    assert corners_in(box, ASKEW) == ASKEW
    assert corners_in(Box(0, 0, 90, 60), ASKEW) is None
    assert corners_in(box, None) is None


@pytest.mark.parametrize("corners", [None, ((2, 1), (40, 0), (38, 13), (0, 12))])
def test_handles_leave_a_plate_of_40_by_13_pixels_to_be_seen(corners):
    box = ViewBox(1, Box(0, 0, 40, 13), corners=corners)
    rect = in_view(box.box, QTransform())
    for spot, _ in handle_spots(box, outline(box, QTransform()), rect):
        square = QRectF(0, 0, HANDLE, HANDLE)
        square.moveCenter(QPointF(spot))
        covered = square & rect
        assert covered.width() * covered.height() <= 16
