"""``lpr-desktop evaluate --cluster`` on real processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cluster_processes import faulty_environment, running_cluster
from reading_scenes import open_reader, plate_box, save
from test_reading_evaluation import annotate

from lpr_desktop.reading.cases import load_cases
from lpr_desktop.reading.evaluation import evaluate

pytest.importorskip("distributed")

SEGFAULT = (0, 0, 1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_figures_are_those_of_plain_evaluation_and_the_culprit_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "scenes"
    for number in range(5):
        save(folder / "images", f"{number}.png", (f"AB{number}23", 100, 100))
        annotate(folder, str(number), (plate_box(100, 100), f"AB{number}2{number}", False))
    culprit = save(folder / "images", "bad.png", ("CD456", 100, 100), corner=SEGFAULT)
    annotate(folder, "bad", (plate_box(100, 100), "CD456", False))
    with running_cluster(1, tmp_path) as cluster:
        done = subprocess.run(
            [sys.executable, "-m", "lpr_desktop", "evaluate", str(folder), "--json"]
            + ["--cluster", cluster.address],
            env=faulty_environment(tmp_path),
            capture_output=True,
            text=True,
            timeout=500,
        )
    assert done.returncode == 1, done.stderr
    assert "bad.png: the program that reads it was ended by this picture 3 times" in done.stderr
    figures = json.loads(done.stdout)
    culprit.write_bytes(b"")
    plain = evaluate(load_cases(folder), open_reader, workers=1).as_object()
    for values in (figures, plain):
        assert values.pop("cpu_seconds_per_image") > 0
    assert figures == plain
    assert figures["images"] == 6
