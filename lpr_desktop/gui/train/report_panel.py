"""How good a detector is: figures, curve, worst pictures, model card. Imports pyqtgraph."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from lpr_desktop.files import open_file, show_name
from lpr_desktop.gui.icons import icon
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.train.figures import FIGURES, figure, set_words
from lpr_desktop.gui.train.parts import Card, Figures, row, scrolling_page, words
from lpr_desktop.gui.train.report_cards import ComparisonCard, CurveCard
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.widgets.parts import vertical
from lpr_desktop.gui.widgets.thumbnails import Thumbnails
from lpr_desktop.gui.words import plain_tip
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.report import Report, WorstPicture, load_report

_PATH_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_CARD = 200_000
_WORST_SIZE = (84, 56)


@dataclass(frozen=True, slots=True)
class _Loaded:
    run: Path | None
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
        measured = Card(tr("How good it is"))
        measured.body.addWidget(self.figures)
        measured.body.addWidget(self._on)
        self.comparison = ComparisonCard(jobs)
        self.comparison.opened.connect(self.opened)
        self.curve = CurveCard()
        self._worst_card = Card(tr("Pictures to look at"))
        self._worst_words = words(
            tr(
                "Where it errs most. A click opens the picture in Annotate: perhaps a box "
                "is missing or loose there."
            ),
            "muted",
        )
        self.worst = QListWidget()
        self.worst.setAccessibleName(tr("Pictures in which the detector errs"))
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
        self.card.setAccessibleName(tr("Model card"))
        self.card.setOpenExternalLinks(True)
        self._card = Card(tr("Model card"))
        self._card.body.addWidget(self.card)
        inner = QWidget()
        layout = vertical(self.comparison, measured, margins=0, spacing=12, parent=inner)
        self._measured = measured
        halves = row(self.curve, self._worst_card, spacing=12)
        for place in (0, 1):
            halves.setStretch(place, 1)
        layout.addLayout(halves)
        layout.addWidget(self._card)
        layout.addStretch(1)
        vertical(scrolling_page(inner, 1200, (0, 0, 6, 12)), margins=0, parent=self)

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
            return _Loaded(run.path if run else None, report, _card_text(detector))

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
                tr(
                    "{plain}Measured on %Ln picture(s) of the {part} part with {plates}, none "
                    "of which it learned from; boxes count from the score {threshold:g}. "
                    "{speed}",
                    "",
                    report.images,
                    plain=_plain(values),
                    part=tr(report.part),
                    plates=tr("%Ln plate(s)", "", report.plates),
                    threshold=report.threshold,
                    speed=said(report.speed),
                )
            )
        else:
            name, values = _first(metrics)
            self._on.setText(
                tr("{plain}Measured on {name}.", plain=_plain(values), name=name)
                if name
                else tr("It was never measured.")
            )
        self.figures.show_figures(
            {tr(title): figure(values, key) for title, key, _ in FIGURES if key in values},
            {tr(title): tr(hint) for title, _, hint in FIGURES},
        )
        self.comparison.show_report(loaded.run, report)
        self.curve.setVisible(report is not None)
        self._worst_card.setVisible(report is not None)
        if report is not None:
            self.curve.show_curve(report)
            self.worst.clear()
            for worst in report.worst:
                self.worst.addItem(_worst_item(worst))
                self._show_thumbnail(Path(worst.image))
            if not report.worst:
                self._worst_words.setText(tr("There is no picture in which it errs."))
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


def _plain(values: Mapping[str, object]) -> str:
    """Recall and precision in words, with a space behind; empty if they are not known."""
    recall, precision = values.get("recall"), values.get("precision")
    if not (isinstance(recall, int | float) and isinstance(precision, int | float)):
        return ""
    return tr(
        "Of 100 plates it finds {recall:.0f}; of 100 boxes that it draws "
        "{precision:.0f} are on a plate. ",
        recall=recall * 100,
        precision=precision * 100,
    )


def _first(metrics: Mapping[str, object]) -> tuple[str, Mapping[str, object]]:
    for name, values in metrics.items():
        if isinstance(values, Mapping):
            return set_words(name), values
    return "", {}


def _is_of(report: Report, metrics: Mapping[str, object]) -> bool:
    """Whether a detector's figures are those of a report."""
    expected = dict(report.metrics).items()
    return any(isinstance(v, dict) and expected <= v.items() for v in metrics.values())


def _worst_item(worst: WorstPicture) -> QListWidgetItem:
    parts = []
    if worst.missed:
        parts.append(tr("{missed} missed", missed=worst.missed))
    if worst.false:
        parts.append(tr("{false} false", false=worst.false))
    path = Path(worst.image)
    item = QListWidgetItem(icon("picture"), f"{show_name(path.name)}: {', '.join(parts)}")
    item.setData(_PATH_ROLE, path)
    item.setToolTip(plain_tip(tr("{file}\nOpens in Annotate", file=show_name(path))))
    return item


def _card_text(detector: Path | None) -> str:
    if detector is None:
        return ""
    try:
        with open_file(detector / "MODEL_CARD.md") as file:
            return file.read(_MOST_CARD).decode("utf-8", "replace")
    except OSError:
        return ""
