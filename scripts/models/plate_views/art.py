"""Plates as they hang on vehicles: of all countries, in one to three rows, in dealers' frames."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.lettering import (
    TUNIS,
    Face,
    FontFace,
    StrokeFace,
    small_line,
    system_faces,
    varied,
)
from lpr_desktop.drawing.plates import draw_plate_art
from lpr_desktop.drawing.styles import (
    SEAL,
    STYLES,
    SYMBOL,
    Caption,
    Color,
    Mark,
    PlateStyle,
    dressed,
    plain_text,
    random_style,
    random_text,
)
from lpr_desktop.drawing.styles.chance import random_face
from lpr_desktop.training.plate_lines import Rng, line_text, scrambled
from plate_views.record import COUNTRIES, FOREIGN, MOST_ROWS, NUMBER, OTHER

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_SCRIPT_ASPECT = {"han": 0.86, "arabic": 0.5, "thai": 0.55, "nagari": 0.62}


@dataclass
class Row:
    """A row in pixels of the drawn plate: left, top, right, bottom.

    Attributes:
        rect: Around its signs.
        kind: ``record.NUMBER`` or ``record.FOREIGN``.
        count: How many signs there are.
        scripts: What they are of.
        text: What the plate model is to read: A–Z and 0–9.
    """

    rect: Rect
    kind: int
    count: float
    scripts: set[str]
    text: str = ""


@dataclass
class Art:
    """A drawn plate: RGBA uint8 (H, W, 4), its own rectangle in it and its rows."""

    image: NDArray[np.uint8]
    plate: Rect
    rows: list[Row]
    light: bool
    country: int
    covers: list[Rect]

    def shifted(self, x: float, y: float) -> None:
        """Move everything but the image."""

        def moved(r: Rect) -> Rect:
            return r[0] + x, r[1] + y, r[2] + x, r[3] + y

        self.plate = moved(self.plate)
        for row in self.rows:
            row.rect = moved(row.rect)
        self.covers = [moved(cover) for cover in self.covers]


class Faces(Protocol):
    """Chooses the letters of a plate."""

    def face(self, own: StrokeFace, text: str, rng: Rng) -> Face:
        """A face for ``text``; ``own`` is the one of the plate's layout."""


class UsualFaces:
    """The alphabet of the plate's layout, or a font that is installed."""

    def face(self, own: StrokeFace, text: str, rng: Rng) -> Face:
        """See :class:`Faces`."""
        face = varied(own, rng)
        fonts = system_faces()
        if TUNIS in text:
            return own
        if fonts and rng.random() < 0.25:
            font = fonts[int(rng.integers(len(fonts)))]
            return FontFace(font.path, float(np.exp(rng.normal(0, 0.12))))
        return face


def draw_art(
    rng: Rng,
    characters: float,
    *,
    faces: Faces | None = None,
    scrambling: float = 0.3,
    stacking: float = 0.17,
    style: PlateStyle | None = None,
) -> Art:
    """A plate of some country or none.

    Args:
        rng: Where all chance comes from.
        characters: About how high they are, in pixels.
        faces: The letters; None: :class:`UsualFaces`.
        scrambling: Part of the texts whose signs are drawn anew.
        stacking: Part of the plates whose rows are not those of the layout.
        style: Its layout; None: any.
    """
    chance = rng.random()
    style = style or _style(rng)
    text = random_text(style, rng)
    if rng.random() < scrambling:
        text = scrambled(text, rng, 0.25 if rng.random() < 0.35 else 0.0)
    if chance < stacking and TUNIS not in text:
        style, text = _restacked(style, text, 3 if rng.random() < 0.45 else 2, rng)
    if SEAL in text and rng.random() < 0.7:
        style, text = replace(style, symbol=_crest(style, rng)), text.replace(SEAL, SYMBOL)
    face = (faces or UsualFaces()).face(style.face, text, rng)
    ppm = float(np.clip(1.15 * characters / style.letter_height, 0.3, 1.3))
    art = draw_plate_art(text, style, rng, pixels_per_mm=ppm, face=face)
    left, top = _frame_offset(style)
    heights = style.line_heights or (style.letter_height,) * style.lines
    rows = []
    for line, span, middle, height in zip(
        text.split("\n"), art.spans, style.line_middles, heights, strict=True
    ):
        plain = plain_text(line)
        if not plain or span[1] <= span[0]:
            continue
        scripts = {"latin"} | ({"arabic"} if TUNIS in line else set())
        if SYMBOL in line:
            scripts |= {s.script for s in style.symbol if isinstance(s, Caption)}
        rect = (
            span[0] + left,
            middle - height / 2 + top,
            span[1] + left,
            middle + height / 2 + top,
        )
        rows.append(Row(rect, NUMBER, len(plain), scripts, line_text(line)))
    rows = _with_foreign(style, rows, (left, top))
    for row in rows:
        row.rect = tuple(v * ppm for v in row.rect)  # type: ignore[assignment]
    over_x = over_y = over_low = 0.0
    if style.frame:
        over_x, over_y = (
            min(style.frame.over, style.frame.side),
            min(style.frame.over, style.frame.top),
        )
        over_low = min(style.frame.over, style.frame.bottom)
    plate = (
        (left + over_x) * ppm,
        (top + over_y) * ppm,
        (left + style.size[0] - over_x) * ppm,
        (top + style.size[1] - over_low) * ppm,
    )
    country = COUNTRIES.index(style.country) if style.country else OTHER
    light = sum(style.ink) > sum(style.background)
    image = np.dstack([art.image, art.coverage])
    drawn = Art(image, plate, rows, light, country, [])
    if rng.random() < 0.14:
        _mount(drawn, characters, rng)
    return drawn


_STYLES = sorted(STYLES.values(), key=lambda style: style.code)
_BY_COUNTRY = [[s for s in _STYLES if s.country == country] for country in COUNTRIES]


def _style(rng: Rng) -> PlateStyle:
    chance = rng.random()
    if chance < 0.2:
        return random_style(rng)
    if chance < 0.65:
        styles = _BY_COUNTRY[int(rng.integers(len(_BY_COUNTRY)))]
    else:
        styles = _STYLES
    shares = np.array([style.share for style in styles])
    return dressed(styles[int(rng.choice(len(styles), p=shares / shares.sum()))], rng)


def _restacked(style: PlateStyle, text: str, lines: int, rng: Rng) -> tuple[PlateStyle, str]:
    """The plate as a motor cycle carries it: its number in two or three rows."""
    signs = [s for s in text.replace("\n", " ") if s.isascii() and s.isalnum()]
    if len(signs) < lines + 1:
        return style, text
    cuts = np.sort(rng.choice(np.arange(1, len(signs)), lines - 1, replace=False))
    # Rows of about one length are the usual ones.
    if rng.random() < 0.75:
        cuts = np.round(np.arange(1, lines) * len(signs) / lines + rng.integers(-1, 2, lines - 1))
        cuts = np.clip(np.sort(cuts), np.arange(1, lines), len(signs) - np.arange(lines - 1, 0, -1))
    edges = [0, *(int(cut) for cut in cuts), len(signs)]
    groups = ["".join(signs[a:b]) for a, b in itertools.pairwise(edges)]
    if len(groups[0]) > 3 and rng.random() < 0.4:
        groups[0] = groups[0][:2] + str(rng.choice([" ", "-", ".", "·"])) + groups[0][2:]
    height = float(rng.uniform(120, 220))
    width = height * float(rng.uniform(0.95, 1.75) if lines == 2 else rng.uniform(0.75, 1.3))
    bands = tuple(b for b in style.bands if b.side != "top" and b.size < 0.2 * width)
    if rng.random() < 0.4:
        at = int(rng.integers(lines))
        groups[at] = f"{groups[at]} {SEAL}" if rng.random() < 0.75 else f"{SEAL} {groups[at]}"
    border = style.border
    first, last = border + 4, height - border - 4
    captions: tuple[Caption, ...] = ()
    if rng.random() < 0.3:
        name = Caption(
            str(rng.choice(["CITY", "AUTO", "STATE", "2024", "NORTH", "MC"])),
            first + 7,
            11,
            style.ink,
            room=width * 0.5,
        )
        captions, first = (name,), first + 17
    gap = height * float(rng.uniform(0.03, 0.1))
    room = (last - first - gap * (lines - 1)) / lines
    share = float(rng.uniform(0.82, 1.0))
    middles = tuple(first + room / 2 + i * (room + gap) for i in range(lines))
    heights = tuple(room * share for _ in range(lines))
    if lines == 2 and rng.random() < 0.25:
        part = float(rng.uniform(0.6, 0.85))
        heights = (heights[0] * part, heights[1])
    changed = replace(
        style,
        size=(width, height),
        bands=bands,
        captions=captions,
        letter_height=room * share,
        line_middles=middles,
        line_heights=heights,
        marks=(),
        stickers=(),
        symbol=(),
        screws=(),
        margins=(6, 6),
        frame=None,
        spread=False,
        patterns=(),
    )
    return changed, "\n".join(groups)


_OUTER = ("shield", "shield", "shield", "disc", "disc", "box", "crown", "diamond")
_INNER = ("bird", "bear", "crown", "star", "spark", "land", "flower", "diamond", "tree", "disc",
          "shield", "maple", "rider", "wave", "mountains", "box")  # fmt: skip


def _crest(style: PlateStyle, rng: Rng) -> tuple[Mark, ...]:
    """A coat of arms, seal or sign beside the characters; no two are alike."""

    def color(low: int = 0, high: int = 255) -> Color:
        red, green, blue = rng.integers(low, high, 3).tolist()
        return red, green, blue

    if rng.random() < 0.12:
        size = style.letter_height * float(rng.uniform(0.6, 1.0))
        return (Mark("wheelchair", 0, 0, size * 0.85, size, style.ink),)
    size = style.letter_height * float(rng.uniform(0.35, 0.95))
    wide = size * float(rng.uniform(0.65, 1.0))
    outer = str(rng.choice(_OUTER))
    grey = int(rng.integers(150, 250))
    paint = color() if rng.random() < 0.65 else (grey, grey, grey)
    marks = [Mark(outer, 0, 0, wide, size, paint)]
    if rng.random() < 0.6:  # a rim
        marks.insert(0, Mark(outer, 0, 0, wide * 1.12, size * 1.12, color(0, 110)))
    kind = rng.random()
    if kind < 0.2:  # halves
        marks.append(Mark("box", -wide * 0.2, -size * 0.08, wide * 0.4, size * 0.7, color()))
    elif kind < 0.35:  # a cross
        paint = color()
        marks.append(Mark("box", 0, 0, wide * 0.14, size * 0.8, paint))
        marks.append(Mark("box", 0, -size * 0.1, wide * 0.75, size * 0.14, paint))
    elif kind < 0.45:  # bars
        for step in (-0.25, 0.0, 0.25):
            marks.append(Mark("box", 0, step * size, wide * 0.75, size * 0.1, color(0, 140)))
    for _ in range(int(rng.integers(0, 4))):
        x, y = rng.uniform(-0.22, 0.22) * wide, rng.uniform(-0.22, 0.22) * size
        part = float(rng.uniform(0.2, 0.7))
        shape = str(rng.choice(_INNER))
        marks.append(Mark(shape, float(x), float(y), wide * part, size * part, color()))
    return tuple(marks)


def _frame_offset(style: PlateStyle) -> tuple[float, float]:
    frame = style.frame
    if frame is None:
        return 0.0, 0.0
    return max(0.0, frame.side - frame.over), max(0.0, frame.top - frame.over)


def _with_foreign(style: PlateStyle, rows: list[Row], offset: tuple[float, float]) -> list[Row]:
    """The rows and those of other scripts; signs of one beside a number belong to its row."""
    left = style.border + style.margins[0] + sum(b.size for b in style.bands if b.side == "left")
    right = style.border + style.margins[1] + sum(b.size for b in style.bands if b.side == "right")
    middle = (left + style.size[0] - right) / 2
    free = (style.size[0] - right - left) * 0.62
    found = list(rows)
    for caption in style.captions:
        if caption.script == "latin":
            continue
        wide = _SCRIPT_ASPECT[caption.script] * len(caption.text) * caption.height
        half = min(wide, free if caption.room is None else caption.room) / 2
        x = (middle if caption.x is None else caption.x) + offset[0]
        y = caption.y + offset[1]
        rect = (x - half, y - caption.height / 2, x + half, y + caption.height / 2)
        for row in rows:
            common = min(row.rect[3], rect[3]) - max(row.rect[1], rect[1])
            if common > 0.6 * (rect[3] - rect[1]) and caption.height > 0.5 * (
                row.rect[3] - row.rect[1]
            ):
                row.scripts.add(caption.script)
                break
        else:
            found.append(Row(rect, FOREIGN, len(caption.text), {caption.script}))
    found.sort(key=lambda row: row.rect[1] + row.rect[3])
    return found[:MOST_ROWS]


_DEALERS = ("MOTORS", "AUTO GROUP", "TOYOTA OF SAN JOSE", "HONDA", "FORD LINCOLN", "AUTOHAUS",
            "WWW.CARS.COM", "BMW", "CITY CARS", "GARAGE MEYER", "VW ZENTRUM", "CHEVROLET",
            "MY OTHER CAR IS A", "I LOVE MY DOG", "ALUMNI", "UNIVERSITY", "SUPPORT OUR TROOPS",
            "555-0199", "KIA", "SUBARU", "4X4", "TURBO", "1.9 TDI", "GT 500")  # fmt: skip


def _mount(art: Art, characters: float, rng: Rng) -> None:
    """A dealer's frame with lettering above and below, large as on American cars."""
    high, wide = art.image.shape[:2]
    top, bottom = (float(rng.uniform(0.12, 0.5)) * characters for _ in range(2))
    side = float(rng.uniform(0.05, 0.25)) * characters
    frame = [(20, 20, 22), (30, 30, 34), (190, 190, 194), (225, 224, 220), (140, 30, 40)]
    color = frame[int(rng.integers(len(frame)))]
    ink = (240, 240, 236) if sum(color) < 330 else (24, 24, 26)
    x, y = round(side), round(top)
    image = np.zeros((high + y + round(bottom), wide + 2 * x, 4), np.uint8)
    image[:] = (*color, 255)
    alpha = art.image[..., 3:].astype(np.float32) / 255
    inner = image[y : y + high, x : x + wide, :3]
    inner[:] = (art.image[..., :3] * alpha + inner * (1 - alpha)).astype(np.uint8)
    for room, middle in ((top, top / 2), (bottom, y + high + bottom / 2)):
        if room < 5 or rng.random() < 0.25:
            continue
        face = random_face(rng)
        word = small_line(face, str(rng.choice(_DEALERS)), room * float(rng.uniform(0.5, 0.85)))
        most = round(image.shape[1] * 0.9)
        if word.shape[1] > most:
            word = np.asarray(cv2.resize(word, (most, word.shape[0]), interpolation=cv2.INTER_AREA))
        x0 = int(rng.integers(0, max(1, image.shape[1] - word.shape[1])))
        if rng.random() < 0.8:
            x0 = (image.shape[1] - word.shape[1]) // 2
        y0 = max(0, round(middle - word.shape[0] / 2))
        part = image[y0 : y0 + word.shape[0], x0 : x0 + word.shape[1], :3]
        share = word[: part.shape[0], : part.shape[1], None].astype(np.float32) / 255
        part[:] = (part * (1 - share) + np.array(ink) * share).astype(np.uint8)
    art.image = image
    art.shifted(x, y)
