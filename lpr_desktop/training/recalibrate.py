"""BatchNorm's averages, made anew to fit the weights that are measured and kept."""

from __future__ import annotations

from collections.abc import Iterable

import keras
import numpy as np
from numpy.typing import NDArray


def recalibrate(network: keras.Model, batches: Iterable[NDArray[np.float32]]) -> None:
    """Set BatchNorm's averages to the plain mean over ``batches`` of pictures.

    Keras's moving averages lag behind after a short fit, and belong to the last weights rather
    than to the averaged ones.

    Args:
        network: Any network; changed in place.
        batches: Each (B, S, S, 3) float32 in 0–255.
    """
    norms = [
        layer
        for layer in network._flatten_layers()
        if isinstance(layer, keras.layers.BatchNormalization)
    ]
    kept = [layer.momentum for layer in norms]
    try:
        for number, batch in enumerate(batches):
            for layer in norms:
                layer.momentum = number / (number + 1)
            network(batch, training=True)
    finally:
        for layer, momentum in zip(norms, kept, strict=True):
            layer.momentum = momentum
