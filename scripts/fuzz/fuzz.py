"""A standing fuzzer: damaged files of every kind that the program reads from strangers.

    .venv/bin/python scripts/fuzz/fuzz.py --count 20000 --seed 1 --report fuzz.json

Every input is made by code from the seed and its number, so ``--first N --count 1 --keep DIR``
makes one again. A child process reads them; what counts as a failure is a crash, an exception that
is none of the program's own, more than 20 s of processor time, and more than 1.5 GB. Exit status:
0 none failed.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(Path(__file__).parent)]

from corpus import READERS, corpus  # noqa: E402
from mutators import mutated  # noqa: E402

SECONDS = 20.0
MEMORY = 1_500_000_000


def make(seed: int, number: int, samples: list[tuple[str, str, bytes]]) -> tuple[str, str, bytes]:
    """The kind, file name and content of an input."""
    chance = random.Random(f"{seed}/{number}")
    kind, name, content = samples[number % len(samples)]
    others = [other for its_kind, _, other in samples if its_kind == kind]
    return kind, name, mutated(content, others, chance)


def work() -> int:
    """In the child: read what is asked for, and answer with what came of it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        kind, path = json.loads(line)
        Path("/proc/self/clear_refs").write_text("5")
        begin = _processor_seconds()
        try:
            outcome = READERS[kind](Path(path))
        except MemoryError:
            outcome = "MemoryError"
        except Exception:  # noqa: BLE001 - this is what is looked for
            outcome = traceback.format_exc()
        status = Path("/proc/self/status").read_text()
        peak = int(status.partition("VmHWM:")[2].split()[0]) * 1024
        answer = {"outcome": outcome, "seconds": _processor_seconds() - begin, "peak": peak}
        print(json.dumps(answer), file=answers, flush=True)
    return 0


def _processor_seconds() -> float:
    """Of this process and of its children that ended: a busy machine must not make a failure."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


class Child:
    """The process that reads; begun anew after a crash."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()

    def read(self, kind: str, path: Path) -> dict[str, Any]:
        """What came of a file."""
        if self._process is None:
            self._start()
        process = self._process
        assert process is not None
        assert process.stdin is not None
        process.stdin.write(json.dumps([kind, str(path)]) + "\n")
        process.stdin.flush()
        begin = time.monotonic()
        try:
            line = self._lines.get(timeout=10 * SECONDS)
        except queue.Empty:
            line = ""
        if line:
            return dict(json.loads(line))
        self.close()
        crash = f"crash (status {process.returncode})"
        return {"outcome": crash, "seconds": time.monotonic() - begin, "peak": 0}

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _start(self) -> None:
        self._lines = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--work"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        threading.Thread(
            target=self._listen, args=(self._process, self._lines), daemon=True
        ).start()

    @staticmethod
    def _listen(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
        lines.put("")


def failure(answer: dict[str, Any]) -> str | None:
    """The counted kind of a failure, None for a file that was read or refused."""
    outcome = str(answer["outcome"])
    if outcome.startswith("crash"):
        return "crash"
    if answer["seconds"] > SECONDS:
        return "too long"
    if answer["peak"] > MEMORY:
        return "too much memory"
    return None if outcome in ("read", "refused") else "traceback"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=500, help="inputs (default 500)")
    parser.add_argument("--first", type=int, default=0, help="number of the first one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, help="write the figures to a JSON file")
    parser.add_argument("--keep", type=Path, help="folder for inputs that failed, or for the one")
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        return work()
    samples = corpus()
    child = Child()
    kinds: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    failures: list[dict[str, Any]] = []
    longest = peak = 0.0
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="lpr-fuzz-") as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        for number in range(options.first, options.first + options.count):
            kind, name, content = make(options.seed, number, samples)
            path = Path(folder, name)
            path.write_bytes(content)
            answer = child.read(kind, path)
            kinds[kind] += 1
            found = failure(answer)
            outcomes[found or str(answer["outcome"])] += 1
            longest, peak = max(longest, answer["seconds"]), max(peak, answer["peak"])
            if found:
                failures.append({"number": number, "kind": kind, "failure": found, **answer})
                print(f"{number} {kind}: {found}\n{answer['outcome']}", file=sys.stderr)
            if options.keep and (found or options.count == 1):
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{number}-{name}").write_bytes(content)
            path.unlink(missing_ok=True)
    child.close()
    report = {
        "seed": options.seed,
        "inputs": options.count,
        "kinds": dict(kinds),
        "outcomes": dict(outcomes),
        "failures": failures,
        "longest_seconds": round(longest, 2),
        "peak_bytes": int(peak),
        "seconds": round(time.monotonic() - begin, 1),
    }
    text = json.dumps(report, indent=1)
    print(text)
    if options.report:
        options.report.write_text(text)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
