"""The thread that looks after one training: starts its process, follows it, stops it."""

from __future__ import annotations

import threading
from enum import Enum, auto

from PySide6.QtCore import QObject, QThread, Signal

from lpr_desktop.errors import LprError
from lpr_desktop.runs.events import Event, EventTail
from lpr_desktop.runs.folder import WorkFolder
from lpr_desktop.runs.outcome import Outcome
from lpr_desktop.runs.process import RunProcess

_SECONDS = 0.1
"""Between two looks at the process: so often at most do its words reach the window."""


class _Wish(Enum):
    STOP = auto()
    KILL = auto()
    DETACH = auto()


class TrainingThread(QThread):
    """Supervises the process of a run; all of its words arrive here, none in the window's thread.

    Attributes:
        run_folder: The run.

    Signals:
        told: A list of events, oldest first; at most ten times a second.
        ended: The :class:`~lpr_desktop.runs.outcome.Outcome` of the process.
        left: It runs on by itself, or runs no more and had ended before it was found.
        refused: The exception that kept it from starting.
    """

    told = Signal(list)
    ended = Signal(object)
    left = Signal()
    refused = Signal(object)

    def __init__(
        self,
        run_folder: WorkFolder,
        *,
        attaches: bool = False,
        recalls: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Call ``start``.

        Args:
            run_folder: The run.
            attaches: Find a training that runs already.
            recalls: Tell first what it said in earlier sessions.
            parent: Of the object.
        """
        super().__init__(parent)
        self.setObjectName(f"training {run_folder.name}")
        self.run_folder = run_folder
        self._attaches = attaches
        self._recalls = recalls
        self._lock = threading.Lock()
        self._wishes: list[_Wish] = []
        self._woken = threading.Event()

    def stop(self) -> None:
        """Stop after the step under way, with a checkpoint; asked again it is ended at once."""
        self._wish(_Wish.STOP)

    def kill(self) -> None:
        """End it at once; it goes on from its last checkpoint."""
        self._wish(_Wish.KILL)

    def detach(self) -> None:
        """Leave it running, or stopping, by itself; then the thread ends."""
        self._wish(_Wish.DETACH)

    def _wish(self, wish: _Wish) -> None:
        with self._lock:
            self._wishes.append(wish)
        self._woken.set()

    def run(self) -> None:
        process: RunProcess | None
        try:
            if self._attaches:
                process = RunProcess.attach(self.run_folder)
            else:
                if self._recalls:
                    self.told.emit(EventTail(self.run_folder.events_file).read())
                process = RunProcess.start(self.run_folder)
        except LprError as error:
            self.refused.emit(error)
            return
        if process is None:
            self.left.emit()
            return
        while True:
            # Woken by a wish at once: a click on Stop is not to wait for the next look.
            self._woken.wait(_SECONDS)
            if self._grant(process):
                self.left.emit()
                return
            is_over = not process.is_running()
            events: list[Event] = process.events()
            if events:
                self.told.emit(events)
            if is_over:
                outcome = process.outcome()
                assert isinstance(outcome, Outcome)
                self.ended.emit(outcome)
                return

    def _grant(self, process: RunProcess) -> bool:
        """Do what was wished; whether the process was left to itself."""
        with self._lock:
            wishes, self._wishes = self._wishes, []
            self._woken.clear()
        for wish in wishes:
            if wish is _Wish.STOP:
                process.stop()
            elif wish is _Wish.KILL:
                process.kill()
            else:
                process.detach()
                return True
        return False
