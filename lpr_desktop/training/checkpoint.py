"""Checkpoints: all weights and the optimizer's state in one file that nothing can execute."""

from __future__ import annotations

import contextlib
import json
import math
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import DetectorError
from lpr_desktop.files import open_file, show_name, write_atomic
from lpr_desktop.sentence import Sentence

_NOTE = "note"
_EVALUATED = "evaluated.json"
_SPARE_BYTES = 50_000_000
_MOST_BYTES = 1_200_000_000  # a full network, its average, and AdamW's two moments are 0.9 GB
# What zipfile, zlib, NumPy and JSON raise on a damaged file.
_BROKEN = (
    OSError,
    ValueError,
    TypeError,
    LookupError,
    EOFError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
)


def save_checkpoint(file: Path, note: Mapping[str, Any], state: Mapping[str, Any]) -> None:
    """Write a checkpoint: the old one or the new one is there, whole, whatever happens.

    The arrays are taken and go to the disk one by one: the full network's fill almost a gigabyte.

    Args:
        file: Where to.
        note: Anything JSON.
        state: Arrays, or what NumPy can make such of (variables), by name.

    Raises:
        OSError: There is no room (told before anything is written), or writing failed.
    """
    needed = sum(math.prod(a.shape) * np.dtype(str(a.dtype)).itemsize for a in state.values())
    with contextlib.suppress(FileNotFoundError):
        free = shutil.disk_usage(file.parent).free
        if free < needed + min(_SPARE_BYTES, needed):
            raise OSError(28, "No space left on device")
    new = file.with_name(f".new-{file.name}")
    try:
        with new.open("wb") as stream:
            text = np.frombuffer(json.dumps(note).encode(), np.uint8)
            arrays: dict[str, Any] = {_NOTE: text, **state}
            np.savez(stream, **arrays)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise


@contextlib.contextmanager
def opened_arrays(file: Path) -> Iterator[Mapping[str, NDArray[Any]]]:
    """The arrays of a file of NumPy's (.npz), each read when it is asked for; nothing in it runs.

    Raises:
        DetectorError: It cannot be read, unpacks to more than any of ours, or the body of the
            statement cannot use what it holds.
    """
    try:
        with open_file(file) as stream, np.load(stream, allow_pickle=False) as stored:
            if sum(member.file_size for member in stored.zip.infolist()) > _MOST_BYTES:
                raise ValueError(Sentence("it holds too much"))
            yield stored
    except _BROKEN as error:
        raise DetectorError(
            "{file}: weights could not be read ({error}).",
            file=file,
            error=show_name(str(getattr(error, "strerror", None) or error))[:200],
        ) from error


@contextlib.contextmanager
def opened_checkpoint(
    file: Path,
) -> Iterator[tuple[dict[str, Any], Mapping[str, NDArray[Any]]]]:
    """The note and the arrays of a checkpoint; each array is read when it is asked for.

    Raises:
        DetectorError: It cannot be read.
    """
    with opened_arrays(file) as stored:
        yield json.loads(stored[_NOTE].tobytes()), stored


def note_evaluation(folder: Path, epochs: int, best: Sequence[float]) -> None:
    """Note beside a checkpoint, which may be large, that its epoch is evaluated too.

    Args:
        folder: Of the checkpoint.
        epochs: Epochs evaluated.
        best: Fields of ``schedule.Best``.

    Raises:
        OSError: It cannot be written.
    """
    write_atomic(folder / _EVALUATED, json.dumps({"epochs": epochs, "best": best}).encode())


def noted_evaluation(folder: Path) -> tuple[int, list[Any]] | None:
    """What ``note_evaluation`` wrote: epochs and the best; None if it did not."""
    try:
        note = json.loads((folder / _EVALUATED).read_bytes())
        return int(note["epochs"]), list(note["best"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
