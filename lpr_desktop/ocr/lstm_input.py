"""What Tesseract makes of a line before its network gets it, for a trainer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.lstm_file import Array
from lpr_desktop.ocr.traineddata import half_away


def normalized(line: GrayImage, *, quantized: bool = False) -> Array:
    """A line as a network gets it: about -1 where it is black, about 1 where it is white.

    Black and white are quartiles of the local minima and maxima of grey along the middle row, as
    Tesseract's ``networkio.cpp`` finds them.

    Args:
        line: Grey uint8 (H, W), of the height of the network's input.
        quantized: As an int8 model gets it: clipped to ±1, in steps of 1/127.

    Returns:
        float32 (H, W).
    """
    black, white = _black_and_white(line[line.shape[0] // 2].astype(np.int16))
    contrast = (white - black) / np.float32(2)
    if contrast <= 0:
        contrast = np.float32(1)
    grey = np.arange(256, dtype=np.float32)
    table = (grey - black) / contrast - np.float32(1)
    if quantized:
        # 128 here and 127 everywhere else: so it is in Tesseract.
        table = np.clip(half_away(table * np.float32(128)), -127, 127) / np.float32(127)
    return table[line]


def _black_and_white(row: NDArray[np.int16]) -> tuple[np.float32, np.float32]:
    before, here, after = row[:-2], row[1:-1], row[2:]
    low = ((here < before) & (here <= after)) | ((here <= before) & (here < after))
    high = ((here > before) & (here >= after)) | ((here >= before) & (here > after))
    lows, highs = here[low], here[high]
    black = _fractile(lows if len(lows) else np.array([0], np.int16), 0.25)
    white = _fractile(highs if len(highs) else np.array([255], np.int16), 0.75)
    return np.float32(black), np.float32(white)


def _fractile(values: NDArray[np.int16], fraction: float) -> float:
    """Tesseract's ``STATS::ile``: the value below which a share of the values lies."""
    counts = np.bincount(values)
    total = np.cumsum(counts)
    target = max(fraction * len(values), 1.0)
    bucket = int(np.searchsorted(total, target))
    return float(bucket + 1 - (total[bucket] - target) / counts[bucket])
