"""Keys of the window on every keyboard layout.

Qt compares a shortcut with what the layout produces. On a Cyrillic one Ctrl+Z is none then, and on
a US one Ctrl+Shift+= is three shortcuts at once, of which it takes none. What the table means by a
key (``Keymap.keys_of``) is settled here, before Qt looks for shortcuts.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from lpr_desktop.gui.action_specs import Place
from lpr_desktop.gui.actions import Actions

_TYPES = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_WHOLE_VIEWS = tuple(place for place in Place if not place.needs_focus)


class KeyFilter(QObject):
    """Starts the action of a key that Qt would not find.

    It is installed on the window, which gets the keys that no widget in it has taken.
    """

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        action = self._action(event) if isinstance(event, QKeyEvent) else None
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            action.trigger()
        return True

    def _action(self, event: QKeyEvent) -> QAction | None:
        """The action of a key that is another one by the layout alone."""
        if isinstance(QApplication.focusWidget(), _TYPES):
            return None
        keymap = self._actions.keymap
        own, *others = keymap.keys_of(event)
        # What it says of itself is Qt's to find, or the widget's.
        if self._bound(own) is not None or any(keymap.find(place, own) for place in Place):
            return None
        return next((found for key in others if (found := self._bound(key)) is not None), None)

    def _bound(self, key: str) -> QAction | None:
        for place in _WHOLE_VIEWS:
            found = self._actions.keymap.find(place, key)
            if found is not None:
                action = self._actions[found[0]]
                if action.isVisible() and action.isEnabled():
                    return action
        return None
