"""What the lists of pictures have in common: rows that pass a filter, made when they are seen."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from lpr_desktop.gui.widgets.marks import Mark
from lpr_desktop.gui.widgets.thumbnails import Thumbnails
from lpr_desktop.gui.words import plain_tip


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture as it stands in a list.

    Attributes:
        name: Of its file, fit to be shown.
        summary: Its state in a few words.
        icon: The icon of its state.
        mark: What colours that; None: as secondary text.
        texts: The texts of its plates.
        stand_in: The icon in place of a thumbnail.
    """

    name: str
    summary: str
    icon: str
    mark: Mark | None
    texts: Sequence[str] = ()
    stand_in: str = "picture"


class PictureRows(QAbstractListModel):
    """Pictures have numbers in the order of their list; those that pass the filter have rows.

    ``data`` gives the name (display), the thumbnail as a QPixmap or None (decoration; asking for it
    starts making it), a tool tip, and the :class:`PictureRow` (``ROW_ROLE``). A subclass keeps the
    pictures, filters them and says what they are.

    Signals:
        counts_changed: How many pictures each filter would show may be different now.
    """

    ROW_ROLE = Qt.ItemDataRole.UserRole
    counts_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[int] = []
        self._thumbnails = Thumbnails(self)
        self._thumbnails.ready.connect(self._on_thumbnail)

    def picture(self, number: int) -> Path:
        """The file of a picture."""
        raise NotImplementedError

    def number_of(self, path: Path) -> int | None:
        """The number of a picture, shown or not; None if it is not in the list."""
        raise NotImplementedError

    def picture_row(self, number: int) -> PictureRow:
        """What the row of a picture shows."""
        raise NotImplementedError

    def tip(self, number: int) -> str:
        """What the tool tip of a picture says."""
        raise NotImplementedError

    def place_of(self, number: int) -> int | None:
        """The row of a picture; None if it passes no filter."""
        row = bisect_left(self._shown, number)
        return row if row < len(self._shown) and self._shown[row] == number else None

    def number_at(self, row: int) -> int:
        """The number of the picture in a row."""
        return int(self._shown[row])

    def close(self) -> None:
        """Make no more thumbnails."""
        self._thumbnails.close()

    def _show(self, numbers: Sequence[int]) -> None:
        """Show these pictures, in rising order."""
        self.beginResetModel()
        self._shown = numbers
        self.endResetModel()

    def _on_thumbnail(self, path: Path) -> None:
        number = self.number_of(path)
        row = None if number is None else self.place_of(number)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        number = self.number_at(index.row())
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(self.picture(number))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.tip(number))
        row = self.picture_row(number)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([row.name, row.summary, *row.texts])
        return row if role == self.ROW_ROLE else None
