"""What a journal's owner decides: wanted plates, exports, deleting; and that a search is quick."""

from __future__ import annotations

import csv
import json
import os
import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from journal_samples import AWAY, BOX, assert_indexed, picture, put, reading, result, texts

from lpr_desktop.errors import Cancelled, JournalError
from lpr_desktop.files import FileStamp
from lpr_desktop.reading import journal_history
from lpr_desktop.reading.history_export import write_history
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_index import (
    index_keys,
)
from lpr_desktop.reading.journal_search import HistoryOrder, HistoryQuery
from lpr_desktop.reading.reader import PictureResult, Reading

# --- wanted plates


def test_wanted_plates(journal: Journal) -> None:
    sure = journal.hotlist.add("WA 12345", "stolen")
    strict = journal.hotlist.add("KR555", takes_alike=False)
    group = journal.hotlist.add("P?77*")
    matcher = journal.hotlist.matcher()

    def match(text: str) -> tuple[int, bool] | None:
        found = matcher.match(text)
        return None if found is None else (found.plate.id, found.is_sure)

    assert match("WA12345") == (sure, True)
    assert match("WAI2345") == (sure, True)
    assert match("WA12346") == (sure, False)
    assert match("XA12346") is None
    assert match("KR555") == (strict, True)
    assert match("KR556") is None
    assert match("PO7712") == (group, True)
    assert match("") is None
    for text in ("WA12346", "KR556", "PZ770", "GD1"):
        put(journal, text)
    assert sorted(texts(journal, only_hotlist=True)) == ["PZ770", "WA12346"]
    assert texts(journal, "PZ", only_hotlist=True) == ["PZ770"]
    journal.hotlist.remove([sure, strict, group])
    journal.hotlist.add("GD1")
    assert [(plate.text, plate.note) for plate in journal.hotlist.plates()] == [("GD1", "")]
    assert texts(journal, only_hotlist=True) == ["GD1"]
    with pytest.raises(JournalError, match="at least one"):
        journal.hotlist.add(" *?- ")


# --- exporting


def test_the_history_is_exported(journal: Journal, tmp_path: Path) -> None:
    number = put(journal, "WA1234", folder="/=gate", taken=1.7e9, confidence=0.25)
    journal.correct(number, "WA1235")
    journal.history.note(number, "=HYPERLINK(1)")
    entries = journal.history.search(HistoryQuery()).entries
    write_history(tmp_path / "a.csv", entries)
    journal.hotlist.add("WA1236")
    write_history(tmp_path / "a.json", entries, journal.hotlist.matcher())
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["text"], row["read_text"], row["confidence"]) == ("WA1235", "WA1234", "0.25")
    assert row["note"] == "'=HYPERLINK(1)", "no formula for a spreadsheet"
    (same,) = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert same["note"] == "=HYPERLINK(1)"
    assert same["image"] == "/=gate/WA1234-0.jpg"
    assert (same["wanted"], same["camera"], row["wanted"]) == ("maybe", None, "")
    assert datetime.fromisoformat(same["time"]).timestamp() == 1.7e9


def test_partial_readings_are_told_as_in_other_tables(journal: Journal, tmp_path: Path) -> None:
    for name in ("as read", "typed"):
        path = Path(f"/gate/{name}.jpg")
        cut = Reading(BOX, 0.9, "WA12", 0.4, is_partial=True, missing="edge")
        picture = PictureResult(path, 9, 9, 0, (cut,), stamp=FileStamp(1, 1))
        (number,) = journal.record(picture, "d")
    journal.correct(number, "WA12345")
    entries = journal.history.search(HistoryQuery()).entries
    write_history(tmp_path / "a.csv", entries)
    write_history(tmp_path / "a.json", entries)
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["text"]: row for row in csv.DictReader(file)}
    objects = {one["text"]: one for one in json.loads((tmp_path / "a.json").read_text("utf-8"))}
    keys = "partial", "missing", "uncertain"
    assert [rows["WA12"][key] for key in keys] == ["yes", "edge", "yes"]
    assert [rows["WA12345"][key] for key in keys] == ["", "", ""]
    assert [objects["WA12"][key] for key in keys] == [True, "edge", True]
    assert [objects["WA12345"][key] for key in keys] == [False, None, False]


# --- deleting


def _bytes(file: Path) -> bytes:
    return b"".join(part.read_bytes() for part in file.parent.iterdir())


@pytest.mark.parametrize("way", ["ids", "age"])
def test_what_is_deleted_is_gone_from_the_disk(journal_file: Path, way: str) -> None:
    journal = Journal(journal_file)
    secrets = [put(journal, f"SECRET{n:03d}", folder=f"/hidden{n}", number=n) for n in range(150)]
    crop = Reading(BOX, 0.9, "SECRETCROP", 0.5, thumbnail=b"\xff\xd8 a hidden face")
    path = Path("/hidden/face.jpg")
    secrets += journal.record(PictureResult(path, 9, 9, 0, (crop,), stamp=FileStamp(1, 1)), "d")
    journal.history.note(secrets[3], "HIDDEN NOTE")
    journal.correct(secrets[4], "SECRETAGAIN")
    journal.connection.execute("UPDATE pictures SET touched_at = 0")
    kept = [put(journal, f"KEEP{n:03d}", number=n) for n in range(150)]
    assert b"SECRET00" in _bytes(journal_file)
    if way == "ids":
        assert journal.history.delete([*secrets, 9999]) == 151
    else:
        assert journal.forget(timedelta(days=30)) == 151
    assert b"SECRET" not in _bytes(journal_file)
    assert b"idden" not in _bytes(journal_file)
    assert b"HIDDEN" not in _bytes(journal_file)
    assert len(journal.history.entries(kept)) == 150
    assert_indexed(journal)
    journal.close()


def test_a_picture_keeps_its_other_readings(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    first, second = journal.record(result(car, reading("A1"), reading("B2", AWAY)), "d")
    journal.history.delete([first])
    found = journal.lookup(car)
    assert found is not None
    assert [r.id for r in found.readings] == [second]
    journal.add_to_session([car, picture(tmp_path, "other.jpg")])
    journal.history.delete([second])
    assert journal.lookup(car) is None
    shown = [path.name for path, _ in journal.session()]
    assert shown == ["other.jpg"], "else a restarted window would read it again"


def test_the_wanted_list_and_the_retention_outlive_clearing(journal: Journal) -> None:
    assert journal.keep_days == 30
    journal.keep_days = 365
    journal.hotlist.add("WA1")
    put(journal, "WA1")
    journal.delete_all()
    assert texts(journal) == []
    assert journal.keep_days == 365
    assert len(journal.hotlist.plates()) == 1
    assert_indexed(journal)


def test_reading_again_leaves_no_traces_in_the_index(journal: Journal, tmp_path: Path) -> None:
    car = picture(tmp_path)
    for text in ("WA1234", "WA1235", "KR9", ""):
        journal.record(result(car, reading(text)), "d")
        assert_indexed(journal)
    odd = Path(os.fsdecode(b"/caf\xe9/x.jpg"))
    journal.record(PictureResult(odd, 9, 9, 0, (reading("ODD1"),), stamp=FileStamp(1, 1)), "d")
    assert texts(journal, folder=odd.parent) == ["ODD1"]


def test_a_search_does_not_look_at_everything(tmp_path: Path) -> None:
    """Counted in steps of SQLite's machine: ten thousand readings cost at least 100,000."""
    journal = Journal(tmp_path / "journal.sqlite")
    chance = random.Random(2)
    connection = journal.connection
    keys = ["W" + "".join(chance.choices("ABE0123456789", k=6)) for _ in range(10_000)]
    with journal.transaction() as execute:
        execute("INSERT INTO folders VALUES (1, x'2f')")
        connection.executemany(
            "INSERT INTO pictures (id, path, size, mtime_ns, touched_at, folder_id)"
            " VALUES (?, ?, 1, 1, 0, 1)",
            ((n, b"/%d" % n) for n in range(len(keys))),
        )
        connection.executemany(
            "INSERT INTO readings (picture_id, x0, y0, x1, y1, score, text, confidence,"
            " characters, candidates, read_at, shown, time, folder_id, key)"
            " VALUES (?, 0, 0, 1, 1, 1, ?, 0.5, '[]', '[]', 0, 1, ?, 1, ?)",
            ((n, key, n, key) for n, key in enumerate(keys)),
        )
        index_keys(connection, set(keys))
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 10
        return 0

    connection.set_progress_handler(count, 10)
    for query in (
        HistoryQuery(), HistoryQuery("W"), HistoryQuery("WAB1"), HistoryQuery("ZZ"),
        HistoryQuery("W", order=HistoryOrder.TEXT), HistoryQuery("9", folder=Path("/")),
        HistoryQuery(keys[7], takes_alike=True), HistoryQuery("QQQQQ", takes_alike=True),
    ):  # fmt: skip
        steps = 0
        journal.history.search(query)
        assert 0 < steps < 60_000, query
    journal.close()


def test_deleting_what_was_found_can_be_stopped(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_history, "_DELETED_AT_ONCE", 10)
    journal = Journal(journal_file)
    for number in range(35):
        put(journal, f"AB{number:04}", confidence=0.9 if number < 5 else 0.5)
    everything = HistoryQuery()
    assert len(journal.history.ids(everything, 100)) == 35
    assert len(journal.history.ids(everything, 7)) == 7

    def stop(done: int) -> None:
        if done >= 20:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        journal.history.delete_found(everything, stop)
    assert journal.history.count(everything) == 15
    assert_indexed(journal)
    uncertain = HistoryQuery(most_confidence=0.6)
    assert journal.history.delete_found(uncertain) == 10
    assert journal.history.delete_found(uncertain) == 0
    assert texts(journal) == [f"AB{number:04}" for number in reversed(range(5))]
    assert_indexed(journal)
    journal.close()
    for file in journal_file.parent.iterdir():
        assert b"AB0030" not in file.read_bytes()


def test_a_search_that_nobody_waits_for_is_interrupted(journal_file: Path) -> None:
    journal = Journal(journal_file)
    for number in range(20):
        put(journal, f"AB{number:04}")
    journal.interrupt()  # nothing is under way
    count = 0

    def slow() -> int:
        nonlocal count
        count += 1
        journal.interrupt()
        return 0

    journal.connection.set_progress_handler(slow, 10)
    with pytest.raises(JournalError):
        journal.history.search(HistoryQuery("AB"))
    journal.connection.set_progress_handler(None, 0)
    assert count
    assert len(texts(journal, "AB")) == 20
    journal.close()
    journal.interrupt()  # closed: nothing either


def test_the_list_that_the_window_shows(journal: Journal, tmp_path: Path) -> None:
    paths = [tmp_path / "b.jpg", tmp_path / "gone.jpg", tmp_path / "a.jpg"]
    journal.add_to_session(paths)
    assert journal.session_paths() == paths
