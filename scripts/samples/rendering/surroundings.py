"""Places where vehicles stand: sky, ground and backdrops put together and seen by the camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.curves import rectangle
from rendering import backdrops
from rendering.backdrops import Backdrop
from rendering.ground import Ground
from rendering.light import Light
from rendering.noise import FloatImage, look_up
from rendering.raster import Camera

Place = Literal["car park", "street", "yard"]
PLACES: tuple[Place, ...] = ("car park", "street", "yard")

_HAZE = 260.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The ground and, from far to near, what stands on it."""

    ground: Ground
    backdrops: tuple[Backdrop, ...]


def make_place(
    place: Place, rng: np.random.Generator, bays: tuple[float, ...] = (), detail: float = 1.0
) -> Surroundings:
    """A place with random details.

    ``bays`` are x of the painted lines of a car park; ``detail`` is 1 for pictures that are 1280
    pixels wide, less for smaller ones.
    """
    tone = int(rng.integers(96, 122))
    ground = Ground(rng, (tone, tone - 1, tone - 4))
    ground.cracks(rng, int(rng.integers(3, 8)))
    autumn = rng.random() < 0.3
    standing: tuple[Backdrop, ...]
    if place == "car park":
        for x in bays:
            ground.line((x, -6.2), (x, -0.6), 0.11)
        ground.area(rectangle(-16, -32, 16, -6.6), (150, 146, 138))
        ground.area(rectangle(-16, -6.75, 16, -6.6), (170, 168, 162))
        ground.area(rectangle(-16, -32, 16, -8.2), (86, 98, 58))
        standing = (
            backdrops.skyline(rng, -120, detail=detail),
            backdrops.trees(rng, -24, autumn=autumn, detail=detail),
            backdrops.lamp_posts(-10.5, (-6.5, 7.0), detail=detail),
            backdrops.hedge(rng, -9.2, float(rng.uniform(1.1, 1.6)), detail),
        )
    elif place == "street":
        ground.area(rectangle(-16, -32, 16, -7.0), (140, 137, 132))
        ground.area(rectangle(-16, -7.18, 16, -7.0), (168, 166, 160))
        ground.line((-16, -3.2), (16, -3.2), 0.10, opacity=0.0 if rng.random() < 0.5 else 0.7)
        standing = (
            backdrops.house(rng, -11.5, detail=detail),
            backdrops.trees(rng, -9.6, count=6, autumn=autumn, detail=detail),
            backdrops.lamp_posts(-8.4, (-4.6, 8.5), detail=detail),
        )
    else:
        ground.area(rectangle(-16, -32, 16, -6.8), (132, 130, 126))
        standing = (
            backdrops.skyline(rng, -90, detail=detail),
            backdrops.trees(rng, -17, autumn=autumn, detail=detail),
            backdrops.garages(rng, -9.0, detail=detail),
        )
    return Surroundings(ground, standing)


def draw_surroundings(
    place: Surroundings, camera: Camera, light: Light
) -> tuple[FloatImage, NDArray[np.float32]]:
    """Linear light (H, W, 3) of everything but the vehicles, and its distance (H, W) in metres."""
    width, height = camera.size
    rays = camera.rays().reshape(-1, 3)
    image = np.empty((width * height, 3), np.float32)
    far = np.full(width * height, 1e4, np.float32)
    unit = rays / np.linalg.norm(rays, axis=1, keepdims=True)
    above = np.flatnonzero(rays[:, 1] > -0.02)
    image[above] = light.sky(unit[above])
    below = np.flatnonzero(rays[:, 1] < -1e-4)
    way = -camera.position[1] / rays[below, 1]
    x = camera.position[0] + rays[below, 0] * way
    z = camera.position[2] + rays[below, 2] * way
    image[below] = place.ground.shade(x.astype(np.float32), z.astype(np.float32), camera, light)
    far[below] = way
    for backdrop in place.backdrops:
        _draw_backdrop(image, far, rays, backdrop, camera, light)
    return image.reshape(height, width, 3), far.reshape(height, width)


def _draw_backdrop(
    image: FloatImage,
    far: FloatImage,
    rays: FloatImage,
    backdrop: Backdrop,
    camera: Camera,
    light: Light,
) -> None:
    sheet = backdrop.sheet
    x0, y0, x1, y1 = sheet.extent
    away = np.where(
        rays[:, 2] < -1e-4, (backdrop.z - camera.position[2]) / np.minimum(rays[:, 2], -1e-4), -1
    )
    x = camera.position[0] + rays[:, 0] * away
    y = camera.position[1] + rays[:, 1] * away
    index = np.flatnonzero((away > 0) & (away < far) & (x > x0) & (x < x1) & (y > y0) & (y < y1))
    if not len(index):
        return
    u = ((x[index] - x0) * sheet.scale).astype(np.float32)
    v = ((y1 - y[index]) * sheet.scale).astype(np.float32)
    cover = look_up(backdrop.cover, u, v)[:, None]
    count = len(index)
    normal = np.tile(np.array([[0.0, 0.0, 1.0]], np.float32), (count, 1))
    place = np.stack([x[index], y[index], np.full(count, backdrop.z)], axis=1).astype(np.float32)
    incoming = light.ambient(normal) + max(light.sun[2], 0) * np.array(light.sunlight, np.float32)
    incoming += light.from_lamps(place, normal)
    incoming += (
        light.flash * 0.5 * np.minimum(1, (5 / away[index]) ** 2)[:, None].astype(np.float32)
    )
    surface = np.stack([sheet.mirror, sheet.gloss], axis=-1)
    mirror, gloss = look_up(surface, u, v).T
    bounce = rays[index] * (1, 1, -1)
    bounce /= np.linalg.norm(bounce, axis=1, keepdims=True)
    out = look_up(sheet.color, u, v) * incoming + look_up(sheet.glow, u, v) * light.lamps_on * 0.35
    out += mirror[:, None] * light.reflected(bounce.astype(np.float32), gloss)
    haze = (1 - np.exp(-away[index] / _HAZE))[:, None].astype(np.float32)
    out += haze * (np.array(light.horizon, np.float32) - out)
    image[index] += cover * (out - image[index])
    solid = index[cover[:, 0] > 0.5]
    far[solid] = away[solid]


def out_of_focus(picture: FloatImage, far: NDArray[np.float32], focus: float) -> FloatImage:
    """The distance a little soft, as with a lens focused ``focus`` metres away."""
    soft = cv2.GaussianBlur(picture, (0, 0), picture.shape[1] * 0.0013)
    share = np.clip((far - focus - 2) / 6, 0, 1)[..., None]
    return np.asarray(picture + share * (soft - picture), np.float32)
