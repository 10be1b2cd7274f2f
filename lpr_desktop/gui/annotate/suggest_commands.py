"""The actions that ask for suggestions, and what becomes of the answers."""

from __future__ import annotations

from pathlib import Path

from lpr_desktop.annotation.index import PictureState
from lpr_desktop.geometry import Corners
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.marks_state import Item, without_known
from lpr_desktop.gui.translation import tr


class SuggestCommands(AnnotateCommands):
    """Connects the table of actions with the suggester, and its finds with the session."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, session, suggester = parts.actions, parts.session, parts.suggester
        self._looked_at: Path | None = None
        self._hint = ""
        actions["mark_suggest_all"].triggered.connect(lambda: self.suggest_all())
        session.marks_changed.connect(self._on_marks_changed)
        suggester.found.connect(self._on_found)
        suggester.corners_found.connect(self._on_corners)
        suggester.progress.connect(self._on_progress)
        suggester.ended.connect(self._on_ended)
        suggester.failed.connect(self._on_failed)

    def suggest(self) -> None:
        """Look for plates in the picture that is shown."""
        picture = self._shown.picture
        if picture is None or not picture.levels:
            return
        self._looked_at = picture.path
        self._view.status.show_message(tr("Looking for plates…"))
        name = self._session.classes.last
        self._suggester.suggest(picture.path, picture.levels[0], name)

    def find_corners(self, items: list[Item]) -> None:
        """Look for the corners of the plates in boxes of the picture that is shown."""
        picture = self._shown.picture
        if picture is not None and picture.levels:
            self._suggester.find_corners(picture.path, picture.levels[0], items)

    def suggest_all(self) -> None:
        """Look for plates in all listed pictures that have no box yet."""
        index, model = self._session.folder.index, self._session.folder.model
        if index is None or self._work.is_busy or self._suggester.is_running:
            return
        rows = [
            row
            for row in model.rows
            if index.states[row] == PictureState.NOTHING and row not in model.suggested
        ]
        if not rows:
            self.say(tr("All listed pictures have boxes or suggestions already"))
            return
        paths = [index.picture(row) for row in rows]
        self._suggester.suggest_all(paths, self._session.classes.last)

    def _on_corners(self, path: Path, corners: dict[int, Corners]) -> None:
        if path == self._session.path:
            self._marker.set_corners(corners)

    def _on_found(self, path: Path, items: tuple[Item, ...]) -> None:
        document = self._session.document
        is_shown = document is not None and document.picture == path
        known = document.marks.boxes if document is not None and is_shown else ()
        new = without_known(items, known)
        self._session.suggest(path, new)
        if path != self._looked_at or self._suggester.is_running:
            return
        self._looked_at = None
        if new:
            self._hint = tr("%Ln suggestion(s): Enter accepts, Del refuses", "", len(new))
            self.say(self._hint)
            if is_shown:
                self._shown.choose([new[0].id])
        elif items:
            self.say(tr("Every plate that was found has its box already"))
        else:
            self.say(tr("No plate was found. Draw a box with W, or press Space if there is none"))

    def _on_marks_changed(self) -> None:
        """What the keys do is said no longer than there is something that they could do."""
        document = self._session.document
        is_over = document is not None and not document.marks.suggestions
        if self._hint and is_over and self._view.status.text == self._hint:
            self._view.status.show_message("")
            self._hint = ""

    def _on_progress(self, done: int, total: int) -> None:
        self._view.status.show_work(tr("Looking for plates"), done, total)

    def _on_ended(self, boxes: int, pictures: int) -> None:
        words = tr(
            "%Ln suggestion(s) in {pictures}",
            "",
            boxes,
            pictures=tr("%Ln picture(s)", "", pictures),
        )
        self._view.status.end_work(words if boxes else tr("No plate was found"))

    def _on_failed(self, error: BaseException) -> None:
        self._view.status.end_work()
        self._workspace.report(error)
