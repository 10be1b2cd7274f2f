"""One start of a run, in the child process: data, plan, network, training, detector."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from lpr_desktop.errors import ImageError
from lpr_desktop.imaging import read_header
from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.data import (
    TRAIN,
    VALIDATION,
    RunData,
    RunPicture,
    gather,
    keep_data,
    load_data,
)
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Planned, Stage, Warned
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.imagenet import watched_download
from lpr_desktop.runs.settings import IMAGENET, Hardware, Plan, RunSettings, make_plan, save_record
from lpr_desktop.runs.starting import Start, choose_start
from lpr_desktop.sentence import Sentence
from lpr_desktop.training.augment import augmentation
from lpr_desktop.training.channel import Channel

if TYPE_CHECKING:
    from lpr_desktop.training.batches import PlateChange, TrainingPicture
    from lpr_desktop.training.machines import Machines
    from lpr_desktop.training.picture_reader import PictureReader

_TOLD_PROBLEMS = 20
_SWAPPED_PLATES = 400
_SWAPPED_SHARE = 0.3


def train(run: RunFolder, channel: Channel) -> tuple[Path, dict[str, float | None]] | None:
    """Train a run to its end, from its last checkpoint if there is one.

    Returns:
        Folder of the finished detector, and its metrics; None on the other ones of several
        machines, of which the first makes the detector.

    Raises:
        LprError: It cannot be done; the message is for a person.
        TrainingStopped: A stop was asked for, and everything is on the disk.
        OSError: A file could not be written.
    """
    settings = run.settings()
    index, count = read_cluster()
    if index == 0:
        _make_data(run, settings, channel)
    channel.say(Stage("Loading TensorFlow"))
    # Here it is loaded: 4 to 6 seconds.
    from lpr_desktop.training import hardware
    from lpr_desktop.training.finish import finish

    computer = replace(hardware.use_hardware(settings.spare_cores), machines=count)
    if settings.deterministic:
        hardware.use_determinism()
    decided = _decide(run, settings, computer, channel) if index == 0 else None
    machines = None
    if count > 1:
        from lpr_desktop.training.machines import Machines

        channel.say(Stage(Sentence("Waiting for all {count} machines", count=count)))
        machines = Machines()
        # The first one has written everything that the others read from here on.
        machines.agree(False)
    decided = decided or _read_decision(run)
    plan, data = decided.plan, decided.data
    hardware.use_precision(plan.precision)
    learned = _present(data.part(TRAIN), channel)
    measured = _present(data.part(VALIDATION), channel)
    if index == 0:
        run.change(epochs=plan.epochs)
        channel.say(Planned(asdict(plan), len(learned), len(measured)))
    channel.say(Stage("Building the network"))
    if machines or not (run.can_finish and run.finish_file.exists()):
        _fit(run, settings, decided, learned, measured, computer, machines, channel)
    # The test part, if there is one, is looked at only now.
    made = finish(run, plan, learned, replace(data, notes=()), channel) if index == 0 else None
    if machines:
        machines.end_together()
    return made


@dataclass(frozen=True, slots=True)
class _Decision:
    """What a start begins with."""

    plan: Plan
    data: RunData
    start: Start


def _decide(
    run: RunFolder, settings: RunSettings, computer: Hardware, channel: Channel
) -> _Decision:
    """The plan: as it was where there is a checkpoint, else made now and written down."""
    data, plan = load_data(run.data_file), run.plan()
    if plan is not None and run.checkpoint_file.exists():
        return _read_decision(run)
    start = choose_start(settings)
    for note in start.notes:
        channel.say(Warned(note))
    plan = make_plan(settings, len(data.part(TRAIN)), start.kind, computer, start.shape)
    save_record(run.plan_file, plan)
    return _Decision(plan, data, start)


def _read_decision(run: RunFolder) -> _Decision:
    """What was decided: the weights to start from are those of the checkpoint, or the first's."""
    plan = run.plan()
    if plan is None:
        raise RunError("The first machine has made no plan; the folder of the run must be shared.")
    resumed = run.checkpoint_file.exists()
    start = Start("none", plan.shape) if resumed else choose_start(run.settings())
    return _Decision(plan, load_data(run.data_file), start)


def _fit(
    run: RunFolder,
    settings: RunSettings,
    decided: _Decision,
    learned: Sequence[TrainingPicture],
    measured: Sequence[TrainingPicture],
    computer: Hardware,
    machines: Machines | None,
    channel: Channel,
) -> None:
    from lpr_desktop.training import hardware
    from lpr_desktop.training.baselines import measure_baselines
    from lpr_desktop.training.fit import FitSettings, Trainer
    from lpr_desktop.training.run_watcher import RunWatcher, StepWatcher
    from lpr_desktop.training.starting import network_builder

    plan = decided.plan
    writes = machines is None or machines.is_first
    if machines is None:
        measure_baselines(run, settings, measured, channel)
    # The first step is compiled, which takes a minute where a computer is slow.
    channel.say(Stage("Training"))
    watcher = RunWatcher(run, plan, channel, measured) if writes else StepWatcher(plan, channel)
    try:
        Trainer(
            _with_room(
                _told(network_builder(plan.architecture, decided.start), decided, channel), run.path
            ),
            learned,
            measured,
            FitSettings(
                epochs=plan.epochs,
                views=plan.views,
                batch_size=plan.batch_size,
                input_sizes=((0, plan.input_size),),
                learning_rate=plan.learning_rate,
                warmup=plan.warmup,
                ema=plan.ema,
                seed=plan.seed,
                head_epochs=plan.head_epochs,
                head_rate=plan.head_rate,
                patience=plan.patience,
                recalibration=plan.recalibration,
                restart_from_average=False,
                keep_features=plan.keep_features,
            ),
            lambda size: augmentation(plan.augmentation, size),
            run.path,
            lambda line: None,
            plate_change(plan),
            watcher=watcher,
            scope=machines.scope if machines else hardware.distribution(computer.gpus),
            machines=machines,
            workers=max(1, computer.cores),
            eager=settings.eager,
            reader=_reader(len(learned) + len(measured), channel),
        ).run()
    finally:
        watcher.close()


def _reader(pictures: int, channel: Channel) -> PictureReader:
    from lpr_desktop.training.picture_reader import PictureReader, bearable

    return PictureReader(bearable(pictures), lambda text: channel.say(Warned(text)))


def _told(
    build: Callable[[int], Any], decided: _Decision, channel: Channel
) -> Callable[[int], Any]:
    """Build the network, and say how far the download is, if the first one needs it."""
    downloads = decided.start.backbone == IMAGENET

    def told(size: int) -> Any:
        nonlocal downloads
        if not downloads:
            return build(size)
        with watched_download(lambda words, done, total: channel.say(Stage(words, done, total))):
            network = build(size)
        downloads = False
        channel.say(Stage("Building the network"))
        return network

    return told


def _with_room(build: Callable[[int], Any], folder: Path) -> Callable[[int], Any]:
    """Build the network, and see that the disk has room for what a run of it leaves.

    Hours of training that cannot be saved help nobody.
    """

    def checked(size: int) -> Any:
        network = build(size)
        # A checkpoint has the weights, their average, and AdamW's two moments; while it is
        # written, the one before is there, too. The detector is kept three times meanwhile.
        needed = 4 * network.count_params() * (2 * 4 + 2 * 3)
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise RunError(
                "This training needs {needed:.1f} GB on the disk of {folder}, where "
                "{free:.1f} GB are free. Make room there, then resume.",
                needed=needed / 1000000000.0,
                folder=folder,
                free=free / 1000000000.0,
            )
        return network

    return checked


def training_pictures(pictures: Sequence[RunPicture]) -> list[TrainingPicture]:
    """Pictures of a run as the batches take them."""
    from lpr_desktop.training.batches import TrainingPicture

    return [
        TrainingPicture(
            Path(p.path),
            np.array(p.boxes, np.float32).reshape(-1, 4),
            np.array(p.difficult or (False,) * len(p.boxes), bool),
        )
        for p in pictures
    ]


def plate_change(plan: Plan) -> PlateChange | None:
    """Drawn plates in the place of some real ones, at the highest level."""
    if plan.augmentation != "strong":
        return None
    from lpr_desktop.training.swapped_plates import PlateSwap

    return PlateSwap.draw(_SWAPPED_PLATES, plan.seed, _SWAPPED_SHARE)


def _make_data(run: RunFolder, settings: RunSettings, channel: Channel) -> None:
    """Gather the run's pictures at its first start, so that Resume has the same."""
    if run.data_file.exists():
        return
    channel.say(Stage("Checking the pictures"))
    data = gather(settings, lambda words, done, total: channel.say(Stage(words, done, total)))
    for text in filter(None, (*data.notes, data.left_open, *data.left_out[:_TOLD_PROBLEMS])):
        channel.say(Warned(text))
    more = len(data.left_out) - _TOLD_PROBLEMS
    if more > 0:
        left_out = Sentence(
            "%Ln more picture(s) (is|are) left out; data.json of the run names them.", "", more
        )
        channel.say(Warned(left_out))
    if data.unannotated:
        left_out = Sentence(
            "%Ln picture(s) (is|are) not annotated yet: left out.", "", data.unannotated
        )
        channel.say(Warned(left_out))
    keep_data(run, data)


def _present(pictures: Sequence[RunPicture], channel: Channel) -> list[TrainingPicture]:
    """The pictures that can still be opened; those that went away meanwhile are named."""
    present = []
    for picture in pictures:
        try:
            read_header(picture.path)
        except ImageError as error:
            channel.say(Warned(Sentence("{error} It is left out.", error=error)))
            continue
        present.append(picture)
    if not present:
        raise RunError("The pictures of this run are gone. Put them back where they were.")
    return training_pictures(present)
