"""The fields that say where the readings of a watch are sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from lpr_desktop.credentials import keep_password
from lpr_desktop.gui.translation import tr
from lpr_desktop.reading.watch_sending import check_address

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
