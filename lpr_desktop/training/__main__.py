"""The program in the child process: ``python -m lpr_desktop.training WORK …``.

    run FOLDER                     train a run; see ``runs.folder`` and ``runs.process``
    improve FOLDER                 train a text model further; see ``runs.improve``
    probe ARCHITECTURE SIZE BATCH  how long a training view takes on this computer
    examples SETTINGS FOLDER       training views with their boxes, as pictures to look at
    export DETECTOR KIND TARGET    a detector as ``keras``, ``savedmodel`` or ``onnx``

It speaks the events of ``runs.events`` on its standard output. Exit: ``runs.outcome.ExitCode``.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from lpr_desktop.errors import LprError
from lpr_desktop.installation import how_to_add
from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.errors import RunLocked
from lpr_desktop.runs.events import Ended, Started
from lpr_desktop.runs.folder import RunFolder, RunState, WorkFolder
from lpr_desktop.runs.lock import locked
from lpr_desktop.runs.outcome import ExitCode, is_disk_full
from lpr_desktop.runs.text_model_run import ImproveFolder
from lpr_desktop.sentence import Sentence, one_after_another
from lpr_desktop.training.channel import Channel, TrainingStopped

_NICENESS = 10
_LOST_MACHINE = ("UnavailableError", "AbortedError", "CancelledError", "DeadlineExceededError")
log = logging.getLogger(__name__)


def main() -> int:
    """Do one piece of work and return the exit status."""
    summary = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(prog="python -m lpr_desktop.training", description=summary)
    works = parser.add_subparsers(dest="work", required=True)
    for work in ("run", "improve"):
        works.add_parser(work).add_argument("folder", type=Path)
    probe = works.add_parser("probe")
    probe.add_argument("architecture")
    probe.add_argument("size", type=int)
    probe.add_argument("batch", type=int)
    examples = works.add_parser("examples")
    examples.add_argument("settings", type=Path)
    examples.add_argument("folder", type=Path)
    export = works.add_parser("export")
    export.add_argument("detector", type=Path)
    export.add_argument("kind", choices=("keras", "savedmodel", "onnx"))
    export.add_argument("target", type=Path)
    options = parser.parse_args()
    with contextlib.suppress(OSError, AttributeError):  # Windows has no niceness
        os.nice(_NICENESS)
    if options.work == "run":
        return _Child(RunFolder(options.folder), _train_detector).work()
    if options.work == "improve":
        return _Child(ImproveFolder(options.folder), _improve_text_model).work()
    from lpr_desktop.training import tasks

    return tasks.do(options)


@dataclass(frozen=True, slots=True)
class _Product:
    """What came of it: a sentence, the folder of what was made ("": nothing), its figures."""

    message: str
    folder: str
    metrics: Mapping[str, float | None]


_Folder = TypeVar("_Folder", bound=WorkFolder)


def _train_detector(run: RunFolder, channel: Channel) -> _Product:
    from lpr_desktop.training.run_training import train

    made = train(run, channel)
    if made is None:
        return _Product(Sentence("Finished: the first machine has the detector."), "", {})
    detector, metrics = made
    ap50 = metrics.get("ap50")
    message = Sentence("Finished: the detector {name}.", name=detector.name)
    if ap50 is not None:
        message = Sentence(
            "Finished: the detector {name}, AP50 {ap50:.3f}.", name=detector.name, ap50=ap50
        )
    return _Product(message, str(detector), metrics)


def _improve_text_model(run: ImproveFolder, channel: Channel) -> _Product:
    from lpr_desktop.training.text_model_training import improve

    report = improve(run, channel)
    return _Product(report.sentence, report.model, report.metrics)


class _Child(Generic[_Folder]):
    """A run's process from lock to exit status."""

    def __init__(self, run: _Folder, do: Callable[[_Folder, Channel], _Product]) -> None:
        self._run = run
        self._do = do
        self._machines = 1
        self._writes = True

    def work(self) -> int:
        try:
            if isinstance(self._run, RunFolder):
                index, self._machines = read_cluster()
                if index > 0:  # of several machines only the first writes
                    self._writes = False
                    return self._train()
            with locked(self._run.lock_file):
                return self._train()
        except RunLocked as error:
            # Not a word in the folder: it belongs to the other process.
            Channel().say(Ended("", error.sentence))
            return ExitCode.LOCKED
        except LprError as error:
            Channel().say(Ended(RunState.FAILED, error.sentence))
            return ExitCode.FAILED

    def _train(self) -> int:
        run = self._run
        if self._writes:
            run.tidy()
            resumes = run.checkpoint_file.exists()
            self._channel = Channel(run.events_file, run.stop_file, self._leave, goes_on=resumes)
        else:
            self._channel = Channel(leave=self._leave)
        channel = self._channel
        try:
            if self._writes:
                run.change(RunState.RUNNING, message="")
            channel.say(Started(os.getpid(), run.checkpoint_file.exists()))
            channel.listen()
            product = self._do(run, channel)
        except LprError as error:
            return self._end(ExitCode.FAILED, RunState.FAILED, error.sentence)
        except MemoryError:
            return self._out_of_memory()
        except ImportError as error:
            log.exception("import")
            return self._end(
                ExitCode.NO_TENSORFLOW,
                RunState.FAILED,
                Sentence(
                    "TensorFlow could not be loaded ({error}). {advice}",
                    error=str(error),
                    advice=how_to_add("train"),
                ),
            )
        except OSError as error:
            log.exception("file")
            if is_disk_full(error):
                return self._full_disk()
            place = f"{error.filename}: " if error.filename else ""
            return self._end(ExitCode.FAILED, RunState.FAILED, f"{place}{error.strerror or error}.")
        except TrainingStopped:
            return self._end(ExitCode.STOPPED, RunState.STOPPED, self._stopped())
        except Exception as error:
            log.exception("training")
            kind = type(error).__name__
            if kind == "ResourceExhaustedError":
                # TensorFlow has one error for both.
                is_disk = os.strerror(errno.ENOSPC).lower() in str(error).lower()
                return self._full_disk() if is_disk else self._out_of_memory()
            if self._machines > 1 and kind in _LOST_MACHINE:
                return self._end(
                    ExitCode.STOPPED,
                    RunState.STOPPED,
                    self._and_again(
                        Sentence(
                            "Another machine of this training has ended or cannot be reached. "
                            "Resume on all of them."
                        )
                    ),
                )
            return self._end(
                ExitCode.FAILED,
                RunState.FAILED,
                Sentence(
                    "An unexpected error: {kind} ({error}). {log} of the run has the details.",
                    kind=kind,
                    error=_first_line(error),
                    log=run.log_file.name,
                ),
            )
        code = self._end(
            ExitCode.FINISHED,
            RunState.FINISHED,
            product.message,
            product=product.folder,
            metrics=product.metrics,
        )
        if self._writes:
            run.drop_weights()
        return code

    def _leave(self, reason: str) -> None:
        """Everything is on the disk: end, wherever the other threads are."""
        code = self._end(ExitCode.STOPPED, RunState.STOPPED, self._stopped(reason))
        os._exit(code)

    def _stopped(self, reason: str | None = None) -> str:
        reason = self._channel.stop_reason if reason is None else reason
        return self._and_again(reason or Sentence("Stopped."))

    def _and_again(self, what: str) -> Sentence:
        if not self._writes:
            again = Sentence("Resume on all machines goes on from the first one's checkpoint.")
        elif self._run.checkpoint_file.exists():
            again = Sentence("Resume goes on where it was.")
        else:
            again = Sentence("There is no checkpoint yet: Resume begins anew.")
        return one_after_another([what, again])

    def _full_disk(self) -> int:
        return self._end(
            ExitCode.DISK_FULL,
            RunState.STOPPED,
            self._and_again(Sentence("The disk is full. Make room there, then resume.")),
        )

    def _out_of_memory(self) -> int:
        return self._end(
            ExitCode.NO_MEMORY,
            RunState.STOPPED,
            self._and_again(
                Sentence(
                    "There was not enough memory. Close other programs, or choose a smaller batch "
                    "or input size."
                )
            ),
        )

    def _end(
        self,
        code: ExitCode,
        state: RunState,
        message: str,
        *,
        product: str = "",
        metrics: Mapping[str, float | None] | None = None,
    ) -> int:
        values: dict[str, object] = {"message": message}
        if product or metrics:
            values |= {"detector": product, "metrics": metrics or {}}
        if self._writes:
            # On a full disk only the last word tells.
            with contextlib.suppress(OSError, LprError):
                self._run.change(state, **values)
            with contextlib.suppress(OSError):
                self._run.stop_file.unlink(missing_ok=True)
        self._channel.say(Ended(state, message, product, metrics or {}))
        return int(code)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [""])[0][:300]


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    # Not through the interpreter's end: threads of TensorFlow and of the batches still run.
    os._exit(status)
