"""What a training starts from: ImageNet, a weights file, an earlier detector, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.store import DEFAULT_NAME, find_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.imagenet import WEIGHTS_MB, WEIGHTS_NAME, cached_weights, is_genuine
from lpr_desktop.runs.settings import IMAGENET, NO_WEIGHTS, RunSettings
from lpr_desktop.training.export import read_weights
from lpr_desktop.training.network import shaped_network

FULL = "inception-resnet-v2"


@dataclass(frozen=True, slots=True)
class Start:
    """Where a training starts.

    Attributes:
        kind: ``none``, ``backbone`` or ``detector``, as ``runs.settings.make_plan`` takes it.
        shape: Of the network, as ``network.shaped_network`` takes it.
        backbone: Weights file of Keras's InceptionResNetV2, or ``imagenet`` to have it fetched.
        weights: Weights file of ours.
        notes: What a person should know.
    """

    kind: str
    shape: Mapping[str, Any] = field(default_factory=dict)
    backbone: str = ""
    weights: Path | None = None
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
    folder = find_detector(wanted)
    card = read_card(folder)
    if card.architecture != settings.architecture:
        raise RunError(
            f"The detector {show_name(wanted)} is {card.architecture}, not "
            f"{settings.architecture}. Choose that architecture, or other weights."
        )
    return Start("detector", card.network, weights=folder / "weights.npz")


def network_builder(architecture: str, start: Start) -> Callable[[int], keras.Model]:
    """A function from input size to a network with the weights to start from in it."""

    def build(size: int) -> keras.Model:
        network = _with_backbone(architecture, size, start)
        if start.weights:
            read_weights(network, start.weights)
        return network

    return build


def _with_backbone(architecture: str, size: int, start: Start) -> keras.Model:
    try:
        return shaped_network(architecture, size, start.shape, start.backbone or None)
    except DetectorError:
        raise
    # Keras raises plain exceptions where a download fails.
    except Exception as error:
        if start.backbone == IMAGENET:
            raise RunError(
                f"The ImageNet weights could not be downloaded ({_first_line(error)}). "
                + _OFFLINE_WAY
            ) from error
        if start.backbone and isinstance(error, ValueError | OSError | KeyError):
            raise RunError(
                f"{show_name(start.backbone)}: these are not the weights of Keras's "
                f"InceptionResNetV2 without top ({_first_line(error)})."
            ) from error
        raise


_OFFLINE_WAY = (
    f"Without a network: copy {WEIGHTS_NAME} ({WEIGHTS_MB} MB, from Keras's storage) from another "
    "computer and start from it (in the window's settings: Starts from, A file with weights…; "
    "on the command line --weights FILE). Or start from an earlier detector, or from nothing "
    "(--weights none)."
)


def _imagenet(settings: RunSettings) -> Start:
    if settings.architecture != FULL:
        raise RunError(
            f"ImageNet weights are only for {FULL}. Start the compact network from a detector."
        )
    cached = cached_weights()
    if cached is not None:
        return Start("backbone", settings.network, str(cached))
    if not settings.allow_download:
        raise RunError(
            f"The ImageNet weights are not on this computer. They are one download of "
            f"{WEIGHTS_MB} MB, which needs your consent (--allow-download). {_OFFLINE_WAY}"
        )
    return Start("backbone", settings.network, IMAGENET)


def _file(path: Path, settings: RunSettings) -> Start:
    if path.suffix.lower() == ".npz":
        return Start("detector", settings.network, weights=path.absolute())
    if settings.architecture != FULL:
        raise RunError(
            f"{show_name(path)}: such weights are for {FULL}; the compact network takes .npz."
        )
    notes: tuple[str, ...] = ()
    if not is_genuine(path):
        notes = (
            f"{show_name(path)} is not Keras's own ImageNet weights file (its MD5 differs); it "
            "is used all the same.",
        )
    return Start("backbone", settings.network, str(path.absolute()), notes=notes)


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
