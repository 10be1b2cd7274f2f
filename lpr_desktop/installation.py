"""How this copy of the program was installed, and so how an extra is added to it."""

from __future__ import annotations

import json
import sys
from importlib import metadata
from pathlib import Path
from urllib.request import url2pathname

from lpr_desktop.sentence import Sentence

_NAME = "lpr-desktop"
_PACKAGE = Path(__file__).resolve().parent
_SYSTEM = Path("/usr/lib/lpr-desktop")
"""Where the Debian package has it: pip must not change anything there."""


def command_to_add(extra: str) -> str:
    """What to type for an extra (``train``, ``gpu``, ``cluster``); "" where none can be added."""
    if getattr(sys, "frozen", False) or _SYSTEM in _PACKAGE.parents:
        return ""
    root = _PACKAGE.parent
    pip = f'"{sys.executable}" -m pip install'
    if (root / "scripts" / "run.py").is_file():
        if extra in {"train", "gpu"}:
            python = "py -3" if sys.platform == "win32" else "python3"
            more = " --gpu" if extra == "gpu" else ""
            return f'{python} "{root / "scripts" / "run.py"}"{more}'
        return f'{pip} "{root}[{extra}]"'
    file = _installed_from()
    return f'{pip} "{file}[{extra}]"' if file else f'{pip} "{_NAME}[{extra}]"'


def how_to_add(extra: str) -> str:
    """The same as a sentence."""
    command = command_to_add(extra)
    if command:
        return Sentence("Type this in a terminal: {command}", command=command)
    return Sentence(
        "This copy was packaged without it; take the program's source, whose scripts/run.py "
        "installs everything."
    )


def how_to_get_libraries() -> str:
    """How the libraries of the system that the window needs are installed, on Linux."""
    script = _PACKAGE.parent / "scripts" / "system_packages.py"
    if script.is_file():
        return f'Type this in a terminal: sudo python3 "{script}"'
    return "Install Qt's libraries for X11 with your system's installer (Debian: libxcb-cursor0 …)"


def _installed_from() -> str | None:
    """The wheel (or folder) that pip installed from; None where it was an index of packages.

    pip writes it down: https://packaging.python.org/en/latest/specifications/direct-url/
    """
    try:
        text = metadata.distribution(_NAME).read_text("direct_url.json")
        url = json.loads(text or "{}").get("url", "")
    except (metadata.PackageNotFoundError, ValueError, AttributeError):
        return None
    return url2pathname(url.removeprefix("file://")) if url.startswith("file://") else None
