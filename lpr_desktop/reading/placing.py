"""Putting a picture into a data set: under a name of its own, whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import tempfile
from enum import StrEnum
from pathlib import Path

from lpr_desktop.annotation.layout import Layout
from lpr_desktop.errors import DatasetError
from lpr_desktop.imaging import IMAGE_SUFFIXES

# What file systems without hard links answer: FAT, some network drives.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES}


class Placing(StrEnum):
    """How a picture that lies elsewhere gets into a data set."""

    COPY = "copy"
    LINK = "link"
    """A symbolic link: no space is needed, and it leads nowhere once the picture is moved."""


class PicturePlaces:
    """The names of a data set's pictures that are taken, and free ones for new pictures.

    Raises OSError where the folder cannot be listed.
    """

    def __init__(self, layout: Layout) -> None:
        self._folder = layout.pictures
        self._real = Path(os.path.realpath(layout.pictures))
        self._taken: set[str] = set()
        for folder in filter(None, (layout.pictures, layout.annotations)):
            if folder != layout.pictures and not folder.is_dir():
                continue
            with os.scandir(folder) as listing:
                for entry in listing:
                    stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 - 100,000 names
                    if suffix.lower() == ".xml" or suffix.lower() in IMAGE_SUFFIXES:
                        self._taken.add(_folded(stem))

    def put(self, picture: Path, placing: Placing) -> tuple[Path, bool]:
        """Where the picture is in the data set, and whether it was put there now.

        A picture that lies in it stays where it is. One with the same content under the same name,
        or that name with a number, is taken for the same.

        Raises:
            DatasetError: Links cannot be made there.
            OSError: It cannot be written.
        """
        real = Path(os.path.realpath(picture))
        if real.is_relative_to(self._real):
            return self._folder / real.relative_to(self._real), False
        number = 1
        while True:
            stem = picture.stem if number == 1 else f"{picture.stem} {number}"
            target = self._folder / f"{stem}{picture.suffix}"
            number += 1
            if os.path.lexists(target):
                if _is_same(picture, target):
                    return target, False
            elif _folded(stem) not in self._taken:
                try:
                    (_copy if placing is Placing.COPY else _link)(picture, target)
                except FileExistsError:
                    continue  # another program was quicker
                self._taken.add(_folded(stem))
                return target, True


def _copy(picture: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=".lpr-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file, picture.open("rb") as source:
            shutil.copyfileobj(source, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
        status = picture.stat()
        os.utime(temporary, ns=(status.st_atime_ns, status.st_mtime_ns))
        temporary.chmod(0o666 & status.st_mode | 0o600)
        # Unlike a renaming, a second name never takes the place of a file.
        try:
            target.hardlink_to(temporary)
        except OSError as error:
            if isinstance(error, FileExistsError) or error.errno not in _NO_LINKS:
                raise
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _link(picture: Path, target: Path) -> None:
    try:
        target.symlink_to(os.path.abspath(picture))  # noqa: PTH100 - a link may lead to a link
    except FileExistsError:
        raise
    except OSError as error:
        raise DatasetError(
            "{target}: no link can be made there ({strerror}). Copy the pictures instead.",
            target=target,
            strerror=error.strerror,
        ) from error


def _is_same(picture: Path, target: Path) -> bool:
    try:
        return filecmp.cmp(picture, target, shallow=False)
    except OSError:
        return False  # a link that leads nowhere, a folder


def _folded(stem: str) -> str:
    """Names that differ only in upper and lower case are one on some disks."""
    return stem.casefold()
