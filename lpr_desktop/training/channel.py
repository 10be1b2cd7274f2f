"""The child's line to whoever supervises it: events out, requests in.

Words on the standard input: ``stop``, and ``detach`` (the supervisor leaves and the training goes
on). Its end without ``detach`` means that the supervisor died: then the training stops, too. A
file ``stop`` in the run's folder and SIGTERM do what the word does.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lpr_desktop.runs.events import Event, Progress, Stage, Stopping, format_event
from lpr_desktop.sentence import Sentence

_SECONDS_BETWEEN_LOOKS = 0.25
_LINE_SECONDS = 0.1
_FILE_SECONDS = 2.0


class TrainingStopped(Exception):
    """A stop was asked for, and a checkpoint is written."""


class Channel:
    """Says events, and hears whether to stop.

    Stopping waits while there is something to lose: between ``busy`` and ``at_rest``. At rest
    the process ends at once, even inside TensorFlow.

    Args:
        events_file: Gets the events as well; None: only the standard output.
        stop_file: Asks for a stop by being there; None: nothing does.
        goes_on: Add to the events that are there, of a training that is resumed.
        leave: Called in a thread when a stop is asked for at rest; must end the process.
    """

    def __init__(
        self,
        events_file: Path | None = None,
        stop_file: Path | None = None,
        leave: Callable[[str], None] | None = None,
        *,
        goes_on: bool = False,
    ) -> None:
        # Whatever libraries print goes to the log: nothing may come between the events.
        self._out = os.dup(1)
        os.dup2(2, 1)
        self._file = -1
        if events_file:
            self._file = _old_file(events_file) if goes_on else _new_file(events_file)
        self._stop_file = stop_file
        self._leave = leave
        self._gate = threading.RLock()
        self._resting = True
        self._reason: str | None = None
        self._said_at: dict[tuple[str, type[Any]], float] = {}

    @property
    def stop_reason(self) -> str | None:
        """Why to stop, as a sentence; None: go on."""
        return self._reason

    def say(self, event: Event) -> None:
        """Tell something. Many steps in a second are thinned out."""
        line = format_event(event)
        with self._gate:
            if self._out >= 0 and self._due("line", event, _LINE_SECONDS):
                try:
                    _write(self._out, line)
                except OSError:  # nobody listens any more
                    os.close(self._out)
                    self._out = -1
            if self._file >= 0 and self._due("file", event, _FILE_SECONDS):
                with contextlib.suppress(OSError):  # on a full disk the line is still there
                    _write(self._file, line)

    def listen(self, *, signals: bool = True) -> None:
        """Begin to hear requests, signals of the system among them; from the main thread."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP") if signals else ():
            if hasattr(signal, name):
                signal.signal(
                    getattr(signal, name),
                    lambda *_: self.ask_to_stop(Sentence("The system asked to end.")),
                )
        threading.Thread(target=self._hear, name="requests", daemon=True).start()
        if self._stop_file:
            threading.Thread(target=self._look, name="stop file", daemon=True).start()

    def ask_to_stop(self, reason: str) -> None:
        """Have the training stop; the first reason counts."""
        with self._gate:
            if self._reason is not None:
                return
            self._reason = reason
            self.say(Stopping())
            if self._resting and self._leave:
                self._leave(reason)

    def busy(self) -> None:
        """From here on there is something to lose."""
        with self._gate:
            self._resting = False

    def at_rest(self) -> None:
        """Everything is on the disk. Ends the process if a stop was asked for meanwhile."""
        with self._gate:
            self._resting = True
            if self._reason is not None and self._leave:
                self._leave(self._reason)

    def _due(self, where: str, event: Event, seconds: float) -> bool:
        if not isinstance(event, Progress | Stage) or (isinstance(event, Stage) and not event.done):
            return True
        now = time.monotonic()
        key = where, type(event)
        if now - self._said_at.get(key, -1e9) < seconds:
            return False
        self._said_at[key] = now
        return True

    def _hear(self) -> None:
        # Not through sys.stdin: its lock would hang the interpreter's end.
        rest = b""
        while True:
            try:
                data = os.read(0, 4096)
            except OSError:
                data = b""
            if not data:
                self.ask_to_stop(Sentence("The program that started the training has ended."))
                return
            *words, rest = (rest + data).split(b"\n")
            for word in words:
                if word.strip() == b"detach":
                    return
                if word.strip() == b"stop":
                    self.ask_to_stop("")

    def _look(self) -> None:
        assert self._stop_file
        while self._reason is None:
            if self._stop_file.exists():
                self.ask_to_stop("")
            time.sleep(_SECONDS_BETWEEN_LOOKS)


def _write(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _new_file(file: Path) -> int:
    """A new empty file in the place of an old one; who follows it sees that it is another."""
    new = file.with_name(f".new-{file.name}")
    try:
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)
        new.replace(file)
    except OSError:
        return -1
    return handle


def _old_file(file: Path) -> int:
    """The file as it is, to add to; a line that was torn when its writer was killed is ended."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        _write(handle, b"\n")
    except OSError:
        return -1
    return handle
