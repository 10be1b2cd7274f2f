"""Passages of single pictures: those of one folder, seconds apart, that show one plate."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from lpr_desktop.geometry import iou_matrix
from lpr_desktop.passages.alike import are_alike
from lpr_desktop.passages.passage import Passage
from lpr_desktop.passages.track import Sighting
from lpr_desktop.reading.journal_index import LEAST_ALIKE
from lpr_desktop.reading.journal_passages import SAME_PLACE, SAME_SECONDS, UNREADABLE
from lpr_desktop.reading.reader import PictureResult, Reading


@dataclass(eq=False)
class Stills:
    """A passage that goes on, or has ended.

    Attributes:
        number: Counted from 1 over a run.
        sightings: In the order of the pictures; ``frame`` counts the pictures of the run.
        images: The picture of each.
    """

    number: int
    sightings: list[Sighting] = field(default_factory=list)
    images: list[Path] = field(default_factory=list)

    @property
    def last(self) -> Sighting:
        return self.sightings[-1]

    def passage(self, country: str | None = None) -> tuple[Passage, list[Path]]:
        """The passage, and the picture of each of its sightings. Raises OcrError."""
        passage = Passage.of(self.sightings, country)
        images = {id(seen): image for seen, image in zip(self.sightings, self.images, strict=True)}
        return passage, [images[id(seen)] for seen in passage.sightings]


class StillPassages:
    """Gives the plates of pictures to passages, in the order in which they are read."""

    def __init__(self) -> None:
        self._going: list[Stills] = []
        self._folder: Path | None = None
        self._count = self._pictures = 0

    def take(self, result: PictureResult) -> tuple[list[int], list[Stills]]:
        """The plates of the next picture.

        Returns:
            The number of the passage of each of its readings, and the passages that have ended.
        """
        self._pictures += 1
        ended = self.end() if result.path.parent != self._folder else []
        self._folder = result.path.parent
        time = _time(result)
        if time is None:
            return [], ended
        over = [one for one in self._going if abs(time - one.last.time) > SAME_SECONDS]
        self._going = [one for one in self._going if one not in over]
        free = list(self._going)
        numbers = []
        for reading in result.readings:
            found = next(
                (one for one in free if _continues(one, reading, result.taken_at is not None)), None
            )
            if found is None:
                self._count += 1
                found = Stills(self._count)
                self._going.append(found)
            else:
                free.remove(found)
            found.sightings.append(Sighting(self._pictures, time, reading))
            found.images.append(result.path)
            numbers.append(found.number)
        return numbers, ended + over

    def end(self) -> list[Stills]:
        """No picture of the folder follows: the passages that went on."""
        ended, self._going = self._going, []
        return ended


def _continues(stills: Stills, reading: Reading, has_taken_time: bool) -> bool:
    last = stills.last.reading
    if are_alike(last.text, reading.text):
        return True
    # A copied folder has one time for all pictures: then the place says nothing.
    if not has_taken_time or iou_matrix([last.box], [reading.box])[0, 0] < SAME_PLACE:
        return False
    return any(
        one.confidence < UNREADABLE or len(one.text) < LEAST_ALIKE for one in (last, reading)
    )


def _time(result: PictureResult) -> float | None:
    if result.taken_at is not None:
        return result.taken_at
    return None if result.stamp is None else result.stamp.mtime_ns / 1e9
