"""Keys of the window that the text field of a plate would swallow without need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from lpr_desktop.gui.widgets.plate_edit import PlateEdit

_COPY = QKeySequence.StandardKey.Copy
_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class PlateKeys(QObject):
    """Watches the text field of the plate panel.

    Where the field has nothing to copy, undo or redo, the window does it. Enter and Escape end the
    typing: the keyboard leaves the field, so that the next letter is a command again.

    Signals:
        left: The typing is over.
    """

    left = Signal()

    def __init__(self, field: PlateEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
                event.ignore()
                return True
            if event.type() == QEvent.Type.KeyRelease and self._ends_typing(event):
                self.left.emit()
        return super().eventFilter(watched, event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        field = self._field
        return (
            (event.matches(_COPY) and not field.hasSelectedText())
            or (event.matches(_UNDO) and not field.isUndoAvailable())
            or (event.matches(_REDO) and not field.isRedoAvailable())
        )

    def _ends_typing(self, event: QKeyEvent) -> bool:
        # At the release: the press has been handled, and what it brought back is in the field.
        keys = (QKeySequence.StandardKey.InsertParagraphSeparator, QKeySequence.StandardKey.Cancel)
        return not self._field.is_dirty and any(map(event.matches, keys))
