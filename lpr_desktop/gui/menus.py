"""The menus of the window, made from the table of actions."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from lpr_desktop.gui.action_specs import Menu
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.translation import tr


class Menus:
    """Fills a menu bar; a menu in which nothing is to be seen is hidden."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._menus = []
        for menu in Menu:
            entries = bar.addMenu(tr(menu.value))
            entries.setToolTipsVisible(True)
            submenus: dict[str, QMenu] = {}
            for spec, action in actions.of_menu(menu):
                if spec.starts_section:
                    entries.addSeparator()
                if spec.submenu and spec.submenu not in submenus:
                    submenus[spec.submenu] = entries.addMenu(spec.submenu)
                submenus.get(spec.submenu, entries).addAction(action)
            self._menus.append(entries)

    def update(self) -> None:
        """Another view is shown: its actions are to be seen now."""
        for menu in self._menus:
            entries = (action for action in menu.actions() if not action.isSeparator())
            menu.menuAction().setVisible(any(action.isVisible() for action in entries))
