"""Networks written as Tesseract models: real Tesseract must compute what NumPy and Keras do."""

from __future__ import annotations

import dataclasses
import difflib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from lstm_reference import Border, border_noise, reference_forward

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.lstm_file import (
    Activation,
    BiLstm,
    CollapseHeight,
    Conv,
    Fold,
    Layer,
    Lstm,
    LstmWeights,
    MaxPool,
    Softmax,
    lstm_model_bytes,
    read_model,
)
from lpr_desktop.ocr.lstm_input import normalized
from lpr_desktop.ocr.model import OcrModel, default_model, open_model
from lpr_desktop.ocr.tesseract import InProcessEngine, ProgramEngine
from lpr_desktop.ocr.traineddata import NULL_CLASS, SPECIAL_CLASSES

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
CLASSES = SPECIAL_CLASSES + len(ALPHABET)
HEIGHT = 40

needs_program = pytest.mark.skipif(
    not shutil.which("tesseract"), reason="the Tesseract program is not installed"
)


# --- networks with random weights, whose outputs are decisive


class Weights:
    """Random layers, each of the right size after the one before."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)

    def normal(self, scale: float, *shape: int) -> np.ndarray:
        return self._random.normal(0, scale, shape).astype(np.float32)

    def conv(
        self, inputs: int, outputs: int, y: int = 3, x: int = 3, activation: Activation = "tanh"
    ) -> Conv:
        scale = 1.5 / np.sqrt(inputs * y * x)
        return Conv(
            self.normal(scale, y, x, inputs, outputs), self.normal(0.1, outputs), activation
        )

    def lstm(self, inputs: int, units: int) -> LstmWeights:
        return LstmWeights(
            self.normal(2 / np.sqrt(inputs), inputs, 4 * units),
            self.normal(1 / np.sqrt(units), units, 4 * units),
            self.normal(0.3, 4 * units),
        )

    def softmax(self, inputs: int, gain: float = 400.0) -> Softmax:
        bias = np.zeros(CLASSES, np.float32)
        bias[:NULL_CLASS] = -1000
        return Softmax(self.normal(gain / np.sqrt(inputs), inputs, CLASSES), bias)


def plain() -> list[Layer]:
    return [CollapseHeight(40), Weights(1).softmax(40)]


def pooled() -> list[Layer]:
    return [MaxPool(3, 2), CollapseHeight(13), Weights(2).softmax(13)]


def convolved(activation: Activation = "tanh") -> list[Layer]:
    weights = Weights(3)
    return [
        weights.conv(1, 4, 5, 3, activation),
        MaxPool(2, 2),
        weights.conv(4, 6, 3, 3, activation),
        CollapseHeight(20),
        weights.softmax(120),
    ]


def with_relu() -> list[Layer]:
    return convolved("relu")


def forward() -> list[Layer]:
    weights = Weights(4)
    return [CollapseHeight(40), Lstm(weights.lstm(40, 12)), weights.softmax(12)]


def backward() -> list[Layer]:
    weights = Weights(5)
    return [CollapseHeight(40), Lstm(weights.lstm(40, 12), backward=True), weights.softmax(12)]


def both_ways() -> list[Layer]:
    weights = Weights(6)
    two = BiLstm(weights.lstm(40, 12), weights.lstm(40, 12))
    return [CollapseHeight(40), two, weights.softmax(24)]


def whole(gain: float = 400.0) -> list[Layer]:
    """The kind of network that reads plates."""
    weights = Weights(7)
    return [
        weights.conv(1, 8),
        MaxPool(2, 2),
        weights.conv(8, 16),
        MaxPool(2, 2),
        weights.conv(16, 24),
        MaxPool(2, 1),
        CollapseHeight(5),
        BiLstm(weights.lstm(120, 24), weights.lstm(120, 24)),
        BiLstm(weights.lstm(48, 24), weights.lstm(48, 24)),
        weights.softmax(48, gain),
    ]


def folded() -> list[Layer]:
    """The kind of network that reads plates now."""
    weights = Weights(8)
    return [
        Fold(2, 2),
        weights.conv(4, 8),
        MaxPool(2, 2),
        weights.conv(8, 16),
        MaxPool(2, 1),
        CollapseHeight(5),
        weights.conv(80, 24, 1, 3),
        BiLstm(weights.lstm(24, 24), weights.lstm(24, 24)),
        weights.softmax(48),
    ]


Make = Callable[[], list[Layer]]
NETWORKS = (plain, pooled, convolved, with_relu, forward, backward, both_ways, whole, folded)


# --- reading with them


def cloudy_line(seed: int, width: int) -> GrayImage:
    random = np.random.default_rng(seed)
    small = random.integers(0, 256, (HEIGHT // 8, max(2, width // 8))).astype(np.uint8)
    return np.asarray(cv2.resize(small, (width, HEIGHT), interpolation=cv2.INTER_CUBIC), np.uint8)


def cloudy_lines(count: int) -> Iterator[GrayImage]:
    widths = np.random.default_rng(count).integers(50, 260, count)
    return (cloudy_line(seed, int(width)) for seed, width in enumerate(widths))


def greedy(probabilities: np.ndarray) -> str:
    """CTC's simplest decoding: the best class of each step, repeats and blanks left out."""
    best = probabilities.argmax(axis=1)
    kept = [b for a, b in zip([-1, *best[:-1]], best, strict=True) if a != b]
    return "".join(ALPHABET[c - SPECIAL_CLASSES] for c in kept if c >= SPECIAL_CLASSES)


def likeness(one: str, two: str) -> float:
    return difflib.SequenceMatcher(None, one, two, autojunk=False).ratio()


def model_file(folder: Path, layers: list[Layer], *, quantized: bool, **changed: str) -> OcrModel:
    path = folder / f"plate{int(quantized)}.traineddata"
    path.write_bytes(lstm_model_bytes(layers, HEIGHT, ALPHABET, quantized=quantized))
    model = open_model(path)
    # These networks are never sure of an empty line: Tesseract shall not try its negative.
    variables = dict(model.variables) | {"tessedit_do_invert": "0"} | changed
    return dataclasses.replace(model, variables=tuple(variables.items()))


def agreement(
    folder: Path, layers: list[Layer], *, quantized: bool, border: Border = "noise"
) -> float:
    """How like Tesseract's texts those of the reference are, 0 to 1."""
    engine = InProcessEngine(model_file(folder, layers, quantized=quantized))
    found = [
        likeness(
            engine.recognize(line).text,
            greedy(reference_forward(layers, line, quantized=quantized, border=border)),
        )
        for line in cloudy_lines(8)
    ]
    engine.close()
    return sum(found) / len(found)


@pytest.mark.parametrize("quantized", [False, True], ids=["float", "int8"])
@pytest.mark.parametrize("make", NETWORKS)
def test_tesseract_reads_what_the_reference_computes(
    tmp_path: Path, make: Make, quantized: bool
) -> None:
    # Tesseract's beam search adds up the paths that greedy decoding takes one of.
    assert agreement(tmp_path, make(), quantized=quantized) > 0.95


def test_the_border_is_noise(tmp_path: Path) -> None:
    assert agreement(tmp_path, convolved(), quantized=False, border="zeros") < 0.9


@needs_program
def test_the_program_reads_the_same(tmp_path: Path) -> None:
    # Without a convolution: the noise of its border depends on the version.
    model = model_file(tmp_path, both_ways(), quantized=True)
    engine, program = InProcessEngine(model), ProgramEngine(model)
    for line in cloudy_lines(2):
        assert likeness(engine.recognize(line).text, program.recognize(line).text) > 0.98
    engine.close()


def test_choices_of_a_character(tmp_path: Path) -> None:
    layers = whole(gain=10)
    engine = InProcessEngine(model_file(tmp_path, layers, quantized=False))
    line = cloudy_line(1, 120)
    characters = engine.recognize(line).characters
    engine.close()
    peaks = reference_forward(layers, line)[:, SPECIAL_CLASSES:].max(axis=0)
    assert len(characters) > 5
    for character in characters:
        assert character.alternatives, "an unsure network names other characters"
        for text, confidence in character.alternatives:
            assert peaks[ALPHABET.index(text)] > 0 or confidence == 0


def test_whitelist(tmp_path: Path) -> None:
    model = model_file(tmp_path, whole(), quantized=True, tessedit_char_whitelist="AB5")
    engine = InProcessEngine(model)
    texts = [engine.recognize(line).text for line in cloudy_lines(4)]
    engine.close()
    assert "".join(texts)
    assert set("".join(texts)) <= set("AB5")


@pytest.mark.parametrize("quantized", [False, True])
def test_narrow_and_wide_lines(tmp_path: Path, quantized: bool) -> None:
    layers = whole()
    engine = InProcessEngine(model_file(tmp_path, layers, quantized=quantized))
    for width in (1, 2, 3):
        assert engine.recognize(cloudy_line(width, width)).text == ""
    for width in (4, 5, 9, 1000):
        line = cloudy_line(width, width)
        text = greedy(reference_forward(layers, line, quantized=quantized))
        assert likeness(engine.recognize(line).text, text) > 0.8
    engine.close()


# --- the reference against Keras


def test_keras_computes_the_same() -> None:
    keras = pytest.importorskip("keras")
    layers = whole(gain=4)
    convs = [layer for layer in layers if isinstance(layer, Conv)]
    lstms = [layer for layer in layers if isinstance(layer, BiLstm)]
    softmax = layers[-1]
    assert isinstance(softmax, Softmax)
    inputs = keras.Input((HEIGHT, None, 1))
    values = inputs
    for conv, pool in zip(convs, ((2, 2), (2, 2), (2, 1)), strict=True):
        outputs = conv.kernel.shape[3]
        values = keras.layers.Conv2D(outputs, 3, padding="same", activation="tanh")(values)
        values = keras.layers.MaxPool2D(pool)(values)
    values = keras.layers.Permute((2, 1, 3))(values)
    values = keras.layers.Reshape((-1, 5 * 24))(values)
    for _ in lstms:
        one = keras.layers.LSTM(24, return_sequences=True)
        values = keras.layers.Bidirectional(one)(values)
    values = keras.layers.Dense(CLASSES, activation="softmax")(values)
    model = keras.Model(inputs, values)
    arrays = [array for conv in convs for array in (conv.kernel, conv.bias)]
    for lstm in lstms:
        arrays += [*parts(lstm.forward), *parts(lstm.backward)]
    model.set_weights([*arrays, softmax.kernel, softmax.bias])

    line = cloudy_line(3, 125)
    expected = model(normalized(line)[None, :, :, None], training=False).numpy()[0]
    computed = reference_forward(layers, line, border="zeros")
    assert expected.shape == computed.shape == (31, CLASSES)
    np.testing.assert_allclose(computed, expected, atol=1e-4)


# --- input


def test_normalized_takes_black_and_white_from_the_middle_row() -> None:
    line = np.full((4, 9), 7, np.uint8)
    line[2] = [90, 10, 200, 20, 210, 30, 220, 40, 90]
    # Minima 10, 20, 30, 40 and maxima 200, 210, 220; fractiles lie at a value's upper end.
    black, white = 11.0, 220.25
    contrast = (white - black) / 2
    expected = (line - black) / contrast - 1
    np.testing.assert_allclose(normalized(line), expected, atol=1e-5)
    steps = np.clip(np.copysign(np.floor(np.abs(expected * 128) + 0.5), expected), -127, 127)
    np.testing.assert_allclose(normalized(line, quantized=True), steps / 127, atol=1e-6)


@pytest.mark.parametrize("width", [1, 2, 3, 50])
def test_normalized_without_contrast(width: int) -> None:
    even = normalized(np.full((3, width), 100, np.uint8))
    # Neither minima nor maxima: black is 0 and white 255, each with its whole width of 1.
    np.testing.assert_allclose(even, (100 - 1) / ((256 - 1) / 2) - 1, atol=1e-5)


def test_border_noise_goes_on_where_it_stopped() -> None:
    noise = border_noise(1000)
    np.testing.assert_array_equal(np.concatenate([border_noise(3), border_noise(997, 3)]), noise)
    assert -1 <= noise.min() < -0.9
    assert 0.9 < noise.max() <= 1
    assert abs(noise.mean()) < 0.1


# --- files


def arrays(layers: tuple[Layer, ...] | list[Layer]) -> list[object]:
    """The layers' types, sizes and arrays, one after the other."""
    found: list[object] = []
    for layer in layers:
        found.append(type(layer))
        for field in dataclasses.fields(layer):
            value = getattr(layer, field.name)
            found += [value] if not isinstance(value, LstmWeights) else parts(value)
    return found


def parts(weights: LstmWeights) -> list[np.ndarray]:
    return [weights.kernel, weights.recurrent, weights.bias]


@pytest.mark.parametrize("make", NETWORKS)
def test_a_float_model_is_read_back_as_written(make: Make) -> None:
    layers = make()
    content = lstm_model_bytes(layers, HEIGHT, ALPHABET, quantized=False)
    model = read_model(content)
    assert (model.input_height, model.alphabet) == (HEIGHT, ALPHABET)
    before, after = arrays(layers), arrays(model.layers)
    assert len(before) == len(after)
    for one, two in zip(before, after, strict=True):
        np.testing.assert_array_equal(one, two)
    assert lstm_model_bytes(model.layers, HEIGHT, ALPHABET, quantized=False) == content


def test_an_int8_model_is_read_back_rounded() -> None:
    layers = whole()
    content = lstm_model_bytes(layers, HEIGHT, ALPHABET, quantized=True)
    before, after = layers[0], read_model(content).layers[0]
    assert isinstance(before, Conv)
    assert isinstance(after, Conv)
    largest = np.maximum(np.abs(before.kernel).max(axis=(0, 1, 2)), np.abs(before.bias))
    error = np.abs(before.kernel - after.kernel) / largest
    assert 0 < error.max() <= 0.51 / 127
    assert len(content) < len(lstm_model_bytes(layers, HEIGHT, ALPHABET, quantized=False)) / 5


WEIGHTS = Weights(9)
FIVE_GATES = LstmWeights(*(np.zeros(shape, np.float32) for shape in ((40, 40), (8, 40), 40)))


@pytest.mark.parametrize(
    ("layers", "message"),
    [
        ([], "softmax"),
        ([CollapseHeight(40)], "softmax"),
        ([CollapseHeight(20), WEIGHTS.softmax(20)], "40 rows"),
        ([MaxPool(2, 2), WEIGHTS.softmax(1)], "rows do not fit"),
        ([CollapseHeight(40), WEIGHTS.softmax(41)], "Softmax does not fit 40"),
        ([WEIGHTS.conv(2, 4), CollapseHeight(40), WEIGHTS.softmax(160)], "Conv does not fit 1"),
        ([WEIGHTS.conv(1, 4, 2, 3), CollapseHeight(40), WEIGHTS.softmax(160)], "even size"),
        ([CollapseHeight(40), Lstm(WEIGHTS.lstm(39, 8)), WEIGHTS.softmax(8)], "Lstm does not"),
        ([CollapseHeight(40), Lstm(FIVE_GATES), WEIGHTS.softmax(8)], "four gates"),
        (
            [
                CollapseHeight(40),
                BiLstm(WEIGHTS.lstm(40, 8), WEIGHTS.lstm(39, 8)),
                WEIGHTS.softmax(16),
            ],
            "BiLstm does not",
        ),
    ],
)
def test_layers_that_do_not_fit(layers: list[Layer], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        lstm_model_bytes(layers, HEIGHT, ALPHABET, quantized=True)


def test_an_alphabet_that_does_not_fit() -> None:
    with pytest.raises(ValueError, match="39 classes"):
        lstm_model_bytes(plain(), HEIGHT, ALPHABET[1:], quantized=True)


def test_a_network_of_another_kind_is_refused() -> None:
    content = default_model().data.read_bytes()
    assert read_model(content).alphabet == ALPHABET
    with pytest.raises(OcrError, match="cannot be read"):
        read_model(content.replace(b"Maxpool", b"Minpool"))
