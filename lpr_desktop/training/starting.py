"""The network of a training, with what it starts from in it."""

from __future__ import annotations

from collections.abc import Callable

import keras

from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.settings import IMAGENET
from lpr_desktop.runs.starting import OFFLINE_WAY, Start
from lpr_desktop.training.export import read_weights
from lpr_desktop.training.network import shaped_network


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
                "The ImageNet weights could not be downloaded ({first_line}). {offline_way}",
                first_line=_first_line(error),
                offline_way=OFFLINE_WAY,
            ) from error
        if start.backbone and isinstance(error, ValueError | OSError | KeyError):
            raise RunError(
                "{backbone}: these are not the weights of Keras's InceptionResNetV2 "
                "without top ({first_line}).",
                backbone=show_name(start.backbone),
                first_line=_first_line(error),
            ) from error
        raise


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
