"""What is exported computes the same, and the Python of its card runs."""

from __future__ import annotations

import re
from operator import itemgetter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from training_sets import TINY_NETWORK

pytest.importorskip("tensorflow", reason="the `train` extra is not installed")

import keras

from lpr_desktop.detection.card import DetectorCard, read_card, write_card
from lpr_desktop.detection.decode import decode
from lpr_desktop.detection.usage import usage
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import letterbox
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Event
from lpr_desktop.training import tasks
from lpr_desktop.training.export import convert, read_weights, write_weights
from lpr_desktop.training.network import shaped_network as shaped

SIZE = 107


def tiny(size: int = SIZE) -> keras.Model:
    return shaped("compact", size, TINY_NETWORK)


@pytest.fixture
def detector(tmp_path: Path) -> Path:
    card = DetectorCard("Tiny", "compact", SIZE, 13, 0.002, network=dict(TINY_NETWORK))
    folder = tmp_path / "tiny"
    folder.mkdir()
    write_card(folder, card)
    keras.utils.set_random_seed(1)
    write_weights(tiny(), folder / "weights.npz")
    return folder


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("kind", "name", "needs"),
    [
        ("litert", "detector.tflite", "ai_edge_litert"),
        ("keras", "tiny.keras", "keras"),
        ("savedmodel", "saved", "tensorflow"),
        ("onnx", "tiny.onnx", "onnxruntime"),
    ],
)
def test_the_python_of_the_cards_runs(
    detector: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kind: str,
    name: str,
    needs: str,
) -> None:
    """What it prints for a picture are the peaks that our own decoding has."""
    pytest.importorskip(needs)
    network = tiny()
    read_weights(network, detector / "weights.npz")
    if kind == "litert":
        (tmp_path / name).write_bytes(convert(network))
        text = usage(read_card(detector), kind)
    else:
        said: list[Event] = []
        tasks.export(detector, kind, tmp_path / name, said.append)
        assert len(said) == 3
        card = (
            tmp_path / name / "MODEL_CARD.md" if kind == "savedmodel" else tmp_path / f"{name}.md"
        )
        text = card.read_text()
        assert text.startswith("# Tiny")
        with pytest.raises(RunError, match="there already"):
            tasks.export(detector, kind, tmp_path / name, said.append)
    # As large as its place in the input is: nothing is scaled, which no two libraries do alike.
    side = SIZE - 2 * 13
    pixels = np.random.default_rng(1).integers(0, 255, (side, side, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "car.png")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    exec(code.replace("car.jpg", "car.png"), {})
    printed = [[float(x) for x in line.split()] for line in capsys.readouterr().out.splitlines()]
    square, frame = letterbox(pixels, SIZE, 13)
    output = network(square[None].astype(np.float32), training=False).numpy()[0]
    boxes, scores = decode(output, read_card(detector).threshold)
    assert len(scores) > 0
    wanted = [
        [*frame.to_picture(Box(*map(float, box))).as_tuple(), float(score)]
        for box, score in zip(boxes, scores, strict=True)
    ]
    np.testing.assert_allclose(
        sorted(printed, key=itemgetter(-1)), sorted(wanted, key=itemgetter(-1)), atol=0.06
    )


def test_an_export_needs_its_ending(detector: Path, tmp_path: Path) -> None:
    for kind, name, words in (
        ("keras", "tiny.h5", r"must end with \.keras"),
        ("onnx", "net", r"must end with \.onnx"),
    ):
        with pytest.raises(RunError, match=words):
            tasks.export(detector, kind, tmp_path / name, lambda event: None)
