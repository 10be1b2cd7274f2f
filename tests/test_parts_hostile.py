"""Folders of detectors and text models that strangers made, with what is no file in them."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lpr_desktop.detection.card import read_card
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import DetectorError, LprError
from lpr_desktop.files import parse_json, read_file
from lpr_desktop.inference.network import read_network
from lpr_desktop.ocr.model import check_traineddata
from lpr_desktop.ocr.store import list_text_models, text_models_folder
from lpr_desktop.reading.pipeline import read_settings
from lpr_desktop.reading.sharing import export_pipeline
from lpr_desktop.runs.events import EventTail
from lpr_desktop.runs.lock import Holder, holder, locked
from lpr_desktop.runs.records import read_json

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")

READERS: dict[str, Callable[[Path], Any]] = {
    "model.json": lambda file: read_card(file.parent),
    "settings.json": lambda file: read_settings(file.parent),
    "detector.tflite": read_network,
    "plate.traineddata": check_traineddata,
    "state.json": read_json,
    "MODEL_CARD.md": lambda file: export_pipeline(file.with_name("a.lprz"), file.parent),
}


@pytest.mark.parametrize("name", READERS)
def test_pipes_are_not_waited_for_nor_devices_read(tmp_path: Path, name: str) -> None:
    shutil.copytree(default_detector(), tmp_path, dirs_exist_ok=True)
    file = tmp_path / name
    for make in (os.mkfifo, lambda path: path.symlink_to("/dev/zero")):
        file.unlink(missing_ok=True)
        make(file)
        with pytest.raises(LprError, match="a pipe or a device"):
            READERS[name](file)


def test_a_pipe_in_place_of_a_text_models_card_is_passed_over(user_folder: Path) -> None:
    folder = text_models_folder() / "mine"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "model.json")
    assert "mine" not in {model.name for model in list_text_models()}


def test_pipes_in_the_folder_of_a_run_are_passed_over(tmp_path: Path) -> None:
    for name in ("events.jsonl", "lock"):
        os.mkfifo(tmp_path / name)
    assert EventTail(tmp_path / "events.jsonl").read() == []
    with locked(tmp_path / "lock"):
        assert holder(tmp_path / "lock") == Holder(0)


def test_a_file_that_is_too_large_is_not_held_in_memory(tmp_path: Path) -> None:
    file = tmp_path / "a"
    with file.open("wb") as stream:
        stream.truncate(1 << 40)  # takes no room
    with pytest.raises(OSError, match="too large"):
        read_file(file, 1000)
    file.write_bytes(b"x" * 1000)
    assert len(read_file(file, 1000)) == 1000


def card(folder: Path, **values: object) -> Path:
    known = json.loads((default_detector() / "model.json").read_bytes())
    (folder / "model.json").write_text(json.dumps({**known, **values}))
    return folder


def test_half_a_character_is_refused_as_nothing_could_write_it(tmp_path: Path) -> None:
    for values in ({"title": "\ud800"}, {"classes": ["\udfff"]}, {"metrics": {"\ud800": 1}}):
        with pytest.raises(DetectorError, match="no text in UTF-8"):
            read_card(card(tmp_path, **values))


def test_a_title_is_one_line_and_no_text_is_endless(tmp_path: Path) -> None:
    values = {"title": "a\n\x1b[2J" + "x" * 500_000, "description": "y\n" * 100_000}
    found = read_card(card(tmp_path, **values))
    assert found.title.startswith("a??[2Jxxx")
    assert len(found.title) == 200
    assert found.description == "\n".join(["y"] * 30)
    assert len(read_card(card(tmp_path, description="y" * 9000)).description) == 4000


def test_a_table_of_thousands_of_data_sets_is_refused(tmp_path: Path) -> None:
    many = {f"set {number}": {"recall": 0.5} for number in range(101)}
    for metrics in (many, {"set": {"beside": many}}):
        with pytest.raises(DetectorError, match="more than 100 data sets"):
            read_card(card(tmp_path, metrics=metrics))


@pytest.mark.parametrize("content", [b"9" * 400, b"[" * 60_000])
def test_numbers_without_end_and_depths_are_damage(tmp_path: Path, content: bytes) -> None:
    assert parse_json(b"[-1234567890123456789]") == [-1234567890123456789]
    for name in ("model.json", "settings.json", "state.json"):
        (tmp_path / name).write_bytes(b'{"created": ' + content + b"}")
        with pytest.raises(LprError, match=r"too long|too deep"):
            READERS[name](tmp_path / name)
