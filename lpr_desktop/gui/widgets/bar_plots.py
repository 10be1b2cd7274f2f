"""Plots of counts, and numbers with their names, for dialogs with figures. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout


class _CountAxis(pg.AxisItem):
    """Ticks at whole numbers only: there is no half box."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        whole = [level for level in super().tickValues(low, high, size) if level[0] >= 1]
        return whole or [(1.0, [*map(float, range(math.ceil(low), math.floor(high) + 1))])]


def empty_plot(
    title: str, bottom: str, left: str, palette: QPalette, counted: Collection[str] = ()
) -> pg.PlotWidget:
    """An empty plot; ``counted`` are the sides of which the numbers are counts."""
    text = palette.color(QPalette.ColorRole.Text)
    axes = {side: _CountAxis(side) for side in counted}
    plot = pg.PlotWidget(background=palette.color(QPalette.ColorRole.Base), axisItems=axes)
    plot.setTitle(title, color=text, size="10pt")
    for side, words in (("bottom", bottom), ("left", left)):
        axis = plot.getAxis(side)
        axis.setLabel(words)
        axis.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        axis.setTextPen(text)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setAccessibleName(title)
    return plot


def add_bars(
    plot: pg.PlotWidget,
    starts: NDArray[np.float64],
    heights: NDArray[np.float64],
    palette: QPalette,
    width: float = 1.0,
) -> None:
    """Bars that begin at ``starts``, each as wide as ``width`` with a gap."""
    plot.addItem(
        pg.BarGraphItem(
            x0=starts + 0.1 * width,
            width=0.8 * width,
            height=heights,
            brush=palette.color(QPalette.ColorRole.Highlight),
            pen=None,
        )
    )


def numbers_row(figures: Mapping[str, int]) -> QHBoxLayout:
    """Numbers in a row, each above its name."""
    row = QHBoxLayout()
    row.setSpacing(28)
    for title, number in figures.items():
        column = QVBoxLayout()
        column.setSpacing(0)
        upper, lower = QLabel(f"{number:,}"), QLabel(title)
        upper.setProperty("role", "title")
        lower.setProperty("role", "muted")
        column.addWidget(upper)
        column.addWidget(lower)
        row.addLayout(column)
    row.addStretch(1)
    return row
