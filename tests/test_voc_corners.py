"""Four corners in an annotation file, and edges that nobody moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import add_picture, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.checks import ProblemKind, check_annotation
from lpr_desktop.annotation.coco import export_coco
from lpr_desktop.annotation.layout import Layout
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_edited
from lpr_desktop.annotation.opening import labels_at
from lpr_desktop.annotation.yolo import export_yolo
from lpr_desktop.errors import AnnotationError
from lpr_desktop.geometry import Box, ordered_corners

CORNERS = ((24.0, 30.0), (60.5, 20.0), (72.0, 50.0), (36.0, 60.0))
# As Roboflow and X-AnyLabeling write it; with a comment, as nobody does.
FILE = """<annotation>
\t<filename>a.jpg</filename>
\t<size><width>96</width><height>80</height><depth>3</depth></size>
\t<object>
\t\t<name>plate</name>
\t\t<bndbox><xmin>24.4</xmin><xmax>72.25</xmax><ymin>20.5</ymin><ymax>60.75</ymax></bndbox>
\t\t<polygon><!-- mine --><x1>24</x1><y1>30</y1><x2>60.50</x2><y2>20</y2><x3>72</x3><y3>50</y3>
\t\t\t<x4>36</x4><y4>60</y4></polygon>
\t</object>
</annotation>
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.xml"
    path.write_text(FILE)
    return path


def edited(file: Path, change: object) -> str:
    annotation = voc.load(file)
    box = annotation.boxes[0]
    voc.save(annotation.with_boxes([change(box)]), file)  # type: ignore[operator]
    return file.read_text()


def test_corners_are_read(file: Path) -> None:
    assert voc.load(file).boxes[0].corners == CORNERS


def test_only_the_numbers_of_the_corner_that_moved_change(file: Path) -> None:
    moved = (*CORNERS[:1], (61.123, 21.0), *CORNERS[2:])
    text = edited(file, lambda box: replace(box, corners=moved))
    assert text == FILE.replace("60.50</x2><y2>20<", "61.12</x2><y2>21<")


def test_only_the_edge_that_moved_changes(file: Path) -> None:
    def change(box: AnnotatedBox) -> AnnotatedBox:
        b = box.box
        return replace(box, box=as_edited(Box(b.x0, b.y0, 80.3, b.y1), b, 96, 80))

    assert edited(file, change) == FILE.replace("72.25", "80")


def test_corners_come_and_go(tmp_path: Path) -> None:
    path = tmp_path / "b.xml"
    plain = ImageAnnotation("b.jpg", width=96, height=80, boxes=[AnnotatedBox(Box(24, 20, 72, 60))])
    voc.save(plain, path)
    before = path.read_text()
    with_corners = edited(path, lambda box: replace(box, corners=CORNERS))
    assert "<polygon>\n\t\t\t<x1>24</x1>" in with_corners
    assert voc.load(path).boxes[0].corners == CORNERS
    assert edited(path, lambda box: replace(box, corners=None)) == before
    new = tmp_path / "c.xml"
    voc.save(replace(plain, boxes=(replace(plain.boxes[0], corners=CORNERS),)), new)
    assert voc.load(new).boxes[0].corners == CORNERS


@pytest.mark.parametrize(
    "polygon",
    [
        "<x1>1</x1><y1>2</y1>",
        "<pt><x>1</x></pt>",
        "<x1>a</x1><y1>1</y1><x2>1</x2><y2>1</y2><x3>1</x3><y3>1</y3><x4>1</x4><y4>1</y4>",
        "",
    ],
)
def test_polygons_of_another_kind_survive(tmp_path: Path, polygon: str) -> None:
    path = tmp_path / "a.xml"
    text = (
        FILE[: FILE.index("<polygon>")] + f"<polygon>{polygon}</polygon>\n\t</object></annotation>"
    )
    path.write_text(text)
    assert voc.load(path).boxes[0].corners is None
    assert edited(path, lambda box: replace(box, text="AB1")).count(f"<polygon>{polygon}</polygon>")


def test_corners_go_with_their_box() -> None:
    box = AnnotatedBox.with_corners(CORNERS)
    assert box.box == Box(24, 20, 72, 60)
    assert box.reshaped(Box(0, 0, 24, 20)).corners == ((0, 5), (18.25, 0), (24, 15), (6, 20))
    turned = box.mapped(lambda x, y: (80 - y, x))
    assert turned.box == Box(20, 24, 60, 72)
    assert set(turned.corners or ()) == {(80 - y, x) for x, y in CORNERS}
    assert ordered_corners(CORNERS[::-1]) == CORNERS


def test_corners_are_exported_and_come_back(tmp_path: Path) -> None:
    picture = add_picture(tmp_path / "set" / "a.jpg")
    box = AnnotatedBox.with_corners(CORNERS)
    voc.save(
        ImageAnnotation("a.jpg", width=96, height=80, boxes=[box]), picture.with_suffix(".xml")
    )
    index = opened(tmp_path / "set")
    export_yolo(index, tmp_path / "yolo", parts={"a.jpg": "validation"})
    export_coco(index, tmp_path / "coco.json")
    assert "val: validation.txt" in (tmp_path / "yolo" / "data.yaml").read_text()
    assert (tmp_path / "yolo" / "validation.txt").read_text() == f"{picture}\n"
    for place in (tmp_path / "yolo", tmp_path / "coco.json"):
        back = labels_at(place, index).annotation("a.jpg", picture)
        assert back
        got = [v for point in back.boxes[0].corners or () for v in point]
        assert got == pytest.approx([v for point in CORNERS for v in point], abs=0.01)


def test_two_boxes_on_one_plate_are_told(tmp_path: Path) -> None:
    plate = AnnotatedBox(Box(301, 133, 347, 146), "plate")
    twin = AnnotatedBox(Box(299, 131, 350, 149), "licence")
    car = AnnotatedBox(Box(299, 131, 350, 149), "car")

    def kinds(*boxes: AnnotatedBox) -> list[ProblemKind]:
        annotation = ImageAnnotation("a.jpg", width=640, height=360, boxes=boxes)
        return [p.kind for p in check_annotation(tmp_path / "a.jpg", annotation, 640, 360)]

    assert kinds(plate, twin) == [ProblemKind.OVERLAP]
    assert kinds(plate, car) == []


def test_a_folder_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    picture = add_picture(tmp_path / "set" / "sub" / "a.jpg")
    layout = Layout(tmp_path / "set")
    path = layout.annotation_path(picture)
    file, _ = AnnotationFile.open(path, layout.folders_below)
    picture.unlink()
    picture.parent.rmdir()
    with pytest.raises(AnnotationError, match="not there any more"):
        file.save(ImageAnnotation("a.jpg", boxes=[AnnotatedBox(Box(1, 2, 30, 40))]))
    assert not picture.parent.exists()
