"""Thumbnails of plates, fetched from the journal for the rows that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from lpr_desktop.gui.history.source import HistorySource

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal

_CACHED = 1000
_AT_ONCE = 60


class Crops(QObject):
    """A bounded cache that fills itself.

    Signals:
        ready: The numbers of readings of which :meth:`get` gives the thumbnail now.
    """

    ready = Signal(set)

    def __init__(self, source: HistorySource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._cache: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)

    def get(self, id: int) -> QPixmap | None:
        """The thumbnail, or None: then it is fetched, if there is one."""
        if id in self._cache:
            self._cache.move_to_end(id)
            return self._cache[id]
        self._wanted[id] = None
        self._wanted.move_to_end(id)
        self._timer.start()
        return None

    def clear(self) -> None:
        """Forget all: what was deleted must not be seen any more."""
        self._cache.clear()
        self._wanted.clear()

    def close(self) -> None:
        """Fetch nothing more."""
        self._timer.stop()
        self._wanted.clear()

    def _ask(self) -> None:
        # The newest first: what was scrolled past is not missed.
        ids = list(self._wanted)[-_AT_ONCE:]
        self._wanted.clear()
        if not ids:
            return

        def fetch(journal: Journal) -> dict[int, QImage]:
            crops = journal.history.crops(ids)
            return {id: QImage.fromData(jpeg) for id, jpeg in crops.items()}

        self._source.look_up(fetch, lambda found: self._on_found(ids, found))

    def _on_found(self, ids: list[int], found: dict[int, QImage]) -> None:
        for id in ids:
            image = found.get(id)
            is_there = image is not None and not image.isNull()
            self._cache[id] = QPixmap.fromImage(image) if is_there else None  # type: ignore[arg-type]
        while len(self._cache) > _CACHED:
            self._cache.popitem(last=False)
        self.ready.emit({id for id in ids if self._cache.get(id) is not None})
