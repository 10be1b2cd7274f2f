"""Opening folders of results from the History view, and taking readings over into the journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from lpr_desktop.gui.history.results_dialog import ResultsDialog
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from lpr_desktop.cluster.archive import Archive
    from lpr_desktop.reading.journal import Journal


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
