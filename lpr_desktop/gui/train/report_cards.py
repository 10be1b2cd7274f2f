"""Cards of the report: the curve of precision and recall, and the detectors beside."""

from __future__ import annotations

from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QTabBar, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.theme import colors_of
from lpr_desktop.gui.train.figures import FIGURES, figure
from lpr_desktop.gui.train.parts import Card, words
from lpr_desktop.gui.train.picture_grid import PictureGrid, Shot
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import small_text, text_label, vertical
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
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(tr("Which curve"))
        self.tabs.addTab(tr("Precision, recall"))
        self.tabs.addTab(tr("F1 by score"))
        self.tabs.currentChanged.connect(lambda _: self._draw())
        self._plot.setFixedHeight(240)
        layout = vertical(self.tabs, (self._plot, 1), margins=(18, 14, 14, 10), parent=self)
        self._note = small_text()
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


_PAIR = 290
"""Width of two pictures side by side on the screen."""

_ROW = 290
_HEAD, _LONG = 190, 24


class ComparisonCard(Card):
    """Shows what a report says of other detectors, and hides where it says nothing.

    Signals:
        opened: A picture that is to be opened in the Annotate view.
    """

    opened = Signal(Path)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(tr("Better than before?"), parent)
        self._sentences = words("")
        self._remarks = words("")
        self._remarks.setProperty("tone", "warning")
        self._table = QWidget()
        self._note = words("", "muted")
        legend = text_label(
            tr(
                "Left before, right now. {green} annotated, {orange} found; first where most is "
                "other",
                green='<span style="color:#3cc85a">■</span>',
                orange='<span style="color:#ff8c14">■</span>',
            ),
            wraps=True,
        )
        legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend = legend
        self.pictures = PictureGrid(jobs, _PAIR, tr("Before and now, side by side"))
        self.pictures.setFixedHeight(_ROW)
        self.pictures.opened.connect(self.opened)
        for widget in (self._sentences, self._remarks, self._table, self._note, legend):
            self.body.addWidget(widget)
        self.body.addWidget(self.pictures)

    @property
    def text(self) -> str:
        """The sentences."""
        return f"{self._sentences.text()}\n{self._remarks.text()}".strip()

    def show_report(self, run: Path | None, report: Report | None) -> None:
        """Show a report; ``run`` is the folder with its pictures."""
        sentences = report.comparisons if report is not None else ()
        remarks = report.remarks if report is not None else ()
        pictures = report.pictures if report is not None and run is not None else ()
        self._sentences.setText("\n".join(map(said, sentences)))
        self._sentences.setVisible(bool(sentences))
        self._remarks.setText("\n".join(map(said, remarks)))
        self._remarks.setVisible(bool(remarks))
        self._show_table(report)
        self._legend.setVisible(bool(pictures))
        self.pictures.setVisible(bool(pictures))
        if run is not None:
            self.pictures.show_shots(
                [
                    Shot(
                        run / "beside" / Path(one.file).name,
                        f"{show_name(Path(one.image).name)}: {said(one.words)}",
                        Path(one.image),
                    )
                    for one in pictures
                ]
            )
        self.setVisible(bool(sentences or remarks))

    def _show_table(self, report: Report | None) -> None:
        self.body.removeWidget(self._table)
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget()
        self.body.insertWidget(2, self._table)
        has_others = report is not None and bool(report.beside)
        self._table.setVisible(has_others)
        self._note.setVisible(has_others)
        if report is None or not has_others:
            return
        self._note.setText(
            tr(
                "All on the same %n picture(s) of the {part} part, none of which the new one "
                "learned from; each from its own score on.",
                "",
                report.images,
                part=tr(report.part),
            )
        )
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(3)
        columns = [(tr("this one"), report.right, report.false, report.metrics)]
        columns += [(said(one.title), one.right, one.false, one.metrics) for one in report.beside]
        grid.setColumnStretch(len(columns) + 1, 1)
        names = [tr("plates found"), tr("false boxes"), *(tr(title) for title, _, _ in FIGURES)]
        for place, name in enumerate(names, start=1):
            grid.addWidget(words(name, "muted", wraps=False), place, 0)
        right = Qt.AlignmentFlag.AlignRight
        for column, (title, found, false, metrics) in enumerate(columns, start=1):
            head = words(show_name(title), "caption", wraps=len(title) > _LONG)
            head.setMaximumWidth(_HEAD)
            head.setAlignment(right)
            grid.addWidget(head, 0, column, right | Qt.AlignmentFlag.AlignBottom)
            cells = [f"{found} / {report.plates}", str(false)]
            cells += [figure(metrics, key) for _, key, _ in FIGURES]
            for place, cell in enumerate(cells, start=1):
                grid.addWidget(words(cell, wraps=False), place, column, right)
