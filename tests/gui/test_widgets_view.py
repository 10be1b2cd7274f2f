from __future__ import annotations

import math
import time

import numpy as np
import pytest
from numpy.typing import NDArray
from picture_hand import Hand
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.box_painter import Label, place_labels
from lpr_desktop.gui.widgets.boxes import in_view
from lpr_desktop.gui.widgets.picture_view import PictureView, ViewBox

CAR = Box(200, 240, 300, 270)
VAN = Box(40, 60, 120, 90)


def drawn(width: int, height: int) -> NDArray[np.uint8]:
    """A picture whose red is the column and whose green is the row (modulo 256)."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 0] = np.arange(width) % 256
    pixels[..., 1] = (np.arange(height) % 256)[:, None]
    return pixels


def shown_color(view: PictureView, x: float, y: float) -> tuple[int, int, int]:
    """The colour on the screen at a point of the picture."""
    place = view.to_view().map(QPointF(x, y))
    color = view.grab().toImage().pixelColor(math.floor(place.x()), math.floor(place.y()))
    return color.red(), color.green(), color.blue()


def wait_for_color(
    qtbot: QtBot, view: PictureView, x: float, y: float, color: tuple[int, int, int]
) -> None:
    """On a busy machine the first paint may show a part of the overview."""
    qtbot.waitUntil(lambda: shown_color(view, x, y) == color)


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(640, 520)
    view.show()
    qtbot.waitExposed(view)
    view.set_picture(drawn(400, 300))
    view.set_boxes([ViewBox(1, CAR, "WX72081", 0.93), ViewBox(2, VAN, "AB12", 0.4, uncertain=True)])
    view.setFocus()
    return view


@pytest.fixture
def hand(qtbot: QtBot, view: PictureView) -> Hand:
    return Hand(qtbot, view)


def turn_wheel(view: PictureView, place: QPointF, notches: float) -> None:
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def near(point: QPointF, other: QPointF, by: float) -> bool:
    return abs(point.x() - other.x()) <= by and abs(point.y() - other.y()) <= by


def test_picture_is_fitted_and_follows_the_window(view: PictureView, qtbot: QtBot) -> None:
    shown = view.to_view().mapRect(QRectF(0, 0, 400, 300))
    assert QRectF(view.viewport().rect()).contains(shown)
    assert shown.width() > 600
    assert near(shown.center(), QPointF(320, 260), 1)
    view.resize(360, 520)
    qtbot.waitUntil(lambda: view.viewport().width() == 360)
    shown = view.to_view().mapRect(QRectF(0, 0, 400, 300))
    assert 320 < shown.width() <= 360


@pytest.mark.parametrize("target", [(3, 3), (200, 150), (397, 120), (20, 297)])
def test_wheel_keeps_the_point_under_the_cursor(
    view: PictureView, target: tuple[float, float]
) -> None:
    place = view.to_view().map(QPointF(*target))
    for notches in (1, 1, 0.25, 3, -1):
        before = view.zoom
        turn_wheel(view, place, notches)
        assert view.zoom == pytest.approx(before * 1.25**notches)
        # Scrolling is by whole pixels of the view.
        assert near(view.to_view().map(QPointF(*target)), place, 1.1)


def test_zooming_out_again_ends_at_the_fitted_place(view: PictureView) -> None:
    fitted = view.to_view()
    place = view.to_view().map(QPointF(10, 10))
    turn_wheel(view, place, 6)
    assert not view.is_fitted
    turn_wheel(view, QPointF(500, 400), -6)
    assert view.is_fitted
    assert near(view.to_view().map(QPointF(0, 0)), fitted.map(QPointF(0, 0)), 1)


def test_zoom_stops_at_both_ends_and_survives_odd_scroll_values(view: PictureView) -> None:
    place = QPointF(317.3, 222.7)
    for _ in range(60):
        turn_wheel(view, place, 1.37)
    assert view.zoom == pytest.approx(40)
    for _ in range(90):
        turn_wheel(view, place, -1.37)
    assert view.zoom == pytest.approx(min(1.0, view.zoom))


def test_actual_size_is_one_to_one(view: PictureView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.zoom_changed) as zoomed:
        qtbot.keyClick(view, Qt.Key.Key_1)
    assert zoomed.args == [pytest.approx(1.0)]
    view.set_boxes([])
    for x, y in ((0, 0), (57, 130), (255, 299)):
        wait_for_color(qtbot, view, x + 0.5, y + 0.5, (x, y % 256, 0))


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_pans(view: PictureView, hand: Hand, qtbot: QtBot, button: Qt.MouseButton) -> None:
    for _ in range(8):
        view.zoom_in()
    start = view.viewport().rect().center()
    under = view.to_picture(QPointF(start))
    qtbot.mousePress(view.viewport(), button, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(60, -35))
    qtbot.mouseRelease(view.viewport(), button, pos=start + QPoint(60, -35))
    assert near(view.to_view().map(under), QPointF(start + QPoint(60, -35)), 0.6)


def test_position_is_told_over_the_picture_only(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.position_changed) as moved:
        hand.move(150, 200)
    assert moved.args == [pytest.approx(150, abs=1), pytest.approx(200, abs=1)]
    with qtbot.waitSignal(view.position_left):
        qtbot.mouseMove(view.viewport(), QPoint(2, 2))


def test_click_selects_and_a_click_beside_selects_nothing(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    changes: list[object] = []
    changed: list[object] = []
    view.box_selected.connect(changes.append)
    view.box_changed.connect(lambda *args: changed.append(args))
    hand.click(250, 255)
    hand.click(250, 256)
    hand.click(60, 70)
    hand.click(350, 150)
    assert changes == [1, 2, None]
    assert changed == []


def test_the_smaller_of_two_nested_boxes_is_taken(view: PictureView, hand: Hand) -> None:
    view.set_boxes([ViewBox(1, Box(100, 100, 300, 250)), ViewBox(2, Box(180, 160, 220, 180))])
    hand.click(200, 170)
    assert view.selected == 2
    hand.click(120, 120)
    assert view.selected == 1


def test_dragging_a_box_moves_it_by_whole_pixels(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.box_changed) as moved:
        hand.drag((250, 255), (230.4, 215.6))
    box_id, box = moved.args
    assert box_id == 1
    assert (box.width, box.height) == (CAR.width, CAR.height)
    assert (box.x0, box.y0) == (pytest.approx(180, abs=1), pytest.approx(201, abs=1))
    assert box.x0 == int(box.x0)
    assert view.boxes()[0].box == box


def test_a_box_stops_at_the_picture_edge(view: PictureView, hand: Hand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.box_changed) as moved:
        hand.drag((250, 255), (390, 298))
    assert moved.args[1] == Box(300, 270, 400, 300)


@pytest.mark.parametrize("zooms", [0, 4])
@pytest.mark.parametrize(
    ("grip", "to", "expected"),
    [
        ((300, 270), (320, 290), (200, 240, 320, 290)),
        ((200, 240), (190, 230), (190, 230, 300, 270)),
        ((250, 240), (250, 220), (200, 220, 300, 270)),
        ((300, 255), (330, 255), (200, 240, 330, 270)),
        # Dragged across the opposite edge it turns over.
        ((300, 255), (180, 255), (180, 240, 200, 270)),
    ],
)
def test_handles_resize_at_every_zoom(
    view: PictureView,
    hand: Hand,
    qtbot: QtBot,
    zooms: int,
    grip: tuple[float, float],
    to: tuple[float, float],
    expected: tuple[float, float, float, float],
) -> None:
    view.select(1)
    for _ in range(zooms):
        view.zoom_by(1.25, view.to_view().map(QPointF(250, 255)))
    with qtbot.waitSignal(view.box_changed) as changed:
        hand.drag(grip, to)
    assert changed.args[1].as_tuple() == pytest.approx(expected, abs=1)


def test_a_handle_can_be_gripped_some_pixels_outside(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    view.select(1)
    reach = 9 / view.to_view().m11()
    hand.move(300 + reach, 270 + reach)
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeFDiagCursor
    hand.move(250, 255)
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeAllCursor
    hand.move(300 + 3 * reach, 270 + 3 * reach)
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_escape_gives_a_drag_up(view: PictureView, hand: Hand, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.box_changed):
        hand.press(250, 255)
        hand.move(280, 255)
        hand.move(300, 200)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        hand.release(300, 200)
    assert view.boxes()[0].box == CAR


def test_a_box_made_too_small_stays_as_it_was(view: PictureView, hand: Hand, qtbot: QtBot) -> None:
    view.select(1)
    with qtbot.assertNotEmitted(view.box_changed):
        hand.drag((300, 255), (200.6, 255))
    assert view.boxes()[0].box == CAR


def test_a_drag_survives_new_boxes_from_outside(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    hand.press(250, 255)
    hand.move(270, 235)
    view.set_boxes([ViewBox(1, CAR, "WX72O81", 0.9), ViewBox(3, VAN)])
    with qtbot.waitSignal(view.box_changed) as changed:
        hand.move(290, 215)
        hand.release(290, 215)
    assert changed.args[1].x0 == pytest.approx(240, abs=1)


def test_adding_with_a_drag(view: PictureView, hand: Hand, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_W)
    assert view.is_adding
    assert view.viewport().cursor().shape() is Qt.CursorShape.CrossCursor
    # Over a box as well: the drag draws and does not move that box.
    with (
        qtbot.assertNotEmitted(view.box_changed),
        qtbot.waitSignals([view.box_added, view.adding_changed]),
        qtbot.waitSignal(view.box_added) as added,
    ):
        hand.drag((250, 255), (350, 285))
    assert added.args[0].as_tuple() == pytest.approx((250, 255, 350, 285), abs=1)
    assert not view.is_adding


def test_adding_with_two_clicks_and_beyond_the_edge(
    view: PictureView, hand: Hand, qtbot: QtBot
) -> None:
    view.start_adding()
    hand.click(350, 250)
    hand.move(390, 290)
    with qtbot.waitSignal(view.box_added) as added:
        hand.click(405, 305)
    assert added.args[0].as_tuple() == pytest.approx((350, 250, 400, 300), abs=1)


def test_escape_leaves_adding_step_by_step(view: PictureView, hand: Hand, qtbot: QtBot) -> None:
    view.select(2)
    view.start_adding()
    with qtbot.assertNotEmitted(view.box_added):
        hand.press(300, 150)
        hand.move(340, 170)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert view.is_adding
        hand.release(340, 170)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.is_adding
    assert view.selected == 2
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected is None


def test_adding_without_a_mouse(view: PictureView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_W)
    with qtbot.waitSignal(view.box_added) as added:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert added.args[0].center == (pytest.approx(200, abs=1), pytest.approx(150, abs=1))


def test_tab_goes_from_box_to_box_and_then_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    view, after = PictureView(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(view)
    layout.addWidget(after)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    view.set_picture(drawn(400, 300))
    view.set_boxes([ViewBox(7, CAR, "WX72081"), ViewBox(8, VAN)])
    view.setFocus()
    chosen = []
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        chosen.append(view.selected)
    assert chosen == [7, 8]
    assert view.accessibleDescription() == "Plate 2 of 2: no text"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected == 7


def test_delete_asks_for_removal(view: PictureView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.box_removed):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.select(2)
    with qtbot.waitSignal(view.box_removed) as removed:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert removed.args == [2]
    with qtbot.waitSignal(view.box_selected) as selected:
        view.set_boxes([ViewBox(1, CAR)])
    assert selected.args == [None]


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, CAR.shifted(-1, 0)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, CAR.shifted(0, 10)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, Box(200, 240, 301, 270)),
    ],
)
def test_arrows_nudge(
    view: PictureView, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: Box
) -> None:
    view.select(1)
    with qtbot.waitSignal(view.box_changed) as changed:
        qtbot.keyClick(view, key, modifier)
    assert changed.args == [1, expected]


def test_a_held_arrow_is_one_edit(view: PictureView, qtbot: QtBot) -> None:
    view.select(1)
    changes: list[Box] = []
    view.box_changed.connect(lambda _id, box: changes.append(box))
    for _ in range(5):
        qtbot.keyPress(view, Qt.Key.Key_Right)
    assert view.boxes()[0].box == CAR.shifted(5, 0)
    assert changes == []
    qtbot.keyRelease(view, Qt.Key.Key_Right)
    assert changes == [CAR.shifted(5, 0)]


def test_a_nudge_is_not_lost_when_another_box_is_chosen(view: PictureView, qtbot: QtBot) -> None:
    view.select(1)
    qtbot.keyPress(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.box_changed) as changed:
        view.select(2)
    assert changed.args == [1, CAR.shifted(0, -1)]


def test_selecting_brings_a_box_into_sight(view: PictureView) -> None:
    view.zoom_to(VAN)
    assert not QRectF(view.viewport().rect()).intersects(in_view(CAR, view.to_view()))
    view.select(1)
    assert QRectF(view.viewport().rect()).contains(in_view(CAR, view.to_view()).center())


def test_a_new_picture_has_no_boxes_and_none_is_no_picture(view: PictureView, qtbot: QtBot) -> None:
    view.select(1)
    view.start_adding()
    view.set_picture(drawn(50, 700))
    assert view.boxes() == []
    assert view.selected is None
    assert not view.is_adding
    assert view.picture_size == (50, 700)
    view.set_picture(None)
    assert view.picture_size == (0, 0)
    view.start_adding()
    assert not view.is_adding
    view.grab()


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (1025, 513), (1537, 1)])
def test_odd_sizes_are_painted_whole(view: PictureView, size: tuple[int, int]) -> None:
    width, height = size
    view.set_picture(np.full((height, width, 3), (10, 200, 90), np.uint8))
    assert shown_color(view, width / 2, height / 2) == (10, 200, 90)
    assert shown_color(view, width - 0.02, height - 0.02) == (10, 200, 90)


def test_fitted_picture_shows_every_part_where_it_belongs(view: PictureView) -> None:
    # Several tiles of a reduced level; the places are far from any tile's border and on one.
    pixels = np.zeros((2400, 3000, 3), np.uint8)
    spots = [(100, 100), (2900, 100), (1500, 1200), (1024, 2048), (2990, 2390)]
    for x, y in spots:
        pixels[y - 8 : y + 8, x - 8 : x + 8] = 255
    view.set_picture(pixels)
    for x, y in spots:
        assert shown_color(view, x, y)[0] > 150, (x, y)
        assert shown_color(view, x - 60, y - 60)[0] == 0, (x, y)


def test_magnified_pixels_are_squares_in_the_right_place(view: PictureView, qtbot: QtBot) -> None:
    view.set_picture(drawn(2000, 1500))
    view.zoom_to(Box(1020, 1020, 1030, 1030))
    assert view.zoom > 10
    for x, y in ((1021, 1021), (1023, 1024), (1024, 1023), (1029, 1028)):
        for dx, dy in ((0.15, 0.15), (0.85, 0.85)):
            wait_for_color(qtbot, view, x + dx, y + dy, (x % 256, y % 256, 0))


def test_a_huge_picture_is_shown_at_once_and_gets_sharp(view: PictureView, qtbot: QtBot) -> None:
    # 100 megapixels; as a QImage of its own it would pass Qt's limit of 256 MB.
    pixels = np.zeros((8000, 12500, 3), np.uint8)
    pixels[:, 6250:] = (0, 90, 250)
    start = time.perf_counter()
    view.set_picture(pixels)
    right = shown_color(view, 9000, 4000)
    seconds = time.perf_counter() - start
    assert right == (0, 90, 250)
    assert seconds < 1.0  # A machine under load; a fifth of that is usual.
    assert view._picture is not None
    with qtbot.waitSignal(view._picture.improved, timeout=20_000):
        pass
    assert shown_color(view, 3000, 4000) == (0, 0, 0)
    assert shown_color(view, 9000, 4000) == (0, 90, 250)
    view.zoom_to(Box(6240, 4000, 6260, 4010))
    wait_for_color(qtbot, view, 6249.5, 4005.5, (0, 0, 0))
    wait_for_color(qtbot, view, 6250.5, 4005.5, (0, 90, 250))


def test_boxes_have_the_colour_of_their_state(view: PictureView) -> None:
    view.set_picture(np.full((300, 400, 3), 128, np.uint8))
    box = Box(100, 100, 200, 140)
    colors = {}
    for name, flags in {
        "sure": {},
        "uncertain": {"uncertain": True},
        "corrected": {"corrected": True, "uncertain": True},
    }.items():
        view.set_boxes([ViewBox(1, box, **flags)])
        image = view.grab().toImage()
        left = in_view(box, view.to_view())
        # The most saturated colour along a piece of the left edge (which may be dashed).
        column = [
            image.pixelColor(round(left.left()), round(left.top()) + 5 + step) for step in range(20)
        ]
        colors[name] = max(column, key=lambda color: color.saturation()).hue()
    assert abs(colors["sure"] - colors["uncertain"]) > 60
    assert abs(colors["sure"] - colors["corrected"]) > 25
    assert abs(colors["uncertain"] - colors["corrected"]) > 60


def placed(boxes: list[ViewBox], view: QRectF) -> list[Label]:
    labels = [Label(box, QFont()) for box in boxes]
    place_labels(labels, QTransform(), view)
    return labels


def test_labels_stand_above_or_below_and_never_on_a_plate(qapp: QApplication) -> None:
    view = QRectF(0, 0, 800, 600)
    boxes = [
        ViewBox(1, Box(100, 200, 200, 230), "ABOVE", 0.9),
        ViewBox(2, Box(300, 2, 400, 30), "BELOW", 0.9),
        ViewBox(3, Box(100, 235, 200, 260), "UNDER1", 0.9),
        ViewBox(4, Box(740, 300, 798, 320), "LONGLABEL", 0.9),
        ViewBox(5, Box(100, 165, 200, 195), "OVER1", 0.9),
    ]
    labels = placed(boxes, view)
    places = [label.place for label in labels]
    assert all(place is not None and view.contains(place) for place in places)
    for label in labels:
        for box in boxes:
            assert not label.place.intersects(in_view(box.box, QTransform())), label.box.label
    for number, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[number + 1 :])
    assert places[1].top() > 30


def test_label_of_a_box_that_fills_the_view_is_in_its_corner(qapp: QApplication) -> None:
    view = QRectF(0, 0, 300, 200)
    filling, outside = placed(
        [ViewBox(1, Box(-50, -50, 500, 400), "BIG"), ViewBox(2, Box(400, 10, 500, 40), "OUT")], view
    )
    assert filling.place is not None
    assert view.contains(filling.place)
    assert outside.place is None
