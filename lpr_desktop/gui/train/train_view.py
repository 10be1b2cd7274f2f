"""The widgets of the Train view: what there is on the left, the page of the chosen one beside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.train.entries import KINDS, DetectorEntry, Entry, RunEntry
from lpr_desktop.gui.train.entry_list import EntryList
from lpr_desktop.gui.train.figures import FIGURES, figure, set_words
from lpr_desktop.gui.train.parts import action_button, row, words
from lpr_desktop.gui.train.report_panel import ReportPanel
from lpr_desktop.gui.train.run_page import RunPage
from lpr_desktop.gui.train.setup_page import SetupPage
from lpr_desktop.gui.translation import name_of, said, tr, tr_noop
from lpr_desktop.gui.widgets.parts import STRETCH, vertical
from lpr_desktop.gui.workspace import Workspace

_ENTRY_ACTIONS = (
    "train_stop",
    "train_resume",
    "train_finish",
    "train_again",
    "train_use",
    "train_rename",
    "train_describe",
    "train_export_folder",
    "train_trash",
)
"""What a right click on an entry of the list offers."""


class TrainView(QWidget):
    """The list of trainings and detectors, and one of four pages."""

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entries = EntryList()
        self.setup = SetupPage(actions, jobs, workspace)
        self.run = RunPage(actions, jobs, workspace)
        self.detector = DetectorPage(actions, jobs, workspace)
        self.compare = ComparePage()
        self.pages = QStackedWidget()
        for page in (self.setup, self.run, self.detector, self.compare):
            self.pages.addWidget(page)
        for id in _ENTRY_ACTIONS:
            self.entries.addAction(actions[id])
        self.entries.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        side = QFrame()
        side.setObjectName("side")
        layout = vertical((self.entries, 1), margins=(4, 8, 4, 8), spacing=6, parent=side)
        layout.addWidget(action_button(actions["train_compare"]), 0, Qt.AlignmentFlag.AlignHCenter)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([250, 1000])
        side.setMinimumWidth(170)
        vertical(self.splitter, margins=0, parent=self)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert page is not None
        return page

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        self.pages.setCurrentWidget(page)

    def focus_next_pane(self) -> None:
        """Move the keyboard from the list to the page, or back."""
        focus = QApplication.focusWidget()
        if focus is not None and self.pages.isAncestorOf(focus):
            self.entries.setFocus()
        else:
            self.page.setFocus()
            self.page.focusNextChild()

    def end(self) -> None:
        """Stop what is under way in the pages."""
        self.setup.end()
        self.run.end()
        self.detector.end()


class DetectorPage(QWidget):
    """Shows one detector at a time."""

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entry: DetectorEntry | None = None
        self.title = words("", "title", wraps=False)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._what = words("", "muted")
        self.description = words("")
        self.in_use = words(tr("Pictures are read with this detector."), "caption", wraps=False)
        self.in_use.setProperty("tone", "success")
        use = action_button(actions["train_use"])
        rename, describe = (
            action_button(actions["train_rename"]),
            action_button(actions["train_describe"]),
        )
        export = QToolButton()
        export.setObjectName("outlined")
        export.setText(tr("Export"))
        export.setIcon(actions["train_export_folder"].icon())
        export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        export.setAccessibleName(tr("Export"))
        export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(export)
        for id in (
            "train_export_folder",
            "train_export_keras",
            "train_export_savedmodel",
            "train_export_onnx",
        ):
            menu.addAction(actions[id])
        export.setMenu(menu)
        trash = action_button(actions["train_trash"])
        self.report = ReportPanel(jobs)
        self.report.opened.connect(workspace.annotate)
        layout = vertical(margins=(22, 16, 22, 14), spacing=8, parent=self)
        layout.addLayout(vertical(self.title, self._what, spacing=2))
        layout.addWidget(self.description)
        layout.addWidget(self.in_use)
        layout.addLayout(row(use, rename, describe, export, trash, STRETCH, spacing=6))
        layout.addWidget(self.report, 1)

    @property
    def entry(self) -> DetectorEntry | None:
        """The detector that is shown."""
        return self._entry

    def show_detector(self, entry: DetectorEntry, run: RunEntry | None, *, is_used: bool) -> None:
        """Show a detector.

        Args:
            entry: Which.
            run: The training that has made it, if that is still there.
            is_used: Pictures are read with it.
        """
        self._entry = entry
        card = entry.card
        self.title.setText(entry.title)
        kind = tr(KINDS.get(card.architecture, card.architecture))
        made = tr(" · made {created}", created=card.created) if card.created else ""
        self._what.setText(
            tr("{kind} · {input_size} px{made}", kind=kind, input_size=card.input_size, made=made)
        )
        self.description.setText(name_of(entry.info.description))
        self.description.setVisible(bool(entry.info.description))
        self.in_use.setVisible(is_used)
        folder = None if run is None else run.folder
        self.report.show_report(folder, entry.info.folder, card.metrics)

    def end(self) -> None:
        """Draw no more."""
        self.report.end()


_WIDEST = 270
_NUMBERS = 3
"""The columns from here on hold numbers."""
_KEY_ROLE = Qt.ItemDataRole.UserRole + 1
_COLUMNS = (
    tr_noop("Detector"),
    tr_noop("Kind"),
    tr_noop("Measured on"),
    tr_noop("Pictures"),
    *(title for title, _, _ in FIGURES),
)


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
        vertical(
            words(tr("Compare detectors"), "title", wraps=False),
            words(
                tr(
                    "Figures can be compared where they were measured on the same pictures, as "
                    "those of a training are with those of the detectors beside it. "
                    "lpr-desktop evaluate measures any detector on any data set."
                ),
                "muted",
            ),
            (self.table, 1),
            margins=(22, 16, 22, 14),
            spacing=8,
            parent=self,
        )

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
