"""A list with rows of one height, which costs nothing to lay out however many there are.

QListView asks its model for every row at each reset; with a model in Python 100,000 rows take it a
fifth of a second, in which the window stands still.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

_Index = QModelIndex | QPersistentModelIndex


class RowList(QAbstractItemView):
    """Shows the rows of a flat model; the delegate's size hint gives the height of all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._hovered = -1

    @property
    def row_height(self) -> int:
        """Of every row, in view coordinates."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return max(1, self.itemDelegate().sizeHint(option, QModelIndex()).height())

    def rows_in_sight(self) -> range:
        """The rows of which at least a part is to be seen."""
        height = self.row_height
        first = self.verticalOffset() // height
        last = (self.verticalOffset() + self.viewport().height() - 1) // height
        return range(first, min(last + 1, self._count()))

    def _count(self) -> int:
        return 0 if self.model() is None else self.model().rowCount()

    def _rect(self, row: int) -> QRect:
        height = self.row_height
        return QRect(0, row * height - self.verticalOffset(), self.viewport().width(), height)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def visualRect(self, index: _Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height
        if point.y() < 0 or not 0 <= row < self._count():
            return QModelIndex()
        return self.model().index(row, 0)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        height, bar = self.row_height, self.verticalScrollBar()
        top, room = index.row() * height, self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + room:
            bar.setValue(top + height - room)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        move = QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self.row_height - 1)
        steps = {
            move.MoveUp: -1,
            move.MovePrevious: -1,
            move.MoveDown: 1,
            move.MoveNext: 1,
            move.MovePageUp: -page,
            move.MovePageDown: page,
            move.MoveHome: -count,
            move.MoveEnd: count,
        }
        row = self.currentIndex().row() + steps.get(action, 0)
        return self.model().index(min(max(row, 0), count - 1), 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area, height, count = rect.normalized(), self.row_height, self._count()
        first = max(0, (area.top() + self.verticalOffset()) // height)
        last = min(count - 1, (area.bottom() + self.verticalOffset()) // height)
        selection = QItemSelection()
        if first <= last:
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # What is painted anew; all of it takes no longer than finding out.
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.row_height
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(height)
        bar.setRange(0, max(0, self._count() * height - self.viewport().height()))
        super().updateGeometries()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.updateGeometries()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.widget = self
        plain, current = option.state, self.currentIndex().row()
        state = QStyle.StateFlag
        for row in self.rows_in_sight():
            rect = self._rect(row)
            if not rect.intersects(event.rect()):
                continue
            index = self.model().index(row, 0)
            option.rect = rect
            option.state = plain & ~(state.State_HasFocus | state.State_MouseOver)
            if self.selectionModel().isSelected(index):
                option.state |= state.State_Selected
            if row == self._hovered:
                option.state |= state.State_MouseOver
            if row == current and self.hasFocus():
                option.state |= state.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()
