"""Growing an old journal, and journals of programs that are killed at any step or share a file."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from journal_samples import AWAY, ENVIRONMENT, assert_indexed, picture, reading, result, texts
from process_kills import killed_at_every_statement

from lpr_desktop.reading import journal_file, journal_schema
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery

posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

Watch = Callable[[sqlite3.Connection], None]


@pytest.fixture
def old_file(journal_file: Path) -> Path:
    """A journal as version 1 of the program left it: three plates, one corrected, one hidden."""
    journal_file.parent.mkdir()
    with closing(sqlite3.connect(journal_file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        journal_schema.make_version(connection, 1)
        connection.execute("PRAGMA user_version = 1")
        for number, name in enumerate((b"/gate/a.jpg", b"/gate/caf\xe9.jpg"), 1):
            connection.execute(
                "INSERT INTO pictures (id, path, size, mtime_ns, touched_at, read_at, detector)"
                " VALUES (?, ?, 5, ?, 9e8, 9e8, 'old')",
                (number, name, number * 10**18),
            )
        for row in ((1, 1, "WA12345", 1), (2, 2, "KR555", 1), (3, 2, "PO9", 0)):
            connection.execute(
                "INSERT INTO readings (id, picture_id, x0, y0, x1, y1, score, text, confidence,"
                " characters, candidates, corners, detector, read_at, shown)"
                " VALUES (?, ?, 1, 2, 3, 4, .5, ?, .5, '[]', '[]', 'null', 'old', 9e8, ?)",
                row,
            )
        connection.execute("INSERT INTO corrections VALUES (2, 'KR 556', 9e8)")
        connection.execute("INSERT INTO session (path, added_at) VALUES (x'2f', 9e8)")
    return journal_file


def assert_grown(file: Path) -> None:
    journal = Journal(file)
    assert journal.notes == ()
    assert texts(journal) == ["KR 556", "WA12345"]
    assert texts(journal, "kr55") == ["KR 556"]
    assert texts(journal, "WA12346", takes_alike=True) == ["WA12345"]
    (entry,) = journal.history.search(HistoryQuery("KR")).entries
    assert (entry.id, entry.corrected, entry.read_text, entry.time) == (2, "KR 556", "KR555", 2e9)
    assert entry.picture == Path(os.fsdecode(b"/gate/caf\xe9.jpg"))
    assert journal.history.folders() == [(Path("/gate"), 2)]
    assert len(journal.session()) == 1
    assert journal.keep_days is None, "its owner was not asked"
    assert_indexed(journal)
    journal.close()


def test_an_old_journal_grows(old_file: Path) -> None:
    assert journal_file.examine(old_file) is journal_file.JournalState.GOOD
    assert_grown(old_file)
    assert_grown(old_file)


def test_an_old_and_a_new_journal_have_the_same_tables(old_file: Path, tmp_path: Path) -> None:
    def tables(file: Path) -> list[tuple[str, str]]:
        Journal(file).close()
        with closing(sqlite3.connect(file)) as connection:
            return connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
            ).fetchall()

    assert tables(old_file) == tables(tmp_path / "new.sqlite")


@posix
def test_killed_at_every_step_of_growing(old_file: Path, tmp_path: Path) -> None:
    master = tmp_path / "master.sqlite"
    shutil.copy(old_file, master)

    def work(step: int, watch: Watch) -> None:
        connection = sqlite3.connect(old_file, isolation_level=None)
        watch(connection)
        journal_schema.upgrade(connection)

    def checked(step: int, watch: Watch) -> None:
        for part in old_file.parent.iterdir():
            part.unlink()
        shutil.copy(master, old_file)
        work(step, watch)

    # What is left of one step is looked at before the next begins.
    def each(step: int, watch: Watch) -> None:
        if step:
            with closing(sqlite3.connect(old_file)) as connection:
                (version,) = connection.execute("PRAGMA user_version").fetchone()
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert version in (1, 2)
            assert_grown(old_file)
        checked(step, watch)

    killed = killed_at_every_statement(each)
    assert killed > 40
    assert_grown(old_file)


@posix
def test_killed_at_every_step_of_keeping_a_reading(journal_file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    first = Journal(journal_file)
    (number,) = first.record(result(car, reading("OLD11")), "d")
    first.correct(number, "OLD12")
    first.close()
    master = tmp_path / "master.sqlite"
    shutil.copy(journal_file, master)

    def look() -> None:
        journal = Journal(journal_file)
        assert journal.notes == ()
        found = sorted(texts(journal))
        assert found in (["OLD12"], ["NEW22", "OLD12"]), "the old state or the new one"
        known = journal.lookup(car)
        assert known is not None
        assert known.readings[0].reading.text == ("NEW11" if len(found) == 2 else "OLD11")
        assert_indexed(journal)
        journal.close()

    def each(step: int, watch: Watch) -> None:
        if step:
            look()
        for part in journal_file.parent.iterdir():
            part.unlink()
        shutil.copy(master, journal_file)
        journal = Journal(journal_file)
        watch(journal.connection)
        journal.record(result(car, reading("NEW11"), reading("NEW22", AWAY)), "d")

    assert killed_at_every_statement(each) > 20
    look()


_GROWER = """
import sys
from pathlib import Path
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
journal = Journal(Path(sys.argv[1]))
assert journal.notes == (), journal.notes
assert len(journal.history.search(HistoryQuery("WA")).entries) == 1
"""

_WRITER = """
import sys
from pathlib import Path
from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.files import FileStamp
from lpr_desktop.reading.reader import PictureResult, Reading
journal = Journal(Path(sys.argv[1]))
for number in range(30):
    path = Path("/gate") / f"{sys.argv[2]}-{number}.jpg"
    reading = Reading(Box(0, 0, 9, 9), 0.5, f"SAME{number}", 0.5)
    (id,) = journal.record(PictureResult(path, 9, 9, 0, (reading,), stamp=FileStamp(1, 1)), "d")
    assert id in [e.id for e in journal.history.search(HistoryQuery(f"SAME{number}")).entries]
    if number % 3 == 0:
        journal.history.delete([id])
"""


def run_together(code: str, file: Path, names: str) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(file), name],
            stderr=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
        )
        for name in names
    ]
    for program in programs:
        _, errors = program.communicate(timeout=110)
        assert program.returncode == 0, errors


def test_two_programs_let_an_old_journal_grow(old_file: Path) -> None:
    run_together(_GROWER, old_file, "ab")
    assert_grown(old_file)


def test_two_programs_share_plates(journal_file: Path) -> None:
    """Both read the same plates, and delete some, while they search."""
    run_together(_WRITER, journal_file, "ab")
    journal = Journal(journal_file)
    assert len(texts(journal)) == 40
    assert_indexed(journal)
    journal.close()
