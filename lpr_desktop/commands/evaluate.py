"""``lpr-desktop evaluate``: how well a data set is read; the measures are in reading.evaluation."""

from __future__ import annotations

import json
from argparse import Namespace

from lpr_desktop.commands.cluster_options import chosen_cluster, is_on_cluster
from lpr_desktop.commands.console import Progress, UsageError, count, duration, show_error
from lpr_desktop.commands.reader_options import chosen_pipeline, reader_maker, reading_settings
from lpr_desktop.errors import DatasetError
from lpr_desktop.reading.cases import Cases, load_cases
from lpr_desktop.reading.evaluation import Evaluation, evaluate
from lpr_desktop.reading.pipeline import PipelineSettings


def run(options: Namespace) -> int:
    """Evaluate ``options.dataset`` and print the figures.

    Returns:
        0 if every picture was read, 1 if some were left out or could not be opened.

    Raises:
        UsageError: The data set or the split is not one, or there is no such country or detector.
    """
    settings = reading_settings(options)
    try:
        cases = load_cases(options.dataset, options.split, options.texts)
    except DatasetError as error:
        raise UsageError(str(error)) from error
    if is_on_cluster(options):
        evaluation = _evaluate_on_cluster(options, cases, settings)
    else:
        make_reader = reader_maker(options)
        with Progress("Evaluating", len(cases.cases)) as progress:
            evaluation = evaluate(
                cases,
                make_reader,
                true_boxes=options.true_boxes,
                settings=settings,
                progress=lambda done, _: progress.advance(done),
            )
    for problem in evaluation.problems:
        show_error(problem)
    if options.json:
        print(json.dumps(evaluation.as_object()))
    else:
        print(_table(evaluation))
    return 1 if evaluation.problems else 0


def _evaluate_on_cluster(
    options: Namespace, cases: Cases, settings: PipelineSettings
) -> Evaluation:
    from lpr_desktop.cluster.evaluating import evaluate_on_cluster
    from lpr_desktop.cluster.pipeline import pack_pipeline

    choice = chosen_pipeline(options)
    pipeline = pack_pipeline(choice)
    with (
        chosen_cluster(options) as client,
        Progress("Evaluating", len(cases.cases)) as progress,
    ):
        return evaluate_on_cluster(
            client,
            pipeline,
            choice.engine,
            cases,
            settings,
            true_boxes=options.true_boxes,
            progress=progress.advance,
        )


def _table(evaluation: Evaluation) -> str:
    e = evaluation
    lines = [
        ("pictures", str(e.images)),
        ("plates", f"{e.plates} ({count(e.texts, 'text')} known)"),
        ("precision", _percent(e.precision)),
        ("recall", _percent(e.recall)),
        ("recall at IoU 0.3", _percent(e.recall30)),
        ("false finds a picture", _number(e.false_per_image)),
        ("AP50", _number(e.ap50)),
        ("AP75", _number(e.ap75)),
        ("mean IoU", _number(e.mean_iou)),
        ("exactly read", _percent(e.exact)),
        ("exactly read, O = 0", _percent(e.exact_merged)),
        ("character error rate", _percent(e.cer)),
        ("CPU a picture", f"{e.cpu_seconds_per_image * 1000:.0f} ms"),
        ("time", duration(e.wall_seconds)),
    ]
    return "\n".join(f"{name:22} {value}" for name, value in lines)


def _percent(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.1%}"


def _number(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.3f}"
