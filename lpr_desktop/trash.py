"""The program's own trash: detectors and trainings that were deleted and can still be put back.

``trash/detectors`` and ``trash/runs`` in the user's folder. A file ``.trashed`` in each one says
since when it lies there; after :data:`KEPT_DAYS` it is deleted for good.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import LprError
from lpr_desktop.files import free_path

KEPT_DAYS = 30
_MARK = ".trashed"


class TrashError(LprError):
    """Something could not be moved to the trash, put back, or deleted."""


def trash_folder() -> Path:
    """Where deleted detectors and runs wait to be put back or deleted for good."""
    return user_data_folder() / "trash"


def move_to_trash(folder: Path, kind: str) -> Path:
    """Move a folder of the user's data to ``trash/kind``; gives where it is, for :func:`restore`.

    Raises:
        TrashError: It cannot be moved.
    """
    place = trash_folder() / kind
    with _changing(folder):
        place.mkdir(parents=True, exist_ok=True)
        trashed = folder.rename(free_path(place, folder.name))
        (trashed / _MARK).touch()
    return trashed


def restore(trashed: Path) -> Path:
    """Take a folder out of the trash again; gives where it is now. Raises ``TrashError``."""
    home = user_data_folder() / trashed.parent.name
    with _changing(trashed):
        home.mkdir(parents=True, exist_ok=True)
        back = trashed.rename(free_path(home, trashed.name))
        (back / _MARK).unlink(missing_ok=True)
    return back


def trash_size() -> tuple[int, int]:
    """How many folders are in the trash, and how many bytes deleting them frees."""
    count = size = 0
    for folder in _trashed():
        count += 1
        for root, _, names in os.walk(folder):
            for name in names:
                try:
                    size += os.lstat(os.path.join(root, name)).st_size  # noqa: PTH118 - any name
                except OSError:
                    continue  # gone meanwhile
    return count, size


def empty_trash(days: float = 0) -> None:
    """Delete for good what has been in the trash for so many days; 0: all.

    What an older program put there, or a person by hand, counts from the first time it is seen.

    Raises:
        TrashError: Something cannot be deleted; the rest is.
    """
    failure: TrashError | None = None
    for folder in _trashed():
        mark = folder / _MARK
        try:
            with _changing(folder):
                if days and not mark.exists():
                    mark.touch()
                if not days or time.time() - mark.stat().st_mtime >= days * 86_400:
                    shutil.rmtree(folder)
        except TrashError as error:
            failure = failure or error
    if failure:
        raise failure


def _trashed() -> Iterator[Path]:
    for kind in ("detectors", "runs"):
        place = trash_folder() / kind
        # A link is left alone: what it leads to is not ours.
        yield from sorted(
            path for path in (place.iterdir() if place.is_dir() else ())
            if path.is_dir() and not path.is_symlink()
        )  # fmt: skip


def _changing(folder: Path) -> AbstractContextManager[None]:
    return TrashError.for_os_error("{folder}: could not be changed ({strerror}).", folder=folder)
