"""The table of readings as it looks: thumbnails, marks, and what can be sorted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lpr_desktop.gui.history.model import Column, HistoryModel
from lpr_desktop.gui.icons import tinted
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.empty_hint import paint_over
from lpr_desktop.gui.widgets.marks import Mark, mark_color
from lpr_desktop.gui.widgets.rows import draw_line
from lpr_desktop.reading.journal_search import HistoryOrder

_ROW = 46
_ICON = 15
_MARGIN = 8
_WIDTHS = {
    Column.PLATE: 110,
    Column.TEXT: 118,
    Column.CONFIDENCE: 84,
    Column.TIME: 136,
    Column.PICTURE: 140,
    Column.FOLDER: 90,
    Column.DIRECTION: 76,
    Column.NOTE: 60,
}
_ORDERS = {
    Column.TEXT: HistoryOrder.TEXT,
    Column.CONFIDENCE: HistoryOrder.CONFIDENCE,
    Column.TIME: HistoryOrder.TIME,
}
_LEFT = Qt.TextElideMode.ElideLeft
_RIGHT = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.TextElideMode.ElideMiddle


class _Delegate(QStyledItemDelegate):
    """Paints one cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(_WIDTHS.get(Column(index.column()), 160), _ROW)

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        entry = index.data(HistoryModel.ENTRY_ROLE)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette, column = option.palette, Column(index.column())
        match = index.data(HistoryModel.MATCH_ROLE)
        # The table itself paints what is selected.
        if match is not None and not option.state & QStyle.StateFlag.State_Selected:
            ground = mark_color(Mark.UNCERTAIN, palette)
            ground.setAlphaF(0.14)
            painter.fillRect(option.rect, ground)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if column is Column.PLATE:
            pixmap = index.data(Qt.ItemDataRole.DecorationRole)
            _paint_crop(painter, rect, pixmap, palette)
        else:
            words = str(index.data(Qt.ItemDataRole.DisplayRole))
            color = palette.color(QPalette.ColorRole.Text)
            font, elide = QFont(option.font), _RIGHT
            if column is Column.TEXT:
                font = _plate_font(option.font)
                if not entry.text:
                    color = palette.color(QPalette.ColorRole.PlaceholderText)
                if match is not None:
                    rect = _icon(painter, rect, "flag", mark_color(Mark.UNCERTAIN, palette))
                elif entry.corrected is not None:
                    rect = _icon(painter, rect, "edit", mark_color(Mark.CORRECTED, palette))
            elif column is Column.CONFIDENCE:
                mark = Mark.UNCERTAIN if entry.is_uncertain else Mark.SURE
                mark = Mark.CORRECTED if entry.corrected is not None else mark
                color = mark_color(mark, palette)
            elif column in (Column.PICTURE, Column.FOLDER):
                elide = _MIDDLE if column is Column.PICTURE else _LEFT
                color = palette.color(QPalette.ColorRole.PlaceholderText)
            draw_line(painter, rect, font, words, color, elide)
        painter.restore()


class HistoryTable(QTableView):
    """Shows a :class:`HistoryModel`.

    Attributes:
        empty_words: A title and a sentence for when there is nothing, whatever is searched for.

    Signals:
        order_changed: A ``HistoryOrder``, and whether the largest come first.
        chosen: Another row is current, or none (-1).
        open_requested: A row was double-clicked, or Enter was pressed.
    """

    order_changed = Signal(object, bool)
    chosen = Signal(int)
    open_requested = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.empty_words = (
            tr("Nothing was read yet"),
            tr("What is read in the Read view is kept here."),
        )
        self.setAccessibleName(tr("Readings"))
        self.setItemDelegate(_Delegate(self))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        # All of one height: the header need not ask for each of them.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setMinimumSectionSize(60)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.show_directions(False)
        # The time of a reading is to be seen in the narrowest window, too.
        seen = sum(width for column, width in _WIDTHS.items() if column <= Column.TIME)
        self.setMinimumWidth(seen + self.verticalScrollBar().sizeHint().width() + 2)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(Column.TIME, Qt.SortOrder.DescendingOrder)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._on_section)
        self._order, self._is_descending = HistoryOrder.TIME, True
        self.doubleClicked.connect(lambda _index: self.open_requested.emit())
        model.modelReset.connect(lambda: self.chosen.emit(-1))

    @property
    def order(self) -> tuple[HistoryOrder, bool]:
        """What is sorted by, and whether the largest come first."""
        return self._order, self._is_descending

    def show_directions(self, has_some: bool) -> None:
        """Whether there are directions to show in a column."""
        self.setColumnHidden(Column.DIRECTION, not has_some)

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def sort_by(self, column: Column, is_descending: bool) -> None:
        """Sort as a click on the head of the column does."""
        self._order, self._is_descending = _ORDERS[column], is_descending
        way = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, way)
        self.order_changed.emit(self._order, self._is_descending)

    def _on_section(self, section: int) -> None:
        column = Column(section)
        if column in _ORDERS:
            # First what is looked for: the latest, the least sure, the alphabet from its start.
            first = column is Column.TIME
            again = _ORDERS[column] is self._order
            self.sort_by(column, not self._is_descending if again else first)
        else:
            now = next(one for one, order in _ORDERS.items() if order is self._order)
            self.sort_by(now, self._is_descending)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.chosen.emit(current.row() if current.isValid() else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().hasSelection():
            # The focus alone makes a row current: it is chosen then, for the eye and for Enter.
            self.selectRow(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount() or self._model.query is None or self._model.total is None:
            return
        if self._model.query.is_everything:
            title, words = self.empty_words
        else:
            title = tr("No reading fits")
            words = tr("Shorten the text, or take a filter away.")
        paint_over(self, "search", title, words)


def _plate_font(font: QFont) -> QFont:
    plate = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    plate.setPointSizeF(font.pointSizeF() * 1.05)
    plate.setBold(True)
    return plate


def _icon(painter: QPainter, rect: QRect, name: str, color: object) -> QRect:
    """Paint an icon at the left; gives the room that is left."""
    pixmap = tinted(name, color, _ICON, painter.device().devicePixelRatioF())  # type: ignore[arg-type]
    painter.drawPixmap(rect.left(), rect.center().y() - _ICON // 2, pixmap)
    return rect.adjusted(_ICON + 6, 0, 0, 0)


def _paint_crop(painter: QPainter, rect: QRect, pixmap: QPixmap | None, palette: QPalette) -> None:
    room = rect.adjusted(0, 4, 0, -4)
    if pixmap is None or pixmap.isNull():
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        icon = tinted("plate", muted, 20, painter.device().devicePixelRatioF())
        painter.drawPixmap(room.left(), room.center().y() - 10, icon)
        return
    size = pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(room.left(), room.center().y() - size.height() // 2, size.width(), size.height())
    painter.drawPixmap(place, pixmap)
