"""A watch on what asks for the network, in every Python process that is started from now on."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path

_WATCH = """
import os, sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        if not isinstance(arguments[-1], (str, bytes)):  # sockets of this computer have a path
            with open(os.environ["WATCH_LOG"], "a") as log:
                log.write(f"{event} {arguments!r}\\n")
sys.addaudithook(watch)
"""
"""Goes into every Python process as ``sitecustomize``."""


def watch_network(folder: Path, environment: MutableMapping[str, str]) -> Path:
    """Change ``environment`` so that what is started with it writes each attempt into a file.

    Returns:
        The file, which is not there as long as nothing was asked for.
    """
    home = folder / "watch"
    home.mkdir(exist_ok=True)
    (home / "sitecustomize.py").write_text(_WATCH)
    tests = Path(__file__).parent
    environment["PYTHONPATH"] = os.pathsep.join(map(str, (home, tests.parent, tests)))
    environment["WATCH_LOG"] = str(folder / "attempts")
    return folder / "attempts"
