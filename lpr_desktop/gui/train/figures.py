"""The figures of a detector: their names, what they mean, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping

FIGURES = (
    ("AP50", "ap50", "Average precision where boxes overlap by half (IoU 0.5): 1 is perfect"),
    ("AP75", "ap75", "Average precision where boxes must fit tightly (IoU 0.75)"),
    ("AP50\N{EN DASH}95", "ap50_95", "Mean of the average precision at IoU 0.5, 0.55 … 0.95"),
    ("mean IoU", "mean_iou", "How well the boxes that were found fit; 1 is exact"),
    ("precision", "precision", "Share of the found boxes that are plates"),
    ("recall", "recall", "Share of the plates that were found"),
    ("false a picture", "false_per_image", "Boxes on no plate, per picture"),
    (
        "CPU a picture",
        "cpu_seconds",
        "Processor time of finding the plates, on the computer that trained it",
    ),
)
"""Name, key in the metrics, and explanation of what a report shows."""


def figure(values: Mapping[str, object], key: str) -> str:
    """A figure in three digits, or milliseconds; a dash if it was not measured."""
    value = values.get(key)
    if not isinstance(value, int | float):
        return "\N{EN DASH}"
    return f"{1000 * value:.0f} ms" if key == "cpu_seconds" else f"{value:.3f}"
