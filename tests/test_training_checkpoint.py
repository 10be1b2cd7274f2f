"""Files of weights that are damaged, or that a stranger made."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from lpr_desktop.errors import DetectorError
from lpr_desktop.training.checkpoint import opened_arrays, opened_checkpoint

CENTRAL, LOCAL = b"PK\x01\x02", b"PK\x03\x04"


def whole() -> bytes:
    stream = io.BytesIO()
    note = np.frombuffer(b'{"epochs": 1}', np.uint8)
    np.savez_compressed(stream, note=note, a=np.arange(900.0))
    return stream.getvalue()


def changed(sign: bytes, offset: int, value: int) -> bytes:
    """With another 16-bit number in each header of a kind (APPNOTE.TXT 4.3.7 and 4.3.12)."""
    content = bytearray(whole())
    at = content.find(sign)
    while at >= 0:
        struct.pack_into("<H", content, at + offset, value)
        at = content.find(sign, at + 4)
    return bytes(content)


def garbled() -> bytes:
    content = bytearray(whole())
    at = content.rfind(LOCAL) + 60
    content[at : at + 40] = b"\xff" * 40
    return bytes(content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        whole()[:-40],
        garbled(),
        changed(CENTRAL, 6, 249),  # a version of ZIP to come
        changed(CENTRAL, 10, 99),  # a foreign packing
        changed(CENTRAL, 8, 1),  # encrypted
    ],
)
def test_whatever_is_damaged_is_said_in_a_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "weights.npz"
    file.write_bytes(content)
    with (
        pytest.raises(DetectorError, match=r"weights\.npz: weights could not be read") as caught,
        opened_arrays(file) as arrays,
    ):
        dict(arrays)
    assert len(str(caught.value)) < len(str(file)) + 300
    assert str(caught.value).isprintable()


def test_a_file_that_unpacks_to_more_than_it_should_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "weights.npz"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.npy", bytes(1000))
    content = bytearray(file.read_bytes())
    struct.pack_into("<I", content, content.find(CENTRAL) + 24, 4_000_000_000)
    file.write_bytes(content)
    with pytest.raises(DetectorError, match="it holds too much"), opened_arrays(file):
        pass


def test_a_note_of_another_form_is_damage(tmp_path: Path) -> None:
    file = tmp_path / "checkpoint.npz"
    np.savez(file, note=np.frombuffer(b"[1, 2]", np.uint8))
    with (
        pytest.raises(DetectorError, match="could not be read"),
        opened_checkpoint(file) as (note, _),
    ):
        note["epochs"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_place_of_weights_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "weights.npz")
    with (
        pytest.raises(DetectorError, match="a pipe or a device"),
        opened_arrays(tmp_path / "weights.npz"),
    ):
        pass
