#!/usr/bin/env python3
"""Measure labelImg on the folders of scripts/bench/bench_annotate.py, for a comparison.

    python3 -m venv ELSEWHERE && ELSEWHERE/bin/pip install labelImg
    .venv/bin/python scripts/bench/bench_annotate.py --keep FOLDER
    xvfb-run -a ELSEWHERE/bin/python scripts/bench/bench_labelimg.py FOLDER [--steps N]

Run by the Python that has labelImg (1.8.6, PyQt5), not by the project's own. Opens its real window
and times what a person waits for: the list of the big folder, the next picture of 12 megapixels,
and the memory after many of them. labelImg does all of that in the thread of its window, so the
whole time is a stall. Its crash at numbers that are no integers (labelImg 841, 885 and more) is
worked around by rounding them.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="what bench_annotate.py --keep has made")
    parser.add_argument("--steps", type=int, default=100, help="pictures that are stepped through")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home  # its settings are a file there
        _measure(options.folder, options.steps)
    return 0


def _measure(folder: Path, steps: int) -> None:
    from PyQt5.QtCore import QSize  # type: ignore[import-not-found]
    from PyQt5.QtWidgets import QAbstractSlider, QWidget  # type: ignore[import-not-found]

    _round_floats(QAbstractSlider, "setValue", "setRange")
    _round_floats(QWidget, "resize")
    from labelImg.labelImg import get_main_app  # type: ignore[import-not-found]

    application, window = get_main_app([sys.argv[0]])
    window.resize(QSize(1600, 1000))
    application.processEvents()

    def timed(title: str, run: object, *arguments: object) -> None:
        wall, cpu = time.perf_counter(), time.process_time()
        run(*arguments)  # type: ignore[operator]
        window.canvas.repaint()
        application.processEvents()
        spent = time.perf_counter() - wall
        print(f"{title}: {spent:.2f} s, own time {time.process_time() - cpu:.2f} s", flush=True)

    many = folder / "many"
    count = sum(path.suffix == ".jpg" for path in many.iterdir())
    timed(f"{count:,} pictures: list shown", window.import_dir_images, str(many))
    window.import_dir_images(str(folder / "12 many"))
    application.processEvents()
    walls, cpus = [], []
    memory = [_megabytes()]
    for step in range(1, min(steps, window.img_count - 1) + 1):
        wall, cpu = time.perf_counter(), time.process_time()
        window.open_next_image()
        window.canvas.repaint()
        application.processEvents()
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
        if step % max(1, steps // 10) == 0:
            memory.append(_megabytes())
    for title, times in (("next picture (12 megapixels)", walls), ("  own time", cpus)):
        times = sorted(times)
        p99 = times[min(len(times) - 1, int(0.99 * len(times)))]
        print(f"{title}: p50 {times[len(times) // 2]:.0f}, p99 {p99:.0f} ms ({len(times)})")
    print(f"  peak memory on the way, MB: {', '.join(f'{one:.0f}' for one in memory)}")


def _round_floats(kind: type, *names: str) -> None:
    """PyQt5 refuses floats from Python 3.10 on, which labelImg hands over."""
    for name in names:
        original = getattr(kind, name)

        def rounded(self: object, *values: object, original: object = original) -> object:
            whole = [round(one) if isinstance(one, float) else one for one in values]
            return original(self, *whole)  # type: ignore[operator]

        setattr(kind, name, rounded)


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
