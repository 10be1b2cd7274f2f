"""A child process shown on the terminal: its events, its last line, Ctrl+C."""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

from lpr_desktop.commands.console import UsageError, show_error
from lpr_desktop.files import show_name
from lpr_desktop.runs.events import Event, Quantised, Refined, Stage, Started, Stopping, Warned
from lpr_desktop.runs.folder import RunState, WorkFolder
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.process import RunProcess

INTERRUPTED = 130
"""Exit status after a stop: 128 + SIGINT, as shells have it."""


Run = TypeVar("Run", bound=WorkFolder)


def check_datasets(options: Namespace) -> None:
    """Raise ``UsageError`` unless data sets are named that are there."""
    if not options.datasets:
        raise UsageError("name the folder of a data set, or a run with --resume")
    for folder in options.datasets:
        if not folder.exists():
            raise UsageError(f"{show_name(folder)}: no such file or folder")


def check_alone(options: Namespace, option: str, settings: Sequence[tuple[str, str]]) -> None:
    """Raise ``UsageError`` if a data set or a setting is named beside a run to go on with.

    Args:
        options: What was given.
        option: How the run was named.
        settings: Fields of ``options``, and how each is called.
    """
    extra = [name for field, name in settings if getattr(options, field) is not None]
    if options.datasets or extra:
        what = ", ".join([*(["DATASET"] if options.datasets else []), *extra])
        raise UsageError(f"{option} goes on with the run's own settings: leave out {what}")


def unfinished_run(run: Run) -> Run:
    """The same run. Raises ``UsageError`` if it is finished."""
    if run.status().state is RunState.FINISHED:
        raise UsageError(f"{show_name(run.name)} is finished: there is nothing to go on with")
    return run


class Line:
    """The last line of a terminal, written over and over; nothing where there is no terminal.

    Args:
        quiet: Print no other lines either: the output is for a program.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._live = sys.stderr.isatty()
        self._quiet = quiet
        self._width = 0

    def show(self, text: str) -> None:
        """Write the last line anew."""
        if self._live:
            sys.stderr.write(f"\r{text:{self._width}}")
            sys.stderr.flush()
            self._width = len(text)

    def clear(self) -> None:
        """Take it away."""
        if self._width:
            sys.stderr.write(f"\r{'':{self._width}}\r")
            sys.stderr.flush()
            self._width = 0

    def print(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        if not self._quiet:
            print(text, flush=True)


def follow(process: RunProcess, line: Line, show: Callable[[Event, Line], None]) -> Outcome:
    """Show what a process says until it ends; Ctrl+C asks it to stop, a second one ends it."""
    with _interrupts(process):
        ended = False
        while not ended:
            ended = process.wait(0.1)
            for event in process.events():
                show(event, line)
    line.clear()
    outcome = process.outcome()
    assert outcome is not None
    return outcome


def show_common(event: Event, line: Line) -> None:
    """Show what every work says."""
    match event:
        case Started(resumed=resumed):
            line.print("Going on from the last checkpoint." if resumed else "Starting.")
        case Stage(words, done, total):
            if not done and words not in ("Validating", "Training"):
                line.print(f"{words} …")
            elif total:
                line.show(f"{words}: {done} of {total}")
        case Warned(message):
            line.clear()
            show_error(message)
        case Quantised() | Refined():
            line.print(event.words)
        case Stopping():
            line.clear()
            show_error("Stopping after this step (Ctrl+C again ends it at once) …")
        case _:
            pass


def unfinished(outcome: Outcome, command: str) -> int:
    """Say how it ended, and with which command it goes on; the exit status."""
    show_error(outcome.message)
    if outcome.can_resume and outcome.ending is not Ending.LOCKED:
        show_error(f"Go on with: {command}")
    return INTERRUPTED if outcome.ending in (Ending.STOPPED, Ending.KILLED) else 1


@contextmanager
def _interrupts(process: RunProcess) -> Iterator[None]:
    def on_interrupt(number: int, frame: FrameType | None) -> None:
        process.stop()

    names = ("SIGINT", "SIGTERM")
    old = {name: signal.signal(getattr(signal, name), on_interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in old.items():
            signal.signal(getattr(signal, name), handler)
