"""Figures of the history: when, where from, which plates, how sure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lpr_desktop.files import write_atomic
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.reading.export import CsvLines
from lpr_desktop.reading.journal_search import CHOSEN, HistoryQuery, select
from lpr_desktop.reading.journal_store import Execute

MOST_TEXTS = 50
CONFIDENCE_STEPS = 20

_QUARTER = 900
"""Seconds. Every zone of time differs by whole quarters of an hour."""


@dataclass(frozen=True, slots=True)
class HistoryStatistics:
    """Figures of what a query finds: passages, or single readings.

    Attributes:
        total: How many.
        uncertain: Those that a person should look at (``HistoryEntry.is_uncertain``).
        corrected: Those that a person corrected.
        hours: By the hour of the day, 0 to 23, in this computer's zone.
        days: By the day, in order; days without any are left out.
        countries: Code and number, the most first; the code is None where nothing was read.
        texts: The :data:`MOST_TEXTS` texts that were seen most, and how often.
        confidences: In :data:`CONFIDENCE_STEPS` equal steps from 0 to 1.
    """

    total: int
    uncertain: int
    corrected: int
    hours: tuple[int, ...]
    days: dict[date, int]
    countries: tuple[tuple[str | None, int], ...]
    texts: tuple[tuple[str, int], ...]
    confidences: tuple[int, ...]


def history_statistics(execute: Execute, query: HistoryQuery) -> HistoryStatistics:
    """Count what a query finds; the database counts, so that the window stays alive."""
    chosen = select(execute, query)
    found = (
        f"WITH {CHOSEN}, found AS MATERIALIZED ({chosen.sql}),"  # noqa: S608 - no text of a person in it
        " counted AS (SELECT readings.*, corrections.text AS corrected"
        " FROM found CROSS JOIN readings ON readings.id = found.id"
        " LEFT JOIN corrections ON reading_id = readings.id)"
    )
    values = chosen.keys, *chosen.values
    total, uncertain, corrected = execute(
        f"{found} SELECT count(*), total(corrected IS NULL AND (text = '' OR confidence < ?)),"  # noqa: S608
        " count(corrected) FROM counted",
        (*values, SURE_PLATE),
    ).fetchone()
    hours, days = [0] * 24, Counter[date]()
    for quarter, number in execute(
        f"{found} SELECT CAST(time / {_QUARTER} AS INTEGER), count(*) FROM counted GROUP BY 1",  # noqa: S608
        values,
    ):
        moment = datetime.fromtimestamp(quarter * _QUARTER)
        hours[moment.hour] += number
        days[moment.date()] += number
    countries = execute(
        f"{found} SELECT country, count(*) FROM counted GROUP BY 1 ORDER BY 2 DESC, 1",  # noqa: S608
        values,
    ).fetchall()
    texts = execute(
        f"{found} SELECT coalesce(corrected, text), count(*) FROM counted WHERE key <> ''"  # noqa: S608
        " GROUP BY key ORDER BY 2 DESC, 1 LIMIT ?",
        (*values, MOST_TEXTS),
    ).fetchall()
    confidences = [0] * CONFIDENCE_STEPS
    for step, number in execute(
        f"{found} SELECT CAST(confidence * {CONFIDENCE_STEPS} AS INTEGER), count(*) FROM counted"  # noqa: S608
        " GROUP BY 1",
        values,
    ):
        confidences[min(max(step, 0), CONFIDENCE_STEPS - 1)] += number
    return HistoryStatistics(
        *(total, int(uncertain), corrected, tuple(hours), dict(sorted(days.items()))),
        *(tuple(countries), tuple(texts), tuple(confidences)),
    )


def write_statistics(path: Path, statistics: HistoryStatistics) -> None:
    """Write the figures as a CSV table, UTF-8, atomically. Raises OSError.

    Columns ``figure`` (``total``, ``uncertain``, ``corrected``, ``hour``, ``day``, ``country``,
    ``text``, ``confidence``: the lower end of a step), ``value`` and ``number``.
    """
    rows: list[tuple[str, str | int | float | None, int]] = [
        ("total", None, statistics.total),
        ("uncertain", None, statistics.uncertain),
        ("corrected", None, statistics.corrected),
        *(("hour", hour, number) for hour, number in enumerate(statistics.hours)),
        *(("day", day.isoformat(), number) for day, number in statistics.days.items()),
        *(("country", code, number) for code, number in statistics.countries),
        *(("text", text, number) for text, number in statistics.texts),
        *(
            ("confidence", step / CONFIDENCE_STEPS, number)
            for step, number in enumerate(statistics.confidences)
        ),
    ]
    lines = CsvLines()
    table = "".join(map(lines.row, [("figure", "value", "number"), *rows]))
    write_atomic(path, table.encode("utf-8-sig"))
