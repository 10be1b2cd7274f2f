"""The list model of the Read view, which filters its pictures.

Rows are *visible* rows: those that pass the filter and the search. The model keeps flat arrays and
an ascending list of visible indices, so that 100,000 pictures are filtered in some milliseconds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QModelIndex, QObject

from lpr_desktop.files import show_name
from lpr_desktop.gui.picture.item import PictureFields, PictureItem, PictureState
from lpr_desktop.gui.picture.list_model import PictureRow, PictureRows
from lpr_desktop.gui.translation import said
from lpr_desktop.gui.widgets.marks import Mark

_MANY_RANGES = 64
"""Removing more separate ranges than this resets the model: quicker than so many signals."""


class Filter(Enum):
    """Which pictures the list shows."""

    ALL = "all"
    WITH_PLATE = "with plate"
    WITHOUT = "without"
    UNCERTAIN = "uncertain"
    FAILED = "failed"


_BITS = {kind: 1 << position for position, kind in enumerate(Filter)}


def _bits(item: PictureItem) -> int:
    bits = _BITS[Filter.ALL]
    if item.state is PictureState.FAILED:
        bits |= _BITS[Filter.FAILED]
    if item.readings:
        bits |= _BITS[Filter.WITH_PLATE]
        if item.is_uncertain:
            bits |= _BITS[Filter.UNCERTAIN]
    elif item.state is PictureState.READ:
        bits |= _BITS[Filter.WITHOUT]
    return bits


def _plain(text: str) -> str:
    """Letters and digits only, so that "ab-123" finds AB123CD."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _plain_texts(item: PictureItem) -> str:
    return "\n".join(_plain(text) for text in item.texts)


def state_mark(item: PictureItem) -> tuple[str, Mark | None]:
    """The icon of a picture's state and the mark that colours it (None: as secondary text)."""
    if item.wanted:
        return "flag", Mark.UNCERTAIN
    if item.state is PictureState.FAILED:
        return "error", Mark.FAILED
    if item.state is PictureState.WAITING:
        return "clock", None
    if item.state is PictureState.READING:
        return "reading", Mark.SURE
    if not item.readings:
        return "no-plate", None
    if item.is_uncertain:
        return "warning", Mark.UNCERTAIN
    if any(reading.corrected is not None for reading in item.readings):
        return "edit", Mark.CORRECTED
    return "check", Mark.SURE


class PictureListModel(PictureRows):
    """The pictures that pass a filter and a search, in the order in which they were added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[PictureItem] = []
        self._index_of: dict[Path, int] = {}
        self._flags = bytearray()
        self._names: list[str] = []
        self._texts: list[str] = []
        self._shown: list[int] = []
        self._counts = dict.fromkeys(Filter, 0)
        self._filter = Filter.ALL
        self._search = ""
        self._plain_search = ""
        self._held: int | None = None

    @property
    def total(self) -> int:
        """How many pictures there are, shown or not."""
        return len(self._items)

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def search(self) -> str:
        return self._search

    def picture(self, number: int) -> Path:
        return self._items[number].path

    def number_of(self, path: Path) -> int | None:
        return self._index_of.get(path)

    def picture_row(self, number: int) -> PictureRow:
        item = self._items[number]
        stand_in = "error" if item.state is PictureState.FAILED else "picture"
        return PictureRow(item.name, item.summary, *state_mark(item), item.texts, stand_in)

    def tip(self, number: int) -> str:
        item = self._items[number]
        return "\n".join(
            [
                show_name(item.path),
                said(item.error) if item.error else item.summary,
                *map(said, item.notes),
            ]
        )

    def item(self, row: int) -> PictureItem:
        """The picture of a visible row."""
        return self._items[self._shown[row]]

    def item_of(self, path: Path) -> PictureItem | None:
        """The picture with this path, shown or not; None if it is not in the list."""
        index = self._index_of.get(path)
        return None if index is None else self._items[index]

    def row_of(self, path: Path) -> int | None:
        """The visible row of a picture, or None if it is not there or filtered out."""
        index = self._index_of.get(path)
        return None if index is None else self.place_of(index)

    def all_items(self) -> Iterator[PictureItem]:
        """Every picture, shown or not, in order."""
        return iter(self._items)

    def counts(self) -> dict[Filter, int]:
        """How many pictures each filter would show, whatever the search."""
        return dict(self._counts)

    def add(self, paths: Iterable[Path]) -> list[Path]:
        """Append pictures that are not there yet, waiting to be read; returns the new ones."""
        unique = dict.fromkeys(paths)
        return self.put_back(PictureItem(path) for path in unique if path not in self._index_of)

    def put_back(self, items: Iterable[PictureItem]) -> list[Path]:
        """Append pictures as they were when they were removed; those that are there stay as they
        are. Returns the others.
        """
        first = len(self._items)
        new = [item for item in items if item.path not in self._index_of]
        if not new:
            return []
        for index, item in enumerate(new, start=first):
            self._items.append(item)
            self._index_of[item.path] = index
            self._flags.append(0)
            self._names.append(item.path.name.casefold())
            self._texts.append(_plain_texts(item))
            self._recount(index, _bits(item))
        shown = [index for index in range(first, len(self._items)) if self._passes(index)]
        if shown:
            row = len(self._shown)
            self.beginInsertRows(QModelIndex(), row, row + len(shown) - 1)
            self._shown.extend(shown)
            self.endInsertRows()
        self.counts_changed.emit()
        return [item.path for item in new]

    def update(self, path: Path, **fields: Unpack[PictureFields]) -> None:
        """Set fields of a picture, and show, hide or redraw its row as the filter asks.

        Call it without fields after a :class:`ShownReading` was changed in place. A path that is no
        longer in the list is ignored: its reading came too late.
        """
        index = self._index_of.get(path)
        if index is None:
            return
        item = self._items[index]
        for name, value in fields.items():
            setattr(item, name, value)
        self._texts[index] = _plain_texts(item)
        counts_differ = self._recount(index, _bits(item))
        self._show_or_hide(index)
        if counts_differ:
            self.counts_changed.emit()

    def remove(self, paths: Iterable[Path]) -> list[PictureItem]:
        """Take pictures out of the list, shown or not; returns those that were there, in order."""
        known = (self._index_of.get(path) for path in paths)
        gone = {index for index in known if index is not None}
        if not gone:
            return []
        removed = [self._items[index] for index in sorted(gone)]
        if len(removed) == self.total:
            # At the signal of its rows the list would not be empty yet.
            self.clear()
            return removed
        rows = (self.place_of(index) for index in sorted(gone))
        ordered = [row for row in rows if row is not None]
        ranges: list[tuple[int, int]] = []
        for row in ordered:
            if ranges and ranges[-1][1] == row - 1:
                ranges[-1] = (ranges[-1][0], row)
            else:
                ranges.append((row, row))
        if len(ranges) > _MANY_RANGES:
            self.beginResetModel()
            self._shown = [index for index in self._shown if index not in gone]
            self._forget(gone)
            self.endResetModel()
        else:
            for start, end in reversed(ranges):
                self.beginRemoveRows(QModelIndex(), start, end)
                del self._shown[start : end + 1]
                self.endRemoveRows()
            self._forget(gone)
        self.counts_changed.emit()
        return removed

    def clear(self) -> None:
        """Empty the list. Filter and search stay."""
        self.beginResetModel()
        self._shown = []
        self._forget(set(range(len(self._items))))
        self.endResetModel()
        self.counts_changed.emit()

    def set_filter(self, kind: Filter) -> None:
        """Show only the pictures of one kind."""
        if kind is not self._filter:
            self._filter = kind
            self._refilter()

    def set_search(self, text: str) -> None:
        """Show only pictures with ``text`` in their name or a plate (case, separators ignored)."""
        text = text.strip()
        if text != self._search:
            self._search = text
            self._plain_search = _plain(text)
            self._refilter()

    def hold(self, path: Path | None) -> None:
        """Keep this picture's row even if a change of its state should hide it.

        The picture somebody works on does not vanish under the hand when, for instance, a
        correction makes it certain; it goes when another one is held or the filter is set anew.
        """
        before = self._held
        self._held = None if path is None else self._index_of.get(path)
        if before is not None and before != self._held:
            self._show_or_hide(before)

    def _passes(self, index: int) -> bool:
        if not self._flags[index] & _BITS[self._filter]:
            return False
        if not self._search:
            return True
        return self._search.casefold() in self._names[index] or (
            bool(self._plain_search) and self._plain_search in self._texts[index]
        )

    def _recount(self, index: int, bits: int) -> bool:
        before = self._flags[index]
        self._flags[index] = bits
        for kind, bit in _BITS.items():
            self._counts[kind] += bool(bits & bit) - bool(before & bit)
        return bits != before

    def _show_or_hide(self, index: int) -> None:
        row = self.place_of(index)
        wanted = index == self._held or self._passes(index)
        if row is None and wanted:
            row = bisect_left(self._shown, index)
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, index)
            self.endInsertRows()
        elif row is not None and not wanted:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()
        elif row is not None:
            changed = self.index(row)
            self.dataChanged.emit(changed, changed)

    def _refilter(self) -> None:
        self._held = None
        self._show([index for index in range(len(self._items)) if self._passes(index)])

    def _forget(self, gone: set[int]) -> None:
        """Drop pictures that are in no visible row any more, and number the others anew."""
        for index in gone:
            self._recount(index, 0)
            self._thumbnails.forget(self._items[index].path)
        kept = [index for index in range(len(self._items)) if index not in gone]
        new_number = dict(zip(kept, range(len(kept)), strict=True))
        self._items = [self._items[index] for index in kept]
        self._index_of = {item.path: index for index, item in enumerate(self._items)}
        self._flags = bytearray(self._flags[index] for index in kept)
        self._names = [self._names[index] for index in kept]
        self._texts = [self._texts[index] for index in kept]
        self._shown = [new_number[index] for index in self._shown]
        self._held = None if self._held is None else new_number.get(self._held)
