"""The widgets of the Train view: what there is on the left, the chosen one beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)


class TrainView(QWidget):
    """A list of runs, and the page of the one that is chosen or of a new one."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = QListWidget()
        self.runs.setAccessibleName("Trainings")
        self.runs.setFixedWidth(260)
        self.name = QLineEdit()
        self.name.setAccessibleName("Name of the detector")
        self.folder = QLabel("No data set chosen")
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        choose = QPushButton("Choose a data set…")
        choose.clicked.connect(self.folder_wanted)
        self.stage = QLabel()
        self.bar = QProgressBar()
        self.pages = QStackedWidget()
        for widgets in ((self.folder, choose, self.name), (self.stage, self.bar)):
            page = QWidget()
            layout = QVBoxLayout(page)
            for widget in widgets:
                layout.addWidget(widget)
            layout.addStretch(1)
            self.pages.addWidget(page)
        layout2 = QHBoxLayout(self)
        layout2.addWidget(self.runs)
        layout2.addWidget(self.pages, 1)
