"""What a watched folder's pictures came to: which were read, and what is still to be told.

One SQLite file for each folder, held by one program at a time. A picture counts as read in the same
transaction that puts down what has to be told of it, so a program that is killed at any moment
neither reads twice nor loses a line.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.reading.reader import FileStamp

_VERSION = 1
_TABLES = (
    # No names: what a folder held is nobody's business once its readings are deleted.
    """
    CREATE TABLE seen (
        digest BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file BLOB,                    -- NULL: a command
        at INTEGER,                   -- where in the file it is to stand; NULL: not begun
        content BLOB NOT NULL
    )
    """,
    f"PRAGMA user_version = {_VERSION}",
)


class WatchError(LprError):
    """A folder cannot be watched."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that is still to be told: lines for ``file``, or a command if that is None."""

    id: int
    file: Path | None
    at: int | None
    content: bytes

    @property
    def arguments(self) -> list[str]:
        """The command: a program and its arguments."""
        return [str(part) for part in json.loads(self.content)]


class WatchState:
    """The state of one watched folder; belongs to one thread.

    Attributes:
        is_new: Whether the folder is watched for the first time.
    """

    def __init__(self, folder: Path) -> None:
        """Open the state of ``folder``, made if need be. Raises WatchError."""
        name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]
        path = user_data_folder() / "watch" / f"{name}.sqlite"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._connection = sqlite3.connect(path, timeout=0.5, isolation_level=None)
            try:
                self.is_new = self._prepare()
            except BaseException:
                self._connection.close()
                raise
        except (sqlite3.Error, OSError) as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise WatchError(
                    f"{show_name(folder)}: this folder is being watched already. End the other "
                    "watch first."
                ) from error
            raise WatchError(
                f"{show_name(path)}: what was read in this folder cannot be kept ({error}). Check "
                "the disk, or delete this file to begin anew."
            ) from error

    def close(self) -> None:
        self._connection.close()

    def knows(self, name: str, stamp: FileStamp) -> bool:
        """Whether this state of a file (named within the folder) is done with."""
        row = self._connection.execute(
            "SELECT 1 FROM seen WHERE digest = ? AND size = ? AND mtime_ns = ?",
            (_digest(name), stamp.size, stamp.mtime_ns),
        ).fetchone()
        return row is not None

    def mark(self, files: Iterable[tuple[str, FileStamp]]) -> None:
        """Take files for read that were not."""
        self._connection.execute("BEGIN")
        for name, stamp in files:
            self._mark(name, stamp)
        self._connection.execute("COMMIT")

    def finish(
        self,
        name: str,
        stamp: FileStamp,
        lines: Sequence[tuple[Path, bytes]],
        commands: Sequence[Sequence[str]],
    ) -> None:
        """A picture was read, and this is to be told of it: both or, after a crash, neither."""
        execute = self._connection.execute
        execute("BEGIN")
        self._mark(name, stamp)
        for file, content in lines:
            execute(
                "INSERT INTO outbox (file, content) VALUES (?, ?)", (os.fsencode(file), content)
            )
        for command in commands:
            content = json.dumps(list(command)).encode()
            execute("INSERT INTO outbox (content) VALUES (?)", (content,))
        execute("COMMIT")

    def outbox(self) -> list[Message]:
        """What is still to be told, in order."""
        rows = self._connection.execute("SELECT id, file, at, content FROM outbox ORDER BY id")
        return [
            Message(id, Path(os.fsdecode(file)) if file is not None else None, at, content)
            for id, file, at, content in rows
        ]

    def place(self, message: Message, at: int, content: bytes) -> Message:
        """Settle where in its file a message stands, before it is written there."""
        self._connection.execute(
            "UPDATE outbox SET at = ?, content = ? WHERE id = ?", (at, content, message.id)
        )
        return Message(message.id, message.file, at, content)

    def told(self, message: Message) -> None:
        """A message has reached its file, or its command has run."""
        self._connection.execute("DELETE FROM outbox WHERE id = ?", (message.id,))

    def clear(self) -> None:
        """Forget which pictures were read. What is to be told stays."""
        self._connection.execute("DELETE FROM seen")

    def _prepare(self) -> bool:
        execute = self._connection.execute
        execute("PRAGMA secure_delete = ON")
        # Held until the program ends, however it ends: one watch for each folder.
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA journal_mode = TRUNCATE")
        execute("PRAGMA synchronous = FULL")
        execute("BEGIN EXCLUSIVE")
        (version,) = execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise sqlite3.DatabaseError("it was written by a newer version of the program")
        if not version:
            for statement in _TABLES:
                execute(statement)
        execute("COMMIT")
        return not version

    def _mark(self, name: str, stamp: FileStamp) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)",
            (_digest(name), stamp.size, stamp.mtime_ns),
        )


def _digest(name: str) -> bytes:
    return hashlib.blake2b(os.fsencode(name), digest_size=16).digest()
