"""Starting the window."""

from __future__ import annotations

import logging
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lpr_desktop import __version__
from lpr_desktop.assets import resources_folder, user_data_folder
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.language import LANGUAGE, install_language
from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.memory import GarbageCollection, give_back_pictures
from lpr_desktop.gui.settings import FILE_NAME, load_settings
from lpr_desktop.gui.theme import THEME, Theme, ThemeChoice
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.views import SHOWN_VIEW
from lpr_desktop.log_file import end_log, log_to_file
from lpr_desktop.reading.journal_file import default_journal

_log = logging.getLogger(__name__)


def run(paths: list[str], *, annotates: bool = False) -> int:
    """Open the window and return the exit status.

    Args:
        paths: Files and folders to read.
        annotates: Open the first of them in the Annotate view instead; without one, the folder
            that was open there last.
    """
    give_back_pictures()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("lpr-desktop")
    application.setApplicationDisplayName("LPR Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("lpr-desktop")
    application.setWindowIcon(QIcon(str(resources_folder() / "icons" / "lpr-desktop.svg")))
    garbage = GarbageCollection(application)
    log = log_to_file()
    folder = user_data_folder()
    settings, problem = load_settings(folder / FILE_NAME)
    install_language(settings[LANGUAGE])
    if annotates:
        settings[SHOWN_VIEW] = View.ANNOTATE.key
    gone = [path for path in paths if not Path(path).exists()]
    places = [Path(path).absolute() for path in paths if path not in gone]
    theme = Theme(ThemeChoice(settings[THEME]))
    window = MainWindow(
        settings,
        default_journal(),
        theme,
        paths=[] if annotates else places,
        annotate=places[0] if annotates and places else None,
    )
    # Gone with its timers before Qt itself is, whatever still refers to it.
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if problem:
        window.workspace.tell(problem, "settings")
    if gone:
        names = ", ".join(map(show_name, gone))
        window.workspace.tell(tr("There is no such file or folder: {names}", names=names), "gone")
    with ErrorHooks(window.workspace.report), _Interrupts(window.close):
        window.show()
        status = application.exec()
        garbage.close()
        if log is not None:
            end_log(log)
        return status


class ErrorHooks(QObject):
    """While it is entered, an exception that nobody caught is shown and does not end the program.

    It is printed too, as always. Exceptions of other threads arrive on the main thread.
    """

    _raised = Signal(object)

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._raised.connect(show)

    def __enter__(self) -> None:
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._hooks

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, trace)
        _log.error("An unexpected error", exc_info=(kind, error, trace))
        if not issubclass(kind, KeyboardInterrupt):
            self._raised.emit(error.with_traceback(trace))

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_error(args.exc_type, args.exc_value, args.exc_traceback)


class _Interrupts:
    """Ctrl+C in the terminal, and being asked to end, close the window as its button does."""

    def __init__(self, close: Callable[[], object]) -> None:
        self._close = close
        # Python runs its signal handlers only between two instructions of its own.
        self._timer = QTimer(interval=200)
        self._timer.timeout.connect(lambda: None)

    def __enter__(self) -> None:
        self._before = {
            number: signal.signal(number, lambda *_: self._close())
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)
