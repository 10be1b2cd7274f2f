"""Making anonymised copies on a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.cluster.dispatch import Dispatcher, bring
from lpr_desktop.cluster.pipeline import PackedPipeline
from lpr_desktop.errors import ClusterError, LprError
from lpr_desktop.files import show_name
from lpr_desktop.passages.anonymise import AnonymousCopies
from lpr_desktop.reading.reader import PlateReader

if TYPE_CHECKING:
    from distributed import Client


_BATCH = 8
"""Files; each is decoded, searched and written, so Dask's part is small."""


def blur_on_cluster(
    client: Client, pipeline: PackedPipeline, how: Hiding, copies: Mapping[Path, Path]
) -> Iterator[tuple[Path, Made]]:
    """Make copies; the workers must see originals and copies under the same names.

    Args:
        client: Of the cluster.
        pipeline: Whose detector finds the plates.
        how: They are hidden.
        copies: Each original and its copy, absolute; a copy that is there stays.

    Yields:
        Originals as they are done.

    Raises:
        ClusterError: The scheduler is gone, or the copies are on another disk.
        LprError: The pipeline is refused by a worker.
    """
    from lpr_desktop.cluster.worker import BlurJob, PipelinePlugin, blur_batch

    bring(client, PipelinePlugin(pipeline))
    dispatcher: Dispatcher[list[tuple[Path, Path]], list[Made]] = Dispatcher(
        client, partial(blur_batch, job=BlurJob(pipeline.digest, how)), "lpr-blur"
    )
    pairs = list(copies.items())
    batches = (pairs[start : start + _BATCH] for start in range(0, len(pairs), _BATCH))
    for batch, made in dispatcher.results(batches):
        for (source, target), outcome in zip(batch, made or map(_ended, batch), strict=True):
            if isinstance(outcome, int) and not target.exists():
                raise ClusterError(
                    "{target}: the workers write copies to a folder of this name, and it is not "
                    "this one. It must be on a disk that all computers share, under the same name.",
                    target=target,
                )
            yield source, outcome


def _ended(pair: tuple[Path, Path]) -> str:
    return f"{show_name(pair[0])}: no copy, as the workers that tried were ended each time."


Made = int | str | None
"""How many plates were hidden in a copy, or why there is none; None for one that was there."""


@dataclass(frozen=True, slots=True)
class Hiding:
    """How plates are hidden; see ``anonymise.AnonymousCopies``."""

    way: str
    keeps_metadata: bool
    min_score: float | None
    is_thorough: bool

    def maker(self, reader: PlateReader) -> AnonymousCopies:
        """What makes copies with a reader's detector."""
        return AnonymousCopies(
            reader.detector, self.way, self.keeps_metadata, self.min_score, self.is_thorough
        )


def make_copy(maker: AnonymousCopies, source: Path, target: Path) -> Made:
    """Make a copy unless it is there: copies are written whole, maybe by a worker that ended."""
    try:
        return None if target.exists() else maker.make(source, target)
    except LprError as error:
        return str(error)
