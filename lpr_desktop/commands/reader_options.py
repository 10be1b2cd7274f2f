"""The options that choose a reader, the same for every command that reads."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from lpr_desktop.commands.console import UsageError
from lpr_desktop.detection.store import default_detector, find_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.reading.bundle import SUFFIX
from lpr_desktop.reading.reader import PlateReader


def reader_maker(options: Namespace) -> Callable[[], PlateReader]:
    """What makes a reader as ``--detector`` (name, folder or bundle) and ``--engine`` say.

    Raises:
        UsageError: There is no such detector or bundle.
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
    return lambda: PlateReader.open(folder, options.engine)
