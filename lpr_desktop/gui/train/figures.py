"""The figures of a detector: their names, what they mean, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping

from lpr_desktop.files import show_name
from lpr_desktop.gui.translation import tr, tr_noop
from lpr_desktop.runs.data import TEST, VALIDATION

FIGURES = (
    (
        "AP50",
        "ap50",
        tr_noop("Average precision where boxes overlap by half (IoU 0.5): 1 is perfect"),
    ),
    ("AP75", "ap75", tr_noop("Average precision where boxes must fit tightly (IoU 0.75)")),
    (
        "AP50\N{EN DASH}95",
        "ap50_95",
        tr_noop("Mean of the average precision at IoU 0.5, 0.55 … 0.95"),
    ),
    (
        tr_noop("mean IoU"),
        "mean_iou",
        tr_noop("How well the boxes that were found fit; 1 is exact"),
    ),
    (tr_noop("precision"), "precision", tr_noop("Share of the found boxes that are plates")),
    (tr_noop("recall"), "recall", tr_noop("Share of the plates that were found")),
    (tr_noop("false a picture"), "false_per_image", tr_noop("Boxes on no plate, per picture")),
    (
        tr_noop("CPU a picture"),
        "cpu_seconds",
        tr_noop("Processor time of finding the plates, on the computer that trained it"),
    ),
)
"""Name, key in the metrics, and explanation of what a report shows."""


_PARTS = {VALIDATION: tr_noop("validation"), TEST: tr_noop("test")}


def set_words(name: str) -> str:
    """What a detector was measured on, as a training named it or a person did."""
    part, is_of, title = name.partition(" pictures of ")
    if is_of and part in _PARTS:
        return tr("{part} pictures of {title}", part=tr(_PARTS[part]), title=show_name(title))
    return show_name(name)


def figure(values: Mapping[str, object], key: str) -> str:
    """A figure in three digits, or milliseconds; a dash if it was not measured."""
    value = values.get(key)
    if not isinstance(value, int | float):
        return "\N{EN DASH}"
    return f"{1000 * value:.0f} ms" if key == "cpu_seconds" else f"{value:.3f}"
