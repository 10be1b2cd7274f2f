"""Notices when another window or program changes the annotation of the picture that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.errors import AnnotationError
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.annotate.saver import Saver
from lpr_desktop.gui.jobs import Executor, Jobs
from lpr_desktop.gui.translation import error_text

_LOOK_MS = 1000


class DiskWatch(QObject):
    """Looks at the file of a document now and then, in the order of the saves.

    Signals:
        reloaded: A document shows what is on the disk now.
        conflicted: The file of a document was changed, and the document too.
        failed: What is on the disk now cannot be understood; the document's ``failure`` says why.
    """

    reloaded = Signal(object)
    conflicted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        saver: Saver,
        shown: Callable[[], Document | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._saver = saver
        self._shown = shown
        self._is_looking = False
        self.timer = QTimer(self, interval=_LOOK_MS)
        self.timer.timeout.connect(self.look)

    def look(self) -> None:
        """Look at the file of the document that is shown."""
        document = self._shown()
        if document is None or document.file is None or self._is_looking:
            return
        # What a person was told once is not told every second.
        if document.conflict or document.failure or self._saver.is_saving(document):
            return
        file = document.file
        job = self._jobs.start(lambda _task: file.changed_on_disk(), executor=Executor.SERIAL)
        self._is_looking = True
        job.succeeded.connect(lambda changed: self._on_looked(document, file, changed))
        job.finished.connect(self._on_finished)

    def reload(self, document: Document, file: AnnotationFile, *, drops_edits: bool) -> None:
        """Show what is on the disk, if there are no edits or they may be dropped."""

        def done(annotation: ImageAnnotation | None) -> None:
            if not isValid(document):
                return  # It was let go meanwhile, as by an import.
            if document.is_dirty and not drops_edits:
                self._tell_conflict(document)
                return
            blank = ImageAnnotation.for_picture(document.picture, *document.size)
            document.take(blank if annotation is None else annotation)
            self.reloaded.emit(document)

        def failed(error: BaseException) -> None:
            if isinstance(error, AnnotationError):
                document.failure = error_text(error)
                self.failed.emit(document)
            else:
                self._jobs.failed.emit(error)

        self._jobs.start(
            lambda _task: file.reload(),
            on_success=done,
            on_failure=failed,
            executor=Executor.SERIAL,
        )

    def _on_looked(self, document: Document, file: AnnotationFile, is_changed: bool) -> None:
        if not is_changed or document.file is not file:
            return
        if document.is_dirty or self._saver.is_saving(document):
            self._tell_conflict(document)
        else:
            self.reload(document, file, drops_edits=False)

    def _on_finished(self) -> None:
        self._is_looking = False

    def _tell_conflict(self, document: Document) -> None:
        document.conflict = True
        self.conflicted.emit(document)
