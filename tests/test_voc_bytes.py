"""Byte for byte: what is not edited stays as it was, whoever wrote it and however."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from voc_files import LABELIMG, LABELIMG_EMPTY, NUMBERS, ODD, odd_files, swapped_numbers, write

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.geometry import Box

FILES = odd_files()
each_file = pytest.mark.parametrize("name", FILES)
Where = tuple[ImageAnnotation, int]


def load(folder: Path, data: bytes) -> Where:
    """The annotation and the place of the box of ``NUMBERS`` in it."""
    annotation = voc.load(write(folder, data))
    wanted = Box(*NUMBERS)
    return annotation, next(n for n, box in enumerate(annotation.boxes) if box.box == wanted)


def changed(annotation: ImageAnnotation, place: int, **changes: object) -> ImageAnnotation:
    boxes = list(annotation.boxes)
    boxes[place] = replace(boxes[place], **changes)
    return annotation.with_boxes(boxes)


def saved(folder: Path, annotation: ImageAnnotation) -> bytes:
    voc.save(annotation, folder / "photo.xml")
    return (folder / "photo.xml").read_bytes()


@each_file
def test_saving_without_an_edit_changes_nothing(tmp_path: Path, name: str) -> None:
    data, _ = FILES[name]
    annotation, _ = load(tmp_path, data)
    before = (tmp_path / "photo.xml").stat()
    assert saved(tmp_path, annotation) == data
    after = (tmp_path / "photo.xml").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino), "not written"


@each_file
def test_a_moved_box_changes_its_four_numbers_only(tmp_path: Path, name: str) -> None:
    data, codec = FILES[name]
    annotation, place = load(tmp_path, data)
    moved = changed(annotation, place, box=Box(1016.4, 317.5, 1238.4, 439.5))
    assert saved(tmp_path, moved) == swapped_numbers(data, codec, (1016, 318, 1238, 440))


@each_file
def test_one_moved_edge_changes_one_number(tmp_path: Path, name: str) -> None:
    data, codec = FILES[name]
    annotation, place = load(tmp_path, data)
    moved = changed(annotation, place, box=Box(*NUMBERS[:3], 500))
    assert saved(tmp_path, moved) == swapped_numbers(data, codec, (*NUMBERS[:3], 500))


@each_file
@pytest.mark.parametrize(
    "change",
    [
        {"class_name": "tablica <1> & ]]>"},
        {"class_name": "车牌 Ж"},
        {"difficult": True},
        {"truncated": True},
        {"text": "WA 1234"},
        {"text": "京A·12345 <&>"},
    ],
    ids=str,
)
def test_other_edits_read_back_and_undo_to_the_byte(
    tmp_path: Path, name: str, change: dict[str, object]
) -> None:
    data, _ = FILES[name]
    annotation, place = load(tmp_path, data)
    edited = changed(annotation, place, **change)
    file, _ = voc.AnnotationFile.open(tmp_path / "photo.xml")
    assert file.save(edited)
    assert voc.load(tmp_path / "photo.xml") == edited
    assert file.save(annotation), "the edit undone after it was saved"
    assert (tmp_path / "photo.xml").read_bytes() == data


@each_file
def test_boxes_come_and_go_and_undo_to_the_byte(tmp_path: Path, name: str) -> None:
    data, _ = FILES[name]
    annotation, place = load(tmp_path, data)
    new = AnnotatedBox(Box(5, 6, 70, 20), "plate", "X 1")
    kept = [box for n, box in enumerate(annotation.boxes) if n != place]
    file, _ = voc.AnnotationFile.open(tmp_path / "photo.xml")
    for boxes in ([*annotation.boxes, new], [*kept, new], kept, [], [new]):
        edited = annotation.with_boxes(boxes)
        file.save(edited)
        assert voc.load(tmp_path / "photo.xml") == edited
    assert file.save(annotation)
    assert (tmp_path / "photo.xml").read_bytes() == data


@each_file
def test_checking_touches_the_root_tag_only(tmp_path: Path, name: str) -> None:
    data, codec = FILES[name]
    annotation, _ = load(tmp_path, data)
    checked = saved(tmp_path, replace(annotation, verified=True))
    added = re.compile(r" verified=[\"']yes[\"']").search(checked.decode(codec))
    assert added
    assert checked.replace(added[0].encode(codec), b"", 1) == data


def test_added_and_removed_boxes_follow_the_files_habits(tmp_path: Path) -> None:
    spaced = LABELIMG.replace("\t", "   ").replace("\n", "\r\n")
    annotation, _ = load(tmp_path, spaced.encode())
    first, second = annotation.boxes
    copy = replace(first.copied(), box=first.box.shifted(1, 1))
    begin, end = spaced.index("   <object>"), spaced.rindex("   <object>")
    block = spaced[begin:end]
    for old, new in zip(NUMBERS, (1012, 323, 1234, 445), strict=True):
        block = block.replace(str(old), str(new))
    close = spaced.index("</annotation>")
    wanted = spaced[:close] + block + spaced[close:]
    assert saved(tmp_path, annotation.with_boxes([first, second, copy])) == wanted.encode()
    write(tmp_path, spaced.encode())
    assert (
        saved(tmp_path, annotation.with_boxes([second])) == (spaced[:begin] + spaced[end:]).encode()
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<annotation/>", "<annotation>\n{}\n</annotation>"),
        ("<annotation />", "<annotation >\n{}\n</annotation>"),
        ("<annotation></annotation>", "<annotation>\n{}\n</annotation>"),
        ("<annotation>\n</annotation>\n", "<annotation>\n{}\n</annotation>\n"),
        ("<annotation><folder/></annotation>", None),
    ],
)
def test_the_first_box_of_an_empty_file(tmp_path: Path, before: str, after: str | None) -> None:
    block = LABELIMG[LABELIMG.index("\t<object>") : LABELIMG.rindex("\n\t<object>")]
    annotation = voc.load(write(tmp_path, before.encode()))
    box = AnnotatedBox(Box(*NUMBERS))
    wanted = after.format(block) if after else None
    data = saved(tmp_path, annotation.with_boxes([box]))
    if wanted is None:
        assert b"\n" not in data, "a file of one line stays one"
    else:
        assert data.decode() == wanted
    assert voc.load(tmp_path / "photo.xml").boxes == (box,)


def test_both_edits_of_an_empty_root(tmp_path: Path) -> None:
    annotation = voc.load(write(tmp_path, b"<annotation id='1'/>"))
    boxes = (AnnotatedBox(Box(1, 2, 30, 40)),)
    size = {"width": 64, "height": 48}
    edited = replace(annotation, verified=True, filename="a.jpg", boxes=boxes, **size)
    data = saved(tmp_path, edited)
    assert data.startswith(b"<annotation id='1' verified='yes'>\n\t<filename>a.jpg</filename>\n")
    assert voc.load(tmp_path / "photo.xml") == edited


def test_size_and_names_are_put_where_labelimg_has_them(tmp_path: Path) -> None:
    stripped = re.sub(r"\t<(size|filename)>.*?</\1>\n", "", LABELIMG, flags=re.DOTALL)
    annotation = voc.load(write(tmp_path, stripped.encode()))
    assert (annotation.width, annotation.filename) == (0, "")
    edited = replace(annotation, width=1920, height=1080, filename="front 1.jpg")
    assert saved(tmp_path, edited) == LABELIMG.encode()
    smaller = replace(voc.load(tmp_path / "photo.xml"), width=1900)
    assert saved(tmp_path, smaller) == LABELIMG.replace("1920", "1900").encode()


def test_the_text_of_a_plate(tmp_path: Path) -> None:
    data = ODD.format(encoding="utf-8").encode()
    annotation, place = load(tmp_path, data)
    assert annotation.boxes[place].text == "AB 1"
    assert saved(tmp_path, changed(annotation, place, text="CD 2")) == data.replace(
        b"&#65;B &#x31;", b"CD 2"
    )
    write(tmp_path, data)
    without = saved(tmp_path, changed(annotation, place, text=None))
    assert without == re.sub(rb"\s*<attribute >.*?</attribute>", b"", data, flags=re.DOTALL)
    plain = voc.load(write(tmp_path, LABELIMG.encode()))
    written = saved(tmp_path, changed(plain, 0, text="CD 2"))
    block = (
        b"\n\t\t<attributes>\n\t\t\t<attribute>\n\t\t\t\t<name>text</name>\n"
        b"\t\t\t\t<value>CD 2</value>\n\t\t\t</attribute>\n\t\t</attributes>"
    )
    assert written.replace(block, b"", 1) == LABELIMG.encode()
    assert written.index(block) == LABELIMG.index("\n\t</object>")


def test_swapped_numbers_are_put_in_order_by_an_edit(tmp_path: Path) -> None:
    data = ODD.format(encoding="utf-8").encode()
    annotation, place = load(tmp_path, data)
    other = 1 - place
    assert annotation.boxes[other].box == Box(10, 20, 90.5, 60)
    moved = saved(tmp_path, changed(annotation, other, box=Box(10, 20, 95, 60)))
    assert moved == data.replace(b">90.50<", b">10<").replace(b">+10<", b">95<")


def test_untouched_fractions_keep_their_spelling(tmp_path: Path) -> None:
    fractions = LABELIMG.replace(">1011<", ">1011.50<").replace(">444<", "> 4.44e2 <")
    annotation = voc.load(write(tmp_path, fractions.encode()))
    edited = changed(annotation, 0, box=Box(1011.5, 330.5, 1300, 444))
    wanted = fractions.replace(">322<", ">331<").replace(">1233<", ">1300<")
    assert saved(tmp_path, edited) == wanted.encode()


def test_numbers_stay_in_the_picture(tmp_path: Path) -> None:
    annotation, place = load(tmp_path, LABELIMG.encode())
    wide = changed(annotation, place, box=Box(-7, 0.2, 5000, 1080.4))
    assert saved(tmp_path, wide) == swapped_numbers(LABELIMG.encode(), "utf-8", (1, 1, 1920, 1080))
    write(tmp_path, LABELIMG.encode())
    larger = replace(wide, picture_size=(6000, 1000))
    assert saved(tmp_path, larger) == swapped_numbers(
        LABELIMG.encode(), "utf-8", (1, 1, 5000, 1000)
    )


def test_a_box_of_another_file_or_twice_is_a_new_one(tmp_path: Path) -> None:
    annotation, _ = load(tmp_path, LABELIMG.encode())
    other = voc.parse(FILES["VOC2012"][0], "other").boxes[0]
    first, second = annotation.boxes
    data = saved(tmp_path, annotation.with_boxes([first, second, first, other]))
    assert data.startswith(LABELIMG.removesuffix("\n</annotation>\n").encode())
    found = voc.load(tmp_path / "photo.xml")
    assert [box.class_name for box in found.boxes] == [
        "plate",
        second.class_name,
        "plate",
        "person",
    ]
    assert b"jumping" not in data


def test_a_new_file_is_labelimgs_to_the_byte(tmp_path: Path) -> None:
    """Compared with what labelImg 1.8.6 wrote for the same boxes."""
    picture = Path("/data/cars/front 1.jpg")
    annotation = ImageAnnotation.for_picture(picture, 1920, 1080).with_boxes(
        [
            AnnotatedBox(Box(*NUMBERS)),
            AnnotatedBox(Box(300, 50, 380, 72), "licence & plate <eu>", difficult=True),
        ]
    )
    assert saved(tmp_path, annotation) == LABELIMG.encode()
    empty = ImageAnnotation.for_picture(Path("/data/Żółw 车.png"), 120, 90, depth=1)
    checked = replace(empty, folder="", verified=True)
    assert voc.render(checked) == LABELIMG_EMPTY.encode()
    assert voc.render(empty) is None


@pytest.mark.parametrize("pattern", ["labelimg", "kaggle", "vott", "phone"])
def test_files_of_other_tools(
    tmp_path: Path, shared_data: Callable[[str], Path], pattern: str
) -> None:
    """On real files, found by a pattern that knows nothing of XML."""
    number = re.compile(rb"<(xmin|ymin|xmax|ymax)>([^<]*)<")
    files = sorted(shared_data("voc-samples").glob(f"{pattern}*.xml"))
    assert files
    for file in files:
        data = file.read_bytes()
        annotation = voc.load(write(tmp_path, data))
        assert annotation.boxes
        assert saved(tmp_path, annotation) == data
        for place, marked in enumerate(annotation.boxes):
            new = Box(3, 4, 17, 18)
            assert marked.box != new
            wanted = bytearray(data)
            edges = dict(zip((b"xmin", b"ymin", b"xmax", b"ymax"), new.as_tuple(), strict=True))
            for match in reversed(list(number.finditer(data))[4 * place : 4 * place + 4]):
                wanted[match.start(2) : match.end(2)] = str(edges[match[1]]).encode()
            write(tmp_path, data)
            assert saved(tmp_path, changed(annotation, place, box=new)) == bytes(wanted)


@pytest.mark.parametrize("before", [b"verified='no'", b'verified="NO"', b"verified=''"])
def test_the_value_of_verified_changes_where_it_stands(tmp_path: Path, before: bytes) -> None:
    head = b"<?xml version='1.0'?>\n<!-- of mine -->\n<annotation id='7' "
    rest = b" by='me'>\n\t<filename>photo.jpg</filename>\n</annotation>\n"
    annotation = voc.load(write(tmp_path, head + before + rest))
    assert not annotation.verified
    quote = before[-1:]
    checked = head + b"verified=" + quote + b"yes" + quote + rest
    assert saved(tmp_path, replace(annotation, verified=True)) == checked
    again = voc.load(tmp_path / "photo.xml")
    assert again.verified
    assert saved(tmp_path, replace(again, verified=False)) == head.rstrip() + rest
