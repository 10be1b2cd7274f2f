"""Figures of the history, with plots. Imports pyqtgraph: import it only when it is opened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    button_row,
    horizontal,
    resize_on_screen,
    text_label,
    vertical,
)
from lpr_desktop.gui.widgets.plots import Plot, add_bars, empty_plot, numbers_row
from lpr_desktop.reading.journal_statistics import CONFIDENCE_STEPS, HistoryStatistics

_MOST_COUNTRIES, _MOST_DATES = 10, 3
_FEWEST_ROWS = 5
"""Of countries: a single one is no wall."""

_SHARPNESS = 2
"""Pixels of an exported picture for one of the window."""


class HistoryStatisticsDialog(QDialog):
    """Numbers at the top, four plots below, and the texts that were seen most beside them.

    Attributes:
        figures: What is shown; None until it is counted.
        texts: The texts that were seen most.

    Signals:
        table_requested, picture_requested: It is to be exported.
    """

    table_requested = Signal()
    picture_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._plots: list[Plot] = []  # Qt may tell of a palette before all is there
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.figures: HistoryStatistics | None = None
        self._names: Mapping[str, str] = {}
        self._kind = ""
        self._content = QWidget()
        self._content.setObjectName("statistics")
        self._numbers = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.texts = QTableWidget(0, 2)
        self.texts.setHorizontalHeaderLabels([tr("Seen most"), tr("Times")])
        self.texts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.texts.horizontalHeader().setSectionResizeMode(
            1, QHeaderView.ResizeMode.ResizeToContents
        )
        self.texts.verticalHeader().hide()
        self.texts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.texts.setAccessibleName(tr("Texts that were seen most"))
        self.texts.setFixedWidth(230)
        middle = horizontal((self._grid, 1), self.texts, spacing=12)
        self._column = vertical(
            self._numbers, (middle, 1), margins=(18, 16, 18, 6), spacing=12, parent=self._content
        )
        self._status = text_label(tr("Counting…"), "muted")
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._exports = [
            buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            for words in (tr("Export table…"), tr("Export picture…"))
        ]
        self._exports[0].clicked.connect(self.table_requested)
        self._exports[1].clicked.connect(self.picture_requested)
        for button in self._exports:
            button.setEnabled(False)
        bottom = horizontal((self._status, 1), buttons, margins=(18, 0, 18, 14))
        vertical((self._content, 1), bottom, margins=0, parent=self)
        resize_on_screen(self, 1100, 720)
        self._make_plots()

    def show_figures(
        self, figures: HistoryStatistics, names: Mapping[str, str], *, by_passage: bool
    ) -> None:
        """Show figures; ``names`` of the countries by their codes."""
        self.figures, self._names = figures, names
        self._kind = tr("passages") if by_passage else tr("readings")
        self._fill()

    def show_message(self, text: str) -> None:
        """Say something at the bottom."""
        self._status.setText(text)

    def picture(self) -> QPixmap:
        """What is shown, sharp enough to print."""
        pixmap = QPixmap(self._content.size() * _SHARPNESS)
        pixmap.setDevicePixelRatio(_SHARPNESS)
        pixmap.fill(self.palette().color(QPalette.ColorRole.Window))
        self._content.render(pixmap)
        return pixmap

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plots:
            self._end_plots()
            self._make_plots()
            self._fill()

    def done(self, result: int) -> None:
        self._end_plots()
        super().done(result)

    def _make_plots(self) -> None:
        palette = self.palette()
        specs = (
            (tr("By hour"), tr("hour of the day"), ("left", "bottom")),
            (tr("By day"), "", ("left",)),
            (tr("By country"), "", ("bottom",)),
            (tr("How sure"), tr("confidence"), ("left",)),
        )
        for place, (title, bottom, counted) in enumerate(specs):
            plot = empty_plot(title, bottom, "", palette, counted=counted)
            self._plots.append(plot)
            plot.setLimits(**{"xMin" if counted == ("bottom",) else "yMin": 0})
            self._grid.addWidget(plot, place // 2, place % 2)

    def _end_plots(self) -> None:
        for plot in self._plots:
            plot.end()
        self._plots = []

    def _fill(self) -> None:
        figures = self.figures
        if figures is None or not self._plots:
            return
        for button in self._exports:
            button.setEnabled(True)
        self._status.clear()
        self._show_numbers(figures)
        palette = self.palette()
        by_hour, by_day, by_country, how_sure = self._plots
        for plot in self._plots:
            plot.clear()
        add_bars(by_hour, np.arange(24.0), np.array(figures.hours, np.float64), palette)
        by_hour.setXRange(0, 24, padding=0.01)
        self._show_days(by_day, figures)
        self._show_countries(by_country, figures)
        starts = np.arange(CONFIDENCE_STEPS, dtype=np.float64) / CONFIDENCE_STEPS
        heights = np.array(figures.confidences, np.float64)
        add_bars(how_sure, starts, heights, palette, 1 / CONFIDENCE_STEPS)
        how_sure.setXRange(0, 1, padding=0.01)
        self.texts.setRowCount(len(figures.texts))
        for row, (text, number) in enumerate(figures.texts):
            count = QTableWidgetItem(f"{number:,}")
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.texts.setItem(row, 0, QTableWidgetItem(text))
            self.texts.setItem(row, 1, count)

    def _show_numbers(self, figures: HistoryStatistics) -> None:
        shown = QWidget()
        row = numbers_row(
            {
                self._kind: figures.total,
                tr("days"): len(figures.days),
                tr("uncertain"): figures.uncertain,
                tr("corrected"): figures.corrected,
            }
        )
        row.setContentsMargins(0, 0, 0, 0)
        shown.setLayout(row)
        self._column.replaceWidget(self._numbers, shown)
        self._numbers.deleteLater()
        self._numbers = shown

    def _show_days(self, plot: Plot, figures: HistoryStatistics) -> None:
        if not figures.days:
            return
        first, *_, last = [*figures.days, *figures.days]
        span = (last - first).days + 1
        starts = np.array([(day - first).days for day in figures.days], np.float64)
        heights = np.array(list(figures.days.values()), np.float64)
        add_bars(plot, starts, heights, self.palette())
        step = max(1, -(-span // _MOST_DATES))
        ticks = [
            (day + 0.5, (first + timedelta(days=day)).isoformat())
            for day in range(step // 2, span, step)
        ]
        plot.getAxis("bottom").setTicks([ticks])
        plot.setXRange(0, span, padding=0.01)

    def _show_countries(self, plot: Plot, figures: HistoryStatistics) -> None:
        shown = [
            (tr("not known") if code is None else self._names.get(code, code), number)
            for code, number in figures.countries[:_MOST_COUNTRIES]
        ]
        others = sum(number for _, number in figures.countries[_MOST_COUNTRIES:])
        if others:
            shown.append((tr("others"), others))
        places = -np.arange(len(shown), dtype=np.float64)  # the first is at the top
        plot.addItem(
            pg.BarGraphItem(
                x0=0,
                y=places,
                height=0.8,
                width=np.array([number for _, number in shown], np.float64),
                brush=self.palette().color(QPalette.ColorRole.Highlight),
                pen=None,
            )
        )
        plot.setYRange(0.5 - max(len(shown), _FEWEST_ROWS), 0.5)
        names = [name for name, _ in shown]
        plot.getAxis("left").setTicks([list(zip(places, names, strict=True))])
