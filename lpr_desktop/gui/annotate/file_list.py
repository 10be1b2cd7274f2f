"""The list of pictures that are annotated."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QWidget,
)

from lpr_desktop.gui.annotate.file_model import FileModel, Filter
from lpr_desktop.gui.picture.row_delegate import PictureRowDelegate
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.empty_hint import paint_over
from lpr_desktop.gui.widgets.row_list import RowList

_THUMBNAIL = QSize(60, 44)
_SEEN_DELAY_MS = 60

_EMPTY = {
    Filter.ALL: tr_noop("No pictures in this folder"),
    Filter.TO_DO: tr_noop("Nothing left to do"),
    Filter.BOXES: tr_noop("No picture with boxes"),
    Filter.CHECKED: tr_noop("No checked picture yet"),
    Filter.SUGGESTED: tr_noop("No suggestions"),
    Filter.PROBLEM: tr_noop("No problems"),
}


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
        self.setAccessibleName(tr("Pictures to annotate"))
        self._files = model
        self.setItemDelegate(PictureRowDelegate(self, _THUMBNAIL, has_texts=False))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._shown: int | None = None
        self._is_showing = False
        self._seen_timer = QTimer(self, singleShot=True, interval=_SEEN_DELAY_MS)
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
            row = self._files.number_at(current.row())
            if row != self._shown:
                self._shown = row
                self.row_chosen.emit(row)

    def _on_reset(self) -> None:
        self.show_row(self._shown)
        self._seen_timer.start()

    def _report_seen(self) -> None:
        self.seen.emit([self._files.number_at(place) for place in self.rows_in_sight()])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_row = self.indexAt(event.position().toPoint()).isValid()
        if event.button() is Qt.MouseButton.LeftButton and is_row:
            self.clicked_row.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._files.rowCount():
            return
        title, words = tr(_EMPTY[self._files.filter]), ""
        if self._files.search:
            title, words = (
                tr("Nothing holds “{search}”", search=self._files.search),
                tr("Shorten or clear the search"),
            )
        paint_over(self, "picture", title, words)
