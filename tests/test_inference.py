"""Networks run by LiteRT and by OpenVINO: which one when, and that both say the same."""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from lpr_desktop.detection.detector import INT8_NETWORK, NETWORK
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import NetworkError
from lpr_desktop.inference import network as network_module
from lpr_desktop.inference import openvino
from lpr_desktop.inference.litert import LiteNetwork
from lpr_desktop.inference.network import Network, _is_better, open_network, read_network

FILES = [default_detector() / name for name in (NETWORK, INT8_NETWORK)]


@pytest.fixture(autouse=True)
def _at_once(one_runtime: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_module, "VinoNetwork", openvino.VinoNetwork)
    monkeypatch.setattr(network_module, "_patience", 0)
    monkeypatch.setattr(network_module, "_records", defaultdict(network_module._Record))
    monkeypatch.setattr(openvino, "_compiled", {})


def picture(side: int = 395) -> NDArray[np.uint8]:
    smooth = np.random.default_rng(4).integers(0, 256, (1, side // 5, side // 5, 3), np.uint8)
    return smooth.repeat(5, axis=1).repeat(5, axis=2)


# Not `importorskip`: that would import its telemetry, which asks for the network at once.
needs_openvino = pytest.mark.skipif(
    importlib.util.find_spec("openvino") is None, reason="OpenVINO has no wheel for this system"
)


@needs_openvino
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_both_runtimes_say_the_same(file: Path) -> None:
    content = read_network(file)
    bits = 7 if file.name == INT8_NETWORK else 8
    lite, vino = LiteNetwork(content, 1), openvino.VinoNetwork(content, 1, bits)
    assert (vino.input_shape, vino.output_shapes) == (lite.input_shape, lite.output_shapes)
    (one,), (other,) = lite.run(picture()), vino.run(picture())
    assert one.dtype == other.dtype == np.float32
    tolerance = 0.03 if file.name == INT8_NETWORK else 1e-5
    assert np.abs(one - other).mean() < tolerance * one.std()


@needs_openvino
def test_the_second_thread_is_spared_the_compilation(monkeypatch: pytest.MonkeyPatch) -> None:
    content = read_network(FILES[1])
    first = openvino.VinoNetwork(content, 1)
    monkeypatch.setattr(tempfile, "TemporaryDirectory", None)
    second = openvino.VinoNetwork(content, 1)
    np.testing.assert_array_equal(first.run(picture())[0], second.run(picture())[0])


def test_litert_runs_a_network_until_openvino_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_module, "_patience", 3)
    asked = []

    def other(content: bytes, threads: int, bits: int) -> Network:
        asked.append((threads, bits))
        return LiteNetwork(content, threads)

    monkeypatch.setattr(network_module, "VinoNetwork", other)
    network = open_network(read_network(FILES[1]), FILES[1])
    for _ in range(3):
        network.run(picture())
    assert not asked
    for _ in range(3):
        network.run(picture())
    assert asked == [(1, 8), (1, 8)]


def lite(content: bytes, threads: int, bits: int) -> Network:
    return LiteNetwork(content, threads)


def test_objects_of_one_network_count_together_and_try_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried = []

    def is_better(*_: object) -> bool:
        tried.append(True)
        return False

    monkeypatch.setattr(network_module, "_patience", 3)
    monkeypatch.setattr(network_module, "VinoNetwork", lite)
    monkeypatch.setattr(network_module, "_is_better", is_better)
    content = read_network(FILES[1])
    one, other = (open_network(content, FILES[1]) for _ in range(2))
    for network in (one, other, one):
        network.run(picture())
    assert not tried
    for network in (other, one, open_network(content, FILES[1])):
        network.run(picture())
    assert tried == [True, True]  # with weights of 8 and of 7 bits


def no_room(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def no_openvino(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)


def no_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryDirectory", no_room)


@pytest.mark.parametrize("trouble", [no_openvino, no_space])
def test_litert_stays_where_openvino_cannot_be_had(
    monkeypatch: pytest.MonkeyPatch, trouble: Callable[[pytest.MonkeyPatch], None]
) -> None:
    trouble(monkeypatch)
    network = open_network(read_network(FILES[1]), FILES[1])
    assert network.run(picture())[0].shape == (1, 47, 47, 5)
    assert network.runtime == "LiteRT"


class Made:
    """A network that says ``value`` after ``rounds`` of work."""

    input_shape, output_shapes, runtime = (1,), [(2,)], "made"

    def __init__(self, value: float, rounds: int) -> None:
        self._value, self._rounds = value, rounds

    def run(self, inputs: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
        for _ in range(self._rounds):
            np.linalg.norm(np.ones((64, 64)))
        return [np.array([0, self._value], np.float32)]


def test_what_is_slower_or_says_something_else_is_not_better() -> None:
    slow, quick = Made(1, 2000), Made(1.001, 1)
    assert _is_better(quick, slow, picture())
    assert not _is_better(slow, quick, picture())
    assert not _is_better(Made(1.1, 1), slow, picture())


@needs_openvino
def test_which_runtime_is_better_does_not_depend_on_the_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged: list[NDArray[np.uint8]] = []

    def is_better(_one: Network, _other: Network, inputs: NDArray[np.uint8]) -> bool:
        judged.append(inputs)
        return True

    monkeypatch.setattr(network_module, "_patience", 0)
    monkeypatch.setattr(network_module, "_is_better", is_better)
    content = read_network(FILES[1])
    for image in (picture(), np.zeros_like(picture())):
        network_module._records.clear()
        network = open_network(content, FILES[1])
        assert network.run(image)[0].shape == (1, 47, 47, 5)
        assert network.runtime.startswith("OpenVINO")
    np.testing.assert_array_equal(*judged)
    lite, vino = LiteNetwork(content, 1), openvino.VinoNetwork(content, 1)
    (one,), (other,) = lite.run(judged[0]), vino.run(judged[0])
    difference = np.abs(one - other).mean() / one.std()
    # Far from the limit on either side, whatever the processor.
    assert not 0.008 < difference < 0.014


@needs_openvino
def test_with_weights_of_seven_bits_every_processor_says_the_same() -> None:
    content = read_network(FILES[1])
    ramp = network_module._ramp(picture())
    lite_network, vino = LiteNetwork(content, 1), openvino.VinoNetwork(content, 1, 7)
    (one,), (other,) = lite_network.run(ramp), vino.run(ramp)
    assert np.abs(one - other).mean() < 0.008 * one.std()


@needs_openvino
def test_a_network_of_floats_is_not_tried_with_fewer_bits() -> None:
    with pytest.raises(RuntimeError, match="no int8 weights"):
        openvino.VinoNetwork(read_network(FILES[0]), 1, 7)


def test_what_openvino_cannot_run_stays_with_litert(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def other(content: bytes, threads: int, bits: int) -> Network:
        tried.append(bits)
        raise RuntimeError("an operator that it does not know")

    monkeypatch.setattr(network_module, "VinoNetwork", other)
    content = read_network(FILES[1])
    for _ in range(2):
        network = open_network(content, FILES[1])
        network.run(picture())
        assert network.runtime == "LiteRT"
    assert tried == [8, 7]


def test_where_eight_bits_overflow_seven_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on processors without VNNI."""

    def other(content: bytes, threads: int, bits: int) -> Network:
        network = LiteNetwork(content, threads)
        monkeypatch.setattr(network, "runtime", f"{bits} bits", raising=False)
        return network

    monkeypatch.setattr(network_module, "VinoNetwork", other)
    monkeypatch.setattr(network_module, "_is_better", lambda one, *_: one.runtime == "7 bits")
    content = read_network(FILES[1])
    for _ in range(2):
        network = open_network(content, FILES[1])
        network.run(picture())
        assert network.runtime == "7 bits"


def test_weights_are_halved_so_that_the_sum_of_a_filter_stays() -> None:
    weights = np.random.default_rng(1).integers(-127, 128, (8, 3, 3, 16), np.int8)
    narrow = openvino.halves(weights)
    assert narrow.shape == weights.shape
    assert narrow.min() >= -64
    assert narrow.max() <= 64
    assert np.abs(narrow.astype(int) * 2 - weights).max() <= 1
    sums = weights.astype(int).sum((1, 2, 3)), 2 * narrow.astype(int).sum((1, 2, 3))
    assert np.abs(np.subtract(*sums)).max() <= 1


def test_errors_name_the_file_and_no_detector(tmp_path: Path) -> None:
    file = tmp_path / "rows.tflite"
    with pytest.raises(NetworkError, match=r"rows\.tflite: could not be read") as missing:
        read_network(file)
    file.write_bytes(b"x" * 100)
    with pytest.raises(NetworkError, match=r"rows\.tflite: not a working") as broken:
        read_network(file)
    assert "etector" not in f"{missing.value} {broken.value}".replace(str(tmp_path), "")
