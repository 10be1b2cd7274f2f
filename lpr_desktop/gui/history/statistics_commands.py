"""Figures of what the history shows: they follow the filters while their window is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject
from PySide6.QtWidgets import QWidget

from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.gui.ask import file_to_write
from lpr_desktop.gui.history.model import HistoryModel
from lpr_desktop.gui.history.source import country_names
from lpr_desktop.gui.jobs import Job, Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.words import unwritten_words
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace

if TYPE_CHECKING:
    from lpr_desktop.gui.history.statistics_dialog import HistoryStatisticsDialog
    from lpr_desktop.reading.journal_statistics import HistoryStatistics


class StatisticsCommands(QObject):
    """Opens the figures, counts them in a worker and exports them.

    Attributes:
        dialog: The window; None while it is closed.
    """

    def __init__(
        self,
        view: QWidget,
        jobs: Jobs,
        model: HistoryModel,
        workspace: Workspace,
        journal: JournalAccess,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._jobs = jobs
        self._model = model
        self._workspace = workspace
        self._journal = journal
        self._job: Job | None = None
        self._is_stale = False
        self.dialog: HistoryStatisticsDialog | None = None
        model.modelReset.connect(self._count)

    def open(self) -> None:
        """Show the figures of what is shown."""
        # Imported here: pyqtgraph takes a while, and few look at figures.
        from lpr_desktop.gui.history.statistics_dialog import HistoryStatisticsDialog

        if self.dialog is None:
            self.dialog = HistoryStatisticsDialog(self._view)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.table_requested.connect(self._export_table)
            self.dialog.picture_requested.connect(self._export_picture)
            self._count()
        self.dialog.show()
        self.dialog.raise_()

    def _count(self) -> None:
        query = self._model.query
        if self.dialog is None or query is None:
            return
        if self._job is not None:
            self._is_stale = True  # one at a time; this one follows
            return

        def count(_task: Task) -> tuple[HistoryStatistics, dict[str, str]]:
            with self._journal.looked_up() as journal:
                figures = journal.history.statistics(query)
            return figures, country_names(code for code, _ in figures.countries if code)

        def show(found: tuple[HistoryStatistics, dict[str, str]]) -> None:
            if self.dialog is not None:
                self.dialog.show_figures(*found, by_passage=query.by_passage)

        self._job = self._jobs.start(count, on_success=show, on_failure=self._workspace.report)
        self._job.finished.connect(self._on_counted)

    def _on_counted(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self._count()

    def _on_closed(self) -> None:
        self.dialog = None

    def _export_table(self) -> None:
        from lpr_desktop.reading.journal_statistics import write_statistics

        assert self.dialog is not None
        figures = self.dialog.figures
        if figures is not None:
            self._export("csv", tr("Tables (*.csv)"), lambda path: write_statistics(path, figures))

    def _export_picture(self) -> None:
        assert self.dialog is not None
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        self.dialog.picture().save(buffer, "PNG")
        content = bytes(buffer.data().data())
        self._export("png", tr("Pictures (*.png)"), lambda path: write_atomic(path, content))

    def _export(self, kind: str, pattern: str, write: Callable[[Path], None]) -> None:
        dialog = self.dialog
        assert dialog is not None
        start = Path(self._workspace.settings[LAST_FOLDER] or Path.home()) / f"statistics.{kind}"
        path = file_to_write(dialog, tr("Export"), start, pattern, kind)
        if path is None:
            return
        self._workspace.settings[LAST_FOLDER] = str(path.parent)
        try:
            write(path)
        except OSError as error:
            words = unwritten_words(path, error)
        else:
            words = tr("Exported to {file}", file=show_name(path))
        dialog.show_message(words)
