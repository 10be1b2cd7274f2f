"""What hides a character of a plate: mud, bolts, tow balls; and what lies beside the number."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.training.plate_lines import Picture, Points, Rng
from plate_views.art import Art, Rect
from plate_views.record import NUMBER


def hide(art: Art, rng: Rng, backgrounds: Sequence[Picture]) -> bool:
    """Hide about one character of a number's row; False where there is none."""
    rows = [row for row in art.rows if row.kind == NUMBER]
    if not rows:
        return False
    row = rows[int(rng.integers(len(rows)))]
    left, top, right, bottom = row.rect
    step = (right - left) / max(1.0, row.count)
    width = step * float(rng.uniform(0.75, 1.6))
    high = bottom - top
    x = left + (int(rng.integers(max(1, int(row.count)))) + 0.5 + rng.normal(0, 0.08)) * step
    y0 = top - high * float(rng.uniform(-0.1, 0.3))
    y1 = bottom + high * float(rng.uniform(-0.1, 0.5))
    if rng.random() < 0.2:
        y0, y1 = top - 0.1 * high, top + high * float(rng.uniform(0.65, 1.0))
    rect = x - width / 2, y0, x + width / 2, y1
    _blot_art(art, rect, rng, backgrounds)
    art.covers.append((max(rect[0], left), max(y0, top), min(rect[2], right), min(y1, bottom)))
    return True


def add_decoys(art: Art, rng: Rng, backgrounds: Sequence[Picture]) -> None:
    """Things on the plate that hide no character: bolts, stickers, dirt beside the number."""
    high, wide = art.image.shape[:2]
    for _ in range(int(rng.integers(1, 4))):
        size = float(rng.uniform(0.06, 0.3)) * high
        x, y = rng.uniform(0, wide), rng.uniform(0, high)
        rect = x - size * 0.6, y - size / 2, x + size * 0.6, y + size / 2
        hits = 0.0
        for row in art.rows:
            w = min(rect[2], row.rect[2]) - max(rect[0], row.rect[0])
            h = min(rect[3], row.rect[3]) - max(rect[1], row.rect[1])
            hits = max(hits, min(w, h) / (row.rect[3] - row.rect[1]) if w > 0 and h > 0 else 0.0)
        if hits < 0.12:
            _blot_art(art, rect, rng, backgrounds)


def hide_sign(image: Picture, signs: Points, light: bool, rng: Rng) -> tuple[Picture, Rect]:
    """A copy of a photograph in which a sign or two of a row are hidden, and where.

    Args:
        image: RGB uint8 (H, W, 3).
        signs: Left, top, right and bottom of the row's signs (N, 4) in the picture, N at least 4.
        light: Whether they are lighter than the plate.
        rng: Where all chance comes from.
    """
    inner = rng.random() < 0.85
    at = int(rng.integers(1, len(signs) - 1)) if inner else int(rng.integers(2)) * (len(signs) - 1)
    last = min(at + 1, len(signs) - 1) if rng.random() < 0.15 else at
    high = float(np.median(signs[:, 3] - signs[:, 1]))
    grown = np.abs(rng.normal(0, 0.06 * high, 4)) + 0.03 * high
    rect = (
        float(signs[at, 0] - grown[0]),
        float(signs[at : last + 1, 1].min() - grown[1]),
        float(signs[last, 2] + grown[2]),
        float(signs[at : last + 1, 3].max() + grown[3]),
    )
    x0, y0, x1, y1 = np.round([*signs[:, :2].min(0), *signs[:, 2:].max(0)]).astype(int)
    plate = image[max(0, y0) : y1, max(0, x0) : x1].reshape(-1, 3).astype(np.float32)
    level = np.argsort(plate.sum(1))
    own = level[: len(level) * 4 // 10] if light else level[len(level) * 6 // 10 :]
    copy = image.copy()
    _blot(copy, rect, np.median(plate[own], axis=0), rng, own_share=0.3)
    return copy, rect


def _blot_art(art: Art, rect: Rect, rng: Rng, backgrounds: Sequence[Picture]) -> None:
    high = art.image.shape[0]
    inside = art.image[high // 2 - 2 : high // 2 + 2, :, :3].reshape(-1, 3).astype(np.float32)
    own = inside[np.argsort(inside.sum(1))[len(inside) // (10 if art.light else 1) - 1]]
    _blot(art.image, rect, own, rng, backgrounds)


def _blot(
    image: Picture,
    rect: Rect,
    own: NDArray[np.float32],
    rng: Rng,
    backgrounds: Sequence[Picture] = (),
    own_share: float = 0.1,
) -> None:
    """Paint over a place; ``own`` is the plate's own colour."""
    high, wide = image.shape[:2]
    center = np.array([(rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2])
    half = np.array([(rect[2] - rect[0]) / 2, (rect[3] - rect[1]) / 2])
    mask = np.zeros((high, wide), np.uint8)
    kind = rng.random()
    if kind < 0.3:
        turns = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        points = np.stack([np.cos(turns), np.sin(turns)], 1) * half * 1.1
    elif kind < 0.55:
        points = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * half
    else:
        turns = np.linspace(0, 2 * np.pi, 18, endpoint=False)
        reach = 1.1 + rng.normal(0, 0.15, 18)
        points = np.stack([np.cos(turns), np.sin(turns)], 1) * half * reach[:, None]
    cv2.fillPoly(mask, [np.round((points + center) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    soft = cv2.GaussianBlur(mask, (0, 0), float(rng.uniform(0.3, 0.08 * half[1] + 0.5)))
    share = (soft.astype(np.float32) / 255)[..., None]
    paint = np.empty((high, wide, 3), np.float32)
    what = rng.random() * (1 - own_share)
    if rng.random() < own_share:  # signs that are worn off or painted over
        paint[:] = own + rng.normal(0, 3, 3)
    elif what < 0.35:  # mud
        paint[:] = np.array([115, 92, 68]) * rng.uniform(0.4, 1.4)
    elif what < 0.55:  # dark: a tow ball, a hook, a strap
        paint[:] = rng.uniform(5, 70) + rng.normal(0, 6, 3)
    elif what < 0.65:  # bright: a sticker, snow, a glare
        paint[:] = rng.uniform(170, 255) + rng.normal(0, 15, 3)
    elif what < 0.78 or not backgrounds:
        paint[:] = rng.uniform(0, 255, 3)
    else:
        picture = backgrounds[int(rng.integers(len(backgrounds)))]
        y = int(rng.integers(max(1, picture.shape[0] - 40)))
        x = int(rng.integers(max(1, picture.shape[1] - 40)))
        paint[:] = cv2.resize(picture[y : y + 40, x : x + 40], (wide, high))
    paint += cv2.resize(
        rng.normal(0, rng.uniform(2, 22), (max(2, high // 4), max(2, wide // 4))).astype(
            np.float32
        ),
        (wide, high),
    )[..., None]
    image[..., :3] = np.clip(image[..., :3] * (1 - share) + paint * share, 0, 255)
