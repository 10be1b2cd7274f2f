"""What Tesseract computes from a line, in NumPy: the yardstick of ``ocr/lstm_file.py``.

The same network in Tesseract must say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.lstm_file import (
    Array,
    BiLstm,
    CollapseHeight,
    Conv,
    Fold,
    Layer,
    Lstm,
    LstmWeights,
    MaxPool,
    Softmax,
)
from lpr_desktop.ocr.lstm_input import normalized
from lpr_desktop.ocr.traineddata import half_away, quantize

Border = Literal["noise", "zeros"]

_STATE_LIMIT = 100
_FACTOR, _SUMMAND = 6364136223846793005, 1442695040888963407


def border_noise(count: int, skip: int = 0) -> NDArray[np.float64]:
    """The first numbers of the noise, in [-1, 1], that Tesseract sets beyond an image's border.

    Tesseract's ``TRand``, set to the same start before each line, as 5.5 has it (5.0 to 5.3 make
    their noise with C++'s ``minstd_rand``: other numbers, just as even).

    Args:
        count: How many numbers.
        skip: How many numbers were used before.
    """
    numbers = np.zeros(1, np.uint64)
    factor, summand = _FACTOR, _SUMMAND
    while len(numbers) < count + skip + 2:
        later = numbers * np.uint64(factor) + np.uint64(summand)
        numbers = np.concatenate([numbers, later])
        factor, summand = factor * factor % 2**64, (factor + 1) * summand % 2**64
    # The first number is the start, the second one is thrown away.
    whole = numbers[skip + 2 : count + skip + 2] >> np.uint64(33)
    return whole.astype(np.float64) * 2 / (2**31 - 1) - 1


def reference_forward(
    layers: Sequence[Layer],
    line: GrayImage,
    *,
    quantized: bool = False,
    border: Border = "noise",
) -> Array:
    """A network's outputs for one line.

    Args:
        layers: First to last.
        line: Grey uint8 (H, W) of the network's height.
        quantized: With weights and outputs in int8, as the int8 form of the model computes.
        border: What convolutions find beyond the image: Tesseract's noise, or zeros.

    Returns:
        Probabilities, float32 (steps, classes); every step is as wide as the pools make it.
    """
    run = _Run(quantized, border)
    values = normalized(line, quantized=quantized)[:, :, None]
    for layer in layers:
        values = run.layer(layer, values)
    return values[0]


@dataclass(slots=True)
class _Run:
    quantized: bool
    border: Border
    used_noise: int = 0

    def layer(self, layer: Layer, values: Array) -> Array:
        """A layer's outputs (H, W, C) from its inputs."""
        match layer:
            case Conv():
                return self._conv(layer, values)
            case MaxPool():
                height, width = values.shape[0] // layer.y, values.shape[1] // layer.x
                cut = values[: height * layer.y, : width * layer.x]
                blocks = cut.reshape(height, layer.y, width, layer.x, values.shape[2])
                return np.asarray(blocks.max(axis=(1, 3)))
            case Fold():
                height, width = values.shape[0] // layer.y, values.shape[1] // layer.x
                cut = values[: height * layer.y, : width * layer.x]
                blocks = cut.reshape(height, layer.y, width, layer.x, values.shape[2])
                return blocks.transpose(0, 2, 3, 1, 4).reshape(height, width, -1)
            case CollapseHeight():
                return values.transpose(1, 0, 2).reshape(1, values.shape[1], -1)
            case Lstm(weights, backward):
                return self._lstm(weights, values[0], backward)[None]
            case BiLstm(forward, backward):
                both = self._lstm(forward, values[0]), self._lstm(backward, values[0], True)
                return np.concatenate(both, axis=1)[None]
            case Softmax():
                sums = self._sums(values, layer.kernel, layer.bias)
                shares = np.exp(np.maximum(sums - sums.max(axis=-1, keepdims=True), -86))
                return np.asarray(shares / shares.sum(axis=-1, keepdims=True))

    def _conv(self, layer: Conv, values: Array) -> Array:
        rows, columns, channels, outputs = layer.kernel.shape
        y, x = rows // 2, columns // 2
        padded = np.pad(values, ((y, y), (x, x), (0, 0)), constant_values=np.nan)
        windows = np.lib.stride_tricks.sliding_window_view(padded, (rows, columns), axis=(0, 1))
        stacked = windows.transpose(0, 1, 4, 3, 2).copy()
        outside = np.isnan(stacked)
        stacked[outside] = self._beyond(int(outside.sum()))
        kernel = layer.kernel.transpose(1, 0, 2, 3).reshape(-1, outputs)
        flat = stacked.reshape(*values.shape[:2], columns * rows * channels)
        sums = self._sums(flat, kernel, layer.bias)
        return self._kept(np.tanh(sums) if layer.activation == "tanh" else np.maximum(sums, 0))

    def _beyond(self, count: int) -> Array:
        if self.border == "zeros":
            return np.zeros(count, np.float32)
        noise = border_noise(count, self.used_noise)
        self.used_noise += count
        return self._kept(noise.astype(np.float32))

    def _lstm(self, weights: LstmWeights, values: Array, backward: bool = False) -> Array:
        units = len(weights.recurrent)
        kernel = self._weights(np.vstack([weights.kernel, weights.recurrent]), weights.bias)
        sums = values @ kernel[: -units - 1] + kernel[-1]
        recurrent = kernel[-units - 1 : -1]
        state = output = np.zeros(units, np.float32)
        outputs = np.empty((len(values), units), np.float32)
        steps = range(len(values))
        for step in reversed(steps) if backward else steps:
            enter, forget, cell, leave = np.split(sums[step] + output @ recurrent, 4)
            state = _logistic(forget) * state + _logistic(enter) * np.tanh(cell)
            state = np.clip(state, -_STATE_LIMIT, _STATE_LIMIT)
            outputs[step] = output = self._kept(_logistic(leave) * np.tanh(state))
        return outputs

    def _sums(self, values: Array, kernel: Array, bias: Array) -> Array:
        weights = self._weights(kernel, bias)
        return np.asarray(values @ weights[:-1] + weights[-1])

    def _weights(self, kernel: Array, bias: Array) -> Array:
        """Kernel (inputs, outputs) over bias: (inputs + 1, outputs), as precise as the model."""
        joined = np.vstack([kernel, bias]).astype(np.float32)
        if not self.quantized:
            return joined
        values, scales = quantize(joined.T)
        return np.asarray((values * scales[:, None]).T, np.float32)

    def _kept(self, values: Array) -> Array:
        """Outputs as the next layer finds them."""
        if not self.quantized:
            return values
        steps = np.clip(half_away(values * np.float32(127)), -127, 127)
        return np.asarray(steps / np.float32(127), np.float32)


def _logistic(values: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-values)), np.float32)
