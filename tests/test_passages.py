"""One car is one passage: following, voting, joining, and the command line."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from clip_samples import write_clip
from reading_scenes import PROGRAM, draw_picture, open_reader

from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import Character
from lpr_desktop.passages.alike import are_alike, distance, is_part
from lpr_desktop.passages.passage import Passage, vote
from lpr_desktop.passages.read_file import FILE_SUFFIXES, read_file
from lpr_desktop.passages.read_video import VideoPassages
from lpr_desktop.passages.stills import StillPassages
from lpr_desktop.passages.track import Sighting, Tracker
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.folder_watch import FolderWatch, WatchListener, WatchSettings
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.video import Video


def reading(
    text: str, x: float = 0.0, y: float = 0.0, sure: float = 0.9, score: float = 0.9
) -> Reading:
    characters = tuple(Character(sign, sure) for sign in text)
    return Reading(Box(x, y, x + 100, y + 25), score, text, sure, characters)


def texts(tracks) -> list[list[str]]:
    return [[seen.reading.text for seen in track.sightings] for track in tracks]


# --- likeness and voting


def test_distance_takes_look_alikes_for_the_same() -> None:
    assert distance("WA1234O", "WAI2340") == 0
    assert distance("ABC123", "AC123") == 1
    assert are_alike("WA12345", "WA1234")
    assert not are_alike("AB1", "AB1")
    assert not are_alike("WA12345", "KR98765")


def test_five_doubtful_frames_make_one_sure_text() -> None:
    read = [
        reading(text, sure=0.5) for text in ("WA12345", "WA12845", "VA12345", "WA1234S", "WA12345")
    ]
    passage = Passage.of([Sighting(i, i / 5, one) for i, one in enumerate(read)])
    assert passage.text == "WA12345"
    assert passage.reading.confidence > max(one.confidence for one in read)
    assert (passage.first_seen, passage.last_seen) == (0, 0.8)


def test_lost_and_added_characters_are_aligned() -> None:
    read = [reading(text) for text in ("KR3UH61", "KR3UH6", "R3UH61", "KR3UH61", "KKR3UH61")]
    assert "".join(character.text for character in vote(read)) == "KR3UH61"


def test_a_part_counts_less_than_the_whole() -> None:
    part = replace(reading("WA123"), is_partial=True, missing="edge")
    passage = Passage.of(
        [
            Sighting(i, i / 5, one)
            for i, one in enumerate([part, part, reading("WA12345", sure=0.7)])
        ]
    )
    assert passage.text == "WA12345"
    assert not passage.reading.is_partial


def test_nothing_read_votes_for_nothing() -> None:
    assert vote([reading("")]) == ()


def test_a_piece_beside_the_plate_is_the_same_car() -> None:
    whole = Passage.of([Sighting(i, i / 5, reading("KE949MG")) for i in range(20)])
    piece = Passage.of([Sighting(7, 1.4, reading("KE"))])
    assert piece.is_piece_of(whole)
    assert not whole.is_piece_of(piece)
    assert not Passage.of([Sighting(90, 9.0, reading("KE"))]).is_piece_of(whole)
    assert not Passage.of([Sighting(7, 1.4, reading("WA"))]).is_piece_of(whole)


def test_one_text_at_one_time_is_one_car_whatever_else_was_taken_for_it() -> None:
    long = Passage.of([Sighting(i, i / 5, reading("KE949MG")) for i in range(200)])
    again = Passage.of([Sighting(i, i / 5, reading("KE949MG")) for i in range(60, 70)])
    assert again.continues(long, 8.0)
    assert long.continues(again, 8.0)
    other = Passage.of([Sighting(i, i / 5, reading("KE949MH")) for i in range(60, 70)])
    assert not other.continues(long, 8.0)


def test_the_edge_cuts_through_a_character() -> None:
    assert is_part("MRF9C", "MRF906")
    assert is_part("D906", "MRF906")
    assert not is_part("MRF907", "MRF906")
    assert not is_part("M9C", "MRF906")
    assert not is_part("XRF9C", "MRF906")


# --- following


def test_a_plate_is_followed_over_large_steps() -> None:
    tracker = Tracker()
    for frame in range(8):
        # Two widths a step: no box overlaps the one before.
        assert tracker.take(frame, frame / 8, [reading("WA12345", 200.0 * frame, 100)], 0.5) == []
    assert texts(tracker.end()) == [["WA12345"] * 8]


def test_two_at_once_that_cross_keep_their_texts() -> None:
    tracker = Tracker()
    for frame in range(10):
        seen = [
            reading("WA12345", 60.0 * frame, 100),
            reading("KR98765", 540 - 60.0 * frame, 108),
        ]
        tracker.take(frame, frame / 8, seen, 0.5)
    assert sorted(texts(tracker.end())) == [["KR98765"] * 10, ["WA12345"] * 10]


def test_a_doubtful_box_continues_and_never_begins() -> None:
    tracker = Tracker()
    tracker.take(0, 0.0, [reading("WA12345", 0)], 0.5)
    tracker.take(
        1, 0.1, [reading("WA12345", 20, score=0.3), reading("XX99999", 700, score=0.3)], 0.5
    )
    assert texts(tracker.end()) == [["WA12345", "WA12345"]]


def test_what_is_taken_for_a_plate_far_away_leads_no_track_there() -> None:
    tracker = Tracker()
    tracker.take(0, 0.0, [reading("WA12345", 0)], 0.5)
    tracker.take(1, 1.0, [reading("25", 400, sure=0.0, score=0.3)], 0.5)
    tracker.take(2, 1.2, [reading("KR98765", 0, sure=0.4)], 0.5)
    assert texts(tracker.end()) == [["WA12345"], ["KR98765"]]


def test_a_plate_that_is_gone_ends() -> None:
    tracker = Tracker()
    tracker.take(0, 0.0, [reading("WA12345")], 0.5)
    assert tracker.take(1, 1.0, [], 0.5) == []
    (ended,) = tracker.take(2, 3.0, [], 0.5)
    assert ended.text == "WA12345"
    assert tracker.tracks == []


# --- pictures


def still(name: str, time: float, *readings: Reading) -> PictureResult:
    return PictureResult(Path(name), 640, 480, 0.0, readings, stamp=FileStamp(1, int(time * 1e9)))


def test_pictures_seconds_apart_with_one_text_are_one_passage() -> None:
    passages = StillPassages()
    numbers = [
        passages.take(still("/a/1.jpg", 100, reading("WA12345")))[0],
        passages.take(still("/a/2.jpg", 103, reading("WA12346"), reading("KR98765", 300)))[0],
    ]
    assert numbers == [[1], [1, 2]]
    numbers, ended = passages.take(still("/a/3.jpg", 120, reading("WA12345")))
    assert numbers == [3]
    assert sorted(stills.number for stills in ended) == [1, 2]
    _, ended = passages.take(still("/b/1.jpg", 121, reading("WA12345")))
    assert [stills.number for stills in ended] == [3]
    passage, images = ended[0].passage()
    assert (passage.text, images) == ("WA12345", [Path("/a/3.jpg")])


def test_one_place_counts_only_with_the_cameras_time() -> None:
    for taken, expected in ((100.0, [1]), (None, [2])):
        passages = StillPassages()
        first = replace(still("/a/1.jpg", 100, reading("WA", sure=0.3)), taken_at=taken)
        second = replace(still("/a/2.jpg", 100, reading("KR77", sure=0.3)), taken_at=taken)
        passages.take(first)
        assert passages.take(second)[0] == expected


# --- videos, with real Tesseract


def test_a_clip_tells_each_car_once(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "road.avi", "AB123CD", "KR98765")
    with Video(path, per_second=5) as video, open_reader() as reader:
        passages = VideoPassages(reader)
        found = [one for frame in video for one in passages.take(frame)[1]] + passages.end()
    assert [passage.text for passage in found] == ["AB123CD", "KR98765"]
    first, second = found
    assert first.first_seen == pytest.approx(0, abs=0.2)
    assert second.first_seen == pytest.approx(1.5, abs=0.3)
    assert len(first.sightings) >= 4
    assert first.best.reading.thumbnail is not None


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    return subprocess.run(
        [*PROGRAM, "read", *arguments],
        capture_output=True, text=True, encoding="utf-8", cwd=cwd, env=environment, check=False,
    )  # fmt: skip


def test_the_command_line_tells_passages_and_goes_on_behind_a_bad_file(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.avi", "AB123CD")
    (tmp_path / "b.mp4").write_bytes(b"no video")
    draw_picture(("KR98765", 100, 80)).save(tmp_path / "c.png")
    done = run("--json", ".", cwd=tmp_path)
    assert done.returncode == 1
    picture, passage, bad = map(json.loads, done.stdout.splitlines())
    assert picture["plates"][0]["passage"] == 1
    assert passage["video"] == "a.avi"
    assert (passage["text"], passage["frame"] >= 0) == ("AB123CD", True)
    assert {"first_seen", "last_seen", "confidence", "country", "box", "readings"} <= set(passage)
    assert bad["video"] == "b.mp4"
    assert "no video" in bad["error"]
    table = run("--csv", "a.avi", cwd=tmp_path).stdout.splitlines()
    assert table[0].endswith("first_seen,last_seen,frame")
    assert "AB123CD" in table[1]
    frames = run("--json", "--frames", "a.avi", cwd=tmp_path).stdout.splitlines()
    assert len(frames) > 5
    assert json.loads(frames[0])["frame"] == 0


def test_passages_of_pictures_are_told_alone(tmp_path: Path) -> None:
    for number in range(3):
        path = tmp_path / f"{number}.png"
        draw_picture(("AB123CD", 100 + 20 * number, 80)).save(path)
        os.utime(path, (1e9 + number, 1e9 + number))
    done = run("--json", "--passages", ".", cwd=tmp_path)
    (told,) = map(json.loads, done.stdout.splitlines())
    assert (told["text"], len(told["readings"])) == ("AB123CD", 3)
    assert told["last_seen"] - told["first_seen"] == pytest.approx(2)
    assert [one["image"] for one in told["readings"]] == ["0.png", "1.png", "2.png"]


def test_a_watched_folder_reads_videos_each_passage_once(tmp_path: Path, user_folder: Path) -> None:
    gate, out = tmp_path / "gate", tmp_path / "out.jsonl"
    gate.mkdir()
    write_clip(gate / "a.avi", "AB123CD", rate=5.0)
    cut = write_clip(gate / "b.avi", "KR98765", "AB123CD", rate=5.0)
    os.truncate(cut, cut.stat().st_size * 6 // 10)
    (gate / "c.mp4").write_bytes(b"no video")
    heard: list[PictureResult] = []

    class Ear(WatchListener):
        def picture_read(self, result, wanted) -> None:
            heard.append(result)

    journal = Journal(None)
    settings = WatchSettings(gate, output=out, interval=0.05, settle=0.1, patience=0.3)
    for _ in range(2):
        pool = ReaderPool(open_reader)
        watch = FolderWatch(settings, pool, journal, Ear(), read_file, FILE_SUFFIXES)
        watch.run(threading.Event(), once=True)
        pool.close()
    assert sorted(result.path.name for result in heard) == ["a.avi", "b.avi", "c.mp4"]
    told = {Path(one["image"]).name: one for one in map(json.loads, out.read_text().splitlines())}
    (plate,) = told["a.avi"]["plates"]
    assert plate["text"] == "AB123CD"
    assert plate["last_seen"] > plate["first_seen"]
    assert "KR98765" in [one["text"] for one in told["b.avi"]["plates"]]
    assert "error" in told["c.mp4"]
    query = HistoryQuery(by_passage=True)
    texts = [entry.text for entry in journal.history.search(query).entries]
    assert texts.count("AB123CD") >= 1
    journal.close()


# --- directions


GATE = Tripwire((0.5, 0.9), (0.5, 0.1))
"""Looked along upwards: from left to right is in."""


@pytest.mark.parametrize(
    ("path", "direction"),
    [
        (((0.1, 0.5), (0.4, 0.5), (0.9, 0.5)), "in"),
        (((0.9, 0.5), (0.2, 0.4)), "out"),
        (((0.1, 0.5), (0.4, 0.5)), None),
        (((0.1, 0.5), (0.6, 0.5), (0.3, 0.5)), None),
        (((0.1, 0.5), (0.51, 0.5), (0.49, 0.5), (0.52, 0.5)), "in"),
        (((0.1, 0.5), (0.5, 0.5), (0.9, 0.5)), "in"),
        (((0.1, 0.5), (0.5, 0.5)), None),
        (((0.1, 0.95), (0.9, 0.95)), None),
        (((0.1, 0.5), (0.4, 0.99), (0.6, 0.99), (0.9, 0.5)), None),
        ((), None),
    ],
)
def test_the_way_over_a_line_is_the_direction(path, direction: str | None) -> None:
    assert GATE.direction(path) == direction
    turned = Tripwire(GATE.end, GATE.begin, ("out", "in"))
    assert turned.direction(path) == direction


def test_a_clip_tells_which_way_each_car_goes(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "road.avi", "AB123CD", "KR98765", backwards=("KR98765",))
    line = "--line=0.5,0.9,0.5,0.1"
    done = run("--json", line, str(path), cwd=tmp_path)
    told = [json.loads(row) for row in done.stdout.splitlines()]
    assert [(one["text"], one["direction"]) for one in told] == [
        ("AB123CD", "in"),
        ("KR98765", "out"),
    ]
    done = run("--csv", line, "--sides", "north,south", str(path), cwd=tmp_path)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [row["direction"] for row in rows] == ["north", "south"]
    assert run("--line=0.5,0.9,0.5", str(path), cwd=tmp_path).returncode == 2
    assert run("--sides=a,b", str(path), cwd=tmp_path).returncode == 2


def test_the_journal_finds_by_direction(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "road.avi", "AB123CD")
    with open_reader() as reader:
        result = read_file(path, reader, line_of=lambda _: GATE)
    with closing(Journal(None)) as journal:
        journal.record(result, "d")
        journal.record(still("/a/1.jpg", 100, reading("WA12345")), "d")
        assert journal.history.directions() == ["in"]
        (entry,) = journal.history.search(HistoryQuery(direction="in")).entries
        assert (entry.text, entry.seen and entry.seen.direction) == ("AB123CD", "in")
        assert journal.history.count(HistoryQuery(direction="out")) == 0
        remembered = journal.lookup(path, result.stamp)
        assert remembered is not None
        (again,) = remembered.result.readings
        assert again.seen is not None
        assert again.seen.direction == "in"
