"""The actions of the History view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.ask import deletes_for_good, file_to_write
from lpr_desktop.gui.history.history_view import HistoryView
from lpr_desktop.gui.history.model import HistoryModel
from lpr_desktop.gui.history.source import HistorySource
from lpr_desktop.gui.hotlist import Hotlist
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.journal.choice import JournalChoice
from lpr_desktop.gui.sending.send_commands import Sending
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.work_dialog import WorkDialog, run_with_dialog
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_history import HistoryEntry

_PAGE = 2_000
_CHOSEN = "history_open history_copy history_want history_send history_delete"


class HistoryCommands(QObject):
    """Connects the table of actions with the view.

    Signals:
        forgotten: Readings were deleted: search anew.
    """

    forgotten = Signal()

    def __init__(
        self,
        actions: Actions,
        jobs: Jobs,
        view: HistoryView,
        model: HistoryModel,
        source: HistorySource,
        workspace: Workspace,
        journal: JournalAccess,
        choice: JournalChoice,
        hotlist: Hotlist,
        sending: Sending,
    ) -> None:
        super().__init__(view)
        self._actions = actions
        self._jobs = jobs
        self._view = view
        self._model = model
        self._source = source
        self._workspace = workspace
        self._settings = workspace.settings
        self._journal = journal
        self._hotlist = hotlist
        self._sending = sending
        actions.connect(
            {
                "history_search": self.search,
                "history_all": view.filters.clear,
                "history_open": self.open,
                "history_copy": self.copy,
                "history_want": self.want,
                "history_send": self.send,
                "history_export_csv": lambda: self.export("csv"),
                "history_export_json": lambda: self.export("json"),
                "history_delete": self.delete,
                "history_delete_found": self.delete_found,
                "history_delete_old": self.delete_old,
                "history_delete_all": choice.clear,
            }
        )
        view.table.open_requested.connect(self.open)
        view.table.selectionModel().selectionChanged.connect(lambda *_: self._update_enabled())
        view.table.customContextMenuRequested.connect(self._show_menu)
        view.detail.open_requested.connect(self.open)
        view.detail.want_requested.connect(self.want)
        model.changed.connect(self._update_enabled)
        model.modelReset.connect(self._update_enabled)
        self._update_enabled()

    @property
    def chosen(self) -> list[HistoryEntry]:
        """The readings that are selected."""
        return [self._model.entry(row) for row in self._view.table.chosen_rows()]

    def search(self) -> None:
        """Go to the search field."""
        self._view.filters.search.setFocus()
        self._view.filters.search.selectAll()

    def open(self) -> None:
        """Show the picture of the chosen reading."""
        entries = self.chosen
        if entries:
            self._workspace.show_reading(entries[0].picture, entries[0].box)

    def copy(self) -> None:
        """Copy the chosen texts, one line each."""
        texts = [entry.text for entry in self.chosen if entry.text]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
            what = texts[0] if len(texts) == 1 else tr("%Ln text(s)", "", len(texts))
            self._view.show_message(tr("Copied {what}", what=what))

    def want(self) -> None:
        """Put the chosen plates on the list of wanted plates."""
        texts = list(dict.fromkeys(entry.text for entry in self.chosen if entry.text))
        for text in texts:
            self._hotlist.add(text)
        if texts:
            what = texts[0] if len(texts) == 1 else tr("%Ln plate(s)", "", len(texts))
            self._view.show_message(tr("{what} on the list of wanted plates", what=what))

    def send(self) -> None:
        """Send the pictures of the chosen readings to a data set."""
        self._sending.send_readings(list(dict.fromkeys(entry.picture for entry in self.chosen)))

    def export(self, kind: str) -> None:
        """Ask for a file and write everything that the search finds; ``csv`` or ``json``."""
        query = self._model.query
        if query is None or not self._model.entries:
            self._workspace.tell(
                tr("There is nothing to export: no reading is shown."), view=View.HISTORY
            )
            return
        start = Path(self._settings[LAST_FOLDER] or Path.home()) / f"readings.{kind}"
        pattern = tr("Tables (*.csv)") if kind == "csv" else tr("JSON (*.json)")
        path = file_to_write(self._view, tr("Export"), start, pattern, kind)
        if path is None:
            return
        self._settings[LAST_FOLDER] = str(path.parent)
        total = self._model.total if self._model.total and not self._model.has_more else 0

        def write(task: Task) -> int:
            from lpr_desktop.reading.history_export import write_history

            done = 0

            def entries(journal: Journal) -> Any:
                nonlocal done
                has_more = True
                while has_more:
                    task.check()
                    page = journal.history.search(query, _PAGE, done)
                    yield from page.entries
                    done += len(page.entries)
                    has_more = page.has_more
                    task.report((done, total if done <= total else 0))

            with self._journal.looked_up() as journal:
                write_history(path, entries(journal), journal.hotlist.matcher())
            return done

        run_with_dialog(
            self._jobs,
            self._view,
            tr("Writing {name}", name=show_name(path.name)),
            write,
            lambda done: self._view.show_message(
                tr("Exported %Ln reading(s) to {file}", "", done, file=show_name(path))
            ),
            partial(self._workspace.report_unwritten, path),
        )

    def delete(self) -> None:
        """Delete the chosen readings, if the person confirms it."""
        entries = self.chosen
        words = tr("%Ln reading(s)", "", len(entries))
        if entries and self._confirm(tr("Delete {words}?", words=words), _what(entries)):
            ids = [entry.id for entry in entries]
            by_passage = self._model.query is not None and self._model.query.by_passage
            self._delete(
                lambda journal, _task: journal.history.delete(ids, with_passages=by_passage)
            )

    def delete_found(self) -> None:
        """Delete everything that is shown."""
        query, total = self._model.query, self._model.total
        if query is None or not self._model.entries:
            return
        many = total is None or (self._model.has_more and total > len(self._model.entries))
        words = (
            tr("all readings") if query.is_everything else tr("all readings that fit the search")
        )
        more = tr(" or more") if many else ""
        number = "" if total is None else f" ({total:,}{more})"
        if self._confirm(
            tr("Delete {words}{number}?", words=words, number=number),
            tr("Also those that you have not scrolled to."),
        ):
            self._delete(lambda journal, task: journal.history.delete_found(query, _teller(task)))

    def delete_old(self) -> None:
        """Delete what was read of pictures that are older than some days."""
        days, is_given = QInputDialog.getInt(
            self._view,
            tr("Delete readings of earlier days"),
            tr("Delete what is older than (days)"),
            30,
            1,
        )
        if not is_given:
            return
        today = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
        until = today - timedelta(days=days - 1)
        if self._confirm(
            tr("Delete all readings of pictures from before {until:%Y-%m-%d}?", until=until),
            tr("It counts when the picture was taken."),
        ):
            from lpr_desktop.reading.journal_search import HistoryQuery

            query = HistoryQuery(until=until.timestamp())
            self._delete(lambda journal, task: journal.history.delete_found(query, _teller(task)))

    def _confirm(self, question: str, more: str) -> bool:
        return deletes_for_good(
            self._view,
            tr("Delete readings"),
            question,
            tr(
                "{more} They are deleted from this computer for good, with their "
                "corrections, notes and thumbnails. Your picture files stay where they are.",
                more=more,
            ),
        )

    def _delete(self, operation: Callable[[Journal, Task], int]) -> None:
        source = self._source

        def delete(journal: Journal, task: Task) -> int:
            # While another connection looks at the file, its log cannot be emptied.
            source.release()
            return operation(journal, task)

        def done(number: int) -> None:
            self._view.show_message(tr("Deleted %Ln reading(s)", "", number))

        job = self._journal.do(delete, done)
        # Not only on success: what a stopped deletion has deleted until then is gone.
        job.finished.connect(self._on_deleted)
        WorkDialog(tr("Deleting readings"), job, self._view)

    def _on_deleted(self) -> None:
        """What is gone, as the journal says, must not be seen in the Read view either."""
        self._journal.readings_deleted.emit()
        self._model.crops.clear()
        self.forgotten.emit()

    def _show_menu(self, place: QPoint) -> None:
        if not self._view.table.indexAt(place).isValid():
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in _CHOSEN.split():
            if id == "history_delete":
                menu.addSeparator()
            menu.addAction(self._actions[id])
        menu.popup(self._view.table.viewport().mapToGlobal(place))

    def _update_enabled(self) -> None:
        is_chosen = self._view.table.selectionModel().hasSelection()
        self._actions.enable(_CHOSEN, is_chosen)
        self._actions.enable(
            "history_export_csv history_export_json history_statistics history_delete_found",
            bool(self._model.entries),
        )


def _what(entries: list[HistoryEntry]) -> str:
    texts = list(dict.fromkeys(entry.text or tr("(no text)") for entry in entries))
    more = tr(" and {texts} more", texts=len(texts) - 5) if len(texts) > 5 else ""
    return f"{', '.join(texts[:5])}{more}."


def _teller(task: Task) -> Callable[[int], None]:
    def tell(done: int) -> None:
        task.check()
        task.report((0, 0))

    return tell


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
