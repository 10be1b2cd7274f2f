"""What a person chooses before an improvement."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QSpinBox, QWidget

from lpr_desktop.gui.translation import tr
from lpr_desktop.reading.readers import Choice
from lpr_desktop.runs.text_model_run import MOST_MINUTES, ImproveSettings

_USUAL_MINUTES = 15


class ImproveForm(QWidget):
    """Name, model to begin with, time, and which texts.

    Signals:
        changed: Something other than which texts.
    """

    changed = Signal()

    def __init__(self, name: str, models: Sequence[Choice], base: str) -> None:
        super().__init__()
        self.name = QLineEdit(name)
        self.name.setMaxLength(60)
        self.name.textChanged.connect(self.changed)
        self.base = QComboBox()
        self.base.addItem(tr("The one that ships"), "")
        for model in models:
            self.base.addItem(model.title, model.key)
        self.base.setCurrentIndex(max(0, self.base.findData(base)))
        self.minutes = QSpinBox()
        self.minutes.setRange(2, MOST_MINUTES)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.setSuffix(" minutes")
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
        form.addRow("&Time", self.minutes)
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
