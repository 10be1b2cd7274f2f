"""Takes the list of wanted plates from files, and writes it to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lpr_desktop.files import show_name
from lpr_desktop.gui.ask import file_to_write
from lpr_desktop.gui.history.history_view import HistoryView
from lpr_desktop.gui.hotlist import Hotlist
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal


class HotlistFiles(QObject):
    """Asks for the file, and does the work in the journal's worker."""

    def __init__(
        self, view: HistoryView, workspace: Workspace, journal: JournalAccess, hotlist: Hotlist
    ) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._journal = journal
        self._hotlist = hotlist
        view.wanted.import_requested.connect(self.import_)
        view.wanted.export_requested.connect(self.export)

    def import_(self) -> None:
        """Ask for a file and add its plates."""
        name, _ = QFileDialog.getOpenFileName(
            self._view,
            tr("Import wanted plates"),
            self._workspace.settings[LAST_FOLDER],
            tr("Lists (*.csv *.txt *.tsv);;All files (*)"),
        )
        if not name:
            return
        path = Path(name)
        self._workspace.settings[LAST_FOLDER] = str(path.parent)

        def add(journal: Journal, _task: Task) -> tuple[int, int]:
            from lpr_desktop.reading.hotlist_file import read_hotlist

            plates, _ = read_hotlist(path)
            return journal.hotlist.add_all(plates), len(plates)

        self._journal.do(add, lambda found: self._on_added(path, *found), self._workspace.report)

    def export(self) -> None:
        """Ask for a file and write the list to it."""
        start = Path(self._workspace.settings[LAST_FOLDER] or Path.home()) / "wanted.csv"
        pattern = tr("Tables (*.csv);;Texts (*.txt)")
        path = file_to_write(self._view, tr("Export wanted plates"), start, pattern, "csv")
        if path is None:
            return

        def write(journal: Journal, _task: Task) -> None:
            from lpr_desktop.reading.hotlist_file import write_hotlist

            write_hotlist(path, journal.hotlist.plates())

        def done(_: None) -> None:
            self._view.show_message(tr("Exported to {file}", file=show_name(path)))

        self._journal.do(write, done, partial(self._workspace.report_unwritten, path))

    def _on_added(self, path: Path, new: int, total: int) -> None:
        self._hotlist.reload()
        name = show_name(path.name)
        self._view.show_message(
            tr("%n plate(s) in {file}, {new} of them new", "", total, file=name, new=new)
        )
