"""``lpr-desktop export`` and ``import``: a pipeline as one file, or a network for others."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from lpr_desktop.commands.console import UsageError, count, show_error, show_left_out
from lpr_desktop.commands.reader_options import chosen_text_model, known_countries
from lpr_desktop.detection.store import default_detector, find_detector
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import show_name
from lpr_desktop.ocr.grammar import without_own
from lpr_desktop.picture_listing import list_images
from lpr_desktop.reading.pipeline import PipelineSettings, read_settings
from lpr_desktop.reading.sharing import export_pipeline, import_pipeline
from lpr_desktop.runs.events import Stage
from lpr_desktop.runs.subprocess_tasks import export

_NETWORKS = {".keras": "keras", ".onnx": "onnx"}


def run(options: Namespace) -> int:
    """Write ``options.file``.

    Returns:
        0.

    Raises:
        UsageError: There is no such detector or country, or options do not go together.
        LprError: The bundle cannot be made or written.
    """
    try:
        folder = default_detector() if options.detector is None else find_detector(options.detector)
    except DetectorError as error:
        raise UsageError(str(error)) from error
    if options.savedmodel or options.file.suffix in _NETWORKS:
        return _network(options, folder)
    own, country = read_settings(folder), known_countries(options.country)
    if without_own(country) != country:
        show_error("--country own: your own patterns stay on this computer, they are left out.")
    settings = PipelineSettings(
        without_own(country) or own.country,
        own.min_score if options.min_score is None else options.min_score,
    )
    left_out: list[Path] = []
    pictures = list(list_images(options.pictures, left_out))
    show_left_out(left_out)
    path = export_pipeline(
        options.file,
        folder,
        settings,
        pictures,
        text_model=chosen_text_model(options),
        overwrite=options.overwrite,
    )
    size = path.stat().st_size / 1e6
    extra = f" with {count(len(pictures), 'picture')}" if pictures else ""
    print(f"{show_name(path)}: {size:.1f} MB{extra}", file=sys.stderr)
    return 0


def _network(options: Namespace, folder: Path) -> int:
    """Write the detector's network alone."""
    kind = "savedmodel" if options.savedmodel else _NETWORKS[options.file.suffix]
    if options.country or options.min_score is not None or options.pictures or options.ocr_model:
        raise UsageError("a network alone has no text model, country, score or pictures")
    if options.overwrite:
        raise UsageError("--overwrite is for bundles: choose another name")
    if not (folder / "weights.npz").exists():
        raise UsageError(
            f"{show_name(folder)}: no weights to write a network from, a bundle brings none. "
            "Export it where it was trained, or write a bundle (.lprz)."
        )
    task = export(folder, kind, options.file.absolute())
    try:
        while not task.wait(0.1):
            for event in task.events():
                if isinstance(event, Stage):
                    print(f"{event.words} …", file=sys.stderr)
    except KeyboardInterrupt:
        task.cancel()
        task.wait(10)
        raise
    task.check()
    print(show_name(options.file), file=sys.stderr)
    return 0


def run_import(options: Namespace) -> int:
    """Import ``options.file`` and print the name under which it is kept.

    Returns:
        0.

    Raises:
        LprError: The file is no bundle, damaged, hostile or newer, or the name is taken.
    """
    folder = import_pipeline(options.file, options.name, overwrite=options.overwrite)
    print(folder.name)
    print(
        f"Read with it: lpr-desktop read --detector {show_name(folder.name)!r} PATH",
        file=sys.stderr,
    )
    return 0
