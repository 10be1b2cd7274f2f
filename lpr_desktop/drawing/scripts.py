"""Random strokes that look like writing in other scripts than Latin.

No sign of a real script is drawn. A reader of plates shall learn to pass over such words.
"""

from __future__ import annotations

import cv2
import numpy as np

from lpr_desktop.drawing.lettering import Mask, draw_stroke

_OVERSAMPLE = 3
_ASPECT = {"han": 0.86, "arabic": 0.5, "thai": 0.55, "nagari": 0.62}


def foreign_word(
    script: str, count: int, height: float, rng: np.random.Generator, weight: float = 0.09
) -> Mask:
    """Coverage (0 to 255) of a word of ``count`` signs, ``height`` pixels high.

    Raises:
        ValueError: the script is not known.
    """
    if script not in _ASPECT:
        raise ValueError(f"There are no strokes for the script {script!r}.")
    scale = height * _OVERSAMPLE
    step = _ASPECT[script]
    rows, columns = max(4, round(scale)), max(4, round(scale * step * count))
    ink = np.zeros((rows, columns), np.uint8)
    half = weight * scale / 2
    draw = {"han": _han, "arabic": _arabic, "thai": _thai, "nagari": _nagari}[script]
    for i in range(count):
        for stroke in draw(rng, count, i):
            line = np.array(stroke, np.float64)
            line[:, 0] = (i + line[:, 0]) * step
            draw_stroke(ink, line * (scale - 2 * half) + half, half)
    size = (max(2, round(columns / _OVERSAMPLE)), max(2, round(height)))
    return np.asarray(cv2.resize(ink, size, interpolation=cv2.INTER_AREA), np.uint8)


Strokes = list[list[tuple[float, float]]]


def _han(rng: np.random.Generator, count: int, at: int) -> Strokes:
    """A square of level, upright and slanted strokes."""
    strokes: Strokes = []
    rows = np.sort(rng.uniform(0.02, 0.98, int(rng.integers(2, 5))))
    for y in rows:
        x0 = float(rng.uniform(0, 0.3))
        strokes.append([(x0, float(y)), (float(rng.uniform(0.65, 0.94)), float(y))])
    for x in rng.uniform(0.08, 0.86, int(rng.integers(1, 4))):
        y0, y1 = float(rng.uniform(0, 0.4)), float(rng.uniform(0.55, 1))
        strokes.append([(float(x), y0), (float(x), y1)])
    for _ in range(int(rng.integers(0, 3))):
        x, y = float(rng.uniform(0.3, 0.6)), float(rng.uniform(0.3, 0.6))
        strokes.append([(x, y), (x + float(rng.choice([-0.3, 0.3])), float(rng.uniform(0.8, 1)))])
    return strokes


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list:
    angles = np.radians(np.linspace(start, end, 9))
    return [(x + rx * float(np.cos(a)), y + ry * float(np.sin(a))) for a in angles]


def _arabic(rng: np.random.Generator, count: int, at: int) -> Strokes:
    """A base line with teeth, loops, bowls and dots."""
    base = 0.62
    kind = int(rng.integers(5))
    strokes: Strokes = []
    if kind == 0:
        strokes.append([(0.45, float(rng.uniform(0, 0.2))), (0.45, base), (0.0, base)])
    elif kind == 1:
        strokes.append(_arc(0.5, base - 0.14, 0.26, 0.16, 90, 420))
        strokes.append([(0.0, base), (1.0, base)])
    elif kind == 2:
        strokes.append(_arc(0.5, base, 0.42, 0.36, -10, 190))
    elif kind == 3:
        strokes.append([(0.1, base), (0.1, 0.4), (0.1, base), (0.55, base), (0.55, 0.42)])
        strokes.append([(0.55, base), (1.0, base), (1.0, 0.44)])
    else:
        strokes.append([(0.8, 0.4), (0.86, base + 0.1), (0.4, 0.98), (0.1, 0.96)])
    above = bool(rng.integers(2))
    for k in range(int(rng.integers(0, 3))):
        x, y = 0.4 + 0.3 * k, 0.2 if above else 0.92
        strokes.append([(x, y), (x + 0.02, y)])
    return strokes


def _thai(rng: np.random.Generator, count: int, at: int) -> Strokes:
    """Uprights with a loop at one end, joined above or below."""
    left, right, top = 0.12, 0.8, 0.12
    strokes: Strokes = [_arc(left + 0.08, float(rng.choice([0.24, 0.9])), 0.1, 0.08, 0, 360)]
    strokes.append([(left, 0.98), (left, top + 0.2)])
    strokes.append(_arc((left + right) / 2, top + 0.2, (right - left) / 2, 0.2, 180, 360))
    strokes.append([(right, top + 0.2), (right, 0.98)])
    if rng.random() < 0.4:
        strokes.append([(left, 0.98), (right, 0.98)])
    if rng.random() < 0.35:
        strokes.append([(0.3, 0.02), (0.7, 0.0)])
    return strokes


def _nagari(rng: np.random.Generator, count: int, at: int) -> Strokes:
    """Hooks that hang from a line."""
    strokes: Strokes = [[(0.0, 0.14), (0.98, 0.14)], [(0.76, 0.14), (0.76, 0.98)]]
    bend = float(rng.uniform(0.4, 0.7))
    strokes.append(_arc(0.4, bend, 0.24, float(rng.uniform(0.14, 0.28)), 60, 330))
    if rng.random() < 0.5:
        strokes.append([(0.4, 0.14), (0.4, bend)])
    return strokes
