"""A picture that can be zoomed at the cursor and panned, whatever its size."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from lpr_desktop.geometry import Box
from lpr_desktop.gui.widgets.tiles import Pixels, TiledPicture
from lpr_desktop.gui.widgets.tone import PaintedPicture, Tone

_PADDING = 14.0
"""Room around a fitted picture in view coordinates: handles at its border can be gripped."""

_STEP = 1.25
_MAX_ZOOM = 40.0
_MAX_FIT = 8.0
"""A tiny picture is not blown up further than this when it is fitted."""

_NOTCH = 120.0
_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ZoomView(QGraphicsView):
    """Shows one picture. The wheel zooms at the cursor, dragging pans.

    Scene coordinates are picture pixels. Zooming in keeps the point under the cursor exactly where
    it is; zooming out does so as long as the picture is not pulled away from its fitted place.

    Signals:
        zoom_changed: The new ``zoom``.
        position_changed: The cursor is over this point of the picture (x, y in pixels).
        position_left: The cursor is not over the picture any more.
    """

    zoom_changed = Signal(float)
    position_changed = Signal(float, float)
    position_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._picture: TiledPicture | None = None
        self._is_fitted = True
        self._painted = PaintedPicture()
        self._pan_from: tuple[QPoint, QPoint] | None = None
        self._last_anchor: tuple[QPointF, QPointF] | None = None
        self._shows_focus = False
        self._tone = Tone()

    @property
    def picture_size(self) -> tuple[int, int]:
        """Width and height in pixels; (0, 0) without a picture."""
        return (self._picture.width, self._picture.height) if self._picture else (0, 0)

    @property
    def zoom(self) -> float:
        """Screen pixels per picture pixel: at 1.0 the picture is as sharp as it gets."""
        return self.transform().m11() * self.devicePixelRatioF()

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown and stays so when the window changes its size."""
        return self._is_fitted

    @property
    def tone(self) -> Tone:
        """How bright and how clear the picture is shown."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Show the picture brighter, darker or clearer; its pixels stay as they are."""
        self._tone = tone.within_limits()
        self._on_improved()

    def set_picture(
        self,
        pixels: Pixels | None,
        levels: Sequence[Pixels] | None = None,
        *,
        keeps_place: bool = False,
    ) -> None:
        """Show a picture, or none.

        Args:
            pixels: RGB uint8 (H, W, 3), which must not be changed later.
            levels: Their pyramid (:func:`tiles.build_pyramid`), if it was made already.
            keeps_place: Leave zoom and place as they are, unless the picture was fitted.
        """
        if self._picture is not None:
            self._picture.improved.disconnect(self._on_improved)
            self._picture.deleteLater()
        self._picture = None if pixels is None else TiledPicture(pixels, self, levels)
        self._painted.forget()
        self._pan_from = None
        self._last_anchor = None
        if self._picture is not None:
            self._picture.improved.connect(self._on_improved)
        if self._picture is not None and keeps_place and not self._is_fitted:
            self._set_scale(self.transform().m11(), self._centre())
        elif self._picture is not None or self._is_fitted:
            # Without a picture the place is left: the next one may be to be shown there.
            self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Show the whole picture, as large as it can be."""
        self._is_fitted = True
        self._set_scale(self._fit_scale(), self._centre())

    def fit_width(self) -> None:
        """Show the picture as wide as the view, from its top."""
        if self._picture is None:
            return
        self._is_fitted = False
        across = max(1.0, self.viewport().width() - 2 * _PADDING) / self.picture_size[0]
        self._set_scale(min(across, _MAX_ZOOM / self.devicePixelRatioF()), self._centre())
        self._scroll_to(QPointF(0, 0), QPointF(_PADDING, _PADDING))

    def zoom_in(self) -> None:
        """Zoom in one step at the middle of the view."""
        self.zoom_by(_STEP, self._centre())

    def zoom_out(self) -> None:
        """Zoom out one step at the middle of the view."""
        self.zoom_by(1 / _STEP, self._centre())

    def actual_size(self) -> None:
        """Show one picture pixel on one screen pixel."""
        self._is_fitted = False
        self._set_scale(1.0 / self.devicePixelRatioF(), self._centre())

    def zoom_by(self, factor: float, anchor: QPointF) -> None:
        """Zoom by a factor; the point of the picture at ``anchor`` of the viewport stays there."""
        if self._picture is None:
            return
        fit, ratio = self._fit_scale(), self.devicePixelRatioF()
        scale = self.transform().m11() * factor
        scale = min(max(scale, min(fit, 1 / ratio)), max(fit, _MAX_ZOOM / ratio))
        self._is_fitted = math.isclose(scale, fit, rel_tol=1e-6)
        fixed = self._point_under(anchor)
        self._set_scale(scale, anchor, fixed)
        self._last_anchor = (anchor, fixed)

    def zoom_to(self, box: Box) -> None:
        """Show a part of the picture as large as it can be, with some surroundings."""
        around = box.grown(1.0, 1.5)
        view = self.viewport().rect()
        fit = min(view.width() / max(1.0, around.width), view.height() / max(1.0, around.height))
        self._is_fitted = False
        self._set_scale(min(fit, _MAX_ZOOM / self.devicePixelRatioF()), self._centre())
        self._scroll_to(QPointF(*box.center), self._centre())

    def reveal(self, box: Box) -> None:
        """Pan so that a part of the picture is in sight; do nothing if it is."""
        view = QRectF(self.viewport().rect())
        shown = self.to_view().mapRect(QRectF(box.x0, box.y0, box.width, box.height))
        if self._picture is not None and not view.contains(shown):
            self._scroll_to(QPointF(*box.center), self._centre())

    def to_view(self) -> QTransform:
        """From picture pixels to coordinates of the viewport."""
        return self.viewportTransform()

    def to_picture(self, point: QPointF) -> QPointF:
        """From coordinates of the viewport to picture pixels; may lie outside the picture."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(point)

    def is_in_picture(self, point: QPointF) -> bool:
        """Whether a point of the viewport is over the picture."""
        return QRectF(0, 0, *self.picture_size).contains(self.to_picture(point))

    def start_pan(self, point: QPointF) -> None:
        """Begin to drag the picture by a point of the viewport."""
        scroll = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        self._pan_from = (point.toPoint(), scroll)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @property
    def is_panning(self) -> bool:
        return self._pan_from is not None

    def can_pan(self) -> bool:
        """Whether part of the picture is out of sight."""
        return any(
            bar.maximum() > bar.minimum()
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar())
        )

    def _centre(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _fit_scale(self) -> float:
        width, height = self.picture_size
        if not width or not height:
            return 1.0
        view = self.viewport().rect()
        across = max(1.0, view.width() - 2 * _PADDING) / width
        down = max(1.0, view.height() - 2 * _PADDING) / height
        return min(across, down, _MAX_FIT / self.devicePixelRatioF())

    def _point_under(self, anchor: QPointF) -> QPointF:
        """The point of the picture at a place of the viewport, to keep it there.

        Scrolling is by whole pixels. While the cursor rests, the point that it was on at first is
        kept: else a little would be lost with each turn of the wheel, and multiplied by the next.
        """
        if self._last_anchor is not None and self._last_anchor[0] == anchor:
            kept = self._last_anchor[1]
            if (self.to_view().map(kept) - anchor).manhattanLength() < 2:
                return kept
        return self.to_picture(anchor)

    def _set_scale(self, scale: float, anchor: QPointF, fixed: QPointF | None = None) -> None:
        """Zoom so that a point of the picture, by default the one that is there, is at a place."""
        before = self.zoom
        fixed = self.to_picture(anchor) if fixed is None else fixed
        width, height = self.picture_size
        inside = QPointF(min(max(fixed.x(), 0.0), width), min(max(fixed.y(), 0.0), height))
        if inside != fixed:
            # An anchor beside the picture would pull it away: take the nearest of its border.
            anchor = self.to_view().map(inside)
        self.setTransform(QTransform.fromScale(scale, scale))
        self._set_limits(scale)
        self._scroll_to(inside, anchor)
        if not math.isclose(before, self.zoom, rel_tol=1e-9):
            self.zoom_changed.emit(self.zoom)

    def _set_limits(self, scale: float) -> None:
        """Let the picture be panned as far as its fitted place leaves room around it.

        With this margin, the same at every zoom, zooming in at a point of the fitted picture never
        hits a limit, and zooming out comes back to the fitted place without a jump.
        """
        width, height = self.picture_size
        view, fit = self.viewport().rect(), self._fit_scale()
        across = max(_PADDING, (view.width() - width * fit) / 2) / scale
        down = max(_PADDING, (view.height() - height * fit) / 2) / scale
        self.setSceneRect(-across, -down, width + 2 * across, height + 2 * down)

    def _scroll_to(self, point: QPointF, anchor: QPointF) -> None:
        """Bring a point of the picture to a place of the viewport, as far as the limits allow."""
        scale = self.transform().m11()
        self.horizontalScrollBar().setValue(round(point.x() * scale - anchor.x()))
        self.verticalScrollBar().setValue(round(point.y() * scale - anchor.y()))

    def _report_position(self, point: QPointF) -> None:
        if self.is_in_picture(point):
            at = self.to_picture(point)
            self.position_changed.emit(at.x(), at.y())
        else:
            self.position_left.emit()

    def _zoom_with(self, event: QKeyEvent) -> bool:
        """Zoom if the key is one of + - 0 1; tells whether it was."""
        acts = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.actual_size,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        act()
        return True

    def _on_improved(self) -> None:
        self._painted.forget()
        self.viewport().update()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._picture is None:
            return
        view, ratio = self.viewport().size(), self.devicePixelRatioF()
        pixmap = self._painted.pixmap(self._picture, self._tone, self.to_view(), view, ratio)
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, pixmap)
        painter.restore()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if not (self._shows_focus and self.hasFocus()):
            return
        painter.save()
        painter.resetTransform()
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.zoom_by(_STEP ** (turned / _NOTCH), event.position())
        self._report_position(event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._shows_focus = False
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.start_pan(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            start, scroll = self._pan_from
            moved = event.position().toPoint() - start
            self.horizontalScrollBar().setValue(scroll.x() - moved.x())
            self.verticalScrollBar().setValue(scroll.y() - moved.y())
        self._report_position(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan_from = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        self.position_left.emit()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _KEYBOARD_REASONS
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The middle of the old view is measured before the base class moves anything.
        old = QRectF(QPointF(0, 0), event.oldSize().toSizeF()).center()
        middle = self.to_picture(old)
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        else:
            self._set_limits(self.transform().m11())
            self._scroll_to(middle, self._centre())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fitted:
            self.fit()
