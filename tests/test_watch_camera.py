"""Cars before a camera: told while they are there, in the journal once, passwords nowhere."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import time as day_time
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
from journal_samples import ENVIRONMENT, reading
from mjpeg_server import MjpegServer
from numpy.typing import NDArray
from reading_scenes import PROGRAM, ColourDetector, draw_picture, open_reader
from send_servers import HttpServer
from waiting import wait_for

from lpr_desktop import cli
from lpr_desktop.camera import CameraAddress, CameraPhase, CameraState
from lpr_desktop.detection.detector import Detection
from lpr_desktop.files import FileStamp, camera_of, camera_path
from lpr_desktop.geometry import Box
from lpr_desktop.passages import read_video
from lpr_desktop.passages.day_plan import DayPlan, DayPlanError
from lpr_desktop.passages.read_video import VideoPassages
from lpr_desktop.passages.region import Region, RegionDetector
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.passages.watch_camera import (
    CameraListener,
    CameraPassage,
    CameraSettings,
    CameraWatch,
)
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult, PlateReader, Reading
from lpr_desktop.reading.seen import Seen, SingleReading
from lpr_desktop.reading.watch_output import command_for
from lpr_desktop.reading.watch_sending import SendTo
from lpr_desktop.video import Frame

ROOT = Path(__file__).resolve().parent.parent
SIZE = (640, 360)


class Gate(MjpegServer):
    """A camera before which stands ``car``, or nobody."""

    def __init__(self, car: str = "") -> None:
        self.car = car
        self._drawn: dict[str, NDArray[np.uint8]] = {}
        super().__init__(self._draw, 10.0)

    def _draw(self, _number: int) -> NDArray[np.uint8]:
        car = self.car
        if car not in self._drawn:
            self._drawn[car] = np.asarray(draw_picture(*([(car, 150, 150)] if car else [])))
        return self._drawn[car]


class Heard(CameraListener):
    def __init__(self) -> None:
        self.passages: list[CameraPassage] = []
        self.wanted: list[HotlistMatch | None] = []
        self.states: list[CameraState] = []
        self.problems: list[str] = []
        self._news = threading.Condition()

    def state(self, state: CameraState) -> None:
        self._add(self.states, state)

    def passage(self, passage: CameraPassage, wanted: HotlistMatch | None) -> None:
        self.wanted.append(wanted)
        self._add(self.passages, passage)

    def problem(self, message: str) -> None:
        self._add(self.problems, message)

    def _add(self, told: list[Any], one: Any) -> None:
        with self._news:
            told.append(one)
            self._news.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, 60), (self.passages, self.states[-2:])


@pytest.fixture(scope="module")
def pool() -> Iterator[ReaderPool]:
    readers = ReaderPool(open_reader)
    yield readers
    readers.close()


@contextmanager
def watching(
    gate: Gate, pool: ReaderPool, journal: Journal | None = None, **more: Any
) -> Iterator[Heard]:
    heard, stop = Heard(), threading.Event()
    settings = CameraSettings(name="Gate", address=CameraAddress.parse(gate.url)[0], **more)
    watch = CameraWatch(settings, None, pool, journal, heard)
    thread = threading.Thread(target=watch.run, args=(stop,))
    thread.start()
    try:
        yield heard
    finally:
        stop.set()
        thread.join(30)
    assert not thread.is_alive()


def test_a_car_is_told_while_it_is_there_and_kept_once(
    pool: ReaderPool, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_video, "SAME_SECONDS", 0.5)
    journal.hotlist.add("WA1234X", "of the boss")
    out = tmp_path / "out.jsonl"
    begin = time.time()
    with (
        HttpServer().running() as server,
        Gate("WA1234X") as gate,
        watching(gate, pool, journal, output=out, send_to=(SendTo(server.address),)) as heard,
    ):
        heard.wait(lambda: len(heard.passages) == 1)
        (first,) = heard.passages
        assert (first.is_first, first.is_over) == (True, False)
        assert heard.wanted[0] is not None
        assert journal.history.count(HistoryQuery("WA1234X")) == 1
        gate.car = ""
        heard.wait(lambda: len(heard.passages) == 2)
        gate.car = "KR77770"
        heard.wait(lambda: len(heard.passages) == 3)
        wait_for(lambda: len(server.got) == 2, 60)
    sent = [message for _, message in server.got]
    assert [(one["camera"], one["text"], one["wanted"]) for one in sent] == [
        ("Gate", "WA1234X", "yes"),
        ("Gate", "KR77770", ""),
    ]
    told = [(one.told["text"], one.is_first, one.is_over) for one in heard.passages]
    assert told == [
        ("WA1234X", True, False),
        ("WA1234X", False, True),
        ("KR77770", True, False),
        ("KR77770", False, True),
    ]
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(line["camera"], line["text"]) for line in lines] == [
        ("Gate", "WA1234X"),
        ("Gate", "KR77770"),
    ]
    schema = json.loads((ROOT / "docs/guide/read.schema.json").read_text())
    for line in lines:
        jsonschema.validate(line, schema)
    assert begin < lines[0]["first_seen"] <= lines[0]["last_seen"] < time.time()
    page = journal.history.search(HistoryQuery())
    assert [entry.text for entry in page.entries] == ["KR77770", "WA1234X"]
    entry = page.entries[1]
    assert camera_of(entry.picture) == "Gate"
    assert entry.time == pytest.approx(lines[0]["first_seen"], abs=0.01)
    assert entry.has_crop
    assert entry.seen is not None
    assert len(entry.seen.singles) == len(lines[0]["readings"])
    assert heard.problems == []


def test_a_car_that_stays_while_the_camera_is_away_is_one(
    pool: ReaderPool, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_video, "SAME_SECONDS", 100.0)
    with Gate("WA1234X") as gate, watching(gate, pool, journal) as heard:
        heard.wait(lambda: len(heard.passages) == 1)
        gate.stop()
        heard.wait(lambda: any(s.phase is CameraPhase.WAITING for s in heard.states))
        gate.start()
        again = len(heard.states)
        heard.wait(lambda: any(s.phase is CameraPhase.ON for s in heard.states[again:]))
        seen = heard.states[-1].frames
        heard.wait(lambda: heard.states[-1].frames > seen + 5)
    assert [one.is_over for one in heard.passages] == [False, True]
    assert journal.counts()[0] == 1


def test_outside_its_hours_a_camera_is_left_alone(pool: ReaderPool) -> None:
    now = time.localtime()
    plan = DayPlan(day_time((now.tm_hour + 2) % 24), day_time((now.tm_hour + 3) % 24))
    with Gate("WA1234X") as gate, watching(gate, pool, plan=plan) as heard:
        heard.wait(lambda: bool(heard.states))
        assert heard.states[0].phase is CameraPhase.RESTING
        assert gate.connections == 0


def test_two_watches_of_one_camera_are_refused(pool: ReaderPool) -> None:
    with Gate() as gate, watching(gate, pool) as heard:
        heard.wait(lambda: bool(heard.states))
        settings = CameraSettings(name="Gate", address=CameraAddress.parse(gate.url)[0])
        with pytest.raises(Exception, match="this camera is being watched already"):
            CameraWatch(settings, None, pool, None, Heard()).run(threading.Event())


# --- without a camera


class Scripted(PlateReader):
    """Reads what a test says."""

    def __init__(self) -> None:
        self.detector = ColourDetector()
        self.settings = None  # type: ignore[assignment]
        self.now: list[Reading] = []

    def threshold(self, _settings: object = None) -> float:
        return 0.5

    def read(self, *_: object) -> list[Reading]:
        return self.now


@pytest.fixture
def passages(monkeypatch: pytest.MonkeyPatch) -> tuple[VideoPassages, Scripted]:
    monkeypatch.setattr(read_video.PipelineSettings, "or_else", lambda own, _other: own)
    reader = Scripted()
    return VideoPassages(reader), reader


def frame(number: int) -> Frame:
    return Frame(number, number / 5, np.zeros((36, 64, 3), np.uint8))


def test_a_sure_passage_is_told_once_while_it_goes_on(
    passages: tuple[VideoPassages, Scripted],
) -> None:
    following, reader = passages
    begun = []
    for number in range(30):
        reader.now = [reading("WA84442", Box(10 + number, 20, 110 + number, 45))]
        following.take(frame(number))
        begun += following.begun()
    (one,) = begun
    assert one.text == "WA84442"
    assert len(one.sightings) < 30
    assert following.wait(6.2) == []
    (ended,) = following.wait(30.0)
    assert one.sightings[0] in ended.sightings
    assert len(ended.sightings) == 30


def test_the_same_car_that_is_found_again_is_not_told_again(
    passages: tuple[VideoPassages, Scripted],
) -> None:
    following, reader = passages
    begun = []
    for number in [*range(10), *range(20, 30)]:
        reader.now = [reading("WA84442", Box(10, 20, 110, 45))]
        following.take(frame(number))
        begun += following.begun()
    assert len(begun) == 1
    assert len(following.wait(60.0)) == 1


def test_a_region_leaves_out_what_lies_beside_it_or_is_too_small() -> None:
    region = Region(
        (((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)),),
        (((0.0, 0.0), (0.2, 0.0), (0.2, 0.3)),),
        30.0,
    )
    boxes = [Box(60, 60, 100, 70), Box(150, 60, 190, 70), Box(60, 60, 80, 66), Box(15, 0, 45, 20)]
    assert [region.holds(box, 200, 100) for box in boxes] == [True, False, False, False]
    assert Region().holds(boxes[1], 200, 100)


def test_only_the_region_is_looked_at_and_boxes_are_those_of_the_picture() -> None:
    sizes = []

    class Told(ColourDetector):
        def detect(self, image: Any, *more: Any, **others: Any) -> list[Detection]:
            sizes.append(image.shape[:2])
            return super().detect(image, *more, **others)

    picture = np.asarray(draw_picture(("WA1234", 20, 30), ("KR7777", 320, 250)))
    lower = ((0.45, 0.6), (1.0, 0.6), (1.0, 1.0), (0.45, 1.0))
    found = RegionDetector(Told(), Region((lower,))).detect(picture)
    (one,) = found
    assert one.box.as_tuple() == pytest.approx((320, 250, 620, 314), abs=3)
    ((height, width),) = sizes
    assert height < 200
    assert width < 400


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("06:00-22:00", ["06:00", "21:59"], ["22:00", "05:59"]),
        ("22:00–6:00", ["22:00", "00:00", "05:59"], ["06:00", "12:00"]),
        ("06:00-24:00", ["23:59"], ["00:00"]),
        ("", ["00:00", "12:00"], []),
    ],
)
def test_day_plans(text: str, inside: list[str], outside: list[str]) -> None:
    plan = DayPlan.parse(text)
    assert DayPlan.parse(str(plan)) == plan
    assert all(plan.covers(day_time.fromisoformat(one)) for one in inside)
    assert not any(plan.covers(day_time.fromisoformat(one)) for one in outside)


@pytest.mark.parametrize("text", ["6-22", "25:00-26:00", "06:00", "x"])
def test_what_is_no_day_plan_is_refused(text: str) -> None:
    with pytest.raises(DayPlanError, match="06:00-22:00"):
        DayPlan.parse(text)


def test_the_journal_has_a_passage_once_whichever_frame_shows_it_best(journal: Journal) -> None:
    def result(best: int, count: int) -> PictureResult:
        boxes = [Box(100 * i, 20, 100 * i + 80, 40) for i in range(count)]
        singles = tuple(
            SingleReading(i, i / 5, box, "WA84442", 0.9, 0.9) for i, box in enumerate(boxes)
        )
        seen = Seen(0.0, singles[-1].time, best / 5, singles)
        one = Reading(boxes[best], 0.9, "WA84442", 0.9, seen=seen)
        path = camera_path("Gate", "2026-05-01 08.30.00.000")
        return PictureResult(path, 900, 90, 0.0, (one,), stamp=FileStamp(0, 10**18), taken_at=1e9)

    (first,) = journal.record(result(0, 2), "colour")
    journal.correct(first, "WA84443")
    (second,) = journal.record(result(4, 6), "colour")
    assert first == second
    (entry,) = journal.history.search(HistoryQuery()).entries
    assert (entry.text, entry.read_text, entry.box.x0) == ("WA84443", "WA84442", 400)
    assert journal.history.folders() == [(Path("camera:Gate"), 1)]
    found = journal.history.search(HistoryQuery(folder=Path("camera:Gate")))
    assert len(found.entries) == 1
    assert journal.history.delete([entry.id]) == 1


# --- the command


@contextmanager
def command(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [*PROGRAM, "watch", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**ENVIRONMENT, **os.environ},
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def kept_readings(user_folder: Path) -> int:
    file = user_folder / "journal.sqlite"
    if not file.exists():
        return 0
    with closing(Journal(file)) as journal:
        return journal.history.count(HistoryQuery("WA1234X"))


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_command_ends_soon_and_shows_no_password(user_folder: Path, tmp_path: Path) -> None:
    with Gate("WA1234X") as gate:
        url = gate.url.replace("http://", "http://ann:geheim@")
        with command(url, "--name", "Gate 1", "--output", str(tmp_path / "out.csv")) as child:
            assert child.stderr is not None
            warning, begun, connected = (child.stderr.readline() for _ in range(3))
            assert "--credentials-file" in warning
            assert f"Watching Gate 1 ({gate.url.replace('//', '//ann@')})" in begun
            assert connected == "lpr-desktop: Gate 1: connected.\n"
            wait_for(lambda: kept_readings(user_folder) == 1, 60)
            child.send_signal(signal.SIGINT)
            begin = time.monotonic()
            out, errors = child.communicate(timeout=60)
            assert time.monotonic() - begin < 10
    assert child.returncode == 0
    assert json.loads(out)["camera"] == "Gate 1"
    assert errors.startswith("1 passage, ")
    kept = b"".join(file.read_bytes() for file in user_folder.rglob("*") if file.is_file())
    assert b"camera:Gate 1" in kept
    for told in (out, errors, warning, begun, kept.decode("latin-1")):
        assert "geheim" not in told
    assert "geheim" not in (tmp_path / "out.csv").read_text()


def test_a_killed_watch_has_kept_the_car_that_is_there(user_folder: Path) -> None:
    with Gate("WA1234X") as gate, command(gate.url, "--name", "Gate") as child:
        wait_for(lambda: kept_readings(user_folder) > 0, 60)
        child.kill()
        child.wait()
    assert kept_readings(user_folder) == 1


def test_wrong_usage_of_cameras(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    login = tmp_path / "login"
    login.write_text("ann:geheim")
    login.chmod(0o644)
    for arguments, words in (
        (["rtsp://ann:geheim@"], "no address of a camera"),
        (["rtsp://gate/", "--once"], "--once is for folders"),
        ([str(tmp_path), "--hours", "06:00-07:00"], "--hours is for cameras"),
        (["usb:0", "--hours", "6"], "06:00-22:00"),
        (["usb:0", "--region", "0,0 1,1"], "no area"),
        (["rtsp://gate/", "--output", str(tmp_path / "a.txt")], "JSON Lines"),
        *(
            [(["rtsp://gate/", "--credentials-file", str(login)], "chmod 600")]
            if os.name == "posix"
            else []
        ),
    ):
        assert cli.main(["watch", "--no-journal", *arguments]) == 2, words
        errors = capsys.readouterr().err
        assert words in errors
        assert "geheim" not in errors


def test_with_a_line_a_car_is_told_when_it_has_crossed(
    passages: tuple[VideoPassages, Scripted],
) -> None:
    _, reader = passages
    # The frames are 64 pixels wide.
    over = VideoPassages(reader, None, Tripwire((5.0, 99.0), (5.0, -99.0)))
    told = []
    for number in range(20):
        reader.now = [reading("WA84442", Box(30 * number, 100, 30 * number + 100, 125))]
        over.take(frame(number))
        told += [(number, one.direction) for one in over.begun()]
    assert told == [(10, "in")]
    (ended,) = over.end()
    assert ended.direction == "in"
    result = PictureResult(Path("a"), 640, 360, 0.0, (ended.in_video(),))
    assert command_for(["a", "{direction}"], result, result.readings[0], "") == ["a", "in"]
