"""Questions before something is lost: deleting for good, writing over a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from lpr_desktop.files import show_name
from lpr_desktop.gui.translation import tr


def deletes_for_good(parent: QWidget, title: str, question: str, more: str) -> bool:
    """Whether the person says that something is really to be deleted; Cancel is the default."""
    return _agrees(parent, title, question, more, tr("Delete for good"))


def file_to_write(parent: QWidget, title: str, start: Path, pattern: str, kind: str) -> Path | None:
    """Ask where to write; None if the person does not want to.

    A name without an ending gets ``.kind``. Then the file dialog has asked about another file than
    the one that is written, so it is asked here.
    """
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), pattern)
    if not name:
        return None
    path = Path(name)
    if path.suffix:
        return path
    path = path.with_name(f"{path.name}.{kind}")
    if path.exists() and not _agrees(
        parent,
        title,
        tr("{name} is there already. Replace it?", name=show_name(path.name)),
        tr("What it holds now is lost: {file}", file=show_name(path)),
        tr("Replace"),
    ):
        return None
    return path


def question(
    parent: QWidget,
    title: str,
    text: str,
    more: str,
    *,
    icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon,
    name: str = "",
) -> QMessageBox:
    """A question in plain text that still has no answers; ``name`` tells it from others."""
    box = QMessageBox(parent, textFormat=Qt.TextFormat.PlainText, informativeText=more)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(text)
    return box


def _agrees(parent: QWidget, title: str, text: str, more: str, button: str) -> bool:
    box = question(parent, title, text, more, icon=QMessageBox.Icon.Warning)
    agree = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is agree
