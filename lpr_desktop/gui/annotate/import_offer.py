"""Says what lies in a folder whose labels are another program's, and offers to import them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal

from lpr_desktop.annotation.answers import say
from lpr_desktop.annotation.formats import Transfer
from lpr_desktop.annotation.importing import import_set
from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.annotation.opening import Recognised, open_dataset
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.folder_work import progress_of
from lpr_desktop.gui.jobs import Executor, Job, Task
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.translation import said, tr

_KEY = "import"
_MOST_CLASSES = 3
_MOST_TOLD = 10


class ImportOffer(AnnotateCommands):
    """Looks at every folder that is opened; nothing is written before a person says so.

    Signals:
        imported: The folder (a ``Path``), whose annotations are to be read anew.
    """

    imported = Signal(object)

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        self._job: Job | None = None
        self._said = ""
        self._told_of: Path | None = None

    def look(self, folder: Path, annotations: Path | None) -> None:
        """Find out what lies in a folder that was opened."""
        if self._job is not None:
            self._job.stop()
        self._notices.hide(_KEY)

        def find(task: Task) -> tuple[Recognised, int]:
            found = open_dataset(folder, annotations, lambda _done, _total: task.check())
            # Where most was imported, what is left are mostly pictures without marks.
            rows = found.rows_to_import() if found.files else []
            return found, sum(map(found.marks_nothing, rows))

        self._job = self._jobs.start(
            find, on_success=self._on_found, on_failure=lambda _: None, executor=Executor.BACKGROUND
        )

    def _on_found(self, result: tuple[Recognised, int]) -> None:
        found, blank = result
        if self._said:
            self.say(self._said)
            self._told_of = found.folder
        if self._said or (blank and blank == found.importable):
            # What is left says nothing, or could not be imported.
            self._said = ""
            if blank:
                self._ask_background(found, blank)
            return
        if found.files and not found.importable and found.folder != self._told_of:
            # Not when it is read anew: that would hide what was done to it.
            self.say(f"{said(found.sentence)}.")
        self._told_of = found.folder
        if not found.importable:
            if found.unknown:
                self._show(
                    tr(
                        "{folder}: no labels that are known. What lies there: {what}.",
                        folder=show_name(found.folder.name),
                        what=said(found.unknown),
                    ),
                    (),
                )
            return
        sentence = f"{show_name(found.folder.name)}: {said(found.sentence)}."
        looked = found.samples.get(False)
        known = found.answers.plates if found.lacks_list else {}
        if found.lacks_list and looked and not known:
            sentence += " " + tr("Which class means plates?")
            actions = tuple(
                NoticeAction(
                    tr("Import, {name} means plates", name=show_name(name)),
                    partial(self._import, found, {name: DEFAULT_CLASS}),
                )
                for name in list(looked.classes)[:_MOST_CLASSES]
            )
        else:
            sentence += " " + tr(
                "Import them? Files with the annotations are made beside; yours stay as they are."
            )
            actions = (
                NoticeAction(tr("Import"), lambda: self._import(found, known), is_primary=True),
            )
        self._show(sentence, actions)

    def _ask_background(self, found: Recognised, number: int) -> None:
        question = tr(
            "The labels of %n picture(s) mark nothing. Are these pictures without plates "
            "(background pictures)?",
            "",
            number,
        )
        actions = tuple(
            NoticeAction(words, partial(self._say_background, found, is_background))
            for words, is_background in ((tr("Yes"), True), (tr("No"), False))
        )
        self._show(question, actions)

    def _say_background(self, found: Recognised, is_background: bool) -> None:
        if self._say(found, background=is_background) and is_background:
            self._import(found, {})

    def _say(self, found: Recognised, **answers: Any) -> bool:
        try:
            say(found.index.layout.pictures, **answers)
        except DatasetError as error:
            self._workspace.report(error)
            return False
        return True

    def _show(self, sentence: str, actions: tuple[NoticeAction, ...]) -> None:
        self._notices.show(_KEY, sentence, Tone.INFO, actions, view=View.ANNOTATE)

    def _import(self, found: Recognised, classes: dict[str, str]) -> None:
        self._notices.hide(_KEY)
        self._session.leave()
        if classes and not self._say(found, classes=classes):
            return

        def work(task: Task) -> Transfer:
            return import_set(found, classes=classes, progress=progress_of(task))

        def done(result: Transfer) -> None:
            self._said = tr("Imported %Ln file(s)", "", len(result.written))
            sentences = [said(one) for one in (*result.skipped, *result.notes)]
            if sentences:
                more = len(sentences) - _MOST_TOLD
                rest = [tr("… and {more} more.", more=more)] if more > 0 else []
                self._workspace.tell(
                    "\n".join([*sentences[:_MOST_TOLD], *rest]), view=View.ANNOTATE
                )
            self._session.forget_all()
            self.imported.emit(found.folder)

        self._work.start(tr("Importing"), work, done)
