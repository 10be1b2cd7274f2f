"""Journals that are damaged in any way are recognised, set aside, and saved as far as they go."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest
from journal_samples import picture, reading, result

from lpr_desktop.errors import JournalError
from lpr_desktop.reading import journal_file as journal_files
from lpr_desktop.reading.journal import Journal

FOUND = Path(__file__).resolve().parents[2] / "shared/cases/hostile/journal-schema-damaged-4.sqlite"


@pytest.fixture
def whole(journal_file: Path, tmp_path: Path) -> bytes:
    """A journal of sixty readings, one of them corrected, with an own choice of days."""
    journal = Journal(journal_file)
    for number in range(60):
        (id,) = journal.record(result(picture(tmp_path, f"{number}.jpg"), reading()), "compact")
        if number == 6:
            journal.correct(id, "CORRECTED")
    journal.keep_days = 365
    journal.close()
    return journal_file.read_bytes()


def use(journal: Journal, path: Path) -> None:
    """What the window and a watch do with it."""
    journal.record(result(path, reading()), "compact")
    journal.session()
    journal.lookup(path)
    journal.counts()
    journal.hotlist.plates()


def test_damage_of_any_kind_is_met_by_a_journal_error_and_set_aside(
    whole: bytes, journal_file: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)
    path = picture(tmp_path)
    for attempt in range(60):
        content = bytearray(whole)
        for _ in range(chance.choice([1, 20, 500])):
            reach = chance.choice([100, 4096, len(content)])
            content[chance.randrange(reach)] = chance.randrange(256)
        if attempt % 9 == 0:
            del content[chance.randrange(len(content)) :]
        shutil.rmtree(journal_file.parent)
        journal_file.parent.mkdir()
        journal_file.write_bytes(content)
        if not is_used(journal_file, path):
            assert is_used(journal_file, path)


def is_used(file: Path, path: Path) -> bool:
    """Whether a journal can be used; where not, it says that it is set aside at the next start."""
    journal = Journal(file)
    try:
        use(journal, path)
    except JournalError as error:
        return "set aside" not in str(error)
    finally:
        journal.close()
    return True


def test_the_file_that_was_found(journal_file: Path, tmp_path: Path) -> None:
    if not FOUND.is_file():
        pytest.skip("the file is not here")
    journal_file.parent.mkdir(exist_ok=True)
    shutil.copyfile(FOUND, journal_file)
    journal = Journal(journal_file)
    assert "set aside" in journal.notes[0]
    use(journal, picture(tmp_path))
    journal.close()


@pytest.mark.usefixtures("whole")
def test_what_can_be_saved_is_saved(journal_file: Path) -> None:
    content = without_an_index(journal_file)
    journal_file.write_bytes(content)
    journal = Journal(journal_file)
    assert "60 readings" in journal.notes[0]
    assert journal.counts() == (60, 1)
    assert journal.keep_days == 365
    journal.close()
    (aside,) = journal_file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes() == content
    journal = Journal(journal_file)
    assert journal.notes == ()
    journal.close()


@pytest.mark.usefixtures("whole")
def test_damage_in_a_large_journal_is_met_at_the_next_start(
    journal_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not looked through at every start."""
    monkeypatch.setattr(journal_files, "_MOST_CHECKED_PAGES", 1)
    without_an_index(journal_file)
    journal = Journal(journal_file)
    assert journal.notes == ()
    with pytest.raises(JournalError, match="damaged"):
        use(journal, picture(tmp_path))
    journal.close()
    journal = Journal(journal_file)
    assert "damaged" in journal.notes[0]
    use(journal, picture(tmp_path))
    journal.close()


def without_an_index(file: Path) -> bytes:
    """Write nonsense over the page where an index begins; the new content."""
    connection = sqlite3.connect(file)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'readings_by_key'"
    ).fetchone()
    connection.close()
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"U" * 4096
    file.write_bytes(content)
    return bytes(content)
