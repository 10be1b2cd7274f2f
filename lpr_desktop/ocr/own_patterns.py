"""Patterns of the user's own: plates that no country's grammar knows.

A plain text file, ``patterns.txt`` in the data folder: one kind of plate a line, ``#`` begins a
comment. ``A`` is a letter, ``0`` a digit, ``*`` either, ``[KLM]`` or ``[K-M]`` one of these; blanks
show gaps::

    # works vehicles
    [W]000 AA
    AA 00 [X]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.assets import user_data_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.files import read_file, show_name, write_atomic
from lpr_desktop.ocr.engine import ALPHABET
from lpr_desktop.sentence import Sentence

CODE, NAME = "own", "Own patterns"
CLASSES = {"A": ALPHABET[10:], "0": ALPHABET[:10], "*": ALPHABET}

_MOST_BYTES = 64 << 10
_MOST_SHOWN = 40
_LENGTHS = range(2, 13)
_PLACE = re.compile(r"\[((?:[A-Z0-9](?:-[A-Z0-9])?)+)\]|([A0*])")
_ONE_OR_RANGE = re.compile(r"(.)(?:-(.))?")


@dataclass(frozen=True, slots=True)
class OwnPatterns:
    """What a text of patterns says.

    Attributes:
        patterns: For each kind of plate the allowed characters of each position.
        problems: For a person: the lines that are no pattern, with their numbers.
    """

    patterns: tuple[tuple[str, ...], ...]
    problems: tuple[str, ...] = ()


def patterns_file() -> Path:
    """Where the patterns stand; need not exist."""
    return user_data_folder() / "patterns.txt"


def parse_patterns(text: str) -> OwnPatterns:
    """The patterns of a text; lines that are none are left out and named."""
    patterns: dict[tuple[str, ...], None] = {}
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        written = re.sub(r"[\s.·]", "", line.partition("#")[0].upper())
        rest = _PLACE.sub("", written).replace("-", "")
        places = tuple(
            _listed(match[1]) if match[1] else CLASSES[match[2]]
            for match in _PLACE.finditer(written)
        )
        if not (rest or places):
            continue
        if rest or not all(places) or len(places) not in _LENGTHS:
            problems.append(
                Sentence(
                    "Line {number}: “{line}” is no pattern. Write A for a letter, 0 for a digit, "
                    "* for either, [KLM] or [K-M] for one of these; 2 to 12 of them.",
                    number=number,
                    line=show_name(line.strip()[:_MOST_SHOWN]),
                )
            )
        else:
            patterns[places] = None
    return OwnPatterns(tuple(patterns), tuple(problems))


def _listed(signs: str) -> str:
    """The characters of a list such as ``KLM`` or ``A-F0-3``; "" where a range is none."""
    found: set[str] = set()
    for first, last in _ONE_OR_RANGE.findall(signs):
        reach = ALPHABET[ALPHABET.index(first) : ALPHABET.index(last or first) + 1]
        if not reach or first.isdigit() != reach[-1].isdigit():
            return ""
        found.update(reach)
    return "".join(sorted(found))


def load_patterns() -> OwnPatterns:
    """What the file says, nothing without one. Raises OcrError if it cannot be read."""
    return parse_patterns(load_text())


def first_problem() -> OcrError | None:
    """What is wrong with the file: it cannot be read, or its first line that is no pattern."""
    try:
        problems = load_patterns().problems
    except OcrError as error:
        return error
    file = patterns_file()
    return OcrError("{file}: {problem}", file=file, problem=problems[0]) if problems else None


def load_text() -> str:
    """The text of the file, "" without one. Raises OcrError if it cannot be read."""
    file = patterns_file()
    try:
        return read_file(file, _MOST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        raise OcrError(
            "{file}: your patterns could not be read ({error}). Mend or remove it.",
            file=file,
            error=error,
        ) from error


def save_text(text: str) -> None:
    """Keep a text as the user's patterns, whole or not at all. Raises OcrError."""
    file = patterns_file()
    with OcrError.for_os_error("{file}: your patterns could not be kept ({strerror}).", file=file):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, text.encode("utf-8"))


def file_state() -> tuple[int, int] | None:
    """Changes when the file does; None without one."""
    try:
        status = patterns_file().stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
