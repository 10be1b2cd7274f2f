"""The journal: real SQLite files, also damaged, newer, locked, full and unwritable ones."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from lpr_desktop.errors import JournalError
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import JournalState, examine
from lpr_desktop.reading.reader import FileStamp, PictureResult, Reading

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
BOX = Box(10.5, 20, 110, 45.25)
AWAY = Box(300, 20, 400, 45)
NUDGED = Box(14, 21, 115, 46)


def reading(text: str = "WA84442", box: Box = BOX, score: float = 0.9) -> Reading:
    return Reading(
        box=box,
        score=score,
        text=text,
        confidence=0.75,
        characters=tuple(Character(c, 0.5, (("O", 0.25),)) for c in text),
        candidates=("WAB4442",),
        country="pl",
        corners=((10, 20), (110, 20), (110, 45), (10, 45.5)),
    )


def picture(folder: Path, name: str = "car.jpg", content: str = "x") -> Path:
    path = folder / name
    path.write_text(content)
    return path


def result(path: Path, *readings: Reading, error: str | None = None) -> PictureResult:
    return PictureResult(path, 640, 480, 0.25, readings, ("cut short",), error, FileStamp.of(path))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "journal" / "journal.sqlite"


@pytest.fixture
def journal() -> Iterator[Journal]:
    """A journal in memory."""
    opened = Journal(None)
    yield opened
    opened.close()


def test_everything_comes_back_after_a_restart(file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    read = result(car, reading(), reading("B2", AWAY, 0.5))
    journal = Journal(file)
    first, second = journal.record(read, "compact")
    journal.correct(second, "B22")
    journal.close()

    journal = Journal(file)
    remembered = journal.lookup(car)
    assert remembered is not None
    assert remembered.result == read
    assert remembered.detector == "compact"
    assert [(r.id, r.corrected) for r in remembered.readings] == [(first, None), (second, "B22")]
    assert remembered.readings[0].reading == read.readings[0]
    assert journal.notes == ()
    journal.close()


def test_a_changed_file_is_another_picture(file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal = Journal(file)
    (number,) = journal.record(result(car, reading()), "compact")
    journal.correct(number, "RIGHT1")
    picture(tmp_path, content="another photo under the same name")
    assert journal.lookup(car) is None
    car.unlink()
    gone = journal.lookup(car)
    assert gone is not None
    assert gone.readings[0].corrected == "RIGHT1"
    journal.close()


def test_reading_again_keeps_ids_and_corrections_where_the_box_matches(
    journal: Journal, tmp_path: Path
) -> None:
    car = picture(tmp_path)
    kept, lost = journal.record(result(car, reading(), reading("B2", AWAY)), "old")
    journal.correct(kept, "RIGHT1")
    journal.correct(lost, "RIGHT2")
    again, new = journal.record(
        result(car, reading("WRONG", NUDGED), reading("C3", Box(0, 200, 50, 220))), "new"
    )
    assert again == kept
    assert new not in (kept, lost)
    found = journal.lookup(car)
    assert found is not None
    shown = {r.id: (r.reading.text, r.corrected, r.detector) for r in found.readings}
    assert shown == {kept: ("WRONG", "RIGHT1", "new"), new: ("C3", None, "new")}
    # The plate that was missed comes back, and with it what the person wrote.
    assert journal.record(result(car, reading("B2", AWAY)), "old") == [lost]
    found = journal.lookup(car)
    assert found is not None
    assert [(r.id, r.corrected) for r in found.readings] == [(lost, "RIGHT2")]


def test_an_overlap_below_one_half_is_another_plate(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    (first,) = journal.record(result(car, reading()), "compact")
    journal.correct(first, "RIGHT1")
    (second,) = journal.record(
        result(car, reading(box=BOX.shifted(BOX.width * 0.36, 0))), "compact"
    )
    assert second != first
    found = journal.lookup(car)
    assert found is not None
    assert [r.corrected for r in found.readings] == [None]


def test_a_correction_is_taken_back(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    (number,) = journal.record(result(car, reading()), "compact")
    journal.correct(number, "A")
    journal.correct(number, "B")
    found = journal.lookup(car)
    assert found is not None
    assert found.readings[0].corrected == "B"
    assert found.readings[0].reading.text == "WA84442"
    journal.correct(number, None)
    found = journal.lookup(car)
    assert found is not None
    assert found.readings[0].corrected is None


def test_boxes_of_a_person_survive_reading_again(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    drawn = journal.add(car, reading("HAND1", score=1.0))
    waiting = journal.lookup(car)
    assert waiting is not None
    assert waiting.read_at is None
    journal.correct(drawn, "HAND2")
    same, other = journal.record(
        result(car, reading("MACHINE", NUDGED), reading("B2", AWAY)), "compact"
    )
    assert same == drawn
    journal.replace(other, reading("MOVED", AWAY.shifted(5, 0), 1.0))
    journal.record(result(car), "compact")
    found = journal.lookup(car)
    assert found is not None
    assert [(r.id, r.reading.text, r.corrected, r.detector) for r in found.readings] == [
        (drawn, "HAND1", "HAND2", None),
        (other, "MOVED", None, None),
    ]


def test_a_removed_box_stays_away_until_it_is_restored(file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal = Journal(file)
    (number,) = journal.record(result(car, reading()), "compact")
    journal.correct(number, "RIGHT1")
    journal.remove(number)
    journal.close()
    journal = Journal(file)
    found = journal.lookup(car)
    assert found is not None
    assert found.readings == ()
    assert found.result.readings == ()
    journal.restore(number)
    found = journal.lookup(car)
    assert found is not None
    assert found.readings[0].corrected == "RIGHT1"
    journal.close()


def test_an_error_is_remembered_and_takes_no_reading_away(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal.record(result(car, reading()), "compact")
    assert journal.record(result(car, error="no memory"), "compact") == []
    found = journal.lookup(car)
    assert found is not None
    assert found.result.error == "no memory"
    assert len(found.readings) == 1
    assert journal.record(PictureResult(tmp_path / "gone", 0, 0, 0, error="gone"), "d") == []


def test_the_session_is_the_list_of_the_window(file: Path, tmp_path: Path) -> None:
    cars = [picture(tmp_path, f"{n}.jpg") for n in (3, 1, 2)]
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jpg"))
    odd.write_text("x")
    journal = Journal(file)
    journal.add_to_session([*cars, odd])
    journal.add_to_session([cars[0]])
    journal.record(result(cars[1], reading()), "compact")
    journal.record(result(odd, reading("ODD")), "compact")
    journal.close()
    journal = Journal(file)
    shown = journal.session()
    assert [path for path, _ in shown] == [*cars, odd]
    texts = [r and [one.text for one in r.result.readings] for _, r in shown]
    assert texts == [None, ["WA84442"], None, ["ODD"]]
    picture(tmp_path, "1.jpg", "changed since")
    assert journal.session()[1][1] is None
    journal.remove_from_session([cars[0]])
    assert [path for path, _ in journal.session()] == [cars[1], cars[2], odd]
    journal.clear_session()
    assert journal.session() == []
    assert journal.lookup(odd) is not None
    journal.close()


def test_forgetting_goes_by_the_last_reading_or_edit(journal: Journal, tmp_path: Path) -> None:
    old, edited, new = (picture(tmp_path, f"{n}.jpg") for n in range(3))
    journal.add_to_session([old, edited, new])
    journal.record(result(old, reading()), "compact")
    (number,) = journal.record(result(edited, reading()), "compact")
    month = timedelta(days=30)
    journal._connection.execute("UPDATE pictures SET touched_at = touched_at - 31 * 86400")
    journal._connection.execute("UPDATE session SET added_at = added_at - 31 * 86400")
    journal.correct(number, "RIGHT1")
    journal.record(result(new, reading()), "compact")
    assert journal.forget(month) == 1
    assert journal.lookup(old) is None
    assert journal.lookup(edited) is not None
    assert journal.lookup(new) is not None
    assert [path for path, _ in journal.session()] == [edited, new]
    with pytest.raises(JournalError, match="deleted"):
        journal.correct(1, "too late")


def test_deleting_deletes(file: Path, tmp_path: Path) -> None:
    journal = Journal(file)
    for number in range(50):
        car = picture(tmp_path, f"{number}.jpg")
        (reading_id,) = journal.record(result(car, reading(f"SECRET{number}")), "compact")
        journal.correct(reading_id, f"HIDDEN{number}")
    journal.add_to_session([tmp_path / "0.jpg"])

    def on_disk() -> bytes:
        return b"".join(part.read_bytes() for part in file.parent.iterdir())

    assert b"SECRET7" in on_disk()
    assert b"HIDDEN7" in on_disk()
    aside = file.with_name("journal-set-aside-20200101-000000.sqlite")
    aside.write_bytes(b"SECRET too")
    journal.delete_all()
    assert journal.counts() == (0, 0)
    for word in (b"SECRET", b"HIDDEN", b".jpg"):
        assert word not in on_disk()
    assert not aside.exists()
    journal.record(result(car, reading()), "compact")
    journal.close()


def test_a_damaged_journal_is_set_aside(file: Path, tmp_path: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"this is no database " * 500)
    assert examine(file) is JournalState.DAMAGED
    journal = Journal(file)
    (note,) = journal.notes
    assert "damaged" in note
    assert "journal-set-aside-" in note
    (aside,) = file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes().startswith(b"this is no database")
    journal.record(result(picture(tmp_path), reading()), "compact")
    assert journal.counts() == (1, 0)
    journal.close()


def test_a_journal_with_torn_pages_is_set_aside(file: Path, tmp_path: Path) -> None:
    journal = Journal(file)
    for number in range(200):
        journal.record(result(picture(tmp_path, f"{number}.jpg"), reading()), "compact")
    journal.close()
    content = bytearray(file.read_bytes())
    content[8192:40960] = os.urandom(40960 - 8192)
    file.write_bytes(content)
    assert examine(file) is JournalState.DAMAGED
    journal = Journal(file)
    assert len(journal.notes) == 1
    assert journal.counts() == (0, 0)
    journal.close()


@pytest.mark.parametrize(
    ("pragma", "state", "words"),
    [
        ("PRAGMA user_version = 99", JournalState.NEWER, "newer version"),
        ("PRAGMA application_id = 7", JournalState.FOREIGN, "not a journal"),
    ],
)
def test_a_journal_of_another_program(
    file: Path, tmp_path: Path, pragma: str, state: JournalState, words: str
) -> None:
    journal = Journal(file)
    journal.record(result(picture(tmp_path), reading()), "compact")
    journal.close()
    with sqlite3.connect(file) as connection:
        connection.execute(pragma)
    connection.close()
    before = file.read_bytes()
    assert examine(file) is state
    assert file.read_bytes() == before
    journal = Journal(file)
    assert words in journal.notes[0]
    (aside,) = file.parent.glob("journal-set-aside-*.sqlite")
    assert aside.read_bytes() == before
    journal.close()


def test_looking_makes_no_journal(file: Path) -> None:
    assert examine(file) is JournalState.ABSENT
    assert not file.parent.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    with pytest.raises(JournalError, match="Reading goes on without it"):
        Journal(tmp_path / "a file" / "journal.sqlite")


def test_a_folder_in_the_journal_s_place(file: Path) -> None:
    (file / "inner").mkdir(parents=True)
    with pytest.raises(JournalError, match=r"journal\.sqlite"):
        Journal(file)
    assert (file / "inner").is_dir()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder(file: Path) -> None:
    file.parent.mkdir()
    file.parent.chmod(0o500)
    with pytest.raises(JournalError, match="permissions"):
        Journal(file)


def test_a_journal_that_may_not_be_written(journal: Journal, tmp_path: Path) -> None:
    """Also for root, whom permissions do not stop."""
    car = picture(tmp_path)
    journal.record(result(car, reading()), "compact")
    journal._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(JournalError, match="permissions"):
        journal.record(result(car), "compact")
    found = journal.lookup(car)
    assert found is not None
    assert len(found.readings) == 1


def test_a_full_disk_leaves_the_journal_as_it_was(file: Path, tmp_path: Path) -> None:
    journal = Journal(file)
    car = picture(tmp_path)
    journal.record(result(car, reading()), "compact")
    (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
    journal._connection.execute(f"PRAGMA max_page_count = {pages}")
    many = [reading(f"T{n}", Box(n * 10, 0, n * 10 + 9, 5)) for n in range(300)]
    with pytest.raises(JournalError, match="disk is full"):
        journal.record(result(car, *many), "compact")
    found = journal.lookup(car)
    assert found is not None
    assert [r.text for r in found.result.readings] == ["WA84442"]
    journal._connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    assert len(journal.record(result(car, *many), "compact")) == 300
    journal.close()


def test_a_locked_journal_says_so(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lpr_desktop.reading.journal_file.BUSY_SECONDS", 0.1)
    car = picture(tmp_path)
    journal, other = Journal(file), Journal(file)
    other._connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="another program"):
        journal.record(result(car, reading()), "compact")
    other._connection.execute("ROLLBACK")
    assert journal.record(result(car, reading()), "compact")
    assert other.lookup(car) is not None
    journal.close()
    other.close()


_WRITER = """
import sys
from pathlib import Path
from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.reader import FileStamp, PictureResult, Reading
journal = Journal(Path(sys.argv[1]))
for number in range(40):
    path = Path(sys.argv[1]).with_name(f"{sys.argv[2]}-{number}.jpg")
    reading = Reading(Box(0, 0, 9, 9), 0.5, f"T{number}", 0.5)
    journal.record(PictureResult(path, 9, 9, 0, (reading,), stamp=FileStamp(1, number)), "d")
assert journal.notes == (), journal.notes
"""


def test_two_programs_write_one_journal(file: Path) -> None:
    """They also make it in the same moment."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(file), name],
            stderr=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
        )
        for name in "ab"
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert writer.returncode == 0, errors
    journal = Journal(file)
    assert journal.counts() == (80, 0)
    journal.close()


def test_a_killed_program_loses_nothing_that_was_recorded(file: Path) -> None:
    code = _WRITER + "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n"
    done = subprocess.run([sys.executable, "-c", code, str(file), "k"], timeout=60, env=ENVIRONMENT)
    assert done.returncode != 0
    journal = Journal(file)
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
def test_nobody_else_may_read_it(file: Path, tmp_path: Path) -> None:
    journal = Journal(file)
    journal.record(result(picture(tmp_path), reading()), "compact")
    for part in file.parent.iterdir():
        assert part.stat().st_mode & 0o077 == 0, part
    journal.close()
