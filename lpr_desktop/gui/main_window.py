"""The window: menus, tool bar, banners, and one of the views between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from lpr_desktop.files import camera_of, show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.action_table import ACTIONS
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.banner import Banners
from lpr_desktop.gui.dialogs import ErrorDialog
from lpr_desktop.gui.drop import only_bundle
from lpr_desktop.gui.hotlist import HitAlarm, Hotlist
from lpr_desktop.gui.journal.access import JournalAccess
from lpr_desktop.gui.journal.choice import JournalChoice
from lpr_desktop.gui.key_filter import KeyFilter
from lpr_desktop.gui.keymap import KEYS, Keymap
from lpr_desktop.gui.menus import Menus
from lpr_desktop.gui.read.hotlist_marks import HotlistMarks
from lpr_desktop.gui.read.read_controller import ReadController
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.sending.send_commands import Sending
from lpr_desktop.gui.settings import Setting, Settings, decoded, encoded
from lpr_desktop.gui.sharing.sharing_commands import SharingCommands
from lpr_desktop.gui.theme import Theme
from lpr_desktop.gui.tool_bar import VIEW_ACTIONS, ToolBar
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.views import SHOWN_VIEW, Views, refuse_drops
from lpr_desktop.gui.watch.watches import Watches
from lpr_desktop.gui.widgets.parts import resize_on_screen, vertical
from lpr_desktop.gui.window_commands import WindowCommands
from lpr_desktop.gui.window_drops import WindowDrops
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.reading.readers import OpenReader, open_reader

if TYPE_CHECKING:
    from lpr_desktop.gui.annotate.annotate_controller import AnnotateController

GEOMETRY = Setting("geometry", "", "Place and size of the window")


class MainWindow(QMainWindow):
    """The window of the program: makes what the views share, and shows views and menus.

    Nothing heavy is loaded before the first paint; then detector and OCR are warmed in the
    background, the journal is opened, and the pictures named at the start are read.

    Signals:
        painted: The window was painted for the first time.
    """

    painted = Signal()

    def __init__(
        self,
        settings: Settings,
        journal_path: Path,
        theme: Theme,
        open_reader: OpenReader = open_reader,
        paths: Sequence[Path] = (),
        annotate: Path | None = None,
    ) -> None:
        """Make the window; ``paths`` are read, ``annotate`` is opened in the Annotate view."""
        super().__init__()
        self.setWindowTitle("LPR Desktop")
        self._first_paths = list(paths)
        self._first_folder = annotate
        self._was_painted = False
        self._error_dialog: ErrorDialog | None = None
        self.workspace = Workspace(settings, open_reader, self)
        self.access = JournalAccess(self.workspace)
        # Before the actions: it ends before them, and its undo stack still speaks to them.
        self.session = ReadSession(self.workspace, self.access, self)
        specs = [spec.translated() for spec in ACTIONS]
        self.actions_ = Actions(self, Keymap(specs, settings[KEYS], self))
        self.installEventFilter(KeyFilter(self, self.actions_))
        WindowCommands(self.actions_, theme, self.workspace, self)
        self.hotlist = Hotlist(self.workspace, self.access)
        self._alarm = HitAlarm(self.hotlist, settings, self)
        self._marks = HotlistMarks(self.session, self.hotlist)
        self.watches = Watches(self.workspace, self.access, self.hotlist)
        self.sending = Sending(self.workspace, self.access, self)
        self.sharing = SharingCommands(
            self.actions_, self.workspace, self.session.shown_paths, self
        )
        self.journal = JournalChoice(
            self.actions_, self.workspace, self.access, self.session, journal_path, self
        )
        self.banners = Banners(self.workspace.notices)
        # Each is imported and made when it is first looked at: most starts are to read.
        makers: dict[View, Callable[[], ViewController]] = {
            View.READ: self._make_read,
            View.ANNOTATE: self._make_annotate,
            View.TRAIN: self._make_train,
            View.HISTORY: self._make_history,
        }
        self.views = Views(makers, settings)
        self._build()
        WindowDrops(self, self.views, self.sharing.import_)
        self._connect()
        if not self.restoreGeometry(decoded(settings[GEOMETRY])):
            resize_on_screen(self, 1440, 920)
        self._first_view = next(view for view in View if view.key == settings[SHOWN_VIEW])
        if self._first_view is View.READ:
            self.views.show_view(View.READ)
        theme.dress(self)
        if self._first_view is not View.READ:
            # The view is made after the first paint, which shows its menus and tools already.
            self._on_shown(self._first_view)

    @property
    def read(self) -> ReadController:
        """The Read view with what belongs to it."""
        return cast(ReadController, self.views.controller(View.READ))

    def annotate(self, path: Path) -> None:
        """Open a folder, or a picture with its folder, in the Annotate view."""
        controller = cast("AnnotateController", self.views.controller(View.ANNOTATE))
        controller.open(path)
        self.views.show_view(View.ANNOTATE)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders."""
        self.session.add(paths)

    def show_reading(self, path: Path, box: Box) -> None:
        """Show a picture with one of its plates in the Read view; of a camera, the history."""
        if camera_of(path) is not None:
            self.views.show_view(View.HISTORY)
            return
        if not path.exists():
            self.workspace.tell(
                tr(
                    "{file}: the picture is not there any more. It was moved, renamed or deleted.",
                    file=show_name(path),
                ),
                "gone",
            )
            return
        self.views.show_view(View.READ)
        self.read.view.go_to(path, box)

    def _make_read(self) -> ViewController:
        return ReadController(
            self.actions_, self.workspace, self.access, self.session, self.sending, self
        )

    def _make_annotate(self) -> ViewController:
        from lpr_desktop.gui.annotate.annotate_controller import AnnotateController

        return AnnotateController(self.actions_, self.workspace, self)

    def _make_train(self) -> ViewController:
        from lpr_desktop.gui.train.train_controller import TrainController

        return TrainController(self.actions_, self.workspace, self)

    def _make_history(self) -> ViewController:
        from lpr_desktop.gui.history.history_controller import HistoryController

        return HistoryController(
            self.actions_,
            self.workspace,
            self.access,
            self.journal,
            self.hotlist,
            self.watches,
            self.sending,
            self,
        )

    def _build(self) -> None:
        central = QWidget()
        vertical(self.banners, (self.views, 1), margins=0, spacing=0, parent=central)
        self.setCentralWidget(central)
        self._menus = Menus(self.menuBar(), self.actions_)
        self._tools = ToolBar(self.actions_)
        self.addToolBar(self._tools)
        refuse_drops(self)

    def _connect(self) -> None:
        for view, id in VIEW_ACTIONS.items():
            self.actions_[id].triggered.connect(
                lambda _=False, view=view: self.views.show_view(view)
            )
        self.actions_["quit"].triggered.connect(self.close)
        self.views.shown_changed.connect(self._on_shown)
        self.views.shown_changed.connect(self.banners.set_view)
        self.views.title_changed.connect(self._show_title)
        self.workspace.failed.connect(self._show_error)
        self.workspace.reading_requested.connect(self.show_reading)
        self.workspace.annotation_requested.connect(self.annotate)
        self.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def _on_painted(self) -> None:
        """The window is there: now what takes time, in the background."""
        self.journal.open()
        self.watches.start_all()
        self.workspace.warm()
        self.sharing.finish_killed_imports()
        if self._first_paths:
            self.views.show_view(View.READ)
            bundle = only_bundle(self._first_paths)
            if bundle is not None:
                self.sharing.import_(bundle)
            else:
                self.open_paths(self._first_paths)
        if self._first_folder is not None:
            self.annotate(self._first_folder)
        elif not self._first_paths:
            self.views.show_view(self._first_view)

    def _on_shown(self, view: View) -> None:
        """Menus and tools are those of the view that is shown."""
        self.actions_.set_view(view)
        self.actions_[VIEW_ACTIONS[view]].setChecked(True)
        self._tools.set_view(view)
        if self._was_painted:
            self.journal.ask(view)
        self._menus.update()

    def _show_title(self, text: str, is_dirty: bool) -> None:
        self.setWindowTitle(f"{text or 'LPR Desktop'}[*]")
        self.setWindowModified(is_dirty)

    def _show_error(self, error: BaseException) -> None:
        if self._error_dialog is None:  # one at a time: an error in a timer would fill the screen
            self._error_dialog = ErrorDialog(error, self)
            self._error_dialog.finished.connect(self._on_error_closed)
            self._error_dialog.open()

    def _on_error_closed(self) -> None:
        self._error_dialog = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After this paint has reached the screen.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.views.may_close():
            event.ignore()
            return
        self.sharing.close()
        self._marks.close()
        self.watches.close()
        self.workspace.settings[GEOMETRY] = encoded(self.saveGeometry())
        self.hide()
        self.views.close_views()
        self.workspace.settings.save()
        self.session.close()
        self.workspace.close()
        event.accept()
