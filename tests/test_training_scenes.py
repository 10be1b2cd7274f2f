"""Drawn plates and words put on training scenes."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.training.hard_negatives import free_place, put_words
from lpr_desktop.training.swapped_plates import PlateSwap

GREY = np.full((300, 400, 3), 120, np.uint8)
BOX = np.array([[150, 120, 250, 145]], np.float32)


def test_a_plate_is_added_where_none_is() -> None:
    swap = PlateSwap.draw(4, seed=1, share=0, extra=1.0)
    added = 0
    for seed in range(6):
        image, boxes = swap(GREY, BOX, np.random.default_rng(seed))
        np.testing.assert_array_equal(boxes[0], BOX[0])
        x0, y0, x1, y1 = (int(v) for v in boxes[0])
        assert (image[y0:y1, x0:x1] == 120).all(), "the plate that was there is untouched"
        for x0, y0, x1, y1 in boxes[1:]:
            changed = (image != 120).any(axis=2)
            changed_rows, changed_columns = np.nonzero(changed)
            found = [
                changed_columns.min(),
                changed_rows.min(),
                changed_columns.max() + 1,
                changed_rows.max() + 1,
            ]
            np.testing.assert_allclose([x0, y0, x1, y1], found, atol=3.5)
            added += 1
    assert added >= 4
    assert (GREY == 120).all(), "the given picture stays as it is"


def test_words_are_put_beside_plates_only() -> None:
    for seed in range(10):
        image = GREY.copy()
        put_words(image, BOX, np.random.default_rng(seed))
        assert (image[120:145, 150:250] == 120).all()
        assert (image != 120).any()


def test_hard_negatives_leave_the_boxes_alone() -> None:
    swap = PlateSwap.draw(1, seed=1, share=0, hard_negatives=1.0)
    image, boxes = swap(GREY, BOX, np.random.default_rng(3))
    np.testing.assert_array_equal(boxes, BOX)
    assert (image != GREY).any()


def test_no_place_is_free_in_a_full_picture() -> None:
    rng = np.random.default_rng(1)
    full = np.array([[0, 0, 400, 300]], np.float32)
    assert free_place(GREY, full, 40, 12, rng) is None
    assert free_place(GREY, BOX, 500, 12, rng) is None


def test_dark_plates_are_drawn_on_demand() -> None:
    dark = PlateSwap.draw(8, seed=2, dark=1.0)
    usual = PlateSwap.draw(8, seed=2)

    def middle(swap: PlateSwap) -> float:
        return float(np.median([np.median(art.image[art.coverage > 0]) for art in swap.arts]))

    assert middle(dark) < 110 < middle(usual)
