"""Scenes drawn by code: vehicles with plates on a street or a car park.

:func:`draw_scene` makes a random one, :func:`render_scene` one that is described in full. Drawing
is a small renderer: surfaces are rasterised at twice the size, lit by sky, sun and lamps, and
developed like a photograph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.plates import draw_plate_art
from lpr_desktop.drawing.styles import STYLES, PlateStyle, plain_text, random_text
from lpr_desktop.geometry import Box, Corners
from rendering.car_shapes import SHAPES, CarShape
from rendering.cars import PAINTS, MountedPlate, Vehicle, make_car
from rendering.exposure import Faults, develop
from rendering.light import Daytime, Lamp, Light, make_light, shade
from rendering.mesh import Vectors, turn_y
from rendering.noise import FloatImage
from rendering.raster import Camera, Pixels, visible_pixels
from rendering.scooter import make_scooter
from rendering.sheet import Material
from rendering.surroundings import (
    PLACES,
    Place,
    draw_surroundings,
    make_place,
    out_of_focus,
)

OVERSAMPLE = 2

Facing = Literal["rear", "front"]


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawn picture, RGB uint8 (H, W, 3), and its plates: boxes, corners and texts (A–Z, 0–9)
    in one order. Plates hidden by half or more, outside, or smaller than 30
    square pixels are not listed; boxes are clipped to the picture, corners are not.
    """

    image: NDArray[np.uint8]
    boxes: tuple[Box, ...]
    corners: tuple[Corners, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VehicleSpec:
    """A vehicle in a scene. ``x`` and ``z`` are metres from the middle of the picture and from the
    plane of focus (negative is farther away) to the end that faces the camera; ``yaw`` in degrees.
    ``text`` is as it stands on the plate; without a text there is no plate.
    """

    style: PlateStyle
    text: str | None
    x: float = 0.0
    z: float = 0.0
    yaw: float = 0.0
    facing: Facing = "rear"
    shape: CarShape | None = None
    paint: Material | None = None
    scooter: bool = False


@dataclass(frozen=True, slots=True)
class SceneSpec:
    """All that a scene is made of. The camera stands ``distance`` metres before the plane of focus
    at ``camera_x`` and ``camera_height``, looks at ``aim`` (x, y) and sees a field ``view_width``
    metres wide there.
    """

    vehicles: tuple[VehicleSpec, ...]
    daytime: Daytime = "sunny"
    place: Place = "car park"
    distance: float = 4.6
    view_width: float = 3.0
    camera_x: float = 0.0
    camera_height: float = 1.35
    aim: tuple[float, float] = (0.0, 0.85)
    roll: float = 0.0
    faults: Faults = field(default_factory=Faults)


def draw_scene(
    rng: np.random.Generator,
    size: tuple[int, int] = (640, 427),
    *,
    plates: int = 1,
    daytime: Daytime | None = None,
    place: Place | None = None,
    styles: Sequence[str] | None = None,
) -> Scene:
    """A random street or car park.

    Args:
        rng: the same state gives the same picture.
        size: width and height in pixels.
        plates: number of vehicles with a plate, 0 to 3; with 0 a vehicle shows its side.
        daytime: random when not given, as is ``place``.
        styles: keys of :data:`~lpr_desktop.drawing.styles.STYLES` to choose from; all by default.
    """
    return render_scene(random_spec(rng, plates, daytime, place, styles), size, rng)


def random_spec(
    rng: np.random.Generator,
    plates: int = 1,
    daytime: Daytime | None = None,
    place: Place | None = None,
    styles: Sequence[str] | None = None,
) -> SceneSpec:
    """The description of a random scene; arguments as for :func:`draw_scene`."""
    if not 0 <= plates <= 3:
        raise ValueError(f"A scene has 0 to 3 plates, not {plates}.")
    names = list(styles or STYLES)
    times: tuple[Daytime, ...] = ("sunny", "sunny", "overcast", "dusk", "night")
    vehicles = []
    for i in range(max(1, plates)):
        style = STYLES[names[int(rng.integers(len(names)))]]
        vehicles.append(
            VehicleSpec(
                style,
                random_text(style, rng) if plates else None,
                x=(i - (max(1, plates) - 1) / 2) * rng.uniform(2.35, 2.7)
                + rng.uniform(-0.15, 0.15),
                z=float(rng.uniform(-0.7, 0.0)) if plates > 1 else 0.0,
                yaw=float(rng.normal(0, 12)) if plates == 1 else float(rng.normal(0, 3)),
                facing="rear" if rng.random() < 0.6 else "front",
                scooter=style.size[0] <= 200,
            )
        )
    if not plates:
        side = float(rng.choice([-1, 1]))
        vehicles = [VehicleSpec(vehicles[0].style, None, x=2.1 * side, z=-1.5, yaw=90 * side)]
    view = {0: 6.0, 1: float(rng.uniform(2.4, 4.0)), 2: 5.0, 3: 7.6}[plates]
    if vehicles[0].scooter and plates == 1:
        view *= 0.6
    return SceneSpec(
        tuple(vehicles),
        daytime or times[int(rng.integers(len(times)))],
        place or PLACES[int(rng.integers(len(PLACES)))],
        distance=view * float(rng.uniform(1.25, 1.9)),
        view_width=view,
        camera_x=float(rng.normal(0, 0.4)),
        camera_height=float(rng.uniform(1.1, 1.9)),
        aim=(float(rng.normal(0, 0.15)), float(rng.uniform(0.7, 0.95))),
        roll=float(rng.normal(0, 1.2)),
        faults=Faults(
            blur=float(rng.uniform(0.4, 1.0)),
            motion=float(rng.uniform(2, 5)) if rng.random() < 0.1 else 0.0,
            motion_angle=float(rng.uniform(-30, 30)),
            noise=float(rng.uniform(1, 5)),
            jpeg=int(rng.integers(45, 96)),
        ),
    )


def render_scene(spec: SceneSpec, size: tuple[int, int], rng: np.random.Generator) -> Scene:
    """Draw a described scene in a picture of ``size`` = (width, height).

    ``rng`` gives what the spec leaves open.
    """
    focal = size[0] * spec.distance / spec.view_width
    camera = Camera(
        (spec.camera_x, spec.camera_height, spec.distance), (*spec.aim, 0.0), focal, size, spec.roll
    )
    fine = camera.enlarged(OVERSAMPLE)
    # A little more than a pixel for each sample keeps the sheets sharp but not flickering.
    detail = float(np.clip(1.15 * focal / spec.distance * OVERSAMPLE, 150, 900))
    vehicles = [_place_vehicle(vehicle, rng, detail) for vehicle in spec.vehicles]
    light = make_light(spec.daytime, rng)
    bays = tuple(np.arange(-5, 6) * 2.55 + 1.275) if spec.place == "car park" else ()
    place = make_place(spec.place, rng, bays, min(1.0, size[0] / 1280))
    light = _with_lamps(light, spec)
    bodies = [vehicle for vehicle, _ in vehicles]
    depths = [described.z for described in spec.vehicles]
    for vehicle, outline in vehicles:
        place.ground.shadow(vehicle.parts, outline, light)
    picture, far = draw_surroundings(place, fine, light)
    # What stands behind the plane of focus grows soft with the background.
    _paint(
        [v for v, spec_z in zip(bodies, depths, strict=True) if spec_z < -3],
        picture,
        far,
        fine,
        light,
    )
    picture = out_of_focus(picture, far, spec.distance)
    near = [v for v, spec_z in zip(bodies, depths, strict=True) if spec_z >= -3]
    pixels = _paint(near, picture, far, fine, light)
    developed = develop(picture, light.exposure, OVERSAMPLE, spec.faults, rng)
    boxes, corners, texts = [], [], []
    for described, (vehicle, _) in zip(spec.vehicles, vehicles, strict=True):
        for plate in vehicle.plates:
            found = _seen_plate(plate, camera, pixels)
            if found and described.text:
                boxes.append(found[0])
                corners.append(found[1])
                texts.append(plain_text(described.text))
    return Scene(developed, tuple(boxes), tuple(corners), tuple(texts))


def _paint(
    vehicles: Sequence[Vehicle], picture: FloatImage, far: FloatImage, camera: Camera, light: Light
) -> list[Pixels]:
    """Paint vehicles into the picture and the distances; returns what is seen of each part."""
    parts = [part for vehicle in vehicles for part in vehicle.parts]
    parts += [plate.part for vehicle in vehicles for plate in vehicle.plates]
    pixels = visible_pixels(parts, camera)
    colors, distances = picture.reshape(-1, 3), far.reshape(-1)
    for seen in pixels:
        colors[seen.index] = shade(seen, camera, light, _occlusion(seen))
        distances[seen.index] = camera.position[2] - seen.position[:, 2]
    return pixels


def _place_vehicle(
    spec: VehicleSpec, rng: np.random.Generator, detail: float
) -> tuple[Vehicle, Vectors]:
    """The vehicle in its place, and its footprint (N, 2) of (x, z)."""
    plate = None
    if spec.text is not None:
        size = spec.style.size[0] / 1000, spec.style.size[1] / 1000
        scale = min(2.5, detail * 1.3 / 1000)
        plate = draw_plate_art(spec.text, spec.style, rng, pixels_per_mm=scale), size
    if spec.scooter:
        vehicle = make_scooter(rng, plate, spec.paint, detail)
    else:
        vehicle = make_car(
            rng,
            rear_plate=plate if spec.facing == "rear" else None,
            front_plate=plate if spec.facing == "front" else None,
            shape=spec.shape or SHAPES[int(rng.integers(len(SHAPES)))],
            paint=spec.paint or PAINTS[int(rng.integers(len(PAINTS)))],
            pixels_per_metre=detail,
        )
    half, length = vehicle.footprint
    back = spec.facing == "front" and not spec.scooter
    turn = turn_y(spec.yaw + (180 if back else 0))
    offset = np.array([spec.x, 0.0, spec.z]) - turn @ np.array([0.0, 0.0, -length if back else 0.0])
    inset = 0.12
    ring = np.array(
        [
            (-half + inset, 0, -inset),
            (half - inset, 0, -inset),
            (half - inset, 0, -length + inset),
            (-half + inset, 0, -length + inset),
        ]
    )
    return vehicle.moved(turn, offset), (ring @ turn.T + offset)[:, [0, 2]]


def _with_lamps(light: Light, spec: SceneSpec) -> Light:
    """Street lamps, and the red or white shine of the vehicles' own lamps on the ground."""
    if not light.lamps_on:
        return light
    lamps = [Lamp((-5.6, 5.0, -8.0), (9.0, 6.6, 3.4)), Lamp((6.0, 5.2, 1.5), (8.0, 6.0, 3.4))]
    for vehicle in spec.vehicles:
        reach = 0.7 if not vehicle.scooter else 0.0
        for side in (-1, 1):
            power = (0.05, 0.003, 0.003) if vehicle.facing == "rear" else (0.22, 0.21, 0.18)
            lamps.append(Lamp((vehicle.x + side * reach, 0.75, vehicle.z + 0.35), power))
    scaled = tuple(
        Lamp(
            lamp.position,
            (
                lamp.power[0] * light.lamps_on,
                lamp.power[1] * light.lamps_on,
                lamp.power[2] * light.lamps_on,
            ),
        )
        for lamp in lamps
    )
    return replace(light, lamps=scaled)


def _occlusion(seen: Pixels) -> NDArray[np.float32]:
    """Surfaces close to the ground, and those that face it, get less of the sky."""
    low = np.exp(-np.maximum(seen.position[:, 1], 0) / 0.22)
    down = np.clip(-seen.normal[:, 1], 0, 1)
    return np.asarray(np.clip(0.55 * low + 0.45 * down, 0, 0.9), np.float32)


def _seen_plate(
    plate: MountedPlate, camera: Camera, pixels: Sequence[Pixels]
) -> tuple[Box, Corners] | None:
    """Box and corners in the picture, or None when less than half of the plate is seen."""
    at, depth = camera.project(plate.corners)
    if depth.min() <= 0:
        return None
    area = float(cv2.contourArea(at.astype(np.float32)))
    count = sum(len(seen.index) for seen in pixels if seen.part is plate.part)
    if area < 30 or count < 0.5 * area * OVERSAMPLE**2:
        return None
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = at.tolist()
    box = Box(*at.min(axis=0).tolist(), *at.max(axis=0).tolist()).clipped(*camera.size)
    return box, ((ax, ay), (bx, by), (cx, cy), (dx, dy))
