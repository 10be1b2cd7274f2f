"""Number plates drawn by code."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.curves import rectangle
from lpr_desktop.drawing.lettering import Face, Mask, StrokeFace, small_line
from lpr_desktop.drawing.plate_canvas import PlateCanvas
from lpr_desktop.drawing.scripts import foreign_word
from lpr_desktop.drawing.styles import (
    SEAL,
    SYMBOL,
    WHITE,
    Band,
    Caption,
    Color,
    Frame,
    Mark,
    PlateStyle,
    Sticker,
)

_CAPTION_FACE = StrokeFace(0.62, 0.16, 0.26, 0.22)
_BAND_FACE = StrokeFace(0.66, 0.17, 0.26, 0.14)
_STICKER_COLORS: tuple[Color, ...] = (
    (238, 200, 40),
    (200, 40, 50),
    (40, 110, 180),
    (40, 140, 80),
    (235, 130, 40),
    (236, 236, 230),
)
# A seal, a symbol, {stacked letters}, (small signs), <signs in a box>, or a plain group.
_GROUPS = re.compile(rf"[{SEAL}{SYMBOL}]|\{{[^}}]*\}}|\([^)]*\)|<[^>]*>|[^{SEAL}{SYMBOL} {{(<]+")


@dataclass(frozen=True, slots=True)
class PlateArt:
    """A plate seen straight on.

    Attributes:
        image: RGB uint8 (H, W, 3).
        coverage: uint8 (H, W) with the plate's rounded corners; 255 where the plate is.
        spans: For each line of text where its letters and digits begin and end, in millimetres
            from the left edge of the plate itself (without a frame); stacked ones do not count.
    """

    image: NDArray[np.uint8]
    coverage: Mask
    spans: tuple[tuple[float, float], ...] = ()


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
    second line; round brackets hold small signs, braces stacked ones, pointed brackets those in a
    box of their own. The same generator state gives the same picture.

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


@dataclass(frozen=True, slots=True)
class _Piece:
    """A group of signs; without a mask a seal or symbol."""

    kind: str
    mask: Mask | None
    width: float
    before: float
    """Room before it when it is not the first, in pixels."""
    drop: float = 0.0
    """Its middle below that of the line, in mm."""


class _PlatePainter:
    def __init__(self, style: PlateStyle, rng: np.random.Generator, pixels_per_mm: float) -> None:
        self._style = style
        self._rng = rng
        self._scale = pixels_per_mm
        self._canvas = PlateCanvas(style.size, pixels_per_mm)
        self._spans: list[tuple[float, float]] = []

    def paint(self, text: str, face: Face) -> PlateArt:
        style, canvas = self._style, self._canvas
        lines = text.split("\n")
        if len(lines) != style.lines:
            raise ValueError(f"Plates of style {style.code} have {style.lines} lines: {text!r}")
        canvas.background(style.background, style.lower_background, style.fade)
        for mark in style.marks:
            canvas.mark(mark)
        for band in style.bands:
            self._band(band)
        if style.border:
            inset = min(style.size) * 0.018
            canvas.ring(inset, style.border, style.corner_radius, style.border_color, 0.8)
        left, right = self._free_room()
        heights = style.line_heights or (style.letter_height,) * style.lines
        for line, middle, height in zip(lines, style.line_middles, heights, strict=True):
            self._text_line(line, middle, height, left, right, face)
        for caption in style.captions:
            room = (right - left) * 0.62 if caption.room is None else caption.room
            middle = (left + right) / 2 if caption.x is None else caption.x
            self._caption(caption, caption.face or _CAPTION_FACE, middle, room)
        for sticker in style.stickers:
            self._sticker(sticker)
        canvas.emboss()
        for x, y in style.screws:
            self._screw(x * style.size[0], y * style.size[1])
        canvas.wear(self._rng)
        outline = canvas.outline(0, style.corner_radius)
        art = PlateArt(canvas.pixels(), outline, tuple(self._spans))
        return art if style.frame is None else self._framed(art, style.frame)

    def _free_room(self) -> tuple[float, float]:
        """Left and right edge in mm of where the text may stand."""
        style = self._style
        left = style.border + style.margins[0]
        right = style.border + style.margins[1]
        left += sum(b.size for b in style.bands if b.side == "left")
        right += sum(b.size for b in style.bands if b.side == "right")
        return left, style.size[0] - right

    def _text_line(
        self, line: str, middle: float, height: float, left: float, right: float, face: Face
    ) -> None:
        """Groups side by side, squeezed together when the room is too narrow."""
        style, scale = self._style, self._scale
        pieces = self._pieces(line, height * scale, face)
        self._spans.append((style.size[0], 0.0))
        for found in re.finditer(r"<([^>]*)>", line):
            half = face.line(found[1], style.box[2] * scale).shape[1] / scale / 2
            self._widen_span(style.box[0] - half, style.box[0] + half)
        if not pieces:
            return
        total = sum(p.width for p in pieces) + sum(p.before for p in pieces[1:])
        room = (right - left) * scale
        squeeze = min(1.0, room / total)
        x = (left + right) / 2 * scale - total * squeeze / 2
        more = 0.0
        if style.spread and len(pieces) > 1 and squeeze == 1.0:
            x, more = left * scale, (room - total) / (len(pieces) - 1)
        for i, piece in enumerate(pieces):
            if i:
                x += piece.before * squeeze + more
            width = piece.width * squeeze
            if piece.kind == SEAL:
                self._seals((x + width / 2) / scale, middle)
            elif piece.kind == SYMBOL:
                self._symbol((x + width / 2) / scale, middle)
            elif piece.mask is not None:
                self._stamp(piece.mask, width, x, middle + piece.drop)
                if piece.kind in ("plain", "small"):
                    self._widen_span(x / scale, (x + width) / scale)
            x += width

    def _widen_span(self, left: float, right: float) -> None:
        known = self._spans[-1]
        self._spans[-1] = min(known[0], left), max(known[1], right)

    def _pieces(self, line: str, height: float, face: Face) -> list[_Piece]:
        """What stands on a line; the group with a place of its own is drawn at once."""
        style = self._style
        pieces = []
        for found in _GROUPS.finditer(line):
            word = found.group()
            after_blank = found.start() and line[found.start() - 1] in (" ", SEAL, SYMBOL)
            before = height * (style.gap if after_blank or word in (SEAL, SYMBOL) else 0.12)
            if word == SEAL:
                pieces.append(_Piece(word, None, height * 0.56, before))
            elif word == SYMBOL:
                width = max(map(_symbol_width, style.symbol), default=0) * self._scale
                pieces.append(_Piece(word, None, width, before))
            elif word[0] == "<":
                x, middle, high = style.box
                mask = face.line(word[1:-1], high * self._scale)
                self._stamp(mask, mask.shape[1], x * self._scale - mask.shape[1] / 2, middle)
            elif word[0] == "(":
                share, place = style.small
                mask = face.line(word[1:-1], height * share)
                drop = place * (1 - share) / 2 * height / self._scale
                pieces.append(_Piece("small", mask, mask.shape[1], before, drop))
            elif word[0] == "{":
                mask = _stacked(word[1:-1], height, face)
                pieces.append(_Piece("stack", mask, mask.shape[1], before))
            else:
                mask = face.line(word, height)
                pieces.append(_Piece("plain", mask, mask.shape[1], before))
        return pieces

    def _stamp(self, mask: Mask, width: float, x: float, middle: float) -> None:
        size = (max(1, round(width)), mask.shape[0])
        ink = mask
        if size[0] != mask.shape[1]:
            ink = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.uint8)
        self._canvas.stamp(ink, x, middle, self._style.ink, self._style.relief)

    def _symbol(self, x: float, middle: float) -> None:
        for item in self._style.symbol:
            if isinstance(item, Mark):
                self._canvas.mark(item, x, middle)
            else:
                moved = replace(item, y=middle + item.y)
                self._caption(moved, item.face or _CAPTION_FACE, x, _symbol_width(item))

    def _seals(self, x: float, middle: float) -> None:
        disc = self._canvas.disc
        kind = self._style.seal
        if kind == "pair":
            for dy, radius, shade in ((-22, 13.5, (186, 190, 196)), (20, 16.5, (206, 208, 206))):
                disc(x, middle + dy, radius, shade)
                disc(x, middle + dy, radius * 0.62, (130, 140, 160) if dy < 0 else (60, 120, 90))
                disc(x, middle + dy, radius * 0.36, shade)
            return
        size = self._style.letter_height * 0.5
        if kind == "round":
            disc(x, middle, size * 0.5, (196, 198, 200))
            disc(x, middle, size * 0.3, (150, 90, 70))
        else:
            color: Color = (196, 40, 50) if kind == "shield" else (206, 206, 200)
            shape = "shield" if kind == "shield" else "box"
            self._canvas.mark(Mark(shape, x, middle, size * 0.84, size, color))
            self._canvas.mark(Mark("land", x, middle, size * 0.5, size * 0.5, (225, 210, 120)))

    def _caption(self, caption: Caption, face: StrokeFace, x: float, room: float) -> None:
        """Small letters, their middle at ``x``, not wider than ``room``; all in mm."""
        height = max(3.0, caption.height * self._scale)
        text = caption.text
        if caption.script != "latin":
            mask = foreign_word(caption.script, len(text), height, self._rng)
        else:
            if "|" in text:
                choices = text.split("|")
                text = choices[int(self._rng.integers(len(choices)))]
            mask = small_line(face, self._with_digits(text), height)
        limit = max(1, round(room * self._scale))
        if mask.shape[1] > limit:
            size = (limit, mask.shape[0])
            mask = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA))
        left = x * self._scale - mask.shape[1] / 2
        self._canvas.stamp(mask, left, caption.y, caption.ink, caption.relief)

    def _with_digits(self, text: str) -> str:
        return re.sub("#", lambda _: str(int(self._rng.integers(10))), text)

    def _sticker(self, sticker: Sticker) -> None:
        color = _STICKER_COLORS[int(self._rng.integers(len(_STICKER_COLORS)))]
        ink: Color = (20, 20, 24) if sum(color) > 380 else (240, 240, 240)
        x, y, width, height = sticker.x, sticker.y, sticker.width, sticker.height
        self._canvas.mark(Mark("box", x, y, width, height, color))
        name = Caption(sticker.text, y, height * 0.55, ink)
        self._caption(name, _BAND_FACE, x, width * 0.8)

    def _screw(self, x: float, y: float) -> None:
        self._canvas.disc(x, y + 0.8, 5.2, (70, 70, 72))
        self._canvas.disc(x, y, 4.8, (168, 168, 166))
        self._canvas.disc(x, y - 0.8, 3.2, (204, 204, 202))

    # --- bands

    def _band(self, band: Band) -> None:
        width, height = self._style.size
        x0, y0, x1, y1 = {
            "left": (0.0, 0.0, band.size, height),
            "right": (width - band.size, 0.0, width, height),
            "top": (0.0, 0.0, width, band.size),
        }[band.side]
        s = self._scale
        self._canvas.image[round(y0 * s) : round(y1 * s), round(x0 * s) : round(x1 * s)] = (
            band.color
        )
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
            self._stars(middle, height * 0.32, band.size)
        elif band.emblem == "cross":
            self._cross(middle, height * 0.34, band.size * 0.66)
        elif band.emblem == "moon":
            size = band.size * 0.5
            self._canvas.mark(Mark("moon", middle, height * 0.34, size, size, band.ink))
        elif band.emblem == "trident":
            size = band.size * 0.46
            self._canvas.mark(Mark("crown", middle, height * 0.34, size, size, (250, 214, 40)))
        elif isinstance(band.emblem, tuple):
            self._flag(middle, height * 0.34, band.size * 0.6, band.emblem)

    def _stars(self, x: float, y: float, width: float) -> None:
        """Twelve stars of 4 to 5 mm on a circle of 15 mm, in a band of 40 to 50 mm.

        Regulation (EC) No 2411/98. From afar they are only a paler ring.
        """
        radius, size = width * 15 / 44, width * 4.6 / 44
        # Soft edges make a shape half a pixel larger on all sides.
        strength = (size * self._scale / (size * self._scale + 1)) ** 2
        for angle in np.arange(12) * np.pi / 6:
            at = x + radius * np.sin(angle), y - radius * np.cos(angle)
            self._canvas.mark(Mark("star", *at, size, size, (255, 214, 40), strength))

    def _flag(self, x: float, y: float, width: float, stripes: tuple[Color, ...]) -> None:
        height = width * 0.64
        edges = np.linspace(y - height / 2, y + height / 2, len(stripes) + 1)
        for (top, bottom), color in zip(itertools.pairwise(edges), stripes, strict=True):
            self._canvas.polygon(rectangle(x - width / 2, top, x + width / 2, bottom), color)

    def _cross(self, x: float, y: float, width: float) -> None:
        w, h = width / 2, width * 0.36
        for reach, color in ((0.17, WHITE), (0.09, (200, 25, 45))):
            t = width * reach
            self._canvas.polygon(rectangle(x - w, y - t, x + w, y + t), color)
            self._canvas.polygon(rectangle(x - t, y - h, x + t, y + h), color)

    # --- the frame

    def _framed(self, art: PlateArt, frame: Frame) -> PlateArt:
        """The plate in a frame that hides its edge and adds to its size."""
        width, height = self._style.outer_size
        outer = PlateCanvas((width, height), self._scale)
        outer.background(frame.color, None, (0, 1))
        s = self._scale
        left = round(max(0.0, frame.side - frame.over) * s)
        top = round(max(0.0, frame.top - frame.over) * s)
        rows, columns = art.coverage.shape
        x0, x1 = round(frame.side * s), outer.width - round(frame.side * s)
        y0, y1 = round(frame.top * s), outer.height - round(frame.bottom * s)
        plate = art.image[
            max(0, y0 - top) : min(rows, y1 - top), max(0, x0 - left) : min(columns, x1 - left)
        ]
        y0, x0 = max(y0, top), max(x0, left)
        outer.image[y0 : y0 + plate.shape[0], x0 : x0 + plate.shape[1]] = plate
        if frame.text:
            name = Caption(frame.text, height - frame.bottom / 2, frame.bottom * 0.6, frame.ink)
            self._canvas = outer
            self._caption(name, _CAPTION_FACE, width / 2, width * 0.8)
        outline = outer.outline(0, max(4.0, self._style.corner_radius * 0.7))
        return PlateArt(outer.pixels(), outline, art.spans)


def _symbol_width(item: Mark | Caption) -> float:
    """Width in mm that a part of a symbol takes up."""
    return item.width if isinstance(item, Mark) else item.room or item.height


def _stacked(signs: str, height: float, face: Face) -> Mask:
    """Signs one above the other, together as high as a letter."""
    count = max(1, len(signs))
    room = height / count
    masks = [face.line(sign, room * 0.88) for sign in signs]
    width = max(mask.shape[1] for mask in masks)
    out = np.zeros((max(1, round(height)), width), np.uint8)
    for i, mask in enumerate(masks):
        # The first touches the top of the line, the last its foot.
        y = round((height - mask.shape[0]) * i / max(1, count - 1))
        x = (width - mask.shape[1]) // 2
        rows = min(mask.shape[0], out.shape[0] - y)
        out[y : y + rows, x : x + mask.shape[1]] = mask[:rows]
    return out
