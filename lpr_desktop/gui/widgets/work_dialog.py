"""A dialog that stands before the window while something is done, with a bar and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QWidget

from lpr_desktop.gui.jobs import Executor, Job, Jobs, Operation
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import button_row, text_label, vertical
from lpr_desktop.gui.words import time_left

_PATIENCE_MS = 300
"""Work that is over sooner needs no dialog, which would only flicker."""

_LEAST_DONE = 0.05


class WorkDialog(QDialog):
    """Shows a job until it is over; what the job reports are pairs of done and total.

    Attributes:
        bar: How far it is; to and fro where that is not known.
        cancel: The button.
    """

    def __init__(self, title: str, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("LPR Desktop")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._job = job
        words = text_label(title, wraps=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self._left = text_label(role="muted")
        buttons = button_row(QDialogButtonBox.StandardButton.Cancel)
        self.cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        vertical(
            words, self.bar, self._left, buttons, margins=(20, 18, 20, 14), spacing=10, parent=self
        )
        self.setMinimumWidth(420)
        self._begin = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._begin.timeout.connect(self.open)
        self._begin.start()
        self._started = time.monotonic()
        job.reported.connect(self._on_reports)
        job.finished.connect(self._on_finished)

    def reject(self) -> None:
        """Ask the job to stop; the dialog goes when it has."""
        self._job.stop()
        self._left.setText(tr("Stopping…"))
        self.cancel.setEnabled(False)

    def _on_reports(self, reports: list[Any]) -> None:
        done, total = reports[-1]
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self.cancel.isEnabled():
            self._left.setText(self._time_left(done, total))

    def _time_left(self, done: int, total: int) -> str:
        """In words; "" while it is not known."""
        if not total or done / total < _LEAST_DONE:
            return ""
        return time_left((time.monotonic() - self._started) / done * (total - done))

    def _on_finished(self) -> None:
        self._begin.stop()
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()


def run_with_dialog(
    jobs: Jobs,
    parent: QWidget,
    title: str,
    operation: Operation,
    on_success: Callable[[Any], None],
    on_failure: Callable[[BaseException], None] | None = None,
    executor: Executor = Executor.PARALLEL,
) -> WorkDialog:
    """Start a job that a person waits for."""
    job = jobs.start(operation, on_success=on_success, on_failure=on_failure, executor=executor)
    return WorkDialog(title, job, parent)
