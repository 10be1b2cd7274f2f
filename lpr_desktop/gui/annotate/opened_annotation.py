"""Reading the annotation file of a picture, and what was not saved to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.recovery import PendingSave
from lpr_desktop.annotation.voc import parse
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import show_name
from lpr_desktop.gui.annotate.unsaved import Unsaved
from lpr_desktop.gui.translation import error_text, tr


@dataclass(eq=False)
class OpenedAnnotation:
    """An annotation file.

    Attributes:
        file: None if it cannot be understood.
        annotation: What it says; blank if there is no file yet.
        error: Why it cannot be understood, for a person.
        recovered: What an earlier start could not save, to be shown instead.
        is_conflict: Somebody else has changed the file since that.
    """

    file: AnnotationFile | None
    annotation: ImageAnnotation
    error: str | None = None
    recovered: ImageAnnotation | None = None
    is_conflict: bool = False


def load_annotation(
    picture: Path, path: Path | None, within: Path | None, problem: str | None, unsaved: Unsaved
) -> OpenedAnnotation:
    """Read an annotation file, and what an earlier start of the program could not save to it.

    Args:
        picture: The picture that it belongs to.
        path: The file, which need not be there; None if the picture can have none.
        within: Folders below this one may be made for it.
        problem: If ``path`` is None, the reason, for a person.
        unsaved: Where unsaved changes are kept.
    """
    blank = ImageAnnotation.for_picture(picture, 0, 0)
    if path is None:
        return OpenedAnnotation(None, blank, problem or tr("This picture can have no annotation."))
    try:
        file, annotation = AnnotationFile.open(path, within)
    except AnnotationError as error:
        return OpenedAnnotation(None, blank, error_text(error))
    opened = OpenedAnnotation(file, blank if annotation is None else annotation)
    pending: PendingSave | None = unsaved.find(path)
    if pending is not None and pending.wanted != file.known:
        try:
            wanted = blank if pending.wanted is None else parse(pending.wanted, show_name(path))
        except AnnotationError:
            return opened
        opened.recovered = wanted
        opened.is_conflict = pending.known != file.known
    return opened
