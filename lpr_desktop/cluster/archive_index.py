"""DuckDB's file in which the plates of a folder of results are found; made anew when it is lost."""

from __future__ import annotations

import hashlib
import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.assets import user_data_folder

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_VERSION = 2
"""Of the index file; one of another version is made anew."""

_KEPT_SECONDS = 30 * 86_400
"""So long after it was last opened an index file stays; it is made anew when it is missed."""

_MEMORY = "1GB"

_TABLES = """
    CREATE TABLE parts (id INTEGER, name VARCHAR);
    CREATE TABLE letters (letter VARCHAR);
    CREATE TABLE folders (path VARCHAR, number INTEGER);
    CREATE TABLE plates (
        key VARCHAR, time DOUBLE, confidence FLOAT, country VARCHAR, text VARCHAR,
        country_probability FLOAT, is_partial BOOLEAN, missing VARCHAR,
        image VARCHAR, part INTEGER, is_taken BOOLEAN, read_at DOUBLE, score FLOAT,
        x0 FLOAT, y0 FLOAT, x1 FLOAT, y1 FLOAT, width INTEGER, height INTEGER
    );
"""

# A strange file must not make DuckDB fetch code from the network.
_CONFIG = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}


def index_file(folder: Path) -> Path:
    """Where the index of a folder of results is kept."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:32]
    return user_data_folder() / "archives" / f"{name}-{_VERSION}.duckdb"


def index_errors() -> tuple[type[Exception], ...]:
    """What DuckDB and the disk raise; words of a damaged file that are not UTF-8 cannot be told."""
    import duckdb

    return duckdb.Error, UnicodeDecodeError, RuntimeError, OSError


def open_index(file: Path) -> DuckDBPyConnection:
    """The index in a file, made if it is missing or damaged; those that nobody opens go.

    Raises what :func:`index_errors` names.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    connection = _repaired(file)
    _clear_old(file)
    return connection


def _repaired(file: Path) -> DuckDBPyConnection:
    try:
        return _connected(file)
    except index_errors() as error:
        if re.search(r"\block\b", str(error)):  # another window has it
            raise
    # Damaged: it holds nothing that the parts do not.
    for name in (file, file.with_name(f"{file.name}.wal")):
        name.unlink(missing_ok=True)
    return _connected(file)


def _connected(file: Path) -> DuckDBPyConnection:
    import duckdb

    connection = duckdb.connect(str(file), config=dict(_CONFIG))
    try:
        connection.execute(f"SET memory_limit = '{_MEMORY}'")
        if not connection.execute(
            "SELECT 1 FROM duckdb_tables() WHERE table_name = 'plates'"
        ).fetchall():
            connection.execute(_TABLES)
    except BaseException:
        connection.close()
        raise
    return connection


def _clear_old(own: Path) -> None:
    """Delete what was not opened for long, or by another version."""
    with suppress(OSError):
        os.utime(own)
        for file in own.parent.iterdir():
            is_old = file.stat().st_mtime < time.time() - _KEPT_SECONDS
            if is_old or f"-{_VERSION}.duckdb" not in file.name:
                # Where it is open in another window the system may refuse.
                file.unlink()
