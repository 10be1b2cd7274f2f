"""Watching a folder: pictures are read as they arrive."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence, Set
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.files import FileStamp
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.picture_decode import DAMAGED
from lpr_desktop.reading.batch import ReaderPool, ReadFile, read_picture, read_pictures
from lpr_desktop.reading.journal_hotlist import HotlistMatch
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult
from lpr_desktop.reading.watch_arrivals import PATIENCE_SECONDS, SETTLE_SECONDS, Arrivals
from lpr_desktop.reading.watch_keeping import TellSettings, WatchKeeping
from lpr_desktop.reading.watch_state import DiskFullError, WatchError, WatchState
from lpr_desktop.sentence import Sentence

if TYPE_CHECKING:
    from lpr_desktop.reading.journal import Journal

_AT_ONCE = 32
"""So many pictures are read before the folder is looked at again: a new one need not wait for
thousands of old ones."""

_MOST_LOOKING = 0.1
"""At most this share of the time goes into looking at the folder, however large it is."""

_IN_TROUBLE = 10
"""So many intervals go by before it is tried again to keep what is read: pictures are read in vain
until then."""


@dataclass(frozen=True, slots=True)
class WatchSettings(TellSettings):
    """What to watch and what to do with it.

    Attributes:
        folder: The folder; it may be away for a time.
        subfolders: Whether to look below it too.
        only_new: Whether pictures that are there when the folder is watched for the first time are
            left alone.
        reading: They come before the settings of the pipeline.
        workers: Pictures read at the same time; None is one for each core.
        interval: Seconds between two looks at the folder.
        settle: A file that has not changed for so many seconds is taken to be written.
        patience: So many seconds a file that can be read only in part may yet be completed.
    """

    folder: Path
    subfolders: bool = False
    only_new: bool = False
    reading: PipelineSettings | None = None
    workers: int | None = None
    interval: float = 1.0
    settle: float = SETTLE_SECONDS
    patience: float = PATIENCE_SECONDS


class WatchListener:
    """What a watch tells while it runs, in its own thread. Override what is of interest."""

    def picture_read(self, result: PictureResult, wanted: Sequence[HotlistMatch | None]) -> None:
        """A picture was read; ``wanted`` has an entry for each of its readings."""

    def problem(self, message: str) -> None:
        """Something went wrong, and the watch goes on; a sentence for a person."""

    def folder_gone(self, folder: Path) -> None:
        """The folder cannot be looked at; it is waited for."""

    def folder_back(self, folder: Path) -> None:
        """The folder is there again."""


class FolderWatch:
    """Reads the pictures of a folder as they arrive, each once, also over restarts.

    Args:
        settings: What to watch.
        readers: Makes the readers; stays open.
        journal: Keeps the readings; None for none.
        listener: Is told what happens.
        read: Reads one file.
        suffixes: How the names of the files end that it can read, in lower case.

    Raises:
        WatchError: The output file or the command cannot work.

    Example:
        >>> watch = FolderWatch(WatchSettings(Path("gate")), pool, journal, WatchListener())
        >>> watch.run(stop)  # in a thread; until the event is set
    """

    def __init__(
        self,
        settings: WatchSettings,
        readers: ReaderPool,
        journal: Journal | None,
        listener: WatchListener,
        read: ReadFile = read_picture,
        suffixes: Set[str] = IMAGE_SUFFIXES,
    ) -> None:
        self._settings = settings
        self._readers = readers
        self._listener = listener
        self._keeping = WatchKeeping(settings, journal, lambda words: listener.problem(words))
        self._read_file = read
        self._suffixes = suffixes
        self._is_gone = False

    def run(self, stop: threading.Event, *, again: bool = False, once: bool = False) -> None:
        """Watch until ``stop`` is set.

        Args:
            stop: Ends the watch within one picture; what was begun is told at the next start.
            again: Read what was read before once more.
            once: End when everything that is there is read.

        What is read is kept before it counts. While that fails, as on a full disk, it is tried
        again and again.

        Raises:
            WatchError: The folder is being watched already, or its state cannot be opened. With
                ``once`` also: what is read cannot be kept, or not be told.
            DetectorError, OcrError: A reader could not be made.
        """
        while not stop.is_set():
            try:
                state = WatchState(self._settings.folder)
            except DiskFullError as error:
                if once:
                    raise
                self._wait_out(error, stop)
            else:
                with closing(state):
                    try:
                        self._watch(state, stop, again, once)
                    finally:
                        self._keeping.close(state)
                return

    def _watch(self, state: WatchState, stop: threading.Event, again: bool, once: bool) -> None:
        settings = self._settings
        arrivals = Arrivals(
            settings.folder,
            settings.subfolders,
            state.knows,
            settings.settle,
            settings.patience,
            self._suffixes,
        )
        leaves_present = settings.only_new and not again
        while not stop.is_set():
            try:
                if again:
                    state.clear()
                    again = False
                self._keeping.forget_old()
                self._keeping.deliver(state, stop)
                begin = time.monotonic()
                ready = self._look(state, arrivals, leaves_present)
                looked = time.monotonic() - begin
                self._read(state, arrivals, ready[:_AT_ONCE], stop)
            except WatchError as error:
                if once:
                    raise
                self._wait_out(error, stop)
                continue
            self._keeping.solved("state")
            if ready:
                continue
            if once and not self._is_gone and not arrivals.is_waiting:
                self._keeping.refuse_untold(state)
                self._keeping.send_rest(state, stop)
                return
            stop.wait(max(settings.interval, looked / _MOST_LOOKING))

    def _wait_out(self, error: WatchError, stop: threading.Event) -> None:
        self._keeping.show_problem("state", Sentence("{error} It is tried again.", error=error))
        stop.wait(_IN_TROUBLE * self._settings.interval)

    def _look(
        self, state: WatchState, arrivals: Arrivals, leaves_present: bool
    ) -> list[tuple[str, FileStamp]]:
        """The files to read now; none while the folder is away, which is told."""
        try:
            if state.is_new:
                present = list(arrivals.present())
                state.begin(present if leaves_present else ())
            ready = arrivals.ready()
        except OSError:
            self._show_gone(True)
            return []
        self._show_gone(False)
        return ready

    def _read(
        self,
        state: WatchState,
        arrivals: Arrivals,
        ready: list[tuple[str, FileStamp]],
        stop: threading.Event,
    ) -> None:
        if not ready:
            return
        folder, settings = self._settings.folder, self._settings
        results = read_pictures(
            [folder / name for name, _ in ready],
            self._readers,
            settings.reading,
            settings.workers,
            stop,
            keep_crops=False,
            read=self._read_file,
        )
        self._keeping.load_wanted()
        with closing(results):  # type: ignore[type-var]
            for (name, stamp), result in zip(ready, results, strict=False):
                if result.stamp != stamp:
                    continue  # it has changed or gone since: the next look settles it
                is_partial = (
                    result.error is not None
                    or DAMAGED in result.notes
                    or (result.duration is not None and bool(result.notes))
                )
                if is_partial and arrivals.may_be_completed(name, stamp):
                    continue
                wanted = self._keeping.keep(state, name, stamp, result, self._detector_name())
                self._listener.picture_read(result, wanted)
                arrivals.done(name, stamp)
                self._keeping.deliver(state, stop)
                self._keeping.wait_for_commands(state, stop)

    def _detector_name(self) -> str:
        with self._readers.borrow() as reader:
            return reader.detector.name

    def _show_gone(self, is_gone: bool) -> None:
        if is_gone != self._is_gone:
            self._is_gone = is_gone
            tell: Callable[[Path], None] = (
                self._listener.folder_gone if is_gone else self._listener.folder_back
            )
            tell(self._settings.folder)


__all__ = ["FolderWatch", "WatchError", "WatchListener", "WatchSettings"]
