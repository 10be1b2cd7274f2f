"""What is said to the person at the top of the window, as data: banners show it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

DONE = "done"
"""Key of the notice of what was done last."""


class Tone(StrEnum):
    """How much a message matters; decides its colour and icon."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A button of a notice; pressing it closes the notice."""

    title: str
    run: Callable[[], None]
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """One message; there is one at a time for each key.

    ``view``: the view over which alone it is seen; "": over all.
    """

    key: str
    text: str
    tone: Tone = Tone.INFO
    actions: Sequence[NoticeAction] = ()
    can_close: bool = True
    view: str = ""


class Notices(QObject):
    """The messages that are to be seen now, the newest last.

    Signals:
        shown: A :class:`Notice`, in place of the one with the same key.
        hidden: The key of one that is over.
    """

    shown = Signal(object)
    hidden = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}

    def show(
        self,
        key: str,
        text: str,
        tone: Tone = Tone.INFO,
        actions: Sequence[NoticeAction] = (),
        *,
        can_close: bool = True,
        view: str = "",
    ) -> None:
        """Show a message in place of the one with the same key."""
        self.hide(key)
        notice = self._notices[key] = Notice(key, text, tone, actions, can_close, view)
        self.shown.emit(notice)

    def hide(self, key: str) -> None:
        """Take a message away, if it is there."""
        if self._notices.pop(key, None) is not None:
            self.hidden.emit(key)

    def texts(self) -> dict[str, str]:
        """The messages that are shown, by key."""
        return {key: notice.text for key, notice in self._notices.items()}
