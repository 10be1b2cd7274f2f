"""Search and filters over the list of pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.read.pictures import Filter, PictureListModel
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.search_field import SearchField

_TITLES = {
    Filter.ALL: tr_noop("All"),
    Filter.WITH_PLATE: tr_noop("With plate"),
    Filter.WITHOUT: tr_noop("Without"),
    Filter.UNCERTAIN: tr_noop("Uncertain"),
    Filter.FAILED: tr_noop("Failed"),
}
_SEARCH_DELAY_MS = 120
_COUNT_DELAY_MS = 100


class FilterBar(QWidget):
    """A search field, and a chip with a count for each filter; sets them in the model.

    Signals:
        filter_changed: The filter that was chosen here.
        left: Down was pressed in the search field: the keyboard goes to the list.
    """

    filter_changed = Signal(Filter)
    left = Signal()

    def __init__(self, model: PictureListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = SearchField(tr("Search names and plates"))
        self.search.left.connect(self.left)
        self._chips: dict[Filter, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addSpacing(2)
        chips = FlowLayout()
        for kind in Filter:
            chips.addWidget(self._chip(kind))
        layout.addLayout(chips)
        self._chips[Filter.ALL].setChecked(True)
        self._search_timer = self._timer(_SEARCH_DELAY_MS, self._apply_search)
        self.search.textChanged.connect(lambda: self._search_timer.start())
        self._count_timer = self._timer(_COUNT_DELAY_MS, self._show_counts)
        model.counts_changed.connect(self._on_counts_changed)
        self._show_counts()

    def set_filter(self, kind: Filter) -> None:
        """Show only the pictures of one kind."""
        self._chips[kind].setChecked(True)
        self._model.set_filter(kind)
        self.filter_changed.emit(kind)

    def clear(self) -> None:
        """Show every picture again."""
        self.search.clear()
        self._apply_search()
        self.set_filter(Filter.ALL)

    def _chip(self, kind: Filter) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self.set_filter(kind))
        self._group.addButton(chip)
        self._chips[kind] = chip
        return chip

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def _on_counts_changed(self) -> None:
        # Not started anew by each change: while thousands are read the counts still move.
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _show_counts(self) -> None:
        for kind, number in self._model.counts().items():
            title = tr(_TITLES[kind])
            chip = self._chips[kind]
            chip.setText(f"{title}  {number:,}")
            chip.setAccessibleName(f"{title}: {number:,}")
            chip.setToolTip(tr("Show only: {kind} ({number:,})", kind=title, number=number))

    def _apply_search(self) -> None:
        self._search_timer.stop()
        self._model.set_search(self.search.text())
