"""The head learning on kept features: the frozen backbone sees each view once.

The views of the head's epochs are then the same in every epoch, so the features of a batch are
made in the first of them and kept, as far as there is memory. Only the top-down pathway and the
head are computed from then on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import tensorflow as tf

from lpr_desktop.training.batches import TrainingBatches, made_ahead

_MOST_BYTES = 3_000_000_000
_SHARE_OF_FREE_MEMORY = 0.25
_USUAL_FREE_MEMORY = 4_000_000_000

_LATERALS = ("lateral8_conv", "lateral16_conv", "lateral32_conv")

Features = tuple[Any, ...]


def split_network(network: keras.Model) -> tuple[keras.Model, keras.Model]:
    """The backbone of a network, and its head; both have the network's own variables."""
    features = [network.get_layer(name).input for name in _LATERALS]
    backbone = keras.Model(network.input, features)
    return backbone, keras.Model(features, network.output)


def feature_room() -> int:
    """Bytes that may be taken for features: a part of the memory that is free now."""
    free = _USUAL_FREE_MEMORY
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                free = int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    return min(_MOST_BYTES, int(free * _SHARE_OF_FREE_MEMORY))


class KeptFeatures:
    """Features of the batches of the head's epochs.

    Args:
        backbone: Makes them; its weights do not change meanwhile.
        room: Bytes for what is kept; batches beyond are computed anew in each epoch.
        eager: Run the backbone without tracing it first.
    """

    def __init__(self, backbone: keras.Model, room: int, *, eager: bool = False) -> None:
        self._room = room
        self._kept: dict[int, tuple[Features, Any]] = {}

        def compute(images: Any) -> Any:
            return backbone(images, training=False)

        self._compute = compute if eager else tf.function(compute, reduce_retracing=True)

    def batches(self, views: TrainingBatches, workers: int) -> Iterator[tuple[Features, Any]]:
        """The rest of an epoch, from the first batch of ``views`` on: features and targets."""
        first, count = views.first, len(views)
        missing = [i for i in range(count) if first + i not in self._kept]
        made = made_ahead(views, missing, workers)
        for number in range(first, first + count):
            if number in self._kept:
                yield self._kept[number]
                continue
            images, targets = next(made)
            # Kept in the computer's memory, not in the graphics card's.
            with tf.device("CPU:0"):
                features = tuple(tf.identity(one) for one in self._compute(images))
            size = sum(f.dtype.size * int(tf.size(f)) for f in features)
            if size <= self._room:
                self._room -= size
                self._kept[number] = features, targets
            yield features, targets
