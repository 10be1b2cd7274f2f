#!/usr/bin/env python3
"""Measure training: stalls of the window meanwhile, speed of the pipeline, stopping, memory.

    xvfb-run -a .venv/bin/python scripts/bench/bench_training.py
    .venv/bin/python scripts/bench/bench_training.py window --architecture compact  (a quick look)
    .venv/bin/python scripts/bench/bench_training.py speed --dataset FOLDER --rounds 4

`window` opens the real window and trains InceptionResNetV2 in its child process beside it, as the
Train view does: one epoch with its validation and checkpoint, then Stop in the middle of the next.
A stall is the time between two turns of the event loop, in which a timer of 5 ms is always
waiting; the processor time of the window's own thread between the two is given beside it, since a
busy machine stalls everyone. `speed` compares the training with `Model.fit` on arrays that are
ready, and on the same in batches, taking turns on one network, in a process of its own. Without a
word: both.

Pictures are the drawn samples that ship, if no data set is given.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

TURN_MS = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", nargs="?", choices=("window", "speed"), help="default: both")
    parser.add_argument("--architecture", default="inception-resnet-v2")
    samples = ROOT / "resources" / "samples"
    parser.add_argument("--dataset", type=Path, default=samples, help="a folder of pictures")
    parser.add_argument("--input-size", type=int, default=235, help="side in pixels, 32 k + 43")
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--steps", type=int, default=4, help="in an epoch, and in a round of speed")
    parser.add_argument("--rounds", type=int, default=3, help="of speed")
    parser.add_argument("--precision", default="auto", help="auto, float32, bfloat16 or float16")
    options = parser.parse_args()
    print(
        f"load before: {' '.join(f'{one:.1f}' for one in os.getloadavg())}, {os.cpu_count()} cores"
    )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        if options.what != "speed":
            WindowBench(Path(folder), options).run()
        if options.what == "speed":
            measure_speed(options)
        elif options.what is None:
            # The window's process is not to load TensorFlow.
            subprocess.run([sys.executable, __file__, "speed", *sys.argv[1:]], check=True)
    return 0


def settings_for(options: argparse.Namespace) -> Any:
    """Settings of a run as the options say."""
    from lpr_desktop.runs.settings import RunSettings

    return RunSettings(
        "bench",
        (str(options.dataset.absolute()),),
        architecture=options.architecture,
        weights="none",
        input_size=options.input_size,
        batch_size=options.batch_size,
        views=options.batch_size * options.steps,
        precision=options.precision,
        epochs=3,
    )


class WindowBench:
    """The window with a training beside it."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from lpr_desktop.gui.main_window import MainWindow
        from lpr_desktop.gui.settings import Settings
        from lpr_desktop.gui.theme import Theme, ThemeChoice
        from lpr_desktop.gui.training_thread import TrainingThread
        from lpr_desktop.runs.folder import RunFolder

        self.application = QApplication([])
        self.window = MainWindow(
            Settings(folder / "settings.json", theme="light", journal_days=0),
            folder / "journal.sqlite",
            Theme(ThemeChoice.LIGHT),
        )
        self.window.resize(1400, 900)
        self.stage = "Starting"
        self.turns: dict[str, list[tuple[float, float]]] = {}
        self.peaks = {"window": 0, "training": 0}
        self.pid = 0
        self.stop_asked = 0.0
        self.acknowledged = 0.0
        self._last = [0.0, 0.0]
        self._timer = QTimer(self.window, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._memory = QTimer(self.window, interval=500)
        self._memory.timeout.connect(self._look_at_memory)
        self.thread = TrainingThread(RunFolder.create(settings_for(options)), parent=self.window)
        self.thread.told.connect(self._hear)
        self.thread.ended.connect(self._end)
        self.thread.refused.connect(self._refuse)

    def run(self) -> None:
        """Measure, and print what came out."""
        from PySide6.QtCore import QTimer

        self.window.show()
        QTimer.singleShot(1000, self.window, self._begin)
        self.application.exec()
        self.thread.wait()
        print("event loop of the window while it trains, ms between two turns")
        print(f"  {'':34}{'turns':>7}{'median':>8}{'p99.9':>8}{'max':>8}{'max own CPU':>13}")
        for stage, turns in self.turns.items():
            print_turns(stage, turns)
        print_turns("all", [turn for turns in self.turns.values() for turn in turns])
        print(
            f"peak memory: window {self.peaks['window']} MB, training {self.peaks['training']} MB"
        )

    def _begin(self) -> None:
        self._last = [time.perf_counter(), time.thread_time()]
        self._timer.start()
        self._memory.start()
        self.thread.start()

    def _turn(self) -> None:
        now = [time.perf_counter(), time.thread_time()]
        turn = now[0] - self._last[0], now[1] - self._last[1]
        self.turns.setdefault(self.stage, []).append(turn)
        self._last = now

    def _hear(self, events: Sequence[object]) -> None:
        from lpr_desktop.runs.events import Progress, Stage, Started, Stopping, Warned

        for event in events:
            match event:
                case Started(pid=pid):
                    self.pid = pid
                case Stage(words=words):
                    # The first step of a start includes the trace.
                    tracing = words == "Building the network"
                    self.stage = "Building and tracing the network" if tracing else words
                case Progress(epoch=epoch, step=step):
                    self.stage = "Fitting"
                    if epoch == 2 and step >= 2 and not self.stop_asked:
                        self.stop_asked = time.perf_counter()
                        self.thread.stop()
                case Stopping():
                    self.acknowledged = time.perf_counter()
                    self.stage = "Stopping"
                case Warned(message=message):
                    print(f"  note: {message}")

    def _look_at_memory(self) -> None:
        for name, pid in (("window", os.getpid()), ("training", self.pid)):
            self.peaks[name] = max(self.peaks[name], peak_megabytes(pid))

    def _end(self, outcome: Any) -> None:
        now = time.perf_counter()
        self._timer.stop()
        print(f"the training ended: {outcome.message}")
        if self.stop_asked and self.acknowledged:
            print(
                f"Stop pressed in the middle of a step: acknowledged after "
                f"{self.acknowledged - self.stop_asked:.2f} s, ended with its checkpoint after "
                f"{now - self.stop_asked:.2f} s"
            )
        self.window.close()
        self.application.quit()

    def _refuse(self, error: object) -> None:
        print(error)
        self.application.quit()


def print_turns(stage: str, turns: Sequence[tuple[float, float]]) -> None:
    """A row of the table."""
    walls = sorted(wall * 1000 for wall, _ in turns)
    if walls:
        high = walls[min(len(walls) - 1, int(len(walls) * 0.999))]
        own = max(cpu for _, cpu in turns) * 1000
        row = f"{statistics.median(walls):8.1f}{high:8.1f}{walls[-1]:8.1f}{own:13.1f}"
        print(f"  {stage:34}{len(walls):7}{row}")


def peak_megabytes(pid: int) -> int:
    """The most memory that a process has had; 0 if it is gone or the system does not tell."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    except OSError:
        pass
    return 0


def measure_speed(options: argparse.Namespace) -> None:
    """Training pictures a second: the trainer's epochs, and ``Model.fit`` on ready arrays."""
    from dataclasses import replace

    from lpr_desktop.runs.data import TRAIN, gather
    from lpr_desktop.runs.settings import make_plan
    from lpr_desktop.training import hardware
    from lpr_desktop.training.augment import augmentation
    from lpr_desktop.training.fit import FitSettings, Trainer
    from lpr_desktop.training.network import build_network
    from lpr_desktop.training.run_training import training_pictures

    settings = settings_for(options)
    computer = hardware.use_hardware(0)
    pictures = training_pictures(gather(settings).part(TRAIN))
    plan = make_plan(settings, len(pictures), "none", computer)
    hardware.use_precision(plan.precision)
    fit = FitSettings(
        epochs=1,
        views=plan.views,
        batch_size=plan.batch_size,
        input_sizes=((0, plan.input_size),),
        restart_from_average=False,
    )
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(
            lambda size: build_network(plan.architecture, size),
            pictures,
            [],
            replace(fit, epochs=options.rounds + 1),
            lambda size: augmentation(plan.augmentation, size),
            Path(folder),
            lambda line: None,
            workers=computer.cores,
        )
        # A round of each that is not counted: it traces the network.
        trainer.fit_epoch(0)
        arrays = ready_arrays(trainer, plan.steps)

        def bare(epoch: int) -> None:
            trainer.model.fit(*arrays, batch_size=plan.batch_size, shuffle=False, verbose=0)

        # Ready as well, but given as the pipeline gives its own: Keras has another adapter for it.
        ready = ready_batches(arrays, plan.batch_size)

        def batches(epoch: int) -> None:
            trainer.model.fit(ready, shuffle=False, verbose=0)

        bare(0)
        batches(0)
        ways = {"pipeline": trainer.fit_epoch, "ready arrays": bare, "ready batches": batches}
        spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
        for epoch in range(1, options.rounds + 1):
            for name, way in ways.items():
                begin = time.perf_counter(), time.process_time()
                way(epoch)
                spent[name].append((time.perf_counter() - begin[0], time.process_time() - begin[1]))
    views = plan.steps * plan.batch_size
    rates = {
        name: [views / statistics.median(part) for part in zip(*rounds, strict=True)]
        for name, rounds in spent.items()
    }
    print(
        f"{plan.architecture}, {plan.input_size} px, batch {plan.batch_size}, {plan.precision}: "
        f"training pictures a second, median of {options.rounds} rounds of {views}"
    )
    for name, (wall, cpu) in rates.items():
        print(f"  {name:25} {wall:7.2f} /s   {cpu:7.2f} /s of processor time")
    for name in ("ready arrays", "ready batches"):
        parts = [a / b for a, b in zip(rates["pipeline"], rates[name], strict=True)]
        print(f"  pipeline / {name:14} {parts[0]:7.3f}   {parts[1]:7.3f} by processor time")
    print(f"  peak memory {peak_megabytes(os.getpid())} MB")


def ready_arrays(trainer: Any, steps: int) -> Any:
    """The views of an epoch, made beforehand."""
    import numpy as np

    batches = trainer.batches(0)
    pairs = [batches[index] for index in range(steps)]
    return tuple(np.concatenate(parts) for parts in zip(*pairs, strict=True))


def ready_batches(arrays: Any, batch_size: int) -> Any:
    """The same views as a ``PyDataset``."""
    import keras

    class ReadyBatches(keras.utils.PyDataset):
        def __len__(self) -> int:
            return len(arrays[0]) // batch_size

        def __getitem__(self, index: int) -> Any:
            part = slice(index * batch_size, (index + 1) * batch_size)
            return tuple(array[part] for array in arrays)

    return ReadyBatches()


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    # Threads of TensorFlow may still run.
    os._exit(status)
