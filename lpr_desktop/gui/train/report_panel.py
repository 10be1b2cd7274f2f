"""How good a detector is: figures, curve, worst pictures, model card. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.files import show_name
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.theme import colors_of
from lpr_desktop.gui.train.parts import Card, Figures, row, scrolling, words
from lpr_desktop.gui.widgets.thumbnails import Thumbnails
from lpr_desktop.gui.words import count, plain_tip
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.report import Report, WorstPicture, load_report

FIGURES = (
    ("AP50", "ap50", "Average precision where boxes overlap by half (IoU 0.5): 1 is perfect"),
    ("AP75", "ap75", "Average precision where boxes must fit tightly (IoU 0.75)"),
    ("mean IoU", "mean_iou", "How well the boxes that were found fit; 1 is exact"),
    ("precision", "precision", "Share of the found boxes that are plates"),
    ("recall", "recall", "Share of the plates that were found"),
    ("false a picture", "false_per_image", "Boxes on no plate, per picture"),
)
"""Name, key in the metrics, and explanation of what a report shows."""

_PATH_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_CARD = 200_000
_WORST_SIZE = (84, 56)


@dataclass(frozen=True, slots=True)
class _Loaded:
    report: Report | None
    card: str


class ReportPanel(QWidget):
    """Shows the report of a run, or what is known of a detector without one.

    Signals:
        opened: A picture that is to be opened in the Annotate view.
    """

    opened = Signal(Path)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._turn = 0
        self._on = words("", "muted")
        self.figures = Figures()
        measured = Card("How good it is")
        measured.body.addWidget(self.figures)
        measured.body.addWidget(self._on)
        self.curve = _CurveCard()
        self._worst_card = Card("Pictures to look at")
        self._worst_words = words(
            "Where it errs most. A click opens the picture in Annotate: perhaps a box is missing "
            "or loose there.",
            "muted",
        )
        self.worst = QListWidget()
        self.worst.setAccessibleName("Pictures in which the detector errs")
        self.worst.setMinimumHeight(190)
        self.worst.setIconSize(QSize(*_WORST_SIZE))
        self.worst.setCursor(Qt.CursorShape.PointingHandCursor)
        self.worst.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._thumbnails = Thumbnails(self)
        self._thumbnails.ready.connect(self._show_thumbnail)
        self.worst.itemClicked.connect(self._open)
        self.worst.itemActivated.connect(self._open)
        self._worst_card.body.addWidget(self._worst_words)
        self._worst_card.body.addWidget(self.worst, 1)
        self.card = _Text()
        self.card.setAccessibleName("Model card")
        self.card.setOpenExternalLinks(True)
        self._card = Card("Model card")
        self._card.body.addWidget(self.card)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(measured)
        self._measured = measured
        halves = row(self.curve, self._worst_card, spacing=12)
        for place in (0, 1):
            halves.setStretch(place, 1)
        layout.addLayout(halves)
        layout.addWidget(self._card)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner, 1200, (0, 0, 6, 12)))

    def show_report(
        self, run: RunFolder | None, detector: Path | None, metrics: Mapping[str, object]
    ) -> None:
        """Show what a run has measured, and the card of a detector.

        Args:
            run: With the report; None: only ``metrics`` are known.
            detector: Folder with the model card.
            metrics: By data set, as the detector's ``model.json`` has them.
        """
        self._turn += 1
        turn = self._turn

        def read(_task: Task) -> _Loaded:
            report = None
            if run is not None and run.report_file.exists():
                try:
                    report = load_report(run.report_file)
                except RunError:
                    report = None
            if report is not None and metrics and not _is_of(report, metrics):
                report = None  # of a later run that took the name of one that is gone
            return _Loaded(report, _card_text(detector))

        def done(loaded: _Loaded) -> None:
            if turn == self._turn:
                self._show(loaded, metrics)

        self._jobs.start(read, on_success=done)

    @property
    def words(self) -> str:
        """What the figures mean, and on what they were measured."""
        return self._on.text()

    def end(self) -> None:
        """Let go of what pyqtgraph made for itself."""
        self._thumbnails.close()
        self.curve.end()

    def _show(self, loaded: _Loaded, metrics: Mapping[str, object]) -> None:
        report = loaded.report
        values: Mapping[str, object]
        if report is not None:
            values = report.metrics
            self._on.setText(
                f"{_plain(values)}Measured on {count(report.images, 'picture')} of the "
                f"{report.part} part with {count(report.plates, 'plate')}, none of which it "
                f"learned from; boxes count from the score {report.threshold:g}. {report.speed}"
            )
        else:
            name, values = _first(metrics)
            self._on.setText(
                f"{_plain(values)}Measured on {name}." if name else "It was never measured."
            )
        self.figures.show_figures(
            {title: number(values.get(key)) for title, key, _ in FIGURES if key in values},
            {title: hint for title, _, hint in FIGURES},
        )
        self.curve.setVisible(report is not None)
        self._worst_card.setVisible(report is not None)
        if report is not None:
            self.curve.show_curve(report)
            self.worst.clear()
            for worst in report.worst:
                self.worst.addItem(_worst_item(worst))
                self._show_thumbnail(Path(worst.image))
            if not report.worst:
                self._worst_words.setText("There is no picture in which it errs.")
            self.worst.setVisible(bool(report.worst))
        self._card.setVisible(bool(loaded.card))
        self.card.setMarkdown(loaded.card)

    def _show_thumbnail(self, path: Path) -> None:
        pixmap = self._thumbnails.get(path)
        for place in range(self.worst.count()):
            item = self.worst.item(place)
            if pixmap is not None and item.data(_PATH_ROLE) == path:
                item.setIcon(QIcon(pixmap))

    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(_PATH_ROLE)
        if isinstance(path, Path):
            self.opened.emit(path)


class _Text(QTextBrowser):
    """A text as high as it is long: the page scrolls, not the text in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def _on_size(self, size: QSizeF) -> None:
        margins = self.contentsMargins()
        self.setFixedHeight(math.ceil(size.height()) + margins.top() + margins.bottom() + 16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CurveCard(QFrame):
    """Precision over recall."""

    def __init__(self) -> None:
        self._report: Report | None = None
        super().__init__()
        self.setObjectName("card")
        self._plot = pg.PlotWidget()
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self._plot.setMouseEnabled(False, False)
        self._plot.setRange(xRange=(0, 1), yRange=(0, 1.02), padding=0.02)
        self._plot.setFixedHeight(240)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAccessibleName("Precision over recall")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 10)
        layout.addWidget(words("Precision and recall", "heading", wraps=False))
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
        self._plot.close()
        # Closed it has no parent any more, and nobody would delete it.
        self._plot.deleteLater()

    def _draw(self) -> None:
        report = self._report
        if report is None:
            return
        palette = self.palette()
        plot = self._plot
        plot.setBackground(palette.color(QPalette.ColorRole.Base))
        for side, title in (("bottom", "recall"), ("left", "precision")):
            axis = plot.getAxis(side)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
            axis.setTextPen(palette.color(QPalette.ColorRole.PlaceholderText))
            axis.setLabel(title, color=palette.color(QPalette.ColorRole.PlaceholderText).name())
        plot.showGrid(x=True, y=True, alpha=0.15)
        plot.clear()
        color = QColor(colors_of(palette).series[0])
        curve = report.curve
        recall, precision = list(curve["recall"]), list(curve["precision"])
        # Before the first box nothing is found, and nothing is wrong.
        recall, precision = [0.0, *recall], [precision[0] if precision else 1.0, *precision]
        soft = QColor(color)
        soft.setAlphaF(0.14)
        plot.plot(
            recall, precision, pen=pg.mkPen(color, width=2), fillLevel=0, brush=soft, antialias=True
        )
        precision_here, recall_here = report.metrics["precision"], report.metrics["recall"]
        if precision_here is not None and recall_here is not None:
            plot.plot(
                [recall_here],
                [precision_here],
                pen=None,
                symbol="o",
                symbolSize=9,
                symbolBrush=QColor(colors_of(palette).series[1]),
                symbolPen=None,
            )
            self._note.setText(
                f"The dot is the score {report.threshold:g}, from which boxes count as plates."
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


def number(value: object) -> str:
    """A figure of a report in three digits; a dash if it was not measured."""
    return f"{value:.3f}" if isinstance(value, int | float) else "\N{EN DASH}"


def _plain(values: Mapping[str, object]) -> str:
    """Recall and precision in words, with a space behind; empty if they are not known."""
    recall, precision = values.get("recall"), values.get("precision")
    if not (isinstance(recall, int | float) and isinstance(precision, int | float)):
        return ""
    return (
        f"Of 100 plates it finds {recall * 100:.0f}; of 100 boxes that it draws "
        f"{precision * 100:.0f} are on a plate. "
    )


def _first(metrics: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
    for name, values in metrics.items():
        if isinstance(values, Mapping):
            return show_name(name), values
    return "", {}


def _is_of(report: Report, metrics: Mapping[str, object]) -> bool:
    """Whether a detector's figures are those of a report."""
    expected = dict(report.metrics).items()
    return any(isinstance(v, dict) and expected <= v.items() for v in metrics.values())


def _worst_item(worst: WorstPicture) -> QListWidgetItem:
    parts = []
    if worst.missed:
        parts.append(f"{worst.missed} missed")
    if worst.false:
        parts.append(f"{worst.false} false")
    path = Path(worst.image)
    item = QListWidgetItem(icon("picture"), f"{show_name(path.name)}: {', '.join(parts)}")
    item.setData(_PATH_ROLE, path)
    item.setToolTip(plain_tip(f"{show_name(path)}\nOpens in Annotate"))
    return item


def _card_text(detector: Path | None) -> str:
    if detector is None:
        return ""
    try:
        with (detector / "MODEL_CARD.md").open(encoding="utf-8", errors="replace") as file:
            return file.read(_MOST_CARD)
    except OSError:
        return ""
