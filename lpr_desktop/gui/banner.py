"""Calm messages at the top of the window, in place of dialogs that stand in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.icon_label import IconLabel
from lpr_desktop.gui.icons import icon


class Tone(StrEnum):
    """How much a message matters; decides its colour and icon."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


_ICONS = {Tone.INFO: "info", Tone.WARNING: "warning", Tone.DANGER: "error"}


@dataclass(frozen=True, slots=True)
class BannerAction:
    """A button of a banner; pressing it closes the banner."""

    title: str
    run: Callable[[], None]
    is_primary: bool = False


class Banner(QFrame):
    """One message with its buttons.

    Signals:
        closed: A button was pressed, or the cross.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: Tone,
        actions: Sequence[BannerAction],
        can_close: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(text)
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(_ICONS[tone], 20))
        layout.addWidget(label, 1)
        for action in actions:
            button = QPushButton(action.title)
            button.setProperty("kind", "primary" if action.is_primary else "")
            button.clicked.connect(action.run)
            button.clicked.connect(self.closed)
            layout.addWidget(button)
        if can_close:
            close = QToolButton()
            close.setIcon(icon("close"))
            close.setAccessibleName("Close this message")
            close.setToolTip("Close this message")
            close.clicked.connect(self.closed)
            layout.addWidget(close)


class Banners(QWidget):
    """The banners that are shown now, one for each key, the newest at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def show_banner(
        self,
        key: str,
        text: str,
        tone: Tone = Tone.INFO,
        actions: Sequence[BannerAction] = (),
        *,
        can_close: bool = True,
    ) -> None:
        """Show a message in place of the one with the same key."""
        self.hide_banner(key)
        banner = Banner(text, tone, actions, can_close, self)
        banner.closed.connect(lambda: self._on_closed(key, banner))
        self._banners[key] = banner
        self._layout.addWidget(banner)
        self.show()

    def hide_banner(self, key: str) -> None:
        """Take a message away, if it is there."""
        banner = self._banners.get(key)
        if banner is not None:
            self._on_closed(key, banner)

    def texts(self) -> dict[str, str]:
        """The messages that are shown, by key."""
        return {key: banner.accessibleName() for key, banner in self._banners.items()}

    def _on_closed(self, key: str, banner: Banner) -> None:
        if self._banners.get(key) is banner:
            del self._banners[key]
        self._layout.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self._banners))
