"""Boxes that another program drew on the unturned picture of a phone: told, and converted."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lpr_desktop.annotation.checks import ProblemKind, check_annotation, convert_orientation
from lpr_desktop.annotation.model import as_written
from lpr_desktop.files import show_name
from lpr_desktop.gui.action_specs import View
from lpr_desktop.gui.annotate.annotate_session import AnnotateSession
from lpr_desktop.gui.annotate.document import Document
from lpr_desktop.gui.notices import NoticeAction, Notices, Tone
from lpr_desktop.gui.translation import tr

_KEY = "turned"


class TurnedOffer(QObject):
    """Looks at each picture that is shown, and offers to turn its boxes where they need it."""

    def __init__(
        self, session: AnnotateSession, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        session.picture_opened.connect(self._look)
        session.document_opened.connect(self._look)
        session.picture_chosen.connect(lambda _row: notices.hide(_KEY))

    def _look(self) -> None:
        document, path = self._session.document, self._session.path
        picture = None if path is None else self._session.opener.get(path)
        if document is None or picture is None or not picture.levels or path is None:
            return
        problems = check_annotation(path, document.annotation, *picture.size, picture.orientation)
        if document.is_editable and any(one.kind is ProblemKind.UNROTATED for one in problems):
            orientation = picture.orientation
            self._notices.show(
                _KEY,
                tr(
                    "The boxes of {name} were drawn on the picture as the camera stored it, "
                    "which is shown upright here. They can be turned with it.",
                    name=show_name(path.name),
                ),
                Tone.WARNING,
                (
                    NoticeAction(
                        tr("Turn the boxes"), lambda: _turn(document, orientation), is_primary=True
                    ),
                ),
                view=View.ANNOTATE,
            )


def _turn(document: Document, orientation: int) -> None:
    turned = convert_orientation(document.annotation, orientation)
    size = (turned.width, turned.height)
    boxes = [item.id for item in document.marks.boxes]
    places = {id: as_written(one.box, *size) for id, one in zip(boxes, turned.boxes, strict=True)}
    marks = document.marks.moved(places, *size)
    document.change(marks.with_size(size), tr("Turn the boxes"))
