"""Saving by itself: soon after each change, in the order of the changes, in a worker.

Changes are gathered for 300 ms and then written, so that a crash loses what was done in these
300 ms and while the last save was being written: some milliseconds, up to a second on a busy
machine. What cannot be saved stays in the document, is kept in the user's folder too, and is told.
"""

from __future__ import annotations

import contextlib
from functools import partial

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from lpr_desktop.annotation.annotation_file import AnnotationConflict, AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.errors import LprError
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.unsaved import Unsaved
from lpr_desktop.gui.jobs import Executor, Job, Jobs, Operation, Task
from lpr_desktop.gui.translation import error_text

DELAY_MS = 300


class Saver(QObject):
    """Writes documents; one writer, one save after another.

    Signals:
        saved: A :class:`Document` is on the disk as it was a moment ago.
        failed: A document could not be saved; its ``failure`` says why.
        conflicted: A document was not saved, since its file was changed by somebody else.
        settled: Nothing waits and nothing is being written.
    """

    saved = Signal(object)
    failed = Signal(object)
    conflicted = Signal(object)
    settled = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._unsaved = Unsaved()
        self._waiting: dict[Document, None] = {}
        self._at_work: dict[Document, int] = {}
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def unsaved(self) -> Unsaved:
        return self._unsaved

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting or self._at_work)

    def is_saving(self, document: Document) -> bool:
        """Whether it waits for its save or is being written."""
        return document in self._waiting or document in self._at_work

    def note(self, document: Document) -> None:
        """Something was changed: save it soon."""
        if document.file is None:
            return
        self._waiting[document] = None
        # Not started anew by each change: somebody who never stops is saved too.
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Save now what waits, without waiting for it."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for document in waiting:
            self.save(document)

    def wait(self, milliseconds: int = 5000) -> bool:
        """Let the last saves be done, while the window goes on; False if they take too long."""
        self.flush()
        if self.is_busy:
            loop = QEventLoop()
            self.settled.connect(loop.quit)
            timer = QTimer(singleShot=True, interval=milliseconds)
            timer.timeout.connect(loop.quit)
            timer.start()
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            timer.stop()
        return not self.is_busy

    def save(self, document: Document, *, replaces_other: bool = False) -> None:
        """Save a document now.

        Args:
            document: Nothing happens if nothing in it is new.
            replaces_other: Even if its file was changed by somebody else; that one is kept beside.
        """
        self._waiting.pop(document, None)
        file, annotation = document.file, document.annotation
        if file is None or (document.conflict and not replaces_other):
            # What a person does meanwhile must survive a crash too.
            if file is not None and document.is_dirty:
                self._start(document, partial(_keep, file, annotation, self._unsaved))
            return
        job = self._start(
            document, partial(_write, file, annotation, self._unsaved, replaces_other)
        )
        job.succeeded.connect(lambda error: self._on_written(document, file, annotation, error))

    def _start(self, document: Document, operation: Operation) -> Job:
        self._at_work[document] = self._at_work.get(document, 0) + 1
        job = self._jobs.start(operation, executor=Executor.SERIAL)
        job.finished.connect(lambda: self._on_finished(document))
        return job

    def _on_written(
        self,
        document: Document,
        file: AnnotationFile,
        annotation: ImageAnnotation,
        error: LprError | None,
    ) -> None:
        if document.file is not file:
            return  # it is saved elsewhere by now
        if error is None:
            document.note_saved(annotation)
            self.saved.emit(document)
        elif isinstance(error, AnnotationConflict):
            document.conflict = True
            self.conflicted.emit(document)
        else:
            document.failure = error_text(error)
            self.failed.emit(document)

    def _on_finished(self, document: Document) -> None:
        left = self._at_work.pop(document) - 1
        if left:
            self._at_work[document] = left
        if not self.is_busy:
            self.settled.emit()


def _write(
    file: AnnotationFile,
    annotation: ImageAnnotation,
    unsaved: Unsaved,
    replaces_other: bool,
    _task: Task,
) -> LprError | None:
    try:
        file.save(annotation, replace_other=replaces_other)
    except LprError as error:
        _keep(file, annotation, unsaved, _task)
        return error
    # Only now: what waits for the place before is the only copy until then.
    for path in (*file.formers, file.path):
        unsaved.forget(path)
    return None


def _keep(file: AnnotationFile, annotation: ImageAnnotation, unsaved: Unsaved, _task: Task) -> None:
    # Where even the user's folder is full there is nothing left to try; the window says so.
    with contextlib.suppress(OSError):
        unsaved.keep(file, annotation)
