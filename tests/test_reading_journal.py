"""The journal: what it remembers and what it forgets, in real SQLite files."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from pathlib import Path

import pytest
from journal_samples import AWAY, BOX, NUDGED, picture, reading, result

from lpr_desktop.errors import JournalError
from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.reading.reading_id import new_reading_id


def test_everything_comes_back_after_a_restart(journal_file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    read = result(car, reading(), reading("B2", AWAY, 0.5))
    journal = Journal(journal_file)
    first, second = journal.record(read, "compact")
    journal.correct(second, "B22")
    journal.close()

    journal = Journal(journal_file)
    remembered = journal.lookup(car)
    assert remembered is not None
    assert remembered.result == read
    assert remembered.detector == "compact"
    assert [(r.id, r.corrected) for r in remembered.readings] == [(first, None), (second, "B22")]
    assert remembered.readings[0].reading == read.readings[0]
    assert journal.notes == ()
    journal.close()


def test_a_changed_file_is_another_picture(journal_file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal = Journal(journal_file)
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


def test_a_removed_box_stays_away_until_shown_again(journal_file: Path, tmp_path: Path) -> None:
    car = picture(tmp_path)
    journal = Journal(journal_file)
    (number,) = journal.record(result(car, reading()), "compact")
    journal.correct(number, "RIGHT1")
    journal.remove(number)
    journal.close()
    journal = Journal(journal_file)
    found = journal.lookup(car)
    assert found is not None
    assert found.readings == ()
    assert found.result.readings == ()
    journal.replace(number, reading())
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


def test_the_session_is_the_list_of_the_window(journal_file: Path, tmp_path: Path) -> None:
    cars = [picture(tmp_path, f"{n}.jpg") for n in (3, 1, 2)]
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jpg"))
    odd.write_text("x")
    journal = Journal(journal_file)
    journal.add_to_session([*cars, odd])
    journal.add_to_session([cars[0]])
    journal.record(result(cars[1], reading()), "compact")
    journal.record(result(odd, reading("ODD")), "compact")
    journal.close()
    journal = Journal(journal_file)
    shown = journal.session()
    assert [path for path, _ in shown] == [*cars, odd]
    texts = [r and [one.text for one in r.result.readings] for _, r in shown]
    assert texts == [None, ["WA84442"], None, ["ODD"]]
    picture(tmp_path, "1.jpg", "changed since")
    assert journal.session()[1][1] is None
    journal.remove_from_session([cars[0]])
    assert [path for path, _ in journal.session()] == [cars[1], cars[2], odd]
    journal.remove_from_session([cars[1], cars[2], odd])
    assert journal.session() == []
    assert journal.lookup(odd) is not None
    journal.close()


def test_forgetting_goes_by_the_last_reading_or_edit(journal: Journal, tmp_path: Path) -> None:
    old, edited, new = (picture(tmp_path, f"{n}.jpg") for n in range(3))
    journal.add_to_session([old, edited, new])
    journal.record(result(old, reading()), "compact")
    (number,) = journal.record(result(edited, reading()), "compact")
    month = timedelta(days=30)
    journal.connection.execute("UPDATE pictures SET touched_at = touched_at - 31 * 86400")
    journal.connection.execute("UPDATE session SET added_at = added_at - 31 * 86400")
    journal.correct(number, "RIGHT1")
    journal.record(result(new, reading()), "compact")
    assert journal.forget(month) == 1
    assert journal.lookup(old) is None
    assert journal.lookup(edited) is not None
    assert journal.lookup(new) is not None
    assert [path for path, _ in journal.session()] == [edited, new]
    with pytest.raises(JournalError, match="deleted"):
        journal.correct(1, "too late")


def test_deleting_deletes(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file)
    for number in range(50):
        car = picture(tmp_path, f"{number}.jpg")
        (reading_id,) = journal.record(result(car, reading(f"SECRET{number}")), "compact")
        journal.correct(reading_id, f"HIDDEN{number}")
    journal.add_to_session([tmp_path / "0.jpg"])

    def on_disk() -> bytes:
        return b"".join(part.read_bytes() for part in journal_file.parent.iterdir())

    assert b"SECRET7" in on_disk()
    assert b"HIDDEN7" in on_disk()
    aside = journal_file.with_name("journal-set-aside-20200101-000000.sqlite")
    aside.write_bytes(b"SECRET too")
    journal.delete_all()
    assert journal.counts() == (0, 0)
    for word in (b"SECRET", b"HIDDEN", b".jpg"):
        assert word not in on_disk()
    assert not aside.exists()
    journal.record(result(car, reading()), "compact")
    journal.close()


def test_a_reading_keeps_the_id_with_which_it_was_born(journal_file: Path, tmp_path: Path) -> None:
    path = picture(tmp_path)
    journal = Journal(journal_file)
    (found,) = journal.record(result(path, reading("AB1")), "compact")
    born = new_reading_id()
    drawn = journal.add(path, reading("HAND1", AWAY), id=born)
    assert drawn == born > found
    known = journal.lookup(path)
    assert known is not None
    assert {one.id: one.detector for one in known.readings} == {found: "compact", born: None}
    journal.close()


def test_ids_rise_and_differ_though_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    before = [new_reading_id() for _ in range(1000)]
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    ids = before + [new_reading_id() for _ in range(1000)]
    assert ids == sorted(set(ids))
    assert max(ids) < 2**63


def test_a_reading_that_did_not_change_is_no_edit(journal_file: Path, tmp_path: Path) -> None:
    path = picture(tmp_path)
    journal = Journal(journal_file)
    (found,) = journal.record(result(path, reading("AB1")), "compact")
    journal.remove(found)
    journal.replace(found, reading("AB1"))
    known = journal.lookup(path)
    assert known is not None
    assert known.readings[0].detector == "compact"
    journal.close()
