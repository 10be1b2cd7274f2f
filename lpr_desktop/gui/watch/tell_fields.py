"""The fields that say what is done with what a watch reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.credentials import keep_password
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.record import TellRecord
from lpr_desktop.gui.widgets.parts import horizontal, push_button, small_text, text_label
from lpr_desktop.reading.watch_output import PLACEHOLDERS, LineFile, check_command
from lpr_desktop.reading.watch_sending import MQTT, WEBHOOK, check_address


class TellFields(QWidget):
    """A file that readings are added to, a program that is run for each, where they are sent.

    Attributes:
        output, command, sending, only_wanted: The fields.

        folder: Where a file is likely to go.

    Signals:
        changed: Something was typed.
    """

    changed = Signal()

    def __init__(self, record: TellRecord, example: str) -> None:
        """``example`` is a command."""
        super().__init__()
        self.folder: Path | None = None
        self.output = QLineEdit(record.output)
        self.output.setAccessibleName(tr("File that the readings are added to"))
        self.output.setPlaceholderText(tr("No file"))
        self.output.setClearButtonEnabled(True)
        self.output.textChanged.connect(self.changed)
        self.command = QPlainTextEdit("\n".join(record.command))
        self.command.setAccessibleName(tr("Program and its arguments"))
        self.command.setPlaceholderText(example)
        self.command.setTabChangesFocus(True)
        self.command.setMaximumHeight(110)
        self.command.textChanged.connect(self.changed)
        self.sending = SendFields(
            (
                ("webhook", WEBHOOK, "https://host/path", record.webhook),
                ("MQTT broker", MQTT, "mqtts://user@host/topic", record.mqtt),
            )
        )
        self.sending.changed.connect(self.changed)
        self.only_wanted = QCheckBox(tr("Run and send only for &wanted plates"))
        self.only_wanted.setChecked(record.only_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(text_label(tr("Add the readings to a file"), "heading"))
        layout.addLayout(with_button(self.output, self._choose_output))
        layout.addWidget(small_text(tr("A table (.csv) or JSON Lines (.jsonl).")))
        layout.addSpacing(6)
        layout.addWidget(text_label(tr("Run a program for each reading"), "heading"))
        layout.addWidget(self.command)
        places = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        layout.addWidget(
            small_text(
                tr(
                    "The program in the first line, each argument in a line of its own; no "
                    "shell is involved. They may hold {places}.",
                    places=places,
                )
            )
        )
        layout.addSpacing(6)
        layout.addWidget(text_label(tr("Send each reading"), "heading"))
        layout.addWidget(self.sending)
        layout.addWidget(
            small_text(
                tr(
                    "As JSON, by HTTP POST or as an MQTT message. What cannot be sent waits, also "
                    "over restarts. Passwords are kept in the system's keyring."
                )
            )
        )
        layout.addSpacing(6)
        layout.addWidget(self.only_wanted)
        layout.addStretch(1)

    def values(self) -> dict[str, Any]:
        """What the person asks for, by the names of a record's attributes."""
        lines = self.command.toPlainText().split("\n")
        while lines and not lines[-1].strip():
            lines.pop()
        return {
            "output": self.output.text().strip(),
            "command": tuple(lines),
            "only_wanted": self.only_wanted.isChecked(),
            "webhook": self.sending.addresses[0].text().strip(),
            "mqtt": self.sending.addresses[1].text().strip(),
        }

    def _choose_output(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Add the readings to"),
            self.output.text() or str((self.folder or Path.home()) / "readings.csv"),
            tr("Tables (*.csv);;JSON Lines (*.jsonl)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.output.setText(name)


def check_told(record: TellRecord, asked: list[Asked]) -> None:
    """Refuse what cannot work, and keep passwords for sending: ``asked`` of ``SendFields``.

    May take long: for workers. Raises WatchError, CredentialsError and OSError.
    """
    if record.output:
        LineFile(Path(record.output))
    if record.command:
        check_command(record.command)
    keep_asked(asked)


def with_button(field: QLineEdit, choose: Callable[[], None]) -> QHBoxLayout:
    """A field with a button to choose what stands in it."""
    button = push_button(tr("Choose…"), clicked=lambda: choose())
    return horizontal((field, 1), button)


Asked = tuple[str, tuple[str, ...], str]
"""Address, schemes and password as they are typed."""


class SendFields(QWidget):
    """An address for each way of sending, and its password.

    Args:
        ways: Name, schemes, an example, and the address so far.

    Signals:
        changed: Something was typed.
    """

    changed = Signal()

    def __init__(self, ways: tuple[tuple[str, tuple[str, ...], str, str], ...]) -> None:
        super().__init__()
        self._schemes = [schemes for _, schemes, _, _ in ways]
        self.addresses: list[QLineEdit] = []
        self.passwords: list[QLineEdit] = []
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(1, 2)
        for row, (name, _, example, address) in enumerate(ways):
            field, secret = QLineEdit(address), QLineEdit()
            field.setAccessibleName(tr("Address of the {name}", name=name))
            field.setPlaceholderText(f"{name}: {example}")
            field.setClearButtonEnabled(True)
            secret.setEchoMode(QLineEdit.EchoMode.Password)
            secret.setAccessibleName(tr("Password of the {name}", name=name))
            secret.setPlaceholderText(tr("Password, if it asks for one"))
            for column, one in enumerate((field, secret)):
                one.textChanged.connect(self.changed)
                layout.addWidget(one, row, column)
            self.addresses.append(field)
            self.passwords.append(secret)

    def asked(self) -> list[Asked]:
        """Address, schemes and password as they are typed, for :func:`keep_asked`."""
        return [
            (field.text().strip(), schemes, secret.text())
            for field, schemes, secret in zip(
                self.addresses, self._schemes, self.passwords, strict=True
            )
        ]


def keep_asked(asked: list[Asked]) -> None:
    """Refuse addresses that cannot work, and keep the passwords in the system's keyring.

    May take long: for workers. Raises WatchError and CredentialsError.
    """
    for address, schemes, _ in asked:
        if address:
            check_address(address, schemes)
    for address, _, password in asked:
        if address and password:
            keep_password(address, password)
