"""What a training tells: lines of JSON, on its standard output and in a file of the run.

Each line is ``{"lpr": 1, "event": NAME, "time": SECONDS, …}``. Lines of any other kind (libraries
print what they like), events and fields of later versions, and torn lines are passed over.
"""

from __future__ import annotations

import json
import math
import time as clock
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from lpr_desktop.files import open_file
from lpr_desktop.runs.records import build
from lpr_desktop.sentence import Sentence, from_json, to_json

PROTOCOL = 1

MAX_LINE = 1_000_000
"""Longer lines are noise."""


@dataclass(frozen=True, slots=True)
class Started:
    """The process is there. ``resumed`` tells whether it goes on from a checkpoint."""

    pid: int
    resumed: bool = False


@dataclass(frozen=True, slots=True)
class Stage:
    """What is being done, in words; ``done`` of ``total`` where it can be counted (else 0)."""

    words: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan is made: its values, and how many pictures are learned from and measured on."""

    plan: Mapping[str, Any]
    train: int
    validation: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Steps of an epoch (from 1). Figures are means over the epoch so far; NaN: not known yet.

    Attributes:
        seconds_left: To the end of the training as it was planned; it may end earlier.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float = math.nan
    iou: float = math.nan
    learning_rate: float = math.nan
    views_per_second: float = math.nan
    seconds_left: float = math.nan


@dataclass(frozen=True, slots=True)
class EpochDone:
    """An epoch is trained and measured; ``row`` has the fields of ``history.EpochRow``."""

    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What another detector finds in the validation pictures, measured as an epoch is.

    Attributes:
        title: Its name for a person.
        role: A ``beside.Role``: what the training starts from, or what ships.
        row: The fields of ``history.EpochRow``, of epoch 0.
    """

    title: str
    role: str
    row: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Previews:
    """Validation pictures with boxes are in ``folder`` (of the run), with ``previews.json``."""

    epoch: int
    folder: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that a person should know, and that is no reason to stop."""

    message: str


@dataclass(frozen=True, slots=True)
class Quantised:
    """The detector's network in 8-bit integers was measured beside the one in float32.

    Attributes:
        kept: Whether the detector runs in int8: AP50 fell by less than half a point.
        ap50, ap50_float32: Of the one and of the other on the validation pictures; None where
            these have no plates.
    """

    kept: bool
    ap50: float | None
    ap50_float32: float | None

    @property
    def words(self) -> str:
        """A sentence for a person."""
        if self.ap50 is None or self.ap50_float32 is None:
            return Sentence(
                "It runs in float32: there are no plates to measure on what int8 costs."
            )
        figures = {"int8": self.ap50, "float32": self.ap50_float32}
        if self.kept:
            return Sentence(
                "It runs in int8, in half the time or less (validation part: AP50 {int8:.3f} in "
                "int8 and {float32:.3f} in float32).",
                **figures,
            )
        return Sentence(
            "It runs in float32: int8 costs too much (validation part: AP50 {int8:.3f} in int8 and "
            "{float32:.3f} in float32).",
            **figures,
        )


@dataclass(frozen=True, slots=True)
class Refined:
    """The detector was measured with another's refinement, and without.

    Attributes:
        title: Of the detector whose refinement it is, for a person.
        kept: Whether the detector has it from now on: AP50 fell by less than half a point, the mean
            over stricter overlaps not at all.
        ap50, ap50_95: With it on the validation pictures; None where these have no plates.
        plain50, plain50_95: The same without it.
    """

    title: str
    kept: bool
    ap50: float | None
    ap50_95: float | None
    plain50: float | None
    plain50_95: float | None

    @property
    def words(self) -> str:
        """A sentence for a person."""
        figures = {"ap50": self.ap50, "ap50_95": self.ap50_95}
        figures |= {"plain50": self.plain50, "plain50_95": self.plain50_95}
        if None in figures.values():
            return Sentence(
                "It has no refinement: there are no plates to measure on what that of {title} is "
                "worth.",
                title=self.title,
            )
        if self.kept:
            return Sentence(
                "It looks at each box once more, with the refinement of {title} (validation part: "
                "AP50 {ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} "
                "without).",
                title=self.title,
                **figures,
            )
        return Sentence(
            "It has no refinement: that of {title} makes it no better (validation part: AP50 "
            "{ap50:.3f}, AP50–95 {ap50_95:.3f} with it; {plain50:.3f}, {plain50_95:.3f} without).",
            title=self.title,
            **figures,
        )


@dataclass(frozen=True, slots=True)
class Stopping:
    """The request to stop has arrived; the end follows after the step that is under way."""


@dataclass(frozen=True, slots=True)
class Checkpointed:
    """The run can go on from here."""

    epoch: int
    step: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The last word.

    Attributes:
        state: A ``folder.RunState``.
        message: A sentence for a person.
        detector: Folder of the finished detector or text model, or empty.
        metrics: AP50 and others of the finished detector.
    """

    state: str
    message: str
    detector: str = ""
    metrics: Mapping[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Estimated:
    """What a probe found. Seconds of wall time on this computer.

    Attributes:
        architecture: Of which network.
        seconds_per_view: One training view.
        start_seconds: Until the first step.
    """

    architecture: str
    seconds_per_view: float
    start_seconds: float


Event = (
    Started
    | Stage
    | Planned
    | Progress
    | EpochDone
    | Baseline
    | Previews
    | Warned
    | Quantised
    | Refined
    | Stopping
    | Checkpointed
    | Ended
    | Estimated
)

_KINDS: dict[str, type[Any]] = {
    "started": Started,
    "stage": Stage,
    "planned": Planned,
    "progress": Progress,
    "epoch": EpochDone,
    "baseline": Baseline,
    "previews": Previews,
    "warning": Warned,
    "quantised": Quantised,
    "refined": Refined,
    "stopping": Stopping,
    "checkpoint": Checkpointed,
    "ended": Ended,
    "estimate": Estimated,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def format_event(event: Event) -> bytes:
    """An event as one line with its end. Non-ASCII text is escaped, so any locale will do.

    ``said`` has what the window needs to say its sentences in another language.
    """
    head = {"lpr": PROTOCOL, "event": _NAMES[type(event)], "time": round(clock.time(), 3)}
    values = asdict(event)
    if said := {n: to_json(one) for n, one in values.items() if isinstance(one, Sentence)}:
        values["said"] = said
    return json.dumps({**head, **values}).encode("ascii") + b"\n"


def parse_event(line: bytes) -> Event | None:
    """The event of a line, or None if it is noise."""
    if len(line) > MAX_LINE or not line.lstrip().startswith(b"{"):
        return None
    try:
        values = json.loads(line)
        if "lpr" not in values:
            return None
        said = {n: from_json(one) for n, one in values.pop("said", {}).items()}
        event: Event = build(_KINDS[values["event"]], values | said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return event


class EventTail:
    """Follows a file of events that another process writes.

    Args:
        file: May come into being later, and may be begun anew: then it is read from its start.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._place = 0
        self._identity: tuple[int, int] | None = None
        self._rest = b""

    def read(self) -> list[Event]:
        """Whole lines that have come since the last call."""
        try:
            with open_file(self._file) as stream:
                status = self._file.stat()
                identity = status.st_dev, status.st_ino
                if identity != self._identity or status.st_size < self._place:
                    self._identity, self._place, self._rest = identity, 0, b""
                stream.seek(self._place)
                data = stream.read()
        except OSError:
            return []
        self._place += len(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        events = (parse_event(line) for line in lines)
        return [event for event in events if event is not None]
