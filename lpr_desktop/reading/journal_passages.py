"""Passages of pictures in the journal: readings of one plate, seconds apart, in one folder.

Each reading of a passage names the one that stands for it (``readings.passage``); that one names
itself. A plate of a video is a passage already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.reading.journal_index import LEAST_ALIKE, is_alike

if TYPE_CHECKING:
    from lpr_desktop.reading.journal_store import Execute

SAME_SECONDS = 10.0
"""Pictures further apart show two passages, even of one car."""

IS_PASSAGE = "(readings.passage IS NULL OR readings.passage = readings.id)"
"""For a ``WHERE``: one reading of each passage."""

SAME_PLACE = 0.5
"""IoU of the boxes of a plate that stands still."""

UNREADABLE = 0.2
"""A text of less confidence says nothing."""

_MOST_COMPARED = 64
"""A copied folder may have one time for all its pictures."""


def join(execute: Execute, reading_id: int) -> None:
    """Find the passage of a reading that has none, by its text, or its place in the picture."""
    row = execute(
        "SELECT readings.folder_id, time, key, confidence, x0, y0, x1, y1, picture_id,"
        " taken_at IS NOT NULL, seen IS NOT NULL OR passage IS NOT NULL OR NOT shown"
        " FROM readings JOIN pictures ON pictures.id = picture_id WHERE readings.id = ?",
        (reading_id,),
    ).fetchone()
    if row is None or row[-1]:
        return
    folder, time, key, confidence, x0, y0, x1, y1, picture, is_taken, _ = row
    # The text is compared with that of the passage: from one to the next it would drift.
    near = execute(
        "SELECT readings.id, readings.passage, first.key, first.confidence,"
        " readings.x0, readings.y0, readings.x1, readings.y1, taken_at IS NOT NULL"
        " FROM readings JOIN pictures ON pictures.id = readings.picture_id"
        " JOIN readings AS first ON first.id = coalesce(readings.passage, readings.id)"
        " WHERE readings.folder_id = ? AND readings.shown = 1"
        " AND readings.time BETWEEN ? AND ?"
        " AND readings.picture_id <> ? AND readings.seen IS NULL"
        " ORDER BY first.key <> ?, abs(readings.time - ?) LIMIT ?",
        (folder, time - SAME_SECONDS, time + SAME_SECONDS, picture, key, time, _MOST_COMPARED),
    ).fetchall()
    box = Box(x0, y0, x1, y1)
    taken = {
        passage
        for (passage,) in execute(
            "SELECT passage FROM readings WHERE picture_id = ? AND passage IS NOT NULL", (picture,)
        )
    }
    for other, passage, text, sure, *edges, other_is_taken in near:
        if passage in taken:
            continue  # another plate of this picture is that
        same_place = is_taken and other_is_taken and box.iou(Box(*edges)) >= SAME_PLACE
        if _is_same(key, text, same_place, min(confidence, sure)):
            passage = passage or other
            execute(
                "UPDATE readings SET passage = ? WHERE id IN (?, ?)", (passage, other, reading_id)
            )
            _settle(execute, passage)
            return


def leave(execute: Execute, reading_id: int) -> None:
    """Take a reading out of its passage: it was hidden, or says something else now."""
    (passage,) = execute("SELECT passage FROM readings WHERE id = ?", (reading_id,)).fetchone()
    if passage is not None:
        execute("UPDATE readings SET passage = NULL WHERE id = ?", (reading_id,))
        _settle(execute, passage)


def members(execute: Execute, ids: Iterable[int]) -> list[int]:
    """The readings, and all that are of one passage with one of them."""
    found: dict[int, None] = {}
    for number in ids:
        found[number] = None
        rows = execute("SELECT id FROM readings WHERE passage = ?", (number,))
        found.update(dict.fromkeys(other for (other,) in rows))
    return list(found)


def settle_orphans(execute: Execute) -> None:
    """After readings were deleted: passages whose reading is gone get another."""
    rows = execute(
        "SELECT DISTINCT passage FROM readings WHERE passage IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM readings AS first WHERE first.id = readings.passage)"
    ).fetchall()
    for (passage,) in rows:
        _settle(execute, passage)


def _settle(execute: Execute, passage: int) -> None:
    """Let that reading stand for a passage which says what most say, and is surest of it."""
    rows = execute(
        "SELECT id, key, confidence * iif(partial, 0.2, 1), corrected_at IS NOT NULL"
        " FROM readings LEFT JOIN corrections ON reading_id = id WHERE passage = ?",
        (passage,),
    ).fetchall()
    if len(rows) < 2:
        execute("UPDATE readings SET passage = NULL WHERE passage = ?", (passage,))
        return
    votes: dict[str, float] = defaultdict(float)
    for _, key, weight, _ in rows:
        votes[key] += weight
    said = max(votes, key=lambda key: votes[key])
    first, *_ = max(rows, key=lambda row: (row[3], row[1] == said, row[2], -row[0]))
    if first != passage:
        execute("UPDATE readings SET passage = ? WHERE passage = ?", (first, passage))


def _is_same(key: str, other: str, same_place: bool, sure: float) -> bool:
    if key and key == other:
        return True
    if min(len(key), len(other)) < LEAST_ALIKE:
        return same_place
    return (is_alike(key, other) and sure < SURE_PLATE) or (same_place and sure < UNREADABLE)
