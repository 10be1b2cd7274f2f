"""``lpr-desktop read --cluster`` on real processes: equal to plain reading, whatever is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cluster_processes import RunningCluster, faulty_environment, running_cluster
from reading_scenes import open_reader, save
from waiting import wait_for

pytest.importorskip("distributed")
pq = pytest.importorskip("pyarrow.parquet")

from lpr_desktop.cluster.rows import picture_row, plate_rows  # noqa: E402
from lpr_desktop.picture_listing import list_images  # noqa: E402
from lpr_desktop.reading.batch import read_pictures  # noqa: E402

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
]

SEGFAULT, KILLED_ONCE, SLOW = (0, 0, 1), (0, 0, 5), (0, 0, 255)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCluster]:
    with running_cluster(2, tmp_path_factory.mktemp("cluster")) as running:
        yield running


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """Eleven pictures, an empty file, and one that is no picture."""
    folder = tmp_path / "gate"
    for number in range(10):
        save(folder, f"{number}.png", (f"AB{number}23", 100, 100))
    save(folder, "two.png", ("CD456", 20, 20), ("EF789", 20, 200))
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "text.jpg").write_bytes(b"no picture at all")
    return folder


def read(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lpr_desktop", "read", *map(str, arguments)],
        env=faulty_environment(folder),
        capture_output=True,
        text=True,
        timeout=110,
    )


def rows(output: Path) -> list[dict[str, Any]]:
    """What is in the parts, by picture and plate, without times."""
    found = []
    for part in (output / "parts").glob("*.parquet"):
        found += pq.read_table(part).to_pylist()
    for row in found:
        del row["seconds"], row["read_at"]
    return sorted(found, key=lambda row: (row["image"], row["plate"] or 0))


def _holds(part: Path, image: str) -> bool:
    return image in pq.read_table(part, columns=["image"])["image"].to_pylist()


def plainly_read(folder: Path) -> list[dict[str, Any]]:
    found = []
    for result in read_pictures(list_images([folder]), open_reader, workers=2):
        found += plate_rows(picture_row(result, str(result.path)))
    for row in found:
        row.pop("seconds", None)
        row.pop("read_at")
    return sorted(found, key=lambda row: (row["image"], row.get("plate", 0)))


def without_nothing(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{key: value for key, value in row.items() if value is not None} for row in found]


def test_equal_to_plain_reading_and_only_what_is_missing_is_read(
    cluster: RunningCluster, gate: Path, tmp_path: Path
) -> None:
    # Where a part ends follows from the folder's name: so many pictures are never less than three.
    for number in range(10, 14):
        save(gate, f"{number}.png", (f"AB{number}3", 100, 100))
    output = tmp_path / "out"
    command = (gate, "--cluster", cluster.address, "--output", output)
    done = read(*command, folder=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "17 pictures, 16 plates, 2 could not be read" in done.stderr
    assert "1 × the file is empty" in done.stderr
    assert without_nothing(rows(output)) == without_nothing(plainly_read(gate))
    manifest = json.loads((output / "manifest.json").read_bytes())
    assert manifest["pictures"] == 17

    parts = {part.name: part.stat().st_mtime_ns for part in (output / "parts").iterdir()}
    # Not the last one: it changes with the picture that is added behind.
    first = min(row["image"] for row in rows(output))
    (gone,) = (name for name in parts if _holds(output / "parts" / name, first))
    (output / "parts" / gone).unlink()
    save(gate, "zz.png", ("GH012", 100, 100))
    again = read(*command, folder=tmp_path)
    assert "read earlier" in again.stderr
    assert without_nothing(rows(output)) == without_nothing(plainly_read(gate))
    kept = {part.name: part.stat().st_mtime_ns for part in (output / "parts").iterdir()}
    assert len(parts.items() - kept.items()) <= 2
    assert gone in kept

    other = read(*command, "--country", "pl", folder=tmp_path)
    assert other.returncode == 1
    assert "was read with another --country" in other.stderr


def test_culprit_is_alone_with_its_error(
    cluster: RunningCluster, gate: Path, tmp_path: Path
) -> None:
    culprit = save(gate, "5.png", corner=SEGFAULT)
    victim = save(gate, "6.png", ("AB623", 100, 100), corner=KILLED_ONCE)
    output = tmp_path / "out"
    done = read(gate, "--cluster", cluster.address, "--output", output, folder=tmp_path)
    assert "13 pictures, 11 plates, 3 could not be read" in done.stderr
    failed = {row["image"]: row["error"] for row in rows(output) if row["error"]}
    assert "was ended by this picture 3 times (SIGSEGV)" in failed[str(culprit)]
    assert str(victim) not in failed
    assert len(rows(output)) == 14


def test_scheduler_lost_then_the_same_command_again(gate: Path, tmp_path: Path) -> None:
    for number in range(10, 18):
        save(gate, f"{number}.png", (f"AB{number}2", 100, 100), corner=SLOW)
    output = tmp_path / "out"
    with running_cluster(1, tmp_path) as cluster:
        killer = threading.Thread(target=_kill_after_parts, args=(cluster.process.pid, output, 2))
        killer.start()
        done = read(gate, "--cluster", cluster.address, "--output", output, folder=tmp_path)
        killer.join()
    assert done.returncode == 1
    assert "The connection to the scheduler was lost. What was read is kept" in done.stderr
    kept = {part.name for part in (output / "parts").glob("*.parquet")}
    assert len(kept) >= 2
    again = read(gate, "--local", "1", "--output", output, folder=tmp_path)
    assert "read earlier" in again.stderr
    assert kept <= {part.name for part in (output / "parts").iterdir()}
    assert without_nothing(rows(output)) == without_nothing(plainly_read(gate))


def test_ctrl_c_ends_all_processes_quietly(tmp_path: Path) -> None:
    for number in range(20):
        save(tmp_path / "gate", f"{number}.png", corner=SLOW)
    output = tmp_path / "out"
    command = ["read", tmp_path / "gate", "--local", "1", "--output", output]
    process = subprocess.Popen(
        [sys.executable, "-m", "lpr_desktop", *map(str, command)],
        env=faulty_environment(tmp_path),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    _wait_for_parts(output, 1)
    # As a terminal does.
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=110)[1]
    assert (process.returncode, said) == (130, "lpr-desktop: Stopped.\n")
    assert len(list(output.glob("parts/*.parquet"))) < 5


def _wait_for_parts(output: Path, number: int) -> None:
    wait_for(lambda: len(list(output.glob("parts/*.parquet"))) >= number, 100)


def _kill_after_parts(process: int, output: Path, number: int) -> None:
    _wait_for_parts(output, number)
    os.kill(process, signal.SIGKILL)
