"""Pictures that end the process that reads them: found, named, and the others read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from reading_scenes import save
from waiting import wait_for

pytest.importorskip("fsspec")

from lpr_desktop.cluster.guarded import DEATHS, read_guarded
from lpr_desktop.errors import ClusterError
from lpr_desktop.reading.pipeline import PipelineSettings

TESTS = Path(__file__).resolve().parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals")

SEGFAULT, EXIT, KILLED, KILLED_ONCE = [(0, 0, number) for number in (1, 3, 4, 5)]


@pytest.fixture(autouse=True)
def faulty_readers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHONPATH", str(TESTS / "cluster_faults"))
    monkeypatch.setenv("LPR_TEST_KILLED_ONCE", str(tmp_path / "killed"))


def read(*paths: Path) -> tuple[list[dict], int]:
    """The rows, and how many processes it took."""
    started: list[int] = []
    names = list(map(str, paths))
    rows = read_guarded(names, Path("drawn"), "", PipelineSettings(), started.append)
    assert [row["image"] for row in rows] == names
    return rows, len(started)


@posix
@pytest.mark.parametrize(("pixel", "how"), [(SEGFAULT, "SIGSEGV"), (EXIT, "status 7")])
def test_culprit_is_named_and_the_others_are_read(
    tmp_path: Path, pixel: tuple[int, int, int], how: str
) -> None:
    first = save(tmp_path, "1.png", ("AB123", 100, 100))
    culprit = save(tmp_path, "2.png", ("CD456", 100, 100), corner=pixel)
    last = save(tmp_path, "3.png", ("EF789", 100, 100))
    rows, processes = read(first, culprit, last)
    assert [len(row.get("plates", ())) for row in rows] == [1, 0, 1]
    assert rows[1]["error"].startswith(f"{culprit}: the program that reads it was ended by this ")
    assert f"3 times ({how})" in rows[1]["error"]
    assert processes == DEATHS + 1


@posix
def test_who_is_ended_from_outside_is_not_blamed(tmp_path: Path) -> None:
    victim = save(tmp_path, "1.png", ("AB123", 100, 100), corner=KILLED_ONCE)
    rows, processes = read(victim)
    assert "error" not in rows[0]
    assert processes == 2


@posix
def test_being_ended_for_ever_comes_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lpr_desktop.cluster.guarded._MOST_KILLED", 2)
    with pytest.raises(ClusterError, match="ended from outside"):
        read(save(tmp_path, "1.png", corner=KILLED))


@posix
def test_running_out_of_memory_is_the_pictures_own_doing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter(range(100))
    monkeypatch.setattr("lpr_desktop.cluster.guarded._killed_for_memory", lambda: next(counts))
    rows, processes = read(save(tmp_path, "1.png", corner=KILLED))
    assert "3 times (SIGKILL)" in rows[0]["error"]
    assert processes == DEATHS


@posix
def test_child_ends_with_its_parent(tmp_path: Path) -> None:
    slow = save(tmp_path, "1.png", corner=(0, 0, 255))
    code = (
        "import sys; from pathlib import Path; from lpr_desktop.cluster.guarded import *\n"
        f"read_guarded([{str(slow)!r}] * 1000, Path('drawn'), '', PipelineSettings(),"
        " lambda pid: print(pid, flush=True))"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": f"{TESTS / 'cluster_faults'}{os.pathsep}{TESTS.parent}"},
    )
    with parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    wait_for(lambda: not _runs(child), 30)


def test_pipeline_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH")
    with pytest.raises(ClusterError, match="nowhere"):
        read_guarded([str(tmp_path)], tmp_path / "nowhere", "", PipelineSettings())


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{number}/stat")
    # Ended, and its parent's heir has not asked after it yet.
    return not (status.exists() and ") Z " in status.read_text())
