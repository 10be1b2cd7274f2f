"""In the frames of a video the boxes of the frame before are suggested."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lpr_desktop.gui.annotate.annotate_presenter import AnnotatePresenter
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.translation import tr
from lpr_desktop.passages.frames import are_of_one_video

_SURE = 1.0
"""The score that is shown: a person has drawn them."""


class FrameBoxes(QObject):
    """Suggests them once, in a frame that has no box and was not checked.

    Signals:
        told: A sentence about what can be done.
    """

    told = Signal(str)

    def __init__(self, session: AnnotateSession, shown: AnnotatePresenter) -> None:
        super().__init__(shown)
        self._session = session
        self._shown = shown
        self._offered: set[Path] = set()
        session.document_opened.connect(self._offer)

    def _offer(self, document: Document) -> None:
        previous, picture, marks = self._session.previous_document, document.picture, document.marks
        if previous is None or picture in self._offered or not document.is_editable:
            return
        if marks.items or marks.verified or not are_of_one_video(previous.picture, picture):
            return
        items = tuple(Item.new(one.content.copied(), _SURE) for one in previous.marks.boxes)
        if not items:
            return
        self._offered.add(picture)
        self._session.suggest(picture, items)
        # All of them: one key accepts them.
        self._shown.choose([item.id for item in items])
        self.told.emit(
            tr(
                "%Ln box(es) of the frame before: Enter accepts, Del refuses",
                "",
                len(items),
            )
        )
