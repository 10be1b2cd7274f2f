"""Install the packages of a lock file with pip, and tell how far it is.

Standard library only, and Python 3.8 is enough: this runs before anything is installed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from system_packages import say

COUNT = """\
import pathlib, re, sys
from pip._vendor.packaging.requirements import Requirement
lines = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
wanted = [Requirement(line.rstrip(" \\\\")) for line in lines if re.match(r"[\\w.-]+==", line)]
print(sum(not one.marker or one.marker.evaluate() for one in wanted))
"""
_FILE = re.compile(r"\s*(?:Downloading|Using cached) (\S+?)-\d\S*\.whl \(([\d.]+) ([kMG]?B)\)")
# Without the name of pip's own error and its address in memory.
_BROKEN = re.compile(
    r"WARNING: Retrying .* broken by '(?:\w+\(['\"]?<[^>]*>: (.*?)['\"]?\)|(.*))': /"
)
_UNITS = {"B": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
_LARGE = 10.0
"""MB; smaller packages are told on a terminal alone, where a line replaces the one before."""

_MOST_BROKEN = 2
"""So often pip may fail to connect before anything was got; it would try for a minute."""


def install(python: str, lock: Path, variables: dict) -> str:
    """Install what a lock file names, with hashes, into the environment of an interpreter.

    Returns:
        "" if all is there, else pip's reason.
    """
    command = [python, "-I", "-m", "pip", "install", "--disable-pip-version-check"]
    command += ["--no-input", "--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    progress = _Progress(_count(python, lock))
    lines = []
    broken = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=variables,
    ) as process:
        for line in process.stdout or ():
            lines.append(line.rstrip())
            progress.take(line)
            failure = _BROKEN.search(line)
            if failure:
                broken.append(failure[1] or failure[2])
                if len(broken) == _MOST_BROKEN and not progress.megabytes:
                    process.terminate()
        progress.end()
    if process.returncode == 0:
        return ""
    if broken and not progress.megabytes:
        return broken[-1]
    return "\n".join([line for line in lines if line.startswith("ERROR")] or lines[-15:])


class _Progress:
    """Reads pip's lines; tells packages and megabytes on stderr.

    Attributes:
        megabytes: Got so far, or on their way.
    """

    def __init__(self, packages: int) -> None:
        self.megabytes = 0.0
        self._packages = packages
        self._done = 0
        self._is_terminal = sys.stderr.isatty()
        self._width = 0

    def take(self, line: str) -> None:
        """Look at a line that pip printed."""
        file = _FILE.match(line)
        if file:
            size = float(file[2]) * _UNITS[file[3]]
            self.megabytes += size
            self._done = min(self._done + 1, self._packages)
            name = file[1].replace("_", "-")
            self._tell(
                "  {} of {} packages, {:.0f} MB: {}{}".format(
                    self._done,
                    self._packages,
                    self.megabytes,
                    name,
                    f" ({size:.0f} MB) …" if size >= _LARGE else "",
                ),
                size >= _LARGE,
            )
        elif line.startswith("Installing collected"):
            self._tell(f"  Unpacking {self._packages} packages …", True)

    def end(self) -> None:
        """Leave the line that was written last."""
        if self._width:
            sys.stderr.write("\n")
            self._width = 0

    def _tell(self, text: str, matters: bool) -> None:
        if self._is_terminal:
            sys.stderr.write("\r" + text.ljust(self._width))
            sys.stderr.flush()
            self._width = len(text)
        elif matters:
            say(text)


def _count(python: str, lock: Path) -> int:
    """How many packages the lock names for this system; 0 if that cannot be told."""
    answer = subprocess.run(
        [python, "-I", "-c", COUNT, str(lock)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    return int(answer.stdout or 0)
