"""The buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def button_row(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Standard buttons, without the icons that some systems give them."""
    row = QDialogButtonBox(buttons)
    for button in row.buttons():
        button.setIcon(QIcon())
    return row


def ok_and_cancel(dialog: QDialog, words: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Buttons that accept and reject a dialog; the first says what it does, such as "Send".

    Returns:
        The row to put into the dialog, and the button that accepts.
    """
    row = button_row(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    accepting = row.button(QDialogButtonBox.StandardButton.Ok)
    accepting.setText(words)
    accepting.setProperty("kind", "primary")
    row.accepted.connect(dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, accepting
