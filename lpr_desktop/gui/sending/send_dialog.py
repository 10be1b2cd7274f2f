"""Asks which pictures are to be sent to which data set, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.parts import (
    horizontal,
    ok_and_cancel,
    push_button,
    small_text,
    text_label,
    vertical,
)


@dataclass(frozen=True, slots=True)
class PictureChoice:
    """Pictures that can be sent, and what they are called."""

    title: str
    pictures: tuple[Path, ...]


class SendDialog(QDialog):
    """Pictures, folder, and whether they are copied.

    Attributes:
        copies, links: How pictures that lie elsewhere get into the data set.
        field: The folder.
    """

    def __init__(
        self,
        choices: Sequence[PictureChoice],
        folder: str,
        *,
        links: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Send to a data set"))
        self._choices = [choice for choice in choices if choice.pictures]
        words = text_label(
            tr(
                "The pictures go into a data set with the boxes of their plates and the "
                "texts that you corrected or confirmed, or that were read for sure. They "
                "are marked as to be checked: the Annotate view shows them under "
                "“Suggested”. Nothing that is there is overwritten."
            ),
            wraps=True,
        )
        self._pictures = QButtonGroup(self)
        pictures = vertical(spacing=4)
        for number, choice in enumerate(self._choices):
            button = QRadioButton(choice.title)
            button.setChecked(number == 0)
            self._pictures.addButton(button, number)
            pictures.addWidget(button)
        self.field = QLineEdit(folder, placeholderText=tr("Folder of the data set"))
        self.field.setAccessibleName(tr("Folder of the data set"))
        self.field.textChanged.connect(self._check)
        choose = push_button(tr("Choose…"), clicked=self._choose)
        place = horizontal((self.field, 1), choose)
        self._note = small_text()
        self.copies = QRadioButton(tr("&Copy the pictures: the data set stands by itself"))
        self.links = QRadioButton(
            tr("&Link them: takes no space, but they must stay where they are")
        )
        how = QButtonGroup(self)
        for button in (self.copies, self.links):
            how.addButton(button)
        (self.links if links else self.copies).setChecked(True)
        buttons, self._ok = ok_and_cancel(self, tr("Send"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(pictures)
        layout.addWidget(text_label(tr("Data set"), "heading"))
        layout.addLayout(place)
        layout.addWidget(self._note)
        layout.addWidget(text_label(tr("Pictures that lie elsewhere"), "heading"))
        layout.addWidget(self.copies)
        layout.addWidget(self.links)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)
        self._check()

    @property
    def pictures(self) -> list[Path]:
        """Those that were chosen."""
        return list(self._choices[self._pictures.checkedId()].pictures)

    @property
    def titles(self) -> list[str]:
        """What can be chosen."""
        return [choice.title for choice in self._choices]

    @property
    def folder(self) -> Path:
        """The data set."""
        return Path(self.field.text().strip()).expanduser()

    def choose_pictures(self, number: int) -> None:
        """Choose as a click does."""
        self._pictures.button(number).setChecked(True)

    def _check(self) -> None:
        text = self.field.text().strip()
        folder = self.folder
        is_there = bool(text) and folder.is_dir()
        can_make = bool(text) and not folder.exists() and folder.parent.is_dir()
        is_fine = folder.is_absolute() and (is_there or can_make)
        self._ok.setEnabled(is_fine and bool(self._choices))
        if not text:
            words = tr("Choose the folder of a data set, or an empty one to begin one.")
        elif not is_fine:
            words = tr("There is no such folder.")
        else:
            words = "" if is_there else tr("This folder will be made.")
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Data set"), self.field.text())
        if name:
            self.field.setText(name)
