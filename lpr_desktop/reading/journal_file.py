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
from lpr_desktop.reading.journal_rescue import rescue
from lpr_desktop.reading.journal_schema import APPLICATION_ID, VERSION, make_version, upgrade
from lpr_desktop.sentence import Sentence, one_after_another

BUSY_SECONDS = 5.0

_ASIDE = "set-aside"

_MOST_CHECKED_PAGES = 32_768
"""A larger file (128 MB) is not looked through at every start: it would take seconds. Damage in it
is met when it is used, and remembered in a file beside it."""

_MARK = "-damaged"
_DAMAGES = ("no such table", "no such column", "malformed", "Could not decode", "unsupported file")
_FORMATS = (1, 2)
"""Bytes 18 and 19 of an SQLite file; with others it cannot be written or read."""

DatabaseProblem = (sqlite3.Error, UnicodeDecodeError, MemoryError)
"""What a call of ``sqlite3`` raises: a damaged file can put anything into an error's message."""


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
        with path.open("rb") as file:
            head = file.read(20)
        is_sqlite = head.startswith(b"SQLite format 3\0") and set(head[18:]) <= {*_FORMATS}
        promised = _promised(path)
        if not is_sqlite or (_mark(path).exists() and not (promised and promised.exists())):
            return JournalState.DAMAGED
        with contextlib.closing(_connect(path)) as connection:
            return _state(connection)
    except (*DatabaseProblem, OSError) as error:
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
        aside = _promised(path)
        if state not in (JournalState.ABSENT, JournalState.GOOD):
            aside, note = _set_aside(path, state)
            notes = (note,)
        # What a person photographed is nobody else's business on a shared computer; SQLite gives
        # its -wal and -shm files the same permissions.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = _connect(path)
        try:
            _prepare(connection)
            if aside is not None and _mark(path).exists():
                saved = rescue(aside, connection)
                told = Sentence("What could be saved was taken over: %Ln reading(s).", "", saved)
                notes = (one_after_another([*notes, told]),)
                _mark(path).unlink()
        except BaseException:
            connection.close()
            raise
    except (*DatabaseProblem, OSError) as error:
        raise explained(path, error) from error
    return connection, notes


def open_memory() -> sqlite3.Connection:
    """A journal that is gone when it is closed."""
    connection = _connect(":memory:")
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def copies_set_aside(path: Path) -> list[Path]:
    """The files that were set aside from ``path``, with what belongs to them."""
    return sorted(path.parent.glob(f"{path.stem}-{_ASIDE}-*"))


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the file's content is not a sound SQLite file."""
    if isinstance(error, UnicodeDecodeError):
        return True
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(_DAMAGES):
        return True
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def explained(path: Path | None, error: Exception) -> JournalError:
    """The error as a JournalError that says what to do; readings go on without the journal.

    Damage is remembered, so that the file is set aside when it is opened next.
    """
    name = show_name(path) if path else Sentence("The journal in memory")
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if is_damage(error):
        if path is not None:
            with contextlib.suppress(OSError):
                _mark(path).touch()
        advice = Sentence(
            "it is damaged. It is set aside, and a new one begun, when the program starts again"
        )
    elif code == sqlite3.SQLITE_FULL:
        advice = Sentence("the disk is full. Free some space")
    elif isinstance(error, MemoryError):
        advice = Sentence("there is not enough memory. Close other programs")
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        advice = Sentence("another program keeps it locked. Close that program and try again")
    elif isinstance(error, PermissionError) or code in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    ):
        advice = Sentence(
            "it cannot be written. Check the permissions of the file and of its folder"
        )
    else:
        advice = Sentence(
            "it cannot be used ({error}). Check the folder and the disk", error=str(error)
        )
    return JournalError(
        "{name}: the journal of readings does not keep this: {advice}. Reading goes on without it.",
        name=name,
        advice=advice,
    )


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        # Deleted plates must not linger in free pages.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _state(connection: sqlite3.Connection) -> JournalState:
    # All of one moment: another program may be making the tables.
    connection.execute("BEGIN")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables and not version:
        return JournalState.ABSENT
    if application != APPLICATION_ID:
        return JournalState.FOREIGN
    if version > VERSION:
        return JournalState.NEWER
    if not _has_our_tables(connection, version):
        return JournalState.DAMAGED
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if pages > _MOST_CHECKED_PAGES:
        return JournalState.GOOD
    (sound,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return JournalState.GOOD if sound == "ok" else JournalState.DAMAGED


def _has_our_tables(connection: sqlite3.Connection, version: int) -> bool:
    """Whether all tables and columns of a version are there: it is compared with a new journal."""
    described = []
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as sound:
        make_version(sound, version)
        for one in (sound, connection):
            columns = one.execute(
                "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                " WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%'"
            ).fetchall()
            described.append(set(columns))
    return described[0] <= described[1]


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


def _mark(path: Path) -> Path:
    """Beside a file that is known to be damaged. Holds the name under which it is set aside, from
    before that begins until what can be saved of it is in the new file.
    """
    return path.with_name(path.name + _MARK)


def _promised(path: Path) -> Path | None:
    """Where a damaged file is being set aside, by a program that may have been killed since."""
    try:
        name = _mark(path).read_text("utf-8")
    except (OSError, ValueError):
        return None
    is_ours = name.startswith(f"{path.stem}-{_ASIDE}-") and name.endswith(path.suffix)
    return path.with_name(name) if is_ours and name == Path(name).name else None


def _set_aside(path: Path, state: JournalState) -> tuple[Path, str]:
    """Where it is now, and a sentence for a person."""
    stamp = f"{path.stem}-{_ASIDE}-{time.strftime('%Y%m%d-%H%M%S')}"
    aside, number = _promised(path) or path.with_name(stamp + path.suffix), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{stamp}-{number}{path.suffix}")
    if state is JournalState.DAMAGED:
        _mark(path).write_text(aside.name, "utf-8")
    # The file itself comes last: without it, the next start goes on under the same name.
    for suffix in ("-shm", "-wal", ""):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{suffix}").rename(f"{aside}{suffix}")
    if state is not JournalState.DAMAGED:
        _mark(path).unlink(missing_ok=True)
    reason = {
        JournalState.NEWER: Sentence("was written by a newer version of this program"),
        JournalState.FOREIGN: Sentence("is not a journal of this program"),
    }.get(state, Sentence("is damaged"))
    return aside, Sentence(
        "The journal of readings {file} {reason}. It was set aside as {aside} in the same folder, "
        "and a new journal was begun.",
        file=path,
        reason=reason,
        aside=show_name(aside.name),
    )
