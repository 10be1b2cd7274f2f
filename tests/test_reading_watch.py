"""Watching a folder: arrivals, half-written files, outputs, commands, journal, wanted plates."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest
from journal_samples import reading
from reading_scenes import save
from waiting import wait_for
from watch_samples import Heard, change_state, png, quick, run_once, running

from lpr_desktop import cli
from lpr_desktop.files import FileStamp
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.folder_watch import FolderWatch
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.reading.watch_output import PLACEHOLDERS, LineFile, check_command
from lpr_desktop.reading.watch_state import WatchError, WatchState

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX programs and permissions")


# --- what is read


def test_pictures_are_read_once_over_restarts(pool: ReaderPool, gate: Path) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    save(gate, "b.jpg", ("KR7777", 50, 50))
    (gate / "notes.txt").write_text("no picture")
    save(gate, ".hidden.png", ("PO8888", 50, 50))
    save(gate / "sub", "c.png", ("GD9999", 50, 50))
    assert run_once(pool, quick(gate)).texts() == ["WA1234", "KR7777"]
    assert run_once(pool, quick(gate)).texts() == []
    assert run_once(pool, quick(gate, subfolders=True)).texts() == ["GD9999"]
    save(gate, "a.png", ("SC5678", 50, 50))
    assert run_once(pool, quick(gate, subfolders=True)).texts() == ["SC5678"], "a new picture"
    assert len(run_once(pool, quick(gate), again=True).texts()) == 2


def test_a_state_belongs_to_the_folder_and_holds_no_names(
    pool: ReaderPool, gate: Path, user_folder: Path
) -> None:
    save(gate, "private-name.png", ("WA1234", 50, 50))
    run_once(pool, quick(gate))
    link = gate.with_name("link")
    link.symlink_to(gate)
    assert run_once(pool, quick(link)).texts() == []
    states = list((user_folder / "watch").glob("*.sqlite*"))
    assert len([state for state in states if state.suffix == ".sqlite"]) == 1
    assert all(b"private-name" not in state.read_bytes() for state in states)


def test_pictures_that_are_there_at_the_first_start_can_be_left(
    pool: ReaderPool, gate: Path
) -> None:
    save(gate, "old.png", ("WA1234", 50, 50))
    assert run_once(pool, quick(gate, only_new=True)).names() == []
    save(gate, "new.png", ("KR7777", 50, 50))
    assert run_once(pool, quick(gate, only_new=True)).names() == ["new.png"]
    assert run_once(pool, quick(gate)).names() == []


def test_pictures_are_read_as_they_arrive(pool: ReaderPool, gate: Path) -> None:
    with running(pool, quick(gate)) as heard:
        for number in range(3):
            save(gate, f"{number}.png", (f"WA100{number}", 50, 50))
            wait_for(lambda n=number: len(heard.results) == n + 1)
    assert heard.texts() == ["WA1000", "WA1001", "WA1002"]


def test_a_file_that_is_being_written_is_waited_for(pool: ReaderPool, gate: Path) -> None:
    content = png("WA1234")
    with running(pool, quick(gate, patience=30)) as heard, (gate / "a.png").open("wb") as file:
        for at in range(0, len(content), len(content) // 6 + 1):
            file.write(content[at : at + len(content) // 6 + 1])
            file.flush()
            if at in (0, len(content) // 6 + 1):
                # Twice it stands still for so long that it is taken to be written, and tried.
                tries = heard.tries
                wait_for(lambda tries=tries: heard.tries > tries)
            else:
                heard.wait_for_looks(1)
        wait_for(lambda: bool(heard.results))
        heard.wait_for_looks(6)
    assert heard.texts() == ["WA1234"]
    assert [(result.error, result.notes) for result in heard.results] == [(None, ())]


def test_a_damaged_picture_is_given_up_and_stops_nothing(pool: ReaderPool, gate: Path) -> None:
    (gate / "1.jpg").write_bytes(b"no picture at all")
    (gate / "2.png").write_bytes(png("WA1234")[:-2000])
    save(gate, "3.png", ("KR7777", 50, 50))
    save(gate, "4.png", ("KR8888", 50, 50), corner=(255, 0, 0))  # the detector fails
    heard = run_once(pool, quick(gate, patience=3.0))
    assert sorted(heard.names()) == ["1.jpg", "2.png", "3.png", "4.png"]
    assert heard.names()[0] == "3.png", "a sound one does not wait for the patience with others"
    failed = {result.path.name for result in heard.results if result.error is not None}
    assert failed == {"1.jpg", "4.png"}
    assert run_once(pool, quick(gate, patience=3.0)).results == []


def test_an_empty_file_waits_for_its_content(pool: ReaderPool, gate: Path) -> None:
    (gate / "a.png").touch()
    with running(pool, quick(gate, patience=30)) as heard:
        heard.wait_for_looks(6)
        assert heard.tries == 0
        (gate / "a.png").write_bytes(png("WA1234"))
        wait_for(lambda: bool(heard.results))
    assert heard.texts() == ["WA1234"]


def test_a_folder_that_vanishes_is_waited_for(pool: ReaderPool, gate: Path) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    away = gate.with_name("away")
    with running(pool, quick(gate)) as heard:
        wait_for(lambda: len(heard.results) == 1)
        gate.rename(away)
        wait_for(lambda: heard.folder == ["gone"])
        save(away, "b.png", ("KR7777", 50, 50))
        away.rename(gate)
        wait_for(lambda: len(heard.results) == 2)
    assert heard.folder == ["gone", "back"]
    assert heard.texts() == ["WA1234", "KR7777"]


def test_one_folder_is_watched_once(pool: ReaderPool, gate: Path) -> None:
    with running(pool, quick(gate)) as heard:
        heard.wait_for_looks(1)
        with pytest.raises(WatchError, match="already"):
            run_once(pool, quick(gate))
    run_once(pool, quick(gate))


def test_a_state_of_a_newer_program_is_left_alone(gate: Path, user_folder: Path) -> None:
    WatchState(gate).close()
    change_state("PRAGMA user_version = 9")
    with pytest.raises(WatchError, match="newer"):
        WatchState(gate)


# --- the journal and wanted plates


def test_readings_go_into_the_journal_with_thumbnails(
    pool: ReaderPool, gate: Path, journal: Journal
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50), ("KR7777", 200, 200))
    journal.hotlist.add("KR7778", "red car")
    heard = run_once(pool, quick(gate), journal)
    entries = journal.history.search(HistoryQuery()).entries
    assert sorted(entry.text for entry in entries) == ["KR7777", "WA1234"]
    assert all(entry.has_crop and entry.detector == "colour" for entry in entries)
    found = [match for matches in heard.wanted for match in matches if match is not None]
    assert [(match.plate.note, match.is_sure) for match in found] == [("red car", False)]


def test_a_journal_in_trouble_stops_nothing(
    pool: ReaderPool, gate: Path, journal: Journal, tmp_path: Path
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    save(gate, "b.png", ("KR7777", 50, 50))
    journal.connection.execute("PRAGMA query_only = ON")
    heard = run_once(pool, quick(gate, output=tmp_path / "out.csv"), journal)
    assert heard.texts() == ["WA1234", "KR7777"]
    assert any("permissions" in problem for problem in heard.problems)
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 3


# --- files


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_csv_file_grows(pool: ReaderPool, gate: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    save(gate, "=1+1.png", ("WA1234", 50, 50), ("KR7777", 200, 200))
    os.utime(gate / "=1+1.png", (1_700_000_000, 1_700_000_000))
    run_once(pool, quick(gate, output=out))
    (gate / "bad.jpg").write_bytes(b"x")
    run_once(pool, quick(gate, output=out))
    assert out.read_bytes().startswith(b"\xef\xbb\xbfimage,width")
    assert out.read_bytes().count(b"image,width") == 1
    found = rows(out)
    assert [row["text"] for row in found] == ["WA1234", "KR7777", ""]
    assert found[0]["time"].startswith("2023-11-1")
    assert found[2]["error"]


def test_a_csv_file_of_an_earlier_version_keeps_its_columns(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    read = PictureResult(Path("a.png"), 9, 9, 0.0, (reading("WA1234"),), stamp=FileStamp(1, 1))
    out.write_text("\ufeffimage,text,time\na,KR7777,1\n", encoding="utf-8")
    written = LineFile(out).lines(read, 0.0).decode()
    assert written.startswith("a.png,WA1234,19")
    assert written.count(",") == 2
    out.write_text("mine,text\na,b\n", encoding="utf-8")
    assert LineFile(out).lines(read, 0.0).decode().count(",") > 15


def test_json_lines_grow(pool: ReaderPool, gate: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text('{"mine": 1}')  # without a line end, as editors leave it
    save(gate, "a.png", ("WA1234", 50, 50))
    run_once(pool, quick(gate, output=out))
    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert first == {"mine": 1}
    assert second["plates"][0]["text"] == "WA1234"
    assert second["read_at"] >= second["time"]


def test_a_file_that_cannot_be_written_is_tried_again(
    pool: ReaderPool, gate: Path, tmp_path: Path
) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    save(gate, "a.png", ("WA1234", 50, 50))
    with running(pool, quick(gate, output=place / "out.csv")) as heard:
        shutil.rmtree(place)
        wait_for(lambda: bool(heard.problems))
        heard.wait_for_looks(4)
        place.mkdir()
        wait_for(lambda: (place / "out.csv").exists() and len(rows(place / "out.csv")) == 1)
    assert len(heard.problems) == 1, "told once"
    assert heard.texts() == ["WA1234"]


def test_the_help_names_what_a_command_may_hold(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["watch", "--help"])
    told = capsys.readouterr().out
    assert [name for name in PLACEHOLDERS if f"{{{name}}}" not in told] == []


def test_outputs_that_cannot_work(tmp_path: Path) -> None:
    for name in ("out.txt", "missing/out.csv"):
        with pytest.raises(WatchError, match=r"Use|Choose"):
            LineFile(tmp_path / name)


# --- commands


@posix
def test_a_command_for_each_reading_without_a_shell(
    pool: ReaderPool, gate: Path, tmp_path: Path
) -> None:
    script = tmp_path / "note.py"
    log = tmp_path / "log"
    script.write_text(
        "import json, sys\n"
        f"open({str(log)!r}, 'a').write(json.dumps(sys.argv[1:]) + chr(10))\n"
        "print('thrown away')\n"
    )
    name = "$(touch evil); `x` & a.png"
    save(gate, name, ("WA1234", 50, 50))
    save(gate, "none.png")
    given = ("{text}", "--at={x0}:{y1}", "{image}", "{wanted}|{}", "{partial}|{missing}")
    command = (sys.executable, str(script), *given)
    heard = run_once(pool, quick(gate, command=command))
    assert heard.problems == []
    (arguments,) = [json.loads(line) for line in log.read_text().splitlines()]
    assert arguments == ["WA1234", "--at=50.0:114.0", str(gate / name), "|{}", "|"]
    assert not list(tmp_path.rglob("evil"))


@posix
def test_commands_that_fail_or_hang_stop_nothing(
    pool: ReaderPool, gate: Path, tmp_path: Path
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    assert run_once(pool, quick(gate, command=("false",))).problems == [
        "false ended with status 1."
    ]
    mark = tmp_path / "mark"
    script = f"sleep 60 & echo $! > {mark}; wait"
    begin = time.monotonic()
    settings = quick(gate, command=("sh", "-c", script), command_seconds=0.5)
    (problem,) = run_once(pool, settings, again=True).problems
    assert "took longer" in problem
    assert time.monotonic() - begin < 15
    # What it had started is ended with it (or is only waiting to be collected).
    status = Path(f"/proc/{mark.read_text().strip()}/status")
    wait_for(lambda: not status.exists() or "State:\tZ" in status.read_text(), 5)
    gone = tmp_path / "gone"
    gone.write_text("#!/bin/sh\n")
    gone.chmod(0o755)
    watch = FolderWatch(quick(gate, command=(str(gone),)), pool, None, heard := Heard())
    gone.unlink()
    watch.run(threading.Event(), once=True, again=True)
    assert "could not be started" in heard.problems[0]


@posix
def test_a_command_only_for_wanted_plates(
    pool: ReaderPool, gate: Path, journal: Journal, tmp_path: Path
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50), ("KR7777", 200, 200))
    journal.hotlist.add("WA12?4")
    command = ("sh", "-c", f'echo "$0 $1" >> {tmp_path / "log"}', "{text}", "{wanted}")
    run_once(pool, quick(gate, command=command, command_only_hotlist=True), journal)
    assert (tmp_path / "log").read_text() == "WA1234 yes\n"


def test_commands_that_cannot_work() -> None:
    for command, words in (
        ((), "no program"),
        (("no-such-program-anywhere",), "no such program"),
        ((sys.executable, "{plate}"), r"\{text\}"),
    ):
        with pytest.raises(WatchError, match=words):
            check_command(command)
