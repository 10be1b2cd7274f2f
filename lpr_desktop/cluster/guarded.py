"""Reading pictures in a child process, so that one that ends the process is found and named.

Dask gives a batch up after some of its workers have died, whether the batch ended them or somebody
else did. Such a batch is read here. The child's parent sees how it ended: a fault of its own
(SIGSEGV, SIGABRT, an exit of a library, the system's memory running out) counts against the
picture that was being read; SIGKILL and SIGTERM from outside do not. The next child goes on with
that picture.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lpr_desktop.child_process import module_command, module_environment
from lpr_desktop.cluster.blurring import Hiding, Made, make_copy
from lpr_desktop.cluster.pictures import read_named
from lpr_desktop.cluster.rows import Row, failed_row
from lpr_desktop.errors import ClusterError, LprError
from lpr_desktop.files import show_name
from lpr_desktop.inference.network import decide_at_once
from lpr_desktop.reading.cases import Case
from lpr_desktop.reading.evaluation import Outcome, read_case
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.reader import PlateReader

DEATHS = 3
"""As many times a picture may end the process that reads it."""

_MOST_KILLED = 50
"""Children that were ended from outside without a picture being read between."""

_REFUSED = 3
_OUTSIDE = [
    -getattr(signal, name)
    for name in ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP")
    if hasattr(signal, name)
]


def read_guarded(
    names: Sequence[str],
    pipeline: Path,
    engine: str,
    settings: PipelineSettings,
    on_start: Callable[[int], None] = lambda _: None,
) -> list[Row]:
    """Read pictures in child processes; one that ends three of them is a row with ``error``.

    Args:
        names: Paths and URLs.
        pipeline: A vetted pipeline's folder.
        engine: Key of an OCR engine, "" for the best one.
        settings: They come before those of the pipeline.
        on_start: Is told the number of each child.

    Raises:
        ClusterError: No child can read with this pipeline, or each is ended from outside.
    """
    job: dict[str, object] = {
        "pipeline": os.fspath(pipeline),
        "engine": engine,
        "settings": asdict(settings),
    }
    return _all_done(names, job, failed_row, on_start)


def make_guarded(copies: Sequence[tuple[Path, Path]], pipeline: Path, how: Hiding) -> list[Made]:
    """As :func:`read_guarded`, for anonymised copies; see ``blurring.make_copy``."""
    names = [str(source) for source, _ in copies]
    targets = {str(source): str(target) for source, target in copies}
    job: dict[str, object] = {
        "pipeline": os.fspath(pipeline),
        "engine": "",
        "hiding": asdict(how),
        "targets": targets,
    }
    rows = _all_done(names, job, lambda _, message: {"made": message}, lambda _: None)
    return [row["made"] for row in rows]


def evaluate_guarded(
    cases: Sequence[Case],
    pipeline: Path,
    engine: str,
    settings: PipelineSettings,
    *,
    crops: bool,
    true_boxes: bool,
) -> list[Outcome]:
    """As :func:`read_guarded`, for pictures whose truth is known; see ``evaluation.read_case``."""
    known = {str(case.image): case for case in cases}
    job: dict[str, object] = {
        "pipeline": os.fspath(pipeline),
        "engine": engine,
        "settings": asdict(settings),
        "cases": _packed(known),
        "how": {"crops": crops, "true_boxes": true_boxes},
    }

    def failed(name: str, message: str) -> Row:
        return {"outcome": _packed(Outcome(known[name], problem=message))}

    rows = _all_done(list(known), job, failed, lambda _: None)
    return [_unpacked(row["outcome"]) for row in rows]


def _packed(value: object) -> str:
    return base64.b64encode(pickle.dumps(value)).decode()


def _unpacked(text: str) -> Any:
    # Between this process and its child.
    return pickle.loads(base64.b64decode(text))  # noqa: S301


def _all_done(
    names: Sequence[str],
    job: Mapping[str, object],
    failed: Callable[[str, str], Row],
    on_start: Callable[[int], None],
) -> list[Row]:
    """What the children say of each name, or ``failed`` of one that ended them."""
    rows: list[Row] = []
    deaths = killed = 0
    while len(rows) < len(names):
        done = len(rows)
        out_of_memory = _killed_for_memory()
        status, problem = _run_child({**job, "names": names[done:]}, rows, on_start)
        if problem:
            raise ClusterError(problem)
        if len(rows) > done:
            deaths = killed = 0
        if len(rows) == len(names):
            break
        if status in _OUTSIDE and _killed_for_memory() == out_of_memory:
            killed += 1
            if killed == _MOST_KILLED:
                raise ClusterError("Every process that reads is ended from outside.")
            continue
        deaths += 1
        if deaths == DEATHS:
            rows.append(failed(names[len(rows)], _blame(names[len(rows)], status)))
            deaths = 0
    return rows


def _run_child(
    job: dict[str, object], rows: list[Row], on_start: Callable[[int], None]
) -> tuple[int, str | None]:
    """Add the rows that a child reads; its exit status, and why it could not begin."""
    problem = None
    with subprocess.Popen(
        module_command("lpr_desktop.cluster.guarded"),
        env=module_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        on_start(child.pid)
        with contextlib.suppress(BrokenPipeError):
            child.stdin.write(json.dumps(job).encode() + b"\n")
            child.stdin.flush()
        for line in child.stdout:
            if line.endswith(b"\n"):  # or the child ended in the middle of it
                said = json.loads(line)
                if isinstance(said, str):
                    problem = said
                else:
                    rows.append(said)
        with contextlib.suppress(BrokenPipeError):
            child.stdin.close()
        return child.wait(), problem


def _blame(name: str, status: int) -> str:
    how = f"status {status}"
    if status < 0:
        with contextlib.suppress(ValueError):
            how = signal.Signals(-status).name
    return (
        f"{show_name(name)}: the program that reads it was ended by this picture {DEATHS} times "
        f"({how}). Save it anew as JPEG or PNG, and please report it."
    )


def _killed_for_memory() -> int:
    """How many processes the system has ended for want of memory; 0 where it does not tell."""
    total = 0
    for file in ("/proc/vmstat", "/sys/fs/cgroup/memory.events"):
        with contextlib.suppress(OSError, ValueError):
            facts = dict(line.split() for line in Path(file).read_text().splitlines())
            total += int(facts.get("oom_kill", 0))
    return total


def _end_with_parent() -> None:
    """End this process when the worker that began it has gone: its end of the pipe closes."""
    # Not through sys.stdin, whose lock a thread may not hold when Python ends.
    while os.read(0, 1):
        pass
    os._exit(0)


def _run() -> int:
    # What libraries print must not come between the rows.
    with os.fdopen(os.dup(1), "w", encoding="ascii") as rows:
        os.dup2(2, 1)
        job = json.loads(sys.stdin.buffer.readline())
        threading.Thread(target=_end_with_parent, daemon=True).start()
        decide_at_once()
        try:
            reader = PlateReader.open(PipelineChoice(job["pipeline"], job["engine"]))
        except LprError as error:
            print(json.dumps(str(error)), file=rows, flush=True)
            return _REFUSED
        with reader:
            work = _work(job, reader)
            for name in job["names"]:
                print(json.dumps(work(name)), file=rows, flush=True)
    return 0


def _work(job: dict[str, Any], reader: PlateReader) -> Callable[[str], Row]:
    if "hiding" in job:
        how, targets = Hiding(**job["hiding"]), job["targets"]
        maker = how.maker(reader)
        return lambda name: {"made": make_copy(maker, Path(name), Path(targets[name]))}
    settings = PipelineSettings(**job["settings"])
    if "cases" in job:
        cases, ways = _unpacked(job["cases"]), job["how"]
        return lambda name: {"outcome": _packed(read_case(cases[name], reader, settings, **ways))}
    return lambda name: read_named(name, reader, settings)


if __name__ == "__main__":
    sys.exit(_run())
