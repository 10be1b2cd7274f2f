"""The fenced blocks of the guide and the README: what of them is run, and how.

A comment in the line before a fence says if a block is special: ``<!-- release: why -->`` is run by
``scripts/release_check.py`` alone, ``<!-- not run: why -->`` by nobody, and ``<!-- status: 0 or 1
-->`` names the exit statuses that are right.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs" / "guide").glob("*.md")))

_MARK = re.compile(r"<!--\s*(release|not run|status):\s*(.+?)\s*-->")
_STARTS = (["lpr-desktop"], ["python3", "scripts/run.py"])


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block.

    Attributes:
        page: The file.
        line: Of the fence, from 1.
        language: ``sh``, ``python``, ``json``; "" without one.
        text: What is in it.
        when: ``quick``, ``release`` or ``not run``.
        statuses: Exit statuses of commands that are right.
    """

    page: Path
    line: int
    language: str
    text: str
    when: str = "quick"
    statuses: tuple[int, ...] = (0,)

    def commands(self) -> list[Command]:
        """The commands of the program in a block of shell lines."""
        return [command for line in self.text.splitlines() if (command := _command(line))]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: the arguments of ``lpr-desktop``, and the file that takes its output."""

    arguments: tuple[str, ...]
    output: str | None = None


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page."""
    text = page.read_text(encoding="utf-8")
    lines = text.splitlines()
    for token in MarkdownIt().parse(text):
        if token.type != "fence" or token.map is None:
            continue
        start = token.map[0]
        when = "quick"
        statuses: tuple[int, ...] = (0,)
        if start and (mark := _MARK.fullmatch(lines[start - 1].strip())):
            if mark[1] == "status":
                statuses = tuple(int(status) for status in mark[2].split(" or "))
            else:
                when = mark[1]
        yield Block(page, start + 1, token.info.strip(), token.content, when, statuses)


def _command(line: str) -> Command | None:
    words = shlex.split(line, comments=True)
    output = None
    if len(words) > 2 and words[-2] == ">":
        *words, _, output = words
    for start in _STARTS:
        if words[: len(start)] == start:
            return Command(tuple(words[len(start) :]), output)
    if words:
        raise ValueError(f"{line!r} is no command of the program")
    return None
