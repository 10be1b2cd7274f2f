"""One picture on a worker: fetched from where it is, read, and made a row."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lpr_desktop.cluster.rows import Row, failed_row, picture_row
from lpr_desktop.cluster.sources import is_url, open_store
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.reading.batch import MemoryBudget, read_picture
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader

_TRIES = 3
_FIRST_WAIT = 1.0
# These do not change by waiting.
_FINAL = (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError)
_budget = MemoryBudget()
_never = threading.Event()


def read_named(name: str, reader: PlateReader, settings: PipelineSettings) -> Row:
    """Read a picture by its path or URL. Never fails: what went wrong is in the row's ``error``."""
    if not is_url(name):
        path = Path(name)
        with _budget.spend(path, _never):
            result = read_picture(path, reader, settings)
        return picture_row(result, name)
    try:
        with fetched(name) as path:
            with _budget.spend(path, _never):
                result = read_picture(path, reader, settings)
            if result.error is not None:
                error = result.error.replace(show_name(path), show_name(name))
                return failed_row(name, error)
            # The state of the copy tells nothing of the picture.
            return picture_row(replace(result, stamp=None), name)
    except LprError as error:
        return failed_row(name, str(error))


@contextlib.contextmanager
def fetched(url: str) -> Iterator[Path]:
    """A copy of a file of a store, for as long as it is needed.

    A connection that breaks is tried again twice. Raises LprError.
    """
    store, path = open_store(url)
    with tempfile.TemporaryDirectory(prefix="lpr-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "picture")
        for left in reversed(range(_TRIES)):
            try:
                with store.open(path, "rb") as source, copy.open("wb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
                break
            except Exception as error:
                # Each store raises errors of its own.
                if isinstance(error, _FINAL) or not left:
                    raise LprError(
                        "{url}: {reason}", url=show_name(url), reason=_reason(error)
                    ) from error
                time.sleep(_FIRST_WAIT * 2 ** (_TRIES - 1 - left))
        yield copy


def _reason(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "the file is not there. It may have been moved, renamed or deleted."
        case PermissionError():
            return "the workers may not read it. Check their permissions for the store."
        case _:
            return f"it could not be fetched ({type(error).__name__}: {error})."
