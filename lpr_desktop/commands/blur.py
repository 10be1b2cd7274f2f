"""``lpr-desktop blur``: copies of pictures and videos in which no plate can be read."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from lpr_desktop.commands.console import Progress, UsageError, count, show_error, show_left_out
from lpr_desktop.commands.reader_options import reader_maker
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.passages.anonymise import AnonymousCopies, copies_of
from lpr_desktop.passages.read_file import FILE_SUFFIXES
from lpr_desktop.picture_listing import list_files
from lpr_desktop.video import is_video


def run(options: Namespace) -> int:
    """Make the copies; 0 if all were made, 1 if some were not.

    Raises UsageError and DetectorError.
    """
    output: Path = options.output
    if output.exists() and not output.is_dir():
        raise UsageError(f"{show_name(output)} is no folder; name one for the copies")
    with reader_maker(options)() as reader:
        copies = AnonymousCopies(
            reader.detector,
            options.way,
            options.keep_metadata,
            options.min_score,
            options.thorough,
        )
        return _run(options, copies)


def _run(options: Namespace, copies: AnonymousCopies) -> int:
    left_out: list[Path] = []
    files = list(list_files(options.paths, FILE_SUFFIXES, left_out))
    show_left_out(left_out)
    done = failed = hidden = 0
    with Progress("Hiding plates", len(files)) as progress:
        for file, copy in copies_of(files, options.paths, options.output).items():
            try:
                number = copies.make(file, copy)
            except LprError as error:
                failed += 1
                progress.clear()
                show_error(str(error))
            else:
                done += 1
                hidden += number
                progress.clear()
                words = count(number, "plate")
                if is_video(file):
                    words = f"at most {words} at a time, without sound"
                print(f"{show_name(file)}: {words}", flush=True)
            progress.advance()
    if not files:
        show_error("There are no pictures in " + ", ".join(map(show_name, options.paths)) + ".")
    rest = f", {failed} could not be made" if failed else ""
    print(
        f"{done} {'copy' if done == 1 else 'copies'}, {count(hidden, 'plate')}{rest}",
        file=sys.stderr,
    )
    if done:
        words = "Look through them before you publish any: no detector finds every plate."
        print(words, file=sys.stderr)
    return 1 if failed else 0
