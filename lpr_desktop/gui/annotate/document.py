"""One picture while it is annotated: its marks, their history, and what is on the disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.gui.annotate.marks_state import Marks

_MOST_STEPS = 1000
_MERGE_SECONDS = 2.0
"""After a longer pause a step is one of its own, even if it is like the last one."""


class Document(QObject):
    """The marks of one picture. Every change goes through :meth:`change` and can be undone.

    Attributes:
        picture: The picture file.
        file: Its annotation file; None if that cannot be understood: nothing is written then.
        error: Why it cannot, for a person.
        size: Width and height of the upright picture; (0, 0) until they are known.
        stack: The history.
        conflict: The annotation on the disk is another one than we knew, and not ours.
        failure: Why the last save failed, for a person; None if it did not.

    Signals:
        changed: The marks are others now.
    """

    changed = Signal()

    def __init__(
        self,
        picture: Path,
        file: AnnotationFile | None,
        annotation: ImageAnnotation,
        error: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.picture = picture
        self.file = file
        self.error = error
        self.size = (annotation.width, annotation.height)
        self.conflict = False
        self.failure: str | None = None
        self.stack = QUndoStack(self, undoLimit=_MOST_STEPS)
        self._base = annotation
        self._marks = Marks.of(annotation)
        self._saved = annotation
        # Asked for again and again, and compared box by box: remembered until something changes.
        self._annotation: ImageAnnotation | None = None
        self._dirty: bool | None = None

    @property
    def marks(self) -> Marks:
        return self._marks

    @property
    def annotation(self) -> ImageAnnotation:
        """What is to be written."""
        if self._annotation is None:
            self._annotation = self._marks.written_to(self._base)
        return self._annotation

    @property
    def is_editable(self) -> bool:
        return self.file is not None

    @property
    def is_dirty(self) -> bool:
        """Whether there is something that is not on the disk yet."""
        if self._dirty is None:
            self._dirty = self.annotation != self._saved
        return self.file is not None and self._dirty

    def change(self, marks: Marks, title: str, merge: str = "") -> bool:
        """Go to other marks, as one step that can be undone; False if that changes nothing.

        Args:
            marks: What is to be so from now on.
            title: What the step is called in the menu, such as "Move box".
            merge: Steps that follow each other with the same word here become one.
        """
        if marks == self._marks or self.file is None:
            return False
        self.stack.push(_Step(self, self._marks, marks, title, merge))
        return True

    def set_size(self, width: int, height: int) -> None:
        """The size of the upright picture is known now."""
        self.size = (width, height)
        if self._base.source is None and self._base.width == 0:
            # The file that will be made says how large the picture is. That alone is no edit.
            self._saved = replace(self._saved, width=width, height=height)
            self._base = replace(self._base, width=width, height=height)
        self._base = replace(self._base, picture_size=(width, height))
        self._annotation = self._dirty = None

    def note_saved(self, annotation: ImageAnnotation) -> None:
        """This is on the disk now."""
        self._saved = annotation
        self._dirty = None
        self.failure = None
        self.conflict = False

    def take(self, annotation: ImageAnnotation, *, is_saved: bool = True) -> None:
        """Start anew from another annotation: that of the disk, or one that was recovered.

        The history is gone, since its steps know nothing of the other boxes. Suggestions stay.
        """
        if is_saved:
            self.note_saved(annotation)
        self._base = annotation
        kept = self._marks.suggestions
        self._marks = Marks.of(annotation).added(kept)
        self._annotation = self._dirty = None
        self.stack.clear()
        self.changed.emit()

    def _show(self, marks: Marks) -> None:
        self._marks = marks
        self._annotation = self._dirty = None
        self.changed.emit()


class _Step(QUndoCommand):
    """From some marks to others."""

    def __init__(
        self, document: Document, before: Marks, after: Marks, title: str, merge: str
    ) -> None:
        super().__init__(title)
        self._show: Callable[[Marks], None] = document._show
        self._before = before
        self._after = after
        self._merge = merge
        self._at = time.monotonic()

    def id(self) -> int:
        # Qt asks mergeWith() only for steps of the same number; -1 is never merged.
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._merge != self._merge:
            return False
        if other._at - self._at > _MERGE_SECONDS:
            return False
        self._after, self._at = other._after, other._at
        self.setObsolete(self._after == self._before)
        return True

    def undo(self) -> None:
        self._show(self._before)

    def redo(self) -> None:
        self._show(self._after)
