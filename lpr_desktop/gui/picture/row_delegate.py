"""Paints a row of a list of pictures: thumbnail, then name, plates and state under each other."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lpr_desktop.gui.picture.list_model import PictureRow, PictureRows
from lpr_desktop.gui.widgets.rows import draw_line, paint_ground, paint_state, paint_thumbnail

_MARGIN = 9
_GAP = 12
_LINE_GAP = 2
_AROUND = 12


class PictureRowDelegate(QStyledItemDelegate):
    """Paints one picture of a :class:`PictureRows`."""

    def __init__(self, parent: QWidget, thumbnail: QSize, *, has_texts: bool) -> None:
        """Make it for thumbnails of one size; ``has_texts`` leaves room for the plates."""
        super().__init__(parent)
        self._thumbnail = thumbnail
        self._has_texts = has_texts
        self.set_font(parent.font())

    def set_font(self, font: QFont) -> None:
        """The list has this font now."""
        self._name = QFont(font)
        self._plates = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._plates.setPointSizeF(font.pointSizeF() * 1.05)
        self._plates.setBold(True)
        self._state = QFont(font)
        self._state.setPointSizeF(font.pointSizeF() * 0.9)
        lines = [self._name, self._plates, self._state] if self._has_texts else [font, font]
        height = sum(QFontMetrics(one).height() + _LINE_GAP for one in lines)
        self._size = QSize(200, max(self._thumbnail.height() + 14, height + _AROUND))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return self._size

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        row: PictureRow | None = index.data(PictureRows.ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_ground(painter, option)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        place = QRect(QPoint(rect.left(), 0), self._thumbnail)
        place.moveTop(rect.center().y() - self._thumbnail.height() // 2)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        paint_thumbnail(painter, place, pixmap, row.stand_in, option.palette)
        self._paint_lines(painter, rect.adjusted(place.width() + _GAP, 0, 0, 0), row, option)
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, rect: QRect, row: PictureRow, option: QStyleOptionViewItem
    ) -> None:
        color, elide = option.palette.color(QPalette.ColorRole.Text), Qt.TextElideMode
        lines = [(self._name, row.name, elide.ElideMiddle)]
        if row.texts:
            lines.append((self._plates, "  ".join(row.texts), elide.ElideRight))
        heights = [QFontMetrics(font).height() for font, *_ in lines]
        last = QFontMetrics(self._state).height()
        top = rect.center().y() - (sum(heights) + last + _LINE_GAP * len(lines)) // 2
        for (font, text, where), height in zip(lines, heights, strict=True):
            line = QRect(rect.left(), top, rect.width(), height)
            draw_line(painter, line, font, text, color, where)
            top += height + _LINE_GAP
        line = QRect(rect.left(), top, rect.width(), last)
        paint_state(painter, line, self._state, row.icon, row.mark, row.summary, option.palette)
