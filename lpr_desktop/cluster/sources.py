"""The names of the pictures, lazily and in a stable order, and the batches that they make."""

from __future__ import annotations

import codecs
import os
import re
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from lpr_desktop.errors import ClusterError
from lpr_desktop.files import natural_key, show_name
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.picture_listing import list_images

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

Found = TypeVar("Found")

_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)

_TRIES = 3
_FIRST_WAIT = 1.0
# These do not change by waiting.
_FINAL = (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError)


def is_url(name: str) -> bool:
    """Whether a name is for fsspec: ``s3://``, ``gs://``, ``https://``, ``memory://``…"""
    return bool(_URL.match(name))


def absolute(source: str) -> str:
    """A source as every computer understands it: a URL, or an absolute path."""
    if source.lower().startswith("file://"):
        from fsspec.core import url_to_fs

        return str(url_to_fs(source)[1])
    return source if is_url(source) else os.path.abspath(source)  # noqa: PTH100 - links stay


def list_names(
    sources: Iterable[str], lists: Iterable[str] = (), left_out: list[Path] | None = None
) -> Iterator[str]:
    """Paths and URLs of pictures: those below the sources, then those that the lists hold.

    Args:
        sources: Files, folders and URLs. A URL that ends as a picture does is one; any other is a
            folder, of which all that is below it comes, as with ``picture_listing.list_images``.
        lists: Text files with a path or a URL a line, taken as they are; ``-`` is the standard
            input.
        left_out: As of ``picture_listing.list_images``.

    Only one folder is held in memory at a time (of an object store: one prefix up to the next
    ``/``).

    Raises:
        ClusterError: A list cannot be read, or there is no such kind of URL.
    """
    for is_remote, group in _grouped(sources):
        if is_remote:
            for url in group:
                yield from _below(url)
        else:
            yield from map(os.fspath, list_images(group, left_out))
    for name in lists:
        yield from _lines(name)


def batches(names: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """Divide names into batches of about ``size``, at most twice as many.

    Where a batch ends follows from the names in it, as rsync and its kin divide files: a picture
    that comes or goes later changes its own batch, and the others stay as they were read.
    """
    least = max(1, size // 2)
    batch: list[str] = []
    for name in names:
        batch.append(name)
        if len(batch) >= least and (
            zlib.crc32(os.fsencode(name)) % (size - least + 1) == 0 or len(batch) >= 2 * size
        ):
            yield tuple(batch)
            batch = []
    if batch:
        yield tuple(batch)


def _grouped(sources: Iterable[str]) -> Iterator[tuple[bool, list[str]]]:
    """Neighbours of a kind together: no path comes twice among those of one call."""
    group: list[str] = []
    kind = False
    for source in map(absolute, sources):
        if group and is_url(source) != kind:
            yield kind, group
            group = []
        kind = is_url(source)
        group.append(source)
    if group:
        yield kind, group


def _below(url: str) -> Iterator[str]:
    # Of zip://cars::s3://bucket/cars.zip the last part says where the first one is.
    first, *outer = url.split("::")
    if PurePosixPath(first.partition("?")[0]).suffix.lower() in IMAGE_SUFFIXES:
        yield url
        return
    store, top = open_store(url)
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            entries = patiently(lambda folder=folder: store.ls(folder, detail=True))  # type: ignore[misc]
            # Some stores remember every listing.
            store.invalidate_cache(folder)
        except Exception:  # noqa: BLE001 - each store raises errors of its own
            # As a folder that cannot be listed: fetching it tells what is wrong.
            yield "::".join([store.unstrip_protocol(folder), *outer])
            continue
        folders, files = _sorted(folder, entries)
        for name in files:
            yield "::".join([store.unstrip_protocol(name), *outer])
        waiting.extend(reversed(folders))


def _sorted(folder: str, entries: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """The folders and the pictures of a listing, each in natural order, without hidden ones."""
    folders, files = [], []
    own = f"{folder.strip('/')}/".lstrip("/")
    for entry in entries:
        path = entry["name"].rstrip("/")
        name = path.rpartition("/")[2]
        # Object stores list an empty object for the folder itself, web servers the folder above.
        if not path.lstrip("/").startswith(own) or name.startswith("."):
            continue
        if entry["type"] == "directory":
            folders.append((natural_key(name), path))
        elif os.path.splitext(name)[1].lower() in IMAGE_SUFFIXES:  # noqa: PTH122 - twice as quick
            files.append((natural_key(name), path))
    return [path for _, path in sorted(folders)], [path for _, path in sorted(files)]


def open_store(url: str) -> tuple[AbstractFileSystem, str]:
    """The file system of a URL, and the path in it.

    Raises:
        ClusterError: There is no such kind, the package for it is not installed, or what it is in
            (a ZIP file) cannot be opened.
    """
    from fsspec.core import url_to_fs

    try:
        store, path = url_to_fs(url)
    except Exception as error:
        # Each store raises errors of its own.
        raise ClusterError(
            "{url}: such an address cannot be used here. {error}", url=show_name(url), error=error
        ) from error
    return store, path


def patiently(work: Callable[[], Found]) -> Found:
    """What comes of asking a store; a connection that breaks is tried again twice.

    Raises Exception: each store has errors of its own.
    """
    for wait in range(_TRIES - 1):
        try:
            return work()
        except _FINAL:
            raise
        except Exception:  # noqa: BLE001
            time.sleep(_FIRST_WAIT * 2**wait)
    return work()


def _lines(name: str) -> Iterator[str]:
    with (
        ClusterError.for_os_error(
            "{name}: the list could not be read ({strerror}).", name=show_name(name)
        ),
        nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb") as stream,
    ):
        for number, line in enumerate(stream):
            if b"\0" in line:
                raise ClusterError(
                    "{name}: this is no list of names. A list is text in UTF-8, a path or a "
                    "URL a line.",
                    name=show_name(name),
                )
            if number == 0:
                # Some editors begin a file with a mark of UTF-8.
                line = line.removeprefix(codecs.BOM_UTF8)
            text = os.fsdecode(line.rstrip(b"\r\n"))
            if text.strip():
                yield absolute(text)
