"""Which pictures of a folder are new and wholly written."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.files import FileStamp, natural_key
from lpr_desktop.imaging import IMAGE_SUFFIXES

SETTLE_SECONDS = 2.0
"""A file whose size and time of change stay the same for so long is taken to be written."""

PATIENCE_SECONDS = 30.0
"""So long a file that cannot be read, or only in part, may yet be completed."""


@dataclass(slots=True)
class _Waiting:
    """A file that is not read yet: its state, since when (monotonic), and when to try it."""

    stamp: FileStamp
    since: float
    try_at: float


class Arrivals:
    """Looks through a folder again and again.

    Args:
        folder: The folder.
        subfolders: Whether to look below it too. Links to folders are not followed.
        is_done: Whether a file (its name within the folder) in this state is done with.
        settle: Seconds, see ``SETTLE_SECONDS``.
        patience: Seconds, see ``PATIENCE_SECONDS``.
        suffixes: How the names of the files end, in lower case.
    """

    def __init__(
        self,
        folder: Path,
        subfolders: bool,
        is_done: Callable[[str, FileStamp], bool],
        settle: float = SETTLE_SECONDS,
        patience: float = PATIENCE_SECONDS,
        suffixes: Set[str] = IMAGE_SUFFIXES,
    ) -> None:
        self._folder = folder
        self._subfolders = subfolders
        self._is_done = is_done
        self._settle = settle
        self._patience = patience
        self._suffixes = suffixes
        self._done: dict[str, FileStamp] = {}  # of the files that are there: most are old
        self._waiting: dict[str, _Waiting] = {}

    @property
    def is_waiting(self) -> bool:
        """Whether files are there that are not read yet."""
        return bool(self._waiting)

    def ready(self) -> list[tuple[str, FileStamp]]:
        """The files to read now, by name within the folder, the oldest first.

        Raises:
            OSError: The folder is not there, or may not be listed.
        """
        now = time.monotonic()
        there = dict(self.present())
        self._done = {name: stamp for name, stamp in self._done.items() if name in there}
        self._waiting = {name: file for name, file in self._waiting.items() if name in there}
        ready = []
        for name, stamp in there.items():
            if self._done.get(name) == stamp:
                continue
            waiting = self._waiting.get(name)
            if waiting is not None and waiting.stamp == stamp:
                # An empty file is hardly begun: it gets all the patience.
                due = waiting.try_at if stamp.size else waiting.since + self._patience
                if now >= due:
                    ready.append((name, stamp))
            elif self._is_done(name, stamp):
                self._done[name] = stamp
                self._waiting.pop(name, None)
            else:
                self._waiting[name] = _Waiting(stamp, now, now + self._settle)
        return sorted(ready, key=lambda file: (file[1].mtime_ns, natural_key(file[0])))

    def done(self, name: str, stamp: FileStamp) -> None:
        """A file was read in this state."""
        self._done[name] = stamp
        self._waiting.pop(name, None)

    def may_be_completed(self, name: str, stamp: FileStamp) -> bool:
        """Whether to wait for the rest of a file that could not be read, or only in part.

        If so, it comes again when it changes, or once when the patience is over.
        """
        waiting = self._waiting.get(name)
        if waiting is None or waiting.stamp != stamp:
            return False
        end = waiting.since + self._patience
        if time.monotonic() >= end:
            return False
        waiting.try_at = end
        return True

    def present(self) -> Iterator[tuple[str, FileStamp]]:
        """Every such file that is there. Raises OSError as :meth:`ready`."""
        waiting = [""]
        while waiting:
            below = waiting.pop()
            try:
                with os.scandir(self._folder / below) as listing:
                    entries = [entry for entry in listing if not entry.name.startswith(".")]
            except OSError:
                if not below:
                    raise
                continue  # gone since, or not to be entered
            for entry in entries:
                name = os.path.join(below, entry.name)  # noqa: PTH118 - thousands a second
                try:
                    if entry.is_dir(follow_symlinks=False):
                        if self._subfolders:
                            waiting.append(name)
                    elif self._is_wanted(entry.name) and entry.is_file():
                        yield name, FileStamp.of_status(entry.stat())
                except OSError:
                    continue  # gone since, or a link to nowhere

    def _is_wanted(self, name: str) -> bool:
        return os.path.splitext(name)[1].lower() in self._suffixes  # noqa: PTH122 - as above
