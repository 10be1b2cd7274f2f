"""The terminal: UTF-8 whatever the locale, errors, progress with the time left; the display."""

from __future__ import annotations

import io
import math
import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from lpr_desktop.files import show_name


class UsageError(Exception):
    """An argument is well formed but means nothing; the message says what to give instead."""


def use_utf8() -> None:
    """Make the standard streams UTF-8, also in the C locale."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def display() -> str | None:
    """Where a window would open, for a person; None if there is no display."""
    if sys.platform in ("win32", "darwin"):
        return sys.platform
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            return f"{variable}={os.environ[variable]}"
    return None


def show_error(message: str) -> None:
    """Print a message on the standard error stream."""
    print(f"lpr-desktop: {message}", file=sys.stderr, flush=True)


def show_left_out(paths: Sequence[Path]) -> None:
    """Say once that folders hold names that lead to no file; nothing if there are none."""
    if not paths:
        return
    first = show_name(paths[0])
    if len(paths) == 1:
        show_error(f"{first}: left out, since it is a broken link, a pipe or a device.")
    else:
        show_error(
            f"{first} and {len(paths) - 1} more were left out, since they are broken links, "
            "pipes or devices."
        )


class Progress:
    """A line ``Reading: 120 of 5000 · 2 % · 3 min left`` on a terminal, rewritten in place.

    Nothing is written when the stream is not a terminal, or when ``total`` is 0 (not known).

    Example:
        >>> with Progress("Reading", 3) as progress:
        ...     progress.advance()
    """

    _SECONDS_BETWEEN = 0.1

    def __init__(self, title: str, total: int, stream: TextIO | None = None) -> None:
        self._title = title
        self._total = total
        self._stream = sys.stderr if stream is None else stream
        self._live = total > 0 and self._stream.isatty()
        self._done = 0
        self._begin = time.monotonic()
        self._shown_at = -math.inf
        self._width = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def advance(self, done: int | None = None) -> None:
        """One more is done, or ``done`` altogether."""
        self._done = self._done + 1 if done is None else done
        now = time.monotonic()
        if self._live and now - self._shown_at >= self._SECONDS_BETWEEN:
            self._shown_at = now
            self._write(self._line(now))

    def clear(self) -> None:
        """Remove the line, so that something else can be printed."""
        if self._width:
            self._write("")
            self._stream.write("\r")
            self._stream.flush()

    def _write(self, line: str) -> None:
        # Blanks over the rest of the longer line before: every terminal knows them.
        self._stream.write(f"\r{line:{self._width}}" if self._width else f"\r{line}")
        self._stream.flush()
        self._width = len(line)

    def _line(self, now: float) -> str:
        share = self._done / self._total
        left = (now - self._begin) / self._done * (self._total - self._done)
        return f"{self._title}: {self._done} of {self._total} · {share:.0%} · {duration(left)} left"


def duration(seconds: float) -> str:
    """A duration for a person, such as ``40 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def count(number: int, noun: str) -> str:
    """``1 picture``, ``2 pictures``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def plate_classes(names: Iterable[str]) -> list[str]:
    """Classes that mean plates; a number stands for a class of which there is no name."""
    return [f"class{name}" if name.isdigit() else name for name in names]
