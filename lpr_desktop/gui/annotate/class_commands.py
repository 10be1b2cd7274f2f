"""The actions on classes: their list, and other names for them, in a picture or in the folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from lpr_desktop.annotation.classes import suggested_mapping
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.renaming import Renaming, count_classes, rename_classes
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_commands import AnnotateCommands, AnnotateParts
from lpr_desktop.gui.annotate.class_dialog import ClassDialog, RenameDialog
from lpr_desktop.gui.annotate.classes import CLASSES, FOLDER_CLASSES
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.folder_work import progress_of
from lpr_desktop.gui.jobs import Task
from lpr_desktop.gui.notices import NoticeAction, Tone
from lpr_desktop.gui.translation import tr
from lpr_desktop.gui.workspace import LAST_FOLDER

_OFFER, _RENAMED = "classes", "renamed"


class ClassCommands(AnnotateCommands):
    """Connects the actions with the classes, and offers usual names where others are met."""

    def __init__(self, parts: AnnotateParts) -> None:
        super().__init__(parts)
        actions, session = parts.actions, parts.session
        self._offered_in: Path | None = None
        actions["mark_classes"].triggered.connect(lambda _checked=False: self.edit())
        actions["mark_rename_classes"].triggered.connect(lambda _checked=False: self.rename())
        session.document_opened.connect(self._look)
        session.folder.opened.connect(self._on_folder)
        self._on_folder()

    def edit(self) -> None:
        """Change the names that can be chosen and their order."""
        dialog = ClassDialog(self._session.classes.chosen, self._settings[LAST_FOLDER], self._view)
        dialog.accepted.connect(lambda: self._take(dialog.names))
        dialog.open()

    def rename(self) -> None:
        """Count the boxes of each class in the folder, and ask what they are to be called."""
        index = self._session.folder.index
        if index is None:
            return
        self.settle()

        def look(task: Task) -> Counter[str]:
            return count_classes(index, progress_of(task))

        def done(counts: Counter[str]) -> None:
            self._view.status.end_work()
            if not counts:
                self._workspace.tell(tr("There is no box in this folder yet."), view=View.ANNOTATE)
                return
            listed = dict(counts.most_common())
            dialog = RenameDialog(listed, self._session.classes.names, self._view)
            dialog.accepted.connect(lambda: self._rename(index, dialog.mapping))
            dialog.open()

        self._work.start(tr("Counting the classes"), look, done)

    def _rename(self, index: DatasetIndex, mapping: Mapping[str, str]) -> None:
        if not self.settle() or self._session.unsaved_documents:
            self._workspace.tell(
                tr("Some annotations are not saved yet. Save them first (Ctrl+S)."),
                view=View.ANNOTATE,
            )
            return
        renaming = Renaming()
        before = self._session.classes.chosen

        def work(task: Task) -> None:
            rename_classes(index, mapping, renaming, progress_of(task))

        def over() -> None:
            self._take([mapping.get(name, name) for name in before], forgets_met=True)
            self._on_renamed(renaming, before)

        self._work.start(tr("Renaming classes"), work, lambda _none: over(), on_cancelled=over)

    def _on_renamed(self, renaming: Renaming, classes: list[str]) -> None:
        boxes, files = tr("%Ln box(es)", "", renaming.boxes), tr("%Ln file(s)", "", renaming.files)
        self._view.status.end_work(tr("Renamed {boxes} in {files}", boxes=boxes, files=files))
        self.tell_some(renaming.skipped)
        if renaming.files:
            self._notices.show(
                _RENAMED,
                tr("{boxes} in {files} have another class now.", boxes=boxes, files=files),
                Tone.INFO,
                (NoticeAction(tr("Take it back"), partial(self._take_back, renaming, classes)),),
                view=View.ANNOTATE,
            )
        self._session.reread()

    def _take_back(self, renaming: Renaming, classes: list[str]) -> None:
        self.settle()
        total = renaming.files

        def work(task: Task) -> list[str]:
            return renaming.take_back(progress_of(task))

        def done(left: list[str]) -> None:
            self._view.status.end_work(tr("%Ln file(s) as before", "", total - len(left)))
            self.tell_some(left)
            self._take(classes, forgets_met=True)
            self._session.reread()

        def stopped() -> None:
            self._on_renamed(renaming, classes)

        self._work.start(tr("Taking it back"), work, done, on_cancelled=stopped)

    def _take(self, names: list[str], *, forgets_met: bool = False) -> None:
        self._session.classes.set_chosen(names, forgets_met=forgets_met)
        chosen, layout = self._session.classes.chosen, self._session.folder.layout
        self._settings[CLASSES] = chosen
        if layout is not None:
            folders = self._settings[FOLDER_CLASSES]
            self._settings[FOLDER_CLASSES] = {**folders, str(layout.pictures): chosen}

    def _look(self, document: Document) -> None:
        """Offer the usual name once for each folder, where a picture shows that there is need."""
        layout = self._session.folder.layout
        if layout is None or self._offered_in == layout.pictures or not document.is_editable:
            return
        mapping = suggested_mapping(
            dict.fromkeys(item.content.class_name for item in document.marks.boxes)
        )
        if not mapping:
            return
        self._offered_in = layout.pictures
        names = ", ".join(map(show_name, mapping))
        self._notices.show(
            _OFFER,
            tr(
                "Plates are called {names} here. They can be called “plate”, as everywhere "
                "in this program; in the files nothing but the name changes.",
                names=names,
            ),
            Tone.INFO,
            (
                NoticeAction(tr("In this picture"), lambda: self._rename_here(mapping)),
                NoticeAction(tr("In the whole folder…"), self.rename, is_primary=True),
            ),
            view=View.ANNOTATE,
        )

    def _rename_here(self, mapping: Mapping[str, str]) -> None:
        document = self._session.document
        self._offered_in = None  # asked again at the next picture
        if document is None:
            return
        ids = [one.id for one in document.marks.boxes if one.content.class_name in mapping]
        marks = document.marks.mapped(
            ids, lambda one: one.changed(class_name=mapping[one.content.class_name])
        )
        if document.change(marks, tr("Rename classes")):
            self.say(tr("Renamed; Ctrl+Z takes it back"))

    def _on_folder(self, _first: object = None) -> None:
        layout = self._session.folder.layout
        if layout is None or layout.pictures != self._offered_in:
            for key in (_OFFER, _RENAMED):
                self._notices.hide(key)
            self._offered_in = None
        if layout is not None:
            own = self._settings[FOLDER_CLASSES].get(str(layout.pictures))
            if own is not None and own != self._session.classes.chosen:
                self._session.classes.set_chosen(own, forgets_met=True)
        self._actions["mark_rename_classes"].setEnabled(self.has_pictures())
