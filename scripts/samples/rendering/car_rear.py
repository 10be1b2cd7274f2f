"""The rear of a car: bumper, tailgate with the hollow for the plate, lamps, window."""

from __future__ import annotations

import numpy as np

from lpr_desktop.drawing.curves import Points, ellipse, mirrored, rectangle, soft_polygon
from lpr_desktop.drawing.lettering import StrokeFace
from rendering.car_shapes import CarShape
from rendering.sheet import CHROME, GAP, GLASS, PLASTIC, Material, Sheet

_RED = Material((112, 6, 12), 0.05, 1.0, (1.5, 0.05, 0.05))
_RED_CELL = Material((205, 24, 30), 0.06, 1.0, (3.2, 0.14, 0.12))
_AMBER = Material((214, 120, 24), 0.05, 1.0)
_CLEAR = Material((168, 170, 172), 0.1, 1.0, (0.05, 0.05, 0.05))
_STOP_LAMP = Material((110, 8, 12), 0.05, 1.0, (2.2, 0.06, 0.05))
_PLATE_LAMP = Material((190, 190, 180), 0.05, 0.5, (1.2, 1.1, 0.9))
_BADGE_FACE = StrokeFace(0.8, 0.14, 0.3, 0.25)


def both_sides(outline: Points) -> tuple[Points, Points]:
    """An outline and its mirror image."""
    return outline, mirrored(outline)


def rear_sheet(
    shape: CarShape,
    paint: Material,
    plate: tuple[float, float],
    rng: np.random.Generator,
    pixels_per_metre: float,
) -> Sheet:
    """The rear seen straight on; ``plate`` is the width and height of the plate in metres."""
    sheet = Sheet((-1.02, 0.1, 1.02, shape.roof + 0.1), paint, pixels_per_metre)
    _bumper(sheet, shape)
    _tailgate(sheet, shape)
    _lamps(sheet, shape, rng)
    _niche(sheet, shape, plate)
    _window(sheet, shape)
    _badges(sheet, shape, paint, rng)
    return sheet


def _bumper(sheet: Sheet, shape: CarShape) -> None:
    top = shape.bumper_top
    low = min(level.rear_y for level in shape.levels)
    # Less light reaches what faces the ground.
    sheet.shade(rectangle(-1.1, 0, 1.1, low + 0.13), 0.55, blur=0.06)
    valance = [(-0.62, low - 0.1), (0.62, low - 0.1), (0.56, low + 0.13), (-0.56, low + 0.13)]
    high = top - 0.14 if shape.kind == "suv" else low + 0.13
    if shape.kind in ("suv", "van"):
        sheet.fill(rectangle(-1.1, 0, 1.1, high), PLASTIC)
        sheet.lift(rectangle(-1.1, 0, 1.1, high), 0.006, blur=0.004)
    else:
        sheet.fill(soft_polygon(valance, 0.05), PLASTIC)
        sheet.lift(soft_polygon(valance, 0.05), -0.01, blur=0.006)
    for outline in both_sides(rectangle(0.56, top - 0.20, 0.74, top - 0.165, 0.015)):
        sheet.fill(outline, Material((120, 14, 18), 0.08, 0.9))
    # The step where the bumper meets the body.
    sheet.shade(rectangle(-1.1, top - 0.004, 1.1, top + 0.03), 0.5, blur=0.012)
    sheet.line([(-1.1, top), (1.1, top)], 0.008, GAP, opacity=0.85)
    sheet.lift(rectangle(-1.1, top - 0.07, 1.1, top - 0.062), -0.004, blur=0.006)
    for x in (-0.62, -0.24, 0.24, 0.62):
        sheet.fill(ellipse(x, top - 0.10, 0.016, 0.016), GAP, opacity=0.55)
        sheet.shade(ellipse(x, top - 0.10, 0.012, 0.012), 1.6)
    if shape.kind == "saloon":
        for outline in both_sides(ellipse(0.46, low + 0.03, 0.055, 0.032)):
            sheet.fill(outline, CHROME)
            sheet.fill(ellipse(float(outline[:, 0].mean()), low + 0.03, 0.044, 0.024), GAP)


def _tailgate(sheet: Sheet, shape: CarShape) -> None:
    low, belt = shape.bumper_top, shape.belt
    wide = shape.window_low
    if shape.kind == "van":
        gap = [(0.0, low), (0.0, shape.roof - 0.12)]
        sheet.line(gap, 0.012, GAP)
        for x in (-0.82, 0.82):
            sheet.line([(x, low), (x * 0.95, shape.roof - 0.14)], 0.008, GAP)
        return
    for side in (-1, 1):
        edge = [(0.60, low), (0.60, low + 0.08), (wide - 0.02, belt - 0.06), (wide + 0.03, belt)]
        sheet.line(np.array(edge) * (side, 1), 0.007, GAP, opacity=0.9)
    if shape.kind == "saloon":
        sheet.line(
            [(-wide - 0.03, belt - 0.05), (wide + 0.03, belt - 0.05)], 0.007, GAP, opacity=0.6
        )
    # A crease across the lid catches the light.
    crease = belt - 0.10 if shape.kind != "saloon" else belt - 0.11
    sheet.lift(rectangle(-1.1, crease, 1.1, belt + 0.02), 0.012, blur=0.02)


def _lamps(sheet: Sheet, shape: CarShape, rng: np.random.Generator) -> None:
    low, belt = shape.bumper_top, shape.belt
    if shape.kind == "van":
        inner, outer, bottom, top = 0.83, 1.05, low + 0.16, belt + 0.12
        outline = rectangle(inner, bottom, outer, top, 0.02)
    elif shape.kind == "saloon" or rng.random() < 0.4:
        inner, outer, bottom, top = 0.50, 1.05, belt - 0.235, belt - 0.075
        corners = [
            (inner, bottom + 0.05),
            (0.70, bottom),
            (outer, bottom - 0.01),
            (outer, top),
            (inner, top),
        ]
        outline = soft_polygon(corners, 0.035)
    else:
        inner, outer, bottom, top = 0.64, 1.05, low + 0.10, belt + 0.03
        lower = [(inner, bottom + 0.07), (0.70, bottom), (outer, bottom - 0.01)]
        corners = [*lower, (outer, top + 0.05), (0.76, top + 0.02), (inner + 0.02, top - 0.09)]
        outline = soft_polygon(corners, 0.04)
    height = top - bottom
    for side in (-1, 1):
        shape_here = outline if side > 0 else mirrored(outline)
        sheet.shade(shape_here, 0.4, blur=0.012)
        sheet.line(np.concatenate([shape_here, shape_here[:1]]), 0.014, GAP)
        sheet.fill(shape_here, _RED)
        sheet.lift(shape_here, 0.012, blur=0.012)
        _lamp_cells(sheet, side, (inner, bottom, top), height, tall=height > 0.25)


def _lamp_cells(
    sheet: Sheet, side: int, room: tuple[float, float, float], height: float, *, tall: bool
) -> None:
    inner, bottom, top = room
    width = 0.90 - inner
    if tall:
        cells = [
            (0.30, 0.60, 0.92, _RED_CELL),
            (0.26, 0.38, 0.55, _AMBER),
            (0.26, 0.20, 0.34, _CLEAR),
        ]
        for start, low, high, material in cells:
            box = rectangle(
                inner + start * width,
                bottom + low * height,
                inner + width * 0.97,
                bottom + high * height,
                0.018,
            )
            _cell(sheet, box if side > 0 else mirrored(box), material)
        return
    for start, end, material in (
        (0.08, 0.30, _CLEAR),
        (0.34, 0.66, _RED_CELL),
        (0.70, 0.97, _RED_CELL),
    ):
        box = rectangle(
            inner + start * width,
            bottom + 0.24 * height,
            inner + end * width,
            top - 0.2 * height,
            0.02,
        )
        _cell(sheet, box if side > 0 else mirrored(box), material)


def _cell(sheet: Sheet, outline: Points, material: Material) -> None:
    """A reflector behind the lens: brighter in its middle, with fine ribs."""
    sheet.fill(outline, material, blur=0.004, opacity=0.85)
    middle = outline.mean(axis=0)
    r, g, b = (min(255, value + 38) for value in material.color)
    glow_r, glow_g, glow_b = (2.2 * value for value in material.glow)
    bright = Material((r, g, b), material.mirror, material.gloss, (glow_r, glow_g, glow_b))
    sheet.fill(middle + (outline - middle) * 0.5, bright, blur=0.014, opacity=0.8)
    x0, y0 = outline.min(axis=0)
    x1, y1 = outline.max(axis=0)
    for y in np.arange(y0 + 0.012, y1 - 0.006, 0.014):
        sheet.line([(x0 + 0.008, y), (x1 - 0.008, y)], 0.0025, GAP, opacity=0.16)


def _niche(sheet: Sheet, shape: CarShape, plate: tuple[float, float]) -> None:
    """The dark hollow around the plate, its handle and its two lamps."""
    middle = shape.plate_height
    w, h = max(plate[0], 0.46) / 2 + 0.035, plate[1] / 2 + 0.03
    low, high = middle - h, middle + h + 0.035
    hollow = soft_polygon([(-w - 0.035, low), (w + 0.035, low), (w, high), (-w, high)], 0.03)
    sheet.shade(hollow, 0.42, blur=0.008)
    sheet.lift(hollow, -0.02, blur=0.009)
    sheet.shade(rectangle(-w, middle + h - 0.01, w, middle + h + 0.035), 0.3, blur=0.012)
    # The black holder, which stands out a little around the plate, in its own shadow.
    frame = rectangle(
        -plate[0] / 2 - 0.010,
        middle - plate[1] / 2 - 0.014,
        plate[0] / 2 + 0.010,
        middle + plate[1] / 2 + 0.010,
        0.008,
    )
    sheet.shade(frame - (0, 0.012), 0.4, blur=0.014)
    sheet.fill(frame, PLASTIC)
    bar = soft_polygon(
        [
            (-w * 0.94, middle + h + 0.028),
            (w * 0.94, middle + h + 0.028),
            (w * 0.98, middle + h + 0.062),
            (-w * 0.98, middle + h + 0.062),
        ],
        0.015,
    )
    sheet.fill(bar, CHROME if shape.kind == "saloon" else PLASTIC)
    sheet.lift(bar, 0.014, blur=0.008)
    for x in (-0.13, 0.13):
        sheet.fill(
            rectangle(x - 0.025, middle + h + 0.006, x + 0.025, middle + h + 0.018), _PLATE_LAMP
        )


def _window(sheet: Sheet, shape: CarShape) -> None:
    low, top, wide, narrow = shape.belt, shape.window_top, shape.window_low, shape.window_high
    panes = [[(-wide, low), (wide, low), (narrow, top), (-narrow, top)]]
    if shape.kind == "van":
        panes = [
            [(0.05, low), (wide, low), (narrow, top), (0.05, top)],
            [(-wide, low), (-0.05, low), (-0.05, top), (-narrow, top)],
        ]
    for corners in panes:
        frame = soft_polygon(corners, 0.07)
        middle = frame.mean(axis=0)
        sheet.fill(middle + (frame - middle) * (1.03, 1.05), GAP)
        sheet.fill(frame, Material((8, 8, 9), 0.06, 1.0))
        pane = middle + (frame - middle) * (0.95, 0.90)
        sheet.fill(pane, GLASS, blur=0.004)
        # Head rests and the dashboard's light shine through a little.
        sheet.fill(
            middle + (pane - middle) * (0.8, 0.55),
            Material((34, 37, 38), 0.06, 1.0),
            blur=0.05,
            opacity=0.7,
        )
        sheet.lift(frame, -0.006, blur=0.008)
    if shape.kind != "van":
        for x in (-0.32, 0.32):
            rest = soft_polygon(rectangle(x - 0.11, low + 0.03, x + 0.11, low + 0.17), 0.05)
            sheet.fill(rest, Material((10, 10, 11), 0.06, 1.0), blur=0.006, opacity=0.8)
        for y in np.linspace(low + 0.06, top - 0.05, 9):
            reach = wide + (narrow - wide) * (y - low) / (top - low) - 0.08
            sheet.line(
                [(-reach, y), (reach, y)], 0.002, Material((70, 60, 50), 0.06, 1.0), opacity=0.35
            )
        lamp = rectangle(-0.17, top - 0.022, 0.17, top - 0.002, 0.006)
        if shape.kind != "saloon":
            lamp = lamp + (0, 0.042)
        sheet.fill(lamp, _STOP_LAMP)
    if shape.kind in ("hatchback", "suv"):
        sheet.fill(ellipse(0.0, low - 0.005, 0.028, 0.02), PLASTIC)
        sheet.line([(0.0, low + 0.005), (0.33, low + 0.045)], 0.016, GAP)


def _badges(sheet: Sheet, shape: CarShape, paint: Material, rng: np.random.Generator) -> None:
    emblem = shape.belt - (0.075 if shape.kind != "saloon" else 0.12)
    if shape.kind == "van":
        emblem = shape.belt - 0.08
    name = ("VELA", "NORDA", "ALTO", "SILVA", "MERO")[int(rng.integers(5))]
    model = ("1.4", "2.0 T", "GT", "1.6 D", "HYBRID")[int(rng.integers(5))]
    x = -0.30 if shape.kind == "van" else 0.0
    sheet.lift(ellipse(x, emblem, 0.05, 0.036), 0.006, blur=0.004)
    sheet.fill(ellipse(x, emblem, 0.05, 0.036), CHROME)
    sheet.fill(ellipse(x, emblem, 0.040, 0.027), Material((24, 40, 80), 0.06, 0.9))
    sheet.fill(
        soft_polygon(
            [(x - 0.022, emblem - 0.016), (x, emblem + 0.022), (x + 0.022, emblem - 0.016)], 0.004
        ),
        CHROME,
    )
    row = shape.bumper_top + 0.075
    letters = CHROME if max(paint.color) < 130 or min(paint.color) < 60 else GAP
    for text, at in ((name, -0.47), (model, 0.47)):
        sheet.stamp(_BADGE_FACE.line(text, 40), at, row, 0.024, letters)
