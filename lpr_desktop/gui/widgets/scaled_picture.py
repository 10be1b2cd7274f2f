"""A small picture, such as a cut-out plate, shown as large as its place allows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from lpr_desktop.gui.widgets.tiles import Pixels, pixmap_from

_RADIUS = 6.0


class ScaledPicture(QWidget):
    """Shows pixels across its whole width, up to a greatest height, in true proportions.

    Args:
        highest: The greatest height in view coordinates.
        shows_pixels: Whether an enlargement keeps square pixels, to show what a program saw,
            instead of a smooth picture for the eye.
    """

    def __init__(
        self, highest: int, *, shows_pixels: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._highest = highest
        self._shows_pixels = shows_pixels
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_pixels(self, pixels: Pixels | None) -> None:
        """Show RGB uint8 (H, W, 3) or grey uint8 (H, W) pixels, or nothing."""
        self._pixmap = QPixmap()
        if pixels is not None and pixels.size:
            self._pixmap = pixmap_from(pixels)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._pixmap.isNull():
            return 0
        full = round(width * self._pixmap.height() / self._pixmap.width())
        return max(1, min(full, self._highest))

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(place, _RADIUS, _RADIUS)
        ground = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        ground.setAlphaF(0.16)
        painter.fillPath(clip, ground)
        painter.setClipPath(clip)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        scale = size.width() * self.devicePixelRatioF() / self._pixmap.width()
        is_smooth = not (self._shows_pixels and scale >= 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(place.center())
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()
