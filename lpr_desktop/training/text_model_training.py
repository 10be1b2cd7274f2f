"""One start of an improvement, in the child process: training, check, text model."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from lpr_desktop.files import show_name
from lpr_desktop.ocr.store import (
    DEFAULT_NAME,
    FLOAT_WEIGHTS,
    TEXT_MODEL,
    add_text_model,
    find_text_model,
    float_weights,
    list_text_models,
)
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Checkpointed, Progress, Stage
from lpr_desktop.runs.text_model_run import (
    ImproveData,
    ImproveFolder,
    ImproveReport,
    ImproveSettings,
)
from lpr_desktop.training.channel import Channel, TrainingStopped
from lpr_desktop.training.plate_lines_store import LineSet, training_batches
from lpr_desktop.training.text_model_lines import check, draw, gather

if TYPE_CHECKING:
    from lpr_desktop.training.plate_fit import PlateTrainer

_REAL_SHARE = 0.4
_RATE_OF_STEP = 1e-6
_LEAST_RATE, _MOST_RATE = 5e-5, 3e-4
_WARM_UP, _AVERAGE = 30, 0.99
_MEASURED = 8  # updates after which the time of one is known
_LEAST_STEPS, _MOST_STEPS = 30, 4000
_LEAST_SHARE = 0.3  # of the time that the training itself gets in any case
_CHECK_SECONDS = 0.02  # for a plate or line
_CHECKPOINT_SECONDS = 60


def improve(run: ImproveFolder, channel: Channel) -> ImproveReport:
    """Train a text model further on known texts, and keep it if it is better.

    Raises:
        LprError: It cannot be done; the message is for a person.
        TrainingStopped: A stop was asked for, and everything is on the disk.
        OSError: A file could not be written.
    """
    if run.report_file.exists():
        return run.report()
    begin = time.monotonic()
    cv2.setNumThreads(1)
    settings = run.settings()
    base = find_text_model(settings.base or DEFAULT_NAME)
    if not float_weights(base).is_file():
        raise RunError(
            "{base}: the weights to go on from are missing ({float_weights}). Begin "
            "with the model that ships.",
            base=base,
            float_weights=float_weights(base).name,
        )
    data = run.data()
    if data is None:
        data = gather(run, settings, base, channel)
    drawn = draw(run, settings, channel)
    if data.before is None or data.drawn_before is None:
        before, drawn_before = check(run, data, base, channel)
        data = replace(data, before=before, drawn_before=drawn_before)
        run.keep(run.data_file, data)
    assert data.before is not None
    assert data.drawn_before is not None
    if data.before.right == data.before.count:
        raise RunError(
            "The model reads all {count} held-out plates already: nothing would show "
            "whether a training makes it better. Add plates that it reads wrongly.",
            count=data.before.count,
        )
    before, drawn_before = data.before, data.drawn_before
    channel.say(Stage("Loading TensorFlow"))
    trainer = _trainer(run, settings, base)
    sets = [(LineSet.load([run.real_file]), _REAL_SHARE), (drawn, 1 - _REAL_SHARE)]
    data = _train(run, settings, data, trainer, sets, channel, begin)
    channel.at_rest()
    channel.say(Stage("Writing the model"))
    _write_result(run, trainer)
    after, drawn_after = check(run, data, run.result_folder / TEXT_MODEL, channel)
    report = ImproveReport(data.learned, trainer.step, before, after, drawn_before, drawn_after)
    if report.is_better:
        channel.say(Stage("Keeping the model"))
        report = replace(report, model=str(_keep(run, settings, report)))
    run.keep(run.report_file, report)
    return report


def _trainer(run: ImproveFolder, settings: ImproveSettings, base: Path) -> PlateTrainer:
    from lpr_desktop.runs.settings import RunSettings, make_plan
    from lpr_desktop.training import hardware
    from lpr_desktop.training.plate_fit import PlateSettings, PlateTrainer, stored_shape

    computer = hardware.use_hardware(settings.spare_cores)
    # The precision that suits this computer, as for a detector.
    plan = make_plan(RunSettings(settings.name, settings.datasets), 1, "none", computer)
    hardware.use_precision(plan.precision)
    fit = PlateSettings(
        steps=_MOST_STEPS,
        batch=settings.batch,
        rate=_LEAST_RATE,
        warm_up=_WARM_UP,
        average=_AVERAGE,
        seed=settings.seed,
    )
    weights = float_weights(base)
    trainer = PlateTrainer(run.path, fit, stored_shape(weights))
    if trainer.step == 0:
        trainer.start_from(weights)
    return trainer


def _train(
    run: ImproveFolder,
    settings: ImproveSettings,
    data: ImproveData,
    trainer: PlateTrainer,
    sets: Sequence[tuple[LineSet, float]],
    channel: Channel,
    begin: float,
) -> ImproveData:
    """Train to the planned step; gives the data with the number of steps."""
    from lpr_desktop.training.plate_fit import ahead

    channel.say(Stage("Training"))
    steps = settings.steps or data.steps
    check_seconds = _CHECK_SECONDS * (len(data.held_out) + settings.check)
    made = ahead(training_batches(sets, settings.batch, settings.seed, trainer.step))
    first, saved_at = trainer.step, time.monotonic()
    began = saved_at
    with closing(made) as batches:
        for batch in batches:
            if steps and trainer.step >= steps:
                break
            if steps:
                trainer.settings = replace(trainer.settings, steps=steps, rate=_rate(steps))
            channel.busy()
            loss = trainer.update(batch)
            now = time.monotonic()
            done = trainer.step - first
            if done == 1:
                began = now  # the first update is traced, which takes seconds
            each = (now - began) / (done - 1) if done > 1 else np.nan
            if not steps and done >= _MEASURED:
                spent = now - begin + check_seconds
                room = max(settings.minutes * 60 - spent, _LEAST_SHARE * settings.minutes * 60)
                steps = int(min(max(trainer.step + room / each, _LEAST_STEPS), _MOST_STEPS))
                data = replace(data, steps=steps)
                run.keep(run.data_file, data)
            left = (steps - trainer.step) * each + check_seconds if steps else np.nan
            channel.say(
                Progress(
                    1,
                    1,
                    trainer.step,
                    steps,
                    loss=loss,
                    learning_rate=trainer.rate,
                    views_per_second=settings.batch / each,
                    seconds_left=left,
                )
            )
            stop = channel.stop_reason is not None
            if stop or now - saved_at > _CHECKPOINT_SECONDS:
                trainer.save()
                saved_at = now
                channel.say(Checkpointed(1, trainer.step))
            if stop:
                raise TrainingStopped
    trainer.save()
    channel.say(Checkpointed(1, trainer.step))
    return data


def _rate(steps: int) -> float:
    """The highest learning rate: what it upsets takes steps to settle again.

    60 steps at 1e-4 lost 6 of 600 drawn lines, 30 at 4e-4 lost 10, 60 at 5e-5 lost 2.
    """
    return min(max(_RATE_OF_STEP * steps, _LEAST_RATE), _MOST_RATE)


def _write_result(run: ImproveFolder, trainer: PlateTrainer) -> None:
    from lpr_desktop.training.plate_export import write_model

    run.result_folder.mkdir(exist_ok=True)
    write_model(trainer.averaged_weights(), trainer.shape, run.result_folder / TEXT_MODEL)
    trainer.save_weights(run.result_folder / FLOAT_WEIGHTS)


def _keep(run: ImproveFolder, settings: ImproveSettings, report: ImproveReport) -> Path:
    """Add the new model to the user's own; gives its folder."""
    mark = f"{run.name} {run.stored_status().created:.3f}"
    for model in list_text_models():
        if model.run == mark:  # killed right after it was added
            return model.data.parent
    about = {**_about(settings, report), "run": mark}
    return add_text_model(run.result_folder, settings.name, about)


def _about(settings: ImproveSettings, report: ImproveReport) -> dict[str, object]:
    names = ", ".join(show_name(Path(folder).name) for folder in settings.datasets)
    return {
        "description": f"Learned {report.learned} plates of {names}: {report.after.right} of "
        f"{report.after.count} held-out plates without a fault, {report.before.right} before.",
        "base": settings.base or DEFAULT_NAME,
        "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "seed": settings.seed,
        "steps": report.steps,
        "metrics": report.metrics,
    }
