"""A scooter seen from behind, with its small plate of two lines."""

from __future__ import annotations

import numpy as np

from lpr_desktop.drawing.curves import rectangle, soft_polygon
from lpr_desktop.drawing.plates import PlateArt
from rendering.car_side import rim_sheet
from rendering.cars import PAINTS, Vehicle, mount_plate
from rendering.hull import Level, make_hull
from rendering.mesh import (
    Part,
    ellipsoid,
    grid_part,
    lathe,
    panel,
    tube,
    turn_x,
    turn_y,
)
from rendering.sheet import (
    CHROME,
    GAP,
    GLASS,
    METAL,
    PLASTIC,
    RUBBER,
    Material,
    Sheet,
)

_LEATHER = Material((26, 25, 25), 0.03, 0.45)
_RED = Material((150, 10, 16), 0.06, 1.0, (1.6, 0.05, 0.05))
_RED_BRIGHT = Material((214, 30, 34), 0.06, 1.0, (4.2, 0.16, 0.14))
_AMBER = Material((226, 130, 34), 0.06, 1.0)
_WHEEL = 0.24
_LENGTH = 1.75

_BODY = (
    Level(0.085, 0.48, -0.16, 0.40, -0.78),
    Level(0.13, 0.53, -0.11, 0.46, -0.84),
    Level(0.165, 0.61, -0.03, 0.55, -0.88),
    Level(0.175, 0.68, 0.02, 0.64, -0.88),
    Level(0.165, 0.74, 0.03, 0.72, -0.86),
    Level(0.13, 0.775, 0.00, 0.755, -0.84),
    Level(0.03, 0.785, -0.20, 0.765, -0.60),
)
_SEAT = (
    Level(0.13, 0.76, -0.06, 0.74, -0.80),
    Level(0.145, 0.79, -0.04, 0.76, -0.83),
    Level(0.14, 0.835, -0.05, 0.80, -0.83),
    Level(0.10, 0.855, -0.10, 0.82, -0.78),
    Level(0.02, 0.86, -0.30, 0.825, -0.60),
)
_SHIELD = (
    Level(0.10, 0.30, -1.16, 0.30, -1.30),
    Level(0.19, 0.42, -1.20, 0.42, -1.36),
    Level(0.21, 0.70, -1.26, 0.70, -1.40),
    Level(0.18, 0.92, -1.31, 0.92, -1.42),
    Level(0.09, 1.02, -1.33, 1.02, -1.41),
    Level(0.02, 1.03, -1.35, 1.03, -1.39),
)


def make_scooter(
    rng: np.random.Generator,
    plate: tuple[PlateArt, tuple[float, float]] | None,
    paint: Material | None,
    pixels_per_metre: float,
) -> Vehicle:
    """A parked scooter; its rear is near z = 0 and faces +z."""
    paint = paint or PAINTS[int(rng.integers(len(PAINTS)))]
    parts = _wheels(pixels_per_metre)
    rear = _tail_sheet(paint, pixels_per_metre)
    plain = Sheet((-1, 0, 2, 1.4), paint, 60)
    body = make_hull(_BODY, 0.09, 0.08, 0.03, soft=5)
    parts += [body.part("rear", rear)] + [
        body.part(side, plain) for side in ("left", "right", "front")
    ]
    leather = Sheet((-1, 0, 2, 1.4), _LEATHER, 60)
    seat = make_hull(_SEAT, 0.08, 0.08, 0.02, soft=7)
    parts += [seat.part(side, leather) for side in ("rear", "left", "right", "front")]
    shield = make_hull(_SHIELD, 0.06, 0.06, 0.02, soft=9)
    parts += [shield.part(side, plain) for side in ("rear", "left", "right", "front")]
    parts += _handlebar(paint)
    parts += _tail_pieces()
    plates = []
    if plate:
        parts.append(_bracket(plate[1]))
        middle = 0.50 - plate[1][1] / 2
        plates.append(mount_plate(plate[0], plate[1], middle, 0.12, -14))
    return Vehicle(tuple(parts), tuple(plates), (0.2, _LENGTH))


def _tail_sheet(paint: Material, pixels_per_metre: float) -> Sheet:
    sheet = Sheet((-0.3, 0.4, 0.3, 0.9), paint, pixels_per_metre)
    lamp = soft_polygon([(-0.10, 0.655), (0.10, 0.655), (0.135, 0.735), (-0.135, 0.735)], 0.02)
    sheet.shade(lamp, 0.4, blur=0.008)
    sheet.fill(lamp, _RED)
    sheet.lift(lamp, 0.01, blur=0.006)
    sheet.fill(
        soft_polygon([(-0.075, 0.675), (0.075, 0.675), (0.095, 0.717), (-0.095, 0.717)], 0.012),
        _RED_BRIGHT,
        blur=0.004,
    )
    for x in np.arange(-0.09, 0.091, 0.015):
        sheet.line([(x, 0.662), (x * 1.2, 0.728)], 0.0018, GAP, opacity=0.25)
    sheet.line([(-0.3, 0.63), (0.3, 0.63)], 0.005, GAP)
    sheet.fill(rectangle(-0.3, 0.4, 0.3, 0.56), PLASTIC)
    return sheet


def _wheels(pixels_per_metre: float) -> list[Part]:
    rubber = Sheet((-0.4, -0.4, 0.4, 0.4), RUBBER, 200)
    rim = rim_sheet(_WHEEL, min(400.0, pixels_per_metre))
    half = 0.055
    angles = np.linspace(-1.25, 1.25, 13)
    tread = [(half * np.sin(a) / np.sin(1.25), _WHEEL - 0.05 + 0.05 * np.cos(a)) for a in angles]
    profile = [(-half, _WHEEL * 0.6), *tread, (half, _WHEEL * 0.6)]
    disc = [(half, _WHEEL * 0.61), (half * 0.93, 0.001)]
    parts = []
    for z in (-0.22, -1.42):
        parts.append(lathe(profile, rubber, 48).moved(np.eye(3), (0, _WHEEL, z)))
        for side in (-1.0, 1.0):
            turn = np.diag([side, 1.0, side])
            parts.append(lathe(disc, rim, 40).moved(turn, (0, _WHEEL, z)))
    fender = Sheet((-1, -1, 1, 1), PLASTIC, 60)
    arc = np.radians(np.linspace(88, -30, 30))[:, None]
    across = np.linspace(-1, 1, 15)[None, :]
    reach = _WHEEL + 0.05 - 0.035 * across**2
    points = np.empty((30, 15, 3))
    points[..., 0] = 0.075 * across
    points[..., 1] = _WHEEL + reach * np.cos(arc)
    points[..., 2] = -0.22 + reach * np.sin(arc)
    parts.append(grid_part(points, fender))
    return parts


def _handlebar(paint: Material) -> list[Part]:
    black = Sheet((-1, -1, 1, 1), RUBBER, 60)
    chrome = Sheet((-1, -1, 1, 1), CHROME, 60)
    color = Sheet((-1, -1, 1, 1), paint, 60)
    glass = Sheet((-1, -1, 1, 1), Material(GLASS.color, 0.25, 1.0), 60)
    still = np.eye(3)
    parts = [ellipsoid(0.15, 0.07, 0.09, color, 0.8).moved(still, (0, 1.06, -1.30))]
    for side in (-1, 1):
        grip = np.array([(0.1, 1.05, -1.27), (0.24, 1.065, -1.24), (0.36, 1.05, -1.16)]) * (
            side,
            1,
            1,
        )
        parts.append(tube(grip[[0, 1, 2] if side > 0 else [2, 1, 0]], 0.018, black))
        stalk = np.array([(0.2, 1.07, -1.25), (0.25, 1.14, -1.24), (0.29, 1.19, -1.23)]) * (
            side,
            1,
            1,
        )
        parts.append(tube(stalk, 0.008, chrome))
        place = np.array([side * 0.31, 1.235, -1.22])
        parts.append(ellipsoid(0.075, 0.05, 0.02, black, 0.8).moved(turn_y(-8 * side), place))
        parts.append(
            ellipsoid(0.066, 0.042, 0.012, glass, 0.8).moved(
                turn_y(-8 * side), place + (0, 0, 0.013)
            )
        )
    return parts


def _tail_pieces() -> list[Part]:
    """Indicators, rack and exhaust."""
    amber = Sheet((-1, -1, 1, 1), _AMBER, 60)
    chrome = Sheet((-1, -1, 1, 1), CHROME, 60)
    metal = Sheet((-1, -1, 1, 1), METAL, 60)
    black = Sheet((-1, -1, 1, 1), PLASTIC, 60)
    still = np.eye(3)
    parts = []
    for side in (-1, 1):
        parts.append(
            ellipsoid(0.035, 0.028, 0.03, amber, 0.8).moved(still, (side * 0.19, 0.655, -0.02))
        )
        parts.append(ellipsoid(0.05, 0.012, 0.012, black).moved(still, (side * 0.14, 0.655, -0.03)))
    rack = [
        (-0.12, 0.79, -0.2),
        (-0.125, 0.815, 0.0),
        (-0.09, 0.82, 0.055),
        (0.09, 0.82, 0.055),
        (0.125, 0.815, 0.0),
        (0.12, 0.79, -0.2),
    ]
    parts.append(tube(rack, 0.011, chrome))
    can = [(-0.26, 0.001), (-0.26, 0.04), (-0.24, 0.052), (0.2, 0.045), (0.22, 0.001)]
    parts.append(lathe(can, metal, 30).moved(turn_x(0) @ turn_y(-80), (0.16, 0.27, -0.22)))
    mouth = lathe(
        [(-0.012, 0.001), (-0.012, 0.026), (0.01, 0.028)], Sheet((-1, -1, 1, 1), GAP, 60), 24
    )
    parts.append(mouth.moved(turn_y(-80), (0.205, 0.27, 0.03)))
    return parts


def _bracket(size: tuple[float, float]) -> Part:
    """The black tongue behind the plate, and the edge that frames it."""
    w, h = size[0] / 2 + 0.005, size[1] + 0.012
    sheet = Sheet((-w, -h, w, 0.012), PLASTIC, 200)
    return panel(sheet).moved(turn_x(14), (0, 0.50, 0.10 + 0.012))
