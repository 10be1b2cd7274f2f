"""Free attributes of a box, and tags of a picture, in annotation files and other formats."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dataset_samples import add_picture, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.coco import export_coco
from lpr_desktop.annotation.importing import import_set
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.annotation.states import PictureState, read_state
from lpr_desktop.geometry import Box

# As CVAT writes them, with what a person may have put between.
FILE = """<annotation>
\t<filename>a.jpg</filename>
\t<size><width>96</width><height>80</height><depth>3</depth></size>
\t<attributes><attribute><name>tag</name><value>night</value></attribute><weather/></attributes>
\t<object>
\t\t<name>plate</name>
\t\t<bndbox><xmin>24</xmin><ymin>20</ymin><xmax>72</xmax><ymax>60</ymax></bndbox>
\t\t<attributes>
\t\t\t<attribute><name>text</name><value>AB123CD</value></attribute>
\t\t\t<attribute><!-- mine --><name>colour</name><value><![CDATA[blue]]></value></attribute>
\t\t\t<attribute><name>lane</name></attribute>
\t\t</attributes>
\t</object>
</annotation>
"""
BLUE = "<attribute><!-- mine --><name>colour</name><value><![CDATA[blue]]></value></attribute>"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.xml"
    path.write_text(FILE)
    return path


def edited(file: Path, **fields: Any) -> str:
    annotation = voc.load(file)
    if "tags" in fields:
        voc.save(replace(annotation, tags=fields["tags"]), file)
    else:
        voc.save(annotation.with_boxes([replace(annotation.boxes[0], **fields)]), file)
    return file.read_text()


def test_what_is_said_of_box_and_picture_is_read(file: Path) -> None:
    annotation = voc.load(file)
    assert annotation.tags == ("night",)
    [box] = annotation.boxes
    assert (box.text, box.attributes) == ("AB123CD", (("colour", "blue"),))
    assert read_state(file) == (PictureState.BOXES, 1, None, ("night",))


def test_one_value_changes_in_its_place(file: Path) -> None:
    text = edited(file, attributes=[("colour", "white")])
    assert text == FILE.replace("[blue]", "[white]")


def test_an_attribute_goes_and_comes_with_its_text_beside(file: Path) -> None:
    assert edited(file, attributes=[]) == FILE.replace(f"\t\t\t{BLUE}\n", "")
    text = edited(file, attributes=[("state", "dirty & bent")], text=None)
    assert "AB123CD" not in text
    assert "<name>lane</name></attribute>" in text, "what is no pair stays"
    assert "<value>dirty &amp; bent</value>" in text
    assert voc.load(file).boxes[0].attributes == (("state", "dirty & bent"),)


def test_tags_come_and_go_beside_what_stands_there(file: Path) -> None:
    rainy = edited(file, tags=["night", "rain"])
    assert rainy == FILE.replace(
        "<weather/>",
        "<weather/><attribute><name>tag</name><value>rain</value></attribute>",
    )
    assert edited(file, tags=[]) == FILE.replace(
        "<attribute><name>tag</name><value>night</value></attribute>", ""
    )


def test_all_undone_is_the_file_of_before(tmp_path: Path) -> None:
    path = tmp_path / "b.xml"
    plain = ImageAnnotation("b.jpg", width=96, height=80, boxes=[AnnotatedBox(Box(24, 20, 72, 60))])
    voc.save(plain, path)
    before = path.read_bytes()
    edited(path, attributes=[("colour", "blue"), ("state", "new")], text="X 1")
    edited(path, tags=["far", "night"])
    assert voc.load(path).tags == ("far", "night")
    edited(path, attributes=[], text=None)
    edited(path, tags=[])
    assert path.read_bytes() == before


def test_tags_alone_make_a_file_and_leave_the_picture_to_do(tmp_path: Path) -> None:
    path = tmp_path / "c.xml"
    voc.save(ImageAnnotation("c.jpg", width=9, height=9, tags=["far"]), path)
    assert read_state(path) == (PictureState.NOTHING, 0, None, ("far",))
    assert voc.load(path).tags == ("far",)


def test_a_sign_that_the_encoding_turns_into_another_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "d.xml"
    head = '<?xml version="1.0" encoding="Shift_JIS"?>\n'
    path.write_text(head + FILE.replace("[blue]", "[x]"), encoding="shift_jis")
    edited(path, attributes=[("colour", "\u00a5"), ("price", "\u00a5 3")])
    assert voc.load(path).boxes[0].attributes == (("colour", "\u00a5"), ("price", "\u00a5 3"))


def test_a_name_comes_once_and_sorted() -> None:
    box = AnnotatedBox(Box(0, 0, 9, 9), attributes=[("b", "1"), (" a\n", "2"), ("b", "3")])
    assert box.attributes == (("a", "2"), ("b", "1"))
    assert AnnotatedBox(Box(0, 0, 9, 9), attributes=[("text", "X"), ("", "3")]).attributes == ()


def test_the_list_finds_tags(tmp_path: Path) -> None:
    for name, tags in (("night 1.jpg", []), ("b.jpg", ["Night"]), ("c.jpg", ["nightly"])):
        add_picture(tmp_path / name, 1)
        voc.save(
            ImageAnnotation(name, tags=tags, verified=True), (tmp_path / name).with_suffix(".xml")
        )
    index = opened(tmp_path)
    assert [index.names[row] for row in index.filtered("night")] == [
        "b.jpg",
        "c.jpg",
        "night 1.jpg",
    ]
    assert [index.names[row] for row in index.filtered("#NIGHT")] == ["b.jpg"]
    assert index.without(0).tags == {0: ("nightly",)}


CVAT = """<annotations><image id="0" name="a.jpg" width="96" height="80"><tag label="night"/>
<box label="plate" xtl="24" ytl="20" xbr="72" ybr="60"><attribute name="text">AB123CD</attribute>
<attribute name="colour">blue</attribute></box></image></annotations>"""
SHAPE = {"label": "plate", "points": [[24, 20], [72, 60]], "shape_type": "rectangle"}
LABELME = {
    "flags": {"night": True, "rain": False},
    "shapes": [{**SHAPE, "description": "AB123CD", "flags": {"bent": True}}],
}
X_ANYLABELING = {
    "flags": {"night": True},
    "shapes": [{**SHAPE, "difficult": False, "attributes": {"text": "AB123CD", "colour": "blue"}}],
}
COCO = {
    "images": [{"id": 1, "file_name": "a.jpg", "width": 96, "height": 80, "tags": ["night", 3]}],
    "categories": [{"id": 1, "name": "plate"}],
    "annotations": [
        {
            "id": 1,
            "image_id": 1,
            "category_id": 1,
            "bbox": [24, 20, 48, 40],
            "attributes": {"text": "AB123CD", "colour": "blue", "occluded": False},
        }
    ],
}
VIA = {
    "a.jpg1": {
        "filename": "a.jpg",
        "size": 1,
        "regions": [
            {
                "shape_attributes": {"name": "rect", "x": 24, "y": 20, "width": 48, "height": 40},
                "region_attributes": {"class": "plate", "text": "AB123CD", "colour": "blue"},
            }
        ],
    }
}


@pytest.mark.parametrize(
    ("name", "labels", "tags", "said"),
    [
        ("annotations.xml", CVAT, ("night",), ("colour", "blue")),
        ("a.json", LABELME, ("night",), ("bent", "true")),
        ("a.json", X_ANYLABELING, ("night",), ("colour", "blue")),
        ("coco.json", COCO, ("night",), ("colour", "blue")),
        ("via.json", VIA, (), ("colour", "blue")),
    ],
    ids=["cvat", "labelme", "x-anylabeling", "coco", "via"],
)
def test_formats_that_know_them_bring_them(
    tmp_path: Path, name: str, labels: Any, tags: tuple[str, ...], said: tuple[str, str]
) -> None:
    add_picture(tmp_path / "a.jpg", 1)
    text = labels if isinstance(labels, str) else json.dumps(labels)
    (tmp_path / name).write_text(text)
    assert import_set(open_dataset(tmp_path)).skipped == []
    found = opened(tmp_path).annotation(0)
    assert (found.tags, found.boxes[0].attributes) == (tags, (said,))
    assert found.boxes[0].text == "AB123CD"


def test_coco_takes_them_there_and_back(file: Path) -> None:
    add_picture(file.with_suffix(".jpg"), 1)
    there = file.parent / "there" / "coco.json"
    export_coco(opened(file.parent), there)
    add_picture(there.with_name("a.jpg"), 1)
    import_set(open_dataset(there.parent))
    again = opened(there.parent).annotation(0)
    assert again.tags == ("night",)
    assert again.boxes[0].attributes == (("colour", "blue"),)
