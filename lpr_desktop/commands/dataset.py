"""``lpr-desktop dataset``: check, count, split, export, import, add, draw annotated pictures."""

from __future__ import annotations

import math
import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.annotation.answers import answers_of, say, take_back
from lpr_desktop.annotation.checks import Problem, ProblemKind, check_dataset
from lpr_desktop.annotation.coco import export_coco
from lpr_desktop.annotation.formats import Transfer
from lpr_desktop.annotation.importing import import_labels, import_set
from lpr_desktop.annotation.index import DatasetIndex
from lpr_desktop.annotation.model import DEFAULT_CLASS
from lpr_desktop.annotation.opening import Recognised, labels_at, needs_list, open_dataset
from lpr_desktop.annotation.split import (
    FRACTIONS,
    SPLIT_NAME,
    holds_split,
    make_split,
    write_split,
)
from lpr_desktop.annotation.statistics import Statistics, dataset_statistics
from lpr_desktop.annotation.yolo import export_yolo
from lpr_desktop.commands.console import (
    Progress,
    UsageError,
    count,
    plate_classes,
    show_error,
    show_left_out,
)
from lpr_desktop.commands.dataset_review import run_next, run_review
from lpr_desktop.commands.reader_options import reader_maker
from lpr_desktop.drawing import example
from lpr_desktop.errors import AnnotationError, DatasetError
from lpr_desktop.files import show_name, unicode_text
from lpr_desktop.passages.frames import EVERY, save_frames
from lpr_desktop.picture_listing import list_images
from lpr_desktop.reading.corrections import Outcome, Placing, Sent, send_pictures, summary
from lpr_desktop.reading.export import object_line
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import default_journal


def run(options: Namespace) -> int:
    """Do ``options.action`` with ``options.folder``.

    Returns:
        0 if all is well, 1 if something is wrong or was left out.

    Raises:
        UsageError: The folder is none, or has no pictures.
        DatasetError: A file cannot be read or written.
    """
    if options.action == "add-corrected":
        return _add_corrected(options)
    if options.action == "example":
        return _example(options.folder)
    if options.action == "frames":
        return run_frames(options)
    opened = _opened(options)
    match options.action:
        case "answers":
            return _answers(opened.index.layout.pictures, options)
        case "check":
            return _check(opened, options)
        case "stats":
            return _stats(opened.index, options)
        case "split":
            return _split(opened, options)
        case "import":
            return _import(opened, options)
        case "review":
            return run_review(opened.index, options)
        case "next":
            return run_next(opened, options)
    return _export(opened, options)


def _opened(options: Namespace) -> Recognised:
    try:
        opened = open_dataset(options.folder, options.annotations)
    except DatasetError as error:
        raise UsageError(str(error)) from error
    if not len(opened.index):
        raise UsageError(f"{show_name(options.folder)}: no pictures in it.")
    if options.action != "split" and getattr(options, "place", None) is None:
        print(f"{show_name(options.folder)}: {opened.sentence}.", file=sys.stderr)
    for trouble in opened.troubles:
        show_error(trouble)
    return opened


def _check(opened: Recognised, options: Namespace) -> int:
    index = opened.index
    found: Counter[ProblemKind] = Counter()
    with Progress("Checking", len(index) * (3 if options.near_copies else 2)) as progress:
        for problem in check_dataset(
            index,
            near_copies=options.near_copies,
            progress=lambda done, _: progress.advance(done),
        ):
            found[problem.kind] += 1
            progress.clear()
            print(_json(problem) if options.json else f"{problem.kind.value}: {problem.message}")
    faults = opened.labels.faults if opened.labels else []
    for fault in faults:
        show_error(fault)
    if not options.json:
        for kind, number in sorted(found.items(), key=lambda item: -item[1]):
            print(f"{number:6} {kind.heading}", file=sys.stderr)
        total = count(found.total(), "problem") if found else "Nothing is wrong"
        print(f"{count(len(index), 'picture')}: {total}.", file=sys.stderr)
    return 1 if found or faults else 0


def _json(problem: Problem) -> str:
    other = None if problem.other is None else unicode_text(problem.other)
    entry = {
        "image": unicode_text(problem.picture),
        "kind": problem.kind.value,
        "message": problem.message,
        "box": problem.box,
        "other": other,
    }
    return object_line(entry)


def _stats(index: DatasetIndex, options: Namespace) -> int:
    with Progress("Counting", len(index)) as progress:
        figures = dataset_statistics(index, lambda done, _: progress.advance(done))
    if options.json:
        print(object_line(_object(figures)))
        return 0
    lines = [
        ("pictures", str(figures.pictures)),
        ("annotated", str(figures.annotated)),
        ("checked", str(figures.checked)),
        ("not readable", str(figures.unreadable)),
        ("boxes", f"{figures.boxes} ({count(figures.texts, 'text')} known)"),
        *((f"  {name or '(no class)'}", str(number)) for name, number in figures.classes.items()),
        ("boxes a picture", _histogram(figures.boxes_per_picture)),
        ("width, pixels", _spread(figures.widths)),
        ("height, pixels", _spread(figures.heights)),
        ("width : height", _spread(figures.aspects)),
    ]
    print("\n".join(f"{name:22} {value}" for name, value in lines))
    return 0


def _object(figures: Statistics) -> dict[str, object]:
    return {
        "pictures": figures.pictures,
        "annotated": figures.annotated,
        "checked": figures.checked,
        "unreadable": figures.unreadable,
        "boxes": figures.boxes,
        "texts": figures.texts,
        "classes": figures.classes,
        "boxes_per_picture": figures.boxes_per_picture.tolist(),
        "width": _quantiles(figures.widths),
        "height": _quantiles(figures.heights),
        "aspect": _quantiles(figures.aspects),
        "heat": figures.heat.round(4).tolist(),
    }


def _quantiles(values: NDArray[np.float64]) -> list[float] | None:
    """Smallest, lower quartile, median, upper quartile, largest."""
    if not values.size:
        return None
    return [round(float(value), 2) for value in np.quantile(values, (0, 0.25, 0.5, 0.75, 1))]


def _spread(values: NDArray[np.float64]) -> str:
    quantiles = _quantiles(values)
    if quantiles is None:
        return "–"
    low, _, middle, _, high = quantiles
    return f"{middle:g} ({low:g} to {high:g})"


def _histogram(numbers: NDArray[np.int64]) -> str:
    return ", ".join(f"{boxes}: {n}" for boxes, n in enumerate(numbers) if n) or "–"


def _split(opened: Recognised, options: Namespace) -> int:
    index = opened.index
    name = Path(os.path.abspath(options.folder)).name  # noqa: PTH100 - a link keeps its name
    file = options.output or opened.folder / SPLIT_NAME
    fractions = options.parts or FRACTIONS
    if not options.overwrite and holds_split(file, name):
        raise DatasetError(
            "{file}: holds a split of {name} already. Use --overwrite to replace it.",
            file=show_name(file),
            name=show_name(name),
        )
    pictures = [index.picture(row) for row in range(len(index))]
    with Progress("Comparing", len(pictures)) as progress:
        parts = make_split(
            pictures,
            seed=options.seed,
            fractions=fractions,
            texts=[_texts(index, row) for row in range(len(index))],
            progress=lambda done, _: progress.advance(done),
        )
    write_split(file, name, pictures, parts)
    numbers = Counter(parts)
    shown = ", ".join(f"{part} {numbers[part]}" for part, _ in fractions)
    print(f"{show_name(file)}: {shown}.", file=sys.stderr)
    return 0


def _texts(index: DatasetIndex, row: int) -> list[str]:
    try:
        return [box.text for box in index.annotation(row).boxes if box.text]
    except AnnotationError:
        return []


def _add_corrected(options: Namespace) -> int:
    placing = Placing.LINK if options.link else Placing.COPY
    sent: list[Sent] = []
    with closing(Journal(default_journal())) as journal:
        left_out: list[Path] = []
        pictures = list(list_images(options.pictures, left_out))
        show_left_out(left_out)
        pictures = pictures or journal.history.corrected_pictures()
        if not pictures:
            show_error("No reading was corrected yet: there is nothing to add.")
            return 0
        with Progress("Adding", len(pictures)) as progress:
            for one in send_pictures(journal, pictures, options.folder, placing):
                sent.append(one)
                if one.message:
                    progress.clear()
                    show_error(one.message)
                progress.advance(len(sent))
    words = summary(sent)
    print(f"{words[0].upper()}{words[1:]}.", file=sys.stderr)
    return 1 if any(one.outcome is Outcome.FAILED for one in sent) else 0


def _example(folder: Path) -> int:
    with Progress("Drawing", example.PICTURES) as progress:
        example.write_example(folder, lambda done, _: progress.advance(done))
    print(f"{show_name(folder)}: {count(example.PICTURES, 'picture')} drawn.", file=sys.stderr)
    return 0


def _export(opened: Recognised, options: Namespace) -> int:
    index = opened.index
    is_coco = options.place.suffix.lower() == ".json"
    work: Callable[..., Transfer] = export_coco if is_coco else export_yolo
    with Progress("Exporting", len(index)) as progress:
        transfer = work(
            index,
            options.place,
            parts=opened.division(),
            overwrite=options.overwrite,
            # It may go through the pictures twice.
            progress=lambda done, total: progress.advance(math.ceil(done / total * len(index))),
        )
    _tell(transfer)
    return 1 if transfer.skipped else 0


def _import(opened: Recognised, options: Namespace) -> int:
    index = opened.index
    classes = dict.fromkeys(plate_classes(options.plate_classes or ()), DEFAULT_CLASS)
    # Named classes keep their names; numbers without a list have none.
    told = opened.answers.plates
    with Progress("Importing", len(index)) as progress:

        def tell(done: int, total: int) -> None:
            progress.advance(math.ceil(done / total * len(index)))

        if options.place is not None:
            labels = labels_at(options.place, index)
            if labels.found.classes is None:
                classes = told | classes
            _require_list(labels.found.classes is None, classes, opened)
            transfer = import_labels(
                index, labels, classes=classes, overwrite=options.overwrite, progress=tell
            )
        else:
            if opened.labels is None:
                raise UsageError(
                    f"{show_name(options.folder)}: nothing to import. {opened.sentence}."
                )
            if opened.lacks_list:
                classes = told | classes
            _require_list(opened.lacks_list, classes, opened)
            transfer = import_set(
                opened, classes=classes, overwrite=options.overwrite, progress=tell
            )
    _tell(transfer)
    if transfer.unlooked and answers_of(index.layout.pictures).background is None:
        print(
            "If the pictures whose labels mark nothing show no plate, say so: lpr-desktop dataset "
            f'answers "{show_name(options.folder)}" --background',
            file=sys.stderr,
        )
    return 1 if transfer.skipped else 0


def _require_list(is_missing: bool, classes: Mapping[str, str], opened: Recognised) -> None:
    """Numbers of classes without names mean nothing until a person says which are plates."""
    if is_missing and not classes:
        looked = opened.samples.get(False)
        seen = [*looked.classes] if looked else ["0"]
        what = needs_list(opened.labels, seen) if opened.labels else "There is no list of classes."
        raise UsageError(f"{what} Put one there, or say which means plates: --plate-class 0")


def _answers(pictures: Path, options: Namespace) -> int:
    plates, others = map(plate_classes, (options.plate_classes, options.other_classes))
    if options.ask_again:
        take_back(pictures)
    if plates or others or options.background is not None:
        classes = {**dict.fromkeys(plates, DEFAULT_CLASS), **{name: name for name in others}}
        say(pictures, classes=classes, background=options.background)
    print(f"{answers_of(pictures).sentence or 'Nothing was said of it'}.")
    return 0


def _tell(transfer: Transfer) -> None:
    for sentence in transfer.skipped:
        show_error(sentence)
    for sentence in transfer.notes:
        print(sentence, file=sys.stderr)
    left_out = f", {count(transfer.unlooked, 'picture')} without annotation"
    print(
        f"{count(len(transfer.written), 'file')} written{left_out if transfer.unlooked else ''}.",
        file=sys.stderr,
    )


def run_frames(options: Namespace) -> int:
    """Write the frames; 0, or 1 if the video is damaged. Raises UsageError and VideoError."""
    if options.plates and options.every is not None:
        raise UsageError("--every and --plates: give one of them.")
    every = EVERY if options.every is None else options.every
    if every < 1:
        raise UsageError("--every: write a number from 1 on.")
    notes: list[str] = []
    if options.plates:
        with reader_maker(options)() as reader:

            def holds_plate(image: NDArray[np.uint8]) -> bool:
                return bool(reader.detector.detect(image))

            found = list(save_frames(options.clip, options.folder, 1, holds_plate, notes))
    else:
        found = list(save_frames(options.clip, options.folder, every, None, notes))
    for note in notes:
        show_error(note)
    there = sum(not is_new for _, is_new in found)
    more = f", {there:,} were there already" if there else ""
    print(
        f"{show_name(options.folder)}: {count(len(found) - there, 'picture')}{more}.",
        file=sys.stderr,
    )
    return 1 if notes else 0
