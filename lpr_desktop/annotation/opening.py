"""A data set opened as it lies: its pictures, its labels in whatever format, its division."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from lpr_desktop.annotation.answers import Answers, answers_of
from lpr_desktop.annotation.checks import convert_orientation, is_unrotated, stored_orientation
from lpr_desktop.annotation.index import DatasetIndex, PictureState, Progress
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.layouts.found import (
    MOST_BOXES_A_PICTURE,
    PERCENT,
    SHARES,
    Found,
    Marked,
)
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.annotation.layouts.recognise import (
    Sample,
    divisions,
    find_labels,
    sample,
    sample_of,
    unknown,
)
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.scan import scan
from lpr_desktop.annotation.split import SPLIT_NAME, own_division, part_in
from lpr_desktop.errors import AnnotationError, DatasetError, ImageError
from lpr_desktop.files import show_name
from lpr_desktop.imaging import IMAGE_SUFFIXES, read_header
from lpr_desktop.sentence import Sentence, in_a_row

_ASPECT = 0.02
"""Pictures whose sides differ by more in proportion are not one picture in two sizes."""
_LOOKED_AT = 300
_LONGEST_CLASS = 40
_PARTS = ("train", "validation", "test")


@dataclass(slots=True, eq=False)
class Labels:
    """Labels of another program as annotations of the pictures of an index.

    Attributes:
        found: The labels.
        classes: Class in the labels → the one that it is taken for.
        faults: Sentences about boxes that were refused, as far as they were read; each once.
        scaled, turned: Pictures whose labels were made for another size, or before turning.
    """

    found: Found
    classes: dict[str, str] = field(default_factory=dict)
    faults: dict[str, None] = field(default_factory=dict)
    scaled: list[str] = field(default_factory=list)
    turned: list[str] = field(default_factory=list)

    def annotation(self, name: str, picture: Path) -> ImageAnnotation | None:
        """What the labels say of a picture, in pixels of the upright one; None: nothing.

        Raises:
            AnnotationError: The labels cannot be read, or are those of another picture.
        """
        if name not in self.found.pictures:
            return None
        try:
            marked = self.found.read(name)
            header = read_header(picture)
        except (DatasetError, ImageError) as error:
            raise AnnotationError(error.sentence) from error
        if len(marked.boxes) > MOST_BOXES_A_PICTURE:
            raise AnnotationError(
                "{name}: its labels mark more than {most:,} boxes, which no picture of plates "
                "has. They are left out.",
                name=show_name(name),
                most=MOST_BOXES_A_PICTURE,
            )
        self.faults |= dict.fromkeys(marked.faults)
        if marked.faults and not marked.boxes:
            raise AnnotationError(marked.faults[0])
        annotation = ImageAnnotation.for_picture(picture, header.width, header.height)
        annotation = replace(annotation, verified=marked.is_checked, tags=marked.tags)
        boxes = self._placed(name, picture, marked, (header.width, header.height))
        return annotation.with_boxes(
            replace(box, class_name=self.classes.get(box.class_name, box.class_name))
            for box in boxes.boxes
        )

    def _placed(
        self, name: str, picture: Path, marked: Marked, size: tuple[int, int]
    ) -> ImageAnnotation:
        """The boxes in pixels of the picture."""
        stated = marked.size or size
        plain = ImageAnnotation(boxes=marked.boxes)
        if stated == size:
            return plain
        is_pixels = stated not in (SHARES, PERCENT)
        if is_pixels and abs(stated[0] * size[1] / (stated[1] * size[0]) - 1) > _ASPECT:
            whole = (round(stated[0]), round(stated[1]))
            orientation = stored_orientation(picture) if whole == (size[1], size[0]) else 1
            if not is_unrotated(whole, size, orientation):
                raise AnnotationError(
                    "{name}: the labels are for {stated_width} × {stated_height} pixels, but the "
                    "picture has {width} × {height}.",
                    name=show_name(name),
                    stated_width=whole[0],
                    stated_height=whole[1],
                    width=size[0],
                    height=size[1],
                )
            self.turned.append(name)
            return convert_orientation(replace(plain, width=whole[0], height=whole[1]), orientation)
        if is_pixels:
            self.scaled.append(name)
        sx, sy = size[0] / stated[0], size[1] / stated[1]
        return plain.with_boxes(box.mapped(lambda x, y: (x * sx, y * sy)) for box in marked.boxes)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A data set, and what was recognised in it.

    Attributes:
        folder: As it was asked for.
        index: Its pictures.
        labels: Those of another program; also in ``index``.
        parts: The owner's division: name of a picture → ``train``, ``validation``, ``test``.
        files: Pictures with a Pascal VOC file.
        samples: What the first Pascal VOC files (True) and the other labels (False) say.
        troubles: Sentences about what could not be read.
        unknown: What lies there of which nothing could be made; "" if labels were found.
        answers: What a person said of it.
    """

    folder: Path
    index: DatasetIndex
    parts: dict[str, str]
    files: int
    labels: Labels | None = None
    samples: Mapping[bool, Sample] = field(default_factory=dict)
    troubles: tuple[str, ...] = ()
    unknown: str = ""
    answers: Answers = field(default_factory=Answers)

    @property
    def lacks_list(self) -> bool:
        """The labels have numbers of classes, and no list says what these mean."""
        return self.labels is not None and self.labels.found.classes is None

    def division(self) -> dict[str, str]:
        """Name of a picture → its part: of the set's own ``splits.csv``, else its owner's.

        Raises:
            DatasetError: The table cannot be read.
        """
        layout = self.index.layout
        places = dict.fromkeys((self.folder, layout.pictures, layout.home))
        file = next((p / SPLIT_NAME for p in places if (p / SPLIT_NAME).is_file()), None)
        if file is None:
            return self.parts
        rows = own_division(file, self.folder.absolute().name)
        found = ((n, part_in(rows, layout.pictures / n)) for n in self.index.names)
        return {name: part for name, part in found if part}

    @property
    def importable(self) -> int:
        """How many ``rows_to_import`` are."""
        return len(self.rows_to_import())

    def rows_to_import(self) -> list[int]:
        """Pictures with labels of another program and no Pascal VOC file.

        Without those whose labels mark nothing, where these are to be left out.
        """
        if self.labels is None:
            return []
        rows = [
            row
            for row, name in enumerate(self.index.names)
            if name in self.labels.found.pictures and not has_file(self.index, row)
        ]
        if self.answers.background is False:
            rows = [row for row in rows if not self.marks_nothing(row)]
        return rows

    def marks_nothing(self, row: int) -> bool:
        """Whether another program's labels of a picture have no box, nor say that none is there."""
        if self.labels is None:
            return False
        try:
            marked = self.labels.found.read(self.index.names[row])
        except DatasetError:
            return False
        return not (marked.boxes or marked.faults or marked.tags or marked.is_checked)

    @property
    def sentence(self) -> Sentence:
        """What lies there: "1,224 pictures with YOLO labels, classes: car, plate; train 980"."""
        said: list[str] = []
        if self.files:
            files = Sentence("%Ln Pascal VOC file(s)", "", self.files)
            said.append(in_a_row(", ", [files, *_classes(self.samples.get(True))]))
        if (number := self.importable) and self.labels:
            found = self.labels.found
            pictures = (
                Sentence("%Ln more picture(s) with {what}", "", number, what=found.what)
                if self.files
                else Sentence("%Ln picture(s) with {what}", "", number, what=found.what)
            )
            classes = _classes(self.samples.get(False), found.classes)
            said.append(in_a_row(", ", [pictures, *classes]))
        if not said:
            none = Sentence("%Ln picture(s), none with labels", "", len(self.index))
            there = Sentence("What lies there: {unknown}", unknown=self.unknown)
            said.append(in_a_row(". ", [none, there] if self.unknown else [none]))
        counts = Counter(self.parts.values())
        if shares := ", ".join(f"{part} {counts[part]:,}" for part in _PARTS if counts[part]):
            said.append(shares)
        return in_a_row("; ", said)


def _classes(looked: Sample | None, names: Sequence[str] | None = ()) -> Iterator[Sentence]:
    """The classes in words; ``names`` None: a list of them is missing."""
    if looked is None:
        return
    known = [
        show_name(name)[:_LONGEST_CLASS] or "(none)" for name in islice(names or looked.classes, 7)
    ]
    if not known:
        return
    classes = ", ".join(known[:6]) + (", …" if len(known) > 6 else "")
    said = (
        Sentence("class {name}", name=classes)
        if len(known) == 1
        else Sentence("classes {names}", names=classes)
    )
    if names is None:
        said = Sentence("{classes} (there is no list of their names)", classes=said)
    yield said
    if looked.texts:
        yield Sentence("%Ln text(s)", "", looked.texts)


def open_dataset(
    place: Path, annotations: Path | None = None, progress: Progress | None = None
) -> Recognised:
    """Recognise what lies in a folder; nothing is written.

    Args:
        place: A folder, or a file of labels; its pictures lie in its folder or below.
        annotations: Folder of the Pascal VOC files, if it is another than usual.
        progress: Called while pictures are listed.

    Raises:
        DatasetError: There is no such place, or it cannot be listed.
    """
    folder = place
    if not place.is_dir():
        if not place.is_file():
            raise DatasetError("{place}: no such file or folder.", place=place)
        folder = place.parent
        if place.suffix.lower() in IMAGE_SUFFIXES | {".yaml", ".yml", ".names", ".txt"}:
            place = folder
    layout = find_layout(folder)
    if annotations is not None:
        layout = Layout(layout.pictures, annotations)
    index = scan(layout, progress)
    listing = Listing.of(place, index.names, layout.pictures)
    found, troubles = find_labels(listing)
    return _recognised(folder, index, listing, found, troubles)


def labels_at(place: Path, index: DatasetIndex) -> Labels:
    """Labels that lie anywhere, for the pictures of an index.

    Raises:
        DatasetError: There are none that are known.
    """
    if not place.exists():
        raise DatasetError("{place}: could not be read (no such file or folder).", place=place)
    listing = Listing.of(place, index.names, index.layout.pictures)
    found, troubles = find_labels(listing)
    if not found:
        there = unknown(listing)
        there = Sentence("What lies there: {unknown}.", unknown=there) if there else ""
        what = troubles[0] if troubles else there or Sentence("Nothing lies there.")
        raise DatasetError(
            "{place}: no labels that are known and fit a picture of this folder. {what}",
            place=place,
            what=what,
        )
    return Labels(found[0])


def has_file(index: DatasetIndex, row: int) -> bool:
    """Whether a picture has a Pascal VOC file."""
    path = index.annotation_path(row)
    return path is not None and path.is_file()


def needs_list(labels: Labels, seen: Sequence[str]) -> str:
    """What to say where numbers of classes have no names."""
    names = ", ".join(seen[:8])
    return Sentence(
        "{what} have numbers of classes ({names}), and no list says what they mean (data.yaml, "
        "classes.txt, obj.names).",
        what=labels.found.what,
        names=names,
    )


def _recognised(
    folder: Path,
    index: DatasetIndex,
    listing: Listing,
    found: list[Found],
    troubles: list[str],
) -> Recognised:
    if index.unlisted:
        troubles.append(
            Sentence(
                "%Ln folder(s) may not be looked into, such as {name}, so pictures there are "
                "missing. Change the permissions.",
                "",
                len(index.unlisted),
                name=index.unlisted[0],
            )
        )
    troubles += [note for one in found if not one.pictures for note in one.notes]
    found = [one for one in found if one.pictures]
    files = sum(has_file(index, row) for row in _with_state(index))
    index.labels = labels = Labels(found[0]) if found else None
    samples = {False: sample(found[0])} if found else {}
    if files:
        samples[True] = _voc_sample(index)
    troubles += [note for one in found[:1] for note in one.notes]
    if len(found) > 1 and len(found[1].pictures) > len(found[0].pictures) // 2:
        troubles.append(
            Sentence(
                "There are also {others} of {number:,} pictures; {taken} are taken.",
                others=found[1].what,
                number=len(found[1].pictures),
                taken=found[0].what,
            )
        )
    what = "" if found or files else unknown(listing)
    parts = divisions(listing, found)
    answers = answers_of(index.layout.pictures)
    return Recognised(folder, index, parts, files, labels, samples, tuple(troubles), what, answers)


def _voc_sample(index: DatasetIndex) -> Sample:
    boxes: list[AnnotatedBox] = []
    rows = _with_state(index)
    for row in rows[:_LOOKED_AT]:
        with contextlib.suppress(AnnotationError):
            boxes += index.annotation(row).boxes
    return sample_of(boxes, len(rows) <= _LOOKED_AT)


def _with_state(index: DatasetIndex) -> list[int]:
    return (index.states != PictureState.NOTHING).nonzero()[0].tolist()
