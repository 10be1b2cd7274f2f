"""What an empty view or list shows: what can be done there, and the ways to begin."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from lpr_desktop.gui.icons import IconLabel, tinted
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button, text_label, vertical

_ICON = 44
_MARGIN = 20
_GAP = 8.0


def paint_hint(
    painter: QPainter, place: QRectF, icon_name: str, title: str, words: str, palette: QPalette
) -> None:
    """Paint the hint a little above the middle of a place, with the painter's font."""
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    plain, bold = QFont(painter.font()), QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    upper = painter.boundingRect(place, flags, title).height()
    painter.setFont(plain)
    lower = painter.boundingRect(place, flags, words).height()
    total = _ICON + upper + lower + 2 * _GAP
    top = place.top() + max(0.0, (place.height() - total) * 0.4)
    ratio = painter.device().devicePixelRatioF()
    icon = tinted(icon_name, muted, _ICON, ratio)
    painter.drawPixmap(QPointF(place.center().x() - _ICON / 2, top), icon)
    top += _ICON + _GAP
    painter.setFont(bold)
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.drawText(QRectF(place.left(), top, place.width(), upper), flags, title)
    top += upper + _GAP
    painter.setFont(plain)
    painter.setPen(muted)
    painter.drawText(QRectF(place.left(), top, place.width(), lower), flags, words)


def paint_over(
    view: QAbstractScrollArea, icon_name: str, title: str, words: str, margin: int = 16
) -> None:
    """Paint the hint of an empty list, at the end of its ``paintEvent``."""
    painter = QPainter(view.viewport())
    painter.setFont(view.font())
    place = QRectF(view.viewport().rect()).adjusted(margin, margin, -margin, -margin)
    paint_hint(painter, place, icon_name, title, words, view.palette())
    painter.end()


class EmptyHint(QWidget):
    """Shows an icon, a title and a sentence in the middle of its place."""

    def __init__(
        self, icon_name: str, title: str, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._title = title
        self._words = words
        self.setAccessibleName(f"{title}. {words}")

    def sizeHint(self) -> QSize:
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        place = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_hint(painter, place, self._icon, self._title, self._words, self.palette())
        painter.end()


_KINDS = ("primary", "", "quiet")


class Welcome(QWidget):
    """Says what to do, with buttons for the three actions it names; the last stands below."""

    def __init__(
        self, icon_name: str, title: str, text: str, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        words = text_label(title, "title", wraps=True), text_label(text, "muted", wraps=True)
        for label in words:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first, second, last = (
            _button(name, action, kind)
            for (name, action), kind in zip(actions.items(), _KINDS, strict=True)
        )
        self.setFocusProxy(first)
        layout = vertical(margins=32, spacing=12, parent=self)
        layout.addStretch(4)
        image = IconLabel(icon_name, 72, QPalette.ColorRole.Accent)
        layout.addWidget(image, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        for label in words:
            layout.addWidget(label)
        layout.addSpacing(14)
        layout.addLayout(horizontal(STRETCH, first, second, STRETCH, spacing=10))
        layout.addWidget(last, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)


def _button(title: str, action: QAction, kind: str) -> QPushButton:
    button = push_button(title, kind, tip=action.toolTip(), clicked=action.trigger)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
