"""Following plates from frame to frame.

As in ByteTrack (Zhang et al., 2022): a Kalman filter of constant speed says where a plate will be;
sure boxes are given to tracks first, then doubtful ones to the tracks left over, so that a plate
that is found badly for a moment is not lost. Frames may lie a quarter of a second apart, in which a
plate moves by more than its size: so the distance counts by the plate's width, and a text that is
alike brings box and track together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np

from lpr_desktop.geometry import Box
from lpr_desktop.passages.alike import are_alike, are_unlike, is_part
from lpr_desktop.reading.journal_index import LEAST_ALIKE
from lpr_desktop.reading.reader import Reading

_LOST_SECONDS = 1.5
"""A plate that is not seen for so long has passed."""

_NEAR = 1.2
"""Distance of the middles, in widths of the plate, within which a box continues a track."""
_NEAR_ALIKE = 6.0
_SPREAD = 4.0
"""How much farther a second without a box lets the plate be, in widths."""
_SIZE = 2.0
_DOUBTFUL_SIZE = 1.5
"""A doubtful box is hardly larger or smaller, and near, however long ago the last one was: what
the detector takes for a plate on a car or in the street would lead the track away."""
_MOST_SIGHTINGS = 80
"""A car that stands before the camera all day is known by then."""
_SURE, _READABLE = 0.6, 0.3


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """A plate in one frame: frame's number, seconds, what was read there."""

    frame: int
    time: float
    reading: Reading


@dataclass(eq=False)
class Track:
    """One plate over the frames.

    Attributes:
        sightings: In order; of a long passage the surest.
        begun: Of how many frames its first one was the last.
        looks: Frames from its first sighting to its last, whether it was seen in them or not.
        seen: In how many of them it was.
    """

    sightings: list[Sighting] = field(default_factory=list)
    begun: int = 0
    looks: int = 0
    seen: int = 0
    _filter: cv2.KalmanFilter = field(default_factory=lambda: _filter(), repr=False)

    @property
    def last(self) -> Sighting:
        return self.sightings[-1]

    @property
    def text(self) -> str:
        """The surest text so far."""
        return max(self.sightings, key=lambda seen: seen.reading.confidence).reading.text

    def add(self, sighting: Sighting) -> None:
        """The plate was seen."""
        x, y = _middle(sighting.reading.box)
        if not self.sightings:
            self._filter.statePost = np.array([[x], [y], [0], [0]], np.float32)
            self._filter.errorCovPost = np.diag([1.0, 1.0, 1e6, 1e6]).astype(np.float32)
        else:
            self._move(sighting.time - self.last.time)
            self._filter.correct(np.array([[x], [y]], np.float32))
        self.sightings.append(sighting)
        if len(self.sightings) > _MOST_SIGHTINGS:
            self.sightings.remove(
                min(self.sightings[1:-1], key=lambda seen: seen.reading.confidence)
            )

    def expected(self, time: float) -> tuple[float, float]:
        """Where its middle will be, in pixels."""
        x, y, vx, vy = self._filter.statePost.ravel()
        if len(self.sightings) < 2:
            return float(x), float(y)
        passed = time - self.last.time
        return float(x + vx * passed), float(y + vy * passed)

    def _move(self, seconds: float) -> None:
        transition = np.eye(4, dtype=np.float32)
        transition[0, 2] = transition[1, 3] = seconds
        self._filter.transitionMatrix = transition
        width = self.last.reading.box.width
        # A car's speed may change by some widths of its plate a second in a second.
        drift = (3 * width * max(seconds, 1e-3)) ** 2
        self._filter.processNoiseCov = np.diag(
            [drift * seconds**2 / 4, drift * seconds**2 / 4, drift, drift]
        ).astype(np.float32)
        self._filter.measurementNoiseCov = np.eye(2, dtype=np.float32) * (0.05 * width + 1) ** 2
        self._filter.predict()


class Tracker:
    """Gives the plates of each frame to tracks.

    Attributes:
        tracks: Those that go on.
    """

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self._looks = 0

    def take(
        self, frame: int, time: float, readings: Sequence[Reading], sure: float
    ) -> list[Track]:
        """The plates of the next frame.

        Args:
            frame: Its number.
            time: Its time in seconds, not before the last one.
            readings: What was read in it, doubtful boxes too.
            sure: Score from which a box begins a track.

        Returns:
            The tracks that have ended.
        """
        self._looks += 1
        ended = [track for track in self.tracks if time - track.last.time > _LOST_SECONDS]
        self.tracks = [track for track in self.tracks if track not in ended]
        seen = [Sighting(frame, time, reading) for reading in readings]
        certain = [sighting for sighting in seen if sighting.reading.score >= sure]
        doubtful = [sighting for sighting in seen if sighting.reading.score < sure]
        free = list(self.tracks)
        begun = self._give(certain, free)
        self._give(doubtful, free, is_sure=False)
        for sighting in begun:
            track = Track(begun=self._looks)
            track.add(sighting)
            self.tracks.append(track)
        for track in self.tracks:
            if track.last.frame == frame:
                track.seen += 1
                track.looks = self._looks - track.begun + 1
        return ended

    def end(self) -> list[Track]:
        """No frame follows: the tracks that went on."""
        ended, self.tracks = self.tracks, []
        return ended

    @staticmethod
    def _give(
        sightings: Sequence[Sighting], free: list[Track], *, is_sure: bool = True
    ) -> list[Sighting]:
        """Give to the nearest tracks, which are taken out of ``free``; those left over."""
        pairs = sorted(
            (
                (far, i, j)
                for i, sighting in enumerate(sightings)
                for j, track in enumerate(free)
                if (far := _distance(track, sighting, is_sure=is_sure)) is not None
            ),
            key=lambda pair: pair[0],
        )
        given: dict[int, int] = {}
        for _, i, j in pairs:
            if i not in given and j not in given.values():
                given[i] = j
        for i, j in given.items():
            free[j].add(sightings[i])
        taken = set(given.values())
        free[:] = [track for j, track in enumerate(free) if j not in taken]
        return [sighting for i, sighting in enumerate(sightings) if i not in given]


def _distance(track: Track, sighting: Sighting, *, is_sure: bool) -> float | None:
    """How far a box is from where the track goes on, in widths; None: it is another plate."""
    box, last = sighting.reading.box, track.last.reading.box
    passed = sighting.time - track.last.time
    width = max(box.width, last.width)
    ratio = box.width / max(last.width, 1e-3)
    most = _SIZE + passed if is_sure else _DOUBTFUL_SIZE
    if not 1 / most < ratio < most:
        return None
    x, y = track.expected(sighting.time)
    own_x, own_y = _middle(box)
    # Plates are low and wide: a step down or up is as far as it is wide.
    far = float(np.hypot(own_x - x, own_y - y)) / width
    before, now = track.text, sighting.reading.text
    if are_alike(before, now) or is_part(before, now):
        return 0.2 * far if far <= _NEAR_ALIKE + _SPREAD * passed else None
    both_sure = min(sighting.reading.confidence, _surest(track))
    if min(len(before), len(now)) >= LEAST_ALIKE and (
        both_sure >= _SURE or (both_sure >= _READABLE and are_unlike(before, now))
    ):
        return None
    return far if far <= _NEAR + (_SPREAD * passed if is_sure else 0.0) else None


def _surest(track: Track) -> float:
    return max(seen.reading.confidence for seen in track.sightings)


def _middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


def _filter() -> cv2.KalmanFilter:
    found = cv2.KalmanFilter(4, 2)
    found.measurementMatrix = np.eye(2, 4, dtype=np.float32)
    return found
