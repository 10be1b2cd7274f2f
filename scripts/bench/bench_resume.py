#!/usr/bin/env python3
"""How far a training that was stopped and resumed ends from one that was not.

    .venv/bin/python scripts/bench/bench_resume.py [--architecture A] [--input-size S] [--steps N]
        [--deterministic] [--dataset FOLDER]

Trains the same small run three times, each in processes of its own as the Train view does: twice
without a break, once stopped by Ctrl+C after half of the steps and resumed. Prints how far the
weights of the three detectors lie apart, as parts of the way that they went from their start: the
two that had no break show what chance alone does (threads add numbers in another order). Without
--deterministic, as a person trains; with it everything should be equal to the last bit.

Pictures are the drawn samples that ship, if no data set is given.
"""

from __future__ import annotations

import argparse
import itertools
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from lpr_desktop.runs.events import EventTail, Progress  # noqa: E402
from lpr_desktop.runs.folder import RunFolder  # noqa: E402
from lpr_desktop.runs.settings import RunSettings  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--architecture", default="inception-resnet-v2")
    parser.add_argument("--dataset", type=Path, default=ROOT / "resources" / "samples")
    parser.add_argument("--input-size", type=int, default=139, help="side in pixels, 32 k + 43")
    parser.add_argument("--batch-size", type=int, default=4)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--deterministic", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["LPR_DESKTOP_DATA"] = folder
        # The lowest rate that there is: where all of them start.
        start = trained("start", options, stop_after=0, rate=1e-8)
        ends = {
            name: trained(name, options, stop_after=stop)
            for name, stop in (("one", 0), ("another", 0), ("resumed", options.steps // 2))
        }
    print(f"{options.architecture}, {options.input_size} px, {options.steps} steps")
    for a, b in itertools.combinations(ends, 2):
        print(f"  {a} / {b}: {apart(ends[a], ends[b], start)}")
    return 0


def trained(
    name: str, options: argparse.Namespace, *, stop_after: int, rate: float = 3e-4
) -> list[Any]:
    """Weights of a detector that was trained, with a break after some steps or without one."""
    settings = RunSettings(
        name,
        (str(options.dataset.absolute()),),
        architecture=options.architecture,
        weights="none",
        input_size=options.input_size,
        batch_size=options.batch_size,
        views=options.batch_size * options.steps,
        head_epochs=0,
        learning_rate=rate,
        epochs=1,
        deterministic=options.deterministic,
    )
    run = RunFolder.create(settings)
    if stop_after:
        train(run, stop_after)
    train(run, 0)
    with np.load(Path(run.status().detector) / "weights.npz") as stored:
        return [stored[key].astype(np.float64) for key in sorted(stored.files)]


def train(run: RunFolder, stop_after: int) -> None:
    """Start or resume; Ctrl+C after so many steps, if any."""
    tail = EventTail(run.events_file)
    tail.read()
    command = [sys.executable, "-m", "lpr_desktop", "train", "--resume", run.name]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        while stop_after and process.poll() is None:
            steps = [event.step for event in tail.read() if isinstance(event, Progress)]
            if any(step >= stop_after for step in steps):
                process.send_signal(signal.SIGINT)
                break
            time.sleep(0.05)
    if stop_after and process.returncode == 0:
        raise SystemExit("It was over before it could be stopped: give it more --steps.")
    if process.returncode != (130 if stop_after else 0):
        raise SystemExit(f"The training ended with {process.returncode}.")


def apart(a: list[Any], b: list[Any], start: list[Any]) -> str:
    """How far two sets of weights lie apart."""

    def length(first: list[Any], second: list[Any]) -> float:
        parts = [((x - y) ** 2).sum() for x, y in zip(first, second, strict=True)]
        return float(np.sqrt(sum(parts)))

    if all(np.array_equal(x, y) for x, y in zip(a, b, strict=True)):
        return "equal to the last bit"
    way = (length(a, start) + length(b, start)) / 2
    return f"{length(a, b) / way:.4f} of the way from the start ({way:.3f})"


if __name__ == "__main__":
    sys.exit(main())
