#!/usr/bin/env python3
"""Measure reading on a cluster: throughput, the engine's cost, long listings, killed processes.

    .venv/bin/python scripts/bench/bench_cluster.py throughput FOLDER --count 2000
    .venv/bin/python scripts/bench/bench_cluster.py engine --count 20000
    .venv/bin/python scripts/bench/bench_cluster.py listing --count 10000000
    .venv/bin/python scripts/bench/bench_cluster.py kills FOLDER --count 5000

``throughput`` reads the same pictures with two threads of plain reading and with two workers, in
turns, so that a busy machine slows both. ``engine`` has the cluster "read" pictures that are not
there: what is left is listing, handing out and writing parts. ``listing`` lists empty pictures of a
file system that is drawn up as it is listed, with workers that do nothing, and watches the memory.
``kills`` kills a worker every 20 s and the scheduler once, gives the same command again, and
compares the rows with those of plain reading.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import fsspec
import pyarrow.parquet as pq

from lpr_desktop.cluster import reading
from lpr_desktop.cluster.connection import Tls, connected
from lpr_desktop.cluster.pipeline import PackedPipeline, pack_pipeline
from lpr_desktop.cluster.reading import read_sources, request_of
from lpr_desktop.cluster.results import ResultFolder
from lpr_desktop.cluster.rows import Row, picture_row, plate_rows
from lpr_desktop.inference.network import decide_at_once
from lpr_desktop.picture_listing import list_images
from lpr_desktop.reading.batch import ReaderPool, read_pictures
from lpr_desktop.reading.pipeline import PipelineChoice, PipelineSettings
from lpr_desktop.reading.reader import PlateReader

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 4
PORT = 18786
ADDRESS = f"tcp://127.0.0.1:{PORT}"
NO_TLS = Tls()


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Measure reading on a cluster.")
    parser.add_argument("what", choices=("throughput", "engine", "listing", "kills"))
    parser.add_argument("folder", nargs="*", type=Path, help="folders of pictures")
    parser.add_argument("--count", type=int, default=2000, metavar="N", help="pictures")
    parser.add_argument("--every", type=float, default=20.0, metavar="S", help="seconds a kill")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="bench-cluster-") as scratch:
        work = {"throughput": throughput, "engine": engine, "listing": listing, "kills": kills}
        work[options.what](options, Path(scratch))
    return 0


def throughput(options: argparse.Namespace, scratch: Path) -> None:
    pictures = list(itertools.islice(list_images(options.folder), options.count))
    size = -(-len(pictures) // ROUNDS)
    pipeline = pack_pipeline(PipelineChoice())
    seconds = {"two threads": 0.0, "two workers": 0.0}
    cpu = dict.fromkeys(seconds, 0.0)
    decide_at_once()
    pool = ReaderPool(PlateReader.open)
    pool.warm(2)
    with Processes(scratch, 2) as processes, connected(ADDRESS, NO_TLS) as client:
        client.wait_for_workers(2)
        # Both begin with everything loaded.
        _read(client, pipeline, pictures[:16], scratch / "warm", batch_size=1)
        for number in range(ROUNDS):
            part = pictures[number * size : (number + 1) * size]
            begin, used = time.perf_counter(), time.process_time()
            for _ in read_pictures(part, pool, workers=2, keep_crops=False):
                pass
            seconds["two threads"] += time.perf_counter() - begin
            cpu["two threads"] += time.process_time() - used
            begin, used = time.perf_counter(), time.process_time() + processes.cpu()
            _read(client, pipeline, part, scratch / f"out{number}")
            seconds["two workers"] += time.perf_counter() - begin
            cpu["two workers"] += time.process_time() + processes.cpu() - used
            rates = {name: (number + 1) * size / value for name, value in seconds.items()}
            print(f"round {number + 1}: {rates}", flush=True)
    pool.close()
    for name, value in seconds.items():
        each = cpu[name] / len(pictures) * 1000
        print(f"{name}: {len(pictures) / value:.2f} pictures/s, {each:.1f} ms CPU a picture")
    print(f"ratio {seconds['two threads'] / seconds['two workers']:.3f}")


def engine(options: argparse.Namespace, scratch: Path) -> None:
    """Batches of 64, as pictures of 0.3 s make them."""
    pipeline = pack_pipeline(PipelineChoice())
    names = [Path(f"/nowhere/{number:08d}.jpg") for number in range(options.count)]
    with Processes(scratch, 2) as processes, connected(ADDRESS, NO_TLS) as client:
        client.wait_for_workers(2)
        _read(client, pipeline, names[:64], scratch / "warm")
        begin, used, all_used = time.perf_counter(), time.process_time(), processes.cpu()
        scheduler = processes.cpu(processes.scheduler)
        _read(client, pipeline, names, scratch / "out", batch_size=64)
        seconds = time.perf_counter() - begin
        own = time.process_time() - used
        scheduler = processes.cpu(processes.scheduler) - scheduler
        workers = processes.cpu() - all_used - scheduler
        batches = len(ResultFolder(str(scratch / "out")).finished())
    print(f"{len(names)} names in {batches} batches, {seconds:.1f} s")
    for name, value in (("client", own), ("scheduler", scheduler), ("workers", workers)):
        print(f"{name}: {value / len(names) * 1000:.3f} ms CPU a picture", end="; ")
        print(f"{value / batches * 1000:.2f} ms a batch")
    total = own + scheduler + workers
    print(f"together {total / len(names) * 1000:.3f} ms CPU a picture")
    print(f"a scheduler with a core of its own: {batches / scheduler:.0f} batches/s")


class DrawnFiles(fsspec.AbstractFileSystem):
    """Empty pictures in folders of 1,000, made up as they are listed."""

    protocol = "drawn"
    cachable = False
    count = 0

    def ls(self, path: str, detail: bool = True, **_: Any) -> list[Any]:
        top = path.strip("/")
        if top == "top":
            folders = range(-(-self.count // 1000))
            return [{"name": f"top/{number:06d}", "type": "directory"} for number in folders]
        first = int(top.rpartition("/")[2]) * 1000
        names = range(first, min(first + 1000, self.count))
        return [{"name": f"{top}/{number:08d}.jpg", "type": "file", "size": 0} for number in names]


def pretend(names: Sequence[str], job: Any, *, is_guarded: bool = False) -> Any:
    """Stands for ``read_batch``."""
    from lpr_desktop.cluster.worker import Report

    return Report("pretended", len(names), 0)


def listing(options: argparse.Namespace, scratch: Path) -> None:
    from lpr_desktop.cluster import worker

    DrawnFiles.count = options.count
    fsspec.register_implementation("drawn", DrawnFiles)
    worker.read_batch = pretend
    ResultFolder.has_part = lambda *_: True  # type: ignore[method-assign]
    pipeline = PackedPipeline("00" * 32, b"")
    results = ResultFolder(str(scratch / "out"))
    request = request_of(pipeline, PipelineSettings(), "", "parquet", ["drawn://top"], [])
    results.write_manifest(replace(results.begin(request), batch_size=256))
    begin = time.monotonic()
    shown = first = 0.0
    with Processes(scratch, 2) as processes:
        begin = time.monotonic()
        with connected(ADDRESS, NO_TLS) as client:

            def tell(tally: reading.Tally) -> None:
                nonlocal shown, first
                now = time.monotonic()
                if not first:
                    first = now - begin
                    print(f"first batch done after {first:.1f} s", flush=True)
                if now - shown > 20:
                    shown = now
                    print(
                        f"{tally.pictures:>9} pictures, total {tally.total}: "
                        f"client {memory(os.getpid()):.0f} MB, "
                        f"scheduler {memory(processes.scheduler):.0f} MB, {now - begin:.0f} s",
                        flush=True,
                    )

            tally = read_sources(client, pipeline, results, request, ["drawn://top"], [], tell)
            print(
                f"{tally.pictures} pictures, {tally.per_second:.0f} a second; client "
                f"{memory(os.getpid()):.0f} MB, scheduler {memory(processes.scheduler):.0f} MB"
            )


def kills(options: argparse.Namespace, scratch: Path) -> None:
    pictures = list(itertools.islice(list_images(options.folder), options.count))
    (scratch / "list.txt").write_text("".join(f"{path.absolute()}\n" for path in pictures))
    begin = time.monotonic()
    decide_at_once()
    plain: list[Row] = []
    for result in read_pictures(pictures, PlateReader.open, workers=2, keep_crops=False):
        plain += plate_rows(picture_row(result, str(result.path.absolute())))
    print(f"plain: {len(plain)} rows, {time.monotonic() - begin:.0f} s", flush=True)
    output = scratch / "out"
    command = [sys.executable, "-m", "lpr_desktop", "read", "--list", str(scratch / "list.txt")]
    command += ["--cluster", ADDRESS, "--output", str(output)]
    killed: list[str] = []
    begin = time.monotonic()
    runs = 0
    while True:
        runs += 1
        with Processes(scratch, 2) as processes:
            done = threading.Event()
            arguments = (processes, options.every, output, len(pictures), killed, done)
            killer = threading.Thread(target=_kill, args=arguments)
            killer.start()
            try:
                finished = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
            finally:
                done.set()
                killer.join()
        print(f"run {runs}: status {finished.returncode}: {finished.stderr.strip()}", flush=True)
        if json.loads((output / "manifest.json").read_bytes())["pictures"]:
            break
    seconds = time.monotonic() - begin
    print(
        f"{seconds:.0f} s, killed: {killed.count('worker')} workers, "
        f"{killed.count('scheduler')} scheduler"
    )
    found: list[Row] = []
    for part in (output / "parts").glob("*.parquet"):
        found += pq.read_table(part).to_pylist()
    one, other = _comparable(plain), _comparable(found)
    for row in sorted(set(one) ^ set(other))[:6]:
        print(row)
    print(f"{len(found)} rows, {'equal' if one == other else 'NOT EQUAL'} to plain reading")


def _kill(
    processes: Processes,
    every: float,
    output: Path,
    pictures: int,
    killed: list[str],
    done: threading.Event,
) -> None:
    """A worker every few seconds; the scheduler once, when about half is done."""
    with connected(ADDRESS, NO_TLS) as client:
        while not done.wait(every):
            parts = len(list(output.glob("parts/*.parquet")))
            size = 0
            with suppress(OSError):
                size = json.loads((output / "manifest.json").read_bytes())["batch_size"] or 0
            if parts * size > pictures / 2 and "scheduler" not in killed:
                os.kill(processes.scheduler, signal.SIGKILL)
                killed.append("scheduler")
                return
            numbers = sorted(client.run(os.getpid).values())
            if numbers:
                with suppress(ProcessLookupError):
                    os.kill(numbers[len(killed) % len(numbers)], signal.SIGKILL)
                    killed.append("worker")


def _comparable(rows: list[Row]) -> list[str]:
    """Rows without times and without the values that a format leaves out."""
    left_out = ("seconds", "read_at")
    kept = ({k: v for k, v in row.items() if v is not None and k not in left_out} for row in rows)
    # Parquet has one kind of number for a column: 0 and 0.0 are the same.
    alike = (json.loads(json.dumps(row), parse_int=float) for row in kept)
    return sorted(json.dumps(row, sort_keys=True) for row in alike)


class Processes:
    """A scheduler, and workers with a nanny, as ``dask scheduler`` and ``dask worker`` start."""

    def __init__(self, scratch: Path, workers: int) -> None:
        options = ["--host", "127.0.0.1", "--port", str(PORT), "--no-dashboard"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        quiet: dict[str, Any] = {
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            "cwd": scratch,
        }
        start = [sys.executable, "-m"]
        self._processes = [
            subprocess.Popen(
                [*start, "distributed.cli.dask_scheduler", *options], env=environment, **quiet
            )
        ]
        self.scheduler = self._processes[0].pid
        options = ["--nworkers", str(workers), "--nthreads", "1", "--no-dashboard"]
        options += ["--host", "127.0.0.1", "--local-directory", str(scratch / "dask")]
        self._processes.append(
            subprocess.Popen(
                [*start, "distributed.cli.dask_worker", ADDRESS, *options], env=environment, **quiet
            )
        )
        _wait_for_port()

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()
            process.wait()

    def cpu(self, only: int | None = None) -> float:
        """CPU seconds of all processes, or of one, with their children that run or have ended."""
        if only is not None:
            return _cpu(only)
        workers = self._processes[1].pid
        return _cpu(self.scheduler) + sum(map(_cpu, [workers, *_below(workers)]))


def _wait_for_port() -> None:
    for _ in range(600):
        with suppress(OSError), socket.create_connection(("127.0.0.1", PORT)):
            return
        time.sleep(0.1)


def _below(number: int) -> Iterator[int]:
    with suppress(OSError):
        for task in Path(f"/proc/{number}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                yield child
                yield from _below(child)


def _cpu(number: int) -> float:
    try:
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def memory(number: int) -> float:
    """Resident memory in MB."""
    for line in Path(f"/proc/{number}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def _read(
    client: Any,
    pipeline: PackedPipeline,
    pictures: Sequence[Path],
    output: Path,
    batch_size: int | None = None,
) -> None:
    results = ResultFolder(str(output))
    names = list(map(str, pictures))
    request = request_of(pipeline, PipelineSettings(), "", "parquet", names, [])
    if batch_size is not None:
        results.write_manifest(replace(results.begin(request), batch_size=batch_size))
    read_sources(client, pipeline, results, request, names)


if __name__ == "__main__":
    sys.exit(main())
