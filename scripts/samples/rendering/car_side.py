"""The side of a car: doors, windows, wheel arches; and the wheels."""

from __future__ import annotations

import numpy as np

from lpr_desktop.drawing.curves import ellipse, rectangle, soft_polygon
from rendering.car_shapes import CarShape
from rendering.mesh import Part, lathe
from rendering.sheet import CHROME, GAP, GLASS, PLASTIC, RUBBER, Material, Sheet


def side_sheet(shape: CarShape, paint: Material, pixels_per_metre: float) -> Sheet:
    """The side seen from the right; its x runs from the rear bumper (0) to the front."""
    sheet = Sheet((-0.1, 0.1, shape.length + 0.1, shape.roof + 0.1), paint, pixels_per_metre)
    low = shape.levels[0].rear_y
    sheet.shade(rectangle(-0.1, 0, shape.length + 0.1, low + 0.12), 0.5, blur=0.05)
    sill = rectangle(-0.1, 0, shape.length + 0.1, low + (0.16 if shape.kind == "suv" else 0.05))
    sheet.fill(sill, PLASTIC)
    _windows(sheet, shape)
    _doors(sheet, shape)
    for axle in shape.axles:
        arch = ellipse(-axle, shape.wheel, shape.wheel + 0.035, shape.wheel + 0.035)
        if shape.kind == "suv":
            sheet.fill(
                -np.array([axle, -shape.wheel]) + (arch - (-axle, shape.wheel)) * 1.14, PLASTIC
            )
        sheet.fill(arch, GAP)
    return sheet


def _windows(sheet: Sheet, shape: CarShape) -> None:
    belt, top = shape.cowl + 0.02, shape.roof - 0.14
    # Rear and front pillars follow the slopes of the rear window and the windscreen.
    rear_low = 0.42 if shape.kind != "saloon" else 1.02
    rear_high = 0.62 if shape.kind != "saloon" else 1.50
    front_low, front_high = _front_pillar(shape)
    glass = soft_polygon(
        [(rear_low, belt), (front_low, belt), (front_high, top), (rear_high, top)], 0.09
    )
    if shape.kind == "van":
        glass = soft_polygon(
            [
                (front_low - 1.0, belt),
                (front_low, belt),
                (front_high, top),
                (front_high - 0.62, top),
            ],
            0.06,
        )
    middle = glass.mean(axis=0)
    sheet.fill(middle + (glass - middle) * (1.015, 1.08), GAP)
    sheet.fill(glass, GLASS)
    sheet.fill(
        middle + (glass - middle) * (0.93, 0.6),
        Material((30, 33, 35), 0.06, 1.0),
        blur=0.06,
        opacity=0.6,
    )
    if shape.kind != "van":
        pillar = (front_low + rear_low) / 2 - 0.05
        sheet.fill(rectangle(pillar - 0.04, belt - 0.02, pillar + 0.04, top + 0.02), GAP)
        sheet.line(
            [(rear_low, belt - 0.012), (front_low, belt - 0.012)], 0.012, CHROME, opacity=0.8
        )


def _front_pillar(shape: CarShape) -> tuple[float, float]:
    heights = [level.front_y for level in shape.levels]
    depths = [level.front_z for level in shape.levels]
    low, high = np.interp((shape.cowl + 0.02, shape.roof - 0.14), heights, depths)
    return -float(low) - 0.22, -float(high) - 0.12


def _doors(sheet: Sheet, shape: CarShape) -> None:
    belt = shape.cowl
    low = shape.levels[0].rear_y + 0.08
    front = -shape.axles[1] - shape.wheel - 0.16
    rear = -shape.axles[0] + shape.wheel + 0.12
    middle = (front + rear) / 2
    for x in (rear, middle, front):
        sheet.line([(x, low), (x, belt)], 0.007, GAP, opacity=0.9)
    sheet.line([(rear, low), (front, low)], 0.007, GAP, opacity=0.9)
    sheet.lift(rectangle(-0.1, belt - 0.16, shape.length + 0.1, belt + 0.02), 0.008, blur=0.02)
    for x in (rear + 0.12, middle + 0.12):
        sheet.fill(
            rectangle(x - 0.02, belt - 0.11, x + 0.16, belt - 0.075, 0.015), CHROME, opacity=0.8
        )


def wheels(shape: CarShape, pixels_per_metre: float) -> list[Part]:
    """The four wheels in their places."""
    radius, half = shape.wheel, 0.10
    rubber = Sheet((-0.5, -0.5, 0.5, 0.5), RUBBER, pixels_per_metre / 2)
    rim = rim_sheet(radius, pixels_per_metre)
    turn_in = np.linspace(0, np.pi / 2, 6)
    shoulder = np.stack(
        [half - 0.05 + 0.05 * np.sin(turn_in), radius - 0.05 + 0.05 * np.cos(turn_in)], 1
    )
    tread = [
        (-half * 0.94, radius * 0.66),
        *(shoulder[::-1] * (-1, 1)),
        *shoulder,
        (half * 0.94, radius * 0.66),
    ]
    outer = [(half * 0.94, radius * 0.68), (half - 0.007, radius * 0.62), (half - 0.008, 0.001)]
    parts = []
    for side in (-1, 1):
        for axle in shape.axles:
            turn = np.diag([float(side), 1.0, float(side)])
            place = (side * (shape.width / 2 - half + 0.014), radius, axle)
            parts += [
                lathe(tread, rubber, 48).moved(turn, place),
                lathe(outer, rim, 48).moved(turn, place),
            ]
    return parts


def rim_sheet(radius: float, pixels_per_metre: float) -> Sheet:
    """A wheel disc of light alloy with ten openings."""
    sheet = Sheet((-0.45, -0.45, 0.45, 0.45), Material((44, 45, 48), 0.08, 0.6), pixels_per_metre)
    outer, inner = radius * 0.58, radius * 0.26
    for angle in np.arange(10) * 2 * np.pi / 10:
        along = np.array([np.sin(angle), np.cos(angle)])
        across = np.array([along[1], -along[0]])
        corners = [
            along * inner - across * 0.006,
            along * outer - across * outer * 0.17,
            along * outer + across * outer * 0.17,
            along * inner + across * 0.006,
        ]
        opening = soft_polygon(corners, 0.012)
        sheet.fill(opening, Material((16, 16, 17), 0.02, 0.3))
        sheet.lift(opening, -0.01, blur=0.006)
    sheet.lift(ellipse(0, 0, radius * 0.62, radius * 0.62), -0.006, blur=0.01)
    sheet.fill(ellipse(0, 0, 0.03, 0.03), Material((60, 62, 66), 0.15, 0.6))
    return sheet
