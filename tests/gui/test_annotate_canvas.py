"""How the picture is shown: steps, zoom, brightness, labels, what stands in the title."""

from __future__ import annotations

import pytest
from annotate_window import CTRL, SHIFT, annotate
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.tone import Tone

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


@pytest.fixture
def window(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST, SECOND)
    return open_annotate(cars)


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
    assert window.canvas.tone.brightness > 1
    zoom = window.canvas.zoom
    window.trigger("mark_keep_zoom")
    window.trigger("mark_keep_tone")
    window.key("D")
    window.wait_until_shown("car 2.png")
    assert window.canvas.zoom == zoom
    assert window.canvas.tone.brightness > 1
    window.trigger("mark_keep_zoom")
    window.trigger("mark_keep_tone")
    window.key("A")
    window.wait_until_shown("car 1.png")
    assert window.canvas.zoom == fitted
    assert window.canvas.tone.brightness == 1
    for keys in ("Ctrl+Shift+Up", "Ctrl+Shift+Up", "Ctrl+Shift+Down"):
        window.shortcut(keys)
    assert window.canvas.tone.brightness == pytest.approx(1.15)
    window.shortcut("Ctrl+Shift+Home")
    assert window.canvas.tone.brightness == 1
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
    window.canvas.set_tone(Tone(1.25))
    assert shown() == pytest.approx(200, abs=4)
    window.canvas.set_tone(Tone(0.5))
    assert shown() == pytest.approx(80, abs=4)
    assert window.controller.shown.picture.levels[0][20, 20, 1] == 160


def test_contrast_and_equalising_are_seen_and_stay_until_they_are_reset(window):
    def shown(x: int, y: int) -> int:
        return window.canvas.grab().toImage().pixelColor(window.hand.at(x, y)).green()

    usual = shown(20, 20)
    window.shortcut("Ctrl+Shift+Right")
    assert shown(20, 20) == pytest.approx(128 + 1.15 * (usual - 128), abs=3)
    assert "115" in window.view.status.tone
    window.shortcut("Ctrl+Shift+Left")
    assert shown(20, 20) == usual
    window.shortcut("Ctrl+Shift+E")
    equalised = shown(20, 20)
    assert equalised != usual
    window.key("D")
    window.wait_until_shown("car 2.png")
    assert window.canvas.tone.is_equalised
    window.key("A")
    window.wait_until_shown("car 1.png")
    window.shortcut("Ctrl+Shift+Home")
    assert shown(20, 20) == usual
    assert window.view.status.tone == ""
    assert window.controller.shown.picture.levels[0][20, 20, 1] == 160


def test_what_the_status_line_and_the_title_say(window):
    window.hand.move(150, 100)
    window.choose(0)
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
    window.choose(0)
    for _ in range(3):
        wheel(window, 3)
        QApplication.processEvents()
        corner = window.hand.at(200, 120)
        window.qtbot.mouseMove(window.canvas.viewport(), corner + QPoint(4, 4))
        assert window.canvas.viewport().cursor().shape() is Qt.CursorShape.SizeFDiagCursor
        window.qtbot.mouseMove(window.canvas.viewport(), corner + QPoint(14, 14))
        assert window.canvas.viewport().cursor().shape() is not Qt.CursorShape.SizeFDiagCursor
