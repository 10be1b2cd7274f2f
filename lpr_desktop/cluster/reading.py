"""Reading any number of pictures on a cluster into a folder of results."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from lpr_desktop.cluster.dispatch import Dispatcher, bring
from lpr_desktop.cluster.pipeline import PackedPipeline
from lpr_desktop.cluster.results import Request, ResultFolder
from lpr_desktop.cluster.sources import absolute, batches, list_names
from lpr_desktop.errors import ClusterError
from lpr_desktop.files import show_name
from lpr_desktop.reading.pipeline import PipelineSettings

if TYPE_CHECKING:
    from distributed import Client

    from lpr_desktop.cluster.worker import Report

_PILOT_SIZE = 4
_PILOTS = 8
"""So many small batches come first: they tell what a picture costs here."""

_SECONDS_A_BATCH = 20.0
"""Long beside what Dask needs for a batch (milliseconds), short beside what a crash may cost."""

_WITHOUT_COST = 64
_LARGEST = 1024
_LOOK_AHEAD = 8192
_BATCHES_EACH = 32
"""A thread gets at least so many if there are few pictures: at the end threads wait for the last
batch."""

_LEAST_OF_FEW = 8
_MOST_SOURCES = 100


@dataclass(slots=True)
class Tally:
    """How far a run is.

    Attributes:
        pictures: Read by this run, also those that could not be.
        earlier: Read by earlier runs.
        total: How many there are; None as long as they are being counted.
        plates: Found by this run.
        failed: Reason → how many pictures.
        absent: Of these, those in batches of which no picture is there.
        left_out: Names in folders that lead to no file; see ``sources.list_names``.
        unfinished: Pictures whose batch came to nothing, as its workers were ended every time.
        replaced: Parts that held pictures in other batches, or that are not there any more.
        began: ``time.monotonic()`` when the first batch was handed out.
    """

    pictures: int = 0
    earlier: int = 0
    total: int | None = None
    plates: int = 0
    failed: Counter[str] = field(default_factory=Counter)
    absent: int = 0
    left_out: list[Path] = field(default_factory=list)
    unfinished: int = 0
    replaced: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def per_second(self) -> float:
        """Pictures a second since the beginning."""
        return self.pictures / max(1e-6, time.monotonic() - self.began)

    @property
    def seconds_left(self) -> float | None:
        """None where the total or the speed is not known yet."""
        if self.total is None or not self.pictures:
            return None
        left = self.total - self.earlier - self.pictures - self.unfinished
        return max(0, left) / self.per_second


def request_of(
    pipeline: PackedPipeline,
    settings: PipelineSettings,
    engine: str,
    form: str,
    sources: Sequence[str],
    lists: Sequence[str],
) -> Request:
    """What the manifest keeps; of many sources only their hash."""
    names = [*map(absolute, sources), *(f"@{name}" for name in lists)]
    if len(names) > _MOST_SOURCES:
        digest = hashlib.sha256("\0".join(names).encode("utf-8", "surrogateescape"))
        names = [f"{len(names)} sources, SHA-256 {digest.hexdigest()}"]
    return Request(pipeline.digest, settings, engine, form, tuple(names))


def read_sources(
    client: Client,
    pipeline: PackedPipeline,
    results: ResultFolder,
    request: Request,
    sources: Sequence[str],
    lists: Sequence[str] = (),
    tell: Callable[[Tally], None] = lambda _: None,
) -> Tally:
    """Read what is missing in a folder of results.

    Args:
        client: Of the cluster.
        pipeline: What the workers read with.
        results: Where the parts go; the workers must see it under the same name.
        request: Of :func:`request_of`.
        sources: See ``sources.list_names``,
        lists: and these.
        tell: Called after every batch.

    Raises:
        ClusterError: The folder is another command's, the scheduler is gone, or nothing can be
            read or written.
        LprError: The pipeline is refused by a worker.
    """
    from lpr_desktop.cluster.worker import Job, PipelinePlugin, read_batch

    manifest = results.begin(request)
    job = Job(pipeline.digest, request.engine, request.settings, results.place, results.form)
    bring(client, PipelinePlugin(pipeline))
    tally = Tally()
    run = _Run(client, results, partial(read_batch, job=job), tally, tell)
    with _counted(sources, lists, tally):
        names = list_names(sources, lists, tally.left_out)
        pilots = batches(islice(names, _PILOTS * _PILOT_SIZE), _PILOT_SIZE)
        if manifest.batch_size is None:
            cost = run.read(pilots)
            pilots = iter(())
            ahead = list(islice(names, _LOOK_AHEAD))
            # The same command may have been given twice: both divide the pictures alike.
            manifest = results.begin(request)
            if manifest.batch_size is None:
                manifest = replace(manifest, batch_size=_batch_size(cost, len(ahead), client))
                # Nobody knows how many more there will be next time.
                if ahead:
                    results.write_manifest(manifest)
            names = chain(ahead, names)
        assert manifest.batch_size is not None
        run.read(chain(pilots, batches(names, manifest.batch_size)))
    tally.total = run.names
    # A disk that is not there, of which nothing could be listed, is not what is left of a folder.
    if run.names and not tally.unfinished:
        stale = sorted(run.there - run.used)
        results.set_aside(stale)
        tally.replaced = len(stale)
        results.finish(run.names)
    return tally


class _Run:
    """A pass over the names, without the batches whose parts are there."""

    def __init__(
        self,
        client: Client,
        results: ResultFolder,
        work: Callable[..., Report],
        tally: Tally,
        tell: Callable[[Tally], None],
    ) -> None:
        self.names = 0
        self.there = {part for part in results.finished() if not part.startswith(".")}
        self.used: set[str] = set()
        self._replaced = results.replaced()
        self._results = results
        self._dispatcher: Dispatcher[tuple[str, ...], Report] = Dispatcher(client, work, "lpr-read")
        self._tally = tally
        self._tell = tell

    def read(self, wanted: Iterable[tuple[str, ...]]) -> list[float]:
        """Read what is missing of some batches; the seconds a picture of each that was read."""
        tally = self._tally
        costs = []
        for batch, report in self._dispatcher.results(self._missing(wanted)):
            if report is None:
                tally.unfinished += len(batch)
            else:
                if not self._results.has_part(report.part):
                    raise ClusterError(
                        "{place}: the workers write their results to a folder of this name, and it "
                        "is not this one. It must be on a disk that all computers share, under the "
                        "same name, or in an object store (s3://…).",
                        place=show_name(self._results.place),
                    )
                tally.pictures += report.pictures
                tally.plates += report.plates
                tally.failed += report.failed
                tally.absent += 0 if report.is_there else report.pictures
                self.used.add(report.part)
                costs.append(report.seconds / report.pictures)
            self._tell(tally)
        return costs

    def _missing(self, wanted: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
        for batch in wanted:
            self.names += len(batch)
            part = self._results.part_of(batch)
            if part in self._replaced and part not in self.there:
                self._results.bring_back(part)
                self.there.add(part)
            if part in self.there:
                self.used.add(part)
                self._tally.earlier += len(batch)
            else:
                yield batch


def _batch_size(costs: Sequence[float], more: int, client: Client) -> int:
    """Pictures a batch, from the seconds that pictures took and how many are known to come."""
    # The median: the first batch of a thread loads the pipeline.
    size = _SECONDS_A_BATCH / max(1e-3, median(costs)) if costs else _WITHOUT_COST
    if more < _LOOK_AHEAD:
        threads = max(1, sum(client.nthreads().values()))
        size = min(size, max(_LEAST_OF_FEW, more / (_BATCHES_EACH * threads)))
    return max(1, min(_LARGEST, round(size)))


@contextmanager
def _counted(sources: Sequence[str], lists: Sequence[str], tally: Tally) -> Iterator[None]:
    """Count the pictures in a thread meanwhile; a pipe (the standard input) is read only once."""
    can_count = all(name != "-" and Path(name).is_file() for name in lists)
    end = threading.Event()

    def count() -> None:
        number = 0
        # The listing proper says what is wrong.
        with suppress(ClusterError):
            for number, _ in enumerate(list_names(sources, lists), start=1):  # noqa: B007
                if end.is_set():
                    return
            tally.total = number

    thread = threading.Thread(target=count, name="count pictures", daemon=True)
    if can_count:
        thread.start()
    try:
        yield
    finally:
        end.set()
        if can_count:
            # Not longer: a store may take minutes to list a folder.
            thread.join(1)
