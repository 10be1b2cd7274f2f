"""Asks what the classes of a folder are to be called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.annotation.classes import suggested_mapping
from lpr_desktop.gui.annotate.class_colors import class_color
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.dialog_buttons import button_row

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
        words = QLabel(
            tr(
                "The boxes of the whole folder get these names. In each annotation file "
                "nothing but the names changes, and you can take it back."
            )
        )
        words.setWordWrap(True)
        self.fields: dict[str, QComboBox] = {}
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for column, title in ((1, tr("Class")), (2, tr("Boxes")), (3, tr("New name"))):
            heading = QLabel(title)
            heading.setProperty("role", "muted")
            grid.addWidget(heading, 0, column)
        suggested = suggested_mapping(counts)
        offered = list(dict.fromkeys([*names, *suggested.values(), *counts]))
        for row, (name, boxes) in enumerate(counts.items(), 1):
            chip = QPixmap(_CHIP, _CHIP)
            chip.fill(class_color(name))
            color = QLabel()
            color.setPixmap(chip)
            field = QComboBox()
            field.setEditable(True)
            field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            field.addItems(offered)
            field.setEditText(suggested.get(name, name))
            field.setAccessibleName(tr("New name of {name}", name=name))
            field.editTextChanged.connect(self._check)
            label = QLabel(name or tr("(no name)"))
            label.setTextFormat(Qt.TextFormat.PlainText)
            number = QLabel(f"{boxes:,}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            cells: tuple[QWidget, ...] = (color, label, number, field)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
            self.fields[name] = field
        grid.setRowStretch(len(counts) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(rows)
        self._outcome = QLabel()
        self._outcome.setProperty("role", "muted")
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
