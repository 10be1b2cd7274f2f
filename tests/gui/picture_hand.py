"""A hand on a picture view: real mouse events at points given in picture pixels."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.picture_view import PictureView
from lpr_desktop.gui.widgets.zoom_view import ZoomView

CAR = Box(200, 240, 300, 270)
VAN = Box(40, 60, 120, 90)


class Hand:
    """Moves, presses and drags over the picture of a view."""

    def __init__(self, qtbot: QtBot, view: ZoomView) -> None:
        self._qtbot = qtbot
        self._view = view

    def at(self, x: float, y: float) -> QPoint:
        """The point of the viewport that shows this point of the picture."""
        return self._view.to_view().map(QPointF(x, y)).toPoint()

    def move(self, x: float, y: float) -> None:
        self._qtbot.mouseMove(self._view.viewport(), self.at(x, y))

    def press(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._qtbot.mousePress(self._view.viewport(), button, pos=self.at(x, y))

    def release(
        self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        self._qtbot.mouseRelease(self._view.viewport(), button, pos=self.at(x, y))

    def click(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.move(x, y)
        self.press(x, y, button)
        self.release(x, y, button)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press at a point, move over a point between, and let go at the end."""
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        self.move(*start)
        self.press(*start)
        self.move(*middle)
        self.move(*end)
        self.release(*end)


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
