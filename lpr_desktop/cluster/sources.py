"""The names of the pictures, lazily and in a stable order, and the batches that they make."""

from __future__ import annotations

import os
import re
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from lpr_desktop.errors import ClusterError
from lpr_desktop.files import natural_key, show_name
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.picture_listing import list_images

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

_URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


def is_url(name: str) -> bool:
    """Whether a name is for fsspec: ``s3://``, ``gs://``, ``https://``, ``memory://``…"""
    return bool(_URL.match(name))


def absolute(source: str) -> str:
    """A source as every computer understands it: a URL, or an absolute path."""
    if source.lower().startswith("file://"):
        from fsspec.core import url_to_fs

        return str(url_to_fs(source)[1])
    return source if is_url(source) else os.path.abspath(source)  # noqa: PTH100 - links stay


def list_names(sources: Iterable[str], lists: Iterable[str] = ()) -> Iterator[str]:
    """Paths and URLs of pictures: those below the sources, then those that the lists hold.

    Args:
        sources: Files, folders and URLs. A URL that ends as a picture does is one; any other is a
            folder, of which all that is below it comes, as with ``picture_listing.list_images``.
        lists: Text files with a path or a URL a line, taken as they are; ``-`` is the standard
            input.

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
            yield from map(os.fspath, list_images(group))
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
    if PurePosixPath(url.partition("?")[0]).suffix.lower() in IMAGE_SUFFIXES:
        yield url
        return
    store, top = open_store(url)
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            entries = store.ls(folder, detail=True)
            # Some stores remember every listing.
            store.invalidate_cache(folder)
        except OSError:
            # As a folder that cannot be listed: fetching it tells what is wrong.
            yield store.unstrip_protocol(folder)
            continue
        folders, files = _sorted(folder, entries)
        for name in files:
            yield store.unstrip_protocol(name)
        waiting.extend(reversed(folders))


def _sorted(folder: str, entries: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """The folders and the pictures of a listing, each in natural order, without hidden ones."""
    folders, files = [], []
    own = folder.rstrip("/")
    for entry in entries:
        path = entry["name"].rstrip("/")
        name = path.rpartition("/")[2]
        # Object stores list an empty object for the folder itself.
        if path == own or name.startswith("."):
            continue
        if entry["type"] == "directory":
            folders.append((natural_key(name), path))
        elif os.path.splitext(name)[1].lower() in IMAGE_SUFFIXES:  # noqa: PTH122 - twice as quick
            files.append((natural_key(name), path))
    return [path for _, path in sorted(folders)], [path for _, path in sorted(files)]


def open_store(url: str) -> tuple[AbstractFileSystem, str]:
    """The file system of a URL, and the path in it.

    Raises:
        ClusterError: There is no such kind, or the package for it is not installed.
    """
    from fsspec.core import url_to_fs

    try:
        store, path = url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ClusterError(
            "{url}: such an address cannot be used here. {error}", url=show_name(url), error=error
        ) from (error)
    return store, path


def _lines(name: str) -> Iterator[str]:
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb") as stream:
            for line in stream:
                text = os.fsdecode(line.rstrip(b"\r\n"))
                if text:
                    yield absolute(text)
    except OSError as error:
        raise ClusterError(
            "{name}: the list could not be read ({strerror}).",
            name=show_name(name),
            strerror=error.strerror,
        ) from error
