"""A car with its plates, put together from hull, sheets, wheels and mirrors."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from lpr_desktop.drawing.plates import PlateArt
from rendering.car_front import front_plate_height, front_sheet
from rendering.car_rear import rear_sheet
from rendering.car_shapes import SHAPES, CarShape
from rendering.car_side import side_sheet, wheels
from rendering.hull import make_hull
from rendering.mesh import Part, Vectors, ellipsoid, panel, turn_x
from rendering.sheet import GLASS, RUBBER, Material, Sheet, linear

PAINTS = (
    Material((150, 12, 22), 0.05, 0.95),
    Material((20, 46, 104), 0.06, 0.95),
    Material((222, 223, 222), 0.045, 0.9),
    Material((148, 152, 156), 0.12, 0.85),
    Material((64, 68, 74), 0.10, 0.9),
    Material((18, 19, 21), 0.06, 0.97),
    Material((32, 74, 60), 0.06, 0.93),
    Material((186, 92, 28), 0.06, 0.93),
    Material((86, 120, 152), 0.09, 0.9),
    Material((176, 164, 140), 0.09, 0.88),
)

_PLATE_GAP = 0.018


@dataclass(frozen=True, slots=True)
class MountedPlate:
    """A plate on a vehicle: its panel and its corners (4, 3), clockwise from top left as read."""

    part: Part
    corners: Vectors

    def moved(self, turn: Vectors, offset: Vectors) -> MountedPlate:
        """Turned and shifted together with the vehicle."""
        return MountedPlate(self.part.moved(turn, offset), self.corners @ turn.T + offset)


@dataclass(frozen=True, slots=True)
class Vehicle:
    """Parts of a vehicle whose rear is at z = 0 and faces +z, its plates (not among the parts) and
    its footprint on the ground (half width, length).
    """

    parts: tuple[Part, ...]
    plates: tuple[MountedPlate, ...]
    footprint: tuple[float, float]

    def moved(self, turn: Vectors, offset: Vectors) -> Vehicle:
        """The vehicle turned about the middle of its rear edge, then shifted."""
        return Vehicle(
            tuple(part.moved(turn, offset) for part in self.parts),
            tuple(plate.moved(turn, offset) for plate in self.plates),
            self.footprint,
        )


def mount_plate(
    art: PlateArt,
    size: tuple[float, float],
    height: float,
    z: float,
    lean: float,
    *,
    front: bool = False,
) -> MountedPlate:
    """A plate of ``size`` metres, its middle at ``height`` and ``z``, leaning by degrees."""
    width, tall = size
    extent = (-width / 2, -tall / 2, width / 2, tall / 2)
    sheet = Sheet(extent, Material((255, 255, 255), 0.03, 0.55), art.image.shape[1] / width)
    size_here = sheet.height.shape[1], sheet.height.shape[0]
    # The plate's own millimetres may round to a row more or less than the sheet's metres.
    image = cv2.resize(art.image, size_here, interpolation=cv2.INTER_AREA)
    alpha = cv2.resize(art.coverage, size_here, interpolation=cv2.INTER_AREA)[..., None] / 255
    sheet.color[:] = linear(image) * alpha + linear((8, 8, 9)) * (1 - alpha)
    turn = turn_x(-lean)
    if front:
        turn = np.diag([-1.0, 1.0, -1.0]) @ turn
    offset = np.array([0.0, height, z])
    corners = (
        np.array([(-width, tall, 0), (width, tall, 0), (width, -tall, 0), (-width, -tall, 0)]) / 2
    )
    return MountedPlate(panel(sheet, retro=0.5).moved(turn, offset), corners @ turn.T + offset)


def make_car(
    rng: np.random.Generator,
    *,
    rear_plate: tuple[PlateArt, tuple[float, float]] | None = None,
    front_plate: tuple[PlateArt, tuple[float, float]] | None = None,
    shape: CarShape | None = None,
    paint: Material | None = None,
    pixels_per_metre: float = 400.0,
) -> Vehicle:
    """A car, random where nothing is said; a plate is its art and its size in metres."""
    shape = shape or SHAPES[int(rng.integers(len(SHAPES)))]
    paint = paint or PAINTS[int(rng.integers(len(PAINTS)))]
    hull = make_hull(shape.levels, shape.rear_radius, shape.front_radius, 0.07)
    usual = (0.52, 0.112)
    rear = rear_sheet(shape, paint, rear_plate[1] if rear_plate else usual, rng, pixels_per_metre)
    front = front_sheet(
        shape, paint, front_plate[1] if front_plate else usual, rng, pixels_per_metre
    )
    side = side_sheet(shape, paint, pixels_per_metre)
    parts = [
        hull.part("rear", rear),
        hull.part("front", front),
        hull.part("right", side),
        hull.part("left", side),
    ]
    parts += wheels(shape, pixels_per_metre)
    parts += _mirrors(shape, paint)
    plates = []
    if rear_plate:
        z, lean = hull.rear_at(shape.plate_height)
        plates.append(
            mount_plate(rear_plate[0], rear_plate[1], shape.plate_height, z + _PLATE_GAP, lean)
        )
    if front_plate:
        height = front_plate_height(shape)
        z, lean = hull.front_at(height)
        plates.append(
            mount_plate(front_plate[0], front_plate[1], height, z - _PLATE_GAP, lean, front=True)
        )
    return Vehicle(tuple(parts), tuple(plates), (shape.width / 2, shape.length))


def _mirrors(shape: CarShape, paint: Material) -> list[Part]:
    shell = Sheet((-0.3, -0.3, 0.3, 0.3), paint, 200)
    glass = Sheet((-0.3, -0.3, 0.3, 0.3), GLASS, 200)
    foot = Sheet((-0.3, -0.3, 0.3, 0.3), RUBBER, 200)
    z = float(
        np.interp(
            shape.cowl + 0.04, [v.front_y for v in shape.levels], [v.front_z for v in shape.levels]
        )
    )
    parts = []
    for side in (-1, 1):
        place = np.array([side * (shape.width / 2 + 0.07), shape.cowl + 0.06, z + 0.42])
        identity = np.eye(3)
        parts += [
            ellipsoid(0.12, 0.075, 0.06, shell, 0.7).moved(identity, place),
            ellipsoid(0.10, 0.058, 0.03, glass, 0.6).moved(identity, place + (0, 0, 0.038)),
            ellipsoid(0.09, 0.02, 0.03, foot).moved(identity, place + (-side * 0.09, -0.055, 0)),
        ]
    return parts
