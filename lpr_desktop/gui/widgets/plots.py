"""Plots in the colours of the window, and numbers with their names. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel

from lpr_desktop.gui.widgets.parts import horizontal, vertical

_MOST_GAPS = 60
"""Of more bars, the gaps would be less than a pixel: some would be seen, and take days away."""


class Plot(pg.PlotWidget):
    """Without a menu and buttons: it is not moved and takes no keys.

    Args:
        axes: Axes of another kind than usual, by their sides.
    """

    def __init__(self, **axes: pg.AxisItem) -> None:
        super().__init__(axisItems=axes)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def restyle(self, palette: QPalette) -> None:
        """Take the colours of a palette."""
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
            axis.setTextPen(palette.color(QPalette.ColorRole.PlaceholderText))

    def end(self) -> None:
        """Let go of what pyqtgraph made for itself; nothing is drawn any more."""
        self.close()
        # Closed it has no parent any more, and nobody would delete it.
        self.deleteLater()


class _CountAxis(pg.AxisItem):
    """Ticks at whole numbers only: there is no half box."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        whole = [level for level in super().tickValues(low, high, size) if level[0] >= 1]
        return whole or [(1.0, [*map(float, range(math.ceil(low), math.floor(high) + 1))])]


def empty_plot(
    title: str, bottom: str, left: str, palette: QPalette, counted: Collection[str] = ()
) -> Plot:
    """An empty plot; ``counted`` are the sides of which the numbers are counts."""
    text = palette.color(QPalette.ColorRole.Text)
    plot = Plot(**{side: _CountAxis(side) for side in counted})
    plot.setBackground(palette.color(QPalette.ColorRole.Base))
    plot.setTitle(title, color=text, size="10pt")
    for side, words in (("bottom", bottom), ("left", left)):
        axis = plot.getAxis(side)
        axis.setLabel(words)
        axis.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        axis.setTextPen(text)
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
    gap = 0.1 * width if len(starts) <= _MOST_GAPS else 0.0
    plot.addItem(
        pg.BarGraphItem(
            x0=starts + gap,
            width=width - 2 * gap,
            height=heights,
            brush=palette.color(QPalette.ColorRole.Highlight),
            pen=None,
        )
    )


def numbers_row(figures: Mapping[str, int]) -> QHBoxLayout:
    """Numbers in a row, each above its name."""
    row = horizontal(spacing=28)
    for title, number in figures.items():
        column = vertical(spacing=0)
        upper, lower = QLabel(f"{number:,}"), QLabel(title)
        upper.setProperty("role", "title")
        lower.setProperty("role", "muted")
        column.addWidget(upper)
        column.addWidget(lower)
        row.addLayout(column)
    row.addStretch(1)
    return row
