"""Annotating: every key and every move of the mouse, undo, and what is then in the file."""

from __future__ import annotations

import pytest
from annotate_window import CTRL, RIGHT, SHIFT, annotate
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from lpr_desktop.geometry import Box
from lpr_desktop.gui.annotate.label_popup import LabelPopup
from lpr_desktop.gui.settings import Settings

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


def near(box: Box, wanted: Box, most: float = 1.5) -> bool:
    """A view of another scale can hit whole pixels only so well."""
    pairs = zip(box.as_tuple(), wanted.as_tuple(), strict=True)
    return all(abs(one - other) <= most for one, other in pairs)


def choose(window, number: int) -> None:
    x, y = window.boxes[number].center
    window.hand.click(x, y)
    assert window.choice == [number]


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
    choose(window, 0)
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
    choose(window, 0)
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
    choose(window, 0)
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
    choose(window, 0)
    window.key(key)
    assert window.boxes == [moved, SECOND]
    window.shortcut("Ctrl+Z")
    assert window.boxes == [FIRST, SECOND]


def test_nudges_in_a_row_are_one_step(window):
    choose(window, 0)
    window.keys("Right", "Right", "Right")
    assert window.boxes[0] == FIRST.shifted(3, 0)
    window.shortcut("Ctrl+Z")
    assert window.boxes[0] == FIRST
    assert not window.main.actions_["mark_undo"].isEnabled()


def test_delete_and_backspace(window):
    choose(window, 0)
    window.key("Del")
    assert window.boxes == [SECOND]
    choose(window, 0)
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
    choose(window, 0)
    window.shortcut("Ctrl+D")
    assert window.boxes[2] == FIRST.shifted(10, 10)
    assert window.choice == [2]
    choose(window, 1)
    window.shortcut("Ctrl+C")
    window.shortcut("Ctrl+V")
    assert window.boxes[3] == SECOND.shifted(10, 10), "beside, where it would hide its original"
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.shortcut("Ctrl+V")
    assert window.boxes == [SECOND], "in another picture at the same place"
    window.wait_until_saved()
    assert [one.box for one in window.on_disk().boxes] == [SECOND]


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


def test_flags_and_checked(window):
    choose(window, 0)
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
    choose(window, 0)
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
    choose(window, 0)
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
    choose(window, 0)
    window.key("Return")
    assert window.panel.text.text() == "AB-12 x"
    qtbot.keyClick(window.panel.text, Qt.Key.Key_Return)
    choose(window, 1)
    window.trigger("mark_save")
    window.wait_until_settled()
    assert path.read_bytes() == before


def test_letters_do_nothing_to_boxes_while_something_is_typed(window, qtbot):
    choose(window, 0)
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
    rows = popup.findChild(type(popup._list))
    qtbot.keyClick(rows, Qt.Key.Key_Down)
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


def test_digits_give_classes_with_stable_colours(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    window = open_annotate(cars, settings=with_classes())
    before = window.canvas.boxes()[0].color
    choose(window, 0)
    window.key("3")
    assert window.items[0].content.class_name == "truck"
    colors = {box.label: box.color.name() for box in window.canvas.boxes()}
    assert colors["truck"] != colors["plate"] == before.name()
    window.key("9")
    assert window.items[0].content.class_name == "truck"
    assert "no class 9" in window.view.status.text
    window.wait_until_saved()
    assert [one.class_name for one in window.on_disk().boxes] == ["truck", "plate"]


def test_ctrl_e_edits_class_and_text(window, qtbot):
    choose(window, 1)
    window.shortcut("Ctrl+E")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, LabelPopup)
    assert popup.text.hasFocus(), "with one class there is only the text"
    qtbot.keyClicks(popup.text, "zz 9")
    qtbot.keyClick(popup.text, Qt.Key.Key_Return)
    assert window.items[1].content.text == "ZZ9"
    window.shortcut("Ctrl+Z")
    assert window.items[1].content.text is None


def test_hiding_showing_and_labels(window):
    window.shortcut("Ctrl+H")
    assert window.canvas.boxes() == []
    window.draw(400, 20, 460, 50)
    assert len(window.canvas.boxes()) == 1, "a new box is to be seen"
    window.shortcut("Ctrl+Shift+H")
    assert len(window.canvas.boxes()) == 3
    assert window.canvas.shows_labels
    window.shortcut("Ctrl+Shift+P")
    assert not window.canvas.shows_labels


def test_steps_to_pictures_and_to_those_without_annotation(window):
    window.key("D")
    window.wait_until_shown("car 2.png")
    window.draw(10, 10, 60, 60)
    window.key("A")
    window.wait_until_shown("car 1.png")
    window.key("A")
    assert window.name == "car 1.png", "there is nothing before the first"
    window.key("N")
    window.wait_until_shown("car 10.png")
    window.key("N")
    assert "no picture without annotation" in window.view.status.text
    window.key("Shift+N")
    assert window.name == "car 10.png"
    assert window.main.windowTitle() == "car 10.png [3 / 3][*]"


def wheel(window, notches: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    point = QPointF(window.hand.at(150, 100))
    event = QWheelEvent(
        point,
        QPointF(window.canvas.viewport().mapToGlobal(point.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.canvas.viewport(), event)


def test_zoom_brightness_and_what_is_kept(window):
    fitted = window.canvas.zoom
    under = window.hand.at(150, 100)
    wheel(window, 2, CTRL)
    assert window.canvas.zoom > fitted
    moved = window.hand.at(150, 100) - under
    assert moved.manhattanLength() <= 2, "zoomed at the cursor"
    wheel(window, 3, CTRL | SHIFT)
    assert window.canvas.brightness > 1
    zoom = window.canvas.zoom
    window.trigger("mark_keep_zoom")
    window.trigger("mark_keep_brightness")
    window.key("D")
    window.wait_until_shown("car 2.png")
    assert window.canvas.zoom == zoom
    assert window.canvas.brightness > 1
    window.trigger("mark_keep_zoom")
    window.trigger("mark_keep_brightness")
    window.key("A")
    window.wait_until_shown("car 1.png")
    assert window.canvas.zoom == fitted
    assert window.canvas.brightness == 1
    for keys in ("Ctrl+Shift++", "Ctrl+Shift++", "Ctrl+Shift+-"):
        window.shortcut(keys)
    assert window.canvas.brightness == pytest.approx(1.15)
    window.shortcut("Ctrl+Shift+=")
    assert window.canvas.brightness == 1
    window.shortcut("Ctrl+=")
    assert window.canvas.zoom == 1
    window.shortcut("Ctrl++")
    window.shortcut("Ctrl+-")
    assert window.canvas.zoom == pytest.approx(1)
    window.shortcut("Ctrl+Shift+F")
    assert window.canvas.to_view().m11() * 640 == pytest.approx(
        window.canvas.viewport().width(), abs=30
    )
    window.shortcut("Ctrl+F")
    assert window.canvas.is_fitted


def test_brightness_is_seen_and_changes_no_pixel(window):
    def shown() -> int:
        place = window.hand.at(20, 20)
        return window.canvas.grab().toImage().pixelColor(place).green()

    assert shown() == pytest.approx(160, abs=3)
    window.canvas.set_brightness(1.25)
    assert shown() == pytest.approx(200, abs=4)
    window.canvas.set_brightness(0.5)
    assert shown() == pytest.approx(80, abs=4)
    assert window.desk.shown.picture.levels[0][20, 20, 1] == 160


def test_what_the_status_line_and_the_title_say(window):
    window.hand.move(150, 100)
    choose(window, 0)
    window.hand.move(151, 101)
    x, y, *size = window.view.status.place.replace(",", "").split()
    assert abs(int(x) - 151) <= 1
    assert abs(int(y) - 101) <= 1
    assert " ".join(size) == "100 × 40"
    window.key("Right")
    assert window.main.isWindowModified()
    window.wait_until_saved()
    assert not window.main.isWindowModified()
    assert window.view.status.saving == "Saved"


def test_handles_keep_their_size_at_every_zoom(window):
    choose(window, 0)
    for _ in range(3):
        wheel(window, 3)
        window.qtbot.wait(1)
        corner = window.hand.at(200, 120)
        window.qtbot.mouseMove(window.canvas.viewport(), corner + QPoint(4, 4))
        assert window.canvas.viewport().cursor().shape() is Qt.CursorShape.SizeFDiagCursor
        window.qtbot.mouseMove(window.canvas.viewport(), corner + QPoint(14, 14))
        assert window.canvas.viewport().cursor().shape() is not Qt.CursorShape.SizeFDiagCursor
