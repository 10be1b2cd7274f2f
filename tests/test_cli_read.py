"""``lpr-desktop read`` as a process: forms of output, exit status, signals, encodings."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, NamedTuple

import pytest
from reading_scenes import PROGRAM, open_reader, plate_box, save

from lpr_desktop import __version__, cli
from lpr_desktop.commands.texts import texts
from lpr_desktop.geometry import Box
from lpr_desktop.reading.reader import PlateReader, Reading

CHECKOUT = str(Path(__file__).resolve().parent.parent)
SLOW = (0, 0, 255)
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals, pipes and file names")


class Done(NamedTuple):
    """What a command left: exit status and what it printed."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process, with the detector of the drawn pictures."""
    monkeypatch.setattr(PlateReader, "open", open_reader)

    def run_command(*arguments: str | Path) -> Done:
        status = cli.main([str(argument) for argument in arguments])
        return Done(status, *capsys.readouterr())

    return run_command


def run_process(*arguments: str | bytes, **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*map(os.fsencode, PROGRAM), *map(os.fsencode, arguments)],
        capture_output=True,
        timeout=110,
        env={**os.environ, "PYTHONPATH": CHECKOUT, **variables},
    )


@contextmanager
def started(*arguments: str | Path) -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    """A running process and its output; killed at the end if it still runs."""
    with subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": CHECKOUT},
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout
        finally:
            process.kill()


def objects(output: str | bytes) -> list[Any]:
    text = output if isinstance(output, str) else output.decode("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pictures with plates, one without, one in a folder below, and a file that is none."""
    top = tmp_path_factory.mktemp("pictures")
    save(top, "2.png", ("WA84442", 20, 20), ("KR5718H", 300, 200))
    save(top, "10.jpg", ("GD3381C", 100, 100))
    save(top, "none.png")
    save(top / "below", "ünï.png", ("WA84442", 20, 20))
    (top / "broken.jpg").write_text("this is no picture")
    (top / "notes.txt").write_text("this is not even meant as one")
    return top


def test_json_is_one_object_a_picture_in_order(run: Run, folder: Path) -> None:
    done = run("read", folder, "--json")
    assert done.returncode == 1, "one picture is broken"
    shown = objects(done.stdout)
    below = folder / "below" / "ünï.png"
    names = [folder / "2.png", folder / "10.jpg", folder / "broken.jpg", folder / "none.png", below]
    assert [one["image"] for one in shown] == list(map(str, names))
    assert set(shown[2]) == {"image", "error"}
    assert "broken.jpg" in shown[2]["error"]
    first = shown[0]
    assert (first["width"], first["height"]) == (640, 360)
    assert {plate["text"] for plate in first["plates"]} == {"WA84442", "KR5718H"}
    box = next(plate["box"] for plate in first["plates"] if plate["text"] == "KR5718H")
    assert plate_box(300, 200).iou(Box(*box)) > 0.9
    assert shown[3]["plates"] == []
    assert done.stderr == ""


def test_all_read_is_status_0_with_any_number_of_workers(run: Run, folder: Path) -> None:
    paths = [folder / "10.jpg", folder / "2.png", folder / "none.png"]
    one = run("read", *paths, "--json", "--workers", "1")
    many = run("read", *paths, "--json", "--workers", "3")
    assert one.returncode == many.returncode == 0
    plates = [[one["plates"] for one in objects(done.stdout)] for done in (one, many)]
    assert plates[0] == plates[1]
    assert [len(found) for found in plates[0]] == [1, 2, 0]


def test_text_is_for_people(run: Run, folder: Path) -> None:
    done = run("read", folder / "10.jpg", folder / "none.png", folder / "broken.jpg")
    assert done.returncode == 1
    first, second = done.stdout.splitlines()
    assert first.startswith(f"{folder / '10.jpg'}: GD3381C (")
    assert second == f"{folder / 'none.png'}: no plate"
    errors = done.stderr
    assert "broken.jpg" in errors
    assert "3 pictures, 1 plate, 1 could not be read" in errors


def test_a_reading_that_is_a_part_says_so() -> None:
    whole = Reading(Box(0, 0, 9, 9), 0.9, "AB123", 0.97)
    part = replace(whole, text="A12345", confidence=0.49, is_partial=True, missing="other script")
    assert texts([whole, part]) == "AB123 (97%), A12345 (49%, partly read)"
    assert texts([replace(part, text="", confidence=0.02)]) == "(not readable) (2%, partly read)"


def test_csv_has_a_header_and_a_row_a_plate(run: Run, folder: Path) -> None:
    done = run("read", folder / "2.png", folder / "none.png", folder / "broken.jpg", "--csv")
    assert done.returncode == 1
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert [Path(row["image"]).name for row in rows] == [
        "2.png",
        "2.png",
        "none.png",
        "broken.jpg",
    ]
    assert {row["text"] for row in rows[:2]} == {"WA84442", "KR5718H"}
    assert "broken.jpg" in rows[3]["error"]


def test_min_score_and_country(run: Run, folder: Path) -> None:
    done = run("read", folder / "10.jpg", "--json", "--min-score", "0.95")
    assert objects(done.stdout)[0]["plates"] == []
    done = run("read", folder / "10.jpg", "--json", "--country", "PL")
    assert objects(done.stdout)[0]["plates"][0]["country"] == "pl"


def test_a_thorough_search_prints_the_same_objects(run: Run, folder: Path) -> None:
    usual, thorough = (
        objects(run("read", folder / "10.jpg", "--json", *more).stdout)
        for more in ((), ("--thorough",))
    )
    assert [one["text"] for one in thorough[0]["plates"]] == [
        one["text"] for one in usual[0]["plates"]
    ]
    assert set(thorough[0]) == set(usual[0])


def test_a_file_cut_short_is_read_and_said(run: Run, tmp_path: Path) -> None:
    whole = save(tmp_path, "whole.jpg", ("WA84442", 20, 20))
    content = whole.read_bytes()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(content[: len(content) * 3 // 4])
    done = run("read", cut, "--json")
    assert done.returncode == 0
    assert objects(done.stdout)[0]["plates"][0]["text"] == "WA84442"
    assert f"{cut}: The file is damaged or cut short" in done.stderr


def test_an_empty_folder_is_said_and_no_error(run: Run, tmp_path: Path) -> None:
    done = run("read", tmp_path, "--json")
    assert (done.returncode, done.stdout) == (0, "")
    assert str(tmp_path) in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "PATH"),
        (("-",), "standard input"),
        (("",), "empty name"),
        (("a.jpg", "--json", "--csv"), "not allowed with"),
        (("a.jpg", "--min-score", "2"), "from 0 to 1"),
        (("a.jpg", "--min-score", "nan"), "from 0 to 1"),
        (("a.jpg", "--workers", "0"), "whole number"),
        (("a.jpg", "--country", "atlantis"), "no grammar for the country"),
        (("a.jpg", "--detector", "no-such-detector"), "no-such-detector"),
        (("a.jpg", "--engine", "magic"), "invalid choice"),
        (("a.jpg", "--nonsense"), "nonsense"),
    ],
)
def test_wrong_usage_is_status_2(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = cli.main(["read", *arguments])
    except SystemExit as end:
        status = int(end.code or 0)
    printed = capsys.readouterr()
    assert status == 2
    assert printed.out == ""
    assert words in printed.err


def test_unknown_commands_are_wrong_usage() -> None:
    assert cli.main(["dance"]) == 2
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--dance"])


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli.main(["--version"])
    assert __version__ in capsys.readouterr().out


@posix
@pytest.mark.parametrize("locale", ["C", "en_US.ISO-8859-1"])
def test_output_is_utf_8_in_any_locale(tmp_path: Path, locale: str) -> None:
    save(tmp_path, "zażółć 日本.png", ("WA84442", 20, 20))
    raw = os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.png"
    (tmp_path / "zażółć 日本.png").rename(os.fsdecode(raw))
    save(tmp_path, "zażółć 日本.png")
    # Python would make the C locale UTF-8 by itself; where it does not, the program must.
    strict = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": locale}
    folder = os.fsencode(tmp_path)
    # One name comes as an argument, the other from the folder.
    done = run_process("read", raw, folder, "--json", **strict)
    assert done.returncode == 0, done.stderr
    shown = [(Path(one["image"]).name, one["plates"]) for one in objects(done.stdout)]
    assert [name for name, _ in shown] == ["caf\ufffd\x1b[31m.png", "zażółć 日本.png"]
    assert [plate["text"] for plate in shown[0][1]] == ["WA84442"]
    done = run_process("read", folder, **strict)
    text = done.stdout.decode("utf-8")
    assert "zażółć 日本.png: no plate" in text
    assert "caf\ufffd?[31m.png: WA84442" in text


def test_each_result_comes_as_soon_as_it_is_there(tmp_path: Path) -> None:
    for number in range(5):
        save(tmp_path, f"{number}.png", corner=SLOW)
    with started("read", tmp_path, "--json", "--workers", "1") as (process, output):
        json.loads(output.readline())
        begin = time.monotonic()
        rest, _ = process.communicate(timeout=110)
    assert len(rest.splitlines()) == 4
    assert time.monotonic() - begin > 1


@posix
def test_ctrl_c_stops_cleanly(tmp_path: Path) -> None:
    for number in range(100):
        save(tmp_path, f"{number}.png", corner=SLOW)
    with started("read", tmp_path, "--json") as (process, output):
        first = output.readline()
        process.send_signal(signal.SIGINT)
        begin = time.monotonic()
        rest, errors = process.communicate(timeout=110)
    assert process.returncode == 130
    assert time.monotonic() - begin < 10
    for line in (first + rest).splitlines():
        json.loads(line)
    assert len(rest.splitlines()) < 50
    assert b"Traceback" not in errors


@posix
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    for number in range(20):
        save(tmp_path, f"{number}.png", corner=SLOW)
    with started("read", tmp_path, "--json") as (process, output):
        output.readline()
        output.close()
        assert process.wait(timeout=110) == 141
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "read", str(folder / "none.png"), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": CHECKOUT},
        )
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_neither_qt_nor_tensorflow_is_loaded(folder: Path) -> None:
    code = (
        "import sys, runpy\n"
        f"sys.argv = ['lpr-desktop', 'read', {str(folder / '10.jpg')!r}]\n"
        f"try: runpy.run_path({PROGRAM[1]!r}, run_name='__main__')\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "heavy = {'PySide6', 'tensorflow', 'keras', 'pyqtgraph'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": CHECKOUT},
    )
    assert done.returncode == 0, done.stderr
    assert "GD3381C" in done.stdout


def test_without_a_command_the_window_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app = pytest.importorskip("lpr_desktop.gui.app")
    opened: list[tuple[list[str], bool]] = []

    def run(paths: list[str], *, annotates: bool = False) -> int:
        opened.append((paths, annotates))
        return 7

    monkeypatch.setattr(app, "run", run)
    assert cli.main([]) == 7
    assert opened.pop() == ([], False)
    # As "Open with" has it.
    picture = tmp_path / "read"
    picture.write_bytes(b"")
    assert cli.main([str(tmp_path), str(picture)]) == 7
    assert opened.pop() == ([str(tmp_path), str(picture)], False)
    assert cli.main([str(picture), "none.jpg"]) == 7, "the window says which one is missing"
    assert opened.pop() == ([str(picture), "none.jpg"], False)
    assert cli.main(["none.jpg"]) == 2
    assert "none.jpg: no such file or folder, and no command" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)
    assert cli.main(["read"]) == 2
    assert "the following arguments are required: PATH" in capsys.readouterr().err
    assert opened == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_the_commands_are_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert cli.main([]) == 2
    assert "lpr-desktop read PATH" in capsys.readouterr().err
