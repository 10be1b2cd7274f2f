"""Asks what is to be watched, and what is to be done with what is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.watch.record import WatchRecord
from lpr_desktop.gui.watch.send_fields import SendFields, keep_asked
from lpr_desktop.gui.widgets.dialog_buttons import ok_and_cancel
from lpr_desktop.reading.watch_output import PLACEHOLDERS, LineFile, check_command
from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK
from lpr_desktop.reading.watch_state import WatchError

_AT_ONCE = 4
"""A drive that does not answer holds a check; so many can be under way before one has to wait."""


class WatchDialog(QDialog):
    """Folder, output and command of a watch.

    Attributes:
        folder, subfolders, old_too, output, command, sending, only_wanted: The fields.
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
        self.folder = QLineEdit(record.folder)
        self.folder.setAccessibleName(tr("Folder to watch"))
        self.folder.setPlaceholderText(tr("Folder to watch"))
        self.folder.textChanged.connect(self._on_changed)
        self.subfolders = QCheckBox(tr("Also the folders &below it"))
        self.subfolders.setChecked(record.subfolders)
        self.old_too = QCheckBox(tr("Also read what &is there already"))
        self.old_too.setChecked(not record.only_new)
        self.output = QLineEdit(record.output)
        self.output.setAccessibleName(tr("File that the readings are added to"))
        self.output.setPlaceholderText(tr("No file"))
        self.output.setClearButtonEnabled(True)
        self.output.textChanged.connect(self._on_changed)
        self.command = QPlainTextEdit("\n".join(record.command))
        self.command.setAccessibleName(tr("Program and its arguments"))
        self.command.setPlaceholderText("/usr/bin/notify-send\nPlate {text}\nin {image}")
        self.command.setTabChangesFocus(True)
        self.command.setMaximumHeight(110)
        self.command.textChanged.connect(self._on_changed)
        self.sending = SendFields(
            (
                ("webhook", WEBHOOK, "https://host/path", record.webhook),
                ("MQTT broker", MQTT, "mqtts://user@host/topic", record.mqtt),
            )
        )
        self.sending.changed.connect(self._on_changed)
        self.only_wanted = QCheckBox(tr("Run and send only for &wanted plates"))
        self.only_wanted.setChecked(record.only_wanted)
        self._problem = _words("")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "danger")
        self._problem.hide()
        self._looking = _small(tr("Looking whether the folder is there…"))
        self._looking.hide()
        words = tr("Save") if record.folder else tr("Watch")
        buttons, self._ok = ok_and_cancel(self, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(8)
        layout.addWidget(
            _words(
                tr(
                    "New pictures are read as they arrive, as long as the program runs, with "
                    "the detector and the country that are chosen in Read, and kept in the "
                    "history. Each is read once, also over restarts."
                )
            )
        )
        layout.addWidget(_caption(tr("Folder")))
        layout.addLayout(_with_button(self.folder, self._choose_folder))
        layout.addWidget(self.subfolders)
        layout.addWidget(self.old_too)
        layout.addSpacing(6)
        layout.addWidget(_caption(tr("Add the readings to a file")))
        layout.addLayout(_with_button(self.output, self._choose_output))
        layout.addWidget(_small(tr("A table (.csv) or JSON Lines (.jsonl).")))
        layout.addSpacing(6)
        layout.addWidget(_caption(tr("Run a program for each reading")))
        layout.addWidget(self.command)
        places = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        layout.addWidget(
            _small(
                tr(
                    "The program in the first line, each argument in a line of its own; no "
                    "shell is involved. They may hold {places}.",
                    places=places,
                )
            )
        )
        layout.addSpacing(6)
        layout.addWidget(_caption(tr("Send each reading")))
        layout.addWidget(self.sending)
        layout.addWidget(
            _small(
                tr(
                    "As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also "
                    "over restarts. Passwords are kept in the system's keyring."
                )
            )
        )
        layout.addSpacing(6)
        layout.addWidget(self.only_wanted)
        layout.addWidget(self._problem)
        layout.addWidget(self._looking)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(560)

    @property
    def record(self) -> WatchRecord:
        """What the person asks for."""
        lines = self.command.toPlainText().split("\n")
        while lines and not lines[-1].strip():
            lines.pop()
        return replace(
            self._record,
            folder=_full_path(self.folder.text().strip()),
            subfolders=self.subfolders.isChecked(),
            only_new=not self.old_too.isChecked(),
            output=self.output.text().strip(),
            command=tuple(lines),
            only_wanted=self.only_wanted.isChecked(),
            webhook=self.sending.addresses[0].text().strip(),
            mqtt=self.sending.addresses[1].text().strip(),
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
        asked = self.sending.asked()

        def check(_task: object) -> None:
            _check(record, is_new=is_new)
            keep_asked(asked)

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

    def _choose_output(self) -> None:
        start = self.output.text() or str(Path(self.folder.text() or Path.home()) / "readings.csv")
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Add the readings to"),
            start,
            tr("Tables (*.csv);;JSON Lines (*.jsonl)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.output.setText(name)


def _check(record: WatchRecord, *, is_new: bool) -> None:
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
        if record.output:
            LineFile(Path(record.output))
        if record.command:
            check_command(record.command)
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


def _with_button(field: QLineEdit, choose: object) -> QHBoxLayout:
    button = QPushButton(tr("Choose…"))
    button.clicked.connect(choose)
    row = QHBoxLayout()
    row.addWidget(field, 1)
    row.addWidget(button)
    return row


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _small(text: str) -> QLabel:
    label = _words(text)
    label.setProperty("role", "caption")
    return label
