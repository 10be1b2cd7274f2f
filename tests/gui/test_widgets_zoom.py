"""The picture itself: zoom, pan, tiles, sharpness."""

from __future__ import annotations

import time

import numpy as np
import pytest
from picture_hand import Hand, drawn, shown_color, wait_for_color
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.picture_view import PictureView


def near(point: QPointF, other: QPointF, by: float) -> bool:
    return abs(point.x() - other.x()) <= by and abs(point.y() - other.y()) <= by


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
    with qtbot.waitSignal(view._picture.improved, timeout=60_000):
        pass
    assert shown_color(view, 3000, 4000) == (0, 0, 0)
    assert shown_color(view, 9000, 4000) == (0, 90, 250)
    view.zoom_to(Box(6240, 4000, 6260, 4010))
    wait_for_color(qtbot, view, 6249.5, 4005.5, (0, 0, 0))
    wait_for_color(qtbot, view, 6250.5, 4005.5, (0, 90, 250))
