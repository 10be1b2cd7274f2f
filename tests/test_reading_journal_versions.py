"""Journals of earlier versions become one of this version, with all that they hold."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from journal_samples import AWAY, BOX

from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_schema import VERSION
from lpr_desktop.reading.journal_search import HistoryQuery

OLD_FILES = Path(__file__).resolve().parent / "old_files"


@pytest.fixture
def old_journal(tmp_path: Path) -> Path:
    """A journal of version 2, as commit 55cb13e wrote it."""
    path = tmp_path / "journal.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    # The tables that SQLite keeps for itself come with the others.
    lines = (OLD_FILES / "journal-2.sql").read_text(encoding="utf-8").splitlines(keepends=True)
    connection.executescript("".join(line for line in lines if "sqlite_sequence" not in line))
    connection.close()
    return path


def test_version_2_keeps_readings_corrections_and_notes(old_journal: Path) -> None:
    journal = Journal(old_journal)
    picture = journal.lookup("/pictures/car.jpg")
    assert picture is not None
    first, second = picture.readings
    assert (first.reading.text, first.corrected, first.reading.box) == ("WA84442", "WA84443", BOX)
    assert (first.reading.country, first.reading.country_probability) == ("pl", 0)
    assert (first.reading.is_partial, first.reading.missing) == (False, None)
    assert (second.reading.text, second.reading.box) == ("KR3UH61", AWAY)
    (noted,) = journal.history.search(HistoryQuery(only_noted=True)).entries
    assert (noted.text, noted.note, noted.country) == ("KR3UH61", "blue car", "pl")
    assert journal.history.countries() == ["pl"]
    assert len(journal.history.search(HistoryQuery(country="pl")).entries) == 2
    bad = journal.lookup("/pictures/bad.jpg")
    assert bad is not None
    assert bad.result.error == "bad.jpg: broken"
    journal.close()
    connection = sqlite3.connect(old_journal)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()
