"""``lpr-desktop dataset``: check, count, split, export, import and add annotated pictures."""

from __future__ import annotations

import json
import math
import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.annotation.checks import Problem, ProblemKind, check_dataset
from lpr_desktop.annotation.coco import export_coco, import_coco
from lpr_desktop.annotation.formats import Transfer
from lpr_desktop.annotation.index import DatasetIndex, scan
from lpr_desktop.annotation.layout import Layout, find_layout
from lpr_desktop.annotation.split import FRACTIONS, holds_split, make_split, write_split
from lpr_desktop.annotation.statistics import Statistics, dataset_statistics
from lpr_desktop.annotation.yolo import export_yolo, import_yolo
from lpr_desktop.commands.console import Progress, UsageError, count, show_error
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name, unicode_text
from lpr_desktop.imaging import list_images
from lpr_desktop.reading.corrections import Outcome, Placing, Sent, send_pictures, summary
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
    index = _index(options)
    match options.action:
        case "check":
            return _check(index, options)
        case "stats":
            return _stats(index, options)
        case "split":
            return _split(index, options)
    return _transfer(index, options)


def _index(options: Namespace) -> DatasetIndex:
    layout = find_layout(options.folder)
    if options.annotations:
        layout = Layout(layout.pictures, options.annotations)
    try:
        index = scan(layout)
    except DatasetError as error:
        raise UsageError(str(error)) from error
    if not len(index):
        raise UsageError(f"{show_name(options.folder)}: no pictures in it.")
    return index


def _check(index: DatasetIndex, options: Namespace) -> int:
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
    if not options.json:
        for kind, number in sorted(found.items(), key=lambda item: -item[1]):
            print(f"{number:6} {kind.heading}", file=sys.stderr)
        total = count(found.total(), "problem") if found else "Nothing is wrong"
        print(f"{count(len(index), 'picture')}: {total}.", file=sys.stderr)
    return 1 if found else 0


def _json(problem: Problem) -> str:
    other = None if problem.other is None else unicode_text(problem.other)
    entry = {
        "image": unicode_text(problem.picture),
        "kind": problem.kind.value,
        "message": problem.message,
        "box": problem.box,
        "other": other,
    }
    return json.dumps(entry, ensure_ascii=False)


def _stats(index: DatasetIndex, options: Namespace) -> int:
    with Progress("Counting", len(index)) as progress:
        figures = dataset_statistics(index, lambda done, _: progress.advance(done))
    if options.json:
        print(json.dumps(_object(figures), ensure_ascii=False))
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


def _split(index: DatasetIndex, options: Namespace) -> int:
    name = Path(os.path.abspath(options.folder)).name  # noqa: PTH100 - a link keeps its name
    file = options.output or options.folder / "splits.csv"
    fractions = options.parts or FRACTIONS
    if not options.overwrite and holds_split(file, name):
        raise DatasetError(
            f"{show_name(file)}: holds a split of {show_name(name)} already. "
            "Use --overwrite to replace it."
        )
    pictures = [index.picture(row) for row in range(len(index))]
    with Progress("Comparing", len(pictures)) as progress:
        parts = make_split(
            pictures,
            seed=options.seed,
            fractions=fractions,
            progress=lambda done, _: progress.advance(done),
        )
    write_split(file, name, pictures, parts)
    numbers = Counter(parts)
    shown = ", ".join(f"{part} {numbers[part]}" for part, _ in fractions)
    print(f"{show_name(file)}: {shown}.", file=sys.stderr)
    return 0


def _add_corrected(options: Namespace) -> int:
    placing = Placing.LINK if options.link else Placing.COPY
    sent: list[Sent] = []
    with closing(Journal(default_journal())) as journal:
        pictures = list(list_images(options.pictures))
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
    print(f"{summary(sent)}.", file=sys.stderr)
    return 1 if any(one.outcome is Outcome.FAILED for one in sent) else 0


def _transfer(index: DatasetIndex, options: Namespace) -> int:
    is_coco = options.place.suffix.lower() == ".json"
    work: Callable[..., Transfer]
    if options.action == "export":
        work, title = (export_coco if is_coco else export_yolo), "Exporting"
    else:
        work, title = (import_coco if is_coco else import_yolo), "Importing"
    with Progress(title, len(index)) as progress:
        transfer = work(
            index,
            options.place,
            overwrite=options.overwrite,
            # An export may go through the pictures twice, and a COCO file has a number of its own.
            progress=lambda done, total: progress.advance(math.ceil(done / total * len(index))),
        )
    _tell(transfer)
    return 1 if transfer.skipped else 0


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
