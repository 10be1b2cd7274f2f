"""Fitting: stages, stops, patience, checkpoints; what a training starts from; exports."""

from __future__ import annotations

import hashlib
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from training_sets import TINY_NETWORK, draw_set, tiny_settings

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

import keras
import tensorflow as tf

from lpr_desktop.assets import models_folder
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.runs import imagenet
from lpr_desktop.runs.data import gather
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Estimated, Event
from lpr_desktop.runs.starting import Start, choose_start
from lpr_desktop.training import network, tasks
from lpr_desktop.training.augment import AugmentSettings, augmentation
from lpr_desktop.training.batches import TrainingBatches, TrainingPicture
from lpr_desktop.training.checkpoint import opened_checkpoint, save_checkpoint
from lpr_desktop.training.export import read_weights
from lpr_desktop.training.features import KeptFeatures, split_network
from lpr_desktop.training.fit import FitSettings, FitWatcher, Trainer, TrainingStopped
from lpr_desktop.training.network import MULTIPLICATIONS, build_network
from lpr_desktop.training.network import shaped_network as shaped
from lpr_desktop.training.run_training import training_pictures
from lpr_desktop.training.schedule import Best
from lpr_desktop.training.starting import network_builder

SIZE = 107


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[TrainingPicture]:
    folder = draw_set(tmp_path_factory.mktemp("sets") / "cars", 8)
    return training_pictures(gather(tiny_settings(folder)).pictures)


def tiny(size: int = SIZE) -> keras.Model:
    return shaped("compact", size, TINY_NETWORK)


class Watcher(FitWatcher):
    """Stops after some batches; remembers the rest."""

    def __init__(self, stop_after: int = 0) -> None:
        self.left = stop_after or 1_000_000
        self.batches: list[tuple[int, int]] = []
        self.rows: list[dict[str, Any]] = []
        self.validations = 0

    def stop_wanted(self) -> bool:
        return self.left <= 0

    def batch_done(self, epoch: int, done: int, loss: float, iou: float, rate: float) -> None:
        self.left -= 1
        self.batches.append((epoch, done))

    def validated(self, epoch: int, result: Any) -> None:
        self.validations += 1

    def epoch_done(self, row: dict[str, Any], *, best: bool) -> None:
        self.rows.append(row)


def trainer(
    folder: Path, pictures: list[TrainingPicture], watcher: FitWatcher, **settings: Any
) -> Trainer:
    values: dict[str, Any] = {
        "epochs": 2,
        "views": 4,
        "batch_size": 2,
        "input_sizes": ((0, SIZE),),
        "warmup": 1,
        "ema": 0.5,
        "restart_from_average": False,
    }
    return Trainer(
        tiny,
        pictures,
        pictures[:2],
        FitSettings(**(values | settings)),
        lambda size: AugmentSettings(),
        folder,
        lambda line: None,
        watcher=watcher,
        workers=0,
        eager=True,
    )


def stem_and_head(weights: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The first kernel of the network, and the last of the head's."""
    kernels = [w for w in weights if w.ndim == 4]
    return kernels[0], kernels[-1]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_first_the_head_learns_then_everything(
    tmp_path: Path, pictures: list[TrainingPicture]
) -> None:
    watcher = Watcher(stop_after=2)
    first = trainer(tmp_path, pictures, watcher, head_epochs=1, recalibration=1)
    built: list[list[np.ndarray]] = []

    def build(size: int) -> keras.Model:
        network = tiny(size)
        built.append(network.get_weights())
        return network

    first._learner.build = build
    # The stop comes with the epoch's last batch: its evaluation is left to the next start.
    with pytest.raises(TrainingStopped):
        first.run()
    assert (watcher.batches, watcher.rows) == ([(0, 1), (0, 2)], [])
    with opened_checkpoint(tmp_path / "checkpoint.npz") as (note, _):
        assert (note["epochs"], note["batches"]) == (0, 2)
    before, after = stem_and_head(built[0]), stem_and_head(first.model.get_weights())
    np.testing.assert_array_equal(before[0], after[0])
    assert (before[1] != after[1]).any()

    again = Watcher()
    second = trainer(tmp_path, pictures, again, head_epochs=1, recalibration=1)
    second.run()
    assert again.batches == [(1, 1), (1, 2)]
    assert [(row["epoch"], row["stage"]) for row in again.rows] == [(1, "head"), (2, "all")]
    assert (stem_and_head(second.model.get_weights())[0] != before[0]).any()
    # Epoch 2 is evaluated and noted so: another start has nothing to do.
    third = Watcher()
    trainer(tmp_path, pictures, third, head_epochs=1, recalibration=1).run()
    assert (third.batches, third.rows, third.validations) == ([], [], 0)
    read_weights(second.model, tmp_path / "best.npz")
    other = trainer(tmp_path, pictures, Watcher(), epochs=9, head_epochs=1, recalibration=1)
    with pytest.raises(DetectorError, match="other settings"):
        other.run()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_head_on_kept_features_learns_what_it_would_on_the_whole_network(
    tmp_path: Path, pictures: list[TrainingPicture]
) -> None:
    both = {"epochs": 2, "head_epochs": 2}

    def made(name: str, watcher: Watcher, **settings: Any) -> Trainer:
        return trainer(tmp_path / name, pictures, watcher, **both, **settings)

    # The stop comes with the last batch of the first epoch.
    whole = made("whole", Watcher(stop_after=2))
    with pytest.raises(TrainingStopped):
        whole.run()
    first: list[np.ndarray] = []

    class FirstKept(Watcher):
        def validated(self, epoch: int, result: Any) -> None:
            if epoch == 1:
                first.extend(at_once.model.get_weights())

    at_once = made("at once", FirstKept(), keep_features=True)
    at_once.run()
    assert at_once._features is not None
    for a, b in zip(whole.model.get_weights(), first, strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-3, atol=1e-5)

    # In the second epoch nothing is computed by the backbone, unless it begins there.
    with pytest.raises(TrainingStopped):
        made("stopped", Watcher(stop_after=3), keep_features=True).run()
    resumed = made("stopped", Watcher(), keep_features=True)
    resumed.run()
    for a, b in zip(at_once.model.get_weights(), resumed.model.get_weights(), strict=True):
        np.testing.assert_array_equal(a, b)
    assert any((a != b).any() for a, b in zip(first, at_once.model.get_weights(), strict=True))


def test_features_beyond_the_room_are_made_anew(pictures: list[TrainingPicture]) -> None:
    backbone, head = split_network(tiny())
    assert [tuple(i.shape[1:3]) for i in head.inputs] == [o.shape[1:3] for o in backbone.outputs]
    views = views_of(pictures, epoch=0)
    calls = []

    def counted(images: np.ndarray, training: bool) -> Any:
        calls.append(len(images))
        return backbone(images, training=training)

    one = sum(4 * int(np.prod(o.shape[1:])) * 2 for o in backbone.outputs)
    features = KeptFeatures(counted, 2 * one, eager=True)  # type: ignore[arg-type]
    first = list(features.batches(views, workers=2))
    again = list(features.batches(views, workers=0))
    assert len(calls) == 4 + 2
    for (a, _), (b, _) in zip(first, again, strict=True):
        for x, y in zip(a, b, strict=True):
            np.testing.assert_array_equal(x, y)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_without_gain_it_ends_early(tmp_path: Path, pictures: list[TrainingPicture]) -> None:
    watcher = Watcher()
    made = trainer(tmp_path, pictures, watcher, epochs=9, views=2, patience=1)
    made.run()
    # So few steps find nothing: AP50 is 0 after each.
    assert [row["ap50"] for row in watcher.rows] == [0.0, 0.0]


def test_a_loss_that_becomes_nan_ends_it_with_words(
    tmp_path: Path, pictures: list[TrainingPicture], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tiny

    def broken(size: int = SIZE) -> keras.Model:
        network = whole(size)
        network.set_weights([weights * np.nan for weights in network.get_weights()])
        return network

    monkeypatch.setattr(sys.modules[__name__], "tiny", broken)
    with pytest.raises(RunError, match=r"NaN in epoch 1, step 1: .*--learning-rate"):
        trainer(tmp_path, pictures, Watcher()).run()
    assert not (tmp_path / "checkpoint.npz").exists()


def test_of_equal_ap50_the_lower_loss_is_kept() -> None:
    best = Best().beaten(1, 0.5, 3.0)
    assert not best.is_beaten(0.5, 3.0)
    assert not best.is_beaten(0.4, 1.0)
    assert best.is_beaten(0.5, 2.9)
    # That is no gain: patience counts from the first.
    assert best.beaten(2, 0.5, 2.9) == Best(0.5, 2.9, 2, 1)
    assert best.beaten(2, 0.6, 9.0) == Best(0.6, 9.0, 2, 2)


def test_a_checkpoint_is_whole_or_the_one_before(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    file = tmp_path / "checkpoint.npz"
    save_checkpoint(file, {"epochs": 1}, {"w0": np.arange(9.0)})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(OSError, match="too large"):
            save_checkpoint(file, {"epochs": 2}, {"w0": np.zeros(100_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.npz"]
    with opened_checkpoint(file) as (note, state):
        assert note == {"epochs": 1}
        np.testing.assert_array_equal(state["w0"], np.arange(9.0))
    file.write_bytes(file.read_bytes()[:-30])
    with pytest.raises(DetectorError, match="could not be read"), opened_checkpoint(file):
        pass


def views_of(pictures: list[TrainingPicture], **values: Any) -> TrainingBatches:
    usual: dict[str, Any] = {
        "input_size": SIZE,
        "batch_size": 2,
        "views": 8,
        "seed": 3,
        "epoch": 1,
        "settings": augmentation("strong", SIZE),
        "workers": 0,
    }
    return TrainingBatches(pictures, **(usual | values))


def test_an_interrupted_epoch_goes_on_with_its_own_views(pictures: list[TrainingPicture]) -> None:
    whole, rest = views_of(pictures), views_of(pictures, first=3)
    assert (len(whole), len(rest)) == (4, 1)
    for a, b in zip(whole[3], rest[0], strict=True):
        np.testing.assert_array_equal(a, b)


def test_machines_share_a_batch(pictures: list[TrainingPicture]) -> None:
    whole = views_of(pictures)[2]
    shares = [views_of(pictures, share=(i, 2))[2] for i in range(2)]
    for a, b in zip(whole, zip(*shares, strict=True), strict=True):
        np.testing.assert_array_equal(a, np.concatenate(b))


# --- what a training starts from


def test_the_compact_network_starts_from_the_detector_that_ships(tmp_path: Path) -> None:
    start = choose_start(tiny_settings(tmp_path, weights="", network={}))
    assert (start.kind, start.weights) == ("detector", default_detector() / "weights.npz")
    network = network_builder("compact", start)(SIZE)
    with np.load(models_folder() / "default" / "weights.npz") as stored:
        np.testing.assert_array_equal(network.get_weights()[0], stored["0000"])
    assert choose_start(tiny_settings(tmp_path, weights="")).kind == "none"


def full(**values: Any) -> Any:
    return tiny_settings(Path("x"), architecture="inception-resnet-v2", **values)


def test_imagenet_is_never_downloaded_without_consent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for weights in ("", "imagenet"):
        with pytest.raises(RunError, match=r"219 MB.*--allow-download.*--weights FILE"):
            choose_start(full(weights=weights))
    start = choose_start(full(weights="imagenet", allow_download=True))
    assert (start.kind, start.backbone) == ("backbone", "imagenet")
    with pytest.raises(RunError, match="only for inception-resnet-v2"):
        choose_start(tiny_settings(tmp_path, weights="imagenet"))
    # A file that was copied there by hand and is torn does not count.
    cache = tmp_path / ".keras" / "models" / imagenet.WEIGHTS_NAME
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"torn")
    with pytest.raises(RunError, match="not on this computer"):
        choose_start(full(weights="imagenet"))
    monkeypatch.setattr(imagenet, "WEIGHTS_MD5", hashlib.md5(b"torn").hexdigest())
    assert choose_start(full(weights="imagenet")).backbone == str(cache)


def test_other_weights_are_noted_and_wrong_ones_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.h5"
    file.write_bytes(b"other")
    (note,) = choose_start(full(weights=str(file))).notes
    assert "mine.h5 is not Keras's own" in note
    with pytest.raises(RunError, match=r"takes \.npz"):
        choose_start(tiny_settings(tmp_path, weights=str(file)))
    with pytest.raises(RunError, match="is compact, not inception"):
        choose_start(full(weights="default"))
    with pytest.raises(DetectorError, match="Detectors here: default"):
        choose_start(full(weights="nothing of this name"))
    start = Start("detector", TINY_NETWORK, weights=default_detector() / "weights.npz")
    with pytest.raises(DetectorError, match="another network"):
        network_builder("compact", start)(SIZE)
    with pytest.raises(DetectorError, match="description of the network is broken"):
        shaped("compact", SIZE, {"widths": [1, 2]})


def test_the_cost_of_compact_is_known() -> None:
    total = 0
    for layer in build_network("compact", 299).layers:
        if isinstance(layer, keras.layers.Conv2D | keras.layers.Conv2DTranspose):
            grid = layer.input.shape if "Transpose" in type(layer).__name__ else layer.output.shape
            total += math.prod(layer.kernel.shape) * grid[1] * grid[2]
    assert total == MULTIPLICATIONS["compact"]


# --- the probe


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore:Even though the .tf.config:UserWarning")
def test_the_probe_says_what_a_view_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    small = tiny()
    monkeypatch.setattr(network, "build_network", lambda architecture, size: small)
    said: list[Event] = []
    tf.config.run_functions_eagerly(True)
    try:
        tasks.probe("inception-resnet-v2", SIZE, 1, said.append)
    finally:
        tf.config.run_functions_eagerly(False)
    estimate = said[-1]
    assert isinstance(estimate, Estimated)
    assert estimate.architecture == "inception-resnet-v2"
    # The full network computes 14 times as much as the one that was timed, and takes the longer.
    assert 0.01 < estimate.seconds_per_view < 300
    assert estimate.start_seconds > 0


@pytest.fixture(autouse=True)
def _float32() -> Iterator[None]:
    yield
    keras.mixed_precision.set_global_policy("float32")
