"""The History view with all that belongs to it, made when it is shown for the first time."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.history.history_commands import HistoryCommands, HotlistFiles
from lpr_desktop.gui.history.history_view import HistoryView, Side
from lpr_desktop.gui.history.model import HistoryModel
from lpr_desktop.gui.history.results_dialog import ResultsCommands
from lpr_desktop.gui.history.source import HistorySource, country_names
from lpr_desktop.gui.history.statistics_commands import StatisticsCommands
from lpr_desktop.gui.hotlist import HIT_BEEPS, HIT_MESSAGES, Hotlist
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.journal.choice import JournalChoice
from lpr_desktop.gui.sending.send_commands import Sending
from lpr_desktop.gui.settings import Setting, decoded, encoded, is_switch
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.watch.watches import Watches
from lpr_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_history import HistoryEntry
    from lpr_desktop.reading.journal_hotlist import HotlistPlate

EVERY_READING = Setting(
    "history_every_reading", False, "The history shows every reading by itself", is_switch
)
HISTORY_SPLITTER = Setting("history_splitter", "", "Columns of the History view")

_FRESH_MS = 1000
_PARALLEL = 3
"""A search, the thumbnails of what it found, and an export."""


class HistoryController(ViewController):
    """Owns the view and its workers.

    Attributes:
        view: The widgets.
        model: What was found.
        commands: The actions.
        results: Folders that a cluster has filled, to look through.
        statistics: Figures of what is shown.
    """

    view: HistoryView

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        journal: JournalAccess,
        choice: JournalChoice,
        hotlist: Hotlist,
        watches: Watches,
        sending: Sending,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = workspace.settings
        self._journal = journal
        self._hotlist = hotlist
        # Its own workers: a search waits for nothing of the other views.
        self._jobs = Jobs(parallel=_PARALLEL, parent=self)
        self._jobs.failed.connect(workspace.report)
        self.source = HistorySource(self._jobs, journal.look_up, self)
        self.source.failed.connect(workspace.report)
        self.model = HistoryModel(self.source, self)
        self.view = HistoryView(self.model, workspace, watches, choice.days)
        self.commands = HistoryCommands(
            actions,
            self._jobs,
            self.view,
            self.model,
            self.source,
            workspace,
            journal,
            choice,
            hotlist,
            sending,
        )
        self.commands.forgotten.connect(self.search)
        view = self.view
        view.filters.changed.connect(self.search)
        view.filters.search.left.connect(self._go_to_table)
        view.filters.days_chosen.connect(choice.choose)
        choice.chosen.connect(view.filters.show_days)
        view.table.order_changed.connect(lambda *_: self.search())
        view.table.chosen.connect(self._on_chosen)
        view.detail.noted.connect(self._keep_note)
        view.wanted.added.connect(
            lambda text, note, alike: hotlist.add(text, note, takes_alike=alike)
        )
        view.wanted.removed.connect(hotlist.remove)
        for box, setting in ((view.wanted.beeps, HIT_BEEPS), (view.wanted.messages, HIT_MESSAGES)):
            box.setChecked(workspace.settings[setting])
            box.toggled.connect(partial(workspace.settings.__setitem__, setting))
        view.wanted.shown.connect(self._search_for)
        HotlistFiles(view, workspace, journal, hotlist)
        hotlist.changed.connect(self._on_wanted)
        self.model.crops.ready.connect(self._on_crops)
        journal.changed.connect(self._on_other_journal)
        journal.deleted.connect(self._on_other_journal)
        self._watches = watches
        self._fresh = QTimer(self, singleShot=True, interval=_FRESH_MS)
        self._fresh.timeout.connect(self._show_fresh)
        watches.read.connect(self._on_watched)
        watches.changed.connect(self._show_watching)
        actions["watch_add"].triggered.connect(lambda: self.watch_folder())
        actions["watch_add_camera"].triggered.connect(lambda: self.watch_camera())
        self.results = ResultsCommands(view, self._jobs, workspace, journal)
        self.results.taken.connect(self.enter)
        self.statistics = StatisticsCommands(view, self._jobs, self.model, workspace, journal)
        actions["history_statistics"].triggered.connect(lambda: self.statistics.open())
        actions["history_results"].triggered.connect(lambda: self.results.choose())
        self._show_watching()
        view.filters.single.setChecked(self._settings[EVERY_READING])
        view.filters.single.toggled.connect(self._keep_single)
        view.splitter.restoreState(decoded(self._settings[HISTORY_SPLITTER]))
        hotlist.reload()

    def enter(self) -> None:
        """Show what was read meanwhile."""
        self._look_for_folders()
        self.search()
        self.view.filters.search.setFocus()

    def leave(self) -> None:
        """Keep what is typed."""
        self.view.detail.commit()

    def search(self) -> None:
        """Search for what the filters ask for."""
        self.model.search(self.view.filters.query(*self.view.table.order))

    def watch_camera(self) -> None:
        """Ask for a camera and watch it."""
        self.view.show_side(Side.WATCH)
        self.view.watch.add_camera()

    def watch_folder(self) -> None:
        """Ask for a folder and watch it."""
        self.view.show_side(Side.WATCH)
        self.view.watch.add()

    def may_close(self) -> bool:
        """Keep what is typed."""
        self.view.detail.commit()
        return True

    def close(self) -> None:
        self._settings[HISTORY_SPLITTER] = encoded(self.view.splitter.saveState())
        for dialog in self.view.findChildren(QDialog):
            dialog.reject()
        self._fresh.stop()
        self.model.crops.close()
        self.source.close()
        self._jobs.close()
        self.source.release()

    def _go_to_table(self) -> None:
        table = self.view.table
        table.setFocus()
        if not table.selectionModel().hasSelection() and self.model.rowCount():
            table.selectRow(0)

    def _search_for(self, text: str) -> None:
        self.view.filters.clear()
        self.view.filters.search.setText(text)

    def _look_for_folders(self) -> None:
        self.source.look_up(
            lambda journal: journal.history.folders(), self.view.filters.show_folders
        )
        self.source.look_up(
            lambda journal: country_names(journal.history.countries()), self._show_countries
        )
        self.source.look_up(lambda journal: journal.history.directions(), self._show_directions)

    def _show_countries(self, names: dict[str, str]) -> None:
        self.view.filters.show_countries(names)
        self.view.detail.country_names = names

    def _show_directions(self, names: list[str]) -> None:
        self.view.filters.show_directions(names)
        self.view.table.show_directions(bool(names))

    def _on_chosen(self, row: int) -> None:
        entry = self.model.entry(row) if row >= 0 else None
        self.view.detail.show_entry(
            entry, None if entry is None else self.model.wanted_match(entry)
        )
        if entry is not None:
            self.view.show_side(Side.READING)
            self._show_crop(entry)

            self._look_for_singles(entry)

    def _look_for_singles(self, entry: HistoryEntry) -> None:
        """Show the single readings of a passage, if the row stands for one."""
        if entry.seen is None and entry.passage == entry.id:
            self.source.look_up(
                lambda journal: journal.history.passage(entry.id),
                lambda found: self.view.detail.show_singles(entry, found),
            )

    def _keep_single(self, is_single: bool) -> None:
        self._settings[EVERY_READING] = is_single

    def _show_crop(self, entry: HistoryEntry) -> None:
        self.view.detail.show_crop(self.model.crops.get(entry.id) if entry.has_crop else None)

    def _on_crops(self, ids: set[int]) -> None:
        entry = self.view.detail.entry
        if entry is not None and entry.id in ids:
            self._show_crop(entry)

    def _keep_note(self, id: int, text: str) -> None:
        def keep(journal: Journal, _task: Task) -> HistoryEntry | None:
            journal.history.note(id, text)
            return next(iter(journal.history.entries([id])), None)

        self._journal.do(keep, self._on_noted, self._workspace.report)

    def _on_noted(self, entry: HistoryEntry | None) -> None:
        if entry is not None:
            self.model.replace(entry)
            self.view.detail.update_entry(entry, self.model.wanted_match(entry))

    def _on_wanted(self, plates: list[HotlistPlate]) -> None:
        self.view.wanted.show_plates(plates)
        if self._hotlist.matcher is not None:
            self.model.set_matcher(self._hotlist.matcher)
        entry = self.view.detail.entry
        if entry is not None:
            self.view.detail.update_entry(entry, self.model.wanted_match(entry))
        if self.view.filters.wanted.isChecked():
            self.search()

    def _on_watched(self) -> None:
        """Soon show what was read, but not under the hand of somebody who works on a reading."""
        if not self._fresh.isActive():
            self._fresh.start()

    def _show_fresh(self) -> None:
        table = self.view.table
        is_at_top = table.verticalScrollBar().value() == 0
        if self.view.isVisible() and is_at_top and not table.selectionModel().hasSelection():
            self._look_for_folders()
            self.search()

    def _show_watching(self) -> None:
        cameras = self._watches.running_cameras
        folders = self._watches.running - cameras
        words = [tr("%Ln folder(s)", "", folders)] if folders else []
        words += [tr("%Ln camera(s)", "", cameras)] if cameras else []
        what = ", ".join(words)
        self.view.show_watching(tr("Watching {what}", what=what) if words else "")

    def _on_other_journal(self) -> None:
        """Another file, or an empty one: nothing of the old one may be seen."""
        self.model.clear()
        job = self._jobs.start(lambda _task: self.source.release())
        job.finished.connect(self._look_for_folders)
        job.finished.connect(self.search)
