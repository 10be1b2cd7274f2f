"""When a plate of a video or a camera was seen, and what was read in its single frames."""

from __future__ import annotations

import json
from dataclasses import dataclass

from lpr_desktop.geometry import Box

_SAME_BOX = 0.9
"""IoU: boxes are kept rounded."""


@dataclass(frozen=True, slots=True)
class SingleReading:
    """What one frame shows of a passage.

    Attributes:
        frame: Its number, from 0.
        time: Seconds from the beginning of the video.
        box: Float pixel edges in the upright frame.
        text: A–Z and 0–9.
        confidence: 0 to 1, of the text.
        score: 0 to 1, of the detector.
    """

    frame: int
    time: float
    box: Box
    text: str
    confidence: float
    score: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The passage of a plate in a video, or before a camera.

    Attributes:
        first: Seconds from the beginning of the video; of a camera from when its plate came into
            the view.
        last: Likewise.
        time: Likewise, of the frame that shows it best: that of the reading's box.
        singles: The single readings in order.
        direction: Which way it crossed the line that a person drew; None if it did not, or there
            is none.
    """

    first: float
    last: float
    time: float
    singles: tuple[SingleReading, ...]
    direction: str | None = None

    def overlaps(self, other: Seen) -> bool:
        """Whether both were in the view at one time."""
        return self.first <= other.last and other.first <= self.last

    def shares(self, other: Seen) -> bool:
        """Whether both hold one and the same single reading."""
        own = {one.frame: one.box for one in self.singles}
        return any(
            (box := own.get(one.frame)) is not None and box.iou(one.box) > _SAME_BOX
            for one in other.singles
        )

    def at(self, time: float, slack: float) -> SingleReading | None:
        """The single reading nearest to a time, if one is within ``slack`` seconds."""
        nearest = min(self.singles, key=lambda one: abs(one.time - time), default=None)
        return nearest if nearest is not None and abs(nearest.time - time) <= slack else None

    def to_json(self) -> str:
        """As the journal keeps it, but for the direction, which it finds by."""
        singles = [
            [one.frame, round(one.time, 3), [round(edge, 1) for edge in one.box.as_tuple()]]
            + [one.text, round(one.confidence, 4), round(one.score, 4)]
            for one in self.singles
        ]
        return json.dumps([self.first, self.last, self.time, singles])

    @classmethod
    def from_json(cls, text: str, direction: str | None = None) -> Seen:
        """Back from :meth:`to_json`."""
        first, last, time, singles = json.loads(text)
        return cls(
            *(first, last, time),
            tuple(
                SingleReading(frame, moment, Box(*edges), read, confidence, score)
                for frame, moment, edges, read, confidence, score in singles
            ),
            direction,
        )
