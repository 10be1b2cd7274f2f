"""The field in which the text of a box is typed; Enter and Escape leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from lpr_desktop.gui.widgets.plate_edit import PlateEdit


class PlateField(PlateEdit):
    """Text goes into the picture's history with each letter, so nothing waits to be committed.

    Signals:
        reverted: Escape brought this text back.
        left: Enter or Escape was pressed: the keyboard goes back to the picture.
        entered: It was Enter.
    """

    reverted = Signal(str)
    left = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        before = self.text()
        super().keyPressEvent(event)
        if key == Qt.Key.Key_Escape and self.text() != before:
            self.reverted.emit(self.text())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
