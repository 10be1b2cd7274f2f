"""A clock that runs ahead deletes nothing until a person says that the date is right."""

from __future__ import annotations

import time
from datetime import timedelta
from pathlib import Path

import pytest
from journal_samples import picture, reading, result

from lpr_desktop.reading.journal import Journal

DAY = 86_400.0
MONTH = timedelta(days=30)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch):
    begin = time.time()
    return lambda days: monkeypatch.setattr(time, "time", lambda: begin + days * DAY)


def read_one(journal: Journal, folder: Path, name: str) -> None:
    journal.record(result(picture(folder, name), reading()), "compact")


def test_a_jump_of_the_clock_deletes_nothing(journal_file: Path, tmp_path: Path, at) -> None:
    journal = Journal(journal_file)
    read_one(journal, tmp_path, "a.jpg")
    at(40)
    for _ in range(2):  # also at the second start with the wrong date
        assert journal.doubted_since() is not None
        assert journal.forget(MONTH) == 0
        read_one(journal, tmp_path, "b.jpg")
        journal.close()
        journal = Journal(journal_file)
    assert journal.lookup(tmp_path / "a.jpg") is not None
    at(0.1)  # the clock is right again
    assert journal.doubted_since() is None
    assert journal.forget(MONTH) == 0
    journal.close()


def test_a_date_that_is_confirmed_deletes(journal_file: Path, tmp_path: Path, at) -> None:
    journal = Journal(journal_file)
    read_one(journal, tmp_path, "a.jpg")
    at(40)
    read_one(journal, tmp_path, "b.jpg")
    journal.believe_clock()
    assert journal.doubted_since() is None
    assert journal.forget(MONTH) == 1
    assert journal.counts()[0] == 1
    journal.close()


def test_daily_use_is_never_asked(journal_file: Path, tmp_path: Path, at) -> None:
    journal = Journal(journal_file)
    read_one(journal, tmp_path, "a.jpg")
    for day in range(1, 36):
        at(day)
        assert journal.doubted_since() is None
        if day % 2:
            read_one(journal, tmp_path, "b.jpg")
    assert journal.forget(MONTH) > 0
    assert journal.lookup(tmp_path / "a.jpg") is None
    journal.close()


def test_what_a_person_deletes_is_gone_at_once(journal_file: Path, tmp_path: Path, at) -> None:
    journal = Journal(journal_file)
    read_one(journal, tmp_path, "a.jpg")
    at(40)
    journal.delete_all()
    assert journal.counts() == (0, 0)
    journal.close()


@pytest.mark.parametrize("value", ["soon", b"x", None, 10**18, -1])
def test_what_a_foreign_file_says_of_time_is_no_error(journal_file: Path, value: object) -> None:
    journal = Journal(journal_file)
    with journal.transaction() as execute:
        for name in ("trusted_at", "keep_days"):
            execute("INSERT OR REPLACE INTO preferences VALUES (?, ?)", (name, value))
    assert journal.keep_days is None
    journal.doubted_since()
    assert journal.forget(MONTH) == 0
    journal.close()
