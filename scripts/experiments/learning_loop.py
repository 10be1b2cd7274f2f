#!/usr/bin/env python3
"""The whole loop on real pictures: read, correct, send, train, read again.

    python scripts/experiments/learning_loop.py DATA [--set poland] [--epochs 3] [--steps 150]

Reads the `dev` half of a set, corrects what is wrong from the known boxes and texts as a person
would (of cut-out plates: all texts), sends the pictures to a data set, trains the compact detector
and the text model on it, both from those that ship, and reads the `final` half before and after.
DATA holds the sets and splits.csv. Everything is made in a folder of its own (``--keep`` names it,
else it is temporary): the models are for this demonstration only.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path

from lpr_desktop.assets import DATA_VARIABLE
from lpr_desktop.detection.detector import Detection
from lpr_desktop.detection.metrics import match
from lpr_desktop.detection.store import default_detector
from lpr_desktop.ocr.store import find_text_model
from lpr_desktop.reading.batch import read_pictures
from lpr_desktop.reading.cases import Case, Cases, load_cases
from lpr_desktop.reading.corrections import Placing, send_pictures, summary
from lpr_desktop.reading.evaluation import Evaluation, evaluate, normalized
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.reader import PictureResult, PlateReader, Reading
from lpr_desktop.runs.events import Ended, EpochDone, Warned
from lpr_desktop.runs.folder import RunFolder, WorkFolder
from lpr_desktop.runs.process import RunProcess
from lpr_desktop.runs.settings import RunSettings
from lpr_desktop.runs.text_model_run import ImproveFolder, ImproveSettings

SAME_BOX, GOOD_BOX = 0.5, 0.8


def main() -> int:
    """Run the loop and print its figures."""
    summary_line = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser(description=summary_line)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--set", default="poland", help="folder in DATA: Pascal VOC, or cut-out plates"
    )
    parser.add_argument("--epochs", type=int, default=3, help="of the detector; 0: leave it")
    parser.add_argument("--steps", type=int, default=150, help="of the text model; 0: leave it")
    parser.add_argument("--keep", type=Path, help="an empty or new folder for all that is made")
    chosen = parser.parse_args()
    temporary = tempfile.TemporaryDirectory(prefix="lpr-loop-", ignore_cleanup_errors=True)
    with nullcontext(chosen.keep) if chosen.keep else temporary as folder:
        _loop(chosen, Path(folder).absolute())
    return 0


def _loop(chosen: argparse.Namespace, folder: Path) -> None:
    os.environ[DATA_VARIABLE] = str(folder / "user")
    halves = [
        load_cases(chosen.data / chosen.set, (chosen.data / "splits.csv", part))
        for part in ("dev", "final")
    ]
    dev, final = halves
    clock = Clock()
    before = evaluate(final, PlateReader.open)
    clock.lap("reading the final half")
    dataset = folder / chosen.set
    dataset.parent.mkdir(parents=True, exist_ok=True)
    if dev.crops:
        chosen.epochs = 0  # there is nothing to find
        _write_crops(dev, dataset)
    else:
        _correct_and_send(dev, folder / "journal.sqlite3", dataset)
    clock.lap("reading, correcting and sending the dev half")
    detector, text_model = default_detector(), None
    if chosen.epochs:
        settings = RunSettings("loop", (str(dataset),), epochs=chosen.epochs, spare_cores=0)
        detector = Path(_train(RunFolder.create(settings)) or detector)
        clock.lap("training the detector")
    if chosen.steps:
        wish = ImproveSettings("loop", (str(dataset),), steps=chosen.steps, spare_cores=0)
        made = _train(ImproveFolder.create(wish))
        text_model = find_text_model(made) if made else None
        clock.lap("improving the text model")
    rows = [("as shipped", before)]
    trials: list[tuple[str, Path, Path | None]] = []
    if chosen.epochs:
        trials.append(("detector trained", detector, None))
    if text_model:
        trials.append(("text model improved", default_detector(), text_model))
    if chosen.epochs and text_model:
        trials.append(("both", detector, text_model))
    for title, place, model in trials:
        rows.append((title, evaluate(final, _opener(place, model))))
    clock.lap("reading the final half again")
    print(_table(rows), clock.table(), sep="\n\n")


def _opener(detector: Path, text_model: Path | None) -> Callable[[], PlateReader]:
    choice = PipelineChoice(str(detector), text_model=str(text_model or ""))
    return lambda: PlateReader.open(choice)


def _write_crops(dev: Cases, dataset: Path) -> None:
    """A data set of cut-out plates, all of whose texts a person has typed."""
    (dataset / "images").mkdir(parents=True)
    with (dataset / "labels.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["image", "text"])
        for case in dev.cases:
            (dataset / "images" / case.image.name).symlink_to(case.image)
            writer.writerow([case.image.name, case.plates[0].text or ""])


def _correct_and_send(dev: Cases, journal_file: Path, dataset: Path) -> None:
    counts: Counter[str] = Counter()
    with closing(Journal(journal_file)) as journal:
        results = read_pictures([case.image for case in dev.cases], PlateReader.open)
        for case, result in zip(dev.cases, results, strict=True):
            ids = journal.record(result, "default")
            counts += _correct(case, result, ids, journal)
        sent = list(send_pictures(journal, [c.image for c in dev.cases], dataset, Placing.LINK))
    print(", ".join(f"{number} {what}" for what, number in sorted(counts.items())))
    print(summary(sent), flush=True)


def _correct(case: Case, result: PictureResult, ids: list[int], journal: Journal) -> Counter[str]:
    """What a person would do who looks at a picture: move, add and remove boxes, type texts."""
    counts: Counter[str] = Counter()
    true = [(plate.box, normalized(plate.text or "")) for plate in case.plates if plate.box]
    found = [Detection(reading.box, reading.score) for reading in result.readings]
    pairs = {b: a for a, b in match(found, [box for box, _ in true], SAME_BOX)}
    for index, (box, text) in enumerate(true):
        if index not in pairs:
            reading = Reading(box, 1.0, "", 0.0)
            number = journal.add(case.image, reading)
            journal.correct(number, text or None)
            counts["plates added"] += 1
            continue
        reading = result.readings[pairs[index]]
        number = ids[pairs[index]]
        if reading.box.iou(box) < GOOD_BOX:
            journal.replace(number, replace(reading, box=box))
            counts["boxes moved"] += 1
        if text and reading.text != text:
            journal.correct(number, text)
            counts["texts corrected"] += 1
        counts["plates read"] += 1
    for position in set(range(len(found))) - set(pairs.values()):
        journal.remove(ids[position])
        counts["boxes removed"] += 1
    return counts


def _train(run: WorkFolder) -> str:
    """Train; gives the folder of what was made, "" if nothing was."""
    process = RunProcess.start(run)
    ended = False
    while not ended:
        ended = process.wait(0.5)
        for event in process.events():
            match event:
                case EpochDone(row=row):
                    print(f"  epoch {row['epoch']}: AP50 {row['ap50']:.3f}", flush=True)
                case Warned(message) | Ended(message=message):
                    print(f"  {message}", flush=True)
                case _:
                    pass
    process.outcome()
    return run.status().detector


class Clock:
    """Wall and processor time of the parts of the loop, those of child processes as well."""

    def __init__(self) -> None:
        self._laps: list[tuple[str, float, float]] = []  # title, wall and CPU seconds
        self._last = self._now()

    def lap(self, title: str) -> None:
        """A part is over."""
        now = self._now()
        self._laps.append((title, now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def table(self) -> str:
        """All parts in Markdown."""
        wall, cpu = sum(lap[1] for lap in self._laps), sum(lap[2] for lap in self._laps)
        rows = [*self._laps, ("all", wall, cpu)]
        lines = ["| part | minutes | CPU minutes |", "|---|---:|---:|"]
        lines += [f"| {title} | {wall / 60:.1f} | {cpu / 60:.1f} |" for title, wall, cpu in rows]
        return "\n".join(lines)

    @staticmethod
    def _now() -> tuple[float, float]:
        times = os.times()
        return time.monotonic(), sum(times[:4])


def _table(rows: list[tuple[str, Evaluation]]) -> str:
    lines = [
        "| final half | plates | recall | precision | mean IoU | exact | exact, O = 0 | CER |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for title, e in rows:
        shares = (e.recall, e.precision, e.mean_iou, e.exact, e.exact_merged, e.cer)
        figures = " | ".join("–" if v is None else f"{v:.1%}" for v in shares)
        lines.append(f"| {title} | {e.plates} | {figures} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
