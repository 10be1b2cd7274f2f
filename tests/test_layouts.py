"""Data sets in other people's layouts open with the right boxes, classes, texts and division."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import layout_files
import layout_samples as samples
import layout_samples_json as json_samples
import pytest
from dataset_samples import add_picture, imported, opened
from layout_files import BOX, TEXTS, TURNED, Maker

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.importing import import_set
from lpr_desktop.annotation.opening import Recognised, labels_at, open_dataset
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.reading.cases import load_cases
from lpr_desktop.runs.data import gather
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.settings import RunSettings

SETS = Path(__file__).parents[2] / "shared" / "cases" / "datasets"
needs_sets = pytest.mark.skipif(not SETS.is_dir(), reason="needs the shared cases")

DIVIDED = {"train": 1, "validation": 1}

# Maker, what the sentence says, text, corners, division.
FORMATS: list[tuple[Maker, str, bool, bool, bool]] = [
    (samples.yolo_roboflow, "YOLO labels, classes car, license-plate", False, False, True),
    (samples.yolo_ultralytics, "YOLO labels, class license-plate", False, False, True),
    (samples.yolo_darknet, "YOLO labels, class plate", False, False, True),
    (samples.yolo_obb, "YOLO labels, class plate", False, True, False),
    (samples.yolo_pylabel, "YOLO labels, classes car, plate", False, False, False),
    (samples.yolo_label_studio, "YOLO labels, classes car, plate", False, False, False),
    (samples.dota, "DOTA labels, class plate", False, True, False),
    (json_samples.coco, "COCO labels in 2 files, class license-plate", True, True, True),
    (json_samples.coco_datumaro, "COCO labels in 6 files, classes car, plate", True, False, True),
    (json_samples.coco_label_studio, "COCO labels, class plate", False, False, False),
    (json_samples.labelme, "labelme labels, class plate", True, False, False),
    (json_samples.x_anylabeling, "X-AnyLabeling labels, class plate", True, True, False),
    (json_samples.via, "VIA labels, class plate", True, False, False),
    (json_samples.via_globox, "VIA labels, class plate", False, False, False),
    (json_samples.via_csv, "labels in a CSV table, class plate", False, False, False),
    (json_samples.vott, "VoTT labels, class plate", False, False, False),
    (json_samples.createml, "CreateML labels, class plate", False, False, False),
    (json_samples.label_studio, "Label Studio labels, class plate", True, False, False),
    (json_samples.label_studio_short, "Label Studio labels, class plate", True, False, False),
    (samples.cvat, "CVAT labels, class plate", True, False, True),
    (samples.cvat_datumaro, "CVAT labels, class plate", True, False, True),
    (samples.tensorflow_csv, "labels in 2 CSV tables, class plate", False, False, True),
    (samples.vott_csv, "labels in a CSV table, class plate", False, False, False),
    (samples.kaggle_csv, "labels in a CSV table", True, False, False),
    (samples.ufpr, "UFPR-ALPR labels, class plate", True, False, True),
    (samples.rodosol, "UFPR-ALPR labels, class plate", True, True, False),
    (samples.openalpr, "OpenALPR labels, class plate", True, False, False),
    (samples.ccpd, "CCPD file names, class plate", True, True, False),
    (samples.mit_labelme, "LabelMe (MIT) labels, class plate", True, True, False),
    (samples.mit_labelme_datumaro, "LabelMe (MIT) labels, class plate", True, True, True),
    (samples.voc, "Pascal VOC files, class plate", False, False, True),
]


def count(opened: Recognised) -> dict[str, int]:
    parts = list(opened.parts.values())
    return {part: parts.count(part) for part in sorted(set(parts))}


def digests(folder: Path) -> dict[Path, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize(
    ("make", "said", "has_text", "has_corners", "is_divided"),
    FORMATS,
    ids=[row[0].__name__ for row in FORMATS],
)
def test_a_set_of_each_format(
    tmp_path: Path,
    make: Maker,
    said: str,
    has_text: bool,
    has_corners: bool,
    is_divided: bool,
) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    make(folder)
    before = digests(folder)
    found = open_dataset(folder)
    assert said in found.sentence
    assert found.troubles == ()
    assert count(found) == (DIVIDED if is_divided else {})

    # A training reads it as it lies.
    data = gather(RunSettings("x", (str(folder),)))
    wanted = pytest.approx(BOX.as_tuple(), abs=0.01)
    assert [picture.boxes for picture in data.pictures] == [(wanted,)] * 2
    assert len(data.part("validation")) == 1
    assert digests(folder) == before, "nothing was written"
    cases = load_cases(folder)
    texts = [plate.text for case in cases.cases for plate in case.plates]
    wanted_texts = ["皖AY339S", "皖AY3392"] if make is samples.ccpd else [*TEXTS.values()]
    assert texts == (wanted_texts if has_text else [None, None])

    # Imported it is Pascal VOC, and says the same.
    if found.labels:
        transfer = import_set(found)
        assert transfer.skipped == []
        assert [path for path in before if path.read_bytes() == b""] == []
    again = open_dataset(folder)
    assert "2 Pascal VOC files" in again.sentence
    assert again.importable == 0
    for row in range(2):
        box = next(b for b in again.index.annotation(row).boxes if b.class_name != "car")
        assert box.box == BOX
        assert box.text == (wanted_texts[row] if has_text else None)
        assert box.corners == (TURNED if has_corners else None)
    assert list(again.division().values()).count("validation") == is_divided
    assert {path: digest for path, digest in digests(folder).items() if path in before} == before


def test_labelme_files_that_mark_nothing_are_no_pascal_voc(tmp_path: Path) -> None:
    samples.mit_labelme(tmp_path)
    for name in ("0", "1"):
        layout_files.pictures(tmp_path / "Images", f"{name}.jpg")
        (tmp_path / "Annotations" / f"{name}.xml").write_text("<annotation></annotation>")
    found = open_dataset(tmp_path)
    assert found.files == 0
    assert "LabelMe (MIT) labels" in found.sentence


def test_rows_that_begin_with_a_name_are_no_yolo(tmp_path: Path) -> None:
    """KITTI's, and those of many scripts; a picture without objects has an empty file."""
    layout_files.pictures(tmp_path)
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text("car 0.0 0 -1 24.0 20.0 72.0 60.0 -1 -1 -1 -1 -1 -1 -1\n")
    found = open_dataset(tmp_path)
    assert found.labels is None
    assert "b.txt, which begins 'car 0.0 0 -1 24.0" in found.unknown


def test_a_file_of_labels_opens_like_its_folder(tmp_path: Path) -> None:
    samples.vott_csv(tmp_path)
    json_samples.createml(tmp_path / "other")
    found = open_dataset(tmp_path / "plates-export.csv")
    assert found.labels
    assert found.labels.found.what == "labels in a CSV table"
    assert len(gather(RunSettings("x", (str(tmp_path / "plates-export.csv"),))).pictures) == 2
    with pytest.raises(DatasetError, match=r"none.xml: no such file or folder"):
        open_dataset(tmp_path / "none.xml")


def test_numbers_without_a_list_are_asked_for(tmp_path: Path) -> None:
    samples.yolo_obb(tmp_path)
    (tmp_path / "data.yaml").unlink()
    found = open_dataset(tmp_path)
    assert found.lacks_list
    assert "class class0 (there is no list of their names)" in found.sentence
    with pytest.raises(RunError, match=r"no list says what they mean.*--plate-class"):
        gather(RunSettings("x", (str(tmp_path),)))
    data = gather(RunSettings("x", (str(tmp_path),), classes={"class0": "plate"}))
    assert data.plates == 2


def test_a_number_beyond_the_list_is_told(tmp_path: Path) -> None:
    samples.yolo_ultralytics(tmp_path)
    label = tmp_path / "labels" / "train" / "a.txt"
    label.write_text(f"{label.read_text()}7 0.1 0.1 0.1 0.1\n")
    data = gather(RunSettings("x", (str(tmp_path),)))
    assert any("beyond the list of 1; it is called class7" in line for line in data.left_out)


def test_what_is_not_known_is_named(tmp_path: Path) -> None:
    layout_files.pictures(tmp_path)
    (tmp_path / "a.tfrecord").write_bytes(b"x")
    (tmp_path / "notes.csv").write_text("when,who\n1,2\n")
    (tmp_path / "x.json").write_text('{"weather": "fine"}')
    sentence = open_dataset(tmp_path).sentence
    for words in ("TFRecord", "notes.csv, which begins 'when,who 1,2'", "weather"):
        assert words in sentence
    with pytest.raises(RunError, match="TFRecord"):
        gather(RunSettings("x", (str(tmp_path),)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", "[" * 100_000),
        ("a.json", '{"shapes": [1, {"points": 3}, {"label": [], "points": [[1]]}]}'),
        ("set.json", '{"images": [{}], "annotations": [{}], "categories": [{}]}'),
        ("set.json", '[{"image": "a.jpg", "annotations": [{"coordinates": 1}]}]'),
        (
            "set.json",
            '[{"data": {"image": "a.jpg"}, "annotations": [{"result": [1, {"value": 2}]}]}]',
        ),
        ("set.json", '{"assets": {"1": {"asset": {"name": "a.jpg"}, "regions": [1, {}]}}}'),
        (
            "set.json",
            '{"k": {"filename": "a.jpg", "regions": [{"shape_attributes": {"name": "x"}}]}}',
        ),
        ("set.csv", "filename,xmin,ymin,xmax,ymax\na.jpg,1e400,x,,nan\nx/../../a.jpg,1,2,3,4\n"),
        ("set.csv", "filename,xmin,ymin,xmax,ymax\n" + "a" * 200_000),
        ("a.txt", "plate: AB\ncorners: 1,2\n"),
        ("a.txt", "\0" * 5000),
        ("set.xml", '<!DOCTYPE x [<!ENTITY e "e">]><annotations>&e;</annotations>'),
        ("set.xml", "<annotations><image name='a.jpg'><box label='p' xtl='x'/></image>"),
        ("a.xml", "<annotation><object><polygon><pt><x>1</x></pt></polygon></object></annotation>"),
        ("data.yaml", "names: [" * 1000),
    ],
)
def test_damaged_and_hostile_files_stop_nothing(tmp_path: Path, name: str, text: str) -> None:
    layout_files.pictures(tmp_path / "x")
    (tmp_path / "x" / name).write_text(text)
    found = open_dataset(tmp_path / "x")
    for row in range(len(found.index)):
        with contextlib.suppress(AnnotationError):
            assert not found.index.annotation(row).boxes
    import_set(found)
    assert {path.name for path in tmp_path.iterdir()} == {"x"}, "nothing is written elsewhere"


def test_labels_of_another_size(tmp_path: Path) -> None:
    samples.cvat(tmp_path)
    file = tmp_path / "annotations.xml"
    twice = file.read_text().replace('width="96" height="80"', 'width="48" height="40"')
    file.write_text(
        twice.replace("24.00", "12")
        .replace("20.00", "10")
        .replace("72.00", "36")
        .replace("60.00", "30")
    )
    index = open_dataset(tmp_path).index
    assert index.annotation(0).boxes[0].box == Box(24, 20, 72, 60)
    file.write_text(twice.replace('height="40"', 'height="400"'))
    transfer = imported(opened(tmp_path), file)
    assert len(transfer.skipped) == 2
    assert "48 × 400" in transfer.skipped[0]


def test_pascal_voc_goes_before_labels_that_are_there_too(tmp_path: Path) -> None:
    json_samples.labelme(tmp_path)
    import_set(open_dataset(tmp_path))
    add_picture(tmp_path / "c.jpg", 7)
    (tmp_path / "c.json").write_text((tmp_path / "a.json").read_text())
    found = open_dataset(tmp_path)
    assert "2 Pascal VOC files" in found.sentence
    assert "1 more picture with labelme labels" in found.sentence
    (tmp_path / "a.json").write_text("{}")
    assert found.index.annotation(0).boxes[0].text == TEXTS["a"]
    with pytest.raises(DatasetError, match="no labels"):
        labels_at(tmp_path / "annotations", found.index)


@needs_sets
@pytest.mark.parametrize(
    ("name", "said", "parts", "plates"),
    [
        ("cvat-voc", "8 Pascal VOC files, class plate", {"train": 5, "validation": 3}, 8),
        (
            "roboflow-two-classes",
            "2 pictures with YOLO labels, classes car, license-plate",
            {"train": 1, "validation": 1},
            2,
        ),
        ("roboflow-voc", "8 Pascal VOC files", {"train": 5, "validation": 1, "test": 2}, 8),
        ("same-text-split", "8 Pascal VOC files, class plate, 8 texts", {}, None),
        ("twin-boxes", "1 Pascal VOC file", {}, None),
        ("unknown-class", "16 Pascal VOC files, classes number_plate, num_plate", {}, 13),
        ("voc-annots", "8 Pascal VOC files, class license-plate", {}, 8),
        ("yolo-class-order", "8 pictures with YOLO labels, classes car, license-plate", {}, 8),
        ("yolo-decimal-class", "1 picture with YOLO labels, classes car, plate", {}, None),
        ("empty-xml", "8 Pascal VOC files", {}, None),
    ],
)
def test_sets_of_other_people(
    name: str, said: str, parts: dict[str, int], plates: int | None
) -> None:
    found = open_dataset(SETS / name)
    assert said in found.sentence
    assert count(found) == dict(sorted(parts.items()))
    if plates is None:
        return
    data = gather(RunSettings("x", (str(SETS / name),)))
    assert data.plates == plates
    if parts:
        assert {part: len(data.part(part)) for part in parts} == parts


@pytest.mark.parametrize("name", ["plates.yaml", "sub/My Set.YML"])
def test_a_list_of_classes_in_yaml_of_any_name(tmp_path: Path, name: str) -> None:
    layout_files.pictures(tmp_path / "images")
    for one in "ab":
        write(tmp_path / "labels" / f"{one}.txt", "1 0.5 0.5 0.2 0.1\n")
    write(tmp_path / name, "\ufeffpath: /elsewhere\ntrain: images\nnames:\n  0: car\n  1: plate\n")
    write(tmp_path / "args.yaml", "epochs: 3\n")
    assert "YOLO labels, classes car, plate" in open_dataset(tmp_path).sentence
    write(tmp_path / "other.yaml", "names: [plate, car]\n")
    assert "no list of their names" in open_dataset(tmp_path).sentence, (
        "which of two is not guessed"
    )


@pytest.mark.parametrize(
    ("pictures", "files"),
    [
        ("images/s", "xml/s/{}.xml"),
        ("images", "xml/{}.XML"),
        ("JPEGImages", "Annotations/{}.XML"),
        ("set/IMG/s", "set/XML/s/{}.XML"),
        (".", "{}.XML"),
    ],
)
def test_pascal_voc_in_other_folders_and_with_other_endings(
    tmp_path: Path, pictures: str, files: str
) -> None:
    layout_files.pictures(tmp_path / pictures)
    samples.voc(tmp_path / "made")
    made = sorted((tmp_path / "made").rglob("*.xml"))[0].read_text()
    shutil.rmtree(tmp_path / "made")
    for one in "ab":
        write(tmp_path / files.format(one), made)
    found = open_dataset(tmp_path)
    assert "2 Pascal VOC files" in found.sentence
    assert [len(found.index.annotation(row).boxes) for row in (0, 1)] == [1, 1]
    before = sorted(tmp_path.rglob("*"))
    path = found.index.annotation_path(0)
    assert path is not None
    file, there = AnnotationFile.open(path, None)
    assert there
    assert file.save(replace(there, verified=not there.verified))
    assert sorted(tmp_path.rglob("*")) == before, "it is edited where it lies"


def test_a_turned_box_of_label_studio(tmp_path: Path) -> None:
    """The size of the picture stands beside ``value``: https://labelstud.io/guide/export."""
    json_samples.label_studio(tmp_path)
    file = tmp_path / "project.json"
    file.write_text(file.read_text().replace('"rotation": 0', '"rotation": 10'))
    boxes = [box for row in (0, 1) for box in open_dataset(tmp_path).index.annotation(row).boxes]
    assert [box.corners is not None for box in boxes] == [True, True]
    assert [box.text for box in boxes] == [TEXTS["a"], TEXTS["b"]]


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
