"""The options that choose a cluster, the same for every command that can use one."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from lpr_desktop.commands.console import UsageError
from lpr_desktop.errors import ClusterError

if TYPE_CHECKING:
    from distributed import Client

    from lpr_desktop.cluster.connection import Tls


def is_on_cluster(options: Namespace) -> bool:
    """Whether ``--cluster`` or ``--local`` is given.

    Raises UsageError for their options alone, and for an address that is none or not a safe one.
    """
    if options.cluster is not None:
        _address(options)
        return True
    if options.tls_ca_file or options.tls_cert or options.tls_key or options.insecure:
        raise UsageError("--tls-… and --insecure are for the connection of --cluster ADDRESS")
    return options.local is not None


@contextmanager
def chosen_cluster(options: Namespace) -> Iterator[Client]:
    """A client of the cluster that is named, or of one that runs here meanwhile.

    Raises ClusterError: there is no cluster, or Dask is not installed.
    """
    from lpr_desktop.cluster.connection import connected, started_here

    if options.local is not None:
        with started_here(options.local) as client:
            yield client
        return
    with connected(*_address(options)) as client:
        yield client


def _address(options: Namespace) -> tuple[str, Tls]:
    from lpr_desktop.cluster.connection import Tls, checked_address

    tls = Tls(options.tls_ca_file, options.tls_cert, options.tls_key)
    try:
        address = checked_address(options.cluster, tls, allows_insecure=options.insecure)
    except ClusterError as error:
        raise UsageError(str(error)) from error
    return address, tls
