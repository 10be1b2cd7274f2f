"""``lpr-desktop train``: a training in a child process, shown on the terminal."""

from __future__ import annotations

import math
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from lpr_desktop.commands.console import UsageError, count, duration, show_error
from lpr_desktop.files import show_name
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import (
    Checkpointed,
    EpochDone,
    Event,
    Planned,
    Progress,
    Stage,
    Started,
    Stopping,
    Warned,
)
from lpr_desktop.runs.folder import RunFolder, RunState, find_run, list_runs
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.process import RunProcess
from lpr_desktop.runs.records import build
from lpr_desktop.runs.settings import RunSettings

INTERRUPTED = 130
"""Exit status after a stop: 128 + SIGINT, as shells have it."""

_SETTINGS = (
    ("name", "--name"),
    ("architecture", "--architecture"),
    ("weights", "--weights"),
    ("allow_download", "--allow-download"),
    ("augmentation", "--augmentation"),
    ("split", "--split"),
    ("input_size", "--input-size"),
    ("epochs", "--epochs"),
    ("batch_size", "--batch-size"),
    ("seed", "--seed"),
)


def run(options: Namespace) -> int:
    """Train as ``options`` say, or list the runs.

    Returns:
        0 when the detector is finished, 1 if it failed, 130 if it was stopped.

    Raises:
        UsageError: The arguments do not go together.
        LprError: It cannot begin.
    """
    if options.list_runs:
        return _list()
    folder = _resumed(options) if options.resume else _new(options)
    print(f"Run: {show_name(folder.path)}", flush=True)
    process = RunProcess.start(folder)
    with _interrupts(process):
        _follow(process)
    outcome = process.outcome()
    assert outcome is not None
    return _end(folder, outcome)


def _new(options: Namespace) -> RunFolder:
    if not options.datasets:
        raise UsageError("name the folder of a data set, or a run with --resume")
    for folder in options.datasets:
        if not folder.is_dir():
            raise UsageError(f"{show_name(folder)}: no such folder")
    given = {field: getattr(options, field) for field, _ in _SETTINGS}
    values = {field: value for field, value in given.items() if value is not None}
    datasets = tuple(str(folder.absolute()) for folder in options.datasets)
    values.setdefault("name", options.datasets[0].absolute().name or "detector")
    if "split" in values:
        values["split"] = str(values["split"].absolute())
    weights = values.get("weights", "")
    if weights and Path(weights).expanduser().exists():
        values["weights"] = str(Path(weights).expanduser().absolute())
    try:
        # Nobody waits at a window here: all cores.
        settings = RunSettings(datasets=datasets, spare_cores=0, **values)
    except RunError as error:
        raise UsageError(str(error)) from error
    return RunFolder.create(settings)


def _resumed(options: Namespace) -> RunFolder:
    extra = [option for field, option in _SETTINGS if getattr(options, field) is not None]
    if options.datasets or extra:
        what = ", ".join([*(["DATASET"] if options.datasets else []), *extra])
        raise UsageError(f"--resume goes on with the run's own settings: leave out {what}")
    folder = find_run(options.resume)
    if folder.status().state is RunState.FINISHED:
        raise UsageError(f"{show_name(folder.name)} is finished: there is nothing to go on with")
    return folder


def _list() -> int:
    for run_folder in list_runs():
        status = run_folder.status()
        ap50 = "" if status.ap50 is None else f", AP50 {status.ap50:.3f}"
        print(
            f"{show_name(run_folder.name)}: {status.state}, epoch {status.epoch} of "
            f"{status.epochs or '?'}{ap50}. {status.message}".rstrip()
        )
    return 0


@contextmanager
def _interrupts(process: RunProcess) -> Iterator[None]:
    """Ctrl+C asks the training to stop, a second one ends it."""

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        process.stop()

    names = ("SIGINT", "SIGTERM")
    old = {name: signal.signal(getattr(signal, name), on_interrupt) for name in names}
    try:
        yield
    finally:
        for name, handler in old.items():
            signal.signal(getattr(signal, name), handler)


def _follow(process: RunProcess) -> None:
    line = _Line()
    ended = False
    while not ended:
        ended = process.wait(0.1)
        for event in process.events():
            _show(event, line)
    line.clear()


class _Line:
    """The last line of a terminal, written over and over; nothing where there is no terminal."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._width = 0

    def show(self, text: str) -> None:
        if self._live:
            sys.stderr.write(f"\r{text:{self._width}}")
            sys.stderr.flush()
            self._width = len(text)

    def clear(self) -> None:
        if self._width:
            sys.stderr.write(f"\r{'':{self._width}}\r")
            sys.stderr.flush()
            self._width = 0

    def print(self, text: str) -> None:
        self.clear()
        print(text, flush=True)


def _show(event: Event, line: _Line) -> None:
    match event:
        case Started(resumed=resumed):
            line.print("Going on from the last checkpoint." if resumed else "Starting.")
        case Stage(words, done, total):
            if not done and words not in ("Validating", "Training"):
                line.print(f"{words} …")
            elif total:
                line.show(f"{words}: {done} of {total}")
        case Planned(plan=plan, train=train, validation=validation):
            line.print(
                f"{count(train, 'picture')} to learn from, {validation} to measure on; "
                f"{plan.get('architecture')}, {plan.get('input_size')} px, up to "
                f"{count(int(plan.get('epochs', 0)), 'epoch')} of {plan.get('views')} views, "
                f"batch {plan.get('batch_size')}, {plan.get('precision')}."
            )
        case Progress():
            line.show(_progress(event))
        case EpochDone(row=values):
            line.print(_epoch(values))
        case Warned(message):
            line.clear()
            show_error(message)
        case Stopping():
            line.clear()
            show_error("Stopping after this step (Ctrl+C again ends it at once) …")
        case Checkpointed():
            pass


def _progress(event: Progress) -> str:
    parts = [f"Epoch {event.epoch} of {event.epochs}: step {event.step} of {event.steps}"]
    parts += [f"loss {event.loss:.3f}"] if not math.isnan(event.loss) else []
    if not math.isnan(event.views_per_second):
        parts.append(f"{event.views_per_second:.1f} pictures/s")
    if not math.isnan(event.seconds_left):
        parts.append(f"{duration(event.seconds_left)} left")
    return " · ".join(parts)


def _epoch(values: object) -> str:
    assert isinstance(values, dict)
    try:
        row = build(EpochRow, values)
    except ValueError:
        return ""
    best = " · best so far" if row.best else ""
    return (
        f"Epoch {row.epoch}: loss {row.loss:.3f} (validation {row.val_loss:.3f}) · IoU "
        f"{row.iou:.3f} ({row.val_iou:.3f}) · AP50 {row.ap50:.3f} · {duration(row.seconds)}{best}"
    )


def _end(folder: RunFolder, outcome: Outcome) -> int:
    if outcome.ending is Ending.FINISHED:
        status = folder.status()
        print(outcome.message)
        for name, value in status.metrics.items():
            print(f"{name:16} {'not measured' if value is None else f'{value:.3f}'}")
        print(f"Detector: {show_name(status.detector)}")
        return 0
    show_error(outcome.message)
    if outcome.can_resume and outcome.ending is not Ending.LOCKED:
        name = show_name(folder.name)
        show_error(f'Go on with: lpr-desktop train --resume "{name}"')
    stopped = outcome.ending in (Ending.STOPPED, Ending.KILLED)
    return INTERRUPTED if stopped else 1
