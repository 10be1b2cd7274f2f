"""``lpr-desktop improve``: the text model trained further, in a child process."""

from __future__ import annotations

import json
import math
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from lpr_desktop.commands.console import UsageError, count, duration
from lpr_desktop.commands.following import (
    Line,
    check_alone,
    check_datasets,
    follow,
    show_common,
    unfinished,
    unfinished_run,
)
from lpr_desktop.commands.reader_options import chosen_text_model
from lpr_desktop.files import show_name
from lpr_desktop.reading.known_texts import known_texts
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Event, Progress
from lpr_desktop.runs.outcome import Ending
from lpr_desktop.runs.process import RunProcess
from lpr_desktop.runs.text_model_run import ImproveFolder, ImproveSettings, find_improvement

_SETTINGS = (
    ("name", "--name"),
    ("ocr_model", "--ocr-model"),
    ("minutes", "--minutes"),
    ("seed", "--seed"),
    ("checked_only", "--checked-only"),
)


def run(options: Namespace) -> int:
    """Improve the text model as ``options`` say.

    Returns:
        0 when it is done, 1 if it failed, 130 if it was stopped.

    Raises:
        UsageError: The arguments do not go together.
        LprError: It cannot begin.
    """
    folder = _resumed(options) if options.resume else _new(options)
    line = Line(quiet=options.json)
    line.print(f"Run: {show_name(folder.path)}")
    outcome = follow(RunProcess.start(folder), line, _show)
    if outcome.ending is not Ending.FINISHED:
        return unfinished(outcome, f'lpr-desktop improve --resume "{show_name(folder.name)}"')
    report = folder.report()
    if options.json:
        name = Path(report.model).name if report.model else None
        print(json.dumps({**asdict(report), "better": report.is_better, "ocr_model": name}))
        return 0
    print(report.sentence)
    if report.model:
        name = show_name(Path(report.model).name)
        print(f'Use it with: lpr-desktop read --ocr-model "{name}" …')
    return 0


def _new(options: Namespace) -> ImproveFolder:
    check_datasets(options)
    base = chosen_text_model(options)
    given = {field: getattr(options, field) for field in ("name", "minutes", "seed")}
    values = {field: value for field, value in given.items() if value is not None}
    values.setdefault("name", options.datasets[0].absolute().name or "improved")
    try:
        # Nobody waits at a window here: all cores.
        settings = ImproveSettings(
            datasets=tuple(str(folder.absolute()) for folder in options.datasets),
            base="" if base is None else str(base),
            checked_only=bool(options.checked_only),
            spare_cores=0,
            **values,
        )
    except RunError as error:
        raise UsageError(str(error)) from error
    # Looked at before a folder is made: too few texts are the usual trouble.
    known_texts(options.datasets, checked_only=settings.checked_only).require()
    return ImproveFolder.create(settings)


def _resumed(options: Namespace) -> ImproveFolder:
    check_alone(options, "--resume", _SETTINGS)
    return unfinished_run(find_improvement(options.resume))


def _show(event: Event, line: Line) -> None:
    if isinstance(event, Progress):
        line.show(_progress(event))
    else:
        show_common(event, line)


def _progress(event: Progress) -> str:
    of = f" of {event.steps}" if event.steps else ""
    parts = [f"Step {event.step}{of}", f"loss {event.loss:.3f}"]
    if not math.isnan(event.views_per_second):
        parts.append(f"{count(round(event.views_per_second), 'line')}/s")
    if not math.isnan(event.seconds_left):
        parts.append(f"{duration(event.seconds_left)} left")
    return " · ".join(parts)
