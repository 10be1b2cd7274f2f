"""Checkpoints: all weights and the optimizer's state in one file that nothing can execute."""

from __future__ import annotations

import contextlib
import json
import math
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name, write_atomic

_NOTE = "note"
_EVALUATED = "evaluated.json"
_SPARE_BYTES = 50_000_000


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
def opened_checkpoint(
    file: Path,
) -> Iterator[tuple[dict[str, Any], Mapping[str, NDArray[Any]]]]:
    """The note and the arrays of a checkpoint; each array is read when it is asked for.

    Raises:
        DetectorError: It cannot be read.
    """
    try:
        with file.open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
            yield json.loads(stored[_NOTE].tobytes()), stored
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, EOFError) as error:
        raise DetectorError(
            "{file}: the checkpoint is broken ({error}).", file=show_name(file), error=error
        ) from error


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
