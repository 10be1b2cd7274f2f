"""The parts of a Tesseract model file, compared with what Tesseract's own tools write."""

from __future__ import annotations

import shutil
import struct
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.lstm_file import read_model
from lpr_desktop.ocr.model import check_traineddata
from lpr_desktop.ocr.traineddata import Node, half_away, pack, quantize, unicharset, unpack

TOOLS = ("lstmtraining", "combine_lang_model", "combine_tessdata", "unicharset_extractor")
SPEC = "[1,36,0,1 Ct3,3,16 Mp2,3 Cr3,5,16 S18,1 Lbx16 Lfx16 Lrx16 O1c16]"
ALPHABET = "012345ABCDEFZ"

needs_tools = pytest.mark.skipif(
    not all(map(shutil.which, (*TOOLS, "tesseract"))),
    reason="Tesseract's training tools are not installed",
)


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=110)


def component(folder: Path, model: Path, name: str) -> bytes:
    """A part of a model, taken out by Tesseract's own tool."""
    target = folder / f"{model.stem}.{name}"
    run(folder, "combine_tessdata", "-e", str(model), str(target))
    return target.read_bytes()


def start_of_training(folder: Path) -> Path:
    """Tesseract's own file of an alphabet: characters and codes, no network."""
    boxes = "".join(f"{character} 0 0 10 10 0\n" for character in ALPHABET)
    (folder / "all.box").write_text(boxes)
    run(folder, "unicharset_extractor", "--output_unicharset", "own.unicharset", "all.box")
    scripts, output = folder / "scripts", folder / "start"
    scripts.mkdir()
    output.mkdir()
    (scripts / "radical-stroke.txt").write_text("x 1\n")
    run(
        folder,
        "combine_lang_model",
        "--input_unicharset=own.unicharset",
        f"--script_dir={scripts}",
        f"--output_dir={output}",
        "--lang=own",
        "--pass_through_recoder",
    )
    return output / "own" / "own.traineddata"


def train(folder: Path, start: Path, *more: str) -> Path:
    """A checkpoint of one step of training with Tesseract's own tools."""
    picture = np.full((40, 200), 230, np.uint8)
    cv2.putText(picture, "AB12CD", (5, 32), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 20.0, 3)
    cv2.imwrite(str(folder / "line.tif"), picture)
    (folder / "line.box").write_text("WordStr 0 0 200 40 0 #AB12CD\n\t 201 0 202 40 0\n")
    run(folder, "tesseract", "line.tif", "line", "--psm", "13", "lstm.train")
    (folder / "list.txt").write_text("line.lstmf\n")
    run(
        folder,
        "lstmtraining",
        f"--traineddata={start}",
        "--model_output=trained",
        "--train_listfile=list.txt",
        "--max_iterations=1",
        *more,
    )
    return folder / "trained_checkpoint"


def finish(folder: Path, start: Path, checkpoint: Path, name: str, *more: str) -> Path:
    model = folder / f"{name}.traineddata"
    run(
        folder,
        "lstmtraining",
        "--stop_training",
        f"--continue_from={checkpoint}",
        f"--traineddata={start}",
        f"--model_output={model}",
        *more,
    )
    return model


def without_iterations(lstm: bytes) -> bytes:
    """The part ``lstm`` without its counts of training steps, which we leave at 0."""
    return lstm[:-24] + lstm[-16:]


@needs_tools
def test_written_as_tesseract_writes(tmp_path: Path) -> None:
    start = start_of_training(tmp_path)
    checkpoint = train(tmp_path, start, f"--net_spec={SPEC}")
    real = finish(tmp_path, start, checkpoint, "real")
    # All layers have a multiple of 16 outputs: then Tesseract pads no scales.
    real_int8 = finish(tmp_path, start, checkpoint, "int8", "--convert_to_int")
    network, alphabet = unpack(real.read_bytes())
    assert alphabet == ALPHABET
    for one, quantized in ((real, False), (real_int8, True)):
        ours = tmp_path / f"ours{int(quantized)}.traineddata"
        ours.write_bytes(pack(network, SPEC, alphabet, quantized=quantized))
        for part in ("lstm-unicharset", "lstm-recoder"):
            assert component(tmp_path, ours, part) == component(tmp_path, one, part)
        written, expected = (component(tmp_path, path, "lstm") for path in (ours, one))
        assert without_iterations(written) == without_iterations(expected)


@needs_tools
def test_lstmtraining_goes_on_from_our_file(tmp_path: Path) -> None:
    start = start_of_training(tmp_path)
    ours = tmp_path / "ours.traineddata"
    ours.write_bytes(pack(small_network(), SPEC, ALPHABET, quantized=False))
    component(tmp_path, ours, "lstm")
    checkpoint = train(tmp_path, ours, "--continue_from=ours.lstm")
    trained = read_model(finish(tmp_path, start, checkpoint, "on").read_bytes())
    assert trained.alphabet == ALPHABET
    before = read_model(ours.read_bytes())
    change = np.abs(trained.layers[-1].kernel - before.layers[-1].kernel).max()  # type: ignore[union-attr]
    assert 0 < change < 0.1, "one step of training"


def small_network() -> Node:
    """[1,36,0,1 S36,1 O1c16] with random weights."""
    rows = np.random.default_rng(1).normal(0, 0.5, (16, 37)).astype(np.float32)
    children = [
        Node("Input", "Input", 36, 1, (1, 36, 0, 1, 0)),
        Node("Reconfig", "Reconfig", 1, 36, (1, 36)),
        Node("Softmax", "Output", 36, 16, matrices=(rows,)),
    ]
    return Node("Series", "Series", 36, 16, children=children)


def test_a_file_of_ours_may_be_used(tmp_path: Path) -> None:
    path = tmp_path / "a.traineddata"
    for quantized in (False, True):
        path.write_bytes(pack(small_network(), SPEC, ALPHABET, quantized=quantized))
        check_traineddata(path)


def other_network(place: int, **changes: Any) -> bytes:
    """A model file with one part of the network changed."""
    network = small_network()
    network.children[place] = replace(network.children[place], **changes)
    return pack(network, SPEC, ALPHABET, quantized=True)


def other_table(old: bytes, new: bytes) -> bytes:
    """A model file with another table of characters or codes, of the same length."""
    content = pack(small_network(), SPEC, ALPHABET, quantized=True)
    assert content.count(old) == 1
    return content.replace(old, new)


@pytest.mark.parametrize(
    "content",
    [
        other_network(0, numbers=(1, 36, -1, 1, 0)),
        other_network(1, inputs=2),
        other_network(1, numbers=(2, 36)),
        other_network(2, outputs=15),
        other_table(b"Latin 15 0 15 Z", b"Latin 99 0 15 Z"),
        other_table(struct.pack("<Bii", 1, 1, 15), struct.pack("<Bii", 1, 1, 99)),
        other_table(struct.pack("<Bii", 1, 1, 15), struct.pack("<Bii", 1, 99, 15)),
    ],
)
def test_what_tesseract_would_end_the_program_for_is_refused(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.traineddata"
    path.write_bytes(content)
    with pytest.raises(OcrError, match="damaged"):
        check_traineddata(path)


def test_round_trip() -> None:
    network = small_network()
    again, alphabet = unpack(pack(network, SPEC, ALPHABET, quantized=False))
    assert alphabet == ALPHABET
    assert again.weight_count == network.weight_count == 16 * 37
    np.testing.assert_array_equal(again.children[2].matrices[0], network.children[2].matrices[0])


@given(st.data())
def test_damaged_files_are_refused(data: st.DataObject) -> None:
    content = bytearray(pack(small_network(), SPEC, ALPHABET, quantized=True))
    cut = data.draw(st.integers(0, len(content) - 400))
    with pytest.raises(OcrError):
        unpack(bytes(content[:cut]))
    # A wrong byte is refused or gives another network; nothing else may happen.
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255))
    try:
        read_model(bytes(content))
    except OcrError:
        pass


def test_sizes_beyond_the_file_are_refused() -> None:
    content = pack(small_network(), SPEC, ALPHABET, quantized=False)
    size = struct.pack("<II", 16, 37)
    assert content.count(size) == 1
    with pytest.raises(OcrError):
        unpack(content.replace(size, struct.pack("<II", 2**31, 2**31)))


def test_alphabets() -> None:
    lines = unicharset("0Aaß").decode().splitlines()
    assert lines[0] == "7"
    assert [line.split(" ")[:2] for line in lines[4:]] == [
        ["0", "8"],
        ["A", "5"],
        ["a", "3"],
        ["ß", "3"],
    ]
    # The letter of the other case, by its number: A and a of each other, the rest of themselves.
    assert [line.split(" ")[4] for line in lines[4:]] == ["3", "5", "4", "6"]
    for wrong in ("AA", "-", " ", "א", "²"):
        with pytest.raises(ValueError, match=r"alphabet|letter"):
            unicharset(wrong)


def not_vanishing(weight: float) -> float:
    """0 for what a 127th of would be too small for a float."""
    return weight if abs(weight) > 1e-30 else 0.0


@given(st.lists(st.floats(-4, 4, width=32).map(not_vanishing), min_size=1, max_size=20))
def test_quantize(row: list[float]) -> None:
    matrix = np.array([row, [0.0] * len(row)], np.float32)
    values, scales = quantize(matrix)
    largest = np.abs(matrix[0]).max()
    assert np.abs(values * scales[:, None] - matrix).max() <= largest * 0.502 / 127
    if largest > 1e-30:
        assert np.abs(values[0]).max() == 127
    assert not values[1].any()


def test_halves_go_away_from_zero() -> None:
    given_values = np.array([-2.5, -1.5, -0.4, 0.0, 0.5, 1.4, 2.5])
    np.testing.assert_array_equal(half_away(given_values), [-3, -2, 0, 0, 1, 1, 3])
