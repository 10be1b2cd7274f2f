"""Pictures whose truth is known: a folder of Pascal VOC annotations, or of labelled crops."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from lpr_desktop.annotation import dataset
from lpr_desktop.annotation.layouts.parts import WORDS
from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.annotation.opening import Recognised, has_file, open_dataset
from lpr_desktop.annotation.split import SPLIT_NAME, part_in
from lpr_desktop.csv_table import read_table
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.files import natural_key
from lpr_desktop.geometry import Box, Corners


@dataclass(frozen=True, slots=True)
class TruePlate:
    """A plate as annotated; ``box`` is None in a crop set, ``text`` where it is not known.

    ``corners`` are the plate's, where a person marked them.
    """

    box: Box | None
    text: str | None
    difficult: bool = False
    corners: Corners | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A picture whose truth is known.

    Attributes:
        image: The file.
        plates: What is on it.
        verified: A person has checked the annotation (a crop set counts as checked).
    """

    image: Path
    plates: tuple[TruePlate, ...]
    verified: bool = True

    @property
    def asked(self) -> list[TruePlate]:
        """The plates that must be found: those that are not marked as difficult."""
        return [plate for plate in self.plates if not plate.difficult]


@dataclass(frozen=True, slots=True)
class Cases:
    """The pictures of a data set.

    Attributes:
        cases: In natural order of the file names.
        crops: Whether each picture is the cut-out of one plate.
        problems: Sentences for a person about what was left out.
    """

    cases: tuple[Case, ...]
    crops: bool
    problems: tuple[str, ...] = ()


def load_cases(
    folder: Path, split: tuple[Path | None, str] | None = None, texts: Path | None = None
) -> Cases:
    """The pictures of a data set in any known layout, or of a crop set.

    Args:
        folder: The data set (``annotation.opening``), or a file of labels. Crop set: a folder with
            ``labels.csv``, columns image, text; pictures in ``images/`` or beside it.
        split: The part to take, and a CSV file with columns set, image, part (the set's name is
            the folder's); None: the set's own ``splits.csv``, else its owner's division.
        texts: A CSV file with columns image, text: what the plate of a picture says instead of
            what its annotation does; an empty text is not known. For sets whose boxes are right
            and whose texts are not.

    Raises:
        DatasetError: There is nothing to evaluate, or a table is none.
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - a link keeps its name
    labels = folder / "labels.csv"
    if labels.is_file() and _is_crop_table(labels):
        file, part = split or (None, "")
        wanted = (
            dataset.read_split(file or folder / SPLIT_NAME, folder.name, part) if part else None
        )
        found = _crop_cases(labels, wanted)
    else:
        found = _annotated_cases(folder, split)
    if texts is not None:
        found = _with_texts(found, {row["image"]: row["text"] for row in _rows(texts)})
    if not found.cases:
        why = " ".join(found.problems[:3]) or "No picture in it has an annotation."
        raise DatasetError("{folder}: nothing to evaluate. {why}", folder=folder, why=why)
    return found


def _annotated_cases(place: Path, split: tuple[Path | None, str] | None) -> Cases:
    opened = open_dataset(place)
    index = opened.index
    if not len(index):
        raise DatasetError("{place}: no pictures in it.", place=place)
    wanted = _wanted(opened, split) if split else None
    told = opened.answers.classes
    cases: list[Case] = []
    problems = list(opened.troubles)
    without = 0
    for row, name in enumerate(index.names):
        if wanted is not None and not wanted(name):
            continue
        try:
            annotation = index.annotation(row)
        except AnnotationError as error:
            problems.append(f"Left out: {error}")
            continue
        if annotation.is_blank and not has_file(index, row):
            without += 1
            continue
        plates = tuple(
            TruePlate(marked.box, marked.text or None, marked.difficult, marked.corners)
            for marked in annotation.boxes
            if _is_plate(marked.class_name, told)
        )
        cases.append(Case(index.picture(row), plates, annotation.verified))
    if opened.labels:
        problems += opened.labels.faults
    if without:
        problems.append(f"{without} pictures without an annotation were left out.")
    if opened.unknown:
        problems.insert(0, f"Of what lies there no labels are known: {opened.unknown}.")
    return Cases(tuple(cases), False, tuple(problems))


def _wanted(opened: Recognised, split: tuple[Path | None, str]) -> Callable[[str], bool]:
    """Whether a picture is in a part: of a table, or of the owner's division."""
    file, part = split
    own = opened.folder / SPLIT_NAME
    if file is None and own.is_file():
        file = own
    if file is not None:
        rows = dict.fromkeys(dataset.read_split(file, opened.folder.name, part), part)
        pictures = opened.index.layout.pictures
        return lambda name: part_in(rows, pictures / name) is not None
    part = WORDS.get(part.lower(), part)
    if part not in opened.parts.values():
        raise DatasetError(
            "{folder}: its owner's division has no part {part!r}.", folder=opened.folder, part=part
        )
    return lambda name: opened.parts.get(name) == part


def _with_texts(cases: Cases, texts: dict[str, str]) -> Cases:
    """The cases with other texts; a picture with several plates, or not in the table, has none."""
    changed = []
    for case in cases.cases:
        text = texts.get(case.image.name) if len(case.plates) == 1 else None
        plates = tuple(replace(plate, text=text or None) for plate in case.plates)
        changed.append(replace(case, plates=plates))
    return replace(cases, cases=tuple(changed))


def _is_crop_table(labels: Path) -> bool:
    """Whether the table says what crops read; one with boxes is of another kind."""
    try:
        with labels.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            columns = {column.strip().lower() for column in next(csv.reader(stream), [])}
    except (OSError, csv.Error):
        return True
    return not {"xmin", "x1", "left", "x"} & columns


def _rows(table: Path) -> list[dict[str, str]]:
    rows = [row for _, row in read_table(table, ("image", "text"), "strict")]
    if not rows:
        raise DatasetError("{name}: there is no row in it.", name=table)
    return rows


def _crop_cases(labels: Path, wanted: set[str] | None) -> Cases:
    rows = _rows(labels)
    pictures = labels.parent / "images"
    if not pictures.is_dir():
        pictures = labels.parent
    cases = [
        Case(pictures / row["image"], (TruePlate(None, row["text"] or None),))
        for row in sorted(rows, key=lambda row: natural_key(row["image"]))
        if row["image"] and (wanted is None or row["image"] in wanted)
    ]
    return Cases(tuple(cases), True)


def _is_plate(class_name: str, told: Mapping[str, str]) -> bool:
    """Whether a class of an annotation means plates: ``plate``, ``licence``, ``number_plate``…

    ``told``: what a person said of it, as in ``Answers``.
    """
    if class_name in told:
        return told[class_name] == DEFAULT_CLASS
    name = class_name.casefold()
    return any(word in name for word in ("plate", "licence", "license")) or name in ("lp", "")
