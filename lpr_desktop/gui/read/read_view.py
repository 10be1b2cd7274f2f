"""The Read view: list, picture, plate."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lpr_desktop.geometry import Box
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.picture.picture_page import PicturePage
from lpr_desktop.gui.read.options_panel import OptionsPanel
from lpr_desktop.gui.read.picture_list import FilterBar, PictureList
from lpr_desktop.gui.read.plate_panel import PlatePanel
from lpr_desktop.gui.read.read_presenter import ReadPresenter
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.status_strip import StatusStrip
from lpr_desktop.gui.read.video_presenter import VideoPresenter
from lpr_desktop.gui.read.video_strip import VideoStrip
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.empty_hint import Welcome
from lpr_desktop.gui.widgets.parts import vertical
from lpr_desktop.gui.widgets.plate_edit import PlateEdit
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.readers import Catalog

_LEFT, _RIGHT = 320, 340
_STATUS_MS = 100


class ReadView(QWidget):
    """Shows a :class:`ReadSession` and turns what the person does into calls of it.

    Attributes:
        pictures: The list at the left.
        page: The picture in the middle.
        plate_panel: The chosen plate at the right.
        shown: What the page and the panel show.
        video: The time line under it, and what plays.
        filter_bar, options_panel, status_strip: Around them.
        splitter: Holds the three columns.
    """

    def __init__(
        self,
        session: ReadSession,
        actions: Actions,
        workspace: Workspace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.filter_bar = FilterBar(session.model)
        self.pictures = PictureList()
        self.pictures.setModel(session.model)
        self.options_panel = OptionsPanel(workspace)
        self.page = PicturePage()
        self.plate_panel = PlatePanel()
        self.shown = ReadPresenter(session, self.page, self.plate_panel, self)
        strip = VideoStrip(actions)
        self.video = VideoPresenter(session, self.shown, strip, actions, workspace)
        self.status_strip = StatusStrip(actions["cancel"])
        self._build(actions, strip)
        self._status_timer = QTimer(self, singleShot=True, interval=_STATUS_MS)
        self._status_timer.timeout.connect(self._show_status)
        self._connect()
        self._show_countries(workspace.catalog)
        workspace.catalog_changed.connect(self._show_countries)
        self._show_stage(is_known=session.is_restored)
        if session.is_restored:
            self._on_restored(not session.model.total)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.options_panel.fit(event.size().height())
        super().resizeEvent(event)

    def step(self, rows: int) -> None:
        """Go to the next (1) or previous (-1) picture."""
        count = self._session.model.rowCount()
        if not count:
            return
        path = self.shown.path
        now = -1 if path is None else self._session.model.row_of(path)
        row = rows - 1 if now is None else now + rows
        row = min(max(row, 0), count - 1)
        self.pictures.choose(self._session.model.item(row).path)

    def next_pane(self) -> None:
        """Move the keyboard to the next part: list, picture, plate, choosers."""
        panes = [self.pictures, self.page.view, self.plate_panel, self.options_panel]
        focus = QGuiApplication.focusObject()
        now = next(
            (
                place
                for place, pane in enumerate(panes)
                if isinstance(focus, QWidget) and (pane is focus or pane.isAncestorOf(focus))
            ),
            -1,
        )
        for offset in range(1, len(panes) + 1):
            if _take_focus(panes[(now + offset) % len(panes)]):
                return

    def show_edit(self, path: Path, id: int) -> None:
        """Go to the plate that an undo or redo has changed."""
        if path != self.shown.path:
            self.pictures.choose(path)
        self.shown.select(path, id)

    def go_to(self, path: Path, box: Box) -> None:
        """Show a picture, read it if it is not in the list, and choose the plate at a box."""
        self.shown.seek(path, box)
        if self._session.model.item_of(path) is None:
            self._session.add([path])
        elif not self.pictures.choose(path):
            self.filter_bar.clear()  # it hides the picture
            self.pictures.choose(path)

    def update_status(self) -> None:
        """Say soon in the status strip what is there, unless something is going on."""
        # Not started anew by each call: it must come through while there are many.
        if not self._status_timer.isActive():
            self._status_timer.start()

    def _show_status(self) -> None:
        session = self._session
        if session.queue.is_running:
            return
        if session.is_searching:
            self.status_strip.show_searching(session.model.total)
            return
        self.status_strip.show_idle(session.model.counts(), len(session.unread))

    def _build(self, actions: Actions, strip: VideoStrip) -> None:
        left = QFrame()
        left.setObjectName("side")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.options_panel)
        left.setMinimumWidth(270)

        middle = QWidget()
        vertical((self.page, 1), strip, margins=0, spacing=0, parent=middle)

        right = QFrame()
        right.setObjectName("side")
        vertical(self.plate_panel, margins=0, parent=right)
        right.setMinimumWidth(290)

        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for widget in (left, middle, right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, 10 * _LEFT, _RIGHT])

        self.welcome = Welcome(
            "drop",
            tr("Drop pictures or folders here"),
            tr(
                "Every licence plate in them is found and read. You can also paste "
                "pictures with Ctrl+V.\nEverything stays on this computer."
            ),
            {
                tr("Open pictures…"): actions["open_files"],
                tr("Open folder…"): actions["open_folder"],
                tr("Try it with the sample pictures"): actions["open_samples"],
            },
        )
        self._stages = QStackedWidget()
        self._nothing = QWidget()
        for stage in (self._nothing, self.welcome, self.splitter):
            self._stages.addWidget(stage)
        vertical((self._stages, 1), self.status_strip, margins=0, spacing=0, parent=self)

    def _connect(self) -> None:
        session, view = self._session, self.page.view
        session.restored.connect(self._on_restored)
        session.arrived.connect(self._on_arrived)
        session.model.modelReset.connect(self._on_list_changed)
        session.model.rowsInserted.connect(self._on_list_changed)
        session.model.rowsRemoved.connect(self._on_list_changed)
        session.model.counts_changed.connect(self.update_status)
        session.searching_changed.connect(lambda _: self.update_status())
        session.queue.progress_changed.connect(self._on_progress)
        session.queue.idle.connect(self.update_status)
        self.filter_bar.left.connect(self.pictures.setFocus)
        self.pictures.picture_chosen.connect(self.shown.show)
        self.pictures.removal_requested.connect(session.remove)
        self.status_strip.read_requested.connect(lambda: session.read_again(session.unread))
        view.zoom_changed.connect(self._on_zoom_changed)
        view.position_changed.connect(self.status_strip.show_position)
        view.position_left.connect(lambda: self.status_strip.show_position(None, None))
        field = self.plate_panel.findChild(PlateEdit)
        if field is not None:
            PlateKeys(field).left.connect(self.pictures.setFocus)

    def _show_stage(self, *, is_known: bool = True) -> None:
        """The list if there is one; else the welcome, once it is known that there is none."""
        if self._session.model.total:
            stage: QWidget = self.splitter
        else:
            stage = self.welcome if is_known else self._nothing
        if stage is self._stages.currentWidget():
            return
        self._stages.setCurrentWidget(stage)
        if stage is self.splitter:
            self.pictures.setFocus()
        elif stage is self.welcome:
            self.welcome.setFocus()

    def _show_countries(self, catalog: Catalog) -> None:
        names = {country.key: country.title for country in catalog.countries}
        self.plate_panel.set_country_names(names)

    def _on_restored(self, is_empty: bool) -> None:
        self._show_stage()
        if not is_empty and self.shown.path is None:
            self.step(1)
        self.update_status()

    def _on_arrived(self, path: Path) -> None:
        self._show_stage()
        if not self.pictures.choose(path):
            # A filter hides what was just dropped.
            self.filter_bar.clear()
            self.pictures.choose(path)
        self.update_status()

    def _on_list_changed(self) -> None:
        if self.shown.path is not None and self.shown.item is None:
            chosen = self.pictures.chosen_path()
            is_there = chosen is not None and self._session.model.item_of(chosen) is not None
            self.shown.show(chosen if is_there else None)
        self._show_stage()
        self.update_status()

    def _on_zoom_changed(self, zoom: float) -> None:
        has_picture = self.page.view.picture_size != (0, 0)
        self.status_strip.show_zoom(zoom if has_picture else None)

    def _on_progress(self, progress: object) -> None:
        if self._session.queue.is_running:
            self.status_strip.show_progress(progress)  # type: ignore[arg-type]


def _take_focus(pane: QWidget) -> bool:
    """Give the keyboard to a pane, or to the first thing in it that takes it."""
    for widget in (pane, *pane.findChildren(QWidget)):
        if (
            widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


_COPY = QKeySequence.StandardKey.Copy
_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class PlateKeys(QObject):
    """Watches the text field of the plate panel.

    Where the field has nothing to copy, undo or redo, the window does it. Enter and Escape end the
    typing: the keyboard leaves the field, so that the next letter is a command again.

    Signals:
        left: The typing is over.
    """

    left = Signal()

    def __init__(self, field: PlateEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
                event.ignore()
                return True
            if event.type() == QEvent.Type.KeyRelease and self._ends_typing(event):
                self.left.emit()
        return super().eventFilter(watched, event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        field = self._field
        return (
            (event.matches(_COPY) and not field.hasSelectedText())
            or (event.matches(_UNDO) and not field.isUndoAvailable())
            or (event.matches(_REDO) and not field.isRedoAvailable())
        )

    def _ends_typing(self, event: QKeyEvent) -> bool:
        # At the release: the press has been handled, and what it brought back is in the field.
        keys = (QKeySequence.StandardKey.InsertParagraphSeparator, QKeySequence.StandardKey.Cancel)
        return not self._field.is_dirty and any(map(event.matches, keys))
