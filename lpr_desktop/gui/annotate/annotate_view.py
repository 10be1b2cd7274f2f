"""The Annotate view: list of pictures, picture, boxes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
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
from lpr_desktop.gui.icon_label import IconLabel
from lpr_desktop.gui.picture.picture_page import PicturePage
from lpr_desktop.gui.translation import tr

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
        column = QVBoxLayout(self._pictures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self.files, 1)
        self._left = QStackedWidget()
        self._left.addWidget(self._pictures)
        self._left.addWidget(self.problems)
        left = QFrame()
        left.setObjectName("side")
        frame = QVBoxLayout(left)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._left)
        left.setMinimumWidth(230)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for widget in (left, self.page, self.panel):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, 10 * _LEFT, _RIGHT])
        self._welcome = _Welcome(
            *(actions[key] for key in ("mark_open_folder", "mark_open_picture", "mark_example"))
        )
        self._stages = QStackedWidget()
        for stage in (self._welcome, self.splitter):
            self._stages.addWidget(stage)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stages, 1)
        layout.addWidget(self.status)


class _Welcome(QWidget):
    """Says what to do, with buttons for the actions it names."""

    def __init__(self, folder: QAction, picture: QAction, example: QAction) -> None:
        super().__init__()
        title = QLabel(tr("Drop a folder of pictures here"))
        title.setProperty("role", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            tr(
                "Draw a box around every plate and write down its text. Everything is "
                "saved by itself, as Pascal VOC files beside the pictures,\nwhich labelImg "
                "and other programs read too."
            )
        )
        words.setProperty("role", "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(_button_of(folder, "primary"))
        row.addWidget(_button_of(picture, ""))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(12)
        layout.addStretch(4)
        image = IconLabel("annotate", 72, QPalette.ColorRole.Accent)
        layout.addWidget(image, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addSpacing(14)
        layout.addLayout(row)
        layout.addWidget(_button_of(example, "quiet"), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(5)


def _button_of(action: QAction, kind: str) -> QPushButton:
    button = QPushButton(action.text().replace("&", ""))
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
