"""The pictures of a run: gathered, checked, divided, and written down so that Resume has the same.

A bad picture is named and left out; it never ends the whole.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from lpr_desktop.annotation.checks import Problem, ProblemKind, check_dataset
from lpr_desktop.annotation.classes import choose_classes
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.opening import needs_list, open_dataset
from lpr_desktop.errors import AnnotationError, ImageError
from lpr_desktop.files import show_name, write_atomic
from lpr_desktop.imaging import read_header
from lpr_desktop.runs.division import (
    TEST,
    TRAIN,
    VALIDATION,
    Divided,
    Say,
    divide,
    few_plates,
)
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.folder import RunFolder
from lpr_desktop.runs.records import build, read_json, write_json
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.sentence import Sentence, one_after_another

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
        blanks: Of them, those whose labels mark nothing, if nobody has said what that means.
        unasked: Class that may mean plates → pictures that are left out for it.
    """

    pictures: tuple[RunPicture, ...]
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    unannotated: int = 0
    blanks: int = 0
    unasked: Mapping[str, int] = field(default_factory=dict)

    def part(self, name: str) -> list[RunPicture]:
        """The pictures of one part."""
        return [picture for picture in self.pictures if picture.part == name]

    @property
    def plates(self) -> int:
        """Plates in all pictures."""
        return sum(len(picture.boxes) for picture in self.pictures)

    @property
    def left_open(self) -> str:
        """Sentences about what a person has not said, for where nobody is asked; "" if all is."""
        return _left_open(self.unasked, self.blanks)

    @property
    def few_to_measure(self) -> str:
        """A sentence where the validation part is too small to tell; "" where it is not."""
        part = self.part(VALIDATION)
        plates = sum(len(picture.boxes) - sum(picture.difficult) for picture in part)
        return few_plates(len(part), plates)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of names, parts and boxes, wherever the pictures lie."""
        rows = sorted((p.set_name, Path(p.path).name, p.part, p.boxes) for p in self.pictures)
        return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


class NothingToLearn(RunError):
    """Too few pictures have a plate; a person may know what would change that.

    The message tells of what a person may know, too: for where nobody is asked.

    Attributes:
        why: What is lacking, alone.
        unasked, blanks: As in ``RunData``.
    """

    def __init__(
        self, why: Sentence, notes: Iterable[str], unasked: Mapping[str, int], blanks: int
    ) -> None:
        super().__init__(one_after_another([why, *notes, _left_open(unasked, blanks)]))
        self.why = why
        self.unasked = dict(unasked)
        self.blanks = blanks


@dataclass(slots=True)
class _Gathered:
    pictures: list[RunPicture] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unannotated: int = 0
    blanks: int = 0
    unasked: Counter[str] = field(default_factory=Counter)
    divided: list[Divided] = field(default_factory=list)


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
        nothing = Sentence(
            "There is no annotated picture to learn from. Mark plates first (Annotate), or choose "
            "another folder."
        )
        notes = [*result.notes, *result.left_out][:3]
        raise NothingToLearn(nothing, notes, result.unasked, result.blanks)
    parts = divide(result.divided, names, settings.split, settings.seed, result.notes, say)
    data = RunData(
        tuple(replace(p, part=part) for p, part in zip(result.pictures, parts, strict=True)),
        tuple(result.left_out),
        tuple(result.notes),
        result.unannotated,
        result.blanks,
        dict(result.unasked),
    )
    _check_parts(data)
    return data


def _check_parts(data: RunData) -> None:
    if not data.plates:
        nothing = Sentence(
            "No plate to learn from: %Ln picture(s) (is|are) annotated, and none has a plate.",
            "",
            len(data.pictures),
        )
        raise NothingToLearn(nothing, data.notes, data.unasked, data.blanks)
    has = Counter(picture.part for picture in data.pictures if picture.boxes)
    if has[TRAIN] and has[VALIDATION]:
        return
    lacking = (
        Sentence("There is no plate to measure on.")
        if has[TRAIN]
        else Sentence("There is no plate to learn from.")
    )
    found = Sentence(
        "Pictures with plates by part: {found}. Annotate more pictures, or divide them otherwise "
        "(the parts are {train}, {validation}, {test}).",
        found=", ".join(f"{name} {count}" for name, count in has.items()),
        train=TRAIN,
        validation=VALIDATION,
        test=TEST,
    )
    why = one_after_another([lacking, found])
    raise NothingToLearn(why, data.notes, data.unasked, data.blanks)


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
        raise RunError("{file}: broken ({error}).", file=file, error=error) from error


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
    shown = show_name(name)
    words = Sentence("Checking the pictures of {name}", name=shown)

    def note(sentence: str) -> None:
        result.notes.append(Sentence("{name}: {sentence}", name=shown, sentence=sentence))

    opened = open_dataset(folder)
    index = opened.index
    if opened.importable:
        note(Sentence("{sentence}.", sentence=opened.sentence))
    for trouble in opened.troubles:
        note(trouble)
    answers = opened.answers
    if answers:
        note(Sentence("you said of it: {said}.", said=answers.sentence))
    background = settings.background or answers.background
    problems: dict[Path, list[Problem]] = {}
    for problem in check_dataset(
        index, duplicates=False, progress=lambda done, total: say(words, done, total)
    ):
        problems.setdefault(problem.picture, []).append(problem)
    before = result.unannotated
    read = list(_usable(index, problems, background, result))
    if not read and opened.unknown:
        note(Sentence("of what lies there no labels are known: {unknown}.", unknown=opened.unknown))
    elif not read and result.unannotated - before == len(index) == 0:
        note(Sentence("no pictures in it."))
    counts = Counter(box.class_name for _, a in read for box in a.boxes)
    choice = choose_classes(counts, {**answers.classes, **settings.classes})
    for sentence in choice.notes:
        note(sentence)
    if opened.lacks_list and opened.labels and choice.unasked:
        note(needs_list(opened.labels, choice.unasked))
    resized = 0
    for row, annotation in read:
        picture = index.picture(row)
        open_classes = {box.class_name for box in annotation.boxes} & {*choice.unasked}
        if open_classes and not any(box.class_name in choice.plates for box in annotation.boxes):
            result.unasked.update(open_classes)
            result.left_out.append(
                Sentence(
                    "{name}: nobody has said whether {classes} means plates.",
                    name=show_name(index.names[row]),
                    classes=", ".join(map(repr, sorted(open_classes))),
                )
            )
            continue
        try:
            header = read_header(picture)
        except ImageError as error:  # gone since it was checked
            result.left_out.append(error.sentence)
            continue
        width, height = header.width, header.height
        stated = annotation.width, annotation.height
        # Where the annotation was made for a larger or smaller copy, its boxes are scaled.
        scale = (1.0, 1.0)
        if all(stated) and stated != (width, height):
            resized += 1
            scale = (width / stated[0], height / stated[1])
        boxes, difficult, texts = [], [], []
        for marked in annotation.boxes:
            if marked.class_name not in choice.plates:
                continue
            box = marked.box.scaled(*scale).clipped(width, height)
            if box.width >= _LEAST_SIDE and box.height >= _LEAST_SIDE:
                boxes.append(box.as_tuple())
                difficult.append(marked.difficult)
                texts += [marked.text] if marked.text else []
        result.pictures.append(RunPicture(str(picture), name, "", tuple(boxes), tuple(difficult)))
        part = opened.parts.get(index.names[row], "")
        result.divided.append(Divided(name, picture, part, tuple(texts)))
    if opened.labels:
        result.left_out += opened.labels.faults
    if resized:
        note(
            Sentence(
                "%Ln annotation(s) (was|were) made for a picture of another size; their boxes were "
                "scaled.",
                "",
                resized,
            )
        )


def _usable(
    index: DatasetIndex,
    problems: Mapping[Path, Sequence[Problem]],
    background: bool | None,
    result: _Gathered,
) -> Iterator[tuple[int, ImageAnnotation]]:
    for row in range(len(index)):
        bad = next((p for p in problems.get(index.picture(row), ()) if p.kind in _UNUSABLE), None)
        if bad is not None and bad.kind is ProblemKind.NO_ANNOTATION:
            is_blank = index.has_labels(row)
            if not (is_blank and background):
                result.unannotated += 1
                result.blanks += is_blank and background is None
                continue
        elif bad is not None:
            result.left_out.append(bad.message)
            continue
        try:
            yield row, index.annotation(row)
        except AnnotationError as error:
            result.left_out.append(str(error))


def _left_open(unasked: Mapping[str, int], blanks: int) -> str:
    said: list[str] = []
    if unasked:
        names = ", ".join(repr(name) for name in sorted(unasked)[:5])
        said.append(
            Sentence(
                "Say whether {names} means plates: --plate-class NAME, or for good with "
                "lpr-desktop dataset answers.",
                names=names,
            )
        )
    if blanks:
        said.append(
            Sentence(
                "The labels of %Ln picture(s) mark nothing. If no plate is to be seen there, say "
                "so: --background, or for good with lpr-desktop dataset answers.",
                "",
                blanks,
            )
        )
    return one_after_another(said) if said else ""
