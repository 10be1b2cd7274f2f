"""A second look at each thing that may be a plate."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from lpr_desktop.detection.card import REFINEMENT
from lpr_desktop.detection.detector import PlateDetector
from lpr_desktop.detection.multi_scale import NetworkPass
from lpr_desktop.detection.refinement import (
    CLOSER,
    HEIGHT,
    LEAST_SCORE,
    LIKELY,
    MOST_BOXES,
    WIDTH,
    Refinement,
    cut,
    window,
)
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.geometry import Box
from lpr_desktop.inference import network
from rendering.scenes import draw_scene


@pytest.mark.parametrize("width", [30.0, 90.0, 700.0])
@pytest.mark.parametrize("sides", [1.0, 4.7])
def test_a_window_shows_the_box_in_its_middle(width: float, sides: float) -> None:
    box = Box(200.0, 150.0, 200.0 + width, 150.0 + round(width / sides))
    image = np.full((1000, 1100, 3), 20, np.uint8)
    image[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)] = 220
    around = window(box)
    seen = cut(image, around)
    assert seen.shape == (HEIGHT, WIDTH, 3)
    scale = WIDTH / around.width
    light = seen[..., 0] > 120
    expected = box.width * scale, box.height * scale
    assert (light[HEIGHT // 2].sum(), light[:, WIDTH // 2].sum()) == pytest.approx(expected, abs=1)
    rows, columns = np.nonzero(light)
    middle = columns.mean() + 0.5, rows.mean() + 0.5
    assert middle == pytest.approx((WIDTH / 2, HEIGHT / 2), abs=0.3)


def test_a_window_beyond_the_picture_is_grey_there() -> None:
    image = np.full((60, 80, 3), 255, np.uint8)
    seen = cut(image, window(Box(-20, -5, 20, 5)))
    assert (seen[:, : WIDTH // 2 - 2] == 114).all()
    assert (seen[HEIGHT // 2 + 2 :, WIDTH // 2 + 2 :] == 255).all()
    refinement = Refinement(default_detector() / REFINEMENT)
    for box in (Box(-4000, -900, -2000, -400), Box(79, 2, 900, 40), Box(20, 30, 20, 50)):
        found = refinement.refine(image, NetworkPass([box], [0.5], 1.0))
        assert (found.boxes, found.scores) == ([box], [0.5]), "hardly anything of it is there"


@pytest.mark.parametrize(("width", "height"), [(3000, 10), (10, 3000), (40_000, 2), (2, 2)])
def test_a_box_may_fill_a_picture_that_is_a_strip(width: int, height: int) -> None:
    image = np.full((height, width, 3), 255, np.uint8)
    seen = cut(image, window(Box(0, 0, width, height)))
    assert seen.shape == (HEIGHT, WIDTH, 3)
    assert (seen[0, 0] == 114).all(), "outside"


def test_what_scores_little_or_comes_late_is_left_as_it_is() -> None:
    image = np.random.default_rng(3).integers(0, 256, (400, 900, 3), np.uint8)
    boxes = [Box(10 + 80 * i, 40, 70 + 80 * i, 60) for i in range(MOST_BOXES + 2)]
    scores = [0.5, LEAST_SCORE / 2, *[0.4] * MOST_BOXES]
    refined = Refinement(default_detector() / REFINEMENT).refine(
        image, NetworkPass(boxes, scores, 1.0)
    )
    same = [box == before for box, before in zip(refined.boxes, boxes, strict=True)]
    assert same == [False, True, *[False] * (MOST_BOXES - 2), True, True]
    kept = [score == before for score, before in zip(refined.scores, scores, strict=True)]
    assert kept == same
    lower = [score < before for score, before in zip(refined.scores, scores, strict=True)]
    assert lower == [not one for one in same], "noise is no plate"


def test_edges_that_are_off_are_moved_to_the_plate() -> None:
    scene = draw_scene(np.random.default_rng(6), daytime="sunny")
    (plate,) = scene.boxes
    width, height = plate.width, plate.height
    refinement = Refinement(default_detector() / REFINEMENT)
    before, after = [], []
    for off in ((0.1, 0.2, 0.1, 0.2), (-0.1, -0.2, 0.1, 0.2), (0.1, 0.2, -0.1, -0.2)):
        moved = np.array(plate.as_tuple()) + np.array(off) * [width, height, width, height]
        box = Box(*moved.tolist())
        found = refinement.refine(scene.image, NetworkPass([box], [0.5], 1.0))
        before.append(box.iou(plate))
        after.append(found.boxes[0].iou(plate))
        assert found.scores[0] > 0.4
    assert all(now > then for now, then in zip(after, before, strict=True))
    assert min(after) > 0.6
    assert np.mean(after) > np.mean(before) + 0.1


@pytest.mark.parametrize("odds", [0.0, -2.0])
def test_what_is_likely_then_is_looked_at_once_more_in_the_mirror(
    odds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The network sees a bright bar on the left of the plate, or, in the mirror, on its right."""
    image = np.full((300, 400, 3), 60, np.uint8)
    image[120:140, 150:160] = 250
    box = Box(150, 120, 230, 140)
    refinement = Refinement(default_detector() / REFINEMENT)
    seen: list[tuple[float, float]] = []

    def run(windows: np.ndarray) -> list[np.ndarray]:
        _, columns = np.nonzero(windows[0, ..., 0] > 150)
        seen.append((columns.mean() + 0.5 - WIDTH / 2, np.ptp(columns) + 1.0))
        edges = [-0.01, 0.02, 0.04, 0.08] if len(seen) == 1 else [-0.03, 0.02, 0.05, 0.06]
        answers = {1: np.array([[odds + len(seen) - 1]]), 4: np.array([edges])}
        return [answers[shape[-1]] for shape in refinement._network.output_shapes]

    with monkeypatch.context() as patched:
        patched.setattr(type(refinement._network), "run", lambda _, windows: run(windows))
        found = refinement.refine(image, NetworkPass([box], [0.5], 1.0))
    wide = window(box).width
    first = np.array([-0.01, 0.02, 0.04, 0.08]) * wide
    if odds < 0:
        assert found.scores[0] == pytest.approx(1 / (1 + np.exp(-odds)))
        assert found.scores[0] < LIKELY
        assert len(seen) == 1
        moved = first
    else:
        assert found.scores[0] == pytest.approx(1 / (1 + np.exp(-odds - 0.5)))
        (off, size), (off_again, size_again) = seen
        assert off < 0
        assert off_again == pytest.approx(-off / CLOSER, abs=0.5)
        assert size_again == pytest.approx(size / CLOSER, abs=1.5)
        second = np.array([-0.05, 0.02, 0.03, 0.06]) * wide * CLOSER
        moved = (first + second) / 2
    assert found.boxes[0].as_tuple() == pytest.approx(tuple(moved + box.as_tuple()), abs=1e-3)


def test_openvino_is_not_set_up_for_a_network_that_costs_so_little(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(network, "_patience", 0)
    monkeypatch.setattr(network, "VinoNetwork", lambda *_: pytest.fail("set up"))
    image = np.full((60, 80, 3), 255, np.uint8)
    found = NetworkPass([Box(20, 20, 60, 30)], [0.5], 1.0)
    refinement = Refinement(default_detector() / REFINEMENT)
    assert refinement.refine(image, found).scores != found.scores


def test_a_detector_without_it_works_and_another_network_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    shutil.copytree(default_detector(), folder)
    shutil.copy(folder / "detector.tflite", folder / REFINEMENT)
    with pytest.raises(DetectorError, match=rf"{REFINEMENT}: another network"):
        PlateDetector(folder)
    (folder / REFINEMENT).unlink()
    assert PlateDetector(folder).detect(np.full((90, 120, 3), 90, np.uint8)) == []


def test_a_network_is_learned_and_exported(tmp_path: Path) -> None:
    """Windows and boxes are mirrored together; a network that says nothing changes nothing."""
    pytest.importorskip("tensorflow")
    import make_candidates
    import train_refinement

    from lpr_desktop.training.export import quantize

    image = np.full((300, 400, 3), 60, np.uint8)
    plate = Box(100, 100, 180, 120)
    cv2.rectangle(image, (100, 100), (179, 119), (230, 230, 230), -1)
    off = Box(104, 98, 190, 122)
    record = make_candidates.record(image, off, [Box(300, 0, 320, 9), plate])
    assert record["iou"] == pytest.approx(off.iou(plate))
    around = window(off)
    assert record["plate"] * around.width + [around.x0, around.y0] * 2 == pytest.approx(
        plate.as_tuple(), abs=0.01
    )
    changed = train_refinement.augmented(np.array([record] * 8), np.random.default_rng(1))
    windows, boxes, plates, ious = changed
    assert len(set(plates[:, ::2].mean(1) > 0.5)) == 2, "some are mirrored"
    for box, moved, iou in zip(boxes.tolist(), plates.tolist(), ious.tolist(), strict=True):
        assert iou == pytest.approx(Box(*box).iou(Box(*moved)), abs=1e-4)
    for seen, row in zip(windows[..., 0], plates * WIDTH, strict=True):
        columns = np.nonzero(seen[round((row[1] + row[3]) / 2)] > seen.mean() + 30)[0]
        assert (columns.min(), columns.max() + 1) == pytest.approx((row[0], row[2]), abs=2.5)
    assert (boxes[:, 2] > boxes[:, 0]).all()
    model = train_refinement.build()
    for name in ("plate", "edges"):
        head = model.get_layer(name)
        head.set_weights([np.zeros_like(weight) for weight in head.get_weights()])
    file = tmp_path / REFINEMENT
    file.write_bytes(quantize(model, windows.astype(np.uint8)))
    found = Refinement(file).refine(image, NetworkPass([off], [0.5], 1.0))
    assert found.scores == pytest.approx([0.5])
    assert found.boxes[0].as_tuple() == pytest.approx(off.as_tuple())
