"""The history of readings: search, notes, thumbnails, deleting."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.reading import journal_passages
from lpr_desktop.reading.journal_index import drop_keys
from lpr_desktop.reading.journal_search import CHOSEN, HistoryQuery, select
from lpr_desktop.reading.journal_statistics import HistoryStatistics, history_statistics
from lpr_desktop.reading.journal_store import Execute, JournalStore
from lpr_desktop.reading.seen import Seen

MOST_COUNTED = 10_000
"""``History.count`` counts no further: a list says "more than 10,000"."""

_DELETED_AT_ONCE = 2_000

_COLUMNS = """
    SELECT readings.id, pictures.path, readings.time, pictures.taken_at IS NOT NULL,
           readings.read_at, x0, y0, x1, y1, readings.text, corrections.text, confidence, score,
           country, country_probability, partial, missing, readings.detector, note,
           chosen.distance,
           EXISTS (SELECT 1 FROM crops WHERE reading_id = readings.id), pictures.width,
           pictures.height, seen, readings.passage, direction
"""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A reading in the history.

    Attributes:
        id: For ``Journal.correct`` and the methods of ``History``.
        picture: The picture's file, which need not be there any more.
        time: Unix time at which the picture was taken, else when its file was last changed.
        is_taken: Whether ``time`` is what the camera wrote (EXIF).
        read_at: Unix time of the reading.
        box: Float pixel edges in the upright picture.
        text: What the plate says: the correction if there is one.
        read_text: What was read.
        corrected: The text that a person gave, None if there is none.
        confidence: 0 to 1, of ``read_text``.
        score: 0 to 1, of the detector.
        country: Code of the likeliest country (lower case), None if nothing was read.
        country_probability: 0 to 1, that the plate is of that country.
        is_partial: Whether characters of the number are known to be missing from ``read_text``.
        missing: What is missing (``Reading.missing``), None if nothing or not known.
        detector: Name of the detector; None if a person drew the box.
        note: A person's words; "" for none.
        differs: Whether the text is not what was searched for, but like it.
        has_crop: Whether :meth:`History.crops` has a thumbnail.
        size: Width and height of the upright picture in pixels, 0 if not known.
        seen: In a video, when the plate was there and what single frames say.
        passage: The reading that stands for this one and others of the same car; None for none.
    """

    id: int
    picture: Path
    time: float
    is_taken: bool
    read_at: float
    box: Box
    text: str
    read_text: str
    corrected: str | None
    confidence: float
    score: float
    country: str | None
    country_probability: float
    is_partial: bool
    missing: str | None
    detector: str | None
    note: str
    differs: bool
    has_crop: bool
    size: tuple[int, int]
    seen: Seen | None = None
    passage: int | None = None

    @property
    def is_uncertain(self) -> bool:
        """Whether a person should look: no text or little confidence, and not corrected."""
        if self.corrected is not None:
            return False
        return not self.text or self.confidence < SURE_PLATE


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A part of what a search found, and whether there is more behind it."""

    entries: tuple[HistoryEntry, ...]
    has_more: bool


class History:
    """What a journal holds, to look through; ``Journal.history``.

    May be used from any thread; every method raises JournalError. For a search as the person types,
    do each in a worker and drop answers that a later letter has overtaken.
    """

    def __init__(self, store: JournalStore) -> None:
        self._store = store

    def search(self, query: HistoryQuery, limit: int = 200, offset: int = 0) -> HistoryPage:
        """The readings that fit, without those that were removed or not found again.

        Equal texts come before texts that are only like what was searched for, each in the order
        that the query asks for.
        """
        with self._store.transaction("DEFERRED") as execute:
            chosen = select(execute, query)
            rows = execute(
                f"WITH {CHOSEN},"
                f" found AS MATERIALIZED ({chosen.sql} LIMIT ? OFFSET ?)"
                # CROSS: SQLite 3.46 would go through all readings, for they are in order.
                f" {_COLUMNS} FROM found CROSS JOIN readings ON readings.id = found.id"
                " CROSS JOIN pictures ON pictures.id = readings.picture_id"
                " LEFT JOIN corrections ON reading_id = readings.id"
                " LEFT JOIN chosen ON chosen.key = readings.key"
                f" ORDER BY {chosen.order}",
                (chosen.keys, *chosen.values, limit + 1, offset),
            ).fetchall()
        return HistoryPage(tuple(map(_entry, rows[:limit])), len(rows) > limit)

    def count(self, query: HistoryQuery, most: int = MOST_COUNTED) -> int:
        """How many readings fit; ``most`` means that many or more."""
        with self._store.transaction("DEFERRED") as execute:
            chosen = select(execute, query)
            (number,) = execute(
                f"WITH {CHOSEN}"  # noqa: S608 - no text of a person in it
                f" SELECT count(*) FROM ({chosen.sql} LIMIT ?)",
                (chosen.keys, *chosen.values, most),
            ).fetchone()
        return int(number)

    def statistics(self, query: HistoryQuery) -> HistoryStatistics:
        """Figures of the readings that fit."""
        with self._store.transaction("DEFERRED") as execute:
            return history_statistics(execute, query)

    def entries(self, ids: Sequence[int]) -> list[HistoryEntry]:
        """These readings, in this order; those that are gone are left out."""
        found: dict[int, HistoryEntry] = {}
        with self._store.transaction("DEFERRED") as execute:
            for number in ids:
                row = execute(
                    f"WITH {CHOSEN} {_COLUMNS} FROM readings"
                    " JOIN pictures ON pictures.id = readings.picture_id"
                    " LEFT JOIN corrections ON reading_id = readings.id"
                    " LEFT JOIN chosen ON chosen.key = readings.key"
                    " WHERE readings.id = ?",
                    ("{}", number),
                ).fetchone()
                if row is not None:
                    found[number] = _entry(row)
        return [found[number] for number in ids if number in found]

    def passage(self, reading_id: int) -> list[HistoryEntry]:
        """The readings of the passage that a reading stands for, in order of time."""
        with self._store.transaction("DEFERRED") as execute:
            ids = journal_passages.members(execute, [reading_id])
        return sorted(self.entries(ids), key=lambda entry: (entry.time, entry.id))

    def existing(self, ids: Iterable[int]) -> set[int]:
        """Those of the readings that the journal holds, shown or not."""
        with self._store.transaction("DEFERRED") as execute:
            rows = execute(
                "SELECT id FROM readings WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            ).fetchall()
        return {number for (number,) in rows}

    def folders(self) -> list[tuple[Path, int]]:
        """Every folder with pictures in the journal, and how many readings are of it."""
        with self._store.transaction("DEFERRED") as execute:
            rows = execute(
                "SELECT path, (SELECT count(*) FROM readings"
                " WHERE folder_id = folders.id AND shown = 1) FROM folders ORDER BY path"
            ).fetchall()
        return [(Path(os.fsdecode(path)), number) for path, number in rows]

    def countries(self) -> list[str]:
        """The code of every country that a reading in the journal is taken to be of."""
        return self._values_of("country")

    def directions(self) -> list[str]:
        """Every direction in which a plate in the journal crossed a line."""
        return self._values_of("direction")

    def _values_of(self, column: str) -> list[str]:
        with self._store.transaction("DEFERRED") as execute:
            # One step in the index for each country, not one for each reading.
            rows = execute(
                "WITH RECURSIVE found (value) AS ("  # noqa: S608 - no text of a person in it
                f" SELECT min({column}) FROM readings WHERE {column} IS NOT NULL UNION ALL"
                f" SELECT (SELECT min({column}) FROM readings WHERE {column} > found.value)"
                " FROM found WHERE found.value IS NOT NULL)"
                " SELECT value FROM found WHERE value IS NOT NULL"
            ).fetchall()
        return [value for (value,) in rows]

    def corrected_pictures(self) -> list[Path]:
        """Pictures in which a person corrected a text, or drew or moved a box; the newest first."""
        with self._store.transaction("DEFERRED") as execute:
            rows = execute(
                "SELECT path, max(touched_at) FROM pictures WHERE id IN ("
                "  SELECT picture_id FROM corrections JOIN readings ON readings.id = reading_id"
                "  WHERE shown = 1 UNION"
                "  SELECT picture_id FROM readings WHERE shown = 1 AND detector IS NULL)"
                " GROUP BY path ORDER BY max(touched_at) DESC, path"
            ).fetchall()
        return [Path(os.fsdecode(path)) for path, _ in rows]

    def crops(self, ids: Sequence[int]) -> dict[int, bytes]:
        """The thumbnails of the plates, as JPEG files; readings without one are left out."""
        with self._store.transaction("DEFERRED") as execute:
            found = {
                number: execute("SELECT jpeg FROM crops WHERE reading_id = ?", (number,)).fetchone()
                for number in ids
            }
        return {number: row[0] for number, row in found.items() if row is not None}

    def note(self, reading_id: int, text: str) -> None:
        """Keep a person's words about a reading; "" removes them."""
        with self._store.transaction() as execute:
            execute("UPDATE readings SET note = ? WHERE id = ?", (text, reading_id))
            execute(
                "UPDATE pictures SET touched_at = ?"
                " WHERE id = (SELECT picture_id FROM readings WHERE id = ?)",
                (time.time(), reading_id),
            )

    def ids(self, query: HistoryQuery, limit: int) -> list[int]:
        """The numbers of the first readings that fit."""
        with self._store.transaction("DEFERRED") as execute:
            chosen = select(execute, query)
            rows = execute(
                f"WITH {CHOSEN} {chosen.sql} LIMIT ?",
                (chosen.keys, *chosen.values, limit),
            ).fetchall()
        return [number for (number,) in rows]

    def delete(self, ids: Iterable[int], *, with_passages: bool = False) -> int:
        """Delete readings for good, thumbnails and all; returns how many there were.

        ``with_passages``: also those of the passages that they stand for.

        A picture all of whose readings are gone is forgotten too, and taken off the list that a
        restarted window shows, where it would be read again.
        """
        gone = self._delete(ids, with_passages)
        if gone:
            self._store.wipe()
        return gone

    def delete_found(
        self, query: HistoryQuery, progress: Callable[[int], None] | None = None
    ) -> int:
        """Delete all readings that fit, for good; returns how many there were.

        ``progress`` is called with the number that is done; what it raises ends the work, and what
        is deleted until then is gone.
        """
        gone = 0
        try:
            while ids := self.ids(query, _DELETED_AT_ONCE):
                gone += self._delete(ids, query.by_passage)
                if progress is not None:
                    progress(gone)
        finally:
            if gone:
                self._store.wipe()
        return gone

    def _delete(self, ids: Iterable[int], with_passages: bool) -> int:
        with self._store.transaction() as execute:
            if with_passages:
                ids = journal_passages.members(execute, ids)
            gone = [
                row
                for number in ids
                if (
                    row := execute(
                        "DELETE FROM readings WHERE id = ? RETURNING picture_id, key", (number,)
                    ).fetchone()
                )
            ]
            for picture in {picture for picture, _ in gone}:
                row = execute(
                    "DELETE FROM pictures WHERE id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM readings WHERE picture_id = ?1 AND shown = 1)"
                    " RETURNING path",
                    (picture,),
                ).fetchone()
                if row is not None:
                    execute("DELETE FROM session WHERE path = ?", row)
            self.drop_orphans(key for _, key in gone)
        return len(gone)

    def drop_orphans(self, keys: Iterable[str]) -> None:
        """Remove texts and folders that no reading has any more; inside a transaction."""
        execute: Execute = self._store.connection.execute
        drop_keys(self._store.connection, keys)
        journal_passages.settle_orphans(execute)
        execute(
            "DELETE FROM folders"
            " WHERE NOT EXISTS (SELECT 1 FROM pictures WHERE folder_id = folders.id)"
        )


def _entry(row: Sequence[Any]) -> HistoryEntry:
    number, path, moment, is_taken, read_at, x0, y0, x1, y1, text, corrected, *rest = row
    confidence, score, country, likely, is_partial, missing, detector, note, *rest = rest
    distance, has_crop, width, height, seen, passage, direction = rest
    return HistoryEntry(
        id=number,
        picture=Path(os.fsdecode(path)),
        time=moment,
        is_taken=bool(is_taken),
        read_at=read_at,
        box=Box(x0, y0, x1, y1),
        text=text if corrected is None else corrected,
        read_text=text,
        corrected=corrected,
        confidence=confidence,
        score=score,
        country=country,
        country_probability=likely,
        is_partial=bool(is_partial),
        missing=missing,
        detector=detector,
        note=note,
        differs=bool(distance),
        has_crop=bool(has_crop),
        size=(width, height),
        seen=None if seen is None else Seen.from_json(seen, direction),
        passage=passage,
    )
