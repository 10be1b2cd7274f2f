"""A watch that is killed at any moment neither reads twice nor loses a line."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest
from journal_samples import ENVIRONMENT
from process_kills import killed_at_every_call
from reading_scenes import PROGRAM, save
from waiting import wait_for

from lpr_desktop.files import FileStamp
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_search import HistoryQuery
from lpr_desktop.reading.watch_output import write_lines
from lpr_desktop.reading.watch_state import WatchState

STAMP = FileStamp(5, 5)
_PICTURES = 12
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def tell(state: WatchState) -> None:
    for message in state.outbox():
        write_lines(state, message)


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


@posix
def test_killed_at_every_step_of_telling(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"

    def work(step: int) -> None:
        with closing(WatchState(tmp_path)) as state:
            tell(state)
            known = [n for n in range(_PICTURES) if state.knows(str(n), STAMP)]
            assert lines(out) == [f'{{"n": {n}}}' for n in known], "what is known was told, once"
            for number in range(_PICTURES):
                if not state.knows(str(number), STAMP):
                    content = f'{{"n": {number}}}\n'.encode()
                    state.finish(str(number), STAMP, [(out, content)], [])
                    tell(state)

    killed = killed_at_every_call(work, {"execute", "write", "flush", "fsync", "connect"})
    assert killed > 15
    assert [json.loads(line)["n"] for line in lines(out)] == list(range(_PICTURES))


@pytest.mark.parametrize("written", [0, 1, 9, 18, 19])
@pytest.mark.parametrize("before", ["", '{"earlier": 1}\n'])
def test_a_torn_line_is_completed(tmp_path: Path, written: int, before: str) -> None:
    """As a crash of the computer may leave it."""
    out = tmp_path / "out.jsonl"
    out.write_text(before)
    content = b'{"text": "WA12345"}'[:18] + b"\n"
    with closing(WatchState(tmp_path)) as state:
        state.finish("a", STAMP, [(out, content)], [])
        (message,) = state.outbox()
        state.place(message, len(before), content)
        with out.open("ab") as file:
            file.write(content[:written])
        tell(state)
        assert out.read_bytes() == before.encode() + content
        assert state.outbox() == []


def test_lines_come_behind_what_others_wrote_meanwhile(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    with closing(WatchState(tmp_path)) as state:
        state.finish("a", STAMP, [(out, b"a,1\n")], [])
        (message,) = state.outbox()
        state.place(message, 700, b"a,1\n")  # the file was longer then
        out.write_text("image\nanother,2")
        tell(state)
        assert out.read_text() == "image\nanother,2\na,1\n"
        state.finish("b", STAMP, [(out, b"b,1\n")], [])
        (message,) = state.outbox()
        state.place(message, 3, b"b,1\n")
        tell(state)
        assert out.read_text() == "image\nanother,2\na,1\nb,1\n"


@posix
def test_a_killed_watch_goes_on(tmp_path: Path, user_folder: Path) -> None:
    """The real program, killed four times at moments of chance."""
    gate, out = tmp_path / "gate", tmp_path / "out.jsonl"
    names = [f"{number}.png" for number in range(14)]
    for number, name in enumerate(names):
        save(gate, name, (f"WA10{number:02d}", 50, 50))
    command = [*PROGRAM, "watch", str(gate), "--output", str(out), "--workers", "1", "--quiet"]
    environment = {**ENVIRONMENT, "LPR_DESKTOP_DATA": str(user_folder)}
    chance = random.Random(5)
    kills = 0
    for _ in range(4):
        before = len(lines(out))
        child = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        wait_for(lambda: len(lines(out)) > before or child.poll() is not None, 30)  # noqa: B023
        time.sleep(chance.uniform(0, 0.1))  # the moment of chance
        child.send_signal(signal.SIGKILL)
        child.wait()
        kills += len(lines(out)) < len(names)
    assert kills, "it was killed while there was something to do"
    done = subprocess.run([*command, "--once"], env=environment, capture_output=True, timeout=110)
    assert done.returncode == 0, done.stderr
    told = [Path(json.loads(line)["image"]).name for line in lines(out)]
    assert sorted(told) == sorted(names), "each once, none lost"
    journal = Journal(user_folder / "journal.sqlite")
    assert journal.history.count(HistoryQuery()) == len(names)
    journal.close()
