"""The progress line of the command line."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lpr_desktop import cli
from lpr_desktop.commands.console import Progress, count, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    def shown(self) -> str:
        """What the last line of the terminal shows."""
        line = ""
        for part in self.getvalue().split("\r"):
            line = part + line[len(part) :]
        return line.rstrip()


def test_progress_is_one_line_that_ends_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    terminal = Terminal()
    with Progress("Reading", 400, terminal) as progress:
        now += 10
        progress.advance(40)
        assert terminal.shown() == "Reading: 40 of 400 · 10% · 2 min left"
        progress.advance()
        assert terminal.shown().startswith("Reading: 40"), "at most ten times a second"
        now += 60
        progress.advance(399)
        assert terminal.shown() == "Reading: 399 of 400 · 100% · 0 s left"
        progress.clear()
        assert terminal.shown() == ""
        now += 1
        progress.advance()
        assert terminal.shown().startswith("Reading: 400 of 400")
    assert terminal.shown() == ""
    assert "\n" not in terminal.getvalue()


def test_progress_is_for_terminals_only() -> None:
    stream = io.StringIO()
    with Progress("Reading", 2, stream) as progress:
        progress.advance()
    assert stream.getvalue() == ""
    unknown = Terminal()
    with Progress("Reading", 0, unknown) as progress:
        progress.advance()
    assert unknown.getvalue() == ""


def test_words_for_numbers() -> None:
    assert [duration(seconds) for seconds in (3.4, 61, 3599, 7500)] == [
        "3 s",
        "1 min",
        "1 h 0 min",
        "2 h 5 min",
    ]
    assert count(1, "picture") == "1 picture"
    assert count(0, "picture") == "0 pictures"


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's way")
def test_messages_with_nowhere_to_go_stay_out_of_the_output(tmp_path: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m lpr_desktop dataset check {tmp_path}/none 2>&-"],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.skipif(sys.platform == "win32", reason="the shell's way")
def test_a_closed_output_is_told_without_a_traceback() -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m lpr_desktop doctor >&-"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert (
        done.stderr == "lpr-desktop: There is nowhere to write to: the standard output is closed.\n"
    )


def test_a_folder_that_cannot_be_listed_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied", "/data/runs")

    monkeypatch.setattr(cli, "_run_command", denied)
    assert cli.main(["train", "--list"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("lpr-desktop: /data/runs: Permission denied. Check")


def test_a_thread_that_hangs_does_not_keep_the_program() -> None:
    code = (
        "import sys, threading\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from lpr_desktop import __main__, cli\n"
        "__main__._SECONDS_TO_SAVE = 0.2\n"
        "def window():\n"
        "    ThreadPoolExecutor().submit(threading.Event().wait)\n"
        "    return 7\n"
        "cli.main = window\n"
        "sys.exit(__main__.main())\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, timeout=60)
    assert done.returncode == 7
