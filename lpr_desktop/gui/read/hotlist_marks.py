"""Marks the pictures of the list that show a wanted plate, and tells of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from lpr_desktop.gui.chunked_queue import ChunkedQueue
from lpr_desktop.gui.hotlist import Hotlist, sighting_words
from lpr_desktop.gui.journal.writer import Kept
from lpr_desktop.gui.read.read_session import ReadSession


class HotlistMarks(QObject):
    """Keeps ``PictureItem.wanted`` in step with what is read, edited, and on the list."""

    def __init__(self, session: ReadSession, hotlist: Hotlist) -> None:
        super().__init__(session)
        self._session = session
        self._hotlist = hotlist
        self._marking: ChunkedQueue[Path] = ChunkedQueue(self._mark, self)
        session.queue.read.connect(self._on_read)
        session.edits.changed.connect(lambda path, _id: self._see(path))
        session.changed.connect(lambda path: self._mark([path]))
        session.restored.connect(lambda _is_empty: hotlist.reload())
        hotlist.changed.connect(self._mark_all)

    def close(self) -> None:
        """Mark nothing more."""
        self._marking.clear()

    def _mark_all(self) -> None:
        self._marking.clear()
        self._marking.feed([item.path for item in self._session.model.all_items()])

    def _mark(self, paths: list[Path]) -> None:
        """Mark the pictures that show a wanted plate, and those that do not any more."""
        for path in paths:
            item = self._session.model.item_of(path)
            if item is None:
                continue
            found = self._hotlist.sightings(path, item.readings)
            words = sighting_words(found[0]) if found else ""
            if words != item.wanted:
                self._session.model.update(path, wanted=words)

    def _on_read(self, kept: list[Kept]) -> None:
        for one in kept:
            if one.result.error is None:
                self._see(one.result.path)

    def _see(self, path: Path) -> None:
        item = self._session.model.item_of(path)
        if item is not None:
            self._hotlist.see(self._hotlist.sightings(path, item.readings))
