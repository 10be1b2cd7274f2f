"""A trained detector beside others on the same pictures, in figures and in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lpr_desktop.runs.division import few_plates
from lpr_desktop.runs.measure import Measurement

_CHANCE = 0.05
_MUCH_TIGHTER, _TIGHTER = 0.05, 0.015
_DEARER = 1.25
_CLEARLY_WORSE = 0.01


class Role(StrEnum):
    """What another detector is to a training."""

    STARTING = "starting"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Beside:
    """Another detector on the pictures of a report.

    Attributes:
        title: Its name for a person.
        role: A ``Role``.
        input_size: Side of its input in pixels.
        threshold: Its own.
        metrics: As in ``report.Report``.
        right, false: Its boxes on plates, and on none.
        gained, lost: Plates that only the trained detector finds, and that only this one finds.
        tighter: How much higher the IoU of the trained one is, on plates that both find.
    """

    title: str
    role: str
    input_size: int
    threshold: float
    metrics: Mapping[str, float | None]
    right: int
    false: int
    gained: int
    lost: int
    tighter: float


def put_beside(
    trained: Measurement, other: Measurement, title: str, role: Role, input_size: int
) -> Beside:
    """The other detector, compared with the trained one on the same pictures."""
    gained = lost = 0
    differences = []
    for mine, its in zip(trained.outcomes, other.outcomes, strict=True):
        gained += len(mine.overlaps.keys() - its.overlaps.keys())
        lost += len(its.overlaps.keys() - mine.overlaps.keys())
        both = mine.overlaps.keys() & its.overlaps.keys()
        differences += [mine.overlaps[plate] - its.overlaps[plate] for plate in both]
    tighter = sum(differences) / len(differences) if differences else 0.0
    return Beside(
        title,
        str(role),
        input_size,
        other.threshold,
        other.metrics,
        other.right,
        other.false,
        gained,
        lost,
        round(tighter, 4),
    )


def comparison(trained: Measurement, other: Beside) -> str:
    """How the trained detector does beside another, as a sentence for a person."""
    parts = [_plates(other.gained - other.lost, trained.plates)]
    if trained.right and other.right:
        parts.append(f"boxes {_fit(other.tighter)}")
    parts.append(_false(trained.false - other.false, trained.false))
    ratio = _cost_ratio(trained, other)
    if not math.isnan(ratio) and not 1 / _DEARER <= ratio <= _DEARER:
        parts.append(f"{_times(ratio)} the processor time")
    text = f"Beside {other.title} it finds {', '.join(parts)}."
    if other.gained != other.lost and _sign_test(other.gained, other.lost) > _CHANCE:
        text += " So few plates more or fewer may be chance."
    return text


def remarks(
    trained: Measurement, input_size: int, others: Sequence[Beside], wide_open: Measurement | None
) -> tuple[str, ...]:
    """What a person should know besides, in sentences.

    Args:
        trained: The detector that was trained.
        input_size: Side of its input in pixels.
        others: What it is compared with.
        wide_open: The same detector from the score with the best F1, where that was not taken for
            its false boxes.
    """
    found: list[str] = []
    few = few_plates(len(trained.outcomes), trained.plates)
    if few:
        found.append(few)
    if trained.plates and not trained.metrics["ap50"]:
        found.append(
            f"It finds none of the {trained.plates} plates (AP50 0): it has learned too little, "
            "or the boxes are not where the plates are. Look at the examples as the network sees "
            "them, start from the detector that ships, or train longer."
        )
    for other in others:
        ratio = _cost_ratio(trained, other)
        if input_size > other.input_size and ratio > _DEARER:
            found.append(
                f"Its input is larger ({input_size} instead of {other.input_size} px), and so a "
                f"picture costs {_times(ratio)} the processor time of {other.title}: "
                f"{_milliseconds(trained.metrics)} instead of {_milliseconds(other.metrics)} ms."
            )
        mine, its = trained.metrics["ap50"] or 0.0, other.metrics["ap50"] or 0.0
        if its - mine > _CLEARLY_WORSE and other.role == Role.STARTING:
            found.append(
                f"On these pictures it is worse than {other.title}, from which it started: read "
                "with that one, and see whether the annotations are right."
            )
    if wide_open is not None and wide_open.right > trained.right:
        found.append(
            f"Boxes count from the score {trained.threshold:g}, so that there are not more false "
            f"ones than before. From {wide_open.threshold:g} on it would find "
            f"{_count(wide_open.right - trained.right, 'more plate')}, with "
            f"{_count(wide_open.false - trained.false, 'more false box', 'es')}."
        )
    return tuple(found)


def _plates(difference: int, plates: int) -> str:
    if not difference:
        return f"as many of {_count(plates, 'plate')}"
    more = "more" if difference > 0 else "fewer"
    return f"{abs(difference)} {more} of {_count(plates, 'plate')}"


def _count(number: int, one: str, ending: str = "s") -> str:
    """``1 plate``, ``2 plates``."""
    return f"{number:,} {one}{'' if number == 1 else ending}"


def _fit(tighter: float) -> str:
    if abs(tighter) < _TIGHTER:
        return "as tight"
    much = "much " if abs(tighter) >= _MUCH_TIGHTER else ""
    return much + ("tighter" if tighter > 0 else "looser")


def _false(difference: int, false: int) -> str:
    if not difference:
        return f"as many false ones ({false})" if false else "no false ones with either"
    more = "more" if difference > 0 else "fewer"
    return f"{abs(difference)} {more} false {'one' if abs(difference) == 1 else 'ones'}"


def _cost_ratio(trained: Measurement, other: Beside) -> float:
    mine, its = trained.metrics.get("cpu_seconds"), other.metrics.get("cpu_seconds")
    return mine / its if mine and its else math.nan


def _times(ratio: float) -> str:
    return f"{ratio:.1f} times" if ratio >= 1 else f"{ratio:.0%} of"


def _milliseconds(metrics: Mapping[str, float | None]) -> str:
    return f"{1000 * (metrics.get('cpu_seconds') or 0.0):.0f}"


def _sign_test(gained: int, lost: int) -> float:
    """How likely so uneven a division, or a more uneven one, is by chance (two-sided)."""
    total, fewer = gained + lost, min(gained, lost)
    tail = sum(math.comb(total, count) for count in range(fewer + 1))
    return min(1.0, 2 * tail / 2**total)
