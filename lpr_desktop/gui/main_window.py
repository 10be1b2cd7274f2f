"""The window: menus, tool bar, banners, and one of the views between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from lpr_desktop.errors import DetectorError, LprError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box
from lpr_desktop.gui import drop
from lpr_desktop.gui.actions import ACTIONS, Actions, Menu, View
from lpr_desktop.gui.banner import Banners, Tone
from lpr_desktop.gui.dialogs import ErrorDialog
from lpr_desktop.gui.hotlist import Hotlist
from lpr_desktop.gui.jobs import Jobs, Task
from lpr_desktop.gui.journal.choice import JournalChoice
from lpr_desktop.gui.key_filter import KeyFilter
from lpr_desktop.gui.keymap import Keymap
from lpr_desktop.gui.read.read_commands import ReadCommands
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.read_view import ReadView
from lpr_desktop.gui.sending.send_commands import SendCommands
from lpr_desktop.gui.settings import Settings, decoded, encoded, save_settings
from lpr_desktop.gui.sharing.sharing_commands import SharingCommands
from lpr_desktop.gui.theme import Theme
from lpr_desktop.gui.tool_bar import VIEW_ACTIONS, ToolBar
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.views import Views, refuse_drops
from lpr_desktop.gui.watch.watches import Watches
from lpr_desktop.gui.window_commands import WindowCommands
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.readers import Catalog, OpenReader, Readers, load_catalog, open_reader

if TYPE_CHECKING:
    from lpr_desktop.gui.annotate.annotate_controller import AnnotateController


class MainWindow(QMainWindow):
    """The window of the program.

    Nothing heavy is loaded before the first paint; then detector and OCR are warmed in the
    background, the journal is opened, and the pictures named at the start are read.

    Signals:
        painted: The window was painted for the first time.
    """

    painted = Signal()

    def __init__(
        self,
        settings: Settings,
        settings_path: Path,
        journal_path: Path,
        theme: Theme,
        open_reader: OpenReader = open_reader,
        paths: Sequence[Path] = (),
        annotate: Path | None = None,
    ) -> None:
        """Make the window; ``paths`` are read, ``annotate`` is opened in the Annotate view."""
        super().__init__()
        self.setWindowTitle("LPR Desktop")
        self.setAcceptDrops(True)
        self._settings = settings
        self._settings_path = settings_path
        self._first_paths = list(paths)
        self._first_folder = annotate
        self._was_painted = False
        self._error_dialog: ErrorDialog | None = None
        # Searching, reading, opening, a box, an export and a paste may go on at the same time.
        self._jobs = Jobs(parallel=6, parent=self)
        self._jobs.failed.connect(self.show_error)
        # A detector and a Tesseract are large, and slow to load: every view uses the same ones.
        self._readers = Readers(open_reader)
        self.session = ReadSession(self._jobs, self._readers, self)
        self.session.queue.set_choices(
            PipelineChoice(
                settings.detector,
                settings.engine,
                settings.text_model,
                PipelineSettings(
                    settings.country or None, settings.min_score, settings.is_thorough
                ),
            )
        )
        self.actions_ = Actions(self, Keymap(ACTIONS, settings.keys, self))
        self.installEventFilter(KeyFilter(self, self.actions_))
        self._help = WindowCommands(self.actions_, theme, settings, self)
        self.view = ReadView(self.session, self.actions_, options_open=settings.options_open)
        self.commands = ReadCommands(self.actions_, self.view, self.session, self._jobs, settings)
        self.banners = Banners()
        self.journal = JournalChoice(
            self.actions_,
            self.banners,
            self.session,
            settings,
            journal_path,
            self.commands.confirm_clearing,
            self.commands.confirm_no_journal,
        )
        self.sharing = SharingCommands(
            self.actions_, self._jobs, settings, self.session.shown_paths, self
        )
        self.sending = SendCommands(
            self.actions_, self._jobs, self.view, self.session, self.banners, settings, self
        )
        self._menus: dict[Menu, QMenu] = {}
        self.views = Views(
            self.view,
            self.actions_,
            settings,
            self.banners,
            self._readers,
            lambda: self.session.choices,
        )
        self.wanted = Hotlist(self.session, self.banners, self)
        self.watches = Watches(self.session, self.wanted, open_reader, settings, self)
        self.views.add_maker(View.HISTORY, self._make_history)
        self._build()
        self._overlay = drop.DropOverlay(self)
        self._connect()
        self._restore_geometry()
        self._show_actions(View.READ)

    @property
    def controller(self) -> AnnotateController | None:
        """The Annotate view with what belongs to it; None until it was shown."""
        return self.views.controller

    def annotate(self, path: Path) -> None:
        """Open a folder, or a picture with its folder, in the Annotate view."""
        self.views.annotate(path)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders."""
        self.session.add(paths)

    def show_problem(self, message: str, key: str = "problem", tone: Tone = Tone.WARNING) -> None:
        """Show a sentence about something that went wrong."""
        self.banners.show_banner(key, message, tone)

    def show_error(self, error: BaseException) -> None:
        """Show an error: its message if it is one of ours, else a dialog with the details."""
        if isinstance(error, LprError):
            self.show_problem(str(error))
            return
        if self._error_dialog is not None:
            return  # one at a time: an error in a timer would fill the screen
        self._error_dialog = ErrorDialog(error, self)
        self._error_dialog.finished.connect(self._on_error_closed)
        self._error_dialog.open()

    def _build(self) -> None:
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addWidget(self.views, 1)
        self.setCentralWidget(central)
        for menu in Menu:
            entries = self._menus[menu] = self.menuBar().addMenu(menu.value)
            entries.setToolTipsVisible(True)
            for spec, action in self.actions_.of_menu(menu):
                if spec.starts_section:
                    entries.addSeparator()
                entries.addAction(action)
        self._tools = ToolBar(self.actions_)
        self.addToolBar(self._tools)
        refuse_drops(self)

    def _connect(self) -> None:
        actions = self.actions_
        for view, id in VIEW_ACTIONS.items():
            actions[id].triggered.connect(lambda _=False, view=view: self.views.show_view(view))
        self.journal.chosen.connect(lambda _days: self._save_settings())
        self.session.journal_deleted.connect(
            lambda: self.view.status_strip.show_message("The journal is empty")
        )
        actions["quit"].triggered.connect(self.close)
        self._help.settings_changed.connect(self._save_settings)
        self.views.shown_changed.connect(self._show_actions)
        self.views.title_changed.connect(self._show_title)
        self.views.problem.connect(self.show_problem)
        self.views.failed.connect(self.show_error)
        self.views.settings_changed.connect(self._save_settings)
        self.views.detector_chosen.connect(self.view.options_panel.choose_detector)
        self.views.text_model_chosen.connect(self.view.options_panel.choose_text_model)
        self.views.text_models_changed.connect(self._load_catalog)
        self.views.detectors_changed.connect(self._load_catalog)
        self.sending.settings_changed.connect(self._save_settings)
        self.watches.settings_changed.connect(self._save_settings)
        self.watches.problem.connect(self.show_problem)
        self.watches.failed.connect(self.show_error)
        self.sending.sent.connect(self.views.reread)
        self.sending.check_requested.connect(self.annotate)
        self.wanted.open_requested.connect(self.show_reading)
        self.sharing.detector_chosen.connect(self.view.options_panel.choose_detector)
        self.sharing.detectors_changed.connect(self._load_catalog)
        self.sharing.detectors_changed.connect(self.session.renew_readers)
        self.sharing.detectors_changed.connect(self.watches.restart_all)
        self.sharing.done.connect(lambda text: self.show_problem(text, "shared", Tone.INFO))
        self.sharing.problem.connect(self.show_problem)
        self.commands.done.connect(self.view.status_strip.show_message)
        self.commands.problem.connect(self.show_problem)
        self.session.problem.connect(self.show_problem)
        self.session.queue.failed.connect(self._on_reading_failed)
        self.session.parts_missing.connect(self._on_parts_missing)
        self.session.nothing_found.connect(self._on_nothing_found)
        self.view.options_panel.choices_changed.connect(self._on_choices_changed)
        self.view.options_panel.choices_changed.connect(self.watches.take_choices)
        self.view.options_panel.opened_changed.connect(self._on_options_opened)
        self.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    def _on_painted(self) -> None:
        """The window is there: now what takes time, in the background."""
        self.journal.open()
        self.watches.start_all()
        self.session.warm()
        self.sharing.finish_killed_imports(then=self._load_catalog)
        self.journal.ask(View.READ)
        if self._first_paths:
            self.open_paths(self._first_paths)
        if self._first_folder is not None:
            self.annotate(self._first_folder)
        else:
            last = next((view for view in View if view.key == self._settings.view), View.READ)
            if last is not View.READ:
                self.views.show_view(last)

    def _make_history(self) -> ViewController:
        from lpr_desktop.gui.history.history_controller import HistoryController

        controller = HistoryController(
            self.actions_,
            self._settings,
            self.session,
            self.wanted,
            self.journal,
            self.watches,
            self.views,
        )
        controller.open_requested.connect(self.show_reading)
        controller.send_requested.connect(self.sending.send_readings)
        return controller

    def show_reading(self, path: Path, box: Box) -> None:
        """Show a picture with one of its plates in the Read view."""
        if not path.exists():
            self.show_problem(
                f"{show_name(path)}: the picture is not there any more. It was moved, renamed or "
                "deleted.",
                "gone",
            )
            return
        self.views.show_view(View.READ)
        self.view.go_to(path, box)

    def _load_catalog(self) -> None:
        self._jobs.start(_catalog, on_success=self._on_catalog)

    def _on_catalog(self, catalog: Catalog) -> None:
        self.view.options_panel.set_catalog(catalog)
        self.view.plate_panel.set_country_names(
            {country.key: country.title for country in catalog.countries}
        )

    def _on_parts_missing(self, errors: list[LprError]) -> None:
        for key in ("detector", "ocr"):
            self.banners.hide_banner(key)
        for error in errors:
            if isinstance(error, DetectorError):
                text = f"{error} Until then you can draw boxes by hand, and they are read."
                self.banners.show_banner("detector", text, Tone.WARNING)
            else:
                text = f"{error} Until then plates are found, and you can type their text."
                self.banners.show_banner("ocr", text, Tone.WARNING)

    def _on_reading_failed(self, error: BaseException) -> None:
        if isinstance(error, DetectorError):
            self._on_parts_missing([error])
        else:
            self.show_error(error)

    def _on_nothing_found(self, paths: list[Path]) -> None:
        where = show_name(paths[0]) if len(paths) == 1 else f"what was dropped ({len(paths)} items)"
        self.show_problem(f"There are no pictures in {where}.", "nothing", Tone.INFO)

    def _on_choices_changed(self, choices: PipelineChoice) -> None:
        self._settings.detector = choices.detector
        self._settings.engine = choices.engine
        self._settings.text_model = choices.text_model
        self._settings.country = choices.settings.country or ""
        self._settings.min_score = choices.settings.min_score
        self._settings.is_thorough = choices.settings.is_thorough
        self._save_settings()

    def _on_options_opened(self, is_open: bool) -> None:
        self._settings.options_open = is_open

    def _show_actions(self, view: View) -> None:
        """Menus and tools are those of the view that is shown."""
        self.actions_.set_view(view)
        self.actions_[VIEW_ACTIONS[view]].setChecked(True)
        self._tools.set_view(view)
        if self._was_painted:
            self.journal.ask(view)
        for menu in self._menus.values():
            entries = (action for action in menu.actions() if not action.isSeparator())
            menu.menuAction().setVisible(any(action.isVisible() for action in entries))

    def _show_title(self, text: str, is_dirty: bool) -> None:
        self.setWindowTitle(f"{text or 'LPR Desktop'}[*]")
        self.setWindowModified(is_dirty)

    def _on_error_closed(self) -> None:
        self._error_dialog = None

    def _restore_geometry(self) -> None:
        if not self.restoreGeometry(decoded(self._settings.geometry)):
            size = QGuiApplication.primaryScreen().availableGeometry().size()
            self.resize(min(1440, size.width() - 40), min(920, size.height() - 60))
        self.view.splitter.restoreState(decoded(self._settings.splitter))

    def _save_settings(self) -> None:
        try:
            save_settings(self._settings, self._settings_path)
        except OSError as error:
            self.show_problem(
                f"The settings cannot be saved in {show_name(self._settings_path)} "
                f"({error.strerror}). They hold until the program ends.",
                "settings",
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # After this paint has reached the screen.
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drop.has_pictures(event.mimeData()):
            event.acceptProposedAction()
            controller = self.views.shown_controller
            words = controller.drop_words if controller else "Drop to read the plates"
            is_bundle = drop.bundle(event.mimeData()) is not None
            self._overlay.setText("Drop to import the pipeline" if is_bundle else words)
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        bundle = drop.bundle(event.mimeData())
        if bundle is not None:
            event.acceptProposedAction()
            self.activateWindow()
            # Not inside the event: the program that dragged it waits for its end.
            QTimer.singleShot(0, self, lambda: self.sharing.import_(bundle))
            return
        controller = self.views.shown_controller
        if controller is not None:
            paths = drop.local_paths(event.mimeData())
            if paths:
                controller.take(paths)
                event.acceptProposedAction()
                self.activateWindow()
        elif self.commands.take(event.mimeData()):
            event.acceptProposedAction()
            self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.views.may_close():
            event.ignore()
            return
        self.view.plate_panel.commit()
        self.sharing.close()
        self.wanted.close()
        self.watches.close()
        self._settings.geometry = encoded(self.saveGeometry())
        self._settings.splitter = encoded(self.view.splitter.saveState())
        self.views.note_settings()
        self._save_settings()
        self.hide()
        self.views.close_views()
        self.session.close()
        self._readers.close()
        event.accept()


def _catalog(_task: Task) -> Catalog:
    return load_catalog()
