"""What is dropped on the window: a pipeline is imported, all else is for the view that is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from lpr_desktop.gui import drop
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.views import Views


class WindowDrops(QObject):
    """Takes what is dragged over a window and dropped on it, and says before what will happen."""

    def __init__(self, window: QMainWindow, views: Views, import_: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._import = import_
        self._overlay = drop.DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._overlay.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        controller, is_bundle = self._views.shown_controller, drop.bundle(event.mimeData())
        if controller is not None and (is_bundle or controller.takes(event.mimeData())):
            event.acceptProposedAction()
            words = tr("Drop to import the pipeline") if is_bundle else tr(controller.drop_words)
            self._overlay.cover(words)
        else:
            event.ignore()

    def _drop(self, event: QDropEvent) -> None:
        self._overlay.hide()
        controller, bundle = self._views.shown_controller, drop.bundle(event.mimeData())
        if bundle is not None:
            # Not inside the event: the program that dragged it waits for its end.
            QTimer.singleShot(0, self, lambda: self._import(bundle))
        if bundle is not None or (controller is not None and controller.take(event.mimeData())):
            event.acceptProposedAction()
            self._window.activateWindow()
        else:
            event.ignore()
