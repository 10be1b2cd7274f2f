"""How a training process ended, in a sentence for a person."""

from __future__ import annotations

import contextlib
import errno
import signal
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path

from lpr_desktop.files import open_file
from lpr_desktop.runs.folder import RunState, WorkFolder
from lpr_desktop.sentence import Sentence, one_after_another


class ExitCode(IntEnum):
    """Exit statuses of the training process that mean something."""

    FINISHED = 0
    STOPPED = 10
    FAILED = 11
    DISK_FULL = 12
    NO_MEMORY = 13
    LOCKED = 14
    NO_TENSORFLOW = 15


class Ending(StrEnum):
    """Kinds of ending."""

    FINISHED = "finished"
    STOPPED = "stopped"
    KILLED = "killed"
    NO_MEMORY = "no-memory"
    DISK_FULL = "disk-full"
    LOCKED = "locked"
    FAILED = "failed"
    CRASHED = "crashed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it ended: ``ending``, ``message`` for a person, whether Resume can go on."""

    ending: Ending
    message: str
    can_resume: bool


_DISK_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {28}


def is_disk_full(error: OSError) -> bool:
    """Whether a write failed for want of room: full disk, quota, or limit on the file's size."""
    return error.errno in _DISK_ERRORS


def memory_kills() -> int:
    """How many processes the system has ended so far for want of memory; 0 if it does not tell."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/vmstat").read_text().splitlines():
            if line.startswith("oom_kill "):
                return int(line.split()[1])
    return 0


def explain(
    run: WorkFolder,
    code: int | None,
    *,
    said: str = "",
    killed_on_request: bool = False,
    memory_kills_before: int | None = None,
) -> Outcome:
    """What became of the process of a run.

    Args:
        run: The run.
        code: Exit status as ``subprocess`` gives it (negative: a signal); None if not known.
        said: Its own last words, if it came to any.
        killed_on_request: The person had it killed.
        memory_kills_before: ``memory_kills()`` when it started.
    """
    again = (
        Sentence("Resume goes on from the last checkpoint.")
        if run.checkpoint_file.exists()
        else Sentence("There is no checkpoint yet: Resume begins anew.")
    )

    def outcome(ending: Ending, message: str, *, can_resume: bool = True) -> Outcome:
        return Outcome(ending, message, can_resume)

    if killed_on_request and code != ExitCode.FINISHED:
        return outcome(Ending.KILLED, _two(Sentence("Ended at once, as you asked."), again))
    match code:
        case ExitCode.FINISHED:
            return outcome(Ending.FINISHED, said or Sentence("Finished."), can_resume=False)
        case ExitCode.STOPPED:
            return outcome(Ending.STOPPED, said or _two(Sentence("Stopped."), again))
        case ExitCode.DISK_FULL:
            text = Sentence("The disk is full. Make room there, then resume.")
            return outcome(Ending.DISK_FULL, said or _two(text, again))
        case ExitCode.NO_MEMORY:
            return outcome(Ending.NO_MEMORY, said or _two(_NO_MEMORY, again))
        case ExitCode.LOCKED:
            return outcome(
                Ending.LOCKED, said or Sentence("Another process trains this run already.")
            )
        case ExitCode.FAILED | ExitCode.NO_TENSORFLOW:
            failed = Sentence(
                "The training failed; what it printed is in {log} of the run.",
                log=run.log_file.name,
            )
            return outcome(Ending.FAILED, said or _two(failed, again))
        case None:
            return _from_status(run, again)
    if code < 0:
        if code == -signal.SIGTERM:
            return outcome(
                Ending.STOPPED, _two(Sentence("Another program asked it to end."), again)
            )
        if code == -getattr(signal, "SIGKILL", 9):
            if memory_kills_before is not None and memory_kills() > memory_kills_before:
                return outcome(Ending.NO_MEMORY, _two(_NO_MEMORY, again))
            return outcome(
                Ending.KILLED,
                _two(
                    Sentence(
                        "Another program or the system ended it; the usual reason is too little "
                        "memory (try a smaller batch or input size)."
                    ),
                    again,
                ),
            )
        if _ran_out_of_memory(run):
            return outcome(Ending.NO_MEMORY, _two(_NO_MEMORY, again))
        crashed = Sentence(
            "The training crashed ({signal}). The usual reason is too little memory: close other "
            "programs, or choose a smaller batch or input size; what it printed is in {log} of the "
            "run.",
            signal=_signal_name(-code),
            log=run.log_file.name,
        )
        return outcome(Ending.CRASHED, _two(crashed, again))
    crashed = Sentence(
        "The training crashed (exit {code}); what it printed is in {log} of the run.",
        code=code,
        log=run.log_file.name,
    )
    return outcome(Ending.CRASHED, _two(crashed, again))


_NO_MEMORY = Sentence(
    "The computer ran out of memory and the training was ended. Close other programs, or choose "
    "a smaller batch or input size."
)


def _two(first: Sentence, second: str) -> Sentence:
    return one_after_another([first, second])


_MEMORY_WORDS = (
    b"bad_alloc",
    b"out of memory",
    b"memory allocation",
    b"allocate memory",
    b"resource_exhausted",
    b"resource temporarily unavailable",  # threads, which need memory for their stacks
)
_LAST_WORDS = 20_000


def _ran_out_of_memory(run: WorkFolder) -> bool:
    """Whether the last that a process printed speaks of memory: TensorFlow then just crashes."""
    try:
        with open_file(run.log_file) as stream:
            stream.seek(max(0, run.log_file.stat().st_size - _LAST_WORDS))
            said = stream.read().lower()
    except OSError:
        return False
    return any(word in said for word in _MEMORY_WORDS)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _from_status(run: WorkFolder, again: str) -> Outcome:
    """For a process that was not ours: only the folder tells."""
    status = run.status()
    match status.state:
        case RunState.FINISHED:
            return Outcome(
                Ending.FINISHED, status.message or Sentence("Finished."), can_resume=False
            )
        case RunState.FAILED:
            failed = Sentence(
                "It failed; what it printed is in {log} of the run.", log=run.log_file.name
            )
            return Outcome(Ending.FAILED, status.message or failed, True)
    stopped = _two(Sentence("Stopped."), again)
    return Outcome(Ending.STOPPED, status.message or stopped, True)
