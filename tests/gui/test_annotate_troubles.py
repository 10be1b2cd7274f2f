"""Eleven troubles that people have with other labelling tools; none of them is to come back.

Those about failed saves, corrupt files and undo have tests of their own beside the feature, in
test_annotate_safety.py and test_annotate_boxes.py; those about turned and large pictures are in
test_annotate_pictures.py.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from annotate_window import annotate
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QFileDialog
from reading_scenes import save

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.drawing import example
from lpr_desktop.drawing.street import Street
from lpr_desktop.geometry import Box

FIRST = Box(100, 80, 200, 120)

FOREIGN = """<?xml version="1.0"?>\r
<annotation>\r
  <folder>elsewhere</folder><filename>car 1.png</filename>\r
  <path>/gone/long/ago/car 1.png</path>\r
  <source><database>The VOC2007 Database</database></source>\r
  <size><width>640</width><height>360</height><depth>3</depth></size>\r
  <object><name>number_plate</name><truncated>0</truncated><occluded>1</occluded>\r
    <bndbox><xmin>100.5</xmin><ymin>80.25</ymin><xmax>200.75</xmax><ymax>120</ymax></bndbox></object>\r
  <object><name>plate</name><bndbox><xmin>0</xmin><ymin>0</ymin><xmax>20</xmax><ymax>10</ymax></bndbox></object>\r
</annotation>\r
"""


# --- 1: crash on float coordinates


@pytest.mark.parametrize("factor", [1.37, 0.613, 7.77, 1 / 3])
def test_float_zoom_and_scroll_values(open_annotate, cars, factor):
    window = open_annotate(cars)
    window.canvas.resize(601, 399)
    window.canvas.zoom_by(factor, QPointF(133.7, 91.3))
    window.canvas.horizontalScrollBar().setValue(7)
    view = window.canvas.viewport().rect()
    start = window.canvas.to_picture(QPointF(view.width() * 0.31, view.height() * 0.41))
    end = window.canvas.to_picture(QPointF(view.width() * 0.63, view.height() * 0.67))
    window.draw(start.x(), start.y(), end.x(), end.y())
    assert len(window.boxes) == 1
    window.canvas.zoom_by(1.1, QPointF(10.1, 10.9))
    window.keys("Right", "Ctrl+Down")
    window.wait_until_saved()
    for side in window.on_disk().boxes[0].box.as_tuple():
        assert side == int(side)
    assert re.search(r"<xmin>\d+</xmin>", window.xml().read_text())


# --- 2: boxes that nobody asked for


def test_going_through_pictures_writes_nothing(open_annotate, cars):
    annotate(cars / "car 1.png", FIRST)
    before = (cars / "car 1.xml").read_bytes()
    window = open_annotate(cars)
    for name in ("car 2.png", "car 10.png"):
        window.key("D")
        window.wait_until_shown(name)
    window.key("A")
    window.wait_until_shown("car 2.png")
    window.close()
    assert [path.name for path in cars.glob("*.xml")] == ["car 1.xml"]
    assert (cars / "car 1.xml").read_bytes() == before


# --- 3: opening and saving changes the file


def test_a_foreign_file_is_saved_unchanged_and_an_edit_changes_only_its_numbers(
    open_annotate, cars
):
    path = cars / "car 1.xml"
    path.write_bytes(FOREIGN.encode())
    window = open_annotate(cars)
    assert window.boxes[0] == Box(100.5, 80.25, 200.75, 120)
    window.trigger("mark_save")
    window.wait_until_settled()
    assert path.read_bytes() == FOREIGN.encode()
    window.key("Space")
    window.key("Space")
    window.wait_until_saved()
    assert path.read_bytes() == FOREIGN.encode(), "done and taken back"
    window.hand.click(150, 100)
    window.key("Right")
    window.wait_until_saved()
    assert window.boxes[0] == Box(102, 80.25, 202, 120)
    expected = FOREIGN.replace(">100.5<", ">102<", 1).replace(">200.75<", ">202<", 1)
    assert path.read_bytes() == expected.encode(), "edges that were not moved keep their numbers"
    window.shortcut("Ctrl+Z")
    window.wait_until_saved()
    assert path.read_bytes() == FOREIGN.encode(), "undone, to the byte"


def test_files_of_other_programs_go_through_unchanged(open_annotate, tmp_path, shared_data):
    samples = sorted(shared_data("voc-samples").glob("*.xml"))
    folder = tmp_path / "samples"
    folder.mkdir()
    for sample in samples:
        shutil.copy(sample, folder)
        save(folder, f"{sample.stem}.png")
    window = open_annotate(folder)
    for _ in samples[1:]:
        before = window.session.row
        window.key("D")
        window.wait(lambda before=before: window.session.row != before)
        window.wait_until_shown()
    window.close()
    for sample in samples:
        assert (folder / sample.name).read_bytes() == sample.read_bytes(), sample.name


# --- 4: lost annotations


def test_an_edit_just_before_the_next_picture_is_clicked_is_kept(open_annotate, cars):
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.view.files.show_row(1)
    window.session.show(1)
    window.wait_until_shown("car 2.png")
    window.draw(10, 10, 60, 60)
    window.view.files.setCurrentIndex(window.view.files.model().index(0, 0))
    window.wait_until_shown("car 1.png")
    assert len(window.boxes) == 1
    window.wait_until_saved()
    assert len(window.on_disk("car 1.png").boxes) == 1
    assert len(window.on_disk("car 2.png").boxes) == 1


@pytest.mark.parametrize(
    "name",
    [
        "photo.front.v2.png",
        "photo.xml.png",
        "машина 1.png",
        "سيارة.png",
        "汽车.png",
        "a b & c <d> 'e'.png",
        "sub/deeper/photo.png",
    ],
)
def test_names_of_all_kinds_get_their_own_file(open_annotate, tmp_path, name):
    folder = tmp_path / "папка 图片"
    path = save(folder / Path(name).parent, Path(name).name, ("AB123CD", 100, 80))
    picture = path.read_bytes()
    window = open_annotate(folder)
    window.draw(100, 80, 200, 120)
    window.key("Space")
    window.wait_until_saved()
    assert path.read_bytes() == picture, "XML over the picture"
    expected = path.with_name(Path(name).stem + ".xml")
    assert [one for one in folder.rglob("*") if one.is_file() and one != path] == [expected]
    saved = voc.load(expected)
    assert saved.filename == path.name
    assert saved.verified
    window.close()
    again = open_annotate(folder)
    assert len(again.boxes) == 1


def test_a_stale_path_in_the_file_does_not_send_saves_elsewhere(open_annotate, cars, tmp_path):
    annotation = ImageAnnotation(
        "car 1.png", "cars", str(tmp_path / "other" / "car 1.png"), 640, 360, 3
    )
    (tmp_path / "other").mkdir()
    voc.save(annotation.with_boxes([]), cars / "car 1.xml")
    window = open_annotate(cars)
    window.draw(100, 80, 200, 120)
    window.wait_until_saved()
    assert len(voc.load(cars / "car 1.xml").boxes) == 1
    assert list((tmp_path / "other").iterdir()) == []


def test_two_pictures_of_one_name_do_not_write_over_each_other(open_annotate, cars):
    Image.open(cars / "car 1.png").save(cars / "car 1.jpg")
    window = open_annotate(cars)
    names = [window.name]
    editable = [window.document.is_editable]
    window.key("D")
    window.wait(lambda: window.name != names[0])
    window.wait_until_shown()
    names.append(window.name)
    editable.append(window.document.is_editable)
    assert sorted(names) == ["car 1.jpg", "car 1.png"]
    assert sorted(editable) == [False, True]
    assert window.session.folder.model.index_.problems


def test_checked_without_plate_differs_from_not_looked_at(open_annotate, cars):
    window = open_annotate(cars)
    window.key("Space")
    window.wait_until_saved()
    assert window.on_disk().verified
    assert window.on_disk().boxes == ()
    assert window.session.folder.model.summary(0) == "checked, no plate"
    assert window.session.folder.model.summary(1) == "to do"


# --- 6: undo that is not saved, or forgets something


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_can_be_undone_to_the_byte(open_annotate, cars, seed):
    path = cars / "car 1.xml"
    path.write_bytes(FOREIGN.encode())
    window = open_annotate(cars)
    random = np.random.default_rng(seed)
    marker = window.controller.marker
    steps = 0
    for _ in range(40):
        ids = [item.id for item in window.items]
        id = int(random.choice(ids)) if ids else 0
        x, y = (int(side) for side in random.integers(5, 300, 2))
        choices = [
            lambda x=x, y=y: marker.draw(Box(x, y, x + 40, y + 20)),
            lambda id=id: marker.remove([id]),
            lambda id=id: marker.duplicate([id]),
            lambda ids=ids[:1], x=x, y=y: marker.move({id: Box(x, y, x + 9, y + 9) for id in ids}),
            lambda id=id: marker.toggle_difficult([id]),
            lambda id=id: marker.toggle_truncated([id]),
            lambda id=id, x=x: marker.set_text(id, f"T{x}"),
            lambda id=id, x=x: marker.set_class([id], f"class {x % 3}"),
            marker.toggle_verified,
        ]
        choices[int(random.integers(len(choices)))]()
        if random.random() < 0.1:
            window.session.saver.flush()
            window.wait_until_saved()
    window.wait_until_saved()
    assert len(window.on_disk().boxes) == len(window.items)
    while window.document.stack.canUndo():
        window.shortcut("Ctrl+Z")
        steps += 1
    assert steps > 10
    window.wait_until_saved()
    assert path.read_bytes() == FOREIGN.encode()


# --- 10: cancelled dialogs


@pytest.mark.parametrize(
    "id",
    [
        "mark_open_folder",
        "mark_open_picture",
        "mark_example",
        "mark_annotation_folder",
        "mark_import_yolo",
        "mark_import_coco",
        "mark_export_yolo",
        "mark_export_coco",
    ],
)
def test_cancelled_dialogs_change_nothing(open_annotate, cars, monkeypatch, id):
    window = open_annotate(cars)
    for name, value in (
        ("getExistingDirectory", ""),
        ("getOpenFileName", ("", "")),
        ("getSaveFileName", ("", "")),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_, value=value: value)
    window.trigger(id)
    assert window.name == "car 1.png"
    assert window.main.workspace.notices.texts() == {}


def test_folders_and_pictures_are_opened_by_dialogs(open_annotate, cars, tmp_path, monkeypatch):
    other = save(tmp_path / "other", "a.png")
    save(tmp_path / "other", "b.png")
    window = open_annotate(cars)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other.parent))
    window.trigger("mark_open_folder")
    window.wait_until_shown("a.png")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(other.with_name("b.png")), "")
    )
    window.trigger("mark_open_picture")
    window.wait_until_shown("b.png")
    assert window.session.row == 1


def test_an_example_is_drawn_and_opened(open_annotate, cars, tmp_path, monkeypatch):
    blank = Street(np.zeros((40, 60, 3), np.uint8), (), (), ())
    monkeypatch.setattr(example, "_draw", lambda _: blank)
    monkeypatch.setattr(example, "PICTURES", 2)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window = open_annotate(cars)
    window.trigger("mark_example")
    window.wait_until_shown("example-01.jpg")
    assert (tmp_path / "Example plates" / "example-02.xml").exists()
    assert window.boxes == []
    assert window.document.annotation.verified


def test_the_annotation_folder_is_remembered(open_annotate, cars, tmp_path, monkeypatch):
    place = tmp_path / "labels"
    place.mkdir()
    window = open_annotate(cars)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    window.trigger("mark_annotation_folder")
    window.wait(lambda: window.session.folder.layout.annotations == place)
    window.wait_until_shown("car 1.png")
    window.draw(100, 80, 200, 120)
    window.wait_until_saved()
    assert (place / "car 1.xml").exists()
    assert not (cars / "car 1.xml").exists()
    settings = window.main.workspace.settings
    window.close()
    again = open_annotate(cars, settings=settings)
    assert len(again.boxes) == 1


# --- 11: ending while something runs


@pytest.mark.parametrize(
    "id", ["mark_suggest_all", "mark_statistics", "mark_problems", "mark_export_coco"]
)
def test_closing_while_something_runs(open_annotate, tmp_path, monkeypatch, id):
    folder = tmp_path / "cars"
    for number in range(12):
        annotate(save(folder, f"{number}.png", ("AB123CD", 20, 30)), FIRST)
        save(folder, f"new {number}.png", corner=(0, 0, 255))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.json"), ""))
    window = open_annotate(folder)
    window.trigger(id)
    window.qtbot.wait(30)  # somewhere in the midst of it
    window.close()
    assert not window.main.isVisible()
