"""The trained plate network as a Tesseract model, and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.files import write_atomic
from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.ocr.lstm_file import (
    Activation,
    BiLstm,
    CollapseHeight,
    Conv,
    Fold,
    Layer,
    LstmWeights,
    MaxPool,
    Softmax,
    lstm_model_bytes,
)
from lpr_desktop.ocr.traineddata import NULL_CLASS, SPECIAL_CLASSES
from lpr_desktop.training.plate_network import BLANK, NOISY_ROWS, POOLS, PlateNetworkShape

Weights = dict[str, NDArray[np.float32]]

_NEVER = -30.0  # the logit of Tesseract's classes that no plate has, such as the space


def layers(weights: Weights, shape: PlateNetworkShape) -> list[Layer]:
    """The network in the terms of ``ocr.lstm_file``.

    Args:
        weights: Arrays by the paths of the Keras model's variables.
        shape: Of the network they belong to.
    """
    found: list[Layer] = [Fold(*POOLS[0])] if shape.folded else []
    pools = POOLS[1:] if shape.folded else POOLS
    activation: Activation = "relu" if shape.activation == "relu" else "tanh"
    for index in range(len(shape.channels) - shape.folded):
        name = f"conv_{index}"
        found.append(Conv(weights[f"{name}/kernel"], weights[f"{name}/bias"], activation))
        if index < len(pools):
            found.append(MaxPool(*pools[index]))
    found.append(CollapseHeight(shape.height // 8))
    if shape.folded:
        kernel = _without_noise(weights["conv_columns/kernel"], shape)
        found.append(Conv(kernel, weights["conv_columns/bias"], activation))
    for index in range(len(shape.units)):
        found.append(BiLstm(*(_lstm(weights, index, way) for way in ("forward", "backward"))))
    kernel, bias = weights["logits/kernel"], weights["logits/bias"]
    wide = np.zeros((kernel.shape[0], SPECIAL_CLASSES + len(ALPHABET)), np.float32)
    offsets = np.full(wide.shape[1], _NEVER, np.float32)
    for source in range(BLANK + 1):
        target = NULL_CLASS if source == BLANK else SPECIAL_CLASSES + source
        wide[:, target], offsets[target] = kernel[:, source], bias[source]
    found.append(Softmax(wide, offsets))
    return found


def _without_noise(kernel: NDArray[np.float32], shape: PlateNetworkShape) -> NDArray[np.float32]:
    """A kernel (width, inputs, outputs) on the inner rows as one on all of a column's."""
    beside = NOISY_ROWS * shape.channels[-2]
    return np.pad(kernel, ((0, 0), (beside, beside), (0, 0)))[None]


def _lstm(weights: Weights, index: int, way: str) -> LstmWeights:
    prefix = f"lstm_{index}/{way}_lstm"
    matching = {path.rsplit("/", 1)[1]: w for path, w in weights.items() if path.startswith(prefix)}
    return LstmWeights(matching["kernel"], matching["recurrent_kernel"], matching["bias"])


def write_model(
    weights: Weights, shape: PlateNetworkShape, path: Path, *, quantized: bool = True
) -> None:
    """Write a ``*.traineddata`` file: int8, or doubles from which a training can go on."""
    content = lstm_model_bytes(layers(weights, shape), shape.height, ALPHABET, quantized=quantized)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, content)
