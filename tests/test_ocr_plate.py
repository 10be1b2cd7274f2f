"""The preparation: level lines of dark characters, whatever the plate and the box are like."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from ocr_plates import AROUND, draw, in_picture

from lpr_desktop.geometry import Box
from lpr_desktop.ocr.line import CHARACTER_HEIGHT, LINE_HEIGHT
from lpr_desktop.ocr.plate import prepare, prepare_crop
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine

ABOVE = (LINE_HEIGHT - CHARACTER_HEIGHT) // 2


@pytest.mark.parametrize(("degrees", "shear"), [(0, 0), (9, 0), (-14, 0), (5, 0.15), (-6, -0.12)])
def test_corners_follow_the_plate(degrees: float, shear: float) -> None:
    picture, box, corners = in_picture(draw("KR 3UH61"), degrees, shear)
    found = prepare(picture, box).corners
    assert found is not None
    distance = np.linalg.norm(np.array(found) - corners, axis=1)
    assert distance.max() < 0.12 * box.height + 3


def test_corners_of_a_person_make_a_plate_level_that_lies_on_its_side() -> None:
    picture, box, corners = in_picture(draw("KR 3UH61"), 62)
    a, b, c, d = ((float(x), float(y)) for x, y in corners)
    given = prepare(picture, box, corners=(a, b, c, d))
    assert given.corners == (a, b, c, d)
    assert given.crop.shape[1] > 3 * given.crop.shape[0]
    (line,) = given.lines
    middle = line[:, line.shape[1] // 4 : -line.shape[1] // 4]
    dark = (middle < 100).sum(axis=1) > 0.12 * middle.shape[1]
    assert not dark[: ABOVE - 4].any()
    assert not dark[ABOVE + CHARACTER_HEIGHT + 4 :].any()
    assert dark.sum() > CHARACTER_HEIGHT / 2


def test_crop_is_level_and_shows_the_plate_alone() -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"), 10)
    crop = prepare(picture, box).crop
    assert crop.shape[1] > 3 * crop.shape[0]
    around = np.abs(crop.astype(int) - AROUND).max(axis=2) < 12
    assert around.mean() < 0.03


@pytest.mark.parametrize("light_on_dark", [False, True])
def test_line_is_dark_on_white(light_on_dark: bool) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61", light_on_dark=light_on_dark))
    (line,) = prepare(picture, box).lines
    assert line.dtype == np.uint8
    assert line.shape[0] == LINE_HEIGHT
    assert np.median(line) > 200
    assert 0.05 < np.mean(line < 100) < 0.5


@pytest.mark.parametrize("degrees", [0, 8, -12])
def test_characters_stand_level_and_at_one_height(degrees: float) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"), degrees)
    (line,) = prepare(picture, box).lines
    middle = line[:, line.shape[1] // 4 : -line.shape[1] // 4]
    rows = np.flatnonzero((middle < 100).sum(axis=1) > 0.12 * middle.shape[1])
    # The frame may lie above and below; the characters fill the rows between.
    inside = rows[(rows >= ABOVE - 2) & (rows < ABOVE + CHARACTER_HEIGHT + 2)]
    assert abs(inside[0] - ABOVE) <= 2
    assert abs(inside[-1] + 1 - ABOVE - CHARACTER_HEIGHT) <= 2


def test_a_crop_without_rows_is_one_line() -> None:
    crop = np.full((30, 120, 3), 230, np.uint8)
    crop[13:17, 10:110] = 20
    (line,) = prepare_crop(crop).lines
    assert line.shape[0] == LINE_HEIGHT
    assert line.min() < 60 < 180 < line.max()


def _signs(line: NDArray[np.uint8]) -> int:
    """How many shapes as tall as a character there are."""
    stats = cv2.connectedComponentsWithStats((line < 110).astype(np.uint8))[2][1:]
    return int((np.abs(stats[:, cv2.CC_STAT_HEIGHT] - CHARACTER_HEIGHT) <= 4).sum())


@pytest.mark.parametrize("degrees", [0, -10, 12])
def test_two_lines_come_top_first(degrees: float) -> None:
    picture, box, _ = in_picture(draw("59-S1", "534.18"), degrees)
    top, bottom = prepare(picture, box).lines
    assert top.shape[0] == bottom.shape[0] == LINE_HEIGHT
    # Four strokes and a hyphen above, five digits below.
    assert _signs(top) < _signs(bottom)


def test_small_print_above_is_no_line() -> None:
    plate = draw("KR 3UH61")
    small = draw("OCEAN STATE", height=12)
    height, width = small.shape[:2]
    high = np.full((plate.shape[0] + height, plate.shape[1], 3), 240, np.uint8)
    high[height:] = plate
    high[4 : height - 4, 20 : 20 + width - 8] = small[4:-4, 4:-4]
    picture, box, _ = in_picture(high)
    assert len(prepare(picture, box).lines) == 1


@pytest.mark.parametrize(
    "box", [Box(500, 10, 600, 40), Box(-80, -80, -10, -10), Box(20, 20, 20, 40), Box(5, 9, 5, 9)]
)
def test_a_box_without_a_pixel_gives_nothing(box: Box) -> None:
    prepared = prepare(np.full((60, 120, 3), 90, np.uint8), box)
    assert prepared.crop.shape == (0, 0, 3)
    assert prepared.corners is None
    assert prepared.lines == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 90), (70, 1), (2, 3), (4, 4000)])
def test_tiny_and_thin_crops(size: tuple[int, int]) -> None:
    rng = np.random.default_rng(5)
    crop = rng.integers(0, 256, (*size, 3), dtype=np.uint8)
    prepared = prepare_crop(crop)
    assert prepared.crop.size > 0
    assert all(line.size > 0 and line.dtype == np.uint8 for line in prepared.lines)


def test_a_plate_cut_by_the_border_is_prepared() -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"))
    cut = picture[:, round(box.x0 + 0.3 * box.width) :]
    prepared = prepare(cut, box.shifted(-(picture.shape[1] - cut.shape[1]), 0))
    assert len(prepared.lines) == 1
    assert prepared.crop.shape[1] < 0.8 * box.width


@pytest.mark.parametrize(
    ("text", "degrees", "first", "last"),
    [("KR 3UH61", 0, 0, 0.45), ("KR 3UH61", 9, 0.45, 1), ("DW 8842K", 9, 0, 0.75)],
)
def test_a_row_that_ends_at_the_border_is_cut(
    text: str, degrees: float, first: float, last: float
) -> None:
    """It ends between two signs, so that each that is there looks whole."""
    picture, box, _ = in_picture(draw(text), degrees)
    x0, x1 = (round(box.x0 + share * box.width) for share in (first, last))
    before, after = (300, 0) if last < 1 else (0, 300)
    cut = picture[:, :x1] if last < 1 else picture[:, x0:]
    cut = np.pad(cut, ((0, 0), (before, after), (0, 0)), mode="edge")
    place = box.shifted(before if last < 1 else -x0, 0).clipped(*cut.shape[1::-1])
    network = PlateNetwork()
    prepared = prepare(cut, place, network)
    assert prepared.is_cut
    assert prepared.at_edge
    assert not prepare(picture, box, network).at_edge
    assert not prepare(picture, box, network).is_cut


def test_a_whole_plate_at_the_border_is_not_cut() -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"))
    cut = np.ascontiguousarray(picture[:, round(box.x0) :])
    place = box.shifted(-round(box.x0), 0)
    assert not prepare(cut, place, PlateNetwork()).is_cut
    plate = np.ascontiguousarray(cut[round(box.y0) : round(box.y1), : round(box.width)])
    assert not prepare_crop(plate, PlateNetwork()).is_cut


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_cut_out_that_ends_within_a_sign_is_cut(side: str) -> None:
    picture, box, _ = in_picture(draw("0GB 8850"), 4)
    x0, y0, x1, y1 = map(round, box.as_tuple())
    network = PlateNetwork()
    cuts = []
    for share in (0.19, 0.21, 0.23):
        lost = round(share * box.width)
        left, right = (x0 + lost, x1) if side == "left" else (x0, x1 - lost)
        cuts.append(prepare_crop(np.ascontiguousarray(picture[y0:y1, left:right]), network).is_cut)
    assert any(cuts), "one may end between two signs"
    whole = np.ascontiguousarray(picture[y0:y1, x0:x1])
    assert not prepare_crop(whole, network).is_cut
    framed = cv2.copyMakeBorder(whole, 0, 0, 6, 6, cv2.BORDER_CONSTANT, value=(10, 10, 10))
    assert not prepare_crop(framed, network).is_cut


def test_a_blank_crop_has_no_line() -> None:
    crop = np.random.default_rng(3).integers(120, 126, (48, 160, 3), dtype=np.uint8)
    assert prepare_crop(crop).lines == ()


@settings(max_examples=40)
@given(
    seed=st.integers(0, 2**32 - 1),
    x0=st.floats(-40, 150),
    y0=st.floats(-40, 110),
    width=st.floats(0, 220),
    height=st.floats(0, 150),
)
def test_any_box_in_any_picture(
    seed: int, x0: float, y0: float, width: float, height: float
) -> None:
    rng = np.random.default_rng(seed)
    picture = rng.integers(0, 256, (rng.integers(1, 100), rng.integers(1, 140), 3), dtype=np.uint8)
    prepared = prepare(picture, Box(x0, y0, x0 + width, y0 + height))
    assert prepared.crop.dtype == np.uint8
    assert len(prepared.lines) <= 2
    for line in prepared.lines:
        assert line.shape[0] == LINE_HEIGHT
        assert line.shape[1] >= 1


def test_the_picture_is_not_changed() -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"), 7)
    before = picture.copy()
    prepare(picture, box)
    assert np.array_equal(picture, before)


@pytest.mark.parametrize("quarters", [1, 3])
def test_a_plate_on_its_side_has_lines_for_either_way_up(quarters: int) -> None:
    picture, box, _ = in_picture(draw("KR 3UH61"))
    turned = np.ascontiguousarray(np.rot90(picture, quarters))
    height, width = picture.shape[:2]
    if quarters == 1:
        side = Box(box.y0, width - box.x1, box.y1, width - box.x0)
    else:
        side = Box(height - box.y1, box.x0, height - box.y0, box.x1)
    prepared = prepare(turned, side)
    assert len(list(prepared.others)) == 2
    ocr = PlateOcr(create_engine("tesserocr"))
    assert ocr.read(turned, side).text == "KR3UH61"
    ocr.engine.close()
