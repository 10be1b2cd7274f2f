"""The table of readings: rows are fetched as they are scrolled to."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from lpr_desktop.files import camera_of, show_name
from lpr_desktop.gui.history.source import HistorySource
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.words import plain_tip
from lpr_desktop.video import clock

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal
    from lpr_desktop.reading.journal_history import HistoryEntry, HistoryPage
    from lpr_desktop.reading.journal_hotlist import HotlistMatch, HotlistMatcher
    from lpr_desktop.reading.journal_search import HistoryQuery

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    PLATE = 0
    TEXT = 1
    CONFIDENCE = 2
    TIME = 3
    DIRECTION = 4
    PICTURE = 5
    FOLDER = 6
    NOTE = 7


def column_titles() -> dict[Column, str]:
    """What stands above the columns."""
    return {
        Column.PLATE: tr("Plate"),
        Column.TEXT: tr("Text"),
        Column.CONFIDENCE: tr("Sure"),
        Column.TIME: tr("Taken"),
        Column.PICTURE: tr("Picture"),
        Column.FOLDER: tr("Folder"),
        Column.DIRECTION: tr("Direction"),
        Column.NOTE: tr("Note"),
    }


class HistoryModel(QAbstractTableModel):
    """What a search has found so far.

    Signals:
        changed: There are other rows now, or it is known how many there are.
    """

    ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
    MATCH_ROLE = Qt.ItemDataRole.UserRole + 2
    changed = Signal()

    def __init__(self, source: HistorySource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.crops = Crops(source, self)
        self.query: HistoryQuery | None = None
        self.total: int | None = None
        self._entries: list[HistoryEntry] = []
        self._has_more = False
        self._is_fetching = False
        self._matcher: HotlistMatcher | None = None
        source.page_found.connect(self._on_page)
        source.counted.connect(self._on_counted)
        source.failed.connect(lambda _error: self._stop_fetching())
        self.crops.ready.connect(self._on_crops)

    @property
    def entries(self) -> list[HistoryEntry]:
        """The rows that were fetched."""
        return self._entries

    @property
    def has_more(self) -> bool:
        """Whether there are rows that were not fetched yet."""
        return self._has_more

    def entry(self, row: int) -> HistoryEntry:
        return self._entries[row]

    def search(self, query: HistoryQuery) -> None:
        """Show what fits this query, as soon as it is found; until then what is shown stays."""
        self.query = query
        self._is_fetching = True
        self._source.search(query)

    def replace(self, entry: HistoryEntry) -> None:
        """One reading is different now."""
        for row, other in enumerate(self._entries):
            if other.id == entry.id:
                self._entries[row] = entry
                last = self.index(row, len(Column) - 1)
                self.dataChanged.emit(self.index(row, 0), last)
                return

    def set_matcher(self, matcher: HotlistMatcher) -> None:
        """The list of wanted plates is another one."""
        self._matcher = matcher
        if self._entries:
            last = self.index(len(self._entries) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def wanted_match(self, entry: HistoryEntry) -> HotlistMatch | None:
        """The wanted plate that a reading is."""
        return None if self._matcher is None else self._matcher.match(entry.text)

    def clear(self) -> None:
        """Show nothing, and remember nothing of what was shown."""
        self.crops.clear()
        self.beginResetModel()
        self._entries, self._has_more, self.total = [], False, None
        self.endResetModel()

    def _on_page(self, query: HistoryQuery, offset: int, page: HistoryPage) -> None:
        if query is not self.query:
            return
        self._stop_fetching()
        self._has_more = page.has_more
        if offset == 0:
            self.beginResetModel()
            self._entries = list(page.entries)
            self.total = None if page.has_more else len(page.entries)
            self.endResetModel()
        elif offset == len(self._entries) and page.entries:
            last = offset + len(page.entries) - 1
            self.beginInsertRows(QModelIndex(), offset, last)
            self._entries += page.entries
            self.endInsertRows()
        self.changed.emit()

    def _on_counted(self, query: HistoryQuery, number: int) -> None:
        if query is self.query:
            self.total = number
            self.changed.emit()

    def _on_crops(self, ids: set[int]) -> None:
        for row, entry in enumerate(self._entries):
            if entry.id in ids:
                place = self.index(row, Column.PLATE)
                self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])

    def _stop_fetching(self) -> None:
        self._is_fetching = False

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not self._is_fetching and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._is_fetching = True
            self._source.more(len(self._entries))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_titles()[Column(section)]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(entry, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.PLATE and entry.has_crop:
                return self.crops.get(entry.id)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_tip(entry, column))
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.PLATE:
                return f"{entry.text}, {entry.picture.name}"
            case self.ENTRY_ROLE:
                return entry
            case self.MATCH_ROLE:
                return self.wanted_match(entry)
        return None


def time_text(moment: float) -> str:
    """``2026-05-01 08:30``, in this computer's zone."""
    return datetime.fromtimestamp(moment).strftime("%Y-%m-%d %H:%M")


def _shown(entry: HistoryEntry, column: Column) -> str:
    match column:
        case Column.PLATE:
            return ""
        case Column.TEXT:
            return entry.text or tr("(no text)")
        case Column.CONFIDENCE:
            if entry.corrected is not None:
                return tr("corrected")
            return f"{100 * entry.confidence:.0f} %"
        case Column.TIME:
            return time_text(entry.time)
        case Column.PICTURE:
            if camera_of(entry.picture) is not None:
                return ""
            at = "" if entry.seen is None else f"  {clock(entry.seen.first)}"
            return show_name(entry.picture.name) + at
        case Column.FOLDER:
            return show_name(camera_of(entry.picture) or entry.picture.parent)
        case Column.DIRECTION:
            return (entry.seen.direction if entry.seen else None) or ""
        case Column.NOTE:
            return " ".join(entry.note.split())


def _tip(entry: HistoryEntry, column: Column) -> str:
    match column:
        case Column.TEXT | Column.PLATE if entry.corrected is not None:
            return tr(
                "{text}, read as {read}", text=entry.text, read=entry.read_text or tr("nothing")
            )
        case Column.TEXT | Column.PLATE if entry.differs:
            return tr("{text}: one character differs from what is searched for", text=entry.text)
        case Column.CONFIDENCE if entry.is_uncertain:
            return tr("Uncertain: look at it")
        case Column.TIME if not entry.is_taken:
            return tr("When the file was last changed; it does not say when it was taken")
        case Column.PICTURE | Column.FOLDER if camera_of(entry.picture) is None:
            return show_name(entry.picture)
        case Column.NOTE:
            return entry.note
    return _shown(entry, column)


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
        self._timer = QTimer(self, singleShot=True, interval=0)
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
