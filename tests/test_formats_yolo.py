"""YOLO in and out, and lists of classes."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate, imported, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.checks import convert_orientation
from lpr_desktop.annotation.formats import class_lines, read_classes
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.yolo import export_yolo
from lpr_desktop.errors import Cancelled, DatasetError
from lpr_desktop.geometry import Box

BOX = Box(12, 20, 60, 40)  # of 96 × 80 pixels: 0.375 0.375 0.5 0.25


@pytest.fixture
def source(tmp_path: Path) -> DatasetIndex:
    """Boxes of two classes, a checked picture, a new one, a corrupt one; one in a subfolder."""
    home = tmp_path / "set" / "images"
    for name in ("a.v1.jpg", "sub/b.jpg", "checked.jpg", "new.jpg", "bad.jpg"):
        add_picture(home / name)
    annotate(home / "a.v1.jpg", AnnotatedBox(BOX), AnnotatedBox(Box(1, 1, 25, 21), "car 'x'"))
    annotate(home / "sub" / "b.jpg", BOX)
    annotate(home / "checked.jpg", verified=True)
    (home / "bad.xml").write_text("broken")
    return opened(tmp_path / "set")


def unlabelled(folder: Path) -> DatasetIndex:
    for name in ("a.v1.jpg", "sub/b.jpg", "checked.jpg", "new.jpg", "bad.jpg"):
        add_picture(folder / "images" / name)
    return opened(folder)


def boxes(index: DatasetIndex, name: str) -> list[tuple[str, Box]]:
    path = index.annotation_path(index.row_of(name))
    return [(box.class_name, box.box) for box in voc.load(path).boxes]


def test_export(source: DatasetIndex, tmp_path: Path) -> None:
    target = tmp_path / "out"
    steps: list[tuple[int, int]] = []
    transfer = export_yolo(source, target, progress=lambda *step: steps.append(step))
    assert (target / "labels" / "a.v1.txt").read_text().splitlines() == [
        "1 0.375000 0.375000 0.500000 0.250000",
        "0 0.135417 0.137500 0.250000 0.250000",
    ]
    assert (target / "labels" / "sub" / "b.txt").read_text() == (
        "1 0.375000 0.375000 0.500000 0.250000\n"
    )
    assert (target / "labels" / "checked.txt").read_bytes() == b""
    assert (target / "classes.txt").read_text() == "car 'x'\nplate\n"
    assert (target / "data.yaml").read_text() == "names:\n  0: 'car ''x'''\n  1: 'plate'\n"
    assert transfer.unlooked == 1
    assert [sentence.count("bad.xml") for sentence in transfer.skipped] == [1]
    assert len(transfer.written) == 5
    assert steps == [(done, 10) for done in range(1, 11)], "classes first, then boxes"
    beside = export_yolo(source, tmp_path / "set")
    assert (tmp_path / "set" / "data.yaml").read_text().startswith("train: images\nval: images\n")
    assert len(beside.written) == 5


def test_what_is_there_is_kept(source: DatasetIndex, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export_yolo(source, target)
    (target / "labels" / "a.v1.txt").write_text("mine")
    again = export_yolo(source, target)
    assert again.written == []
    assert {Path(sentence.partition(": ")[0]).name for sentence in again.skipped} == {
        "a.v1.txt",
        "bad.xml",
    }
    assert (target / "labels" / "a.v1.txt").read_text() == "mine"
    export_yolo(source, target, overwrite=True, classes=["plate"])
    assert (target / "classes.txt").read_text() == "plate\n"
    chosen = export_yolo(source, tmp_path / "other", classes=["plate"])
    assert any("car 'x'" in sentence for sentence in chosen.skipped)
    assert (tmp_path / "other" / "labels" / "a.v1.txt").read_text().count("\n") == 1


SHORTER = """# mine
train: ../train
nc: 2
names: ['plate', lorry]  # two
kpt_shape: [4, 2]
"""
LONGER = """# mine
train: ../train
nc: 3
names:
  0: 'plate'
  1: 'lorry'
  2: 'car ''x'''
kpt_shape: [4, 2]
"""


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("classes.txt", "plate\r\nlorry\r\n\r\n", "plate\nlorry\ncar 'x'\n"),
        ("classes.txt", "plate\nlorry", "plate\nlorry\ncar 'x'\n"),
        ("labels/classes.txt", "plate\n\n", "plate\ncar 'x'\n"),
        ("classes.txt", "", "car 'x'\nplate\n"),
        ("classes.txt", "plate\n\nplate\n", "plate\n\nplate\ncar 'x'\n"),
        ("data.yaml", SHORTER, LONGER),
        ("data.yaml", "names:\nval: x\n", "names:\n  0: 'car ''x'''\n  1: 'plate'\nval: x\n"),
        (
            "data.yml",
            "names:\n  # all\n  - plate\n\nval: x\n",
            "names:\n  0: 'plate'\n  1: 'car ''x'''\n\nval: x\n",
        ),
    ],
)
def test_a_list_of_classes_that_is_there_is_followed(
    source: DatasetIndex, tmp_path: Path, name: str, before: str, after: str
) -> None:
    target = tmp_path / "out"
    (target / "labels").mkdir(parents=True)
    (target / name).write_text(before, newline="")
    transfer = export_yolo(source, target)
    assert (target / name).read_text() == after
    assert not any(Path(name).name in sentence for sentence in transfer.skipped)
    assert len(list(target.glob("data.y*ml"))) == 1
    index = unlabelled(tmp_path / "copy")
    imported(index, target / "labels")
    assert boxes(index, "a.v1.jpg") == boxes(source, "a.v1.jpg")
    assert export_yolo(source, target).written == []


def test_labels_of_before_keep_their_classes(tmp_path: Path) -> None:
    folder, target = tmp_path / "set", tmp_path / "out"
    annotate(add_picture(folder / "a.jpg"), BOX)
    export_yolo(opened(folder), target)
    annotate(add_picture(folder / "b.jpg"), AnnotatedBox(BOX, "car"))
    export_yolo(opened(folder), target, classes=["car", "plate"])
    assert (target / "classes.txt").read_text() == "plate\ncar\n"
    assert (target / "data.yaml").read_text() == "names:\n  0: 'plate'\n  1: 'car'\n"
    assert (target / "labels" / "a.txt").read_text().startswith("0 ")
    assert (target / "labels" / "b.txt").read_text().startswith("1 ")
    (target / "labels" / "classes.txt").write_text("plate\n")
    export_yolo(opened(folder), target, overwrite=True)
    for name in ("classes.txt", "labels/classes.txt"):
        assert (target / name).read_text() == "plate\ncar\n"
    (target / "data.yaml").write_text("names: [car, plate]\n")
    export_yolo(opened(folder), target, overwrite=True)
    for name in ("classes.txt", "labels/classes.txt"):
        assert (target / name).read_text() == "car\nplate\n", "which was unclear"


@pytest.mark.parametrize(
    "files",
    [
        {"classes.txt": b"\xff\xfe"},
        {"data.yaml": b"nc: 1\n"},
        {"data.yaml": b"names: classes.txt\n"},
        {"data.yaml": b"names: [car, lorry\n"},
        {"classes.txt": b"car\nplate\n", "data.yaml": b"names: [plate, car]\n"},
    ],
    ids=str,
)
def test_nothing_is_written_where_the_list_of_classes_is_unclear(
    source: DatasetIndex, tmp_path: Path, files: dict[str, bytes]
) -> None:
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(DatasetError, match="Nothing was written") as caught:
        export_yolo(source, tmp_path)
    assert all(name in str(caught.value) for name in files)
    assert not (tmp_path / "labels").exists()
    assert {name: (tmp_path / name).read_bytes() for name in files} == files


def test_no_labels_without_their_list(source: DatasetIndex, tmp_path: Path) -> None:
    (tmp_path / "classes.txt").mkdir()
    transfer = export_yolo(source, tmp_path)
    assert ["could not be written" in sentence for sentence in transfer.skipped] == [True, False]
    assert not (tmp_path / "labels").exists()


def test_export_can_be_stopped_while_it_looks_for_classes(
    source: DatasetIndex, tmp_path: Path
) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        export_yolo(source, tmp_path / "out", progress=stop)
    assert not (tmp_path / "out").exists()


def test_boxes_for_another_size_are_scaled(tmp_path: Path) -> None:
    picture = add_picture(tmp_path / "set" / "a.jpg")
    box = AnnotatedBox(BOX.scaled(2, 4))
    large = ImageAnnotation(width=2 * WIDTH, height=4 * HEIGHT, boxes=[box])
    voc.save(large, picture.with_suffix(".xml"))
    transfer = export_yolo(opened(tmp_path / "set"), tmp_path / "out")
    assert (tmp_path / "out" / "labels" / "a.txt").read_text() == (
        "0 0.375000 0.375000 0.500000 0.250000\n"
    )
    assert transfer.skipped == []
    (note,) = transfer.notes
    assert note.startswith("Boxes of 1 picture were scaled, ")
    assert note.endswith(": a.jpg.")


def test_boxes_of_unturned_pictures_are_turned(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    upright = ImageAnnotation(width=WIDTH, height=HEIGHT, boxes=[AnnotatedBox(BOX)])
    for number in range(4):
        picture = add_picture(folder / f"{number}.jpg", number, orientation=6)
        voc.save(convert_orientation(upright, 8), picture.with_suffix(".xml"))
    transfer = export_yolo(opened(folder), tmp_path / "out")
    assert (tmp_path / "out" / "labels" / "2.txt").read_text() == (
        "0 0.375000 0.375000 0.500000 0.250000\n"
    )
    assert transfer.skipped == []
    (note,) = transfer.notes
    assert note.startswith("Boxes of 4 pictures were turned, ")
    assert note.endswith(": 0.jpg, 1.jpg, 2.jpg …")


def test_what_yolo_has_no_place_for_is_told(tmp_path: Path) -> None:
    picture = add_picture(tmp_path / "set" / "a.jpg")
    said = (("color", "white"), ("state", "dirty"))
    boxes = [AnnotatedBox(BOX, text="AB123CD", difficult=True, attributes=said), AnnotatedBox(BOX)]
    voc.save(
        ImageAnnotation(width=WIDTH, height=HEIGHT, boxes=boxes, tags=("night",)),
        picture.with_suffix(".xml"),
    )
    transfer = export_yolo(opened(tmp_path / "set"), tmp_path / "out")
    assert transfer.notes == [
        "YOLO has no place for 1 text, 1 flag of a box, 2 attributes, 1 tag; COCO has. They were "
        "left out."
    ]


def test_boxes_without_class_are_plates(tmp_path: Path) -> None:
    annotate(add_picture(tmp_path / "set" / "a.jpg"), AnnotatedBox(BOX, ""))
    export_yolo(opened(tmp_path / "set"), tmp_path / "out")
    assert (tmp_path / "out" / "classes.txt").read_text() == "plate\n"


def test_export_and_import_give_the_same(source: DatasetIndex, tmp_path: Path) -> None:
    export_yolo(source, tmp_path / "out")
    index = unlabelled(tmp_path / "copy")
    transfer = imported(index, tmp_path / "out" / "labels")
    assert transfer.skipped == []
    assert transfer.unlooked == 2
    for name in ("a.v1.jpg", "sub/b.jpg", "checked.jpg"):
        assert boxes(index, name) == boxes(source, name)
    checked = voc.load(index.annotation_path(index.row_of("checked.jpg")))
    assert checked.verified
    first = voc.load(index.annotation_path(index.row_of("a.v1.jpg")))
    assert not first.verified
    assert (first.filename, first.width, first.height) == ("a.v1.jpg", WIDTH, HEIGHT)


def test_import_keeps_annotations_unless_told(source: DatasetIndex, tmp_path: Path) -> None:
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "a.v1.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    (labels / "bad.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    path = source.annotation_path(source.row_of("a.v1.jpg"))
    before = path.read_bytes()
    kept = imported(source, labels)
    assert kept.written == []
    assert [sentence.partition(":")[0].rpartition("/")[2] for sentence in kept.skipped] == [
        "a.v1.jpg",
        "bad.xml",
    ]
    assert path.read_bytes() == before
    replaced = imported(source, labels, overwrite=True)
    assert replaced.written == [path]
    assert boxes(source, "a.v1.jpg") == [("class0", Box(24, 20, 72, 60))]
    assert (tmp_path / "set" / "images" / "bad.xml").read_text() == "broken"


def test_boxes_that_come_in_are_for_the_size_of_the_picture(tmp_path: Path) -> None:
    folder, labels = tmp_path / "set", tmp_path / "labels"
    picture = add_picture(folder / "a.jpg")
    old = ImageAnnotation(width=2 * WIDTH, height=2 * HEIGHT, boxes=[AnnotatedBox(BOX)])
    voc.save(old, picture.with_suffix(".xml"))
    labels.mkdir()
    (labels / "a.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    imported(opened(folder), labels, overwrite=True)
    new = voc.load(picture.with_suffix(".xml"))
    assert (new.width, new.height) == (WIDTH, HEIGHT)
    assert new.boxes[0].box == Box(24, 20, 72, 60)


def test_a_file_of_another_picture_with_that_name_is_not_taken(tmp_path: Path) -> None:
    folder, labels = tmp_path / "set", tmp_path / "labels"
    for name in ("car.webp", "sub/car.webp", "x/a.jpg", "y/a.jpg", "z/only.jpg", "z/none.jpg"):
        add_picture(folder / name)
    index = opened(folder)
    labels.mkdir()
    for name in ("car", "a", "only"):
        (labels / f"{name}.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    transfer = imported(index, labels)
    assert {path.relative_to(folder).as_posix() for path in transfer.written} == {
        "car.xml",
        "z/only.xml",
    }
    assert transfer.unlooked == 4
    assert len(transfer.skipped) == 1
    assert all(name in transfer.skipped[0] for name in ("a.txt", "x/a.jpg", "y/a.jpg"))
    (labels / "sub").mkdir()
    (labels / "sub" / "car.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    assert imported(index, labels).written == [folder / "sub" / "car.xml"]


def test_the_folder_of_an_export_can_be_imported(source: DatasetIndex, tmp_path: Path) -> None:
    export_yolo(source, tmp_path / "out")
    index = unlabelled(tmp_path / "copy")
    assert len(imported(index, tmp_path / "out").written) == 3
    assert boxes(index, "a.v1.jpg") == boxes(source, "a.v1.jpg")
    add_picture(tmp_path / "others" / "other.jpg")
    with pytest.raises(DatasetError, match=r"out: no labels that are known and fit"):
        imported(opened(tmp_path / "others"), tmp_path / "out")


def test_bad_sources(tmp_path: Path) -> None:
    index = unlabelled(tmp_path / "set")
    with pytest.raises(DatasetError, match="no such file"):
        imported(index, tmp_path / "none")
    (tmp_path / "new.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "bad.txt").write_bytes(b"0 " * 1_500_000)
    (tmp_path / "checked.txt").write_text("0 0.5 0.5 0.5 0.5\n")
    transfer = imported(index, tmp_path)
    assert len(transfer.skipped) == 2
    assert len(transfer.written) == 1
    for text in (
        "nc: 1\n",
        "names:\n  a: b: c\n  nonsense\n",
        "names: car\n",
        "names: [a b",
        "names: {car: 0}",
        "names: ['a' b]",
    ):
        (tmp_path / "data.yaml").write_text(text)
        with pytest.raises(DatasetError, match=r"data\.yaml"):
            imported(index, tmp_path)


def test_lists_of_classes(tmp_path: Path) -> None:
    file = tmp_path / "predefined_classes.txt"
    file.write_bytes(class_lines(["plate", "車 牌", "a\nb"]))
    assert read_classes(file) == ["plate", "車 牌", "a b"]
    file.write_bytes("\ufeffdog\r\nperson\r\n\r\ndog\r\n".encode())
    assert read_classes(file) == ["dog", "person"]
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(DatasetError, match="UTF-8"):
        read_classes(file)
    with file.open("wb") as stream:
        stream.truncate(2_000_000)
    with pytest.raises(DatasetError, match="1 MB"):
        read_classes(file)
    with pytest.raises(DatasetError, match="could not be read"):
        read_classes(tmp_path / "none.txt")
