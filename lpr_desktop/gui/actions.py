"""The ``QAction`` of every row of the table of actions that is one.

The keys of the other rows are handled by the widget that has the focus there. Which keys are in
force says a :class:`~lpr_desktop.gui.keymap.Keymap`, since a person may change them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from lpr_desktop.gui.action_specs import ActionSpec, Menu, View
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.keymap import Keymap, shown_keys


class Actions:
    """The ``QAction`` of every row that is one, made once for a window.

    Attributes:
        keymap: The keys in force; when it changes, the actions follow.
        groups: Actions that exclude each other, by the name of their group.
    """

    def __init__(self, window: QWidget, keymap: Keymap) -> None:
        self.keymap = keymap
        self.view: View | None = None
        self._actions: dict[str, QAction] = {}
        self._specs = {id: spec for id, spec in keymap.specs.items() if spec.is_action}
        self.groups: dict[str, QActionGroup] = {}
        for spec in self._specs.values():
            action = QAction(spec.title, window)
            action.setObjectName(spec.id)
            action.setStatusTip(spec.tip or spec.plain_title)
            action.setIconText(spec.short or spec.plain_title)
            action.setCheckable(spec.is_switch)
            if spec.icon:
                action.setIcon(icon(spec.icon))
            if spec.group:
                action.setCheckable(True)
                group = self.groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            window.addAction(action)
            self._actions[spec.id] = action
        self._show_keys()
        self.keymap.changed.connect(self._show_keys)

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    def connect(self, runs: Mapping[str, Callable[[], object]]) -> None:
        """Have each of these actions run something."""
        for id, run in runs.items():
            self._actions[id].triggered.connect(lambda _checked=False, run=run: run())

    def enable(self, ids: str, is_enabled: bool) -> None:
        """Have these actions, their names apart by spaces, be offered or not."""
        for id in ids.split():
            self._actions[id].setEnabled(is_enabled)

    @property
    def specs(self) -> Iterable[ActionSpec]:
        """The rows of all of them, in the order of the table."""
        return self._specs.values()

    def of_menu(self, menu: Menu) -> Iterator[tuple[ActionSpec, QAction]]:
        """The actions of one menu, in the order of the table."""
        for id, spec in self._specs.items():
            if spec.menu is menu:
                yield spec, self._actions[id]

    def set_view(self, view: View) -> None:
        """Only the actions of this view, and those of the whole window, can be seen and used."""
        self.view = view
        for id, spec in self._specs.items():
            self._actions[id].setVisible(spec.place.view in (None, view))

    def _show_keys(self) -> None:
        for id, spec in self._specs.items():
            action, keys = self._actions[id], self.keymap.keys(id)
            shown = shown_keys(keys[0]) if keys else ""
            action.setToolTip((spec.tip or spec.plain_title) + (f" ({shown})" if shown else ""))
            if spec.place.needs_focus:
                # The key belongs to one widget: elsewhere it types a letter, or deletes one.
                action.setText(f"{spec.title}\t{shown}" if shown else spec.title)
            else:
                action.setShortcuts([QKeySequence(key) for key in keys])
