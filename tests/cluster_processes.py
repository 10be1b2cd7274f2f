"""A scheduler and worker processes for tests, whose readers are those of ``cluster_faults``.

Run as a program it is the cluster: prints its address, and ends when its standard input does.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lpr_desktop.cluster.connection import Tls

TESTS = Path(__file__).resolve().parent


class RunningCluster(NamedTuple):
    """The scheduler's address, and the process that it and the workers' nannies live in."""

    address: str
    process: subprocess.Popen[bytes]


@contextmanager
def running_cluster(workers: int, folder: Path, tls: Tls | None = None) -> Iterator[RunningCluster]:
    """A cluster of so many worker processes; ``folder`` is for what they leave."""
    files = [] if tls is None else [tls.ca_file, tls.cert, tls.key]
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve()), str(workers), *map(str, files)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=faulty_environment(folder),
        cwd=folder,
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().decode().strip()
        assert address, "the cluster did not start"
        yield RunningCluster(address, process)
    finally:
        with suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=20)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            process.wait()


def faulty_environment(folder: Path) -> dict[str, str]:
    """Variables with which processes read as ``cluster_faults`` has it."""
    paths = (TESTS / "cluster_faults", TESTS.parent)
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "LPR_TEST_KILLED_ONCE": str(folder / "killed-once"),
        "DASK_TEMPORARY_DIRECTORY": str(folder / "dask"),
    }


if __name__ == "__main__":
    if sys.argv[2:]:
        from distributed import LocalCluster, Security

        ca, own, key = sys.argv[2:]
        files = {f"tls_{part}_cert": own for part in ("scheduler", "worker", "client")}
        files |= {f"tls_{part}_key": key for part in ("scheduler", "worker", "client")}
        security = Security(require_encryption=True, tls_ca_file=ca, **files)
        starting = LocalCluster(
            n_workers=int(sys.argv[1]),
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address=None,
            protocol="tls",
            security=security,
        )
    else:
        from lpr_desktop.cluster.connection import started_here

        starting = started_here(int(sys.argv[1]))
    with starting as running:
        # A cluster, or a client of one.
        print(running.scheduler.address, flush=True)
        sys.stdin.read()
