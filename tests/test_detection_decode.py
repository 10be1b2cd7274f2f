"""Decoding, suppression, metrics."""

from __future__ import annotations

import numpy as np
import pytest

from lpr_desktop.detection.decode import cell_centers, decode, grid_size, suppress
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import average_precision, match, precision_recall
from lpr_desktop.geometry import Box


def empty_output(cells: int = 20) -> np.ndarray:
    output = np.zeros((cells, cells, 5), np.float32)
    output[..., 0] = -8.0
    return output


def put(output: np.ndarray, box: tuple[float, float, float, float], logit: float) -> None:
    """Write a plate at the cell nearest to its centre."""
    centers = cell_centers(output.shape[0])
    column = int(np.argmin(abs(centers - (box[0] + box[2]) / 2)))
    row = int(np.argmin(abs(centers - (box[1] + box[3]) / 2)))
    x, y = centers[column], centers[row]
    distances = np.array([x - box[0], y - box[1], box[2] - x, box[3] - y]) / 8
    output[row, column] = [logit, *np.log(distances)]


def test_centres_are_those_of_the_padding_free_stem() -> None:
    assert grid_size(299) == 35
    assert grid_size(427) == 51
    np.testing.assert_allclose(cell_centers(3), [13.5, 21.5, 29.5])


def test_decode_gives_back_what_was_put_in() -> None:
    output = empty_output()
    put(output, (30, 40, 90, 62), 3.0)
    put(output, (100, 100, 130, 110), 1.0)
    boxes, scores = decode(output, 0.5)
    np.testing.assert_allclose(boxes, [[30, 40, 90, 62], [100, 100, 130, 110]], atol=1e-3)
    np.testing.assert_allclose(scores, 1 / (1 + np.exp([-3.0, -1.0])), rtol=1e-5)
    assert len(decode(output, 0.9)[0]) == 1


def test_decode_keeps_only_peaks_and_survives_any_numbers() -> None:
    output = empty_output()
    output[5:8, 5:8, 0] = [[1, 2, 1], [2, 4, 2], [1, 2, 1]]
    assert len(decode(output, 0.5)[0]) == 1
    wild = np.full((20, 20, 5), 1e30, np.float32)
    boxes, scores = decode(wild, 0.5, max_boxes=7)
    assert boxes.shape == (7, 4)
    assert np.isfinite(boxes).all()
    assert np.isfinite(scores).all()
    assert len(decode(empty_output(), 0.5)[0]) == 0


def test_suppress_drops_doubles_and_boxes_inside() -> None:
    boxes = np.array(
        [[0, 0, 100, 30], [3, 1, 102, 31], [20, 5, 60, 25], [200, 0, 300, 30]], np.float32
    )
    scores = np.array([0.8, 0.9, 0.7, 0.6], np.float32)
    assert suppress(boxes, scores).tolist() == [1, 3]
    assert suppress(np.zeros((0, 4), np.float32), np.zeros(0, np.float32)).tolist() == []


def found(*boxes: tuple[float, float, float, float, float]) -> list[Detection]:
    return [Detection(Box(*box[:4]), box[4]) for box in boxes]


def test_match_takes_each_plate_once_the_best_score_first() -> None:
    truths = [Box(0, 0, 10, 10), Box(100, 0, 110, 10)]
    detections = found((0, 0, 10, 9, 0.5), (0, 0, 10, 10, 0.9), (100, 4, 110, 14, 0.8))
    assert match(detections, truths, 0.5) == [(1, 0)]
    assert match(detections, truths, 0.3) == [(1, 0), (2, 1)]
    assert match([], truths) == []
    half = [Detection(Box(0, 0, 10, 10), 0.9)]
    assert match(half, [Box(0, 0, 20, 10)], 0.5) == [(0, 0)], "an IoU of just 0.5 is enough"
    assert match(detections, []) == []


def test_average_precision_by_hand() -> None:
    truths = [[Box(0, 0, 10, 10)], [Box(0, 0, 10, 10)]]
    detections = [
        found((0, 0, 10, 10, 0.9), (50, 50, 60, 60, 0.8)),
        found((0, 0, 10, 10, 0.7)),
    ]
    # Right, wrong, right: precision 1, 1/2, 2/3 at recall 1/2, 1/2, 1.
    assert average_precision(detections, truths) == pytest.approx(0.5 * 1 + 0.5 * 2 / 3)
    assert average_precision(truths_found(truths), truths) == pytest.approx(1.0)
    assert average_precision([[], []], truths) == 0.0
    assert average_precision([[]], [[]]) == 0.0


def truths_found(truths: list[list[Box]]) -> list[list[Detection]]:
    return [[Detection(box, 0.9) for box in boxes] for boxes in truths]


def test_difficult_plates_are_neither_right_nor_wrong() -> None:
    detections = [found((0, 0, 10, 10, 0.9), (20, 0, 30, 10, 0.8))]
    truths = [[Box(0, 0, 10, 10)]]
    difficult = [[Box(20, 0, 30, 10)]]
    scores, precision, recall = precision_recall(detections, truths, 0.5, difficult)
    np.testing.assert_allclose(scores, [0.9])
    np.testing.assert_allclose(precision, [1.0])
    np.testing.assert_allclose(recall, [1.0])
    assert len(precision_recall(detections, truths)[0]) == 2
