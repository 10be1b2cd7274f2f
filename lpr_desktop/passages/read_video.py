"""The passages of a video, or of what a camera shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.passages.passage import Passage
from lpr_desktop.passages.track import Sighting, Track, Tracker
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, PlateReader, Reading
from lpr_desktop.video import Frame, Video

SAME_SECONDS = 8.0
"""A like text so soon after a passage is the same car, which was hidden or stood still."""

_DOUBTFUL = 0.5
"""Part of the detector's threshold from which on a box may continue a track."""
_LEAST_SIGHTINGS, _LEAST_UNREADABLE = 2, 3
_LEAST_SHARE = 0.5
_SURE, _READABLE = 0.6, 0.3
_PIECE = 0.5
"""A piece of a plate that was read says half as much: lettering at the edge reads like one."""


class VideoPassages:
    """Reads the frames of a video or a camera and tells its passages as they end.

    Args:
        reader: Reads each frame.
        settings: They come before those of the reader's pipeline.
        tripwire: The line whose crossing is a passage's direction.

    Attributes:
        count: Frames that were read.
    """

    def __init__(
        self,
        reader: PlateReader,
        settings: PipelineSettings | None = None,
        tripwire: Tripwire | None = None,
    ) -> None:
        self.count = 0
        self._tripwire = tripwire
        self._size = 1, 1
        self._reader = reader
        self._settings = settings
        asked = PipelineSettings() if settings is None else settings
        self._country = asked.or_else(reader.settings).country
        self._sure = reader.threshold(settings)
        # Doubtful boxes only continue what was sure before.
        self._doubtful = replace(asked, min_score=self._sure * _DOUBTFUL)
        self._tracker = Tracker()
        self._waiting: list[Passage] = []
        self._begun: set[Sighting] = set()

    @property
    def waiting(self) -> tuple[Passage, ...]:
        """Passages that are over, unless the same car comes back in some seconds."""
        return tuple(self._waiting)

    def take(self, frame: Frame) -> tuple[list[Reading], list[Passage]]:
        """Read a frame.

        Returns:
            What was read in it, and the passages that have ended, in order of their beginning.

        Raises:
            OcrError: The engine failed.
        """
        self.count += 1
        height, width = frame.image.shape[:2]
        self._size = width, height
        readings = self._reader.read(frame.image, self._doubtful)
        ended = self._tracker.take(
            frame.number, frame.time, [reading.without_crop() for reading in readings], self._sure
        )
        self._join(ended)
        told = [reading for reading in readings if reading.score >= self._sure]
        return told, self._told(frame.time)

    def wait(self, time: float) -> list[Passage]:
        """No frame came up to this time: the passages that have ended by it."""
        self._join(self._tracker.take(-1, time, (), self._sure))
        return self._told(time)

    def begun(self) -> list[Passage]:
        """Passages that go on and whose text is sure by now: each once, unless it ended before.

        Where there is a tripwire, it must have been crossed.

        Of each the first sighting is that of the passage as it will be told, or one of those that
        lie behind it, if it was joined with an earlier one.
        """
        found = []
        for track in self._tracker.tracks:
            first = track.sightings[0]
            if first in self._begun or len(track.sightings) < _LEAST_SIGHTINGS:
                continue
            if not _is_plate(track, self._sure):
                continue
            if self._tripwire is not None and self._direction(track.sightings) is None:
                continue
            passage = self._passage(track.sightings)
            if passage.reading.confidence < SURE_PLATE or passage.reading.is_partial:
                continue
            others = [self._passage(other.sightings) for other in self._known(track)]
            self._begun.add(first)
            if not any(_are_one(passage, other) for other in (*others, *self._waiting)):
                found.append(passage)
        return found

    def _known(self, track: Track) -> list[Track]:
        """Other tracks of which a passage was told."""
        return [
            other
            for other in self._tracker.tracks
            if other is not track and other.sightings[0] in self._begun
        ]

    def end(self) -> list[Passage]:
        """The passages that were going on."""
        self._join(self._tracker.end())
        return self._told(float("inf"))

    def _join(self, tracks: list[Track]) -> None:
        for track in tracks:
            if not _is_plate(track, self._sure):
                continue
            passage = self._passage(track.sightings)
            for place, earlier in enumerate(self._waiting):
                if _are_one(passage, earlier):
                    self._waiting[place] = self._passage([*earlier.sightings, *passage.sightings])
                    break
            else:
                self._waiting.append(passage)

    def _passage(self, sightings: Sequence[Sighting]) -> Passage:
        return Passage.of(sightings, self._country, self._direction(sightings))

    def _direction(self, sightings: Sequence[Sighting]) -> str | None:
        if self._tripwire is None:
            return None
        width, height = self._size
        ordered = sorted(sightings, key=lambda seen: seen.time)
        middles = (seen.reading.box.center for seen in ordered)
        return self._tripwire.direction((x / width, y / height) for x, y in middles)

    def _told(self, time: float) -> list[Passage]:
        """Passages that nothing can continue any more."""
        told = [one for one in self._waiting if time - one.last_seen > SAME_SECONDS]
        self._waiting = [one for one in self._waiting if one not in told]
        self._begun.difference_update(seen for one in told for seen in one.sightings)
        return sorted(told, key=lambda one: one.first_seen)


def frame_results(
    video: Video, reader: PlateReader, settings: PipelineSettings | None = None
) -> Iterator[tuple[Frame, PictureResult]]:
    """What is read in each frame by itself. Raises VideoError, OcrError and Cancelled."""
    for frame in video:
        height, width = frame.image.shape[:2]
        readings = tuple(reading.without_crop() for reading in reader.read(frame.image, settings))
        yield frame, PictureResult(video.path, width, height, 0.0, readings)


def _are_one(one: Passage, other: Passage) -> bool:
    return (
        one.continues(other, SAME_SECONDS)
        or other.continues(one, SAME_SECONDS)
        or one.is_piece_of(other)
        or other.is_piece_of(one)
    )


def _is_plate(track: Track, score: float) -> bool:
    """Whether it is more than a flicker: seen well several times, or once with a sure text.

    What nobody can read must be there in most frames: lamps and lettering come and go.
    """
    sure = max(
        seen.reading.confidence * (_PIECE if seen.reading.is_partial else 1.0)
        for seen in track.sightings
    )
    well = sum(seen.reading.score >= score for seen in track.sightings)
    if sure < _READABLE and track.seen < _LEAST_SHARE * track.looks:
        return False
    return sure >= _SURE or well >= (_LEAST_SIGHTINGS if sure >= _READABLE else _LEAST_UNREADABLE)
