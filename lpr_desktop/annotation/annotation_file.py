"""One annotation file as this program knows it: no work of others is ever overwritten."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.voc_bytes import parse, read_bytes, render
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import AnyPath, show_name, write_atomic
from lpr_desktop.sentence import Sentence

_Stamp = tuple[int, int, int]
"""Inode, size and time of change of a file."""


class AnnotationConflict(AnnotationError):
    """The file on disk is not the one that was loaded or written last.

    Attributes:
        path: The file.
        on_disk: What is there now; None if the file is gone.
    """

    def __init__(self, path: Path, on_disk: bytes | None) -> None:
        file = show_name(path)
        super().__init__(
            Sentence(
                "{file}: the file has been deleted or moved since it was read. Nothing was "
                "written.",
                file=file,
            )
            if on_disk is None
            else Sentence(
                "{file}: the file has been changed by another program since it was read. Nothing "
                "was written.",
                file=file,
            )
        )
        self.path = path
        self.on_disk = on_disk


class AnnotationFile:
    """A file, and what this program last saw in it. May be used from any thread.

    Attributes:
        path: Where it is.
        known: The bytes that should be there; None: no file.
        formers: Where it was to be saved before, the first one first.
    """

    def __init__(self, path: AnyPath, known: bytes | None, within: Path | None = None) -> None:
        self.path = Path(path)
        self.known = known
        self.formers: tuple[Path, ...] = ()
        self._within = within
        # Only what this program made from nothing may become nothing again.
        self._is_own = known is None
        self._stamp = _stamp_of(self.path)
        self._lock = threading.Lock()

    @classmethod
    def open(
        cls, path: AnyPath, within: Path | None = None
    ) -> tuple[AnnotationFile, ImageAnnotation | None]:
        """The file and what is in it; None if there is no file yet.

        Args:
            path: The file.
            within: A folder that must be there for the file to be saved; folders missing below
                it are made. Default: the folder of the file.

        Raises:
            AnnotationError: As ``voc.load``; there is then nothing that could be saved.
        """
        file = cls(path, None, within)
        return file, file.reload()

    def reload(self) -> ImageAnnotation | None:
        """Take what is on the disk now. Raises ``AnnotationError`` as ``open``; then unchanged."""
        with self._lock:
            # The stamp first: a change after it is noticed, at worst twice.
            stamp = _stamp_of(self.path)
            data = read_bytes(self.path)
            annotation = None if data is None else parse(data, show_name(self.path))
            self.known, self._stamp, self._is_own = data, stamp, data is None
            return annotation

    def save(self, annotation: ImageAnnotation, *, replace_other: bool = False) -> bool:
        """Bring the file to what the annotation says.

        Args:
            annotation: Usually made from what ``open`` gave.
            replace_other: Write although something else is there; that is kept beside it, as
                ``photo.xml.bak``.

        Returns:
            Whether anything was done: the file was written, or one that this program had made was
            removed because everything was undone.

        Raises:
            AnnotationConflict: Another program has changed, made or removed the file.
            AnnotationError: It could not be written. The disk is as it was.
        """
        try:
            data = render(annotation)
        except MemoryError as error:
            raise _failure(self.path, error) from error
        return self.put(data, replace_other=replace_other)

    def put(self, data: bytes | None, *, replace_other: bool = False) -> bool:
        """``save`` for what ``voc.render`` gave."""
        if self.path.suffix.lower() != ".xml":
            raise AnnotationError(
                "{file}: annotations are written to files that end in .xml only.", file=self.path
            )
        with self._lock:
            if data == self.known and not replace_other:
                return False
            try:
                on_disk = self._on_disk()
                if on_disk != data:
                    if on_disk != self.known:
                        if not replace_other:
                            raise AnnotationConflict(self.path, on_disk)
                        self._keep_other(on_disk)
                    self._write(data)
            except MemoryError as error:
                raise _failure(self.path, error) from error
            self.known, self._stamp = data, _stamp_of(self.path)
            return on_disk != data

    def changed_on_disk(self) -> bool:
        """Whether another program has changed the file; cheap where it has not."""
        with self._lock:
            stamp = _stamp_of(self.path)
            if stamp == self._stamp:
                return False
            try:
                data = read_bytes(self.path)
            except AnnotationError:
                return True
            if data == self.known:
                self._stamp = stamp
            return data != self.known

    def moved_to(self, path: AnyPath, within: Path | None = None) -> AnnotationFile:
        """For saving elsewhere: a file of which is expected that it is not there yet.

        ``within`` as for ``open``.
        """
        moved = AnnotationFile(path, None, within)
        moved.formers = (*self.formers, self.path)
        return moved

    def _on_disk(self) -> bytes | None:
        data = read_bytes(self.path)
        if data is None and self.known is not None and not self.path.parent.is_dir():
            raise _failure(self.path, FileNotFoundError())
        return data

    def _write(self, data: bytes | None) -> None:
        if _is_protected(self.path):
            # A rename would replace it all the same.
            raise AnnotationError(
                "{file}: could not be saved (the file is write-protected). Your changes "
                "are kept in the program; save them in another place, or take the "
                "protection off and try again.",
                file=self.path,
            )
        try:
            if data is not None:
                self._make_folder()
                write_atomic(self.path, data)
            elif self._is_own:
                self.path.unlink(missing_ok=True)
            else:
                raise AnnotationError(
                    "{file}: the file was made by another program and is not removed. Remove "
                    "it in the file manager if it is not needed.",
                    file=self.path,
                )
        except (OSError, ValueError) as error:
            raise _failure(self.path, error) from error

    def _make_folder(self) -> None:
        """Make missing folders, but not those of a disk or a data set that is gone."""
        folder = self.path.parent
        if self._within and self._within.is_dir() and folder.is_relative_to(self._within):
            folder.mkdir(parents=True, exist_ok=True)

    def _keep_other(self, data: bytes | None) -> None:
        """Keep what another program wrote beside the file, under a name that is free."""
        if data is None:
            return
        number = 1
        while True:
            kept = self.path.with_name(f"{self.path.name}.bak{number if number > 1 else ''}")
            if not os.path.lexists(kept):
                break
            number += 1
        try:
            write_atomic(kept, data)
        except OSError as error:
            raise _failure(self.path, error) from error


def save(annotation: ImageAnnotation, path: AnyPath) -> None:
    """Save an annotation once, to the file that it was loaded from or to a new one.

    Raises:
        AnnotationConflict: Something else is at ``path`` by now.
        AnnotationError: It could not be written. The disk is as it was.
    """
    source = annotation.source
    AnnotationFile(path, source.data if source else None).save(annotation)


def _stamp_of(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _is_protected(path: Path) -> bool:
    """Whether nobody at all may write the file: somebody wants to keep it as it is."""
    try:
        return not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    except (OSError, ValueError):
        return False


def _failure(path: Path, error: OSError | ValueError | MemoryError) -> AnnotationError:
    reason: str
    match error:
        case MemoryError():
            reason = Sentence("there is not enough memory")
        case FileNotFoundError() | NotADirectoryError():
            reason = Sentence("its folder is not there any more")
        case PermissionError():
            reason = Sentence("you may not write there")
        case OSError(errno=int(number)):
            reason = os.strerror(number).lower()
        case _:
            reason = Sentence("no file can have this name")
    return AnnotationError(
        "{file}: could not be saved ({reason}). Your changes are kept in the "
        "program; save them in another place or try again.",
        file=path,
        reason=reason,
    )
