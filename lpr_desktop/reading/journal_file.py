"""The journal's file: its tables, opening it safely, setting a damaged one aside."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from enum import Enum
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import JournalError
from lpr_desktop.files import show_name

VERSION = 1
"""``PRAGMA user_version``; a file with a higher one was written by a newer program."""

APPLICATION_ID = 0x4C505244
"""``PRAGMA application_id``: "LPRD" tells our files from other SQLite files."""

BUSY_SECONDS = 5.0

_ASIDE = "set-aside"

_TABLES = (
    """
    CREATE TABLE pictures (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL,          -- absolute, as bytes: a name need not be UTF-8
        size INTEGER NOT NULL,       -- the state of the file that was read
        mtime_ns INTEGER NOT NULL,
        touched_at REAL NOT NULL,    -- Unix time of the last reading or edit, for retention
        read_at REAL,                -- NULL: not read yet, a person only drew boxes
        detector TEXT,
        width INTEGER NOT NULL DEFAULT 0,
        height INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0,
        notes TEXT NOT NULL DEFAULT '[]',
        error TEXT,
        UNIQUE (path, size, mtime_ns)
    )
    """,
    """
    CREATE TABLE readings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        picture_id INTEGER NOT NULL REFERENCES pictures ON DELETE CASCADE,
        x0 REAL NOT NULL, y0 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL,
        score REAL NOT NULL,
        text TEXT NOT NULL,
        confidence REAL NOT NULL,
        characters TEXT NOT NULL,
        candidates TEXT NOT NULL,
        country TEXT,
        corners TEXT,
        detector TEXT,               -- NULL: a person drew the box
        read_at REAL NOT NULL,
        shown INTEGER NOT NULL       -- 0: removed by a person, or not found by the latest reading
    )
    """,
    """
    CREATE INDEX readings_of_picture ON readings (picture_id)
    """,
    """
    CREATE TABLE corrections (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        text TEXT NOT NULL,
        corrected_at REAL NOT NULL
    )
    """,
    """
    CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id
    """,
    """
    CREATE TABLE session (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        added_at REAL NOT NULL
    )
    """,
)


class JournalState(Enum):
    """What a journal file is."""

    ABSENT = "absent"
    GOOD = "good"
    DAMAGED = "damaged"
    NEWER = "newer"
    FOREIGN = "foreign"


def default_journal() -> Path:
    """Where the program keeps its journal (the file need not be there)."""
    return user_data_folder() / "journal.sqlite"


def examine(path: Path) -> JournalState:
    """Look at a journal file without changing it. Raises JournalError if it cannot be opened."""
    try:
        if not path.exists() or path.stat().st_size == 0:
            return JournalState.ABSENT
        with contextlib.closing(_connect(path)) as connection:
            return _state(connection)
    except (sqlite3.Error, OSError) as error:
        if is_damage(error):
            return JournalState.DAMAGED
        raise explained(path, error) from error


def open_journal(path: Path) -> tuple[sqlite3.Connection, tuple[str, ...]]:
    """Open a journal file, made if need be; one that cannot be used is set aside.

    Returns:
        The connection (in autocommit mode, any thread), and sentences for a person about what was
        set aside.

    Raises:
        JournalError: The folder cannot be written, the disk is full, the file is locked.
    """
    notes: tuple[str, ...] = ()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        state = examine(path)
        if state not in (JournalState.ABSENT, JournalState.GOOD):
            notes = (_set_aside(path, state),)
        # What a person photographed is nobody else's business on a shared computer; SQLite gives
        # its -wal and -shm files the same permissions.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = _connect(path)
        try:
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
    except (sqlite3.Error, OSError) as error:
        raise explained(path, error) from error
    return connection, notes


def open_memory() -> sqlite3.Connection:
    """A journal that is gone when it is closed."""
    connection = _connect(":memory:")
    _prepare(connection)
    return connection


def copies_set_aside(path: Path) -> list[Path]:
    """The files that were set aside from ``path``, with what belongs to them."""
    return sorted(path.parent.glob(f"{path.stem}-{_ASIDE}-*"))


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the file's content is not a sound SQLite file."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def explained(path: Path | None, error: sqlite3.Error | OSError) -> JournalError:
    """The error as a JournalError that says what to do; readings go on without the journal."""
    name = show_name(path) if path else "The journal in memory"
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if is_damage(error):
        advice = (
            "it is damaged. It is set aside, and a new one begun, when the program starts again"
        )
    elif code == sqlite3.SQLITE_FULL:
        advice = "the disk is full. Free some space"
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        advice = "another program keeps it locked. Close that program and try again"
    elif isinstance(error, PermissionError) or code in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    ):
        advice = "it cannot be written. Check the permissions of the file and of its folder"
    else:
        advice = f"it cannot be used ({error}). Check the folder and the disk"
    return JournalError(
        f"{name}: the journal of readings does not keep this: {advice}. Reading goes on without it."
    )


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    # Deleted plates must not linger in free pages.
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _state(connection: sqlite3.Connection) -> JournalState:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables and not version:
        return JournalState.ABSENT
    if application != APPLICATION_ID:
        return JournalState.FOREIGN
    if version > VERSION:
        return JournalState.NEWER
    (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return JournalState.GOOD if sound == "ok" else JournalState.DAMAGED


def _prepare(connection: sqlite3.Connection) -> None:
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError:
            # SQLite does not wait here when two programs open a new file in the same moment.
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("PRAGMA user_version").fetchone()[0]:
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _set_aside(path: Path, state: JournalState) -> str:
    stamp = f"{path.stem}-{_ASIDE}-{time.strftime('%Y%m%d-%H%M%S')}"
    aside, number = path.with_name(stamp + path.suffix), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stamp}-{number}{path.suffix}")
    for suffix in ("", "-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{aside}{suffix}")
    reason = {
        JournalState.NEWER: "was written by a newer version of this program",
        JournalState.FOREIGN: "is not a journal of this program",
    }.get(state, "is damaged")
    return (
        f"The journal of readings {show_name(path)} {reason}. It was set aside as "
        f"{show_name(aside.name)} in the same folder, and a new journal was begun."
    )
