"""Beeps and shows a desktop message when a wanted plate was read."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.hotlist import HIT_BEEPS, HIT_MESSAGES, Hotlist, Sighting, sighting_words
from lpr_desktop.gui.settings import Settings
from lpr_desktop.gui.translation import tr

_PAUSE_SECONDS = 2.0
"""A folder full of wanted plates is one alarm at a time."""


class HitAlarm:
    """Tells a person who does not look at the window; from the first hit on by the tray."""

    def __init__(self, hotlist: Hotlist, settings: Settings, window: QWidget) -> None:
        self._settings = settings
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._last = -_PAUSE_SECONDS
        hotlist.sighted.connect(self._on_sighted)

    def _on_sighted(self, sighting: Sighting) -> None:
        now = time.monotonic()
        if now < self._last + _PAUSE_SECONDS:
            return
        self._last = now
        if self._settings[HIT_BEEPS]:
            QApplication.beep()
        if self._settings[HIT_MESSAGES] and QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(QApplication.windowIcon(), self._window)
                self._tray.setToolTip("LPR Desktop")
                self._tray.activated.connect(self._raise)
                self._tray.messageClicked.connect(self._raise)
                self._tray.show()
            self._tray.showMessage(
                sighting_words(sighting),
                tr("Read in {picture}", picture=show_name(sighting.picture.name)),
                QSystemTrayIcon.MessageIcon.Warning,
            )

    def _raise(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
