"""YOLO in and out, and lists of classes."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.formats import read_classes, write_classes
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.annotation.yolo import export_yolo, import_yolo
from lpr_desktop.errors import DatasetError
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
    assert steps[-1] == (5, 5)
    beside = export_yolo(source, tmp_path / "set")
    assert (tmp_path / "set" / "data.yaml").read_text().startswith("train: images\nval: images\n")
    assert len(beside.written) == 5


def test_what_is_there_is_kept(source: DatasetIndex, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export_yolo(source, target)
    (target / "labels" / "a.v1.txt").write_text("mine")
    (target / "classes.txt").write_text("mine")
    again = export_yolo(source, target)
    assert again.written == []
    assert {Path(sentence.partition(": ")[0]).name for sentence in again.skipped} == {
        "a.v1.txt",
        "classes.txt",
        "bad.xml",
    }
    assert (target / "classes.txt").read_text() == "mine"
    export_yolo(source, target, overwrite=True, classes=["plate"])
    assert (target / "classes.txt").read_text() == "plate\n"
    chosen = export_yolo(source, tmp_path / "other", classes=["plate"])
    assert any("car 'x'" in sentence for sentence in chosen.skipped)
    assert (tmp_path / "other" / "labels" / "a.v1.txt").read_text().count("\n") == 1


def test_export_and_import_give_the_same(source: DatasetIndex, tmp_path: Path) -> None:
    export_yolo(source, tmp_path / "out")
    index = unlabelled(tmp_path / "copy")
    transfer = import_yolo(index, tmp_path / "out" / "labels")
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
    kept = import_yolo(source, labels)
    assert kept.written == []
    assert [sentence.partition(":")[0].rpartition("/")[2] for sentence in kept.skipped] == [
        "a.v1.jpg",
        "bad.xml",
    ]
    assert path.read_bytes() == before
    replaced = import_yolo(source, labels, overwrite=True)
    assert replaced.written == [path]
    assert boxes(source, "a.v1.jpg") == [("plate", Box(24, 20, 72, 60))]
    assert (tmp_path / "set" / "images" / "bad.xml").read_text() == "broken"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("0 0.5 0.5 0.5 0.5", Box(24, 20, 72, 60)),
        ("0 0.5 0.5 0.5 0.5 0.93", Box(24, 20, 72, 60)),
        ("0 0.25 0.25 0.75 0.25 0.75 0.75 0.25 0.75", Box(24, 20, 72, 60)),
        ("  0\t0.5  0.5 1.0 1.0  ", Box(1, 1, 96, 80)),
        ("0 0.5 0.5 0.5", None),
        ("0 0.5 0.5 0.5 x", None),
        ("-1 0.5 0.5 0.5 0.5", None),
        ("plate 0.5 0.5 0.5 0.5", None),
        ("0 48 40 48 40", None),
        ("0 nan 0.5 0.5 0.5", None),
        ("0 0.1 0.2 0.3 0.4 0.5 0.6 0.7", None),
        ("9999999999 0.5 0.5 0.5 0.5", None),
    ],
)
def test_lines(tmp_path: Path, line: str, found: Box | None) -> None:
    index = unlabelled(tmp_path / "set")
    labels = tmp_path / "labels"
    labels.mkdir()
    (labels / "new.txt").write_text(line + "\n\n", encoding="utf-8-sig")
    transfer = import_yolo(index, labels)
    path = index.annotation_path(index.row_of("new.jpg"))
    if found is None:
        assert [sentence.count("new.txt, line 1: ") for sentence in transfer.skipped] == [1]
        assert not path.exists(), "a faulty file does not mean that there is no plate"
    else:
        assert boxes(index, "new.jpg") == [("plate", found)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("classes.txt", "car\n\nlorry\n"),
        ("data.yaml", "path: x\nnames: ['car', \"lorry\"]  # two\nnc: 2\n"),
        ("data.yaml", "names: [\n  car,\n  lorry\n]\n"),
        ("data.yaml", "names:\n  - car\n  - 'lorry'\nnc: 2\n"),
        ("data.yaml", "names:\n- car\n- lorry\n"),
        ("data.yml", "nc: 2\nnames:\n  1: lorry\n  0: car # x\n"),
        ("data.yaml", "names: {0: car, 1: lorry}\n"),
    ],
)
@pytest.mark.parametrize("folder", ["labels", "."])
def test_names_of_classes(tmp_path: Path, name: str, text: str, folder: str) -> None:
    index = unlabelled(tmp_path / "set")
    labels = tmp_path / "labels"
    labels.mkdir()
    (tmp_path / folder / name).write_text(text)
    (labels / "b.txt").write_text("1 0.5 0.5 0.5 0.5\n0 0.5 0.5 0.5 0.5\n7 0.5 0.5 0.5 0.5\n")
    import_yolo(index, labels)
    names = [class_name for class_name, _ in boxes(index, "sub/b.jpg")]
    assert names == ["lorry", "car", "class7"]


def test_bad_sources(tmp_path: Path) -> None:
    index = unlabelled(tmp_path / "set")
    with pytest.raises(DatasetError, match="no such folder"):
        import_yolo(index, tmp_path / "none")
    (tmp_path / "new.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "bad.txt").write_bytes(b"0 " * 1_500_000)
    transfer = import_yolo(index, tmp_path)
    assert len(transfer.skipped) == 2
    assert transfer.written == []
    for text in ("nc: 1\n", "names:\n  a: b: c\n  nonsense\n"):
        (tmp_path / "data.yaml").write_text(text)
        with pytest.raises(DatasetError, match=r"data\.yaml"):
            import_yolo(index, tmp_path)


def test_lists_of_classes(tmp_path: Path) -> None:
    file = tmp_path / "predefined_classes.txt"
    write_classes(file, ["plate", "車 牌", "a\nb"])
    assert read_classes(file) == ["plate", "車 牌", "a b"]
    with pytest.raises(DatasetError, match="was kept"):
        write_classes(file, ["other"])
    write_classes(file, ["other"], overwrite=True)
    assert file.read_bytes() == b"other\n"
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
