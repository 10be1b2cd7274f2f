"""Targets, losses, augmentation, batches."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from lpr_desktop.detection.decode import decode, suppress

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

from lpr_desktop.training.augment import AugmentSettings, view
from lpr_desktop.training.batches import TrainingBatches, TrainingPicture
from lpr_desktop.training.photometric import spoil
from lpr_desktop.training.targets import edge_loss, encode, heat_loss, plate_loss

PLATES = np.array([[40, 60, 120, 84], [150.5, 20, 171, 33], [200, 180, 262, 230]], np.float32)


def perfect_output(target: np.ndarray) -> np.ndarray:
    """What a network that has learned ``target`` by heart would put out."""
    heat = np.where(target[..., 0] >= 1, 12.0, -12.0)
    return np.concatenate(
        [heat[..., None], np.log(np.maximum(target[..., 2:6], 1e-2))], axis=-1
    ).astype(np.float32)


def test_decoding_undoes_encoding() -> None:
    target = encode(PLATES, 299)
    assert target.shape == (35, 35, 6)
    boxes, scores = decode(perfect_output(target), 0.5)
    kept = boxes[suppress(boxes, scores)]
    assert len(kept) == len(PLATES)
    order = np.argsort(kept[:, 0])
    np.testing.assert_allclose(kept[order], PLATES, atol=0.01)


def test_every_plate_weighs_the_same() -> None:
    target = encode(PLATES, 299)
    assert target[..., 1].sum() == pytest.approx(3.0, rel=1e-5)
    assert (target[..., 0] == 1).sum() == 3
    nothing = encode(np.zeros((0, 4), np.float32), 299)
    assert not nothing.any()
    assert not encode(np.array([[5, 5, 5, 9]], np.float32), 299).any()


def test_losses_know_right_from_wrong() -> None:
    target = encode(PLATES, 299)[None]
    right = perfect_output(target[0])[None]
    shifted = right.copy()
    shifted[..., 1] += 0.5
    assert float(heat_loss(target, right)) < 0.01
    loss, iou = edge_loss(target, right)
    assert float(loss) == pytest.approx(0.0, abs=1e-3)
    assert float(iou) == pytest.approx(1.0, abs=1e-3)
    worse, lower = edge_loss(target, shifted)
    assert float(worse) > 0.1
    assert float(lower) < 0.9
    quiet = right.copy()
    quiet[..., 0] = -12
    assert float(plate_loss(target, quiet)) > float(plate_loss(target, right)) + 1
    empty = encode(np.zeros((0, 4), np.float32), 299)[None]
    assert np.isfinite(float(plate_loss(empty, right)))


def scene() -> tuple[np.ndarray, np.ndarray]:
    """A grey picture with one white plate, and its box."""
    image = np.full((300, 400, 3), 90, np.uint8)
    box = np.array([[180, 140, 260, 165]], np.float32)
    cv2.rectangle(image, (180, 140), (259, 164), (255, 255, 255), -1)
    return image, box


@pytest.mark.parametrize("quarter", [0.0, 1.0])
def test_views_carry_their_boxes_along(quarter: float) -> None:
    image, box = scene()
    settings = AugmentSettings(turn=4, perspective=0.03, mosaic=0, quarter=quarter)
    seen = 0
    for seed in range(40):
        out, boxes = view(image, box, 299, np.random.default_rng(seed), settings)
        assert out.shape == (299, 299, 3)
        for x0, y0, x1, y1 in boxes:
            if x0 <= 1 or y0 <= 1 or x1 >= 298 or y1 >= 298:
                continue  # cut by the border
            bright = out[..., 0] > 200
            rows, columns = np.nonzero(bright)
            if out[0, 0, 0] > 200 or len(rows) == 0 or bright.mean() > 0.3:
                continue  # bright ground around the picture
            measured = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
            np.testing.assert_allclose([x0, y0, x1, y1], measured, atol=4)
            seen += 1
    assert seen >= 10


@pytest.mark.parametrize(
    ("steep", "least", "most"), [(0.0, 0.0, 0.0), (0.25, 0.03, 0.14), (1.0, 0.2, 0.5)]
)
def test_a_part_of_the_views_turns_steeply(steep: float, least: float, most: float) -> None:
    """A plate five times as wide as high is, turned by over 15° or so, half as high as wide."""
    image, box = np.full((300, 300, 3), 90, np.uint8), np.array([[100, 140, 200, 160]], np.float32)
    settings = AugmentSettings(turn=5, perspective=0, mosaic=0, steep=steep)
    rng = np.random.default_rng(4)
    shapes = []
    for _ in range(400):
        _, found = view(image.copy(), box, 300, rng, settings)
        whole = found[(found[:, :2] > 0).all(axis=1) & (found[:, 2:] < 300).all(axis=1)]
        shapes += [(y1 - y0) / (x1 - x0) for x0, y0, x1, y1 in whole]
    assert len(shapes) > 150
    assert least <= np.mean(np.array(shapes) > 0.42) <= most


def test_the_same_seed_gives_the_same_view() -> None:
    image, box = scene()
    first, second = (
        spoil(image.copy(), box, np.random.default_rng(5), 1.0),
        spoil(image.copy(), box, np.random.default_rng(5), 1.0),
    )
    np.testing.assert_array_equal(first, second)


@pytest.fixture
def pictures(tmp_path: Path) -> list[TrainingPicture]:
    found = []
    for number in range(5):
        image, box = scene()
        image[:, :, 1] = 40 * number
        path = tmp_path / f"{number}.png"
        cv2.imwrite(str(path), image)
        found.append(TrainingPicture(path, box))
    return found


def test_batches_depend_on_seed_and_epoch_alone(pictures: list[TrainingPicture]) -> None:
    def batches(epoch: int, seed: int = 3) -> TrainingBatches:
        return TrainingBatches(
            pictures,
            input_size=107,
            batch_size=4,
            views=10,
            seed=seed,
            epoch=epoch,
            settings=AugmentSettings(),
        )

    images, targets = batches(1)[1]
    assert images.shape == (4, 107, 107, 3)
    assert targets.shape == (4, 11, 11, 6)
    assert len(batches(0)) == 2
    again, _ = batches(1)[1]
    np.testing.assert_array_equal(images, again)
    assert (images != batches(2)[1][0]).any()
    assert (images != batches(1, seed=4)[1][0]).any()


def test_pictures_take_turns(pictures: list[TrainingPicture]) -> None:
    shown: list[int] = []
    for epoch in range(5):
        epoch_batches = TrainingBatches(
            pictures,
            input_size=107,
            batch_size=2,
            views=4,
            seed=1,
            epoch=epoch,
            settings=AugmentSettings(),
        )
        shown += epoch_batches._order.tolist()
    assert sorted(shown) == sorted(list(range(5)) * 4)
