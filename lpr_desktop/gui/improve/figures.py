"""The figures of an improvement, before and after, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.runs.text_model_run import ImproveReport, Score

_UNKNOWN = "–"


class Figures(QFrame):
    """A small table: what the model in use reads, and what the new one does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate(("", tr("Before"), tr("After"))):
            head = QLabel(title)
            head.setProperty("role", "caption")
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        self._cells: list[tuple[QLabel, QLabel]] = []
        for row, (title, tip) in enumerate(
            (
                (
                    tr("Held-out plates without a fault"),
                    tr("Plates of the data set that the training has not seen"),
                ),
                (tr("Wrong characters in them"), tr("Changed, missing and added characters")),
                (
                    tr("Drawn lines without a fault"),
                    tr(
                        "Plates of all countries, drawn: what the model could read it should not "
                        "forget. Many are as bad as can be, so the share is lower than on "
                        "photographs"
                    ),
                ),
            ),
            start=1,
        ):
            label = QLabel(title)
            label.setToolTip(tip)
            grid.addWidget(label, row, 0)
            cells = QLabel(), QLabel()
            for column, cell in enumerate(cells, start=1):
                cell.setAccessibleName(f"{title}, {(tr('Before'), tr('After'))[column - 1]}")
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
            self._cells.append(cells)
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet."""
        for cells in self._cells:
            for cell in cells:
                cell.setText(_UNKNOWN)

    def show_before(self, held: Score, drawn: Score) -> None:
        """What the model in use reads."""
        self._show(0, held, drawn)

    def show_report(self, report: ImproveReport) -> None:
        """Both."""
        self._show(0, report.before, report.drawn_before)
        self._show(1, report.after, report.drawn_after)

    def _show(self, column: int, held: Score, drawn: Score) -> None:
        texts = (
            tr("{right} of {count}", right=held.right, count=held.count),
            tr("{wrong} of {characters}", wrong=held.wrong, characters=held.characters),
            f"{drawn.exact:.1%}",
        )
        for cells, text in zip(self._cells, texts, strict=True):
            cells[column].setText(text)
