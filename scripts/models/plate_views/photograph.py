"""Photographs of drawn plates: from any side, in any light, whole or cut by the picture's edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.plate_layout import SCRIPTS
from lpr_desktop.ocr.plate_view import view, viewed
from lpr_desktop.training.plate_lines import Picture, Points, Rng, mapped, painted, spoil
from plate_views.art import Art, Rect, draw_art
from plate_views.cover import add_decoys, hide
from plate_views.record import NUMBER, UNKNOWN, empty_record


def drawn_views(
    rng: Rng, backgrounds: Sequence[Picture], places: Sequence[Sequence[Box]], count: int = 2
) -> list[Any]:
    """Views of one drawn plate, photographed ``count`` times.

    Args:
        rng: Where all chance comes from.
        backgrounds: RGB pictures of the sets marked `train`.
        places: The real plates in each of them: a drawn one comes on top of one, or elsewhere.
        count: How many photographs.
    """
    difficulty = float(rng.random() ** 1.5)
    low = np.log(6.5 + 10 * (1 - difficulty))
    characters = float(np.exp(rng.uniform(low, np.log(52))))
    art = draw_art(rng, characters)
    covered = False
    if rng.random() < 0.3:
        add_decoys(art, rng, backgrounds)
    if rng.random() < 0.16:
        covered = hide(art, rng, backgrounds)
    found = []
    for _ in range(count):
        photo = photographed(art, characters, difficulty, rng, backgrounds, places)
        if photo is not None:
            found.append(_record(art, covered, photo))
    return found


def _turned(width: float, height: float, rng: Rng) -> Points:
    """Corners (4, 2) of a plate seen from somewhere, about (0, 0)."""
    steep = rng.random()
    if steep < 0.5:
        yaw, pitch, roll = rng.normal(0, 12), rng.normal(0, 8), rng.normal(0, 2.5)
    elif steep < 0.82:
        yaw, pitch, roll = rng.normal(0, 30), rng.normal(0, 20), rng.normal(0, 7)
    else:
        yaw, pitch = rng.uniform(-68, 68), rng.uniform(-58, 58)
        roll = rng.normal(0, 14) if rng.random() < 0.8 else rng.uniform(-45, 45)
    yaw, pitch, roll = np.radians(np.clip([yaw, pitch, roll], (-70, -62, -50), (70, 62, 50)))
    x = np.array([-0.5, 0.5, 0.5, -0.5]) * width
    y = np.array([-0.5, -0.5, 0.5, 0.5]) * height
    z = np.zeros(4)
    x, z = x * np.cos(yaw) + z * np.sin(yaw), -x * np.sin(yaw) + z * np.cos(yaw)
    y, z = y * np.cos(pitch) - z * np.sin(pitch), y * np.sin(pitch) + z * np.cos(pitch)
    x, y = x * np.cos(roll) - y * np.sin(roll), x * np.sin(roll) + y * np.cos(roll)
    distance = max(width, height) * float(np.exp(rng.uniform(np.log(1.8), np.log(15))))
    return np.stack([x, y], 1) * (distance / (distance + z))[:, None]


@dataclass(frozen=True, slots=True, eq=False)
class Photograph:
    """A picture of a drawn plate.

    Attributes:
        image: RGB uint8 (H, W, 3).
        box: Where a detector might say that the plate is.
        matrix: From pixels of the drawn plate to pixels of the picture, (3, 3).
    """

    image: Picture
    box: Box
    matrix: NDArray[np.float64]

    def quad(self, rect: Rect) -> Points:
        """The corners (4, 2) in the picture of a rectangle on the drawn plate."""
        return mapped(self.matrix, quad_of(rect))

    def shown(self, rect: Rect) -> tuple[Rect | None, float]:
        """The part of a row inside the picture, and the share of its length that is not."""
        return _visible(rect, self.matrix, (self.image.shape[1], self.image.shape[0]))


def photographed(
    art: Art,
    characters: float,
    difficulty: float,
    rng: Rng,
    backgrounds: Sequence[Picture],
    places: Sequence[Sequence[Box]],
) -> Photograph | None:
    """A picture of a plate from somewhere; None if hardly anything of it would be seen."""
    high, wide = art.image.shape[:2]
    corners = _turned(wide, high, rng)
    source = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)

    def placed(points: Points) -> Points:
        matrix = cv2.getPerspectiveTransform(source, points.astype(np.float32))
        px0, py0, px1, py1 = art.plate
        return mapped(matrix, np.array([(px0, py0), (px1, py0), (px1, py1), (px0, py1)]))

    plate = placed(corners)
    low, top = plate.min(0), plate.max(0)
    extent = top - low
    if extent.min() < 6:
        return None
    box = _box(low, top, rng)
    edges = _edges(box, low, top, rng)
    size = max(8, round(edges[2] - edges[0])), max(8, round(edges[3] - edges[1]))
    shift = -np.array(edges[:2])
    corners = corners + shift
    box = box.shifted(*shift).clipped(*size)
    if box.width < 6 or box.height < 6:
        return None
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    drawn = art.image
    centred = cv2.getPerspectiveTransform(source - 0.5, corners.astype(np.float32) - 0.5)
    warped = cv2.warpPerspective(
        drawn, centred, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0
    ).astype(np.float32)
    alpha = warped[..., 3:] / 255
    behind = _behind(size, box, rng, backgrounds, places)
    if rng.random() < 0.5:  # the shadow of the plate, or its recess
        reach = 0.12 * characters
        shadow = cv2.GaussianBlur(alpha, (0, 0), 0.3 + reach)
        moved = np.array([[1, 0, rng.normal(0, reach)], [0, 1, abs(rng.normal(0, 1.5 * reach))]])
        shadow = cv2.warpAffine(shadow, moved, size, borderMode=cv2.BORDER_REPLICATE)
        behind = behind * (1 - rng.uniform(0.2, 0.8) * shadow[..., None])
    image = warped[..., :3] * alpha + behind * (1 - alpha)
    if rng.random() < 0.12:  # night, the plate lit by lamps
        image = (image / 255) ** rng.uniform(1.2, 2.2) * 255 * (0.25 + 0.75 * alpha)
    spoilt = spoil(image.astype(np.float32), characters, difficulty, rng, casts=0.04)
    return Photograph(spoilt, box, np.asarray(matrix, np.float64))


def _record(art: Art, covered: bool, photo: Photograph) -> Any:
    seen = view(photo.image, photo.box)
    record = empty_record()
    record["image"] = seen.image
    record["corners"] = seen.from_picture(photo.quad(art.plate))
    record["light"], record["country"] = art.light, art.country
    cut, at = 0, 0
    for row in art.rows:
        rect, lost = photo.shown(row.rect)
        if row.kind == NUMBER and lost * row.count > 0.45:
            cut = 1
        elif row.kind == NUMBER and lost * row.count > 0.12 and not cut:
            cut = UNKNOWN
        if rect is None:
            continue
        quad = seen.from_picture(photo.quad(rect))
        if quad[3, 1] - quad[0, 1] < 3 or np.linalg.norm(quad[1] - quad[0]) < 3:
            continue
        record["rows"][at], record["kind"][at] = quad, row.kind
        record["count"][at] = row.count * (1 - lost)
        record["scripts"][at] = [script in row.scripts for script in SCRIPTS]
        at += 1
    record["cut"] = cut
    record["covered"] = covered
    for index, cover in enumerate(art.covers[:2]):
        record["cover"][index] = seen.from_picture(photo.quad(cover))
    return record


def _box(low: Points, top: Points, rng: Rng) -> Box:
    """The plate's box as detectors give it, or people: mostly close, sometimes far off."""
    extent = np.tile(top - low, 2)
    spread = np.array([0.035, 0.07, 0.035, 0.08])
    chance = rng.random()
    if chance < 0.15:
        spread = spread * 2
    off = rng.normal(0, 1, 4) * spread
    if chance > 0.88:  # loose
        off += np.array([-1, -1, 1, 1]) * rng.uniform(0, 0.35, 4)
    return Box(*(np.concatenate([low, top]) + off * extent))


def _edges(box: Box, low: Points, top: Points, rng: Rng) -> Rect:
    """Where the picture ends: far away, close around the plate, or across it."""
    far = viewed(box).grown(0.02)
    edges = list(far.as_tuple())
    chance = rng.random()
    if chance < 0.22:  # a cut-out of the plate
        off = rng.uniform(-0.02, 0.12, 4)
        edges = list(Box(*low, *top).as_tuple())
        for i, sign in enumerate((-1, -1, 1, 1)):
            edges[i] += sign * off[i] * (top - low)[i % 2]
    elif chance < 0.36:  # the picture's edge cuts it
        side = int(rng.choice([0, 2, 0, 2, 1, 3]))
        extent = (top - low)[side % 2]
        inner = float(rng.uniform(-0.06, 0.55)) * extent
        edges[side] = low[side % 2] + inner if side < 2 else top[side % 2] - inner
    return edges[0], edges[1], edges[2], edges[3]


def _behind(
    size: tuple[int, int],
    box: Box,
    rng: Rng,
    backgrounds: Sequence[Picture],
    places: Sequence[Sequence[Box]],
) -> NDArray[np.float32]:
    """A piece of a picture, so that the plate lies on a real one if there is one, or a paint."""
    if not backgrounds or rng.random() < 0.12:
        return painted(size, rng)
    index = int(rng.integers(len(backgrounds)))
    picture, boxes = backgrounds[index], places[index]
    if boxes and rng.random() < 0.7:
        real = boxes[int(rng.integers(len(boxes)))]
        scale = min(box.width / real.width, box.height / real.height) * float(rng.uniform(0.8, 1))
        x, y = real.center
    else:
        scale = float(np.exp(rng.uniform(np.log(0.5), np.log(3))))
        x, y = rng.uniform(0, picture.shape[1]), rng.uniform(0, picture.shape[0])
    matrix = np.array(
        [[scale, 0, box.center[0] - scale * x], [0, scale, box.center[1] - scale * y]]
    )
    return cv2.warpAffine(
        picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    ).astype(np.float32)


def _visible(rect: Rect, matrix: Points, size: tuple[int, int]) -> tuple[Rect | None, float]:
    """The part of a row inside the picture, and the share of its length that is not."""
    left, top, right, bottom = rect
    x = np.linspace(left, right, 81)
    inside = np.ones(81, bool)
    for part in (0.25, 0.75):
        points = mapped(matrix, np.stack([x, np.full(81, top + part * (bottom - top))], 1))
        inside &= (points >= 0).all(1) & (points <= np.array(size)).all(1)
    if inside.mean() < 0.15:
        return None, 1.0
    shown = x[inside]
    return (float(shown[0]), top, float(shown[-1]), bottom), float(1 - inside.mean())


def quad_of(rect: Rect) -> Points:
    left, top, right, bottom = rect
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)


def background_view(
    rng: Rng, backgrounds: Sequence[Picture], places: Sequence[Sequence[Box]]
) -> Any:
    """A view in which there is no plate."""
    while True:
        index = int(rng.integers(len(backgrounds)))
        picture, boxes = backgrounds[index], places[index]
        width = picture.shape[1] * float(rng.uniform(0.06, 0.4))
        height = width / float(np.exp(rng.uniform(np.log(1.1), np.log(5))))
        x, y = rng.uniform(0, picture.shape[1] - width), rng.uniform(0, picture.shape[0] - height)
        box = Box(x, y, x + width, y + height)
        if all(box.grown(0.4).iou(other) == 0 for other in boxes):
            break
    record = empty_record()
    record["image"] = view(picture, box).image
    return record
