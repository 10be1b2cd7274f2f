"""How long readings are kept: asked once, chosen in the menu and in the History view, cleared."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.ask import deletes_for_good
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.settings import Setting
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.journal_file import copies_set_aside

if TYPE_CHECKING:
    from lpr_desktop.gui.jobs import Task
    from lpr_desktop.reading.journal import Journal

ENDLESS_DAYS = 36_500
"""A hundred years: readings are kept without end."""
DEFAULT_DAYS = 30
JOURNAL_DAYS: Setting[int | None] = Setting(
    "journal_days",
    None,
    "Days for which readings are kept, 0 for not at all; nothing until the person was asked",
    lambda days: days is None or (type(days) is int and days in (0, 30, 365, ENDLESS_DAYS)),
)

_ACTIONS = {
    "journal_30": 30,
    "journal_365": 365,
    "journal_endless": ENDLESS_DAYS,
    "journal_off": 0,
}
_BANNER = "journal"
_CLOCK_BANNER = "clock"
_ASIDE_BANNER = "journal set aside"


class JournalOwner(Protocol):
    """Who shows what the journal holds, and goes on with another one."""

    def open_journal(self, path: Path | None, days: int) -> None: ...

    def change_journal(self, path: Path | None, days: int = 0) -> None: ...

    def keep_journal(self, days: int) -> None: ...

    def delete_journal(self) -> None: ...

    def pasted_count(self) -> int: ...


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
        workspace: Workspace,
        journal: JournalAccess,
        owner: JournalOwner,
        path: Path,
        window: QWidget,
    ) -> None:
        """``path`` is the journal's file while one is kept."""
        super().__init__(workspace)
        self._actions = actions
        self._notices = workspace.notices
        self._settings = workspace.settings
        self._journal = journal
        self._owner = owner
        self._path = path
        self._window = window
        self._is_asking = False
        for id, days in _ACTIONS.items():
            actions[id].triggered.connect(lambda _=False, days=days: self.choose(days))
        actions["clear_journal"].triggered.connect(lambda: self.clear())
        self._check()

    @property
    def days(self) -> int:
        """How long readings are kept; 0 for not at all."""
        chosen = self._settings[JOURNAL_DAYS]
        return DEFAULT_DAYS if chosen is None else chosen

    @property
    def path(self) -> Path | None:
        """The journal's file; None while none is kept."""
        return self._path if self.days else None

    def open(self) -> None:
        """Open the journal at the start."""
        self._owner.open_journal(self.path, self.days)

        def look(journal: Journal, _task: Task) -> tuple[float | None, list[Path]]:
            aside = copies_set_aside(journal.path) if journal.path else []
            return journal.doubted_since() if self.days else None, aside

        self._journal.do(look, self._on_looked)

    def choose(self, days: int) -> None:
        """Keep readings so long; 0 deletes what is kept, if the person confirms it."""
        self._is_asking = bool(self.days) and not days
        if not self._is_asking:
            self._take(days)
            return

        def count(journal: Journal, _task: Task) -> tuple[int, int, bool]:
            return (*journal.counts(), bool(journal.path and copies_set_aside(journal.path)))

        job = self._journal.do(count, self._on_counted)
        job.failed.connect(lambda _error: self._show())

    def ask(self, view: View) -> None:
        """Ask once, and only where readings are made."""
        if self._settings[JOURNAL_DAYS] is not None or view is not View.READ:
            self._notices.hide(_BANNER)
            return
        self._notices.show(
            _BANNER,
            tr(
                "Readings and corrections are kept in a journal on this computer for 30 "
                "days, so that a restart loses nothing. You can change this later in the "
                "menu Reading."
            ),
            Tone.INFO,
            (
                NoticeAction(tr("Keep no journal"), lambda: self.choose(0)),
                NoticeAction(
                    tr("Keep 30 days"), lambda: self.choose(DEFAULT_DAYS), is_primary=True
                ),
            ),
            can_close=False,
        )

    def clear(self) -> bool:
        """Delete everything for good, if the person confirms it."""
        pasted = self._owner.pasted_count()
        also = tr(", and %Ln pasted picture(s)", "", pasted) if pasted else ""
        if not deletes_for_good(
            self._window,
            tr("Clear journal"),
            tr("Delete all remembered readings and corrections?"),
            tr(
                "The list is emptied, and everything the program has kept about pictures "
                "is deleted from this computer for good{also}. Your picture files stay "
                "where they are.",
                also=also,
            ),
        ):
            return False
        self._owner.delete_journal()
        return True

    def _on_looked(self, found: tuple[float | None, list[Path]]) -> None:
        doubted_since, aside = found
        if doubted_since is not None:
            today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
            self._notices.show(
                _CLOCK_BANNER,
                tr(
                    "This computer says that it is {today}, {days} days after it was last used to "
                    "read. Old readings are deleted only when you say that the date is right."
                ).format(today=today, days=f"{(time.time() - doubted_since) / 86_400:,.0f}"),
                Tone.WARNING,
                (NoticeAction(tr("The date is right"), self._believe_clock, is_primary=True),),
            )
        if aside:
            self._notices.show(
                _ASIDE_BANNER,
                tr("The journal that was set aside, {name}, still holds what was read.").format(
                    name=show_name(aside[0].name)
                ),
                Tone.WARNING,
                (NoticeAction(tr("Delete it for good"), lambda: self._delete_aside(aside)),),
            )

    def _believe_clock(self) -> None:
        days = self.days
        self._notices.hide(_CLOCK_BANNER)

        def forget(journal: Journal, _task: Task) -> None:
            journal.believe_clock()
            journal.forget(timedelta(days=days))

        self._journal.do(forget, lambda _: None)

    def _delete_aside(self, files: list[Path]) -> None:
        self._notices.hide(_ASIDE_BANNER)

        def delete(_journal: Journal, _task: Task) -> None:
            for file in files:
                file.unlink(missing_ok=True)

        self._journal.do(delete, lambda _: None)

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

    def _confirms_none(self, pictures: int, corrections: int) -> bool:
        also = tr(" and %Ln correction(s)", "", corrections) if corrections else ""
        return deletes_for_good(
            self._window,
            tr("Keep no journal"),
            tr("Keep no journal, and delete what is remembered?"),
            tr(
                "The readings of %Ln picture(s){also} are deleted from this computer for "
                "good. The list stays until the program ends. Your picture files stay "
                "where they are.",
                "",
                pictures,
                also=also,
            ),
        )

    def _show(self) -> None:
        """Say what holds, where something else was chosen."""
        self._check()
        self.chosen.emit(self.days)

    def _take(self, days: int) -> None:
        was_kept = bool(self.days)
        self._settings[JOURNAL_DAYS] = days
        self._check()
        self._notices.hide(_BANNER)
        if bool(days) != was_kept:
            self._owner.change_journal(self.path, days)
        elif days:
            self._owner.keep_journal(days)
        self.chosen.emit(days)

    def _check(self) -> None:
        for id, days in _ACTIONS.items():
            self._actions[id].setChecked(days == self.days)
