"""``lpr-desktop train``: a training in a child process, shown on the terminal."""

from __future__ import annotations

import json
import math
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.commands.console import UsageError, count, duration, plate_classes
from lpr_desktop.commands.following import (
    Line,
    check_alone,
    check_datasets,
    follow,
    show_common,
    unfinished,
    unfinished_run,
)
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Baseline, EpochDone, Event, Planned, Progress
from lpr_desktop.runs.folder import RunFolder, find_run, list_runs
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.outcome import Ending, Outcome
from lpr_desktop.runs.process import RunProcess
from lpr_desktop.runs.records import build, without_nan
from lpr_desktop.runs.report import Report, load_report
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.runs.starting import choose_start

_SETTINGS = (
    ("name", "--name"),
    ("architecture", "--architecture"),
    ("weights", "--weights"),
    ("allow_download", "--allow-download"),
    ("augmentation", "--augmentation"),
    ("split", "--split"),
    ("input_size", "--input-size"),
    ("epochs", "--epochs"),
    ("head_epochs", "--head-epochs"),
    ("views", "--views"),
    ("patience", "--patience"),
    ("batch_size", "--batch-size"),
    ("learning_rate", "--learning-rate"),
    ("precision", "--precision"),
    ("plate_classes", "--plate-class"),
    ("background", "--background"),
    ("seed", "--seed"),
)


def run(options: Namespace) -> int:
    """Train as ``options`` say, list the runs, or stop one.

    Returns:
        0 when the detector is finished, 1 if it failed, 130 if it was stopped.

    Raises:
        UsageError: The arguments do not go together.
        LprError: It cannot begin.
    """
    if options.list_runs:
        return _list()
    if options.stop:
        return _stop(options)
    again = options.resume or options.finish
    folder = _old(options, "--finish" if options.finish else "--resume") if again else _new(options)
    if again:
        folder.want_finish(bool(options.finish))
    line = Line(quiet=options.json)
    line.print(f"Run: {show_name(folder.path)}")
    outcome = follow(RunProcess.start(folder), line, _show)
    return _end(folder, outcome, as_json=options.json)


def _new(options: Namespace) -> RunFolder:
    check_datasets(options)
    given = {field: getattr(options, field) for field, _ in _SETTINGS}
    values = {field: value for field, value in given.items() if value is not None}
    datasets = tuple(str(folder.absolute()) for folder in options.datasets)
    values.setdefault("name", options.datasets[0].absolute().name or "detector")
    if "split" in values:
        values["split"] = str(values["split"].absolute())
    values["classes"] = dict.fromkeys(plate_classes(values.pop("plate_classes", ())), DEFAULT_CLASS)
    weights = values.get("weights", "")
    if weights and Path(weights).expanduser().exists():
        values["weights"] = str(Path(weights).expanduser().absolute())
    try:
        # Nobody waits at a window here: all cores.
        settings = RunSettings(datasets=datasets, spare_cores=0, **values)
        # Here, for TensorFlow takes seconds to start.
        choose_start(settings)
    except (RunError, DetectorError) as error:
        raise UsageError(str(error)) from error
    return RunFolder.create(settings)


def _old(options: Namespace, option: str) -> RunFolder:
    """The run that an option names, which allows no other ones."""
    check_alone(options, option, _SETTINGS)
    return unfinished_run(find_run(options.finish or options.resume))


def _stop(options: Namespace) -> int:
    folder = find_run(options.stop)
    process = RunProcess.attach(folder)
    if process is None:
        raise UsageError(f"{show_name(folder.name)} does not run: there is nothing to stop")
    print(f"Stopping {show_name(folder.name)} after its step …", flush=True)
    process.stop()
    print(follow(process, Line(), lambda event, line: None).message)
    return 0


def _list() -> int:
    for run_folder in list_runs():
        status = run_folder.status()
        ap50 = "" if status.ap50 is None else f", AP50 {status.ap50:.3f}"
        print(
            f"{show_name(run_folder.name)}: {status.state}, epoch {status.epoch} of "
            f"{status.epochs or '?'}{ap50}. {status.message}".rstrip()
        )
    return 0


def _show(event: Event, line: Line) -> None:
    match event:
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
        case Baseline(title=title, row=values):
            ap50, ap75 = values.get("ap50", math.nan), values.get("ap75", math.nan)
            line.print(f"Epoch 0, {title}: AP50 {ap50:.3f} · AP75 {ap75:.3f}")
        case _:
            show_common(event, line)


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


def _end(folder: RunFolder, outcome: Outcome, *, as_json: bool) -> int:
    if outcome.ending is Ending.FINISHED and read_cluster()[0] > 0:
        print(outcome.message)
        return 0
    if outcome.ending is Ending.FINISHED:
        status, report = folder.status(), load_report(folder.report_file)
        if as_json:
            baselines = [asdict(one) for one in folder.baselines()]
            found = {"run": folder.name, "detector": Path(status.detector).name, **asdict(report)}
            print(json.dumps(without_nan({**found, "epoch_0": baselines})))
            return 0
        print(outcome.message)
        print(_table(report))
        for sentence in (*report.comparisons, *report.remarks):
            print(sentence)
        print(f"Detector: {show_name(status.detector)}")
        return 0
    return unfinished(outcome, f'lpr-desktop train --resume "{show_name(folder.name)}"')


def _table(report: Report) -> str:
    """The figures of the new detector, and of those beside it."""
    columns = [("this one", report.metrics), *((one.role, one.metrics) for one in report.beside)]
    lines = [f"{'':16}" + "".join(f"{title:>14}" for title, _ in columns)]
    for key in report.metrics:
        values = (metrics.get(key) for _, metrics in columns)
        shown = ("not measured" if value is None else f"{value:.3f}" for value in values)
        lines.append(f"{key:16}" + "".join(f"{text:>14}" for text in shown))
    return "\n".join(lines)
