"""The dialogs of the classes: their list, and other names for them in the whole folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.annotation.classes import suggested_mapping
from lpr_desktop.errors import LprError
from lpr_desktop.gui.annotate.classes import class_color
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.parts import button_row, push_button, text_label


class ClassDialog(QDialog):
    """Lets a person write the names, or load labelImg's ``predefined_classes.txt``."""

    def __init__(self, names: list[str], folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Classes"))
        self._folder = folder
        words = text_label(
            tr(
                "One name in each line; the keys 1 to 9 give the first nine. With one "
                "class there is nothing to choose, and no window asks."
            ),
            wraps=True,
        )
        self.text = QPlainTextEdit("\n".join(names))
        self.text.setAccessibleName(tr("Names of the classes"))
        self._problem = text_label(tone="danger", wraps=True)
        self._problem.hide()
        load = push_button(
            tr("Load from a file…"),
            tip=tr("predefined_classes.txt of labelImg, or classes.txt of YOLO"),
            clicked=self._load,
        )
        buttons = button_row(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.addButton(load, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self.resize(420, 380)

    @property
    def names(self) -> list[str]:
        """The names without empty lines and repetitions."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Load classes"), self._folder, tr("Text (*.txt);;All files (*)")
        )
        if name:
            self.load(Path(name))

    def load(self, file: Path) -> None:
        """Show the names of a file in place of those that are there."""
        from lpr_desktop.annotation.formats import read_classes

        try:
            self.text.setPlainText("\n".join(read_classes(file)))
            self._problem.hide()
        except LprError as error:
            self._problem.setText(error_text(error))
            self._problem.show()


_CHIP = 12


class RenameDialog(QDialog):
    """One row for each class: its name, how many boxes it has, and the new name.

    Words that mean "plate" are filled in already; nothing is done before a person agrees.
    """

    def __init__(
        self, counts: Mapping[str, int], names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Ask about ``counts``, boxes of each class; ``names`` can be chosen as new names."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Rename classes"))
        words = text_label(
            tr(
                "The boxes of the whole folder get these names. In each annotation file "
                "nothing but the names changes, and you can take it back."
            ),
            wraps=True,
        )
        self.fields: dict[str, QComboBox] = {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for column, title in ((1, tr("Class")), (2, tr("Boxes")), (3, tr("New name"))):
            grid.addWidget(text_label(title, "muted"), 0, column)
        suggested = suggested_mapping(counts)
        offered = list(dict.fromkeys([*names, *suggested.values(), *counts]))
        for row, (name, boxes) in enumerate(counts.items(), 1):
            chip = QPixmap(_CHIP, _CHIP)
            chip.fill(class_color(name))
            color = QLabel(pixmap=chip)
            field = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
            field.addItems(offered)
            field.setEditText(suggested.get(name, name))
            field.setAccessibleName(tr("New name of {name}", name=name))
            field.editTextChanged.connect(self._check)
            label = text_label(name or tr("(no name)"))
            number = QLabel(f"{boxes:,}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            cells: tuple[QWidget, ...] = (color, label, number, field)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
            self.fields[name] = field
        grid.setRowStretch(len(counts) + 1, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(rows)
        self._outcome = text_label(role="muted")
        buttons = button_row(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.addButton(tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(area, 1)
        layout.addWidget(self._outcome)
        layout.addWidget(buttons)
        self.resize(520, min(560, 220 + 42 * len(counts)))
        self._counts = dict(counts)
        self._check()

    @property
    def mapping(self) -> dict[str, str]:
        """Old and new name of the classes that change."""
        texts = {name: field.currentText().strip() for name, field in self.fields.items()}
        return {name: text for name, text in texts.items() if text and text != name}

    def _check(self) -> None:
        mapping = self.mapping
        is_empty = any(not field.currentText().strip() for field in self.fields.values())
        boxes = sum(self._counts[name] for name in mapping)
        if is_empty:
            self._outcome.setText(tr("A class needs a name."))
        elif mapping:
            self._outcome.setText(tr("%Ln box(es) will have another class.", "", boxes))
        else:
            self._outcome.setText(tr("Nothing will change."))
        self.button.setEnabled(bool(mapping) and not is_empty)
