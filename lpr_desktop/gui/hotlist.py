"""The list of wanted plates in the window: whatever is read is compared with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui.banner import BannerAction, Banners, Tone
from lpr_desktop.gui.chunked_queue import ChunkedQueue
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.journal.writer import Kept
from lpr_desktop.gui.read.pictures import PictureItem
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.words import count

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_hotlist import HotlistMatch, HotlistMatcher, HotlistPlate

_BANNER = "wanted"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A wanted plate was read."""

    match: HotlistMatch
    text: str
    picture: Path
    box: Box


class Hotlist(QObject):
    """Knows the list, marks the pictures of the Read view, and tells each new sighting.

    Attributes:
        matcher: Compares texts with the list; None until it is known.

    Signals:
        changed: The list is another one: its plates.
        open_requested: The picture and the box of a sighting are to be shown.
    """

    changed = Signal(list)
    open_requested = Signal(object, object)

    def __init__(
        self, session: ReadSession, banners: Banners, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._banners = banners
        self.matcher: HotlistMatcher | None = None
        self._told: set[tuple[Path, int, str]] = set()
        self._shown: list[Sighting] = []
        self._marking: ChunkedQueue[Path] = ChunkedQueue(self._mark, self)
        session.queue.read.connect(self._on_read)
        session.edits.changed.connect(self._on_edited)
        session.changed.connect(lambda path: self._mark([path]))
        session.restored.connect(lambda _is_empty: self.reload())
        session.journal_changed.connect(self.reload)

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
        """Tell of wanted plates that were read, each once."""
        new = [one for one in sightings if _key(one) not in self._told]
        if not new:
            return
        self._told.update(map(_key, new))
        if _BANNER not in self._banners.texts():
            self._shown = []
        self._shown += new
        last = self._shown[-1]
        more = len(self._shown) - 1
        self._banners.show_banner(
            _BANNER,
            f"{sighting_words(last)}, read in {show_name(last.picture.name)}"
            + (f"; and {count(more, 'other reading')} of wanted plates" if more else ""),
            Tone.WARNING,
            (BannerAction("Show it", lambda: self._open(last), is_primary=True),),
        )

    def close(self) -> None:
        """Mark nothing more."""
        self._marking.clear()

    def _open(self, sighting: Sighting) -> None:
        self.open_requested.emit(sighting.picture, sighting.box)

    def _change(self, operation: object) -> None:
        def change(journal: Journal, _task: Task) -> list[HotlistPlate]:
            operation(journal)  # type: ignore[operator]
            return journal.hotlist.plates()

        self._session.with_journal(change, self._on_plates)

    def _on_plates(self, plates: list[HotlistPlate]) -> None:
        from lpr_desktop.reading.journal_hotlist import HotlistMatcher

        self.matcher = HotlistMatcher(plates)
        self._marking.clear()
        self._marking.feed([item.path for item in self._session.model.all_items()])
        self.changed.emit(plates)

    def _mark(self, paths: list[Path]) -> None:
        """Mark the pictures that show a wanted plate, and those that do not any more."""
        for path in paths:
            item = self._session.model.item_of(path)
            if item is None:
                continue
            found = self._sightings(item)
            words = sighting_words(found[0]) if found else ""
            if words != item.wanted:
                self._session.model.update(path, wanted=words)

    def _on_read(self, kept: list[Kept]) -> None:
        for one in kept:
            item = self._session.model.item_of(one.result.path)
            if item is not None and one.result.error is None:
                self.see(self._sightings(item))

    def _on_edited(self, path: Path, _id: int) -> None:
        item = self._session.model.item_of(path)
        if item is not None:
            self.see(self._sightings(item))

    def _sightings(self, item: PictureItem) -> list[Sighting]:
        matcher = self.matcher
        if matcher is None:
            return []
        return [
            Sighting(match, shown.text, item.path, shown.reading.box)
            for shown in item.readings
            if (match := matcher.match(shown.text)) is not None
        ]


def sighting_words(sighting: Sighting) -> str:
    """``Wanted: WA12345 (stolen)``, ``Perhaps wanted: WA12345, read as WA12346``."""
    plate = sighting.match.plate
    note = f" ({plate.note})" if plate.note else ""
    if sighting.match.is_sure:
        return f"Wanted: {sighting.text}{note}"
    return f"Perhaps wanted: {plate.text}{note}, read as {sighting.text}"


def _key(sighting: Sighting) -> tuple[Path, int, str]:
    return sighting.picture, sighting.match.plate.id, sighting.text
