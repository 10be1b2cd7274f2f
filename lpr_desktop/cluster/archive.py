"""A folder of results to look through, as one looks through the journal; it is only read.

DuckDB reads the Parquet parts once into an index file among the user's data: tens of thousands of
parts cannot be opened for every letter that is typed. The next time only new parts are read.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.cluster.archive_index import index_errors, index_file, open_index
from lpr_desktop.cluster.archive_search import COLUMNS, entry_of, query_terms, rolled_up
from lpr_desktop.cluster.results import MANIFEST, MOST_MANIFEST, PARTS, read_manifest
from lpr_desktop.cluster.rows import Row, result_of
from lpr_desktop.errors import Cancelled, ClusterError, JournalError
from lpr_desktop.files import open_file, show_name, unicode_text
from lpr_desktop.installation import how_to_add
from lpr_desktop.reading.journal_history import MOST_COUNTED, HistoryPage
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery
from lpr_desktop.reading.reader import PictureResult

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PARTS_AT_ONCE = 200
_ORDERS = {
    HistoryOrder.TIME: "time",
    HistoryOrder.TEXT: "key",
    HistoryOrder.CONFIDENCE: "confidence",
}

# As journal_index.fold does it: capitals and digits alone, O as 0 and I as 1.
_KEY = "translate(regexp_replace(upper(text), '[^\\p{L}\\p{N}]', '', 'g'), 'OI', '01')"

# A strange part may have one text of megabytes stand for thousands of rows.
_BOUNDED = """* REPLACE (
    left(text, 64) AS text, left(image, 4096) AS image, left(country, 64) AS country,
    left(missing, 64) AS missing
)"""
_PLATES = f"""
    SELECT {_KEY}, moment, coalesce(confidence, 0), country, text, country_probability,
           coalesce(partial, false), missing, image, parts.id, taken_at IS NOT NULL, read_at,
           coalesce(score, 0), box[1], box[2], box[3], box[4], coalesce(width, 0),
           coalesce(height, 0)
    FROM (
        SELECT {_BOUNDED}, coalesce(taken_at, mtime_ns / 1e9, read_at) AS moment
        FROM read_parquet(?, filename = true, union_by_name = true)
    ) AS found
    LEFT JOIN parts ON parts.name = parse_filename(found.filename)
    WHERE plate IS NOT NULL AND text IS NOT NULL AND image IS NOT NULL AND len(box) = 4
          AND moment BETWEEN -6e10 AND 2.5e11 -- years that a calendar has
"""  # noqa: S608 - no text of a person in it


class Archive:
    """The plates in a folder of results; :attr:`history` is searched as that of a journal is.

    May be used from any thread; a search waits for no other. Every method raises JournalError.

    Args:
        folder: With ``manifest.json`` and ``parts``.

    Attributes:
        broken: Names of parts that are damaged, or none.

    Raises:
        ClusterError: It is none, its parts are not Parquet, or DuckDB is not installed.
        JournalError: The index cannot be written, or another window has it open.
    """

    def __init__(self, folder: Path) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise ClusterError(
                "Looking into results needs DuckDB, which is not installed. {how_to_add}",
                how_to_add=how_to_add("cluster"),
            ) from error
        self.folder = folder.absolute()
        self.history = self
        self.broken: list[str] = []
        self._parts = self.folder / PARTS
        self._check_folder()
        self._error, self._interrupted = index_errors(), duckdb.InterruptException
        self._lock = threading.Lock()
        with self._told():
            self._connection = open_index(index_file(self.folder))
        self._cursors: set[DuckDBPyConnection] = set()
        self._searching: set[DuckDBPyConnection] = set()

    def _check_folder(self) -> None:
        with (
            ClusterError.for_os_error(
                "{folder}: there are no results in this folder. Choose the one that was "
                "given as --output.",
                folder=self.folder,
            ),
            open_file(self.folder / MANIFEST) as file,
        ):
            content = file.read(MOST_MANIFEST)
        manifest = read_manifest(str(self.folder), content)
        if manifest.request.form != "parquet":
            raise ClusterError(
                "{folder}: these results are JSON Lines. Only Parquet can be looked "
                "through here (--format parquet).",
                folder=self.folder,
            )

    def update(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancel: threading.Event | None = None,
    ) -> int:
        """Take in the parts that are new; what was taken in can be found meanwhile.

        Args:
            progress: Called with the number of parts that are taken in and of all.
            cancel: Set it to stop; what was taken in stays.

        Returns:
            The number of plates. :attr:`broken` has the parts that cannot be read.
        """
        self.broken = []
        with self._cursor() as cursor:
            known = {name for (name,) in cursor.execute("SELECT name FROM parts").fetchall()}
            there = self._names()
            if known - there:
                # Some were replaced.
                cursor.execute("DELETE FROM plates; DELETE FROM parts; DELETE FROM folders")
                known = set()
            new = sorted(there - known)
            for start in range(0, len(new), _PARTS_AT_ONCE):
                if cancel is not None and cancel.is_set():
                    break
                self._take_in_sound(cursor, new[start : start + _PARTS_AT_ONCE], len(known) + start)
                if progress is not None:
                    progress(len(known) + min(start + _PARTS_AT_ONCE, len(new)), len(there))
            (number,) = cursor.execute("SELECT count(*) FROM plates").fetchone() or (0,)
        return int(number)

    def _names(self) -> set[str]:
        """The parts that are there; what cannot be one is broken."""
        with os.scandir(self._parts) as listing:
            entries = [entry for entry in listing if entry.name.endswith(".parquet")]
        # Opening a pipe could wait for ever; and DuckDB takes UTF-8 alone.
        found = {e.name for e in entries if e.is_file() and unicode_text(e.name) == e.name}
        self.broken += sorted({entry.name for entry in entries} - found)
        return found

    def _take_in_sound(self, cursor: DuckDBPyConnection, names: Sequence[str], first: int) -> None:
        """Take in parts without those that cannot be read."""
        try:
            self._take_in(cursor, names, first)
        except self._interrupted:
            raise
        except self._error:
            if len(names) > 1:
                half = len(names) // 2
                self._take_in_sound(cursor, names[:half], first)
                self._take_in_sound(cursor, names[half:], first + half)
            elif self._is_sound(cursor, names[0]):
                # It is not the part: the index cannot be written.
                raise
            else:
                self.broken.append(names[0])

    def _is_sound(self, cursor: DuckDBPyConnection, name: str) -> bool:
        if not self._parts.is_dir():
            # The disk is away.
            return True
        with suppress(*self._error):
            # In memory.
            cursor.execute("CREATE OR REPLACE TEMP TABLE tried AS FROM plates LIMIT 0")
            cursor.execute(f"INSERT INTO tried {_PLATES}", ([str(self._parts / name)],))
            return True
        return False

    def _take_in(self, cursor: DuckDBPyConnection, names: Sequence[str], first: int) -> None:
        cursor.begin()
        try:
            numbers = list(range(first, first + len(names)))
            cursor.execute("INSERT INTO parts SELECT unnest(?), unnest(?)", (numbers, list(names)))
            before = cursor.execute("SELECT count(*) FROM plates").fetchone() or (0,)
            cursor.execute(
                f"INSERT INTO plates {_PLATES}", ([str(self._parts / name) for name in names],)
            )
            # Letters beyond A to Z; for those that a wrong one may stand for.
            cursor.execute(
                "INSERT INTO letters SELECT DISTINCT unnest(string_split("
                "  regexp_replace(key, '[A-Z0-9]', '', 'g'), '')) AS letter FROM plates"
                " WHERE rowid >= ? AND regexp_matches(key, '[^A-Z0-9]')"
                " EXCEPT SELECT letter FROM letters",
                before,
            )
            cursor.execute(
                "INSERT INTO folders SELECT regexp_replace(image, '[/\\\\][^/\\\\]*$', '') AS path,"
                " count(*) FROM plates WHERE rowid >= ? GROUP BY path",
                before,
            )
            cursor.commit()
        except BaseException:
            cursor.rollback()
            raise

    def search(self, query: HistoryQuery, limit: int = 200, offset: int = 0) -> HistoryPage:
        """As ``History.search``; no plate here is corrected, noted or on a list."""
        with self._cursor(is_search=True) as cursor:
            terms, values, distance = query_terms(cursor, query)
            way = "DESC" if query.is_descending else "ASC"
            columns = dict.fromkeys((_ORDERS[query.order], "time", "rowid"))
            order = ", ".join(f"{column} {way}" for column in columns)
            if distance != "0":
                # Only then: DuckDB would fetch all columns of all rows for a constant.
                order = f"distance, {order}"
            rows = cursor.execute(
                f"SELECT {COLUMNS}, {distance} AS distance FROM plates WHERE {terms}"  # noqa: S608
                f" ORDER BY {order} LIMIT ? OFFSET ?",
                (*values, limit + 1, offset),
            ).fetchall()
        return HistoryPage(tuple(map(entry_of, rows[:limit])), len(rows) > limit)

    def count(self, query: HistoryQuery, most: int = MOST_COUNTED) -> int:
        """How many fit; ``most`` means that many or more."""
        with self._cursor(is_search=True) as cursor:
            terms, values, distance = query_terms(cursor, query)
            # The distance takes a parameter where there is one.
            skipped = distance.count("?")
            (number,) = (
                cursor.execute(
                    f"SELECT count(*) FROM (SELECT 1 FROM plates WHERE {terms} LIMIT ?)",  # noqa: S608
                    (*values[skipped:], most),
                ).fetchone()
                or (0,)
            )
        return int(number)

    def countries(self) -> list[str]:
        """The codes of the countries that plates seem to be of."""
        with self._cursor() as cursor:
            rows = cursor.execute(
                "SELECT DISTINCT country FROM plates WHERE country IS NOT NULL ORDER BY country"
            ).fetchall()
        return [code for (code,) in rows]

    def folders(self) -> list[tuple[str, int]]:
        """Folders with pictures, in order, and how many readings are of each; see
        :func:`rolled_up`.
        """
        with self._cursor() as cursor:
            rows = cursor.execute("SELECT path, sum(number) FROM folders GROUP BY path").fetchall()
        return sorted(rolled_up({path: int(number) for path, number in rows}).items())

    def crops(self, ids: Sequence[int]) -> dict[int, bytes]:
        """Nothing: parts hold no pictures."""
        return {}

    @property
    def title(self) -> str:
        """By what the readings were found, for the journal."""
        return show_name(self.folder.name)

    def pictures(self, ids: Sequence[int]) -> Iterator[tuple[str, PictureResult]]:
        """All that was read in the pictures of these plates: path or URL, and result; each once."""
        with self._cursor() as cursor:
            places = cursor.execute(
                "SELECT DISTINCT parts.name, image FROM plates JOIN parts ON parts.id = part"
                " WHERE plates.rowid IN (SELECT unnest(?)) ORDER BY ALL",
                (list(ids),),
            ).fetchall()
            for part, image in places:
                found = cursor.execute(
                    f"SELECT {_BOUNDED} FROM read_parquet(?) WHERE image = ? ORDER BY plate",  # noqa: S608
                    (str(self._parts / part), image),
                )
                names = [column[0] for column in found.description or ()]
                rows: list[Row] = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
                try:
                    result = result_of(rows)
                except (TypeError, ValueError, KeyError, IndexError) as error:
                    raise JournalError(
                        "{part}: this part of the results is damaged. Have its pictures read anew.",
                        part=show_name(self._parts / part),
                    ) from error
                yield image, result

    def interrupt(self) -> None:
        """End the searches that run; they raise Cancelled."""
        self._interrupt(self._searching)

    def interrupt_all(self) -> None:
        """As :meth:`interrupt`, and whatever else runs."""
        self._interrupt(self._cursors)

    def _interrupt(self, cursors: set[DuckDBPyConnection]) -> None:
        with self._lock:
            for cursor in cursors:
                cursor.interrupt()

    def close(self) -> None:
        """Close the index file; nothing can be searched afterwards."""
        self._connection.close()

    @contextmanager
    def _cursor(self, *, is_search: bool = False) -> Iterator[DuckDBPyConnection]:
        with self._told():
            cursor = self._connection.cursor()
            with self._lock:
                self._cursors.add(cursor)
                if is_search:
                    self._searching.add(cursor)
            try:
                yield cursor
            finally:
                with self._lock:
                    self._cursors.discard(cursor)
                    self._searching.discard(cursor)
                cursor.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except self._interrupted as error:
            raise Cancelled("Overtaken.") from error
        except self._error as error:
            if re.search("orrupt|read enough bytes", str(error)):
                with suppress(OSError):
                    index_file(self.folder).unlink()  # the next time it is made anew
            raise JournalError(
                "{folder}: the results could not be looked through ({error}). Close "
                "other windows that show them, and check the disk.",
                folder=self.folder,
                error=str(error).partition("\n")[0],
            ) from error
