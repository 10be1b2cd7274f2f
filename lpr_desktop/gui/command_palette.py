"""All actions of all views, found by typing a part of their name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from lpr_desktop.gui.action_specs import ActionSpec
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.keymap import shown_keys
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import SearchField, vertical

_ID = Qt.ItemDataRole.UserRole
_SIZE = (720, 460)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CommandPalette(QDialog):
    """A field and the actions that fit, the best first: Enter does the chosen one.

    An action of another view shows that view first. One that cannot be done says what it needs.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find an action"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self.field = _Field(tr("What do you want to do?"))
        self.field.textChanged.connect(self._fill)
        self.field.left.connect(self._do_current)
        self.list = QTreeWidget(columnCount=3)
        self.list.setAccessibleName(tr("Actions that fit"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(lambda row, _column: self._do(row))
        vertical(self.field, self.list, margins=14, spacing=10, parent=self)
        self.resize(*_SIZE)
        self._fill("")

    def _fill(self, wanted: str) -> None:
        found, parts = [], wanted.casefold().split()
        for place, spec in enumerate(self._actions.specs):
            view = spec.place.view
            where = "" if view is None else tr(view.value)
            score = fit(wanted, spec.plain_title, where)
            if score is None and all(one in spec.tip.casefold() for one in parts):
                score = 100  # what is only in its explanation comes last
            if score is not None:
                # Of equals, those of the view that is shown.
                is_elsewhere = view is not None and view is not self._actions.view
                found.append((score, is_elsewhere, place, spec, where))
        self.list.clear()
        for *_, spec, where in sorted(found, key=lambda one: one[:3]):
            self.list.addTopLevelItem(self._row(spec, where))
        self._choose(0)

    def _row(self, spec: ActionSpec, where: str) -> QTreeWidgetItem:
        keys = self._actions.keymap.keys(spec.id)
        row = QTreeWidgetItem([spec.plain_title, where, shown_keys(keys[0]) if keys else ""])
        row.setData(0, _ID, spec.id)
        row.setToolTip(0, spec.tip)
        muted = self.palette().brush(QPalette.ColorRole.PlaceholderText)
        for column in (1, 2):
            row.setForeground(column, muted)
        if not self._can_do(spec):
            reason = spec.needs or tr("Not possible now")
            row.setText(0, f"{spec.plain_title} \N{EN DASH} {reason}")
            row.setForeground(0, muted)
        return row

    def _can_do(self, spec: ActionSpec) -> bool:
        """Of an action of another view that is not known before it is shown."""
        view = spec.place.view
        return view not in (None, self._actions.view) or self._actions[spec.id].isEnabled()

    def _do_current(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self._do(row)

    def _do(self, row: QTreeWidgetItem) -> None:
        spec = self._actions.keymap.specs[row.data(0, _ID)]
        if self._can_do(spec):
            self.accept()
            view = spec.place.view
            if view not in (None, self._actions.view):
                self._actions[f"view_{view.key}"].trigger()
            self._actions[spec.id].trigger()

    def _choose(self, place: int) -> None:
        row = self.list.topLevelItem(max(0, min(place, self.list.topLevelItemCount() - 1)))
        if row is not None:
            self.list.setCurrentItem(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose while the field has the keyboard."""
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(self.list.currentIndex().row() + step)


class _Field(SearchField):
    """Leaves up and down to the dialog, and Esc, which closes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_STEPS, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


def fit(wanted: str, title: str, where: str = "") -> int | None:
    """How well an action fits what was typed, 0 is best; None: not at all.

    Every word that was typed has to be found in title or view: at the start of a word, within
    one, or its letters one after the other in the title.
    """
    title = title.casefold()
    text = f"{title} {where.casefold()}"
    total = 0
    for part in wanted.casefold().split():
        if text.startswith(part):
            continue
        if f" {part}" in text:
            total += 1
        elif part in text:
            total += 5
        else:
            place = start = title.find(part[0])
            for letter in part:
                place = title.find(letter, place) + 1
                if not place:
                    return None
            total += 10 + place - start - len(part)
    return total
