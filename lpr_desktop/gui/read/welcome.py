"""What an empty window shows: what the program does, and the three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lpr_desktop.gui.icon_label import IconLabel
from lpr_desktop.gui.translation import tr


class Welcome(QWidget):
    """Says what to do, with buttons for the actions it names."""

    def __init__(
        self,
        open_files: QAction,
        open_folder: QAction,
        open_samples: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title = _label(tr("Drop pictures or folders here"), "title")
        text = _label(
            tr(
                "Every licence plate in them is found and read. You can also paste "
                "pictures with Ctrl+V.\nEverything stays on this computer."
            ),
            "muted",
        )
        open_button = _button(tr("Open pictures…"), open_files, "primary")
        self.setFocusProxy(open_button)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(open_button)
        row.addWidget(_button(tr("Open folder…"), open_folder, ""))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch(4)
        layout.addWidget(
            IconLabel("drop", 72, QPalette.ColorRole.Accent), 0, Qt.AlignmentFlag.AlignHCenter
        )
        layout.addSpacing(6)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(14)
        layout.addLayout(row)
        samples = _button(tr("Try it with the sample pictures"), open_samples, "quiet")
        layout.addWidget(samples, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _button(title: str, action: QAction, kind: str) -> QPushButton:
    button = QPushButton(title)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
