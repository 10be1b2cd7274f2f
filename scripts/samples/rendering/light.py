"""Light: sky, sun, lamps, and how surfaces answer to them. All colours are linear RGB."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from rendering.noise import FloatImage, cloud, look_up
from rendering.raster import Camera, Pixels
from rendering.sheet import linear

Daytime = Literal["sunny", "overcast", "dusk", "night"]
Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Lamp:
    """A point of light over the ground: a street lamp or the glow of a tail lamp."""

    position: tuple[float, float, float]
    power: Rgb


@dataclass(frozen=True, slots=True)
class Light:
    """The light of a scene. ``sun`` is the unit direction to it; ``skylight`` is what the
    whole sky gives, ``zenith`` and ``horizon`` are how it looks; ``lamps_on`` scales the cars' own
    lamps; ``flash`` is the light that comes from the camera (the photographer's headlamps).
    """

    daytime: Daytime
    sun: tuple[float, float, float]
    sunlight: Rgb
    skylight: Rgb
    zenith: Rgb
    horizon: Rgb
    ground: Rgb
    clouds: FloatImage
    cloudiness: float
    lamps_on: float
    flash: float
    exposure: float
    lamps: tuple[Lamp, ...] = ()

    def sky(self, direction: FloatImage) -> FloatImage:
        """Light (N, 3) of the sky and its clouds in unit directions (N, 3)."""
        up = np.clip(direction[:, 1], 0, 1)[:, None]
        base = self._clear_sky(direction)
        around = np.arctan2(direction[:, 0], -direction[:, 2]) / (2 * np.pi) + 0.5
        height, width = self.clouds.shape
        x = around * width
        # Clouds lie in a layer: towards the horizon they grow flat and crowd together.
        y = height * (0.25 + 0.9 * np.sqrt(np.clip(direction[:, 1], 0, 1)))
        cover = look_up(self.clouds, x.astype(np.float32), y.astype(np.float32), wrap=True)
        share = np.clip(cover * 0.55 + self.cloudiness - 0.5, 0, 1)[:, None] * (
            0.25 + 0.75 * up**0.3
        )
        shine = (
            np.array(self.horizon, np.float32) * 0.55 + np.array(self.sunlight, np.float32) * 0.16
        )
        return np.asarray(base + share * (shine - base), np.float32)

    def _clear_sky(self, direction: FloatImage) -> FloatImage:
        mix = np.clip(direction[:, 1], 0, 1)[:, None] ** 0.55
        base = (
            np.array(self.horizon, np.float32) * (1 - mix) + np.array(self.zenith, np.float32) * mix
        )
        toward = np.clip(direction @ np.array(self.sun, np.float32), 0, 1)[:, None]
        glow = 0.18 * toward**12 + 0.6 * toward**100
        return np.asarray(base + glow * np.array(self.sunlight, np.float32), np.float32)

    def reflected(self, direction: FloatImage, gloss: FloatImage) -> FloatImage:
        """Light (N, 3) seen in a mirror of the given gloss: sky, a row of houses, the ground."""
        around = np.arctan2(direction[:, 0], direction[:, 2]).astype(np.float32)
        skyline = 0.12 + 0.05 * np.sin(around * 3.3 + 1)
        soft = 0.05 + 0.5 * (1 - gloss) ** 2
        above = np.clip((direction[:, 1] - skyline) / soft + 0.5, 0, 1)[:, None]
        below = np.clip(0.5 - (direction[:, 1] + 0.03) / soft, 0, 1)[:, None]
        houses = np.array(self.horizon, np.float32) * 0.22
        ground = np.array(self.ground, np.float32)[None] * (
            1 - 0.55 * np.clip(-direction[:, 1:2], 0, 1)
        )
        between = houses * (1 - below) + ground * below
        return np.asarray(self._clear_sky(direction) * above + between * (1 - above), np.float32)

    def ambient(self, normal: FloatImage) -> FloatImage:
        """Light (N, 3) from all of sky and ground on matt surfaces with these normals."""
        t = (0.5 + 0.5 * normal[:, 1])[:, None]
        sky = np.array(self.skylight, np.float32)
        return np.asarray(sky * t + np.array(self.ground, np.float32) * (1 - t) * 0.8, np.float32)

    def from_lamps(self, position: FloatImage, normal: FloatImage) -> FloatImage:
        """Light (N, 3) of the scene's lamps at world positions (N, 3)."""
        total = np.zeros_like(position)
        for lamp in self.lamps:
            way = np.array(lamp.position, np.float32) - position
            square = np.maximum(0.05, np.einsum("ni,ni->n", way, way))
            facing = np.clip(np.einsum("ni,ni->n", way, normal) / np.sqrt(square), 0, 1)
            total += (facing / square)[:, None] * np.array(lamp.power, np.float32)
        return total


@dataclass(frozen=True, slots=True)
class _Preset:
    """Colours of zenith, horizon and ground are sRGB, the rest as in :class:`Light`."""

    elevation: tuple[float, float]
    sunlight: Rgb
    skylight: Rgb
    zenith: tuple[int, int, int]
    horizon: tuple[int, int, int]
    ground: tuple[int, int, int]
    cloudiness: float
    lamps_on: float
    flash: float
    exposure: float


_PRESETS: dict[Daytime, _Preset] = {
    "sunny": _Preset(
        elevation=(38, 55),
        sunlight=(3.4, 3.1, 2.7),
        skylight=(0.30, 0.37, 0.52),
        zenith=(70, 118, 190),
        horizon=(196, 212, 228),
        ground=(112, 108, 100),
        cloudiness=0.45,
        lamps_on=0.0,
        flash=0.0,
        exposure=0.84,
    ),
    "overcast": _Preset(
        elevation=(60, 60),
        sunlight=(0.5, 0.49, 0.47),
        skylight=(0.58, 0.63, 0.70),
        zenith=(186, 198, 214),
        horizon=(226, 229, 232),
        ground=(122, 121, 118),
        cloudiness=0.75,
        lamps_on=0.0,
        flash=0.0,
        exposure=1.6,
    ),
    "dusk": _Preset(
        elevation=(5, 9),
        sunlight=(0.9, 0.42, 0.18),
        skylight=(0.17, 0.16, 0.23),
        zenith=(56, 80, 138),
        horizon=(232, 158, 112),
        ground=(58, 58, 64),
        cloudiness=0.6,
        lamps_on=0.8,
        flash=0.12,
        exposure=1.8,
    ),
    "night": _Preset(
        elevation=(40, 40),
        sunlight=(0.0, 0.0, 0.0),
        skylight=(0.008, 0.009, 0.014),
        zenith=(10, 13, 24),
        horizon=(34, 33, 40),
        ground=(26, 25, 26),
        cloudiness=0.4,
        lamps_on=1.0,
        flash=0.5,
        exposure=2.2,
    ),
}


def make_light(daytime: Daytime, rng: np.random.Generator) -> Light:
    """Light as it is at a time of day, with the sun and the clouds somewhere."""
    preset = _PRESETS[daytime]
    azimuth = rng.choice([-1.0, 1.0]) * np.radians(rng.uniform(25, 65))
    if daytime == "dusk":
        # The sun sets behind the vehicles.
        azimuth = np.pi - azimuth * 0.5
    height = np.radians(rng.uniform(*preset.elevation))
    sun = np.array(
        [np.sin(azimuth) * np.cos(height), np.sin(height), np.cos(azimuth) * np.cos(height)]
    )
    x, y, z = sun.tolist()
    return Light(
        daytime,
        (x, y, z),
        preset.sunlight,
        preset.skylight,
        _rgb(preset.zenith),
        _rgb(preset.horizon),
        _rgb(preset.ground),
        cloud(rng, (512, 1024), 8, 6, 0.55),
        preset.cloudiness,
        preset.lamps_on,
        preset.flash,
        preset.exposure,
    )


def _rgb(color: tuple[int, int, int]) -> Rgb:
    r, g, b = linear(color).tolist()
    return r, g, b


def shade(
    pixels: Pixels, camera: Camera, light: Light, occlusion: NDArray[np.float32]
) -> FloatImage:
    """Colours (N, 3) of a part's pixels. ``occlusion`` (N) is the share of sky light kept out of
    low places near the ground.
    """
    part, sheet = pixels.part, pixels.part.sheet
    offset = pixels.position - part.origin.astype(np.float32)
    x = (offset @ part.u.astype(np.float32) - sheet.extent[0]) * sheet.scale
    y = (sheet.extent[3] - offset @ part.v.astype(np.float32)) * sheet.scale
    color = look_up(sheet.color, x, y)
    glow = look_up(sheet.glow, x, y)
    surface = np.stack([sheet.mirror, sheet.gloss], axis=-1)
    mirror, gloss = look_up(surface, x, y).T
    normal = _bumped(pixels, x, y)

    view = np.array(camera.position, np.float32) - pixels.position
    distance = np.linalg.norm(view, axis=1, keepdims=True)
    view /= distance
    facing = np.clip(np.einsum("ni,ni->n", normal, view), 0.02, 1)
    open_sky = (1 - occlusion)[:, None]

    sun = np.array(light.sun, np.float32)
    sun_facing = np.clip(normal @ sun, 0, 1)[:, None] * open_sky
    incoming = light.ambient(normal) * open_sky + sun_facing * np.array(light.sunlight, np.float32)
    incoming += light.from_lamps(pixels.position, normal)
    flash = light.flash * facing[:, None] * np.minimum(1, (5 / distance) ** 2)
    incoming += flash * np.array((1.0, 0.96, 0.88), np.float32)

    fresnel = mirror + (1 - mirror) * (1 - facing) ** 5 * gloss**2
    bounce = 2 * facing[:, None] * normal - view
    mirrored = light.reflected(bounce, gloss) * (0.35 + 0.65 * open_sky)
    half = sun + view
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    spot = np.clip(np.einsum("ni,ni->n", normal, half), 0, 1) ** np.exp2(3 + 7 * gloss)
    mirrored += (spot * (1 + 8 * gloss))[:, None] * np.array(light.sunlight, np.float32) * open_sky

    out = color * incoming * (1 - fresnel[:, None]) + mirrored * fresnel[:, None]
    out += glow * light.lamps_on
    if part.retro:
        out += color * part.retro * light.flash
    return np.asarray(out, np.float32)


def _bumped(pixels: Pixels, x: FloatImage, y: FloatImage) -> FloatImage:
    """Normals turned by the slope of the sheet's height."""
    part, sheet = pixels.part, pixels.part.sheet
    if not sheet.height.any():
        return pixels.normal
    down, across = np.gradient(sheet.height)
    slope = np.stack([across, -down], axis=-1) * np.float32(sheet.scale)
    su, sv = look_up(slope.astype(np.float32), x, y).T
    normal = pixels.normal - su[:, None] * part.u.astype(np.float32)
    normal = normal - sv[:, None] * part.v.astype(np.float32)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    return np.asarray(normal, np.float32)
