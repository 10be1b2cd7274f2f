"""Plate letters: an alphabet of strokes that needs no font file, and fonts of the system beside it.

Every sign is a set of centre lines in a unit cell (x to the right, y down). A :class:`StrokeFace`
gives them width, weight and roundness, so that one skeleton serves the round German, the square
British and the narrow American shapes, and looks the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from lpr_desktop.drawing.curves import round_corners
from lpr_desktop.drawing.skeletons import SKELETONS, VARIANTS, WIDTHS
from lpr_desktop.drawing.skeletons import TUNIS as TUNIS

Mask = NDArray[np.uint8]

_OVERSAMPLE = 4


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
    shapes: tuple[str, ...] = ()
    """Names out of :data:`~lpr_desktop.drawing.skeletons.VARIANTS`: signs of another shape."""
    chamfered: bool = False
    """Corners are cut off straight, not rounded."""

    def sign_width(self, sign: str) -> float:
        """Width of a sign's ink."""
        if sign == " ":
            return self.width * 0.5
        inner = self.width - self.weight
        if sign.isdigit():
            inner *= self.digit_width
        return inner * self._form(sign)[1] + self.weight

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

    def _form(self, sign: str) -> tuple[tuple[str, ...], float]:
        """Centre lines and width of a sign."""
        usual = WIDTHS.get(sign, 1.0)
        for name in self.shapes:
            other, strokes, width = VARIANTS[name]
            if other == sign:
                return strokes, usual if width is None else width
        try:
            return SKELETONS[sign], usual
        except KeyError:
            raise ValueError(f"The stroke alphabet has no sign {sign!r}.") from None

    def _draw_sign(self, ink: Mask, sign: str, left: float, scale: float) -> None:
        # Cutting at the cell gives slanted strokes the flat ends that stamped letters have.
        cell = _cell(self, sign, ink.shape[0], scale)
        x = round(left)
        part = ink[:, x : x + cell.shape[1]]
        np.maximum(part, cell[:, : part.shape[1]], out=part)


# Most plates repeat a sign, and many have the same caption as the last one of their country.
@lru_cache(maxsize=96)
def _cell(face: StrokeFace, sign: str, rows: int, scale: float) -> Mask:
    """One sign as wide as its ink; not to be written to."""
    # The Arabic word has many strokes in little room.
    half = face.weight * scale * (0.3 if sign == TUNIS else 0.5)
    width = face.sign_width(sign) * scale
    inner = np.array([width - 2 * half, scale - 2 * half])
    cell = np.zeros((rows, round(width)), np.uint8)
    for stroke in face._form(sign)[0]:
        points, rounded, closed = _parse(stroke)
        centre = points * inner + half
        if any(rounded):
            centre = round_corners(centre, rounded, closed, face.roundness * scale)
            if face.chamfered:
                centre = _cut_corners(centre, rounded, closed)
        elif closed:
            centre = np.concatenate([centre, centre[:1]])
        draw_stroke(cell, centre, half, closed)
    return cell


@lru_cache(maxsize=512)
def small_line(face: StrokeFace, text: str, height: float) -> Mask:
    """A line of small letters out of a store; not to be written to."""
    return face.line(text, height)


def varied(face: StrokeFace, rng: np.random.Generator, shapes: float = 0.1) -> StrokeFace:
    """The face with slightly other proportions.

    Args:
        face: what to start from.
        rng: the same state gives the same face.
        shapes: the chance that a sign gets another of its shapes.
    """
    weight = face.weight * float(rng.uniform(0.86, 1.16))
    width = face.width * float(rng.uniform(0.93, 1.08))
    chosen = list(face.shapes)
    for names in _SHAPES_OF.values():
        if rng.random() < shapes:
            chosen.insert(0, names[int(rng.integers(len(names)))])
    return replace(
        face,
        # Thinner or fatter strokes would no longer be those of a plate.
        weight=float(np.clip(weight, 0.07, 0.38 * width)),
        width=width,
        roundness=float(np.clip(face.roundness + rng.normal(0, 0.03), 0.05, 0.4)),
        spacing=max(0.05, face.spacing * float(rng.uniform(0.8, 1.25))),
        digit_width=face.digit_width * float(rng.uniform(0.97, 1.03)),
        shapes=tuple(chosen),
    )


_SHAPES_OF: dict[str, list[str]] = {}
for _name, (_sign, _strokes, _width) in VARIANTS.items():
    # A one without a flag looks like the letter I: only for countries whose patterns tell.
    if _name != "1-bar":
        _SHAPES_OF.setdefault(_sign, []).append(_name)


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


def _cut_corners(
    curve: NDArray[np.float64], rounded: tuple[bool, ...], closed: bool
) -> NDArray[np.float64]:
    """Only the two ends of each arc that a rounded corner was replaced with."""
    arc = (len(curve) - closed - rounded.count(False)) // max(1, rounded.count(True))
    keep, at = [], 0
    for i, is_round in enumerate(rounded):
        is_arc = is_round and (closed or 0 < i < len(rounded) - 1)
        keep += [at, at + arc - 1] if is_arc else [at]
        at += arc if is_arc else 1
    return curve[keep + [at] * closed]


def draw_stroke(cell: Mask, line: NDArray[np.float64], half: float, closed: bool = False) -> None:
    """A line (N, 2) of the width 2 ``half`` with round joints and square ends, in pixels."""
    if not closed:
        line = line.copy()
        for end, inner in ((0, 1), (-1, -2)):
            side = line[end] - line[inner]
            line[end] += side / max(1e-6, float(np.hypot(*side))) * half
    shift = 4
    sides = line[1:] - line[:-1]
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    some = lengths > 0
    a, b, sides = line[:-1][some], line[1:][some], sides[some]
    across = sides[:, ::-1] * (-1, 1) / lengths[some, None] * half
    quads = np.stack([a + across, b + across, b - across, a - across], axis=1)
    for quad in np.round((quads - 0.5) * 2**shift).astype(np.int32):
        cv2.fillConvexPoly(cell, quad, 255, 8, shift)
    radius = round(half * 2**shift)
    for center in np.round((line[1:-1] - 0.5) * 2**shift).astype(np.int64).tolist():
        cv2.circle(cell, center, radius, 255, -1, 8, shift)
