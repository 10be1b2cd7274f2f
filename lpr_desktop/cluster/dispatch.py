"""Handing out batches: few at a time, however many there are, and each until it is done."""

from __future__ import annotations

import pickle
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from lpr_desktop.errors import ClusterError, LprError
from lpr_desktop.sentence import Sentence

if TYPE_CHECKING:
    from distributed import Client, Future, WorkerPlugin

Batch = TypeVar("Batch")
Result = TypeVar("Result")

BATCHES_A_THREAD = 3
"""One that is worked on, one that waits at the worker, and one for the way."""

_MOST_GIVEN_UP = 5
"""As often a batch is handed out again that Dask gave up, guarded by then."""

_COUNT_SECONDS = 2.0

LOST = Sentence(
    "The connection to the scheduler was lost. What was read is kept: when the scheduler runs "
    "again, give the same command again, and what is missing is read."
)


def bring(client: Client, plugin: WorkerPlugin) -> None:
    """Have each worker set a plugin up, now and when it comes. Raises ClusterError."""
    try:
        client.register_plugin(plugin)
    except (OSError, TimeoutError) as error:
        raise ClusterError(LOST) from error
    except Exception as error:
        raise _told(error) from error


class Dispatcher(Generic[Batch, Result]):
    """Has a cluster work on batches.

    Args:
        client: Of the cluster.
        work: A function of a module that the workers have; takes a batch, and ``is_guarded``.
        name: Of the work, for Dask's dashboard.
    """

    def __init__(self, client: Client, work: Callable[..., Result], name: str) -> None:
        self._client = client
        self._work = work
        self._name = f"{name}-{time.time_ns():x}"
        self._number = 0
        self._threads = 0
        self._counted_at = 0.0

    def results(self, batches: Iterable[Batch]) -> Iterator[tuple[Batch, Result | None]]:
        """Batches with their results, as they are done; batches are taken as they are needed.

        A batch whose workers ended is worked on guarded. One that has come to nothing even so,
        as its workers were ended again and again, comes with None.

        Raises:
            ClusterError: The scheduler is gone, or a worker failed in a way that all would.
            LprError: What the work raised.
        """
        from distributed import as_completed
        from distributed.scheduler import KilledWorker

        source = iter(batches)
        given: dict[Future, tuple[Batch, int]] = {}
        done = as_completed(loop=self._client.loop)
        try:
            while True:
                while len(given) < self._most_at_once():
                    try:
                        batch = next(source)
                    except StopIteration:
                        break
                    future = self._submit(batch, 0)
                    given[future] = (batch, 0)
                    done.add(future)
                if not given:
                    return
                future = next(done)
                batch, times = given.pop(future)
                try:
                    yield batch, self._result(future)
                except KilledWorker:
                    if times == _MOST_GIVEN_UP:
                        yield batch, None
                        continue
                    again = self._submit(batch, times + 1)
                    given[again] = (batch, times + 1)
                    done.add(again)
        finally:
            if given and self._client.status == "running":
                self._client.cancel(list(given), force=True)

    def _submit(self, batch: Batch, times: int) -> Future:
        self._number += 1
        return self._client.submit(
            _unpacked,
            self._work,
            # The scheduler remembers a thousand messages to each worker, names and all.
            zlib.compress(pickle.dumps(batch)),
            is_guarded=times > 0,
            # A key of its own each time: Dask would take an equal one for the same result.
            key=(self._name, self._number),
            pure=False,
        )

    def _result(self, future: Future) -> Any:
        from concurrent.futures import CancelledError

        from distributed.scheduler import KilledWorker

        try:
            error = future.exception() if future.status == "error" else None
            if error is None:
                return future.result()
        except (CancelledError, OSError, TimeoutError) as lost:
            raise ClusterError(LOST) from lost
        if isinstance(error, KilledWorker | LprError):
            raise error
        raise _told(error) from error

    def _most_at_once(self) -> int:
        now = time.monotonic()
        if now - self._counted_at > _COUNT_SECONDS:
            try:
                self._threads = sum(self._client.nthreads().values())
            except (OSError, TimeoutError) as error:
                raise ClusterError(LOST) from error
            self._counted_at = now
        # Without workers some wait at the scheduler for the first.
        return max(2, BATCHES_A_THREAD * self._threads)


def _told(error: Exception) -> ClusterError:
    # The scheduler wraps what it could not unpack.
    while isinstance(error.__cause__, Exception):
        error = error.__cause__
    match error:
        case ModuleNotFoundError():
            return ClusterError(
                "The scheduler or a worker lacks {name}. Install LPR Desktop with its extra "
                "“cluster” where they run.",
                name=error.name,
            )
        case _:
            return ClusterError(
                "A worker could not do its work ({name}: {error}).",
                error=error,
                name=type(error).__name__,
            )


def _unpacked(work: Callable[..., Result], batch: bytes, *, is_guarded: bool) -> Result:
    """What runs on a worker; who sends it batches could as well send it code."""
    return work(pickle.loads(zlib.decompress(batch)), is_guarded=is_guarded)  # noqa: S301
