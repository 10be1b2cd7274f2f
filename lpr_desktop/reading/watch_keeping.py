"""Keeping what a watch reads: in the journal, and as what is to be told of it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.errors import JournalError
from lpr_desktop.files import FileStamp
from lpr_desktop.reading.journal_hotlist import HotlistMatch, HotlistMatcher
from lpr_desktop.reading.journal_passages import SAME_SECONDS
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.watch_output import (
    COMMAND_SECONDS,
    LineFile,
    check_command,
    command_for,
    moment_of,
    wanted_word,
    write_lines,
)
from lpr_desktop.reading.watch_sending import (
    MqttBroker,
    Program,
    Sender,
    SendTo,
    Target,
    Webhook,
    reading_message,
)
from lpr_desktop.reading.watch_state import (
    MOST_TO_RUN,
    MOST_TO_SEND,
    Message,
    WatchError,
    WatchState,
)
from lpr_desktop.sentence import Sentence

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal

_MOST_UNDER_WAY = 50
_MOST_PASSING = 200
_POLL_SECONDS = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class TellSettings:
    """What is to be done with what a watch reads, besides the journal.

    Attributes:
        output: A CSV or JSON Lines file that the readings are added to.
        command: A program and its arguments, run for each reading that has a text; see
            ``watch_output.PLACEHOLDERS``. No shell is involved.
        command_only_hotlist: Whether it is run, and sent, only for plates on the journal's list.
        command_seconds: A command that runs longer is ended.
        send_to: Where the readings are sent that have a text. Of one plate in pictures of a folder
            that are seconds apart one is sent; more if the text changes.
    """

    output: Path | None = None
    command: tuple[str, ...] = ()
    command_only_hotlist: bool = False
    command_seconds: float = COMMAND_SECONDS
    send_to: tuple[SendTo, ...] = ()


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
        self._senders: dict[str | None, Sender] = {}  # None: that runs commands
        self._done: deque[Message] = deque()
        self._passing: deque[tuple[Path, float, str]] = deque(maxlen=_MOST_PASSING)
        self._forgot_at = 0.0

    def load_wanted(self) -> None:
        """Take the list of wanted plates as it is now."""
        if self._journal is not None:
            try:
                self._matcher = self._journal.hotlist.matcher()
            except JournalError as error:
                self.show_problem("journal", error.sentence)

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
                self.show_problem("journal", error.sentence)
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
            yield command_for(self._settings.command, result, reading, wanted_word(match))

    def sends(
        self,
        result: PictureResult,
        wanted: Sequence[HotlistMatch | None],
        told: Mapping[str, Any] | None = None,
    ) -> list[tuple[str, bytes]]:
        """What is to be sent, and where to; ``told`` as in ``watch_sending.reading_message``."""
        if not self._settings.send_to:
            return []
        contents = [
            reading_message(result, reading, match, told)
            for reading, match in zip(result.readings, wanted, strict=True)
            if reading.text
            and not (match is None and self._settings.command_only_hotlist)
            and not self._goes_on(result, reading)
        ]
        return [(to.address, content) for content in contents for to in self._settings.send_to]

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
        state.finish(
            *(name, stamp, self.lines(result), list(self.commands(result, wanted))),
            sends=self.sends(result, wanted),
        )
        return wanted

    def deliver(self, state: WatchState, stop: threading.Event) -> None:
        """Tell what is to be told; what cannot be written now is tried again the next time.

        Commands are run, and messages sent, beside: none of them is waited for. Raises WatchError.
        """
        if not stop.is_set():
            self._send(state)
        for message in state.outbox():
            if message.file is not None:
                try:
                    write_lines(state, message)
                except OSError as error:
                    self.show_problem(
                        "output",
                        Sentence(
                            "{file} cannot be written ({strerror}); it is tried again. Free some "
                            "space, or close the program that keeps it open.",
                            file=message.file,
                            strerror=error.strerror,
                        ),
                    )
                    return
                self.solved("output")

    def wait_for_commands(self, state: WatchState, stop: threading.Event) -> None:
        """Wait while too many commands are under way: where nothing passes meanwhile, none is lost.

        Raises WatchError.
        """
        while self._is_crowded() and not stop.wait(_POLL_SECONDS):
            self._send(state)

    def refuse_untold(self, state: WatchState) -> None:
        """Raise WatchError if lines are left that could not be written."""
        left = [message.file for message in state.outbox() if message.file is not None]
        if left:
            raise WatchError(
                "{file}: the readings of {pictures} are not in it yet. They are written when the "
                "folder is watched again.",
                file=left[0],
                pictures=Sentence("%Ln picture(s)", "", len(left)),
            )

    def send_rest(self, state: WatchState, stop: threading.Event) -> None:
        """Wait until all is sent. Raises WatchError if that cannot be done now."""
        while not stop.is_set():
            self._send(state)
            for sender in self._senders.values():
                if sender.failing:
                    raise WatchError(
                        "{failing} What is not sent yet is sent when the folder is watched again.",
                        failing=sender.failing,
                    )
            if not any(sender.left for sender in self._senders.values()):
                return
            stop.wait(_POLL_SECONDS)

    def close(self, state: WatchState) -> None:
        """Send no more; what is not sent yet stays."""
        for sender in self._senders.values():
            sender.close()
        with suppress(WatchError):  # then it is sent once more
            self._hear(state)
        self._senders.clear()

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
            self.show_problem("journal", error.sentence)

    def show_problem(self, kind: str, message: str) -> None:
        """Tell a problem that may last: once until it is solved, not at every picture."""
        if (kind, message) not in self._problems:
            self._problems.add((kind, message))
            self._tell_problem(message)

    def solved(self, kind: str) -> None:
        """The next problem of this kind is a new one."""
        self._problems = {problem for problem in self._problems if problem[0] != kind}

    def _send(self, state: WatchState) -> None:
        """Give the senders what waits; take what came of it."""
        self._hear(state)
        targets = {to.address: to for to in self._settings.send_to}
        unsent, not_run = state.keep_to_send(list(targets))
        if unsent:
            self.show_problem(
                "lost",
                Sentence(
                    "%Ln reading(s) (was|were) not sent and (is|are) given up: more than {most:,} "
                    "waited. They are in the history.",
                    "",
                    unsent,
                    most=MOST_TO_SEND,
                ),
            )
        if not_run:
            self.show_problem(
                "not run",
                Sentence(
                    "The program is too slow: for %Ln reading(s) it was not run, as more than "
                    "{most:,} waited. They are in the history.",
                    "",
                    not_run,
                    most=MOST_TO_RUN,
                ),
            )
        for address in (*targets, None):
            sender = self._senders.get(address)
            room = _MOST_UNDER_WAY - (0 if sender is None else sender.left)
            after = 0 if sender is None else sender.last
            for message in state.to_send(address, after, room):
                if sender is None:
                    target = self._target(None if address is None else targets[address])
                    sender = self._senders[address] = Sender(target)
                sender.give(message)

    def _target(self, to: SendTo | None) -> Target:
        if to is None:
            return Program(self._settings.command_seconds)
        return MqttBroker(to) if to.is_mqtt else Webhook(to)

    def _is_crowded(self) -> bool:
        runner = self._senders.get(None)
        return runner is not None and runner.left >= _MOST_UNDER_WAY

    def _hear(self, state: WatchState) -> None:
        for address, sender in self._senders.items():
            kind = address or "command"
            for message, problem in sender.heard():
                if problem:
                    self.show_problem(kind, problem)
                else:
                    self.solved(kind)
                if message is not None:
                    self._done.append(message)
        while self._done:
            # On a full disk that cannot be put down; it is tried again, and not sent again.
            state.told(self._done[0])
            self._done.popleft()

    def _goes_on(self, result: PictureResult, reading: Reading) -> bool:
        """Whether a picture of the same folder showed the plate seconds ago: one passage."""
        if reading.seen is not None:
            return False  # a passage already
        folder, time = result.path.parent, moment_of(result)
        goes_on = any(
            there == folder and abs(time - then) <= SAME_SECONDS and text == reading.text
            for there, then, text in self._passing
        )
        self._passing.append((folder, time, reading.text))
        return goes_on
