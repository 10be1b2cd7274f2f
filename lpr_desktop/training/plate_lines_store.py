"""Training lines on disk, and the batches made of them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.files import write_atomic
from lpr_desktop.ocr.engine import ALPHABET, GrayImage
from lpr_desktop.ocr.lstm_input import normalized
from lpr_desktop.training.plate_lines import Line

Rng = np.random.Generator

COLUMNS_PER_STEP = 4
"""How many columns of a line one step of the network's output covers."""

_WIDTH_STEP = 32
_MOST_WIDTH = 480
_SORTED = 12  # batches that are sorted by width together
_INDEX = {sign: index for index, sign in enumerate(ALPHABET)}


@dataclass(frozen=True, slots=True, eq=False)
class LineSet:
    """Lines side by side.

    Attributes:
        pixels: Grey uint8 (height, sum of widths).
        ends: The column after each line's last.
        texts: A–Z and 0–9.
        names: The picture that a line was cut from, "" for a drawn one.
    """

    pixels: NDArray[np.uint8]
    ends: NDArray[np.int64]
    texts: NDArray[np.str_]
    names: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.texts)

    def image(self, index: int) -> GrayImage:
        start = self.ends[index - 1] if index else 0
        return self.pixels[:, start : self.ends[index]]

    @staticmethod
    def of(lines: Sequence[Line], names: Sequence[str] = ()) -> LineSet:
        """The set of some lines, at least one; without ``names`` they count as drawn."""
        return LineSet(
            pixels=np.concatenate([line.image for line in lines], axis=1),
            ends=np.cumsum([line.image.shape[1] for line in lines]),
            texts=np.array([line.text for line in lines]),
            names=np.array(list(names) or [""] * len(lines)),
        )

    @staticmethod
    def load(paths: Sequence[Path]) -> LineSet:
        """All lines of some files written by :func:`save`."""
        parts = [np.load(path, allow_pickle=False) for path in paths]
        sizes = [part["pixels"].shape[1] for part in parts]
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)
        return LineSet(
            pixels=np.concatenate([part["pixels"] for part in parts], axis=1),
            ends=np.concatenate(
                [part["ends"] + start for part, start in zip(parts, starts, strict=True)]
            ),
            texts=np.concatenate([part["texts"] for part in parts]),
            names=np.concatenate([part["names"] for part in parts]),
        )

    def save(self, path: Path) -> None:
        """Write the set atomically (NumPy's npz)."""
        stream = io.BytesIO()
        np.savez(stream, pixels=self.pixels, ends=self.ends, texts=self.texts, names=self.names)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(path, stream.getvalue())


@dataclass(frozen=True, slots=True, eq=False)
class LineBatch:
    """Lines of one width.

    Attributes:
        images: float32 (N, height, W, 1), as Tesseract normalises them.
        labels: int32 (N, L), indices of the alphabet, −1 after a text's end.
        texts: The texts.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int32]
    texts: tuple[str, ...]


def training_batches(
    sets: Sequence[tuple[LineSet, float]], size: int, seed: int, first: int
) -> Iterator[LineBatch]:
    """Endless batches, from the ``first`` on: a function of the seed and their number.

    Args:
        sets: Sets with the share that each has in a batch.
        size: Lines in a batch.
        seed: Of all chance.
        first: Number of the first batch.
    """
    shares = np.array([share for _, share in sets])
    shares = shares / shares.sum()
    group = first // _SORTED
    skip = first % _SORTED
    while True:
        rng = np.random.default_rng((seed, group))
        which = rng.choice(len(sets), size * _SORTED, p=shares)
        lines: list[tuple[GrayImage, str]] = []
        for index in which:
            chosen = sets[index][0]
            number = int(rng.integers(len(chosen)))
            lines.append((varied(chosen.image(number), rng), str(chosen.texts[number])))
        lines.sort(key=lambda line: line[0].shape[1])
        order = rng.permutation(_SORTED)
        for position in order[skip:]:
            part = lines[position * size : (position + 1) * size]
            yield batch_of(part, np.random.default_rng((seed, group, int(position))))
        group, skip = group + 1, 0


def batch_of(lines: Sequence[tuple[GrayImage, str]], rng: Rng | None) -> LineBatch:
    """Lines filled up to one width; with a generator at both ends and with anything."""
    widest = max(line.shape[1] for line, _ in lines)
    longest = max(len(text) for _, text in lines)
    # CTC needs a step for each sign and one between two that are alike.
    width = max(widest, COLUMNS_PER_STEP * (2 * longest + 1))
    width = -(-width // _WIDTH_STEP) * _WIDTH_STEP
    images = np.empty((len(lines), lines[0][0].shape[0], width, 1), np.float32)
    labels = np.full((len(lines), longest), -1, np.int32)
    for index, (line, text) in enumerate(lines):
        images[index, ..., 0] = normalized(_filled(line, width, rng), quantized=True)
        labels[index, : len(text)] = [_INDEX[sign] for sign in text]
    return LineBatch(images, labels, tuple(text for _, text in lines))


def _filled(line: GrayImage, width: int, rng: Rng | None) -> GrayImage:
    room = width - line.shape[1]
    if room <= 0:
        return line
    if rng is None:
        return cv2.copyMakeBorder(line, 0, 0, 0, room, cv2.BORDER_REPLICATE)
    before = int(rng.integers(room + 1))
    kind = rng.random()
    if kind < 0.5:
        return cv2.copyMakeBorder(line, 0, 0, before, room - before, cv2.BORDER_REPLICATE)
    paint = int(rng.integers(256))
    filled = cv2.copyMakeBorder(line, 0, 0, before, room - before, cv2.BORDER_CONSTANT, value=paint)
    if kind > 0.85:
        noise = rng.integers(0, 60, filled.shape)
        beside = np.ones(width, bool)
        beside[before : before + line.shape[1]] = False
        filled = np.where(beside, np.clip(filled + noise - 30, 0, 255), filled).astype(np.uint8)
    return filled


def varied(line: GrayImage, rng: Rng) -> GrayImage:
    """A line a little wider or narrower, shifted, turned, thicker, paler, blurred, stained."""
    height, width = line.shape
    scale = float(np.clip(np.exp(rng.normal(0, 0.1)), 0.75, 1.35)) if rng.random() < 0.8 else 1.0
    wide = int(np.clip(round(width * scale), 24, _MOST_WIDTH))
    tall = 1 + rng.normal(0, 0.035)
    shear, turn = rng.normal(0, 0.05), rng.normal(0, 0.012)
    middle = height / 2
    matrix = np.array(
        [
            [wide / width, shear, -shear * middle],
            [turn, tall, middle - tall * middle - turn * width / 2 + rng.normal(0, 0.8)],
        ]
    )
    out = cv2.warpAffine(
        line, matrix, (wide, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    if rng.random() < 0.15:
        kernel = np.ones((2, 2) if rng.random() < 0.6 else (1, 3), np.uint8)
        out = cv2.erode(out, kernel) if rng.random() < 0.5 else cv2.dilate(out, kernel)
    if rng.random() < 0.2:
        out = cv2.GaussianBlur(out, (0, 0), rng.uniform(0.4, 1.1))
    if rng.random() < 0.12:
        _stain(out, rng)
    if rng.random() < 0.5:
        gain, offset = np.exp(rng.normal(0, 0.2)), rng.normal(0, 14)
        out = cv2.convertScaleAbs(out, alpha=gain, beta=127 * (1 - gain) + offset)
    if rng.random() < 0.25:
        noise = rng.normal(0, rng.uniform(2, 16), out.shape)
        out = np.clip(out + noise, 0, 255).astype(np.uint8)
    return out


def _stain(line: GrayImage, rng: Rng) -> None:
    """A spot or a bar, smaller than a character."""
    height, width = line.shape
    x, y = int(rng.integers(width)), int(rng.integers(height))
    reach = int(rng.integers(1, 5)), int(rng.integers(1, 5))
    paint = int(rng.integers(256))
    if rng.random() < 0.3:
        reach = (int(rng.integers(8, 40)), 1)
    cv2.rectangle(line, (x - reach[0], y - reach[1]), (x + reach[0], y + reach[1]), paint, -1)
