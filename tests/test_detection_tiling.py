"""The second pass over tiles of large pictures."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.assets import resources_folder
from lpr_desktop.detection.detector import PlateDetector
from lpr_desktop.detection.multi_scale import NetworkPass
from lpr_desktop.detection.store import default_detector
from lpr_desktop.detection.tiling import (
    MOST_CHOSEN,
    MOST_TILES,
    choose_tiles,
    is_whole,
    merge_tiles,
    tile_grid,
)
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image

SIDE = 401.0
SCALE = 401 / 1280
SMALL = Box(600, 300, 660, 316)


def tiles_for(boxes: list[Box], scores: list[float], scale: float = SCALE) -> list[Box]:
    return choose_tiles(NetworkPass(boxes, scores, scale), 1280, 720, SIDE)


def test_a_small_find_in_a_large_picture_is_looked_at_closely() -> None:
    (found,) = tiles_for([SMALL], [0.3])
    assert found.width == pytest.approx(found.height, abs=1)
    assert SIDE / found.width > 1  # pixels of the input for a pixel of the picture
    assert found.x0 < SMALL.x0
    assert found.x1 > SMALL.x1


@pytest.mark.parametrize(
    ("box", "score", "scale"),
    [
        (SMALL, 0.01, SCALE),  # hardly a find
        (Box(300, 300, 500, 350), 0.9, SCALE),  # large enough in the first pass
        (SMALL, 0.9, 0.8),  # the picture has no more to show
    ],
)
def test_otherwise_nothing_is_looked_at_again(box: Box, score: float, scale: float) -> None:
    assert tiles_for([box], [score], scale) == []
    assert tiles_for([], [], scale) == []


def test_beside_a_plate_twice_as_sure_a_small_one_is_not_looked_at_again() -> None:
    large = Box(300, 300, 500, 350)
    assert tiles_for([large, SMALL], [0.9, 0.4]) == []
    assert tiles_for([large, SMALL], [0.9, 0.5])
    assert tiles_for([large, SMALL], [0.3, 0.2])


def test_near_finds_share_a_tile_and_the_surest_far_one_has_it() -> None:
    (near,) = tiles_for([SMALL, SMALL.shifted(80, 20)], [0.3, 0.2])
    assert near.x1 > SMALL.x1 + 80
    (far,) = tiles_for(
        [SMALL.shifted(-550, -250), SMALL, SMALL.shifted(550, 350)], [0.16, 0.18, 0.3]
    )
    assert (far.x1, far.y1) == (1280, 720)  # around the surest, and inside the picture


def test_small_finds_apart_have_a_tile_each_up_to_two() -> None:
    apart = [SMALL.shifted(-550, -250), SMALL.shifted(550, 350), SMALL.shifted(550, -250)]
    first, second = tiles_for(apart, [0.25, 0.3, 0.2])
    assert (first.x1, first.y1) == (1280, 720)
    assert (second.x0, second.y0) == (0, 0)
    assert len(tiles_for(apart[:2], [0.3, 0.19])) == 1, "hardly a find is no reason for a second"
    assert len(tiles_for([Box(-40, 300, 20, 316)], [0.5])) == 1, "its middle is outside"
    large = Box(300, 300, 500, 350)
    assert len(tiles_for([large, *apart], [0.9, 0.5, 0.4, 0.3])) == 1, "what is large promises more"


def test_what_is_small_in_a_tile_is_told_by_the_pass_over_the_tile() -> None:
    place = Box(400, 200, 800, 600)
    large, elsewhere = Box(450, 450, 650, 500), SMALL.shifted(-500, 0)
    first = NetworkPass([SMALL, large, elsewhere], [0.3, 0.4, 0.2], SCALE)
    seen, cut = Box(202, 101, 258, 117), Box(390, 10, 400, 15)
    closer = NetworkPass([seen, cut], [0.8, 0.9], 1.0)
    both = merge_tiles(first, [(place, closer)], 1280, 720)
    assert both.boxes == [large, elsewhere, seen.shifted(400, 200)]
    assert both.scores == [0.4, 0.2, 0.8]
    assert both.scale == SCALE


def test_what_one_tile_shows_whole_stays_where_the_next_one_cuts_it() -> None:
    first = NetworkPass([SMALL], [0.2], SCALE)
    left, right = Box(300, 100, 670, 470), Box(620, 100, 990, 470)
    whole, cut = SMALL.shifted(-300, -100), Box(0, 200, 40, 216)
    closer = [(left, NetworkPass([whole], [0.8], 1.0)), (right, NetworkPass([cut], [0.9], 1.0))]
    both = merge_tiles(first, closer, 1280, 720)
    assert (both.boxes, both.scores) == ([SMALL], [0.8])


@given(st.integers(1, 12_000), st.integers(1, 12_000))
def test_a_grid_of_tiles_covers_the_picture_and_has_bounds(width: int, height: int) -> None:
    tiles = tile_grid(width, height, SIDE)
    assert len(tiles) <= MOST_TILES
    for x, y in ((0, 0), (width / 2, height / 2), (width, height), (width / 3, height)):
        assert not tiles or any(t.x0 <= x <= t.x1 and t.y0 <= y <= t.y1 for t in tiles)
    assert all(0 <= t.x0 < t.x1 <= width and 0 <= t.y0 < t.y1 <= height for t in tiles)


def test_small_pictures_have_no_tiles_and_large_ones_many() -> None:
    assert tile_grid(200, 150, SIDE) == []
    assert len(tile_grid(512, 384, SIDE)) == 6
    assert 15 <= len(tile_grid(4000, 3000, SIDE)) <= MOST_TILES


@given(
    st.lists(
        st.tuples(
            st.floats(0, 1200),
            st.floats(0, 700),
            st.floats(4, 60),
            st.floats(2, 20),
            st.floats(0, 1),
        ),
        max_size=20,
    )
)
def test_tiles_lie_in_the_picture(rows: list[tuple[float, float, float, float, float]]) -> None:
    boxes = [Box(x, y, x + width, y + height) for x, y, width, height, _ in rows]
    tiles = tiles_for(boxes, [row[4] for row in rows])
    assert len(tiles) <= MOST_CHOSEN
    for tile in tiles:
        assert tile.clipped(1280, 720) == tile
        assert min(tile.width, tile.height) > 100


def test_a_box_at_the_side_of_a_tile_is_whole_only_at_the_picture_s() -> None:
    place = Box(0, 100, 400, 500)
    assert is_whole(Box(0, 200, 50, 220), place, 1280, 720)
    assert not is_whole(Box(350, 200, 400, 220), place, 1280, 720)
    assert not is_whole(Box(100, 100, 150, 120), place, 1280, 720)


def test_a_far_plate_in_a_large_frame_is_found_where_it_is() -> None:
    scene = open_image(resources_folder() / "samples" / "car-germany.webp")
    plate = Box(477, 425, 697, 479)  # as in its annotation
    scale = 60 / plate.width
    small = cv2.resize(scene, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    frame = cv2.resize(scene[:300], (1280, 720), interpolation=cv2.INTER_AREA)
    frame[400 : 400 + small.shape[0], 800 : 800 + small.shape[1]] = small
    found = PlateDetector(default_detector()).detect(np.ascontiguousarray(frame))
    assert max(box.box.iou(plate.scaled(scale).shifted(800, 400)) for box in found) > 0.5


def test_a_thorough_search_finds_far_plates_in_more_than_one_place() -> None:
    scene = open_image(resources_folder() / "samples" / "car-germany.webp")
    plate = Box(477, 425, 697, 479)
    scale = 50 / plate.width
    small = cv2.resize(scene, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    picture = np.full((2200, 3000, 3), 114, np.uint8)
    places = [(100, 150), (2600, 150), (2600, 1900)]
    for x, y in places:
        picture[y : y + small.shape[0], x : x + small.shape[1]] = small
    detector = PlateDetector(default_detector())
    assert len(detector.detect(picture)) == MOST_CHOSEN < len(places)
    found = detector.detect(picture, is_thorough=True)
    for x, y in places:
        true = plate.scaled(scale).shifted(x, y)
        assert max(one.box.iou(true) for one in found) > 0.5
