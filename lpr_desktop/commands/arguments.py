"""Arguments that several commands have, and the types of arguments.

Imports nothing that a command needs to run: that takes time.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from lpr_desktop.passages.tripwire import MOST_LETTERS, Point, is_side


def add_reader_options(command: argparse.ArgumentParser) -> None:
    """``--detector``, ``--ocr-model`` and ``--engine``; see ``reader_options.reader_maker``."""
    command.add_argument(
        "--detector",
        metavar="D",
        help="name or folder of a detector, or a bundle (default: the one that ships)",
    )
    add_ocr_model(command)
    command.add_argument(
        "--engine",
        choices=("tesserocr", "pytesseract"),
        help="Tesseract in this process or as a program (default: the first that works)",
    )


def add_ocr_model(command: argparse.ArgumentParser) -> None:
    """``--ocr-model``."""
    command.add_argument(
        "--ocr-model",
        metavar="M",
        help="name of a text model that `improve` made, or a .traineddata file (default: the "
        "detector's own, or the one that ships)",
    )


def add_plate_options(command: argparse.ArgumentParser) -> None:
    """``--country`` and ``--min-score``, which come before what a bundle says; ``--thorough``."""
    command.add_argument(
        "--country",
        metavar="C",
        help="countries the plates are likely from, such as pl or nl,de: a strong hint",
    )
    command.add_argument(
        "--min-score",
        type=score,
        metavar="S",
        help="keep plates from this score on, 0 to 1 (default: the detector's own threshold)",
    )
    command.add_argument(
        "--thorough",
        action="store_true",
        help="search every picture in up to 24 tiles: finds more far plates, and the search takes "
        "up to 15 times as long",
    )


def add_reading_options(command: argparse.ArgumentParser) -> None:
    """``--country``, ``--min-score`` and ``--workers``."""
    add_plate_options(command)
    command.add_argument(
        "--workers",
        type=worker_count,
        metavar="N",
        help="pictures that are read at the same time (default: the number of cores)",
    )


def add_line_options(command: argparse.ArgumentParser) -> None:
    """A line across the picture, and what its sides are called."""
    command.add_argument(
        "--line",
        type=line_ends,
        metavar="X1,Y1,X2,Y2",
        help="of videos and cameras tell the direction in which each car crosses this line: its "
        "ends as parts of the picture's width and height, 0 to 1",
    )
    command.add_argument(
        "--sides",
        type=sides,
        metavar="IN,OUT",
        help="what it is called when a car crosses the line from left to right, seen from its "
        "first end to its second, and from right to left (default: in,out)",
    )


def add_cluster_options(command: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """``--cluster`` or ``--local``, and how the connection is secured; the group, for more."""
    group = command.add_argument_group(
        "on many computers (the extra “cluster”; see docs/guide/cluster.md)"
    )
    where = group.add_mutually_exclusive_group()
    where.add_argument(
        "--cluster", metavar="ADDRESS", help="have a Dask cluster read: address of its scheduler"
    )
    where.add_argument(
        "--local",
        type=worker_count,
        metavar="N",
        help="have N processes of this computer read, as a cluster would",
    )
    for name, what in (("ca-file", "authority's"), ("cert", "own"), ("key", "own")):
        word = "private key" if name == "key" else "certificate"
        group.add_argument(
            f"--tls-{name}", type=Path, metavar="FILE", help=f"{what} {word} (PEM), for tls://"
        )
    group.add_argument(
        "--insecure",
        action="store_true",
        help="allow a connection that is not encrypted: whoever can reach the network can have the "
        "workers run anything",
    )
    return group


def picture_path(text: str) -> str:
    """A picture or a folder."""
    if text == "-":
        raise argparse.ArgumentTypeError("pictures are not read from the standard input")
    if not text:
        raise argparse.ArgumentTypeError("an empty name is no picture")
    return text


def score(text: str) -> float:
    """A number from 0 to 1."""
    return _number(text, 0, 1)


def pixels(text: str) -> float:
    """A width in pixels."""
    return _number(text, 0, 10_000)


def line_ends(text: str) -> tuple[Point, Point]:
    """``0.1,0.5,0.9,0.5``."""
    parts = text.split(",")
    if len(parts) != 4:
        raise argparse.ArgumentTypeError(f"{text!r} is not like 0.1,0.5,0.9,0.5")
    x0, y0, x1, y1 = map(score, parts)
    if (x0, y0) == (x1, y1):
        raise argparse.ArgumentTypeError(f"{text!r}: a line has two ends")
    return (x0, y0), (x1, y1)


def sides(text: str) -> tuple[str, str]:
    """``in,out``."""
    names = [name.strip() for name in text.split(",")]
    if len(names) != 2 or not all(map(is_side, names)) or names[0] == names[1]:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not like in,out: two names of at most {MOST_LETTERS} characters"
        )
    return names[0], names[1]


def rate(text: str) -> float:
    """Frames a second."""
    return _number(text, 0.2, 30)


def _number(text: str, least: float, most: float) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not least <= value <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least:g} to {most:,g}")
    return value


def camera_name(text: str) -> str:
    """What a camera is called."""
    if not text.strip() or not text.isprintable() or set(text) & set("/\\"):
        raise argparse.ArgumentTypeError(f"{text!r}: a name has no slash and no line end")
    return text.strip()


def worker_count(text: str) -> int:
    """A number of threads."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 256")
    return int(text)


def split_part(text: str) -> tuple[Path | None, str]:
    """``FILE:PART``, or ``PART`` of the data set's own division."""
    if text and ":" not in text and not Path(text).suffix:
        return None, text
    # From the right: Windows paths hold a colon too.
    file, colon, part = text.rpartition(":")
    if not (file and colon and part):
        raise argparse.ArgumentTypeError(f"{text!r} is neither FILE:PART nor PART")
    return Path(file), part


def shares(text: str) -> list[tuple[str, float]]:
    """``NAME=SHARE,…``."""
    parts: dict[str, float] = {}
    for item in text.split(","):
        name, _, share = item.partition("=")
        try:
            value = float(share)
        except ValueError:
            value = -1.0
        if not name.strip() or name.strip() in parts or not 0 < value < 1e6:
            raise argparse.ArgumentTypeError(f"{text!r} is not like train=0.8,test=0.2")
        parts[name.strip()] = value
    return list(parts.items())
