"""The Annotate view: list of pictures, picture, boxes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.box_panel import BoxPanel
from lpr_desktop.gui.annotate.canvas import Canvas
from lpr_desktop.gui.annotate.chips import ChipBar
from lpr_desktop.gui.annotate.file_list import FileList
from lpr_desktop.gui.annotate.file_model import Filter
from lpr_desktop.gui.annotate.problem_list import ProblemList
from lpr_desktop.gui.annotate.status_line import StatusLine
from lpr_desktop.gui.picture.picture_page import PicturePage
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.empty_hint import Welcome
from lpr_desktop.gui.widgets.parts import vertical

_LEFT, _RIGHT = 290, 290


class AnnotateView(QWidget):
    """The widgets and where they stand; :class:`AnnotatePresenter` fills them.

    Attributes:
        chips, files: Search, filters and the list at the left.
        problems: The list of problems, in place of the pictures.
        page: The picture in the middle.
        canvas: The picture itself.
        panel: The boxes at the right.
        status: The line at the bottom.
        splitter: Holds the three columns.
    """

    def __init__(
        self, session: AnnotateSession, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.chips = ChipBar(Filter, tr("Search names and tags"))
        self.files = FileList(session.folder.model)
        self.problems = ProblemList()
        self.canvas = Canvas(actions.keymap)
        self.page = PicturePage(self.canvas)
        self.page.installEventFilter(self)
        self.panel = BoxPanel(actions.keymap, session.classes)
        self.status = StatusLine(actions["mark_cancel"])
        self._build(actions)

    def show_stage(self, *, has_folder: bool) -> None:
        """The three columns, or what to do first."""
        stage = self.splitter if has_folder else self._welcome
        if stage is not self._stages.currentWidget():
            self._stages.setCurrentWidget(stage)
            if has_folder:
                self.canvas.setFocus()

    def show_problems(self, are_shown: bool) -> None:
        """The list of problems at the left, or the list of pictures."""
        self._left.setCurrentWidget(self.problems if are_shown else self._pictures)

    @property
    def shows_problems(self) -> bool:
        return self._left.currentWidget() is self.problems

    def next_pane(self) -> None:
        """Move the keyboard to the next part: list, picture, boxes."""
        left: QWidget = self.problems.list if self.shows_problems else self.files
        panes: list[QWidget] = [left, self.canvas, self.panel.list]
        focus = QGuiApplication.focusObject()
        parts = [self._left, self.page, self.panel]
        now = next(
            (
                place
                for place, part in enumerate(parts)
                if isinstance(focus, QWidget) and (part is focus or part.isAncestorOf(focus))
            ),
            -1,
        )
        for offset in range(1, len(panes) + 1):
            pane = panes[(now + offset) % len(panes)]
            if pane.isVisible():
                pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def focus_canvas(self) -> None:
        """The keyboard goes to the picture, or to its place while it is loading."""
        pane = self.canvas if self.canvas.isVisible() else self.page
        pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Somebody who steps on before the picture is there does not want to lose the keys.
        is_press = event.type() is QEvent.Type.KeyPress
        if watched is self.page and is_press and isinstance(event, QKeyEvent):
            self.canvas.keyPressEvent(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)

    def _build(self, actions: Actions) -> None:
        self._pictures = QWidget()
        vertical(self.chips, (self.files, 1), margins=0, spacing=0, parent=self._pictures)
        self._left = QStackedWidget()
        self._left.addWidget(self._pictures)
        self._left.addWidget(self.problems)
        left = QFrame()
        left.setObjectName("side")
        vertical(self._left, margins=0, parent=left)
        left.setMinimumWidth(230)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for widget in (left, self.page, self.panel):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, 10 * _LEFT, _RIGHT])
        self._welcome = Welcome(
            "annotate",
            tr("Drop a folder of pictures here"),
            tr(
                "Draw a box around every plate and write down its text. Everything is "
                "saved by itself, as Pascal VOC files beside the pictures,\nwhich labelImg "
                "and other programs read too."
            ),
            {
                actions[key].text().replace("&", ""): actions[key]
                for key in ("mark_open_folder", "mark_open_picture", "mark_example")
            },
        )
        self._stages = QStackedWidget()
        for stage in (self._welcome, self.splitter):
            self._stages.addWidget(stage)
        vertical((self._stages, 1), self.status, margins=0, spacing=0, parent=self)
