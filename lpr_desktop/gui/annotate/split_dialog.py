"""Asks how a data set is to be split into training, validation and test."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import horizontal, ok_and_cancel, push_button, text_label

_SHARES = (("train", 80), ("validation", 10), ("test", 10))


class SplitDialog(QDialog):
    """Seed, shares in percent, and the file to write."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Split into parts"))
        words = text_label(
            tr(
                "Annotated pictures are shared out by chance. The same seed gives the same "
                "parts, and new pictures do not move the old ones. The parts are written "
                "to a table (CSV)."
            ),
            wraps=True,
        )
        form = QFormLayout(verticalSpacing=8)
        self._shares: dict[str, QSpinBox] = {}
        for name, share in _SHARES:
            field = QSpinBox(suffix=" %")
            field.setRange(0, 100)
            field.lineEdit().setTextMargins(7, 0, 0, 0)
            field.setValue(share)
            field.valueChanged.connect(self._check)
            self._shares[name] = field
            form.addRow(name.capitalize(), field)
        self._seed = QSpinBox()
        self._seed.setRange(0, 2**31 - 1)
        self._seed.lineEdit().setTextMargins(7, 0, 0, 0)
        form.addRow(tr("Seed"), self._seed)
        self._file = QLineEdit(str(folder / "splits.csv"))
        self._file.textChanged.connect(self._check)
        choose = push_button(tr("Choose…"), clicked=self._choose)
        form.addRow(tr("File"), horizontal((self._file, 1), choose))
        self._copies = QCheckBox(tr("Keep near-copies on one side (takes a while)"))
        self._copies.setChecked(True)
        self._sum = text_label(tone="danger")
        buttons, self._ok = ok_and_cancel(self, tr("Split"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self._copies)
        layout.addWidget(self._sum)
        layout.addWidget(buttons)
        self.resize(480, 360)
        self._check()

    @property
    def file(self) -> Path:
        return Path(self._file.text())

    @property
    def seed(self) -> int:
        return self._seed.value()

    @property
    def fractions(self) -> tuple[tuple[str, float], ...]:
        """Each part and its share, 0 to 1."""
        return tuple((name, field.value() / 100) for name, field in self._shares.items())

    @property
    def keeps_copies_together(self) -> bool:
        return self._copies.isChecked()

    def _check(self) -> None:
        total = sum(field.value() for field in self._shares.values())
        self._sum.setText(
            "" if total == 100 else tr("The shares make {total} %, not 100 %.", total=total)
        )
        self._ok.setEnabled(total == 100 and bool(self._file.text().strip()))

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Split"), self._file.text(), tr("Tables (*.csv)")
        )
        if name:
            self._file.setText(name)
