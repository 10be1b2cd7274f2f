"""A search field and chips over a list, in all lists of the Annotate view the same."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.parts import SearchField, push_button, vertical

_SEARCH_DELAY_MS = 150


class ChipBar(QWidget):
    """What is searched for, and one of the kinds of an enum, whose values are the titles.

    Attributes:
        search: The field.

    Signals:
        changed: Another kind was chosen, or something was typed.
    """

    changed = Signal()

    def __init__(self, kinds: type[Enum], hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(hint)
        self._first = next(iter(kinds))
        self._kind = self._first
        self._chips: dict[Enum, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = vertical(self.search, margins=(12, 12, 12, 8), spacing=8, parent=self)
        chips = FlowLayout()
        for kind in kinds:
            chip = push_button(
                tr(kind.value), "chip", clicked=lambda _=False, kind=kind: self.choose(kind)
            )
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(chip)
            self._chips[kind] = chip
            chips.addWidget(chip)
        layout.addLayout(chips)
        self._chips[self._first].setChecked(True)
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._timer.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda: self._timer.start())

    @property
    def kind(self) -> Enum:
        """The kind that is chosen."""
        return self._kind

    @property
    def is_open(self) -> bool:
        """Whether everything passes."""
        return self._kind is self._first and not self.search.text()

    def choose(self, kind: Enum) -> None:
        """Choose a kind."""
        self._kind = kind
        self._chips[kind].setChecked(True)
        self.changed.emit()

    def reset(self) -> None:
        """Let everything pass again, without a signal: the list is a new one."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._timer.stop()
        self._kind = self._first
        self._chips[self._first].setChecked(True)

    def set_counts(self, counts: Mapping[Enum, int]) -> None:
        """Show how many there are of each kind; of the first, those of which there are none go."""
        for kind, chip in self._chips.items():
            number = counts.get(kind, 0)
            chip.setText(f"{tr(kind.value)}  {number:,}")
            chip.setAccessibleName(f"{tr(kind.value)}: {number:,}")
            chip.setToolTip(
                tr("Show only: {kind} ({number:,})", kind=tr(kind.value), number=number)
            )
