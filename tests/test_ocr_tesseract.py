"""Both engines on real Tesseract, what happens without them, and data files to refuse."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from ocr_plates import draw, in_picture

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr import tesseract
from lpr_desktop.ocr.engine import GrayImage, LineText, OcrEngine
from lpr_desktop.ocr.model import check_traineddata, default_model, open_model
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.tesseract import (
    ENGINES,
    InProcessEngine,
    ProgramEngine,
    available_engines,
    create_engine,
)

DATA = default_model().data
TEXTS = ("KR 3UH61", "SK 8843W", "59-S1")

needs_program = pytest.mark.skipif(
    not shutil.which("tesseract"), reason="the Tesseract program is not installed"
)


def line(text: str) -> GrayImage:
    picture, box, _ = in_picture(draw(text))
    return prepare(picture, box).lines[0]


@pytest.fixture(params=["tesserocr", pytest.param("pytesseract", marks=needs_program)])
def engine(request: pytest.FixtureRequest) -> Iterator[OcrEngine]:
    made = create_engine(request.param)
    yield made
    made.close()


def test_reads_a_line_with_confidence_and_alternatives(engine: OcrEngine) -> None:
    read = engine.recognize(line("KR 3UH61"))
    assert read.text == "KR3UH61"
    assert all(0 <= c.confidence <= 1 for c in read.characters)
    assert any(c.alternatives for c in read.characters)
    for character in read.characters:
        shares = [share for _, share in character.alternatives]
        assert shares == sorted(shares, reverse=True)
        assert character.text not in dict(character.alternatives)


def test_an_engine_forgets_the_line_before(engine: OcrEngine) -> None:
    first = line("SK 8843W")
    before = engine.recognize(first)
    engine.recognize(line("59-S1"))
    assert engine.recognize(first) == before


def test_an_empty_and_a_tiny_line(engine: OcrEngine) -> None:
    assert engine.recognize(np.zeros((0, 0), np.uint8)).characters == ()
    engine.recognize(np.zeros((1, 1), np.uint8))


@needs_program
@pytest.mark.parametrize("text", TEXTS)
def test_both_engines_read_the_same(text: str) -> None:
    prepared = line(text)
    inside, outside = create_engine("tesserocr"), create_engine("pytesseract")
    first, second = inside.recognize(prepared), outside.recognize(prepared)
    inside.close()
    assert first.text == second.text
    for one, other in zip(first.characters, second.characters, strict=True):
        # Versions differ in the noise that they put around a line (lstm_reference.py).
        assert abs(one.confidence - other.confidence) < 0.3


def test_one_engine_a_thread_reads_in_parallel() -> None:
    lines = {text: line(text) for text in TEXTS}
    alone = InProcessEngine()
    expected = {text: [alone.recognize(lines[text])] * 5 for text in TEXTS}
    alone.close()
    found: dict[str, list[LineText]] = {}

    def work(text: str) -> None:
        own = InProcessEngine()
        found[text] = [own.recognize(lines[text]) for _ in range(5)]
        own.close()

    threads = [threading.Thread(target=work, args=(text,)) for text in TEXTS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == expected


def test_nothing_but_our_own_data_is_needed(tmp_path: Path) -> None:
    """Without any Tesseract on the computer the engine in process reads all the same."""
    code = (
        "import numpy as np, sys; from lpr_desktop.ocr.tesseract import create_engine;"
        "print(create_engine().recognize(np.load(sys.argv[1])).text)"
    )
    np.save(tmp_path / "line.npy", line("KR 3UH61"))
    environment = {k: v for k, v in os.environ.items() if k != "TESSDATA_PREFIX"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "line.npy")],
        env=environment | {"PATH": str(tmp_path)},
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "KR3UH61"
    assert done.stderr == ""


@pytest.mark.parametrize("folder", ["with blank", "zażółć", "a'b\"c"])
def test_data_in_a_folder_with_an_odd_name(engine: OcrEngine, tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    place.mkdir()
    shutil.copy(DATA, place)
    own = ENGINES[engine.name](open_model(place / DATA.name))
    assert own.recognize(line("KR 3UH61")).text == "KR3UH61"
    own.close()


def test_engines_are_listed_with_the_preferred_first() -> None:
    states = available_engines()
    assert [state.key for state in states] == ["tesserocr", "pytesseract"] == list(ENGINES)
    assert states[0].available
    assert states[0].version[0].isdigit()
    for state in states:
        assert bool(state.hint) is not state.available


def test_without_tesserocr_the_program_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tesserocr", None)
    state = available_engines()[0]
    assert not state.available
    assert "pip install tesserocr" in state.hint
    with pytest.raises(OcrError, match="pip install tesserocr"):
        create_engine("tesserocr")
    if shutil.which("tesseract"):
        assert create_engine().name == "pytesseract"


def test_without_the_program_the_library_serves(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tesseract, "_usual_folders", lambda: [tmp_path / "none"])
    state = available_engines()[1]
    assert not state.available
    assert "apt install tesseract-ocr" in state.hint
    with pytest.raises(OcrError, match="not found"):
        create_engine("pytesseract")
    chosen = create_engine()
    assert chosen.name == "tesserocr"
    chosen.close()


def test_with_neither_the_error_names_both_ways(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "tesserocr", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(tesseract, "_usual_folders", list)
    with pytest.raises(OcrError, match=r"(?s)tesserocr.*tesseract-ocr"):
        create_engine()


def test_an_unknown_engine_is_named() -> None:
    with pytest.raises(OcrError, match=r"easyocr.*tesserocr or pytesseract"):
        create_engine("easyocr")


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
@pytest.mark.parametrize(
    ("script", "message"),
    [("echo tesseract 3.04.01", "older than"), ("exit 3", "does not run"), ("echo hello", "older")],
)
def test_a_program_of_no_use_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, message: str
) -> None:
    program = tmp_path / "tesseract"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(OcrError, match=message):
        create_engine("pytesseract")


@needs_program
def test_a_program_that_fails_on_a_line_is_an_error_for_a_person(tmp_path: Path) -> None:
    model = default_model()
    copy = tmp_path / DATA.name
    shutil.copy(DATA, copy)
    broken = ProgramEngine(open_model(copy))
    copy.unlink()
    with pytest.raises(OcrError, match="failed on a line"):
        broken.recognize(line("59-S1"))
    assert model.data.is_file()


# Data files


def rebuilt(parts: dict[int, bytes], count: int = 24) -> bytes:
    """A traineddata file of these components (number in Tesseract's order: content)."""
    offsets, at = [-1] * count, 4 + 8 * count
    for number in sorted(parts):
        offsets[number] = at
        at += len(parts[number])
    return struct.pack(f"<i{count}q", count, *offsets) + b"".join(
        parts[number] for number in sorted(parts)
    )


def components() -> dict[int, bytes]:
    content = DATA.read_bytes()
    (count,) = struct.unpack_from("<i", content)
    offsets = struct.unpack_from(f"<{count}q", content, 4)
    present = [(n, at) for n, at in enumerate(offsets) if at != -1]
    ends = [at for _, at in present[1:]] + [len(content)]
    return {n: content[at:end] for (n, at), end in zip(present, ends, strict=True)}


def test_the_test_builds_data_as_tesseract_does() -> None:
    assert rebuilt(components()) == DATA.read_bytes()


def test_our_own_data_is_accepted() -> None:
    check_traineddata(DATA)


@pytest.mark.parametrize("number", [0, 1, 3, 16], ids=["config", "unicharset", "inttemp", "params"])
def test_another_part_is_refused(tmp_path: Path, number: int) -> None:
    path = tmp_path / "plate.traineddata"
    path.write_bytes(rebuilt(components() | {number: b"tessedit_write_params_to_file /tmp/x\n"}))
    with pytest.raises(OcrError, match="parts that a plate model does not have"):
        open_model(path)


def test_a_config_part_would_write_a_file_without_the_check(tmp_path: Path) -> None:
    """The danger is real: what is refused here makes Tesseract write where the part says."""
    victim = tmp_path / "victim.txt"
    path = tmp_path / "evil.traineddata"
    config = f"tessedit_write_params_to_file {victim}\n".encode()
    path.write_bytes(rebuilt(components() | {0: config}))
    code = (
        "import sys, tesserocr; tesserocr.PyTessBaseAPI(path=sys.argv[1] + '/', lang='evil', oem=1)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, capture_output=True)
    assert victim.is_file()
    with pytest.raises(OcrError, match="config"):
        open_model(path)


def zipped() -> bytes:
    archive = BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("plate.config", "tessedit_write_params_to_file /tmp/x\n")
    return archive.getvalue()


def with_archive_at_the_end() -> bytes:
    parts = components()
    return rebuilt(parts | {23: parts[23] + zipped()})


def with_disc_image_inside() -> bytes:
    content = bytearray(DATA.read_bytes())
    content[32769:32774] = b"CD001"
    return bytes(content)


def with_overlapping_parts() -> bytes:
    content = bytearray(DATA.read_bytes())
    struct.pack_into("<q", content, 4 + 8 * 22, struct.unpack_from("<q", content, 4 + 8 * 21)[0])
    return bytes(content)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "damaged"),
        (b"\x18\x00", "damaged"),
        (b"not a model at all", "damaged"),
        (zipped(), "damaged"),
        (struct.pack("<i", -5) + bytes(400), "damaged"),
        (struct.pack("<i", 2**31 - 1) + bytes(400), "damaged"),
        (DATA.read_bytes()[:3000], "damaged"),
        (with_overlapping_parts(), "damaged"),
        (rebuilt({17: b"x"}), "damaged"),
        (with_archive_at_the_end(), "archive"),
        (with_disc_image_inside(), "archive"),
    ],
    ids=(
        "empty short text zip negative huge truncated overlapping incomplete zip-at-end disc-image"
    ).split(),
)
def test_damaged_and_disguised_data_is_refused(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = tmp_path / "plate.traineddata"
    path.write_bytes(content)
    with pytest.raises(OcrError, match=message) as caught:
        open_model(path)
    assert str(path) in str(caught.value)


def test_missing_and_too_large_data(tmp_path: Path) -> None:
    with pytest.raises(OcrError, match="cannot be read"):
        open_model(tmp_path / "none.traineddata")
    large = tmp_path / "large.traineddata"
    with large.open("wb") as file:
        file.truncate(2**30)
    with pytest.raises(OcrError, match="too large"):
        open_model(large)
