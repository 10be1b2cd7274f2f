"""The plate model: lines drawn for it, a tiny network trained on them, and Tesseract reading it."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf
from lstm_reference import Border, reference_forward

from lpr_desktop.assets import resources_folder
from lpr_desktop.drawing.styles import STYLES, plain_text
from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.ocr.line import LINE_HEIGHT
from lpr_desktop.ocr.lstm_file import read_model
from lpr_desktop.ocr.model import default_model, open_model
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.tesseract import InProcessEngine
from lpr_desktop.training.plate_export import write_model
from lpr_desktop.training.plate_fit import PlateSettings, PlateTrainer, greedy
from lpr_desktop.training.plate_lines import Line, drawn_lines, scrambled
from lpr_desktop.training.plate_lines_store import LineSet, batch_of, training_batches
from lpr_desktop.training.plate_network import BLANK, PlateNetworkShape

FLOAT_WEIGHTS = resources_folder() / "tessdata" / "plate.float.npz"
BORDERS: tuple[Border, ...] = ("noise", "zeros")
TINY = PlateNetworkShape(channels=(4, 6, 8), units=(16,), dropout=0.0, folded=True)
UNFOLDED = PlateNetworkShape(channels=(4, 6, 8, 8), units=(16,), dropout=0.0)


@pytest.fixture(scope="module")
def few_lines() -> LineSet:
    style = STYLES["PL"]
    lines: list[Line] = []
    for seed, text in enumerate(["KR 170", "GD 2W4"] * 3):
        rng = np.random.default_rng(seed)
        lines += drawn_lines(text, style, style.face, 0.0, rng, PlateNetwork(), views=2)
    return LineSet.of(lines)


def test_drawn_lines_carry_the_text_of_their_row() -> None:
    style = STYLES["VN-moto"]
    lines = drawn_lines(
        "59-L1\n341.82",
        style,
        style.face,
        0.0,
        np.random.default_rng(4),
        PlateNetwork(),
        views=4,
    )
    assert {line.text for line in lines} == {"59L1", "34182"}
    for line in lines:
        assert line.image.dtype == np.uint8
        assert line.image.shape[0] == LINE_HEIGHT
        # Dark on light, with both in it.
        assert np.percentile(line.image, 5) < 90 < 160 < np.percentile(line.image, 90)


def test_drawing_is_a_function_of_the_generator() -> None:
    style, network = STYLES["F"], PlateNetwork()
    first, second = (
        drawn_lines("AB-123-CD", style, style.face, 1.0, np.random.default_rng(9), network)
        for _ in range(2)
    )
    assert [line.text for line in first] == [line.text for line in second]
    assert all(np.array_equal(a.image, b.image) for a, b in zip(first, second, strict=True))


def test_scrambling_keeps_separators_and_length() -> None:
    rng = np.random.default_rng(1)
    texts = {scrambled("AB-123 •\nC", rng) for _ in range(20)}
    assert len(texts) > 15
    for text in texts:
        assert [text[i] for i in (2, 6, 7, 8)] == ["-", " ", "•", "\n"]
        assert set(plain_text(text)) <= set(ALPHABET)


def test_lines_come_back_from_a_file(tmp_path: Path, few_lines: LineSet) -> None:
    few_lines.save(tmp_path / "a.npz")
    both = LineSet.load([tmp_path / "a.npz", tmp_path / "a.npz"])
    assert len(both) == 2 * len(few_lines)
    for index in range(len(few_lines)):
        assert np.array_equal(both.image(index + len(few_lines)), few_lines.image(index))
    assert list(both.texts[: len(few_lines)]) == list(few_lines.texts)


def test_batches_are_a_function_of_seed_and_number(few_lines: LineSet) -> None:
    def some(first: int, count: int) -> list[np.ndarray]:
        batches = training_batches([(few_lines, 1.0)], 3, 7, first)
        return [next(batches).images for _ in range(count)]

    for resumed, through in zip(some(10, 5), some(0, 15)[10:], strict=True):
        assert np.array_equal(resumed, through)


def test_a_batch_has_room_for_every_label(few_lines: LineSet) -> None:
    narrow = [(few_lines.image(0)[:, :30], "111111111"), (few_lines.image(1), "22")]
    batch = batch_of(narrow, None)
    assert batch.images.shape[2] // 4 >= 2 * 9 + 1
    assert batch.labels[1].tolist() == [2, 2, -1, -1, -1, -1, -1, -1, -1]


def test_greedy_joins_repeats_and_leaves_blanks_out() -> None:
    a, b = ALPHABET.index("A"), ALPHABET.index("7")
    steps = np.array([BLANK, a, a, BLANK, a, b, b, BLANK])
    assert greedy(steps) == "AA7"


@pytest.mark.timeout(300)
def test_a_tiny_model_learns_and_resumes(tmp_path: Path, few_lines: LineSet) -> None:
    settings = PlateSettings(steps=120, batch=8, rate=8e-3, warm_up=10, average=0.9)
    trainer = PlateTrainer(tmp_path / "run", settings, TINY)
    trainer.train([(few_lines, 1.0)], {}, every=30, cancelled=lambda: trainer.step >= 60)
    resumed = PlateTrainer(tmp_path / "run", settings, TINY)
    assert resumed.step == 60
    for ours, theirs in zip(
        resumed.model.trainable_variables, trainer.model.trainable_variables, strict=True
    ):
        assert np.array_equal(ours.numpy(), theirs.numpy())
    resumed.train([(few_lines, 1.0)], {"known": few_lines}, every=30)
    history = (tmp_path / "run" / "history.jsonl").read_text("utf-8").splitlines()
    entries = [json.loads(line) for line in history]
    assert [entry["step"] for entry in entries] == [30, 60, 90, 120]
    assert entries[-1]["loss"] < 0.5 * entries[0]["loss"]
    assert 0 <= entries[-1]["known"] <= 1


def test_a_blend_lies_between_two_trainings(tmp_path: Path) -> None:
    files = []
    for seed in (1, 2):
        trainer = PlateTrainer(tmp_path / f"{seed}", PlateSettings(seed=seed), TINY)
        files.append(tmp_path / f"{seed}.npz")
        trainer.save_weights(files[-1])
    one, other = (np.load(file)["average/logits/kernel"] for file in files)
    blended = PlateTrainer(tmp_path / "blend", PlateSettings(), TINY)
    blended.blend(*files, 0.75)
    kernel = blended.averaged_weights()["logits/kernel"]
    np.testing.assert_allclose(kernel, 0.25 * one + 0.75 * other, rtol=1e-6)


def test_tesseract_reads_what_the_network_reads(tmp_path: Path, few_lines: LineSet) -> None:
    trainer = PlateTrainer(tmp_path / "run", PlateSettings())
    trainer.start_from(FLOAT_WEIGHTS)
    read = trainer.read(few_lines)
    assert np.mean([a == b for a, b in zip(read, few_lines.texts, strict=True)]) > 0.9
    write_model(trainer.averaged_weights(), trainer.shape, tmp_path / "again.traineddata")
    engine = InProcessEngine(open_model(tmp_path / "again.traineddata"))
    try:
        texts = [engine.recognize(few_lines.image(i)).text for i in range(len(few_lines))]
    finally:
        engine.close()
    assert np.mean([a == b for a, b in zip(texts, read, strict=True)]) > 0.9, (texts, read)


def test_the_shipped_model_is_made_of_the_shipped_weights(tmp_path: Path) -> None:
    trainer = PlateTrainer(tmp_path / "run", PlateSettings())
    trainer.start_from(FLOAT_WEIGHTS)
    write_model(trainer.averaged_weights(), trainer.shape, tmp_path / "again.traineddata")
    assert (tmp_path / "again.traineddata").read_bytes() == default_model().data.read_bytes()


def test_the_noise_beyond_the_border_hardly_matters(few_lines: LineSet) -> None:
    # It is another one in other versions of Tesseract, which shall read the same.
    layers = read_model(default_model().data.read_bytes()).layers
    apart = []
    for index in range(len(few_lines)):
        noise, zeros = (
            reference_forward(layers, few_lines.image(index), quantized=True, border=border)
            for border in BORDERS
        )
        apart.append(np.abs(noise - zeros).mean())
    # The network before, which saw it in every row: 3.7e-4.
    assert np.mean(apart) < 1.5e-4


def test_the_float_model_keeps_the_weights(tmp_path: Path) -> None:
    trainer = PlateTrainer(tmp_path / "run", PlateSettings(), TINY)
    path = tmp_path / "float.traineddata"
    write_model(trainer.averaged_weights(), TINY, path, quantized=False)
    model = read_model(path.read_bytes())
    assert model.alphabet == ALPHABET
    assert model.input_height == TINY.height
    kernel = trainer.averaged_weights()["conv_1/kernel"]
    assert np.allclose(model.layers[3].kernel, kernel)  # type: ignore[union-attr]


@pytest.mark.parametrize("shape", [TINY, UNFOLDED])
def test_the_network_gives_a_step_for_four_columns(shape: PlateNetworkShape) -> None:
    keras.utils.set_random_seed(1)
    from lpr_desktop.training.plate_network import build

    logits = build(shape)(tf.zeros((2, shape.height, 64, 1)), training=False)
    assert logits.shape == (2, 16, BLANK + 1)
