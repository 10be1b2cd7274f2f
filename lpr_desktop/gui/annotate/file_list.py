"""The list of pictures that are annotated: thumbnail, name and state."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpr_desktop.annotation.index import PictureState
from lpr_desktop.gui.annotate.file_model import FileModel, Filter
from lpr_desktop.gui.widgets.empty_hint import paint_hint
from lpr_desktop.gui.widgets.marks import Mark
from lpr_desktop.gui.widgets.row_list import RowList
from lpr_desktop.gui.widgets.rows import draw_line, paint_ground, paint_state, paint_thumbnail

_THUMBNAIL = QSize(60, 44)
_MARGIN = 9
_GAP = 11
_LINE_GAP = 3
_ROW = 58
_SEEN_DELAY_MS = 60

_EMPTY = {
    Filter.ALL: "No pictures in this folder",
    Filter.TO_DO: "Nothing left to do",
    Filter.BOXES: "No picture with boxes that waits to be checked",
    Filter.CHECKED: "No checked picture yet",
    Filter.SUGGESTED: "No suggestions",
    Filter.PROBLEM: "No problems",
}


def state_mark(state: PictureState, is_suggested: bool) -> tuple[str, Mark | None]:
    """The icon of a picture's state and the mark that colours it (None: as secondary text)."""
    if state is PictureState.PROBLEM:
        return "error", Mark.FAILED
    if is_suggested or state is PictureState.FROM_READING:
        return "detector", Mark.UNCERTAIN
    if state is PictureState.CHECKED:
        return "check", Mark.CORRECTED
    if state is PictureState.BOXES:
        return "plate", Mark.SURE
    if state is PictureState.UNREAD:
        return "clock", None
    return "circle", None


class _RowDelegate(QStyledItemDelegate):
    """Paints one picture."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        line = QFontMetrics(option.font).height()
        return QSize(200, max(_ROW, 2 * line + _LINE_GAP + 12))

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, FileModel)
        row = index.data(FileModel.ROW_ROLE)
        dataset = model.index_
        if row is None or dataset is None:
            return
        state = PictureState(dataset.states[row])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_ground(painter, option)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        place = QRect(QPoint(rect.left(), 0), _THUMBNAIL)
        place.moveTop(rect.center().y() - _THUMBNAIL.height() // 2)
        thumbnail = index.data(Qt.ItemDataRole.DecorationRole)
        paint_thumbnail(painter, place, thumbnail, "picture", option.palette)
        lines = rect.adjusted(_THUMBNAIL.width() + _GAP, 0, 0, 0)
        self._paint_lines(painter, lines, option, index, state_mark(state, row in model.suggested))
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex,
        mark: tuple[str, Mark | None],
    ) -> None:
        model, row = index.model(), index.data(FileModel.ROW_ROLE)
        assert isinstance(model, FileModel)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        upper, lower = QFontMetrics(option.font).height(), QFontMetrics(small).height()
        top = rect.center().y() - (upper + _LINE_GAP + lower) // 2
        palette = option.palette
        middle = Qt.TextElideMode.ElideMiddle
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        line = QRect(rect.left(), top, rect.width(), upper)
        text = palette.color(QPalette.ColorRole.Text)
        draw_line(painter, line, option.font, name, text, middle)
        line = QRect(rect.left(), top + upper + _LINE_GAP, rect.width(), lower)
        paint_state(painter, line, small, *mark, model.summary(row), palette)


class FileList(RowList):
    """Shows a :class:`FileModel`; one row is current, that of the picture that is shown.

    Signals:
        row_chosen: The row of the index that a person went to.
        clicked_row: It was clicked: the keyboard can go to the picture.
        seen: Which rows of the index are in sight, when they have been for a moment.
    """

    row_chosen = Signal(int)
    clicked_row = Signal()
    seen = Signal(list)

    def __init__(self, model: FileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Pictures to annotate")
        self._files = model
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._shown: int | None = None
        self._is_showing = False
        self._seen_timer = QTimer(self)
        self._seen_timer.setSingleShot(True)
        self._seen_timer.setInterval(_SEEN_DELAY_MS)
        self._seen_timer.timeout.connect(self._report_seen)
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().valueChanged.connect(lambda: self._seen_timer.start())

    def show_row(self, row: int | None) -> None:
        """Make the row of the picture that is shown current, if it is listed."""
        self._shown = row
        place = None if row is None else self._files.place_of(row)
        self._is_showing = True
        if place is None:
            self.selectionModel().clear()
        else:
            index = self._files.index(place)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)
        self._is_showing = False

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_showing:
            row = self._files.row_at(current.row())
            if row != self._shown:
                self._shown = row
                self.row_chosen.emit(row)

    def _on_reset(self) -> None:
        self.show_row(self._shown)
        self._seen_timer.start()

    def _report_seen(self) -> None:
        self.seen.emit([self._files.row_at(place) for place in self.rows_in_sight()])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_row = self.indexAt(event.position().toPoint()).isValid()
        if event.button() is Qt.MouseButton.LeftButton and is_row:
            self.clicked_row.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._files.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        place = QRectF(self.viewport().rect()).adjusted(16, 16, -16, -16)
        title, words = _EMPTY[self._files.filter], ""
        if self._files.search:
            title, words = f"Nothing holds “{self._files.search}”", "Shorten or clear the search"
        paint_hint(painter, place, "picture", title, words, self.palette())
        painter.end()
