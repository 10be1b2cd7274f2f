"""What a watch came to: which pictures of a folder were read, and what is still to be told.

One SQLite file for each folder or camera, held by one program at a time. A picture counts as read
in the same transaction that puts down what has to be told of it, so a program that is killed at any
moment neither reads twice nor loses a line.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import LprError
from lpr_desktop.files import FileStamp, show_name
from lpr_desktop.sentence import Sentence

_VERSION = 3
_BEGUN = "CREATE TABLE folder (is_begun INTEGER NOT NULL)"
_TARGET = "ALTER TABLE outbox ADD COLUMN target TEXT"  # where it is sent; NULL: a line or command
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
    _TARGET,
    _BEGUN,
    "INSERT INTO folder VALUES (0)",
)
# Version 1 could not tell whether the first look had come about. Taken for granted: otherwise
# pictures that came while nobody watched would be left as old ones.
_FROM = {
    0: _TABLES,
    1: (_BEGUN, "INSERT INTO folder VALUES (1)", _TARGET),
    2: (_TARGET,),
}
_DAMAGED = (sqlite3.Error, OSError, ValueError, TypeError, KeyError)
"""What a damaged file makes SQLite, and the rows that it gives, raise."""

MOST_TO_SEND = 10_000
"""So many readings wait for a server that is away; then the oldest are given up."""

MOST_TO_RUN = 500
"""So many commands wait; then the oldest are given up."""


class WatchError(LprError):
    """A folder or camera cannot be watched, or what was read cannot be kept."""


class DiskFullError(WatchError):
    """What was read cannot be kept until there is space again."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something that is still to be told.

    Lines for ``file``; what is sent to the address ``target``; or, if both are None, a command.
    """

    id: int
    file: Path | None
    at: int | None
    content: bytes
    target: str | None = None

    @property
    def arguments(self) -> list[str]:
        """The command: a program and its arguments."""
        return [str(part) for part in json.loads(self.content)]


class WatchState:
    """The state of one watched folder, or camera; belongs to one thread.

    Every method raises WatchError (full disk, damaged file) with the file left as it was before.

    Attributes:
        is_new: Whether the folder was not yet looked at, see :meth:`begin`.
    """

    def __init__(self, watched: Path | str) -> None:
        """Open the state of a folder, or of a camera by its name. Raises WatchError.

        It is made if need be.
        """
        own = watched if isinstance(watched, str) else os.path.realpath(watched)
        name = hashlib.sha256(os.fsencode(own)).hexdigest()[:24]
        path = self._path = user_data_folder() / "watch" / f"{name}.sqlite"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._connection = sqlite3.connect(path, timeout=0.5, isolation_level=None)
            try:
                self.is_new = self._prepare()
            except BaseException:
                self._connection.close()
                raise
        except _DAMAGED as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                kind = "camera" if watched is own else "folder"
                raise WatchError(
                    "{watched}: this {kind} is being watched already. End the other watch first.",
                    watched=show_name(watched),
                    kind=kind,
                ) from error
            raise _explained(path, error) from error

    def close(self) -> None:
        self._connection.close()

    def knows(self, name: str, stamp: FileStamp) -> bool:
        """Whether this state of a file (named within the folder) is done with."""
        with self._explaining():
            row = self._connection.execute(
                "SELECT 1 FROM seen WHERE digest = ? AND size = ? AND mtime_ns = ?",
                (_digest(name), stamp.size, stamp.mtime_ns),
            ).fetchone()
        return row is not None

    def begin(self, old: Iterable[tuple[str, FileStamp]]) -> None:
        """The folder is looked at for the first time; ``old`` files are taken for read."""
        files = list(old)  # looking may fail, and may take long: before anything is written
        with self._transaction():
            for name, stamp in files:
                self._mark(name, stamp)
            self._connection.execute("UPDATE folder SET is_begun = 1")
        self.is_new = False

    def finish(
        self,
        name: str,
        stamp: FileStamp,
        lines: Sequence[tuple[Path, bytes]],
        commands: Sequence[Sequence[str]],
        sends: Sequence[tuple[str, bytes]] = (),
    ) -> None:
        """A picture was read, and this is to be told of it: both or, after a crash, neither."""
        with self._transaction():
            self._mark(name, stamp)
            self._post(lines, commands, sends)

    def post(
        self,
        lines: Sequence[tuple[Path, bytes]],
        commands: Sequence[Sequence[str]],
        sends: Sequence[tuple[str, bytes]] = (),
    ) -> None:
        """This is to be told; ``sends`` are addresses and what is sent there."""
        if lines or commands or sends:
            with self._transaction():
                self._post(lines, commands, sends)

    def to_send(self, target: str | None, after: int, most: int) -> list[Message]:
        """The first messages behind the one of that id, in order; ``target`` None: commands."""
        with self._explaining():
            rows = self._connection.execute(
                "SELECT id, NULL, NULL, content, target FROM outbox"
                " WHERE target IS ? AND file IS NULL AND id > ? ORDER BY id LIMIT ?",
                (target, after, most),
            ).fetchall()
            return [_message(*row) for row in rows]

    def keep_to_send(self, targets: Sequence[str]) -> tuple[int, int]:
        """Give up what is for other addresses, and the oldest of more than may wait.

        Returns:
            How many for these addresses are lost, and how many commands.
        """
        with self._transaction():
            (here,) = self._connection.execute(
                "SELECT count(*) FROM outbox WHERE file IS NULL"
            ).fetchone()
            if not here:
                return 0, 0
            places = ", ".join("?" * len(targets))
            execute = self._connection.execute
            execute(
                f"DELETE FROM outbox WHERE target IS NOT NULL AND target NOT IN ({places})",  # noqa: S608
                tuple(targets),
            )
            lost = sum(self._keep_newest(target, MOST_TO_SEND) for target in targets)
            return lost, self._keep_newest(None, MOST_TO_RUN)

    def _keep_newest(self, target: str | None, most: int) -> int:
        return self._connection.execute(
            "DELETE FROM outbox WHERE target IS ?1 AND file IS NULL AND id <="
            " (SELECT id FROM outbox"
            " WHERE target IS ?1 AND file IS NULL ORDER BY id DESC LIMIT 1 OFFSET ?2)",
            (target, most),
        ).rowcount

    def outbox(self) -> list[Message]:
        """The lines and commands that are still to be told, in order."""
        with self._explaining():
            rows = self._connection.execute(
                "SELECT id, file, at, content, NULL FROM outbox WHERE target IS NULL ORDER BY id"
            ).fetchall()
            return [_message(*row) for row in rows]

    def place(self, message: Message, at: int, content: bytes) -> Message:
        """Settle where in its file a message stands, before it is written there."""
        with self._explaining():
            self._connection.execute(
                "UPDATE outbox SET at = ?, content = ? WHERE id = ?", (at, content, message.id)
            )
        return Message(message.id, message.file, at, content)

    def told(self, message: Message) -> None:
        """A message has reached its file, or its command has run."""
        with self._explaining():
            self._connection.execute("DELETE FROM outbox WHERE id = ?", (message.id,))

    def clear(self) -> None:
        """Forget which pictures were read. What is to be told stays."""
        with self._explaining():
            self._connection.execute("DELETE FROM seen")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._explaining():
            self._connection.execute("BEGIN")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself after some errors, for instance a full disk.
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGED as error:
            raise _explained(self._path, error) from error

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
        if version < _VERSION:
            for statement in _FROM[version]:
                execute(statement)
            execute(f"PRAGMA user_version = {_VERSION}")
        (is_begun,) = execute("SELECT is_begun FROM folder").fetchone()
        execute("COMMIT")
        return not is_begun

    def _post(
        self,
        lines: Sequence[tuple[Path, bytes]],
        commands: Sequence[Sequence[str]],
        sends: Sequence[tuple[str, bytes]],
    ) -> None:
        execute = self._connection.execute
        for file, content in lines:
            execute(
                "INSERT INTO outbox (file, content) VALUES (?, ?)", (os.fsencode(file), content)
            )
        for command in commands:
            execute(
                "INSERT INTO outbox (content) VALUES (?)", (json.dumps(list(command)).encode(),)
            )
        for target, content in sends:
            execute("INSERT INTO outbox (target, content) VALUES (?, ?)", (target, content))

    def _mark(self, name: str, stamp: FileStamp) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO seen VALUES (?, ?, ?)",
            (_digest(name), stamp.size, stamp.mtime_ns),
        )


def _message(
    number: int, file: bytes | None, at: int | None, content: bytes, target: str | None
) -> Message:
    """The message of a row. Raises ValueError or TypeError: the row is damaged."""
    message = Message(
        number, None if file is None else Path(os.fsdecode(file)), at, bytes(content), target
    )
    if file is None and target is None and not message.arguments:
        raise ValueError("no command")
    if target is not None and not str(json.loads(content)["id"]).isprintable():
        raise ValueError("no reading")
    return message


def _digest(name: str) -> bytes:
    return hashlib.blake2b(os.fsencode(name), digest_size=16).digest()


def _explained(path: Path, error: Exception) -> WatchError:
    """The error as a WatchError that says what to do."""
    start = Sentence("{file}: what was read in this folder cannot be kept:", file=show_name(path))
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or getattr(error, "errno", 0) == errno.ENOSPC:
        return DiskFullError("{start} the disk is full. Free some space.", start=start)
    return WatchError(
        "{start} {error}. Check the disk, or delete this file to begin anew.",
        start=start,
        error=error
        if isinstance(error, sqlite3.Error | OSError)
        else Sentence("the file is damaged"),
    )
