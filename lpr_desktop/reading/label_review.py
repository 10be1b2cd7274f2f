"""Labels held against what the detector and the reader say, and what to label next.

Where a person and a good detector disagree, one of them is mistaken; such labels spoil a training
and its figures (Northcutt et al., "Pervasive Label Errors in Test Sets", 2021). Pictures of which
the networks are least sure teach them most (Settles, "Active Learning Literature Survey", 2009).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lpr_desktop.annotation.answers import answers_of
from lpr_desktop.annotation.classes import choose_classes
from lpr_desktop.annotation.index import DatasetIndex, Progress
from lpr_desktop.annotation.model import DEFAULT_CLASS, AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.split import plain_text
from lpr_desktop.errors import AnnotationError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import iou_matrix
from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.confidence import SURE_PLATE
from lpr_desktop.reading.label_doubts import Doubt, DoubtKind
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader, Reading
from lpr_desktop.sentence import Sentence

SAME_PLATE = 0.3
"""IoU from which a box and a detection are taken for one plate."""
FAR_OFF = 0.6
"""IoU below which a box is far off: AP75 would not count it, and its crop reads badly."""
_LEAST_SCORE = 0.05
_NOTHING = 0.3
"""How unsure a picture is in which nothing was found: between a sure find and a doubtful one."""


def doubts(
    picture: Path,
    annotation: ImageAnnotation,
    readings: Sequence[Reading],
    threshold: float,
    told: Mapping[str, str] | None = None,
) -> list[Doubt]:
    """Where the labels of a picture and what was read in it disagree, worst first.

    Args:
        picture: The picture; it is not opened.
        annotation: What a person said, in upright pixels. A box that is marked as difficult may
            stay unseen.
        readings: Down to a low score, so that it is told how nearly a plate was seen.
        threshold: Score from which the detector means it.
        told: What a person said of classes, as in ``Answers``.
    """
    name = show_name(picture.name)
    found: list[Doubt] = []
    plates = choose_classes({box.class_name: 1 for box in annotation.boxes}, told or {}).plates
    places = [at for at, box in enumerate(annotation.boxes) if box.class_name in plates]
    overlaps = iou_matrix(
        [annotation.boxes[at].box for at in places], [reading.box for reading in readings]
    )
    for row, at in enumerate(places):
        label = annotation.boxes[at]
        near = [(overlaps[row, n], one) for n, one in enumerate(readings)]
        near = [(overlap, one) for overlap, one in near if overlap >= SAME_PLATE]
        if not near:
            if not label.difficult:
                message = Sentence(
                    "{name}: box {box} is marked, and the detector sees no plate there.",
                    name=name,
                    box=at + 1,
                )
                found.append(Doubt(picture, DoubtKind.UNSEEN, message, 1 - _LEAST_SCORE, at, label))
            continue
        overlap, best = max(near, key=lambda pair: (pair[1].score >= threshold, pair[0]))
        proposal = replace(label, box=best.box, corners=None)
        if best.score < threshold and not label.difficult:
            message = Sentence(
                "{name}: box {box} is marked, and the detector is not sure of a plate.",
                name=name,
                box=at + 1,
            )
            found.append(Doubt(picture, DoubtKind.UNSEEN, message, 1 - best.score, at, label))
        elif overlap < FAR_OFF:
            message = Sentence(
                "{name}: box {box} lies off; the detector sees the plate beside it.",
                name=name,
                box=at + 1,
            )
            weight = best.score * float(1 - overlap)
            found.append(Doubt(picture, DoubtKind.FAR_OFF, message, weight, at, label, proposal))
        if (
            label.text
            and best.confidence >= SURE_PLATE
            and plain_text(best.text) != plain_text(label.text)
        ):
            message = Sentence(
                "{name}: box {box} says {text}, and the reader reads {other}.",
                name=name,
                box=at + 1,
                text=label.text,
                other=best.text,
            )
            other = replace(label, text=best.text)
            sure = best.confidence
            found.append(Doubt(picture, DoubtKind.TEXT, message, sure, at, label, other))
    for column, reading in enumerate(readings):
        if reading.score >= threshold and not (len(places) and overlaps[:, column].max() > 0.1):
            message = Sentence("{name}: the detector finds a plate that nobody marked.", name=name)
            text = reading.text if reading.confidence >= SURE_PLATE else None
            box = AnnotatedBox(reading.box, DEFAULT_CLASS, text)
            found.append(Doubt(picture, DoubtKind.UNMARKED, message, reading.score, proposal=box))
    return sorted(found, key=lambda doubt: -doubt.weight)


def unsureness(readings: Iterable[Reading], threshold: float) -> float:
    """How unsure detector and reader are of a picture, 0 to 1.

    The most doubtful plate counts: one whose score is near the threshold, or whose text is unsure.
    """
    worst = [
        max(
            1 - abs(one.score - threshold) / max(threshold, 1 - threshold),
            1 - one.confidence if one.score >= threshold else 0.0,
        )
        for one in readings
    ]
    return max(worst, default=_NOTHING)


def review(
    index: DatasetIndex,
    reader: PlateReader,
    rows: Iterable[int] | None = None,
    progress: Progress | None = None,
) -> Iterator[Doubt]:
    """Look through the labelled pictures of a data set; doubts come as they are found.

    Pictures that nobody has annotated, or that cannot be opened, are passed over.
    """
    chosen = list(range(len(index)) if rows is None else rows)
    told = answers_of(index.layout.pictures).classes
    for number, row in enumerate(chosen, 1):
        try:
            annotation = index.annotation(row)
            if not annotation.is_blank:
                yield from doubts(
                    index.picture(row),
                    annotation,
                    _read(reader, index.picture(row)),
                    reader.threshold(None),
                    told,
                )
        except (AnnotationError, ImageError):
            pass
        if progress:
            progress(number, len(chosen))


def what_next(
    pictures: Sequence[Path], reader: PlateReader, progress: Progress | None = None
) -> list[tuple[Path, float]]:
    """Pictures with how unsure detector and reader are of them, the least sure first."""
    ranked = []
    for number, picture in enumerate(pictures, 1):
        try:
            readings = _read(reader, picture)
            ranked.append((picture, unsureness(readings, reader.threshold(None))))
        except ImageError:
            pass
        if progress:
            progress(number, len(pictures))
    return sorted(ranked, key=lambda pair: -pair[1])


def _read(reader: PlateReader, picture: Path) -> list[Reading]:
    settings = PipelineSettings(min_score=_LEAST_SCORE)
    return reader.read(open_image(picture), settings)
