"""An icon that stands for itself, in a colour of the palette."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui.icons import tinted


class IconLabel(QWidget):
    """Shows an icon of ``size`` × ``size`` view coordinates; decoration, not for screen readers."""

    def __init__(
        self,
        name: str,
        size: int,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self.palette().color(self._role)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, tinted(self._name, color, self.width(), self.devicePixelRatioF()))
