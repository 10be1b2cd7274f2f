"""What runs on the workers: a batch of pictures becomes a part file."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from distributed import Worker, WorkerPlugin

from lpr_desktop import __version__
from lpr_desktop.cluster.blurring import Hiding, Made, make_copy
from lpr_desktop.cluster.guarded import evaluate_guarded, make_guarded, read_guarded
from lpr_desktop.cluster.pictures import is_there, read_named
from lpr_desktop.cluster.pipeline import PackedPipeline, PipelineStore
from lpr_desktop.cluster.results import ResultFolder
from lpr_desktop.cluster.rows import Row, encode
from lpr_desktop.errors import ClusterError
from lpr_desktop.reading.cases import Case
from lpr_desktop.reading.evaluation import Outcome, read_case
from lpr_desktop.reading.pipeline import PipelineSettings

pipelines = PipelineStore()
"""Those of this process."""


class PipelinePlugin(WorkerPlugin):
    """Brings a pipeline to each worker once, also to those that come later."""

    idempotent = True

    def __init__(self, pipeline: PackedPipeline) -> None:
        self.name = f"lpr-desktop-{pipeline.digest}"
        self._pipeline = pipeline

    def setup(self, worker: Worker) -> None:
        pipelines.keep(self._pipeline, Path(worker.local_directory))


@dataclass(frozen=True, slots=True)
class Job:
    """What every batch of a run has in common; small, since each batch brings it along.

    Attributes:
        pipeline: Its hash.
        engine: Key of an OCR engine, "" for the best one.
        settings: They come before those of the pipeline.
        place: The folder of results, and
        form: the format of its parts.
        version: Of the program that asks.
    """

    pipeline: str
    engine: str
    settings: PipelineSettings
    place: str
    form: str
    version: str = __version__


@dataclass(frozen=True, slots=True)
class EvaluationJob:
    """As :class:`Job`, for pictures whose truth is known; see ``evaluation.read_case``."""

    pipeline: str
    engine: str
    settings: PipelineSettings
    crops: bool
    true_boxes: bool
    version: str = __version__


@dataclass(frozen=True, slots=True)
class BlurJob:
    """As :class:`Job`, for copies."""

    pipeline: str
    how: Hiding
    version: str = __version__


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a batch.

    Attributes:
        part: The name of the file that was written.
        pictures: How many were in it, also those that could not be read.
        plates: How many were found.
        failed: Reason → how many pictures.
        seconds: Wall time.
        is_there: Whether any of them is: a disk may be missing, or a store not answer.
    """

    part: str
    pictures: int
    plates: int
    failed: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    is_there: bool = True


def read_batch(names: Sequence[str], job: Job, *, is_guarded: bool = False) -> Report:
    """Read the pictures of a batch and write its part.

    Args:
        names: Paths and URLs.
        job: How.
        is_guarded: Whether a child process reads, as workers died at this batch.

    Raises:
        LprError: Nothing can be read by this worker, or the part cannot be written.
    """
    _check_version(job.version)
    begin = time.perf_counter()
    if is_guarded:
        rows = read_guarded(names, pipelines.folder(job.pipeline), job.engine, job.settings)
    else:
        reader = pipelines.reader(job.pipeline, job.engine)
        rows = [read_named(name, reader, job.settings) for name in names]
    results = ResultFolder(job.place, job.form)
    is_any_there = not all("error" in row for row in rows) or any(map(is_there, names))
    part = results.part_of(names, is_there=is_any_there)
    results.write_part(part, encode(rows, job.form))
    return Report(
        part,
        len(rows),
        sum(len(row.get("plates", ())) for row in rows),
        Counter(reason(row) for row in rows if "error" in row),
        time.perf_counter() - begin,
        is_any_there,
    )


def evaluate_batch(
    cases: Sequence[Case],
    job: EvaluationJob,
    *,
    is_guarded: bool = False,
) -> list[Outcome]:
    """Read pictures whose truth is known. Raises LprError if this worker cannot."""
    _check_version(job.version)
    how = {"crops": job.crops, "true_boxes": job.true_boxes}
    if is_guarded:
        folder = pipelines.folder(job.pipeline)
        return evaluate_guarded(cases, folder, job.engine, job.settings, **how)
    reader = pipelines.reader(job.pipeline, job.engine)
    return [read_case(case, reader, job.settings, **how) for case in cases]


def blur_batch(
    copies: Sequence[tuple[Path, Path]],
    job: BlurJob,
    *,
    is_guarded: bool = False,
) -> list[Made]:
    """Make copies, each an original and its copy. Raises LprError if this worker can make none."""
    _check_version(job.version)
    if is_guarded:
        return make_guarded(copies, pipelines.folder(job.pipeline), job.how)
    maker = job.how.maker(pipelines.reader(job.pipeline, ""))
    return [make_copy(maker, source, target) for source, target in copies]


def _check_version(asked: str) -> None:
    if asked != __version__:
        raise ClusterError(
            "The workers have LPR Desktop {version}, this computer {asked}. Install "
            "the same version everywhere.",
            asked=asked,
            version=__version__,
        )


def reason(row: Row) -> str:
    """Why a picture could not be read, without its name: the same for all with the same fault."""
    message: Any = row["error"]
    after_name = message.rpartition(f"{row['image']}: ")[2]
    return str(after_name).partition(". ")[0].rstrip(".")
