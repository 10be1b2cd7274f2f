"""Boxes that are offered unasked: sent or kept ones, those of the frame before, turned ones."""

from __future__ import annotations

from pathlib import Path

from lpr_desktop.annotation.checks import ProblemKind, check_annotation, convert_orientation
from lpr_desktop.annotation.layout import Layout
from lpr_desktop.annotation.model import as_written
from lpr_desktop.annotation.pending_boxes import (
    PendingBoxes,
    add_pending,
    drop_pending,
    missing_boxes,
    pending_in,
)
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.jobs import Executor, Task
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.translation import tr
from lpr_desktop.passages.frames import are_of_one_video

_SURE = 1.0
"""The score that is shown: a person has sent these boxes."""


class SentBoxes(AnnotateCommands):
    """Brings pending boxes of a folder into its session, and forgets those that were answered."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        session, suggester = parts.session, parts.suggester
        self._offered: set[Path] = set()
        suggester.found.connect(self._keep)
        session.folder.opened.connect(lambda _first: self._look())
        session.marks_changed.connect(self._on_marks)

    def _look(self) -> None:
        layout = self._session.folder.layout
        self._offered.clear()
        if layout is not None:
            self._jobs.start(
                lambda _task: _open_pending(layout),
                on_success=lambda found: self._show(layout, found),
            )

    def _keep(self, path: Path, items: tuple[Item, ...]) -> None:
        """What was found in a whole folder is there again when that is opened anew."""
        if not items or not self._suggester.is_running:
            return
        self._offered.add(path)
        boxes, scores = [one.content for one in items], [one.score or 0.0 for one in items]

        def keep(_task: Task) -> None:
            add_pending(path, boxes, scores)

        # Told by nothing: a full disk takes suggestions, but nobody's work.
        self._jobs.start(keep, on_failure=lambda _error: None, executor=Executor.SERIAL)

    def _show(self, layout: Layout, found: list[PendingBoxes]) -> None:
        if layout != self._session.folder.layout:
            return
        for pending in found:
            if self._session.folder.row_of(pending.picture) is not None:
                items = tuple(
                    Item.new(box, pending.scores.get(box.box, _SURE)) for box in pending.boxes
                )
                self._session.suggest(pending.picture, items)
                self._offered.add(pending.picture)

    def _on_marks(self) -> None:
        document = self._session.document
        if document is None or document.picture not in self._offered or not document.is_editable:
            return
        if not document.marks.suggestions:
            path = document.picture
            self._offered.discard(path)

            def forget(_task: Task) -> None:
                drop_pending(path)

            self._jobs.start(forget, executor=Executor.SERIAL)


def _open_pending(layout: Layout) -> list[PendingBoxes]:
    """Pending boxes of which something is still missing; the others are forgotten."""
    found = []
    for pending in pending_in(layout.pictures):
        try:
            path = layout.annotation_path(pending.picture)
            known = load(path).boxes if path.exists() else ()
        except AnnotationError:
            continue
        boxes = missing_boxes(pending.boxes, known)
        if boxes:
            found.append(PendingBoxes(pending.picture, boxes, pending.scores))
        else:
            drop_pending(pending.picture)
    return found


_KEY = "turned"


class TurnedOffer(AnnotateCommands):
    """Looks at each picture that is shown, and offers to turn its boxes where they need it."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        session, notices = parts.session, parts.workspace.notices
        session.picture_opened.connect(self._look)
        session.document_opened.connect(self._look)
        session.picture_chosen.connect(lambda _row: notices.hide(_KEY))

    def _look(self) -> None:
        document, path = self._session.document, self._session.path
        picture = None if path is None else self._session.opener.get(path)
        if document is None or picture is None or not picture.levels or path is None:
            return
        problems = check_annotation(path, document.annotation, *picture.size, picture.orientation)
        if document.is_editable and any(one.kind is ProblemKind.UNROTATED for one in problems):
            orientation = picture.orientation
            self._notices.show(
                _KEY,
                tr(
                    "The boxes of {name} were drawn on the picture as the camera stored it, "
                    "which is shown upright here. They can be turned with it.",
                    name=show_name(path.name),
                ),
                Tone.WARNING,
                (
                    NoticeAction(
                        tr("Turn the boxes"), lambda: _turn(document, orientation), is_primary=True
                    ),
                ),
                view=View.ANNOTATE,
            )


def _turn(document: Document, orientation: int) -> None:
    turned = convert_orientation(document.annotation, orientation)
    size = (turned.width, turned.height)
    boxes = [item.id for item in document.marks.boxes]
    places = {id: as_written(one.box, *size) for id, one in zip(boxes, turned.boxes, strict=True)}
    marks = document.marks.moved(places, *size)
    document.change(marks.with_size(size), tr("Turn the boxes"))


_DRAWN = 1.0
"""The score that is shown: a person has drawn them."""


class FrameBoxes(AnnotateCommands):
    """Suggests them once, in a frame that has no box and was not checked."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        session = parts.session
        self._offered: set[Path] = set()
        session.document_opened.connect(self._offer)

    def _offer(self, document: Document) -> None:
        previous, picture, marks = self._session.previous_document, document.picture, document.marks
        if previous is None or picture in self._offered or not document.is_editable:
            return
        if marks.items or marks.verified or not are_of_one_video(previous.picture, picture):
            return
        items = tuple(Item.new(one.content.copied(), _DRAWN) for one in previous.marks.boxes)
        if not items:
            return
        self._offered.add(picture)
        self._session.suggest(picture, items)
        # All of them: one key accepts them.
        self._shown.choose([item.id for item in items])
        self.say(
            tr(
                "%Ln box(es) of the frame before: Enter accepts, Del refuses",
                "",
                len(items),
            )
        )
