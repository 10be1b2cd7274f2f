"""What the Annotate view shows: keeps canvas, lists and title in step with the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lpr_desktop.files import show_name
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.annotate_view import AnnotateView
from lpr_desktop.gui.annotate.classes import class_color
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.file_model import Filter
from lpr_desktop.gui.annotate.marker import Marker
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.picture.opener import OpenedPicture
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.widgets.boxes import ViewBox
from lpr_desktop.gui.widgets.tone import Tone


class AnnotatePresenter(QObject):
    """Shows an :class:`AnnotateSession` in an :class:`AnnotateView`.

    Attributes:
        keeps_zoom: The next picture is shown with the same zoom.
        keeps_tone: The next picture is shown as bright and with as much contrast as this one.

    Signals:
        title_changed: What the title of the window is to say, and whether something is not saved.
        choice_changed: The ids of the chosen boxes.
    """

    title_changed = Signal(str, bool)
    choice_changed = Signal(list)

    def __init__(
        self,
        session: AnnotateSession,
        view: AnnotateView,
        marker: Marker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._marker = marker
        self.keeps_zoom = False
        self.keeps_tone = False
        self._picture: OpenedPicture | None = None
        self._wanted_box: int | None = None
        self._to_choose: list[int] = []
        canvas, panel, files, model = view.canvas, view.panel, view.files, session.folder.model
        session.picture_left.connect(canvas.finish_edit)
        session.picture_chosen.connect(self._on_chosen)
        session.picture_opened.connect(self._on_picture)
        session.document_opened.connect(self._on_document)
        session.marks_changed.connect(self._on_marks)
        session.classes.changed.connect(self._on_marks)
        session.folder.opened.connect(self._on_folder)
        session.saver.saved.connect(self._show_saving)
        session.saver.failed.connect(self._show_saving)
        session.saver.conflicted.connect(self._show_saving)
        session.saver.settled.connect(self._show_saving)
        marker.choice_wanted.connect(self.choose)
        canvas.selection_changed.connect(self._on_choice)
        canvas.position_changed.connect(self._on_position)
        canvas.position_left.connect(lambda: view.status.show_place(None, None, self._size_text()))
        canvas.zoom_changed.connect(self._on_zoom)
        canvas.tone_changed.connect(view.status.show_tone)
        panel.list.chosen.connect(self.choose)
        files.row_chosen.connect(session.show)
        files.seen.connect(session.folder.read_seen)
        model.counts_changed.connect(self._show_counts)
        view.chips.changed.connect(self._on_filter)
        view.chips.search.left.connect(files.setFocus)
        self._show_counts()

    @property
    def choice(self) -> list[int]:
        """The ids of the chosen boxes."""
        return self._view.canvas.selection

    @property
    def chosen_items(self) -> list[Item]:
        items = {item.id: item for item in self._marker.marks.items}
        return [items[id] for id in self.choice if id in items]

    @property
    def picture(self) -> OpenedPicture | None:
        """The picture that is shown."""
        return self._picture

    def choose(self, ids: list[int]) -> None:
        """Choose boxes, on the picture and in the list; when it is shown, if it is not yet."""
        self._view.canvas.choose(ids)
        self._to_choose = list(ids)

    def show_box(self, picture: Path, box: int | None) -> None:
        """Go to a picture, and to one of its boxes by its number in the file."""
        row = self._session.folder.row_of(picture)
        if row is None:
            return
        self._wanted_box = box
        if row == self._session.row:
            self._choose_wanted()
        else:
            self._session.show(row)

    def _on_folder(self, first: Path | None) -> None:
        self._view.chips.reset()
        self._view.show_stage(has_folder=True)
        self._show_counts()
        row = None if first is None else self._session.folder.row_of(first)
        self._session.row = None
        self._session.show(row or 0)

    def _on_chosen(self, row: int | None) -> None:
        self._picture = None
        self._view.files.show_row(row)
        self._view.panel.show_marks(None)
        self._view.panel.show_choice([])
        self._view.panel.show_pixels(None)
        self._view.status.show_message("")
        path = self._session.path
        if row is None or path is None:
            self._view.page.show_nothing()
            self._view.status.show_zoom(None)
        elif self._session.opener.get(path) is None:
            self._view.page.show_loading()
        self._show_title()

    def _on_picture(self, picture: OpenedPicture) -> None:
        self._picture = picture
        canvas, document = self._view.canvas, self._session.document
        notes = [document.error] if document is not None and document.error else []
        usual = Tone(is_equalised=canvas.tone.is_equalised)
        if picture.levels and not self.keeps_tone and canvas.tone != usual:
            canvas.set_tone(usual)
        self._view.page.show_picture(picture, notes, keeps_place=self.keeps_zoom)
        if picture.levels:
            self._view.panel.show_pixels(picture.levels[0])
            wanted, self._to_choose = self._to_choose, []
            self._on_marks()
            there = {item.id for item in document.marks.items} if document is not None else ()
            if chosen := [id for id in wanted if id in there]:
                self._view.canvas.choose(chosen)

    def _on_document(self, document: Document) -> None:
        if document.error and self._picture is not None and self._picture.levels:
            self._on_picture(self._picture)

    def _on_marks(self) -> None:
        document = self._session.document
        if document is None:
            return
        self._view.panel.show_marks(document.marks if document.is_editable else None)
        if self._picture is not None and self._picture.levels:
            names = {item.content.class_name for item in document.marks.items}
            with_class = len(names | set(self._session.classes.names)) > 1
            self._view.canvas.set_boxes(
                view_box(item, with_class=with_class) for item in document.marks.items
            )
        self._view.panel.show_choice(self.chosen_items)
        self._choose_wanted()
        self._show_saving()

    def _choose_wanted(self) -> None:
        document = self._session.document
        if self._wanted_box is None or document is None or self._picture is None:
            return
        boxes, box = document.marks.boxes, self._wanted_box
        self._wanted_box = None
        if box < len(boxes):
            self.choose([boxes[box].id])

    def _on_choice(self, ids: list[int]) -> None:
        if ids:
            self._to_choose = []
        self._view.panel.show_choice(self.chosen_items)
        self._view.status.show_place(None, None, self._size_text())
        self.choice_changed.emit(ids)

    def _on_filter(self) -> None:
        kind = self._view.chips.kind
        assert isinstance(kind, Filter)
        self._session.folder.model.set_filter(kind, self._view.chips.search.text())

    def _on_position(self, x: float, y: float) -> None:
        self._view.status.show_place(x, y, self._size_text())

    def _on_zoom(self, zoom: float) -> None:
        has_picture = self._view.canvas.picture_size != (0, 0)
        self._view.status.show_zoom(zoom if has_picture else None)

    def _size_text(self) -> str:
        items = self.chosen_items
        if len(items) != 1:
            return tr("%Ln box(es)", "", len(items)) if items else ""
        box = items[0].content.box
        return f"{box.width:.0f} × {box.height:.0f}"

    def _show_counts(self) -> None:
        self._view.chips.set_counts(self._session.folder.model.counts())

    def _show_saving(self) -> None:
        session, status = self._session, self._view.status
        failed = [one for one in session.unsaved_documents if one.failure or one.conflict]
        document = session.document
        if failed:
            status.show_saving(tr("%Ln picture(s) not saved", "", len(failed)), "danger")
        elif session.saver.is_busy:
            status.show_saving(tr("Saving…"))
        elif document is not None and document.is_editable:
            status.show_saving("" if document.annotation.is_blank else tr("Saved"))
        else:
            status.show_saving("")
        self._show_title()

    def _show_title(self) -> None:
        index, row = self._session.folder.index, self._session.row
        if index is None or row is None:
            self.title_changed.emit("", False)
            return
        document = self._session.document
        is_dirty = document is not None and document.is_dirty
        title = f"{show_name(index.picture(row).name)} [{row + 1:,} / {len(index):,}]"
        self.title_changed.emit(title, is_dirty)


def view_box(item: Item, *, with_class: bool) -> ViewBox:
    """A box as the canvas shows it."""
    content = item.content
    words = [content.class_name] if with_class else []
    words += [content.text] if content.text else []
    flags = "".join(
        letter for letter, is_on in (("D", content.difficult), ("T", content.truncated)) if is_on
    )
    words += [flags] if flags else []
    return ViewBox(
        item.id,
        content.box,
        " · ".join(words),
        item.score,
        uncertain=item.is_suggestion,
        tint=class_color(content.class_name),
        corners=content.corners,
    )
