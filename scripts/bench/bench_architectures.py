"""Both networks trained from the same pictures for the same processor time, as the window does it.

    scripts/bench/bench_architectures.py DATASET --pictures 300 --cpu-minutes 90 --out FOLDER
        [--weights-full FILE] [--only compact|inception-resnet-v2] [--split FILE:PART]

A folder with every n-th picture of DATASET is made once. With --split, 45 of every 300 are of
that part of a table (set, image, part), and these are measured on: pictures from which the detector
that ships, where `compact` starts, has not learned. Each network is then trained by the
child process that the window starts, with the settings that the window chooses by itself, until
that process has used up the budget; then the detector of its best epoch is made, as by *Finish
now*. Called again it goes on where it was stopped (Ctrl+C). Prints a table: AP50, AP75, recall,
false boxes and processor time a picture on the same validation pictures, beside the detector that
ships.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from lpr_desktop.annotation.dataset import Sample, samples  # noqa: E402
from lpr_desktop.annotation.split import SPLIT_NAME, own_division, write_split  # noqa: E402
from lpr_desktop.runs.events import EpochDone, Warned  # noqa: E402
from lpr_desktop.runs.folder import RunFolder, RunState  # noqa: E402
from lpr_desktop.runs.process import RunProcess  # noqa: E402
from lpr_desktop.runs.report import Report, load_report  # noqa: E402
from lpr_desktop.runs.settings import RunSettings  # noqa: E402

FULL = "inception-resnet-v2"
MEASURED = 0.15
"""Share of the pictures that is measured on, as the window divides."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--cpu-minutes", type=float, default=90.0)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights-full", default="none", help="of the whole network")
    parser.add_argument("--only", choices=("compact", FULL))
    parser.add_argument("--split", default="", help="FILE:PART, the pictures to measure on")
    options = parser.parse_args()
    os.environ["LPR_DESKTOP_DATA"] = str(options.out.absolute())
    signal.signal(signal.SIGINT, _stop)
    dataset = some_of(options.dataset, options.out / "pictures", options.pictures, options.split)
    reports: dict[str, tuple[Report, float, int]] = {}
    for architecture in [options.only] if options.only else ["compact", FULL]:
        weights = options.weights_full if architecture == FULL else ""
        done = trained(architecture, weights, dataset, options)
        if done is None:
            return 130
        reports[architecture] = done
    print(table(reports))
    return 0


def some_of(dataset: Path, folder: Path, count: int, split: str) -> Path:
    """A folder with ``count`` pictures of a data set, evenly spread, and their annotations."""
    if folder.exists():
        return folder
    found = [one for one in samples(dataset) if one.annotation]
    chosen, parts = _spread(found, count), []
    if split:
        table, _, part = split.rpartition(":")
        rows = own_division(Path(table), dataset.name)
        measured = [one for one in found if rows.get(one.image.name) == part]
        learned = [one for one in found if rows.get(one.image.name) != part]
        few = _spread(measured, round(MEASURED * count))
        chosen = few + _spread(learned, count - len(few))
        parts = ["validation"] * len(few) + ["train"] * (len(chosen) - len(few))
    for one in chosen:
        for file, name in ((one.image, "images"), (one.annotation, "annotations")):
            assert file is not None
            (folder / name).mkdir(parents=True, exist_ok=True)
            (folder / name / file.name).symlink_to(file.absolute())
    if parts:
        write_split(folder / SPLIT_NAME, folder.name, [one.image for one in chosen], parts)
    return folder


def _spread(found: list[Sample], count: int) -> list[Sample]:
    return [found[number * len(found) // count] for number in range(count)]


_stops = False


def _stop(number: int, frame: FrameType | None) -> None:
    global _stops
    _stops = True


def trained(
    architecture: str, weights: str, dataset: Path, options: Any
) -> tuple[Report, float, int] | None:
    """Train until the budget is used; report, processor seconds, epochs. None: it was stopped."""
    place = options.out / "runs" / architecture
    spent_file = options.out / f"{architecture}.json"
    spent = json.loads(spent_file.read_text())["seconds"] if spent_file.exists() else 0.0
    if place.exists():
        run = RunFolder.open(place)
    else:
        settings = RunSettings(
            architecture, (str(dataset),), architecture, weights, epochs=_epochs(architecture)
        )
        run = RunFolder.create(settings, options.out / "runs")
    budget = 60 * options.cpu_minutes
    while run.status().state is not RunState.FINISHED:
        is_over = spent >= budget and run.can_finish
        run.want_finish(is_over)
        process = RunProcess.start(run)
        child, before = psutil.Process(process.pid), spent
        asked = False
        while not process.wait(2.0):
            for event in process.events():
                if isinstance(event, EpochDone | Warned):
                    print(architecture, event, flush=True)
            times = child.cpu_times()
            if not is_over:
                spent = before + times.user + times.system
                spent_file.write_text(json.dumps({"seconds": spent}))
            # Not before there is an epoch of which a detector can be made.
            wants_stop = _stops or (not is_over and spent >= budget and run.best_file.exists())
            if wants_stop and not asked:
                asked = True
                process.stop()
        outcome = process.outcome()
        print(
            architecture, f"{spent / 60:.1f} CPU minutes", outcome and outcome.message, flush=True
        )
        if _stops or (outcome and outcome.message and run.status().state is RunState.FAILED):
            return None
        time.sleep(1)
    return load_report(run.report_file), spent, run.status().epoch


def _epochs(architecture: str) -> int | None:
    """What the window chooses; from nothing the whole network goes on until the budget ends it."""
    return None if architecture == "compact" else 40


def table(reports: dict[str, tuple[Report, float, int]]) -> str:
    """The figures as Markdown."""
    keys = ("ap50", "ap75", "recall", "false_per_image", "cpu_seconds")
    lines = [
        "| detector | CPU minutes | epochs | AP50 | AP75 | recall | false boxes a picture | CPU |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    rows: list[tuple[str, str, str, Any]] = []
    for name, (report, seconds, epochs) in reports.items():
        if not rows:
            rows += [(one.title, "", "", one.metrics) for one in report.beside]
        rows.append((name, f"{seconds / 60:.0f}", str(epochs), report.metrics))
    for name, minutes, epochs_text, metrics in rows:
        shown = [metrics.get(key) for key in keys]
        cells = ["" if value is None else f"{value:.3f}" for value in shown[:-1]]
        cpu = "" if shown[-1] is None else f"{1000 * shown[-1]:.0f} ms"
        lines.append(f"| {' | '.join([name, minutes, epochs_text, *cells, cpu])} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
