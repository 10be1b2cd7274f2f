"""The front of a car: lamps, grille, bumper, windscreen."""

from __future__ import annotations

import numpy as np

from lpr_desktop.drawing.curves import ellipse, mirrored, rectangle, soft_polygon
from rendering.car_rear import both_sides
from rendering.car_shapes import CarShape
from rendering.sheet import CHROME, GAP, GLASS, PLASTIC, Material, Sheet

_LENS = Material((46, 48, 52), 0.12, 1.0, (0.5, 0.5, 0.48))
_BULB = Material((222, 224, 226), 0.3, 1.0, (26.0, 25.0, 22.0))
_DAY_LAMP = Material((235, 238, 240), 0.1, 1.0, (6.0, 6.0, 6.0))
_MESH = Material((20, 20, 21), 0.02, 0.3)


def front_sheet(
    shape: CarShape,
    paint: Material,
    plate: tuple[float, float],
    rng: np.random.Generator,
    pixels_per_metre: float,
) -> Sheet:
    """The front as the viewer sees it; ``plate`` is the plate's width and height in metres."""
    sheet = Sheet((-1.02, 0.1, 1.02, shape.roof + 0.1), paint, pixels_per_metre)
    low = shape.levels[0].front_y
    sheet.shade(rectangle(-1.1, 0, 1.1, low + 0.12), 0.55, blur=0.05)
    _lower_intake(sheet, shape, plate)
    _grille(sheet, shape, rng)
    _headlamps(sheet, shape)
    _bonnet(sheet, shape)
    _windscreen(sheet, shape)
    return sheet


def front_plate_height(shape: CarShape) -> float:
    """Height of the middle of the front plate."""
    return shape.bumper_top - 0.135


def _lower_intake(sheet: Sheet, shape: CarShape, plate: tuple[float, float]) -> None:
    low, middle = shape.levels[0].front_y, front_plate_height(shape)
    mouth = soft_polygon(
        [(-0.62, low + 0.05), (0.62, low + 0.05), (0.54, middle + 0.03), (-0.54, middle + 0.03)],
        0.05,
    )
    sheet.fill(mouth, _MESH)
    sheet.lift(mouth, -0.02, blur=0.008)
    for y in np.arange(low + 0.075, middle, 0.035):
        sheet.line([(-0.58, y), (0.58, y)], 0.008, PLASTIC)
    for outline in both_sides(soft_polygon(rectangle(0.66, low + 0.08, 0.84, low + 0.20), 0.04)):
        sheet.fill(outline, _MESH)
        x, y = outline.mean(axis=0)
        sheet.fill(ellipse(x, y, 0.042, 0.042), CHROME)
        sheet.fill(ellipse(x, y, 0.034, 0.034), Material((120, 122, 124), 0.2, 1.0))
    w, h = plate[0] / 2 + 0.012, plate[1] / 2 + 0.012
    holder = rectangle(-w, middle - h - 0.012, w, middle + h, 0.01)
    sheet.shade(holder - (0, 0.012), 0.5, blur=0.015)
    sheet.fill(holder, PLASTIC)


def _grille(sheet: Sheet, shape: CarShape, rng: np.random.Generator) -> None:
    low, top = shape.bumper_top - 0.01, shape.bonnet - 0.035
    wide = float(rng.uniform(0.38, 0.48))
    outline = soft_polygon(
        [(-wide + 0.07, low), (wide - 0.07, low), (wide, top), (-wide, top)], 0.04
    )
    middle = outline.mean(axis=0)
    sheet.fill(middle + (outline - middle) * (1.035, 1.14), CHROME)
    sheet.lift(middle + (outline - middle) * (1.035, 1.14), 0.012, blur=0.008)
    sheet.fill(outline, _MESH)
    sheet.lift(outline, -0.025, blur=0.006)
    slats = int(rng.integers(3, 6))
    for y in np.linspace(low, top, slats + 2)[1:-1]:
        reach = wide - 0.06
        sheet.line([(-reach, y), (reach, y)], 0.011, CHROME if rng.random() < 0.5 else PLASTIC)
    y = (low + top) / 2 + 0.02
    sheet.fill(ellipse(0, y, 0.062, 0.05), CHROME)
    sheet.lift(ellipse(0, y, 0.062, 0.05), 0.02, blur=0.006)
    sheet.fill(ellipse(0, y, 0.05, 0.039), Material((24, 40, 80), 0.06, 0.9))
    sheet.fill(
        soft_polygon([(-0.028, y - 0.022), (0, y + 0.03), (0.028, y - 0.022)], 0.004), CHROME
    )


def _headlamps(sheet: Sheet, shape: CarShape) -> None:
    low, top = shape.bumper_top + 0.02, shape.bonnet + 0.02
    lower = [(0.50, low + 0.015), (0.66, low - 0.01), (0.86, low), (1.05, low + 0.06)]
    corners = [*lower, (1.05, top + 0.03), (0.80, top), (0.52, top - 0.06)]
    outline = soft_polygon(corners, 0.035)
    for side in (-1, 1):
        here = outline if side > 0 else mirrored(outline)
        sheet.shade(here, 0.4, blur=0.012)
        sheet.fill(here, _LENS)
        sheet.lift(here, 0.012, blur=0.012)
        middle = (low + top) / 2
        for x, size in ((0.62, 0.045), (0.755, 0.052)):
            sheet.fill(ellipse(side * x, middle, size, size), CHROME)
            sheet.fill(
                ellipse(side * x, middle, size * 0.78, size * 0.78),
                Material((150, 154, 160), 0.35, 1.0, (5, 5, 4.6)),
            )
            sheet.fill(ellipse(side * x, middle, size * 0.4, size * 0.4), _BULB, blur=0.006)
        strip = np.array([(0.54, low + 0.022), (0.68, low + 0.008), (0.85, low + 0.02)]) * (side, 1)
        sheet.line(strip, 0.013, _DAY_LAMP)
        sheet.fill(
            ellipse(side * 0.865, middle + 0.01, 0.035, 0.03), Material((222, 132, 40), 0.06, 1.0)
        )


def _bonnet(sheet: Sheet, shape: CarShape) -> None:
    edge = shape.bonnet
    sheet.line(
        [(-0.56, edge - 0.045), (-0.42, edge - 0.012), (0.42, edge - 0.012), (0.56, edge - 0.045)],
        0.007,
        GAP,
    )
    for side in (-1, 1):
        sheet.line(
            [(side * 0.58, edge - 0.03), (side * 0.70, shape.cowl - 0.02)], 0.006, GAP, opacity=0.8
        )


def _windscreen(sheet: Sheet, shape: CarShape) -> None:
    low, top = shape.cowl + 0.01, shape.roof - 0.11
    wide, narrow = shape.window_low + 0.07, shape.window_high + 0.02
    frame = soft_polygon([(-wide, low), (wide, low), (narrow, top), (-narrow, top)], 0.06)
    middle = frame.mean(axis=0)
    sheet.fill(middle + (frame - middle) * (1.02, 1.03), GAP)
    sheet.fill(frame, GLASS)
    sheet.fill(
        middle + (frame - middle) * (0.85, 0.6),
        Material((40, 43, 44), 0.06, 1.0),
        blur=0.06,
        opacity=0.6,
    )
    # Seats, head rests and the steering wheel, dark behind the glass.
    dark = Material((12, 12, 13), 0.06, 1.0)
    for x in (-0.34, 0.34):
        sheet.fill(
            soft_polygon(rectangle(x - 0.2, low, x + 0.2, low + 0.2), 0.08),
            dark,
            blur=0.012,
            opacity=0.8,
        )
        sheet.fill(
            soft_polygon(rectangle(x - 0.1, low + 0.19, x + 0.1, low + 0.31), 0.04),
            dark,
            blur=0.01,
            opacity=0.8,
        )
    sheet.line(ellipse(0.34, low + 0.04, 0.15, 0.09)[np.r_[0:25]], 0.016, dark, opacity=0.9)
    sheet.fill(rectangle(-0.07, top - 0.09, 0.07, top - 0.05, 0.012), dark)
    sheet.fill(rectangle(-wide, low - 0.03, wide, low + 0.018), PLASTIC, blur=0.006)
    for x in (-0.52, 0.06):
        sheet.line([(x, low + 0.01), (x + 0.48, low + 0.05)], 0.014, GAP)
