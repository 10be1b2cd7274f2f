"""The user's detectors: added, renamed, described, thrown away, restored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lpr_desktop.detection.store import (
    add_detector,
    default_detector,
    describe_detector,
    empty_trash,
    find_detector,
    list_detectors,
    rename_detector,
    restore,
    trash_detector,
    trash_folder,
    user_detectors_folder,
)
from lpr_desktop.errors import DetectorError


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
    trash_detector(again)
    empty_trash()
    assert not trash_folder().exists()
    assert names() == ["One 2"]


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
