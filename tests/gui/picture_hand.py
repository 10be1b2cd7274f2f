"""A hand on a picture view: real mouse events at points given in picture pixels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from lpr_desktop.gui.widgets.zoom_view import ZoomView


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
