"""What was read and corrected becomes pictures of a data set, for a person to check.

Nothing in the data set is overwritten: a name that is taken gives way, and where a picture has an
annotation already, boxes that it lacks are offered in the Annotate view
(``annotation/pending_boxes.py``). First the picture is put there, whole, then its annotation:
whoever is killed in between sends again, and the picture is found. A picture is known by its
content, so that it is never there twice.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.model import (
    FROM_READING,
    AnnotatedBox,
    ImageAnnotation,
    as_written,
)
from lpr_desktop.annotation.pending_boxes import add_pending, missing_boxes
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError, DatasetError, JournalError
from lpr_desktop.files import FileStamp, show_name
from lpr_desktop.imaging import IMAGE_SUFFIXES
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_rows import RememberedPicture, RememberedReading
from lpr_desktop.reading.placing import PicturePlaces, Placing
from lpr_desktop.sentence import Sentence, in_a_row

__all__ = ["Outcome", "Placing", "Sent", "annotation_boxes", "send_pictures", "summary"]

_MIN_SIDE = 2.0
"""Pixels; a smaller box is a slip of the mouse."""


class Outcome(Enum):
    """What became of a picture that was sent."""

    SENT = "sent"
    """Its annotation is in the data set now."""
    UNMARKED = "unmarked"
    """It is in the data set, but shows no plate: a person has to say that there is none."""
    ALREADY = "already"
    """The data set has this picture with all its boxes."""
    OFFERED = "offered"
    """It has an annotation there; the boxes that this lacks are offered in the Annotate view."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a picture that was sent.

    Attributes:
        picture: As the journal knows it.
        outcome: In one word.
        target: The picture in the data set; None if it failed.
        plates: Boxes that were written or offered.
        message: Why it failed, for a person.
    """

    picture: Path
    outcome: Outcome
    target: Path | None = None
    plates: int = 0
    message: str = ""


def send_pictures(
    journal: Journal,
    pictures: Iterable[Path],
    folder: Path,
    placing: Placing = Placing.COPY,
    check: Callable[[], None] | None = None,
) -> Iterator[Sent]:
    """Send what the journal knows of pictures to a data set; one bad picture never ends the rest.

    Args:
        journal: Knows what was read in them and what a person made of it.
        pictures: In any order.
        folder: The data set; made if its parent folder is there.
        placing: How a picture that lies elsewhere gets into it.
        check: Called before each picture; what it raises ends the work.

    Raises:
        DatasetError: The folder is not there and cannot be made, or cannot be listed.
    """
    with DatasetError.for_os_error(
        "{folder}: this folder cannot be used ({strerror}). Choose another.", folder=folder
    ):
        folder.mkdir(exist_ok=True)
        layout = find_layout(Path(os.path.abspath(folder)))  # noqa: PTH100 - links stay
        places = PicturePlaces(layout)
    for picture in pictures:
        if check is not None:
            check()
        try:
            yield _send(journal, picture, layout, places, placing)
        except (AnnotationError, DatasetError, JournalError) as error:
            yield Sent(picture, Outcome.FAILED, message=error.sentence)
        except OSError as error:
            reason = error.strerror or str(error)
            yield Sent(
                picture,
                Outcome.FAILED,
                message=Sentence(
                    "{name}: it could not be written to the data set ({reason}). Free some space "
                    "or check the permissions, then send it again.",
                    name=show_name(picture.name),
                    reason=reason,
                ),
            )


def annotation_boxes(known: RememberedPicture) -> tuple[AnnotatedBox, ...]:
    """The plates of a picture as boxes of an annotation.

    A text stands in it where a person gave or confirmed it, or where the reading is sure. A guess
    is left out: an unchecked data set may be trained on, and a guess must not become a teacher.
    """
    width, height = known.result.width, known.result.height
    boxes = []
    for remembered in known.readings:
        box = remembered.reading.box
        if width and height:
            box = box.clipped(width, height)
        if min(box.width, box.height) >= _MIN_SIDE:
            written = as_written(box, width, height)
            boxes.append(AnnotatedBox(written, text=_text(remembered)))
    return tuple(boxes)


def summary(results: Iterable[Sent]) -> Sentence:
    """What was done: "sent 3 pictures, 1 sent earlier"""
    every = list(results)
    numbers = {outcome: 0 for outcome in Outcome}  # noqa: C420 - typed by its keys otherwise
    for one in every:
        numbers[one.outcome] += 1
    new = numbers[Outcome.SENT] + numbers[Outcome.UNMARKED]
    offered = sum(one.plates for one in every if one.outcome is Outcome.OFFERED)
    unmarked, earlier, failed = (
        numbers[one] for one in (Outcome.UNMARKED, Outcome.ALREADY, Outcome.FAILED)
    )
    parts = []
    if new:
        parts.append(Sentence("sent %Ln picture(s)", "", new))
    if unmarked:
        parts.append(Sentence("%Ln without a plate to be marked as such", "", unmarked))
    if earlier:
        parts.append(Sentence("%Ln sent earlier", "", earlier))
    if offered:
        parts.append(Sentence("%Ln box(es) offered beside annotations that are there", "", offered))
    if failed:
        parts.append(Sentence("%Ln could not be sent", "", failed))
    return in_a_row(", ", parts or [Sentence("nothing to send")])


def _send(
    journal: Journal, picture: Path, layout: Layout, places: PicturePlaces, placing: Placing
) -> Sent:
    known = _known(journal, picture)
    boxes = annotation_boxes(known)
    target, is_new = places.put(picture, placing)
    outcome, plates = _annotate(known, boxes, target, layout)
    if outcome is Outcome.UNMARKED and not is_new:
        outcome = Outcome.ALREADY
    return Sent(picture, outcome, target, plates)


def _known(journal: Journal, picture: Path) -> RememberedPicture:
    name = show_name(picture.name)
    if FileStamp.of(picture) is None:
        raise DatasetError("{name}: the picture is not there any more.", name=name)
    if picture.suffix.lower() not in IMAGE_SUFFIXES:
        raise DatasetError(
            "{name}: the end of the name is none of a picture's, so no data set would "
            "show it. Rename the file.",
            name=name,
        )
    known = journal.lookup(picture)
    if known is None:
        raise DatasetError(
            "{name}: it was not read, or has changed since. Read it again first.", name=name
        )
    if known.result.error is not None:
        raise DatasetError(known.result.error)
    return known


def _annotate(
    known: RememberedPicture, boxes: tuple[AnnotatedBox, ...], target: Path, layout: Layout
) -> tuple[Outcome, int]:
    path = layout.annotation_path(target)
    _check_owner(path, target)
    file, there = AnnotationFile.open(path, layout.folders_below)
    if there is None:
        if not boxes:
            return Outcome.UNMARKED, 0
        blank = ImageAnnotation.for_picture(target, known.result.width, known.result.height)
        file.save(_from_reading(blank, boxes))
        return Outcome.SENT, len(boxes)
    new = missing_boxes(boxes, there.boxes)
    if new and add_pending(target, new):
        return Outcome.OFFERED, len(new)
    return Outcome.ALREADY, 0


def _from_reading(blank: ImageAnnotation, boxes: tuple[AnnotatedBox, ...]) -> ImageAnnotation:
    return ImageAnnotation(
        filename=blank.filename,
        folder=blank.folder,
        path=blank.path,
        width=blank.width,
        height=blank.height,
        boxes=boxes,
        database=FROM_READING,
        picture_size=blank.picture_size,
    )


def _check_owner(path: Path, target: Path) -> None:
    """Two pictures of one stem have one annotation file, which may be the other's."""
    names = (target.stem + one for suffix in IMAGE_SUFFIXES for one in (suffix, suffix.upper()))
    others = [
        other
        for other in map(target.with_name, sorted(names))
        if other != target and other.exists() and not other.samefile(target)
    ]
    if others and not (path.exists() and load(path).filename == target.name):
        raise DatasetError(
            "{name} and {others} would share one annotation file. Rename one of them "
            "in the data set, then send again.",
            name=show_name(target.name),
            others=show_name(others[0].name),
        )


def _text(remembered: RememberedReading) -> str | None:
    if remembered.corrected is not None:
        return remembered.corrected or None
    reading = remembered.reading
    return reading.text if reading.text and reading.confidence >= SURE_PLATE else None


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
