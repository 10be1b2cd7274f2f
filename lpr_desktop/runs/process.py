"""A training as a process of its own: started, followed, stopped, left alone, found again."""

from __future__ import annotations

import contextlib
import importlib.util
import math
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from lpr_desktop.child_process import module_command, module_environment
from lpr_desktop.installation import how_to_add
from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.errors import RunError, RunLocked
from lpr_desktop.runs.events import Ended, Event, EventTail, Started, parse_event
from lpr_desktop.runs.folder import RunState, WorkFolder
from lpr_desktop.runs.lock import Holder
from lpr_desktop.runs.outcome import Outcome, explain, memory_kills
from lpr_desktop.sentence import Sentence

_SECONDS_BETWEEN_LOOKS = 0.1
SECONDS_BETWEEN_STOPS = 1.0
"""A second request to stop that comes sooner is a double click, and is passed over."""


INSTALL_TENSORFLOW = Sentence(
    "Training needs TensorFlow, which is not installed. {how_to_add}",
    how_to_add=how_to_add("train"),
)


def tensorflow_installed() -> bool:
    """Whether training is possible at all; TensorFlow is not loaded."""
    return importlib.util.find_spec("tensorflow") is not None


def training_command(*arguments: str | Path) -> list[str]:
    """The argument vector of ``lpr_desktop.training``, the program in the child process."""
    return module_command("lpr_desktop.training", *arguments)


class ChildEvents:
    """A child process of ours whose standard output is events.

    Its standard input stays open: its end tells the child that we are gone.
    """

    def __init__(self, command: Sequence[str], log: Path | None) -> None:
        """Start it; what it prints on its standard error is added to ``log``. ``OSError``."""
        environment = module_environment()
        environment.setdefault("TF_CPP_MIN_LOG_LEVEL", "1")
        # TensorFlow takes oneDNN's operators by itself only where the processor has AVX-512 with
        # VNNI; without, a step is twice as fast with them, too.
        environment.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
        with contextlib.ExitStack() as stack:
            errors = stack.enter_context(log.open("ab")) if log else subprocess.DEVNULL
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                # Ctrl+C in the terminal is for us; we tell the child.
                start_new_session=os.name != "nt",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
                | getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._listen, name="training events", daemon=True)
        self._thread.start()

    def read(self) -> list[Event]:
        """What it has said since the last call; never waits."""
        events = []
        with contextlib.suppress(queue.Empty):
            while True:
                events.append(self._events.get_nowait())
        return events

    def tell(self, word: str) -> None:
        """A line to the child, if it still listens."""
        assert self.process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self.process.stdin.write(word.encode() + b"\n")
            self.process.stdin.flush()

    def ended(self) -> int | None:
        """The exit status, once it has ended and all it said can be read; None before."""
        return None if self._thread.is_alive() else self.process.poll()

    def release(self) -> None:
        """Close the pipe to it: our end, for a child that was not told otherwise before."""
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                event = parse_event(line)
                if event is not None:
                    self._events.put(event)


class RunProcess:
    """The process that works in a folder. Belongs to one thread at a time; only ``wait`` waits.

    Example:
        >>> process = RunProcess.start(run)            # or RunProcess.attach(run)
        >>> while not process.wait(0.1):
        ...     for event in process.events(): show(event)
        >>> print(process.outcome().message)
    """

    def __init__(self, run: WorkFolder, child: ChildEvents | None, other: Holder | None) -> None:
        """Use ``start`` or ``attach``."""
        self.run = run
        self._child = child
        self._other = other
        self._tail = EventTail(run.events_file)
        self._memory_kills = memory_kills()
        self._said = ""
        self._stop_asked_at = math.nan
        self._killed = False
        self._looked_at = 0.0
        self._other_runs = True

    @classmethod
    def start(cls, run: WorkFolder) -> RunProcess:
        """Begin a run, or go on with it from its last checkpoint.

        Raises:
            RunError: TensorFlow is missing, the process cannot be started, or ``TF_CONFIG`` is
                wrong.
            RunLocked: Another process trains it.
        """
        if not tensorflow_installed():
            raise RunError(INSTALL_TENSORFLOW)
        other = run.holder()
        # Of several machines the first one holds it, and the others join.
        if other is not None and read_cluster()[0] == 0:
            raise RunLocked("This training runs already (process {pid}).", pid=other.pid)
        with RunError.for_os_error("The training cannot be started ({strerror})."):
            child = ChildEvents(training_command(run.work, run.path), run.log_file)
        return cls(run, child, None)

    @classmethod
    def attach(cls, run: WorkFolder) -> RunProcess | None:
        """The process that was left running; None if there is none."""
        other = run.holder()
        return cls(run, None, other) if other is not None else None

    @property
    def is_ours(self) -> bool:
        """Started by us, rather than found."""
        return self._child is not None

    @property
    def pid(self) -> int:
        """Process id."""
        return self._child.process.pid if self._child else self._other.pid if self._other else 0

    def events(self) -> list[Event]:
        """What it has said since the last call."""
        events = self._child.read() if self._child else self._tail.read()
        for event in events:
            if isinstance(event, Started):
                self._said = ""  # what an earlier process of this run said last
            elif isinstance(event, Ended):
                self._said = event.message
        return events

    def is_running(self) -> bool:
        """Whether it has not ended, or not all it said can be read yet."""
        if self._child:
            return self._child.ended() is None
        # Asking takes the lock for an instant: not too often.
        now = time.monotonic()
        if self._other_runs and now - self._looked_at >= _SECONDS_BETWEEN_LOOKS:
            self._looked_at = now
            self._other_runs = self.run.holder() is not None
        return self._other_runs

    def wait(self, seconds: float) -> bool:
        """Wait at most so long for the end; whether it has ended."""
        deadline = time.monotonic() + seconds
        while self.is_running():
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            time.sleep(min(0.02, left))
        return True

    def stop(self) -> None:
        """Stop after the step under way, with a checkpoint; asked again later: ``kill``."""
        now = time.monotonic()
        if not math.isnan(self._stop_asked_at):
            if now - self._stop_asked_at >= SECONDS_BETWEEN_STOPS:
                self.kill()
            return
        self._stop_asked_at = now
        if self._child:
            self._child.tell("stop")
        else:
            with contextlib.suppress(OSError):
                self.run.ask_to_stop()

    def kill(self) -> None:
        """End it at once; the run goes on from its last checkpoint."""
        self._killed = True
        if self._child:
            self._child.process.kill()
        elif self._other and self._other.is_alive:
            with contextlib.suppress(OSError):
                os.kill(self._other.pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    def detach(self) -> None:
        """Leave it running by itself; ``attach`` finds it again. This object is then done."""
        if self._child:
            self._child.tell("detach")
            self._child.release()
            # It is no longer for us to wait for it.
            self._child.process.returncode = 0

    def close(self) -> None:
        """Let go after the end; a process of ours that still runs stops with a checkpoint."""
        if self._child:
            self._child.release()

    def outcome(self) -> Outcome | None:
        """How it ended, written into the run's state where the process could not; None before."""
        if self.is_running():
            return None
        self.events()
        code = self._child.ended() if self._child else None
        outcome = explain(
            self.run,
            code,
            said=self._said,
            killed_on_request=self._killed,
            memory_kills_before=self._memory_kills,
        )
        if self._child:
            self._child.release()
        with contextlib.suppress(RunError, OSError):
            if self.run.stored_status().state is RunState.RUNNING and self.run.holder() is None:
                self.run.change(RunState.STOPPED, message=outcome.message)
        return outcome
