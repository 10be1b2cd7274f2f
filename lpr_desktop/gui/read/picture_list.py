"""The list of pictures that are read, of which more than one can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QPushButton,
    QWidget,
)

from lpr_desktop.gui.picture.row_delegate import PictureRowDelegate
from lpr_desktop.gui.read.pictures import Filter, PictureListModel
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.empty_hint import paint_over
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.parts import SearchField, vertical

_THUMBNAIL = QSize(72, 54)

_EMPTY = {
    Filter.ALL: tr_noop("No pictures yet"),
    Filter.WITH_PLATE: tr_noop("No picture with a plate"),
    Filter.WITHOUT: tr_noop("No picture without a plate"),
    Filter.UNCERTAIN: tr_noop("Nothing uncertain"),
    Filter.FAILED: tr_noop("No picture failed"),
}


class PictureList(QListView):
    """Shows a :class:`PictureListModel`; more than one row can be chosen, one of them is current.

    The current picture survives a change of filter or search if it is still in the list, and its
    row stays until another one is current even if it no longer passes the filter.

    Signals:
        picture_chosen: The path of the current picture, whenever it changes; None when it was taken
            out of the list and no other took its place.
        removal_requested: Del was pressed: the paths of the chosen pictures.
    """

    picture_chosen = Signal(object)
    removal_requested = Signal(object)
    _current_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pictures"))
        self._delegate = PictureRowDelegate(self, _THUMBNAIL, has_texts=True)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._pictures: PictureListModel | None = None
        self._chosen: Path | None = None
        self._is_losing_rows = False
        # A row must not go while Qt is still moving the current index away from it.
        self._current_moved.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def setModel(self, model: PictureListModel | None) -> None:  # type: ignore[override]
        if self._pictures is not None:
            self._pictures.rowsAboutToBeRemoved.disconnect(self._before_removal)
            self._pictures.rowsRemoved.disconnect(self._after_removal)
            self._pictures.modelReset.disconnect(self._on_reset)
        self._pictures = model
        if model is not None:
            # Before Qt's own connections: its selection would go to the row above.
            model.rowsAboutToBeRemoved.connect(self._before_removal)
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._after_removal)
            model.modelReset.connect(self._on_reset)

    def choose(self, path: Path) -> bool:
        """Make a picture current and bring it into sight; False if it is not in the list now."""
        row = None if self._pictures is None else self._pictures.row_of(path)
        if row is None or self._pictures is None:
            return False
        index = self._pictures.index(row)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)
        return True

    def chosen_path(self) -> Path | None:
        """The path of the current picture."""
        return self._chosen

    def selected_rows(self) -> list[int]:
        """The rows that are chosen, in order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def selected_paths(self) -> list[Path]:
        """The paths that are chosen, in order."""
        pictures = self._pictures
        return [pictures.item(row).path for row in self.selected_rows()] if pictures else []

    def _on_reset(self) -> None:
        if self._chosen is not None and not self.choose(self._chosen):
            self._current_moved.emit()

    def _before_removal(self, parent: QModelIndex, first: int, last: int) -> None:
        """Let the current index go to the row below the ones that are about to go."""
        self._is_losing_rows = True
        if self._pictures is None or not first <= self.currentIndex().row() <= last:
            return
        row = last + 1 if last + 1 < self._pictures.rowCount() else first - 1
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self._pictures.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _after_removal(self) -> None:
        self._is_losing_rows = False

    def _settle(self) -> None:
        """Report the current picture if that had to wait, and keep its row."""
        pictures = self._pictures
        if pictures is None:
            return
        current = self.currentIndex()
        if current.isValid():
            self._report(pictures.item(current.row()).path)
        elif self._chosen is not None and pictures.item_of(self._chosen) is None:
            self._report(None)
        pictures.hold(self._chosen)

    def _report(self, path: Path | None) -> None:
        if path != self._chosen:
            self._chosen = path
            self.picture_chosen.emit(path)

    def _empty_words(self) -> tuple[str, str]:
        """What to say when there is nothing to show: what is so, and what helps."""
        pictures = self._pictures
        if pictures is None or pictures.total == 0:
            return tr(_EMPTY[Filter.ALL]), tr("Drop pictures or folders here")
        if pictures.search:
            return tr("Nothing holds “{search}”", search=pictures.search), tr(
                "Shorten or clear the search"
            )
        words = tr("Choose “All” to see ") + (
            tr("the picture")
            if pictures.total == 1
            else tr("all %Ln picture(s)", "", pictures.total)
        )
        return tr(_EMPTY[pictures.filter]), words

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self._current_moved.emit()
        # While rows are going, whoever hears of it could not safely change the model.
        if self._pictures is not None and current.isValid() and not self._is_losing_rows:
            self._report(self._pictures.item(current.row()).path)

    def dataChanged(  # type: ignore[override]
        self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()
    ) -> None:
        # Qt would lay out every row anew, though their size never depends on what they hold.
        rows = range(first.row(), last.row() + 1)
        if len(rows) == 1:
            self.viewport().update(self.visualRect(first))
        else:
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            paths = self.selected_paths()
            if paths:
                self.removal_requested.emit(paths)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._delegate.set_font(self.font())
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pictures is not None and self._pictures.rowCount():
            return
        title, words = self._empty_words()
        icon_name = "picture" if self._pictures is None or not self._pictures.total else "filter"
        paint_over(self, icon_name, title, words)


_TITLES = {
    Filter.ALL: tr_noop("All"),
    Filter.WITH_PLATE: tr_noop("With plate"),
    Filter.WITHOUT: tr_noop("Without"),
    Filter.UNCERTAIN: tr_noop("Uncertain"),
    Filter.FAILED: tr_noop("Failed"),
}
_SEARCH_DELAY_MS = 120
_COUNT_DELAY_MS = 100


class FilterBar(QWidget):
    """A search field, and a chip with a count for each filter; sets them in the model.

    Signals:
        filter_changed: The filter that was chosen here.
        left: Down was pressed in the search field: the keyboard goes to the list.
    """

    filter_changed = Signal(Filter)
    left = Signal()

    def __init__(self, model: PictureListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = SearchField(tr("Search names and plates"))
        self.search.left.connect(self.left)
        self._chips: dict[Filter, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = vertical(self.search, 2, margins=(12, 12, 12, 10), spacing=6, parent=self)
        chips = FlowLayout()
        for kind in Filter:
            chips.addWidget(self._chip(kind))
        layout.addLayout(chips)
        self._chips[Filter.ALL].setChecked(True)
        self._search_timer = self._timer(_SEARCH_DELAY_MS, self._apply_search)
        self.search.textChanged.connect(lambda: self._search_timer.start())
        self._count_timer = self._timer(_COUNT_DELAY_MS, self._show_counts)
        model.counts_changed.connect(self._on_counts_changed)
        self._show_counts()

    def set_filter(self, kind: Filter) -> None:
        """Show only the pictures of one kind."""
        self._chips[kind].setChecked(True)
        self._model.set_filter(kind)
        self.filter_changed.emit(kind)

    def clear(self) -> None:
        """Show every picture again."""
        self.search.clear()
        self._apply_search()
        self.set_filter(Filter.ALL)

    def _chip(self, kind: Filter) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self.set_filter(kind))
        self._group.addButton(chip)
        self._chips[kind] = chip
        return chip

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(run)
        return timer

    def _on_counts_changed(self) -> None:
        # Not started anew by each change: while thousands are read the counts still move.
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _show_counts(self) -> None:
        for kind, number in self._model.counts().items():
            title = tr(_TITLES[kind])
            chip = self._chips[kind]
            chip.setText(f"{title}  {number:,}")
            chip.setAccessibleName(f"{title}: {number:,}")
            chip.setToolTip(tr("Show only: {kind} ({number:,})", kind=title, number=number))

    def _apply_search(self) -> None:
        self._search_timer.stop()
        self._model.set_search(self.search.text())
