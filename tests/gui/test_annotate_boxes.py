"""Boxes are drawn, chosen, moved, copied and deleted; undo, and what is then in the file."""

from __future__ import annotations

import pytest
from annotate_window import CTRL, RIGHT, SHIFT, annotate, near
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from lpr_desktop.geometry import Box

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


def test_a_box_is_drawn_and_saved_by_itself(open_annotate, cars):
    window = open_annotate(cars)
    assert not window.xml().exists()
    window.draw(100, 80, 260, 130)
    assert len(window.boxes) == 1
    assert near(window.boxes[0], Box(100, 80, 260, 130))
    assert window.choice == [0]
    assert not window.canvas.is_adding
    window.wait_until_saved()
    saved = window.on_disk()
    assert [one.box for one in saved.boxes] == window.boxes
    assert (saved.filename, saved.width, saved.height) == ("car 1.png", 640, 360)
    assert saved.boxes[0].class_name == "plate"


def test_ctrl_makes_a_square_that_stays_in_the_picture(open_annotate, cars):
    window = open_annotate(cars)
    window.key("W")
    window.mouse((100, 100), (180, 120), modifiers=CTRL)
    box = window.boxes[0]
    assert box.width == box.height
    assert box.width == pytest.approx(80, abs=2)
    window.key("W")
    window.mouse((600, 300), (10, 359), modifiers=CTRL)
    box = window.boxes[1]
    assert box.width == pytest.approx(box.height, abs=1)
    assert box.y1 <= 360


def test_escape_and_edit_mode_stop_drawing(window):
    window.key("W")
    assert window.canvas.is_adding
    window.key("Esc")
    assert not window.canvas.is_adding
    window.key("W")
    window.shortcut("Ctrl+J")
    assert not window.canvas.is_adding
    assert len(window.boxes) == 2


def test_enter_while_drawing_puts_a_box_in_the_middle(window):
    window.keys("W", "Return")
    assert len(window.boxes) == 3
    assert window.choice == [2]


def test_moving_and_resizing_with_the_mouse(window):
    window.choose(0)
    window.hand.drag((150, 100), (190, 130))
    assert near(window.boxes[0], FIRST.shifted(40, 30))
    window.hand.drag((240, 150), (260, 170))
    assert near(window.boxes[0], Box(140, 110, 260, 170), 3)
    assert window.boxes[1] == SECOND
    window.shortcut("Ctrl+Z")
    window.shortcut("Ctrl+Z")
    assert window.boxes[0] == FIRST
    window.wait_until_saved()


def test_several_boxes_are_moved_together_and_stop_at_the_edge_together(window):
    window.choose(0)
    window.mouse(SECOND.center, modifiers=CTRL)
    assert window.choice == [0, 1]
    window.hand.drag((150, 100), (160, 105))
    assert near(window.boxes[0], FIRST.shifted(10, 5))
    assert near(window.boxes[1], SECOND.shifted(10, 5))
    window.shortcut("Ctrl+Z")
    assert window.boxes == [FIRST, SECOND]
    window.hand.drag((150, 100), (630, 105))
    apart = window.boxes[1].x0 - window.boxes[0].x0
    assert apart == SECOND.x0 - FIRST.x0
    assert window.boxes[1].x1 == 640


def test_choosing_with_modifiers_a_frame_and_ctrl_a(window):
    window.choose(0)
    window.mouse(SECOND.center, modifiers=SHIFT)
    assert window.choice == [0, 1]
    window.mouse(FIRST.center, modifiers=CTRL)
    assert window.choice == [1]
    window.key("Esc")
    assert window.choice == []
    window.mouse((80, 60), (230, 150), modifiers=SHIFT)
    assert window.choice == [0]
    window.mouse((280, 180), (500, 300), modifiers=SHIFT)
    assert window.choice == [0, 1]
    window.key("Esc")
    window.shortcut("Ctrl+A")
    assert window.choice == [0, 1]


def test_dragging_empty_space_pans(window):
    window.canvas.zoom_by(3, QPointF(window.canvas.viewport().rect().center()))
    before = window.canvas.to_view().dx()
    window.hand.drag((330, 150), (350, 160))
    assert window.canvas.to_view().dx() != before
    assert window.boxes == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("key", "moved"),
    [
        ("Left", FIRST.shifted(-1, 0)),
        ("Right", FIRST.shifted(1, 0)),
        ("Up", FIRST.shifted(0, -1)),
        ("Down", FIRST.shifted(0, 1)),
        ("Shift+Left", FIRST.shifted(-10, 0)),
        ("Shift+Down", FIRST.shifted(0, 10)),
        ("Ctrl+Right", Box(100, 80, 201, 120)),
        ("Ctrl+Left", Box(100, 80, 199, 120)),
        ("Ctrl+Up", Box(100, 80, 200, 119)),
        ("Ctrl+Down", Box(100, 80, 200, 121)),
    ],
)
def test_arrows(window, key, moved):
    window.choose(0)
    window.key(key)
    assert window.boxes == [moved, SECOND]
    window.shortcut("Ctrl+Z")
    assert window.boxes == [FIRST, SECOND]


def test_nudges_in_a_row_are_one_step(window):
    window.choose(0)
    window.keys("Right", "Right", "Right")
    assert window.boxes[0] == FIRST.shifted(3, 0)
    window.shortcut("Ctrl+Z")
    assert window.boxes[0] == FIRST
    assert not window.main.actions_["mark_undo"].isEnabled()


def test_delete_and_backspace(window):
    window.choose(0)
    window.key("Del")
    assert window.boxes == [SECOND]
    window.choose(0)
    window.key("Backspace")
    assert window.boxes == []
    window.shortcut("Ctrl+Z")
    window.shortcut("Ctrl+Z")
    assert window.boxes == [FIRST, SECOND]
    window.shortcut("Ctrl+Y")
    window.shortcut("Ctrl+Shift+Z")
    assert window.boxes == []
    window.wait_until_saved()
    assert window.on_disk().boxes == ()


def test_duplicate_copy_and_paste(window):
    window.choose(0)
    window.shortcut("Ctrl+D")
    assert window.boxes[2] == FIRST.shifted(10, 10)
    assert window.choice == [2]
    window.choose(1)
    window.shortcut("Ctrl+C")
    window.shortcut("Ctrl+V")
    assert window.boxes[3] == SECOND.shifted(10, 10), "beside, where it would hide its original"
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.shortcut("Ctrl+V")
    assert window.boxes == [SECOND], "in another picture at the same place"
    window.wait_until_saved()
    assert [one.box for one in window.on_disk().boxes] == [SECOND]


def test_a_duplicate_at_the_picture_s_edge_lies_on_the_other_side(window):
    marker = window.controller.marker
    width, height = marker.size
    for room, shift in ((10, 10), (9, -10)):
        drawn = Box(width - 90 - room, 200, width - room, 230)
        marker.draw(drawn)
        marker.duplicate([window.items[-1].id])
        assert window.boxes[-1] == drawn.shifted(shift, 10)
        drawn = Box(20, height - 40 - room, 90, height - room)
        marker.draw(drawn)
        marker.duplicate([window.items[-1].id])
        assert window.boxes[-1] == drawn.shifted(10, shift)


def test_a_clipboard_without_boxes_is_told(window):
    QGuiApplication.clipboard().setText("no box")
    window.shortcut("Ctrl+V")
    assert len(window.boxes) == 2
    assert "no boxes on the clipboard" in window.view.status.text


def test_boxes_of_the_previous_picture_are_added_in_one_step(window):
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.draw(10, 300, 60, 330)
    window.shortcut("Ctrl+Shift+V")
    assert window.boxes[1:] == [FIRST, SECOND]
    assert len(window.boxes) == 3, "nothing is replaced"
    window.shortcut("Ctrl+Z")
    assert len(window.boxes) == 1


def test_right_drag_asks_whether_to_copy_or_move(window, qtbot):
    for title, wanted in (
        ("Copy here", [FIRST, SECOND, FIRST.shifted(50, 100)]),
        ("Move here", [FIRST.shifted(50, 100), SECOND]),
        ("Cancel", [FIRST, SECOND]),
    ):
        window.mouse((150, 100), (200, 200), button=RIGHT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text() == title)
        menu.setActiveAction(action)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        window.wait(lambda: QApplication.activePopupWidget() is None)
        assert len(window.boxes) == len(wanted), title
        assert all(map(near, window.boxes, wanted)), title
        if title != "Cancel":
            window.shortcut("Ctrl+Z")
    assert window.boxes == [FIRST, SECOND]


def test_a_right_click_shows_what_can_be_done(window):
    window.mouse(FIRST.center, button=RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("Difficult" in action.text().replace("&", "") for action in menu.actions())
    menu.close()
    window.mouse((500, 50), button=RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("Draw" in action.text().replace("&", "") for action in menu.actions())
    menu.close()


def test_tab_goes_to_overlapping_boxes_first_and_round(window):
    window.draw(150, 100, 250, 150)
    window.key("Esc")
    order = []
    for _ in range(4):
        window.key("Tab")
        order += window.choice
    assert order == [0, 2, 1, 0], "2 lies over 0"
    window.key("Shift+Tab")
    assert window.choice == [1]
    assert window.canvas.hasFocus()
