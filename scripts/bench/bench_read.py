#!/usr/bin/env python3
"""Measure reading: pictures a second, CPU time of each stage, and how much is read right.

    .venv/bin/python scripts/bench/bench_read.py --data DATA poland:dev us-crops:dev
    … --data DATA --write-figures world:held-out poland:final

DATA holds a folder for each set (Pascal VOC, or crops with ``labels.csv``), and ``splits.csv``
with the columns set, image, part. The figures are those of
``lpr-desktop evaluate``. Pictures are read by as many threads as there are cores; CPU times are
those of the threads, so a busy machine lowers pictures/s and hardly changes CPU times. ``other``
is the rest of the process's CPU time: OpenCV's own threads, the Tesseract program where that is
the engine, and what joins the stages.
"""

from __future__ import annotations

import argparse
import platform
import re
import sys
from collections.abc import Sequence
from itertools import starmap
from pathlib import Path

from lpr_desktop.commands.arguments import add_reader_options
from lpr_desktop.commands.console import Progress, show_error, use_utf8
from lpr_desktop.commands.reader_options import reader_maker
from lpr_desktop.errors import DatasetError, LprError
from lpr_desktop.files import write_atomic
from lpr_desktop.ocr.tesseract import available_engines
from lpr_desktop.reading.batch import default_workers
from lpr_desktop.reading.cases import Cases, load_cases
from lpr_desktop.reading.evaluation import Evaluation, evaluate

ROOT = Path(__file__).resolve().parents[2]
DETECTOR_SPLIT = ROOT / "scripts" / "models" / "default_detector_split.csv"
# Read by eye: the texts of `tunisia` stand at other pictures, `openimages` has none (these are of
# plates at least 80 px wide, alone in their picture; no text network has learned from them).
TEXTS = {
    name: ROOT / "scripts" / "models" / f"{name}_texts.csv" for name in ("tunisia", "openimages")
}
BEGIN, END = "<!-- bench_read: begin -->", "<!-- bench_read: end -->"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the table, and write it into docs/figures.md if asked to."""
    use_utf8()
    options = _parser().parse_args(argv)
    try:
        rows = [_measure(text, options) for text in options.sets]
        report = "\n".join([_conditions(options), "", *_table(rows)])
        print(report)
        if options.write_figures:
            write_into(ROOT / "docs" / "figures.md", report)
    except (LprError, OSError) as error:
        show_error(str(error))
        return 1
    return 0


def write_into(readme: Path, report: str) -> None:
    """Put the report between the two marks of a Markdown file. Raises LprError without marks."""
    text = readme.read_text("utf-8")
    marked = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    if not marked.search(text):
        raise LprError(f"{readme.name}: the marks {BEGIN} and {END} are not in it; add them first.")
    block = f"{BEGIN}\n{report}\n{END}"
    write_atomic(readme, marked.sub(lambda _: block, text, count=1).encode())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Measure the reading of data sets.")
    parser.add_argument("sets", nargs="+", metavar="SET[:PART]", help="such as poland:dev")
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the sets")
    parser.add_argument(
        "--splits",
        type=Path,
        help="CSV file with the parts (default: DATA/splits.csv, and for the part held-out the "
        "split that the shipped detector was trained with)",
    )
    add_reader_options(parser)
    parser.add_argument("--true-boxes", action="store_true", help="read on the annotated boxes")
    parser.add_argument("--workers", type=int, metavar="N", default=default_workers())
    parser.add_argument("--limit", type=int, metavar="N", help="so many pictures a set, spread out")
    parser.add_argument(
        "--write-figures", action="store_true", help="put the table into docs/figures.md"
    )
    return parser


def _measure(text: str, options: argparse.Namespace) -> tuple[str, Evaluation]:
    name, _, part = text.partition(":")
    usual = DETECTOR_SPLIT if part == "held-out" else options.data / "splits.csv"
    split = (options.splits or usual, part) if part else None
    cases = load_cases(options.data / name, split, TEXTS.get(name))
    if options.limit and options.limit < len(cases.cases):
        step = len(cases.cases) / options.limit
        chosen = tuple(cases.cases[int(index * step)] for index in range(options.limit))
        cases = Cases(chosen, cases.crops, cases.problems)
    with Progress(text, len(cases.cases)) as progress:
        figures = evaluate(
            cases,
            reader_maker(options),
            true_boxes=options.true_boxes,
            workers=options.workers,
            progress=lambda done, _: progress.advance(done),
        )
    for problem in figures.problems:
        show_error(problem)
    if not figures.images:
        raise DatasetError(f"{text}: no pictures.")
    return (f"{name} ({part})" if part else name), figures


def _conditions(options: argparse.Namespace) -> str:
    boxes = "on the annotated boxes" if options.true_boxes else "detected and read"
    engine = options.engine or next(e.key for e in available_engines() if e.available)
    return (
        f"Measured on {_processor()}, {options.workers} threads, {platform.system()}, "
        f"Python {platform.python_version()}; {boxes}, engine {engine}, country unknown. "
        "CPU times in milliseconds a picture."
    )


def _processor() -> str:
    try:
        names = re.findall(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.M)
    except OSError:
        names = []
    return names[0].strip() if names else platform.processor() or platform.machine()


def _table(rows: Sequence[tuple[str, Evaluation]]) -> list[str]:
    head = (
        *("set", "pictures", "plates", "pictures/s", "CPU", "decode", "detect", "prepare", "OCR"),
        *("other", "recall", "AP50", "exact", "exact, O = 0", "CER"),
    )
    lines = [head, ("---", *("---:",) * (len(head) - 1)), *starmap(_cells, rows)]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _cells(title: str, e: Evaluation) -> tuple[str, ...]:
    stages = (e.stages.decode, e.stages.detect, e.stages.prepare, e.stages.ocr)
    # Of short runs the clocks' steps could make the rest negative.
    rest = max(0.0, e.cpu_seconds_per_image * e.images - sum(stages))
    return (
        title,
        str(e.images),
        str(e.plates),
        f"{e.images / e.wall_seconds:.1f}",
        f"{e.cpu_seconds_per_image * 1000:.1f}",
        *(f"{seconds / e.images * 1000:.1f}" for seconds in (*stages, rest)),
        _share(e.recall),
        "–" if e.ap50 is None else f"{e.ap50:.3f}",
        _share(e.exact),
        _share(e.exact_merged),
        _share(e.cer),
    )


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


if __name__ == "__main__":
    sys.exit(main())
