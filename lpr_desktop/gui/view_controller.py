"""What a view is to the window: its widgets with all that belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui import drop
from lpr_desktop.gui.translation import tr_noop


class ViewController(QObject):
    """One for each view, made when the view is looked at for the first time.

    The actions of a view are declared in its room's ``actions.py`` and answered by its controller.

    Attributes:
        view: The widgets.
        drop_words: What is said while files are dragged over the window.
        title: What the title of the window is to say, and whether something is not saved.

    Signals:
        title_changed: ``title`` is another one.
    """

    title_changed = Signal()

    view: QWidget
    drop_words = tr_noop("Drop to open")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title: tuple[str, bool] = ("", False)

    def set_title(self, text: str, is_dirty: bool) -> None:
        """Let the title of the window say something else while the view is shown."""
        if self.title != (text, is_dirty):
            self.title = (text, is_dirty)
            self.title_changed.emit()

    def enter(self) -> None:
        """The view is shown now."""

    def leave(self) -> None:
        """Another view will be shown."""

    def takes(self, data: QMimeData) -> bool:
        """Whether something of what is dragged can be dropped here."""
        return bool(drop.local_paths(data))

    def take(self, data: QMimeData) -> bool:
        """Something was dropped while the view was shown; False if nothing of it is of use."""
        paths = drop.local_paths(data)
        if paths:
            self.open_paths(paths)
        return bool(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Files and folders were dropped while the view was shown."""

    def may_close(self) -> bool:
        """Save what is typed; whether the window may close, which may ask the person."""
        return True

    def close(self) -> None:
        """The window closes: remember what is to be remembered, and end everything."""
