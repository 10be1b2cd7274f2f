"""Export > Anonymised copies: asks what and how, and makes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QRadioButton,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.notices import Tone
from lpr_desktop.gui.picture.item import PictureItem
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.parts import ok_and_cancel, small_text, text_label, vertical
from lpr_desktop.gui.widgets.work_dialog import run_with_dialog
from lpr_desktop.gui.workspace import LAST_FOLDER, Workspace

if TYPE_CHECKING:
    from lpr_desktop.geometry import Box

_KIND = "anonymised"


class AnonymousDialog(QDialog):
    """Which pictures, how plates are hidden, and what is kept.

    Attributes:
        all: Whether all of the list is meant.
        fill, blur: How plates are hidden.
        metadata: Whether pictures keep when and where they were taken.
    """

    def __init__(self, chosen: int, listed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Anonymised copies"))
        words = text_label(
            tr(
                "Copies in which every plate that is found, and every box of yours, is made "
                "unreadable. Your files stay as they are."
            ),
            wraps=True,
        )
        few = QRadioButton(tr("The %n chosen file(s)", "", chosen))
        self.all = QRadioButton(tr("All %n file(s) of the list", "", listed))
        (self.all if chosen < 1 else few).setChecked(True)
        few.setEnabled(chosen > 0)
        self.fill = QRadioButton(tr("&Fill plates with grey"))
        self.fill.setChecked(True)
        self.blur = QRadioButton(tr("&Blur plates, so that some colour is left"))
        for pair in ((few, self.all), (self.fill, self.blur)):
            group = QButtonGroup(self)
            for button in pair:
                group.addButton(button)
        self.metadata = QCheckBox(tr("Pictures &keep when, where and with which camera"))
        caution = small_text(
            tr(
                "No detector finds every plate: look through the copies before you publish any. "
                "Videos lose their sound."
            )
        )
        buttons, _ = ok_and_cancel(self, tr("Choose a folder…"))
        column = vertical(words, margins=(20, 18, 20, 14), spacing=8, parent=self)
        for widgets in ((few, self.all), (self.fill, self.blur), (self.metadata, caution)):
            column.addSpacing(6)
            for widget in widgets:
                column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(buttons)
        self.setMinimumWidth(420)


class AnonymousCopiesCommand(QObject):
    """Makes the copies of what the list holds."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self._parent = parent
        self._workspace = workspace

    def ask(self, chosen: Sequence[PictureItem], listed: Sequence[PictureItem]) -> None:
        """Ask what is to be done with these."""
        if not listed:
            self._workspace.tell(tr("There is nothing to copy: the list is empty."), view=View.READ)
            return
        dialog = AnonymousDialog(len(chosen), len(listed), self._parent)
        dialog.accepted.connect(
            lambda: self._start(
                listed if dialog.all.isChecked() else chosen,
                "fill" if dialog.fill.isChecked() else "blur",
                dialog.metadata.isChecked(),
            )
        )
        dialog.open()

    def _start(self, items: Sequence[PictureItem], way: str, keeps_metadata: bool) -> None:
        name = QFileDialog.getExistingDirectory(
            self._parent, tr("Folder for the copies"), self._workspace.settings[LAST_FOLDER]
        )
        if not name:
            return
        folder = Path(name)
        wanted: list[tuple[Path, list[Box]]] = [
            (item.path, [shown.reading.box for shown in item.readings if not shown.reading.seen])
            for item in items
        ]
        pipeline = self._workspace.pipeline

        def work(task: Task) -> tuple[int, list[str]]:
            from lpr_desktop.passages.anonymise import AnonymousCopies, copy_of

            done, problems = 0, []
            with self._workspace.readers.pool(pipeline).borrow() as reader:
                copies = AnonymousCopies(
                    reader.detector, way, keeps_metadata, is_thorough=pipeline.settings.is_thorough
                )
                for number, (path, boxes) in enumerate(wanted):
                    task.check()
                    task.report((number, len(wanted)))
                    try:
                        copies.make(path, copy_of(path, folder), boxes, task.cancel)
                        done += 1
                    except LprError as error:
                        task.check()
                        problems.append(error_text(error))
            return done, problems

        run_with_dialog(
            self._workspace.jobs,
            self._parent,
            tr("Making anonymised copies"),
            work,
            lambda found: self._on_done(folder, *found),
            self._workspace.report,
        )

    def _on_done(self, folder: Path, done: int, problems: list[str]) -> None:
        words = tr("%n anonymised cop(y|ies) in {folder}.", "", done, folder=show_name(folder))
        if problems:
            words += " " + tr("%n could not be made: {first}", "", len(problems), first=problems[0])
        self._workspace.tell(words, _KIND, Tone.WARNING if problems else Tone.INFO, view=View.READ)
