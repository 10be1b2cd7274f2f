"""The options that choose a reader and how it reads, the same for every command that reads."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from lpr_desktop.commands.console import UsageError, show_error
from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.ocr.grammar import countries, country_codes
from lpr_desktop.ocr.own_patterns import CODE, load_patterns, patterns_file
from lpr_desktop.ocr.store import find_text_model
from lpr_desktop.passages.tripwire import SIDES, Tripwire
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.reader import PlateReader


def reader_maker(options: Namespace) -> Callable[[], PlateReader]:
    """What makes a reader as ``--detector`` (or a bundle), ``--ocr-model`` and ``--engine`` say.

    Raises as :func:`chosen_pipeline`.
    """
    choice = chosen_pipeline(options)
    return lambda: PlateReader.open(choice)


def chosen_pipeline(options: Namespace) -> PipelineChoice:
    """The detector (or bundle), text model and engine that are named.

    Raises:
        UsageError: There is no such detector, bundle or text model.
        DetectorError: The detector that ships is missing.
    """
    choice = PipelineChoice(
        options.detector or "", options.engine or "", str(chosen_text_model(options) or "")
    )
    try:
        choice.find_detector()
    except DetectorError as error:
        if not choice.detector:
            raise
        raise UsageError(str(error)) from error
    return choice


def reading_settings(options: Namespace) -> PipelineSettings:
    """What ``--country``, ``--min-score`` and ``--thorough`` say.

    Lines of the user's own patterns that are none are told on stderr.

    Raises:
        UsageError: There is no such country.
        OcrError: The user's own patterns cannot be read.
    """
    for problem in load_patterns().problems:
        show_error(f"{patterns_file()}: {problem}")
    return PipelineSettings(known_countries(options.country), options.min_score, options.thorough)


def chosen_text_model(options: Namespace) -> Path | None:
    """The file that ``--ocr-model`` names, None without it. Raises UsageError."""
    if options.ocr_model is None:
        return None
    try:
        return find_text_model(options.ocr_model)
    except OcrError as error:
        raise UsageError(str(error)) from error


def known_countries(codes: str | None) -> str | None:
    """The codes of a list such as ``nl,de``, checked, in lower case; None for None.

    Raises UsageError for one that there is not.
    """
    try:
        return ",".join(country_codes(codes)) or None
    except OcrError as error:
        known = ", ".join(country.code for country in countries() if country.code != CODE)
        raise UsageError(f"--country {codes}: {error} Known are {known}.") from error


def tripwire(options: Namespace) -> Tripwire | None:
    """The line that is asked for. Raises UsageError."""
    if options.line is None:
        if options.sides is not None:
            raise UsageError("--sides: draw the line too (--line).")
        return None
    begin, end = options.line
    return Tripwire(begin, end, options.sides or SIDES)
