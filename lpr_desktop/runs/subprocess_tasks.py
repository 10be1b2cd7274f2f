"""Short tasks in a child process: a probe of the speed, example views, exports."""

from __future__ import annotations

import time
from pathlib import Path

from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Ended, Estimated, Event
from lpr_desktop.runs.folder import RunState
from lpr_desktop.runs.process import ChildEvents, tensorflow_installed, training_command
from lpr_desktop.runs.settings import RunSettings, save_record
from lpr_desktop.sentence import Sentence


class SubprocessTask:
    """A child process that does one thing. Belongs to one thread at a time.

    Example:
        >>> task = probe("compact", 427, 8)
        >>> while not task.wait(0.1):
        ...     for event in task.events(): show(event)
        >>> task.check()                     # raises RunError if it failed
        >>> task.estimate
    """

    def __init__(self, *arguments: str | Path) -> None:
        """Start it. Raises ``RunError``."""
        if not tensorflow_installed():
            raise RunError("This needs TensorFlow, which is not installed.")
        with RunError.for_os_error("The helper cannot be started ({strerror})."):
            self._child = ChildEvents(training_command(*arguments), None)
        self._last = Ended("", Sentence("It ended without a word."))
        self._cancelled = False
        self.estimate: Estimated | None = None

    def events(self) -> list[Event]:
        """What it has said since the last call."""
        events = self._child.read()
        for event in events:
            if isinstance(event, Ended):
                self._last = event
            elif isinstance(event, Estimated):
                self.estimate = event
        return events

    def wait(self, seconds: float) -> bool:
        """Wait at most so long for the end; whether it has ended."""
        deadline = time.monotonic() + seconds
        while self._child.ended() is None:
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.02)
        return True

    def cancel(self) -> None:
        """Have it end without finishing; it takes away what is half done."""
        self._cancelled = True
        self._child.tell("stop")

    def check(self) -> None:
        """After the end: raise ``RunError`` if it failed, with its own words."""
        self.events()
        self._child.release()
        if self._last.state != RunState.FINISHED and not self._cancelled:
            raise RunError(self._last.message)


def probe(architecture: str, input_size: int, batch_size: int) -> SubprocessTask:
    """Have a training view timed here: half a minute. Then see ``SubprocessTask.estimate``."""
    return SubprocessTask("probe", architecture, str(input_size), str(batch_size))


def examples(settings: RunSettings, folder: Path) -> SubprocessTask:
    """Have training views with their boxes drawn into ``folder`` as ``0.jpg`` …

    Raises:
        RunError: It cannot be started, or the folder cannot be written.
    """
    with RunError.for_os_error("The examples cannot be kept there ({strerror})."):
        folder.mkdir(parents=True, exist_ok=True)
        save_record(folder / "settings.json", settings)
    return SubprocessTask("examples", folder / "settings.json", folder)


def export(detector: Path, kind: str, target: Path) -> SubprocessTask:
    """Have a detector written as ``keras`` or ``onnx`` (a file) or ``savedmodel`` (a folder)."""
    return SubprocessTask("export", detector, kind, target)
