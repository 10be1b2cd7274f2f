"""The choice between the two networks, each with what it is good for and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from lpr_desktop.gui.train.estimate import COMPACT, FULL
from lpr_desktop.gui.train.parts import words
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.parts import horizontal, restyle

_CHOICES = (
    (
        COMPACT,
        tr_noop("&Compact"),
        tr_noop(
            "Minutes on this computer. Starts from the detector that ships and makes "
            "it better on pictures like yours."
        ),
    ),
    (
        FULL,
        "&InceptionResNetV2",
        tr_noop(
            "55 million weights. Starts from ImageNet's; from random ones it is not "
            "the more accurate. With a graphics card, or overnight."
        ),
    ),
)


class ChoiceCards(QWidget):
    """Two cards of which one is chosen.

    Signals:
        changed: The architecture that is chosen now.
    """

    changed = Signal(str)

    def __init__(self, chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = {key: _ChoiceCard(tr(title), tr(text)) for key, title, text in _CHOICES}
        group = QButtonGroup(self)
        layout = horizontal(margins=0, spacing=12, parent=self)
        for key, card in self._cards.items():
            group.addButton(card.radio)
            layout.addWidget(card, 1)
            card.radio.toggled.connect(lambda is_on, key=key: self._on_toggled(key, is_on))
        self._cards[chosen if chosen in self._cards else COMPACT].radio.setChecked(True)

    @property
    def chosen(self) -> str:
        """The architecture that is chosen."""
        return next(key for key, card in self._cards.items() if card.radio.isChecked())

    def choose(self, architecture: str) -> None:
        """Choose as a person does."""
        self._cards[architecture].radio.setChecked(True)

    def show_times(self, times: dict[str, str]) -> None:
        """Say how long each takes."""
        for key, card in self._cards.items():
            card.time.setText(times.get(key, ""))

    def _on_toggled(self, key: str, is_on: bool) -> None:
        self._cards[key].show_chosen(is_on)
        if is_on:
            self.changed.emit(key)


class _ChoiceCard(QFrame):
    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.setProperty("chosen", False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(title)
        font = self.radio.font()
        font.setBold(True)
        self.radio.setFont(font)
        self.radio.setAccessibleDescription(text)
        self.time = words("", wraps=True)
        self.time.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(6)
        layout.addWidget(self.radio)
        layout.addWidget(words(text, "muted"))
        layout.addStretch(1)
        layout.addWidget(self.time)

    def show_chosen(self, is_chosen: bool) -> None:
        restyle(self, chosen=is_chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
            self.radio.setFocus()
