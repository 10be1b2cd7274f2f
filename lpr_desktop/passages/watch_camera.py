"""Watching a camera: each car is told once, while it is there if its plate is sure."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lpr_desktop.camera import PATIENCE, PER_SECOND, Camera, CameraAddress, CameraPhase, CameraState
from lpr_desktop.credentials import Credentials
from lpr_desktop.files import FileStamp, camera_path
from lpr_desktop.passages.day_plan import DayPlan
from lpr_desktop.passages.export import camera_object
from lpr_desktop.passages.passage import Passage
from lpr_desktop.passages.read_video import VideoPassages
from lpr_desktop.passages.region import Region, RegionDetector
from lpr_desktop.passages.track import Sighting
from lpr_desktop.passages.tripwire import Tripwire
from lpr_desktop.reading.batch import ReaderPool
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, PlateReader
from lpr_desktop.reading.watch_keeping import TellSettings, WatchKeeping
from lpr_desktop.reading.watch_state import WatchError, WatchState
from lpr_desktop.sentence import Sentence
from lpr_desktop.video import Frame

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal

_RESTING_SECONDS = 1.0
_AGAIN_SECONDS = 5.0
_LEAST_APART = 0.001


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraSettings(TellSettings):
    """Which camera to watch, and what to do with what is read.

    Attributes:
        name: What it is called; the journal knows it by that.
        address: Where it is.
        region: Where in its picture plates count.
        tripwire: The line whose crossing is a car's direction; None for none.
        plan: When it is watched.
        per_second: How many frames a second are read at the most.
        patience: See ``Camera``.
        reading: They come before the settings of the pipeline.
    """

    name: str
    address: CameraAddress
    region: Region = field(default_factory=Region)
    tripwire: Tripwire | None = None
    plan: DayPlan = field(default_factory=DayPlan)
    per_second: float = PER_SECOND
    patience: float = PATIENCE
    reading: PipelineSettings | None = None


@dataclass(frozen=True, slots=True, eq=False)
class CameraPassage:
    """One car before a camera.

    Attributes:
        result: Its reading as that of a picture; ``path`` is the passage's own, with the camera's
            name, under which the journal has it.
        told: The JSON object, see ``export.camera_object``.
        is_first: Whether it is told for the first time.
        is_over: Whether it has passed: nothing of it changes any more.
        seen_at: When its last frame came in, by the monotonic clock.
    """

    result: PictureResult
    told: dict[str, Any]
    is_first: bool
    is_over: bool
    seen_at: float


class CameraListener:
    """What the watch of a camera tells while it runs, in threads of its own."""

    def state(self, state: CameraState) -> None:
        """How the camera is doing."""

    def passage(self, passage: CameraPassage, wanted: HotlistMatch | None) -> None:
        """A car is there with a sure plate, or has passed; it is in the journal."""

    def problem(self, message: str) -> None:
        """Something went wrong, and the watch goes on; a sentence for a person."""


class CameraWatch:
    """Reads what a camera shows.

    A passage whose text is sure is told while the car is still there, and once more when it has
    passed; the journal has it once. The command is run, and it is sent, the first time. Where
    there is a tripwire, a car is told first when it has crossed that, or has passed without.

    Args:
        settings: What to watch.
        credentials: For a camera that asks for them.
        readers: Makes the reader; stays open.
        journal: Keeps the readings; None for none.
        listener: Is told what happens.

    Raises:
        WatchError: The output file or the command cannot work.

    Example:
        >>> CameraWatch(settings, None, pool, journal, CameraListener()).run(stop)
    """

    def __init__(
        self,
        settings: CameraSettings,
        credentials: Credentials | None,
        readers: ReaderPool,
        journal: Journal | None,
        listener: CameraListener,
    ) -> None:
        self._settings = settings
        self._credentials = credentials
        self._readers = readers
        self._listener = listener
        self._keeping = WatchKeeping(settings, journal, lambda words: listener.problem(words))
        self._begun: dict[Sighting, tuple[Path, float, float]] = {}
        self._last_moment = 0.0
        self._size = 0, 0

    def run(self, stop: threading.Event) -> None:
        """Watch until ``stop`` is set.

        Raises:
            WatchError: The camera is being watched already, or its state cannot be opened.
            DetectorError, OcrError: No reader could be made, or the engine failed.
        """
        # Neither the journal's disk nor a command holds up the reading.
        with ThreadPoolExecutor(1, "camera") as thread:
            state = thread.submit(WatchState, self._settings.name).result()
            work = _Work(thread)
            try:
                with self._readers.borrow() as reader:
                    self._read(reader, state, work, stop)
            finally:
                work.do(partial(self._keeping.close, state))
                work.do(state.close)
            work.end()

    def _read(
        self, lent: PlateReader, state: WatchState, work: _Work, stop: threading.Event
    ) -> None:
        settings = self._settings
        detector = RegionDetector(lent.detector, settings.region)
        reader = PlateReader(detector, lent.ocr, lent.settings)
        passages = VideoPassages(reader, settings.reading, settings.tripwire)

        def tell(found: Iterable[Passage], *, is_over: bool = True) -> None:
            for one in found:
                told = self._made(one, is_over=is_over)
                work.do(partial(self._keep, told, detector.name, state, stop))

        def look_after() -> None:
            self._keeping.forget_old()
            self._deliver(state, stop)

        def take(frame: Frame | None) -> None:
            if frame is None:
                tell(passages.wait(time.monotonic()))
            else:
                height, width = frame.image.shape[:2]
                self._size = width, height
                tell(passages.take(frame)[1])
                tell(passages.begun(), is_over=False)
            work.now_and_then(look_after)

        camera = Camera(
            settings.name,
            settings.address,
            self._credentials,
            stop,
            self._listener.state,
            settings.per_second,
            settings.patience,
        )
        while not stop.is_set():
            if self._is_time():
                with closing(iter(camera)) as frames:  # type: ignore[type-var]
                    for frame in frames:
                        take(frame)
                        if not self._is_time():
                            break
                tell(passages.end())
            else:
                self._listener.state(CameraState(CameraPhase.RESTING))
                work.now_and_then(look_after)
                stop.wait(_RESTING_SECONDS)

    def _is_time(self) -> bool:
        return self._settings.plan.covers(datetime.now().time())

    def _made(self, passage: Passage, *, is_over: bool) -> CameraPassage:
        # The clock may be set while a car is there: what is known of it keeps its times.
        begun = [self._begun[seen] for seen in passage.sightings if seen in self._begun]
        if begun:
            path, first, moment = begun[0]
        else:
            first = passage.first_seen
            moment = first + time.time() - time.monotonic()
            moment = self._last_moment = max(moment, self._last_moment + _LEAST_APART)
            told = datetime.fromtimestamp(moment).isoformat(" ", "milliseconds")
            path = camera_path(self._settings.name, told.replace(":", "."))
        if is_over:
            for seen in passage.sightings:
                self._begun.pop(seen, None)
        else:
            self._begun[passage.sightings[0]] = path, first, moment
        result = PictureResult(
            path,
            *self._size,
            0.0,
            (passage.moved(-first).in_video(),),
            stamp=FileStamp(0, int(moment * 1e9)),
            taken_at=moment,
            duration=passage.last_seen - first,
        )
        told_object = camera_object(self._settings.name, passage.moved(moment - first))
        return CameraPassage(result, told_object, not begun, is_over, passage.last_seen)

    def _keep(
        self, passage: CameraPassage, detector: str, state: WatchState, stop: threading.Event
    ) -> None:
        self._keeping.load_wanted()
        wanted = self._keeping.record(passage.result, detector)
        lines = self._keeping.lines(passage.result, passage.told) if passage.is_over else []
        commands: list[list[str]] = []
        sends: list[tuple[str, bytes]] = []
        if passage.is_first:
            commands = list(self._keeping.commands(passage.result, wanted))
            sends = self._keeping.sends(passage.result, wanted, passage.told)
        while lines or commands or sends:
            try:
                state.post(lines, commands, sends)
                break
            except WatchError as error:
                self._keeping.show_problem(
                    "state", Sentence("{error} It is tried again.", error=error)
                )
                if stop.wait(_AGAIN_SECONDS):
                    break
        self._listener.passage(passage, wanted[0])
        self._deliver(state, stop)

    def _deliver(self, state: WatchState, stop: threading.Event) -> None:
        try:
            self._keeping.deliver(state, stop)
            self._keeping.solved("state")
        except WatchError as error:
            self._keeping.show_problem("state", Sentence("{error} It is tried again.", error=error))


class _Work:
    """What another thread does, in order; what goes wrong there is raised here."""

    def __init__(self, thread: ThreadPoolExecutor) -> None:
        self._thread = thread
        self._going: list[Future[Any]] = []
        self._done_at = 0.0

    def do(self, what: Callable[[], object]) -> None:
        self._going = [one for one in self._going if not _is_done(one)]
        self._going.append(self._thread.submit(what))

    def now_and_then(self, what: Callable[[], object]) -> None:
        """Do it if nothing else is to be done, and it was not done for some seconds."""
        now = time.monotonic()
        if now > self._done_at + _AGAIN_SECONDS and all(map(_is_done, self._going)):
            self._done_at = now
            self.do(what)

    def end(self) -> None:
        """Wait for all of it."""
        for one in self._going:
            one.result()


def _is_done(work: Future[Any]) -> bool:
    if work.done():
        work.result()
        return True
    return False
