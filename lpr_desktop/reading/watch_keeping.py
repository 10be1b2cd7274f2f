"""Keeping what a watch reads: in the journal, and as what is to be told of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.errors import Cancelled, JournalError
from lpr_desktop.files import FileStamp, show_name
from lpr_desktop.reading.journal_hotlist import HotlistMatch, HotlistMatcher
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.reading.watch_output import (
    COMMAND_SECONDS,
    LineFile,
    check_command,
    command_for,
    run_command,
    write_lines,
)
from lpr_desktop.reading.watch_state import Message, WatchError, WatchState

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class TellSettings:
    """What is to be done with what a watch reads, besides the journal.

    Attributes:
        output: A CSV or JSON Lines file that the readings are added to.
        command: A program and its arguments, run for each reading that has a text; see
            ``watch_output.PLACEHOLDERS``. No shell is involved.
        command_only_hotlist: Whether it is run only for plates on the journal's list.
        command_seconds: A command that runs longer is ended.
    """

    output: Path | None = None
    command: tuple[str, ...] = ()
    command_only_hotlist: bool = False
    command_seconds: float = COMMAND_SECONDS


class WatchKeeping:
    """Keeps what one watch reads; belongs to one thread.

    Args:
        settings: What is to be told.
        journal: Keeps the readings; None for none.
        tell_problem: Gets a sentence for a person when something goes wrong and the watch goes on.

    Raises:
        WatchError: The output file or the command cannot work.
    """

    def __init__(
        self,
        settings: TellSettings,
        journal: Journal | None,
        tell_problem: Callable[[str], None],
    ) -> None:
        self._settings = settings
        self._journal = journal
        self._tell_problem = tell_problem
        self._output = LineFile(settings.output) if settings.output is not None else None
        if settings.command:
            check_command(settings.command)
        self._matcher = HotlistMatcher(())
        self._problems: set[tuple[str, str]] = set()
        self._has_run: set[int] = set()
        self._forgot_at = 0.0

    def load_wanted(self) -> None:
        """Take the list of wanted plates as it is now."""
        if self._journal is not None:
            try:
                self._matcher = self._journal.hotlist.matcher()
            except JournalError as error:
                self.show_problem("journal", str(error))

    def record(self, result: PictureResult, detector: str) -> list[HotlistMatch | None]:
        """Keep readings in the journal, for which twice the same is once.

        Returns:
            For each reading the wanted plate that it is.
        """
        if self._journal is not None:
            try:
                self._journal.record(result, detector)
                self.solved("journal")
            except JournalError as error:
                self.show_problem("journal", str(error))
        return [self._matcher.match(reading.text) for reading in result.readings]

    def lines(
        self, result: PictureResult, told: Mapping[str, Any] | None = None
    ) -> list[tuple[Path, bytes]]:
        """What is to be added to the output file; ``told`` as in ``LineFile.lines``."""
        if self._output is None:
            return []
        return [(self._output.path, self._output.lines(result, time.time(), told))]

    def commands(
        self, result: PictureResult, wanted: Sequence[HotlistMatch | None]
    ) -> Iterator[list[str]]:
        """The commands that are to be run."""
        if not self._settings.command:
            return
        for reading, match in zip(result.readings, wanted, strict=True):
            if not reading.text or (match is None and self._settings.command_only_hotlist):
                continue
            word = "" if match is None else "yes" if match.is_sure else "maybe"
            yield command_for(self._settings.command, result, reading, word)

    def keep(
        self,
        state: WatchState,
        name: str,
        stamp: FileStamp,
        result: PictureResult,
        detector: str,
    ) -> list[HotlistMatch | None]:
        """Keep what was read in a file, the journal first. Raises WatchError."""
        wanted = self.record(result, detector)
        state.finish(name, stamp, self.lines(result), list(self.commands(result, wanted)))
        return wanted

    def deliver(self, state: WatchState, stop: threading.Event) -> None:
        """Tell what is to be told; what cannot be written now is tried again the next time.

        Raises WatchError.
        """
        for message in state.outbox():
            if message.file is not None:
                try:
                    write_lines(state, message)
                except OSError as error:
                    self.show_problem(
                        "output",
                        f"{show_name(message.file)} cannot be written ({error.strerror}); it is "
                        "tried again. Free some space, or close the program that keeps it open.",
                    )
                    return
                self.solved("output")
            elif not stop.is_set():
                # It may have run, and that could not be put down: on a full disk it would run again
                # and again.
                if message.id not in self._has_run:
                    try:
                        self._run_command(message, stop)
                    except Cancelled:
                        return  # it runs again at the next start
                    self._has_run.add(message.id)
                state.told(message)
                self._has_run.discard(message.id)

    def refuse_untold(self, state: WatchState) -> None:
        """Raise WatchError if lines are left that could not be written."""
        left = [message.file for message in state.outbox() if message.file is not None]
        if left:
            raise WatchError(
                f"{show_name(left[0])}: the readings of {len(left):,} "
                f"{'picture' if len(left) == 1 else 'pictures'} are not in it yet. They are "
                "written when the folder is watched again."
            )

    def forget_old(self) -> None:
        """Once a day delete what the journal is to keep no longer."""
        now = time.monotonic()
        if self._journal is None or (self._forgot_at and now < self._forgot_at + 86_400):
            return
        self._forgot_at = now
        try:
            days = self._journal.keep_days
            if days:
                self._journal.forget(timedelta(days=days))
        except JournalError as error:
            self.show_problem("journal", str(error))

    def show_problem(self, kind: str, message: str) -> None:
        """Tell a problem that may last: once until it is solved, not at every picture."""
        if (kind, message) not in self._problems:
            self._problems.add((kind, message))
            self._tell_problem(message)

    def solved(self, kind: str) -> None:
        """The next problem of this kind is a new one."""
        self._problems = {problem for problem in self._problems if problem[0] != kind}

    def _run_command(self, message: Message, stop: threading.Event) -> None:
        problem = run_command(message.arguments, stop, self._settings.command_seconds)
        if problem is not None:
            self._tell_problem(problem)
