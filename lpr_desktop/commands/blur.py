"""``lpr-desktop blur``: copies of pictures and videos in which no plate can be read."""

from __future__ import annotations

import contextlib
import sys
from argparse import Namespace
from collections.abc import Generator
from pathlib import Path

from lpr_desktop.commands.cluster_options import chosen_cluster, is_on_cluster
from lpr_desktop.commands.console import Progress, UsageError, count, show_error, show_left_out
from lpr_desktop.commands.reader_options import chosen_pipeline, reader_maker
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.passages.anonymise import AnonymousCopies, copies_of
from lpr_desktop.passages.read_file import FILE_SUFFIXES
from lpr_desktop.picture_listing import list_files
from lpr_desktop.video import is_video


def run(options: Namespace) -> int:
    """Make the copies; 0 if all were made, 1 if some were not.

    Raises UsageError, DetectorError and ClusterError.
    """
    output: Path = options.output
    if output.exists() and not output.is_dir():
        raise UsageError(f"{show_name(output)} is no folder; name one for the copies")
    make = _on_cluster if is_on_cluster(options) else _here
    left_out: list[Path] = []
    files = list(list_files(options.paths, FILE_SUFFIXES, left_out))
    show_left_out(left_out)
    done = failed = hidden = 0
    with (
        Progress("Hiding plates", len(files)) as progress,
        contextlib.closing(make(options, copies_of(files, options.paths, output))) as made,
    ):
        for file, outcome in made:
            progress.clear()
            if isinstance(outcome, str):
                failed += 1
                show_error(outcome)
            else:
                done += 1
                hidden += outcome or 0
                words = "has a copy already" if outcome is None else count(outcome, "plate")
                if outcome is not None and is_video(file):
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


def _here(options: Namespace, copies: dict[Path, Path]) -> Generator[tuple[Path, int | str | None]]:
    with reader_maker(options)() as reader:
        maker = AnonymousCopies(
            reader.detector,
            options.way,
            options.keep_metadata,
            options.min_score,
            options.thorough,
        )
        for file, copy in copies.items():
            outcome: int | str
            try:
                outcome = maker.make(file, copy)
            except LprError as error:
                outcome = str(error)
            yield file, outcome


def _on_cluster(
    options: Namespace, copies: dict[Path, Path]
) -> Generator[tuple[Path, int | str | None]]:
    """Copies that are there were made when the same command was given before."""
    from lpr_desktop.cluster.blurring import Hiding, blur_on_cluster
    from lpr_desktop.cluster.pipeline import pack_pipeline

    pipeline = pack_pipeline(chosen_pipeline(options))
    names = {file.absolute(): file for file in copies}
    wanted = {file: copies[name].absolute() for file, name in names.items()}
    how = Hiding(options.way, options.keep_metadata, options.min_score, options.thorough)
    with chosen_cluster(options) as client:
        for file, outcome in blur_on_cluster(client, pipeline, how, wanted):
            yield names[file], outcome
