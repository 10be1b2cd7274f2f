"""Networks of strangers: malformed ones and those with foreign operators never reach LiteRT."""

from __future__ import annotations

import io
import json
import math
import struct
import time
import zipfile
from pathlib import Path

import pytest
from bundle_samples import bundle, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.inference.flatbuffer import Table
from lpr_desktop.inference.vetting import check_model
from lpr_desktop.reading.bundle import pack
from lpr_desktop.reading.sharing import unpack_pipeline

# --- the network


def _operator_code_places() -> list[int]:
    """Where the shipped model keeps the numbers of its operators."""
    from ai_edge_litert import schema_py_generated as schema

    content = shipped()["detector.tflite"]
    model = schema.Model.GetRootAs(content, 0)
    places = []
    for index in range(model.OperatorCodesLength()):
        table = model.OperatorCodes(index)._tab
        places.append(table.Pos + table.Offset(4))
    return places


@pytest.mark.parametrize(
    ("code", "what"), [(32, "CUSTOM"), (98, "IF in old files"), (59, "BATCH_TO_SPACE")]
)
def test_foreign_operators(tmp_path: Path, code: int, what: str) -> None:
    content = bytearray(shipped()["detector.tflite"])
    content[_operator_code_places()[0]] = code
    with pytest.raises(ValueError, match="operator"):
        check_model(bytes(content))
    path = bundle(tmp_path / "a.lprz", {"detector.tflite": bytes(content)})
    with pytest.raises(DetectorError, match="operator that no network here has"):
        unpack_pipeline(path, _empty(tmp_path))


@pytest.mark.parametrize(
    ("name", "version"), [("detector-int8.tflite", 2), ("refinement.tflite", 3)]
)
def test_the_other_networks_are_looked_through_too(tmp_path: Path, name: str, version: int) -> None:
    content = bytearray((default_detector() / name).read_bytes())
    check_model(bytes(content))
    path = bundle(tmp_path / "a.lprz", {name: bytes(content)}, format=version)
    unpack_pipeline(path, _empty(tmp_path))
    content[:4] = b"\xff" * 4
    path = bundle(tmp_path / "b.lprz", {name: bytes(content)}, format=version)
    with pytest.raises(DetectorError, match="damaged"):
        unpack_pipeline(path, _empty(tmp_path / "unpacked"))


def test_a_bundle_without_them_is_one_for_older_programs() -> None:
    int8, refinement = {"detector-int8.tflite": b"x"}, {"refinement.tflite": b"x"}
    for extra, version in (({}, 1), (int8, 2), (refinement, 3), ({**int8, **refinement}, 3)):
        with zipfile.ZipFile(io.BytesIO(pack({**shipped(), **extra}, {}))) as archive:
            assert json.loads(archive.read("manifest.json"))["format"] == version


def _scale_places(content: bytes) -> list[int]:
    """Where a network in integers keeps the scales of what some of its steps give."""
    graph = Table(content, Table.follow(content, 0)).tables(2)[0]
    tensors = graph.tables(0)
    given = [tensors[step.numbers(2)[0]].table(4) for step in graph.tables(3)[2::3]]
    return [each.list_place(2) + 4 for each in given if each and each.numbers(2, "f")]


@pytest.mark.parametrize("scale", [0.0, -0.1, math.inf, math.nan, 1e-18])
def test_a_scale_over_which_the_process_would_end_is_refused(scale: float) -> None:
    content = (default_detector() / "refinement.tflite").read_bytes()
    places = _scale_places(content)
    assert len(places) > 3
    for place in places:
        changed = content[:place] + struct.pack("<f", scale) + content[place + 4 :]
        with pytest.raises(ValueError, match="damaged"):
            check_model(changed)


def _empty(folder: Path) -> Path:
    new = folder / "unpacked"
    new.mkdir(exist_ok=True)
    return new


@settings(max_examples=150)
@given(st.integers(8, 60_000), st.binary(min_size=1, max_size=8), st.booleans())
def test_a_malformed_network_raises_nothing_else(at: int, junk: bytes, from_end: bool) -> None:
    """The structure lies at both ends of the file, the weights between."""
    content = bytearray(shipped()["detector.tflite"])
    place = len(content) - at if from_end else at
    content[place : place + len(junk)] = junk
    try:
        check_model(bytes(content[: len(shipped()["detector.tflite"])]))
    except ValueError as error:
        assert str(error)  # noqa: PT017 - most changes are met, some only in numbers


def test_a_network_that_points_outside_of_itself() -> None:
    content = shipped()["detector.tflite"]
    for offset in (0xFFFFFFFF, len(content), len(content) - 1, 0x7FFFFFFF):
        with pytest.raises(ValueError, match="damaged"):
            check_model(struct.pack("<I", offset) + content[4:])
    with pytest.raises(ValueError, match="no LiteRT"):
        check_model(content[:4] + b"TFL2" + content[8:])


def test_steps_that_share_one_list_are_refused_at_once() -> None:
    hostile = (
        Path(__file__).resolve().parents[2] / "shared/cases/hostile/steps_share_one_list.tflite"
    )
    if not hostile.is_file():
        pytest.skip("the file is not here")
    begin = time.process_time()
    with pytest.raises(ValueError, match="too many parts"):
        check_model(hostile.read_bytes())
    assert time.process_time() - begin < 5
