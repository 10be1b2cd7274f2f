"""``lpr-desktop blur --cluster`` on real processes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from cluster_processes import RunningCluster, faulty_environment, running_cluster
from reading_scenes import save

from lpr_desktop.imaging import open_image

pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
]

SEGFAULT = (0, 0, 1)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCluster]:
    with running_cluster(2, tmp_path_factory.mktemp("cluster")) as running:
        yield running


def blur(cluster: RunningCluster, source: Path, output: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "lpr_desktop", "blur", str(source)]
    return subprocess.run(
        [*command, "--cluster", cluster.address, "--output", str(output)],
        env=faulty_environment(source.parent),
        capture_output=True,
        text=True,
        timeout=200,
    )


def test_copies_are_made_and_only_what_is_missing_is_made_again(
    cluster: RunningCluster, tmp_path: Path
) -> None:
    folder, output = tmp_path / "gate", tmp_path / "out"
    for number in range(10):
        save(folder / "deep", f"{number}.png", (f"AB{number}23", 100, 100))
    (folder / "empty.jpg").write_bytes(b"")
    done = blur(cluster, folder, output)
    assert done.returncode == 1, done.stderr
    assert "10 copies, 10 plates, 1 could not be made" in done.stderr
    assert "empty.jpg" in done.stderr
    copies = sorted((output / "deep").glob("*.png"))
    assert len(copies) == 10
    before, after = (open_image(place / "deep" / "3.png") for place in (folder, output))
    changed = (before != after).any(axis=2)
    assert changed.any()
    assert not changed[:50].any()
    assert len(np.unique(after[changed])) == 1

    copies[3].unlink()
    stamps = {copy: copy.stat().st_mtime_ns for copy in copies if copy.exists()}
    again = blur(cluster, folder, output)
    assert again.stdout.count("has a copy already") == 9
    assert copies[3].exists()
    assert {copy: copy.stat().st_mtime_ns for copy in stamps} == stamps


def test_the_file_that_ends_workers_is_named_and_the_others_are_made(
    cluster: RunningCluster, tmp_path: Path
) -> None:
    folder, output = tmp_path / "gate", tmp_path / "out"
    for number in range(5):
        save(folder, f"{number}.png", (f"AB{number}23", 100, 100))
    save(folder, "bad.png", ("AB123", 100, 100), corner=SEGFAULT)
    done = blur(cluster, folder, output)
    assert done.returncode == 1, done.stderr
    assert "bad.png: the program that reads it was ended by this picture 3 times" in done.stderr
    assert {path.name for path in output.glob("*.png")} == {f"{number}.png" for number in range(5)}
