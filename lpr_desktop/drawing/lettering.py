"""Plate letters: an alphabet of strokes that needs no font file, and fonts of the system beside it.

Every sign is a set of centre lines in a unit cell (x to the right, y down). A :class:`StrokeFace`
gives them width, weight and roundness, so that one skeleton serves the round German, the square
British and the narrow American shapes, and looks the same on every machine.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from lpr_desktop.drawing.curves import round_corners

Mask = NDArray[np.uint8]

TUNIS = "ت"
"""Stands for the word *Tunis* in Arabic, as it is written in the middle of Tunisian plates."""

_OVERSAMPLE = 4

# Centre lines: "x,y" points, "~" marks a corner to be rounded, "z" closes the line.
_SKELETONS: dict[str, tuple[str, ...]] = {
    "0": ("0,0~ 1,0~ 1,1~ 0,1~ z",),
    "1": ("0,0.26 0.62,0 0.62,1",),
    "2": ("0,0.27 0,0~ 1,0~ 1,0.42~ 0,1 1,1",),
    "3": ("0,0.22 0,0~ 1,0~ 1,0.47~ 0.42,0.47", "0.42,0.47 1,0.47~ 1,1~ 0,1~ 0,0.76"),
    "4": ("0.74,1 0.74,0 0,0.7 1,0.7",),
    "5": ("0.94,0 0.07,0 0.07,0.41 1,0.41~ 1,1~ 0,1~ 0,0.77",),
    "6": ("0.96,0.2 0.96,0~ 0,0~ 0,1~ 1,1~ 1,0.43~ 0,0.43~ 0,0.6",),
    "7": ("0,0 1,0 0.34,1",),
    "8": ("0.06,0~ 0.94,0~ 0.94,0.47~ 0.06,0.47~ z", "0,0.47~ 1,0.47~ 1,1~ 0,1~ z"),
    "9": ("0.04,0.8 0.04,1~ 1,1~ 1,0~ 0,0~ 0,0.57~ 1,0.57~ 1,0.4",),
    "A": ("0,1 0.5,0 1,1", "0.16,0.7 0.84,0.7"),
    "B": ("0,0 0.94,0~ 0.94,0.47~ 0,0.47", "0,0 0,0.47 1,0.47~ 1,1~ 0,1 0,0.4"),
    "C": ("1,0.26 1,0~ 0,0~ 0,1~ 1,1~ 1,0.74",),
    "D": ("0,0 1,0~ 1,1~ 0,1 z",),
    "E": ("1,0 0,0 0,1 1,1", "0,0.48 0.86,0.48"),
    "F": ("1,0 0,0 0,1", "0,0.48 0.86,0.48"),
    "G": ("1,0.26 1,0~ 0,0~ 0,1~ 1,1~ 1,0.54 0.56,0.54",),
    "H": ("0,0 0,1", "1,0 1,1", "0,0.48 1,0.48"),
    "I": ("0.5,0 0.5,1",),
    "J": ("1,0 1,1~ 0,1~ 0,0.7",),
    "K": ("0,0 0,1", "1,0 0,0.64", "0.34,0.42 1,1"),
    "L": ("0,0 0,1 1,1",),
    "M": ("0,1 0,0 0.5,0.62 1,0 1,1",),
    "N": ("0,1 0,0 1,1 1,0",),
    "O": ("0,0~ 1,0~ 1,1~ 0,1~ z",),
    "P": ("0,1 0,0 1,0~ 1,0.55~ 0,0.55",),
    "Q": ("0,0~ 1,0~ 1,1~ 0,1~ z", "0.58,0.7 1.04,1.04"),
    "R": ("0,1 0,0 1,0~ 1,0.53~ 0,0.53", "0.48,0.53 1,1"),
    "S": ("1,0.24 1,0~ 0,0~ 0,0.48~ 1,0.48~ 1,1~ 0,1~ 0,0.76",),
    "T": ("0,0 1,0", "0.5,0 0.5,1"),
    "U": ("0,0 0,1~ 1,1~ 1,0",),
    "V": ("0,0 0.5,1 1,0",),
    "W": ("0,0 0.25,1 0.5,0.2 0.75,1 1,0",),
    "X": ("0,0 1,1", "1,0 0,1"),
    "Y": ("0,0 0.5,0.52 1,0", "0.5,0.52 0.5,1"),
    "Z": ("0,0 1,0 0,1 1,1",),
    "-": ("0,0.52 1,0.52",),
    ".": ("0.5,1 0.5,0.99",),
    ":": ("0.5,1 0.5,0.99", "0.5,0.5 0.5,0.49"),
    TUNIS: (
        # from the right: teh with two dots, waw, noon with one dot, seen with its bowl
        "1,0.36 1,0.68 0.74,0.68",
        "0.86,0.12 0.861,0.12",
        "0.97,0.12 0.971,0.12",
        "0.74,0.4~ 0.74,0.68~ 0.62,0.68~ 0.62,0.4~ z",
        "0.74,0.55 0.74,0.9~ 0.6,1",
        "0.52,0.4 0.52,0.68 0.4,0.68 0.4,0.46",
        "0.52,0.16 0.521,0.16",
        "0.4,0.68 0.3,0.68 0.3,0.46",
        "0.3,0.68 0.22,0.68 0.22,0.46",
        "0.22,0.68 0.2,1~ 0.02,1~ 0,0.62",
    ),
}

# Width of a sign's cell against that of a plain letter.
_WIDTHS = {"1": 0.66, "I": 0.0, "M": 1.16, "W": 1.3, "-": 0.5, ".": 0.0, ":": 0.0, TUNIS: 2.3}
_WIDTHS |= {"J": 0.88, "E": 0.92, "F": 0.9, "L": 0.9}


class Face(Protocol):
    """Draws one line of signs."""

    def line(self, text: str, height: float) -> Mask:
        """Coverage (0 to 255) of ``text``, as wide as its ink.

        Capitals are ``height`` pixels high and in the middle of the rows; tails that reach below
        the line add as many rows above as below.
        """


@dataclass(frozen=True, slots=True)
class StrokeFace:
    """Our own alphabet. All figures are fractions of the height of a capital."""

    width: float = 0.5
    weight: float = 0.13
    roundness: float = 0.25
    spacing: float = 0.13
    digit_width: float = 1.0

    def sign_width(self, sign: str) -> float:
        """Width of a sign's ink."""
        if sign == " ":
            return self.width * 0.5
        inner = self.width - self.weight
        if sign.isdigit():
            inner *= self.digit_width
        return inner * _WIDTHS.get(sign, 1.0) + self.weight

    def line(self, text: str, height: float) -> Mask:
        scale = height * _OVERSAMPLE
        advance = [self.sign_width(sign) + self.spacing for sign in text]
        width = max(1, round((sum(advance) - self.spacing) * scale))
        rows = max(1, round(scale))
        ink = np.zeros((rows, width), np.uint8)
        left = 0.0
        for sign, step in zip(text, advance, strict=True):
            if sign != " ":
                self._draw_sign(ink, sign, left * scale, scale)
            left += step
        size = (max(1, round(width / _OVERSAMPLE)), max(1, round(height)))
        return np.asarray(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), np.uint8)

    def _draw_sign(self, ink: Mask, sign: str, left: float, scale: float) -> None:
        try:
            skeleton = _SKELETONS[sign]
        except KeyError:
            raise ValueError(f"The stroke alphabet has no sign {sign!r}.") from None
        # The Arabic word has many strokes in little room.
        half = self.weight * scale * (0.3 if sign == TUNIS else 0.5)
        width = self.sign_width(sign) * scale
        inner = np.array([width - 2 * half, scale - 2 * half])
        cell = np.zeros((ink.shape[0], round(width)), np.uint8)
        for stroke in skeleton:
            points, rounded, closed = _parse(stroke)
            centre = points * inner + half
            _draw_stroke(cell, round_corners(centre, rounded, closed, self.roundness * scale), half)
        # Cutting at the cell gives slanted strokes the flat ends that stamped letters have.
        x = round(left)
        part = ink[:, x : x + cell.shape[1]]
        np.maximum(part, cell[:, : part.shape[1]], out=part)


@dataclass(frozen=True, slots=True)
class FontFace:
    """A font file of the system; ``stretch`` makes the line narrower or wider."""

    path: Path
    stretch: float = 1.0

    def line(self, text: str, height: float) -> Mask:
        probe = 200
        top, bottom = _font(self.path, probe).getbbox("H")[1::2]
        font = _font(self.path, max(4, round(height * probe / (bottom - top))))
        top, bottom = font.getbbox("H")[1::2]
        x0, y0, x1, y1 = font.getbbox(text)
        tail = max(0, y1 - bottom, top - y0)
        rows = round(bottom - top + 2 * tail)
        picture = Image.new("L", (max(1, round(x1 - x0)), rows))
        ImageDraw.Draw(picture).text((-x0, tail - top), text, fill=255, font=font)
        ink = np.asarray(picture, np.uint8)
        size = (max(1, round(ink.shape[1] * self.stretch)), rows)
        return np.asarray(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), np.uint8)


_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:/Windows/Fonts")
_PLATE_LIKE = (
    "DejaVuSans-Bold.ttf",
    "DejaVuSansCondensed-Bold.ttf",
    "NimbusSansNarrow-Bold.otf",
    "NimbusSans-Bold.otf",
    "LiberationSans-Bold.ttf",
    "LiberationSansNarrow-Bold.ttf",
)


@cache
def system_faces() -> tuple[FontFace, ...]:
    """Plate-like free fonts found on this machine, in a fixed order; may be empty."""
    found: dict[str, Path] = {}
    for folder in map(Path, _FONT_FOLDERS):
        for path in folder.rglob("*.[to]tf"):
            found.setdefault(path.name, path)
    return tuple(FontFace(found[name]) for name in _PLATE_LIKE if name in found)


@lru_cache(maxsize=64)
def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size)


@cache
def _parse(stroke: str) -> tuple[NDArray[np.float64], tuple[bool, ...], bool]:
    words = stroke.split()
    closed = words[-1] == "z"
    if closed:
        words.pop()
    points = np.array([[float(v) for v in word.rstrip("~").split(",")] for word in words])
    return points, tuple(word.endswith("~") for word in words), closed


def _draw_stroke(cell: Mask, line: NDArray[np.float64], half: float) -> None:
    """A line of constant width with round joints and square ends."""
    line = line.copy()
    if not np.allclose(line[0], line[-1]):
        for end, inner in ((0, 1), (-1, -2)):
            side = line[end] - line[inner]
            line[end] += side / max(1e-6, float(np.hypot(*side))) * half
    shift = 4
    for a, b in itertools.pairwise(line):
        side = b - a
        length = float(np.hypot(*side))
        if length == 0:
            continue
        across = np.array([-side[1], side[0]]) / length * half
        quad = np.stack([a + across, b + across, b - across, a - across])
        cv2.fillConvexPoly(cell, np.round((quad - 0.5) * 2**shift).astype(np.int32), 255, 8, shift)
    for x, y in line[1:-1] if len(line) > 2 else ():
        center = (round((x - 0.5) * 2**shift), round((y - 0.5) * 2**shift))
        cv2.circle(cell, center, round(half * 2**shift), 255, -1, 8, shift)
