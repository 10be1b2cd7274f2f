"""What a view beside Read is to the window: its widgets with all that belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.errors import LprError


class ViewController(QObject):
    """Base of the controllers; each is made when its view is looked at for the first time.

    Attributes:
        view: The widgets.
        drop_words: What is said while files are dragged over the window.

    Signals:
        title_changed: What the title of the window is to say, and whether something is not saved.
        problem: A sentence about something that went wrong.
        failed: An exception that nobody expected.
        settings_changed: Something in the settings is to be kept.
    """

    title_changed = Signal(str, bool)
    problem = Signal(str)
    failed = Signal(object)
    settings_changed = Signal()

    view: QWidget
    drop_words = "Drop to open"

    def enter(self) -> None:
        """The view is shown now."""

    def leave(self) -> None:
        """Another view will be shown."""

    def take(self, paths: Sequence[Path]) -> None:
        """Files and folders were dropped while the view was shown."""

    def may_close(self) -> bool:
        """Whether the window may close; may ask the person."""
        return True

    def note_settings(self) -> None:
        """Put into the settings what the window remembers of the view, such as its columns."""

    def close(self) -> None:
        """End everything; the window closes."""

    def tell_error(self, error: BaseException) -> None:
        """An error of ours is a sentence; others are shown with their details."""
        if isinstance(error, LprError):
            self.problem.emit(str(error))
        else:
            self.failed.emit(error)
