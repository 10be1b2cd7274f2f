"""The data set of drawn pictures that the program makes to be tried with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lpr_desktop import cli
from lpr_desktop.annotation import voc
from lpr_desktop.drawing import example
from lpr_desktop.drawing.street import Street
from lpr_desktop.errors import Cancelled, DatasetError


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two small pictures: the first has no plate."""
    monkeypatch.setattr(example, "SIZE", (192, 128))
    monkeypatch.setattr(example, "PICTURES", 2)


@pytest.mark.usefixtures("small")
def test_it_passes_its_own_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "plätze"
    assert cli.main(["dataset", "example", "--out", str(folder)]) == 0
    assert "2 pictures drawn" in capsys.readouterr().err
    assert cli.main(["dataset", "check", str(folder)]) == 0
    assert len([*folder.glob("*.jpg")]) == 2
    found = [voc.load(file) for file in sorted(folder.glob("*.xml"))]
    assert [len(one.boxes) for one in found] == [0, 1]
    assert all(one.verified for one in found)
    assert all(box.text for one in found for box in one.boxes)


@pytest.mark.usefixtures("small")
def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.jpg").write_text("mine")
    assert cli.main(["dataset", "example", "--out", str(tmp_path)]) == 1
    assert "not empty" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["mine.jpg"]
    with pytest.raises(DatasetError, match="cannot be written"):
        example.write_example(tmp_path / "mine.jpg" / "x", lambda *_: None)


def test_it_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blank = Street(np.zeros((40, 60, 3), np.uint8), (), (), ())
    monkeypatch.setattr(example, "_draw", lambda _: blank)

    def stop(done: int, _: int) -> None:
        if done == 1:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        example.write_example(tmp_path, stop)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["example-01.jpg", "example-01.xml"]
