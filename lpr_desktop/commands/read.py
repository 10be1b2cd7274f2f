"""``lpr-desktop read``: the plates in pictures, as text, JSON or CSV."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable
from pathlib import Path

from lpr_desktop.commands.cluster_options import is_on_cluster
from lpr_desktop.commands.console import Progress, UsageError, count, show_error
from lpr_desktop.commands.reader_options import reader_maker, reading_settings
from lpr_desktop.files import show_name
from lpr_desktop.imaging import list_images
from lpr_desktop.reading.batch import read_pictures
from lpr_desktop.reading.export import CsvLines, json_line
from lpr_desktop.reading.reader import PictureResult


def run(options: Namespace) -> int:
    """Read ``options.paths`` and print what is found, each picture as soon as it is read.

    Returns:
        0 if every picture was read, 1 if some were not.

    Raises:
        UsageError: There is no such country or detector.
    """
    settings = reading_settings(options)
    if is_on_cluster(options):
        from lpr_desktop.commands.read_cluster import read_on_cluster

        return read_on_cluster(options, settings)
    _check_options(options)
    make_reader = reader_maker(options)
    begin = time.monotonic()
    # Results on a terminal are progress enough. Only where they go elsewhere are the pictures
    # counted beforehand: otherwise a large folder begins at once.
    pictures: Iterable[Path] = list_images(options.paths)
    total = 0
    if sys.stderr.isatty() and not sys.stdout.isatty():
        pictures = list(pictures)
        total = len(pictures)
    results = read_pictures(
        pictures,
        make_reader,
        settings,
        options.workers,
        keep_crops=False,
    )
    show = _printer(options)
    done = plates = failed = 0
    with Progress("Reading", total) as progress:
        for result in results:
            done += 1
            plates += len(result.readings)
            failed += result.error is not None
            messages = _messages(result, told=options.json or options.csv)
            if messages:
                progress.clear()
            for message in messages:
                show_error(message)
            show(result)
            progress.advance()
    if not done:
        show_error("There are no pictures in " + ", ".join(map(show_name, options.paths)) + ".")
    elif not (options.json or options.csv):
        seconds = time.monotonic() - begin
        unread = f", {failed} could not be read" if failed else ""
        summary = f"{count(done, 'picture')}, {count(plates, 'plate')}{unread}, {seconds:.1f} s"
        print(summary, file=sys.stderr)
    return 1 if failed else 0


def _check_options(options: Namespace) -> None:
    """Raises UsageError for what only a cluster can do."""
    if options.output or options.format or options.list:
        raise UsageError(
            "--output, --format and --list are for reading with --cluster ADDRESS or --local N; "
            "here --json and --csv print the results"
        )
    if not options.paths:
        raise UsageError("the following arguments are required: PATH")


def _messages(result: PictureResult, told: bool) -> list[str]:
    """What to say about a picture; JSON and CSV have the error in them, but no notes."""
    name = show_name(result.path)
    errors = [result.error] if result.error is not None and not told else []
    return errors + [f"{name}: {note}" for note in result.notes]


def _printer(options: Namespace) -> Callable[[PictureResult], None]:
    """What prints one picture in the form that was asked for."""
    if options.json:
        return lambda result: print(json_line(result), flush=True)
    if options.csv:
        lines = CsvLines()
        print(lines.header(), end="", flush=True)
        return lambda result: print(lines.picture(result), end="", flush=True)
    return print_text


def print_text(result: PictureResult) -> None:
    """Print a picture's name and texts; nothing if it could not be read."""
    if result.error is not None:
        return
    name = show_name(result.path)
    if not result.readings:
        print(f"{name}: no plate", flush=True)
        return
    texts = (
        f"{reading.text or '(not readable)'} ({reading.confidence:.0%})"
        for reading in result.readings
    )
    print(f"{name}: {', '.join(texts)}", flush=True)
