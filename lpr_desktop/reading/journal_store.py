"""The journal's connection: one lock, one transaction a call, errors for a person, wiping."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lpr_desktop.reading.journal_file import DatabaseProblem, explained, open_journal, open_memory

Execute = Callable[..., Any]
"""``sqlite3.Connection.execute`` inside a transaction."""

_ALWAYS_PACKED_PAGES = 16_384
"""A file of up to so many pages (64 MB) is written anew whenever something is deleted."""


class JournalStore:
    """An open journal file, or one in memory. What it holds is for ``Journal`` to say.

    May be used from any thread. Everything raises JournalError (full disk, locked, damaged,
    read-only) with the file left as it was before the call.

    Attributes:
        path: The file, None for a journal in memory.
        notes: Sentences for a person: an unusable file that was set aside when opening.
        connection: Only inside :meth:`transaction`.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or make the journal ``path``; None keeps it in memory, gone at the end."""
        self.path = path
        self.notes: tuple[str, ...] = ()
        self._lock = threading.RLock()
        if path is None:
            self.connection = open_memory()
        else:
            self.connection, self.notes = open_journal(path)

    def close(self) -> None:
        """Close the file; the journal is not used afterwards."""
        with self._lock:
            self.connection.close()

    def interrupt(self) -> None:
        """End the call that another thread has under way; it raises JournalError.

        For a journal that is only looked at through this object: a search that nobody waits for any
        more. Nothing happens if there is none.
        """
        with suppress(sqlite3.ProgrammingError):  # closed meanwhile
            self.connection.interrupt()

    @contextmanager
    def transaction(self, kind: str = "IMMEDIATE") -> Iterator[Execute]:
        """One transaction; it is on the disk when the block ends, or undone after an error."""
        with self._lock:
            try:
                self.connection.execute(f"BEGIN {kind}")
                try:
                    yield self.connection.execute
                    self.connection.execute("COMMIT")
                except BaseException:
                    # SQLite has rolled back by itself after some errors, for instance a full disk.
                    with suppress(*DatabaseProblem):
                        self.connection.execute("ROLLBACK")
                    raise
            except DatabaseProblem as error:
                raise explained(self.path, error) from error

    def wipe(self, *, packs: bool = False) -> None:
        """Make sure that what was deleted is gone from the disk.

        Deleted rows are overwritten at once (``secure_delete``); here the write-ahead log is
        emptied, which holds earlier states of pages, and the file is written anew without its gaps
        if it is small, an eighth of it is empty, or ``packs`` asks for it.
        """
        with self._lock:
            try:
                (pages,) = self.connection.execute("PRAGMA page_count").fetchone()
                (free,) = self.connection.execute("PRAGMA freelist_count").fetchone()
                if packs or pages <= _ALWAYS_PACKED_PAGES or free > pages // 8:
                    self.connection.execute("VACUUM")
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except DatabaseProblem as error:
                raise explained(self.path, error) from error
