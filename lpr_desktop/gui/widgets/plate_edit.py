"""The text of a plate in large letters, edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from lpr_desktop.gui.translation import tr

_LARGEST = 26.0
_SMALLEST = 11.0
_QT_MARGIN = 2
"""What QLineEdit leaves beside its text, in addition to its frame."""


def plate_text(typed: str) -> str:
    """What a person typed as plates are kept: capital letters and digits, no separators."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())


class PlateEdit(QLineEdit):
    """A field whose letters are as large as the width allows.

    Enter and leaving the field commit what was typed, Escape brings back what was there.

    Signals:
        committed: The new text. Enter sends it even if it was not changed: a confirmation.
        grid_changed: The letters stand elsewhere or have another width, see :meth:`grid`.
    """

    committed = Signal(str)
    grid_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Text of the plate"))
        self.setMaxLength(24)
        self._before = ""
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._fit_letters)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setBold(True)
        font.setPointSizeF(_LARGEST)
        self.setFont(font)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not committed yet."""
        # A text of a file may hold separators; as long as nobody types it is as it was.
        return self._before not in (self.text(), plate_text(self.text()))

    def set_plate(self, text: str) -> None:
        """Show a text; what was typed and not committed is gone."""
        self._before = text
        self.setText(text)

    def commit(self) -> None:
        """Send what was typed, if anything was."""
        if self.is_dirty:
            self._send()

    def revert(self) -> None:
        """Show again what was there before somebody typed."""
        self.setText(self._before)

    def grid(self) -> tuple[float, float]:
        """Where the first letter begins, in the field's coordinates, and the width of a letter."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return float(inner.left() + _QT_MARGIN), QFontMetricsF(self.font()).horizontalAdvance("0")

    def _send(self) -> None:
        text = plate_text(self.text()) if self.is_dirty else self._before
        self.set_plate(text)
        self.committed.emit(text)

    def _on_edited(self, typed: str) -> None:
        upper = typed.upper()
        # "ß" and its like grow when they are made capital; those stay as they were typed.
        if upper != typed and len(upper) == len(typed):
            place = self.cursorPosition()
            self.setText(upper)
            self.setCursorPosition(place)

    def _fit_letters(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(_LARGEST)
        left, _ = self.grid()
        room = self.width() - 2 * left
        needed = QFontMetricsF(font).horizontalAdvance(self.text() or "0")
        if 0 < room < needed:
            font.setPointSizeF(max(_SMALLEST, _LARGEST * room / needed))
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)
        self.grid_changed.emit()

    def sizeHint(self) -> QSize:
        # The height for the largest letters, so that nothing jumps when they become smaller.
        font = QFont(self.font())
        font.setPointSizeF(_LARGEST)
        return QSize(super().sizeHint().width(), round(QFontMetricsF(font).height()) + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_letters()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_letters()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A context menu, or a look into another window, is no end of typing.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self._send()
            self.selectAll()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self.text() != self._before:
            self.revert()
            self.selectAll()
        else:
            super().keyPressEvent(event)
