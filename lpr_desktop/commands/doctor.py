"""``lpr-desktop doctor``: is everything here that the program needs, and does it work?"""

from __future__ import annotations

import importlib.util
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import metadata

from lpr_desktop import __version__
from lpr_desktop.assets import resources_folder, user_data_folder
from lpr_desktop.commands.console import count, display
from lpr_desktop.errors import DetectorError, LprError
from lpr_desktop.files import show_name
from lpr_desktop.installation import how_to_add, how_to_get_libraries

OLDEST_PYTHON = (3, 11)

_FOR_READING = {
    "ai-edge-litert": "ai_edge_litert.interpreter",
    "lxml": "lxml.etree",
    "numpy": "numpy",
    "opencv-python-headless": "cv2",
    "pi-heif": "pi_heif",
    "Pillow": "PIL.Image",
    "platformdirs": "platformdirs",
}
_FOR_THE_WINDOW = {
    "PySide6-Essentials": "PySide6.QtWidgets",
    "pyqtgraph": "pyqtgraph",
}
"""Distribution → a module that loads its native libraries. The OCR engines are checked apart: one
of them is enough."""

_IMPORT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        title: What it is.
        detail: What was found, and if it is missing what to do.
        ok: Whether it is there and works.
        needed: Whether pictures cannot be read without it.
    """

    title: str
    detail: str
    ok: bool = True
    needed: bool = True

    def __str__(self) -> str:
        state = "OK" if self.ok else "missing" if self.needed else "optional"
        return f"{state:9} {self.title}: {self.detail}"


def run() -> int:
    """Print a line for each thing, what to do about it, and a summary.

    Returns:
        0 if pictures can be read, else 1.
    """
    print(f"LPR Desktop {__version__}, {platform.platform()}")
    lacking = []
    for finding in _findings():
        print(finding, flush=True)
        lacking += [] if finding.ok else [finding]
    if any(finding.needed for finding in lacking):
        print("Not ready: do what the lines marked “missing” say, then run doctor again.")
        return 1
    if any(finding.title in _FOR_THE_WINDOW for finding in lacking):
        print("Ready for reading on the command line. For the window do what its lines say.")
    else:
        print("Ready: everything that is needed to read pictures is here and works.")
    return 0


def _findings() -> Iterator[Finding]:
    yield _python()
    with ThreadPoolExecutor() as executor:
        yield from executor.map(_dependency, {**_FOR_READING, **_FOR_THE_WINDOW}.items())
    yield _display()
    yield from _engines()
    for title, look in _WORKING.items():
        yield _attempt(title, look)
    yield _tensorflow()
    yield _hardware()


def _python() -> Finding:
    if sys.version_info >= OLDEST_PYTHON:
        return Finding("Python", platform.python_version())
    oldest = ".".join(map(str, OLDEST_PYTHON))
    return Finding(
        "Python", f"{platform.python_version()}; install Python {oldest} or newer", False
    )


def _dependency(item: tuple[str, str]) -> Finding:
    name, module = item
    needed = name in _FOR_READING
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        missing = f"not installed; run `{sys.executable} -m pip install {name}`"
        return Finding(name, missing, False, needed)
    reason = _import_failure(module)
    if reason is None:
        return Finding(name, version)
    return Finding(name, f"{version} does not load ({reason}); {_remedy(name)}", False, needed)


def _remedy(name: str) -> str:
    anew = f"run `{sys.executable} -m pip install --force-reinstall {name}`"
    if name not in _FOR_THE_WINDOW or not sys.platform.startswith("linux"):
        return anew
    return f"the window needs it. {how_to_get_libraries()}, or {anew}"


def _import_failure(module: str) -> str | None:
    """Why a module cannot be imported; None if it can.

    In a process of its own: a library that does not fit this processor ends the process.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-c", f"import {module}"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_IMPORT_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return f"not within {_IMPORT_SECONDS} s"
    if done.returncode == 0:
        return None
    return (done.stderr.strip() or f"ended with status {done.returncode}").splitlines()[-1]


def _display() -> Finding:
    where = display()
    if where is not None:
        return Finding("display", where)
    return Finding(
        "display",
        "none, so the window cannot open here; the commands work. For the window start a desktop "
        "session, or `xvfb-run`",
        ok=False,
        needed=False,
    )


def _engines() -> Iterator[Finding]:
    from lpr_desktop.ocr.tesseract import available_engines

    engines = available_engines()
    none = not any(engine.available for engine in engines)
    for engine in engines:
        title = f"{engine.title} ({engine.key})"
        detail = f"Tesseract {engine.version}" if engine.available else engine.hint
        yield Finding(title, detail, engine.available, needed=none)


def _attempt(title: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(title, look())
    except (LprError, OSError) as error:
        return Finding(title, str(error), False)


def _text_model() -> str:
    from lpr_desktop.ocr.model import default_model

    return show_name(default_model().data)


def _plate_knowledge() -> str:
    import numpy as np

    from lpr_desktop.geometry import Box, corners_of_box
    from lpr_desktop.ocr import own_patterns
    from lpr_desktop.ocr.line import LINE_HEIGHT
    from lpr_desktop.ocr.plate_network import CountryNetwork, PlateNetwork
    from lpr_desktop.ocr.prior import text_prior

    picture, box = np.zeros((40, 120, 3), np.uint8), Box(10, 10, 110, 30)
    network, prior = PlateNetwork(), text_prior()
    network.look(picture, box)
    CountryNetwork().look(picture, corners_of_box(box))
    for look in (network.unread_signs.hidden, network.unread_signs.foreign):
        look(np.zeros((LINE_HEIGHT, 100), np.uint8))
    prior.log_ratios(["A"], prior.weights())
    known = sum(code != own_patterns.CODE for code in prior.codes)
    parts = [f"plates of {known} countries and states are known"]
    own = own_patterns.load_patterns()
    if own.patterns:
        parts.append(f"{count(len(own.patterns), 'pattern')} of your own")
    parts += [f"{own_patterns.patterns_file()}: {problem}" for problem in own.problems]
    return "; ".join(parts)


def _detector() -> str:
    from lpr_desktop.detection.card import INT8_NETWORK, NETWORK, REFINEMENT
    from lpr_desktop.detection.detector import PlateDetector
    from lpr_desktop.detection.store import default_detector
    from lpr_desktop.imaging import open_image
    from lpr_desktop.inference.network import decide_at_once
    from lpr_desktop.picture_listing import list_images

    decide_at_once()
    folder = default_detector()
    for file in (folder / name for name in (NETWORK, INT8_NETWORK, REFINEMENT)):
        if not file.exists():  # a detector works without the last two, but worse
            raise DetectorError("{file}: missing. Install LPR Desktop again.", file=file)
    try:
        detector = PlateDetector(folder)
    except DetectorError as error:
        raise DetectorError("{error} Or install LPR Desktop again.", error=error) from error
    samples = list_images([resources_folder() / "samples"])
    if not any(detector.detect(open_image(sample)) for sample in samples):
        raise DetectorError(
            "{folder}: this detector finds no plate in the sample pictures. Install "
            "LPR Desktop again.",
            folder=folder,
        )
    return f"{detector.name}, finds a drawn plate; run by {detector.runtime}"


def _user_folder() -> str:
    folder = user_data_folder()
    with LprError.for_os_error(
        "{folder} cannot be written ({strerror}); change its permissions, or name "
        "another folder in the environment variable LPR_DESKTOP_DATA",
        folder=folder,
    ):
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return show_name(folder)


def _journal() -> str:
    from lpr_desktop.reading.journal_file import JournalState, default_journal, examine

    path = default_journal()
    state = examine(path)
    if state is JournalState.ABSENT:
        return "none yet; the window asks at its first start whether to keep one"
    if state is JournalState.GOOD:
        return show_name(path)
    return f"{show_name(path)} is {state.value}; the window will set it aside and begin a new one"


_WORKING: dict[str, Callable[[], str]] = {
    "text model": _text_model,
    "plates": _plate_knowledge,
    "detector": _detector,
    "user data": _user_folder,
    "journal": _journal,
}


def _hardware() -> Finding:
    from lpr_desktop.runs.computer import this_computer

    computer = this_computer()
    return Finding(
        "training on",
        computer.words,
        ok=computer.uses_cards or not computer.cards,
        needed=False,
    )


def _tensorflow() -> Finding:
    if importlib.util.find_spec("tensorflow") is None:
        return Finding(
            "TensorFlow",
            f"not installed; only training needs it. {how_to_add('train')}",
            ok=False,
            needed=False,
        )
    for name in ("tensorflow-cpu", "tensorflow"):
        try:
            return Finding("TensorFlow", metadata.version(name))
        except metadata.PackageNotFoundError:
            continue
    return Finding("TensorFlow", "installed")
