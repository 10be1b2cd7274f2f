"""What is to be said of a picture, its tags, and of a box beside class and text, its attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.annotation.model import TEXT, one_line
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.flow_layout import FlowLayout
from lpr_desktop.gui.widgets.parts import ok_and_cancel, push_button, text_label, vertical

_MOST_OFFERED = 24


class TagDialog(QDialog):
    """Tags with commas between them; those of the folder are given or taken with a click."""

    def __init__(
        self, tags: Collection[str], known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags of the picture"))
        self.text = QLineEdit(", ".join(tags), placeholderText=tr("night, rain"))
        self.text.setAccessibleName(tr("Tags, with commas between them"))
        self.text.textChanged.connect(self._show_chips)
        self._chips = {tag: _chip(tag) for tag in known[:_MOST_OFFERED]}
        layout = _column(
            self, tr("Words about the whole picture, with commas between them."), self.text
        )
        chips = FlowLayout()
        for tag, chip in self._chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda is_on, tag=tag: self._toggle(tag, is_on))
            chips.addWidget(chip)
        layout.addLayout(chips)
        layout.addStretch(1)
        layout.addWidget(ok_and_cancel(self, tr("Save"))[0])
        self.resize(420, 200)
        self._show_chips()

    @property
    def tags(self) -> list[str]:
        """What stands there, each once."""
        words = (one_line(word) for word in self.text.text().split(","))
        return list(dict.fromkeys(word for word in words if word))

    def _toggle(self, tag: str, is_on: bool) -> None:
        tags = [*self.tags, tag] if is_on else [one for one in self.tags if one != tag]
        self.text.setText(", ".join(tags))

    def _show_chips(self) -> None:
        tags = self.tags
        for tag, chip in self._chips.items():
            chip.setChecked(tag in tags)


class AttributeDialog(QDialog):
    """Names and values of boxes: those that all of them have; an empty name takes one away."""

    def __init__(
        self,
        said: Sequence[Sequence[tuple[str, str]]],
        known: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        """``said``: The attributes of each box; ``known``: names that are offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Attributes"))
        self._before = dict(set.intersection(*map(set, said)))
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Attributes"))
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Value")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.setTabKeyNavigation(True)
        for pair in sorted(self._before.items()):
            self._add_row(*pair)
        self._add_row()
        self.table.itemChanged.connect(self._keep_room)
        layout = _column(
            self,
            tr("A name and a value in each line, such as colour: blue. Empty a name to remove it."),
            self.table,
        )
        self._hint = text_label(tr("The text of the plate has a field of its own."), tone="danger")
        self._hint.hide()
        layout.addWidget(self._hint)
        chips = FlowLayout()
        for name in [name for name in known if name not in self._before][:_MOST_OFFERED]:
            chip = _chip(name)
            chip.clicked.connect(lambda _checked=False, name=name: self.offer(name))
            chips.addWidget(chip)
        layout.addLayout(chips)
        layout.addWidget(ok_and_cancel(self, tr("Save"))[0])
        self.resize(420, 330)
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()

    @property
    def changes(self) -> dict[str, str | None]:
        """What differs: name → value, None for one to take away."""
        now = {
            name: one_line(self._cell(row, 1))
            for row in range(self.table.rowCount())
            if (name := one_line(self._cell(row, 0)))
        }
        gone = dict.fromkeys(name for name in self._before if name not in now)
        return gone | {n: v for n, v in now.items() if self._before.get(n) != v}

    def offer(self, name: str) -> None:
        """Put a name into the empty line, and ask for its value."""
        row = self.table.rowCount() - 1
        self.table.setItem(row, 0, QTableWidgetItem(name))
        self.table.setCurrentCell(row, 1)
        self.table.setFocus()

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item else ""

    def _add_row(self, name: str = "", value: str = "") -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate((name, value)):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _keep_room(self, item: QTableWidgetItem) -> None:
        if item.column() == 0 and item.text():
            is_text = one_line(item.text()) == TEXT
            self._hint.setVisible(is_text)
            if is_text:
                item.setText("")
        if item.row() == self.table.rowCount() - 1 and item.text():
            self._add_row()


def _chip(text: str) -> QPushButton:
    chip = push_button(text.replace("&", "&&"), "chip")
    chip.setAutoDefault(False)
    return chip


def _column(dialog: QDialog, words: str, field: QWidget) -> QVBoxLayout:
    label = text_label(words, wraps=True)
    return vertical(label, field, margins=(18, 18, 18, 14), spacing=12, parent=dialog)
