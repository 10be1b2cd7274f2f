"""Painting rows of lists: ground, thumbnail and lines of text."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from lpr_desktop.gui.icons import tinted
from lpr_desktop.gui.widgets.marks import Mark, mark_color

RADIUS = 7.0
_STATE_ICON = 15


def draw_line(
    painter: QPainter, line: QRect, font: QFont, text: str, color: QColor, elide: Qt.TextElideMode
) -> None:
    """Draw one line of text, cut short where it does not fit."""
    painter.setFont(font)
    painter.setPen(color)
    text = QFontMetrics(font).elidedText(text, elide, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def paint_state(
    painter: QPainter,
    line: QRect,
    font: QFont,
    icon_name: str,
    mark: Mark | None,
    words: str,
    palette: QPalette,
) -> None:
    """Draw an icon and words in the colour of a mark; None: as secondary text."""
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    color = muted if mark is None else mark_color(mark, palette)
    icon = tinted(icon_name, color, _STATE_ICON, painter.device().devicePixelRatioF())
    painter.drawPixmap(line.left(), line.center().y() - _STATE_ICON // 2, icon)
    place = line.adjusted(_STATE_ICON + 5, 0, 0, 0)
    draw_line(painter, place, font, words, color, Qt.TextElideMode.ElideRight)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint what shows that a row is chosen, hovered or has the focus."""
    accent = option.palette.color(QPalette.ColorRole.Highlight)
    ground = QRectF(option.rect).adjusted(3, 1, -3, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        soft = QColor(accent)
        soft.setAlphaF(0.2 if option.state & QStyle.StateFlag.State_Active else 0.14)
        painter.setBrush(soft)
        painter.drawRoundedRect(ground, 8, 8)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        soft = QColor(option.palette.color(QPalette.ColorRole.Text))
        soft.setAlphaF(0.06)
        painter.setBrush(soft)
        painter.drawRoundedRect(ground, 8, 8)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 7, 7)


def paint_thumbnail(
    painter: QPainter, place: QRect, pixmap: QPixmap | None, icon_name: str, palette: QPalette
) -> None:
    """Paint a picture, cut to fill the place, with rounded corners; an icon while there is none."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(place), RADIUS, RADIUS)
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    ground = QColor(muted)
    ground.setAlphaF(0.16)
    painter.fillPath(path, QBrush(ground))
    if pixmap is None or pixmap.isNull():
        icon = tinted(icon_name, muted, 24, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.center() - QPoint(11, 11), icon)
        return
    scale = max(place.width() / pixmap.width(), place.height() / pixmap.height())
    size = QSize(math.ceil(place.width() / scale), math.ceil(place.height() / scale))
    source = QRect(QPoint(0, 0), size)
    source.moveCenter(pixmap.rect().center())
    painter.save()
    painter.setClipPath(path)
    painter.drawPixmap(place, pixmap, source & pixmap.rect())
    painter.restore()
