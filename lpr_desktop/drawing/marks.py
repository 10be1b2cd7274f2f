"""Simple pictures on plates, as outlines: a tree, a mountain, a crest."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.drawing.curves import Points, ellipse, rectangle, soft_polygon


def _star(corners: int, inner: float, reach: float = 0.5) -> Points:
    turns = np.arange(2 * corners) * np.pi / corners
    length = np.where(np.arange(2 * corners) % 2 == 0, reach, reach * inner)
    return np.stack([length * np.sin(turns), -length * np.cos(turns)], axis=1)


def _points(text: str) -> Points:
    return np.array([[float(v) for v in word.split(",")] for word in text.split()])


def _sun() -> list[Points]:
    rays = []
    for angle in np.arange(12) * np.pi / 6:
        along = np.array([np.sin(angle), -np.cos(angle)])
        across = np.array([along[1], -along[0]]) * 0.03
        rays.append(np.stack([along * 0.3 + across, along * 0.5, along * 0.3 - across]))
    return [ellipse(0, 0, 0.24, 0.24), *rays]


def _zia() -> list[Points]:
    bars = []
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        for offset, length in ((-0.12, 0.42), (-0.04, 0.5), (0.04, 0.5), (0.12, 0.42)):
            start = np.array([dx, dy]) * 0.24 + np.array([dy, dx]) * offset
            end = np.array([dx, dy]) * length + np.array([dy, dx]) * offset
            side = np.array([dy, dx]) * 0.02
            bars.append(np.stack([start + side, end + side, end - side, start - side]))
    return [ellipse(0, 0, 0.17, 0.17), *bars]


def _pine() -> list[Points]:
    tiers = [
        _points(f"0,{top} {half},{top + 0.34} {-half},{top + 0.34}")
        for top, half in ((-0.5, 0.24), (-0.3, 0.36), (-0.06, 0.48))
    ]
    return [*tiers, rectangle(-0.07, 0.26, 0.07, 0.5)]


def _palm() -> list[Points]:
    leaves = [
        soft_polygon(_points(text), 0.03)
        for text in (
            "0,-0.2 -0.5,-0.34 -0.46,-0.12 -0.2,-0.26",
            "0,-0.2 0.5,-0.34 0.46,-0.12 0.2,-0.26",
            "0,-0.2 -0.34,-0.5 -0.1,-0.42",
            "0,-0.2 0.34,-0.5 0.1,-0.42",
        )
    ]
    return [*leaves, _points("-0.04,-0.25 0.04,-0.25 0.08,0.5 -0.08,0.5")]


_OUTLINES = {
    "mountains": "-0.5,0.5 -0.5,0.2 -0.38,-0.1 -0.3,0.02 -0.14,-0.46 -0.02,-0.16 0.06,-0.28 "
    "0.2,-0.5 0.32,-0.1 0.4,-0.22 0.5,0.1 0.5,0.5",
    "mesa": "-0.5,0.5 -0.5,0.3 -0.3,0.26 -0.26,-0.3 -0.06,-0.34 -0.02,0.2 0.1,0.24 0.16,-0.5 "
    "0.3,-0.5 0.34,0.28 0.5,0.32 0.5,0.5",
    "arch": "-0.5,0.5 -0.4,-0.3 -0.1,-0.5 0.2,-0.46 0.42,-0.2 0.5,0.5 0.22,0.5 0.16,-0.02 0,-0.2 "
    "-0.16,0 -0.2,0.5",
    "maple": "0,-0.5 0.1,-0.3 0.2,-0.34 0.16,-0.06 0.3,-0.22 0.34,-0.12 0.48,-0.14 0.42,0.06 "
    "0.5,0.1 0.26,0.28 0.28,0.36 0.03,0.32 0.03,0.5 -0.03,0.5 -0.03,0.32 -0.28,0.36 -0.26,0.28 "
    "-0.5,0.1 -0.42,0.06 -0.48,-0.14 -0.34,-0.12 -0.3,-0.22 -0.16,-0.06 -0.2,-0.34 -0.1,-0.3",
    "diamond": "0,-0.5 0.5,0 0,0.5 -0.5,0",
    "bear": "-0.5,0.5 -0.46,0.1 -0.42,-0.2 -0.2,-0.36 0.1,-0.3 0.26,-0.38 0.34,-0.5 0.42,-0.38 "
    "0.5,-0.2 0.48,-0.08 0.34,-0.04 0.3,0.1 0.32,0.5 0.16,0.5 0.12,0.14 -0.16,0.16 -0.24,0.5",
    "buffalo": "-0.5,0.1 -0.44,-0.2 -0.2,-0.22 0.1,-0.5 0.3,-0.36 0.48,-0.1 0.5,0.14 0.36,0.24 "
    "0.28,0.12 0.24,0.5 0.14,0.5 0.1,0.2 -0.26,0.16 -0.3,0.5 -0.4,0.5 -0.44,0.2",
    "rider": "-0.3,0.5 -0.22,0.2 -0.34,0.1 -0.3,-0.08 -0.12,-0.02 -0.06,-0.3 -0.16,-0.4 -0.06,-0.5 "
    "0.06,-0.46 0.02,-0.34 0.1,-0.16 0.24,-0.2 0.42,-0.3 0.48,-0.1 0.32,0 0.26,0.2 0.42,0.34 "
    "0.34,0.44 0.14,0.24 -0.06,0.26 -0.14,0.5",
    "land": "-0.5,-0.3 -0.1,-0.4 0,-0.26 0.3,-0.5 0.5,-0.2 0.38,0.06 0.46,0.3 0.16,0.34 0.1,0.5 "
    "-0.2,0.38 -0.46,0.44 -0.4,0.1",
    "shield": "-0.42,-0.5 0.42,-0.5 0.42,0.08 0.26,0.34 0,0.5 -0.26,0.34 -0.42,0.08",
    "crown": "-0.5,-0.3 -0.26,0.06 0,-0.5 0.26,0.06 0.5,-0.3 0.4,0.5 -0.4,0.5",
    "bird": "-0.5,-0.3 -0.2,-0.26 0,0 0.2,-0.4 0.5,-0.5 0.3,-0.1 0.36,0.2 0.1,0.3 -0.1,0.5 "
    "-0.1,0.22 -0.3,0.1",
    "lake": "-0.5,0.1 -0.3,-0.2 -0.1,0 0.1,-0.3 0.3,-0.1 0.5,-0.24 0.5,0.5 -0.5,0.5",
    "slope": "-0.5,0.5 -0.5,-0.1 0.5,-0.5 0.5,0.5",
    "leaf": "-0.5,0.5 -0.3,-0.1 0.1,-0.42 0.5,-0.5 0.42,0 0.1,0.36 -0.3,0.4",
    "bell": "-0.5,0.36 -0.36,0.2 -0.28,-0.3 0,-0.5 0.28,-0.3 0.36,0.2 0.5,0.36",
}


def _hills() -> Points:
    x = np.linspace(-0.5, 0.5, 40)
    top = -0.2 + 0.18 * np.sin(x * 9) + 0.1 * np.sin(x * 23 + 1)
    return np.concatenate([np.stack([x, top], axis=1), [(0.5, 0.5), (-0.5, 0.5)]])


def _wave() -> Points:
    x = np.linspace(-0.5, 0.5, 40)
    line = 0.3 * np.sin(x * 12)
    upper = np.stack([x, line - 0.16], axis=1)
    return np.concatenate([upper, np.stack([x, line + 0.16], axis=1)[::-1]])


def _bow() -> Points:
    angles = np.linspace(np.pi, 2 * np.pi, 40)
    outer = np.stack([0.5 * np.cos(angles), 0.5 + np.sin(angles)], axis=1)
    inner = np.stack([0.42 * np.cos(angles), 0.5 + 0.82 * np.sin(angles)], axis=1)
    return np.concatenate([outer, inner[::-1]])


def _flower() -> list[Points]:
    return [
        ellipse(0.28 * np.sin(angle), -0.28 * np.cos(angle), 0.21, 0.21)
        for angle in np.arange(6) * np.pi / 3
    ]


def _cactus() -> list[Points]:
    arms = (
        "-0.36,0.1 -0.36,-0.2 -0.22,-0.2 -0.22,-0.02 -0.06,-0.02 -0.06,0.14",
        "0.36,-0.02 0.36,-0.34 0.22,-0.34 0.22,-0.14 0.06,-0.14 0.06,0.02",
    )
    stem = rectangle(-0.11, -0.5, 0.11, 0.5, 0.09)
    return [stem, *(soft_polygon(_points(arm), 0.04) for arm in arms)]


def _wheelchair() -> list[Points]:
    """The sign of disabled drivers: a head, a body that sits, and a wheel."""
    turn = np.linspace(-0.35 * np.pi, 1.25 * np.pi, 40)
    outer = np.stack([-0.06 + 0.38 * np.cos(turn), 0.16 + 0.34 * np.sin(turn)], axis=1)
    inner = np.stack([-0.06 + 0.28 * np.cos(turn), 0.16 + 0.25 * np.sin(turn)], axis=1)
    return [
        ellipse(-0.1, -0.41, 0.1, 0.09),
        _points("-0.16,-0.3 -0.04,-0.3 -0.02,0.02 0.24,0.02 0.36,0.32 0.5,0.28 0.5,0.38 0.3,0.44"
                " 0.18,0.12 -0.12,0.12"),
        _points("-0.1,-0.18 0.2,-0.18 0.2,-0.1 -0.1,-0.1"),
        np.concatenate([outer, inner[::-1]]),
    ]  # fmt: skip


SHAPES: dict[str, tuple[NDArray[np.float64], ...]] = {
    name: (_points(outline),) for name, outline in _OUTLINES.items()
}
"""Outlines in a box of side 1 around (0, 0), y down; a shape's parts may overlap."""
SHAPES |= {
    "box": (rectangle(-0.5, -0.5, 0.5, 0.5),),
    "disc": (ellipse(0, 0, 0.5, 0.5),),
    "star": (_star(5, 0.4),),
    "spark": (_star(8, 0.35),),
    "flower": tuple(_flower()),
    "sun": tuple(_sun()),
    "zia": tuple(_zia()),
    "pine": tuple(_pine()),
    "palm": tuple(_palm()),
    "cactus": tuple(_cactus()),
    "hills": (_hills(),),
    "wave": (_wave(),),
    "bow": (_bow(),),
    "tree": (ellipse(0, -0.14, 0.42, 0.34), rectangle(-0.08, 0.1, 0.08, 0.5)),
    "wheelchair": tuple(_wheelchair()),
    "moon": (
        np.concatenate(
            [
                ellipse(0, 0, 0.5, 0.5)[6:43],
                ellipse(0.2, 0, 0.42, 0.4)[43:5:-1],
            ]
        ),
    ),
}


@cache
def shape_points(name: str) -> tuple[NDArray[np.float64], ...]:
    """The outlines of a shape.

    Raises:
        ValueError: there is no such shape.
    """
    try:
        return SHAPES[name]
    except KeyError:
        raise ValueError(f"There is no picture of the name {name!r}.") from None
