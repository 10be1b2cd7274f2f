"""The networks: shapes, where their cells look, learning, checkpoints, export."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

import keras

from lpr_desktop.detection.card import DetectorCard
from lpr_desktop.detection.decode import FIRST_CENTER, STRIDE, grid_size
from lpr_desktop.detection.detector import PlateDetector
from lpr_desktop.detection.resizing import resized
from lpr_desktop.errors import DetectorError
from lpr_desktop.geometry import Box
from lpr_desktop.inference.network import open_network
from lpr_desktop.training import export, learner
from lpr_desktop.training.augment import AugmentSettings
from lpr_desktop.training.batches import TrainingPicture
from lpr_desktop.training.export import export_detector, read_weights
from lpr_desktop.training.fit import FitSettings, Trainer, learning_rate, recalibrate
from lpr_desktop.training.network import CompactSize, build_network
from lpr_desktop.training.targets import plate_loss

TINY = CompactSize(stem=0.25, widths=(0.25, 0.125, 0.125), depths=(1, 0, 0))


def tiny(size: int) -> keras.Model:
    return build_network("compact", size, compact=TINY, head_channels=16)


def said(network: keras.Model, pictures: np.ndarray) -> np.ndarray:
    """What a network says; not by ``predict``, which traces it for each of a few answers."""
    return network(pictures, training=False).numpy()


def grids(model: keras.Model) -> dict[str, tuple[float, float]]:
    """For each layer's output: pixel index of its first cell's centre, and the step between cells.

    Follows kernels, strides and paddings through the graph; branches that meet must agree.
    """
    known: dict[str, tuple[float, float]] = {}
    for layer in model.layers:
        sources = {known[node.operation.name] for node in parents(layer)}
        if not sources:
            known[layer.name] = (0.0, 1.0)
            continue
        assert len(sources) == 1, f"{layer.name} joins grids that do not lie on each other"
        first, step = sources.pop()
        kind = type(layer).__name__
        if kind == "Conv2DTranspose":
            assert (layer.kernel_size, layer.strides, layer.padding) == ((3, 3), (2, 2), "valid")
            first, step = first - step / 2, step / 2
        elif kind in ("Conv2D", "MaxPooling2D", "AveragePooling2D"):
            kernel = layer.kernel_size if kind == "Conv2D" else layer.pool_size
            if layer.padding == "valid":
                first += (kernel[0] - 1) / 2 * step
                assert kernel[0] == kernel[1]
            else:
                assert layer.strides == (1, 1), "padding would move the centres"
            step *= layer.strides[0]
        known[layer.name] = (first, step)
    return known


def parents(layer: Any) -> list[Any]:
    return [node for inbound in layer._inbound_nodes for node in inbound.parent_nodes]


def test_cells_look_where_targets_and_decoding_say() -> None:
    model = build_network("compact", None)
    known = grids(model)
    assert known["plates"] == (FIRST_CENTER - 0.5, STRIDE)
    assert known["mixed_6a"] == (21, 16)
    assert known["mixed_7a"] == (37, 32)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_whole_inception_resnet_v2() -> None:
    model = build_network("inception-resnet-v2", 139)
    known = grids(model)
    assert known["plates"] == (FIRST_CENTER - 0.5, STRIDE)
    assert known["block17_20_ac"] == (21, 16)
    assert known["conv_7b_ac"] == (37, 32)
    assert model.output_shape == (None, grid_size(139), grid_size(139), 5)
    assert 54e6 < model.count_params() < 58e6
    before = model.get_layer("block35_1_conv").get_weights()[0]
    # Eagerly: a graph of its 780 layers takes two minutes to make, for one step.
    model.compile(keras.optimizers.SGD(1e-2), loss=plate_loss, run_eagerly=True)
    cells = grid_size(139)
    target = np.zeros((1, cells, cells, 6), np.float32)
    target[:, 5, 5] = [1, 1, 2, 1, 2, 1]
    pictures = np.random.default_rng(1).uniform(0, 255, (1, 139, 139, 3)).astype(np.float32)
    loss = model.train_on_batch(pictures, target)
    assert np.isfinite(loss)
    assert (model.get_layer("block35_1_conv").get_weights()[0] != before).any()


def test_sizes_and_names_are_checked() -> None:
    assert tiny(299).output_shape == (None, 35, 35, 5)
    assert tiny(139).output_shape == (None, grid_size(139), grid_size(139), 5)
    with pytest.raises(DetectorError, match="Use 235"):
        build_network("compact", 224)
    with pytest.raises(DetectorError, match="compact, inception-resnet-v2"):
        build_network("resnet", 299)


def test_the_learning_rate_rises_then_falls() -> None:
    settings = FitSettings(epochs=2, views=800, batch_size=8, warmup=20, learning_rate=1e-3)
    rates = [learning_rate(settings, step) for step in range(200)]
    assert rates[0] == pytest.approx(5e-5)
    assert max(rates) == pytest.approx(1e-3)
    assert rates.index(max(rates)) in (19, 20)
    assert all(a >= b for a, b in itertools.pairwise(rates[20:]))
    assert rates[-1] < 2e-5


def draw_data(folder: Path, count: int) -> list[TrainingPicture]:
    """Dark pictures with a white plate each."""
    rng = np.random.default_rng(8)
    pictures = []
    for number in range(count):
        image = np.full((139, 139, 3), int(rng.integers(20, 90)), np.uint8)
        x, y = (int(v) for v in rng.integers(15, 75, 2))
        image[y : y + 18, x : x + 45] = 240
        path = folder / f"{number}.png"
        cv2.imwrite(str(path), image)
        pictures.append(TrainingPicture(path, np.array([[x, y, x + 45, y + 18]], np.float32)))
    return pictures


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Trainer, list[TrainingPicture]]:
    folder = tmp_path_factory.mktemp("trained")
    pictures = draw_data(folder, 12)
    trainer = Trainer(
        tiny,
        pictures,
        pictures,
        FitSettings(
            epochs=2,
            views=160,
            batch_size=4,
            input_sizes=((0, 139),),
            warmup=10,
            ema=0.9,
            learning_rate=4e-3,
        ),
        lambda size: AugmentSettings(30, 60, turn=0, perspective=0, mosaic=0, spoil=0),
        folder / "run",
        lambda line: None,
    )
    traced: list[Any] = []

    def loss(target: Any, output: Any) -> Any:
        traced.append(output)
        return plate_loss(target, output)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learner, "plate_loss", loss)
        trainer.run()
    assert len(traced) == 1, "to trace the step takes as long as a hundred steps"
    return trainer, pictures


@pytest.mark.timeout(600)
def test_a_tiny_network_learns(trained: tuple[Trainer, list[TrainingPicture]]) -> None:
    trainer, _ = trained
    log = [json.loads(line) for line in (trainer._folder / "log.jsonl").read_text().splitlines()]
    assert [row["epoch"] for row in log] == [1, 2]
    assert log[1]["loss"] < log[0]["loss"]
    assert log[1]["mean_iou"] > log[0]["mean_iou"]


@pytest.mark.timeout(600)
def test_export_runs_in_litert_as_in_keras(
    trained: tuple[Trainer, list[TrainingPicture]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trainer, pictures = trained
    network = tiny(139)
    network.set_weights(trainer.averaged_weights())
    stack = np.stack([cv2.imread(str(p.path)) for p in pictures]).astype(np.float32)
    recalibrate(network, [stack, stack])
    folder = tmp_path / "детектор"
    card = DetectorCard("Tiny", "compact", 139, 0, 0.3)
    export_detector(network, folder, card, "# Tiny\n")
    converted = (folder / "detector.tflite").read_bytes()
    monkeypatch.setattr(export, "convert", lambda network: converted)  # takes its time
    export_detector(network, folder, card, "# Tiny, again\n")
    assert sorted(path.name for path in folder.iterdir()) == [
        "MODEL_CARD.md",
        "detector.tflite",
        "model.json",
        "weights.npz",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["детектор"]
    detector = PlateDetector(folder)
    right = 0
    for picture, image in zip(pictures, stack, strict=True):
        found = detector.detect(image.astype(np.uint8))
        true = Box(*(float(v) for v in picture.boxes[0]))
        right += any(detection.box.iou(true) > 0.5 for detection in found)
    assert right >= 9

    copy = tiny(139)
    read_weights(copy, folder / "weights.npz")
    np.testing.assert_allclose(said(copy, stack[:2]), said(network, stack[:2]), atol=1e-4)
    (output,) = detector._fine.run(stack[:1].astype(np.uint8))
    np.testing.assert_allclose(output, said(network, stack[:1]), atol=1e-2)
    # The same file at another size is the network of that size.
    smaller = tiny(107)
    smaller.set_weights(network.get_weights())
    file = folder / "detector.tflite"
    (output,) = open_network(resized(converted, 139, 107), file).run(stack[:1, :107, :107])
    np.testing.assert_allclose(output, said(smaller, stack[:1, :107, :107]), atol=1e-2)
    with pytest.raises(DetectorError, match="another network"):
        read_weights(build_network("compact", 139), folder / "weights.npz")
