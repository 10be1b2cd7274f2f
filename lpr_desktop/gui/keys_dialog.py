"""Choosing other keys: every action of the table, with what is in its way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.action_specs import Place
from lpr_desktop.gui.keymap import Conflict, Keymap, canonical, find_conflicts, shown_keys
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    SearchField,
    button_row,
    horizontal,
    push_button,
    resize_on_screen,
    text_label,
)

_ID = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1


class KeysDialog(QDialog):
    """All actions with their keys, a field to press a new one in, and what it collides with.

    Nothing is changed before OK, which cannot be pressed while two actions want the same key.
    """

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keys"))
        self._keymap = keymap
        self._bindings = keymap.bindings
        self._search = SearchField(tr("Search actions and keys"))
        self._search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.setHeaderLabels([tr("Action"), tr("Key")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(lambda now, _before: self._on_row(now))
        self.field = QKeySequenceEdit(maximumSequenceLength=1)
        self.field.setAccessibleName(tr("New key"))
        self.field.keySequenceChanged.connect(self._on_typed)
        self._default = push_button(
            tr("Default"), tip=tr("The key that the program came with"), clicked=self._reset
        )
        all_default = push_button(tr("All defaults"), clicked=self._reset_all)
        self.problem = text_label(tone="danger", wraps=True)
        buttons = button_row(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setAutoDefault(False)
        buttons.addButton(all_default, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = horizontal(QLabel(tr("New key:")), (self.field, 1), self._default)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self._search)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)
        resize_on_screen(self, 640, 640)
        self._fill()
        self._show_conflicts()

    def accept(self) -> None:
        self._keymap.set_changed_keys(self._bindings)
        super().accept()

    def choose(self, id: str, number: int = 0) -> None:
        """Make the row of an action current, or that of one of its keys."""
        for row in self._rows():
            if row.data(0, _ID) == id and row.data(0, _NUMBER) == number:
                self.tree.setCurrentItem(row)

    def conflicts(self) -> list[Conflict]:
        """What two actions want now."""
        return find_conflicts(self._keymap.specs, self._bindings)

    def _fill(self) -> None:
        for place in filter(lambda place: place.can_change, Place):
            heading = QTreeWidgetItem([tr(place.value)])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            self.tree.addTopLevelItem(heading)
            for spec in self._keymap.specs.values():
                if spec.place is not place:
                    continue
                for number in range(max(1, len(self._bindings[spec.id]))):
                    part = f" ({spec.parts[number]})" if spec.parts else ""
                    row = QTreeWidgetItem([f"    {spec.plain_title}{part}", ""])
                    row.setData(0, _ID, spec.id)
                    row.setData(0, _NUMBER, number)
                    heading.addChild(row)
            heading.setExpanded(True)
        self._show_keys()

    def _rows(self) -> list[QTreeWidgetItem]:
        return [row for rows in self._sections().values() for row in rows]

    def _sections(self) -> dict[QTreeWidgetItem, list[QTreeWidgetItem]]:
        """The rows under each heading."""
        sections: dict[QTreeWidgetItem, list[QTreeWidgetItem]] = {}
        for number in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(number)
            if head is not None:
                rows = (head.child(place) for place in range(head.childCount()))
                sections[head] = [row for row in rows if row is not None]
        return sections

    def _show_keys(self) -> None:
        for row in self._rows():
            keys, number = self._bindings[row.data(0, _ID)], row.data(0, _NUMBER)
            row.setText(1, shown_keys(keys[number]) if number < len(keys) else "")

    def _on_row(self, row: QTreeWidgetItem | None) -> None:
        is_action = row is not None and row.data(0, _ID) is not None
        self.field.setEnabled(is_action)
        self._default.setEnabled(is_action)
        keys: tuple[str, ...] = ()
        number = 0
        if row is not None and is_action:
            keys, number = self._bindings[row.data(0, _ID)], row.data(0, _NUMBER)
        self.field.blockSignals(True)
        self.field.setKeySequence(QKeySequence(keys[number] if number < len(keys) else ""))
        self.field.blockSignals(False)

    def _on_typed(self, sequence: QKeySequence) -> None:
        row = self.tree.currentItem()
        key = canonical(sequence.toString())
        if row is None or row.data(0, _ID) is None:
            return
        id, number = row.data(0, _ID), row.data(0, _NUMBER)
        keys = list(self._bindings[id])
        if key:
            keys[number : number + 1] = [key]
        elif not self._keymap.specs[id].parts:
            # An action may have no key; the four arrows are nothing without one of them.
            del keys[number : number + 1]
        self._bindings[id] = tuple(keys)
        self._show_keys()
        self._show_conflicts()

    def _reset(self) -> None:
        row = self.tree.currentItem()
        if row is not None and row.data(0, _ID) is not None:
            spec = self._keymap.specs[row.data(0, _ID)]
            self._bindings[spec.id] = tuple(map(canonical, spec.keys))
            self._show_keys()
            self._on_row(row)
            self._show_conflicts()

    def _reset_all(self) -> None:
        for spec in self._keymap.specs.values():
            self._bindings[spec.id] = tuple(map(canonical, spec.keys))
        self._show_keys()
        self._on_row(self.tree.currentItem())
        self._show_conflicts()

    def _show_conflicts(self) -> None:
        conflicts = self.conflicts()
        self.ok.setEnabled(not conflicts)
        lines = [
            tr(
                "{shown_keys} is wanted by “{plain_title}” and by “{plain_title2}”.",
                shown_keys=shown_keys(one.key),
                plain_title=one.first.plain_title,
                plain_title2=one.second.plain_title,
            )
            for one in conflicts[:3]
        ]
        self.problem.setText("\n".join(lines))
        self.problem.setVisible(bool(lines))

    def _filter(self, text: str) -> None:
        wanted = text.casefold().strip()
        for head, rows in self._sections().items():
            for row in rows:
                words = f"{row.text(0)} {row.text(1)}".casefold()
                row.setHidden(wanted not in words)
            head.setHidden(all(row.isHidden() for row in rows))
