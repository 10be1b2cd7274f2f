"""The two buttons at the foot of a dialog that does something."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def ok_and_cancel(dialog: QDialog, words: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Buttons that accept and reject a dialog; the first says what it does, such as "Send".

    Returns:
        The row to put into the dialog, and the button that accepts.
    """
    row = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    accepting = row.button(QDialogButtonBox.StandardButton.Ok)
    accepting.setText(words)
    accepting.setProperty("kind", "primary")
    row.accepted.connect(dialog.accept)
    row.rejected.connect(dialog.reject)
    return row, accepting
