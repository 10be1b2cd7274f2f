"""The history as a CSV table or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from lpr_desktop.files import camera_of, unicode_text, write_atomic
from lpr_desktop.reading.export import CsvLines
from lpr_desktop.reading.journal_history import HistoryEntry
from lpr_desktop.reading.journal_hotlist import HotlistMatcher
from lpr_desktop.reading.watch_output import wanted_word

COLUMNS = (
    "time", "text", "read_text", "confidence", "country", "image", "x0", "y0", "x1", "y1",
    "score", "detector", "note", "read_at", "country_probability", "partial", "missing",
    "uncertain", "passage", "first_seen", "last_seen", "wanted", "camera", "direction",
)  # fmt: skip
"""``text`` is a person's correction if there is one; times are ISO 8601 in this computer's zone.
``wanted`` is ``yes``, ``maybe`` for a text that is like a wanted one, or empty. ``passage`` is one
number for all readings of one car; ``first_seen`` and ``last_seen`` are seconds
from the beginning of a video. ``direction`` is the way a plate crossed the line that was drawn."""


def write_history(
    path: Path, entries: Iterable[HistoryEntry], matcher: HotlistMatcher | None = None
) -> None:
    """Write readings atomically, UTF-8: a JSON array if the name ends with ``.json``, else CSV with
    the mark by which Excel sees that it is UTF-8. Raises OSError.
    """
    known = matcher or HotlistMatcher(())
    rows = [_values(entry, known) for entry in entries]
    if path.suffix.lower() == ".json":
        objects = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        write_atomic(path, (json.dumps(objects, ensure_ascii=False, indent=1) + "\n").encode())
        return
    lines = CsvLines()
    text = "".join(map(lines.row, [COLUMNS, *rows]))
    write_atomic(path, text.encode("utf-8-sig"))


def _values(entry: HistoryEntry, matcher: HotlistMatcher) -> tuple[Any, ...]:
    return (
        _iso(entry.time),
        entry.text,
        entry.read_text,
        round(entry.confidence, 4),
        entry.country,
        unicode_text(entry.picture),
        *(round(edge, 2) for edge in entry.box.as_tuple()),
        round(entry.score, 4),
        entry.detector,
        entry.note,
        _iso(entry.read_at),
        round(entry.country_probability, 4),
        entry.is_partial and entry.corrected is None,
        entry.missing if entry.corrected is None else None,
        entry.is_uncertain,
        entry.id if entry.passage is None else entry.passage,
        None if entry.seen is None else round(entry.seen.first, 3),
        None if entry.seen is None else round(entry.seen.last, 3),
        wanted_word(matcher.match(entry.text)),
        camera_of(entry.picture),
        None if entry.seen is None else entry.seen.direction,
    )


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment).astimezone().isoformat(timespec="seconds")
