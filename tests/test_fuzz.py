"""A short run of the standing fuzzer: every kind of file, a few seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).resolve().parent.parent / "scripts" / "fuzz" / "fuzz.py"


@pytest.mark.skipif(sys.platform != "linux", reason="it measures by /proc")
def test_damaged_files_of_every_kind_are_read_or_refused(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = subprocess.run(
        [sys.executable, FUZZ, "--count", "126", "--seed", "7", "--report", report],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(report.read_text())
    assert figures["failures"] == []
    assert len(figures["kinds"]) == 14
    assert figures["outcomes"]["read"] > 20
    assert figures["outcomes"]["refused"] > 20
