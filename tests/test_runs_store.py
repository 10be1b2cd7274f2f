"""The user's detectors: added, renamed, described, thrown away, restored."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from lpr_desktop.detection.store import (
    add_detector,
    default_detector,
    describe_detector,
    find_detector,
    list_detectors,
    rename_detector,
    trash_detector,
    user_detectors_folder,
)
from lpr_desktop.errors import DetectorError
from lpr_desktop.trash import (
    KEPT_DAYS,
    empty_trash,
    move_to_trash,
    restore,
    trash_folder,
    trash_size,
)


def names() -> list[str]:
    return [info.name for info in list_detectors() if info.is_own]


def test_detectors_are_added_under_free_names(tmp_path: Path) -> None:
    first = add_detector(default_detector(), "Meine Wägen / 1")
    second = add_detector(default_detector(), "Meine Wägen / 1")
    assert (first.name, second.name) == ("Meine Wägen - 1", "Meine Wägen - 1 2")
    assert names() == [first.name, second.name]
    assert find_detector(second.name) == second
    assert (first / "detector.tflite").read_bytes() == (
        default_detector() / "detector.tflite"
    ).read_bytes()
    assert sorted(path.name for path in user_detectors_folder().iterdir()) == names()
    with pytest.raises(DetectorError, match="no detector there"):
        add_detector(tmp_path, "none")
    assert sorted(path.name for path in user_detectors_folder().iterdir()) == names()


def test_half_written_detectors_are_not_shown() -> None:
    first = add_detector(default_detector(), "One")
    first.rename(first.parent / ".new-1")
    assert names() == []


def test_rename_and_describe() -> None:
    folder = add_detector(default_detector(), "One")
    add_detector(default_detector(), "Two")
    renamed = rename_detector(folder, " Two ")
    assert renamed.name == "Two 2"
    describe_detector(renamed, "For the car park.\n")
    (info,) = (info for info in list_detectors() if info.name == "Two 2")
    assert (info.title, info.description) == ("Two", "For the car park.")
    assert info.card().input_size == json.loads((renamed / "model.json").read_text())["input_size"]
    assert rename_detector(renamed, "Three").name == "Three"
    with pytest.raises(DetectorError, match="needs a name"):
        rename_detector(find_detector("Three"), " ")


def test_trash_and_restore() -> None:
    folder = add_detector(default_detector(), "One")
    trashed = trash_detector(folder)
    assert names() == []
    again = add_detector(default_detector(), "One")
    assert restore(trashed).name == "One 2"
    assert names() == ["One", "One 2"]
    assert not list(find_detector("One 2").glob(".trashed"))
    trash_detector(again)
    count, size = trash_size()
    assert count == 1
    assert size > 100_000
    empty_trash(KEPT_DAYS)
    assert trash_size() == (1, size)
    empty_trash()
    assert trash_size() == (0, 0)
    assert names() == ["One 2"]


def test_the_trash_is_emptied_after_thirty_days(tmp_path: Path) -> None:
    """Of an older program it is not known since when: that counts from now."""
    days = {}
    for name, age in (("new", 29), ("old", 31), ("unknown", None)):
        folder = user_detectors_folder() / name
        folder.mkdir(parents=True)
        days[name] = move_to_trash(folder, "detectors")
        mark = days[name] / ".trashed"
        if age is None:
            mark.unlink()
        else:
            then = time.time() - age * 86_400
            os.utime(mark, (then, then))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (trash_folder() / "detectors" / "link").symlink_to(elsewhere)
    empty_trash(KEPT_DAYS)
    assert [name for name, place in days.items() if place.exists()] == ["new", "unknown"]
    assert (days["unknown"] / ".trashed").exists()
    empty_trash()
    assert elsewhere.exists()


def test_the_detector_that_ships_is_left_alone(tmp_path: Path) -> None:
    before = (default_detector() / "model.json").read_bytes()
    for change in (
        lambda: rename_detector(default_detector(), "Mine"),
        lambda: describe_detector(default_detector(), "Mine"),
        lambda: trash_detector(default_detector()),
        lambda: trash_detector(tmp_path),
    ):
        with pytest.raises(DetectorError, match="only your own"):
            change()
    assert (default_detector() / "model.json").read_bytes() == before
