"""One run as the window sees it: where it stands, and the thread that looks after it."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import LprError
from lpr_desktop.gui.train.progress import TrainingProgress
from lpr_desktop.gui.training_thread import TrainingThread
from lpr_desktop.runs.events import Event
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.outcome import Outcome


class Training(QObject):
    """A run that is trained, or was while the window was open.

    Attributes:
        run_folder: The run.
        progress: Where it stands.
        wants_stop: The person has asked it to stop.

    Signals:
        changed: Something in ``progress``, or whether it runs.
        ended: The process has ended; gives the ``Outcome``.
        refused: It could not be started; gives the exception.
    """

    changed = Signal()
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, run_folder: RunFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run_folder = run_folder
        self.progress = TrainingProgress()
        self.wants_stop = False
        self._thread: TrainingThread | None = None

    @property
    def is_running(self) -> bool:
        """Whether its process runs, or is being started."""
        return self._thread is not None

    def begin(self, *, attaches: bool = False) -> None:
        """Start the process, go on from the last checkpoint, or find the one that runs."""
        if self._thread is not None:
            return
        self.wants_stop = False
        self.progress.begin()
        # Damaged figures are no reason not to train.
        with contextlib.suppress(LprError):
            self.progress.rows = self.run_folder.history()
        self.progress.baselines = self.run_folder.baselines()
        thread = self._thread = TrainingThread(
            self.run_folder,
            attaches=attaches,
            recalls=not self.progress.steps,
            parent=self,
        )
        thread.told.connect(self._on_told)
        thread.ended.connect(self._on_ended)
        thread.left.connect(self._on_left)
        thread.refused.connect(self._on_refused)
        thread.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stop with a checkpoint; asked again: end at once."""
        if self._thread is not None:
            self.wants_stop = True
            self._thread.stop()
            self.changed.emit()

    def leave(self) -> None:
        """Let it run, or come to its stop, by itself, and wait for the thread to let go."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.detach()
            thread.wait()

    def _on_told(self, events: list[Event]) -> None:
        self.progress.take(events)
        self.changed.emit()

    def _on_ended(self, outcome: Outcome) -> None:
        self._release()
        self.changed.emit()
        self.ended.emit(outcome)

    def _on_left(self) -> None:
        self._release()
        self.changed.emit()

    def _on_refused(self, error: Exception) -> None:
        self._release()
        self.changed.emit()
        self.refused.emit(error)

    def _release(self) -> None:
        """The thread has said its last word: it is over in an instant."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.wait()
            thread.deleteLater()
