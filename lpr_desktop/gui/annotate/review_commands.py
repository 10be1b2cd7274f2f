"""Labels held against detector and reader, what to label next, and taking what they say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from lpr_desktop.annotation.index import PictureState, read_states
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.files import show_name
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.folder_work import progress_of
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.translation import tr
from lpr_desktop.reading.label_doubts import Doubt, DoubtKind


class ReviewCommands(AnnotateCommands):
    """Connects the table of actions with what detector and reader think of the data set."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, session, view = parts.actions, parts.session, parts.view
        self._chosen: Doubt | None = None
        actions.connect(
            {
                "mark_review": self.review,
                "mark_what_next": self.what_next,
                "mark_take": self.take,
            }
        )
        view.problems.chosen.connect(self._on_chosen)
        view.problems.review_requested.connect(self.review)
        view.problems.taken.connect(self.take)
        view.problems.closed.connect(lambda: self._on_chosen(None))
        session.picture_opened.connect(self._show_proposal)
        session.document_opened.connect(self._show_proposal)
        session.folder.opened.connect(self._update_enabled)
        self._update_enabled()

    def review(self) -> None:
        """List where the labels and what detector and reader find disagree, worst first."""
        index = self._session.folder.index
        if index is None:
            return
        rows = np.flatnonzero(index.states != PictureState.NOTHING).tolist()
        if not rows:
            self.say(tr("There is nothing to compare yet: no picture has an annotation"))
            return
        self._start()
        title, pipeline = tr("Comparing with the detector"), self._workspace.pipeline

        def look(task: Task) -> int:
            from lpr_desktop.reading.label_review import review

            found: list[Doubt] = []
            total = 0

            def tell(done: int, of: int) -> None:
                task.check()
                task.report((done, of, list(found)))
                found.clear()

            with self._workspace.readers.pool(pipeline).borrow() as reader:
                for doubt in review(index, reader, rows, progress=tell):
                    found.append(doubt)
                    total += 1
            return total

        def show(reports: list[tuple[int, int, list[Doubt]]]) -> None:
            self._view.problems.add([doubt for _, _, batch in reports for doubt in batch])
            self._view.status.show_work(title, *reports[-1][:2])

        def done(total: int) -> None:
            words = tr(
                "%Ln doubt(s), worst first: Ctrl+Enter takes what the detector says", "", total
            )
            self._view.status.end_work(words if total else tr("Labels and detector agree"))

        self._work.start(title, look, done, show)

    def what_next(self) -> None:
        """List the pictures without annotation, those first that would teach most."""
        index = self._session.folder.index
        if index is None:
            return
        rows = index.filtered("", (PictureState.NOTHING, PictureState.UNREAD)).tolist()
        if not rows:
            self.say(tr("Every picture is annotated"))
            return
        self._start()
        pipeline = self._workspace.pipeline

        def look(task: Task) -> list[Doubt]:
            from lpr_desktop.reading.label_review import what_next

            # Of some it may not be known yet.
            states = read_states(index, rows)
            blank = [row for row, state, *_ in states if state is PictureState.NOTHING]
            pictures = [index.picture(row) for row in blank]
            with self._workspace.readers.pool(pipeline).borrow() as reader:
                ranked = what_next(pictures, reader, progress_of(task))
            return [
                Doubt(path, DoubtKind.NEXT, _unsure(path, share), share) for path, share in ranked
            ]

        def done(found: Sequence[Doubt]) -> None:
            self._view.problems.add(found)
            words = tr("%Ln picture(s) to label, unsurest first", "", len(found))
            self._view.status.end_work(words)

        self._work.start(tr("Looking for what to label next"), look, done)

    def take(self) -> None:
        """Do what detector and reader propose for the chosen doubt, and go to the next one."""
        doubt, problems = self._chosen, self._view.problems
        if doubt is None or self._session.path != doubt.picture or not self._session.document:
            self.say(tr("Choose a doubt in the list of problems first"))
            return
        if doubt.kind is DoubtKind.NEXT:
            self.say(tr("There is nothing to take here: label the picture"))
            return
        if not self._marker.replace_box(self._id_of(doubt.label), doubt.proposal, doubt.label):
            self.say(tr("The box is another one meanwhile: compare again"))
            return
        problems.go_on(doubt)

    def _start(self) -> None:
        self.settle()
        self._view.problems.drop_doubts()
        self._view.show_problems(True)
        self._view.focus_canvas()

    def _id_of(self, label: AnnotatedBox | None) -> int | None:
        boxes = self._marker.marks.boxes
        return next((item.id for item in boxes if item.content == label), None)

    def _on_chosen(self, record: object) -> None:
        self._chosen = record if isinstance(record, Doubt) else None
        self._show_proposal()

    def _show_proposal(self) -> None:
        doubt, canvas = self._chosen, self._view.canvas
        if doubt is None or self._session.path != doubt.picture:
            canvas.show_proposal(None)
            return
        proposal = doubt.proposal
        is_place = doubt.kind in (DoubtKind.UNMARKED, DoubtKind.FAR_OFF)
        canvas.show_proposal(proposal.box if proposal is not None and is_place else None)
        id = self._id_of(doubt.label)
        if id is not None and self._shown.picture is not None:
            self._shown.choose([id])

    def _update_enabled(self) -> None:
        self._actions.enable("mark_review mark_what_next mark_take", self.has_pictures())


def _unsure(picture: Path, share: float) -> str:
    return tr(
        "{file}: detector and reader are {percent} % unsure of it.",
        file=show_name(picture.name),
        percent=round(100 * share),
    )
