"""Number plates drawn by code."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from lpr_desktop.drawing.curves import ellipse, rectangle
from lpr_desktop.drawing.lettering import Face, Mask, StrokeFace
from lpr_desktop.drawing.styles import SEAL, WHITE, Band, Caption, Color, PlateStyle

FloatImage = NDArray[np.float32]

_CAPTION_FACE = StrokeFace(0.62, 0.16, 0.26, 0.22)
_BAND_FACE = StrokeFace(0.66, 0.17, 0.26, 0.14)


@dataclass(frozen=True, slots=True)
class PlateArt:
    """A plate seen straight on: ``image`` RGB uint8 (H, W, 3), ``coverage`` uint8 (H, W) with its
    rounded corners; 255 where the plate is.
    """

    image: NDArray[np.uint8]
    coverage: Mask


def draw_plate(
    text: str,
    style: PlateStyle,
    rng: np.random.Generator,
    *,
    pixels_per_mm: float = 2.0,
    face: Face | None = None,
) -> NDArray[np.uint8]:
    """A plate seen straight on, RGB uint8 (H, W, 3), with its corners on mid-grey.

    ``text`` is as it stands on the plate: with blanks, hyphens and seals; a line break starts the
    second line. The same generator state gives the same picture.

    Raises:
        ValueError: the text has another number of lines than the style, or a sign that the face
            cannot draw.
    """
    art = draw_plate_art(text, style, rng, pixels_per_mm=pixels_per_mm, face=face)
    alpha = art.coverage[..., None].astype(np.float32) / 255
    return np.asarray(art.image * alpha + 128 * (1 - alpha), np.float32).round().astype(np.uint8)


def draw_plate_art(
    text: str,
    style: PlateStyle,
    rng: np.random.Generator,
    *,
    pixels_per_mm: float = 2.0,
    face: Face | None = None,
) -> PlateArt:
    """As :func:`draw_plate`, with the coverage apart, to be mounted on a car."""
    return _PlatePainter(style, rng, pixels_per_mm).paint(text, face or style.face)


class _PlatePainter:
    def __init__(self, style: PlateStyle, rng: np.random.Generator, pixels_per_mm: float) -> None:
        self._style = style
        self._rng = rng
        self._scale = pixels_per_mm
        self._width = max(8, round(style.size[0] * pixels_per_mm))
        self._height = max(4, round(style.size[1] * pixels_per_mm))
        self._image: FloatImage = np.zeros((self._height, self._width, 3), np.float32)
        self._relief: FloatImage = np.zeros((self._height, self._width), np.float32)

    def paint(self, text: str, face: Face) -> PlateArt:
        style = self._style
        lines = text.split("\n")
        if len(lines) != style.lines:
            raise ValueError(f"Plates of style {style.code} have {style.lines} lines: {text!r}")
        self._background()
        for band in style.bands:
            self._band(band)
        self._border()
        left, right = self._free_room()
        for line, middle in zip(lines, style.line_middles, strict=True):
            self._text_line(line, middle, left, right, face)
        for caption in style.captions:
            self._caption(caption, _CAPTION_FACE, (left + right) / 2, (right - left) * 0.62)
        self._emboss()
        for x, y in style.screws:
            self._screw(x * style.size[0], y * style.size[1])
        self._wear()
        image = np.clip(self._image, 0, 255).round().astype(np.uint8)
        return PlateArt(image, self._rounded(0, style.corner_radius))

    def _background(self) -> None:
        style = self._style
        top = np.array(style.background, np.float32)
        bottom = np.array(style.lower_background or style.background, np.float32)
        t = np.linspace(0, 1, self._height, dtype=np.float32)[:, None, None]
        fade = np.clip((t - 0.35) / 0.6, 0, 1)
        self._image[:] = top * (1 - fade) + bottom * fade

    def _free_room(self) -> tuple[float, float]:
        """Left and right edge in mm of where the text may stand."""
        style = self._style
        left = style.border + 9 + sum(b.size for b in style.bands if b.side == "left")
        right = style.border + 9 + sum(b.size for b in style.bands if b.side == "right")
        return left, style.size[0] - right

    def _band(self, band: Band) -> None:
        width, height = self._style.size
        x0, y0, x1, y1 = {
            "left": (0.0, 0.0, band.size, height),
            "right": (width - band.size, 0.0, width, height),
            "top": (0.0, 0.0, width, band.size),
        }[band.side]
        s = self._scale
        self._image[round(y0 * s) : round(y1 * s), round(x0 * s) : round(x1 * s)] = band.color
        middle = (x0 + x1) / 2
        if band.side == "top":
            name = Caption(band.letters, band.size * 0.54, band.size * 0.5, band.ink)
            self._caption(name, _CAPTION_FACE, middle, width * 0.62)
            if isinstance(band.emblem, tuple):
                self._flag(width - band.size * 0.95, band.size / 2, band.size * 0.8, band.emblem)
            return
        if band.letters:
            high = band.size * (0.52 if len(band.letters) < 3 else 0.42)
            name = Caption(band.letters, height * 0.8, high, band.ink)
            self._caption(name, _BAND_FACE, middle, band.size * 0.72)
        if band.emblem == "stars":
            self._stars(middle, height * 0.36, band.size * 0.3)
        elif band.emblem == "cross":
            self._cross(middle, height * 0.34, band.size * 0.66)
        elif isinstance(band.emblem, tuple):
            self._flag(middle, height * 0.34, band.size * 0.6, band.emblem)

    def _stars(self, x: float, y: float, radius: float) -> None:
        for angle in np.arange(12) * np.pi / 6:
            at = (x + radius * np.sin(angle), y - radius * np.cos(angle))
            turns = np.arange(10) * np.pi / 5
            reach = np.where(np.arange(10) % 2 == 0, radius * 0.24, radius * 0.1)
            star = np.stack([at[0] + reach * np.sin(turns), at[1] - reach * np.cos(turns)], axis=1)
            self._polygon(star, (255, 214, 40))

    def _flag(self, x: float, y: float, width: float, stripes: tuple[Color, ...]) -> None:
        height = width * 0.64
        edges = np.linspace(y - height / 2, y + height / 2, len(stripes) + 1)
        for (top, bottom), color in zip(itertools.pairwise(edges), stripes, strict=True):
            self._polygon(rectangle(x - width / 2, top, x + width / 2, bottom), color)

    def _cross(self, x: float, y: float, width: float) -> None:
        w, h = width / 2, width * 0.36
        for reach, color in ((0.17, WHITE), (0.09, (200, 25, 45))):
            t = width * reach
            self._polygon(rectangle(x - w, y - t, x + w, y + t), color)
            self._polygon(rectangle(x - t, y - h, x + t, y + h), color)

    def _border(self) -> None:
        style = self._style
        if style.border:
            inset = min(style.size) * 0.018
            outer = self._rounded(inset, style.corner_radius)
            inner = self._rounded(inset + style.border, style.corner_radius)
            ring: FloatImage = (outer - np.minimum(outer, inner)).astype(np.float32) / np.float32(
                255
            )
            self._blend(ring, style.border_color)
            self._relief += ring * 0.8

    def _text_line(self, line: str, middle: float, left: float, right: float, face: Face) -> None:
        """Words side by side, squeezed together when the room is too narrow."""
        style = self._style
        height = style.letter_height * self._scale
        pieces: list[Mask | None] = []
        for word in re.findall(rf"{SEAL}|[^{SEAL} ]+", line):
            pieces.append(None if word == SEAL else face.line(word, height))
        gap = height * 0.34
        seal_width = height * 0.56
        total = sum(seal_width if p is None else p.shape[1] for p in pieces) + gap * (
            len(pieces) - 1
        )
        room = (right - left) * self._scale
        squeeze = min(1.0, room / total)
        x = (left + right) / 2 * self._scale - total * squeeze / 2
        for piece in pieces:
            width = (seal_width if piece is None else piece.shape[1]) * squeeze
            if piece is None:
                self._seals((x + width / 2) / self._scale, middle)
            else:
                size = (max(1, round(width)), piece.shape[0])
                ink = cv2.resize(piece, size, interpolation=cv2.INTER_AREA)
                self._stamp(np.asarray(ink, np.uint8), x, middle, style.ink, 1.0)
            x += width + gap * squeeze

    def _seals(self, x: float, middle: float) -> None:
        for dy, radius, color in ((-22, 13.5, (186, 190, 196)), (20, 16.5, (206, 208, 206))):
            self._disc(x, middle + dy, radius, color)
            self._disc(x, middle + dy, radius * 0.62, (130, 140, 160) if dy < 0 else (60, 120, 90))
            self._disc(x, middle + dy, radius * 0.36, color)

    def _caption(self, caption: Caption, face: Face, x: float, room: float) -> None:
        """Small flat letters, their middle at ``x``, not wider than ``room``; all in mm."""
        mask = face.line(caption.text, max(3.0, caption.height * self._scale))
        limit = max(1, round(room * self._scale))
        if mask.shape[1] > limit:
            size = (limit, mask.shape[0])
            mask = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA))
        self._stamp(mask, x * self._scale - mask.shape[1] / 2, caption.y, caption.ink, 0)

    def _stamp(self, mask: Mask, x: float, middle: float, color: Color, relief: float) -> None:
        """Blend a mask in; ``x`` is its left edge in pixels, ``middle`` its middle row in mm."""
        y = middle * self._scale - mask.shape[0] / 2
        layer = np.zeros((self._height, self._width), np.float32)
        shift = np.array([[1, 0, x], [0, 1, y]], np.float32)
        cv2.warpAffine(mask.astype(np.float32) / 255, shift, (self._width, self._height), layer)
        self._blend(layer, color)
        self._relief += layer * relief

    def _blend(self, coverage: FloatImage, color: Color) -> None:
        self._image += coverage[..., None] * (np.array(color, np.float32) - self._image)

    def _polygon(self, points: ArrayLike, color: Color) -> None:
        shape = np.round(np.asarray(points, np.float64) * self._scale * 16 - 8).astype(np.int32)
        cv2.fillPoly(self._image, [shape], color, cv2.LINE_8, 4)

    def _disc(self, x: float, y: float, radius: float, color: Color) -> None:
        self._polygon(ellipse(x, y, radius, radius), color)

    def _rounded(self, inset: float, radius: float) -> Mask:
        """Coverage of the plate's outline, ``inset`` mm inside its edge."""
        width, height = self._style.size
        shape = rectangle(inset, inset, width - inset, height - inset, max(0.5, radius - inset))
        mask = np.zeros((self._height, self._width), np.uint8)
        outline = np.round(shape * self._scale * 16 - 8).astype(np.int32)
        cv2.fillPoly(mask, [outline], 255, cv2.LINE_AA, 4)
        return mask

    def _emboss(self) -> None:
        """Light from above on the pressed letters and rim."""
        soft = cv2.GaussianBlur(self._relief, (0, 0), max(0.5, 0.8 * self._scale))
        slope = np.zeros_like(soft)
        slope[1:-1] = soft[2:] - soft[:-2]
        self._image += slope[..., None] * (26 if self._scale >= 1 else 14)

    def _screw(self, x: float, y: float) -> None:
        self._disc(x, y + 0.8, 5.2, (70, 70, 72))
        self._disc(x, y, 4.8, (168, 168, 166))
        self._disc(x, y - 0.8, 3.2, (204, 204, 202))

    def _wear(self) -> None:
        """A little dirt, more of it at the lower rim, and unevenness of the foil."""
        rows, columns = max(2, self._height // 24), max(2, self._width // 24)
        noise = self._rng.normal(0, 1, (rows, columns)).astype(np.float32)
        cloud = cv2.resize(noise, (self._width, self._height), interpolation=cv2.INTER_CUBIC)
        down = np.linspace(0, 1, self._height, dtype=np.float32)[:, None] ** 3
        dirt = np.clip(0.02 + 0.015 * cloud + 0.07 * down, 0, 0.3)[..., None]
        self._image += dirt * (np.array([112, 100, 84], np.float32) - self._image)
