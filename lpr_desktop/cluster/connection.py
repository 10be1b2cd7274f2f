"""Connecting to a cluster that runs, or starting one on this computer."""

from __future__ import annotations

import asyncio
import importlib.util
import ipaddress
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lpr_desktop.errors import ClusterError
from lpr_desktop.installation import how_to_add

if TYPE_CHECKING:
    from distributed import Client, Security
    from tornado.ioloop import IOLoop

_ENCRYPTED = ("tls", "wss")
_SECONDS = 10
_SHORT_LOGS = {"distributed.admin.low-level-log-length": 10}
"""Dask keeps so many of the last messages to each worker, with the names of the pictures in them;
else a thousand."""

_LOCAL_DEATHS = {"distributed.scheduler.allowed-failures": 2}
"""Of a local cluster: Dask gives a batch up at the third worker that ends while it has it."""


@dataclass(frozen=True, slots=True)
class Tls:
    """The files of ``distributed.Security``, PEM."""

    ca_file: Path | None = None
    cert: Path | None = None
    key: Path | None = None

    @property
    def is_given(self) -> bool:
        return self != Tls()


def checked_address(address: str, tls: Tls, *, allows_insecure: bool = False) -> str:
    """The scheduler's address with its protocol.

    Raises:
        ClusterError: It is none, or what is sent there could be read and changed on the way:
            whoever can change it has the workers run what he likes.
    """
    text = address if "://" in address else f"{'tls' if tls.is_given else 'tcp'}://{address}"
    parts = urlsplit(text)
    host, port = parts.hostname, None
    with suppress(ValueError):
        port = parts.port
    if not host or not port:
        raise ClusterError(
            "{address!r} is no address of a scheduler. It is like tcp://HOST:8786 or "
            "tls://HOST:8786; `dask scheduler` prints its own.",
            address=address,
        )
    if parts.scheme.lower() in _ENCRYPTED:
        return text
    if tls.is_given:
        raise ClusterError(
            "{address} is not encrypted, so TLS files are of no use: tls://…", address=address
        )
    if not _is_loopback(host) and not allows_insecure:
        raise ClusterError(
            "The connection to {address} would not be encrypted. Workers run whatever "
            "they are sent, so whoever can reach or listen to that network could have "
            "them run anything. Use tls:// with --tls-ca-file, --tls-cert and "
            "--tls-key; or --insecure, if only you can reach the network.",
            address=address,
        )
    return text


@contextmanager
def connected(address: str, tls: Tls) -> Iterator[Client]:
    """A client of the scheduler at an address of :func:`checked_address`. Raises ClusterError."""
    _check_installed()
    import dask
    from distributed import Client

    _quiet()
    security = _security(tls) if address.lower().startswith(_ENCRYPTED) else None
    with ExitStack() as open_now:
        try:
            # Before there is a client: one that cannot connect leaves its thread behind.
            asyncio.run(_reach(address, security))
            open_now.enter_context(dask.config.set(_SHORT_LOGS))
            client = Client(address, security=security, timeout=_SECONDS, set_as_default=False)
            open_now.enter_context(client)
        except (OSError, TimeoutError, ValueError, TypeError) as error:
            raise ClusterError(
                "No scheduler answers at {address} ({error}). Is it running, and is it "
                "this port? `dask scheduler` starts one.",
                address=address,
                error=error,
            ) from error
        yield client


async def _reach(address: str, security: Security | None) -> None:
    from distributed.comm import connect

    options = security.get_connection_args("client") if security else {}
    connection = await connect(address, timeout=_SECONDS, **options)
    await connection.close()


@contextmanager
def started_here(workers: int) -> Iterator[Client]:
    """A client of a cluster of worker processes on this computer, which ends with it.

    Raises ClusterError.
    """
    _check_installed()
    import dask
    from distributed import Client, LocalCluster

    _quiet()
    with ExitStack() as open_now:
        open_now.enter_context(dask.config.set({**_LOCAL_DEATHS, **_SHORT_LOGS}))
        loop = open_now.enter_context(_loop_without_ctrl_c())
        with _ctrl_c_later():
            cluster = open_now.enter_context(
                LocalCluster(
                    loop=loop,
                    n_workers=workers,
                    threads_per_worker=1,
                    host="127.0.0.1",
                    dashboard_address="127.0.0.1:0",
                    silence_logs=logging.CRITICAL,
                )
            )
        client = open_now.enter_context(Client(cluster, set_as_default=False))
        _quiet()
        yield client


@contextmanager
def _ctrl_c_later() -> Iterator[None]:
    """Ctrl+C counts at the end: processes that are half started could not be ended."""
    pressed = []
    before = signal.signal(signal.SIGINT, lambda *_: pressed.append(True))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt


@contextmanager
def _loop_without_ctrl_c() -> Iterator[IOLoop]:
    """An event loop whose processes do not hear Ctrl+C, which a terminal sends to all of them.

    This process ends them; each would write a traceback. What is blocked in a thread is blocked in
    the processes that it starts (POSIX).
    """
    from distributed.utils import LoopRunner

    runner = LoopRunner()
    if sys.platform == "win32":
        runner.start()
    else:
        # At its own start it would unblock the signal in the thread that has it started.
        resource_tracker.ensure_running()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            runner.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
    try:
        yield runner.loop
    finally:
        runner.stop()


def dashboard_of(client: Client) -> str | None:
    """The address of Dask's own dashboard; None where Bokeh, which draws it, is missing here."""
    return client.dashboard_link if importlib.util.find_spec("bokeh") else None


def _check_installed() -> None:
    for name in ("distributed", "fsspec", "pyarrow"):
        if importlib.util.find_spec(name) is None:
            raise ClusterError(
                "Reading on a cluster needs {name}, which is not installed. {how_to_add}",
                name=name,
                how_to_add=how_to_add("cluster"),
            )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _quiet() -> None:
    """What concerns a person is said by this program; Dask would write into its table."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in ("distributed", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL)


def _security(tls: Tls) -> Security:
    """What is not given comes from Dask's own settings of this user."""
    from distributed import Security

    for file in (tls.ca_file, tls.cert, tls.key):
        if file is not None and not file.is_file():
            raise ClusterError("{file}: the file is not there.", file=file)
    files = {"tls_ca_file": tls.ca_file, "tls_client_cert": tls.cert, "tls_client_key": tls.key}
    security = Security(
        require_encryption=True,
        **{name: os.fspath(file) for name, file in files.items() if file is not None},
    )
    try:
        is_usable = security.get_connection_args("client")["ssl_context"] is not None
    except (OSError, ValueError, TypeError) as error:
        raise ClusterError(
            "The TLS files cannot be used ({error}). They are PEM files: a certificate "
            "of the authority, one of yours, and its private key.",
            error=error,
        ) from error
    if not is_usable:
        raise ClusterError("An encrypted connection needs --tls-ca-file, --tls-cert and --tls-key.")
    return security
