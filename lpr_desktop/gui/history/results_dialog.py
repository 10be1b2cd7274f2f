"""Looking through a folder of results: searched as the history is, and readings taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.history.filter_panel import FilterPanel
from lpr_desktop.gui.history.model import Column, HistoryModel
from lpr_desktop.gui.history.source import HistorySource, country_names
from lpr_desktop.gui.history.table import HistoryTable
from lpr_desktop.gui.jobs import Executor, Jobs
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.reading.journal_history import MOST_COUNTED

if TYPE_CHECKING:
    from lpr_desktop.cluster.archive import Archive

_MOST_NAMED = 20
_PARALLEL = 3
"""A search, the index, and a look at countries."""


class ResultsDialog(QDialog):
    """The plates that a cluster has read.

    Attributes:
        filters: At the left.
        model, table: What was found.
        take: The button that takes readings over.

    Signals:
        take_requested: The numbers of the chosen readings in the archive.
        open_requested: A picture, and the box of a reading in it.
    """

    take_requested = Signal(list)
    open_requested = Signal(object, object)

    def __init__(self, archive: Archive, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Results in {folder}", folder=show_name(archive.folder)))
        self._archive = archive
        self._jobs = Jobs(parallel=_PARALLEL, parent=self)
        self.source = HistorySource(self._jobs, lambda: (archive, True), self)
        self.model = HistoryModel(self.source, self)
        self.filters = FilterPanel(None)
        self.table = HistoryTable(self.model)
        # Parts hold no thumbnails, and nobody has written notes.
        for column in (Column.PLATE, Column.NOTE):
            self.table.setColumnHidden(column, True)
        self.table.empty_words = (
            tr("No plates yet"),
            tr("They appear here as the results are taken in."),
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.filters)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(1, 1)
        self._status = QLabel()
        self._index = QLabel()
        self._index.setProperty("role", "muted")
        for label in (self._status, self._index):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(tr("&Take into the history"))
        self.take.setToolTip(
            tr("Keep what was read in the pictures of the chosen readings in the history, too")
        )
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda: self.take_requested.emit(self._chosen_ids()))
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._status)
        row.addWidget(self._index, 1)
        row.addWidget(self.take)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(splitter, 1)
        layout.addLayout(row)
        self.resize(1080, 640)
        self.model.changed.connect(self._on_changed)
        self.source.failed.connect(self._on_failed)
        self.filters.changed.connect(self.search)
        self.table.order_changed.connect(lambda *_: self.search())
        self.table.open_requested.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        self.finished.connect(lambda _result: self._end())
        self._update()
        self.search()
        job = self._jobs.start(
            lambda task: archive.update(lambda *done: task.report(done), task.cancel),
            on_success=self._on_indexed,
            on_failure=self._on_failed,
        )
        job.reported.connect(self._on_progress)

    @property
    def status(self) -> str:
        """What is said at the bottom."""
        return f"{self._status.text()} {self._index.text()}".strip()

    def search(self) -> None:
        """Search for what the filters ask for."""
        self.model.search(self.filters.query(*self.table.order))

    def show_message(self, text: str) -> None:
        """Say what was done."""
        self._index.setText(text)

    def _chosen_ids(self) -> list[int]:
        return [self.model.entry(row).id for row in self.table.chosen_rows()]

    def _open(self) -> None:
        entry = self.model.entry(self.table.currentIndex().row())
        self.open_requested.emit(entry.picture, entry.box)

    def _on_changed(self) -> None:
        total = self.model.total
        if total is None:
            text = tr("%Ln reading(s) and more", "", len(self.model.entries))
        elif total >= MOST_COUNTED:
            text = tr("More than %Ln reading(s)", "", MOST_COUNTED)
        else:
            text = tr("%Ln reading(s)", "", total)
        self._status.setText(text)
        self._update()

    def _on_progress(self, reports: list[Any]) -> None:
        done, total = reports[-1]
        self._index.setText(
            tr("Taking in the results: {done} of %Ln part(s)", "", total, done=f"{done:,}")
        )
        if not self.model.rowCount():
            self.search()

    def _on_indexed(self, number: int) -> None:
        text = tr("%Ln plate(s) in all", "", number)
        if broken := self._archive.broken:
            text += " · " + tr("%Ln damaged part(s) left out", "", len(broken))
            self._index.setToolTip("\n".join(map(show_name, broken[:_MOST_NAMED])))
        self._index.setText(text)
        self.source.look_up(
            lambda archive: country_names(archive.countries()), self.filters.show_countries
        )
        self.source.look_up(lambda archive: archive.folders(), self.filters.show_folders)
        self.search()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, LprError):
            raise error
        self._index.setText(error_text(error))

    def _update(self) -> None:
        self.take.setEnabled(bool(self.table.chosen_rows()))

    def _end(self) -> None:
        self.source.close()
        self._archive.interrupt_all()
        # A disk may not answer, and closing the index write a lot: nobody waits for them.
        archive = self._archive
        self._jobs.start(lambda _task: archive.close(), executor=Executor.SERIAL)
        self._jobs.close(seconds=0)
