"""Make the views that the band network is trained on (see train_band_network.py).

    python scripts/models/make_band_views.py draw DATA --out FOLDER    drawn plates, shard by shard
    python scripts/models/make_band_views.py ends DATA --out FOLDER    ends alone, shard by shard
    python scripts/models/make_band_views.py cut DATA --out FOLDER     real plates without a band

DATA is the folder with the sets marked `train`. Shard n is a function of the seed and n alone; one
that is there is not made again. Real plates are those of countries without letters at the left end
(``plate_countries.csv``).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from make_plate_views import in_front, make_views, rng_of, told_by_eye  # noqa: E402

from lpr_desktop.drawing.lettering import Face, FontFace, system_faces  # noqa: E402
from lpr_desktop.drawing.styles import STYLES, PlateStyle, dressed  # noqa: E402
from lpr_desktop.drawing.styles.chance import random_face  # noqa: E402
from lpr_desktop.geometry import Box, Corners  # noqa: E402
from lpr_desktop.ocr.country_band import HEIGHT, MARGIN, UPPER, WIDTH, left_end  # noqa: E402
from lpr_desktop.ocr.plate_layout import LEAST_PLATE  # noqa: E402
from lpr_desktop.ocr.plate_network import PlateNetwork  # noqa: E402
from lpr_desktop.training.plate_lines import Picture, Rng, spoil  # noqa: E402
from plate_views.art import Art, draw_art  # noqa: E402
from plate_views.photograph import photographed  # noqa: E402
from plate_views.record import NUMBER  # noqa: E402

SEED = 20261130
SHARD = 1000
CLEAR = 20
"""Shards of ends that are all clear: learning begins with them."""
_OLDER = {"GB": "GB", "MK": "MK"}
"""Letters of plates that are no longer made, and their countries."""
LETTERS: dict[str, str] = _OLDER | {
    band.letters: style.country
    for style in STYLES.values()
    for band in style.bands
    if band.side == "left" and band.letters
}
"""Whose band has which letters at the left end."""
BANDED = tuple(sorted({country.lower() for country in LETTERS.values()}))


def _with_letters(code: str) -> float:
    styles = [style for style in STYLES.values() if style.country.lower() == code]
    lettered = [s for s in styles if any(b.side == "left" and b.letters for b in s.bands)]
    return round(sum(s.share for s in lettered) / sum(s.share for s in styles), 2)


WITH_LETTERS = {code: _with_letters(code) for code in BANDED}
"""Which share of a country's plates has its letters."""
OTHER = len(BANDED)
"""Class of an end without a country's letters."""

RECORD = np.dtype([("image", np.uint8, (HEIGHT, WIDTH, 3)), ("country", np.int16)])

_BLUE, _WHITE, _GOLD = (0, 51, 153), (240, 241, 238), (255, 204, 0)
_FLAGS = (
    ((240, 241, 238), (200, 30, 50)),
    ((190, 30, 45), (240, 241, 238), (20, 80, 180)),
    ((240, 241, 238), (20, 80, 180), (190, 30, 45)),
    ((40, 110, 210), (255, 214, 40)),
    ((20, 140, 70), (240, 241, 238), (200, 30, 50)),
    ((20, 20, 20), (220, 30, 30), (250, 205, 40)),
)


def band_face(rng: Rng) -> Face:
    """Letters of a band: fonts of this machine, or strokes."""
    fonts = system_faces()
    if fonts and rng.random() < 0.7:
        font = fonts[int(rng.integers(len(fonts)))]
        return FontFace(font.path, float(rng.uniform(0.65, 1.1)))
    face = random_face(rng)
    return replace(face, weight=float(np.clip(face.weight * 1.35, 0.1, 0.38 * face.width)))


def painted_band(high: int, wide: int, letters: str, rng: Rng) -> Picture:
    """A band of (high, wide) pixels with an emblem above or below its letters."""
    scale = 4
    h, w = high * scale, wide * scale
    color = np.array(_BLUE, np.float64)
    chance = rng.random()
    if chance < 0.5:
        color = color + rng.normal(0, 12, 3) + rng.uniform(-20, 70)
    elif chance < 0.75:  # faded, in the sun, in the shade
        color = np.array([rng.uniform(0, 120), rng.uniform(30, 170), rng.uniform(90, 235)])
    elif chance < 0.85:
        color = np.full(3, rng.uniform(225, 250)) + rng.normal(0, 5, 3)
    elif chance < 0.93:
        color = rng.uniform(10, 90, 3)
    else:
        color = rng.uniform(0, 255, 3)
    color = np.clip(color, 0, 255)
    ink = np.array(_WHITE, np.float64) if color @ [0.3, 0.59, 0.11] < 150 else rng.uniform(0, 60, 3)
    if rng.random() < 0.05:
        ink = np.array(_GOLD, np.float64)
    band = np.empty((h, w, 3), np.float32)
    band[:] = color
    upwards = rng.random() < 0.04
    middle, at = rng.uniform(0.68, 0.86), rng.uniform(0.24, 0.38)
    if upwards:
        middle, at = 0.3, 0.7
    kind = rng.random()
    if kind < 0.62:  # a ring of stars
        radius, size = w * rng.uniform(0.24, 0.38), w * rng.uniform(0.05, 0.11)
        gold = np.array(_GOLD if rng.random() < 0.85 else _WHITE, np.float64)
        for angle in np.arange(12) * np.pi / 6:
            x, y = w / 2 + radius * np.sin(angle), at * h - radius * np.cos(angle)
            cv2.circle(band, (round(x), round(y)), max(1, round(size / 1.6)), gold.tolist(), -1)
    elif kind < 0.82:
        flag = _FLAGS[int(rng.integers(len(_FLAGS)))]
        fw, fh = w * rng.uniform(0.5, 0.85), w * rng.uniform(0.3, 0.5)
        edges = np.linspace(at * h - fh / 2, at * h + fh / 2, len(flag) + 1).round().astype(int)
        left, right = round(w / 2 - fw / 2), round(w / 2 + fw / 2)
        for top, bottom, paint in zip(edges[:-1], edges[1:], flag, strict=True):
            cv2.rectangle(band, (left, int(top)), (right, int(bottom)), paint, -1)
    elif kind < 0.9:
        cv2.circle(band, (w // 2, round(at * h)), round(w * rng.uniform(0.1, 0.25)),
                   rng.uniform(0, 255, 3).tolist(), -1)  # fmt: skip
    if letters:
        tall = w * rng.uniform(0.34, 0.62)
        mask = band_face(rng).line(letters, tall).astype(np.float32) / 255
        most = w * rng.uniform(0.72, 0.92)
        if mask.shape[1] > most:
            squeezed = rng.uniform(0.0, 1.0)  # narrower, or smaller
            factor = most / mask.shape[1]
            target = round(most), max(3, round(mask.shape[0] * factor**squeezed))
            mask = np.asarray(cv2.resize(mask, target, interpolation=cv2.INTER_AREA))
        below, beside = max(0, h - mask.shape[0]), max(0, w - mask.shape[1])
        top = round(middle * h - mask.shape[0] / 2)
        left = round((w - mask.shape[1]) / 2 + rng.normal(0, 0.03) * w)
        top, left = min(max(top, 0), below), min(max(left, 0), beside)
        part = band[top : top + mask.shape[0], left : left + mask.shape[1]]
        mask = mask[: part.shape[0], : part.shape[1], None]
        part[:] = part * (1 - mask) + ink * mask
    small = cv2.resize(band, (wide, high), interpolation=cv2.INTER_AREA)
    return np.clip(small, 0, 255).astype(np.uint8)


def letters_and_class(rng: Rng) -> tuple[str, int]:
    """What is written on a band: mostly a country's letters, or others, or nothing."""
    chance = rng.random()
    if chance < 0.88:
        letters = list(LETTERS)[int(rng.integers(len(LETTERS)))]
    elif chance < 0.94:
        letters = ""
    else:
        signs = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        letters = "".join(rng.choice(signs, int(rng.integers(1, 4))).tolist())
    return letters, BANDED.index(LETTERS[letters].lower()) if letters in LETTERS else OTHER


def banded_art(rng: Rng, characters: float) -> tuple[Art, int, float]:
    """A plate with a painted band, the class of its letters, and the share that shows it."""
    style = _any_style(rng)
    band = float(rng.uniform(0.3, 0.46))
    several = style.lines > 1
    if several:
        band *= UPPER
    high_mm = style.size[1]
    margins = band * high_mm + rng.uniform(0, 6), style.margins[1]
    left = [b for b in style.bands if b.side == "left"]
    if left or not several or rng.random() < 0.5:
        style = replace(style, margins=margins)
    style = replace(
        style, bands=tuple(b for b in style.bands if b.side == "right"), marks=(), captions=()
    )
    art = draw_art(rng, characters, scrambling=0.2, style=style)
    x0, y0, _, y1 = art.plate
    share = UPPER if several else 1.0
    full = y1 - y0
    reach = float(rng.uniform(0.42, 0.56)) if several and rng.random() < 0.8 else 1.0
    inset = float(rng.uniform(0, 0.03)) * full if rng.random() < 0.6 else 0.0
    top, bottom = round(y0 + inset), round(y0 + reach * full - inset)
    near, far = round(x0 + inset), round(x0 + inset + band * full)
    letters, country = letters_and_class(rng)
    if reach == 1.0 and several and country != OTHER:
        share = 1.0
    part = art.image[max(top, 0) : bottom, max(near, 0) : far, :3]
    if part.shape[0] > 6 and part.shape[1] > 4:
        part[:] = painted_band(part.shape[0], part.shape[1], letters, rng)
    else:
        country = OTHER
    return art, country, share


def _any_style(rng: Rng) -> PlateStyle:
    styles = _EUROPEAN if rng.random() < 0.7 else _ALL
    return dressed(styles[int(rng.integers(len(styles)))], rng)


_ALL = sorted(STYLES.values(), key=lambda style: style.code)
_EUROPEAN = [s for s in _ALL if any(b.side == "left" for b in s.bands)]


def usual_art(rng: Rng, characters: float) -> tuple[Art, int, float]:
    """A plate as it is drawn for everything else."""
    style = dressed(_ALL[int(rng.integers(len(_ALL)))], rng)
    art = draw_art(rng, characters, scrambling=0.2, style=style)
    if len([row for row in art.rows if row.kind == NUMBER]) != style.lines:
        return usual_art(rng, characters)  # stacked anew, often without its band
    letters = [b.letters for b in style.bands if b.side == "left" and b.letters]
    country = BANDED.index(LETTERS[letters[0]].lower()) if letters else OTHER
    share = 1.0
    if style.lines > 1 and rng.random() < 0.5:
        share = UPPER
        if letters:
            country = OTHER  # the lower half of the band has them
    return art, country, share


def moved(corners: Any, rng: Rng) -> Corners:
    """Corners as the plate network finds them."""
    size = np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[3] - corners[0])
    middle = corners.mean(0)
    off = rng.normal(0, 0.03, (4, 2)) * [min(size), min(size)]
    found = middle + (corners - middle) * (1 + rng.normal(0.01, 0.02, 2)) + off
    return tuple((float(x), float(y)) for x, y in found)  # type: ignore[return-value]


def difficulty_and_size(rng: Rng, most: float) -> tuple[float, float]:
    """How hard a photograph is, 0 to 1, and how high its signs are, in pixels, at most ``most``."""
    difficulty = float(rng.random() ** 1.5)
    least = 9 + 8 * (1 - difficulty)
    return difficulty, float(np.exp(rng.uniform(np.log(least), np.log(most))))


See = Callable[[Picture, Corners], Picture]
"""What a network sees of a plate between these corners in a picture."""


def photographs_of_drawn(
    shard: Any,
    rng: Rng,
    most: float,
    make: Callable[[float], tuple[Art, int, See]],
    *around: Any,
) -> Any:
    """Fill a shard with views of drawn plates, of each plate two photographs.

    Args:
        shard: Records with an image and a country.
        rng: Where all chance comes from.
        most: Pixels of the highest signs.
        make: Draws a plate with signs so high: it, its class and how it is seen.
        around: Photographs, and where plates lie in them.
    """
    at = 0
    while at < len(shard):
        difficulty, characters = difficulty_and_size(rng, most)
        try:
            art, country, see = make(characters)
        except ValueError:  # a font without one of the signs
            continue
        for _ in range(2):
            photo = photographed(art, characters, difficulty, rng, *around)
            if photo is not None and at < len(shard):
                shard[at]["image"] = see(photo.image, moved(photo.quad(art.plate), rng))
                shard[at]["country"] = country
                at += 1
    return shard


def draw_shard(
    number: int, backgrounds: list[Picture], places: list[list[Box]], size: int = SHARD
) -> Any:
    """So many views of drawn plates."""
    rng = np.random.default_rng((SEED, number))

    def make(characters: float) -> tuple[Art, int, See]:
        draw = banded_art if rng.random() < 0.7 else usual_art
        art, country, share = draw(rng, characters)
        return art, country, lambda image, corners: left_end(image, corners, share)

    return photographs_of_drawn(np.zeros(size, RECORD), rng, 56, make, backgrounds, places)


def drawn_end(rng: Rng, clear: bool = False) -> tuple[Picture, int]:
    """An end as :func:`left_end` shows it, drawn without the rest of its plate, and its class.

    Args:
        rng: Where all chance comes from.
        clear: Large and sharp, so that its letters can be read.
    """
    paper = rng.uniform(190, 250, 3) if rng.random() < 0.6 else rng.uniform(10, 250, 3)
    ink = rng.uniform(0, 70, 3) if paper.mean() > 120 else rng.uniform(180, 250, 3)
    scale = 2
    high, margin = (HEIGHT - 2 * MARGIN) * scale, MARGIN * scale
    image = np.empty((HEIGHT * scale, 2 * WIDTH * scale, 3), np.float32)
    image[:] = rng.uniform(0, 230) + rng.normal(0, 10, 3)
    plate = image[margin : margin + high, margin:]
    plate[:] = paper
    wide = round(float(rng.uniform(0.28, 0.46)) * high)
    letters, country = letters_and_class(rng)
    inset = round(float(rng.uniform(0, 0.03)) * high)
    band = painted_band(high - 2 * inset, wide, letters, rng)
    plate[inset : high - inset, inset : inset + wide] = band
    signs = "".join(rng.choice(list("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"), 2).tolist())
    face: Face = random_face(rng)
    mask = face.line(signs, high * rng.uniform(0.5, 0.8)).astype(np.float32) / 255
    x, y = inset + wide + round(high * rng.uniform(0.02, 0.2)), (high - mask.shape[0]) // 2
    part = plate[y : y + mask.shape[0], x : x + mask.shape[1]]
    mask = mask[: part.shape[0], : part.shape[1], None]
    part[:] = part * (1 - mask) + ink * mask
    tall = float(np.exp(rng.uniform(np.log(50 if clear else 16), np.log(88))))
    difficulty = float(rng.random() ** 2) * (0.2 if clear else 1.0)
    size = np.array([WIDTH, HEIGHT]) * tall / HEIGHT
    source = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * [WIDTH * scale, HEIGHT * scale]
    off = rng.normal(0, 0.025, (4, 2)) * HEIGHT + rng.normal(0, 1.5, 2)
    target = (source / scale + off) / [WIDTH, HEIGHT] * size
    small = cv2.GaussianBlur(image, (0, 0), max(0.4, 0.4 * HEIGHT * scale / tall))
    matrix = cv2.getPerspectiveTransform(source.astype(np.float32), target.astype(np.float32))
    seen = cv2.warpPerspective(
        small, matrix, np.ceil(size).astype(int).tolist(), borderMode=cv2.BORDER_REPLICATE
    )
    photo = spoil(seen.astype(np.float32), tall * 0.5, difficulty, rng, casts=0.04)
    return cv2.resize(photo, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), country


def end_shard(number: int, size: int = SHARD) -> Any:
    """So many ends that are drawn alone; those of the first shards are clear."""
    rng = np.random.default_rng((SEED, 1, number))
    shard = np.zeros(size, RECORD)
    at = 0
    while at < size:
        try:
            shard[at]["image"], shard[at]["country"] = drawn_end(rng, number < CLEAR)
        except ValueError:  # a font without one of the signs
            continue
        at += 1
    return shard


def real_views(data: Path) -> Iterator[Any]:
    """Ends of real plates that have no country's letters."""
    network = PlateNetwork()
    for name, country, image, plate in told_by_eye(data):
        if country in BANDED:
            continue
        rng = rng_of(name)
        off = rng.normal(0, 0.026, 4) * np.tile([plate.width, plate.height], 2)
        box = Box(*(np.array(plate.as_tuple()) + off).tolist())
        box = box.clipped(image.shape[1], image.shape[0])
        layout = network.look(image, box)
        if layout.score >= LEAST_PLATE:
            record = np.zeros((), RECORD)
            share = UPPER if len(layout.rows) > 1 and rng.random() < 0.7 else 1.0
            record["image"] = left_end(image, moved(np.array(layout.corners), rng), share)
            record["country"] = OTHER
            yield record


if __name__ == "__main__":
    sys.exit(
        make_views(
            __doc__ or "",
            RECORD,
            {"draw": ("drawn", in_front(draw_shard)), "ends": ("ends", lambda _: end_shard)},
            {"cut": ("real", real_views)},
        )
    )
