"""The journal in trouble: damaged, newer, locked, full, unwritable, shared, killed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from journal_samples import ENVIRONMENT, picture, reading, result

from lpr_desktop.errors import JournalError
from lpr_desktop.geometry import Box
from lpr_desktop.reading import journal_schema
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import JournalState, examine


def test_a_damaged_journal_is_set_aside(journal_file: Path, tmp_path: Path) -> None:
    journal_file.parent.mkdir()
    journal_file.write_bytes(b"this is no database " * 500)
    assert examine(journal_file) is JournalState.DAMAGED
    journal = Journal(journal_file)
    (note,) = journal.notes
    assert "damaged" in note
    assert "journal-set-aside-" in note
    (aside,) = journal_file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes().startswith(b"this is no database")
    journal.record(result(picture(tmp_path), reading()), "compact")
    assert journal.counts() == (1, 0)
    journal.close()


def test_a_journal_with_torn_pages_is_set_aside(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file)
    for number in range(200):
        journal.record(result(picture(tmp_path, f"{number}.jpg"), reading()), "compact")
    journal.close()
    content = bytearray(journal_file.read_bytes())
    content[8192:40960] = os.urandom(40960 - 8192)
    journal_file.write_bytes(content)
    assert examine(journal_file) is JournalState.DAMAGED
    journal = Journal(journal_file)
    assert len(journal.notes) == 1
    assert "What could be saved" in journal.notes[0]
    journal.close()


@pytest.mark.parametrize(
    ("pragma", "state", "words"),
    [
        ("PRAGMA user_version = 99", JournalState.NEWER, "newer version"),
        ("PRAGMA application_id = 7", JournalState.FOREIGN, "not a journal"),
    ],
)
def test_a_journal_of_another_program(
    journal_file: Path, tmp_path: Path, pragma: str, state: JournalState, words: str
) -> None:
    journal = Journal(journal_file)
    journal.record(result(picture(tmp_path), reading()), "compact")
    journal.close()
    with sqlite3.connect(journal_file) as connection:
        connection.execute(pragma)
    connection.close()
    before = journal_file.read_bytes()
    assert examine(journal_file) is state
    assert journal_file.read_bytes() == before
    journal = Journal(journal_file)
    assert words in journal.notes[0]
    (aside,) = journal_file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes() == before
    journal.close()


def test_looking_makes_no_journal(journal_file: Path) -> None:
    assert examine(journal_file) is JournalState.ABSENT
    assert not journal_file.parent.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(JournalError, match="Reading goes on without it"):
        Journal(tmp_path / "a file" / "journal.sqlite")


def test_a_folder_in_the_journal_s_place(journal_file: Path) -> None:
    (journal_file / "inner").mkdir(parents=True)
    with pytest.raises(JournalError, match=r"journal\.sqlite"):
        Journal(journal_file)
    assert (journal_file / "inner").is_dir()


@pytest.mark.usefixtures("ordinary_user")
def test_a_read_only_folder(journal_file: Path) -> None:
    journal_file.parent.mkdir()
    journal_file.parent.chmod(0o500)
    with pytest.raises(JournalError, match="permissions"):
        Journal(journal_file)


def test_a_journal_that_may_not_be_written(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal.record(result(car, reading()), "compact")
    journal.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(JournalError, match="permissions"):
        journal.record(result(car), "compact")
    found = journal.lookup(car)
    assert found is not None
    assert len(found.readings) == 1


def test_a_full_disk_leaves_the_journal_as_it_was(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file)
    car = picture(tmp_path)
    journal.record(result(car, reading()), "compact")
    (pages,) = journal.connection.execute("PRAGMA page_count").fetchone()
    journal.connection.execute(f"PRAGMA max_page_count = {pages}")
    many = [reading(f"T{n}", Box(n * 10, 0, n * 10 + 9, 5)) for n in range(300)]
    with pytest.raises(JournalError, match="disk is full"):
        journal.record(result(car, *many), "compact")
    found = journal.lookup(car)
    assert found is not None
    assert [r.text for r in found.result.readings] == ["WA84442"]
    journal.connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    assert len(journal.record(result(car, *many), "compact")) == 300
    journal.close()


def test_a_locked_journal_says_so(
    journal_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lpr_desktop.reading.journal_file.BUSY_SECONDS", 0.1)
    car = picture(tmp_path)
    journal, other = Journal(journal_file), Journal(journal_file)
    other.connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="another program"):
        journal.record(result(car, reading()), "compact")
    other.connection.execute("ROLLBACK")
    assert journal.record(result(car, reading()), "compact")
    assert other.lookup(car) is not None
    journal.close()
    other.close()


_WRITER = """
import sys
from pathlib import Path
from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal import Journal
from lpr_desktop.files import FileStamp
from lpr_desktop.reading.reader import PictureResult, Reading
journal = Journal(Path(sys.argv[1]))
for number in range(40):
    path = Path(sys.argv[1]).with_name(f"{sys.argv[2]}-{number}.jpg")
    reading = Reading(Box(0, 0, 9, 9), 0.5, f"T{number}", 0.5)
    journal.record(PictureResult(path, 9, 9, 0, (reading,), stamp=FileStamp(1, number)), "d")
assert journal.notes == (), journal.notes
"""


def test_two_programs_write_one_journal(journal_file: Path) -> None:
    """They also make it in the same moment."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(journal_file), name],
            stderr=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
        )
        for name in "ab"
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=110)
        assert writer.returncode == 0, errors
    journal = Journal(journal_file)
    assert journal.counts() == (80, 0)
    journal.close()


def test_a_killed_program_loses_nothing_that_was_recorded(journal_file: Path) -> None:
    code = _WRITER + "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n"
    done = subprocess.run(
        [sys.executable, "-c", code, str(journal_file), "k"], timeout=110, env=ENVIRONMENT
    )
    assert done.returncode != 0
    journal = Journal(journal_file)
    assert journal.counts() == (40, 0)
    assert journal.notes == ()
    journal.close()


def test_threads_share_a_journal(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    cars = [picture(tmp_path, f"{n}.jpg") for n in range(40)]

    def work(part: list[Path]) -> None:
        for car in part:
            (number,) = journal.record(result(car, reading(car.stem)), "compact")
            journal.correct(number, f"C{car.stem}")

    threads = [threading.Thread(target=work, args=(cars[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for car in cars:
        found = journal.lookup(car)
        assert found is not None
        assert found.readings[0].corrected == f"C{car.stem}"
    journal.close()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_nobody_else_may_read_it(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file)
    journal.record(result(picture(tmp_path), reading()), "compact")
    for part in journal_file.parent.iterdir():
        assert part.stat().st_mode & 0o077 == 0, part
    journal.close()


def test_a_file_that_is_made_in_this_moment_is_not_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other program's tables come while the file is looked at."""
    file = tmp_path / "journal.sqlite"
    connect = sqlite3.connect
    with closing(connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")

        def opened(*values: Any, **named: Any) -> sqlite3.Connection:
            connection = connect(*values, **named)
            connection.set_trace_callback(make)
            return connection

        def make(statement: str) -> None:
            if "count(*) FROM sqlite_master" in statement:
                journal_schema.upgrade(other)

        monkeypatch.setattr(sqlite3, "connect", opened)
        assert examine(file) is JournalState.ABSENT
        monkeypatch.undo()
        assert examine(file) is JournalState.GOOD
