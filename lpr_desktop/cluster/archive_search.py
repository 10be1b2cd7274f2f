"""What is asked of a folder of results, as SQL, and what comes back."""

from __future__ import annotations

import os
import string
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal_history import HistoryEntry
from lpr_desktop.reading.journal_index import LEAST_ALIKE, fold, fold_pattern
from lpr_desktop.reading.journal_search import HistoryQuery

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_MOST_FOLDERS = 200

COLUMNS = (
    "rowid, image, time, is_taken, read_at, x0, y0, x1, y1, text, confidence, score, country,"
    " country_probability, is_partial, missing, width, height"
)
"""Of a reading; with the distance behind, as :func:`entry_of` takes them."""


def query_terms(cursor: DuckDBPyConnection, query: HistoryQuery) -> tuple[str, list[Any], str]:
    """The conditions of a query as SQL, all parameters, and the distance, which stands first."""
    given: list[tuple[str, Any]] = [
        ("time >= ?", query.since),
        ("time < ?", query.until),
        ("confidence >= ?::FLOAT", query.least_confidence),
        ("confidence <= ?::FLOAT", query.most_confidence),
        ("country = ?", query.country),
    ]
    if query.folder is not None:
        folder = os.fspath(query.folder)
        given.append(("starts_with(image, ?)", folder + ("\\" if "\\" in folder else "/")))
    terms = [term for term, value in given if value is not None]
    values = [value for _, value in given if value is not None]
    distance = "0"
    pattern, text = fold_pattern(query.text), fold(query.text)
    if pattern == f"*{text}*":
        if query.takes_alike and len(text) >= LEAST_ALIKE:
            distance = "CASE WHEN contains(key, ?) THEN 0 ELSE 1 END"
            letters = [letter for (letter,) in cursor.execute("FROM letters").fetchall()]
            alike = sorted(neighbours(text, string.ascii_uppercase + string.digits, letters))
            terms.append("(contains(key, ?) OR key IN (SELECT unnest(?)))")
            values = [text, *values, text, alike]
        else:
            terms.append("contains(key, ?)")
            values.append(text)
    elif pattern != "*":
        start = pattern.partition("*")[0].partition("?")[0]
        if pattern == f"{start}*":
            terms.append("starts_with(key, ?)")
            values.append(start)
        else:
            # What stands between the wildcards is letters and digits.
            terms.append("key LIKE ?")
            values.append(pattern.replace("*", "%").replace("?", "_"))
    return " AND ".join(terms) or "true", values, distance


def rolled_up(folders: dict[str, int], most: int = _MOST_FOLDERS) -> dict[str, int]:
    """Join the deepest folders with those above them until there are not too many."""
    while len(folders) > most and (deepest := max(map(_depth, folders))):
        above: Counter[str] = Counter()
        for path, number in folders.items():
            above[_parent(path) if _depth(path) == deepest else path] += number
        folders = above
    return folders


def _depth(path: str) -> int:
    return path.count("/") + path.count("\\")


def _parent(path: str) -> str:
    return path[: max(path.rfind("/"), path.rfind("\\"))]


def neighbours(key: str, *alphabet: Any) -> set[str]:
    """The keys that differ from one by a wrong, missing, added or swapped character."""
    letters = {letter for part in alphabet for letter in part}
    cuts = [(key[:at], key[at:]) for at in range(len(key) + 1)]
    found = {left + right[1:] for left, right in cuts if right}
    found |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    found |= {left + letter + right[1:] for left, right in cuts if right for letter in letters}
    found |= {left + letter + right for left, right in cuts for letter in letters}
    return found - {key}


def entry_of(row: Sequence[Any]) -> HistoryEntry:
    number, image, moment, is_taken, read_at, x0, y0, x1, y1, text, *rest = row
    confidence, score, country, probability, is_partial, missing, width, height, distance = rest
    return HistoryEntry(
        id=number,
        picture=Path(image),
        time=moment,
        is_taken=is_taken,
        read_at=read_at,
        box=Box(x0, y0, x1, y1),
        text=text,
        read_text=text,
        corrected=None,
        confidence=confidence,
        score=score,
        country=country,
        country_probability=probability,
        is_partial=is_partial,
        missing=missing,
        detector=None,
        note="",
        differs=bool(distance),
        has_crop=False,
        size=(width, height),
    )
