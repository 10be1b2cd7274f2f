"""One plot of a training, with its legend and values above. Imports pyqtgraph."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from lpr_desktop.gui.theme import colors_of
from lpr_desktop.gui.train.curves import PlotSpec, Values, curve, smoothed
from lpr_desktop.gui.train.parts import row, words
from lpr_desktop.gui.train.progress import StepPoint
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import text_label, vertical
from lpr_desktop.gui.widgets.plots import Plot
from lpr_desktop.runs.history import EpochRow

_WITH_POINTS = 40
"""Curves of so many epochs show a dot for each; a single one would not be seen otherwise."""

Other = tuple[str, Sequence[EpochRow]]
"""Another run to compare with: its name and figures."""


class _EpochAxis(pg.AxisItem):
    """Ticks at whole epochs only."""

    def tickSpacing(self, least: float, most: float, size: float) -> list[tuple[float, float]]:
        spacings = super().tickSpacing(least, most, size)
        return [(max(1.0, step), offset) for step, offset in spacings[:1]]


class PlotCard(QFrame):
    """A plot of a :class:`PlotSpec`; the line above names the curves and says their values.

    Signals:
        hovered: The epoch under the pointer, NaN when it has left.
    """

    hovered = Signal(float)

    def __init__(self, spec: PlotSpec, parent: QWidget | None = None) -> None:
        # Qt may tell of a palette before all is there.
        self._is_over = True
        super().__init__(parent)
        self.setObjectName("card")
        self._spec = spec
        self._rows: Sequence[EpochRow] = ()
        self._steps: Sequence[StepPoint] = ()
        self._others: Sequence[Other] = ()
        self._start: EpochRow | None = None
        self._shipped: EpochRow | None = None
        self._smoothing = 0.0
        self._epochs = 1
        self._epoch = math.nan
        self._readout = text_label(role="caption")
        self._readout.setTextFormat(Qt.TextFormat.RichText)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # With many runs it takes a second line, and never makes the window wider.
        self._readout.setWordWrap(True)
        self._readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._plot = Plot(bottom=_EpochAxis("bottom"))
        self._plot.setMinimumHeight(90)
        self._plot.setAccessibleName(tr(spec.title))
        self._plot.setAccessibleDescription(tr(spec.meaning))
        self._plot.getAxis("bottom").setLabel(tr("Epoch"))
        self._plot.getAxis("left").enableAutoSIPrefix(False)
        self._plot.getAxis("bottom").enableAutoSIPrefix(False)
        if spec.is_share:
            self._plot.setLimits(yMin=-0.02, yMax=1.05)
        else:
            self._plot.setLimits(yMin=0)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._line.setVisible(False)
        self._plot.scene().sigMouseMoved.connect(self._on_moved)
        layout = vertical(margins=(12, 8, 10, 6), spacing=4, parent=self)
        title = words(tr(spec.title), "heading", wraps=False)
        for label in (title, self._readout):
            label.setToolTip(tr(spec.meaning))
        head = row(title, self._readout, spacing=6)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self._plot, 1)
        self._is_over = False
        self._restyle()

    @property
    def rows(self) -> Sequence[EpochRow]:
        """The figures of the run that are drawn."""
        return self._rows

    def show_curves(
        self,
        rows: Sequence[EpochRow],
        steps: Sequence[StepPoint],
        others: Sequence[Other],
        smoothing: float,
        epochs: int,
        start: EpochRow | None = None,
        shipped: EpochRow | None = None,
    ) -> None:
        """Draw the run, what its present epoch has come to, and the other runs.

        Args:
            rows: Of the epochs.
            steps: Of the present epoch.
            others: Runs to compare with.
            smoothing: From 0 to below 1.
            epochs: How many are planned; 0: not known.
            start: What the detector that it starts from comes to: epoch 0.
            shipped: What the detector that ships comes to, where it starts from another one.
        """
        self._rows, self._steps, self._others = rows, steps, others
        self._start, self._shipped = start, shipped
        lengths = [epochs, *(row.epoch for row in rows[-1:])]
        lengths += [row.epoch for _, other in others for row in other[-1:]]
        self._epochs = max(1, *lengths)
        self._smoothing = smoothing
        self._draw()

    def point_at(self, epoch: float) -> None:
        """Say the values at an epoch (NaN: the last ones)."""
        self._epoch = epoch
        self._line.setVisible(not math.isnan(epoch))
        if not math.isnan(epoch):
            self._line.setValue(epoch)
        self._show_values()

    def end(self) -> None:
        """Draw no more."""
        self._is_over = True
        self._plot.end()

    def _draw(self) -> None:
        if self._is_over:
            return
        plot = self._plot
        plot.clear()
        plot.addItem(self._line, ignoreBounds=True)
        # Room for the whole dot of epoch 0.
        least = -0.02 * self._epochs
        plot.setLimits(xMin=least)
        plot.setXRange(least, self._epochs, padding=0.02)
        for place, (_, rows) in enumerate(self._others):
            xs, ys = curve(rows, self._compared)
            self._add(xs, smoothed(ys, self._smoothing), self._color(2 + place), dashed=True)
        for place, spec in enumerate(self._spec.curves):
            color = self._color(place)
            self._add_steps(spec.field, color)
            xs, ys = curve(self._rows, spec.field)
            ys = smoothed(ys, self._smoothing)
            if self._start is not None:
                first = curve([self._start], spec.field)
                xs, ys = np.concatenate([first[0], xs]), np.concatenate([first[1], ys])
            self._add(xs, ys, color)
            self._add_level(spec.field, color)
        self._show_values()

    @property
    def _compared(self) -> str:
        """The figure in which runs are compared: on pictures that none of them learned from."""
        curves = self._spec.curves
        return next((c.field for c in curves if c.field.startswith("val_")), curves[0].field)

    def _add(self, xs: Values, ys: Values, color: QColor, *, dashed: bool = False) -> None:
        if not len(xs):
            return
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        dots = len(xs) <= _WITH_POINTS and not dashed
        self._plot.plot(
            xs,
            ys,
            pen=pg.mkPen(color, width=2, style=style),
            symbol="o" if dots else None,
            symbolSize=5,
            symbolBrush=color,
            symbolPen=None,
            antialias=True,
        )

    def _add_level(self, field: str, color: QColor) -> None:
        """A level line for the detector that ships. Losses of other input sizes say nothing."""
        if self._shipped is None or not self._spec.is_share:
            return
        level = getattr(self._shipped, field)
        if math.isfinite(level):
            pen = pg.mkPen(color, width=1.5, style=Qt.PenStyle.DotLine)
            self._plot.plot([0, self._epochs], [level, level], pen=pen)

    def _add_steps(self, field: str, color: QColor) -> None:
        if field not in StepPoint.__dataclass_fields__ or len(self._steps) < 2:
            return
        points = np.array([(p.epoch, getattr(p, field)) for p in self._steps], np.float64)
        points = points[np.isfinite(points).all(axis=1)]
        if field != "learning_rate":
            # The means begin anew with each epoch: no line leads from one to the next.
            begins = np.flatnonzero(np.diff(np.ceil(points[:, 0] - 1e-6))) + 1
            points = np.insert(points, begins, math.nan, axis=0)
        faint = QColor(color)
        faint.setAlphaF(0.45)
        pen = pg.mkPen(faint, width=1)
        self._plot.plot(points[:, 0], points[:, 1], pen=pen, connect="finite")

    def _show_values(self) -> None:
        parts = [] if math.isnan(self._epoch) else [tr("epoch {epoch:.0f}", epoch=self._epoch)]
        for place, spec in enumerate(self._spec.curves):
            value = self._value(self._rows, spec.field, is_first=place == 0)
            parts.append(self._part(self._color(place), tr(spec.title), value))
        if self._shipped is not None and self._spec.is_share:
            level = getattr(self._shipped, self._compared)
            fields = [spec.field for spec in self._spec.curves]
            color = self._color(fields.index(self._compared))
            parts.append(self._part(color, tr("ships (dotted)"), level))
        for place, (name, rows) in enumerate(self._others):
            value = self._value(rows, self._compared)
            parts.append(self._part(self._color(2 + place), name, value))
        self._readout.setText("&nbsp; ".join(parts))

    def _value(self, rows: Sequence[EpochRow], field: str, *, is_first: bool = False) -> float:
        if not math.isnan(self._epoch):
            own = [self._start] if self._start is not None and rows is self._rows else []
            found = [row for row in (*own, *rows) if row.epoch == round(self._epoch)]
            return float(getattr(found[0], field)) if found else math.nan
        goes_on = self._steps and (not rows or self._steps[-1].epoch > rows[-1].epoch)
        if is_first and goes_on and field in StepPoint.__dataclass_fields__:
            return float(getattr(self._steps[-1], field))
        return float(getattr(rows[-1], field)) if rows else math.nan

    def _part(self, color: QColor, name: str, value: float) -> str:
        number = "" if math.isnan(value) else f" <b>{value:.3g}</b>"
        return (
            f'<span style="white-space:nowrap"><span style="color:{color.name()}">'
            f"\N{BLACK CIRCLE}</span> {html.escape(name[:24])}{number}</span>"
        )

    def _color(self, place: int) -> QColor:
        series = colors_of(self.palette()).series
        return QColor(series[place % len(series)])

    def _restyle(self) -> None:
        palette = self.palette()
        self._plot.restyle(palette)
        self._plot.showGrid(x=False, y=True, alpha=0.18)
        self._line.setPen(pg.mkPen(palette.color(QPalette.ColorRole.PlaceholderText), width=1))

    def _on_moved(self, place: QPointF) -> None:
        box = self._plot.getViewBox()
        if not box.sceneBoundingRect().contains(place):
            self.hovered.emit(math.nan)
            return
        x = float(box.mapSceneToView(place).x())
        epochs = [row.epoch for row in self._rows]
        epochs += [0] if self._start is not None else []
        nearest = min(epochs, key=lambda epoch: abs(epoch - x), default=math.nan)
        self.hovered.emit(float(nearest))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._is_over:
            self._restyle()
            self._draw()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(math.nan)
