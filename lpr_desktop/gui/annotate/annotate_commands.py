"""What all commands of the Annotate view are made of: its parts, and how they save and tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.annotate.annotate_presenter import AnnotatePresenter
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.annotate_view import AnnotateView
from lpr_desktop.gui.annotate.folder_work import FolderWork
from lpr_desktop.gui.annotate.marker import Marker
from lpr_desktop.gui.annotate.suggester import Suggester
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.translation import said, tr
from lpr_desktop.gui.workspace import Workspace

_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class AnnotateParts:
    """The Annotate view and what stands behind it.

    Attributes:
        actions: The table of actions.
        workspace: What all views share.
        jobs: The workers of the view.
        session: What is annotated.
        marker: Edits of the boxes.
        suggester: Finds plates.
        view: The widgets.
        shown: What is shown and chosen.
        work: Work on the whole folder.
    """

    actions: Actions
    workspace: Workspace
    jobs: Jobs
    session: AnnotateSession
    marker: Marker
    suggester: Suggester
    view: AnnotateView
    shown: AnnotatePresenter
    work: FolderWork


class AnnotateCommands(QObject):
    """Some of the commands; each subclass connects those that it answers."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts.view)
        self._actions = parts.actions
        self._workspace = parts.workspace
        self._notices = parts.workspace.notices
        self._settings = parts.workspace.settings
        self._jobs = parts.jobs
        self._session = parts.session
        self._marker = parts.marker
        self._suggester = parts.suggester
        self._view = parts.view
        self._shown = parts.shown
        self._work = parts.work

    def say(self, words: str) -> None:
        """Show a sentence about what was done."""
        self._view.status.show_message(words)

    def tell_some(self, sentences: Sequence[str]) -> None:
        """Show the first few of what went wrong, and how many more there are."""
        if sentences:
            more = len(sentences) - _MOST_TOLD
            told = "\n".join(map(said, sentences[:_MOST_TOLD]))
            self._workspace.tell(
                told + (tr("\n… and {more:,} more.", more=more) if more > 0 else ""),
                view=View.ANNOTATE,
            )

    def settle(self) -> bool:
        """Save: what is done with the files is done with all that was annotated.

        Returns:
            Whether all was written in time.
        """
        self._session.leave()
        return self._session.saver.wait()

    def has_pictures(self) -> bool:
        """Whether there is a picture in the folder."""
        return self._session.folder.model.total > 0
