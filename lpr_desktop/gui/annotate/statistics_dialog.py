"""Figures of the data set, with plots. Imports pyqtgraph: import it only when it is opened."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QWidget,
)

from lpr_desktop.annotation.statistics import Statistics
from lpr_desktop.gui.annotate.classes import class_color
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import button_row, resize_on_screen, text_label, vertical
from lpr_desktop.gui.widgets.plots import Plot, add_bars, empty_plot, numbers_row

_BARS = 24
_MOST_POINTS = 20_000


class StatisticsDialog(QDialog):
    """Numbers at the top, four plots below."""

    def __init__(self, statistics: Statistics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = vertical(
            numbers_row(_figures(statistics)), margins=(18, 16, 18, 14), spacing=12, parent=self
        )
        grid = QGridLayout()
        grid.setSpacing(12)
        self._shown_plots = self._plots(statistics)
        for place, plot in enumerate(self._shown_plots):
            grid.addWidget(plot, place // 2, place % 2)
        layout.addLayout(grid, 1)
        classes = ", ".join(f"{name} {number:,}" for name, number in statistics.classes.items())
        words = text_label(tr("Classes: {classes}", classes=classes or tr("none yet")), wraps=True)
        layout.addWidget(words)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_on_screen(self, 920, 700)

    def done(self, result: int) -> None:
        for plot in self._shown_plots:
            plot.end()
        self._shown_plots = []
        super().done(result)

    def _plots(self, statistics: Statistics) -> list[Plot]:
        palette = self.palette()
        numbers = statistics.boxes_per_picture.astype(np.float64)
        per_picture = empty_plot(
            tr("Boxes per picture"),
            tr("boxes"),
            tr("pictures"),
            palette,
            counted=("bottom", "left"),
        )
        add_bars(per_picture, np.arange(len(numbers), dtype=np.float64) - 0.5, numbers, palette)
        sizes = empty_plot(tr("Sizes"), tr("width in pixels"), tr("height in pixels"), palette)
        step = max(1, len(statistics.widths) // _MOST_POINTS)
        color = QColor(class_color("plate"))
        color.setAlphaF(0.6)
        sizes.addItem(
            pg.ScatterPlotItem(
                statistics.widths[::step],
                statistics.heights[::step],
                size=5,
                pen=None,
                brush=color,
            )
        )
        shapes = empty_plot(
            tr("Shapes"), tr("width divided by height"), tr("boxes"), palette, counted=("left",)
        )
        if statistics.aspects.size:
            highest = float(np.percentile(statistics.aspects, 99))
            counts, edges = np.histogram(statistics.aspects, _BARS, (0, max(1.0, highest)))
            starts = edges[:-1].astype(np.float64)
            add_bars(shapes, starts, counts.astype(np.float64), palette, float(edges[1] - edges[0]))
        where = empty_plot(tr("Where the boxes lie"), "", "", palette)
        image = pg.ImageItem(statistics.heat.T)
        image.setColorMap(pg.colormap.get("viridis"))
        where.addItem(image)
        where.invertY(True)
        where.setAspectLocked(True)
        for side in ("left", "bottom"):
            where.hideAxis(side)
        plots = [per_picture, sizes, shapes, where]
        for plot in plots:
            plot.setMouseEnabled(True, True)
        return plots


def _figures(statistics: Statistics) -> dict[str, int]:
    figures = {
        tr("pictures"): statistics.pictures,
        tr("annotated"): statistics.annotated,
        tr("checked"): statistics.checked,
        tr("boxes"): statistics.boxes,
        tr("with text"): statistics.texts,
    }
    if statistics.unreadable:
        figures[tr("not readable")] = statistics.unreadable
    return figures
