"""The actions of the whole window that need nothing of a view: themes, keys, about."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.command_palette import CommandPalette
from lpr_desktop.gui.dialogs import AboutDialog, ShortcutsDialog
from lpr_desktop.gui.guide_window import GuideWindow
from lpr_desktop.gui.keymap import KEYS
from lpr_desktop.gui.keys_dialog import KeysDialog
from lpr_desktop.gui.language import LANGUAGE, LANGUAGES, SYSTEM
from lpr_desktop.gui.notices import Tone
from lpr_desktop.gui.theme import THEME, Theme, ThemeChoice
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.log_file import log_path

_THEMES = {
    "theme_system": ThemeChoice.SYSTEM,
    "theme_light": ThemeChoice.LIGHT,
    "theme_dark": ThemeChoice.DARK,
}


class WindowCommands(QObject):
    """Connects the table of actions with the dialogs of the window."""

    def __init__(
        self, actions: Actions, theme: Theme, workspace: Workspace, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._theme = theme
        self._workspace = workspace
        self._settings = workspace.settings
        self._window = window
        for id, choice in _THEMES.items():
            actions[id].triggered.connect(lambda _=False, choice=choice: self._set_theme(choice))
            actions[id].setChecked(choice is theme.choice)
        for code in (SYSTEM, *LANGUAGES):
            action = actions[f"language_{code or 'system'}"]
            action.triggered.connect(lambda _=False, code=code: self._set_language(code))
            action.setChecked(code == self._settings[LANGUAGE])
        actions["palette"].triggered.connect(self._find_action)
        actions["guide"].triggered.connect(self._show_guide)
        actions["shortcuts"].triggered.connect(self._show_shortcuts)
        actions["change_keys"].triggered.connect(self._change_keys)
        actions["show_log"].triggered.connect(self._show_log)
        actions["about"].triggered.connect(lambda: AboutDialog(window).exec())

    def _set_theme(self, choice: ThemeChoice) -> None:
        self._theme.set_choice(choice)
        self._settings[THEME] = choice.value

    def _set_language(self, code: str) -> None:
        self._settings[LANGUAGE] = code
        self._workspace.tell(
            tr("The language changes when the program starts again."), "language", Tone.INFO
        )

    def _find_action(self) -> None:
        CommandPalette(self._actions, self._window).open()

    def _show_log(self) -> None:
        path = log_path()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            title = self._actions["show_log"].text().replace("&", "")
            QMessageBox.information(self._window, title, tr("The log is {path}", path=path))

    def _show_guide(self) -> None:
        """Beside the window, so that it can be followed."""
        guide = self._window.findChild(GuideWindow) or GuideWindow(self._window)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(self._actions.keymap, self._actions.view, self._window).exec()

    def _change_keys(self) -> None:
        dialog = KeysDialog(self._actions.keymap, self._window)
        if dialog.exec():
            self._settings[KEYS] = self._actions.keymap.changed_keys
