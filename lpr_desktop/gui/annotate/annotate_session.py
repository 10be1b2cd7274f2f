"""Annotating a folder, without a widget: which picture is shown, its marks, what is saved."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup

from lpr_desktop.annotation.index import PictureState, state_of
from lpr_desktop.files import show_name
from lpr_desktop.gui.annotate.classes import Classes
from lpr_desktop.gui.annotate.disk_watch import DiskWatch
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.folder import Folder
from lpr_desktop.gui.annotate.marks_state import Item, Marks, without_known
from lpr_desktop.gui.annotate.opened_annotation import OpenedAnnotation, load_annotation
from lpr_desktop.gui.annotate.saver import Saver
from lpr_desktop.gui.jobs import Jobs
from lpr_desktop.gui.picture.opener import OpenedPicture, PictureOpener
from lpr_desktop.gui.translation import tr

_KEPT_DOCUMENTS = 100
"""Pictures whose history is kept when they are left; those that are not saved are kept anyway."""


class AnnotateSession(QObject):
    """One picture of a folder is shown and annotated; all that is done is saved by itself.

    Attributes:
        folder: The list of pictures.
        opener: Loads pictures.
        saver: Writes annotations.
        watch: Notices what others write.
        classes: Names of classes and their order.
        undo: Of the picture that is shown.
        document: What is marked in the picture that is shown; None until it is known.
        row: Of the picture that is shown, in the index; None for none.

    Signals:
        picture_left: The picture that was shown is about to be left.
        picture_chosen: Another row is to be shown (None: none); its picture and marks follow.
        picture_opened: The :class:`OpenedPicture` of the row that is shown.
        document_opened: The :class:`Document` of the row that is shown.
        marks_changed: What is marked in the picture that is shown is different now.
        told: A sentence about something that was done.
        conflicted: A :class:`Document` whose file was changed by somebody else.
        failed: A document that could not be saved.
        saved: A document that was saved.
    """

    picture_left = Signal()
    picture_chosen = Signal(object)
    picture_opened = Signal(object)
    document_opened = Signal(object)
    marks_changed = Signal()
    told = Signal(str)
    conflicted = Signal(object)
    failed = Signal(object)
    saved = Signal(object)

    def __init__(
        self, jobs: Jobs, classes: Iterable[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.classes = Classes(classes, self)
        self.saver = Saver(jobs, self)
        self.folder = Folder(jobs, self.saver.unsaved, self)
        self.opener = PictureOpener(jobs, self)
        self.undo = QUndoGroup(self)
        self.document: Document | None = None
        self.row: int | None = None
        self._documents: OrderedDict[Path, Document] = OrderedDict()
        self._suggested: dict[Path, tuple[Item, ...]] = {}
        self._previous: Path | None = None
        self.watch = DiskWatch(jobs, self.saver, lambda: self.document, self)
        self.watch.reloaded.connect(self._on_reloaded)
        self.watch.conflicted.connect(self.conflicted)
        self.watch.failed.connect(self.failed)
        self.opener.opened.connect(self._on_picture)
        self.saver.saved.connect(self._on_saved)
        self.saver.failed.connect(self.failed)
        self.saver.conflicted.connect(self.conflicted)

    @property
    def path(self) -> Path | None:
        """The picture that is shown."""
        index = self.folder.index
        return None if self.row is None or index is None else index.picture(self.row)

    @property
    def previous_document(self) -> Document | None:
        """What is marked in the picture that was shown before this one."""
        return None if self._previous is None else self._documents.get(self._previous)

    @property
    def unsaved_documents(self) -> list[Document]:
        """All in which something is not on the disk yet."""
        return [document for document in self._documents.values() if document.is_dirty]

    @property
    def troubled_documents(self) -> list[Document]:
        """Those, and all of which the file could not be read again."""
        return [one for one in self._documents.values() if one.is_dirty or one.failure]

    def open(self, path: Path, annotations: Path | None = None, first: str = "") -> None:
        """Open a folder, or a picture with its folder; see :meth:`Folder.open`."""
        self.leave()
        self.folder.open(path, annotations, first)

    def show(self, row: int | None) -> None:
        """Show another picture."""
        index = self.folder.index
        if index is None or row is None or not 0 <= row < len(index):
            row = None
        if row is not None and row == self.row:
            return
        self.leave()
        self._previous = self.path if self.document is not None else self._previous
        self._set_document(None)
        self.row = row
        self.picture_chosen.emit(row)
        path = self.path
        if index is None or row is None or path is None:
            self.opener.open(None)
            return
        self.watch.timer.start()
        known = self._documents.get(path)
        if known is not None:
            self._documents.move_to_end(path)
            self._set_document(known)
            self.watch.look()
        else:
            self._read(path, row)
        self.opener.open(path, self._neighbours(row))

    def leave(self) -> None:
        """Make edits of what is under way, and save what is not saved."""
        self.picture_left.emit()
        self.saver.flush()

    def step(self, steps: int) -> None:
        """Show the next (1) or previous (-1) picture of the list."""
        model = self.folder.model
        listed = model.rowCount()
        if not listed:
            return
        place = None if self.row is None else model.place_of(self.row)
        if place is None:
            # The picture that is shown passes no filter any more: go on where it would stand.
            after = bisect_left(model.rows, -1 if self.row is None else self.row)
            place = after - (1 if steps > 0 else 0)
        self.show(model.number_at(min(max(place + steps, 0), listed - 1)))

    def step_to_empty(self, steps: int) -> bool:
        """Show the next (1) or previous (-1) picture without annotation; False if there is none."""
        index = self.folder.index
        if index is None:
            return False
        start = -1 if self.row is None else self.row
        row = index.next_row(start, (PictureState.NOTHING,), steps)
        if row is not None:
            self.show(row)
        return row is not None

    def change(self, marks: Marks, title: str, merge: str = "") -> bool:
        """Change what is marked in the picture that is shown; see :meth:`Document.change`."""
        return self.document is not None and self.document.change(marks, title, merge)

    def suggest(self, path: Path, items: tuple[Item, ...]) -> None:
        """Show suggestions for a picture, in place of those that are there; now or when it is."""
        row = self.folder.row_of(path)
        document = self._documents.get(path)
        if document is not None:
            kept = document.marks.without(item.id for item in document.marks.suggestions)
            new = without_known(items, document.marks.boxes)
            document.change(kept.added(new), tr("Suggest boxes"))
            self._note_state(document)
        elif items:
            self._suggested[path] = items
            if row is not None:
                self.folder.model.suggested.add(row)
                self.folder.model.touch([row])

    def resolve(self, document: Document, *, takes_theirs: bool) -> None:
        """End a conflict: take what is on the disk, or write ours (theirs is kept beside it)."""
        file = document.file
        if file is None:
            return
        if not takes_theirs:
            self.saver.save(document, replaces_other=True)
            return
        self.saver.unsaved.forget(file.path)
        self.watch.reload(document, file, drops_edits=True)

    def save_elsewhere(self, document: Document, folder: Path) -> None:
        """Go on with another annotation file: below ``folder``, as the picture lies in its own."""
        layout = self.folder.layout
        if document.file is None or layout is None:
            return
        place = replace(layout, annotations=folder).annotation_path(document.picture)
        # Its name is not the picture's where two pictures have one.
        path = place.with_name(document.file.path.name)
        document.file = document.file.moved_to(path, folder)
        document.conflict = False
        self.saver.save(document)

    def forget(self, path: Path) -> None:
        """The picture is gone."""
        document = self._documents.get(path)
        if document is not None:
            self._drop(document)
        self._suggested.pop(path, None)
        self.opener.forget([path])

    def forget_all(self) -> None:
        """All files may be different now, as after an import; what is saved is read anew."""
        for path in [path for path, one in self._documents.items() if not one.is_dirty]:
            self.forget(path)

    def reread(self) -> None:
        """Files may have been written by others: read the folder again, and stay where we are."""
        layout, index = self.folder.layout, self.folder.index
        if layout is None or index is None:
            return
        first = "" if self.row is None else index.names[self.row]
        self.forget_all()
        self.folder.open(layout.pictures, layout.annotations, first, layout=layout)

    def remove(self, row: int) -> None:
        """The picture of a row is gone: take it off the list and show the next one."""
        index = self.folder.index
        if index is None:
            return
        self.forget(index.picture(row))
        self._set_document(None)
        self.row = None
        self.folder.replace(index.without(row))
        total = len(index) - 1
        if total:
            self.show(min(row, total - 1))
        else:
            self.picture_chosen.emit(None)

    def close(self) -> None:
        """End all that goes on by itself."""
        self.watch.timer.stop()
        self.folder.close()

    def _neighbours(self, row: int) -> list[Path]:
        index, model = self.folder.index, self.folder.model
        place = model.place_of(row)
        if index is None or place is None:
            return []
        places = [place + offset for offset in (1, -1, 2)]
        listed = range(model.rowCount())
        return [index.picture(model.number_at(other)) for other in places if other in listed]

    def _read(self, path: Path, row: int) -> None:
        index = self.folder.index
        assert index is not None
        annotation, problem = index.annotation_path(row), index.problems.get(row)
        within, unsaved = index.layout.folders_below, self.saver.unsaved
        read = partial(load_annotation, path, annotation, within, problem, unsaved)
        job = self._jobs.start(lambda _task: read())
        job.succeeded.connect(lambda opened: self._on_annotation(path, opened))

    def _set_document(self, document: Document | None) -> None:
        if self.document is not None:
            self.document.changed.disconnect(self.marks_changed)
        self.document = document
        if document is None:
            self.undo.setActiveStack(None)  # type: ignore[arg-type]
            return
        document.changed.connect(self.marks_changed)
        self.undo.setActiveStack(document.stack)
        picture = self.opener.get(document.picture)
        if picture is not None:
            document.set_size(*picture.size)
        self.document_opened.emit(document)
        self.marks_changed.emit()

    def _on_annotation(self, path: Path, opened: OpenedAnnotation) -> None:
        if path in self._documents or self.folder.row_of(path) is None:
            return
        document = Document(path, opened.file, opened.annotation, opened.error, self)
        if opened.recovered is not None:
            document.take(opened.recovered, is_saved=False)
            document.conflict = opened.is_conflict
        # It may have got boxes since it was looked at.
        suggested = without_known(self._suggested.pop(path, ()), document.marks.boxes)
        if suggested:
            document.change(document.marks.added(suggested), tr("Suggest boxes"))
        self._documents[path] = document
        self.undo.addStack(document.stack)
        self.classes.note(item.content.class_name for item in document.marks.items)
        document.changed.connect(lambda: self._on_changed(document))
        self._note_state(document)
        if path == self.path:
            self._set_document(document)
        if opened.recovered is not None:
            name = show_name(path.name)
            self.told.emit(tr("{name}: changes that could not be saved are shown again", name=name))
            if document.conflict:
                self.conflicted.emit(document)
            else:
                self.saver.note(document)
        self._shrink()

    def _on_picture(self, picture: OpenedPicture) -> None:
        if picture.path != self.path:
            return
        if self.document is not None and picture.levels:
            self.document.set_size(*picture.size)
        self.picture_opened.emit(picture)

    def _on_changed(self, document: Document) -> None:
        self.classes.note(item.content.class_name for item in document.marks.items)
        is_undone = not document.is_dirty and (document.failure or document.conflict)
        if is_undone:
            # Nothing waits for the disk any more, and what others wrote there may be shown.
            document.conflict = False
        if document.is_dirty or is_undone or self.saver.is_saving(document):
            self.saver.note(document)
        self._note_state(document)

    def _note_state(self, document: Document) -> None:
        row = self.folder.row_of(document.picture)
        if row is None:
            return
        model = self.folder.model
        if document.marks.suggestions:
            model.suggested.add(row)
        else:
            model.suggested.discard(row)
        if document.error is not None:
            self.folder.set_state(row, PictureState.PROBLEM, 0, document.error)
        else:
            annotation = document.annotation
            self.folder.set_state(row, *state_of(annotation), tags=annotation.tags)

    def _on_saved(self, document: Document) -> None:
        if document.is_dirty:
            # Changed again while it was written, or while it could not be.
            self.saver.note(document)
        self.saved.emit(document)

    def _on_reloaded(self, document: Document) -> None:
        name = show_name(document.picture.name)
        self.told.emit(tr("{name}: changed elsewhere; shown as it is now", name=name))
        self.saved.emit(document)

    def _shrink(self) -> None:
        kept = {self.path, self._previous}
        for path in list(self._documents):
            if len(self._documents) <= _KEPT_DOCUMENTS:
                return
            document = self._documents[path]
            if path not in kept and not document.is_dirty and not self.saver.is_saving(document):
                if document.marks.suggestions:
                    self._suggested[path] = document.marks.suggestions
                self._drop(document)

    def _drop(self, document: Document) -> None:
        """Let go of a picture's history."""
        if document is self.document:
            self._set_document(None)
        del self._documents[document.picture]
        self.undo.removeStack(document.stack)
        document.deleteLater()
