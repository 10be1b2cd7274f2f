"""All detectors side by side, with the figures that they were measured with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.train.entries import KINDS, DetectorEntry, Entry
from lpr_desktop.gui.train.figures import FIGURES, figure, set_words
from lpr_desktop.gui.train.parts import words
from lpr_desktop.gui.translation import said, tr, tr_noop

_WIDEST = 270
_KEY_ROLE = Qt.ItemDataRole.UserRole + 1
_COLUMNS = (
    tr_noop("Detector"),
    tr_noop("Kind"),
    tr_noop("Measured on"),
    tr_noop("Pictures"),
    *(title for title, _, _ in FIGURES),
)
_NUMBERS = 3
"""The columns from here on hold numbers."""


class ComparePage(QWidget):
    """A table that can be sorted by any column; a double click shows the detector.

    Signals:
        chosen: The key of a detector.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setAccessibleName(tr("Detectors and their figures"))
        self.table.setObjectName("figures")
        self.table.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setMaximumSectionSize(_WIDEST)
        # What was measured on the same pictures stands together.
        self.table.sortByColumn(_COLUMNS.index("Measured on"), Qt.SortOrder.AscendingOrder)
        self.table.setTabKeyNavigation(False)
        self.table.itemActivated.connect(self._on_activated)
        hints = ["", "", "", "", *(hint for _, _, hint in FIGURES)]
        for column, hint in enumerate(hints):
            header = self.table.horizontalHeaderItem(column)
            if header is not None:
                header.setToolTip(tr(hint) if hint else "")
                header.setTextAlignment(_alignment(column))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 14)
        layout.setSpacing(8)
        layout.addWidget(words(tr("Compare detectors"), "title", wraps=False))
        layout.addWidget(
            words(
                tr(
                    "Figures can be compared where they were measured on the same pictures, as "
                    "those of a training are with those of the detectors beside it. "
                    "lpr-desktop evaluate measures any detector on any data set."
                ),
                "muted",
            )
        )
        layout.addWidget(self.table, 1)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List the detectors among the entries, a row for each set they were measured on."""
        self.table.setSortingEnabled(False)
        self.table.setRowCount(0)
        for entry in entries:
            if isinstance(entry, DetectorEntry):
                for values in _rows(entry):
                    self._add(entry, values)
        self.table.setSortingEnabled(True)

    def _on_activated(self, item: QTableWidgetItem) -> None:
        first = self.table.item(item.row(), 0)
        if first is not None:
            self.chosen.emit(first.data(_KEY_ROLE))

    def _add(self, entry: DetectorEntry, values: Sequence[str]) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        for column, value in enumerate(values):
            item = QTableWidgetItem(value)
            item.setTextAlignment(_alignment(column))
            if column == 0:
                item.setData(_KEY_ROLE, entry.key)
            self.table.setItem(place, column, item)


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = column >= _NUMBERS
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _rows(entry: DetectorEntry) -> Iterator[list[str]]:
    kind = tr(KINDS.get(entry.card.architecture, entry.card.architecture))
    start = [entry.title, f"{kind}, {entry.card.input_size} px"]
    measured = False
    for name, values in entry.card.metrics.items():
        if isinstance(values, dict):
            measured = True
            images = values.get("images")
            shown = [set_words(name), f"{images:>6}" if isinstance(images, int) else ""]
            yield [*start, *shown, *_figures(values)]
            beside = values.get("beside")
            for other, its in beside.items() if isinstance(beside, dict) else ():
                if isinstance(its, dict):
                    role = tr("beside {detector}", detector=entry.title)
                    yield [show_name(said(other)), role, *shown, *_figures(its)]
    if not measured:
        yield [*start, "", "", *("" for _ in FIGURES)]


def _figures(values: Mapping[str, object]) -> list[str]:
    return [figure(values, key) for _, key, _ in FIGURES]
