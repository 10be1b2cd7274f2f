"""The sample pictures that the program offers: what is on them.

``scripts/samples/make_samples.py`` draws them into ``resources/samples``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from lpr_desktop.drawing.styles import SEAL, STYLES
from rendering.car_shapes import HATCHBACK, SALOON, SUV, CarShape
from rendering.exposure import Faults
from rendering.scenes import Scene, SceneSpec, VehicleSpec, render_scene
from rendering.sheet import Material

LANDSCAPE = (1280, 853)
PORTRAIT = (853, 1280)

_SHARP = Faults(blur=0.55, noise=1.5)


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample picture: its file name without suffix, its description, its seed and its size."""

    name: str
    spec: SceneSpec
    seed: int
    size: tuple[int, int] = LANDSCAPE

    def draw(self) -> Scene:
        """The picture, always the same, and its plates."""
        return render_scene(self.spec, self.size, np.random.default_rng(self.seed))


def _paint(r: int, g: int, b: int, mirror: float = 0.055, gloss: float = 0.95) -> Material:
    return Material((r, g, b), mirror, gloss)


_RED = _paint(138, 14, 22)
_ORANGE = _paint(184, 90, 30)
_GREEN = _paint(30, 62, 56)
_TEAL = _paint(24, 92, 104)
_DARK_BLUE = _paint(28, 46, 80)
_STEEL_BLUE = _paint(38, 62, 92, 0.08)
_GREY = _paint(92, 98, 104, 0.1)
_SILVER = _paint(150, 154, 158, 0.11, 0.9)
_WHITE = _paint(216, 216, 212)


def _car(
    style: str, text: str | None, shape: CarShape, paint: Material, **place: Any
) -> VehicleSpec:
    return VehicleSpec(STYLES[style], text, shape=shape, paint=paint, **place)


SAMPLES = (
    Sample(
        "car-germany",
        SceneSpec(
            (
                _car("D", f"B{SEAL}LP 2047", HATCHBACK, _RED, yaw=-14),
                _car("D", None, SUV, _GREY, x=2.62, z=-0.5, yaw=2),
                _car("D", None, SALOON, _DARK_BLUE, x=-2.95, z=-0.9, yaw=-1, facing="front"),
            ),
            "sunny",
            "car park",
            distance=5.2,
            view_width=2.9,
            camera_x=0.1,
            camera_height=1.4,
            aim=(0.14, 0.83),
            faults=_SHARP,
        ),
        13,
    ),
    Sample(
        "two-cars-poland-france",
        SceneSpec(
            (
                _car("PL", "KR 305HX", SUV, _STEEL_BLUE, x=-1.07, z=-0.2, yaw=4),
                _car("F", "FT-428-KD", HATCHBACK, _WHITE, x=1.07, yaw=-5, facing="front"),
            ),
            "overcast",
            "street",
            distance=7.0,
            view_width=4.15,
            camera_height=1.5,
            aim=(0.0, 0.97),
            faults=_SHARP,
        ),
        5,
    ),
    Sample(
        "car-california",
        SceneSpec(
            (_car("US-CA", "7KMP482", SALOON, _SILVER, yaw=16),),
            "sunny",
            "street",
            distance=4.6,
            view_width=2.3,
            camera_x=-0.1,
            camera_height=1.35,
            aim=(-0.12, 0.82),
            faults=_SHARP,
        ),
        8,
    ),
    Sample(
        "car-brazil-dusk",
        SceneSpec(
            (_car("BR", "RJK4E92", HATCHBACK, _WHITE, yaw=-7),),
            "dusk",
            "car park",
            distance=4.8,
            view_width=2.6,
            camera_x=0.2,
            camera_height=1.3,
            aim=(0.1, 0.90),
            faults=_SHARP,
        ),
        21,
    ),
    Sample(
        "scooter-vietnam",
        SceneSpec(
            (VehicleSpec(STYLES["VN-moto"], "59-X3\n418.27", yaw=-3, paint=_TEAL, scooter=True),),
            "sunny",
            "yard",
            distance=3.6,
            view_width=1.0,
            camera_x=0.25,
            camera_height=1.2,
            aim=(-0.02, 0.60),
            faults=_SHARP,
        ),
        9,
        PORTRAIT,
    ),
    Sample(
        "street-without-plate",
        SceneSpec(
            (
                _car("D", None, HATCHBACK, _ORANGE, x=-2.13, z=-2.2, yaw=-90),
                _car("D", None, SALOON, _GREEN, x=2.45, z=-5.4, yaw=-90),
            ),
            "sunny",
            "street",
            distance=7.0,
            view_width=4.9,
            camera_x=-0.2,
            camera_height=1.6,
            aim=(0.0, 1.05),
            faults=_SHARP,
        ),
        14,
    ),
)
