"""What tests of the Read view ask and do again and again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from lpr_desktop.geometry import Box


def texts(window, path: Path) -> list[str]:
    return sorted(window.item(path).texts)


def reading_at(window, path: Path, box: Box):
    return max(window.item(path).readings, key=lambda shown: shown.reading.box.iou(box))


def type_text(window, text: str) -> None:
    """F2, type, Enter: as a person does."""
    window.trigger("correct_text")
    field = window.panel.findChild(QLineEdit)
    assert field.hasFocus()
    field.selectAll()
    window.qtbot.keyClicks(field, text)
    window.qtbot.keyClick(field, Qt.Key.Key_Return)
