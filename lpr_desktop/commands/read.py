"""``lpr-desktop read``: the plates in pictures, as text, JSON or CSV."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.commands.cluster_options import is_on_cluster
from lpr_desktop.commands.console import Progress, UsageError, count, show_error, show_left_out
from lpr_desktop.commands.reader_options import reader_maker, reading_settings, tripwire
from lpr_desktop.commands.texts import part_words, print_text, texts
from lpr_desktop.errors import VideoError
from lpr_desktop.files import AnyPath, show_name, unicode_text
from lpr_desktop.passages.export import passage_object, stills_object
from lpr_desktop.passages.passage import Passage
from lpr_desktop.passages.read_video import VideoPassages, frame_results
from lpr_desktop.passages.stills import StillPassages, Stills
from lpr_desktop.picture_listing import list_files, list_images
from lpr_desktop.reading.batch import read_pictures
from lpr_desktop.reading.export import CsvLines, json_line, object_line, picture_object
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, PlateReader
from lpr_desktop.video import SUFFIXES, Video, clock, is_video


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


PASSAGE_COLUMNS = ("first_seen", "last_seen", "frame")
"""Behind ``export.CSV_COLUMNS`` where videos are read: seconds, and the frame of the row's box."""


@dataclass(slots=True)
class Totals:
    """What was read of all videos."""

    videos: int = 0
    passages: int = 0
    failed: int = 0


def read_videos(
    videos: Sequence[Path],
    options: Namespace,
    make_reader: Callable[[], PlateReader],
    settings: PipelineSettings,
    lines: CsvLines | None,
) -> Totals:
    """Read videos one after the other and print each passage (or frame) as soon as it is known.

    Args:
        videos: The files.
        options: ``json``, ``csv``, ``frames``, ``line`` and ``sides``.
        make_reader: Makes the reader.
        settings: How plates are read.
        lines: Makes the rows of a CSV table whose head is printed already.

    Raises:
        OcrError: The engine failed.
    """
    totals = Totals()
    if not videos:
        return totals
    with make_reader() as reader:
        for path in videos:
            totals.videos += 1
            try:
                with Video(path) as video:
                    if options.frames:
                        _read_frames(video, reader, settings, options, lines)
                    else:
                        totals.passages += _read_passages(video, reader, settings, options, lines)
                    for note in video.notes:
                        show_error(note)
            except VideoError as error:
                totals.failed += 1
                _tell_failure(path, error, options, lines)
    return totals


class PassagePrinter:
    """Gives pictures' plates their passages; with ``--passages`` prints these alone.

    Args:
        options: ``json``, ``csv`` and ``passages``.
        country: Where plates are likely from.
        show: Prints a picture by itself, with the passages' numbers.
    """

    def __init__(
        self,
        options: Namespace,
        country: str | None,
        show: Callable[[PictureResult, Sequence[int]], None],
    ) -> None:
        self._stills = StillPassages()
        self._is_alone = options.passages
        self._is_json = options.json
        self._country = country
        self._show = show

    def picture(self, result: PictureResult) -> None:
        """The next picture."""
        numbers, ended = self._stills.take(result)
        if not self._is_alone:
            self._show(result, numbers)
            return
        if result.error is not None and self._is_json:
            self._show(result, ())
        self._tell(ended)

    def end(self) -> None:
        """No picture follows."""
        ended = self._stills.end()
        if self._is_alone:
            self._tell(ended)

    def _tell(self, ended: Sequence[Stills]) -> None:
        for stills in ended:
            passage, images = stills.passage(self._country)
            if self._is_json:
                told = stills_object(images[0].parent, passage, images)
                print(object_line(told), flush=True)
            else:
                print(f"{show_name(images[0].parent)}: {_words(passage)}", flush=True)


def _read_passages(
    video: Video,
    reader: PlateReader,
    settings: PipelineSettings,
    options: Namespace,
    lines: CsvLines | None,
) -> int:
    passages = VideoPassages(reader, settings, tripwire(options))
    found = 0

    def tell(ended: Sequence[Passage]) -> None:
        for passage in ended:
            if options.json:
                print(object_line(passage_object(video.path, passage)), flush=True)
            elif lines is not None:
                print(_row(lines, video, passage), end="", flush=True)
            else:
                span = f"{clock(passage.first_seen)}–{clock(passage.last_seen)}"
                print(f"{show_name(video.path)}: {span} {_words(passage)}", flush=True)

    with Progress(f"Reading {show_name(video.path.name)}", video.frames) as progress:
        try:
            for frame in video:
                _, ended = passages.take(frame)
                found += len(ended)
                if ended:
                    progress.clear()
                tell(ended)
                progress.advance(frame.number)
        finally:
            # What was read stands, however the video ends.
            ended = passages.end()
            found += len(ended)
            progress.clear()
            tell(ended)
    if not found and not (options.json or lines is not None):
        print(f"{show_name(video.path)}: no plate", flush=True)
    return found


def _read_frames(
    video: Video,
    reader: PlateReader,
    settings: PipelineSettings,
    options: Namespace,
    lines: CsvLines | None,
) -> None:
    for frame, result in frame_results(video, reader, settings):
        where = {"frame": frame.number, "time": round(frame.time, 3)}
        if options.json:
            print(object_line(picture_object(result) | where), flush=True)
        elif lines is not None:
            more = (f"{frame.time:.3f}", f"{frame.time:.3f}", str(frame.number))
            print(lines.picture(result, more=more), end="", flush=True)
        elif result.readings:
            words = texts(result.readings)
            print(f"{show_name(video.path)}: {clock(frame.time)} {words}", flush=True)


def _row(lines: CsvLines, video: Video, passage: Passage) -> str:
    result = PictureResult(video.path, *video.size, 0.0, (passage.in_video(),))
    more = (f"{passage.first_seen:.3f}", f"{passage.last_seen:.3f}", str(passage.best.frame))
    return lines.picture(result, more=more)


def _tell_failure(
    path: Path, error: VideoError, options: Namespace, lines: CsvLines | None
) -> None:
    if options.json:
        told = {"video": unicode_text(path), "error": unicode_text(str(error))}
        print(object_line(told), flush=True)
    elif lines is not None:
        result = PictureResult(path, 0, 0, 0.0, error=str(error))
        print(lines.picture(result, more=("", "", "")), end="", flush=True)
    else:
        show_error(str(error))


def _words(passage: Passage) -> str:
    part = part_words(passage.reading)
    number = len(passage.sightings)
    way = f"{passage.direction}, " if passage.direction else ""
    return (
        f"{passage.text or '(not readable)'} ({way}{passage.reading.confidence:.0%}{part}, "
        f"{number} {'reading' if number == 1 else 'readings'})"
    )
