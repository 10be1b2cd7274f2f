"""The pictures of a run: gathered, checked, divided, and written down so that Resume has the same.

A bad picture is named and left out; it never ends the whole.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from lpr_desktop.annotation.checks import Problem, ProblemKind, check_dataset
from lpr_desktop.annotation.classes import canonical_class
from lpr_desktop.annotation.index import DatasetIndex, scan
from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.annotation.model import DEFAULT_CLASS, ImageAnnotation
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError, DatasetError, ImageError
from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.imaging import read_header
from lpr_desktop.runs.division import TEST, TRAIN, VALIDATION, Say, divide
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.records import build, read_json, write_json
from lpr_desktop.runs.settings import RunSettings

__all__ = ["TEST", "TRAIN", "VALIDATION", "RunData", "RunPicture", "gather"]

# What makes the boxes of a picture useless; boxes that reach out are clipped, others are told.
_UNUSABLE = {
    ProblemKind.UNREADABLE,
    ProblemKind.CORRUPT,
    ProblemKind.ONE_STEM,
    ProblemKind.NO_ANNOTATION,
    ProblemKind.UNROTATED,
}
_LEAST_SIDE = 2.0

_LEFT_OUT = "boxes of other classes are left out"
_OTHER_CLASS = (
    " If one of them means plates, say so: Classes that mean plates, under More settings, or "
    "--plate-class NAME."
)


@dataclass(frozen=True, slots=True)
class RunPicture:
    """A picture of a run.

    Attributes:
        path: Absolute.
        set_name: Its data set.
        part: ``train``, ``validation``, ``test``, or what else the split says.
        boxes: Plates, edges in upright pixels, clipped to the picture.
        difficult: Which of them are not counted when the detector is measured.
    """

    path: str
    set_name: str
    part: str
    boxes: tuple[tuple[float, float, float, float], ...]
    difficult: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class RunData:
    """All pictures of a run.

    Attributes:
        pictures: Those that are used.
        left_out: A sentence for each that is not, without those nobody has annotated.
        notes: What else a person should know.
        unannotated: How many nobody has annotated or checked.
    """

    pictures: tuple[RunPicture, ...]
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    unannotated: int = 0

    def part(self, name: str) -> list[RunPicture]:
        """The pictures of one part."""
        return [picture for picture in self.pictures if picture.part == name]

    @property
    def plates(self) -> int:
        """Plates in all pictures."""
        return sum(len(picture.boxes) for picture in self.pictures)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of names, parts and boxes, wherever the pictures lie."""
        rows = sorted((p.set_name, Path(p.path).name, p.part, p.boxes) for p in self.pictures)
        return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


@dataclass(slots=True)
class _Gathered:
    pictures: list[RunPicture] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unannotated: int = 0


def gather(settings: RunSettings, say: Say | None = None) -> RunData:
    """Look through the data sets of a run and divide them.

    What ``say`` raises ends the work.

    Raises:
        RunError: There is nothing to learn from, or nothing to measure on.
        DatasetError: A folder or the split cannot be read.
    """
    say = say or (lambda words, done, total: None)
    result = _Gathered()
    names = _set_names([Path(folder).expanduser().absolute() for folder in settings.datasets])
    for name, folder in names.items():
        _gather_set(name, folder, settings, result, say)
    if not result.pictures:
        raise RunError(
            "There is no annotated picture to learn from. Mark plates first (Annotate), or choose "
            "another folder." + (f" First problem: {result.left_out[0]}" if result.left_out else "")
        )
    pairs = [(picture.set_name, Path(picture.path)) for picture in result.pictures]
    parts = divide(pairs, names, settings.split, settings.seed, result.notes, say)
    data = RunData(
        tuple(replace(p, part=part) for p, part in zip(result.pictures, parts, strict=True)),
        tuple(result.left_out),
        tuple(result.notes),
        result.unannotated,
    )
    _check_parts(data)
    return data


def _check_parts(data: RunData) -> None:
    if not data.plates:
        raise RunError(
            f"No plate to learn from: {len(data.pictures)} pictures are annotated, and none has "
            f"a plate. {' '.join(data.notes)}".rstrip()
            + (_OTHER_CLASS if any(_LEFT_OUT in note for note in data.notes) else "")
        )
    has = Counter(picture.part for picture in data.pictures if picture.boxes)
    for part, doing in ((TRAIN, "learn from"), (VALIDATION, "measure on")):
        if not has[part]:
            found = ", ".join(f"{name} {count}" for name, count in has.items())
            raise RunError(
                f"No plate to {doing}: pictures with plates by part: {found}. Annotate more "
                f"pictures, or divide them otherwise (the parts are {TRAIN}, {VALIDATION}, "
                f"{TEST}). {' '.join(data.notes)}".rstrip()
            )


def keep_data(run: RunFolder, data: RunData) -> None:
    """Write the pictures of a run down: its process then need not gather them. ``OSError``."""
    write_split_table(run.split_file, data)
    save_data(run.data_file, data)


def save_data(file: Path, data: RunData) -> None:
    """Write the pictures of a run. Raises ``OSError``."""
    write_json(file, asdict(data))


def load_data(file: Path) -> RunData:
    """Read the pictures of a run. Raises ``RunError``."""
    values = read_json(file)
    try:
        pictures = tuple(build(RunPicture, values) for values in values.get("pictures", ()))
        return replace(build(RunData, {**values, "pictures": ()}), pictures=pictures)
    except (ValueError, TypeError) as error:
        raise RunError(f"{show_name(file)}: broken ({error}).") from error


def write_split_table(file: Path, data: RunData) -> None:
    """Who is in which part, as a table with the columns set, image, part. Raises ``OSError``."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["set", "image", "part"])
    writer.writerows([p.set_name, Path(p.path).name, p.part] for p in data.pictures)
    write_atomic(file, text.getvalue().encode("utf-8", "surrogateescape"))


def _set_names(folders: Sequence[Path]) -> dict[str, Path]:
    """A name for each data set: its folder's, with the parent's where two are alike."""
    again = Counter(folder.name for folder in folders)
    names: dict[str, Path] = {}
    for folder in dict.fromkeys(folders):
        name = folder.name if again[folder.name] == 1 else f"{folder.parent.name}/{folder.name}"
        while name in names:
            name += "'"
        names[name] = folder
    return names


def _gather_set(
    name: str, folder: Path, settings: RunSettings, result: _Gathered, say: Say
) -> None:
    if not folder.is_dir():
        raise DatasetError(f"{show_name(folder)}: no such folder.")
    words = f"Checking the pictures of {show_name(name)}"
    index = scan(find_layout(folder))
    problems: dict[Path, list[Problem]] = {}
    for problem in check_dataset(
        index, duplicates=False, progress=lambda done, total: say(words, done, total)
    ):
        problems.setdefault(problem.picture, []).append(problem)
    read = list(_usable(index, problems, result))
    mapping = _class_mapping(name, [annotation for _, annotation in read], settings, result)
    resized = 0
    for picture, annotation in read:
        try:
            header = read_header(picture)
        except ImageError as error:  # gone since it was checked
            result.left_out.append(str(error))
            continue
        width, height = header.width, header.height
        stated = annotation.width, annotation.height
        # Where the annotation was made for a larger or smaller copy, its boxes are scaled.
        scale = (1.0, 1.0)
        if all(stated) and stated != (width, height):
            resized += 1
            scale = (width / stated[0], height / stated[1])
        boxes, difficult = [], []
        for marked in annotation.boxes:
            if mapping.get(marked.class_name) != DEFAULT_CLASS:
                continue
            box = marked.box.scaled(*scale).clipped(width, height)
            if box.width >= _LEAST_SIDE and box.height >= _LEAST_SIDE:
                boxes.append(box.as_tuple())
                difficult.append(marked.difficult)
        result.pictures.append(RunPicture(str(picture), name, "", tuple(boxes), tuple(difficult)))
    if resized:
        result.notes.append(
            f"{show_name(name)}: {resized} annotations were made for a picture of another size; "
            "their boxes were scaled."
        )


def _usable(
    index: DatasetIndex, problems: Mapping[Path, Sequence[Problem]], result: _Gathered
) -> Iterator[tuple[Path, ImageAnnotation]]:
    for row in range(len(index)):
        picture = index.picture(row)
        bad = next((p for p in problems.get(picture, ()) if p.kind in _UNUSABLE), None)
        if bad is not None and bad.kind is ProblemKind.NO_ANNOTATION:
            result.unannotated += 1
            continue
        path = index.annotation_path(row)
        if bad is not None or path is None:
            result.left_out.append(bad.message if bad else f"{show_name(picture)}: left out.")
            continue
        try:
            yield picture, load(path)
        except AnnotationError as error:
            result.left_out.append(str(error))


def _class_mapping(
    name: str, annotations: Sequence[ImageAnnotation], settings: RunSettings, result: _Gathered
) -> dict[str, str]:
    """Class in the files → ``plate`` for plates; others stay what they are and are left out."""
    counts = Counter(box.class_name for a in annotations for box in a.boxes)
    mapping = {c: settings.classes.get(c, canonical_class(c)) for c in counts}
    if len(counts) == 1 and DEFAULT_CLASS not in mapping.values():
        only = next(iter(counts))
        result.notes.append(
            f"{show_name(name)}: its only class, {only!r}, is taken for the plates."
        )
        return {only: DEFAULT_CLASS}
    others = [f"{c!r} ({counts[c]})" for c, new in mapping.items() if new != DEFAULT_CLASS]
    if others:
        result.notes.append(f"{show_name(name)}: {_LEFT_OUT}: {', '.join(others)}.")
    return mapping
