"""Boxes on the picture: choosing, moving, drawing, keys, labels."""

from __future__ import annotations

import numpy as np
import pytest
from picture_hand import CAR, VAN, Hand, drawn
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTransform
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.box_painter import Label, place_labels
from lpr_desktop.gui.widgets.boxes import in_view
from lpr_desktop.gui.widgets.picture_view import PictureView, ViewBox


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
