"""Shows the frames of a video: any one, the neighbours, or one after the other as time goes by."""

from __future__ import annotations

import threading
import time
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lpr_desktop.errors import Cancelled, LprError
from lpr_desktop.gui.jobs import main_thread
from lpr_desktop.gui.picture.opener import OpenedPicture
from lpr_desktop.gui.translation import error_text, tr
from lpr_desktop.gui.widgets.tiles import build_pyramid

if TYPE_CHECKING:
    from lpr_desktop.video import Frame, VideoFrames

_PAINT_SECONDS = 1.0
_END_SECONDS = 2.0


class VideoPlayer(QObject):
    """Decodes in a thread; frames that come faster than they are painted are left out.

    Attributes:
        time: Of the frame that is shown, in seconds.
        is_playing: Whether frames follow each other by themselves.

    Signals:
        opened: Length in seconds, 0 if the file does not say.
        shown: An :class:`OpenedPicture` with its ``time``.
        failed: Why the video cannot be shown, for a person.
        playing_changed: ``is_playing``.
    """

    opened = Signal(float)
    shown = Signal(object)
    failed = Signal(str)
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.time = 0.0
        self.is_playing = False
        self._work: _Work | None = None

    def open(self, path: Path | None) -> None:
        """Show a video from its beginning, or none any more."""
        self._set_playing(False)
        self.time = 0.0
        if self._work is not None:
            self._work.stop.set()
            self._work.ask("stop")
        self._work = None if path is None else _Work(path, weakref.WeakMethod(self._take))
        if self._work is not None:
            self._work.ask("at")
            self._work.thread.start()

    def seek(self, seconds: float) -> None:
        """Show the frame of a time; playing goes on from there."""
        self._ask("play" if self.is_playing else "at", max(0.0, seconds))

    def step(self, frames: int) -> None:
        """Show the next frame (1) or the one before (-1)."""
        self._set_playing(False)
        self._ask("next" if frames > 0 else "before")

    def toggle(self) -> None:
        """Play, or stop at the frame that is shown."""
        if self._work is None:
            return
        self._set_playing(not self.is_playing)
        if self.is_playing:
            self._ask("play", self.time)
        else:
            self._ask("rest")

    def close(self) -> None:
        """Stop; returns when the decoder has ended."""
        work = self._work
        self.open(None)
        if work is not None:
            work.thread.join(_END_SECONDS)

    def _ask(self, kind: str, seconds: float = 0.0) -> None:
        if self._work is not None:
            self._work.ask(kind, seconds)

    def _set_playing(self, is_playing: bool) -> None:
        if is_playing != self.is_playing:
            self.is_playing = is_playing
            self.playing_changed.emit(is_playing)

    def _take(self, work: _Work, kind: str, value: Any) -> None:
        work.painted.set()
        if work is not self._work:
            return
        match kind:
            case "opened":
                self.opened.emit(value)
            case "frame":
                self.time = value.time
                self.shown.emit(value)
            case "failed":
                self._set_playing(False)
                self.failed.emit(value)
            case "end":
                self._set_playing(False)


class _Work:
    """The thread of one video: carries out what was asked for last."""

    def __init__(self, path: Path, take: weakref.WeakMethod[Any]) -> None:
        self.stop = threading.Event()
        self.painted = threading.Event()
        self.thread = threading.Thread(target=self._run, name="player", daemon=True)
        self._path = path
        self._take = take
        self._main = main_thread()
        self._asked: tuple[str, float] | None = None
        self._is_asked = threading.Condition()
        self._last = 0.0

    def ask(self, kind: str, seconds: float = 0.0) -> None:
        """What was asked for before and is not begun is dropped."""
        with self._is_asked:
            self._asked = kind, seconds
            self._is_asked.notify()

    def _post(self, kind: str, value: Any = None) -> None:
        self._main.post(self._take, self, kind, value)

    def _run(self) -> None:
        # Imported in the thread: OpenCV must not delay the window.
        from lpr_desktop.video import VideoFrames

        try:
            with VideoFrames(self._path, self.stop) as frames:
                self._post("opened", frames.duration)
                while not self.stop.is_set():
                    with self._is_asked:
                        while self._asked is None:
                            self._is_asked.wait()
                        (kind, seconds), self._asked = self._asked, None
                    self._do(frames, kind, seconds)
        except Cancelled:
            pass
        except LprError as error:
            self._post("failed", error_text(error))
        except MemoryError:
            self._post("failed", tr("There is not enough memory to show this video."))

    def _do(self, frames: VideoFrames, kind: str, seconds: float) -> None:
        match kind:
            case "at":
                # Behind the end: the last frame.
                frame = frames.at(seconds) or frames.at(max(0.0, self._last - 0.5 / frames.rate))
                self._show(frame)
            case "next":
                self._show(frames.next())
            case "before":
                self._show(frames.at(max(0.0, self._last - 1 / frames.rate)))
            case "play":
                self._play(frames, seconds)

    def _play(self, frames: VideoFrames, start: float) -> None:
        frame = frames.at(start)
        begin = time.monotonic()
        while frame is not None and self._asked is None:
            self._show(frame)
            self.painted.wait(_PAINT_SECONDS)
            due = frame.time + 1 / frames.rate
            while (wait := due - start - (time.monotonic() - begin)) > 0 and self._asked is None:
                time.sleep(min(wait, 0.02))
            frame = frames.at(max(due, start + time.monotonic() - begin))
        if frame is None:
            self._post("end")

    def _show(self, frame: Frame | None) -> None:
        if frame is not None:
            self._last = frame.time
            levels = tuple(build_pyramid(frame.image))
            self.painted.clear()
            self._post("frame", OpenedPicture(self._path, levels, time=frame.time))
