"""The picture that is looked at: loads it, shows its boxes and the chosen plate, takes edits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lpr_desktop.geometry import Box
from lpr_desktop.gui.picture.item import PictureItem, PictureState, ShownReading
from lpr_desktop.gui.picture.opener import OpenedPicture
from lpr_desktop.gui.picture.picture_page import PicturePage
from lpr_desktop.gui.read.plate_panel import PlatePanel
from lpr_desktop.gui.read.read_session import ReadSession
from lpr_desktop.gui.widgets.picture_view import ViewBox
from lpr_desktop.video import is_video

_PATIENCE_MS = 250
"""How long the last picture stays while the next is loaded: shorter than that would flicker."""

_NEAR_SECONDS = 0.1
"""A plate of a video is where it was read, so long before and after."""


class ReadPresenter(QObject):
    """Joins one picture of a session with the page in the middle and the plate panel.

    Attributes:
        path: The picture; it may be one that cannot be opened, or still be on its way.

    Signals:
        plate_chosen: Whether a plate is chosen now.
        turned_to: Another path, or None.
        passage_sought: The passage of a video that is to be shown.
        frame_edited: Somebody drew or moved a box in a video.
    """

    plate_chosen = Signal(bool)
    turned_to = Signal(object)
    passage_sought = Signal(object)
    frame_edited = Signal()

    def __init__(
        self, session: ReadSession, page: PicturePage, panel: PlatePanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._session = session
        self._page = page
        self._view = page.view
        self._panel = panel
        self._opened: OpenedPicture | None = None
        self._plate_path: Path | None = None
        self._sought: tuple[Path, Box] | None = None
        # Of a video: the passage that stays chosen, whether the frame shows it or not.
        self._kept: int | None = None
        page.turned.connect(lambda is_picture: None if is_picture else self._show_plate())
        session.changed.connect(self._on_changed)
        session.opener.opened.connect(self._on_opened)
        session.opener.plates_ready.connect(self._on_plates_ready)
        self._view.box_selected.connect(self._on_selected)
        self._view.box_added.connect(self._on_box_added)
        self._view.box_changed.connect(self._on_box_changed)
        self._view.box_removed.connect(self._on_box_removed)
        panel.text_corrected.connect(self._on_text_corrected)
        panel.correction_reset.connect(lambda: self._on_text_corrected(None))

    @property
    def item(self) -> PictureItem | None:
        """The picture in the list, None if there is none or it was taken off."""
        return None if self.path is None else self._session.model.item_of(self.path)

    def chosen_reading(self) -> ShownReading | None:
        """The plate that is chosen."""
        item = self.item
        if item is None or not item.readings:
            return None
        if self._page.is_error:
            # The file is gone; what was read in it is still there to be copied or corrected.
            return item.readings[0]
        id = self._kept if self._view.selected is None else self._view.selected
        return next((shown for shown in item.readings if shown.id == id), None)

    def show(self, path: Path | None) -> None:
        """Show another picture as soon as it is loaded, or none."""
        if path == self.path:
            return
        # What was typed for a plate of the last picture is sent now.
        self._panel.commit()
        self.path = path
        self._opened = None
        self._kept = None
        self._session.look_at(path)
        if path is None:
            self._page.show_nothing()
        elif self._opened is None:
            self._page.show_loading(_PATIENCE_MS)
        self.turned_to.emit(path)

    def show_frame(
        self, opened: OpenedPicture, *, keeps_place: bool = False, is_passing: bool = False
    ) -> None:
        """Show a frame of the video; of one that is passing nothing is cut out."""
        if opened.path != self.path:
            return
        self._opened = opened if opened.levels else None
        item = self.item
        notes = () if item is None else item.notes
        self._page.show_picture(opened, notes, keeps_place=keeps_place)
        self._show_boxes(is_passing=is_passing)

    def keep(self, id: int) -> None:
        """Let a passage of the video be the chosen one."""
        self._kept = id
        self._view.select(None)
        self._show_plate()

    def select(self, path: Path, id: int) -> None:
        """Choose a plate, if its picture is the one that is shown."""
        if self._opened is not None and path == self.path:
            self._view.select(id)

    def seek(self, path: Path, box: Box) -> None:
        """Choose the plate at a box, now or when the picture is shown and read."""
        self._sought = (path, box)
        if path == self.path:
            self._show_boxes()

    def _take_sought(self, item: PictureItem) -> int | None:
        """The reading that was sought, if it is there."""
        if self._sought is None or self._sought[0] != self.path:
            return None
        box = self._sought[1]
        best = max(item.readings, key=lambda shown: shown.reading.box.iou(box), default=None)
        if best is None or best.reading.box.iou(box) <= 0:
            return None
        self._sought = None
        return best.id

    def _on_opened(self, opened: OpenedPicture) -> None:
        if opened.path != self.path:
            return
        self._opened = opened if opened.levels else None
        self._page.show_picture(opened)
        self._show_boxes()

    def _on_changed(self, path: Path) -> None:
        item = self.item
        if path != self.path or item is None:
            return
        if is_video(path):
            self._page.show_notes(item.notes)
            self._show_boxes()
        elif self._session.opener.wanted != path:
            # Its file has changed, or is there (again), and was read anew.
            if item.state is PictureState.READ:
                self._opened = None
                self._session.look_at(path)
        elif self._opened is not None:
            self._show_boxes()
        elif self._page.is_error:
            self._show_plate()

    def _show_boxes(self, *, is_passing: bool = False) -> None:
        item = self.item
        if item is None or self._opened is None:
            return
        there = [(shown, box) for shown in item.readings if (box := self._box(shown)) is not None]
        self._view.set_boxes([self._view_box(shown, box) for shown, box in there])
        sought = self._take_sought(item)
        ids = [shown.id for shown, _ in there]
        if sought is not None and sought not in ids:
            self.keep(sought)
            self.passage_sought.emit(self.chosen_reading())
        elif sought is not None:
            self._view.select(sought)
        elif self._kept is not None:
            self._view.select(self._kept if self._kept in ids else None)
        elif self._view.selected is None and ids:
            self._view.select(ids[0])
        self._show_plate()
        if not is_passing:
            self._session.opener.cut_out(self._opened, [box for _, box in there])

    def _box(self, shown: ShownReading) -> Box | None:
        """Where a plate is in what is shown; None: the frame does not show it."""
        seen, opened = shown.reading.seen, self._opened
        if opened is None or opened.time is None or seen is None:
            return shown.reading.box
        single = seen.at(opened.time, _NEAR_SECONDS)
        return None if single is None else single.box

    def _view_box(self, shown: ShownReading, box: Box) -> ViewBox:
        reading = shown.reading
        if self._session.edits.is_being_read(shown):
            return ViewBox(shown.id, box, "…")
        is_corrected = shown.corrected is not None
        # How sure the machine was says nothing of a text that a person typed.
        score = None if is_corrected else reading.confidence
        return ViewBox(shown.id, box, shown.text, score, shown.is_uncertain, is_corrected)

    def _on_plates_ready(self, opened: OpenedPicture) -> None:
        if opened is self._opened:
            self._show_plate()

    def _show_plate(self) -> None:
        shown = self.chosen_reading()
        self.plate_chosen.emit(shown is not None)
        item = self.item
        if shown is None or item is None:
            self._panel.set_reading(None)
            self._plate_path = None
            return
        number = item.readings.index(shown) + 1
        opened = self._opened
        box = self._box(shown)
        prepared = None if opened is None or box is None else opened.plates.get(box)
        if prepared is not None:
            reading = replace(shown.reading, crop=prepared.crop, lines=prepared.lines)
            shown = replace(shown, reading=reading)
        # What was typed for the last plate is sent by this: _plate_path is still that plate's.
        self._panel.set_reading(shown)
        self._panel.set_position(number, len(item.readings))
        self._plate_path = self.path

    def _on_selected(self, id: int | None) -> None:
        if id is not None and self._opened is not None and self._opened.time is not None:
            self._kept = id
        self._show_plate()

    def _is_frame(self) -> bool:
        """Whether a video is shown, whose boxes are not edited; it is told."""
        if self._opened is None or self._opened.time is None:
            return False
        self._show_boxes()
        self.frame_edited.emit()
        return True

    def _on_box_added(self, box: Box) -> None:
        if self._opened is not None and not self._is_frame():
            id = self._session.edits.add(self._opened.path, box)
            self._view.select(id)

    def _on_box_changed(self, id: int, box: Box) -> None:
        if self._opened is not None and not self._is_frame():
            self._session.edits.move(self._opened.path, id, box)

    def _on_box_removed(self, id: int) -> None:
        if self._opened is not None:
            self._session.edits.remove(self._opened.path, id)

    def _on_text_corrected(self, text: str | None) -> None:
        shown = self._panel.reading
        if shown is not None and self._plate_path is not None:
            self._session.edits.correct(self._plate_path, shown.id, text)
