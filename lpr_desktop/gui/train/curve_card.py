"""The curve of a report: what other scores from which boxes count would come to. pyqtgraph."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QTabBar, QVBoxLayout

from lpr_desktop.gui.theme import colors_of
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.plots import Plot
from lpr_desktop.runs.report import Report


class CurveCard(QFrame):
    """Precision over recall, or F1 over the score from which boxes count."""

    def __init__(self) -> None:
        self._report: Report | None = None
        super().__init__()
        self.setObjectName("card")
        self._plot = Plot()
        self._plot.setRange(xRange=(0, 1), yRange=(0, 1.02), padding=0.02)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Which curve"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(tr("Precision, recall"))
        self.tabs.addTab(tr("F1 by score"))
        self.tabs.currentChanged.connect(lambda _: self._draw())
        self._plot.setFixedHeight(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 10)
        layout.addWidget(self.tabs)
        layout.addWidget(self._plot, 1)
        self._note = QLabel()
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        layout.addWidget(self._note)

    def show_curve(self, report: Report) -> None:
        self._report = report
        self._draw()

    def end(self) -> None:
        self._report = None
        self._plot.end()

    def _draw(self) -> None:
        report = self._report
        if report is None:
            return
        is_f1 = self.tabs.currentIndex() == 1
        palette = self.palette()
        plot = self._plot
        plot.setAccessibleName(self.tabs.tabText(self.tabs.currentIndex()))
        plot.restyle(palette)
        titles = (tr("score"), tr("F1")) if is_f1 else (tr("recall"), tr("precision"))
        for side, title in zip(("bottom", "left"), titles, strict=True):
            muted = palette.color(QPalette.ColorRole.PlaceholderText).name()
            plot.setLabel(side, title, color=muted)
        plot.showGrid(x=True, y=True, alpha=0.15)
        plot.clear()
        color = QColor(colors_of(palette).series[0])
        xs, ys = _f1_curve(report) if is_f1 else _precision_curve(report)
        soft = QColor(color)
        soft.setAlphaF(0.14)
        plot.plot(xs, ys, pen=pg.mkPen(color, width=2), fillLevel=0, brush=soft, antialias=True)
        precision, recall = report.metrics["precision"], report.metrics["recall"]
        if precision is not None and recall is not None:
            here = (report.threshold, _f1(precision, recall)) if is_f1 else (recall, precision)
            plot.plot(
                [here[0]],
                [here[1]],
                pen=None,
                symbol="o",
                symbolSize=9,
                symbolBrush=QColor(colors_of(palette).series[1]),
                symbolPen=None,
            )
        text = tr(
            "The dot is the score {score}, from which boxes count as plates.",
            score=f"{report.threshold:g}",
        )
        if is_f1:
            text += " " + tr("F1 is high where both few plates are missed and few boxes are false.")
        self._note.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


def _precision_curve(report: Report) -> tuple[list[float], list[float]]:
    recall, precision = list(report.curve["recall"]), list(report.curve["precision"])
    # Before the first box nothing is found, and nothing is wrong.
    return [0.0, *recall], [precision[0] if precision else 1.0, *precision]


def _f1_curve(report: Report) -> tuple[list[float], list[float]]:
    curve = report.curve
    pairs = zip(curve["precision"], curve["recall"], strict=True)
    values = [_f1(precision, recall) for precision, recall in pairs]
    # From the lowest score on there is nothing more to count.
    return [*curve["score"], 0.0], [*values, values[-1] if values else 0.0]


def _f1(precision: float, recall: float) -> float:
    total = precision + recall
    return 2 * precision * recall / total if total else 0.0
