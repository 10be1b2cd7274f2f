"""The program's log: what it did and what went wrong, in a file for a report.

Every module that has something to say has a logger of its own name. No text of a plate and nothing
secret is logged; an exception is logged with its kind and its lines, not with its message, which
may hold what a person typed or read.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

from lpr_desktop import __version__
from lpr_desktop.assets import APP_NAME, DATA_VARIABLE, user_data_folder

_MOST_BYTES = 500_000
_OLD_FILES = 2
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

_log = logging.getLogger(__name__)


def log_path() -> Path:
    """Where the log is; beside the user's data if those are in a folder of their own choice."""
    if os.environ.get(DATA_VARIABLE):
        return user_data_folder() / "lpr-desktop.log"
    return platformdirs.user_state_path(APP_NAME, appauthor=False) / "lpr-desktop.log"


def log_to_file() -> logging.Handler | None:
    """From now on log into the file; gives the handler, None where it cannot be written."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_MOST_BYTES, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        return None
    _start(handler, logging.INFO)
    _log.info(
        "LPR Desktop %s, Python %s, %s", __version__, platform.python_version(), platform.platform()
    )
    return handler


def log_to_terminal() -> None:
    """From now on tell on stderr what is done, in detail: ``--verbose``."""
    _start(logging.StreamHandler(sys.stderr), logging.DEBUG)


def end_log(handler: logging.Handler) -> None:
    """Log there no longer."""
    logging.getLogger("lpr_desktop").removeHandler(handler)
    with contextlib.suppress(OSError):  # what it still holds does not go on a full disk
        handler.close()


def last_lines(count: int = 20) -> str:
    """The end of the log, for a report; "" without one."""
    try:
        with log_path().open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - 200 * count))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    return "\n".join(lines[-count:])


def _start(handler: logging.Handler, level: int) -> None:
    # On a full disk each line would end with a traceback on the terminal.
    logging.raiseExceptions = False
    handler.setFormatter(_Formatter(_LINE))
    handler.setLevel(level)
    ours = logging.getLogger("lpr_desktop")
    ours.addHandler(handler)
    ours.setLevel(min(level, ours.level or level))


class _Formatter(logging.Formatter):
    """Leaves the messages of exceptions out."""

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        kind, _, trace = ei
        return "".join(traceback.format_tb(trace)) + (kind.__qualname__ if kind else "")

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have kept a text with the message.
        record.exc_text = None
        text = super().format(record)
        record.exc_text = None
        return text
