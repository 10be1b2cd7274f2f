"""``lpr-desktop read``: the plates in pictures, as text, JSON or CSV."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from lpr_desktop.commands.cluster_options import is_on_cluster
from lpr_desktop.commands.console import Progress, UsageError, count, show_error, show_left_out
from lpr_desktop.commands.read_videos import PASSAGE_COLUMNS, PassagePrinter, read_videos
from lpr_desktop.commands.reader_options import reader_maker, reading_settings, tripwire
from lpr_desktop.commands.texts import print_text
from lpr_desktop.files import AnyPath, show_name
from lpr_desktop.picture_listing import list_files, list_images
from lpr_desktop.reading.batch import read_pictures
from lpr_desktop.reading.export import CsvLines, json_line
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.video import SUFFIXES, is_video


def run(options: Namespace) -> int:
    """Read ``options.paths`` and print what is found, each picture as soon as it is read.

    Returns:
        0 if every picture was read, 1 if some were not.

    Raises:
        UsageError: There is no such country or detector.
    """
    settings = reading_settings(options)
    line = tripwire(options)
    if is_on_cluster(options):
        if line is not None:
            raise UsageError("--line is for videos, which a cluster does not read")
        from lpr_desktop.commands.read_cluster import read_on_cluster

        return read_on_cluster(options, settings)
    _check_options(options)
    make_reader = reader_maker(options)
    begin = time.monotonic()
    # Results on a terminal are progress enough. Only where they go elsewhere are the pictures
    # counted beforehand: otherwise a large folder begins at once.
    named = [path for path in options.paths if not is_video(path)]
    left_out: list[Path] = []
    videos = list(list_files(_with_videos(options.paths), SUFFIXES, left_out))
    pictures: Iterable[Path] = list_images(named, left_out)
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
    lines = CsvLines(PASSAGE_COLUMNS if videos else ()) if options.csv else None
    if lines is not None:
        print(lines.header(), end="", flush=True)
    passages = PassagePrinter(options, settings.country, _printer(options, lines, bool(videos)))
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
            passages.picture(result)
            progress.advance()
    passages.end()
    told = read_videos(videos, options, make_reader, settings, lines)
    show_left_out(left_out)
    if not done and not told.videos:
        show_error("There are no pictures in " + ", ".join(map(show_name, options.paths)) + ".")
    elif not (options.json or options.csv):
        seconds = time.monotonic() - begin
        failed += told.failed
        unread = f", {failed} could not be read" if failed else ""
        parts = [f"{count(done, 'picture')}, {count(plates, 'plate')}"] if done else []
        if told.videos:
            parts.append(f"{count(told.videos, 'video')}, {count(told.passages, 'passage')}")
        print(f"{', '.join(parts)}{unread}, {seconds:.1f} s", file=sys.stderr)
    return 1 if failed or told.failed else 0


def _with_videos(paths: Sequence[AnyPath]) -> list[AnyPath]:
    """The videos that are named, and the folders in which there may be some."""
    return [path for path in paths if is_video(path) or os.path.isdir(path)]  # noqa: PTH112


def _check_options(options: Namespace) -> None:
    """Raises UsageError for what only a cluster can do."""
    if options.output or options.format or options.list:
        raise UsageError(
            "--output, --format and --list are for reading with --cluster ADDRESS or --local N; "
            "here --json and --csv print the results"
        )
    if options.frames and options.passages:
        raise UsageError("--frames and --passages are two ways to tell; choose one")
    if options.passages and options.csv:
        raise UsageError("passages of pictures are told with --json, or as text")
    if not options.paths:
        raise UsageError("the following arguments are required: PATH")


def _messages(result: PictureResult, told: bool) -> list[str]:
    """What to say about a picture; JSON and CSV have the error in them, but no notes."""
    name = show_name(result.path)
    errors = [result.error] if result.error is not None and not told else []
    return errors + [f"{name}: {note}" for note in result.notes]


def _printer(
    options: Namespace, lines: CsvLines | None, has_videos: bool
) -> Callable[[PictureResult, Sequence[int]], None]:
    """What prints one picture in the form that was asked for, with its plates' passages."""
    if options.json:
        return lambda result, numbers: print(json_line(result, passages=numbers), flush=True)
    if lines is not None:
        blank = ("",) * len(PASSAGE_COLUMNS) if has_videos else ()
        return lambda result, _: print(lines.picture(result, more=blank), end="", flush=True)
    return lambda result, _: print_text(result)
