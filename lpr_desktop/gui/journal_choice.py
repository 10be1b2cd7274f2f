"""How long readings are kept: asked once, chosen in the menu and in the History view, cleared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lpr_desktop.gui.actions import Actions, View
from lpr_desktop.gui.banner import BannerAction, Banners, Tone
from lpr_desktop.gui.read.session import ReadSession
from lpr_desktop.gui.settings import Settings

DEFAULT_DAYS = 30

_ACTIONS = {"journal_30": 30, "journal_365": 365, "journal_off": 0}
_BANNER = "journal"


class JournalChoice(QObject):
    """The one place where it is decided whether a journal is kept, and for how many days.

    Signals:
        chosen: The number of days, 0 for no journal; the settings hold it already.
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
    ) -> None:
        super().__init__(session)
        self._actions = actions
        self._banners = banners
        self._session = session
        self._settings = settings
        self._path = path
        self._confirms_clearing = confirms_clearing
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
        """Keep readings so long; 0 deletes what is kept."""
        was_kept = bool(self.days)
        self._settings.journal_days = days
        self._check()
        self._banners.hide_banner(_BANNER)
        if bool(days) != was_kept:
            self._session.change_journal(self.path, days)
        elif days:
            self._session.keep_journal(days)
        self.chosen.emit(days)

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

    def _check(self) -> None:
        for id, days in _ACTIONS.items():
            self._actions[id].setChecked(days == self.days)
