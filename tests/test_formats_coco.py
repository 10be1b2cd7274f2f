"""COCO in and out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate, imported, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.checks import convert_orientation
from lpr_desktop.annotation.coco import export_coco
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.errors import Cancelled, DatasetError
from lpr_desktop.geometry import Box

BOX = Box(12, 20, 60, 40)
NAMES = ("a.jpg", "sub/a.jpg", "Żółw.jpg", "checked.jpg", "new.jpg")


def pictures(folder: Path) -> DatasetIndex:
    for name in NAMES:
        add_picture(folder / name)
    return opened(folder)


@pytest.fixture
def source(tmp_path: Path) -> DatasetIndex:
    folder = tmp_path / "set"
    index = pictures(folder)
    annotate(folder / "a.jpg", AnnotatedBox(BOX, text="京A 1", truncated=True))
    annotate(folder / "sub" / "a.jpg", AnnotatedBox(BOX.shifted(3, 4), "car", difficult=True), BOX)
    annotate(folder / "Żółw.jpg", BOX, verified=True)
    annotate(folder / "checked.jpg", verified=True)
    return index


def test_export(source: DatasetIndex, tmp_path: Path) -> None:
    file = tmp_path / "coco.json"
    transfer = export_coco(source, file)
    assert (transfer.written, transfer.skipped, transfer.unlooked) == ([file], [], 1)
    whole = json.loads(file.read_bytes())
    assert whole["categories"] == [{"id": 1, "name": "car"}, {"id": 2, "name": "plate"}]
    assert whole["images"][0] == {
        "id": 1,
        "file_name": "a.jpg",
        "width": WIDTH,
        "height": HEIGHT,
        "verified": False,
    }
    first = whole["annotations"][0]
    assert (first["image_id"], first["category_id"], first["bbox"]) == (1, 2, [12, 20, 48, 20])
    assert (first["area"], first["iscrowd"], first["id"]) == (960, 0, 1)
    assert first["attributes"] == {"difficult": False, "truncated": True, "text": "京A 1"}
    assert {entry["image_id"] for entry in whole["annotations"]} <= {
        entry["id"] for entry in whole["images"]
    }
    file.write_text("mine")
    assert len(export_coco(source, file).skipped) == 1
    assert file.read_text() == "mine"
    assert export_coco(source, file, overwrite=True).written == [file]


def test_export_and_import_give_the_same(source: DatasetIndex, tmp_path: Path) -> None:
    file = tmp_path / "coco.json"
    export_coco(source, file)
    index = pictures(tmp_path / "copy")
    steps: list[tuple[int, int]] = []
    transfer = imported(index, file, progress=lambda *step: steps.append(step))
    assert (len(transfer.written), transfer.skipped) == (4, [])
    assert steps[-1] == (5, 5)
    for row in range(len(index)):
        mine, theirs = index.annotation_path(row), source.annotation_path(row)
        assert mine.exists() == theirs.exists()
        if mine.exists():
            assert voc.load(mine).boxes == voc.load(theirs).boxes
            assert voc.load(mine).verified == voc.load(theirs).verified
    again = imported(index, file)
    assert again.written == []
    assert len(again.skipped) == 4


def test_boxes_are_for_the_upright_picture(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    upright = ImageAnnotation(width=WIDTH, height=HEIGHT, boxes=[AnnotatedBox(BOX)])
    add_picture(folder / "turned.jpg", orientation=6)
    voc.save(convert_orientation(upright, 8), folder / "turned.xml")
    add_picture(folder / "small.jpg")
    large = replace(upright, width=2 * WIDTH, height=2 * HEIGHT)
    voc.save(large.with_boxes([AnnotatedBox(BOX.scaled(2))]), folder / "small.xml")
    transfer = export_coco(opened(folder), tmp_path / "coco.json")
    whole = json.loads((tmp_path / "coco.json").read_bytes())
    assert [entry["bbox"] for entry in whole["annotations"]] == [[12, 20, 48, 20]] * 2
    assert {(entry["width"], entry["height"]) for entry in whole["images"]} == {(WIDTH, HEIGHT)}
    assert transfer.skipped == []
    scaled, turned = transfer.notes
    assert "scaled" in scaled
    assert scaled.endswith("small.jpg.")
    assert turned.endswith("turned.jpg.")


def test_boxes_without_class_are_plates(tmp_path: Path) -> None:
    annotate(add_picture(tmp_path / "set" / "a.jpg"), AnnotatedBox(BOX, ""))
    export_coco(opened(tmp_path / "set"), tmp_path / "coco.json")
    whole = json.loads((tmp_path / "coco.json").read_bytes())
    assert whole["categories"] == [{"id": 1, "name": "plate"}]


def test_export_can_be_stopped_at_each_picture(source: DatasetIndex, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 3:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        export_coco(source, tmp_path / "coco.json", progress=tell)
    assert steps == [(1, 5), (2, 5), (3, 5)], "no pass for the classes before"
    assert not (tmp_path / "coco.json").exists()


def coco(**changes: Any) -> dict[str, Any]:
    whole = {
        "images": [{"id": 7, "file_name": "x\\new.jpg", "width": WIDTH, "height": HEIGHT}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 3, "bbox": [12, 20, 48, 20]}],
        "categories": [{"id": 3, "name": "licence"}],
    }
    return whole | changes


def image(**changes: Any) -> dict[str, Any]:
    return coco(images=[coco()["images"][0] | changes])


def annotation(**changes: Any) -> dict[str, Any]:
    return coco(annotations=[coco()["annotations"][0] | changes])


def run(tmp_path: Path, whole: object) -> tuple[list[AnnotatedBox] | None, list[str]]:
    file = tmp_path / "coco.json"
    file.write_text(json.dumps(whole))
    index = pictures(tmp_path / "set")
    skipped = imported(index, file).skipped
    made = list((tmp_path / "set").rglob("*.xml"))
    assert set(made) <= {index.annotation_path(index.row_of("new.jpg"))}
    return (list(voc.load(made[0]).boxes) if made else None), skipped


def test_files_of_others(tmp_path: Path) -> None:
    assert run(tmp_path, coco()) == ([AnnotatedBox(BOX, "licence")], [])


@pytest.mark.parametrize(
    "whole",
    [
        image(file_name="none.jpg"),
        image(file_name="a.jpg/../../../new.jpg/x.jpg"),
        image(file_name=None),
        image(width=HEIGHT, height=WIDTH),
        annotation(bbox=[1, 2, 3]),
        annotation(bbox=["x", 2, 3, 4]),
        annotation(bbox=[float("nan"), 2, 3, 4]),
        annotation(bbox=[10**400, 2, 3, 4]),
        annotation(bbox=None),
        annotation(category_id=4),
        annotation(category_id=[]),
        annotation(image_id={}),
    ],
    ids=lambda whole: json.dumps(whole)[:150],
)
def test_bad_entries_are_named_and_skipped(tmp_path: Path, whole: dict[str, Any]) -> None:
    boxes, skipped = run(tmp_path, whole)
    assert boxes is None
    assert len(skipped) == 1
    good = coco()["annotations"][0]
    if whole["annotations"] != [good] and whole["annotations"][0]["image_id"] == 7:
        boxes, skipped = run(tmp_path, whole | {"annotations": [*whole["annotations"], good]})
        assert boxes == [AnnotatedBox(BOX, "licence")], "the others come in"
        assert len(skipped) == 1


def test_pictures_without_boxes_are_left_alone(tmp_path: Path) -> None:
    assert run(tmp_path, coco(annotations=[])) == (None, [])
    boxes, _ = run(tmp_path, image(verified=True) | {"annotations": []})
    assert boxes == []


def test_a_picture_with_refused_boxes_is_not_verified(tmp_path: Path) -> None:
    bad, good = annotation(category_id=7)["annotations"][0], coco()["annotations"][0]
    whole = image(verified=True)
    assert run(tmp_path, whole | {"annotations": [bad]})[0] is None
    xml = tmp_path / "set" / "new.xml"
    for entries, verified in (([bad, good], False), ([good], True)):
        boxes, _ = run(tmp_path, whole | {"annotations": entries})
        assert boxes == [AnnotatedBox(BOX, "licence")]
        assert voc.load(xml).verified is verified
        xml.unlink()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        "null",
        '{"images": 1, "annotations": [], "categories": []}',
        '{"images": [1], "annotations": [], "categories": []}',
        "[" * 200_000,
        "1" * 5000,
    ],
)
def test_files_that_are_no_coco(tmp_path: Path, text: str) -> None:
    file = tmp_path / "coco.json"
    file.write_text(text)
    with pytest.raises(DatasetError, match=r"coco\.json"):
        imported(pictures(tmp_path / "set"), file)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    index = pictures(tmp_path / "set")
    with pytest.raises(DatasetError, match="could not be read"):
        imported(index, tmp_path / "none.json")
    huge = tmp_path / "huge.json"
    with huge.open("wb") as stream:
        stream.truncate(500_000_001)
    with pytest.raises(DatasetError, match="500 MB"):
        imported(index, huge)
