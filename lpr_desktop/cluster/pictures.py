"""One picture on a worker: fetched from where it is, read, and made a row."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from lpr_desktop.cluster.rows import Row, failed_row, picture_row
from lpr_desktop.cluster.sources import is_url, open_store, patiently
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.imaging import MAX_FILE
from lpr_desktop.reading.batch import MemoryBudget, read_picture
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader

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

        def fetch() -> None:
            with store.open(path, "rb") as source, copy.open("wb") as target:
                # One byte more tells that it is too large.
                while target.tell() <= MAX_FILE and (block := source.read(1 << 20)):
                    target.write(block)

        try:
            patiently(fetch)
        except Exception as error:
            raise LprError("{url}: {reason}", url=show_name(url), reason=_reason(error)) from error
        yield copy


def is_there(name: str) -> bool:
    """Whether a path or URL leads to anything, as far as can be told from here."""
    if not is_url(name):
        return os.path.exists(name)  # noqa: PTH110 - also of a name that is no path
    try:
        store, path = open_store(name)
        return bool(store.exists(path))
    except Exception:  # noqa: BLE001 - each store raises errors of its own
        return False


def _reason(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "the file is not there. It may have been moved, renamed or deleted."
        case PermissionError():
            return "the workers may not read it. Check their permissions for the store."
        case _:
            return f"it could not be fetched ({type(error).__name__}: {error})."
