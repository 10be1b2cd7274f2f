"""Writing files without ever losing the old one, their stamps, and showing and sorting names."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import stat
import tempfile
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

AnyPath = str | os.PathLike[str]
"""A path; may hold surrogate escapes, as Python makes them from names that are not UTF-8."""


_CAMERA = "camera:"


def camera_path(camera: str, moment: str) -> Path:
    """Under which the journal has what a camera showed; no file is ever there."""
    return Path(_CAMERA + camera, moment)


def camera_of(path: AnyPath) -> str | None:
    """The name of the camera of a :func:`camera_path`, or of its folder; None for a file."""
    first = Path(path).parts[:1]
    return first[0].removeprefix(_CAMERA) if first and first[0].startswith(_CAMERA) else None


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Which state of a file was read: size in bytes and time of change in nanoseconds (64 bits)."""

    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> FileStamp | None:
        """The file's state now, or None if there is no such file."""
        try:
            return cls.of_status(Path(path).stat())
        except (OSError, ValueError):
            return None

    @classmethod
    def of_status(cls, status: os.stat_result) -> FileStamp:
        """The state that ``status`` tells of.

        A time after 2262 or before 1677, as a broken clock gives, is taken for the last or first
        that SQLite can keep: 64 bits with a sign.
        """
        return cls(status.st_size, max(-(2**63), min(status.st_mtime_ns, 2**63 - 1)))


def open_file(path: AnyPath) -> BufferedReader:
    """Open a file for reading. Raises ``OSError``, also for a pipe or a device.

    Opening a pipe could wait for ever, and reading a device never end.
    """

    def opener(name: str, flags: int) -> int:
        return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))

    stream = open(path, "rb", opener=opener)  # noqa: SIM115 - any path; the caller closes
    if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        return stream
    stream.close()
    raise OSError(errno.ENODEV, "a pipe or a device, no file", os.fspath(path))


def read_file(path: AnyPath, most_bytes: int) -> bytes:
    """The content of a file that may be anything: no pipe is waited for, no device read.

    Raises:
        OSError: It cannot be read, is no file, or holds more than ``most_bytes``.
    """
    with open_file(path) as stream:
        content = stream.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise OSError(errno.EFBIG, "it is too large", os.fspath(path))
    return content


def parse_json(content: bytes) -> Any:
    """JSON of a file that may be anything: no whole number is too large for a float.

    Raises:
        ValueError: It is none, or too deep.
    """
    try:
        return json.loads(content, parse_int=_number)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _number(digits: str) -> int:
    if len(digits.removeprefix("-")) > _MOST_DIGITS:
        raise ValueError("a number in it is too long")
    return int(digits)


_MOST_DIGITS = 19  # nanoseconds since 1970 have so many
_TEMPORARY = re.compile(r"\.lpr-[a-z0-9_]{8}\.tmp")
_HOUR = 3600


def write_atomic(path: AnyPath, data: bytes | memoryview) -> None:
    """Write ``data`` to ``path`` so that a crash leaves either the old file or the new one, whole.

    The bytes go to a temporary file in the same folder, are forced to the disk, and the file is
    renamed over ``path``. The permissions of an existing file are kept; a new file gets the usual
    ones. A symbolic link stays a link: the file that it points to is replaced.

    Raises:
        OSError: The folder is missing or cannot be written, or the disk is full. ``path`` is
            then as it was, and no temporary file is left behind.
    """
    target = Path(os.path.realpath(path))
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mode = 0o666 & ~_umask()
    # The hidden name does not carry the target's: a long name plus a suffix could be too long.
    handle, temporary = tempfile.mkstemp(prefix=".lpr-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
    _sync_folder(target.parent)


def remove_abandoned(entry: os.DirEntry[str]) -> None:
    """Remove a temporary file that a killed program has left; any other entry stays.

    Writing takes seconds: a file of ours that has not changed for an hour has no owner any more.
    """
    if not _TEMPORARY.fullmatch(entry.name):
        return
    with contextlib.suppress(OSError):
        status = entry.stat(follow_symlinks=False)
        is_ours = not hasattr(os, "getuid") or status.st_uid == os.getuid()
        is_old = status.st_mtime < time.time() - _HOUR
        if stat.S_ISREG(status.st_mode) and is_ours and is_old:
            Path(entry.path).unlink()


def free_path(parent: Path, name: str) -> Path:
    """A folder that is not there yet, its name made from any text: ``My cars``, ``My cars 2``."""
    stem = folder_name(name)
    number = 1
    while (parent / (stem if number == 1 else f"{stem} {number}")).exists():
        number += 1
    return parent / (stem if number == 1 else f"{stem} {number}")


def folder_name(name: str) -> str:
    """A name that every file system takes, made from any text."""
    kept = "".join(c if c.isalnum() or c in " -_.()" else "-" for c in show_name(name.strip()))
    # Names that begin with a dot are hidden; Windows allows none that end with one.
    return kept.strip(" .-")[:60].strip(" .-") or "unnamed"


def _umask() -> int:
    """The permissions that this process takes from new files.

    Linux tells it without changing it; elsewhere the only way is to set it, for an instant, to a
    value that is safe for files that other threads create meanwhile.
    """
    with contextlib.suppress(OSError):
        match = re.search(
            r"^Umask:\s*([0-7]+)", Path("/proc/self/status").read_text(), re.MULTILINE
        )
        if match:
            return int(match[1], 8)
    current = os.umask(0o077)
    os.umask(current)
    return current


def _sync_folder(folder: Path) -> None:
    """Force a rename to the disk where the system lets folders be opened (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def natural_key(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key under which ``car2`` comes before ``car10``, upper and lower case together.

    Works for any text; digits of other scripts count as text.
    """
    parts = re.split(r"([0-9]+)", name.casefold())
    # Numbers come before letters, the end before both; the name as it is tells "A" from "a" and
    # "1" from "01". A number is its length and its digits: int() refuses thousands of digits.
    key = (
        (0, len(part.lstrip("0")), part.lstrip("0")) if index % 2 else (1, 0, part)
        for index, part in enumerate(parts)
        if part
    )
    return (*key, (-1, 0, name))


def whole_folders(parent: Path) -> list[Path]:
    """The folders in a folder that may be missing, in natural order of their names.

    What begins with a dot is being written, or was when its writer was killed.
    """
    if not parent.is_dir():
        return []
    inner = (path for path in parent.iterdir() if path.is_dir() and not path.name.startswith("."))
    return sorted(inner, key=lambda path: natural_key(path.name))


@contextlib.contextmanager
def new_folder(parent: Path) -> Iterator[Path]:
    """A folder to fill and then to move to where it is to be, which is made with its parents.

    Where that is not done, it goes again.
    """
    parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=".new-", dir=parent))
    try:
        new.chmod(0o755)
        yield new
    finally:
        shutil.rmtree(new, ignore_errors=True)


def show_name(path: AnyPath) -> str:
    """The path as text that can be printed, shown and written as UTF-8, whatever the name holds.

    Bytes that are not UTF-8 (surrogates in the text) become U+FFFD, the replacement character;
    control characters, with which a name could rewrite a terminal or break a line, become ``?``.
    For showing only: the result may not name the file.
    """
    return "".join(_shown(character) for character in unicode_text(path))


def unicode_text(text: AnyPath) -> str:
    """Text that is valid UTF-8; bytes of a file name that are not become U+FFFD.

    Where the locale is not UTF-8, Python has the bytes of each name that is not ASCII as
    surrogates, also if they are sound UTF-8: so back to bytes first.
    """
    whole = os.fspath(text)
    try:
        return whole.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:  # half a character pair: Windows allows it in names
        return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", whole)


def _shown(character: str) -> str:
    # Spaces of all widths are harmless: macOS puts a narrow one into the names of screenshots.
    shown = character.isprintable() or unicodedata.category(character) == "Zs"
    return character if shown else "?"
