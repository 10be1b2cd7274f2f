"""Pictures that came from the clipboard: kept as files, so that nothing is lost."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import ImageError, JournalError
from lpr_desktop.files import write_atomic

_DAY = 24 * 60 * 60


def pasted_folder() -> Path:
    """The folder of pasted pictures; it need not be there."""
    return user_data_folder() / "pasted"


def save_pasted(image: QImage, folder: Path, stem: str | None = None) -> Path:
    """Write pasted pixels as a PNG into ``folder`` (made if need be); returns the file.

    ``stem`` stands in its name behind ``pasted``; without one the time does.

    Raises ImageError if that is not possible.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise ImageError("The picture on the clipboard cannot be saved: it has no usable format.")
    with ImageError.for_os_error(
        "The pasted picture cannot be saved in {folder} ({strerror}). Make room or "
        "check the permissions, then paste again.",
        folder=folder,
    ):
        folder.mkdir(parents=True, exist_ok=True)
        path = _free_name(folder, stem or time.strftime("%Y-%m-%d %H.%M.%S"))
        write_atomic(path, bytes(data.data()))
    return path


def _free_name(folder: Path, words: str) -> Path:
    stem = f"pasted {words}"
    path = folder / f"{stem}.png"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}).png"
        number += 1
    return path


def pasted_files(folder: Path) -> list[Path]:
    """The pasted pictures that are kept."""
    return sorted(folder.glob("pasted *.png")) if folder.is_dir() else []


def delete_pasted(folder: Path) -> None:
    """Delete all pasted pictures. Raises JournalError."""
    for file in pasted_files(folder):
        _delete(file)


def forget_pasted(folder: Path, listed: Iterable[Path], days: int) -> None:
    """Delete pasted pictures that no list shows and that are older than ``days``.

    A day is the least: another window may just have pasted one. Raises JournalError.
    """
    kept = set(listed)
    limit = time.time() - max(1, days) * _DAY
    for file in pasted_files(folder):
        if file not in kept and file.stat().st_mtime < limit:
            _delete(file)


def _delete(file: Path) -> None:
    with JournalError.for_os_error(
        "{file}: this pasted picture could not be deleted ({strerror}). Delete it by hand.",
        file=file,
    ):
        file.unlink(missing_ok=True)
