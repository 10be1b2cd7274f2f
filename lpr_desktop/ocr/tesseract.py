"""Two ways to run Tesseract behind one interface: in process, and as a program.

Both use the same data file and the same parameters (``model.py``), so the same version of Tesseract
reads the same text either way, and nearly always another one does too (docs/decisions/0030).
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from lxml import etree

from lpr_desktop.errors import OcrError
from lpr_desktop.ocr.engine import Character, GrayImage, LineText, OcrEngine
from lpr_desktop.ocr.model import OcrModel, default_model
from lpr_desktop.sentence import Sentence, one_after_another

_OEM_LSTM_ONLY = 1
_TIMEOUT_SECONDS = 30
_OLDEST = (4, 1)
_INSTALL_TESSERACT = Sentence(
    "Install it (Debian, Ubuntu: `apt install tesseract-ocr`; macOS: `brew install tesseract`; "
    "Windows: the UB Mannheim installer), or use the in-process engine."
)
_INSTALL_TESSEROCR = Sentence(
    "Install it with `pip install tesserocr`, or use the engine that runs the Tesseract program."
)


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Whether an engine can be used here.

    Attributes:
        key: Name for ``create_engine``.
        title: Name for a person.
        available: Whether it can be used now.
        version: Tesseract's version, "" if not available.
        hint: What to do if it is not available, else "".
    """

    key: str
    title: str
    available: bool
    version: str = ""
    hint: str = ""


class InProcessEngine:
    """Tesseract as a library in this process (``tesserocr``): about 6 ms of CPU a line.

    The Tesseract object is made once and used for every line, so one engine serves one thread.

    Raises:
        OcrError: ``tesserocr`` is not installed, or the model cannot be loaded.
    """

    name = "tesserocr"
    title = Sentence("Tesseract in process")

    def __init__(self, model: OcrModel | None = None) -> None:
        tesserocr = _import_tesserocr()
        model = model or default_model()
        folder = _library_path(model.data.parent)
        self._symbol = tesserocr.RIL.SYMBOL
        self._api: Any = tesserocr.PyTessBaseAPI(init=False)
        try:
            self._api.InitFull(
                path=os.fsencode(folder + os.sep),
                lang=model.language,
                oem=_OEM_LSTM_ONLY,
                variables=dict(model.variables) | {"debug_file": os.devnull},
                psm=model.page_mode,
            )
        except RuntimeError as error:
            raise OcrError(
                "Tesseract could not load the text model {data}.", data=model.data
            ) from error

    def recognize(self, line: GrayImage) -> LineText:
        """Read one prepared line, grey uint8 (H, W). Raises ``OcrError`` if Tesseract fails."""
        if line.size == 0:
            return LineText(())
        height, width = line.shape
        pixels = np.ascontiguousarray(line).tobytes()
        try:
            self._api.SetImageBytes(pixels, width, height, 1, width)
            if not self._api.Recognize():
                raise OcrError("Tesseract failed on a line.")
            return LineText(tuple(self._characters()))
        except RuntimeError as error:
            raise OcrError("Tesseract failed on a line: {error}", error=error) from error
        finally:
            self._api.Clear()

    def close(self) -> None:
        self._api.End()

    def _characters(self) -> Iterable[Character]:
        iterator = self._api.GetIterator()
        while iterator is not None and not iterator.Empty(self._symbol):
            choices = [(c.GetUTF8Text(), c.Confidence()) for c in iterator.GetChoiceIterator()]
            text = iterator.GetUTF8Text(self._symbol)
            yield _character(text, iterator.Confidence(self._symbol), choices)
            if not iterator.Next(self._symbol):
                return

    @classmethod
    def status(cls) -> EngineStatus:
        try:
            version = _import_tesserocr().tesseract_version().splitlines()[0]
        except OcrError as error:
            return EngineStatus(cls.name, cls.title, False, hint=error.sentence)
        return EngineStatus(cls.name, cls.title, True, version.removeprefix("tesseract").strip())


class ProgramEngine:
    """The Tesseract program of this computer, run once a line (``pytesseract``).

    Raises:
        OcrError: The program or ``pytesseract`` is missing or too old, or the model is not there.
    """

    name = "pytesseract"
    title = Sentence("Tesseract program")

    def __init__(self, model: OcrModel | None = None, program: str | None = None) -> None:
        pytesseract = _import_pytesseract()
        self._program = program or find_program()
        _program_version(self._program)
        model = model or default_model()
        # One line is too little work for threads: with them it takes ten times the CPU.
        os.environ.setdefault("OMP_THREAD_LIMIT", "1")
        self._pytesseract = pytesseract
        self._model = model
        variables = (*model.variables, ("hocr_char_boxes", "1"))
        self._config = " ".join(
            [
                f"--tessdata-dir {_argument_path(model.data.parent)}",
                f"--oem {_OEM_LSTM_ONLY} --psm {model.page_mode}",
                *(f"-c {name}={value}" for name, value in variables),
            ]
        )

    def recognize(self, line: GrayImage) -> LineText:
        """Read one prepared line, grey uint8 (H, W). Raises ``OcrError`` if Tesseract fails."""
        if line.size == 0:
            return LineText(())
        from PIL import Image

        self._pytesseract.pytesseract.tesseract_cmd = self._program
        try:
            hocr = self._pytesseract.image_to_pdf_or_hocr(
                Image.fromarray(line),
                lang=self._model.language,
                config=self._config,
                extension="hocr",
                timeout=_TIMEOUT_SECONDS,
            )
        except (RuntimeError, OSError) as error:
            raise OcrError(
                "The program {program} failed on a line: {error}",
                program=self._program,
                error=error,
            ) from error
        return LineText(tuple(_hocr_characters(hocr)))

    def close(self) -> None:
        """Nothing is held between two lines."""

    @classmethod
    def status(cls) -> EngineStatus:
        try:
            _import_pytesseract()
            version = _program_version(find_program())
        except OcrError as error:
            return EngineStatus(cls.name, cls.title, False, hint=error.sentence)
        return EngineStatus(cls.name, cls.title, True, version)


ENGINES: dict[str, type[InProcessEngine] | type[ProgramEngine]] = {
    InProcessEngine.name: InProcessEngine,
    ProgramEngine.name: ProgramEngine,
}
"""Every engine by its name, the preferred one first."""


def available_engines() -> list[EngineStatus]:
    """The state of every engine on this computer, the preferred one first."""
    return [engine.status() for engine in ENGINES.values()]


def create_engine(name: str | None = None) -> OcrEngine:
    """An engine by its name in ``ENGINES``, or the best one that is available.

    Raises:
        OcrError: There is no such engine, or it (or every one) is missing; says what to install.
    """
    if name is not None:
        if name not in ENGINES:
            raise OcrError(
                "There is no text engine “{name}”; choose {engines}.",
                name=name,
                engines=" or ".join(ENGINES),
            )
        return ENGINES[name]()
    states = available_engines()
    for state in states:
        if state.available:
            return ENGINES[state.key]()
    raise OcrError(
        "No Tesseract was found. {hints}", hints=one_after_another([one.hint for one in states])
    )


def find_program() -> str:
    """The Tesseract program on the PATH or where installers put it. Raises ``OcrError``."""
    found = shutil.which("tesseract")
    if found:
        return found
    for folder in _usual_folders():
        found = shutil.which("tesseract", path=str(folder))
        if found:
            return found
    raise OcrError(
        "The program tesseract was not found. {install_tesseract}",
        install_tesseract=_INSTALL_TESSERACT,
    )


def _usual_folders() -> list[Path]:
    if sys.platform == "win32":
        variables = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
        roots = [Path(os.environ[name]) for name in variables if name in os.environ]
        roots += [root / "Programs" for root in roots]
        return [root / "Tesseract-OCR" for root in roots]
    return [
        Path("/usr/bin"),
        Path("/usr/local/bin"),
        Path("/opt/homebrew/bin"),
        Path("/opt/local/bin"),
    ]


def _program_version(program: str) -> str:
    """The program's version such as ``5.3.0``. Raises ``OcrError`` if it is of no use."""
    try:
        done = subprocess.run(
            [program, "--version"], capture_output=True, timeout=_TIMEOUT_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise OcrError(
            "The program {program} does not run. {install_tesseract}",
            program=program,
            install_tesseract=_INSTALL_TESSERACT,
        ) from error
    found = re.search(rb"tesseract v?(\d+)\.(\d+)[\w.-]*", done.stdout + done.stderr)
    if found is None or (int(found[1]), int(found[2])) < _OLDEST:
        raise OcrError(
            "The program {program} is older than Tesseract 4.1. {install_tesseract}",
            program=program,
            install_tesseract=_INSTALL_TESSERACT,
        )
    return found[0].decode().removeprefix("tesseract").strip()


def _library_path(folder: Path) -> str:
    """A folder's path in a form that Tesseract can open.

    On Windows Tesseract opens files by their name in the system's code page, so there the short
    (8.3) name stands in for one with other letters.
    """
    path = str(folder.absolute())
    return path if sys.platform != "win32" or path.isascii() else _short_path(path)


def _argument_path(folder: Path) -> str:
    """A folder's path as one word of ``pytesseract``'s ``config``, which it splits at spaces."""
    path = _library_path(folder)
    if sys.platform != "win32":
        return shlex.quote(path)
    # There pytesseract keeps the quotes, and Tesseract then looks for a folder with quotes.
    return _short_path(path) if " " in path else path


def _short_path(path: str) -> str:
    """The short (8.3) name of a folder on Windows. Raises ``OcrError`` if it has none."""
    import ctypes

    buffer = ctypes.create_unicode_buffer(32768)
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.GetShortPathNameW(path, buffer, len(buffer))
    if not buffer.value.isascii() or " " in buffer.value or not buffer.value:
        raise OcrError(
            "Tesseract cannot open files in {path}. Install LPR Desktop in a folder "
            "whose name has only English letters and digits.",
            path=path,
        )
    return buffer.value


def _import_tesserocr() -> Any:
    try:
        import tesserocr
    except ImportError as error:
        raise OcrError(
            "The module tesserocr is missing. {install_tesserocr}",
            install_tesserocr=_INSTALL_TESSEROCR,
        ) from error
    return tesserocr


def _import_pytesseract() -> Any:
    try:
        import pytesseract
    except ImportError as error:
        raise OcrError(
            "The module pytesseract is missing. Install it with `pip install pytesseract`."
        ) from error
    return pytesseract


def _character(text: str, percent: float, choices: list[tuple[str, float]]) -> Character:
    """A character from Tesseract's confidence (0 to 100) and its choices for the same place.

    Where Tesseract names choices, the confidence is how far its character stands out from the next:
    that tells right plates from wrong ones, Tesseract's own figure does not
    (docs/experiments/ocr.md).
    """
    shares = {choice: _share(value) for choice, value in choices if choice}
    own = shares.pop(text, None)
    others = tuple(sorted(shares.items(), key=lambda choice: -choice[1]))
    if own is None:
        return Character(text, _share(percent), others)
    return Character(text, max(0.0, own - max(shares.values(), default=0.0)), others)


def _share(percent: float) -> float:
    return min(max(percent / 100, 0.0), 1.0)


def _hocr_characters(hocr: bytes) -> Iterable[Character]:
    """The characters of an hOCR page made with ``hocr_char_boxes`` and ``lstm_choice_mode=2``."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(hocr, parser)
    for span in root.iterfind(".//{*}span[@class='ocrx_cinfo']"):
        confidence = re.search(r"x_conf ([\d.]+)", span.get("title", ""))
        if confidence is None:
            continue
        choices = []
        following = span.getnext()
        if following is not None and following.get("id", "").startswith("lstm_choices"):
            for choice in following:
                value = re.search(r"x_confs ([\d.]+)", choice.get("title", ""))
                if value is not None:
                    choices.append((choice.text or "", float(value[1])))
        yield _character(span.text or "", float(confidence[1]), choices)
