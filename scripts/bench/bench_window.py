#!/usr/bin/env python3
"""Measure the window: first paint, first reading after a drop, stalls while many pictures are read.

    xvfb-run -a .venv/bin/python scripts/bench/bench_window.py
    .venv/bin/python scripts/bench/bench_window.py --pictures 5000 --seconds 60
    .venv/bin/python scripts/bench/bench_window.py --clip video.mp4    # read, and played meanwhile

Opens the real window with the shipped detector and a user folder of its own. A stall is the time
between two turns of the event loop, in which a timer of 5 ms is always waiting; the processor time
of the window's own thread between the two is given beside it, since a busy machine stalls everyone.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pictures", type=int, default=5000, help="dropped at once")
    parser.add_argument("--seconds", type=float, default=40, help="how long stalls are watched")
    parser.add_argument("--clip", type=Path, help="a video that is dropped instead")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        return _measure(Path(folder), options.pictures, options.seconds, options.clip)


def _measure(folder: Path, count: int, seconds: float, clip: Path | None) -> int:
    from lpr_desktop.assets import resources_folder

    samples = sorted((resources_folder() / "samples").glob("*.webp"))
    many = folder / "many"
    many.mkdir()
    for number in range(0 if clip else count):
        sample = samples[number % len(samples)]
        (many / f"{number:05d} {sample.name}").hardlink_to(_copy(sample, folder))

    begin = time.perf_counter(), time.process_time()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from lpr_desktop.gui.main_window import MainWindow
    from lpr_desktop.gui.settings import Settings
    from lpr_desktop.gui.theme import Theme, ThemeChoice

    application = QApplication([])
    window = MainWindow(
        Settings(folder / "settings.json", theme="light", journal_days=30),
        folder / "journal.sqlite",
        Theme(ThemeChoice.LIGHT),
    )
    window.resize(1400, 900)

    turns: list[tuple[float, float]] = []
    last = [0.0, 0.0]
    shown = [0.0]

    def turn() -> None:
        now = [time.perf_counter(), time.thread_time()]
        turns.append((now[0] - last[0], now[1] - last[1]))
        last[:] = now

    timer = QTimer(window, interval=5)
    timer.timeout.connect(turn)

    def drop_many() -> None:
        window.open_paths([clip or many])
        if clip is not None:
            play.start()
        last[:] = [time.perf_counter(), time.thread_time()]
        timer.start()
        QTimer.singleShot(round(seconds * 1000), window, end)

    def keep_playing() -> None:
        player = window.read.view.video.player
        if window.read.view.video.path is not None and not player.is_playing:
            player.toggle()

    play = QTimer(window, interval=500)
    play.timeout.connect(keep_playing)

    def end() -> None:
        timer.stop()
        play.stop()
        text = window.read.view.status_strip.text
        dropped = clip.name if clip else f"{count} pictures"
        print(f"{dropped} dropped, watched {seconds:.0f} s: {text}")
        _print_stalls("wall", [wall for wall, _ in turns])
        _print_stalls("window's own processor time", [cpu for _, cpu in turns])
        closing = time.perf_counter()
        window.close()
        print(f"closed while reading: {time.perf_counter() - closing:.2f} s")
        application.quit()

    def watch_first() -> None:
        if any(item.readings for item in window.session.model.all_items()):
            print(f"first picture read: {time.perf_counter() - shown[0]:.2f} s after the drop")
            first.stop()
            drop_many()

    first = QTimer(window, interval=5)
    first.timeout.connect(watch_first)

    def painted() -> None:
        loaded = [name for name in ("cv2", "tesserocr", "tensorflow") if name in sys.modules]
        print(
            f"first paint: {time.perf_counter() - begin[0]:.2f} s after the imports began, "
            f"{time.process_time() - begin[1]:.2f} s processor time of it; "
            f"loaded before it: {', '.join(loaded) or 'no OpenCV, Tesseract or TensorFlow'}"
        )
        shown[0] = time.perf_counter()
        window.open_paths([samples[0]])
        first.start()

    window.painted.connect(painted)
    window.show()
    application.exec()
    print(f"TensorFlow loaded at the end: {'tensorflow' in sys.modules}")
    return 0


def _copy(sample: Path, folder: Path) -> Path:
    target = folder / sample.name
    if not target.exists():
        target.write_bytes(sample.read_bytes())
    return target


def _print_stalls(what: str, values: Sequence[float]) -> None:
    ordered = sorted(values)
    parts = []
    for part in (0.5, 0.99, 0.999):
        value = ordered[min(len(ordered) - 1, int(len(ordered) * part))]
        parts.append(f"p{part * 100:g} {value * 1000:.1f}")
    print(f"  {what}: {', '.join(parts)}, max {ordered[-1] * 1000:.1f} ms ({len(ordered)} turns)")


if __name__ == "__main__":
    sys.exit(main())
