"""What a training starts from: ImageNet, a weights file, an earlier detector, or nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.store import DEFAULT_NAME, find_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.imagenet import WEIGHTS_MB, WEIGHTS_NAME, cached_weights, is_genuine
from lpr_desktop.runs.settings import IMAGENET, NO_WEIGHTS, RunSettings
from lpr_desktop.sentence import Sentence

FULL = "inception-resnet-v2"


@dataclass(frozen=True, slots=True)
class Start:
    """Where a training starts.

    Attributes:
        kind: ``none``, ``backbone`` or ``detector``, as ``runs.settings.make_plan`` takes it.
        shape: Of the network, as ``network.shaped_network`` takes it.
        backbone: Weights file of Keras's InceptionResNetV2, or ``imagenet`` to have it fetched.
        weights: Weights file of ours.
        detector: Folder of the detector whose weights they are, if they are one's.
        notes: What a person should know.
    """

    kind: str
    shape: Mapping[str, Any] = field(default_factory=dict)
    backbone: str = ""
    weights: Path | None = None
    detector: Path | None = None
    notes: tuple[str, ...] = ()


def choose_start(settings: RunSettings) -> Start:
    """Find out what to start from; nothing is loaded or downloaded yet.

    Raises:
        RunError: The weights do not fit the architecture, or must be downloaded and may not.
        DetectorError: There is no such detector or file.
    """
    full = settings.architecture == FULL
    wanted = settings.weights
    if not wanted:
        wanted = IMAGENET if full else NO_WEIGHTS if settings.network else DEFAULT_NAME
    if wanted == NO_WEIGHTS:
        return Start("none", settings.network)
    if wanted == IMAGENET:
        return _imagenet(settings)
    path = Path(wanted).expanduser()
    if path.is_file():
        return _file(path, settings)
    try:
        folder = find_detector(wanted)
    except DetectorError as error:
        if path.is_dir():
            raise
        raise DetectorError(
            "{error} One can also start from {imagenet}, from {no_weights}, or from a "
            "file (.npz, .h5).",
            error=error,
            imagenet=IMAGENET,
            no_weights=NO_WEIGHTS,
        ) from error
    card = read_card(folder)
    if card.architecture != settings.architecture:
        raise RunError(
            "The detector {wanted} is {found}, not {asked}. Choose that "
            "architecture, or other weights.",
            wanted=show_name(wanted),
            found=card.architecture,
            asked=settings.architecture,
        )
    return Start("detector", card.network, weights=folder / "weights.npz", detector=folder)


OFFLINE_WAY = Sentence(
    "Without a network: copy {file} ({weights_mb} MB, from Keras's storage) from another computer "
    "and start from it (in the window's settings: Starts from, A file with weights…; on the "
    "command line --weights FILE). Or start from an earlier detector, or from nothing (--weights "
    "none).",
    file=WEIGHTS_NAME,
    weights_mb=WEIGHTS_MB,
)


def _imagenet(settings: RunSettings) -> Start:
    if settings.architecture != FULL:
        raise RunError(
            "ImageNet weights are only for {full}. Start the compact network from a detector.",
            full=FULL,
        )
    cached = cached_weights()
    if cached is not None:
        return Start("backbone", settings.network, str(cached))
    if not settings.allow_download:
        raise RunError(
            "The ImageNet weights are not on this computer. They are one download of "
            "{weights_mb} MB, which needs your consent (--allow-download). "
            "{offline_way}",
            weights_mb=WEIGHTS_MB,
            offline_way=OFFLINE_WAY,
        )
    return Start("backbone", settings.network, IMAGENET)


def _file(path: Path, settings: RunSettings) -> Start:
    if path.suffix.lower() == ".npz":
        return Start("detector", settings.network, weights=path.absolute())
    if settings.architecture != FULL:
        raise RunError(
            "{file}: such weights are for {full}; the compact network takes .npz.",
            file=path,
            full=FULL,
        )
    notes: tuple[str, ...] = ()
    if not is_genuine(path):
        notes = (
            Sentence(
                "{file} is not Keras's own ImageNet weights file (its MD5 differs); it is used all "
                "the same.",
                file=path,
            ),
        )
    return Start("backbone", settings.network, str(path.absolute()), notes=notes)
