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


def is_on_cluster(options: Namespace) -> bool:
    """Whether ``--cluster`` or ``--local`` is given. Raises UsageError for their options alone."""
    if options.cluster is not None or options.local is not None:
        return True
    if options.tls_ca_file or options.tls_cert or options.tls_key or options.insecure:
        raise UsageError("--tls-… and --insecure are for the connection of --cluster ADDRESS")
    return False


@contextmanager
def chosen_cluster(options: Namespace) -> Iterator[Client]:
    """A client of the cluster that is named, or of one that runs here meanwhile.

    Raises:
        UsageError: The address is none, or not a safe one.
        ClusterError: There is no cluster, or Dask is not installed.
    """
    from lpr_desktop.cluster.connection import Tls, checked_address, connected, started_here

    if options.local is not None:
        with started_here(options.local) as client:
            yield client
        return
    tls = Tls(options.tls_ca_file, options.tls_cert, options.tls_key)
    try:
        address = checked_address(options.cluster, tls, allows_insecure=options.insecure)
    except ClusterError as error:
        raise UsageError(str(error)) from error
    with connected(address, tls) as client:
        yield client
