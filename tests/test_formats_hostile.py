"""Lists and tables of other tools that were made to take a program down."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from dataset_samples import add_picture

from lpr_desktop.annotation.checks import ProblemKind, check_dataset
from lpr_desktop.annotation.importing import import_set
from lpr_desktop.annotation.layouts.listing import read_json
from lpr_desktop.annotation.layouts.xml_files import _parsed
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.annotation.yolo_classes import keypoint_shape, read_names
from lpr_desktop.errors import DatasetError

MEGABYTE = 999_000
LISTS = {
    "spaces": "names:\n  - a" + " " * MEGABYTE + "b\n",
    "spaces before a comment": "names:\n  - a" + " " * (MEGABYTE - 20) + "#\n",
    "quotes": "names: ['" + "''" * (MEGABYTE // 2),
    "hashes": "names: [a #" + "# " * (MEGABYTE // 2 - 20),
    "brackets": "names: " + "[" * (MEGABYTE - 20),
    "maps": "names:\n" + "".join(" " * depth + "a:\n" for depth in range(1, 1300)),
    "dashes": "- " * (MEGABYTE // 2),
    "aliases": "names: [&a x" + ", *a" * (MEGABYTE // 5) + "]\n",
    "a huge number": "names: {" + "9" * 5000 + ": car}\n",
    "a tag": "names: !!python/object/apply:os.system [x]\nnc: " + "1" * 5000 + "\n",
    "key points": "kpt_shape: [" + "9" * 5000 + ", 2]\nnames: [a]\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_classes_is_read_or_refused_at_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "data.yaml").write_text(LISTS[name])
    for read in (read_names, lambda file: keypoint_shape([file])):
        begin = time.process_time()
        try:
            read(tmp_path / "data.yaml")
        except DatasetError as error:
            assert "data.yaml" in str(error)  # noqa: PT017 - either is right
        assert time.process_time() - begin < 2


def test_json_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_bytes(b"[" + b"{}," * 5_000_000 + b"{}]")  # 15 MB
    begin = time.process_time()
    with pytest.raises(DatasetError, match=r"all\.json: would take 1\.4 GB"):
        read_json(file, 500_000_000)
    assert time.process_time() - begin < 1
    file.write_bytes(b'{"images": [' + b'{"id": 1, "bbox": [1.5, 2.5, 3.5, 4.5]},' * 1000 + b"{}]}")
    assert len(read_json(file, 500_000_000)["images"]) == 1001


HEAD = "filename,width,height,class,xmin,ymin,xmax,ymax\n"
ROW = "a.jpg,96,80,plate,8,8,38,18\n"


def _coco(images: int, annotations: int) -> str:
    return json.dumps(
        {
            "images": [{"id": 1, "file_name": "a.jpg"}] * images,
            "annotations": [{"image_id": 1, "category_id": 1, "bbox": [8, 8, 30, "x"]}]
            * annotations,
            "categories": [{"id": 1, "name": "plate"}],
        }
    )


def _vott(tags: int, points: int) -> str:
    outline = [{"x": at % 90, "y": at % 70} for at in range(points)]
    region = {"type": "POLYGON", "tags": ["plate"] * tags, "points": outline}
    return json.dumps({"asset": {"name": "a.jpg"}, "regions": [region]})


FILES: dict[str, tuple[str, Callable[[], str]]] = {
    "broken rows": ("all.csv", lambda: HEAD + ROW.replace(",8,", ",1e999,") * 30_000),
    "rows of one picture": ("all.csv", lambda: HEAD + ROW * 2000),
    "a line without end": ("all.csv", lambda: HEAD + ROW + "," * 30_000_000),
    "a row without end": ("all.csv", lambda: HEAD + ROW + ',"\n"' * 400_000),
    "names in deep folders": ("all.csv", lambda: HEAD + ("/x" * 60_000 + ROW) * 20),
    "a list of nothing": ("train.txt", lambda: "\n" * 3_000_000),
    "one picture again and again": ("all.json", lambda: _coco(4000, 4000)),
    "tags of an outline": ("a.json", lambda: _vott(3000, 5000)),
    "nested": ("all.json", lambda: '{"images": ' + "[" * 5_000_000),
    "regions in one another": (
        "annotations.xml",
        lambda: "<annotations>" + '<image name="a.jpg"><box>' * 120 + "<attribute/>" * 100_000,
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_labels_are_read_or_refused_at_once(tmp_path: Path, name: str) -> None:
    add_picture(tmp_path / "a.jpg")
    file, content = FILES[name]
    (tmp_path / file).write_text(content())
    begin = time.process_time()
    opened = open_dataset(tmp_path)
    import_set(opened)
    assert time.process_time() - begin < 8
    assert len(opened.index) == 1


def test_refused_boxes_are_counted_not_all_told(tmp_path: Path) -> None:
    add_picture(tmp_path / "a.jpg")
    (tmp_path / "all.csv").write_text(HEAD + ROW.replace(",8,", ",1e999,") * 500 + ROW)
    transfer = import_set(open_dataset(tmp_path))
    assert len(transfer.written) == 1
    assert len(transfer.skipped) == 101
    assert "400 more" in transfer.skipped[-1]


def test_an_open_quotation_mark_is_told_and_takes_no_row_along(tmp_path: Path) -> None:
    for name in "ab":
        add_picture(tmp_path / f"{name}.jpg")
    open_row = ROW.replace("plate", '"plate')
    (tmp_path / "all.csv").write_text(HEAD + open_row + ROW.replace("a.jpg", "b.jpg"))
    opened = open_dataset(tmp_path)
    assert "all.csv: line 2 was left out" in opened.troubles[0]
    assert [file.name for file in import_set(opened).written] == ["b.xml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize(
    "name", ["all.csv", "all.json", "a.xml", "a.txt", "data.yaml", "train.txt", "splits.csv"]
)
def test_a_pipe_among_the_labels_is_not_waited_for(tmp_path: Path, name: str) -> None:
    add_picture(tmp_path / "a.jpg")
    os.mkfifo(tmp_path / name)
    opened = open_dataset(tmp_path)
    import_set(opened)
    opened.division()
    assert len(opened.index) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_no_encoding_hides_a_document_type(tmp_path: Path, encoding: str) -> None:
    laughs = "".join(
        f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "ha" * 50}">' for at in range(9)
    )
    file = tmp_path / "annotations.xml"
    file.write_text(
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [{laughs}]>'
        '<annotations><image name="&l8;"/></annotations>',
        encoding,
    )
    begin = time.process_time()
    with pytest.raises(DatasetError, match=r"annotations\.xml: "):
        _parsed(file, 1_000_000)
    assert time.process_time() - begin < 1


def test_xml_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "annotations.xml"
    file.write_bytes(b"<annotations>" + b"<a/>" * 10_000_000)  # 40 MB
    with pytest.raises(DatasetError, match=r"annotations\.xml: would take 1\.7 GB"):
        _parsed(file, 500_000_000)


OUTLINE = [[1, 2]] * 20_000


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", json.dumps({"shapes": [{"label": "p", "points": [[1, 2], [3, 4]]}] * 30_000})),
        ("a.json", json.dumps({"shapes": [{"label": "p", "points": OUTLINE}] * 4})),
        ("all.json", _coco(1, 30_000)),
        ("all.csv", HEAD + ROW * 100_000),
        ("a.txt", "position_plate: 1 1 9 9\nplate: a" + " " * 900_000 + "b"),
        ("a.txt", "plate: AB12\nposition_plate: 1 1 9 9" + "\n" * 900_000),
    ],
    ids=["shapes", "points", "boxes of COCO", "rows", "blanks in a line", "empty lines"],
)
def test_what_no_picture_of_plates_has_is_refused_at_once(
    tmp_path: Path, name: str, text: str
) -> None:
    add_picture(tmp_path / "a.jpg")
    (tmp_path / name).write_text(text)
    begin = time.process_time()
    transfer = import_set(open_dataset(tmp_path))
    assert time.process_time() - begin < 5
    assert bool(transfer.skipped) != bool(transfer.written)


def test_a_class_of_any_length_is_told_in_short(tmp_path: Path) -> None:
    add_picture(tmp_path / "a.jpg")
    (tmp_path / "classes.txt").write_text("plate" * 20_000)
    (tmp_path / "a.txt").write_text("0 .5 .5 .2 .2\n")
    assert len(open_dataset(tmp_path).sentence) < 200


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize("name", ["classes.txt", "data.yaml", "obj.names"])
def test_a_pipe_in_place_of_the_list_of_classes_is_not_waited_for(
    tmp_path: Path, name: str
) -> None:
    add_picture(tmp_path / "a.jpg")
    (tmp_path / "a.txt").write_text("0 .5 .5 .2 .2\n")
    os.mkfifo(tmp_path / name)
    assert "a pipe" in open_dataset(tmp_path).troubles[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_among_the_pictures_are_not_waited_for(tmp_path: Path) -> None:
    for name in "ab":  # of one size, as copies are
        os.mkfifo(tmp_path / f"{name}.jpg")
    problems = list(check_dataset(open_dataset(tmp_path).index))
    assert [problem.kind for problem in problems].count(ProblemKind.UNREADABLE) == 2


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path) -> None:
    add_picture(tmp_path / "a.jpg")
    (tmp_path / "shut").mkdir(mode=0)
    trouble = open_dataset(tmp_path).troubles[0]
    assert trouble.startswith("1 folder may not be looked into, such as ")
    assert "shut, so pictures there are missing" in trouble
    (tmp_path / "shut").chmod(0o700)
