"""Painting a picture of any size quickly: an image pyramid, cut into tiles that are made when seen.

Only what is in sight is ever turned into a QPixmap, and never more in one paint than a fraction of
a frame allows; what is missing is filled from a small overview and comes a moment later.
"""

from __future__ import annotations

import math
import time
import weakref
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRect, QRectF, QSize, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from lpr_desktop.gui.jobs import MainThread, main_thread

Pixels = NDArray[np.uint8]

TILE = 512
"""Side of a tile in pixels of its level."""

_AT_ONCE_PIXELS = 13_000_000
"""Up to this size the pyramid is built at once (20 ms), above in the background."""

_OVERVIEW = 1024
_BUDGET_SECONDS = 0.012
_NEAREST_FROM = 3.0
"""From this magnification on pixels are shown as squares, so that edges can be placed exactly."""


def image_from(pixels: Pixels) -> QImage:
    """A QImage of RGB uint8 (H, W, 3) or grey uint8 (H, W) pixels, of which it has a copy."""
    return _image_over(np.ascontiguousarray(pixels)).copy()


def pixmap_from(pixels: Pixels) -> QPixmap:
    """A QPixmap of such pixels."""
    pixels = np.ascontiguousarray(pixels)
    return QPixmap.fromImage(_image_over(pixels))


def _image_over(pixels: Pixels) -> QImage:
    form = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], form)


def build_pyramid(pixels: Pixels) -> list[Pixels]:
    """The picture, its half, its quarter … down to the overview; the first is ``pixels`` itself."""
    # Imported when there is a picture: OpenCV must not delay the first paint of the window.
    import cv2

    levels = [pixels]
    while max(levels[-1].shape[:2]) > _OVERVIEW:
        height, width = levels[-1].shape[:2]
        size = (max(1, width // 2), max(1, height // 2))
        # Without an odd last row or column these are exact halves: three times as quick.
        even = levels[-1][: max(1, height & ~1), : max(1, width & ~1)]
        half = cv2.resize(even, size, interpolation=cv2.INTER_AREA)
        levels.append(half.astype(np.uint8, copy=False))
    return levels


def _build(pixels: Pixels, thread: MainThread, take: weakref.WeakMethod[Any]) -> None:
    thread.post(take, build_pyramid(pixels))


class TiledPicture(QObject):
    """One picture that can be painted at any scale.

    Args:
        pixels: RGB uint8 (H, W, 3).
        levels: What :func:`build_pyramid` makes of the pixels, if that was done already.

    Attributes:
        width, height: Of the picture in pixels.

    Signals:
        improved: There is more to paint than last time; paint again.
    """

    improved = Signal()

    def __init__(
        self,
        pixels: Pixels,
        parent: QObject | None = None,
        levels: Sequence[Pixels] | None = None,
    ) -> None:
        super().__init__(parent)
        self.height, self.width = pixels.shape[:2]
        self._tiles: OrderedDict[tuple[int, int, int], QPixmap] = OrderedDict()
        self._improve = QTimer(self, singleShot=True, interval=0)
        self._improve.timeout.connect(self.improved)
        self._is_built = levels is not None or self.width * self.height <= _AT_ONCE_PIXELS
        if levels is not None:
            self._levels = list(levels)
        else:
            self._levels = build_pyramid(pixels) if self._is_built else [pixels]
        if self._is_built:
            self._overview = pixmap_from(self._levels[-1])
        else:
            step = math.ceil(max(self.width, self.height) / _OVERVIEW)
            self._overview = pixmap_from(pixels[::step, ::step])
            thread, take = main_thread(), weakref.WeakMethod(self._take_levels)
            QThreadPool.globalInstance().start(lambda: _build(pixels, thread, take))

    def paint(self, painter: QPainter, to_view: QTransform, visible: QRectF, ratio: float) -> bool:
        """Paint the picture.

        Args:
            painter: Without a transformation of its own, in view coordinates.
            to_view: From picture pixels to view coordinates: a scale and a shift.
            visible: The part of the view to paint.
            ratio: Device pixels per view coordinate.

        Returns:
            Whether everything was painted from tiles of the right size. If not, ``improved``
            follows when painting again gives more.
        """
        scale = to_view.m11() * ratio
        level = self._level_for(scale)
        height, width = self._levels[level].shape[:2]
        fx, fy = self.width / width, self.height / height
        inverse, _ = to_view.inverted()
        seen = inverse.mapRect(visible).intersected(QRectF(0, 0, self.width, self.height))
        if seen.isEmpty():
            return True
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < _NEAREST_FROM)
        if not self._is_built and scale <= 0.5:
            # Thousands of tiles of full size would be needed; the pyramid is about to come.
            everything = QRectF(0, 0, self.width, self.height)
            self._paint_overview(painter, _snapped(everything, to_view, ratio), everything)
            return False
        complete = True
        deadline = time.perf_counter() + _BUDGET_SECONDS
        columns = range(int(seen.left() / fx) // TILE, math.ceil(seen.right() / fx / TILE))
        rows = range(int(seen.top() / fy) // TILE, math.ceil(seen.bottom() / fy / TILE))
        for row in rows:
            for column in columns:
                whole = QRect(column * TILE, row * TILE, TILE, TILE) & QRect(0, 0, width, height)
                part = whole & _pixels_around(seen, fx, fy)
                target = _snapped(_scaled(QRectF(part), fx, fy), to_view, ratio)
                tile = self._tile((level, row, column), whole, deadline)
                if tile is None:
                    complete = False
                    self._paint_overview(painter, target, _scaled(QRectF(part), fx, fy))
                else:
                    source = QRectF(part.translated(-whole.topLeft()))
                    painter.drawPixmap(target, tile, source)
        self._shrink(2 * len(columns) * len(rows))
        if not complete:
            self._improve.start()
        return complete

    def _level_for(self, scale: float) -> int:
        """The smallest level that is not smaller than what is painted."""
        wanted = 0 if scale >= 1 else int(math.log2(1 / scale))
        return min(wanted, len(self._levels) - 1)

    def _tile(self, key: tuple[int, int, int], part: QRect, deadline: float) -> QPixmap | None:
        tile = self._tiles.get(key)
        if tile is not None:
            self._tiles.move_to_end(key)
            return tile
        if self._is_built and key[0] == len(self._levels) - 1:
            # The overview is this level, in one piece.
            self._tiles[key] = self._overview.copy(part)
            return self._tiles[key]
        level = self._levels[key[0]]
        if time.perf_counter() > deadline:
            return None
        rows = slice(part.top(), part.top() + part.height())
        columns = slice(part.left(), part.left() + part.width())
        self._tiles[key] = pixmap_from(level[rows, columns])
        return self._tiles[key]

    def _paint_overview(self, painter: QPainter, target: QRectF, part: QRectF) -> None:
        size: QSize = self._overview.size()
        source = _scaled(part, size.width() / self.width, size.height() / self.height)
        painter.drawPixmap(target, self._overview, source)

    def _shrink(self, count: int) -> None:
        while len(self._tiles) > max(64, count):
            self._tiles.popitem(last=False)

    def _take_levels(self, levels: list[Pixels]) -> None:
        self._levels = levels
        self._is_built = True
        self._overview = pixmap_from(levels[-1])
        self.improved.emit()


def _scaled(rect: QRectF, fx: float, fy: float) -> QRectF:
    return QRectF(rect.x() * fx, rect.y() * fy, rect.width() * fx, rect.height() * fy)


def _pixels_around(seen: QRectF, fx: float, fy: float) -> QRect:
    """The pixels of a level, whole, that cover a part of the picture.

    Painting no more than this keeps a tile that is magnified forty times from being a target of
    20,000 pixels.
    """
    left, top = math.floor(seen.left() / fx), math.floor(seen.top() / fy)
    right, bottom = math.ceil(seen.right() / fx), math.ceil(seen.bottom() / fy)
    return QRect(left, top, right - left, bottom - top)


def _snapped(rect: QRectF, to_view: QTransform, ratio: float) -> QRectF:
    """A picture rectangle in the view, on whole device pixels: neighbours meet without a seam."""
    mapped = to_view.mapRect(rect)
    left, top = round(mapped.left() * ratio) / ratio, round(mapped.top() * ratio) / ratio
    right, bottom = round(mapped.right() * ratio) / ratio, round(mapped.bottom() * ratio) / ratio
    # A picture of one row of pixels is still to be seen.
    return QRectF(left, top, max(right - left, 1 / ratio), max(bottom - top, 1 / ratio))
