"""Line icons in the colour of the text around them, in whatever theme is on.

An icon is drawn when it is painted, from an SVG whose strokes are ``currentColor``: it follows a
change of the palette by itself and is sharp at any scale.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from lpr_desktop.assets import resources_folder


def icon(name: str) -> QIcon:
    """An icon in the palette's text colour; grey where it is disabled.

    Args:
        name: The file name in ``resources/icons`` without its suffix.

    Raises:
        FileNotFoundError: There is no such icon.
    """
    _source(name)
    return QIcon(_PaletteEngine(name))


def tinted(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """A square icon of ``size`` view coordinates in a colour; ``ratio`` device pixels each."""
    pixmap = QPixmap(_drawn(name, color.rgba(), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, rgba: int, side: int) -> QPixmap:
    color = QColor.fromRgba(rgba)
    svg = _source(name).replace("currentColor", color.name())
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


_cloned: list[QIconEngine] = []


class _PaletteEngine(QIconEngine):
    """Draws one icon in the colour that the application's palette has for text at this moment."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        engine = _PaletteEngine(self._name)
        # PySide would free it as soon as nobody in Python holds it, though Qt owns it now. Qt asks
        # for a clone only when an icon is changed after it was copied, which hardly happens.
        _cloned.append(engine)
        return engine

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        pixmap = tinted(self._name, _color(mode), side, ratio)
        corner = QPointF(rect.center()) + QPointF(0.5, 0.5) - QPointF(side, side) / 2
        painter.drawPixmap(corner, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return tinted(self._name, _color(mode), min(size.width(), size.height()))


def _color(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.WindowText)


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
