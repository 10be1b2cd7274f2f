"""The journal's file: opening it safely, setting a damaged one aside."""

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
from lpr_desktop.reading.journal_schema import APPLICATION_ID, VERSION, upgrade

BUSY_SECONDS = 5.0

_ASIDE = "set-aside"

_MOST_CHECKED_PAGES = 32_768
"""A larger file (128 MB) is not looked through at every start: it would take seconds. Damage in it
is met when it is used."""


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
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if pages > _MOST_CHECKED_PAGES:
        return JournalState.GOOD
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
    upgrade(connection)


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
