"""What can be saved of a damaged journal: its rows, one by one, from both ends of each table."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lpr_desktop.reading import journal_passages
from lpr_desktop.reading.journal_index import index_keys
from lpr_desktop.reading.journal_schema import folder_id

# Who refers to another comes after it.
_TABLES = ("folders", "pictures", "readings", "corrections", "crops")
_BY_THEMSELVES = ("wanted", "preferences", "session")
_JSON = frozenset(("notes", "characters", "candidates", "corners", "seen"))
_OF_THE_DISK = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_STORED_AS = {"INTEGER": int, "REAL": float, "TEXT": str, "BLOB": bytes}


def rescue(damaged: Path, journal: sqlite3.Connection) -> int:
    """Copy the sound rows of a damaged journal into a new, empty one.

    Changes nothing in the damaged file, and what cannot be read of it is left out.

    Returns:
        The number of readings that were saved.

    Raises:
        sqlite3.Error: The disk of the new one is full or fails; it is then still empty.
    """
    old = _opened(damaged)
    if old is None:
        return 0
    with contextlib.closing(old):
        old.text_factory = bytes
        journal.execute("BEGIN IMMEDIATE")
        try:
            for table in (*_TABLES, *_BY_THEMSELVES):
                _copy(old, journal, table)
            _mend(journal)
            keys = {key for (key,) in journal.execute("SELECT DISTINCT key FROM readings")}
            index_keys(journal, keys)
            journal.execute("COMMIT")
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                journal.execute("ROLLBACK")
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK:
                raise
            return 0
        return int(journal.execute("SELECT count(*) FROM readings").fetchone()[0])


def _opened(damaged: Path) -> sqlite3.Connection | None:
    """With what its write-ahead log holds or, if that is damaged too, without it."""
    for way in ("mode=ro", "mode=ro&immutable=1"):
        with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
            old = sqlite3.connect(f"{damaged.absolute().as_uri()}?{way}", uri=True)
            try:
                old.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return old
            except BaseException:
                old.close()
                raise
    return None


def _copy(old: sqlite3.Connection, journal: sqlite3.Connection, table: str) -> None:
    described = journal.execute(f"PRAGMA table_info({table})").fetchall()
    kinds = {name: (kind.upper(), bool(needed)) for _, name, kind, needed, *_ in described}
    columns = [name for name in kinds if name in _columns(old, table)]
    if not columns:
        return
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    for row in _rows(old, table, names):
        values = _sound(row, [kinds[name] for name in columns], columns)
        if values is not None:
            # Columns that a damaged row lacks and a table needs make it no row of ours.
            with contextlib.suppress(sqlite3.IntegrityError):
                journal.execute(
                    f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})",  # noqa: S608
                    values,
                )


def _columns(old: sqlite3.Connection, table: str) -> set[str]:
    try:
        rows = old.execute(f"PRAGMA table_info({table})").fetchall()
        return {row[1].decode("utf-8", "replace") for row in rows}
    except (sqlite3.Error, UnicodeDecodeError):
        return set()


def _rows(old: sqlite3.Connection, table: str, names: str) -> Iterator[Sequence[Any]]:
    """From the first row to the first damage, and from the last row back to the last damage."""
    key = "rowid" if table != "preferences" else "name"
    last: Any = None
    for order in ("", " DESC"):
        try:
            for row in old.execute(
                f"SELECT {key}, {names} FROM {table} ORDER BY {key}{order}"  # noqa: S608
            ):
                if order and row[0] == last:
                    return
                if not order:
                    last = row[0]
                yield row[1:]
            return
        except (sqlite3.Error, UnicodeDecodeError, OverflowError):
            continue


def _sound(
    row: Sequence[Any], kinds: Sequence[tuple[str, bool]], columns: Sequence[str]
) -> list[Any] | None:
    """The values of a row, or None where one is not what its column holds."""
    values: list[Any] = []
    for value, (kind, is_needed), column in zip(row, kinds, columns, strict=True):
        wanted = _STORED_AS.get(kind)
        if value is not None and kind in ("TEXT", "") and isinstance(value, bytes):
            try:
                value = value.decode()
            except UnicodeDecodeError:
                return None
        if wanted is float and isinstance(value, int):
            value = float(value)
        if (value is None and is_needed) or (
            value is not None and wanted is not None and not isinstance(value, wanted)
        ):
            return None
        if column in _JSON and value is not None:
            try:
                json.loads(value)
            except ValueError:
                return None
        values.append(value)
    return values


def _mend(journal: sqlite3.Connection) -> None:
    """What belongs to a row that could not be saved goes; a folder's name stands in the path."""
    journal_passages.settle_orphans(journal.execute)
    for table in ("corrections", "crops"):
        journal.execute(
            f"DELETE FROM {table} WHERE reading_id NOT IN (SELECT id FROM readings)"  # noqa: S608
        )
    lost = journal.execute(
        "SELECT id, path FROM pictures WHERE folder_id IS NULL"
        " OR folder_id NOT IN (SELECT id FROM folders)"
    ).fetchall()
    for picture, path in lost:
        folder = folder_id(journal.execute, path)
        journal.execute("UPDATE pictures SET folder_id = ? WHERE id = ?", (folder, picture))
        journal.execute("UPDATE readings SET folder_id = ? WHERE picture_id = ?", (folder, picture))
