"""How a search of the history is done: which index leads, and the SQL.

A text that few plates have is looked up by its clues (``journal_index.py``), and their readings are
sorted. A text that many have is found by walking along the index of the wanted order until enough
fit: the first page then comes at once, whatever the size of the journal.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from lpr_desktop.files import AnyPath
from lpr_desktop.reading.journal_index import (
    LEAST_ALIKE,
    alike_clues,
    fold,
    fold_pattern,
    is_alike,
    part_clues,
    rule_of,
)
from lpr_desktop.reading.journal_passages import IS_PASSAGE
from lpr_desktop.reading.journal_rows import path_key
from lpr_desktop.reading.journal_store import Execute

_MOST_LOOKED_UP = 20_000
"""Plates with one part in common that are compared; behind that the order's index leads."""

_MOST_KEYS = 4_000
"""Texts whose readings are looked up one by one and sorted."""


class HistoryOrder(Enum):
    """What the history is sorted by: its index, and the columns."""

    TIME = "readings_by_time", "readings.time", "readings.id"
    TEXT = "readings_by_key", "readings.key", "readings.time"
    CONFIDENCE = "readings_by_confidence", "readings.confidence", "readings.time"


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """What to search the history for; all that is given must hold.

    Attributes:
        text: A part of the text; or, with ``*`` (any characters) or ``?`` (any one), the whole
            text. Upper and lower case, separators, O and 0, I and 1 make no difference.
        takes_alike: Whether texts are found too that differ by one character (wrong, missing,
            added, or two swapped) from a ``text`` of four or more without a wildcard.
        since: Unix time of the earliest picture.
        until: Unix time before which the pictures were taken.
        folder: Pictures in this folder and below it.
        country: Code of the likeliest country.
        direction: Which way it crossed a line, see ``Tripwire``.
        least_confidence: 0 to 1, of the reading.
        most_confidence: 0 to 1.
        only_corrected: Those that a person corrected.
        only_noted: Those with a note.
        only_hotlist: Those on the list of wanted plates.
        by_passage: One reading of each passage: the one that stands for all.
        order: What to sort by; equal ones by time.
        is_descending: The latest, the largest, the last of the alphabet first.
    """

    text: str = ""
    takes_alike: bool = False
    since: float | None = None
    until: float | None = None
    folder: AnyPath | None = None
    country: str | None = None
    direction: str | None = None
    least_confidence: float | None = None
    most_confidence: float | None = None
    only_corrected: bool = False
    only_noted: bool = False
    only_hotlist: bool = False
    by_passage: bool = False
    order: HistoryOrder = HistoryOrder.TIME
    is_descending: bool = True

    @property
    def is_everything(self) -> bool:
        """Whether it leaves nothing out."""
        asked = replace(self, order=HistoryOrder.TIME, is_descending=True)
        return replace(asked, takes_alike=False, by_passage=False) == HistoryQuery()


CHOSEN = "chosen (key, distance) AS MATERIALIZED (SELECT key, value FROM json_each(?))"
"""For a ``WITH``: the texts that are looked up, from ``Selection.keys``."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The SQL that finds the numbers of readings, in order; stands behind :data:`CHOSEN`.

    Attributes:
        keys: JSON object, text → 0, or 1 if it is only alike.
        sql: A ``SELECT`` of ``id``, without a limit.
        values: Its parameters.
        order: The same order, for the details of what was found.
    """

    keys: str
    sql: str
    values: tuple[Any, ...]
    order: str


def select(execute: Execute, query: HistoryQuery) -> Selection:
    """The SQL of a search; looks into the index to choose the way."""
    keys = _keys(execute, query)
    folders = None if query.folder is None else _folders(execute, query.folder)
    index, *columns = query.order.value
    way = "DESC" if query.is_descending else "ASC"
    order = ", ".join(f"{column} {way}" for column in columns)
    if keys is not None:
        # The texts lead, not the readings.
        source = (
            "chosen CROSS JOIN readings INDEXED BY readings_by_key ON readings.key = chosen.key"
        )
        order = f"chosen.distance, {order}"
    elif query.only_corrected:
        source = "corrections CROSS JOIN readings ON readings.id = corrections.reading_id"
    elif query.only_noted:
        source = "readings INDEXED BY readings_with_note"
    elif folders is not None and len(folders) == 1 and query.order is HistoryOrder.TIME:
        source = "readings INDEXED BY readings_in_folder"
    elif query.direction is not None and query.order is HistoryOrder.TIME:
        source = "readings INDEXED BY readings_by_direction"
    elif query.country is not None and query.order is HistoryOrder.TIME:
        source = "readings INDEXED BY readings_by_country"
    else:
        source = f"readings INDEXED BY {index}"
    terms, values = _terms(query, folders, with_pattern=keys is None)
    sql = f"SELECT readings.id FROM {source} WHERE {' AND '.join(terms)} ORDER BY {order}"  # noqa: S608
    return Selection(json.dumps(keys or {}), sql, tuple(values), order)


def _terms(
    query: HistoryQuery, folders: list[int] | None, *, with_pattern: bool
) -> tuple[list[str], list[Any]]:
    """The conditions of a query as SQL, and their parameters."""
    bounds: list[tuple[str, Any]] = [
        ("readings.time >= ?", query.since),
        ("readings.time < ?", query.until),
        ("readings.confidence >= ?", query.least_confidence),
        ("readings.confidence <= ?", query.most_confidence),
        ("readings.country = ?", query.country),
        ("readings.direction = ?", query.direction),
    ]
    pattern = fold_pattern(query.text)
    if with_pattern and pattern != "*":
        bounds.append(("readings.key GLOB ?", pattern))
    given = [(term, value) for term, value in bounds if value is not None]
    terms = ["readings.shown = 1", *(term for term, _ in given)]
    if query.only_corrected:
        terms.append("EXISTS (SELECT 1 FROM corrections WHERE reading_id = readings.id)")
    if query.only_noted:
        terms.append("readings.note <> ''")
    if query.by_passage:
        terms.append(IS_PASSAGE)
    if folders is not None:
        # Numbers of the journal's own.
        terms.append(f"readings.folder_id IN ({','.join(map(str, folders))})")
    return terms, [value for _, value in given]


def alike_keys(execute: Execute, key: str) -> set[str]:
    """The texts in the journal that are like a folded text of at least four characters."""
    found = _keys_of(execute, alike_clues(key))
    return {other for other in found if is_alike(key, other)}


def fitting_keys(execute: Execute, pattern: str, most: int = _MOST_KEYS) -> set[str] | None:
    """The texts in the journal that fit a folded pattern; None if there are too many to look up."""
    if "*" not in pattern and "?" not in pattern:
        return {key for (key,) in execute("SELECT key FROM plates WHERE key = ?", (pattern,))}
    parts = [clue for run in re.split(r"[*?]+", pattern) for clue in part_clues(run)]
    sizes = [(_size(execute, clue), clue) for clue in parts]
    found: list[tuple[str]]
    if sizes and min(sizes)[0] <= _MOST_LOOKED_UP:
        found = execute(
            "SELECT key FROM clues CROSS JOIN plates ON plates.id = plate_id"
            " WHERE clue = ? AND key GLOB ? LIMIT ?",
            (min(sizes)[1], pattern, most + 1),
        ).fetchall()
    else:
        start = re.split(r"[*?]", pattern)[0]
        if not start:
            return None
        found = execute(
            "SELECT key FROM plates WHERE key >= ? AND key < ? LIMIT ?",
            (start, start + "\U0010ffff", _MOST_LOOKED_UP + 1),
        ).fetchall()
        if len(found) > _MOST_LOOKED_UP:
            return None
        fits = rule_of(pattern).fullmatch
        found = [row for row in found if fits(row[0])]
    keys = {key for (key,) in found}
    return keys if len(keys) <= most else None


def _keys(execute: Execute, query: HistoryQuery) -> dict[str, int] | None:
    """Text → 0, or 1 if it is only alike, of the plates to look up; None to walk along the order.

    ``only_hotlist`` restricts them to the wanted ones.
    """
    pattern = fold_pattern(query.text)
    keys: dict[str, int] | None = None
    if pattern != "*":
        fitting = fitting_keys(execute, pattern)
        if fitting is not None and not _are_too_many(execute, fitting):
            keys = dict.fromkeys(fitting, 0)
            text = fold(query.text)
            if query.takes_alike and pattern == f"*{text}*" and len(text) >= LEAST_ALIKE:
                keys = dict.fromkeys(alike_keys(execute, text), 1) | keys
    if query.only_hotlist:
        wanted = hotlist_keys(execute)
        if keys is None:
            fits = rule_of(pattern).fullmatch
            return {key: 0 for key in wanted if fits(key)}
        return {key: distance for key, distance in keys.items() if key in wanted}
    return keys


def hotlist_keys(execute: Execute) -> set[str]:
    """The texts in the journal that are on the list of wanted plates."""
    found: set[str] = set()
    for text, takes_alike in execute("SELECT text, takes_alike FROM wanted").fetchall():
        pattern = fold_pattern(text)
        if pattern == f"*{fold(text)}*":
            key = fold(text)
            found |= alike_keys(execute, key) if takes_alike and len(key) >= LEAST_ALIKE else {key}
        else:
            found |= fitting_keys(execute, pattern) or set()
    return found


def _are_too_many(execute: Execute, keys: set[str]) -> bool:
    """Whether their readings are too many to be sorted: one plate may have been read often."""
    left = _MOST_LOOKED_UP
    for key in keys:
        (number,) = execute(
            "SELECT count(*) FROM (SELECT 1 FROM readings WHERE key = ? LIMIT ?)", (key, left)
        ).fetchone()
        left -= number
        if left <= 0:
            return True
    return False


def _size(execute: Execute, clue: int) -> int:
    row = execute(
        "SELECT count(*) FROM (SELECT 1 FROM clues WHERE clue = ? LIMIT ?)",
        (clue, _MOST_LOOKED_UP + 1),
    ).fetchone()
    return int(row[0])


def _keys_of(execute: Execute, clues: Iterable[int]) -> set[str]:
    return {
        key
        for clue in clues
        for (key,) in execute(
            "SELECT key FROM clues CROSS JOIN plates ON plates.id = plate_id WHERE clue = ?",
            (clue,),
        )
    }


def _folders(execute: Execute, folder: AnyPath) -> list[int]:
    name = path_key(folder)
    below = name.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep)
    rows = execute(
        "SELECT id FROM folders WHERE path = ? OR (path >= ? AND path < ?)",
        (name, below, below[:-1] + bytes([below[-1] + 1])),
    )
    return [number for (number,) in rows]
