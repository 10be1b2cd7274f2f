"""A plate made level: its corners come to where they are wanted, whatever its size."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from lpr_desktop.geometry import Corners
from lpr_desktop.ocr.level import level, sides
from lpr_desktop.ocr.plate_network import FLAT_HEIGHT, FLAT_WIDTH, flat
from lpr_desktop.ocr.plate_view import OUTSIDE

TARGET = [(10, 5), (90, 5), (90, 45), (10, 45)]


def striped(width: int, height: int) -> np.ndarray:
    """A plate that fills its picture: its left half is dark, its upper right quarter red."""
    picture = np.full((height, width, 3), 230, np.uint8)
    picture[:, : width // 2] = 20
    picture[: height // 2, width // 2 :] = (200, 0, 0)
    return picture


def whole(width: float, height: float) -> Corners:
    return (0.0, 0.0), (width, 0.0), (width, height), (0.0, height)


@pytest.mark.parametrize("times", [1, 3, 9])
def test_corners_come_to_where_they_are_wanted(times: int) -> None:
    seen = level(striped(80 * times, 40 * times), whole(80 * times, 40 * times), TARGET, (100, 50))
    assert seen.shape == (50, 100, 3)
    assert (seen[:4] == OUTSIDE).all()
    assert (seen[:, :9] == OUTSIDE).all()
    assert seen[8:42, 12:47].max() < 40
    assert (seen[8:22, 53:87, 0] > 180).all()
    assert (seen[8:22, 53:87, 1] < 20).all()
    assert seen[28:42, 53:87].min() > 210


def test_a_plate_is_reduced_by_what_each_direction_needs() -> None:
    """83 and 41 are no multiples of the steps, and along it is reduced by more than across."""
    width, height = 7 * 83, 2 * 41
    picture = striped(width, height)
    picture[:, ::2] //= 2
    seen = level(picture, whole(width, height), TARGET, (100, 50)).astype(int)
    edge = np.flatnonzero(np.diff(seen[35, 12:88, 0]) > 20) + 12
    assert 48 <= edge.mean() <= 51
    across = np.flatnonzero(np.diff(seen[8:42, 70, 1]) > 20) + 8
    assert 23 <= across.mean() <= 26
    assert seen[30:40, 55:85].std() < 12  # the stripes are gone
    assert len(across) <= 3  # and the line between red and white is as sharp as it was


def test_a_plate_that_runs_away_from_the_camera_is_whole() -> None:
    """Its horizon is in the view."""
    y, x = np.mgrid[:400, :600]
    picture = np.dstack([x * 255 / 600, y * 255 / 400, 0 * x]).astype(np.uint8)
    corners = (200.0, 200.0), (240.0, 225.0), (240.0, 285.0), (200.0, 320.0)
    assert sides(corners) == pytest.approx((50.2, 90), abs=0.5)
    narrow = [(40, 5), (60, 5), (60, 45), (40, 45)]
    seen = level(picture, corners, narrow, (100, 50))
    source, target = (np.array(points, np.float32) - 0.5 for points in (corners, narrow))
    matrix = cv2.getPerspectiveTransform(source, target)
    uncut = cv2.warpPerspective(picture, matrix, (100, 50))
    assert np.abs(seen.astype(int) - uncut)[6:44, 41:59].max() <= 2


def test_a_turned_plate_is_level_afterwards() -> None:
    picture = striped(80, 40)
    turned = cv2.getRotationMatrix2D((40, 20), 20, 1) + [[0, 0, 60], [0, 0, 60]]
    points = np.array(whole(80, 40)) @ turned[:, :2].T + turned[:, 2]
    large = cv2.warpAffine(picture, turned, (200, 160), borderValue=(120, 120, 120))
    corners: Corners = tuple(map(tuple, points.tolist()))  # type: ignore[assignment]
    seen = level(large, corners, TARGET, (100, 50))
    assert seen[10:40, 14:46].max() < 60
    assert seen[29:40, 54:86].min() > 200
    assert sides(corners) == pytest.approx((80, 40))


def test_fine_stripes_become_grey_and_not_coarse_ones() -> None:
    picture = np.zeros((160, 640, 3), np.uint8)
    picture[:, ::2] = 255
    seen = level(picture, whole(640, 160), TARGET, (100, 50))[10:40, 15:85]
    assert seen.std() < 25
    assert seen.mean() == pytest.approx(127, abs=15)


@pytest.mark.parametrize(
    "corners",
    [
        whole(0, 0),
        whole(1e6, 1e6),
        ((500.0, 500.0), (600.0, 500.0), (600.0, 540.0), (500.0, 540.0)),
        ((0.0, 0.0), (0.0, 0.0), (50.0, 50.0), (0.0, 50.0)),
    ],
)
def test_strange_corners_give_a_picture_too(corners: Corners) -> None:
    assert flat(striped(80, 40), corners).shape == (FLAT_HEIGHT, FLAT_WIDTH, 3)


@pytest.mark.parametrize(("width", "height"), [(460, 110), (300, 150), (90, 120)])
def test_the_country_network_sees_the_whole_plate(width: int, height: int) -> None:
    seen = flat(striped(width, height), whole(width, height))
    dark, red = seen.max(-1) < 40, (seen[..., 0] > 180) & (seen[..., 1] < 20)
    # Its aspect is kept, but that it is half as tall again.
    rows, columns = np.nonzero(dark)
    assert np.ptp(rows) / np.ptp(columns) == pytest.approx(1.5 * height / (width / 2), rel=0.1)
    assert red.sum() == pytest.approx(dark.sum() / 2, rel=0.1)
    across, along = np.nonzero(dark | red)
    assert 0.88 < max(np.ptp(across) / FLAT_HEIGHT, np.ptp(along) / FLAT_WIDTH) < 0.94
