"""Which pictures lie in a folder."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from pathlib import Path

from lpr_desktop.files import AnyPath, natural_key
from lpr_desktop.imaging import IMAGE_SUFFIXES


def list_images(paths: Iterable[AnyPath], left_out: list[Path] | None = None) -> Iterator[Path]:
    """Pictures among ``paths``: files as given, folders with all that is below them.

    A file that is named itself is given back whatever its suffix, even when it is missing, so that
    reading it tells what is wrong; so is a folder that cannot be listed. Within a folder hidden
    entries are left out, the order is natural (``2.jpg`` before ``10.jpg``), files before folders.
    No file comes twice, and links to folders are followed once. Folders are listed as the result
    is used, so the first pictures come at once.

    What has a picture's name in a folder and leads to no file, such as a broken link or a pipe, is
    left out, and added to ``left_out``.
    """
    return list_files(paths, IMAGE_SUFFIXES, left_out)


def list_files(
    paths: Iterable[AnyPath], suffixes: Set[str], left_out: list[Path] | None = None
) -> Iterator[Path]:
    """As :func:`list_images`, for files whose names end in other ways (in lower case)."""
    others: list[Path] = [] if left_out is None else left_out
    folders: set[str] = set()
    files: set[str] = set()
    for path in paths:
        yield from _files_below(Path(path), suffixes, folders, files, others)


def _files_below(
    top: Path, suffixes: Set[str], listed: set[str], single: set[str], others: list[Path]
) -> Iterator[Path]:
    """Files of ``top``, or ``top`` itself when it is no folder.

    Ten million names must not be remembered: ``listed`` holds the real paths of the folders that
    were listed, ``single`` those of the files that were named or linked, and of the other folders.
    """
    waiting = [top]
    while waiting:
        path = waiting.pop()
        try:
            real = os.path.realpath(path)
            if real in listed or real in single or _was_listed(real, suffixes, listed):
                continue
            with os.scandir(path) as listing:
                entries = [entry for entry in listing if not _is_hidden(entry)]
            listed.add(real)
        except (OSError, ValueError):
            # Not a folder, or one that may not be listed: reading it will say so.
            with contextlib.suppress(OSError, ValueError):
                single.add(os.path.realpath(path))
            yield path
            continue
        entries.sort(key=lambda entry: natural_key(entry.name))
        folders = []
        for entry in entries:
            file = path / entry.name
            if _leads_to(entry.is_dir):
                folders.append(file)
            elif file.suffix.lower() not in suffixes:
                continue
            elif not _leads_to(entry.is_file):
                others.append(file)
            else:
                if entry.is_symlink():
                    key = os.path.realpath(file)
                    if key in single or _was_listed(key, suffixes, listed):
                        continue
                    single.add(key)
                elif str(Path(real, entry.name)) in single:
                    continue
                yield file
        waiting.extend(reversed(folders))


def _was_listed(real: str, suffixes: Set[str], folders: set[str]) -> bool:
    """Whether a file came with its folder, by its real path."""
    folder, name = os.path.split(real)
    return (
        folder in folders
        and not name.startswith(".")
        and os.path.splitext(name)[1].lower() in suffixes  # noqa: PTH122 - twice as quick
        and os.path.isfile(real)  # noqa: PTH113
    )


def _leads_to(is_kind: Callable[[], bool]) -> bool:
    try:
        return is_kind()
    except OSError:
        # A link to itself, or into a folder that may not be entered.
        return False


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    if sys.platform == "win32":
        attributes = entry.stat(follow_symlinks=False).st_file_attributes
        return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)
    return False
