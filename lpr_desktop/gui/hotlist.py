"""The list of wanted plates in the window: whatever is read is compared with it."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.picture.item import ShownReading
from lpr_desktop.gui.settings import Setting, Settings, is_switch
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.words import picture_words
from lpr_desktop.gui.workspace import Workspace

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_hotlist import HotlistMatch, HotlistMatcher, HotlistPlate

HIT_BEEPS = Setting("hit_beeps", True, "A wanted plate that is read beeps", is_switch)
HIT_MESSAGES = Setting("hit_messages", True, "It is told by a desktop message", is_switch)

_BANNER = "wanted"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A wanted plate was read.

    Attributes:
        match: Which one it is.
        text: As it was read.
        picture, box: Where.
        seconds: In a video, from its beginning.
        time: Unix time of the picture; None if nobody knows.
    """

    match: HotlistMatch
    text: str
    picture: Path
    box: Box
    seconds: float = 0.0
    time: float | None = None


class Hotlist(QObject):
    """Knows the list, and tells each new sighting.

    Attributes:
        matcher: Compares texts with the list; None until it is known.

    Signals:
        changed: The list is another one: its plates.
        sighted: A wanted plate was read; of several at once the last.
    """

    changed = Signal(list)
    sighted = Signal(object)

    def __init__(self, workspace: Workspace, journal: JournalAccess) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._journal = journal
        self._notices = workspace.notices
        self.matcher: HotlistMatcher | None = None
        self._told: set[tuple[Path, int, str, float]] = set()
        self._passing: dict[tuple[Path, int], float] = {}
        self._shown: list[Sighting] = []
        journal.changed.connect(self.reload)

    def reload(self) -> None:
        """Take the list from the journal."""
        self._change(lambda journal: None)

    def add(self, text: str, note: str = "", *, takes_alike: bool = True) -> None:
        """Put a plate on the list; one that is on it already is not added again."""

        def add(journal: Journal) -> None:
            if all(plate.text != text for plate in journal.hotlist.plates()):
                journal.hotlist.add(text, note, takes_alike=takes_alike)

        self._change(add)

    def remove(self, ids: Iterable[int]) -> None:
        """Take plates off the list."""
        gone = list(ids)
        self._change(lambda journal: journal.hotlist.remove(gone))

    def see(self, sightings: Iterable[Sighting]) -> None:
        """Tell of wanted plates that were read, each passage once."""
        new = []
        for one in sightings:
            if _key(one) not in self._told and not self._goes_on(one):
                new.append(one)
            self._told.add(_key(one))
        if not new:
            return
        if _BANNER not in self._notices.texts():
            self._shown = []
        self._shown += new
        last = self._shown[-1]
        self.sighted.emit(last)
        more = len(self._shown) - 1
        self._notices.show(
            _BANNER,
            tr(
                "{sighting_words}, read in {picture}",
                sighting_words=sighting_words(last),
                picture=picture_words(last.picture),
            )
            + (tr("; and %Ln other reading(s) of wanted plates", "", more) if more else ""),
            Tone.WARNING,
            (
                NoticeAction(
                    tr("Show it"),
                    lambda: self._workspace.show_reading(last.picture, last.box),
                    is_primary=True,
                ),
            ),
        )

    def sightings(self, picture: Path, readings: Iterable[ShownReading]) -> list[Sighting]:
        """Which of the readings of a picture are on the list."""
        matcher = self.matcher
        if matcher is None:
            return []
        return [
            Sighting(match, shown.text, picture, shown.reading.box, _first_seen(shown))
            for shown in readings
            if (match := matcher.match(shown.text)) is not None
        ]

    def _goes_on(self, sighting: Sighting) -> bool:
        """Whether a picture of the same folder showed the plate seconds ago."""
        from lpr_desktop.reading.journal_passages import SAME_SECONDS

        if sighting.time is None:
            return False
        key = sighting.picture.parent, sighting.match.plate.id
        last = self._passing.get(key)
        self._passing[key] = sighting.time
        return last is not None and abs(sighting.time - last) <= SAME_SECONDS

    def _change(self, operation: object) -> None:
        def change(journal: Journal, _task: Task) -> tuple[list[HotlistPlate], HotlistMatcher]:
            from lpr_desktop.reading.journal_hotlist import HotlistMatcher

            operation(journal)  # type: ignore[operator]
            plates = journal.hotlist.plates()
            # Of a long list it takes seconds.
            return plates, HotlistMatcher(plates)

        self._journal.do(change, self._on_plates)

    def _on_plates(self, found: tuple[list[HotlistPlate], HotlistMatcher]) -> None:
        plates, self.matcher = found
        self.changed.emit(plates)


def sighting_words(sighting: Sighting) -> str:
    """``Wanted: WA12345 (stolen)``, ``Perhaps wanted: WA12345, read as WA12346``."""
    plate = sighting.match.plate
    note = f" ({plate.note})" if plate.note else ""
    if sighting.match.is_sure:
        return tr("Wanted: {text}{note}", text=sighting.text, note=note)
    return tr(
        "Perhaps wanted: {text}{note}, read as {text2}",
        text=plate.text,
        note=note,
        text2=sighting.text,
    )


def _first_seen(shown: ShownReading) -> float:
    return 0.0 if shown.reading.seen is None else shown.reading.seen.first


def _key(sighting: Sighting) -> tuple[Path, int, str, float]:
    return sighting.picture, sighting.match.plate.id, sighting.text, sighting.seconds


_PAUSE_SECONDS = 2.0
"""A folder full of wanted plates is one alarm at a time."""


class HitAlarm:
    """Tells a person who does not look at the window; from the first hit on by the tray."""

    def __init__(self, hotlist: Hotlist, settings: Settings, window: QWidget) -> None:
        self._settings = settings
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._last = -_PAUSE_SECONDS
        hotlist.sighted.connect(self._on_sighted)

    def _on_sighted(self, sighting: Sighting) -> None:
        now = time.monotonic()
        if now < self._last + _PAUSE_SECONDS:
            return
        self._last = now
        if self._settings[HIT_BEEPS]:
            QApplication.beep()
        if self._settings[HIT_MESSAGES] and QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(QApplication.windowIcon(), self._window)
                self._tray.setToolTip("LPR Desktop")
                self._tray.activated.connect(self._raise)
                self._tray.messageClicked.connect(self._raise)
                self._tray.show()
            self._tray.showMessage(
                sighting_words(sighting),
                tr("Read in {picture}", picture=show_name(sighting.picture.name)),
                QSystemTrayIcon.MessageIcon.Warning,
            )

    def _raise(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
