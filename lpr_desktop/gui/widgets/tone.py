"""How a picture is shown clearer than it is: only what is on the screen changes, never a pixel."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform

from lpr_desktop.gui.widgets.tiles import TiledPicture, image_from

_MIDDLE = 128
_DARKEST, _BRIGHTEST = 0.2, 8.0
_FLATTEST, _STEEPEST = 0.2, 8.0
_CLIP_LIMIT = 3.0
"""Of OpenCV's CLAHE: more makes noise of even areas."""

_FIELDS = (8, 8)


@dataclass(frozen=True, slots=True)
class Tone:
    """How a picture is shown.

    Attributes:
        brightness: What every value is multiplied by.
        contrast: By how much values are spread around middle grey, after that.
        is_equalised: The lightness of what is in sight is evened out at last (CLAHE, in 8 × 8
            fields), so that a plate in shadow can be read beside a bright sky.
    """

    brightness: float = 1.0
    contrast: float = 1.0
    is_equalised: bool = False

    def within_limits(self) -> Tone:
        """The same, no brighter, darker, flatter or steeper than anything can be seen in."""
        brightness = min(max(self.brightness, _DARKEST), _BRIGHTEST)
        contrast = min(max(self.contrast, _FLATTEST), _STEEPEST)
        return replace(self, brightness=brightness, contrast=contrast)

    def paint(self, painted: QPixmap, place: QRectF) -> None:
        """Change what was painted of a picture, at a place in view coordinates."""
        if place.isEmpty():
            return
        if self.brightness != 1.0:
            painter = QPainter(painted)
            _multiply(painter, place, self.brightness)
            painter.end()
        if self.contrast == 1.0 and not self.is_equalised:
            return
        ratio = painted.devicePixelRatio()
        device = QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect()
        part = device & QRect(0, 0, painted.width(), painted.height())
        # A part of a pixmap that has a ratio has it too: it is painted where it was taken from.
        image = painted.copy(part).toImage()
        image.setDevicePixelRatio(ratio)
        changed = self._changed(image)
        painter = QPainter(painted)
        # Around the picture nothing was painted, and nothing is.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.drawImage(QRectF(part.topLeft() / ratio, part.size() / ratio), changed)
        painter.end()

    def _changed(self, image: QImage) -> QImage:
        # Imported when it is needed: OpenCV must not delay the first paint of the window.
        import cv2

        rgb = image.convertToFormat(QImage.Format.Format_RGB888)
        width, height, row = rgb.width(), rgb.height(), rgb.bytesPerLine()
        rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(height, row)
        pixels = rows[:, : 3 * width].reshape(height, width, 3)
        if self.contrast != 1.0:
            spread = (np.arange(256) - _MIDDLE) * self.contrast + _MIDDLE
            pixels = np.clip(spread, 0, 255).round().astype(np.uint8)[pixels]
        if self.is_equalised:
            light, red, blue = cv2.split(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb))
            light = cv2.createCLAHE(_CLIP_LIMIT, _FIELDS).apply(light)
            pixels = cv2.cvtColor(cv2.merge([light, red, blue]), cv2.COLOR_YCrCb2RGB)
        return image_from(pixels)


def _multiply(painter: QPainter, place: QRectF, brightness: float) -> None:
    if brightness > 1:
        # Dodging divides by 1 - source, burning's counterpart; so this is an exact product.
        grey = QColor.fromRgbF(*[1 - 1 / brightness] * 3)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_ColorDodge)
    else:
        grey = QColor.fromRgbF(*[brightness] * 3)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(place, grey)


class PaintedPicture:
    """A picture in its tone as a pixmap of the view's size, which is kept while nothing changes.

    Boxes that move over the picture then cost no scaling of the picture.
    """

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._key: tuple[object, ...] | None = None

    def forget(self) -> None:
        """Paint the picture anew the next time."""
        self._key = None

    def pixmap(
        self, picture: TiledPicture, tone: Tone, to_view: QTransform, view: QSize, ratio: float
    ) -> QPixmap:
        """The picture as a view of a size shows it; ``to_view`` and ``ratio`` as it paints."""
        size = view * ratio
        key = (to_view.m11(), to_view.dx(), to_view.dy(), size.width(), size.height(), tone)
        if key == self._key:
            return self._pixmap
        if self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._pixmap)
        whole = QRectF(0, 0, view.width(), view.height())
        picture.paint(painter, to_view, whole, ratio)
        painter.end()
        shown = to_view.mapRect(QRectF(0, 0, picture.width, picture.height))
        tone.paint(self._pixmap, shown & whole)
        self._key = key
        return self._pixmap
