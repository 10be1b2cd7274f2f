"""``lpr-desktop watch`` as a process: signals, exit status, outputs, wrong usage."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest
from journal_samples import ENVIRONMENT
from reading_scenes import PROGRAM, open_reader, save
from watch_samples import put_on_full_disk

from lpr_desktop import cli
from lpr_desktop.commands import watch
from lpr_desktop.reading.folder_watch import WatchSettings
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def run_watch(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "watch", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=110,
        env={**ENVIRONMENT, **os.environ},
    )


@contextmanager
def watching(*arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [*PROGRAM, "watch", *map(str, arguments)],
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


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    gate, out = tmp_path / "gate", tmp_path / "out.jsonl"
    gate.mkdir()
    with watching(gate, "--output", out) as child:
        assert child.stderr is not None
        assert "Watching" in child.stderr.readline()
        save(gate, "a.png", ("WA1234", 50, 50))
        assert child.stdout is not None
        line = child.stdout.readline()
        assert re.fullmatch(re.escape(f"{gate / 'a.png'}: WA1234 (") + r"9\d%\)\n", line)
        time.sleep(0.3)  # it waits for the next look, and does nothing
        child.send_signal(number)
        _, errors = child.communicate(timeout=110)
    assert child.returncode == 0
    assert errors == "1 picture, 1 plate\n"
    assert json.loads(out.read_text())["plates"][0]["text"] == "WA1234"


def test_reading_what_is_there_once(tmp_path: Path, user_folder: Path) -> None:
    gate = tmp_path / "gate"
    save(gate / "sub", "a.png", ("WA1234", 50, 50))
    (gate / "link.png").symlink_to(gate / "sub" / "a.png")
    done = run_watch(gate, "--once", "--subfolders", "--quiet", "--output", tmp_path / "out.csv")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "2 pictures, 2 plates\n")
    journal = Journal(user_folder / "journal.sqlite")
    assert journal.history.count(HistoryQuery("WA1234")) == 2
    assert journal.keep_days == 30
    journal.close()


def test_damaged_patterns_of_one_s_own_cost_no_picture(tmp_path: Path, user_folder: Path) -> None:
    gate, patterns = tmp_path / "gate", user_folder / "patterns.txt"
    save(gate, "a.png", ("WA1234", 50, 50))
    user_folder.mkdir(exist_ok=True)
    patterns.write_bytes(b"\xff")
    done = run_watch(gate, "--once")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("patterns.txt: your patterns could not be read") == 1
    patterns.write_text("[W]000 AA\nWA 1234\n")
    done = run_watch(gate, "--once", "--quiet")
    assert done.returncode == 0
    assert "patterns.txt: Line 2: “WA 1234” is no pattern" in done.stderr
    assert done.stderr.endswith("1 picture, 1 plate\n")


def test_no_journal_for_those_who_want_none(tmp_path: Path, user_folder: Path) -> None:
    gate = tmp_path / "gate"
    save(gate, "a.png", ("WA1234", 50, 50))
    assert run_watch(gate, "--once", "--no-journal").returncode == 0
    assert not (user_folder / "journal.sqlite").exists()
    journal = Journal(user_folder / "journal.sqlite")
    journal.keep_days = 0
    journal.close()
    assert run_watch(gate, "--once", "--again").returncode == 0
    journal = Journal(user_folder / "journal.sqlite")
    assert journal.counts() == (0, 0)
    journal.hotlist.add("WA1234", "of the boss")
    journal.keep_days = 30
    journal.close()
    assert "Wanted: WA1234 is WA1234 (of the boss)" in run_watch(gate, "--once", "--again").stderr


@posix
def test_a_program_for_each_reading(tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    save(gate, "a.png", ("WA1234", 50, 50))
    log = tmp_path / "log"
    done = run_watch(
        gate, "--once", "--run", "sh", "-c", 'echo "$@" > "$0"; echo no', log, "--x", "{text}"
    )
    assert done.returncode == 0, done.stderr
    assert log.read_text() == "--x WA1234\n"
    assert "no\n" not in done.stdout


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command within this process, with drawn plates and little patience."""
    monkeypatch.setattr(watch, "reader_maker", lambda _options: open_reader)
    short = partial(WatchSettings, interval=0.05, settle=0.05, patience=0.2)
    monkeypatch.setattr(watch, "WatchSettings", short)


@pytest.mark.usefixtures("quick_watch")
def test_damage_is_told_as_read_tells_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = save(tmp_path / "gate", "a.jpg", ("WA1234", 50, 20), ("KR7777", 50, 270))
    content = picture.read_bytes()
    picture.write_bytes(content[: len(content) * 7 // 10])
    told = subprocess.run(
        [*PROGRAM, "read", str(picture)],
        capture_output=True,
        encoding="utf-8",
        timeout=110,
        env={**ENVIRONMENT, **os.environ},
    ).stderr
    (note,) = [line for line in told.splitlines() if line.startswith("lpr-desktop: ")]
    assert note.startswith(f"lpr-desktop: {picture}: ")
    for more in ([], ["--quiet", "--again"]):
        assert cli.main(["watch", str(tmp_path / "gate"), "--once", "--no-journal", *more]) == 0
        printed = capsys.readouterr()
        assert note in printed.err.splitlines()
        assert bool(more) != ("WA1234" in printed.out)


@pytest.mark.usefixtures("quick_watch")
def test_a_full_disk_ends_it_with_a_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    save(tmp_path / "gate", "a.png", ("WA1234", 50, 50))
    put_on_full_disk(monkeypatch)
    assert cli.main(["watch", str(tmp_path / "gate"), "--once", "--no-journal"]) == 1
    error = capsys.readouterr().err
    assert "the disk is full. Free some space." in error
    assert "Traceback" not in error


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        ([str(tmp_path / "missing")], "--wait"),
        ([str(tmp_path), "--country", "xx"], "no grammar for the country"),
        ([str(tmp_path), "--output", str(tmp_path / "a.txt")], "JSON Lines"),
        ([str(tmp_path), "--detector", "none"], "no detector"),
        ([str(tmp_path), "--run"], "Name one"),
        ([str(tmp_path), "--run", sys.executable, "{plate}"], "{text}"),
    ):
        assert cli.main(["watch", "--no-journal", *arguments]) == 2, words
        assert words in capsys.readouterr().err


def test_a_date_that_jumped_is_asked_for_and_confirmed(tmp_path: Path, user_folder: Path) -> None:
    gate = tmp_path / "gate"
    save(gate, "a.png", ("WA1234", 50, 50))
    assert run_watch(gate, "--once").returncode == 0
    file = user_folder / "journal.sqlite"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE pictures SET touched_at = touched_at - 40 * 86400")
        connection.execute(
            "UPDATE preferences SET value = value - 40 * 86400 WHERE name = 'trusted_at'"
        )
    doubted = run_watch(gate, "--once")
    assert "--confirm-date" in doubted.stderr
    with closing(Journal(file)) as journal:
        assert journal.counts()[0] == 1
        assert journal.doubted_since() is not None
    confirmed = run_watch(gate, "--once", "--confirm-date")
    assert "--confirm-date" not in confirmed.stderr
    with closing(Journal(file)) as journal:
        assert journal.doubted_since() is None
        assert journal.counts()[0] == 0, "what is older than 30 days is gone"
