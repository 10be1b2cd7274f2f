"""The names of the classes, one in each line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.errors import LprError
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.dialog_buttons import button_row


class ClassDialog(QDialog):
    """Lets a person write the names, or load labelImg's ``predefined_classes.txt``."""

    def __init__(self, names: list[str], folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Classes"))
        self._folder = folder
        words = QLabel(
            tr(
                "One name in each line; the keys 1 to 9 give the first nine. With one "
                "class there is nothing to choose, and no window asks."
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit("\n".join(names))
        self.text.setAccessibleName(tr("Names of the classes"))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("tone", "danger")
        self._problem.hide()
        load = QPushButton(tr("Load from a file…"))
        load.setToolTip(tr("predefined_classes.txt of labelImg, or classes.txt of YOLO"))
        load.clicked.connect(self._load)
        buttons = button_row(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.addButton(load, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._problem)
        layout.addWidget(buttons)
        self.resize(420, 380)

    @property
    def names(self) -> list[str]:
        """The names without empty lines and repetitions."""
        lines = (line.strip() for line in self.text.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Load classes"), self._folder, tr("Text (*.txt);;All files (*)")
        )
        if name:
            self.load(Path(name))

    def load(self, file: Path) -> None:
        """Show the names of a file in place of those that are there."""
        from lpr_desktop.annotation.formats import read_classes

        try:
            self.text.setPlainText("\n".join(read_classes(file)))
            self._problem.hide()
        except LprError as error:
            self._problem.setText(error_text(error))
            self._problem.show()
