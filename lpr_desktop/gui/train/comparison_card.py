"""Better than before? The new detector beside the old one, in a sentence, figures and pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.train.figures import FIGURES, figure
from lpr_desktop.gui.train.parts import Card, words
from lpr_desktop.gui.train.picture_grid import PictureGrid, Shot
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.runs.report import Report

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
        legend = QLabel(
            tr(
                "Left before, right now. {green} annotated, {orange} found; first where most is "
                "other",
                green='<span style="color:#3cc85a">■</span>',
                orange='<span style="color:#ff8c14">■</span>',
            )
        )
        legend.setTextFormat(Qt.TextFormat.RichText)
        legend.setWordWrap(True)
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
