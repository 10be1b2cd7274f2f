"""Several machines that train together: two processes on this one stand for them."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from training_sets import draw_set, tiny_settings

from lpr_desktop.runs.cluster import read_cluster
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Event, Progress
from lpr_desktop.runs.folder import RunFolder, RunState
from lpr_desktop.runs.outcome import Ending
from lpr_desktop.runs.process import RunProcess


def test_the_place_of_a_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TF_CONFIG", raising=False)
    assert read_cluster() == (0, 1)
    cluster = {"chief": ["a:1"], "worker": ["b:1", "c:1"]}
    for kind, index, place in (("chief", 0, 0), ("worker", 0, 1), ("worker", 1, 2)):
        task = {"type": kind, "index": index}
        monkeypatch.setenv("TF_CONFIG", json.dumps({"cluster": cluster, "task": task}))
        assert read_cluster() == (place, 3)
    for text in ("{", "[1]", '{"cluster": {"ps": []}}', '{"cluster": {}, "task": {"index": 0}}'):
        monkeypatch.setenv("TF_CONFIG", text)
        with pytest.raises(RunError, match="cannot be understood"):
            read_cluster()


@contextlib.contextmanager
def two_machines(run: RunFolder, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RunProcess]]:
    """Two processes that train a run together."""
    with socket.socket() as a, socket.socket() as b:
        for one in (a, b):
            one.bind(("127.0.0.1", 0))
        hosts = [f"127.0.0.1:{one.getsockname()[1]}" for one in (a, b)]
    machines = []
    for index in range(2):
        task = {"type": "worker", "index": index}
        value = json.dumps({"cluster": {"worker": hosts}, "task": task})
        monkeypatch.setenv("TF_CONFIG", value)
        machines.append(RunProcess.start(run))
    monkeypatch.delenv("TF_CONFIG")
    try:
        yield machines
    finally:
        for process in machines:
            if process.is_running():
                process.kill()
                process.wait(10)
            process.outcome()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_machines_train_stop_and_go_on_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    run = RunFolder.create(tiny_settings(draw_set(tmp_path / "cars", 16), views=8))
    run.keep_baselines([])
    with two_machines(run, monkeypatch) as (first, second):
        said: list[Event] = []
        while not any(isinstance(event, Progress) for event in said):
            said += second.events()
            assert not second.wait(0.02), run.log_file.read_text()[-3000:]
        second.stop()
        for process in (first, second):
            assert process.wait(120)
            outcome = process.outcome()
            assert outcome is not None
            assert outcome.ending is Ending.STOPPED
        assert "goes on where it was" in run.status().message
    assert run.checkpoint_file.exists()
    assert (run.status().state, run.status().epoch) == (RunState.STOPPED, 0)

    with two_machines(run, monkeypatch) as (first, second):
        for process in (first, second):
            assert process.wait(240)
            outcome = process.outcome()
            assert outcome is not None
            assert outcome.ending is Ending.FINISHED, outcome.message
    status = run.status()
    assert status.state is RunState.FINISHED
    assert (Path(status.detector) / "detector.tflite").exists()
    assert [row.epoch for row in run.history()] == [1, 2]


_MIRRORED = """
import sys
from pathlib import Path

import tensorflow as tf

(processor,) = tf.config.list_physical_devices("CPU")
parts = [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(processor, parts)

import numpy as np
from training_sets import TINY_NETWORK, tiny_settings

from lpr_desktop.runs.data import gather
from lpr_desktop.training.augment import AugmentSettings
from lpr_desktop.training.fit import FitSettings, Trainer
from lpr_desktop.training.network import shaped_network
from lpr_desktop.training.run_training import training_pictures

pictures = training_pictures(gather(tiny_settings(Path(sys.argv[1]))).pictures)
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])


def trainer(epochs):
    return Trainer(
        lambda size: shaped_network("compact", size, TINY_NETWORK),
        pictures,
        pictures[:2],
        FitSettings(epochs=epochs, views=8, batch_size=4, input_sizes=((0, 75),)),
        lambda size: AugmentSettings(),
        Path(sys.argv[2]),
        scope=strategy.scope,
        eager=True,
    )


first = trainer(1)
first.run()
weights = first.model.get_weights()
again = trainer(1)
assert again.resume() in (0, 1)
for a, b in zip(weights, again.model.get_weights(), strict=True):
    np.testing.assert_array_equal(a, b)
"""


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_several_cards_of_one_machine_train_together(tmp_path: Path) -> None:
    """Two halves of the processor stand for graphics cards."""
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    folder = draw_set(tmp_path / "cars", 8)
    done = subprocess.run(
        [sys.executable, "-c", _MIRRORED, str(folder), str(tmp_path / "run")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    (line,) = (tmp_path / "run" / "log.jsonl").read_text().splitlines()
    assert json.loads(line)["loss"] > 0
