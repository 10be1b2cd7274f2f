"""Looking through a folder of results: searched as the history is, and readings taken over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.history.filter_panel import FilterPanel
from lpr_desktop.gui.history.model import Column, HistoryModel
from lpr_desktop.gui.history.source import HistorySource, country_names
from lpr_desktop.gui.history.table import HistoryTable
from lpr_desktop.gui.jobs import Executor, Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.parts import (
    horizontal,
    push_button,
    resize_on_screen,
    text_label,
    vertical,
)
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.journal_history import MOST_COUNTED

if TYPE_CHECKING:
    from lpr_desktop.cluster.archive import Archive
    from lpr_desktop.reading.journal import Journal

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
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(self.filters)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(1, 1)
        self._status = QLabel()
        self._index = text_label(role="muted")
        for label in (self._status, self._index):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.take = push_button(
            tr("&Take into the history"),
            tip=tr("Keep what was read in the pictures of the chosen readings in the history, too"),
            clicked=lambda: self.take_requested.emit(self._chosen_ids()),
        )
        self.take.setAutoDefault(False)
        close = push_button(tr("Close"), clicked=self.close)
        close.setAutoDefault(False)
        row = horizontal(
            self._status, (self._index, 1), self.take, close, margins=(16, 8, 16, 10), spacing=12
        )
        vertical((splitter, 1), row, margins=0, spacing=0, parent=self)
        resize_on_screen(self, 1080, 640)
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


class ResultsCommands(QObject):
    """Shows folders of results, each in a window of its own.

    Signals:
        taken: Readings were taken into the journal.
    """

    taken = Signal()

    def __init__(
        self, view: QWidget, jobs: Jobs, workspace: Workspace, journal: JournalAccess
    ) -> None:
        super().__init__(view)
        self._view = view
        self._jobs = jobs
        self._workspace = workspace
        self._journal = journal

    def choose(self) -> None:
        """Ask for a folder and show what is in it."""
        name = QFileDialog.getExistingDirectory(self._view, tr("Look through results"))
        if name:
            self.show_folder(Path(name))

    def show_folder(self, folder: Path) -> None:
        """Show what is in a folder."""

        def look(_task: Task) -> Archive:
            from lpr_desktop.cluster.archive import Archive

            return Archive(folder)

        self._jobs.start(look, on_success=self._show, on_failure=self._workspace.report)

    def _show(self, archive: Archive) -> None:
        dialog = ResultsDialog(archive, self._view)
        dialog.open_requested.connect(self._workspace.show_reading)
        dialog.take_requested.connect(lambda ids: self._take(dialog, archive, ids))
        dialog.show()

    def _take(self, dialog: ResultsDialog, archive: Archive, ids: list[int]) -> None:
        def take(journal: Journal, task: Task) -> tuple[int, int]:
            from lpr_desktop.cluster.sources import is_url

            taken = left = 0
            for name, result in archive.pictures(ids):
                task.check()
                if is_url(name):
                    left += 1
                else:
                    journal.record(result, archive.title)
                    taken += 1
            return taken, left

        def tell(numbers: tuple[int, int]) -> None:
            taken, left = numbers
            text = tr("%Ln picture(s) taken into the history.", "", taken)
            if left:
                text += " " + tr(
                    "%Ln (is|are) in a store, not on this computer: left out.", "", left
                )
            # It may have been closed meanwhile.
            if isValid(dialog):
                dialog.show_message(text)
            self.taken.emit()

        dialog.take.setEnabled(False)
        self._journal.do(take, tell, self._workspace.report)
