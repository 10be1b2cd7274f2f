"""What a person chooses before an improvement."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.parts import restyle, text_label
from lpr_desktop.reading.known_texts import LEAST_TEXTS, KnownTexts
from lpr_desktop.reading.readers import Choice
from lpr_desktop.runs.text_model_run import MOST_MINUTES, ImproveReport, ImproveSettings, Score

_USUAL_MINUTES = 15


class KnownTextsLabel(QLabel):
    """How many texts there are to learn from.

    Attributes:
        are_enough: Whether so many are known that a training can begin.
    """

    def __init__(self, datasets: Sequence[Path]) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._datasets = datasets
        self.show_counting()

    def show_counting(self) -> None:
        """They are being counted."""
        self.are_enough = False
        self.setText(tr("Counting the texts…"))

    def show_trouble(self, error: BaseException) -> None:
        """They could not be counted."""
        self.setText(error_text(error) if isinstance(error, LprError) else tr("Cannot be read."))
        restyle(self, tone="danger")

    def show_known(self, known: KnownTexts) -> list[str]:
        """There are so many; gives a sentence about each kind that is left out."""
        self.are_enough = not known.missing
        where = tr(" and ").join(f"“{show_name(folder.name)}”" for folder in self._datasets)
        has = tr("has") if len(self._datasets) == 1 else tr("have")
        if known.missing:
            self.setText(
                tr(
                    "{where} {has} %Ln different plate text(s). {least_texts} are needed for a "
                    "check that tells something: {missing} more. Type the texts of more "
                    "plates, or send corrected readings here from the Read view.",
                    "",
                    known.texts,
                    where=where,
                    has=has,
                    least_texts=LEAST_TEXTS,
                    missing=known.missing,
                )
            )
        else:
            self.setText(
                tr(
                    "{where} {has} %Ln plate(s) with {texts} different texts.",
                    "",
                    len(known.plates),
                    where=where,
                    has=has,
                    texts=known.texts,
                )
            )
        restyle(self, tone="warning" if known.missing else "")
        notes = []
        if known.unchecked:
            notes.append(tr("%Ln text(s) of unchecked pictures left out.", "", known.unchecked))
        if known.unreadable:
            notes.append(
                tr(
                    "%Ln text(s) with signs that the model does not read are left out.",
                    "",
                    known.unreadable,
                )
            )
        return notes


class ImproveForm(QWidget):
    """Name, model to begin with, time, and which texts.

    Signals:
        changed: Something other than which texts.
    """

    changed = Signal()

    def __init__(self, name: str, models: Sequence[Choice], base: str) -> None:
        super().__init__()
        self.name = QLineEdit(name, maxLength=60)
        self.name.textChanged.connect(self.changed)
        self.base = QComboBox()
        self.base.addItem(tr("The one that ships"), "")
        for model in models:
            self.base.addItem(model.title, model.key)
        self.base.setCurrentIndex(max(0, self.base.findData(base)))
        self.minutes = QSpinBox(suffix=" minutes")
        self.minutes.setRange(2, MOST_MINUTES)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.lineEdit().setTextMargins(7, 0, 0, 0)
        self.minutes.valueChanged.connect(self.changed)
        self.checked_only = QCheckBox(tr("Only texts of pictures that are checked"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(14)
        form.addRow(tr("&Name of the new model"), self.name)
        form.addRow(tr("&Begin with"), self.base)
        form.addRow(tr("&Time"), self.minutes)
        form.addRow("", self.checked_only)

    def settings(self, datasets: Sequence[Path]) -> ImproveSettings:
        """For the texts of ``datasets``. Raises ``RunError``."""
        return ImproveSettings(
            name=self.name.text(),
            datasets=tuple(map(str, datasets)),
            base=self.base.currentData(),
            minutes=self.minutes.value(),
            checked_only=self.checked_only.isChecked(),
        )


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
            grid.addWidget(text_label(title, "caption"), 0, column, Qt.AlignmentFlag.AlignRight)
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
