"""The log: where it is, that it is told what goes wrong, and what it never holds."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lpr_desktop import log_file


@pytest.fixture
def log(user_folder: Path) -> Iterator[Path]:
    handler = log_file.log_to_file()
    assert handler is not None
    yield log_file.log_path()
    log_file.end_log(handler)


def test_an_exception_is_logged_with_its_lines_and_without_its_message(log: Path) -> None:
    try:
        raise ValueError("KRA4711 was read")
    except ValueError as error:
        logging.getLogger("lpr_desktop.tests").error("Reading failed", exc_info=error)
    text = log.read_text(encoding="utf-8")
    assert text.startswith("20")
    assert "LPR Desktop" in text.splitlines()[0]
    assert "ERROR lpr_desktop.tests: Reading failed" in text
    assert text.rstrip().endswith("ValueError")
    assert f'File "{__file__}", line ' in text
    assert "was read" not in text.replace('raise ValueError("KRA4711 was read")', "")


def test_the_log_is_bounded_and_its_end_can_be_quoted(log: Path) -> None:
    logger = logging.getLogger("lpr_desktop.tests")
    for number in range(12000):
        logger.info("Line %d of many, so that the file has to be changed at some time", number)
    files = list(log.parent.glob("lpr-desktop.log*"))
    assert len(files) == 3
    assert sum(file.stat().st_size for file in files) < 1_600_000
    last = log_file.last_lines(2).splitlines()
    assert [" Line 11998 " in last[0], " Line 11999 " in last[1]] == [True, True]


def test_a_full_disk_is_no_traceback_on_the_terminal(
    log: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(logging.StreamHandler, "flush", full)
        logging.getLogger("lpr_desktop.tests").info("read")
        log_file.end_log(logging.getLogger("lpr_desktop").handlers[-1])
    assert capsys.readouterr().err == ""


def test_without_a_log_nothing_is_quoted(user_folder: Path) -> None:
    assert log_file.last_lines() == ""


def test_a_log_that_cannot_be_written_is_done_without(user_folder: Path) -> None:
    (user_folder / "lpr-desktop.log").mkdir(parents=True)
    assert log_file.log_to_file() is None


def test_verbose_tells_on_stderr_and_not_in_the_output(user_folder: Path) -> None:
    code = "import sys; from lpr_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, "--verbose", "read", str(user_folder / "none.png"), "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
    )
    assert done.returncode in (1, 2)
    assert "DEBUG lpr_desktop.cli: read" in done.stderr
    assert "DEBUG" not in done.stdout
