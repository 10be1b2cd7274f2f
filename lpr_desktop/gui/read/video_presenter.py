"""The video that is looked at: its frames in the page, its passages on the time line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.picture.item import PictureItem, PictureState, ShownReading
from lpr_desktop.gui.picture.opener import OpenedPicture
from lpr_desktop.gui.picture.video_player import VideoPlayer
from lpr_desktop.gui.read.read_presenter import ReadPresenter
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.read.timeline import TimelinePassage
from lpr_desktop.gui.read.video_strip import VideoStrip
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.watch.tripwires import keep_tripwire, tripwire_of
from lpr_desktop.gui.widgets.marks import Mark
from lpr_desktop.gui.widgets.tiles import image_from
from lpr_desktop.gui.workspace import Workspace
from lpr_desktop.video import clock, is_video

ACTIONS = (
    "video_play video_frame_before video_frame_next video_passage_before video_passage_next "
    "video_take_frame video_line"
)


class VideoPresenter(QObject):
    """Joins the player with page and strip while the picture of the list is a video.

    Attributes:
        player: Gives the frames.
        path: The video, None if a picture is shown, or nothing.
    """

    def __init__(
        self,
        session: ReadSession,
        shown: ReadPresenter,
        strip: VideoStrip,
        actions: Actions,
        workspace: Workspace,
    ) -> None:
        super().__init__(strip)
        self.path: Path | None = None
        self.player = VideoPlayer(self)
        self._session = session
        self._shown = shown
        self._strip = strip
        self._actions = actions
        self._workspace = workspace
        self._duration = 0.0
        self._frame: OpenedPicture | None = None
        strip.hide()
        shown.turned_to.connect(self._turn)
        shown.passage_sought.connect(self._go_to)
        shown.plate_chosen.connect(lambda _: self._show_chosen())
        shown.frame_edited.connect(self._explain)
        session.changed.connect(lambda path: self._show_item() if path == self.path else None)
        self.player.opened.connect(self._on_opened)
        self.player.shown.connect(self._on_frame)
        self.player.failed.connect(self._on_failed)
        self.player.playing_changed.connect(self._on_playing)
        strip.timeline.sought.connect(self.player.seek)
        strip.timeline.passage_chosen.connect(self.choose)
        runs = (
            self.player.toggle,
            lambda: self.player.step(-1),
            lambda: self.player.step(1),
            lambda: self._step_passage(-1),
            lambda: self._step_passage(1),
            self.take_frame,
            self.ask_for_line,
        )
        for id, run in zip(ACTIONS.split(), runs, strict=True):
            actions[id].triggered.connect(lambda _checked=False, run=run: run())
            actions[id].setEnabled(False)

    @property
    def item(self) -> PictureItem | None:
        """The video in the list."""
        return None if self.path is None else self._session.model.item_of(self.path)

    def passages(self) -> list[ShownReading]:
        """The passages of the video in order of time."""
        item = self.item
        known = [] if item is None else [one for one in item.readings if one.reading.seen]
        return sorted(known, key=_first)

    def choose(self, id: int) -> None:
        """Choose a passage and show the frame in which it is seen best."""
        for one in self.passages():
            if one.id == id:
                self._shown.keep(id)
                self._go_to(one)

    def take_frame(self) -> None:
        """Make a picture of the frame that is shown, which is read like any other."""
        frame = self._frame
        if frame is None or not frame.levels or self.path is None:
            return
        stem = f"{self.path.stem[:60]} {clock(frame.time or 0.0).replace(':', '.')}"
        self._session.paste(image_from(frame.levels[0]), stem)

    def ask_for_line(self) -> None:
        """Ask for the line whose crossing is a car's direction, on the frame that is shown."""
        from lpr_desktop.gui.read.video_strip import LineDialog

        frame, path = self._frame, self.path
        if frame is None or not frame.levels or path is None:
            return
        settings = self._workspace.settings
        before = tripwire_of(settings, path)
        dialog = LineDialog(
            frame.levels[0], before, show_name(path.parent.name), self._strip.window()
        )

        def keep() -> None:
            line = dialog.region.tripwire
            if line != before:
                keep_tripwire(settings, path.parent, line)
                self._session.read_videos_again(path.parent)

        dialog.accepted.connect(keep)
        dialog.open()

    def close(self) -> None:
        """Decode nothing any more."""
        self.player.close()

    def _turn(self, path: Path | None) -> None:
        self.path = path if path is not None and is_video(path) else None
        self._frame = None
        self._strip.setVisible(self.path is not None)
        self._actions.enable(ACTIONS, self.path is not None)
        self._duration = 0.0
        if self.path is not None:
            self._show_item()
            self._strip.show_time(0.0, self._duration)
        self.player.open(self.path)

    def _show_item(self) -> None:
        item = self.item
        if item is None:
            return
        self._duration = item.duration or self._duration
        found = self.passages()
        read_to = item.read_to if item.state is PictureState.READING else None
        marks = [TimelinePassage(one.id, one.text, *_span(one), _mark(one)) for one in found]
        self._strip.timeline.set_video(self._duration, marks, read_to)
        self._strip.show_time(self.player.time, self._duration)
        words = tr("%Ln passage(s)", "", len(found)) if found or read_to is None else ""
        if read_to is not None:
            words = tr("{done} read", done=clock(read_to)) + (f" · {words}" if words else "")
        elif item.state is PictureState.WAITING:
            words = tr("Waits to be read")
        self._strip.show_words(words)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._shown.chosen_reading() if self.path is not None else None
        self._strip.timeline.set_chosen(None if chosen is None else chosen.id)

    def _step_passage(self, by: int) -> None:
        found, now = self.passages(), self.player.time
        if not found:
            return
        chosen = self._shown.chosen_reading()
        ids = [one.id for one in found]
        if chosen is not None and chosen.id in ids:
            place = ids.index(chosen.id) + by
        elif by > 0:
            place = next((i for i, one in enumerate(found) if _first(one) > now), len(found) - 1)
        else:
            place = sum(_first(one) < now for one in found) - 1
        self.choose(ids[min(max(place, 0), len(ids) - 1)])

    def _go_to(self, shown: ShownReading) -> None:
        if self.path is not None and shown.reading.seen is not None:
            self.player.seek(shown.reading.seen.time)

    def _on_opened(self, duration: float) -> None:
        self._duration = self._duration or duration
        self._show_item()

    def _on_frame(self, frame: OpenedPicture) -> None:
        is_first = self._frame is None
        self._frame = frame
        self._shown.show_frame(frame, keeps_place=not is_first, is_passing=self.player.is_playing)
        self._strip.show_time(frame.time or 0.0, self._duration)

    def _on_failed(self, message: str) -> None:
        if self.path is not None:
            self._shown.show_frame(OpenedPicture(self.path, error=message))

    def _on_playing(self, is_playing: bool) -> None:
        self._strip.show_playing(is_playing)
        if not is_playing and self._frame is not None:
            # Now there is time to cut its plates out.
            self._shown.show_frame(self._frame, keeps_place=True)

    def _explain(self) -> None:
        self._workspace.tell(
            tr(
                "The boxes of a video are where plates were seen. To draw or move one, take the "
                "frame as a picture first (Reading > Take the frame as a picture)."
            ),
            "video",
            view=View.READ,
        )


def _first(shown: ShownReading) -> float:
    return shown.reading.seen.first if shown.reading.seen is not None else 0.0


def _span(shown: ShownReading) -> tuple[float, float]:
    seen = shown.reading.seen
    return (0.0, 0.0) if seen is None else (seen.first, seen.last)


def _mark(shown: ShownReading) -> Mark:
    if shown.corrected is not None:
        return Mark.CORRECTED
    return Mark.UNCERTAIN if shown.is_uncertain else Mark.SURE
