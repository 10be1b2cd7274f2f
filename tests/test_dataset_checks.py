"""The list of problems; boxes that were drawn on unturned pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate, opened
from picture_samples import encoded, exif, stored

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.checks import (
    Problem,
    ProblemKind,
    check_annotation,
    check_dataset,
    convert_orientation,
    stored_orientation,
)
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.errors import Cancelled, ImageError
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image

BOX = Box(10, 10, 40, 20)
PICTURE = Path("set/photo.jpg")
GOOD = ImageAnnotation(
    "photo.jpg", width=WIDTH, height=HEIGHT, boxes=[AnnotatedBox(BOX)], verified=True
)


def kinds(annotation: ImageAnnotation, orientation: int = 1) -> list[ProblemKind]:
    found = check_annotation(PICTURE, annotation, WIDTH, HEIGHT, orientation)
    assert all(problem.picture == PICTURE for problem in found)
    assert all(problem.message.startswith("photo.jpg: ") for problem in found)
    return [problem.kind for problem in found]


def test_a_good_annotation_has_no_problems() -> None:
    assert kinds(GOOD) == []
    assert kinds(GOOD.with_boxes([])) == []
    edge = Box(0, 0, WIDTH, HEIGHT)
    assert kinds(GOOD.with_boxes([AnnotatedBox(edge), AnnotatedBox(BOX)])) == []
    assert kinds(replace(GOOD, filename="C:\\cars\\photo.jpg")) == []
    assert kinds(replace(GOOD, filename="")) == []


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        (Box(-1, 10, 40, 20), ProblemKind.OUTSIDE),
        (Box(10, 10, WIDTH + 1, 20), ProblemKind.OUTSIDE),
        (Box(10, 10, 40, HEIGHT + 0.5), ProblemKind.OUTSIDE),
        (Box(10, 10, 11.9, 20), ProblemKind.TINY),
        (Box(10, 10, 40, 10), ProblemKind.TINY),
        (Box(40, 40, 70, 50.5), ProblemKind.OVERLAP),
    ],
)
def test_boxes(box: Box, kind: ProblemKind) -> None:
    annotation = GOOD.with_boxes(map(AnnotatedBox, (Box(40, 40, 70, 50), box)))
    found = check_annotation(PICTURE, annotation, WIDTH, HEIGHT)
    assert [(problem.kind, problem.box) for problem in found] == [(kind, 1)]
    assert kinds(GOOD.with_boxes(map(AnnotatedBox, (BOX, BOX.shifted(10, 0))))) == []


def test_a_heap_of_boxes_is_named_box_by_box() -> None:
    boxes = [AnnotatedBox(BOX, name) for name in ("plate", "car")] * 300
    found = check_annotation(PICTURE, GOOD.with_boxes(boxes), WIDTH, HEIGHT)
    assert [problem.kind for problem in found] == [ProblemKind.OVERLAP] * 598
    assert [problem.box for problem in found] == list(range(2, 600))


def test_whole_annotations() -> None:
    assert kinds(ImageAnnotation()) == [ProblemKind.NO_ANNOTATION]
    assert kinds(replace(GOOD, width=WIDTH + 1)) == [ProblemKind.WRONG_SIZE]
    assert kinds(replace(GOOD, width=0, height=0)) == [ProblemKind.WRONG_SIZE]
    assert kinds(replace(GOOD, filename="photo.png")) == [ProblemKind.FILE_NAME]
    turned = replace(GOOD, width=HEIGHT, height=WIDTH)
    assert kinds(turned, orientation=6) == [ProblemKind.UNROTATED]
    assert kinds(turned, orientation=1) == [ProblemKind.WRONG_SIZE]
    assert kinds(replace(GOOD, width=HEIGHT, height=WIDTH), 3) == [ProblemKind.WRONG_SIZE]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_boxes_of_unturned_pictures_are_converted(tmp_path: Path, orientation: int) -> None:
    """A white plate, drawn upright, stored as a camera would, found again in the stored pixels."""
    upright = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    upright[16:32, 48:88] = 255
    camera = stored(upright, orientation)
    path = tmp_path / "photo.jpg"
    path.write_bytes(encoded(camera, "JPEG", quality=95, exif=exif(orientation)))
    assert stored_orientation(path) == orientation
    x, y, w, h = cv2.boundingRect(camera[..., 0])
    drawn = ImageAnnotation(
        width=camera.shape[1], height=camera.shape[0], boxes=[AnnotatedBox(Box(x, y, x + w, y + h))]
    )
    converted = convert_orientation(drawn, orientation)
    assert (converted.width, converted.height) == (WIDTH, HEIGHT)
    assert converted.boxes[0].box == Box(48, 16, 88, 32)
    x, y, w, h = cv2.boundingRect((open_image(path)[..., 0] > 128).astype(np.uint8))
    assert Box(x, y, x + w, y + h) == converted.boxes[0].box


def test_conversion_is_saved_into_the_file(tmp_path: Path) -> None:
    picture = add_picture(tmp_path / "photo.jpg", orientation=6)
    drawn = replace(GOOD, width=HEIGHT, height=WIDTH, verified=False)
    path = picture.with_suffix(".xml")
    voc.save(drawn, path)
    (problem,) = check_dataset(opened(tmp_path))
    assert problem.kind is ProblemKind.UNROTATED
    before = path.read_bytes()
    voc.save(convert_orientation(voc.load(path), 6), path)
    assert list(check_dataset(opened(tmp_path))) == []
    voc.save(convert_orientation(voc.load(path), 8), path)
    assert path.read_bytes() == before


def test_a_whole_folder(tmp_path: Path) -> None:
    good = [add_picture(tmp_path / f"good {n}.jpg", n) for n in range(2)]
    for picture in good:
        annotate(picture, BOX)
    add_picture(tmp_path / "new.jpg", 3)
    add_picture(tmp_path / "blank.jpg", 4)
    (tmp_path / "blank.xml").write_text("<annotation><size/></annotation>")
    annotate(add_picture(tmp_path / "small.jpg", 5), Box(1, 1, 2, 30))
    (tmp_path / "small.xml").replace(tmp_path / "corrupt.xml")
    annotate(tmp_path / "small.jpg", Box(1, 1, 2, 30))
    add_picture(tmp_path / "corrupt.jpg", 6)
    (tmp_path / "corrupt.xml").write_text("<annotation>")
    (tmp_path / "no picture.jpg").write_text("text")
    add_picture(tmp_path / "twin.jpg", 7)
    add_picture(tmp_path / "twin.png", 8)
    annotate(tmp_path / "twin.jpg", BOX)
    copy = tmp_path / "sub" / "copy.jpg"
    copy.parent.mkdir()
    copy.write_bytes(good[0].read_bytes())
    annotate(copy, BOX)
    smaller = cv2.resize(open_image(good[1]), (48, 40), interpolation=cv2.INTER_AREA)
    (tmp_path / "near.png").write_bytes(encoded(smaller, "PNG"))
    index = opened(tmp_path)
    steps: list[tuple[int, int]] = []
    found = list(check_dataset(index, near_copies=True, progress=lambda *step: steps.append(step)))
    assert steps == [(n + 1, 3 * len(index)) for n in range(3 * len(index))]
    shown = sorted((problem.picture.name, problem.kind.value) for problem in found)
    assert shown == sorted(
        [
            ("new.jpg", "no-annotation"),
            ("blank.jpg", "no-annotation"),
            ("small.jpg", "tiny"),
            ("corrupt.jpg", "corrupt"),
            ("no picture.jpg", "unreadable"),
            ("twin.png", "one-stem"),
            ("copy.jpg", "duplicate"),
            ("near.png", "no-annotation"),
            ("near.png", "near-copy"),
        ]
    )
    others = {problem.kind: problem.other for problem in found if problem.other}
    assert others == {
        ProblemKind.ONE_STEM: tmp_path / "twin.jpg",
        ProblemKind.DUPLICATE: good[0],
        ProblemKind.NEAR_COPY: good[1],
    }
    quick = list(check_dataset(index, duplicates=False))
    assert ProblemKind.DUPLICATE not in {problem.kind for problem in quick}


def test_checking_can_be_stopped(tmp_path: Path) -> None:
    add_picture(tmp_path / "a.jpg")

    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        list(check_dataset(opened(tmp_path), progress=stop))


def test_headings_are_for_people() -> None:
    headings = {kind.heading for kind in ProblemKind}
    assert len(headings) == len(ProblemKind)
    assert all(heading[0].isupper() and len(heading) < 60 for heading in headings)
    assert Problem(PICTURE, ProblemKind("tiny"), "").kind is ProblemKind.TINY


def test_orientation_of_what_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(ImageError):
        stored_orientation(tmp_path / "none.jpg")


def test_a_class_that_nobody_mapped_is_named_once(tmp_path: Path) -> None:
    for name, classes in (("a", ["num_plate", "car"]), ("b", ["num_plate"]), ("c", ["/m/01jfm_"])):
        add_picture(tmp_path / f"{name}.jpg", ord(name))
        boxes = [
            AnnotatedBox(Box(9, 9 + 30 * at, 40, 20 + 30 * at), one)
            for at, one in enumerate(classes)
        ]
        voc.save(
            ImageAnnotation(f"{name}.jpg", width=96, height=80, depth=3, boxes=boxes),
            tmp_path / f"{name}.xml",
        )
    [problem] = check_dataset(opened(tmp_path), duplicates=False)
    assert (problem.kind, problem.picture.name, problem.box) == ("unknown-class", "a.jpg", 0)
    assert "2 boxes in 2 pictures are of the class 'num_plate'" in problem.message
