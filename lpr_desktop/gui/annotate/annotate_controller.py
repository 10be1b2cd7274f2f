"""The Annotate view with all that belongs to it, made when it is shown for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from lpr_desktop.gui.actions import Actions
from lpr_desktop.gui.annotate.annotate_commands import AnnotateParts
from lpr_desktop.gui.annotate.annotate_presenter import AnnotatePresenter
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.annotate_view import AnnotateView
from lpr_desktop.gui.annotate.box_commands import BoxCommands
from lpr_desktop.gui.annotate.class_commands import ClassCommands
from lpr_desktop.gui.annotate.classes import CLASSES
from lpr_desktop.gui.annotate.data_commands import DataCommands
from lpr_desktop.gui.annotate.file_commands import FileCommands
from lpr_desktop.gui.annotate.folder_work import FolderWork
from lpr_desktop.gui.annotate.import_offer import ImportOffer
from lpr_desktop.gui.annotate.marker import Marker
from lpr_desktop.gui.annotate.offered_boxes import FrameBoxes, SentBoxes, TurnedOffer
from lpr_desktop.gui.annotate.review_commands import ReviewCommands
from lpr_desktop.gui.annotate.suggest_commands import SuggestCommands
from lpr_desktop.gui.annotate.suggester import Suggester
from lpr_desktop.gui.improve.improve_commands import ImproveCommands
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.settings import Setting, decoded, encoded, is_switch
from lpr_desktop.gui.translation import tr_noop
from lpr_desktop.gui.view_controller import ViewController
from lpr_desktop.gui.workspace import ANNOTATE_FOLDER, Workspace

ANNOTATE_SPLITTER = Setting("annotate_splitter", "", "Columns of the Annotate view")
KEEPS_ZOOM = Setting("keeps_zoom", False, "The next picture has the same zoom", is_switch)
KEEPS_TONE = Setting("keeps_brightness", False, "The next picture is as bright", is_switch)

_PARALLEL = 4
"""Picture, annotation, filter and a suggestion may be under way at the same time."""


class AnnotateController(ViewController):
    """Owns the view and its workers.

    Attributes:
        session: What is annotated.
        marker: Edits of the boxes.
        shown: What is shown and chosen.
        files, data, review, classes, boxes, suggestions: The actions.
        suggester: Finds plates.
    """

    view: AnnotateView
    drop_words = tr_noop("Drop to annotate")

    def __init__(
        self,
        actions: Actions,
        workspace: Workspace,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings = workspace.settings
        # Its own workers: the writer of the annotations waits for nothing of the other view.
        self._jobs = Jobs(parallel=_PARALLEL, parent=self)
        self._jobs.failed.connect(workspace.report)
        classes = settings[CLASSES]
        self.session = AnnotateSession(self._jobs, classes, self)
        self.marker = Marker(self.session, self)
        self.suggester = Suggester(self._jobs, workspace, self)
        self.view = AnnotateView(self.session, actions)
        self.shown = AnnotatePresenter(self.session, self.view, self.marker, self)
        work = FolderWork(
            workspace, self._jobs, self.view.status, lambda: self.suggester.is_running, self
        )
        work.busy_changed.connect(self.view.problems.set_looking)
        parts = AnnotateParts(
            actions,
            workspace,
            self._jobs,
            self.session,
            self.marker,
            self.suggester,
            self.view,
            self.shown,
            work,
        )
        work = FolderWork(
            workspace, self._jobs, self.view.status, lambda: self.suggester.is_running, self
        )
        work.busy_changed.connect(self.view.problems.set_looking)
        parts = AnnotateParts(
            actions,
            workspace,
            self._jobs,
            self.session,
            self.marker,
            self.suggester,
            self.view,
            self.shown,
            work,
        )
        self.boxes = BoxCommands(parts)
        self.files = FileCommands(parts)
        self.data = DataCommands(parts)
        self.review = ReviewCommands(parts)
        self.classes = ClassCommands(parts)
        self.improving = ImproveCommands(
            actions, self._jobs, workspace, self._datasets, self.view, "mark_improve"
        )
        self.improving.told.connect(self.view.status.show_message)
        self.importing = ImportOffer(parts)
        self.importing.imported.connect(self.files.open)
        self.importing.imported.connect(self.view.focus_canvas)
        self.files.folder_opened.connect(self.importing.look)
        self._offers = SentBoxes(parts), FrameBoxes(parts), TurnedOffer(parts)
        self.suggestions = SuggestCommands(parts)
        self.boxes.suggestion_wanted.connect(self.suggestions.suggest)
        self.boxes.corners_wanted.connect(self.suggestions.find_corners)
        self.shown.title_changed.connect(self.set_title)
        workspace.dataset_written.connect(self._reread)
        for id, name, setting in (
            ("mark_keep_zoom", "keeps_zoom", KEEPS_ZOOM),
            ("mark_keep_tone", "keeps_tone", KEEPS_TONE),
        ):
            actions[id].toggled.connect(partial(self._keep, name, setting))
            actions[id].setChecked(settings[setting])
        self.view.show_stage(has_folder=False)
        self.view.splitter.restoreState(decoded(settings[ANNOTATE_SPLITTER]))

    def _datasets(self) -> list[Path]:
        index = self.session.folder.index
        if index is None:
            return []
        home, pictures = index.layout.home, index.layout.pictures
        # Annotations that lie somewhere else have another one.
        return [home if pictures.is_relative_to(home) else pictures]

    def enter(self) -> None:
        self.open_last()
        self.view.focus_canvas()

    def leave(self) -> None:
        self.session.leave()

    def open_paths(self, paths: Sequence[Path]) -> None:
        self.open(paths[0])

    def open(self, path: Path) -> None:
        """Open a folder or a picture."""
        self.files.open(path)

    def open_last(self) -> None:
        """Open the folder that was open last, if none is open and it is still there."""
        name, folder = self._settings[ANNOTATE_FOLDER], self.session.folder
        if name and folder.index is None and not folder.is_loading and Path(name).is_dir():
            self.open(Path(name))

    def may_close(self) -> bool:
        """Save; False if something could not be saved and the person wants to stay."""
        return self.files.may_close()

    def close(self) -> None:
        self._settings[ANNOTATE_SPLITTER] = encoded(self.view.splitter.saveState())
        for dialog in self.view.findChildren(QDialog):
            dialog.reject()
        self.session.close()
        self._jobs.close()

    def _reread(self, folder: Path) -> None:
        """Files of a data set were written: show them, if it is the one that is open."""
        layout = self.session.folder.layout
        if layout is not None and folder in (layout.home, layout.pictures):
            self.session.reread()

    def _keep(self, name: str, setting: Setting[bool], is_on: bool) -> None:
        setattr(self.shown, name, is_on)
        self._settings[setting] = is_on
