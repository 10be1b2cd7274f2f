"""Detector folders: what is refused, what is listed, what ships."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from lpr_desktop.detection.card import DetectorCard, read_card, write_card
from lpr_desktop.detection.detector import PlateDetector
from lpr_desktop.detection.store import (
    default_detector,
    find_detector,
    list_detectors,
    user_detectors_folder,
)
from lpr_desktop.errors import DetectorError

CARD = DetectorCard("Mine", "compact", 427, 13, 0.4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "מזהה"
    shutil.copytree(default_detector(), copy)
    return copy


def test_the_shipped_detector_loads_and_finds_nothing_in_nothing(
    capfd: pytest.CaptureFixture[str],
) -> None:
    detector = PlateDetector(default_detector())
    assert detector.name == "default"
    assert 0 < detector.threshold < 1
    for shape in ((1, 1, 3), (1, 500, 3), (300, 2, 3), (480, 640, 3)):
        assert detector.detect(np.full(shape, 90, np.uint8)) == []
    assert capfd.readouterr().err == ""
    assert sum(f.stat().st_size for f in default_detector().iterdir()) < 20e6
    assert (default_detector() / "detector.tflite").stat().st_size <= 10e6


def test_the_card_comes_back(tmp_path: Path) -> None:
    write_card(tmp_path, CARD)
    assert read_card(tmp_path) == CARD


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "another version"),
        ({"input_size": "427"}, "input_size"),
        ({"input_size": 10**9}, "input_size"),
        ({"margin": -1}, "margin"),
        ({"threshold": 2}, "threshold"),
        ({"classes": []}, "classes"),
        ({"classes": "plate"}, "classes"),
        ({"title": 7}, "title"),
        ({"metrics": []}, "metrics"),
    ],
)
def test_impossible_cards_are_refused(
    folder: Path, change: dict[str, object], message: str
) -> None:
    values = json.loads((folder / "model.json").read_text())
    (folder / "model.json").write_text(json.dumps(values | change))
    with pytest.raises(DetectorError, match=message) as caught:
        PlateDetector(folder)
    assert folder.name in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_broken_cards_are_refused(folder: Path, content: bytes) -> None:
    (folder / "model.json").write_bytes(content)
    with pytest.raises(DetectorError, match=r"model\.json"):
        read_card(folder)


def test_broken_models_are_refused(folder: Path) -> None:
    model = folder / "detector.tflite"
    whole = model.read_bytes()
    for content in (b"", b"not a model", whole[:1000]):
        model.write_bytes(content)
        with pytest.raises(DetectorError, match=r"detector\.tflite"):
            PlateDetector(folder)
    model.unlink()
    with pytest.raises(DetectorError, match="could not be read"):
        PlateDetector(folder)


def test_model_and_card_must_belong_together(folder: Path) -> None:
    values = json.loads((folder / "model.json").read_text())
    values["input_size"] += 32
    (folder / "model.json").write_text(json.dumps(values))
    with pytest.raises(DetectorError, match="belong together"):
        PlateDetector(folder)


def test_detectors_are_listed_and_found_by_name_or_path(folder: Path) -> None:
    own = user_detectors_folder()
    shutil.copytree(folder, own / "Night 10")
    shutil.copytree(folder, own / "Night 9")
    (own / "half copied").mkdir()
    assert [info.name for info in list_detectors()] == ["default", "Night 9", "Night 10"]
    assert find_detector("Night 9") == own / "Night 9"
    assert find_detector("default") == default_detector()
    assert find_detector(str(folder)) == folder
    with pytest.raises(DetectorError, match="Night 10"):
        find_detector("Day")
    with pytest.raises(DetectorError, match=r"model\.json"):
        find_detector(str(folder.parent))
