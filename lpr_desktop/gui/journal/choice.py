"""How long readings are kept: asked once, chosen in the menu and in the History view, cleared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpr_desktop.gui.actions import Actions, View
from lpr_desktop.gui.banner import BannerAction, Banners, Tone
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.settings import ENDLESS_DAYS, Settings
from lpr_desktop.reading.journal_file import copies_set_aside

if TYPE_CHECKING:
    from lpr_desktop.gui.jobs import Task
    from lpr_desktop.reading.journal import Journal

DEFAULT_DAYS = 30

_ACTIONS = {
    "journal_30": 30,
    "journal_365": 365,
    "journal_endless": ENDLESS_DAYS,
    "journal_off": 0,
}
_BANNER = "journal"


class JournalChoice(QObject):
    """The one place where it is decided whether a journal is kept, and for how many days.

    Signals:
        chosen: The number of days, 0 for no journal; the settings hold it already. It may be the
            one of before, if the person did not want what another one deletes.
    """

    chosen = Signal(int)

    def __init__(
        self,
        actions: Actions,
        banners: Banners,
        session: ReadSession,
        settings: Settings,
        path: Path,
        confirms_clearing: Callable[[], bool],
        confirms_none: Callable[[int, int], bool],
    ) -> None:
        """``confirms_none`` is told how many pictures and corrections would be deleted."""
        super().__init__(session)
        self._actions = actions
        self._banners = banners
        self._session = session
        self._settings = settings
        self._path = path
        self._confirms_clearing = confirms_clearing
        self._confirms_none = confirms_none
        self._is_asking = False
        for id, days in _ACTIONS.items():
            actions[id].triggered.connect(lambda _=False, days=days: self.choose(days))
        actions["clear_journal"].triggered.connect(lambda: self.clear())
        self._check()

    @property
    def days(self) -> int:
        """How long readings are kept; 0 for not at all."""
        chosen = self._settings.journal_days
        return DEFAULT_DAYS if chosen is None else chosen

    @property
    def path(self) -> Path | None:
        """The journal's file; None while none is kept."""
        return self._path if self.days else None

    def open(self) -> None:
        """Open the journal at the start."""
        self._session.open_journal(self.path, self.days)

    def choose(self, days: int) -> None:
        """Keep readings so long; 0 deletes what is kept, if the person confirms it."""
        self._is_asking = bool(self.days) and not days
        if not self._is_asking:
            self._take(days)
            return

        def count(journal: Journal, _task: Task) -> tuple[int, int, bool]:
            return (*journal.counts(), bool(journal.path and copies_set_aside(journal.path)))

        job = self._session.with_journal(count, self._on_counted)
        job.failed.connect(lambda _error: self._show())

    def ask(self, view: View) -> None:
        """Ask once, and only where readings are made."""
        if self._settings.journal_days is not None or view is not View.READ:
            self._banners.hide_banner(_BANNER)
            return
        self._banners.show_banner(
            _BANNER,
            "Readings and corrections are kept in a journal on this computer for 30 days, so that "
            "a restart loses nothing. You can change this later in the menu Reading.",
            Tone.INFO,
            (
                BannerAction("Keep no journal", lambda: self.choose(0)),
                BannerAction("Keep 30 days", lambda: self.choose(DEFAULT_DAYS), is_primary=True),
            ),
            can_close=False,
        )

    def clear(self) -> bool:
        """Delete everything for good, if the person confirms it."""
        if not self._confirms_clearing():
            return False
        self._session.delete_journal()
        return True

    def _on_counted(self, kept: tuple[int, int, bool]) -> None:
        if not self._is_asking:
            # Something else was chosen meanwhile.
            return
        self._is_asking = False
        pictures, corrections, has_copies = kept
        is_empty = not (pictures or has_copies)
        if is_empty or self._confirms_none(pictures, corrections):
            self._take(0)
        else:
            self._show()

    def _show(self) -> None:
        """Say what holds, where something else was chosen."""
        self._check()
        self.chosen.emit(self.days)

    def _take(self, days: int) -> None:
        was_kept = bool(self.days)
        self._settings.journal_days = days
        self._check()
        self._banners.hide_banner(_BANNER)
        if bool(days) != was_kept:
            self._session.change_journal(self.path, days)
        elif days:
            self._session.keep_journal(days)
        self.chosen.emit(days)

    def _check(self) -> None:
        for id, days in _ACTIONS.items():
            self._actions[id].setChecked(days == self.days)
