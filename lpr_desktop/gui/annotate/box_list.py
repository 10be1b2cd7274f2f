"""The list of the boxes of a picture: colour, text, class, size, and what is marked."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpr_desktop.gui.action_specs import Place
from lpr_desktop.gui.annotate.classes import class_color
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.keymap import Keymap
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.gui.widgets.record_list import RECORD_ROLE, RecordList, RecordModel
from lpr_desktop.gui.widgets.rows import draw_line, paint_ground

_MARGIN = 12
_CHIP = 12
_GAP = 10


class BoxFilter(Enum):
    """The chips over the list; the value is what they say."""

    ALL = tr_noop("All")
    SUGGESTED = tr_noop("Suggested")
    NO_TEXT = tr_noop("No text")
    MARKED = tr_noop("Marked")

    def passes(self, item: Item) -> bool:
        """Whether a box is listed."""
        content = item.content
        match self:
            case BoxFilter.ALL:
                return True
            case BoxFilter.SUGGESTED:
                return item.is_suggestion
            case BoxFilter.NO_TEXT:
                return not content.text
            case BoxFilter.MARKED:
                return content.difficult or content.truncated


class BoxModel(RecordModel[Item]):
    """The items that pass a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Item, ...] = ()
        self._places: dict[int, int] = {}
        self._filter = BoxFilter.ALL
        self._search = ""

    def counts(self) -> dict[Enum, int]:
        return {kind: sum(map(kind.passes, self._all)) for kind in BoxFilter}

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these boxes."""
        self._all = tuple(items)
        self._apply()

    def set_filter(self, kind: BoxFilter, search: str) -> None:
        """List only some."""
        self._filter, self._search = kind, search.casefold().strip()
        self._apply()

    def place_of(self, id: int) -> int | None:
        """Where a box stands in the list; None if it is not listed."""
        return self._places.get(id)

    def _apply(self) -> None:
        items = [
            item
            for item in self._all
            if self._filter.passes(item) and self._search in _searched(item)
        ]
        places = {item.id: place for place, item in enumerate(items)}
        if places == self._places:
            self._records = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._records, self._places = items, places
        self.endResetModel()

    def words(self, record: Item) -> str:
        return f"{record.content.text or tr('no text')}, {facts(record)}"


def _searched(item: Item) -> str:
    content = item.content
    said = [word for pair in content.attributes for word in pair]
    return " ".join([content.text or "", content.class_name, *said]).casefold()


def facts(item: Item) -> str:
    """Class, size and marks of a box in words."""
    content = item.content
    words = [content.class_name, f"{content.box.width:.0f} × {content.box.height:.0f}"]
    if item.score is not None:
        words.insert(0, tr("suggestion {score} %", score=round(100 * item.score)))
    words += [tr("four corners")] if content.corners else []
    words += [tr("difficult")] if content.difficult else []
    words += [tr("truncated")] if content.truncated else []
    words += [f"{name}: {value}" if value else name for name, value in content.attributes]
    return " · ".join(words)


class _RowDelegate(QStyledItemDelegate):
    """Paints one box."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(160, 2 * QFontMetrics(option.font).height() + 17)

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        item: Item | None = index.data(RECORD_ROLE)
        if item is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        chip = QRectF(rect.left(), rect.center().y() - _CHIP / 2, _CHIP, _CHIP)
        color = class_color(item.content.class_name)
        pen = QPen(QColor(0, 0, 0, 110), 1.0)
        if item.is_suggestion:
            pen = QPen(color, 2.0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if item.is_suggestion else color)
        painter.drawRoundedRect(chip, 3, 3)
        palette, text = option.palette, item.content.text
        bold = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        bold.setPointSizeF(option.font.pointSizeF() * 1.05)
        bold.setBold(True)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        heights = QFontMetrics(bold).height(), QFontMetrics(small).height()
        lines = rect.adjusted(_CHIP + _GAP, 0, 0, 0)
        top = lines.center().y() - (sum(heights) + 2) // 2
        line = QRect(lines.left(), top, lines.width(), heights[0])
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        right = Qt.TextElideMode.ElideRight
        if text:
            draw_line(painter, line, bold, text, palette.color(QPalette.ColorRole.Text), right)
        else:
            draw_line(painter, line, option.font, tr("no text"), muted, right)
        line = QRect(lines.left(), top + heights[0] + 2, lines.width(), heights[1])
        draw_line(painter, line, small, facts(item), muted, right)
        painter.restore()


class BoxList(RecordList):
    """Shows a :class:`BoxModel`; several boxes may be chosen.

    Signals:
        chosen: The ids that a person chose here.
        clicked_box: A row was clicked: the keyboard can go to the picture.
        edit_requested: The text of the chosen box is to be edited.
        removal_requested: The chosen boxes are to go.
    """

    chosen = Signal(list)
    clicked_box = Signal()
    edit_requested = Signal()
    removal_requested = Signal()

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(tr("Boxes of the picture"), parent)
        self._keymap = keymap
        self.boxes = BoxModel(self)
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._shown: list[int] = []
        self._shown_at: list[int | None] = []
        self._is_showing = False
        self.setModel(self.boxes)
        self.boxes.modelReset.connect(self._on_reset)
        self.doubleClicked.connect(lambda _index: self.edit_requested.emit())

    def show_choice(self, ids: list[int]) -> None:
        """Show which boxes are chosen; the last one is brought into sight."""
        places = [self.boxes.place_of(id) for id in ids]
        if (ids, places) == (self._shown, self._shown_at):
            return
        self._shown, self._shown_at = ids, places
        self._is_showing = True
        selection = QItemSelection()
        last: QModelIndex | None = None
        for place in places:
            if place is not None:
                last = self.boxes.index(place)
                selection.select(last, last)
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.select(selection, flags.ClearAndSelect)
        if last is not None:
            model.setCurrentIndex(last, flags.NoUpdate)
            self.scrollTo(last)
        self._is_showing = False

    def _on_reset(self) -> None:
        # Qt has forgotten what was chosen.
        self._shown_at = []
        self.show_choice(self._shown)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._is_showing:
            return
        current = self.currentIndex()
        rows = [index.row() for index in self.selectedIndexes()]
        rows.sort(key=lambda row: (row == current.row(), row))
        ids = [self.boxes.records[row].id for row in rows]
        if ids != self._shown:
            self._shown, self._shown_at = ids, [self.boxes.place_of(id) for id in ids]
            self.chosen.emit(ids)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_row = self.indexAt(event.position().toPoint()).isValid()
        adds = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.button() is Qt.MouseButton.LeftButton and is_row and not adds:
            self.clicked_box.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self._keymap.find_event(Place.BOXES, event)
        if found is None:
            super().keyPressEvent(event)
        elif found[0] == "mark_row_edit":
            self.edit_requested.emit()
        else:
            self.removal_requested.emit()

    def hint(self) -> tuple[str, str, str]:
        if sum(self.boxes.counts().values()):
            return "filter", tr("No such box"), ""
        words = tr("Press W and draw one around a plate, or I for suggestions.")
        return "plate", tr("No boxes yet"), words
