"""Evaluating a data set on a cluster."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from lpr_desktop.cluster.dispatch import Dispatcher, bring
from lpr_desktop.cluster.pipeline import PackedPipeline
from lpr_desktop.files import show_name
from lpr_desktop.reading.cases import Case, Cases
from lpr_desktop.reading.evaluation import Evaluation, Outcome, summarize
from lpr_desktop.reading.pipeline import PipelineSettings

if TYPE_CHECKING:
    from distributed import Client

_BATCH = 16
"""Pictures; their outcomes come back through the scheduler."""


def evaluate_on_cluster(
    client: Client,
    pipeline: PackedPipeline,
    engine: str,
    cases: Cases,
    settings: PipelineSettings,
    *,
    true_boxes: bool = False,
    progress: Callable[[int], None] = lambda _: None,
) -> Evaluation:
    """As ``evaluation.evaluate``; the workers must see the pictures under the same names.

    The CPU time is that of the workers' stages. ``progress`` is called with the number of pictures
    that are done.

    Raises:
        ClusterError: The scheduler is gone.
        LprError: The pipeline is refused by a worker, or its OCR engine failed.
    """
    from lpr_desktop.cluster.worker import EvaluationJob, PipelinePlugin, evaluate_batch

    bring(client, PipelinePlugin(pipeline))
    job = EvaluationJob(pipeline.digest, engine, settings, cases.crops, true_boxes)
    dispatcher: Dispatcher[tuple[Case, ...], list[Outcome]] = Dispatcher(
        client, partial(evaluate_batch, job=job), "lpr-evaluate"
    )
    batches = (cases.cases[start : start + _BATCH] for start in range(0, len(cases.cases), _BATCH))
    outcomes: list[Outcome] = []
    begin = time.perf_counter()
    for batch, found in dispatcher.results(batches):
        outcomes += [_unread(case) for case in batch] if found is None else found
        progress(len(outcomes))
    return summarize(
        cases, outcomes, true_boxes=true_boxes, wall_seconds=time.perf_counter() - begin
    )


def _unread(case: Case) -> Outcome:
    problem = f"{show_name(case.image)}: not read, as the workers that tried were ended each time."
    return Outcome(case, problem=problem)
