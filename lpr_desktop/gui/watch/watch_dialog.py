"""Asks what is to be watched, and what is to be done with what is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.watch.record import WatchRecord
from lpr_desktop.gui.watch.tell_fields import (
    Asked,
    TellFields,
    check_told,
    with_button,
)
from lpr_desktop.gui.widgets.parts import STRETCH, ok_and_cancel, small_text, text_label, vertical
from lpr_desktop.reading.watch_state import WatchError

_AT_ONCE = 4
"""A drive that does not answer holds a check; so many can be under way before one has to wait."""


class WatchDialog(QDialog):
    """Folder, output and command of a watch.

    Attributes:
        folder, subfolders, old_too: The fields.
        tell: What is done with each reading.
    """

    def __init__(self, record: WatchRecord | None, parent: QWidget | None = None) -> None:
        """``record`` None is a new watch."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Watch a folder") if record is None else tr("Watched folder"))
        self._record = record or WatchRecord("")
        record = self._record
        self._jobs = Jobs(parallel=_AT_ONCE, parent=self)
        self._asked: WatchRecord | None = None  # what is being checked
        self.folder = QLineEdit(record.folder, placeholderText=tr("Folder to watch"))
        self.folder.setAccessibleName(tr("Folder to watch"))
        self.folder.textChanged.connect(self._on_changed)
        self.subfolders = QCheckBox(tr("Also the folders &below it"))
        self.subfolders.setChecked(record.subfolders)
        self.old_too = QCheckBox(tr("Also read what &is there already"))
        self.old_too.setChecked(not record.only_new)
        self.tell = TellFields(record, "/usr/bin/notify-send\nPlate {text}\nin {image}")
        self.tell.changed.connect(self._on_changed)
        self._problem = text_label(tone="danger", wraps=True)
        self._problem.hide()
        self._looking = small_text(tr("Looking whether the folder is there…"))
        self._looking.hide()
        buttons, self._ok = ok_and_cancel(self, tr("Save") if record.folder else tr("Watch"))
        page = QWidget()
        vertical(
            text_label(
                tr(
                    "New pictures are read as they arrive, as long as the program runs, with "
                    "the detector and the country that are chosen in Read, and kept in the "
                    "history. Each is read once, also over restarts."
                ),
                wraps=True,
            ),
            6,
            with_button(self.folder, self._choose_folder),
            self.subfolders,
            self.old_too,
            STRETCH,
            margins=(0, 12, 0, 0),
            spacing=8,
            parent=page,
        )
        pages = QTabWidget(documentMode=True)
        pages.addTab(page, tr("Folder"))
        pages.addTab(self.tell, tr("With each reading"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(8)
        layout.addWidget(pages, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._looking)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)

    @property
    def record(self) -> WatchRecord:
        """What the person asks for."""
        return replace(
            self._record,
            folder=_full_path(self.folder.text().strip()),
            subfolders=self.subfolders.isChecked(),
            only_new=not self.old_too.isChecked(),
            **self.tell.values(),
        )

    def accept(self) -> None:
        """Take it if it can work; else say what is wrong.

        A drive that is away may take half a minute to say so: it is asked in a worker.
        """
        record = self.record
        # A folder that is watched already may be away for a time, and is waited for.
        is_new = record.folder != self._record.folder
        self._problem.hide()
        self._asked = record
        self._show_looking(True)
        asked = self.tell.sending.asked()

        def check(_task: object) -> None:
            _check(record, asked, is_new=is_new)

        self._jobs.start(
            check,
            on_success=lambda _: self._on_checked(record, None),
            on_failure=lambda error: self._on_checked(record, error),
        )

    def done(self, result: int) -> None:
        """Close it. A check that is under way is not waited for."""
        self._jobs.close(seconds=0)
        super().done(result)

    def _on_checked(self, record: WatchRecord, error: BaseException | None) -> None:
        if record is not self._asked:
            return  # something was changed since
        self._asked = None
        self._show_looking(False)
        if error is None:
            super().accept()
        elif isinstance(error, LprError):
            self._problem.setText(error_text(error))
            self._problem.show()
        else:
            raise error

    def _on_changed(self) -> None:
        self._asked = None
        self._problem.hide()
        self._show_looking(False)

    def _show_looking(self, is_looking: bool) -> None:
        self._looking.setVisible(is_looking)
        self._ok.setEnabled(not is_looking)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), self.folder.text())
        if name:
            self.folder.setText(name)
            self.tell.folder = Path(name)


def _check(record: WatchRecord, asked: list[Asked], *, is_new: bool) -> None:
    """Refuse what cannot work. Raises WatchError. May take long: for workers."""
    folder = Path(record.folder)
    if not record.folder:
        raise WatchError(tr("Name the folder to watch."))
    if not folder.is_absolute():
        raise WatchError(
            tr("{folder}: this is no full path. Choose the folder.", folder=show_name(folder))
        )
    try:
        if is_new and not folder.is_dir():
            raise WatchError(
                tr(
                    "{folder}: there is no such folder. Make it first, or connect the drive "
                    "that it is on.",
                    folder=show_name(folder),
                )
            )
        check_told(record, asked)
    except OSError as error:
        raise WatchError(
            tr(
                "{filename} cannot be looked at ({strerror}). Check that the drive is "
                "connected and may be read.",
                filename=show_name(error.filename or folder),
                strerror=error.strerror,
            )
        ) from error


def _full_path(text: str) -> str:
    """``~`` stands for the person's folder; "" stays."""
    try:
        return str(Path(text).expanduser()) if text else ""
    except RuntimeError:
        return text  # of nobody that this computer knows
