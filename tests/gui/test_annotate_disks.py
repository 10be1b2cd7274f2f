"""Disks as they are: a folder that may not be written, a disk that is full.

Real permissions and a real small disk; test_annotate_safety.py has what becomes of failed saves.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from annotate_window import annotate
from PySide6.QtWidgets import QFileDialog, QPushButton

from lpr_desktop.annotation import voc
from lpr_desktop.geometry import Box

FIRST = Box(300, 200, 420, 240)


def press(window, title: str) -> None:
    buttons = window.main.banners.findChildren(QPushButton)
    next(one for one in buttons if one.text() == title and one.isVisible()).click()


def trouble(window) -> str:
    return window.main.workspace.notices.texts().get("save", "")


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_that_may_not_be_written(open_annotate, cars, tmp_path, monkeypatch):
    path = annotate(cars / "car 1.png", FIRST)
    before = path.read_bytes()
    other = tmp_path / "elsewhere"
    other.mkdir()
    cars.chmod(0o555)
    try:
        window = open_annotate(cars)
        window.draw(100, 80, 200, 120)
        window.wait_until_settled()
        assert "may not write" in trouble(window)
        assert "car 1.xml" in trouble(window)
        assert window.document.is_dirty
        window.key("D")
        window.wait_until_shown("car 2.png")
        window.draw(100, 80, 200, 120)
        window.wait_until_settled()
        window.key("A")
        window.wait_until_shown("car 1.png")
        assert len(window.boxes) == 2, "going on loses nothing"
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
        press(window, "Save elsewhere…")
        window.wait(lambda: (other / "car 2.xml").exists())
        window.wait_until_settled()
        assert path.read_bytes() == before
        assert list(cars.glob("*.xml")) == [path]
    finally:
        cars.chmod(0o755)
    window.trigger("mark_save")
    window.wait_until_saved()
    assert not trouble(window)
    saved = [*cars.glob("*.xml"), *other.glob("*.xml")]
    assert sum(len(voc.load(one).boxes) for one in saved if one != path) == 1
    assert len(voc.load(path).boxes) == 2


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 64 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if not sys.platform.startswith("linux") or not shutil.which("mount"):
        pytest.skip("needs Linux")
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_full(open_annotate, cars, small_disk):
    folder = small_disk / "cars"
    folder.mkdir()
    shutil.copy(cars / "car 1.png", folder)
    path = annotate(folder / "car 1.png", FIRST)
    before = path.read_bytes()
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        filler.write_bytes(bytes(64 * 1024))
    window = open_annotate(folder)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    assert "no space left" in trouble(window)
    assert window.document.is_dirty
    assert path.read_bytes() == before, "the old file is whole"
    assert sorted(one.name for one in folder.iterdir()) == ["car 1.png", "car 1.xml"]
    filler.unlink()
    press(window, "Try again")
    window.wait_until_saved()
    assert [one.box for one in window.on_disk().boxes] == window.boxes
    assert not trouble(window)
    window.close()
