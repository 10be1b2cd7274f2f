"""The program that decodes pictures in a child process, under limits of time and memory.

It answers one request after the other: a line of JSON on its standard input; on its standard
output a line of JSON and, where a picture was asked for, the bands of its pixels, each with its
length in front. ``picture_process`` is the other end.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import struct
import sys
from typing import Any, BinaryIO

from lpr_desktop.picture_decode import decode
from lpr_desktop.picture_header import StoredHeader, parse_header, sniff

_ROOM = 256 << 20
"""Bytes beside the samples: the file itself, and what the libraries take for their tables."""


def main() -> int:
    """Answer until the standard input ends."""
    # Ctrl+C in the terminal is for the parent, which then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get among the answers.
    os.dup2(2, 1)
    _limit_harm()
    for line in requests:
        request = json.loads(line)
        is_cramped = _limit(request["memory"], request["seconds"])
        try:
            _answer(request, answers)
        except BrokenPipeError:
            return 0
        except Exception as error:  # noqa: BLE001 - hostile files raise errors of all kinds
            kind = _kind(error)
            _send(answers, {"error": "scarce" if kind == "memory" and is_cramped else kind})
    return 0


def _answer(request: dict[str, Any], answers: BinaryIO) -> None:
    with open(request["path"], "rb") as file:  # noqa: PTH123 - any path
        file_format = sniff(file.read(16))
        if file_format is None:
            raise ValueError("not a picture")
        header = parse_header(file, file_format)
        if request["decode"] is None:
            exif = base64.b64encode(_exif(file, header)).decode()
            _send(answers, {"size": [header.width, header.height], "exif": exif})
            return
        if [header.width, header.height] != request["decode"]:
            raise ValueError("the file has changed")
        decoded = decode(file, header, request["shorten_to"])
    shape = [decoded.width, decoded.height, decoded.orientation]
    _send(answers, {"shape": shape, "notes": decoded.notes})
    try:
        for band in decoded.bands:
            answers.write(struct.pack(">I", band.nbytes))
            answers.write(band.data.cast("B"))
    except BrokenPipeError:
        raise
    except Exception:
        answers.write(struct.pack(">I", 0))
        raise
    answers.flush()


def _exif(file: BinaryIO, header: StoredHeader) -> bytes:
    if header.format != "HEIC":
        return b""
    from pi_heif import open_heif

    file.seek(0)
    return open_heif(file, convert_hdr_to_8bit=False).info.get("exif") or b""


def _send(answers: BinaryIO, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def _kind(error: Exception) -> str:
    """What the parent is told: memory, disk with a number, or damaged."""
    if isinstance(error, MemoryError) or getattr(error, "code", None) == -4:  # OpenCV's StsNoMem
        return "memory"
    if isinstance(error, OSError) and error.errno is not None:
        return f"disk {error.errno}"
    return "damaged"


def _limit_harm() -> None:
    """It writes no file and leaves no core."""
    if sys.platform != "win32":
        import resource

        for limit in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(limit, (0, 0))


def _limit(memory: int, seconds: float) -> bool:
    """More than this ends the work, or the process; whether the system gives less memory anyway.

    Windows knows no such limits.
    """
    if sys.platform == "win32":
        return False
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limits = {resource.RLIMIT_CPU: int(used.ru_utime + used.ru_stime + seconds) + 1}
    with contextlib.suppress(OSError), open("/proc/self/statm") as status:  # noqa: PTH123
        pages = int(status.read().split()[0])
        limits[resource.RLIMIT_AS] = pages * resource.getpagesize() + memory + _ROOM
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    for limit, value in limits.items():
        hard = resource.getrlimit(limit)[1]
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value if hard < 0 else min(value, hard), hard))
    return 0 <= most < limits.get(resource.RLIMIT_AS, 0)


if __name__ == "__main__":
    sys.exit(main())
