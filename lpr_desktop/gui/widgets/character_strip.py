"""How sure the machine is of each character: a bar and a number under each letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.marks import SURE_CONFIDENCE, Mark, mark_color
from lpr_desktop.ocr.engine import Character

_BAR_WIDTH = 6.0
_BAR_HEIGHT = 22.0
_GAP = 3.0


class CharacterStrip(QWidget):
    """Stands under a text in a fixed-width font and gives each character's confidence.

    The bar's height and the number say the same as its colour. The tool tip of a character names
    what else it could be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Confidence of each character"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._characters: tuple[Character, ...] = ()
        self._left = 0.0
        self._advance = 20.0
        self._has_letters = False
        self._has_room = True

    def set_characters(self, characters: Sequence[Character], *, with_letters: bool) -> None:
        """Show these characters; with their letters when the text above is not theirs."""
        self._characters = tuple(characters)
        self._has_letters = with_letters
        words = [f"{sign.text} {_percent(sign)} %" for sign in self._characters]
        self.setAccessibleDescription(", ".join(words))
        self.updateGeometry()
        self.update()

    def set_grid(self, left: float, advance: float) -> None:
        """Stand under letters that begin at ``left`` and are ``advance`` wide, in this widget."""
        if (left, advance) != (self._left, self._advance):
            self._left, self._advance = left, advance
            self.update()

    def sizeHint(self) -> QSize:
        if not self._characters:
            return QSize(0, 0)
        letters = self._letter_height() if self._has_letters else 0.0
        number = QFontMetricsF(self._number_font()).height()
        width = self._left + len(self._characters) * self._advance
        return QSize(round(width), round(letters + _BAR_HEIGHT + 2 * _GAP + number))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.8)
        return font

    def _letter_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _letter_height(self) -> float:
        return QFontMetricsF(self._letter_font()).height() + _GAP

    def _cell(self, number: int) -> QRectF:
        return QRectF(self._left + number * self._advance, 0, self._advance, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._number_font())
        numbers = (metrics.horizontalAdvance(_percent(sign)) for sign in self._characters)
        # Under narrow letters only the doubtful ones have a number; bar and tool tip say the rest.
        self._has_room = max(numbers, default=0.0) < self._advance
        for number, character in enumerate(self._characters):
            self._paint_character(painter, self._cell(number), character)
        painter.end()

    def _paint_character(self, painter: QPainter, cell: QRectF, character: Character) -> None:
        palette = self.palette()
        top = _GAP / 2
        if self._has_letters:
            painter.setFont(self._letter_font())
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            place = QRectF(cell.left(), 0, cell.width(), self._letter_height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, character.text)
            top += self._letter_height()
        is_sure = character.confidence >= SURE_CONFIDENCE
        color = mark_color(Mark.SURE if is_sure else Mark.UNCERTAIN, palette)
        track = QRectF(0, 0, _BAR_WIDTH, _BAR_HEIGHT)
        track.moveTo(QPointF(cell.center().x() - _BAR_WIDTH / 2, top))
        ground = QColor(palette.color(QPalette.ColorRole.PlaceholderText))
        ground.setAlphaF(0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(track, _BAR_WIDTH / 2, _BAR_WIDTH / 2)
        share = min(max(character.confidence, 0.0), 1.0)
        filled = track.adjusted(0, (1 - share) * (_BAR_HEIGHT - _BAR_WIDTH), 0, 0)
        painter.setBrush(color)
        painter.drawRoundedRect(filled, _BAR_WIDTH / 2, _BAR_WIDTH / 2)
        if is_sure and not self._has_room:
            return
        font = self._number_font()
        font.setBold(not is_sure)
        painter.setFont(font)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(muted if is_sure else color)
        below = QRectF(cell.left(), track.bottom() + _GAP, cell.width(), cell.bottom())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, flags, _percent(character))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for number, character in enumerate(self._characters):
                if self._cell(number).contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), _words(character), self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)


def _percent(character: Character) -> str:
    return str(round(100 * min(max(character.confidence, 0.0), 1.0)))


def _words(character: Character) -> str:
    words = f"{character.text}: {_percent(character)} %"
    others = [f"{text} {round(100 * share)} %" for text, share in character.alternatives[:5]]
    return tr("{words}\nor {others}", words=words, others=", ".join(others)) if others else words
