"""Completions for bash, zsh and fish, and the man page, made from the parser.

.venv/bin/python scripts/packaging/shell_files.py FOLDER
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import shtab

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop import __version__  # noqa: E402
from lpr_desktop.cli import make_parser  # noqa: E402
from lpr_desktop.commands.arguments import picture_path  # noqa: E402

_FILES = {"bash": "lpr-desktop.bash", "zsh": "_lpr-desktop", "fish": "lpr-desktop.fish"}
MAN_PAGE = "lpr-desktop.1"


def main(arguments: list[str]) -> int:
    """Write the four files into a folder."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    parser, _ = make_parser()
    for one in (parser, *_below(parser)):
        for action in one._actions:
            if action.type in (Path, picture_path):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    for shell, name in _FILES.items():
        (folder / name).write_text(shtab.complete(parser, shell), encoding="utf-8")
    (folder / MAN_PAGE).write_text(man_page(parser), encoding="utf-8")
    return 0


def man_page(parser: argparse.ArgumentParser) -> str:
    """The man page: a section a command."""
    lines = [
        f'.TH LPR-DESKTOP 1 "" "LPR Desktop {__version__}" "User Commands"',
        ".SH NAME",
        r"lpr-desktop \- read licence plates, label pictures, train a detector",
        ".SH DESCRIPTION",
        _roff(parser.description or ""),
        *_options(parser),
    ]
    for command in _below(parser):
        usage = " ".join(command.format_usage().removeprefix("usage: ").split())
        lines += [f'.SH "{_roff(command.prog.upper())}"', ".B", _roff(usage), ".PP"]
        lines += [_roff(command.description or ""), *_options(command)]
        lines += [".PP", _roff(command.epilog)] if command.epilog else []
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or not action.help:
            continue
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        value = f" {action.metavar}" if action.option_strings and action.metavar else ""
        yield from (".TP", rf"\fB{_roff(names + value)}\fR")
        yield _roff(formatter._expand_help(action))


def _below(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield command
                yield from _below(command)


def _roff(text: str) -> str:
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped[:1] in (".", "'") else escaped


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
