"""The journal by passage: one car is one line, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from journal_samples import put

from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.seen import Seen, SingleReading

PLACE = Box(10, 10, 110, 35)
BY_PASSAGE = HistoryQuery(by_passage=True, is_descending=False)


@pytest.fixture
def journal():
    journal = Journal(None)
    yield journal
    journal.close()


def passages(journal: Journal) -> list[str]:
    return [entry.text for entry in journal.history.search(BY_PASSAGE).entries]


def test_pictures_of_one_plate_seconds_apart_are_one(journal: Journal) -> None:
    put(journal, "WA12345", taken=1000.0, confidence=0.7, number=1)
    put(journal, "WA12346", taken=1004.0, confidence=0.4, number=2)
    best = put(journal, "WA12345", taken=1008.0, confidence=0.9, number=3)
    put(journal, "KR98765", taken=1005.0)
    put(journal, "WA12345", taken=2000.0, number=4)
    put(journal, "WA12345", folder="/other", taken=1004.0, number=5)
    found = journal.history.search(BY_PASSAGE).entries
    assert [entry.text for entry in found] == ["WA12345", "KR98765", "WA12345", "WA12345"]
    assert journal.history.count(BY_PASSAGE) == 4
    assert journal.history.count(HistoryQuery()) == 6
    (first,) = [entry for entry in found if entry.id == best]
    members = journal.history.passage(first.id)
    assert [entry.text for entry in members] == ["WA12345", "WA12346", "WA12345"]


def test_two_sure_texts_are_two_cars(journal: Journal) -> None:
    put(journal, "WA12345", taken=1000.0, confidence=0.95)
    put(journal, "WA12346", taken=1001.0, confidence=0.95)
    put(journal, "KR98765", taken=1001.0, confidence=0.5)
    assert sorted(passages(journal)) == ["KR98765", "WA12345", "WA12346"]


def test_what_nobody_can_read_goes_by_its_place(journal: Journal) -> None:
    put(journal, "WA12345", taken=1000.0, confidence=0.95)
    put(journal, "W", taken=1001.0, confidence=0.1)
    assert passages(journal) == ["WA12345"]


def test_two_plates_of_one_picture_are_never_one(journal: Journal) -> None:
    put(journal, "WA12345", taken=1000.0)
    both = tuple(Reading(box, 0.5, "WA12345", 0.5) for box in (PLACE, Box(200, 10, 300, 35)))
    journal.record(
        PictureResult(
            Path("/pictures/two.jpg"), 9, 9, 0, both, stamp=FileStamp(1, 1), taken_at=1002
        ),
        "d",
    )
    assert journal.history.count(BY_PASSAGE) == 2


def test_the_surest_that_says_what_most_say_stands_for_all(journal: Journal) -> None:
    put(journal, "WA12346", taken=1000.0, confidence=0.75)
    put(journal, "WA12345", taken=1001.0, confidence=0.5, number=1)
    put(journal, "WA12345", taken=1002.0, confidence=0.6, number=2)
    assert passages(journal) == ["WA12345"]


def test_a_correction_stands_for_all(journal: Journal) -> None:
    put(journal, "WA12345", taken=1000.0, confidence=0.9)
    doubtful = put(journal, "WA12346", taken=1001.0, confidence=0.4)
    journal.correct(doubtful, "WA12345")
    (entry,) = journal.history.search(BY_PASSAGE).entries
    assert entry.id == doubtful


def test_what_is_left_of_a_passage_stays_seen(journal: Journal) -> None:
    first = put(journal, "WA12345", taken=1000.0, confidence=0.9, number=1)
    put(journal, "WA12345", taken=1001.0, confidence=0.5, number=2)
    put(journal, "WA12345", taken=1002.0, confidence=0.6, number=3)
    journal.history.delete([first])
    assert passages(journal) == ["WA12345"]
    (entry,) = journal.history.search(BY_PASSAGE).entries
    journal.remove(entry.id)
    assert passages(journal) == ["WA12345"]
    journal.replace(entry.id, Reading(entry.box, entry.score, entry.text, entry.confidence))
    assert journal.history.count(BY_PASSAGE) == 1
    assert journal.history.delete([entry.id], with_passages=True) == 2
    assert journal.history.count(HistoryQuery()) == 0


def test_all_that_is_shown_goes_with_its_passages(journal: Journal) -> None:
    for number in range(5):
        put(journal, "WA12345", taken=1000.0 + number, number=number)
    assert journal.history.delete_found(BY_PASSAGE) == 5


def test_a_row_of_like_texts_is_not_one_car(journal: Journal) -> None:
    for number in range(12):
        put(journal, f"WA{'1' * (12 - number)}{'2' * number}", taken=1000.0 + number)
    assert journal.history.count(BY_PASSAGE) > 3


# --- videos


def passage(text: str, first: float) -> Reading:
    single = SingleReading(7, first, PLACE, text, 0.5, 0.8)
    return Reading(PLACE, 0.8, text, 0.9, seen=Seen(first, first + 1, first, (single, single)))


def video(*readings: Reading) -> PictureResult:
    return PictureResult(
        Path("/v/gate.mp4"), 640, 480, 1.0, readings, stamp=FileStamp(1, 5000 * 10**9), duration=60
    )


def test_a_video_has_one_reading_a_passage_at_its_time(journal: Journal) -> None:
    ids = journal.record(video(passage("WA12345", 2), passage("WA12345", 30)), "d")
    first, second = journal.history.search(BY_PASSAGE).entries
    # The file was complete at 5000.
    assert (first.time, second.time) == (4942, 4970)
    assert second.seen == passage("WA12345", 30).seen
    remembered = journal.lookup("/v/gate.mp4", FileStamp(1, 5000 * 10**9))
    assert remembered is not None
    assert remembered.result.duration == 60
    assert {reading.seen for reading in remembered.result.readings} == {first.seen, second.seen}
    # One place at another time is another car; at the same time it is the same.
    journal.correct(ids[0], "WA99999")
    again = journal.record(video(passage("WA12340", 2.5), passage("KR1", 40)), "d")
    assert again[0] == ids[0]
    assert again[1] not in ids
    assert passages(journal) == ["WA99999", "KR1"]


def test_passages_are_added_as_they_become_known(journal: Journal) -> None:
    journal.record(replace(video(passage("WA12345", 2)), notes=("half",)), "d", is_more=True)
    journal.record(video(passage("KR98765", 8)), "d", is_more=True)
    assert passages(journal) == ["WA12345", "KR98765"]
    journal.record(video(passage("WA12345", 2), passage("KR98765", 8)), "d")
    assert passages(journal) == ["WA12345", "KR98765"]
