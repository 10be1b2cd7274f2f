"""The journal's tables, and how a file of an earlier version becomes one of this version.

The statements of each step stand in ``resources/journal``; a semicolon ends a statement, and stands
nowhere else there. A file is made by the same steps as it grows, all in one transaction: a program
that is killed on the way leaves the version that was there.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from functools import partial

from lpr_desktop.assets import resources_folder
from lpr_desktop.reading.journal_index import fold, index_keys

APPLICATION_ID = 0x4C505244
"""``PRAGMA application_id``: "LPRD" tells our files from other SQLite files."""

DEFAULT_DAYS = 30
"""How long a new journal keeps readings unless the person chooses otherwise."""


def _run(step: str, connection: sqlite3.Connection) -> None:
    """Run the statements of a step; not with ``executescript``, which would commit first."""
    file = resources_folder() / "journal" / f"{step}.sql"
    for statement in file.read_text(encoding="utf-8").split(";"):
        if statement.strip():
            connection.execute(statement)


def _make_first(connection: sqlite3.Connection) -> None:
    _run("1", connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _add_history(connection: sqlite3.Connection) -> None:
    _run("2", connection)
    execute = connection.execute
    pictures = execute("SELECT id, path, mtime_ns, touched_at FROM pictures").fetchall()
    if not pictures:
        execute("INSERT INTO preferences VALUES ('keep_days', ?)", (DEFAULT_DAYS,))
    for picture, path, mtime_ns, touched_at in pictures:
        folder = folder_id(execute, path)
        time = mtime_ns / 1e9 if mtime_ns > 0 else touched_at
        execute("UPDATE pictures SET folder_id = ? WHERE id = ?", (folder, picture))
        execute(
            "UPDATE readings SET time = ?, folder_id = ? WHERE picture_id = ?",
            (time, folder, picture),
        )
    texts = execute(
        "SELECT id, coalesce(corrections.text, readings.text) FROM readings"
        " LEFT JOIN corrections ON reading_id = id"
    ).fetchall()
    keys = [(fold(text), number) for number, text in texts]
    connection.executemany("UPDATE readings SET key = ? WHERE id = ?", keys)
    index_keys(connection, {key for key, _ in keys})
    _run("2-indexes", connection)


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _make_first,
    _add_history,
    partial(_run, "3"),
    partial(_run, "4"),
    partial(_run, "5"),
)

VERSION = len(_STEPS)
"""``PRAGMA user_version``; a file with a higher one was written by a newer program."""


def make_version(connection: sqlite3.Connection, version: int) -> None:
    """Make the tables of an earlier version in an empty database. Raises sqlite3.Error."""
    for step in _STEPS[:version]:
        step(connection)


def upgrade(connection: sqlite3.Connection) -> None:
    """Bring an empty or an earlier journal to this version, wholly or not at all.

    Waits for other programs that do the same. Raises sqlite3.Error.
    """
    if connection.execute("PRAGMA user_version").fetchone()[0] >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have been quicker.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        for step in _STEPS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {max(version, VERSION)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def folder_id(execute: Callable[..., sqlite3.Cursor], path: bytes) -> int:
    """The number of the folder in which the picture ``path`` lies."""
    folder = os.path.dirname(path)  # noqa: PTH120 - pathlib knows no bytes
    execute("INSERT OR IGNORE INTO folders (path) VALUES (?)", (folder,))
    return int(execute("SELECT id FROM folders WHERE path = ?", (folder,)).fetchone()[0])
