"""The History view: filters, the table of readings, and what belongs to the chosen one."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from lpr_desktop.gui.history.detail_panel import DetailPanel
from lpr_desktop.gui.history.filter_panel import FilterPanel
from lpr_desktop.gui.history.hotlist_panel import WantedPanel
from lpr_desktop.gui.history.model import HistoryModel
from lpr_desktop.gui.history.table import HistoryTable
from lpr_desktop.gui.history.watch_panel import WatchPanel
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.watch.watches import Watches
from lpr_desktop.gui.widgets.parts import STRETCH, horizontal, push_button, text_label, vertical
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.journal_history import MOST_COUNTED

_LEFT, _RIGHT = 270, 330


class Side(Enum):
    """What the column at the right shows; the value is what its button says."""

    READING = tr_noop("Reading")
    WANTED = tr_noop("Wanted")
    WATCH = tr_noop("Watching")


class HistoryView(QWidget):
    """The widgets.

    Attributes:
        filters: At the left.
        table: In the middle.
        detail, wanted, watch: At the right, one at a time.
        splitter: Holds the three columns.
    """

    def __init__(
        self,
        model: HistoryModel,
        workspace: Workspace,
        watches: Watches,
        days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.filters = FilterPanel(days)
        self.table = HistoryTable(model)
        self.detail = DetailPanel()
        self.wanted = WantedPanel()
        self.watch = WatchPanel(workspace, watches)
        self._stack = QStackedWidget()
        self._pages = {Side.READING: self.detail, Side.WANTED: self.wanted, Side.WATCH: self.watch}
        self._chips: dict[Side, QPushButton] = {}
        right = QFrame()
        right.setObjectName("side")
        right.setMinimumWidth(280)
        column = vertical(margins=(0, 10, 0, 0), spacing=4, parent=right)
        chips = horizontal(margins=(14, 0, 14, 0), spacing=6)
        group = QButtonGroup(self)
        for side, page in self._pages.items():
            chip = push_button(
                tr(side.value), "chip", clicked=lambda _=False, side=side: self.show_side(side)
            )
            chip.setCheckable(True)
            group.addButton(chip)
            chips.addWidget(chip)
            self._chips[side] = chip
            self._stack.addWidget(page)
        chips.addStretch(1)
        column.addLayout(chips)
        column.addWidget(self._stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for widget in (self.filters, self.table, right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, 10 * _LEFT, _RIGHT])
        self._status = text_label()
        self._watching = text_label(role="muted")
        strip = QFrame()
        strip.setObjectName("status")
        strip.setMinimumHeight(40)
        horizontal(self._status, STRETCH, self._watching, margins=(16, 3, 16, 3), parent=strip)
        vertical((self.splitter, 1), strip, margins=0, spacing=0, parent=self)
        self._message = ""
        model.changed.connect(self._on_changed)
        self.show_side(Side.READING)

    @property
    def status(self) -> str:
        """What is said at the bottom."""
        return self._status.text()

    @property
    def side(self) -> Side:
        """What is shown at the right."""
        return next(
            side for side, page in self._pages.items() if page is self._stack.currentWidget()
        )

    def show_side(self, side: Side) -> None:
        """Show something else at the right."""
        self._chips[side].setChecked(True)
        self._stack.setCurrentWidget(self._pages[side])

    def show_message(self, text: str) -> None:
        """Say what was done, until other readings are shown."""
        self._status.setText(text)

    def show_watching(self, text: str) -> None:
        """Say what is watched."""
        self._watching.setText(text)

    def _on_changed(self) -> None:
        total = self._model.total
        if total is None:
            self._status.setText(tr("%Ln reading(s) and more", "", len(self._model.entries)))
        elif total >= MOST_COUNTED:
            self._status.setText(tr("More than %Ln reading(s)", "", MOST_COUNTED))
        else:
            self._status.setText(tr("%Ln reading(s)", "", total))
