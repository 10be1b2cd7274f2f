"""The journal's tables, and how a file of an earlier version becomes one of this version.

A file is made by the same steps as it grows, all in one transaction: a program that is killed on
the way leaves the version that was there.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable
from functools import partial

from lpr_desktop.reading.journal_index import fold, index_keys

APPLICATION_ID = 0x4C505244
"""``PRAGMA application_id``: "LPRD" tells our files from other SQLite files."""

DEFAULT_DAYS = 30
"""How long a new journal keeps readings unless the person chooses otherwise."""

_FIRST = (
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

# What the history searches by stands in the readings themselves (time and folder of the picture,
# the folded text), so that an index can answer alone, without a look at a million rows.
_HISTORY = (
    "ALTER TABLE pictures ADD COLUMN taken_at REAL",  # Unix time by EXIF
    "ALTER TABLE pictures ADD COLUMN folder_id INTEGER",
    "ALTER TABLE readings ADD COLUMN time REAL NOT NULL DEFAULT 0",
    "ALTER TABLE readings ADD COLUMN folder_id INTEGER",
    "ALTER TABLE readings ADD COLUMN key TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE readings ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE folders (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE
    )
    """,
    """
    CREATE TABLE crops (
        reading_id INTEGER PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
        jpeg BLOB NOT NULL
    )
    """,
    # Every text once, however often its plate was read, and what it can be found by.
    """
    CREATE TABLE plates (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE
    )
    """,
    """
    CREATE TABLE clues (
        clue INTEGER NOT NULL,
        plate_id INTEGER NOT NULL,
        PRIMARY KEY (clue, plate_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE wanted (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        text TEXT NOT NULL,
        note TEXT NOT NULL,
        takes_alike INTEGER NOT NULL,
        added_at REAL NOT NULL
    )
    """,
    "CREATE TABLE preferences (name TEXT PRIMARY KEY, value) WITHOUT ROWID",
)

_HISTORY_INDEXES = (
    "CREATE INDEX readings_by_time ON readings (shown, time, key, confidence, folder_id)",
    "CREATE INDEX readings_by_confidence ON readings (shown, confidence, time, key, folder_id)",
    "CREATE INDEX readings_by_key ON readings (key, shown, time, confidence, folder_id)",
    "CREATE INDEX readings_in_folder ON readings (folder_id, shown, time, key, confidence)",
    "CREATE INDEX readings_with_note ON readings (time) WHERE note <> ''",
    "CREATE INDEX pictures_in_folder ON pictures (folder_id)",
)


def _run(statements: Iterable[str], connection: sqlite3.Connection) -> None:
    for statement in statements:
        connection.execute(statement)


def _make_first(connection: sqlite3.Connection) -> None:
    _run(_FIRST, connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _add_history(connection: sqlite3.Connection) -> None:
    _run(_HISTORY, connection)
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
    _run(_HISTORY_INDEXES, connection)


# Before, a country stood only where a person had chosen it and the text fitted.
_EVIDENCE = (
    "ALTER TABLE readings ADD COLUMN country_probability REAL NOT NULL DEFAULT 0",
    "ALTER TABLE readings ADD COLUMN partial INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE readings ADD COLUMN missing TEXT",
    "CREATE INDEX readings_by_country ON readings (country, shown, time, key, confidence)"
    " WHERE country IS NOT NULL",
    "DROP VIEW shown_readings",
    """
    CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners,
               country_probability, partial, missing
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id
    """,
)


# A video's reading is a passage of its own; of pictures, several readings may be one.
_PASSAGES = (
    "ALTER TABLE pictures ADD COLUMN duration REAL",  # of a video, in seconds
    "ALTER TABLE readings ADD COLUMN seen TEXT",  # of a video: when, and the single readings
    "ALTER TABLE readings ADD COLUMN passage INTEGER",  # the reading that stands for several
    "CREATE INDEX readings_of_passage ON readings (passage) WHERE passage IS NOT NULL",
    "DROP VIEW shown_readings",
    """
    CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners,
               country_probability, partial, missing, seen
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id
    """,
)


# Which way a plate crossed the line that a person drew across the picture of its camera.
_DIRECTIONS = (
    "ALTER TABLE readings ADD COLUMN direction TEXT",
    "CREATE INDEX readings_by_direction ON readings (direction, shown, time, key, confidence)"
    " WHERE direction IS NOT NULL",
    "DROP VIEW shown_readings",
    """
    CREATE VIEW shown_readings AS
        SELECT picture_id, id, corrections.text AS corrected, detector, x0, y0, x1, y1, score,
               readings.text AS text, confidence, characters, candidates, country, corners,
               country_probability, partial, missing, seen, direction
        FROM readings LEFT JOIN corrections ON reading_id = id
        WHERE shown
        ORDER BY picture_id, score DESC, id
    """,
)


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _make_first,
    _add_history,
    partial(_run, _EVIDENCE),
    partial(_run, _PASSAGES),
    partial(_run, _DIRECTIONS),
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
