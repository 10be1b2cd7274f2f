"""The widgets of the Train view: what there is on the left, the page of the chosen one beside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.train.compare_page import ComparePage
from lpr_desktop.gui.train.detector_page import DetectorPage
from lpr_desktop.gui.train.entry_list import EntryList
from lpr_desktop.gui.train.parts import action_button
from lpr_desktop.gui.train.run_page import RunPage
from lpr_desktop.gui.train.setup_page import SetupPage
from lpr_desktop.gui.workspace import Workspace

_ENTRY_ACTIONS = (
    "train_stop",
    "train_resume",
    "train_finish",
    "train_again",
    "train_use",
    "train_rename",
    "train_describe",
    "train_export_folder",
    "train_trash",
)
"""What a right click on an entry of the list offers."""


class TrainView(QWidget):
    """The list of trainings and detectors, and one of four pages."""

    def __init__(
        self, actions: Actions, jobs: Jobs, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entries = EntryList()
        self.setup = SetupPage(actions, jobs, workspace)
        self.run = RunPage(actions, jobs, workspace)
        self.detector = DetectorPage(actions, jobs, workspace)
        self.compare = ComparePage()
        self.pages = QStackedWidget()
        for page in (self.setup, self.run, self.detector, self.compare):
            self.pages.addWidget(page)
        for id in _ENTRY_ACTIONS:
            self.entries.addAction(actions[id])
        self.entries.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        side = QFrame()
        side.setObjectName("side")
        layout = QVBoxLayout(side)
        layout.setContentsMargins(4, 8, 4, 8)
        layout.setSpacing(6)
        layout.addWidget(self.entries, 1)
        compare = action_button(actions["train_compare"])
        layout.addWidget(compare, 0, Qt.AlignmentFlag.AlignHCenter)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.pages)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([250, 1000])
        side.setMinimumWidth(170)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        page = self.pages.currentWidget()
        assert page is not None
        return page

    def show_page(self, page: QWidget) -> None:
        """Show another page."""
        self.pages.setCurrentWidget(page)

    def focus_next_pane(self) -> None:
        """Move the keyboard from the list to the page, or back."""
        focus = QApplication.focusWidget()
        if focus is not None and self.pages.isAncestorOf(focus):
            self.entries.setFocus()
        else:
            self.page.setFocus()
            self.page.focusNextChild()

    def end(self) -> None:
        """Stop what is under way in the pages."""
        self.setup.end()
        self.run.end()
        self.detector.end()
