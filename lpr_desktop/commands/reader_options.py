"""The options that choose a reader, the same for every command that reads."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from lpr_desktop.commands.console import UsageError
from lpr_desktop.detection.store import default_detector, find_detector
from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.ocr.store import find_text_model
from lpr_desktop.reading.bundle import SUFFIX
from lpr_desktop.reading.reader import PlateReader


def reader_maker(options: Namespace) -> Callable[[], PlateReader]:
    """What makes a reader as ``--detector`` (or a bundle), ``--ocr-model`` and ``--engine`` say.

    Raises:
        UsageError: There is no such detector, bundle or text model.
        DetectorError: The detector that ships is missing.
    """
    if options.detector is None:
        folder = default_detector()
    elif options.detector.lower().endswith(SUFFIX) and Path(options.detector).is_file():
        folder = Path(options.detector)
    else:
        try:
            folder = find_detector(options.detector)
        except DetectorError as error:
            raise UsageError(str(error)) from error
    text_model = chosen_text_model(options)
    return lambda: PlateReader.open(folder, options.engine, text_model)


def chosen_text_model(options: Namespace) -> Path | None:
    """The file that ``--ocr-model`` names, None without it. Raises UsageError."""
    if options.ocr_model is None:
        return None
    try:
        return find_text_model(options.ocr_model)
    except OcrError as error:
        raise UsageError(str(error)) from error
