"""What could not be saved: undone, saved elsewhere, exported, and at the next start."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from annotate_window import annotate, answer, banner
from PySide6.QtWidgets import QFileDialog

from lpr_desktop.annotation import voc
from lpr_desktop.geometry import Box

FIRST, SECOND = Box(100, 80, 200, 120), Box(300, 200, 420, 240)


def chosen_folder(monkeypatch, folder: Path) -> Path:
    """A new folder, which is what a person chooses wherever a folder is asked for."""
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_what_is_undone_after_a_failed_save_does_not_come_back(
    open_annotate, cars, full_disk, user_folder
):
    full_disk[0] = False
    annotate(cars / "car 1.png", FIRST)
    before = (cars / "car 1.xml").read_bytes()
    full_disk[0] = True
    window = open_annotate(cars)
    window.hand.click(150, 100)
    window.key("Delete")
    window.wait_until_settled()
    assert banner(window, "save")
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert banner(window, "save") == ""
    assert not list((user_folder / "unsaved").glob("*.json"))
    full_disk[0] = False
    window.close()
    window = open_annotate(cars)
    assert len(window.boxes) == 1
    assert (cars / "car 1.xml").read_bytes() == before


def test_what_is_undone_in_a_conflict_shows_what_is_on_the_disk(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST)
    window = open_annotate(cars)
    window.session.watch.timer.stop()
    (cars / "car 1.xml").unlink()
    theirs = annotate(cars / "car 1.png", FIRST, SECOND).read_bytes()
    window.hand.click(150, 100)
    window.key("Delete")
    window.wait(lambda: window.document.conflict)
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    window.session.watch.timer.start()
    window.wait(lambda: len(window.boxes) == 2)
    assert not [id for id in window.main.workspace.notices.texts() if id.startswith("conflict")]
    assert (cars / "car 1.xml").read_bytes() == theirs


def test_saving_elsewhere_where_there_is_no_room_either_does_not_close_the_window(
    open_annotate, cars, full_disk, tmp_path, monkeypatch, user_folder
):
    other = chosen_folder(monkeypatch, cars / "other")
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    seen: list[str] = []
    answer("Save elsewhere…", seen, "Stay")
    window.close()
    assert len(seen) == 2
    assert window.main.isVisible()
    places = {json.loads(file.read_text())["path"]
              for file in (user_folder / "unsaved").glob("*.json")}  # fmt: skip
    assert str(cars / "car 1.xml") in places, "offered again where the picture is"
    full_disk[0] = False
    window.close()
    assert not window.main.isVisible()
    assert len(voc.load(other / "car 1.xml").boxes) == 1
    assert not list((user_folder / "unsaved").glob("*.json"))


def test_pictures_of_one_name_in_two_folders_are_saved_elsewhere_apart(
    open_annotate, cars, full_disk, tmp_path, monkeypatch
):
    for name in ("a", "b"):
        (cars / name).mkdir()
        shutil.copy(cars / "car 1.png", cars / name / "same.png")
    other = chosen_folder(monkeypatch, tmp_path / "other")
    window = open_annotate(cars)
    for path in (cars / "a" / "same.png", cars / "b" / "same.png"):
        window.wait(lambda path=path: window.session.folder.row_of(path) is not None)
        window.session.show(window.session.folder.row_of(path))
        window.wait(lambda path=path: window.session.document is not None
                    and window.session.document.picture == path)  # fmt: skip
        window.wait_until_shown("same.png")
        window.draw(100, 80, 200, 120)
        window.wait_until_settled()
    full_disk[0] = False
    window.controller.files.save_elsewhere(window.session.unsaved_documents)
    window.wait_until_saved()
    for name in ("a", "b"):
        assert len(voc.load(other / name / "same.xml").boxes) == 1


def test_what_is_not_saved_is_not_left_out_of_an_export(
    open_annotate, cars, full_disk, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName",
                        lambda *_: (str(tmp_path / "out.json"), ""))  # fmt: skip
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    window.trigger("mark_export_coco")
    assert "1 picture are not saved" in window.main.workspace.notices.texts()["problem"]
    assert not (tmp_path / "out.json").exists()
    full_disk[0] = False
    # What was drawn a moment ago is in it.
    window.draw(300, 200, 400, 240)
    window.trigger("mark_export_coco")
    window.wait((tmp_path / "out.json").exists)
    assert len(json.loads((tmp_path / "out.json").read_text())["annotations"]) == 2


def test_another_annotation_folder_takes_what_could_not_be_saved(
    open_annotate, cars, full_disk, tmp_path, monkeypatch
):
    other = chosen_folder(monkeypatch, tmp_path / "other")
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_settled()
    full_disk[0] = False
    monkeypatch.setattr(window.controller.session.saver, "wait", lambda *_: True)
    window.trigger("mark_annotation_folder")
    window.wait_until_saved()
    window.wait((other / "car 1.xml").exists)
    assert not (cars / "car 1.xml").exists()
    assert str(other) in window.main.workspace.notices.texts()["elsewhere"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(cars))
    window.trigger("mark_annotation_folder")
    assert "elsewhere" not in window.main.workspace.notices.texts()
