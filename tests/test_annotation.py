"""Reading Pascal VOC files and data set folders."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from lpr_desktop.annotation import dataset, voc
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.geometry import Box

VOC = """<annotation verified="yes"><folder>x</folder><filename>Żółw.jpg</filename>
<size><width>640</width><height>480</height><depth>3</depth></size>
<object><name>plate</name><truncated>1</truncated><difficult>1</difficult>
<bndbox><xmin>90.5</xmin><ymin>20</ymin><xmax>10</xmax><ymax>60</ymax></bndbox>
<attributes><attribute><name>text</name><value>AB 123</value></attribute></attributes></object>
<object><name>licence</name><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>3</xmax><ymax>4</ymax></bndbox>
</object></annotation>"""


def test_load_reads_what_people_write(tmp_path: Path) -> None:
    file = tmp_path / "жёлтый.xml"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        file.write_bytes(VOC.replace("\n", "\r\n").encode(encoding))
        annotation = voc.load(file)
        assert (annotation.filename, annotation.width, annotation.height) == ("Żółw.jpg", 640, 480)
        first, second = annotation.boxes
        assert first.box == Box(10, 20, 90.5, 60)
        assert (first.text, first.difficult, first.truncated) == ("AB 123", True, True)
        assert (second.class_name, second.text, second.difficult) == ("licence", None, False)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no xml",
        VOC[:300].encode(),
        b"<html/>",
        VOC.replace("<xmin>90.5</xmin>", "<xmin>wide</xmin>").encode(),
        VOC.replace("<xmin>90.5</xmin>", "").encode(),
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + VOC.encode(),
        b'<!DOCTYPE annotation SYSTEM "file:///etc/passwd">' + VOC.encode(),
    ],
)
def test_broken_and_hostile_files_are_refused_by_name(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.xml"
    file.write_bytes(content)
    with pytest.raises(AnnotationError, match=r"bad\.xml"):
        voc.load(file)
    assert file.read_bytes() == content


def test_missing_and_huge_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match=r"none\.xml"):
        voc.load(tmp_path / "none.xml")
    huge = tmp_path / "huge.xml"
    with huge.open("wb") as stream:
        stream.truncate(voc.MAX_BYTES + 1)
    with pytest.raises(AnnotationError, match="20 MB"):
        voc.load(huge)


def write_picture(path: Path, seed: int, size: tuple[int, int] = (120, 90), quality: int = 95):
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    picture = cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC)
    cv2.imwrite(str(path), picture, [cv2.IMWRITE_JPEG_QUALITY, quality])


def test_samples_finds_annotations_beside_and_in_parallel_folders(tmp_path: Path) -> None:
    for number in (1, 2, 10):
        write_picture(tmp_path / "images" / f"p{number}.jpg", number)
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations" / "p2.xml").write_text(VOC, encoding="utf-8")
    (tmp_path / "images" / "p10.xml").write_text(VOC, encoding="utf-8")
    found = dataset.samples(tmp_path)
    assert [sample.image.name for sample in found] == ["p1.jpg", "p2.jpg", "p10.jpg"]
    assert [sample.annotation and sample.annotation.parent.name for sample in found] == [
        None,
        "annotations",
        "images",
    ]
    with pytest.raises(DatasetError, match="no such folder"):
        dataset.samples(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DatasetError, match="no pictures"):
        dataset.samples(tmp_path / "empty")


def test_samples_finds_what_the_window_writes(tmp_path: Path) -> None:
    """Mirrored subfolders; of two pictures with one stem only one has the annotation."""
    for name in ("a.jpg", "s/a.jpg", "s/b.jpg", "s/b.png"):
        write_picture(tmp_path / "images" / name, 1)
    for name in ("s/a.xml", "s/b.xml"):
        file = tmp_path / "annotations" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(VOC, encoding="utf-8")
    found = {
        sample.image.relative_to(tmp_path / "images").as_posix(): sample.annotation
        for sample in dataset.samples(tmp_path)
    }
    mirrored = tmp_path / "annotations" / "s"
    assert found == {
        "a.jpg": None,
        "s/a.jpg": mirrored / "a.xml",
        "s/b.jpg": mirrored / "b.xml",
        "s/b.png": None,
    }


def test_read_split(tmp_path: Path) -> None:
    file = tmp_path / "split.csv"
    file.write_text("set,image,part\na,1.jpg,dev\na,2.jpg,final\nb,3.jpg,dev\n")
    assert dataset.read_split(file, "a", "dev") == {"1.jpg"}
    with pytest.raises(DatasetError, match="no pictures of set 'c'"):
        dataset.read_split(file, "c", "dev")
    # Of one set alone: the folder was renamed, and the part is called otherwise.
    file.write_text("set,image,part\na,1.jpg,valid\na,2.jpg,train\n")
    assert dataset.read_split(file, "c", "validation") == {"1.jpg"}
    file.write_text("picture,part\n1.jpg,dev\n")
    with pytest.raises(DatasetError, match="columns"):
        dataset.read_split(file, "a", "dev")
    with pytest.raises(DatasetError, match="could not be read"):
        dataset.read_split(tmp_path / "none.csv", "a", "dev")


def test_near_copies_are_grouped(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.jpg", 1)
    write_picture(tmp_path / "b.jpg", 2)
    write_picture(tmp_path / "a-small.jpg", 1, (80, 60), quality=40)
    (tmp_path / "broken.jpg").write_bytes(b"not a picture")
    names = ["a.jpg", "b.jpg", "a-small.jpg", "broken.jpg"]
    groups = dataset.near_copies([tmp_path / name for name in names])
    assert groups[0] == groups[2]
    assert len(set(groups)) == 3
