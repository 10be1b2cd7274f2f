"""A small coloured chip with an icon and a word."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpr_desktop.gui.icons import tinted
from lpr_desktop.gui.widgets.marks import Mark, mark_color

_ICON = 15
_PAD = 8.0
_GAP = 5.0


class Badge(QWidget):
    """Says with an icon, a word and a colour how far something can be trusted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = "check"
        self._words = ""
        self._mark = Mark.SURE

    def show_mark(self, icon_name: str, words: str, mark: Mark) -> None:
        """Show this icon and word in the colour of the mark."""
        self._icon, self._words, self._mark = icon_name, words, mark
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._bold())
        width = metrics.horizontalAdvance(self._words) + _ICON + _GAP + 2 * _PAD
        return QSize(math.ceil(width), math.ceil(metrics.height()) + 8)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = mark_color(self._mark, self.palette())
        place = QRectF(self.rect())
        ground = mark_color(self._mark, self.palette())
        ground.setAlphaF(0.13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        icon = tinted(self._icon, color, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(_PAD, place.center().y() - _ICON / 2), icon)
        painter.setPen(color)
        painter.setFont(self._bold())
        words = place.adjusted(_PAD + _ICON + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
