"""Calm messages at the top of the window, in place of dialogs that stand in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from lpr_desktop.gui.icons import IconLabel, icon
from lpr_desktop.gui.notices import Notice, Notices, Tone
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import vertical

_ICONS = {Tone.INFO: "info", Tone.WARNING: "warning", Tone.DANGER: "error"}


class Banner(QFrame):
    """One message with its buttons.

    Signals:
        closed: A button was pressed, or the cross.
    """

    closed = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = notice.view
        self.setObjectName("banner")
        self.setProperty("tone", notice.tone.value)
        self.setAccessibleName(notice.text)
        label = QLabel(notice.text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(IconLabel(_ICONS[notice.tone], 20))
        layout.addWidget(label, 1)
        for action in notice.actions:
            button = QPushButton(action.title)
            button.setProperty("kind", "primary" if action.is_primary else "")
            # A click leaves the keyboard where it is: the button will be gone.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(action.run)
            button.clicked.connect(self.closed)
            layout.addWidget(button)
        if notice.can_close:
            close = QToolButton()
            close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            close.setIcon(icon("close"))
            close.setAccessibleName(tr("Close this message"))
            close.setToolTip(tr("Close this message"))
            close.clicked.connect(self.closed)
            layout.addWidget(close)


class Banners(QWidget):
    """Shows :class:`Notices`, one banner for each, the newest at the bottom."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._banners: dict[str, Banner] = {}
        self._view = ""
        self._layout = vertical(margins=0, spacing=0, parent=self)
        self.hide()
        notices.shown.connect(self._show)
        notices.hidden.connect(self._hide)

    def _show(self, notice: Notice) -> None:
        banner = self._banners[notice.key] = Banner(notice, self)
        banner.closed.connect(lambda: self._on_closed(notice.key, banner))
        self._layout.addWidget(banner)
        self._update()

    def _hide(self, key: str) -> None:
        banner = self._banners.pop(key)
        self._layout.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self._update()

    def set_view(self, view: str) -> None:
        """Another view is shown: what concerns another one alone waits until it comes back."""
        self._view = view
        self._update()

    def _update(self) -> None:
        seen = [one for one in self._banners.values() if one.view in ("", self._view)]
        for banner in self._banners.values():
            banner.setVisible(banner in seen)
        self.setVisible(bool(seen))

    def _on_closed(self, key: str, banner: Banner) -> None:
        # A button may have shown another one in its place.
        if self._banners.get(key) is banner:
            self._notices.hide(key)
