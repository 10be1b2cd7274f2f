"""Emptying the trash of trainings and detectors: asked for, or after thirty days."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from lpr_desktop.gui.jobs import Executor, Jobs, Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.trash import KEPT_DAYS, empty_trash, trash_size


class TrashCommands(QObject):
    """Keeps the action's text at what emptying frees, and empties.

    Signals:
        failed: An exception that ended a job.
    """

    failed = Signal(object)

    def __init__(self, action: QAction, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._jobs = jobs
        self._window = parent
        self._title = action.text()
        self._start(KEPT_DAYS)

    def refresh(self) -> None:
        """Look again what is in the trash."""
        self._jobs.start(lambda _: trash_size(), on_success=self._show, executor=Executor.SERIAL)

    def empty(self) -> None:
        """Delete for good what is in it, after a question."""
        self._jobs.start(lambda _: trash_size(), on_success=self._ask, executor=Executor.SERIAL)

    def _ask(self, size: tuple[int, int]) -> None:
        count, size_bytes = size
        self._show(size)
        if not count:
            return
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Empty the trash"))
        box.setText(tr("Delete %n training(s) or detector(s) for good?", "", count))
        box.setInformativeText(
            tr("That frees {size}. It cannot be undone.", size=_in_words(size_bytes))
        )
        delete = box.addButton(tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(box.deleteLater)
        delete.clicked.connect(lambda: self._start(0))
        box.open()

    def _start(self, days: float) -> None:
        def work(_task: Task) -> tuple[int, int]:
            empty_trash(days)
            return trash_size()

        self._jobs.start(
            work, on_success=self._show, on_failure=self.failed.emit, executor=Executor.SERIAL
        )

    def _show(self, size: tuple[int, int]) -> None:
        count, size_bytes = size
        freed = f" ({_in_words(size_bytes)})" if count else ""
        self._action.setText(self._title.replace("…", f"{freed}…"))
        self._action.setEnabled(count > 0)


def _in_words(size: int) -> str:
    """A number of bytes as people write it: 12 kB, 3.4 MB, 1.2 GB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000)) if size else 0} kB"
    if size < 1_000_000_000:
        return f"{size / 1e6:.1f} MB"
    return f"{size / 1e9:.1f} GB"
