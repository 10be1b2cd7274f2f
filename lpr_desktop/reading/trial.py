"""The first load of a foreign pipeline, in a child process that can do no harm.

What LiteRT, OpenVINO and Tesseract do with a malformed model is not known: they may crash, or ask
for all memory. So the child may use little of everything, and write next to nothing. Windows has
no such limits for a process; there only the time is limited.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from lpr_desktop.child_process import module_command, module_environment
from lpr_desktop.errors import LprError
from lpr_desktop.sentence import Sentence

SECONDS = 120
"""Wall time of a trial; the whole Inception-ResNet-v2 takes less than 10 s."""

_MEMORY = 6 << 30  # address space; the libraries alone map more than one GB
_FILE = 64 << 10  # what libraries print is held in a temporary file for a moment, as networks are
_REFUSED = 3
_POLL_SECONDS = 0.1


def try_pipeline(
    folder: Path, seconds: float = SECONDS, check: Callable[[], None] | None = None
) -> str | None:
    """Read an empty picture with every part of the pipeline of a folder, in a child process.

    Args:
        folder: Holds detector, text model and settings.
        seconds: How long it may take.
        check: Called several times a second; what it raises ends the child, and the trial.

    Returns:
        What is wrong with it, a sentence for a person; None if it works.
    """
    child = subprocess.Popen(
        module_command("lpr_desktop.reading.trial", folder),
        env=module_environment(OMP_THREAD_LIMIT="1"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    end = time.monotonic() + seconds
    try:
        said = None
        while said is None:
            if check is not None:
                check()
            left = end - time.monotonic()
            if left <= 0:
                return Sentence(
                    "It did not read an empty picture within {seconds:.0f} s.", seconds=seconds
                )
            with contextlib.suppress(subprocess.TimeoutExpired):
                said = child.communicate(timeout=min(_POLL_SECONDS, left))[1]
    finally:
        if child.poll() is None:
            child.kill()
            child.communicate()
    if child.returncode == 0:
        return None
    if child.returncode == _REFUSED:
        return said.decode("utf-8", "replace").strip()
    return Sentence(
        "It crashed while it read an empty picture (status {status}).", status=child.returncode
    )


def _limit(folder: Path) -> None:
    if sys.platform == "win32":
        return
    import resource

    network = max((file.stat().st_size for file in folder.glob("*.tflite")), default=0)
    limits = {
        resource.RLIMIT_AS: _MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: _FILE + network,
        resource.RLIMIT_CORE: 0,
    }
    for limit, value in limits.items():
        # macOS refuses some; a person may have set lower ones.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


def _run(folder: Path) -> int:
    import numpy as np

    from lpr_desktop.detection.card import REFINEMENT
    from lpr_desktop.detection.multi_scale import NetworkPass
    from lpr_desktop.detection.refinement import Refinement
    from lpr_desktop.geometry import Box
    from lpr_desktop.inference.network import decide_at_once
    from lpr_desktop.reading.reader import PlateReader

    decide_at_once()
    blank = np.full((64, 256, 3), 128, np.uint8)
    blank[16:48, 40:60] = 0
    try:
        with PlateReader.open(folder) as reader:
            reader.read(blank)
            reader.ocr.read_crop(blank)
        if (folder / REFINEMENT).exists():  # nothing was found for it to look at
            found = NetworkPass([Box(40, 16, 60, 48)], [0.5], 1.0)
            Refinement(folder / REFINEMENT).refine(blank, found)
    except LprError as error:
        sys.stderr.buffer.write(str(error).encode("utf-8", "replace"))
        return _REFUSED
    except MemoryError:
        sys.stderr.write("It needs too much memory.")
        return _REFUSED
    return 0


if __name__ == "__main__":
    # Before numpy starts threads, each of which maps memory.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    _limit(Path(sys.argv[1]))
    sys.exit(_run(Path(sys.argv[1])))
