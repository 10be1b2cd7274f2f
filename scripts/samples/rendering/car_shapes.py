"""Measures of a few invented cars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rendering.hull import Level

Kind = Literal["hatchback", "saloon", "suv", "van"]


@dataclass(frozen=True, slots=True)
class CarShape:
    """The body's outlines and where things sit on it, all in metres.

    ``bumper_top``, ``belt`` (lower edge of the rear window) and ``window_top`` are heights at the
    rear; ``window_low``/``window_high`` half widths of the rear window; ``plate_height`` is the
    middle of the rear plate; ``axles`` their z; ``bonnet`` the height of the bonnet's front edge,
    ``cowl`` that of the lower edge of the windscreen.
    """

    kind: Kind
    levels: tuple[Level, ...]
    rear_radius: float
    front_radius: float
    bumper_top: float
    belt: float
    window_top: float
    window_low: float
    window_high: float
    plate_height: float
    axles: tuple[float, float]
    wheel: float
    bonnet: float
    cowl: float
    roof: float

    @property
    def length(self) -> float:
        return -min(level.front_z for level in self.levels)

    @property
    def width(self) -> float:
        return 2 * max(level.half_width for level in self.levels)


HATCHBACK = CarShape(
    "hatchback",
    (
        Level(0.76, 0.21, -0.10, 0.20, -3.86),
        Level(0.85, 0.27, -0.03, 0.26, -3.95),
        Level(0.885, 0.40, 0.00, 0.40, -4.00),
        Level(0.890, 0.55, 0.00, 0.55, -3.99),
        Level(0.888, 0.60, -0.05, 0.62, -3.97),
        Level(0.885, 0.80, -0.085, 0.76, -3.90),
        Level(0.870, 0.96, -0.13, 0.83, -3.70),
        Level(0.845, 1.00, -0.15, 0.99, -2.98),
        Level(0.760, 1.20, -0.27, 1.17, -2.66),
        Level(0.680, 1.38, -0.38, 1.36, -2.30),
        Level(0.630, 1.45, -0.36, 1.45, -2.02),
        Level(0.450, 1.49, -0.55, 1.49, -1.85),
        Level(0.060, 1.51, -1.05, 1.51, -1.60),
    ),
    0.36, 0.55, 0.60, 0.99, 1.38, 0.66, 0.56, 0.765, (-0.72, -3.20), 0.31, 0.78, 0.98, 1.51,
)  # fmt: skip

SALOON = CarShape(
    "saloon",
    (
        Level(0.76, 0.22, -0.12, 0.20, -4.46),
        Level(0.86, 0.28, -0.03, 0.26, -4.55),
        Level(0.900, 0.40, 0.00, 0.40, -4.60),
        Level(0.905, 0.55, 0.00, 0.55, -4.59),
        Level(0.903, 0.60, -0.05, 0.62, -4.57),
        Level(0.900, 0.82, -0.07, 0.74, -4.50),
        Level(0.885, 0.99, -0.09, 0.80, -4.28),
        Level(0.860, 1.02, -0.16, 0.84, -4.00),
        Level(0.835, 1.03, -0.52, 0.97, -3.36),
        Level(0.740, 1.20, -0.88, 1.15, -3.00),
        Level(0.665, 1.36, -1.24, 1.34, -2.60),
        Level(0.610, 1.42, -1.48, 1.42, -2.32),
        Level(0.430, 1.45, -1.66, 1.45, -2.15),
        Level(0.060, 1.46, -1.80, 1.46, -2.00),
    ),
    0.38, 0.60, 0.60, 1.05, 1.36, 0.68, 0.54, 0.80, (-1.00, -3.75), 0.32, 0.76, 0.97, 1.46,
)  # fmt: skip

SUV = CarShape(
    "suv",
    (
        Level(0.78, 0.28, -0.12, 0.26, -4.22),
        Level(0.87, 0.34, -0.03, 0.33, -4.32),
        Level(0.915, 0.50, 0.00, 0.50, -4.38),
        Level(0.925, 0.66, 0.00, 0.66, -4.37),
        Level(0.922, 0.71, -0.05, 0.76, -4.35),
        Level(0.920, 0.92, -0.08, 0.93, -4.28),
        Level(0.905, 1.10, -0.11, 1.00, -4.08),
        Level(0.880, 1.14, -0.13, 1.14, -3.26),
        Level(0.800, 1.36, -0.24, 1.34, -2.94),
        Level(0.725, 1.56, -0.33, 1.54, -2.58),
        Level(0.680, 1.64, -0.30, 1.64, -2.30),
        Level(0.500, 1.68, -0.50, 1.68, -2.10),
        Level(0.060, 1.70, -1.10, 1.70, -1.80),
    ),
    0.34, 0.50, 0.71, 1.13, 1.56, 0.69, 0.60, 0.90, (-0.82, -3.48), 0.355, 0.94, 1.13, 1.70,
)  # fmt: skip

VAN = CarShape(
    "van",
    (
        Level(0.82, 0.24, -0.10, 0.22, -4.60),
        Level(0.90, 0.30, -0.02, 0.29, -4.70),
        Level(0.930, 0.42, 0.00, 0.42, -4.75),
        Level(0.935, 0.55, 0.00, 0.58, -4.74),
        Level(0.935, 0.60, -0.06, 0.70, -4.71),
        Level(0.935, 0.95, -0.075, 0.92, -4.60),
        Level(0.930, 1.16, -0.085, 1.02, -4.35),
        Level(0.905, 1.20, -0.09, 1.16, -3.90),
        Level(0.870, 1.45, -0.125, 1.42, -3.62),
        Level(0.825, 1.74, -0.17, 1.70, -3.30),
        Level(0.780, 1.86, -0.19, 1.86, -3.02),
        Level(0.560, 1.91, -0.36, 1.91, -2.80),
        Level(0.060, 1.93, -1.10, 1.93, -2.50),
    ),
    0.22, 0.50, 0.60, 1.20, 1.72, 0.74, 0.68, 0.84, (-0.92, -3.85), 0.33, 0.93, 1.16, 1.93,
)  # fmt: skip

SHAPES = (HATCHBACK, SALOON, SUV, VAN)
