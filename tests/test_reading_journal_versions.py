"""Journals of earlier versions become one of this version, with all that they hold."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from journal_samples import AWAY, BOX, reading

from lpr_desktop.files import FileStamp
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_schema import VERSION
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult

OLD_FILES = Path(__file__).resolve().parent / "old_files"


def old_journal(folder: Path, version: int) -> Path:
    """A journal as an earlier program wrote it."""
    path = folder / "journal.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    # The tables that SQLite keeps for itself come with the others.
    dump = (OLD_FILES / f"journal-{version}.sql").read_text(encoding="utf-8")
    lines = dump.splitlines(keepends=True)
    connection.executescript("".join(line for line in lines if "sqlite_sequence" not in line))
    connection.close()
    return path


def test_version_2_keeps_readings_corrections_and_notes(tmp_path: Path) -> None:
    path = old_journal(tmp_path, 2)
    journal = Journal(path)
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
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    connection.close()


def test_version_3_keeps_all_and_finds_passages_of_what_comes(tmp_path: Path) -> None:
    journal = Journal(old_journal(tmp_path, 3))
    entries = journal.history.search(HistoryQuery(is_descending=False)).entries
    assert [entry.text for entry in entries] == ["WA84443", "WA84442", "KR3UH61"]
    assert [(entry.passage, entry.seen) for entry in entries] == [(None, None)] * 3
    assert entries[2].note == "blue car"
    read = PictureResult(
        *(Path("/gate/4.jpg"), 640, 480, 0.25, (reading("KR3UH61", AWAY),), (), None),
        *(FileStamp(5, 0), 1_700_000_009.0),
    )
    journal.record(read, "default")
    found = journal.history.search(HistoryQuery(by_passage=True, is_descending=False)).entries
    assert [entry.text for entry in found] == ["WA84443", "WA84442", "KR3UH61"]
    assert len(journal.history.passage(found[2].id)) == 2
    journal.close()


def test_version_4_keeps_its_passages_and_takes_directions(tmp_path: Path) -> None:
    journal = Journal(old_journal(tmp_path, 4))
    video, pictures = journal.history.search(
        HistoryQuery(by_passage=True, is_descending=False)
    ).entries
    assert (video.text, video.read_text) == ("WA84443", "WA84442")
    assert video.seen is not None
    assert (video.seen.first, len(video.seen.singles), video.seen.direction) == (2, 2, None)
    assert (pictures.note, len(journal.history.passage(pictures.id))) == ("blue car", 2)
    assert journal.history.directions() == []
    found = journal.lookup("/gate/clip.mp4")
    assert found is not None
    (kept,) = found.result.readings
    assert kept.seen is not None
    crossed = replace(kept, seen=replace(kept.seen, direction="in"))
    journal.record(replace(found.result, readings=(crossed,)), "default")
    (entry,) = journal.history.search(HistoryQuery(direction="in")).entries
    assert (entry.id, entry.text) == (video.id, "WA84443")
    journal.close()
