"""A watch in trouble: the folder away at the start, a full disk, empty files, odd dates."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from reading_scenes import save
from waiting import wait_for
from watch_samples import Heard, change_state, png, put_on_full_disk, quick, run_once, running

from lpr_desktop.assets import user_data_folder
from lpr_desktop.files import FileStamp
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.folder_watch import FolderWatch
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.watch_state import WatchError, WatchState

STAMP = FileStamp(5, 5)
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX programs")


# --- the folder is away when it is watched for the first time


def test_old_pictures_are_left_when_the_folder_comes_later(pool: ReaderPool, gate: Path) -> None:
    save(gate, "old.png", ("WA1234", 50, 50))
    away = gate.rename(gate.with_name("away"))
    with running(pool, quick(gate, only_new=True)) as heard:
        wait_for(lambda: heard.folder == ["gone"])
        heard.wait_for_looks(4)
        away.rename(gate)
        wait_for(lambda: heard.folder == ["gone", "back"])
        save(gate, "new.png", ("KR7777", 50, 50))
        wait_for(lambda: bool(heard.results))
        heard.wait_for_looks(4)
    assert heard.names() == ["new.png"]


def test_old_pictures_are_left_at_the_first_start_with_the_folder(
    pool: ReaderPool, gate: Path
) -> None:
    save(gate, "old.png", ("WA1234", 50, 50))
    away = gate.rename(gate.with_name("away"))
    for _ in range(2):
        with running(pool, quick(gate, only_new=True)) as heard:
            wait_for(lambda heard=heard: heard.folder == ["gone"])
    away.rename(gate)
    assert run_once(pool, quick(gate, only_new=True)).names() == []
    save(gate, "new.png", ("KR7777", 50, 50))
    assert run_once(pool, quick(gate, only_new=True)).names() == ["new.png"]


def test_what_came_meanwhile_is_not_old(pool: ReaderPool, gate: Path) -> None:
    run_once(pool, quick(gate))
    save(gate, "meanwhile.png", ("WA1234", 50, 50))
    assert run_once(pool, quick(gate, only_new=True)).names() == ["meanwhile.png"]


def test_a_look_that_fails_leaves_no_transaction_open(gate: Path) -> None:
    def broken() -> Iterator[tuple[str, FileStamp]]:
        yield "a.png", STAMP
        raise OSError("away")

    with closing(WatchState(gate)) as state:
        with pytest.raises(OSError, match="away"):
            state.begin(broken())
        assert state.is_new
        assert not state.knows("a.png", STAMP)
        state.begin([("b.png", STAMP)])
        assert state.knows("b.png", STAMP)
        assert not state.is_new
    with closing(WatchState(gate)) as state:
        assert not state.is_new


def test_a_state_of_the_first_version_goes_on(gate: Path) -> None:
    with closing(WatchState(gate)) as state:
        state.begin([("a.png", STAMP)])
    change_state(
        "DROP TABLE folder", "ALTER TABLE outbox DROP COLUMN target", "PRAGMA user_version = 1"
    )
    for _ in range(2):
        with closing(WatchState(gate)) as state:
            assert state.knows("a.png", STAMP)
            assert not state.is_new, "what came meanwhile is no old picture"


# --- a full disk


def test_a_full_disk_leaves_the_state_as_it_was(gate: Path, tmp_path: Path) -> None:
    with closing(WatchState(gate)) as state:
        (pages,) = state._connection.execute("PRAGMA page_count").fetchone()
        state._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(WatchError, match="Free some space"):
            state.finish("a.png", STAMP, [(tmp_path / "out.csv", b"x" * 100_000)], [])
        assert not state.knows("a.png", STAMP)
        assert state.outbox() == []
        state._connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
        state.finish("a.png", STAMP, [(tmp_path / "out.csv", b"x" * 100_000)], [])
        assert state.knows("a.png", STAMP)
        assert len(state.outbox()) == 1


def test_every_error_of_the_state_is_for_a_person(
    gate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_full = put_on_full_disk(monkeypatch)
    is_full.clear()
    with closing(WatchState(gate)) as state:
        state.finish("a.png", STAMP, [(gate / "out.csv", b"x")], [])
        (message,) = state.outbox()
        is_full.set()
        for write in (
            lambda: state.begin([("b.png", STAMP)]),
            lambda: state.place(message, 0, b"x"),
            lambda: state.told(message),
            state.clear,
        ):
            with pytest.raises(WatchError, match="disk is full"):
                write()
        assert state.is_new
        assert state.outbox() == [message]
        state.close()
        for read in (state.outbox, lambda: state.knows("a.png", STAMP)):
            with pytest.raises(WatchError, match="closed"):
                read()


def test_a_full_disk_is_waited_for(
    pool: ReaderPool, gate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_full = put_on_full_disk(monkeypatch)
    save(gate, "a.png", ("WA1234", 50, 50))
    out = tmp_path / "out.jsonl"
    with running(pool, quick(gate, output=out)) as heard:
        wait_for(lambda: bool(heard.problems))
        heard.wait_for_looks(2)  # it is tried twice more
        assert heard.results == []
        is_full.clear()
        wait_for(lambda: bool(heard.results))
        wait_for(out.exists)
    (problem,) = heard.problems
    assert "the disk is full. Free some space." in problem
    assert heard.texts() == ["WA1234"]
    assert len(out.read_text().splitlines()) == 1


def test_a_full_disk_ends_a_single_round(
    pool: ReaderPool, gate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    is_full = put_on_full_disk(monkeypatch)
    with pytest.raises(WatchError, match="Free some space"):
        run_once(pool, quick(gate))
    is_full.clear()
    assert run_once(pool, quick(gate)).texts() == ["WA1234"]


def test_lines_that_cannot_be_written_are_no_success(
    pool: ReaderPool, gate: Path, tmp_path: Path
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    place = tmp_path / "disk"
    place.mkdir()
    watch = FolderWatch(quick(gate, output=place / "out.csv"), pool, None, Heard())
    place.rmdir()
    with pytest.raises(WatchError, match="1 picture are not in it yet"):
        watch.run(threading.Event(), once=True)
    place.mkdir()
    run_once(pool, quick(gate, output=place / "out.csv"))
    assert "WA1234" in (place / "out.csv").read_text("utf-8-sig")


@posix
def test_a_command_is_not_run_again_and_again_on_a_full_disk(
    pool: ReaderPool, gate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_full = put_on_full_disk(monkeypatch)
    is_full.clear()
    log = tmp_path / "log"
    with closing(WatchState(gate)) as state:
        state.finish("a.png", STAMP, [], [["sh", "-c", f"echo run >> {log}"]])
    is_full.set()
    with running(pool, quick(gate)) as heard:
        wait_for(lambda: bool(heard.problems))
        heard.wait_for_looks(2)
        is_full.clear()
        heard.wait_for_looks(3)
    assert log.read_text() == "run\n"
    with closing(WatchState(gate)) as state:
        assert state.outbox() == []


@posix
def test_a_command_that_is_stopped_runs_at_the_next_start(
    pool: ReaderPool, gate: Path, tmp_path: Path
) -> None:
    save(gate, "a.png", ("WA1234", 50, 50))
    log, quickly = tmp_path / "log", tmp_path / "quickly"
    script = f"echo begun >> {log}; test -e {quickly} || sleep 20; echo done >> {log}"
    settings = quick(gate, command=("sh", "-c", script))
    with running(pool, settings):
        wait_for(log.exists)
    quickly.touch()
    run_once(pool, settings)
    assert log.read_text().split() == ["begun", "begun", "done"]


def test_a_journal_in_trouble_is_told_once(
    pool: ReaderPool, gate: Path, journal: Journal, tmp_path: Path
) -> None:
    for number in range(3):
        save(gate, f"{number}.png", ("WA1234", 50, 50))
    journal.connection.execute("PRAGMA query_only = ON")
    heard = run_once(pool, quick(gate, output=tmp_path / "out.csv"), journal)
    assert len(heard.results) == 3
    assert len(heard.problems) == 1


# --- odd files


def test_an_empty_file_is_given_up_like_any_other(pool: ReaderPool, gate: Path) -> None:
    (gate / "a.png").touch()
    save(gate, "b.png", ("KR7777", 50, 50))
    heard, stop = Heard(), threading.Event()
    late = threading.Timer(15, stop.set)
    late.start()
    FolderWatch(quick(gate), pool, None, heard).run(stop, once=True)
    late.cancel()
    assert not stop.is_set(), "it ends by itself"
    assert heard.names() == ["b.png", "a.png"]
    assert "empty" in str(heard.results[1].error)
    assert run_once(pool, quick(gate)).results == []
    (gate / "a.png").write_bytes(png("WA1234"))
    assert run_once(pool, quick(gate)).texts() == ["WA1234"], "its content has come after all"


def test_dates_that_no_database_keeps() -> None:
    for odd in (2**63 + 5, -(2**63) - 5):
        status = SimpleNamespace(st_size=7, st_mtime_ns=odd)
        stamp = FileStamp.of_status(status)  # type: ignore[arg-type]
        assert -(2**63) <= stamp.mtime_ns < 2**63
        assert (stamp.mtime_ns > 0) == (odd > 0)


def test_a_picture_with_an_odd_date(
    pool: ReaderPool, gate: Path, journal: Journal, tmp_path: Path
) -> None:
    odd = 2**63 + 5
    picture = save(gate, "a.png", ("WA1234", 50, 50))
    save(gate, "b.png", ("KR7777", 50, 50))
    os.utime(picture, ns=(odd, odd))
    if picture.stat().st_mtime_ns != odd:
        pytest.skip("the file system has no such date")
    stamp = FileStamp.of(picture)
    assert stamp is not None
    assert stamp.mtime_ns == 2**63 - 1
    for _ in range(2):
        heard = run_once(pool, quick(gate, output=tmp_path / "out.csv"), journal, again=True)
        assert sorted(heard.texts()) == ["KR7777", "WA1234"]
        assert heard.problems == []
    remembered = journal.lookup(picture)
    assert remembered is not None
    assert remembered.result.stamp == stamp
    assert len(journal.history.search(HistoryQuery()).entries) == 2
    assert run_once(pool, quick(gate), journal).results == []


@pytest.mark.parametrize(
    "damage",
    [
        "PRAGMA user_version = -5",
        "DELETE FROM folder",
        "UPDATE outbox SET file = 5",
        "UPDATE outbox SET content = 'no command'",
        "UPDATE outbox SET target = 'http://h/', content = '{}'",
        """UPDATE outbox SET target = 'http://h/', content = '{"id": "a\\nb"}'""",
    ],
)
def test_a_damaged_state_is_told_with_its_name(gate: Path, damage: str) -> None:
    with closing(WatchState(gate)) as state:
        state.begin([])
        state.post([], [["true"]])
    file = next((user_data_folder() / "watch").glob("*.sqlite"))
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(damage)
    with (
        pytest.raises(WatchError, match=r"\.sqlite: .* the file is damaged.*delete this file"),
        closing(WatchState(gate)) as state,
    ):
        assert [*state.outbox(), *state.to_send("http://h/", 0, 9)] == []
