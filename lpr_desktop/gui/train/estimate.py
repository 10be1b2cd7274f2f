"""How long a training will take on this computer."""

from __future__ import annotations

from dataclasses import dataclass

from lpr_desktop.runs.settings import (
    FORWARD_SHARE,
    IMAGENET,
    NO_WEIGHTS,
    Hardware,
    RunSettings,
    make_plan,
    usable_cores,
)

FULL, COMPACT = "inception-resnet-v2", "compact"

PROBE_SIZES = {COMPACT: 427, FULL: 299}
"""Side of the input with which the speed is measured: what a plan chooses by itself."""

PROBE_BATCH = 4


@dataclass(frozen=True, slots=True)
class Speed:
    """What a probe found; wall time on this computer.

    Attributes:
        seconds_per_view: One training view.
        start_seconds: Until the first step.
        input_size: With which side of the input it was measured.
    """

    seconds_per_view: float
    start_seconds: float
    input_size: int


def start_kind(settings: RunSettings) -> str:
    """From what a training starts: ``none``, ``backbone`` or ``detector``."""
    weights = settings.weights or (IMAGENET if settings.architecture == FULL else "default")
    if weights == NO_WEIGHTS:
        return "none"
    if weights == IMAGENET or weights.lower().endswith((".h5", ".hdf5")):
        return "backbone"
    return "detector"


def estimated_seconds(settings: RunSettings, speed: Speed, train: int, validation: int) -> float:
    """At most so long will it take; early stopping may end it sooner.

    Args:
        settings: What is asked for.
        speed: Of the architecture.
        train: Pictures to learn from.
        validation: Pictures to measure on after every epoch.
    """
    plan = make_plan(
        settings, train, start_kind(settings), Hardware(usable_cores(settings.spare_cores))
    )
    view = speed.seconds_per_view * (plan.input_size / speed.input_size) ** 2
    views = plan.steps * plan.batch_size
    learning = (plan.epochs - plan.head_epochs) * views * view
    # While only the head learns, the way back ends at the head.
    learning += plan.head_epochs * views * view * FORWARD_SHARE
    looking = (
        plan.epochs * (validation + plan.recalibration * plan.batch_size) * view * FORWARD_SHARE
    )
    return speed.start_seconds + learning + looking
