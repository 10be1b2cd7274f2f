"""What stands behind the vehicles: houses, walls, hedges, trees, street lamps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lpr_desktop.drawing.curves import rectangle
from rendering.noise import FloatImage, cloud
from rendering.sheet import METAL, Material, Sheet, linear

Rgb = tuple[int, int, int]

WARM_WINDOW = (1.5, 1.05, 0.5)


@dataclass(frozen=True, slots=True)
class Backdrop:
    """An upright sheet at ``z`` (negative, metres) whose parts with ``cover`` 0 are see-through."""

    z: float
    sheet: Sheet
    cover: FloatImage


def house(
    rng: np.random.Generator, z: float, *, height: float = 9.0, detail: float = 1.0
) -> Backdrop:
    """A plastered or brick front with rows of windows and a plinth."""
    width = 44.0
    brick = rng.random() < 0.45
    colors: tuple[Rgb, ...] = (
        ((146, 84, 66), (128, 92, 76), (158, 112, 88))
        if brick
        else ((206, 198, 182), (188, 176, 160), (196, 200, 204), (214, 196, 160), (178, 188, 184))
    )
    wall = Material(colors[int(rng.integers(len(colors)))], 0.0, 0.0)
    sheet = Sheet((-width / 2, 0, width / 2, height), wall, 56 * detail)
    stains = cloud(rng, sheet.height.shape, 12, 6, 0.6)
    sheet.color *= np.clip(1 + 0.06 * stains, 0.6, 1.4)[..., None]
    if brick:
        _brick_courses(sheet, rng)
    sheet.fill(
        rectangle(-width / 2, 0, width / 2, rng.uniform(0.5, 1.0)), Material((104, 102, 98), 0, 0)
    )
    pitch = float(rng.uniform(2.6, 3.6))
    wide, tall = float(rng.uniform(1.0, 1.4)), float(rng.uniform(1.4, 1.8))
    for row in range(int(height // 3)):
        for x in np.arange(-width / 2 + 1.5, width / 2 - 1.5, pitch) + rng.uniform(-0.8, 0.8):
            bottom = 1.2 + 3.0 * row
            if row == 0 and rng.random() < 0.22:
                _door(sheet, float(x), rng)
            else:
                _window(sheet, float(x), bottom, wide, tall, rng)
    sheet.fill(
        rectangle(-width / 2, height - 0.35, width / 2, height), Material((92, 88, 84), 0, 0)
    )
    return Backdrop(z, sheet, np.ones(sheet.height.shape, np.float32))


def _brick_courses(sheet: Sheet, rng: np.random.Generator) -> None:
    """Bricks of 25 by 8 cm with joints, each of a slightly different tone."""
    rows, columns = sheet.height.shape
    y = (rows - 0.5 - np.arange(rows)) / sheet.scale / 0.083
    course = y.astype(int)
    x = (np.arange(columns)[None, :] + 0.5) / sheet.scale / 0.26 + 0.5 * (course[:, None] % 2)
    brick = x.astype(int)
    tones = rng.normal(1, 0.10, (course.max() + 1, brick.max() + 1))
    sheet.color *= np.clip(tones[course[:, None], brick], 0.6, 1.4)[..., None].astype(np.float32)
    joint = ((y % 1)[:, None] < 0.14) | (x % 1 < 0.045)
    sheet.color += joint[..., None] * np.float32(0.5) * (linear((176, 166, 152)) - sheet.color)


def _window(
    sheet: Sheet, x: float, y: float, wide: float, tall: float, rng: np.random.Generator
) -> None:
    sheet.shade(rectangle(x - wide / 2 - 0.06, y - 0.16, x + wide / 2 + 0.06, y), 0.75, blur=0.06)
    sheet.fill(
        rectangle(x - wide / 2 - 0.09, y - 0.07, x + wide / 2 + 0.09, y + tall + 0.07),
        Material((222, 220, 214), 0, 0),
    )
    lit = WARM_WINDOW if rng.random() < 0.35 else (0.0, 0.0, 0.0)
    tint = int(rng.integers(30, 64))
    pane = Material((tint, tint + 6, tint + 10), 0.12, 0.9, lit)
    for left, right in ((x - wide / 2, x - 0.03), (x + 0.03, x + wide / 2)):
        sheet.fill(rectangle(left, y, right, y + tall), pane)
        sky = Material((tint + 70, tint + 82, tint + 92), 0.12, 0.9)
        top = [
            (left, y + tall * 0.45),
            (right, y + tall * 0.7),
            (right, y + tall),
            (left, y + tall),
        ]
        sheet.fill(top, sky, opacity=0.0 if lit[0] else 0.45)
    if rng.random() < 0.6:
        drop = tall * rng.uniform(0.2, 0.9)
        curtain = Material((172, 168, 158), 0.06, 0.6, (0.8 * lit[0], 0.8 * lit[1], 0.8 * lit[2]))
        sheet.fill(
            rectangle(x - wide / 2, y + tall - drop, x - wide / 5, y + tall), curtain, opacity=0.5
        )
        sheet.fill(
            rectangle(x + wide / 5, y + tall - drop, x + wide / 2, y + tall), curtain, opacity=0.5
        )


def _door(sheet: Sheet, x: float, rng: np.random.Generator) -> None:
    colors: tuple[Rgb, ...] = ((70, 52, 40), (46, 66, 60), (54, 60, 84), (104, 40, 36))
    wood = Material(colors[int(rng.integers(len(colors)))], 0.03, 0.3)
    sheet.fill(rectangle(x - 0.68, 0, x + 0.68, 2.4), Material((196, 192, 184), 0, 0))
    sheet.fill(rectangle(x - 0.56, 0, x + 0.56, 2.28), wood)
    for left in (x - 0.44, x + 0.06):
        for low, high in ((0.25, 1.0), (1.15, 2.1)):
            sheet.shade(rectangle(left, low, left + 0.38, high), 0.72, blur=0.02)


def garages(rng: np.random.Generator, z: float, detail: float = 1.0) -> Backdrop:
    """A low wall with a row of garage doors."""
    width, height = 40.0, 2.9
    sheet = Sheet((-width / 2, 0, width / 2, height), Material((190, 186, 176), 0, 0), 56 * detail)
    stains = cloud(rng, sheet.height.shape, 16, 6, 0.6)
    sheet.color *= np.clip(1 + 0.07 * stains, 0.6, 1.4)[..., None]
    colors: tuple[Rgb, ...] = ((92, 104, 112), (76, 92, 80), (150, 148, 142), (112, 84, 64))
    door = Material(colors[int(rng.integers(len(colors)))], 0.04, 0.4)
    for x in np.arange(-width / 2 + 1.6, width / 2, 3.1) + rng.uniform(-1, 1):
        sheet.shade(rectangle(x - 1.32, 0, x + 1.32, 2.3), 0.55, blur=0.03)
        sheet.fill(rectangle(x - 1.25, 0, x + 1.25, 2.22), door)
        for y in np.arange(0.15, 2.2, 0.22):
            sheet.line(
                [(x - 1.25, y), (x + 1.25, y)], 0.03, Material((30, 30, 30), 0, 0), opacity=0.3
            )
    sheet.fill(
        rectangle(-width / 2, height - 0.28, width / 2, height), Material((84, 80, 78), 0, 0)
    )
    return Backdrop(z, sheet, np.ones(sheet.height.shape, np.float32))


def hedge(rng: np.random.Generator, z: float, height: float, detail: float = 1.0) -> Backdrop:
    """A cut hedge."""
    sheet = Sheet((-20.0, 0.0, 20.0, height + 0.4), Material((70, 92, 44), 0, 0), 56 * detail)
    rows = np.linspace(sheet.extent[3], 0, sheet.height.shape[0], dtype=np.float32)[:, None]
    inside = np.clip((height - rows) / 0.25, -1, 1) * np.ones_like(sheet.height)
    cover = _foliage(sheet, 0.5 + 0.5 * inside, (76, 98, 46), rng, lump=0.5)
    return Backdrop(z, sheet, cover)


def trees(
    rng: np.random.Generator, z: float, *, count: int = 9, autumn: bool = False, detail: float = 1.0
) -> Backdrop:
    """A row of trees with trunks."""
    width, height = 60.0, 12.0
    sheet = Sheet((-width / 2, 0, width / 2, height), Material((66, 54, 42), 0, 0), 44 * detail)
    greens: tuple[Rgb, ...] = ((88, 110, 54), (70, 94, 48), (100, 114, 62))
    if autumn:
        greens = ((160, 116, 50), (140, 92, 44), (116, 114, 56))
    ys = np.linspace(height, 0, sheet.height.shape[0], dtype=np.float32)[:, None]
    xs = np.linspace(-width / 2, width / 2, sheet.height.shape[1], dtype=np.float32)[None, :]
    trunks = np.zeros(sheet.height.shape, np.float32)
    inside = np.full(sheet.height.shape, -1, np.float32)
    for x in np.linspace(-width / 2 + 3, width / 2 - 3, count) + rng.uniform(-1.2, 1.2, count):
        top, trunk = rng.uniform(6.5, 11), rng.uniform(1.6, 2.4)
        stem = [(x - 0.16, 0), (x + 0.16, 0), (x + 0.08, trunk + 2), (x - 0.08, trunk + 2)]
        mask, where = sheet.coverage(stem, 0)
        trunks[where] = np.maximum(trunks[where], mask)
        middle, radius = (top + trunk) / 2, (top - trunk) / 2
        crown = 1 - np.hypot((xs - x) / (radius * rng.uniform(0.75, 1.05)), (ys - middle) / radius)
        np.maximum(inside, 0.5 + 1.1 * crown.astype(np.float32), out=inside)
    leaves = sheet.color.copy()
    green = Sheet(sheet.extent, Material((0, 0, 0), 0, 0), sheet.scale)
    cover = _foliage(green, inside, greens[int(rng.integers(len(greens)))], rng, lump=1.3)
    leaves += cover[..., None] * (green.color - leaves)
    sheet.color = leaves
    return Backdrop(z, sheet, np.maximum(cover, trunks))


def _foliage(
    sheet: Sheet, inside: FloatImage, color: Rgb, rng: np.random.Generator, lump: float
) -> FloatImage:
    """Colour a sheet with leaves lit from above; returns how far they cover it.

    ``inside`` is 1 in the middle of the plant, 0.5 at its outline; ``lump`` the size of its tufts
    in metres.
    """
    wide = sheet.extent[2] - sheet.extent[0]
    lumps = cloud(rng, inside.shape, max(2, round(wide / lump)), 3, 0.6)
    fine = cloud(rng, inside.shape, max(4, round(wide / 0.16)), 2, 0.8)
    cover = np.clip((inside - 0.5 + 0.13 * lumps + 0.10 * fine) * 5, 0, 1)
    rise = np.zeros_like(lumps)
    rise[1:-1] = lumps[2:] - lumps[:-2]
    rise *= np.float32(lump * sheet.scale / 6)
    light = np.clip(0.52 + 0.26 * rise + 0.12 * lumps + 0.17 * fine, 0.10, 1.35)
    tint = 1 + 0.06 * cloud(rng, inside.shape, max(2, round(wide / 2.5)), 3)[..., None] * (
        1.0,
        0.2,
        -0.6,
    )
    sheet.color[:] = linear(color) * light[..., None] * tint
    return np.asarray(cover, np.float32)


def skyline(rng: np.random.Generator, z: float, detail: float = 1.0) -> Backdrop:
    """Far roofs and blocks, pale with distance."""
    width, height = 220.0, 26.0
    sheet = Sheet((-width / 2, 0, width / 2, height), Material((126, 128, 132), 0, 0), 14 * detail)
    cover = np.zeros(sheet.height.shape, np.float32)
    x = -width / 2
    while x < width / 2:
        wide, tall = rng.uniform(7, 20), rng.uniform(5, 20)
        tone = int(rng.integers(96, 176))
        block = rectangle(x, 0, x + wide, tall)
        sheet.fill(block, Material((tone, tone - 4, tone - 10), 0, 0))
        for wx in np.arange(x + 1, x + wide - 1, 2.2):
            for wy in np.arange(2, tall - 1.6, 2.9):
                lit = WARM_WINDOW if rng.random() < 0.3 else (0.0, 0.0, 0.0)
                sheet.fill(
                    rectangle(wx, wy, wx + 1.1, wy + 1.5),
                    Material((tone - 34, tone - 32, tone - 32), 0, 0, lit),
                )
        mask, where = sheet.coverage(block, 0)
        cover[where] = np.maximum(cover[where], mask)
        x += wide + rng.uniform(-2, 5)
    return Backdrop(z, sheet, cover)


def lamp_posts(z: float, places: tuple[float, ...], detail: float = 1.0) -> Backdrop:
    """Street lamps; they shine when lamps are on."""
    height = 5.2
    sheet = Sheet((-18, 0, 18, height + 0.4), Material((60, 62, 64), 0, 0), 70 * detail)
    cover = np.zeros(sheet.height.shape, np.float32)
    head = Material((236, 228, 200), 0.0, 0.0, (46.0, 36.0, 20.0))
    for x in places:
        pole = rectangle(x - 0.05, 0, x + 0.05, height)
        arm = rectangle(x - 0.05, height - 0.06, x + 0.9, height)
        glass = rectangle(x + 0.55, height - 0.14, x + 1.05, height - 0.04, 0.03)
        for outline, material in ((pole, METAL), (arm, METAL), (glass, head)):
            sheet.fill(outline, Material(material.color, 0, 0, material.glow))
            mask, where = sheet.coverage(outline, 0)
            cover[where] = np.maximum(cover[where], mask)
    return Backdrop(z, sheet, cover)
