"""The list on the left: trainings and detectors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from lpr_desktop.gui.icons import tinted
from lpr_desktop.gui.theme import colors_of
from lpr_desktop.gui.train.entries import DetectorEntry, Entry, RunEntry
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.rows import draw_line, paint_ground
from lpr_desktop.gui.words import plain_tip
from lpr_desktop.runs.folder import RunState

_ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_USED_ROLE = Qt.ItemDataRole.UserRole + 2
_WORDS_ROLE = Qt.ItemDataRole.UserRole + 3
_RUNS_ROLE = Qt.ItemDataRole.UserRole + 4
_MARGIN = 14
_ICON = 18


class EntryList(QListWidget):
    """Shows entries in two sections.

    Signals:
        chosen: An entry was chosen, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Trainings and detectors"))
        self.setItemDelegate(_EntryDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    @property
    def chosen_entry(self) -> Entry | None:
        """The entry that is chosen."""
        place = self.currentRow()
        entry: Entry | None = self.item(place).data(_ENTRY_ROLE) if place >= 0 else None
        return entry

    def show_entries(self, entries: Sequence[Entry], used: str, chosen: str) -> None:
        """List entries anew.

        Args:
            entries: All of them.
            used: Name of the detector that pictures are read with.
            chosen: Key of the entry to choose; "" for none.
        """
        self.blockSignals(True)
        place = self.verticalScrollBar().value()
        self.clear()
        current = None
        for title, kind in ((tr("Trainings"), RunEntry), (tr("Detectors"), DetectorEntry)):
            of_kind = [entry for entry in entries if isinstance(entry, kind)]
            if not of_kind:
                continue
            heading = QListWidgetItem(title)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(heading)
            for entry in of_kind:
                item = QListWidgetItem(entry.title)
                item.setData(_ENTRY_ROLE, entry)
                is_used = isinstance(entry, DetectorEntry) and entry.choice == used
                item.setData(_USED_ROLE, is_used)
                item.setData(_WORDS_ROLE, entry.words)
                item.setToolTip(plain_tip(f"{entry.title}\n{entry.words}"))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    f"{entry.title}: {entry.words}" + (tr(", in use") if is_used else ""),
                )
                self.addItem(item)
                if entry.key == chosen:
                    current = item
        self.setCurrentItem(current) if current else self.setCurrentRow(-1)
        self.verticalScrollBar().setValue(place)
        self.blockSignals(False)

    def choose(self, key: str) -> None:
        """Choose an entry as a person does; "" for none."""
        for place in range(self.count()):
            entry = self.item(place).data(_ENTRY_ROLE)
            if entry is not None and entry.key == key:
                self.setCurrentRow(place)
                return
        self.setCurrentRow(-1)
        self.clearSelection()

    def say(self, key: str, words: str) -> None:
        """Say of a training that runs something newer than what its files say."""
        for place in range(self.count()):
            item = self.item(place)
            entry = item.data(_ENTRY_ROLE)
            if entry is not None and entry.key == key and item.data(_WORDS_ROLE) != words:
                item.setData(_WORDS_ROLE, words)
                item.setData(_RUNS_ROLE, True)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.title}: {words}")

    def _on_current(self) -> None:
        self.chosen.emit(self.chosen_entry)


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        height = QFontMetrics(option.font).height()
        return QSize(180, height + 18 if index.data(_ENTRY_ROLE) is None else 2 * height + 14)

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        entry = index.data(_ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        right = Qt.TextElideMode.ElideRight
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        if entry is None:
            line = rect.adjusted(0, 8, 0, 0)
            draw_line(painter, line, bold, index.data(), muted, right)
            painter.restore()
            return
        paint_ground(painter, option)
        colors = colors_of(palette)
        name, color = _icon(entry, bool(index.data(_USED_ROLE)))
        if index.data(_RUNS_ROLE):
            name, color = "train", "accent"
        ratio = painter.device().devicePixelRatioF()
        icon_color = getattr(colors, color) if color else muted.name()
        icon = tinted(name, QColor(icon_color), _ICON, ratio)
        painter.drawPixmap(rect.left(), rect.center().y() - _ICON // 2, icon)
        height = QFontMetrics(option.font).height()
        left = rect.left() + _ICON + 10
        line = QRect(left, rect.center().y() - height, rect.right() - left, height)
        draw_line(
            painter, line, option.font, entry.title, palette.color(QPalette.ColorRole.Text), right
        )
        line.moveTop(rect.center().y())
        said = index.data(_WORDS_ROLE) + (tr(" · in use") if index.data(_USED_ROLE) else "")
        draw_line(painter, line, small, said, muted, right)
        painter.restore()


def _icon(entry: Entry, is_used: bool) -> tuple[str, str]:
    """The icon of an entry, and the name of its colour; "" for a muted one."""
    if isinstance(entry, DetectorEntry):
        return ("check", "success") if is_used else ("detector", "")
    match entry.status.state:
        case RunState.RUNNING:
            return "train", "accent"
        case RunState.FINISHED:
            return "check", ""
        case RunState.FAILED:
            return "error", "danger"
        case RunState.STOPPED:
            return "warning", "warning"
    return "clock", ""
