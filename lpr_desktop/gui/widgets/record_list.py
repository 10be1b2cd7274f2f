"""A short list of records of one kind, painted by a delegate; what boxes and problems are shown in.

For lists of many thousand rows there is :mod:`lpr_desktop.gui.widgets.row_list`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from lpr_desktop.gui.widgets.empty_hint import paint_over
from lpr_desktop.gui.words import plain_tip

Record = TypeVar("Record")
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives a delegate the record of a row."""


class RecordModel(QAbstractListModel, Generic[Record]):
    """Rows of records; a subclass changes ``_records`` between Qt's begin and end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: list[Record] = []

    @property
    def records(self) -> Sequence[Record]:
        """Those that are listed."""
        return self._records

    def words(self, record: Record) -> str:
        """A record in words, for who cannot see it."""
        raise NotImplementedError

    def tip(self, record: Record) -> str | None:
        """What is said where the mouse rests."""
        return None

    def rowCount(
        self,
        parent: QModelIndex | QPersistentModelIndex = QModelIndex(),  # noqa: B008
    ) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid() or index.row() >= len(self._records):
            return None
        record = self._records[index.row()]
        if role == RECORD_ROLE:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(record)
        tip = self.tip(record) if role == Qt.ItemDataRole.ToolTipRole else None
        return plain_tip(tip) if tip else None


class RecordList(QListView):
    """Shows a :class:`RecordModel`, or a hint while that is empty."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the list; ``name`` is for who cannot see it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def hint(self) -> tuple[str, str, str]:
        """Icon, title and words for the empty list."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model().rowCount():
            return
        paint_over(self, *self.hint(), margin=12)
