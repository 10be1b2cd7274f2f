"""The list of pictures: matching, order, states, filters, and 100,000 of them."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from dataset_samples import add_picture, annotate, opened
from voc_files import LABELIMG, odd_files

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import (
    DatasetIndex,
    PictureState,
    read_state,
    read_states,
    state_of,
)
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.scan import scan
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.picture_listing import list_images

BOX = Box(10, 10, 40, 20)
NOTHING, BOXES, CHECKED, PROBLEM, UNREAD, FROM_READING = PictureState


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_states(tmp_path: Path) -> None:
    for name in ("a1.jpg", "a2.jpg", "a10.jpg", "b.jpg", "c.front.v2.jpg", "d.jpg"):
        touch(tmp_path, name)
    annotate(tmp_path / "a2.jpg", BOX, BOX.shifted(5, 5))
    annotate(tmp_path / "a10.jpg", verified=True)
    annotate(tmp_path / "c.front.v2.jpg", BOX, verified=True)
    (tmp_path / "b.xml").write_text("broken")
    (tmp_path / "d.xml").write_text("<annotation></annotation>")
    index = scan(Layout(tmp_path))
    assert index.names == ["a1.jpg", "a2.jpg", "a10.jpg", "b.jpg", "c.front.v2.jpg", "d.jpg"]
    assert index.states.tolist() == [NOTHING, *[UNREAD] * 5]
    assert index.annotation_path(4) == tmp_path / "c.front.v2.xml"
    for row, *state in read_states(index, index.unread_rows()):
        index.set_state(row, *state)
    assert index.states.tolist() == [NOTHING, BOXES, CHECKED, PROBLEM, CHECKED, NOTHING]
    assert index.counts.tolist() == [0, 2, 0, 0, 1, 0]
    assert list(index.problems) == [3]
    assert "b.xml" in index.problems[3]
    index.set_state(3, *state_of(ImageAnnotation(boxes=[AnnotatedBox(BOX)])))
    assert (index.states[3], index.counts[3], index.problems) == (BOXES, 1, {})
    assert index.next_row(1, (NOTHING,)) == 5
    assert index.next_row(5, (NOTHING,), -1) == 0
    assert index.next_row(5, (NOTHING,)) is None


def test_quick_reading_agrees_with_loading(tmp_path: Path) -> None:
    """Also where the file looks simple and is not."""
    tricky = {
        "commented": LABELIMG.replace("<object>", "<!-- <object> --><object>"),
        "part": LABELIMG.replace("</bndbox>", "</bndbox><object><bndbox/></object>", 1),
        "inner comment": LABELIMG.replace("1011", "10<!-- x -->11"),
        "prefix": LABELIMG.replace("<annotation>", '<annotation xmlns:a="b">'),
        "namespace": LABELIMG.replace("<annotation>", '<annotation xmlns="http://a/b">'),
        "no number": LABELIMG.replace("1011", ""),
        "huge": LABELIMG.replace("1011", "1e300"),
        "verified": LABELIMG.replace("<annotation>", "<annotation verified='TRUE'>"),
        "unverified": LABELIMG.replace("<annotation>", "<annotation verified='no'>"),
        "read": LABELIMG.replace("Unknown", "LPR Desktop reading"),
        "read, spaces": LABELIMG.replace("Unknown", " LPR Desktop reading\n"),
    }
    files = {name: text.encode() for name, text in tricky.items()}
    files |= {name: data for name, (data, _) in odd_files().items()}
    for name, data in files.items():
        path = tmp_path / "file.xml"
        path.write_bytes(data)
        try:
            wanted = (*state_of(voc.load(path)), None, ())
        except AnnotationError as error:
            wanted = (PROBLEM, 0, str(error), ())
        assert read_state(path) == wanted, name
    path.write_text(tricky["read, spaces"])
    assert read_state(path)[0] == FROM_READING
    assert read_state(tmp_path / "none.xml") == (NOTHING, 0, None, ())


def test_order_and_choice_of_pictures(tmp_path: Path) -> None:
    names = ["10.JPG", "9.png", "b/2.jpg", "b/10.jpg", "B2/x.webp", "b10/x.tif", "a.jpeg", "É.jpg"]
    touch(tmp_path, *names, ".hidden.jpg", ".git/x.jpg", "a.txt", "jpg", "xml", "sub/a.xml")
    index = scan(Layout(tmp_path))
    wanted = [path.relative_to(tmp_path).as_posix() for path in list_images([tmp_path])]
    assert index.names == wanted
    assert sorted(index.names) == sorted(names)
    assert [index.row_of(name) for name in index.names] == list(range(len(names)))
    assert index.row_of("none.jpg") is None
    assert index.picture(0) == tmp_path / "9.png"


def test_loops_of_links_end(tmp_path: Path) -> None:
    touch(tmp_path, "a/b.jpg")
    try:
        (tmp_path / "a" / "up").symlink_to(tmp_path)
    except OSError:
        pytest.skip("no links here")
    assert scan(Layout(tmp_path)).names == ["a/b.jpg"]


def test_layouts(tmp_path: Path) -> None:
    for name, folders, layout in [
        ("beside", ["images"], ("images", None)),
        ("parallel", ["images", "annotations"], ("images", "annotations")),
        ("voc", ["JPEGImages", "Annotations"], ("JPEGImages", "Annotations")),
        ("flat", ["annotations"], (".", "annotations")),
    ]:
        home = tmp_path / name
        for folder in folders:
            (home / folder).mkdir(parents=True)
        touch(home, "p.jpg" if name == "flat" else f"{layout[0]}/p.jpg")
        expected = Layout(home / layout[0], layout[1] and home / layout[1])
        assert find_layout(home) == expected
        assert find_layout(home / layout[0]) == expected
        assert expected.home in (home, home / layout[0])
    # Pictures of its own come before those in a folder that happens to be called images.
    touch(tmp_path / "parallel", "own.jpg")
    assert find_layout(tmp_path / "parallel").pictures == tmp_path / "parallel"
    # XML beside the pictures, and an empty folder.
    touch(tmp_path / "voc" / "JPEGImages", "p.xml")
    assert find_layout(tmp_path / "voc") == Layout(tmp_path / "voc" / "JPEGImages")


def test_parallel_folders_mirror_subfolders_and_read_flat_ones(tmp_path: Path) -> None:
    layout = Layout(tmp_path / "images", tmp_path / "annotations")
    for name in ("a.jpg", "s/a.jpg", "s/b.jpg", "t/c.jpg", "t/d.jpg", "u/d.jpg"):
        touch(tmp_path / "images", name)
    annotate(tmp_path / "images" / "s" / "a.jpg", BOX, layout=layout)
    for stem in ("b", "d"):
        annotate(tmp_path / "images" / f"{stem}.jpg", BOX, layout=layout)
    index = opened(tmp_path)
    paths = [index.annotation_path(row) for row in range(len(index))]
    names = [path and path.relative_to(tmp_path / "annotations").as_posix() for path in paths]
    assert names == ["a.xml", "s/a.xml", "b.xml", "t/c.xml", "t/d.xml", "u/d.xml"]
    assert index.states.tolist() == [NOTHING, BOXES, BOXES, NOTHING, NOTHING, NOTHING]


@pytest.mark.parametrize("named", ["a.jpg", "a.png", "elsewhere.jpg", None])
def test_two_pictures_with_one_stem(tmp_path: Path, named: str | None) -> None:
    touch(tmp_path, "a.jpg", "a.png", "a.b.jpg", "sub/a.jpg")
    if named:
        path = annotate(tmp_path / named, BOX)
        path.replace(tmp_path / "a.xml")
    index = opened(tmp_path)
    assert index.names == ["a.b.jpg", "a.jpg", "a.png", "sub/a.jpg"]
    owner, other = (2, 1) if named == "a.png" else (1, 2)
    assert index.owners == {other: owner}
    assert index.annotation_path(other) is None
    assert index.annotation_path(owner) == tmp_path / "a.xml"
    assert index.states[other] == PROBLEM
    assert index.states[owner] == (BOXES if named else NOTHING)
    assert index.names[owner] in index.problems[other]
    index.set_state(other, CHECKED, 3)
    assert index.states[other] == PROBLEM, "until one of them is renamed"
    assert list(read_states(index, [other])) == []
    rest = index.without(owner)
    assert rest.names == [name for name in index.names if name != index.names[owner]]
    assert rest.annotation_path(1) == tmp_path / "a.xml"
    assert rest.states[1] == UNREAD
    assert (rest.problems, rest.owners) == ({}, {})


def test_without_a_row(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpg", "c.jpg", "c.png")
    (tmp_path / "b.xml").write_text("broken")
    index = opened(tmp_path)
    rest = index.without(0)
    assert rest.names == ["b.jpg", "c.jpg", "c.png"]
    assert rest.states.tolist() == [PROBLEM, NOTHING, PROBLEM]
    assert sorted(rest.problems) == [0, 2]
    assert rest.owners == {2: 1}
    assert len(index) == 4, "the old list is as it was"


def test_filters(tmp_path: Path) -> None:
    names = ["Auto 1.jpg", "auto 2.jpg", "Straße.jpg", "Żółw.jpg", "sub/auto.jpg"]
    index = DatasetIndex(
        Layout(tmp_path), names, np.array([0, 1, 2, 1, 0], np.uint8), np.zeros(5, np.int32)
    )

    def found(text: str, *states: PictureState) -> list[int]:
        return index.filtered(text, states or None).tolist()

    assert found("") == [0, 1, 2, 3, 4]
    assert found("AUTO") == [0, 1, 4]
    assert found("auto", NOTHING) == [0, 4]
    assert found("sub/") == [4]
    assert found("strasse") == [2]
    assert found("Z\u0307o\u0301") == [3], "accents apart, as macOS has them"
    assert found("", BOXES, CHECKED) == [1, 2, 3]
    assert found("x") == []
    assert index.filtered("", ()).tolist() == []


def test_folders_that_cannot_be_listed(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="none"):
        scan(Layout(tmp_path / "none"))
    assert len(scan(Layout(tmp_path))) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_names_of_any_bytes(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xff\xfe.jpg"
    os.close(os.open(raw, os.O_CREAT))
    (tmp_path / "车\n牌.jpg").touch()
    index = scan(Layout(tmp_path))
    assert sorted(map(os.fsencode, index.names)) == ["车\n牌.jpg".encode(), b"\xff\xfe.jpg"]
    assert index.filtered("牌").size == 1


def test_the_scan_can_be_stopped(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg")

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        scan(Layout(tmp_path), stop)


def test_a_hundred_thousand_pictures(tmp_path: Path) -> None:
    """Linear work in small steps; the bounds leave a busy machine a lot of room."""
    folder = os.fsencode(tmp_path)
    for number in range(100_000):
        os.close(os.open(b"%s/IMG_%d.jpg" % (folder, number), os.O_CREAT))
    longest = 0.0
    done = threading.Event()

    def watch() -> None:
        # Processor time of the program: a busy machine holds up everyone, the scan must not.
        nonlocal longest
        last = time.process_time()
        while not done.wait(0.001):
            now = time.process_time()
            longest, last = max(longest, now - last), now

    watcher = threading.Thread(target=watch)
    watcher.start()
    begin = time.thread_time()
    index = scan(Layout(tmp_path))
    scan_seconds = time.thread_time() - begin
    done.set()
    watcher.join()
    assert index.names[::11111] == [f"IMG_{number}.jpg" for number in range(0, 100_000, 11111)]
    assert scan_seconds < 5
    assert longest < 1, "other threads get their turns"
    for text, count in (("", 100_000), ("img_", 100_000), ("9999", 19), ("none", 0)):
        begin = time.thread_time()
        rows = index.filtered(text, (NOTHING,))
        assert time.thread_time() - begin < 0.5
        assert rows.size == count
    assert find_layout(tmp_path) == Layout(tmp_path)


def test_what_a_killed_program_left_is_swept(tmp_path: Path) -> None:
    """Only our own files, and only old ones."""
    add_picture(tmp_path / "images" / "a.jpg")
    (tmp_path / "annotations").mkdir()
    old = time.time() - 2 * 3600
    kept = {".lpr-abcdefg1.tmp": time.time(), ".lpr-notes.tmp": old, "a.tmp": old, ".hidden": old}
    for folder in (tmp_path / "images", tmp_path / "annotations"):
        for name, changed in (kept | {".lpr-abc_efg2.tmp": old}).items():
            (folder / name).touch()
            os.utime(folder / name, (changed, changed))
        (folder / ".lpr-linklin1.tmp").symlink_to(folder / ".hidden")
    scan(find_layout(tmp_path))
    for folder in (tmp_path / "images", tmp_path / "annotations"):
        there = {file.name for file in folder.iterdir()} - {"a.jpg"}
        assert there == {*kept, ".lpr-linklin1.tmp"}
