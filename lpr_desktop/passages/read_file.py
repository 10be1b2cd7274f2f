"""Reading any file: a picture's plates, a video's passages."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from lpr_desktop.errors import Cancelled
from lpr_desktop.files import FileStamp
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.passages.passage import Passage
from lpr_desktop.passages.read_video import VideoPassages
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.picture_process import Stop
from lpr_desktop.reading.batch import explain, read_picture
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, PlateReader
from lpr_desktop.sentence import Sentence
from lpr_desktop.video import SUFFIXES, Video, clock, is_video

Tell = Callable[[PictureResult, float], None]
"""Gets the passages of a video that were not told yet, and the seconds up to which it is read."""

LineOf = Callable[[Path], Tripwire | None]

FILE_SUFFIXES = IMAGE_SUFFIXES | SUFFIXES
"""How the names of files end that can be read, in lower case."""

_TELL_SECONDS = 1.0


def read_file(
    path: Path,
    reader: PlateReader,
    settings: PipelineSettings | None = None,
    stop: Stop | None = None,
    tell: Tell | None = None,
    line_of: LineOf | None = None,
) -> PictureResult:
    """Read a picture or a video. What goes wrong is the result's ``error``; raises only Cancelled.

    A video that is damaged gives what could be read, with a note. While one is read, ``tell`` is
    called about once a second, each time with the passages that have ended since; those that may
    yet go on come again. ``line_of`` gives the tripwire of a video.
    """
    if not is_video(path):
        return read_picture(path, reader, settings, stop)
    begin = time.perf_counter()
    stamp = FileStamp.of(path)
    try:
        with Video(path, stop=stop) as video:
            line = None if line_of is None else line_of(path)
            passages = VideoPassages(reader, settings, line)
            return _VideoReading(video, passages, stamp, tell).result(begin)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - one bad file never stops a folder
        seconds = time.perf_counter() - begin
        message = explain(path, error)
        return PictureResult(path, 0, 0, seconds, error=message, stamp=stamp)


class _VideoReading:
    def __init__(
        self,
        video: Video,
        passages: VideoPassages,
        stamp: FileStamp | None,
        tell: Tell | None,
    ) -> None:
        self._video = video
        self._passages = passages
        self._stamp = stamp
        self._tell = tell
        self._size = video.size
        self._duration = video.duration

    def result(self, begin: float) -> PictureResult:
        found: list[Passage] = []
        told, told_at, end = 0, begin, 0.0
        for frame in self._video:
            end = frame.time
            height, width = frame.image.shape[:2]
            self._size = width, height
            found += self._passages.take(frame)[1]
            now = time.perf_counter()
            if self._tell is not None and now - told_at >= _TELL_SECONDS:
                new = [*found[told:], *self._passages.waiting]
                self._tell(self._made(new, now - begin, self._half_read(end)), end)
                told, told_at = len(found), now
        found += self._passages.end()
        # What the file says may be wrong; at its end it is known.
        self._duration = end
        return self._made(found, time.perf_counter() - begin, tuple(self._video.notes))

    def _made(
        self, passages: list[Passage], seconds: float, notes: tuple[str, ...]
    ) -> PictureResult:
        readings = tuple(passage.in_video() for passage in passages)
        return PictureResult(
            *(self._video.path, *self._size, seconds, readings, notes),
            stamp=self._stamp,
            duration=self._duration,
        )

    def _half_read(self, end: float) -> tuple[str, ...]:
        return (
            Sentence(
                "{name}: only the first {time} of the video were read. Read it again.",
                name=self._video.path,
                time=clock(end),
            ),
        )
