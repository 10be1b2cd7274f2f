"""Where a training begins: what others find in the validation pictures before the first step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import keras

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import LprError
from lpr_desktop.runs.beside import Role
from lpr_desktop.runs.events import Baseline, Previews, Stage, Warned
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.history import EpochRow
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.runs.starting import choose_start
from lpr_desktop.sentence import Sentence
from lpr_desktop.training.batches import TrainingPicture
from lpr_desktop.training.channel import Channel, TrainingStopped
from lpr_desktop.training.export import read_weights
from lpr_desktop.training.network import shaped_network
from lpr_desktop.training.picture_reader import PictureReader
from lpr_desktop.training.previews import EpochPreviews
from lpr_desktop.training.validate import validate

_SHIPPED = Sentence("the detector that ships")


@dataclass(frozen=True, slots=True)
class Other:
    """A detector that a training is compared with."""

    role: Role
    title: str
    folder: Path


def other_detectors(settings: RunSettings, channel: Channel) -> list[Other]:
    """The detector that the training starts from, if it is one, and the one that ships."""
    shipped = default_detector()
    try:
        starting = choose_start(settings).detector
    except LprError:
        starting = None
        gone = Sentence("What the training started from is gone: it is not compared with it.")
        channel.say(Warned(gone))
    if starting == shipped:
        return [Other(Role.STARTING, _SHIPPED, shipped)]
    others = [Other(Role.SHIPPED, _SHIPPED, shipped)]
    if starting is not None:
        others.insert(0, Other(Role.STARTING, read_card(starting).title, starting))
    return others


def measure_baselines(
    run: RunFolder,
    settings: RunSettings,
    measured: Sequence[TrainingPicture],
    channel: Channel,
) -> None:
    """Measure the other detectors as an epoch is measured, once for a run.

    What the one that it starts from finds becomes the previews of epoch 0.

    Raises:
        TrainingStopped: A stop was asked for.
    """
    if run.baseline_file.exists() or run.checkpoint_file.exists():
        return
    done = []
    previews = EpochPreviews(run.previews_folder, measured)
    for other in other_detectors(settings, channel):
        try:
            row, found = _measured(other, settings, measured, channel)
        except LprError as error:
            channel.say(
                Warned(Sentence("{error} The training is not compared with it.", error=error))
            )
            continue
        done.append(Baseline(other.title, str(other.role), asdict(row)))
        channel.say(done[-1])
        if other.role is Role.STARTING:
            folder = previews.write(0, found)
            channel.say(Previews(0, str(folder.relative_to(run.path))))
    run.keep_baselines(done)


def _measured(
    other: Other,
    settings: RunSettings,
    measured: Sequence[TrainingPicture],
    channel: Channel,
) -> tuple[EpochRow, list[list[Detection]]]:
    measuring = Sentence("Measuring {title}", title=other.title)
    channel.say(Stage(measuring))

    def step(done: int, total: int) -> None:
        if channel.stop_reason is not None:
            raise TrainingStopped
        channel.say(Stage(measuring, done, total))

    card = read_card(other.folder)
    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float32")
    try:
        network = shaped_network(card.architecture, card.input_size, card.network)
    finally:
        keras.config.set_dtype_policy(policy)
    read_weights(network, other.folder / "weights.npz")
    network.compile(jit_compile=False, run_eagerly=settings.eager)
    result = validate(network, measured, card.input_size, step, PictureReader(len(measured)))
    row = EpochRow(
        0,
        "start",
        card.input_size,
        val_loss=result.loss,
        val_iou=result.iou,
        ap50=result.ap50,
        ap75=result.ap75,
    )
    return row, result.found
