"""Boxes that reading or a run over the folder has found, suggested until they are answered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from lpr_desktop.annotation.layout import Layout
from lpr_desktop.annotation.pending_boxes import (
    PendingBoxes,
    add_pending,
    drop_pending,
    missing_boxes,
    pending_in,
)
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.marks_state import Item
from lpr_desktop.gui.annotate.suggester import Suggester
from lpr_desktop.gui.jobs import Executor, Jobs, Task

_SURE = 1.0
"""The score that is shown: a person has sent these boxes."""


class SentBoxes(QObject):
    """Brings pending boxes of a folder into its session, and forgets those that were answered."""

    def __init__(
        self,
        jobs: Jobs,
        session: AnnotateSession,
        suggester: Suggester,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._session = session
        self._suggester = suggester
        self._shown: set[Path] = set()
        suggester.found.connect(self._keep)
        session.folder.opened.connect(lambda _first: self._look())
        session.marks_changed.connect(self._on_marks)

    def _look(self) -> None:
        layout = self._session.folder.layout
        self._shown.clear()
        if layout is not None:
            self._jobs.start(
                lambda _task: _open_pending(layout),
                on_success=lambda found: self._show(layout, found),
            )

    def _keep(self, path: Path, items: tuple[Item, ...]) -> None:
        """What was found in a whole folder is there again when that is opened anew."""
        if not items or not self._suggester.is_running:
            return
        self._shown.add(path)
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
                self._shown.add(pending.picture)

    def _on_marks(self) -> None:
        document = self._session.document
        if document is None or document.picture not in self._shown or not document.is_editable:
            return
        if not document.marks.suggestions:
            path = document.picture
            self._shown.discard(path)

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
