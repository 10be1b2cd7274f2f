"""A trained detector beside others on the same pictures, in figures and in words."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lpr_desktop.runs.division import few_plates
from lpr_desktop.runs.measure import Measurement
from lpr_desktop.sentence import Sentence, in_a_row, one_after_another

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


def comparison(trained: Measurement, other: Beside) -> Sentence:
    """How the trained detector does beside another, as a sentence for a person."""
    parts = [_plates(other.gained - other.lost, trained.plates)]
    if trained.right and other.right:
        parts.append(_fit(other.tighter))
    parts.append(_false(trained.false - other.false, trained.false))
    ratio = _cost_ratio(trained, other)
    if not math.isnan(ratio) and not 1 / _DEARER <= ratio <= _DEARER:
        parts.append(Sentence("{times} the processor time", times=_times(ratio)))
    found = in_a_row(", ", parts)
    said = [Sentence("Beside {other} it finds {found}.", other=other.title, found=found)]
    if other.gained != other.lost and _sign_test(other.gained, other.lost) > _CHANCE:
        said.append(Sentence("So few plates more or fewer may be chance."))
    return one_after_another(said)


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
        none = Sentence(
            "It finds none of the {plates} plates (AP50 0): it has learned too little, or the "
            "boxes are not where the plates are. Look at the examples as the network sees them, "
            "start from the detector that ships, or train longer.",
            plates=trained.plates,
        )
        found.append(none)
    for other in others:
        ratio = _cost_ratio(trained, other)
        if input_size > other.input_size and ratio > _DEARER:
            larger = Sentence(
                "Its input is larger ({size} instead of {other_size} px), and so a picture costs "
                "{times} the processor time of {other}: {cost} instead of {other_cost} ms.",
                size=input_size,
                other_size=other.input_size,
                times=_times(ratio),
                other=other.title,
                cost=_milliseconds(trained.metrics),
                other_cost=_milliseconds(other.metrics),
            )
            found.append(larger)
        mine, its = trained.metrics["ap50"] or 0.0, other.metrics["ap50"] or 0.0
        if its - mine > _CLEARLY_WORSE and other.role == Role.STARTING:
            worse = Sentence(
                "On these pictures it is worse than {other}, from which it started: read with "
                "that one, and see whether the annotations are right.",
                other=other.title,
            )
            found.append(worse)
    if wide_open is not None and wide_open.right > trained.right:
        wider = Sentence(
            "Boxes count from the score {score:g}, so that there are not more false ones than "
            "before. From {lower:g} on it would find {plates}, with {false}.",
            score=trained.threshold,
            lower=wide_open.threshold,
            plates=Sentence("%Ln more plate(s)", "", wide_open.right - trained.right),
            false=Sentence("%Ln more false box(es)", "", wide_open.false - trained.false),
        )
        found.append(wider)
    return tuple(found)


def _plates(difference: int, number: int) -> Sentence:
    plates = Sentence("%Ln plate(s)", "", number)
    if not difference:
        return Sentence("as many of {plates}", plates=plates)
    if difference > 0:
        return Sentence("{number} more of {plates}", number=difference, plates=plates)
    return Sentence("{number} fewer of {plates}", number=-difference, plates=plates)


def _fit(tighter: float) -> Sentence:
    if abs(tighter) < _TIGHTER:
        return Sentence("boxes as tight")
    if tighter > 0:
        is_much = tighter >= _MUCH_TIGHTER
        return Sentence("boxes much tighter") if is_much else Sentence("boxes tighter")
    is_much = -tighter >= _MUCH_TIGHTER
    return Sentence("boxes much looser") if is_much else Sentence("boxes looser")


def _false(difference: int, false: int) -> Sentence:
    if difference > 0:
        return Sentence("%Ln more false one(s)", "", difference)
    if difference < 0:
        return Sentence("%Ln fewer false one(s)", "", -difference)
    if false:
        return Sentence("as many false ones ({false})", false=false)
    return Sentence("no false ones with either")


def _cost_ratio(trained: Measurement, other: Beside) -> float:
    mine, its = trained.metrics.get("cpu_seconds"), other.metrics.get("cpu_seconds")
    return mine / its if mine and its else math.nan


def _times(ratio: float) -> Sentence:
    if ratio >= 1:
        return Sentence("{number} times", number=f"{ratio:.1f}")
    return Sentence("{share} of", share=f"{ratio:.0%}")


def _milliseconds(metrics: Mapping[str, float | None]) -> str:
    return f"{1000 * (metrics.get('cpu_seconds') or 0.0):.0f}"


def _sign_test(gained: int, lost: int) -> float:
    """How likely so uneven a division, or a more uneven one, is by chance (two-sided)."""
    total, fewer = gained + lost, min(gained, lost)
    tail = sum(math.comb(total, count) for count in range(fewer + 1))
    return min(1.0, 2 * tail / 2**total)
