"""The lines of YOLO labels, and the names and numbers of their classes."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset_samples import add_picture, imported, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box


def unlabelled(folder: Path) -> DatasetIndex:
    for name in ("sub/b.jpg", "new.jpg"):
        add_picture(folder / name)
    return opened(folder)


def boxes(index: DatasetIndex, name: str) -> list[tuple[str, Box]]:
    path = index.annotation_path(index.row_of(name))
    return [(box.class_name, box.box) for box in voc.load(path).boxes]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("0 0.5 0.5 0.5 0.5", Box(24, 20, 72, 60)),
        ("0 0.5 0.5 0.5 0.5 0.93", Box(24, 20, 72, 60)),
        ("0 0.25 0.25 0.75 0.25 0.75 0.75 0.25 0.75", Box(24, 20, 72, 60)),
        # A polygon whose first four numbers would be a box around the others, and a longer one.
        ("0 0.5 0.5 0.75 0.5 0.75 0.75 0.5 0.75", Box(48, 40, 72, 60)),
        ("0 0.5 0.5 0.6 0.5 0.75 0.5 0.75 0.75 0.6 0.75 0.5 0.75", Box(48, 40, 72, 60)),
        # Four corners: sure, with some missing, with visibility, with scores.
        ("0 0.5 0.5 0.5 0.5 0.25 0.25 0.75 0.3 0.75 0.75 0.25 0.7", Box(24, 20, 72, 60)),
        ("0 0.5 0.5 0.5 0.5 0.25 0.25 -1 -1 0.75 0.75 -1 -1", Box(24, 20, 72, 60)),
        ("0 0.5 0.5 0.5 0.5 0 0 0 0 0 0 0 0", Box(24, 20, 72, 60)),
        ("0 0.5 0.5 0.5 0.5 0.3 0.3 2 0.5 0.3 1 0.5 0.5 2 0 0 0", Box(24, 20, 72, 60)),
        (
            "0 0.5 0.5 0.5 0.5 0.25 0.25 0.9 0.75 0.25 0.8 0.75 0.75 0.9 0.25 0.75 0.7",
            Box(24, 20, 72, 60),
        ),
        ("  0\t0.5  0.5 1.0 1.0  ", Box(1, 1, 96, 80)),
        ("0 0.5 0.5 0.5", None),
        ("0 0.5 0.5 0.5 x", None),
        ("-1 0.5 0.5 0.5 0.5", None),
        ("1.5 0.5 0.5 0.5 0.5", None),
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
    transfer = imported(index, labels)
    path = index.annotation_path(index.row_of("new.jpg"))
    if found is None:
        assert [sentence.count("new.txt, line 1: ") for sentence in transfer.skipped] == [1]
        assert not path.exists(), "a faulty file does not mean that there is no plate"
    else:
        assert boxes(index, "new.jpg") == [("class0", found)], "no list says that it is a plate"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("classes.txt", "car\nlorry\n\n"),
        ("data.yaml", "path: x\nnames: ['car', \"lorry\"]  # two\nnc: 2\n"),
        ("data.yaml", "names: [\n  car,\n  lorry\n]\n"),
        ("data.yaml", "names:\n  - car\n  - 'lorry'\nnc: 2\n"),
        ("data.yaml", "names:\n- car\n- lorry\n"),
        ("data.yml", "nc: 2\nnames:\n  1: lorry\n  0: car # x\n"),
        ("data.yaml", "names: {0: car, 1: lorry}\n"),
        ("data.yaml", "names:\n  [car, # no comma, here\n  'lorry',]\n"),
        ("data.yaml", 'names: {\'0\': car , "1": "lorry"}\nnc: 2\n'),
    ],
)
@pytest.mark.parametrize("folder", ["labels", "."])
def test_names_of_classes(tmp_path: Path, name: str, text: str, folder: str) -> None:
    index = unlabelled(tmp_path / "set")
    labels = tmp_path / "labels"
    labels.mkdir()
    (tmp_path / folder / name).write_text(text)
    (labels / "b.txt").write_text("1 0.5 0.5 0.5 0.5\n0 0.5 0.5 0.5 0.5\n7 0.5 0.5 0.5 0.5\n")
    imported(index, labels)
    names = [class_name for class_name, _ in boxes(index, "sub/b.jpg")]
    assert names == ["lorry", "car", "class7"]


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("classes.txt", "car\n\nlorry\n", ["car", "class1", "lorry"]),
        ("classes.txt", "car\ncar\nlorry\n", ["car", "car", "lorry"]),
        ("data.yaml", "names: ['a, [b]', \"c # d\", e#f]", ["a, [b]", "c # d", "e#f"]),
        ("data.yaml", "names:\n- 'it''s'\n- \"x\\ty\" # z\n-  e f\n", ["it's", "x y", "e f"]),
        ("data.yaml", "names:\n  2: lorry\n  0: car\n", ["car", "class1", "lorry"]),
    ],
)
def test_the_place_in_the_list_is_the_number(
    tmp_path: Path, name: str, text: str, wanted: list[str]
) -> None:
    index = unlabelled(tmp_path / "set")
    (tmp_path / name).write_text(text)
    (tmp_path / "new.txt").write_text("".join(f"{n} 0.5 0.5 0.5 0.5\n" for n in range(3)))
    imported(index, tmp_path)
    assert [class_name for class_name, _ in boxes(index, "new.jpg")] == wanted


@pytest.mark.parametrize(
    ("shape", "points", "is_read"),
    [
        ("[4, 2]", "0.4 0.4 0.6 0.4 0.6 0.5 0.4 0.5", True),
        ("[4, 3]", "0.4 0.4 1 0.6 0.4 1 0.6 0.5 1 0.4 0.5 1 0.9", True),
        ("\n- 1\n- 2", "0.1 0.1", True),
        ("[4, 2]", "", True),
        ("[4, 2]", "0.4 0.4 0.6 0.4", False),
    ],
)
def test_rows_with_key_points(tmp_path: Path, shape: str, points: str, is_read: bool) -> None:
    index = unlabelled(tmp_path / "set")
    (tmp_path / "classes.txt").write_text("plate\n")
    (tmp_path / "data.yaml").write_text(f"names: [plate]\nkpt_shape: {shape}\n")
    (tmp_path / "new.txt").write_text(f"0 0.5 0.5 0.5 0.5 {points}\n")
    transfer = imported(index, tmp_path)
    if is_read:
        assert boxes(index, "new.jpg") == [("plate", Box(24, 20, 72, 60))]
    else:
        assert ["kpt_shape" in sentence for sentence in transfer.skipped] == [True]
        assert transfer.written == []
    (tmp_path / "data.yaml").write_text("names: [plate]\nkpt_shape: four\n")
    with pytest.raises(DatasetError, match="kpt_shape"):
        imported(index, tmp_path)
