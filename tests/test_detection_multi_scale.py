"""Two passes over one picture, taken together."""

from __future__ import annotations

import numpy as np
import pytest

from lpr_desktop.detection.multi_scale import UNSEEN_SCORE, NetworkPass, fuse_scales
from lpr_desktop.geometry import Box

PLATE = Box(100, 100, 200, 130)


def odds(score: float) -> float:
    return float(np.log(score / (1 - score)))


def one(found: NetworkPass) -> tuple[Box, float]:
    assert len(found.boxes) == len(found.scores) == 1
    return found.boxes[0], found.scores[0]


def test_what_both_see_has_the_mean_of_the_log_odds_and_edges_between() -> None:
    moved = Box(104, 100, 204, 134)
    box, score = one(
        fuse_scales(NetworkPass([PLATE], [0.8], 1.0), NetworkPass([moved], [0.4], 0.7))
    )
    assert odds(score) == pytest.approx((odds(0.8) + odds(0.4)) / 2)
    # The surer one counts twice as much.
    assert box.as_tuple() == pytest.approx((101.333, 100, 201.333, 131.333), abs=0.01)


@pytest.mark.parametrize("coarse_sees", [True, False])
def test_what_one_alone_sees_counts_less(coarse_sees: bool) -> None:
    seen, nothing = NetworkPass([PLATE], [0.8], 1.0), NetworkPass([], [], 1.0)
    pair = (nothing, seen) if coarse_sees else (seen, nothing)
    box, score = one(fuse_scales(*pair))
    assert box == PLATE
    assert odds(score) == pytest.approx((odds(0.8) + odds(UNSEEN_SCORE)) / 2)


def test_a_plate_too_small_for_the_coarse_pass_is_the_fine_ones_business() -> None:
    fine = NetworkPass([PLATE], [0.6], 1.0)  # 30 pixels high, 6 for the coarse pass
    assert one(fuse_scales(fine, NetworkPass([], [], 0.2)))[1] == pytest.approx(0.6)
    elsewhere = Box(101, 101, 199, 129)
    box, score = one(fuse_scales(fine, NetworkPass([elsewhere], [0.1], 0.2)))
    assert score == pytest.approx(0.6)
    assert box == PLATE
    half = one(fuse_scales(fine, NetworkPass([], [], 0.3)))[1]  # 9 pixels
    assert odds(half) == pytest.approx((odds(0.6) + 0.5 * odds(UNSEEN_SCORE)) / 1.5)


def test_boxes_elsewhere_stay_apart_and_overlapping_ones_of_a_pass_are_one() -> None:
    other = Box(300, 100, 400, 130)
    near = Box(102, 101, 202, 131)
    found = fuse_scales(
        NetworkPass([near, PLATE], [0.3, 0.9], 1.0), NetworkPass([other], [0.7], 1.0)
    )
    assert {box.x0 for box in found.boxes} == {100, 300}
    assert found.scale == 1.0


def test_nothing_and_nothing_is_nothing() -> None:
    assert fuse_scales(NetworkPass([], [], 1.0), NetworkPass([], [], 0.7)).boxes == []


def test_a_plate_is_taken_once() -> None:
    """Two boxes of the coarse pass on one of the fine one: the second stands alone."""
    wide, left = Box(100, 100, 200, 130), Box(100, 100, 160, 130)
    found = fuse_scales(
        NetworkPass([wide], [0.9], 1.0), NetworkPass([left, Box(140, 100, 200, 130)], [0.6, 0.5], 1)
    )
    assert len(found.boxes) == 2
    assert sum(score > 0.7 for score in found.scores) == 1
