"""Shows what a bundle holds and asks under which name it is to be kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.detection.store import DEFAULT_NAME
from lpr_desktop.files import show_name
from lpr_desktop.gui.sharing.card_view import CardView
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import ok_and_cancel, text_label
from lpr_desktop.reading.sharing import BundleInfo, is_name


class ImportDialog(QDialog):
    """Card, settings and name; a name that is taken has to be settled by the person.

    Attributes:
        field: The name.
        keeps_both, replaces: What to do where the name is taken; none is chosen beforehand.
        reads_at_once: Whether the Read view is to read with it from now on.
        card: What the detector says about itself.
    """

    def __init__(
        self,
        file: Path,
        info: BundleInfo,
        taken: Collection[str],
        countries: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """``taken`` are names of detectors, ``countries`` names of countries by their codes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import pipeline"))
        self._taken = set(taken)
        words = text_label(
            tr(
                "{name} is whole and holds nothing that it should not. It is tried out "
                "before it is added to your detectors.",
                name=show_name(file.name),
            ),
            wraps=True,
        )
        self.card = CardView()
        self.card.show_card(info.card, _facts(info, countries))
        self.field = QLineEdit(info.name)
        self.field.setAccessibleName(tr("Name here"))
        self.field.textChanged.connect(self._check)
        form = QFormLayout(horizontalSpacing=14)
        form.addRow(tr("&Name here"), self.field)
        self._conflict = QFrame()
        self._conflict.setObjectName("note")
        self._taken_words = text_label(wraps=True)
        self.keeps_both = QRadioButton()
        self.replaces = QRadioButton(tr("&Replace it; the old one goes to the trash"))
        self._choices = QButtonGroup(self)
        for button in (self.keeps_both, self.replaces):
            self._choices.addButton(button)
            button.toggled.connect(self._check)
        column = QVBoxLayout(self._conflict)
        column.setContentsMargins(14, 10, 14, 10)
        for widget in (self._taken_words, self.keeps_both, self.replaces):
            column.addWidget(widget)
        self._problem = text_label(tone="danger", wraps=True)
        self.reads_at_once = QCheckBox(tr("Read &with it from now on"))
        self.reads_at_once.setChecked(True)
        buttons, self._ok = ok_and_cancel(self, tr("Import"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.card)
        layout.addLayout(form)
        layout.addWidget(self._conflict)
        layout.addWidget(self._problem)
        layout.addWidget(self.reads_at_once)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)
        self._check()

    @property
    def name(self) -> str:
        """Under which it is to be kept."""
        name = self.field.text().strip()
        return self._free_name(name) if self._is_taken and self.keeps_both.isChecked() else name

    @property
    def overwrites(self) -> bool:
        """Whether the person wants a detector of this name to be replaced."""
        return self._is_taken and self.replaces.isChecked()

    @property
    def can_import(self) -> bool:
        """Whether everything is settled."""
        return self._ok.isEnabled()

    @property
    def _is_taken(self) -> bool:
        return self.field.text().strip() in self._taken

    def _free_name(self, name: str) -> str:
        number = 2
        while f"{name} {number}" in self._taken:
            number += 1
        return f"{name} {number}"

    def _check(self) -> None:
        name = self.field.text().strip()
        self._conflict.setVisible(self._is_taken)
        is_settled = True
        if self._is_taken:
            self._taken_words.setText(tr("There is a detector “{name}” already.", name=name))
            self.keeps_both.setText(
                tr("&Keep both: import it as “{free_name}”", free_name=self._free_name(name))
            )
            can_replace = name != DEFAULT_NAME
            self.replaces.setEnabled(can_replace)
            self.replaces.setToolTip("" if can_replace else tr("This one ships with the program."))
            if not can_replace and self.replaces.isChecked():
                self.keeps_both.setChecked(True)
            is_settled = self._choices.checkedButton() is not None
        is_fine = is_name(name)
        self._problem.setVisible(not is_fine)
        self._problem.setText(
            "" if is_fine else tr("A name has letters, digits, blanks and -_.() and at most 60.")
        )
        self._ok.setEnabled(is_fine and is_settled)
        self._ok.setText(tr("Replace") if self.overwrites else tr("Import"))


def _facts(info: BundleInfo, countries: Mapping[str, str]) -> list[str]:
    code = info.settings.country
    facts = [
        tr("plates of {get}", get=countries.get(code, code))
        if code
        else tr("plates of any country")
    ]
    if info.settings.min_score is not None:
        facts.append(tr("score of {min_score:.2f} or more", min_score=info.settings.min_score))
    facts.append(
        tr("%Ln example picture(s)", "", info.pictures) if info.pictures else tr("no pictures")
    )
    if info.program:
        facts.append(tr("written by version {program}", program=info.program[:20]))
    return facts
