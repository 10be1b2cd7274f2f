"""Telling what a watch reads: lines at the end of a file, or a command for each reading."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from lpr_desktop.errors import Cancelled
from lpr_desktop.files import camera_of, show_name
from lpr_desktop.reading.export import CSV_COLUMNS, CsvLines, object_line, picture_object
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.reading.watch_state import Message, WatchError, WatchState
from lpr_desktop.sentence import Sentence

COMMAND_SECONDS = 30.0
"""A command that runs longer is ended."""

PLACEHOLDERS = (
    "text", "confidence", "score", "country", "partial", "missing", "image", "time", "wanted",
    "x0", "y0", "x1", "y1", "camera", "direction",
)  # fmt: skip
"""What a command's arguments may hold in braces; ``wanted`` is ``yes``, ``maybe`` or empty,
``partial`` ``yes`` or empty, ``missing`` what is missing then, ``camera`` empty for a picture,
``direction`` unless a line was crossed."""

MORE_COLUMNS = ("time", "read_at")
"""Behind ``export.CSV_COLUMNS``: when the picture was taken and when it was read, ISO 8601."""

_COLUMNS = (*CSV_COLUMNS, *MORE_COLUMNS)

_POLL_SECONDS = 0.05


class LineFile:
    """A CSV or JSON Lines file that grows by what is read.

    Args:
        path: Ends with ``.csv``; or with ``.jsonl``, ``.ndjson`` or ``.json`` for JSON Lines.

    Raises:
        WatchError: It ends with something else, or its folder is not there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        suffix = path.suffix.lower()
        if suffix not in (".csv", ".jsonl", ".ndjson", ".json"):
            raise WatchError(
                "{file}: the end of the name says the form. Use .csv, or .jsonl for JSON Lines.",
                file=path,
            )
        if not self.path.parent.is_dir() or self.path.is_dir():
            raise WatchError("{file}: no file can be written there. Choose a folder.", file=path)
        self.is_csv = suffix == ".csv"

    def lines(
        self, result: PictureResult, read_at: float, told: Mapping[str, Any] | None = None
    ) -> bytes:
        """The lines of a picture: one for each plate (CSV), or one (JSON Lines).

        ``told`` is the JSON object, that of the picture if None.
        """
        times = iso_time(moment_of(result)), iso_time(read_at)
        if self.is_csv:
            return self._as_begun(CsvLines(MORE_COLUMNS).picture(result, more=times)).encode()
        values = picture_object(result) if told is None else told
        more = dict(zip(MORE_COLUMNS, times, strict=True))
        return (object_line({**values, **more}) + "\n").encode()

    def _as_begun(self, rows: str) -> str:
        """The rows in the columns of the file, which an earlier version may have begun."""
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                begun = next(csv.reader(file), [])
        except (OSError, UnicodeDecodeError, csv.Error):
            return rows
        if not begun or not set(begun) < set(_COLUMNS):
            return rows
        places = [_COLUMNS.index(name) for name in begun]
        lines = CsvLines()
        known = csv.reader(io.StringIO(rows, newline=""))
        return "".join(lines.row([row[place] for place in places]) for row in known)


def write_lines(state: WatchState, message: Message) -> None:
    """Bring lines to the end of their file, once, whatever happened on the way before.

    Where they are to stand is put down first. After a crash the file tells how far it came.
    Raises OSError; then they are still to be told.
    """
    assert message.file is not None
    handle = os.open(message.file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "r+b") as file:
        end = file.seek(0, os.SEEK_END)
        if message.at is not None and message.at <= end:
            file.seek(message.at)
            there = file.read(len(message.content))
            if there == message.content:
                state.told(message)
                return
            is_begun = message.content.startswith(there) and message.at + len(there) == end
        else:
            is_begun = False
        if not is_begun:
            # Not begun, or somebody has changed the file since.
            content = message.content if message.at is None else _without_start(message.content)
            message = state.place(message, end, _start(message.file, end) + content)
        assert message.at is not None
        file.seek(message.at)
        file.write(message.content)
        file.flush()
        os.fsync(file.fileno())
    state.told(message)


def check_command(command: Sequence[str]) -> None:
    """Refuse a command that cannot work. Raises WatchError."""
    if not command:
        raise WatchError("There is no program to run. Name one.")
    for argument in command:
        for name in re.findall(r"\{([a-z0-9_]+)\}", argument):
            if name not in PLACEHOLDERS:
                known = ", ".join(f"{{{known}}}" for known in PLACEHOLDERS)
                raise WatchError(
                    "{{{name}}} means nothing here; known are {known}.", name=name, known=known
                )
    program = shutil.which(command[0])
    if program is None:
        raise WatchError(
            "{command}: there is no such program. Give its full path.",
            command=show_name(command[0]),
        )
    if sys.platform == "win32" and program.lower().endswith((".bat", ".cmd")):
        # Windows runs these through its shell, which would take parts of a file name for commands.
        raise WatchError(
            "{program}: batch files are not run. Name a program (.exe).", program=show_name(program)
        )


def command_for(
    command: Sequence[str], result: PictureResult, reading: Reading, wanted: str
) -> list[str]:
    """The command of one reading: each argument with its placeholders filled in, nothing else."""
    camera = camera_of(result.path)
    values = {
        "text": reading.text,
        "confidence": f"{reading.confidence:.4f}",
        "score": f"{reading.score:.4f}",
        "country": reading.country or "",
        "partial": "yes" if reading.is_partial else "",
        "missing": reading.missing or "",
        "image": os.fspath(result.path.absolute() if camera is None else result.path),
        "camera": camera or "",
        "direction": (reading.seen.direction if reading.seen else None) or "",
        "time": iso_time(moment_of(result)),
        "wanted": wanted,
        **{
            name: f"{edge:.1f}"
            for name, edge in zip(("x0", "y0", "x1", "y1"), reading.box.as_tuple(), strict=True)
        },
    }
    return [
        command[0],
        *(
            re.sub(r"\{([a-z0-9_]+)\}", lambda match: values[match[1]], argument)
            for argument in command[1:]
        ),
    ]


def run_command(
    arguments: Sequence[str], stop: threading.Event, seconds: float = COMMAND_SECONDS
) -> str | None:
    """Run a command without a shell; what it prints is thrown away.

    Returns:
        What went wrong, for a person; None if it ended with status 0.

    Raises:
        Cancelled: It was ended because of ``stop``.
    """
    name = show_name(arguments[0])
    try:
        process = subprocess.Popen(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # With a group of its own it can be ended with all that it started.
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        return Sentence(
            "{name} could not be started ({reason}).",
            name=name,
            reason=error,
        )
    end = time.monotonic() + seconds
    try:
        while process.poll() is None:
            if stop.is_set():
                raise Cancelled("Stopped.")
            if time.monotonic() > end:
                return Sentence(
                    "{name} took longer than {seconds:.0f} s and was ended.",
                    name=name,
                    seconds=seconds,
                )
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_POLL_SECONDS)
    finally:
        if process.poll() is None:
            _end(process)
    if process.returncode:
        return Sentence("{name} ended with status {status}.", name=name, status=process.returncode)
    return None


def wanted_word(match: HotlistMatch | None) -> str:
    """``yes`` for a plate on the list, ``maybe`` for one that is like it, else empty."""
    return "" if match is None else "yes" if match.is_sure else "maybe"


def moment_of(result: PictureResult) -> float:
    """Unix time at which a picture was taken; else when its file was last changed."""
    if result.taken_at is not None:
        return result.taken_at
    return result.stamp.mtime_ns / 1e9 if result.stamp else time.time()


def iso_time(moment: float) -> str:
    """``2026-05-01T08:30:00+02:00``, in this computer's zone."""
    return datetime.fromtimestamp(moment).astimezone().isoformat(timespec="seconds")


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _start(path: Path, end: int) -> bytes:
    """What stands before the first lines of a file: for CSV the names of the columns."""
    if end == 0:
        return _HEADER if path.suffix.lower() == ".csv" else b""
    with path.open("rb") as other:
        other.seek(end - 1)
        return b"" if other.read(1) == b"\n" else b"\n"


def _without_start(content: bytes) -> bytes:
    return content.removeprefix(_HEADER).removeprefix(b"\n")


# With the mark by which Excel sees that it is UTF-8.
_HEADER = ("\ufeff" + CsvLines(MORE_COLUMNS).header()).encode()
