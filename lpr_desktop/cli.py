"""The command line, ``lpr-desktop``; without a command it opens the window.

What a command needs is imported only when it runs: ``read`` knows no Qt, and nothing here knows
TensorFlow.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from itertools import filterfalse
from pathlib import Path

from lpr_desktop import __version__
from lpr_desktop.commands.arguments import (
    add_cluster_options,
    add_line_options,
    add_plate_options,
    add_reader_options,
    add_reading_options,
    picture_path,
    split_part,
)
from lpr_desktop.commands.console import UsageError, display, show_error, use_utf8
from lpr_desktop.commands.dataset_arguments import add_dataset
from lpr_desktop.commands.pipeline_arguments import (
    add_blur,
    add_export,
    add_hotlist,
    add_import,
    add_improve,
    add_watch,
)
from lpr_desktop.commands.train_arguments import add_train
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.log_file import log_to_terminal

_log = logging.getLogger(__name__)

INTERRUPTED = 130
"""Exit status after Ctrl+C: 128 + SIGINT, as shells have it."""

PIPE_CLOSED = 141
"""Exit status when the reader of our output has gone: 128 + SIGPIPE."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 all well, 1 some not, 2 wrong usage."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    use_utf8()
    if arguments[:1] == ["--verbose"]:
        del arguments[0]
        log_to_terminal()
    parser, commands = make_parser()
    # A file that is called as a command is named with its folder: ./read
    names_paths = bool(arguments) and arguments[0] not in commands and arguments[0][:1] != "-"
    missing = list(filterfalse(os.path.exists, arguments))
    if not arguments or (names_paths and len(missing) < len(arguments)):
        return _open_window(arguments)
    try:
        if names_paths:
            raise UsageError(
                f"{show_name(missing[0])}: no such file or folder, and no command. "
                "`lpr-desktop --help` shows the commands."
            )
        if sys.stdout is None:  # closed by who started us: `read … >&-`
            raise UsageError("There is nowhere to write to: the standard output is closed.")
        status = _run_command(parser.parse_args(arguments))
        sys.stdout.flush()
        return status
    except UsageError as error:
        show_error(str(error))
        return 2
    except LprError as error:
        show_error(str(error))
        return 1
    except KeyboardInterrupt:
        show_error("Stopped.")
        return INTERRUPTED
    except MemoryError:
        show_error("There is not enough memory. Close other programs and try again.")
        return 1
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except OSError as error:
        reason = error.strerror or error
        if isinstance(error.filename, str):
            show_error(
                f"{show_name(error.filename)}: {reason}. Check the permissions and the disk."
            )
            return 1
        _drop_output()
        show_error(f"The output could not be written: {reason}.")
        return 1


def _open_window(paths: Sequence[str] = (), *, annotates: bool = False) -> int:
    if display() is None:
        # Qt would end the process with a message for programmers.
        show_error(
            "There is no display to open the window on. Start it in a desktop session, or use "
            "`lpr-desktop read PATH`, which needs none (`lpr-desktop --help` shows all commands)."
        )
        return 2
    from lpr_desktop.gui.app import run

    return run(list(paths), annotates=annotates)


def _drop_output() -> None:
    """Python flushes stdout once more at exit; that must not complain again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run_command(options: argparse.Namespace) -> int:
    _log.debug("%s", options.command)
    if options.command == "read":
        from lpr_desktop.commands import read

        return read.run(options)
    if options.command == "evaluate":
        from lpr_desktop.commands import evaluate

        return evaluate.run(options)
    if options.command == "watch":
        from lpr_desktop.commands import watch

        return watch.run(options)
    if options.command == "hotlist":
        from lpr_desktop.commands import hotlist

        return hotlist.run(options)
    if options.command == "blur":
        from lpr_desktop.commands import blur

        return blur.run(options)
    if options.command == "export":
        from lpr_desktop.commands import export

        return export.run(options)
    if options.command == "import":
        from lpr_desktop.commands import export

        return export.run_import(options)
    if options.command == "annotate":
        return _open_window([options.path] if options.path else [], annotates=True)
    if options.command == "dataset":
        from lpr_desktop.commands import dataset

        return dataset.run(options)
    if options.command == "train":
        from lpr_desktop.commands import train

        return train.run(options)
    if options.command == "improve":
        from lpr_desktop.commands import improve

        return improve.run(options)
    from lpr_desktop.commands import doctor

    return doctor.run()


def make_parser() -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """The parser, and those of the commands by name."""
    parser = argparse.ArgumentParser(
        prog="lpr-desktop",
        usage="%(prog)s [-h] [--version] [--verbose] [PICTURE OR FOLDER … | COMMAND …]",
        description="Find and read licence plates. Without a command the window opens, and reads "
        "the pictures and folders that are named.",
    )
    parser.add_argument(
        "--verbose", action="store_true", help="before everything else: tell what is done on stderr"
    )
    parser.add_argument("--version", action="version", version=f"LPR Desktop {__version__}")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", prog="lpr-desktop"
    )
    _add_read(commands)
    _add_annotate(commands)
    _add_evaluate(commands)
    add_dataset(commands)
    add_train(commands)
    add_improve(commands)
    add_watch(commands)
    add_hotlist(commands)
    add_blur(commands)
    add_export(commands)
    add_import(commands)
    commands.add_parser(
        "doctor",
        help="check that everything needed is installed and works",
        description="Check the installation. Exit status: 0 ready, 1 something needed is missing.",
    )
    return parser, commands.choices


def _add_read(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    read = commands.add_parser(
        "read",
        help="read the plates in pictures and videos",
        description="Read the plates in pictures, in videos, and in folders of them. Of a video "
        "each passage is told once: one car, whatever number of frames shows it.",
        epilog="Exit status: 0 all pictures were read, 1 some were not, 2 wrong usage.",
    )
    read.add_argument(
        "paths",
        nargs="*",
        type=picture_path,
        metavar="PATH",
        help="a picture, a video or a folder; on a cluster also a URL, such as s3://bucket/folder",
    )
    form = read.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a picture")
    form.add_argument("--csv", action="store_true", help="print a CSV table, one row a plate")
    read.add_argument(
        "--frames", action="store_true", help="of videos tell each frame by itself, not passages"
    )
    read.add_argument(
        "--passages",
        action="store_true",
        help="of pictures tell passages: those of one folder that show one plate, seconds apart",
    )
    add_line_options(read)
    add_reader_options(read)
    add_reading_options(read)
    cluster = add_cluster_options(read)
    cluster.add_argument(
        "--list",
        action="append",
        default=[],
        metavar="FILE",
        help="also read the pictures that a file names, a path or a URL a line; - is the standard "
        "input",
    )
    cluster.add_argument(
        "--output",
        metavar="FOLDER",
        help="folder or URL of the results, which all computers see; the same command again reads "
        "what is missing there",
    )
    cluster.add_argument(
        "--format",
        choices=("parquet", "jsonl"),
        help="Parquet, a row a plate (default), or JSON Lines, a line a picture",
    )


def _add_annotate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    annotate = commands.add_parser(
        "annotate",
        help="open the window to annotate pictures",
        description="Open the window in the Annotate view. Without a path it shows the folder that "
        "was open there last.",
    )
    annotate.add_argument(
        "path",
        nargs="?",
        type=picture_path,
        metavar="FOLDER|FILE",
        help="a folder, or a picture in it",
    )


def _add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    evaluate = commands.add_parser(
        "evaluate",
        help="measure how well a data set is read",
        description="Read a data set whose plates are known and compare. DATASET is a folder, or a "
        "file of labels, in any format that `dataset import` knows, or a folder of cut-out plates "
        "(images/ and labels.csv with the columns image, text).",
        epilog="Exit status: 0 done, 1 some pictures could not be read, 2 wrong usage.",
    )
    evaluate.add_argument("dataset", type=Path, metavar="DATASET", help="folder of the data set")
    evaluate.add_argument(
        "--true-boxes", action="store_true", help="read on the annotated boxes, without detector"
    )
    evaluate.add_argument(
        "--split",
        type=split_part,
        metavar="[FILE:]PART",
        help="only the pictures of one part: of a CSV file with columns set, image, part (the set "
        "is the name of the folder), or of the set's own division",
    )
    evaluate.add_argument(
        "--texts",
        type=Path,
        metavar="FILE",
        help="what the plates say, instead of the annotations: a CSV file with columns image, text",
    )
    evaluate.add_argument("--json", action="store_true", help="print the figures as JSON")
    add_reader_options(evaluate)
    add_plate_options(evaluate)
    add_cluster_options(evaluate)
