"""Reading many pictures in parallel, with the results in order.

Threads are enough: OpenCV, LiteRT and Tesseract release the interpreter lock while they work.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np

from lpr_desktop.errors import Cancelled, LprError
from lpr_desktop.files import AnyPath, FileStamp, show_name
from lpr_desktop.imaging import read_header, read_image
from lpr_desktop.picture_process import Stop
from lpr_desktop.reading.capture_time import capture_time
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PictureResult, PlateReader
from lpr_desktop.sentence import Sentence

Item = TypeVar("Item")
Result = TypeVar("Result")

_log = logging.getLogger(__name__)

BYTES_AT_ONCE = 840_000_000
"""Pictures that together take more memory are not decoded at the same time (a single one that takes
more is read alone), whatever the number of cores: 120 megapixels of the usual kinds."""

_POLL_SECONDS = 0.2
"""On Windows a wait without a limit cannot be interrupted by Ctrl+C."""


def default_workers() -> int:
    """The number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


class ReaderPool:
    """Readers that several threads share, each lent to one thread at a time.

    A reader is made when none is idle, one after the other: Tesseract's start-up sets the
    process-wide locale for a moment.
    """

    def __init__(self, make_reader: Callable[[], PlateReader]) -> None:
        self._make_reader = make_reader
        self._idle: list[PlateReader] = []
        self._closed = False
        self._lock = threading.Lock()
        self._making = threading.Lock()

    @contextmanager
    def borrow(self) -> Iterator[PlateReader]:
        """Lend a reader, the one that was used last if there is one.

        Raises what ``make_reader`` raises (DetectorError, OcrError).
        """
        reader = self._take()
        try:
            yield reader
        finally:
            with self._lock:
                keep = not self._closed
                if keep:
                    self._idle.append(reader)
            if not keep:
                reader.close()

    def warm(self, count: int = 1) -> None:
        """Have ``count`` idle readers, each used once, so that the first picture is quick."""
        blank = np.full((64, 128, 3), 128, np.uint8)
        with ExitStack() as lent:
            for _ in range(count):
                reader = lent.enter_context(self.borrow())
                reader.read(blank)
                reader.ocr.read_crop(blank)

    def close(self) -> None:
        """Close the idle readers now, and those that are lent when they come back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for reader in idle:
            reader.close()

    def _take(self) -> PlateReader:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        with self._making:
            return self._make_reader()


class MemoryBudget:
    """Lets threads decode pictures at once only as long as they are not too large together."""

    def __init__(self, size: int = BYTES_AT_ONCE) -> None:
        self._size = size
        self._used = 0
        self._freed = threading.Condition()

    @contextmanager
    def spend(self, path: AnyPath, cancel: Stop) -> Iterator[None]:
        """Wait until the picture ``path`` fits, or nothing else is in use. Raises Cancelled."""
        memory = _memory(path, cancel)
        with self._freed:
            while self._used and self._used + memory > self._size:
                if cancel.is_set():
                    raise Cancelled("Stopped.")
                self._freed.wait(_POLL_SECONDS)
            self._used += memory
        try:
            yield
        finally:
            with self._freed:
                self._used -= memory
                self._freed.notify_all()


def in_order(
    items: Iterable[Item],
    work: Callable[[Item], Result],
    workers: int,
    cancel: threading.Event,
    abandoned: threading.Event | None = None,
    *,
    ordered: bool = True,
) -> Iterator[Result]:
    """Yield ``work(item)`` of every item, in order, computed by ``workers`` threads.

    Each result comes as soon as it and all before it are there; at most ``2 * workers`` items are
    taken ahead of the consumer. Once ``cancel`` is set nothing new is begun: what was finished
    without a gap still comes, then the iterator ends. An exception of ``work`` is raised at its
    place and ends the rest; closing the iterator early does so too, sets ``abandoned``, and waits
    for the items that are being worked on. Ctrl+C does not wait. Without ``ordered`` a slow item
    holds back no other's result.
    """
    abandoned = threading.Event() if abandoned is None else abandoned

    def step(item: Item) -> Result:
        if cancel.is_set() or abandoned.is_set():
            raise Cancelled("Stopped.")
        return work(item)

    source = iter(items)
    queue: deque[Future[Result]] = deque()
    executor = ThreadPoolExecutor(workers, thread_name_prefix="read")
    waits = True
    try:
        while True:
            while len(queue) < 2 * workers and not cancel.is_set():
                try:
                    item = next(source)
                except StopIteration:
                    break
                queue.append(executor.submit(step, item))
            if not queue:
                break
            ahead = [queue[0]] if ordered else queue
            while not (done := wait(ahead, _POLL_SECONDS, FIRST_COMPLETED).done):
                pass
            first = next(future for future in queue if future in done)
            queue.remove(first)
            try:
                result = first.result()
            except Cancelled:
                break
            yield result
    except KeyboardInterrupt:
        waits = False
        raise
    finally:
        abandoned.set()
        executor.shutdown(wait=waits, cancel_futures=True)


def read_picture(
    path: Path,
    reader: PlateReader,
    settings: PipelineSettings | None = None,
    stop: Stop | None = None,
) -> PictureResult:
    """Read one picture file. What goes wrong is the result's ``error``; raises only Cancelled."""
    begin = time.perf_counter()
    stamp = FileStamp.of(path)
    width = height = 0
    try:
        picture = read_image(path, stop)
        height, width = picture.pixels.shape[:2]
        if stop is not None and stop.is_set():
            raise Cancelled("Stopped.")
        readings = tuple(reader.read(picture.pixels, settings))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - one bad file never stops a folder
        seconds = time.perf_counter() - begin
        return PictureResult(path, width, height, seconds, error=explain(path, error), stamp=stamp)
    seconds = time.perf_counter() - begin
    return PictureResult(
        *(path, width, height, seconds, readings, picture.notes),
        stamp=stamp,
        taken_at=capture_time(path),
    )


ReadFile = Callable[[Path, PlateReader, PipelineSettings | None, Stop | None], PictureResult]
"""As :func:`read_picture`."""


def read_pictures(
    paths: Iterable[AnyPath],
    make_reader: Callable[[], PlateReader] | ReaderPool,
    settings: PipelineSettings | None = None,
    workers: int | None = None,
    cancel: threading.Event | None = None,
    *,
    keep_crops: bool = True,
    ordered: bool = True,
    read: ReadFile = read_picture,
) -> Iterator[PictureResult]:
    """Read picture files in parallel; the results come in the order of ``paths``, each at once.

    Args:
        paths: Files (of folders see ``picture_listing``); taken as needed, not all at first.
        make_reader: Makes the reader of a thread, closed at the end; or a pool, which stays open.
        settings: They come before those of the pipeline.
        workers: Threads; None is one for each core.
        cancel: Set it from anywhere to stop within one picture.
        keep_crops: False leaves out ``Reading.crop`` and ``lines``, for which a long list would
            need much memory.
        ordered: False gives each result as soon as it is there, whatever came before it.
        read: Reads one file; another one than ``read_picture`` may read more than pictures.

    Raises:
        DetectorError, OcrError: A reader could not be made. A picture that cannot be read raises
            nothing: see ``PictureResult.error``.
    """
    pool = make_reader if isinstance(make_reader, ReaderPool) else ReaderPool(make_reader)
    stop = threading.Event() if cancel is None else cancel
    abandoned = threading.Event()
    budget = MemoryBudget()
    end = _Either(stop, abandoned)

    def work(path: AnyPath) -> PictureResult:
        with pool.borrow() as reader, budget.spend(path, end):
            result = read(Path(path), reader, settings, end)
        return result if keep_crops else _without_crops(result)

    try:
        count = workers or default_workers()
        yield from in_order(paths, work, count, stop, abandoned, ordered=ordered)
    finally:
        if pool is not make_reader:
            pool.close()


@dataclass(frozen=True, slots=True)
class _Either:
    """Set as soon as one of two is."""

    one: Stop
    other: Stop

    def is_set(self) -> bool:
        return self.one.is_set() or self.other.is_set()


def _memory(path: AnyPath, stop: Stop) -> int:
    """What opening it takes, by its header; 0 for a file that will fail to open anyway."""
    try:
        return read_header(path, stop).memory
    except Exception:  # noqa: BLE001 - read_picture meets it again and reports it
        return 0


def _without_crops(result: PictureResult) -> PictureResult:
    return replace(result, readings=tuple(reading.without_crop() for reading in result.readings))


def explain(path: Path, error: Exception) -> str:
    """Why a file could not be read, for a person."""
    if isinstance(error, LprError):
        return error.sentence
    _log.debug("reading %s", show_name(path), exc_info=error)
    if isinstance(error, MemoryError):
        return Sentence(
            "{name}: there is not enough memory to read this picture. Close other programs, or "
            "make the picture smaller.",
            name=path,
        )
    return Sentence(
        "{name}: an unexpected error stopped the reading of this picture ({kind}: {error}). If "
        "other programs open the file, please report it.",
        name=path,
        kind=type(error).__name__,
        error=str(error),
    )
