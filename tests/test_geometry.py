"""Boxes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.geometry import Box, iou_matrix

edges = st.floats(-1000, 1000, allow_nan=False).map(lambda value: round(value, 2))
boxes = st.builds(Box.from_points, edges, edges, edges, edges)


@given(boxes, boxes)
def test_iou_is_symmetric_and_between_0_and_1(a: Box, b: Box) -> None:
    assert 0 <= a.iou(b) <= 1 + 1e-9
    assert a.iou(b) == pytest.approx(b.iou(a))
    assert iou_matrix([a], [b])[0, 0] == pytest.approx(a.iou(b))


@given(boxes)
def test_a_box_with_area_overlaps_itself_wholly(box: Box) -> None:
    assert box.iou(box) == pytest.approx(1.0 if box.area > 0 else 0.0)
    assert box.shifted(3, 4).shifted(-3, -4).as_tuple() == pytest.approx(box.as_tuple())


def test_iou_by_hand() -> None:
    assert Box(0, 0, 2, 1).iou(Box(1, 0, 3, 1)) == pytest.approx(1 / 3)
    assert Box(0, 0, 2, 1).iou(Box(2, 0, 3, 1)) == 0.0
    assert iou_matrix([], [Box(0, 0, 1, 1)]).shape == (0, 1)


def test_clipping_scaling_growing() -> None:
    assert Box(-5, 2, 50, 9).clipped(40, 8) == Box(0, 2, 40, 8)
    assert Box(50, 50, 60, 60).clipped(40, 40).area == 0.0
    assert Box(1, 2, 3, 4).scaled(2, 3) == Box(2, 6, 6, 12)
    assert Box(0, 0, 10, 20).grown(0.1) == Box(-1, -2, 11, 22)
    assert np.allclose(Box(0, 0, 10, 20).center, (5, 10))
